import type { BoundAuthorization, CheckInput, PracticeFacts } from "./types.ts"
import { nationalDomains, nationalServices } from "./lexicon/services.ts"
import { staffTitles } from "./lexicon/people.ts"
import { fold } from "./text/normalize.ts"
import { wordsOf } from "./text/words.ts"

/** What the rules know beside the text: the input with its practice made ready for look-ups. */
export interface Facts {
  readonly input: CheckInput
  readonly practice: PracticeFacts
  readonly ownPhones: ReadonlySet<string>
  readonly ownEmails: ReadonlySet<string>
  readonly ownDomains: ReadonlySet<string>
  /** Each person of the roster as the words of the name. */
  readonly staff: readonly (readonly string[])[]
  readonly publicFigures: readonly (readonly string[])[]
  readonly ownPlaces: readonly (readonly string[])[]
  readonly ownWords: ReadonlySet<string>
  readonly facilityIds: ReadonlySet<string>
  /** Releases that are active now and bound to this item. */
  readonly authorizations: readonly BoundAuthorization[]
}

const wordList = (text: string): string[] => wordsOf(fold(text).text).map((word) => word.lower)
const nameWords = (name: string): string[] => wordList(name).filter((word) => word.length > 1 && !staffTitles.includes(word))
const digitsOf = (text: string): string =>
  fold(text)
    .text.replace(/\D/g, "")
    .replace(/^1(?=\d{10}$)/, "")

/** True when the release is in force for this item: active, not over, and for this channel and purpose. 45 CFR 164.508(b)(2), (c). */
export function inForce(authorization: BoundAuthorization, input: CheckInput): boolean {
  if (authorization.state !== "active") return false
  const now = input.publishOn ?? input.now
  if (authorization.expiresAt !== undefined) {
    if (now === undefined || !(Date.parse(now) < Date.parse(authorization.expiresAt))) return false
  }
  const { channels, purposes } = authorization.scope ?? {}
  if (channels && input.channel !== undefined && !channels.includes(input.channel)) return false
  if (channels && !(input.plannedUse?.channels ?? []).every((channel) => channels.includes(channel))) return false
  return !purposes || (input.plannedUse?.purposes ?? []).every((purpose) => purposes.includes(purpose))
}

type Ready = Omit<Facts, "input" | "authorizations">

/** A practice is looked at many times; what follows from it alone is worked out once for each object. */
const readied = new WeakMap<PracticeFacts, Ready>()
const stranger: PracticeFacts = {}

function readyOf(practice: PracticeFacts): Ready {
  const known = readied.get(practice)
  if (known) return known
  const each = (...lists: (readonly string[] | undefined)[]) => lists.flatMap((list) => list ?? [])
  const named = (names: readonly string[]) => names.map(nameWords).filter((name) => name.length > 0)
  const domain = (written: string) =>
    written
      .trim()
      .toLowerCase()
      .replace(/^www\./, "")
  const ready: Ready = {
    practice,
    ownPhones: new Set([...nationalServices, ...each(practice.phones, practice.partnerPhones).map(digitsOf)]),
    ownEmails: new Set(each(practice.emails, practice.partnerEmails).map((email) => email.trim().toLowerCase())),
    ownDomains: new Set([...nationalDomains, ...each(practice.domains).map(domain)]),
    staff: named([...each(practice.roster), ...(practice.contactName ? [practice.contactName] : [])]),
    publicFigures: named(each(practice.publicFigures)),
    ownPlaces: each(practice.locations, practice.addresses)
      .map(wordList)
      .filter((place) => place.length > 0),
    ownWords: new Set(practice.name ? wordList(practice.name) : []),
    facilityIds: new Set(each(practice.facilityIds).map((id) => id.replace(/[^A-Za-z0-9]/g, "").toLowerCase())),
  }
  readied.set(practice, ready)
  return ready
}

/** Makes the facts of one check ready. Absent lists count as empty. A practice must not be changed after it was given. */
export const factsOf = (input: CheckInput): Facts => ({
  ...readyOf(input.practice ?? stranger),
  input,
  authorizations: (input.authorizations ?? []).filter((authorization) => inForce(authorization, input)),
})
