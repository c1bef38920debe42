import { dayIn } from "../../practice-checks.rules.ts"
import type { ConsentFacts, PlannedUse, PracticeSide } from "./consent.ts"
import { type ReasonKind, reasonsAgainst } from "./reasons.ts"

interface Asked {
  /** The moment of judging, and the moment it goes out. */
  readonly now: Date
  readonly at: Date
  readonly practice: PracticeSide
  readonly use: PlannedUse
}
export interface Against {
  /** `nothing-said`: the author chose it and did not say what the post shows of the person. */
  readonly kind: ReasonKind | "nothing-said"
  /** Names the consent: "A-7F3K does not cover Instagram." */
  readonly sentence: string
}

/** A day as people write it: "May 1", with the year when it is another than today's. */
export function dayWords(day: string, today: string): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : { year: "numeric" as const }
  return new Intl.DateTimeFormat("en-US", { month: "long", day: "numeric", ...year, timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`))
}

/** The ledger's sentences begin with "It", or with the person; beside others a consent is called by its handle. */
const named = (handle: string, sentence: string): string =>
  sentence.startsWith("It ") ? `${handle} ${sentence.slice(3)}`.replace(" does not cover: ", " does not cover ") : `${handle}: ${sentence}`

/** Everything that keeps a consent from covering a post, in sentences that name it exactly; empty when it covers it. */
export function againstCovering(consent: ConsentFacts, { now, at, practice, use }: Asked): Against[] {
  const { handle, terms } = consent
  const today = dayIn(practice.timeZone, now)
  const runsOut = terms.expiry.on !== null && terms.expiry.on >= today && terms.expiry.on < dayIn(practice.timeZone, at)
  return reasonsAgainst(consent, { at, practice }, use).map(({ kind, sentence }) => ({
    kind,
    sentence:
      kind === "ended" && terms.expiry.on !== null
        ? runsOut
          ? `${handle} runs out on ${dayWords(terms.expiry.on, today)}, before this post goes out.`
          : `${handle} ended on ${dayWords(terms.expiry.on, today)}.`
        : named(handle, sentence),
  }))
}
