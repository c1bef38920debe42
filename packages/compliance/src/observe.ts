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

/**
 * What was seen, worked out when it is asked for. A class, since the getters of an object literal would be made anew for every text:
 * that takes longer than several detectors, and holds each text in memory until all of it is swept.
 */
class Observation implements Observed {
  readonly reading: Reading
  readonly #facts: Facts
  #names: Observed["names"] | undefined
  #nonhumans: Observed["nonhumans"] | undefined
  #persons: Observed["persons"] | undefined
  #dates: Observed["dates"] | undefined
  #places: Observed["places"] | undefined
  #contacts: Observed["contacts"] | undefined
  #identifiers: Observed["identifiers"] | undefined
  #links: Observed["links"] | undefined
  #health: Observed["health"] | undefined
  #ages: Observed["ages"] | undefined
  #handles: Observed["handles"] | undefined
  #devices: Observed["devices"] | undefined
  #care: Observed["care"] | undefined
  #events: Observed["events"] | undefined

  constructor(reading: Reading, facts: Facts) {
    this.reading = reading
    this.#facts = facts
  }
  get names() {
    return (this.#names ??= namesOf(this.reading, this.#facts))
  }
  get nonhumans() {
    return (this.#nonhumans ??= nonhumansOf(this.reading))
  }
  get persons() {
    return (this.#persons ??= personsOf(this.reading, this.#facts, this.nonhumans, this.names))
  }
  get dates() {
    return (this.#dates ??= datesOf(this.reading))
  }
  get places() {
    return (this.#places ??= placesOf(this.reading))
  }
  get contacts() {
    return (this.#contacts ??= contactsOf(this.reading))
  }
  get identifiers() {
    return (this.#identifiers ??= identifiersOf(this.reading))
  }
  get links() {
    return (this.#links ??= linksOf(this.reading))
  }
  get health() {
    return (this.#health ??= healthOf(this.reading, this.#facts, this.names, this.persons))
  }
  get ages() {
    return (this.#ages ??= agesOf(this.reading, yearOf(this.#facts)))
  }
  get handles() {
    return (this.#handles ??= handlesOf(this.reading, this.links, this.#facts))
  }
  get devices() {
    return (this.#devices ??= devicesOf(this.reading))
  }
  get care() {
    return (this.#care ??= sentencesWith(this.reading, careTerms))
  }
  get events() {
    return (this.#events ??= sentencesWith(this.reading, careEvents))
  }
}

/** Reads one text for the rules; each detector works when it is first asked, and never again. */
export const observe = (text: string, facts: Facts): Observed => new Observation(readText(text), facts)

const inTurn = ["names", "persons", "health", "dates", "places", "contacts", "identifiers", "ages"] as const

/** Has many texts looked at by one detector after the other. Nothing is seen that would not be seen otherwise, only sooner. */
export function lookAll(texts: readonly Observed[]): void {
  for (const detector of inTurn) for (const text of texts) void text[detector]
}
