/** A moment as RFC 3339 text in UTC, as it travels in contracts and jobs. */
export type Instant = string

export const seconds = (n: number): number => n * 1000
export const minutes = (n: number): number => n * 60_000
export const hours = (n: number): number => n * 3_600_000

/** The moment `ms` milliseconds after `at` (before it when negative). */
export const later = (at: Date, ms: number): Date => new Date(at.getTime() + ms)
