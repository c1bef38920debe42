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

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => (made ??= { value: make() }).value
}

/** The year of publishing, or of checking; undefined when neither is known. */
function yearOf({ input }: Facts): number | undefined {
  const year = Number((input.publishOn ?? input.now ?? "").slice(0, 4))
  return year > 0 ? year : undefined
}

/** The detectors of one text; each works when it is first asked, and never again. */
function detectorsOf(reading: Reading, facts: Facts) {
  const names = once(() => namesOf(reading, facts))
  const nonhumans = once(() => nonhumansOf(reading))
  const persons = once(() => personsOf(reading, facts, nonhumans(), names()))
  const dates = once(() => datesOf(reading))
  const places = once(() => placesOf(reading))
  const contacts = once(() => contactsOf(reading))
  const identifiers = once(() => identifiersOf(reading))
  const links = once(() => linksOf(reading))
  const health = once(() => healthOf(reading, facts, names(), persons()))
  const ages = once(() => agesOf(reading, yearOf(facts)))
  const handles = once(() => handlesOf(reading, links(), facts))
  const devices = once(() => devicesOf(reading))
  const care = once(() => sentencesWith(reading, careTerms))
  const events = once(() => sentencesWith(reading, careEvents))
  return { names, nonhumans, persons, dates, places, contacts, identifiers, links, health, ages, handles, devices, care, events }
}

/** Reads one text for the rules. */
export function observe(text: string, facts: Facts): Observed {
  const reading = readText(text)
  const from = detectorsOf(reading, facts)
  return {
    reading,
    get names() {
      return from.names()
    },
    get persons() {
      return from.persons()
    },
    get nonhumans() {
      return from.nonhumans()
    },
    get dates() {
      return from.dates()
    },
    get places() {
      return from.places()
    },
    get contacts() {
      return from.contacts()
    },
    get identifiers() {
      return from.identifiers()
    },
    get links() {
      return from.links()
    },
    get health() {
      return from.health()
    },
    get ages() {
      return from.ages()
    },
    get handles() {
      return from.handles()
    },
    get devices() {
      return from.devices()
    },
    get care() {
      return from.care()
    },
    get events() {
      return from.events()
    },
  }
}
