/** The neighbor in the queue to open with j and k; undefined at the ends. */
export function neighbor(ids: readonly string[], current: string, step: 1 | -1): string | undefined {
  const at = ids.indexOf(current)
  return at < 0 ? undefined : ids[at + step]
}
