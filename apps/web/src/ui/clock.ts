/** The web app's one clock, in milliseconds; everything that needs the time asks here, so that tests can hold it still. */
export const clock = { now: (): number => Date.now() }
