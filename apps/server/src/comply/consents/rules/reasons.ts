import { type ConsentReason, consentWords } from "@bedside/contracts"
import { dayIn } from "../../practice-checks.rules.ts"
import type { ConsentFacts, PlannedUse, PracticeSide } from "./consent.ts"
import { yearsAfter } from "./days.ts"
import { demandsOf, elementWords, isFilled, isHealthSale, type Statement, stateStatements, statementsWanted } from "./demands.ts"
import { endsOfAge } from "./of-age.ts"
import { notCovered } from "./scope.ts"

export interface Asked {
  readonly consent: ConsentFacts
  readonly practice: PracticeSide
  /** The moment of use; its day is the practice's. */
  readonly at: Date
  readonly today: string
  readonly use: PlannedUse | undefined
}
/** One reason: the sentences that are true of it; empty when it is no hindrance. */
type Rule = (asked: Asked) => readonly string[]
const when = (holds: boolean, sentence: string): string[] => (holds ? [sentence] : [])
const list = (words: readonly string[]): string => words.join(", ")

const signed = ({ consent }: Asked) => consent.signing !== null
const isHealth = ({ consent }: Asked) => demandsOf[consent.kind].health

/** Which of these statements are asked for where the practice is and are not on the signed form. */
const lacking = ({ consent: { kind, terms, signing }, practice }: Asked, some: readonly Statement[]): Statement[] =>
  signing === null
    ? []
    : statementsWanted(kind, terms, practice.state).filter((one) => some.includes(one) && !signing.statements.includes(one))

/** What stands between a consent and its use, each reason by itself: 45 CFR 164.508(b)(2), (b)(5), (c), and the states. */
export const reasonRules = {
  "not-signed": ({ consent: { state } }) => when(state === "draft" || state === "presented", "It is not signed."),
  declined: ({ consent: { state } }) => when(state === "declined", "The person said no."),
  "not-checked": ({ consent: { state } }) => when(state === "signed", "It is signed, but no second person has checked it yet."),
  frozen: ({ consent: { frozen } }) => (frozen ? [`It is frozen while under dispute: ${consentWords.freeze[frozen.cause]}.`] : []),
  revoked: ({ consent: { revoked, state }, at }) =>
    when(state === "revoked" || (revoked !== null && revoked.at.getTime() <= at.getTime()), "The person took it back."),
  superseded: ({ consent: { superseded, state } }) => when(superseded || state === "superseded", "A newer version has taken its place."),
  defective: ({ consent: { defect, state } }) =>
    defect ? [`It is defective: ${consentWords.defect[defect]}.`] : when(state === "defective", "It is defective."),
  "missing-element": ({ consent: { kind, terms } }) =>
    demandsOf[kind].elements.filter((one) => !isFilled(one, terms)).map((one) => `The form does not say ${elementWords[one]}.`),
  "no-end": ({ consent: { kind, terms } }) =>
    when(demandsOf[kind].end && terms.expiry.on === null && !terms.expiry.event, "It names no day and no event that ends it."),
  ended: ({ consent: { terms, state, eventOccurredOn }, today }) => {
    const { on } = terms.expiry
    if (on !== null && today > on) return [`It ended on ${on}.`]
    return when(state === "expired" && eventOccurredOn === null, "It has ended.")
  },
  "event-occurred": ({ consent: { eventOccurredOn }, today }) =>
    when(eventOccurredOn !== null && eventOccurredOn <= today, "The event that ends it has happened."),
  undated: ({ consent: { signing } }) => when(signing !== null && signing.on === "", "The signature has no date."),
  "signed-in-future": ({ consent: { signing }, today }) =>
    when(signing !== null && signing.on > today, "The signature bears a day to come."),
  "no-authority": ({ consent: { signing } }) =>
    when(
      signing !== null && signing.by !== "individual" && !signing.authorityDescribed,
      "Somebody else signed it, and it does not say why they may.",
    ),
  "missing-statement": (asked) => {
    const { consent, practice } = asked
    const { signing, kind, terms } = consent
    if (!signing) return []
    const wanted = statementsWanted(kind, terms, practice.state).filter((one) => one !== "payment" && !stateStatements.includes(one))
    const missing = wanted.filter((one) => !signing.statements.includes(one))
    return when(missing.length > 0, `The form lacks required words: ${list(missing.map((one) => consentWords.statement[one]))}.`)
  },
  "payment-not-stated": ({ consent: { signing, terms } }) =>
    when(
      signing !== null && terms.payment.practicePaid && !signing.statements.includes("payment"),
      "Somebody pays the practice for this, and the form does not say so.",
    ),
  "guardian-missing": ({ consent: { signing, terms } }) =>
    when(
      signing !== null && terms.minor.under18 && !terms.minor.consentsAlone && signing.by === "individual",
      "A minor signed alone; a parent or guardian must sign.",
    ),
  "minor-must-sign": ({ consent: { signing, terms } }) =>
    when(
      signing !== null && terms.minor.under18 && terms.minor.consentsAlone && signing.by !== "individual",
      "For this care the minor alone may sign, not somebody else.",
    ),
  "representative-missing": ({ consent: { signing, terms } }) =>
    when(
      signing !== null && terms.subjectClass === "deceased" && signing.by !== "executor" && signing.by !== "court-appointed",
      "For a person who died the executor or somebody appointed by a court signs.",
    ),
  "came-of-age": ({ consent, today }) => {
    const ofAgeOn = endsOfAge(consent)
    return when(consent.signing !== null && ofAgeOn !== null && today >= ofAgeOn, "The person has come of age since, and must sign anew.")
  },
  "sensitive-not-allowed": ({ consent: { signing }, use }) => {
    const beyond = (use?.sensitive ?? []).filter((one) => !signing?.sensitive.includes(one))
    return when(beyond.length > 0, `The person did not allow: ${list(beyond.map((one) => consentWords.sensitive[one]))}.`)
  },
  "california-needs-day": (asked) =>
    when(
      isHealth(asked) && asked.practice.state === "CA" && asked.consent.terms.expiry.on === null,
      "In California it must name the day it ends.",
    ),
  "california-form": (asked) => {
    const missing = lacking(asked, ["separate-signature", "type-size"])
    return when(missing.length > 0, `In California it lacks: ${list(missing.map((one) => consentWords.statement[one]))}.`)
  },
  "washington-consumer-health": (asked) =>
    when(
      lacking(asked, ["consumer-health"]).length > 0,
      "In Washington it must say which health data is collected and shared, and with whom.",
    ),
  "washington-sale": (asked) => {
    const { consent, practice, today } = asked
    const { kind, terms, signing } = consent
    if (!isHealthSale(kind, terms, practice.state)) return []
    const last = yearsAfter(signing?.on || today, 1)
    return [
      ...when(
        lacking(asked, ["health-data-sale"]).length > 0,
        "In Washington somebody who pays for health data must be named as its buyer.",
      ),
      ...when(terms.expiry.on === null || terms.expiry.on > last, "In Washington it must end within a year when somebody pays for it."),
    ]
  },
  "texas-electronic": (asked) =>
    when(
      isHealth(asked) &&
        signed(asked) &&
        asked.practice.state === "TX" &&
        !asked.consent.signing?.statements.includes("electronic-disclosure"),
      "In Texas it must also allow electronic disclosure.",
    ),
  "part2-needed": (asked) =>
    when(isHealth(asked) && asked.practice.part2 && !asked.consent.terms.part2, "A program under 42 CFR Part 2 needs a Part 2 consent."),
  "document-changed": (asked) => when(signed(asked) && !asked.consent.documentIntact, "The kept document is not the one that was signed."),
  "beyond-scope": ({ consent: { terms }, use }) => {
    const beyond = use ? notCovered(terms.scope, use) : []
    return when(beyond.length > 0, `It does not cover: ${list(beyond)}.`)
  },
  "medium-withdrawn": ({ consent: { withdrawnMedia }, use }) =>
    when(
      (use?.media ?? []).some((one) => withdrawnMedia.includes(one)),
      "The person no longer allows this picture or video.",
    ),
  "item-not-approved": ({ consent: { terms, approvedItems }, use }) =>
    when(
      use !== undefined && terms.scope.preApproval && !(use.itemSha256 !== undefined && approvedItems.includes(use.itemSha256)),
      "The person wanted to see the final item first, and has not approved this one.",
    ),
  "used-up": ({ consent: { terms }, use }) =>
    when(terms.scope.frequency === "single-use" && (use?.usesBefore ?? 0) > 0, "It allows one use, and it was used."),
} satisfies Readonly<Record<string, Rule>>
export type ReasonKind = keyof typeof reasonRules

/**
 * Everything that keeps a consent from being used at a moment, and for a use when one is given; empty when nothing does.
 * Asked again at every gate: binding, approval, scheduling, and within the transaction that sends.
 */
export function reasonsAgainst(
  consent: ConsentFacts,
  { at, practice }: { readonly at: Date; readonly practice: PracticeSide },
  use?: PlannedUse,
): (ConsentReason & { readonly kind: ReasonKind })[] {
  const asked: Asked = { consent, practice, at, today: dayIn(practice.timeZone, at), use }
  return Object.entries(reasonRules).flatMap(([kind, rule]) => rule(asked).map((sentence) => ({ kind: kind as ReasonKind, sentence })))
}

/** What is wanting before a second person can make a signed consent active; they themselves are not listed. */
export function wanting(consent: ConsentFacts, where: { readonly at: Date; readonly practice: PracticeSide }): ConsentReason[] {
  const reasons: ConsentReason[] = reasonsAgainst(consent, where).filter(({ kind }) => kind !== "not-checked" && kind !== "frozen")
  if (!consent.copyGiven) reasons.push({ kind: "copy-not-given", sentence: "It is not noted that the person received a copy." })
  if (consent.terms.scope.preApproval && consent.approvedItems.length === 0)
    reasons.push({ kind: "nothing-approved", sentence: "The person wants to see the final item first, and has approved none." })
  return reasons
}

/** Whether it may be used within its scope at all. */
export const isUsable = (consent: ConsentFacts, where: { readonly at: Date; readonly practice: PracticeSide }): boolean =>
  reasonsAgainst(consent, where).length === 0
