import type { BoundAuthorization, Subject } from "@bedside/compliance"
import type { ConsentTerms } from "@bedside/contracts"
import { dayIn } from "../../practice-checks.rules.ts"
import type { ConsentFacts, PracticeSide } from "./consent.ts"
import { endOfDay } from "./days.ts"
import { demandsOf } from "./demands.ts"
import { reasonRules } from "./reasons.ts"

type Signer = ConsentTerms["signer"]
const signers: Readonly<Record<Signer, NonNullable<BoundAuthorization["signedBy"]>>> = {
  individual: "individual",
  parent: "parent",
  guardian: "guardian",
  "court-appointed": "guardian",
  "healthcare-proxy": "representative",
  executor: "representative",
}

type Info = ConsentTerms["scope"]["info"][number]
/** A fact about a person as the engine's rules call it. */
export const engineInfo = (info: Info): string => (info === "first-name" ? "firstName" : info === "full-name" ? "fullName" : info)

/** The scope as the engine's rules read it. Paid ads are a purpose there. */
export const engineScope = ({ scope }: ConsentTerms): NonNullable<BoundAuthorization["scope"]> => ({
  channels: scope.channels,
  info: scope.info.map(engineInfo),
  purposes: [...new Set([...scope.purposes.filter((one) => one !== "paid-ad"), ...(scope.paidAds ? ["paid-ad"] : [])])],
  edits: scope.edits,
  nameUse: scope.nameUse,
  ...(scope.geography && { geography: scope.geography }),
})

/** Whether the compliance rules must see it as a patient's release; the other kinds are of staff, guests, models and rights. */
export const isRelease = ({ kind }: Pick<ConsentFacts, "kind">): boolean => demandsOf[kind].health

/**
 * A consent as the engine's rules on authorizations read it. A frozen one counts as defective there: it does not cover anything.
 * The last day is over when it ends in the practice's time zone.
 */
export function toBound(
  consent: ConsentFacts,
  { at, practice }: { readonly at: Date; readonly practice: PracticeSide },
): BoundAuthorization {
  const { handle, state, terms, signing, revoked, eventOccurredOn, frozen, defect } = consent
  const today = dayIn(practice.timeZone, at)
  const asked = { consent, practice, at, today, use: undefined }
  const gaps = (
    ["missing-element", "missing-statement", "payment-not-stated", "document-changed", "undated", "california-form"] as const
  ).some((kind) => reasonRules[kind](asked).length > 0)
  return {
    id: handle,
    state: frozen && (state === "active" || state === "signed") ? "defective" : state,
    scope: engineScope(terms),
    ...(terms.expiry.on && { expiresAt: endOfDay(terms.expiry.on, practice.timeZone).toISOString() }),
    ...(terms.expiry.event && {
      expiryEvent: terms.expiry.event,
      expiryEventOccurred: eventOccurredOn !== null && eventOccurredOn <= today,
    }),
    ...(revoked && { revokedAt: revoked.at.toISOString() }),
    ...(signing && { signedBy: signers[signing.by], authorityDescribed: signing.authorityDescribed }),
    complete: signing !== null && !gaps,
    combined: defect === "combined",
    knownFalse: defect === "known-false",
    sensitiveCategories: signing?.sensitive ?? [],
    part2: terms.part2,
    electronicDisclosure: signing?.statements.includes("electronic-disclosure") ?? false,
  }
}

/** Who is shown, as far as it decides who must have signed; undefined when nothing about age or signing matters. */
export function toSubject(
  consent: ConsentFacts,
  { at, practice }: { readonly at: Date; readonly practice: PracticeSide },
): Subject | undefined {
  const { terms, turns18On, signing, kind } = consent
  if (!terms.minor.under18) return undefined
  const minorAtPublish = turns18On === null || dayIn(practice.timeZone, at) < turns18On
  if (kind === "vendor-model") return { minorAtPublish, stockModel: true }
  const signer = signing?.by
  return {
    minorAtPublish,
    wasMinorAtSigning: signing !== null && (turns18On === null || signing.on < turns18On),
    minorConsentedAlone: terms.minor.consentsAlone,
    ...(signer && { signer: signer === "individual" ? "self" : signer === "parent" ? "parent" : "guardian" }),
    authorityDocumented: signing?.authorityDescribed ?? false,
    ...(kind !== "hipaa-authorization" && { notPatientParentReleased: signer === "parent" || signer === "guardian" }),
  }
}

/** A member of staff who is shown, for the rule on staff likenesses. */
export const toStaffShown = (usable: boolean, endedOn: string | null): { consent: boolean; consentEnded?: string } => ({
  consent: usable,
  ...(endedOn !== null && { consentEnded: endedOn }),
})
