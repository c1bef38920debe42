/** One box of an ISO media file (MP4, MOV, HEIC): its name, where it starts, and where its content is. */
export interface IsoBox {
  readonly name: string
  readonly start: number
  readonly content: number
  readonly end: number
}

/** The boxes that lie between two places of a file. Stops at the first one that makes no sense, so a damaged file ends early and never loops. */
export function boxesIn(bytes: Buffer, from: number, to: number): readonly IsoBox[] {
  const found: IsoBox[] = []
  let at = from
  while (at + 8 <= to) {
    const short = bytes.readUInt32BE(at)
    const long = short === 1 && at + 16 <= to
    const size = long ? Number(bytes.readBigUInt64BE(at + 8)) : short === 0 ? to - at : short
    if (size < (long ? 16 : 8) || at + size > to) break
    found.push({ name: bytes.toString("latin1", at + 4, at + 8), start: at, content: at + (long ? 16 : 8), end: at + size })
    at += size
  }
  return found
}

/** The boxes at a path of names; `meta` has four bytes of its own before its boxes. */
export function boxesAt(bytes: Buffer, path: readonly string[]): readonly IsoBox[] {
  let here = boxesIn(bytes, 0, bytes.length)
  for (const [depth, name] of path.entries()) {
    const matching = here.filter((box) => box.name === name)
    if (depth === path.length - 1) return matching
    here = matching.flatMap((box) => boxesIn(bytes, box.content + (name === "meta" ? 4 : 0), box.end))
  }
  return here
}
