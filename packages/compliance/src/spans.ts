import type { Span } from "@bedside/kernel"
import { isOwnPlace } from "./detect/places.ts"
import type { Identifier } from "./detect/identifiers.ts"
import { factsOf, type Facts } from "./facts.ts"
import { observe, type Observed } from "./observe.ts"
import { isOwnContact } from "./rules/privacy/phi-contact-details.ts"
import { originalSpan, wordSpan } from "./text/reading.ts"
import type { CheckInput } from "./types.ts"

export type IdentifierType = "PERSON" | "DATE" | "PHONE" | "EMAIL" | "ADDRESS" | "SSN" | "MRN" | "ACCOUNT"

/** Words of the text that identify somebody who is not the practice's own, in UTF-16 offsets of the text as given. */
export interface IdentifierSpan {
  readonly start: number
  readonly end: number
  readonly type: IdentifierType
}

const recordLabels = new Set(["mrn", "chart", "record", "rec", "patient", "hosp"])

function typeOf({ kind, label }: Identifier): IdentifierType {
  if (kind === "ssn" || label === "ssn") return "SSN"
  return recordLabels.has(label) ? "MRN" : "ACCOUNT"
}

/** Sentences in which a date or a town belongs to somebody. What the public writes is about themselves throughout. */
function personalSentences(seen: Observed, facts: Facts): Uint8Array {
  const flags = new Uint8Array(seen.reading.sentenceCount)
  if (facts.input.kind !== "outbound-post") flags.fill(1)
  for (const { sentence } of seen.persons) flags[sentence] = 1
  for (const { sentence, role } of seen.names) if (role === "unknown") flags[sentence] = 1
  return flags
}

function found(seen: Observed, facts: Facts): { span: Span; type: IdentifierType }[] {
  const { reading } = seen
  const personal = personalSentences(seen, facts)
  const names = seen.names
    .filter(({ role }) => role === "unknown")
    .map(({ first, last }) => ({ span: wordSpan(reading, first, last), type: "PERSON" as const }))
  const dates = seen.dates
    .filter(({ first }) => personal[reading.sentence[first] ?? 0])
    .map(({ first, last }) => ({ span: wordSpan(reading, first, last), type: "DATE" as const }))
  const places = seen.places
    .filter((place) => (place.kind !== "place" || personal[reading.sentence[place.first] ?? 0]) && !isOwnPlace(reading, facts, place))
    .map(({ first, last }) => ({ span: wordSpan(reading, first, last), type: "ADDRESS" as const }))
  const contacts = seen.contacts
    .filter((contact) => !isOwnContact(facts, contact))
    .map(({ span, kind }) => ({ span, type: kind === "phone" ? ("PHONE" as const) : ("EMAIL" as const) }))
  return [
    ...seen.identifiers.map((identifier) => ({ span: identifier.span, type: typeOf(identifier) })),
    ...contacts,
    ...names,
    ...places,
    ...dates,
  ]
}

/** The identifiers seen in one text, from left to right, without overlaps; the more telling kind wins. */
export function spansSeen(seen: Observed, facts: Facts): IdentifierSpan[] {
  const taken = new Uint8Array(seen.reading.folded.original.length)
  const spans: IdentifierSpan[] = []
  for (const { span, type } of found(seen, facts)) {
    const [start, end] = originalSpan(seen.reading, span)
    if (end <= start || taken.subarray(start, end).includes(1)) continue
    taken.fill(1, start, end)
    spans.push({ start, end, type })
  }
  return spans.sort((a, b) => a.start - b.start)
}

/** The identifiers of the item's body. */
export function identifierSpans(input: CheckInput): IdentifierSpan[] {
  const facts = factsOf(input)
  return spansSeen(observe(input.text, facts), facts)
}

/** The text with each span replaced by its type in brackets. Spans must be in order and not overlap. */
export function mask(text: string, spans: readonly IdentifierSpan[]): string {
  let masked = ""
  let from = 0
  for (const { start, end, type } of spans) {
    masked += `${text.slice(from, start)}[${type}]`
    from = end
  }
  return masked + text.slice(from)
}
