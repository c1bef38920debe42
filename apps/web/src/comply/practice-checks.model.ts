import type { CheckAnswer, PracticeCheck } from "@bedside/contracts"

export type CheckState = PracticeCheck["state"]

/** What wants somebody first. */
export const checkStates: readonly CheckState[] = ["needs-work", "not-known", "in-order"]
export const checkStateWords: Readonly<Record<CheckState, string>> = {
  "needs-work": "Needs work",
  "not-known": "Not known",
  "in-order": "In order",
}

/** The checks by state, those that want somebody first; states without a check are left out. */
export const byState = (checks: readonly PracticeCheck[]): readonly { state: CheckState; checks: readonly PracticeCheck[] }[] =>
  checkStates.map((state) => ({ state, checks: checks.filter((one) => one.state === state) })).filter((group) => group.checks.length > 0)

/** "1 needs work, 9 are not known, 7 are in order". */
export function checkCountWords(checks: readonly PracticeCheck[]): string {
  const words: Readonly<Record<CheckState, readonly [one: string, many: string]>> = {
    "needs-work": ["needs work", "need work"],
    "not-known": ["is not known", "are not known"],
    "in-order": ["is in order", "are in order"],
  }
  return byState(checks)
    .map(({ state, checks: own }) => `${own.length} ${words[state][own.length === 1 ? 0 : 1]}`)
    .join(", ")
}

/** So much is told before somebody asks for the rest. */
export const shownAtFirst = 5

type Found = PracticeCheck["found"][number]
/** What was found, with the name of whom or what it is about. */
export const foundWords = ({ message, about }: Found): string => (about ? `${about.name || "No text yet"}: ${message}` : message)

/** A calendar day as people write it: "Nov 21, 2026". */
export const dayWords = (day: string): string =>
  new Intl.DateTimeFormat("en-US", { timeZone: "UTC", month: "short", day: "numeric", year: "numeric" }).format(
    new Date(`${day}T00:00:00Z`),
  )

/** What an answer says and how long it counts, in a sentence or two. */
export function answerWords({ answer, on, until, over }: Pick<CheckAnswer, "answer" | "on" | "until" | "over">): string {
  const said = `${answer === "in-order" ? "In order" : "Needs work"}, as of ${dayWords(on)}.`
  if (over !== null) return `${said} It does not count any more: ${over}`
  return until === null ? said : `${said} Counts until ${dayWords(until)}.`
}

/** A closed row's second line: what was found, what is to be answered, or what the state stands on. */
export function checkLine({ found, because, state, statement, answer }: PracticeCheck): string {
  const [first, ...more] = found
  if (first) return more.length > 0 ? `${foundWords(first)} And ${more.length} more.` : foundWords(first)
  if (answer?.over === null) return answerWords(answer)
  return state === "not-known" && answer === null && statement !== null ? `Is it true? “${statement}”` : because
}

/** What the form of an answer holds. */
export interface AnswerForm {
  readonly answer: CheckAnswer["answer"] | null
  readonly on: string
  readonly note: string
}

/** Why an answer cannot be kept yet, in one sentence; null when it can. */
export function answerProblem({ answer, on }: AnswerForm, today: string): string | null {
  if (answer === null) return "Choose whether it is true."
  if (on === "") return "Choose the day."
  return on > today ? "This day has not come yet." : null
}
