import { yearsAfter } from "./days.ts"

/** Years documents and name are kept after the last effect: 45 CFR 164.530(j) asks for six, and one more leaves room for longer state limits. */
const keptYears = 7

/** The last day on which the documents of a consent that ended, or will end, on a day are kept. Days are YYYY-MM-DD. */
export const keptUntil = (endedOn: string): string => yearsAfter(endedOn, keptYears)
/** The last day of an end whose documents may be destroyed today. */
export const endedLongBefore = (today: string): string => yearsAfter(today, -keptYears)
/** Whether the time is over for a consent that ended on one day and whose last use was gone on another; never while use is open. */
export const isOver = (
  today: string,
  { endedOn, lastGoneOn, open }: { endedOn: string; lastGoneOn: string | null; open: boolean },
): boolean => !open && keptUntil(endedOn) < today && (lastGoneOn === null || keptUntil(lastGoneOn) < today)
