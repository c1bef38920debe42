/** The time, passed in wherever it is needed, so that tests can hold it still. */
export interface Clock {
  now(): Date
}
export const systemClock: Clock = { now: () => new Date() }
