import { isFax } from "./detect/contacts.ts"
import type { DeviceMention } from "./detect/devices.ts"
import { landmarksOf } from "./detect/landmarks.ts"
import { isUnder, parametersOf, type Link } from "./detect/links.ts"
import { bearersOf, type NameRole } from "./detect/name-bearers.ts"
import { isOwnPlace, type PlaceMention } from "./detect/places.ts"
import { factsOf, type Facts } from "./facts.ts"
import { observe, type Observed } from "./observe.ts"
import { isOwnContact, mayBeOwn } from "./rules/privacy/phi-contact-details.ts"
import { originalSpan, wordSpan } from "./text/reading.ts"
import type { CheckInput, Span } from "./types.ts"
import { isOf, wordSet } from "./text/word-sets.ts"
import { dateSpans, tellsOfSomebody } from "./span-dates.ts"

/** The identifiers of 45 CFR 164.514(b)(2)(i) and what belongs to a person's health. */
export const identifierTypes = [
  "name",
  "date",
  "age-over-89",
  "phone",
  "fax",
  "email",
  "ssn",
  "mrn",
  "health-plan-id",
  "account",
  "license",
  "vehicle",
  "device",
  "url",
  "ip",
  "address",
  "place",
  "handle",
  "diagnosis",
  "procedure",
  "lab",
  "medication",
] as const
export type IdentifierType = (typeof identifierTypes)[number]

/** Words of the text that identify somebody who is not the practice's own, in UTF-16 offsets of the text as given. */
export interface IdentifierSpan {
  readonly start: number
  readonly end: number
  readonly type: IdentifierType
  /** Whose name it is; only on names. */
  readonly role?: NameRole
}

interface Found {
  readonly span: Span
  readonly type: IdentifierType
  readonly role?: NameRole
}

const publicKinds = new Set(["inbound-comment", "testimonial", "survey"])
const firstPerson = wordSet("i i'm i've i'd i'll me my mine myself mi mis me tengo tuve soy")
/** Words of a notice to everybody: its dates and places are nobody's. */
const noticeWords = wordSet(
  "hours open opens closed closing clinic join walk-ins event webinar awareness celebrate register rsvp free calendars holiday location locations",
)
const deviceTypes: Readonly<Record<DeviceMention["kind"], IdentifierType>> = {
  serial: "device",
  udi: "device",
  mac: "device",
  vin: "vehicle",
  plate: "vehicle",
  ip: "ip",
}
/**
 * Sentences in which a date, a place or a link belongs to somebody. What the public writes is about themselves; of a text that tells of a
 * patient, all that is no notice is about that patient.
 */
function personalSentences(seen: Observed, facts: Facts, exposes: boolean): { personal: Uint8Array; notice: Uint8Array } {
  const { reading } = seen
  const flags = new Uint8Array(reading.sentenceCount + 1)
  const notice = new Uint8Array(reading.sentenceCount + 1)
  const written = publicKinds.has(facts.input.kind)
  let self = false
  reading.words.forEach((word, at) => {
    const sentence = reading.sentence[at] ?? 0
    if (isOf(word, noticeWords)) notice[sentence] = 1
    if (!isOf(word, firstPerson)) return
    self = true
    flags[sentence] = 1
  })
  if (written)
    for (let at = 0; at < reading.sentenceCount; at++) if (self || (!notice[at] && (seen.events[at] || seen.care[at]))) flags[at] = 1
  for (const { sentence, kind } of seen.persons) if (kind !== "noun" || seen.care[sentence] || seen.events[sentence]) flags[sentence] = 1
  for (const { sentence, role } of seen.names) if (role === "unknown") flags[sentence] = 1
  for (const { sentence, tie } of seen.health) if (tie) flags[sentence] = 1
  for (const { span } of seen.identifiers) flags[sentenceAt(seen, span[0])] = 1
  if (exposes || (!written && flags.some((flag, at) => flag && (seen.care[at] || seen.events[at]))))
    for (let at = 0; at < flags.length; at++) if (!notice[at]) flags[at] = 1
  return { personal: flags, notice }
}

function sentenceAt({ reading }: Observed, offset: number): number {
  let low = 0
  let high = reading.words.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((reading.words[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return reading.sentence[low] ?? 0
}

const personalHost = /^(?:mychart|portal|patient|myhealth|my)\./
const personalParameter = new Set("patient patientid pid mrn id uid user name email dob phone token member account chart record".split(" "))

/** A link that leads to one person: with somebody's number in it, or told as somebody's own page. */
function isPersonal(seen: Observed, facts: Facts, link: Link, personal: Uint8Array): boolean {
  const numbered =
    /\/\d{5,}(?:\/|$)/.test(link.path.slice(0, 200)) && /patient|chart|record|result|user|member|profile/.test(link.path.slice(0, 200))
  if (numbered || parametersOf(link).some(({ name, value }) => personalParameter.has(name) && value.length > 2)) return true
  if (isUnder(link.host, facts.ownDomains) || /\.(?:gov|edu|mil)$/.test(link.host)) return false
  return Boolean(personal[sentenceAt(seen, link.span[0])]) && (publicKinds.has(facts.input.kind) || personalHost.test(link.host))
}

function links(seen: Observed, facts: Facts, personal: Uint8Array): Found[] {
  const post = facts.input.kind === "outbound-post"
  const names = new Set(seen.names.filter(({ role }) => role === "unknown").map(({ last }) => last))
  const anybody = personal.includes(1)
  const handles = seen.handles.filter(
    ({ own, organization, kind, at, sentence, span }) =>
      !own &&
      (names.has(at - 1) ||
        (!organization &&
          (!post ||
            span[0] === 0 ||
            (kind === "profile" && anybody) ||
            personal[sentence] ||
            personal[sentence - 1] ||
            seen.care[sentence] ||
            seen.events[sentence]) &&
          !isCredit(seen, at))),
  )
  return [
    ...handles.map(({ kind, span }) => ({ span, type: kind === "profile" ? ("url" as const) : ("handle" as const) })),
    ...seen.links.filter((link) => isPersonal(seen, facts, link, personal)).map(({ span }) => ({ span, type: "url" as const })),
  ]
}

/** "Art by @studio", "via @news": a maker or a source. */
function isCredit({ reading }: Observed, at: number): boolean {
  return /^(?:by|via|credit|credits|photo|rt|follow|source|art|music)$/.test(reading.words[at - 1]?.lower ?? "")
}

/** A lobby fish, a skeleton, somebody of history or of a tale. */
function isNobody({ nonhumans, names, reading, ages }: Observed, at: number): boolean {
  const name = names[at]
  if (!name || name.patient) return false
  if (nonhumans.names.has(reading.words[name.first]?.lower ?? "") || nonhumans.famous[name.first]) return true
  return nonhumans.untold[name.sentence] === 1 && !ages.some(({ sentence }) => sentence === name.sentence)
}

/** Names of patients, relatives and whom nobody knows; the practice's own people and public figures apart. */
function nameSpans(seen: Observed, facts: Facts): { found: Found[]; known: Found[] } {
  const roles = bearersOf(seen.reading, facts, seen.names, seen.health)
  const all = seen.names.map(({ first, last }, at) => ({
    span: wordSpan(seen.reading, first, last),
    type: "name" as const,
    role: roles[at] ?? ("unknown" as const),
  }))
  const isKnown = ({ role }: { role: NameRole }): boolean => role === "staff" || role === "public-figure"
  return { found: all.filter((name, at) => !isKnown(name) && !isNobody(seen, at)), known: all.filter(isKnown) }
}

const dialing = new Set("me my cell mobile voicemail texted dialed dialled called calls reached tried rang left".split(" "))

/** "We called your cell, 919-555-0136": told as it was, the number is not the practice's own. */
function wasDialed(seen: Observed, span: Span): boolean {
  const { words, sentence } = seen.reading
  const at = words.findIndex(({ start }) => start >= span[0])
  for (let back = 1; back <= 8 && sentence[at - back] === sentence[at]; back++) if (dialing.has(words[at - back]?.lower ?? "")) return true
  return false
}

/** Words of education, advice and offers. */
const teaching = wordSet(
  "if when whenever whether should may might can often usually every most many anyone everyone people adults risk learn ask schedule book affects prevent causes symptoms signs tips awareness join recommend unless offer offers available provide millions what how class seminar do does did you your",
)

function taughtSentences(reading: Observed["reading"]): Uint8Array {
  const flags = new Uint8Array(reading.sentenceCount + 1)
  reading.words.forEach((word, at) => {
    if (isOf(word, teaching)) flags[reading.sentence[at] ?? 0] = 1
  })
  return flags
}

const noComers = new Set(
  "news greetings hello hi away far back love welcome live up down photo photos view views message update notes letter".split(" "),
)

/** "A point guard from Dunmore State", "table-saw guy from Elm Street": where one person comes from. */
function comesFrom({ words, sentence }: Observed["reading"], { first, link }: PlaceMention): boolean {
  if (link !== "from" && link !== "out of") return false
  let at = first - 1
  while (first - at <= 3 && words[at]?.lower !== "from" && words[at]?.lower !== "out") at--
  const who = words[at - 1]
  return who?.shape === "lower" && sentence[at - 1] === sentence[first] && !noComers.has(who.lower) && !/(?:s|ed|ing)$/.test(who.lower)
}

function found(seen: Observed, facts: Facts, exposes: boolean): Found[] {
  const { reading } = seen
  const { personal, notice } = personalSentences(seen, facts, exposes)
  const isOwn = (value: string): boolean => facts.facilityIds.has(value.replace(/[^A-Za-z0-9]/g, "").toLowerCase())
  const ours = facts.input.kind === "outbound-post" || facts.input.kind === "outbound-reply"
  const contacts = seen.contacts
    .filter((contact) => !isOwnContact(facts, contact) && !(ours && mayBeOwn(seen, facts, contact) && !wasDialed(seen, contact.span)))
    .map((contact) => ({
      span: contact.span,
      type: contact.kind === "email" ? ("email" as const) : isFax(reading, contact) ? ("fax" as const) : ("phone" as const),
    }))
  const ages = seen.ages
    .filter(({ over89 }) => over89)
    .map(({ first, last }) => ({ span: wordSpan(reading, first, last), type: "age-over-89" as const }))
  const about = ours && (exposes || tellsOfSomebody(seen))
  const pointed = new Uint8Array(reading.sentenceCount + 1)
  for (const { sentence, kind } of seen.persons) if (kind !== "you") pointed[sentence] = 1
  const located = (all: readonly PlaceMention[]): Found[] =>
    all
      .filter((place) => {
        const at = reading.sentence[place.first] ?? 0
        if (
          ((about || pointed[at] || comesFrom(reading, place)) && ours && !notice[at]) ||
          (publicKinds.has(facts.input.kind) && place.kind === "street")
        )
          return !isOwnPlace(reading, facts, place)
        return (personal[at] || (place.kind === "room" && (personal[at - 1] || personal[at + 1]))) && !isOwnPlace(reading, facts, place)
      })
      .map(({ first, last, kind }) => ({
        span: wordSpan(reading, first, last),
        type: kind === "place" || kind === "room" ? ("place" as const) : ("address" as const),
      }))
  const addressed = new Uint8Array(reading.words.length + 1)
  for (const { first, last, kind } of seen.places) if (kind === "street" || kind === "box") addressed.fill(1, first, last + 1)
  const landmarks = landmarksOf(reading, seen.names).filter(({ first, last }) => !addressed.subarray(first, last + 1).includes(1))
  const recorded = new Uint8Array(reading.sentenceCount + 1)
  for (const { span } of [...seen.identifiers, ...seen.devices]) recorded[sentenceAt(seen, span[0])] = 1
  for (const { own, organization, at, sentence } of seen.handles) if (!own && !organization && !isCredit(seen, at)) recorded[sentence] = 1
  const taught = seen.health.some(({ tie }) => !tie) ? taughtSentences(reading) : recorded
  const health = seen.health
    .filter(
      ({ tie, sentence }) => tie || recorded[sentence] || (!taught[sentence] && !notice[sentence] && (ours ? about : personal[sentence])),
    )
    .map((mention) => ({ span: wordSpan(reading, mention.first, mention.last), type: mention.class }))
  return [
    ...links(seen, facts, personal),
    ...seen.identifiers.filter(({ value }) => !isOwn(value)).map(({ span, type }) => ({ span, type })),
    ...seen.devices.map(({ span, kind }) => ({ span, type: deviceTypes[kind] })),
    ...contacts,
    ...ages,
    ...located(landmarks),
    ...nameSpans(seen, facts).found,
    ...located(seen.places),
    ...dateSpans(seen, personal, { ours, about, reply: facts.input.kind === "outbound-reply", notice }).map((span) => ({
      span,
      type: "date" as const,
    })),
    ...health,
  ]
}

/** In the order of the text, without overlaps; the more telling kind comes first in the list and wins. */
function laidOut(seen: Observed, all: readonly Found[]): IdentifierSpan[] {
  const taken = new Uint8Array(seen.reading.folded.original.length)
  const spans: IdentifierSpan[] = []
  for (const { span, type, role } of all) {
    const [start, end] = originalSpan(seen.reading, span)
    if (end <= start || taken.subarray(start, end).includes(1)) continue
    taken.fill(1, start, end)
    spans.push({ start, end, type, ...(role && { role }) })
  }
  return spans.sort((a, b) => a.start - b.start)
}

/**
 * The identifiers seen in one text, from left to right, without overlaps. Names of the staff and of public figures are none. `exposes`: the
 * text was found to tell of a patient, so that its days and places are that patient's.
 */
export const spansSeen = (seen: Observed, facts: Facts, exposes: boolean): IdentifierSpan[] => laidOut(seen, found(seen, facts, exposes))

/** The names of staff and public figures seen in one text: nothing to mask, but told apart from patients. */
export const knownNamesSeen = (seen: Observed, facts: Facts): IdentifierSpan[] => laidOut(seen, nameSpans(seen, facts).known)

/** The names of staff and public figures in the item's body, with their roles; they are not masked. */
export function knownNames(input: CheckInput): IdentifierSpan[] {
  const facts = factsOf(input)
  return knownNamesSeen(observe(input.text, facts), facts)
}

/** The text with each span replaced by its type in brackets, as in "[NAME]". Spans must be in order and not overlap. */
export function mask(text: string, spans: readonly IdentifierSpan[]): string {
  let masked = ""
  let from = 0
  for (const { start, end, type } of spans) {
    masked += `${text.slice(from, start)}[${type.toUpperCase()}]`
    from = end
  }
  return masked + text.slice(from)
}
