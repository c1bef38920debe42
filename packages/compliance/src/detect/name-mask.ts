import type { Facts } from "../facts.ts"
import { holidays, months, weekdays } from "../lexicon/calendar.ts"
import { commonWords } from "../lexicon/common-words.ts"
import { aboutNames, eponyms } from "../lexicon/eponyms.ts"
import { firstNames } from "../lexicon/first-names.ts"
import { organizationEndings, placeEndings, stateBeginnings, stateEndings, streetEndings } from "../lexicon/places.ts"
import { credentials } from "../lexicon/people.ts"
import { surnames } from "../lexicon/surnames.ts"
import { careTerms } from "../lexicon/care.ts"
import { findPhrases } from "../text/phrases.ts"
import type { Reading } from "../text/reading.ts"
import { isOf, wordSet } from "../text/word-sets.ts"

/** Words that are never part of a name, however they are written. */
export const closedWords: ReadonlySet<string> = new Set(
  `a an the and or but if so as at by for from in into of off on onto out over per to up with via is are was were be been am do does did has have had he she it we you they i me him her us them my your his its our their
this that these those what when where who why how not no yes all any both each few more most other some such than too very can will just should now then here there again once
happy thank thanks congrats congratulations welcome hello hi hey dear please meet join call visit say said says see ask come let get got our new team day week month dr doctor patient patients clinic office health mr mrs ms mx nps pas rns mds cnas emts
monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday tonight reminder update open closed spanish english medicare medicaid covid facebook instagram google yelp tiktok twitter youtube invisalign botox zoom
relations billing reception scheduling marketing parking admissions registration suite aha aap acog ama aad apta valentine valentines aide aides prom jeopardy vitamin solstice resumes rotary kiwanis hawki grandma grandpa american americans african hispanic latino asian european mexican native jewish catholic muslim first second third last rip bravo yay wow omg lol shoutout`.split(
    /\s+/,
  ),
)

/** Pairs of initials that mean something else. */
export const medicalInitials: ReadonlySet<string> = new Set(
  "us uk am pm md do dds dmd pt ot od np pa rn er ed iv im tb uti adhd ivf bp bmi eg ie dc ny la sf nj nc sc nm nh nd sd wv ri phd ms ma ba bs mba cdc fda hiv aka rsvp ptsd po pc llc usa mri ct ekg icu nicu ent".split(
    " ",
  ),
)

/** Whether a word is written as a name would be: a capital first, or a longer word all in capitals, or a tag with one. */
export function isCapital(reading: Reading, at: number): boolean {
  const word = reading.words[at]
  return (
    word !== undefined &&
    (word.shape === "capital" || (word.shape === "upper" && word.end - word.start > 2) || (word.hashtag && word.shape !== "lower"))
  )
}

/** A single capital letter, as in "Sam R.". */
export function isInitial(reading: Reading, at: number): boolean {
  const word = reading.words[at]
  return (
    word !== undefined &&
    word.end - word.start === 1 &&
    word.shape !== "lower" &&
    word.shape !== "number" &&
    word.lower !== "i" &&
    !/^[A-Z]['&]/.test(reading.text.slice(word.start, word.end + 1)) &&
    reading.text[word.end] !== "-"
  )
}

const endingWords = wordSet(organizationEndings, placeEndings, streetEndings)
const streetWords = wordSet(streetEndings)

/** "Nolan Pike": a given name before a street word that is a surname too, with no house number and no "on" before it. */
function isSurnameHere({ words, sentence }: Reading, at: number): boolean {
  const word = words[at]
  const given = words[at - 1]
  if (!word || !given || sentence[at - 1] !== sentence[at] || word.gap !== " " || word.shape !== "capital" || !isOf(word, streetWords))
    return false
  if (!surnames.has(word.lower) || !firstNames.has(given.lower) || commonWords.has(given.lower)) return false
  const before = words[at - 2]
  return (
    before?.shape !== "number" &&
    !/^(?:on|at|off|along|down|near|the|n|s|e|w)$/.test(before?.lower ?? "") &&
    words[at + 1]?.shape !== "number"
  )
}

/** Marks the words before an organization, street or place word, back to the start of the capitalized run. */
function maskOrganization(reading: Reading, at: number, mask: Uint8Array): void {
  const word = reading.words[at]
  if (!word || !isOf(word, endingWords)) return
  const loose =
    word.shape === "lower" &&
    !/^(?:street|st|avenue|ave|road|rd|lane|drive|boulevard|county|elementary|school|academy|university|college|hospital|clinic|location|locations|office|offices|campus|campuses|building|wing|tower|branch|counties|counseling|center|centre|room|hall|church|foundation|festival|pharmacy|park|library|syndrome|disease|palsy|score|maneuver)$/.test(
      word.lower,
    )
  if (loose || isSurnameHere(reading, at)) return
  for (let back = 1; back <= 5; back++) {
    const before = reading.words[at - back]
    if (!before || reading.sentence[at - back] !== reading.sentence[at]) return
    const joins = back > 1 && word.lower.endsWith("s") && /^(?:and|the)$/.test(before.lower)
    if (before.possessive && word.shape === "lower" && !streetEndings.has(word.lower)) return
    if (!joins && !isCapital(reading, at - back) && before.lower !== "st") return
    if (closedWords.has(before.lower) && !joins) return
    if (/[,;:]/.test(reading.words[at - back + 1]?.gap ?? "") && !/^(?:locations|offices)$/.test(word.lower)) return
    mask[at - back] = 1
  }
}

const wheres = wordSet("in near downtown around across outside throughout")
const monthWords = wordSet(months.keys())
const stateWords = wordSet(stateBeginnings)
const dayWords = wordSet(weekdays)
const otherWords = wordSet(closedWords, holidays, "ada tetanus")
const letters = wordSet(credentials)

/** "Ada Crewe", "Destinee A.": written as a name or an initial, it is not the association or the article. */
function isGiven(reading: Reading, at: number): boolean {
  const word = reading.words[at]
  if (word?.lower === "ada") return word.shape === "capital" && isCapital(reading, at + 1)
  return word?.lower === "a" && word.shape !== "lower" && isCapital(reading, at - 1) && reading.text[word.end] === "."
}

/** A month, a two-word state, "in Austin": the word is no name there. */
function maskWord(reading: Reading, at: number, mask: Uint8Array): void {
  const { words } = reading
  const word = words[at]
  const next = words[at + 1]
  if (!word) return
  if (isOf(word, stateWords) && stateEndings.has(next?.lower ?? "")) mask[at] = mask[at + 1] = 1
  if (
    (isOf(word, monthWords) &&
      (next?.shape === "number" || /^(?:in|last|next|this|since|early|late|mid|until|by|of|every)$/.test(words[at - 1]?.lower ?? ""))) ||
    isOf(word, dayWords)
  )
    mask[at] = 1
  if (
    isOf(words[at - 1], wheres) &&
    isCapital(reading, at) &&
    !/^(?:come|comes|came|coming|checking|checked|stopping)$/.test(words[at - 2]?.lower ?? "")
  )
    mask[at] = 1
  if (isOf(word, otherWords) && !isGiven(reading, at)) mask[at] = 1
  if (word.shape === "upper" && !reading.shouted && isOf(word, letters)) mask[at] = 1
}

/** For each word: 1 where it cannot be a patient's name (an eponym, a place, an organization, a month, the practice itself). */
export function nameMask(reading: Reading, facts: Facts): Uint8Array {
  const mask = new Uint8Array(reading.words.length + 2)
  const cover = (first: number, last: number) => mask.fill(1, first, last + 1)
  for (const { first, last } of findPhrases(reading, eponyms)) cover(first, last)
  for (const { first, last } of findPhrases(reading, careTerms))
    if (first === last || commonWords.has(reading.words[first]?.lower ?? "")) cover(first, last)
  const aboutNamesIn = new Set(findPhrases(reading, aboutNames).map(({ first }) => reading.sentence[first]))
  for (let at = 0; at < reading.words.length; at++) {
    reading.meter.steps++
    maskWord(reading, at, mask)
    maskOrganization(reading, at, mask)
    if (aboutNamesIn.size > 0 && aboutNamesIn.has(reading.sentence[at])) mask[at] = 1
    if (
      facts.ownWords.has(reading.words[at]?.lower ?? "") &&
      (facts.ownWords.has(reading.words[at + 1]?.lower ?? "") || facts.ownWords.has(reading.words[at - 1]?.lower ?? ""))
    )
      mask[at] = 1
  }
  for (const place of facts.ownPlaces) {
    if (place.length === 0) continue
    for (let at = 0; at < reading.words.length; at++) {
      if (reading.words[at]?.lower === place[0] && place.every((word, step) => reading.words[at + step]?.lower === word))
        cover(at, at + place.length - 1)
    }
  }
  return mask
}
