/** A half-open range [start, end) of a text, in UTF-16 code units, as `String.prototype.slice` counts. */
export type Span = readonly [start: number, end: number]

/** True when the two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1]
