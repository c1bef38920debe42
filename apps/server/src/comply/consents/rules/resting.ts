import type { BoundAuthorization, CheckInput, Finding as EngineFinding } from "@bedside/compliance"
import { type ConsentTerms, nameUses, type PostPermission, type postPurposes } from "@bedside/contracts"
import { engineInfo, isRelease, toBound, toStaffShown, toSubject } from "./bound.ts"
import type { ConsentFacts, PracticeSide } from "./consent.ts"
import type { Against } from "./covering.ts"
import { lineOf } from "./line.ts"
import { isUsable } from "./reasons.ts"

export type BoundFacts = Pick<CheckInput, "authorizations" | "plannedUse" | "subject" | "staffShown">
interface Where {
  readonly at: Date
  readonly practice: PracticeSide
}
export type PostPurpose = (typeof postPurposes)[number]

/** What was done to those media, and how much of the name the post says. */
type Done = Pick<ConsentTerms["scope"], "edits" | "nameUse">
/** A consent a post rests on, and everything that keeps it from covering that post. */
export interface Rested extends Done {
  /** Its id, or the handle that is on the picture when it is on no ledger. */
  readonly id: string
  /** Undefined when it is not on the ledger: it covers nothing, and the check must see it, not pass over it. */
  readonly consent: (ConsentFacts & { readonly endedOn: string | null }) | undefined
  readonly chosen: boolean
  /** What the post shows of the person, as the author says. */
  readonly info: PostPermission["info"]
  /** Media of the post on which somebody is linked to it. */
  readonly media: readonly string[]
  readonly against: readonly Against[]
}

const isStaff = ({ consent }: Rested): boolean => consent?.kind === "staff-likeness"
const shownOf = ({ info, media }: Rested): string[] => [...info, ...(media.length > 0 ? (["face"] as const) : [])].map(engineInfo)
/** A release, or anything else that should cover the post and does not. */
const isTold = (one: Rested): boolean => !isStaff(one) && (!one.consent || isRelease(one.consent) || one.against.length > 0)

/** What of one's own use another's consent allows: nobody agrees for somebody else, so it must not hide what is not covered. */
function isHidden(one: Rested, others: readonly Rested[]): boolean {
  const covers = (rested: Rested) => rested.consent?.terms.scope.info.map(engineInfo) ?? []
  const beyond = shownOf(one).filter((fact) => !covers(one).includes(fact))
  return beyond.some((fact) => others.some((other) => other !== one && shownOf(other).includes(fact) && covers(other).includes(fact)))
}

/** The engine holds each release to all that is done; what is done to another person's picture or name is not this one's to allow. */
function othersAsideOf(one: Rested, all: readonly Rested[]) {
  const { edits, nameUse }: Done = one.consent?.terms.scope ?? { edits: [], nameUse: "none" }
  const beyond = one.edits.filter((edit) => !edits.includes(edit))
  const named = nameUses.indexOf(one.nameUse) > nameUses.indexOf(nameUse)
  return {
    edits: all.flatMap((each) => each.edits).filter((edit) => !beyond.includes(edit)),
    nameUse: named ? nameUse : mostOf(all),
  }
}
const mostOf = (all: readonly Rested[]) => nameUses[Math.max(0, ...all.map(({ nameUse }) => nameUses.indexOf(nameUse)))] ?? "none"

function authorizationOf(one: Rested, all: readonly Rested[], where: Where): BoundAuthorization {
  const { consent, against } = one
  if (!consent) return { id: `unknown ${one.id.slice(0, 8)}`, state: "defective" }
  const bound = toBound(consent, where)
  const used = shownOf(one)
  const scope = { ...bound.scope, ...othersAsideOf(one, all), info: (bound.scope?.info ?? []).filter((fact) => used.includes(fact)) }
  // The engine compares scopes by itself; of everything else that speaks against this use it hears as a defect.
  const beyondOnly = against.every(({ kind }) => kind === "beyond-scope") && isRelease(consent) && !isHidden(one, all)
  return { ...bound, scope, ...(against.length > 0 && !beyondOnly && bound.state === "active" && { state: "defective" as const }) }
}

const signerLacks: ReadonlySet<string> = new Set(["guardian-missing", "minor-must-sign", "no-authority", "came-of-age", "not-signed"])
const lacksSigner = ({ against }: Rested): boolean => against.some(({ kind }) => signerLacks.has(kind))

/** What the engine must know of the consents a post rests on; nothing when it rests on none. */
export function boundFacts(rested: readonly Rested[], where: Where & { readonly purpose: PostPurpose }): BoundFacts {
  const told = rested.filter(isTold)
  const info = [...new Set(told.flatMap(shownOf))]
  const staff = rested.filter(isStaff)
  // The engine asks about one minor: of several the one whose signature is wanting, if any is.
  const inOrder = rested.toSorted((a, b) => Number(lacksSigner(b)) - Number(lacksSigner(a)))
  const subject = inOrder.flatMap(({ consent }) => (consent ? (toSubject(consent, where) ?? []) : []))[0]
  return {
    ...(told.length > 0 && {
      authorizations: told.map((one) => authorizationOf(one, told, where)),
      plannedUse: { info, purposes: [where.purpose], edits: [...new Set(told.flatMap(({ edits }) => edits))], nameUse: mostOf(told) },
    }),
    ...(staff.length > 0 && {
      staffShown: staff.map(({ consent, against }) => toStaffShown(against.length === 0, consent?.endedOn ?? null)),
    }),
    ...(subject && { subject }),
  }
}

const unknownConsent = "This post names a consent that is not on the ledger. Choose another, or take it off the post."
/** What a finding about consents says in the ledger's own words: which consent, and exactly what it lacks. Undefined when it is about none. */
export function exactMessage(
  rested: readonly Rested[],
  { ruleId, evidence }: Pick<EngineFinding, "ruleId" | "evidence">,
): string | undefined {
  const told = (some: readonly Rested[], wanted: (kind: string) => boolean) =>
    some.flatMap(({ against }) => against.filter(({ kind }) => wanted(kind)).map(({ sentence }) => sentence)).join(" ")
  if (ruleId === "staff-likeness-consent-missing") return told(rested.filter(isStaff), () => true) || undefined
  if (ruleId !== "authorization-not-valid" && ruleId !== "authorization-scope-mismatch") return undefined
  const handle = String(evidence["authorization"] ?? "")
  if (handle.startsWith("unknown ")) return unknownConsent
  const own = rested.filter(({ consent }) => consent?.handle === handle)
  const isScope = (kind: string) => kind === "beyond-scope"
  if (ruleId === "authorization-scope-mismatch") return told(own, isScope) || told(rested, isScope) || undefined
  return told(own, (kind) => !isScope(kind)) || told(own, isScope) || undefined
}

/** What a consent does not cover is told once: as that, not also as something that makes it invalid. */
export const withoutEchoes = <F extends Pick<EngineFinding, "ruleId" | "message">>(findings: readonly F[]): F[] => {
  const beyond = new Set(findings.filter(({ ruleId }) => ruleId === "authorization-scope-mismatch").map(({ message }) => message))
  return findings.filter(({ ruleId, message }) => ruleId !== "authorization-not-valid" || !beyond.has(message))
}

const noConsent = {
  kind: "hipaa-authorization",
  state: "defective",
  frozen: false,
  usable: false,
  line: "",
  expiresOn: null,
  covers: [],
  itemApproved: null,
} as const
/** The consents a post rests on as screens show them. */
export const permissionsOf = (rested: readonly Rested[], { at, practice }: Where): PostPermission[] =>
  rested.map(({ id, consent, chosen, info, media, against }) => {
    const seen = { chosen, info: [...info], media: [...media], against: against.map(({ sentence }) => sentence) }
    if (!consent) return { ...noConsent, covers: [], id: chosen ? id : null, handle: chosen ? "" : id, ...seen, against: [unknownConsent] }
    const { handle, kind, state, frozen, terms } = consent
    const waits = against.some((one) => one.kind === "item-not-approved")
    return {
      id,
      handle,
      kind,
      state,
      frozen: frozen !== null,
      usable: isUsable(consent, { at, practice }),
      line: lineOf(consent),
      expiresOn: terms.expiry.on,
      covers: terms.scope.info,
      itemApproved: terms.scope.preApproval ? !waits : null,
      ...seen,
    }
  })
