/** 0.934 as "93.4 %"; a dash when there is nothing to have a share of. */
export const percent = (value: number): string => (Number.isNaN(value) ? "–" : `${(100 * value).toFixed(1)} %`)
export const share = (count: number, of: number): number => (of === 0 ? Number.NaN : count / of)
/** A mean of F1 or the like, as ".734". */
export const decimal = (value: number): string => (Number.isNaN(value) ? "–" : value.toFixed(3).replace(/^0/, ""))

/** A table in Markdown. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`
  return [line(head), line(head.map((_, at) => (at === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n")
}
