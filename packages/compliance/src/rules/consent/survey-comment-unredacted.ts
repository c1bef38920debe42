import { isOwnPlace } from "../../detect/places.ts"
import type { Facts } from "../../facts.ts"
import type { Observed } from "../../observe.ts"
import { phrases, sentencesWith } from "../../text/phrases.ts"
import { originalSpan, wordSpan } from "../../text/reading.ts"
import { isOwnContact } from "../privacy/phi-contact-details.ts"
import { rule, type Hit } from "../../rule.ts"
import type { Span } from "../../types.ts"

type Class = "name" | "address" | "diagnosis" | "procedure" | "lab" | "medication" | "date" | "age" | "contact" | "number" | "handle"

const told: Readonly<Record<Class, string>> = {
  name: "a name",
  address: "an address or a place",
  diagnosis: "a diagnosis",
  procedure: "a procedure",
  lab: "lab work",
  medication: "a medicine",
  date: "a date",
  age: "an age over 89",
  contact: "a phone number or an email address",
  number: "a number that belongs to somebody",
  handle: "an account name",
}
/** What a signed release calls the class, when it allows it. */
const allowed: Partial<Record<Class, readonly string[]>> = {
  name: ["name", "firstname", "fullname", "initials"],
  address: ["address", "city", "location", "geography"],
  diagnosis: ["diagnosis", "condition"],
  procedure: ["procedure", "treatment"],
  lab: ["lab", "labs", "results"],
  medication: ["medication", "treatment"],
  date: ["date", "treatment-dates"],
  age: ["age"],
}

/** The practice tells how it edits comments; nobody's care is in it. */
const editing = phrases(`
i|we <2> delete|edit|leave|publish|redact|remove/s|take
please leave
`)

/** True when a release in force for a testimonial allows this class; without a list of what it allows, it allows the item as a whole. */
function isAllowed(kind: Class, { input, authorizations }: Facts): boolean {
  if (input.kind !== "testimonial") return false
  return authorizations.some(({ scope }) => {
    if (kind === "name" && scope?.nameUse !== undefined && scope.nameUse !== "none") return true
    if (kind === "address" && scope?.geography !== undefined) return true
    return !scope?.info || scope.info.some((info) => allowed[kind]?.includes(info.toLowerCase()))
  })
}

function mentions(seen: Observed, facts: Facts): { kind: Class; span: Span }[] {
  const { reading } = seen
  const edited = sentencesWith(reading, editing)
  const words = (kind: Class, { first, last }: { first: number; last: number }) => ({ kind, span: wordSpan(reading, first, last) })
  return [
    ...seen.identifiers.map(({ span }) => ({ kind: "number" as const, span })),
    ...seen.contacts.filter((contact) => !isOwnContact(facts, contact)).map(({ span }) => ({ kind: "contact" as const, span })),
    ...seen.names.filter(({ role }) => role === "unknown").map((name) => words("name", name)),
    ...seen.places.filter((place) => !isOwnPlace(reading, facts, place)).map((place) => words("address", place)),
    ...seen.dates.filter(({ kind }) => kind !== "weekday" && kind !== "relative").map((date) => words("date", date)),
    ...seen.ages.filter(({ over89 }) => over89).map((age) => words("age", age)),
    ...seen.health.filter(({ sentence }) => !edited[sentence]).map((health) => words(health.class, health)),
  ]
}

/** Survey comments are published without what points at a person: 45 CFR 164.514(b)(2). */
export const surveyCommentUnredacted = rule({
  id: "survey-comment-unredacted",
  title: "Survey comment still holds PHI",
  family: "consent",
  version: 1,
  severity: "block",
  appliesTo: ["survey", "testimonial"],
  reviewer: "privacy",
  cites: ["45 CFR 164.514(b)(2)"],
  message: "This comment still holds something that points at a person or their care.",
  why: "Before a comment is published, names, addresses, diagnoses, lab work, procedures, dates and numbers are taken out (45 CFR 164.514(b)(2)). Names of the team may stay.",
  fix: "Replace each marked place with [removed], or leave the comment out for a reason that ignores the rating.",
  find(seen, facts): Hit[] {
    const taken = new Uint8Array(seen.reading.text.length + 1)
    return mentions(seen, facts).flatMap(({ kind, span }): Hit[] => {
      const [start, end] = originalSpan(seen.reading, span)
      if (end <= start || taken.subarray(...span).includes(1) || isAllowed(kind, facts)) return []
      taken.fill(1, ...span)
      return [
        {
          span,
          message: `This comment still holds ${told[kind]}.`,
          evidence: { class: kind },
          replacement: { text: "[removed]", label: "Replace with [removed]" },
        },
      ]
    })
  },
})
