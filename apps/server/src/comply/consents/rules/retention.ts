import { dayAfter } from "../../practice-checks.rules.ts"
import { yearsAfter } from "./days.ts"

/** The last day on which the documents of a consent that ended, or will end, on a day are kept for so many years. Days are YYYY-MM-DD. */
export const keptUntil = (endedOn: string, years: number): string => yearsAfter(endedOn, years)
/** The last day of an end whose documents may be destroyed today. */
export const endedLongBefore = (today: string, years: number): string => yearsAfter(today, -years)
/** Whether the time is over for a consent that ended on one day and whose last use was gone on another; never while use is open. */
export const isOver = (
  today: string,
  years: number,
  { endedOn, lastGoneOn, open }: { endedOn: string; lastGoneOn: string | null; open: boolean },
): boolean => !open && keptUntil(endedOn, years) < today && (lastGoneOn === null || keptUntil(lastGoneOn, years) < today)

/** The last day on which the name on a form that nobody signed is kept, after the day it was last changed. */
export const unsignedUntil = (changedOn: string, days: number): string => dayAfter(changedOn, days)
