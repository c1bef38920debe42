import type { Facts } from "../../facts.ts"
import { isOwnPlace, type PlaceMention } from "../../detect/places.ts"
import { refusals } from "../../lexicon/encounters.ts"
import { staffRoles, staffTitles } from "../../lexicon/people.ts"
import type { Observed } from "../../observe.ts"
import { biographies } from "../../lexicon/story.ts"
import { findPhrases, phrases, sentencesWith } from "../../text/phrases.ts"
import { wordSpan, type Reading } from "../../text/reading.ts"
import { rule, type Hit } from "../../rule.ts"

const serviceWords = new Set(
  "location locations office offices clinic clinics practice branch campus hospital center farmers market festival fair marathon run event".split(
    " ",
  ),
)

/** "our Pine Hollow location", "the Cedar Falls farmers market": where the practice works, not where a person lives. */
function isVenue({ reading }: Observed, place: PlaceMention): boolean {
  const next = reading.words[place.last + 1]
  const own = [1, 2].some((back) => reading.words[place.first - back]?.lower === "our") && place.kind === "place"
  return (
    serviceWords.has(reading.words[place.last]?.lower ?? "") ||
    (next !== undefined && next.gap.length <= 1 && serviceWords.has(next.lower)) ||
    (own && place.link !== "from")
  )
}

const staffWords = new Set([...staffTitles, ...staffRoles])
const home = /^(?:from|resident|native|local|lives|living|attends)$/

/** What may stand in the place of each kind. */
const wider: Readonly<Record<PlaceMention["kind"], string>> = {
  place: "our state",
  zip: "",
  street: "a place in our state",
  room: "a room",
  box: "a mailbox",
  coordinates: "a place in our state",
}

/** Words for the place that fit the ones around it: "from our state", "at a place in our state", "the local hoodie". */
function widerOf({ words, sentence }: Reading, { first, last, kind }: PlaceMention): string {
  if (kind !== "place") return wider[kind]
  const before = sentence[first - 1] === sentence[first] ? (words[first - 1]?.lower ?? "") : ""
  const next = words[last + 1]
  const describes = next !== undefined && next.shape === "lower" && next.gap === " " && sentence[last + 1] === sentence[first]
  if (/^(?:the|a|an|our|their|yellow|local)$/.test(before) && describes) return "local"
  return /^(?:from|in|near|around|across|outside|throughout|of|to)$/.test(before) ? "our state" : "a place in our state"
}

interface Tied {
  readonly patient: Uint8Array
  readonly other: Uint8Array
  readonly sent: Uint8Array
}

function personSentences(seen: Observed): Tied {
  const patient = new Uint8Array(seen.reading.sentenceCount)
  const other = new Uint8Array(seen.reading.sentenceCount)
  for (const { kind, sentence } of seen.persons) {
    if (kind === "patient") patient[sentence] = 1
    else other[sentence] = 1
  }
  for (const { role, patient: framed, sentence } of seen.names) if (role === "unknown") (framed ? patient : other)[sentence] = 1
  return { patient, other, sent: sentencesWith(seen.reading, sent) }
}

/** Places of the whole text that care is told about: in the sentence or beside it. */
const nearCare = (seen: Observed, sentence: number): boolean =>
  [sentence, sentence - 1, sentence + 1].some((at) => seen.care[at] || seen.events[at])

const things = new Set(
  "study report grant donation letter note card recipe team group speaker article news message tip guide gift research paper data sample dog photo picture view post video story question email call visit delivery truck crew class panel update alert expert choir band".split(
    " ",
  ),
)

/** "A local barista from Elm Grove": one somebody, whatever the word, when care is told in the same sentence. */
function isSomebodyFrom({ reading, care, events }: Observed, place: PlaceMention, sentence: number): boolean {
  if (place.link !== "from" || !(care[sentence] || events[sentence])) return false
  const from = reading.words.slice(Math.max(0, place.first - 4), place.first).findLastIndex((word) => word.lower === "from")
  const noun = Math.max(0, place.first - 4) + from - 1
  const word = reading.words[noun]
  if (!word || word.shape !== "lower" || word.lower.endsWith("s") || things.has(word.lower) || staffWords.has(word.lower)) return false
  return [1, 2, 3].some(
    (back) => /^(?:a|an|our|another|one)$/.test(reading.words[noun - back]?.lower ?? "") && reading.sentence[noun - back] === sentence,
  )
}

/** "Send the records to 418 Larkspur Lane": an address of somebody, not of an event. */
const sent = phrases(`
attn|fax|lives|mail|records|send|ship
`)

function isTied(seen: Observed, facts: Facts, tied: Tied, place: PlaceMention): boolean {
  const sentence = seen.reading.sentence[place.first] ?? 0
  if (
    isVenue(seen, place) ||
    [1, 2, 3, 4].some((step) => seen.nonhumans.at[place.last + step] === 1) ||
    seen.reading.words[place.first]?.lower === "world"
  )
    return false
  if (seen.nonhumans.untold[sentence]) return false
  const own = isOwnPlace(seen.reading, facts, place)
  if (own && !(place.kind === "place" && home.test(place.link))) return false
  if (tied.patient[sentence] || isSomebodyFrom(seen, place, sentence)) return true
  const precise = place.kind === "street" || place.kind === "box" || place.kind === "coordinates"
  return (
    Boolean(tied.other[sentence]) &&
    (nearCare(seen, sentence) || (precise && (facts.input.kind === "outbound-reply" || tied.sent[sentence] === 1)))
  )
}

/** A place in an advertisement for work. */
const hiring = phrases(`
applicants|hiring|recruiting|resume|résumé|vacancies|vacancy|wanted
apply at|by|here|now|online|today
job/s|opening/s|position/s (are|is) at|available|in|open|posted
always|now|still hiring
`)

/** A place smaller than a state may not be tied to a patient: 45 CFR 164.514(b)(2)(i)(B). */
export const phiGeography = rule({
  id: "phi-geography",
  title: "Place smaller than a state tied to a person",
  family: "privacy",
  version: 1,
  severity: "block",
  appliesTo: ["outbound-post", "outbound-reply", "testimonial", "survey"],
  reviewer: "privacy",
  cites: ["45 CFR 164.514(b)(2)(i)(B)"],
  message: "A place smaller than a state is tied to a person in care.",
  why: "Every subdivision smaller than a state (street, city, county, school, ZIP code) identifies somebody when it stands with their care (45 CFR 164.514(b)(2)(i)(B)).",
  fix: "Replace the place with the state or remove it ('a hiker' or, better, general advice with no person in it).",
  find(seen, facts): Hit[] {
    if (
      seen.places.length === 0 ||
      facts.authorizations.some(({ scope }) => scope?.info?.includes("city") || scope?.geography !== undefined)
    )
      return []
    const tied = personSentences(seen)
    const refused = sentencesWith(seen.reading, refusals)
    for (const set of [biographies, hiring])
      for (const { first } of findPhrases(seen.reading, set)) refused[seen.reading.sentence[first] ?? 0] = 1
    return seen.places
      .filter((place) => !refused[seen.reading.sentence[place.first] ?? 0] && isTied(seen, facts, tied, place))
      .map((place) => ({
        span: wordSpan(seen.reading, place.first, place.last),
        evidence: { kind: place.kind },
        replacement: { text: widerOf(seen.reading, place), label: "Say it wider" },
      }))
  },
})
