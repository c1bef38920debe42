import type { Folded } from "../text/normalize.ts"
import type { Span } from "../types.ts"

/** The range of the folded text that came from a range of the text as given; empty when it was folded away. */
export function foldedSpan(folded: Folded, [start, end]: Span): Span {
  const { map } = folded
  if (!map) return [start, end]
  const firstFrom = (offset: number): number => {
    let low = 0
    let high = map.starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((map.starts[middle] ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return low
  }
  return [firstFrom(start), firstFrom(end)]
}
