import type { Message } from "@bedside/contracts"
import { days, hours, later, minutes } from "@bedside/kernel"

type Priority = Message["triage"]["priority"]

/**
 * How long a message may wait. Bedside does not know when the practice is staffed, so the longest target counts: half an hour for danger,
 * a day for what is urgent, one or two working days for the rest.
 */
const targets: Readonly<Record<Priority, { readonly ms: number } | { readonly workingDays: number }>> = {
  P0: { ms: minutes(30) },
  P1: { ms: hours(24) },
  P2: { workingDays: 1 },
  P3: { workingDays: 2 },
  P4: { workingDays: 2 },
}

const isWeekend = (at: Date, timeZone: string): boolean =>
  ["Sat", "Sun"].includes(new Intl.DateTimeFormat("en-US", { timeZone, weekday: "short" }).format(at))

/** The same time on the next working day, or the moment itself when it is one. */
function workingMoment(at: Date, timeZone: string): Date {
  let moment = at
  while (isWeekend(moment, timeZone)) moment = later(moment, days(1))
  return moment
}

/** Until when a message of this priority wants to be done. Weekends of the practice's zone do not count, holidays do. */
export function dueAt(priority: Priority, at: Date, timeZone: string): Date {
  const target = targets[priority]
  if ("ms" in target) return later(at, target.ms)
  let due = workingMoment(at, timeZone)
  for (let day = 0; day < target.workingDays; day++) due = workingMoment(later(due, days(1)), timeZone)
  return due
}
