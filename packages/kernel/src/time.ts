/** A moment as RFC 3339 text in UTC, as it travels in contracts and jobs. */
export type Instant = string

/** So many seconds in milliseconds. */
export const seconds = (n: number): number => n * 1000
/** So many minutes in milliseconds. */
export const minutes = (n: number): number => n * 60_000
/** So many hours in milliseconds. */
export const hours = (n: number): number => n * 3_600_000
/** So many days of 24 hours in milliseconds. */
export const days = (n: number): number => n * 86_400_000

/** The moment `ms` milliseconds after `at` (before it when negative). */
export const later = (at: Date, ms: number): Date => new Date(at.getTime() + ms)
