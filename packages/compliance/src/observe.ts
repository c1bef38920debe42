import { agesOf, type AgeMention } from "./detect/ages.ts"
import { contactsOf, type Contact } from "./detect/contacts.ts"
import { datesOf, type DateMention } from "./detect/dates.ts"
import { devicesOf, type DeviceMention } from "./detect/devices.ts"
import { handlesOf, type HandleMention } from "./detect/mentions.ts"
import { healthOf, type HealthMention } from "./detect/health-ties.ts"
import { identifiersOf, type Identifier } from "./detect/identifiers.ts"
import { linksOf, type Link } from "./detect/links.ts"
import { namesOf, type NameMention } from "./detect/names.ts"
import { nonhumansOf, type Nonhumans } from "./detect/nonhumans.ts"
import { personsOf, type PersonMention } from "./detect/persons.ts"
import { placesOf, type PlaceMention } from "./detect/places.ts"
import type { Facts } from "./facts.ts"
import { careEvents, careTerms } from "./lexicon/care.ts"
import { sentencesWith } from "./text/phrases.ts"
import { readText, type Reading } from "./text/reading.ts"

/** What was seen in one text; each part is worked out once, when a rule first asks. */
export interface Observed {
  readonly reading: Reading
  readonly names: readonly NameMention[]
  readonly persons: readonly PersonMention[]
  /** Animals, plants, things and made-up persons, and their names. */
  readonly nonhumans: Nonhumans
  readonly dates: readonly DateMention[]
  readonly places: readonly PlaceMention[]
  readonly contacts: readonly Contact[]
  readonly identifiers: readonly Identifier[]
  readonly links: readonly Link[]
  /** Illness, treatment, tests and medicines, each with what ties it to a person, if anything does. */
  readonly health: readonly HealthMention[]
  readonly ages: readonly AgeMention[]
  readonly handles: readonly HandleMention[]
  readonly devices: readonly DeviceMention[]
  /** One flag a sentence: a care term stands in it. */
  readonly care: Uint8Array
  /** One flag a sentence: something happens to a person in care. */
  readonly events: Uint8Array
}

/** One flag a sentence: a care term or any word of illness, treatment or medicine stands in it. */
export function careOf({ care, health }: Observed): Uint8Array {
  const flags = care.slice()
  for (const { sentence } of health) flags[sentence] = 1
  return flags
}

/** The year of publishing, or of checking; undefined when neither is known. */
function yearOf({ input }: Facts): number | undefined {
  const year = Number((input.publishOn ?? input.now ?? "").slice(0, 4))
  return year > 0 ? year : undefined
}

type Made = { -readonly [Part in Exclude<keyof Observed, "reading">]?: Observed[Part] }

/** Reads one text for the rules; each detector works when it is first asked, and never again. */
export function observe(text: string, facts: Facts): Observed {
  const reading = readText(text)
  const made: Made = {}
  const seen: Observed = {
    reading,
    get names() {
      return (made.names ??= namesOf(reading, facts))
    },
    get nonhumans() {
      return (made.nonhumans ??= nonhumansOf(reading))
    },
    get persons() {
      return (made.persons ??= personsOf(reading, facts, seen.nonhumans, seen.names))
    },
    get dates() {
      return (made.dates ??= datesOf(reading))
    },
    get places() {
      return (made.places ??= placesOf(reading))
    },
    get contacts() {
      return (made.contacts ??= contactsOf(reading))
    },
    get identifiers() {
      return (made.identifiers ??= identifiersOf(reading))
    },
    get links() {
      return (made.links ??= linksOf(reading))
    },
    get health() {
      return (made.health ??= healthOf(reading, facts, seen.names, seen.persons))
    },
    get ages() {
      return (made.ages ??= agesOf(reading, yearOf(facts)))
    },
    get handles() {
      return (made.handles ??= handlesOf(reading, seen.links, facts))
    },
    get devices() {
      return (made.devices ??= devicesOf(reading))
    },
    get care() {
      return (made.care ??= sentencesWith(reading, careTerms))
    },
    get events() {
      return (made.events ??= sentencesWith(reading, careEvents))
    },
  }
  return seen
}
