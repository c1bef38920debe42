/** The first place among `count` in rising order whose value is not below `wanted`; `count` when there is none. */
export function firstFrom(count: number, valueAt: (place: number) => number | undefined, wanted: number): number {
  let [low, high] = [0, count]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((valueAt(middle) ?? 0) < wanted) low = middle + 1
    else high = middle
  }
  return low
}
