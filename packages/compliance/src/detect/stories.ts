import { isOwnPlace } from "./places.ts"
import { shapesOf } from "./story-shapes.ts"
import { hasPerson, type PersonMention } from "./persons.ts"
import type { Facts } from "../facts.ts"
import { gatherings } from "../lexicon/encounters.ts"
import { staffTitles } from "../lexicon/people.ts"
import {
  agedWords,
  arrivals,
  biographies,
  conditions,
  hadPatient,
  isPast,
  landmarks,
  occupations,
  practiceActs,
  sayings,
  sexWords,
  uniqueCues,
  unreal,
} from "../lexicon/story.ts"
import type { Observed } from "../observe.ts"
import { findPhrases, sentencesWith, type PhraseMatch } from "../text/phrases.ts"
import type { Reading } from "../text/reading.ts"
import { isOf, occurs, wordSet } from "../text/word-sets.ts"
import type { Span } from "../types.ts"
import { firstFrom } from "../text/first-from.ts"

const titles = new Set(staffTitles)
/** What illness and treatment are only the names of. */
const things = new Set(
  "machine machines scanner equipment suite lab van program center unit clinic class team tech technology week month day awareness question questions".split(
    " ",
  ),
)

/** What each sentence holds beside its persons. */
interface Signs {
  readonly condition: Uint8Array
  readonly unique: Uint8Array
  readonly landmark: Uint8Array
  readonly unreal: Uint8Array
  readonly staff: Uint8Array
  /** First words of illness and treatment that are hers or his. */
  readonly possessed: ReadonlySet<number>
}

/** Sentences that tell of nobody in care: old times, a made-up person, an animal where no person is spoken of. */
function markNobodies({ reading, nonhumans }: Observed, away: Uint8Array): void {
  if (nonhumans.at.includes(1) && !hasPerson(reading)) away.fill(1)
  for (let at = 0; at < away.length; at++) if (nonhumans.untold[at]) away[at] = 1
  for (let at = nonhumans.famous.indexOf(1); at >= 0; at = nonhumans.famous.indexOf(1, at + 1)) away[reading.sentence[at] ?? 0] = 1
}

const somebody = wordSet("someone somebody anyone anybody")
const directing = wordSet("call dial text try ask see get go don't stay come we here more this bring it's that's keep lay sit use")

/** "Someone passed out? Call 911": a case that may be, with what to do then. */
function markQuestions({ words, sentence, text }: Reading, away: Uint8Array): void {
  if (!text.includes("?")) return
  words.forEach((word, at) => {
    if (!isOf(word, somebody)) return
    for (let next = at + 1; next <= at + 20 && next < words.length; next++) {
      if (sentence[next] === sentence[at]) continue
      if (words[next]?.gap.startsWith("?") && isOf(words[next], directing)) away[sentence[at] ?? 0] = 1
      return
    }
  })
}

const asking = wordSet("ask asks asked asking wondered wonders")

/** "A child asked us if the doctor sleeps", "we may have had something to do with it": said or hinted, not supposed. */
const isSaid = ({ words }: Reading, { first, last }: PhraseMatch): boolean =>
  (words[first]?.lower === "if" &&
    !/^(?:we|you|our|your)$/.test(words[first + 1]?.lower ?? "") &&
    [1, 2, 3, 4].some((back) => isOf(words[first - back], asking))) ||
  (words[last]?.lower === "have" && words[last + 1]?.lower === "had")

function signsOf(seen: Observed): Signs {
  const { reading, names, health, nonhumans } = seen
  const staff = new Uint8Array(reading.sentenceCount)
  for (const { role, sentence } of names) if (role !== "unknown") staff[sentence] = 1
  const condition = new Uint8Array(reading.sentenceCount)
  for (const { first, last } of findPhrases(reading, conditions))
    if (reading.words[last + 1]?.lower !== "day" || reading.words[first]?.shape === "lower") condition[reading.sentence[first] ?? 0] = 1
  for (const { sentence } of health) condition[sentence] = 1
  const away = new Uint8Array(reading.sentenceCount)
  for (const match of findPhrases(reading, unreal)) if (!isSaid(reading, match)) away[reading.sentence[match.first] ?? 0] = 1
  markNobodies(seen, away)
  markQuestions(reading, away)
  for (const { first } of findPhrases(reading, biographies))
    away.fill(1, Math.max(0, (reading.sentence[first] ?? 0) - 1), (reading.sentence[first] ?? 0) + 2)
  if (nonhumans.names.size > 0 || nonhumans.at.includes(1))
    reading.words.forEach(({ lower }, at) => {
      if (nonhumans.at[at] || nonhumans.names.has(lower)) staff[reading.sentence[at] ?? 0] = 1
    })
  return {
    condition,
    unique: sentencesWith(reading, uniqueCues),
    landmark: sentencesWith(reading, landmarks),
    unreal: away,
    staff,
    possessed: new Set(health.filter(({ tie }) => tie === "possessed").map(({ first }) => first)),
  }
}

const beside = (flags: Uint8Array, at: number): boolean => Boolean(flags[at - 1] || flags[at] || flags[at + 1])

/** The verb of what somebody did, within eight words behind; asking and telling are no story. */
function actsAfter({ words, sentence }: Reading, at: number): boolean {
  for (let next = at + 1; next <= at + 8 && sentence[next] === sentence[at]; next++) {
    const word = words[next]?.lower ?? ""
    if (isPast(word) && !sayings.has(word)) return true
  }
  return false
}

/** "Our patient is back on the field": told in the present, of one who is the practice's. */
function isNow({ words, sentence }: Reading, at: number): boolean {
  const ours = [1, 2, 3, 4].some(
    (back) => /^(?:our|this|my|one|another)$/.test(words[at - back]?.lower ?? "") && sentence[at - back] === sentence[at],
  )
  if (!ours) return false
  for (let next = at + 1; next <= at + 3 && sentence[next] === sentence[at]; next++)
    if (/^(?:is|has|can|gets|goes|walks|walked|runs|who)$/.test(words[next]?.lower ?? "")) return true
  return false
}

/** "A ranch hand came in with three fingers crushed": somebody arrives hurt, whatever the word for them. */
function arrivalsIn({ reading }: Observed, signs: Signs): number[] {
  return findPhrases(reading, arrivals).flatMap(({ first }) => {
    const sentence = reading.sentence[first] ?? 0
    if (signs.unreal[sentence] || signs.staff[sentence] || !signs.condition[sentence]) return []
    const one = [2, 3, 4, 5].some(
      (back) =>
        reading.sentence[first - back] === sentence && /^(?:a|an|this|one|our|another)$/.test(reading.words[first - back]?.lower ?? ""),
    )
    return one ? [sentence] : []
  })
}

/** "This little guy": pointed at, so it is somebody. */
const isThis = ({ words, sentence }: Reading, at: number): boolean =>
  [1, 2, 3].some((back) => words[at - back]?.lower === "this" && sentence[at - back] === sentence[at])

/** "He's a patient", "she is our client". */
const isPatient = ({ words }: Reading, at: number): boolean =>
  words
    .slice(at + 1, at + 5)
    .some((word, step) => /^(?:patient|client)$/.test(word.lower) && /^(?:a|our|my|one)$/.test(words[at + step]?.lower ?? ""))

/** True when the sentence tells what happened to this person in care. */
function isTold({ reading, events }: Observed, signs: Signs, acts: Int32Array, person: PersonMention): boolean {
  const { at, sentence, kind } = person
  const acted = acts[sentence] ?? 0
  if (acted > 0 && at >= acted - 1 && at - acted < 14) {
    const ours = reading.words[acted]?.lower === "of" && actsAfter(reading, at)
    return kind === "patient" || ours || beside(signs.condition, sentence)
  }
  const content = signs.condition[sentence] || (kind === "patient" && events[sentence])
  const word = reading.words[at]?.lower ?? ""
  if (kind === "pronoun") {
    const subject = word.startsWith("she") || word === "he" || word.startsWith("he'")
    if (subject && isPatient(reading, at)) return true
    if (subject) return Boolean(signs.condition[sentence] || signs.condition[sentence - 1]) && actsAfter(reading, at)
    if (
      word === "him" &&
      signs.condition[sentence] &&
      [3, 4, 5, 6, 7, 8, 9, 10].some((back) => isPast(reading.words[at - back]?.lower ?? ""))
    )
      return true
    const opens = reading.sentence[at - 1] !== sentence && /^(?:his|her)$/.test(word)
    if (opens && signs.condition[sentence] && actsAfter(reading, at)) return true
    return Boolean(signs.condition[sentence]) && [1, 2, 3, 4].some((step) => signs.possessed.has(at + step))
  }
  if (isThis(reading, at) && (actsAfter(reading, at) || content)) return true
  if (!content) return false
  return actsAfter(reading, at) || isNow(reading, at)
}

/** For each sentence one more than the number of the word after "we treated" or "had a patient"; 0 when neither stands there. */
function actsOf(reading: Reading): Int32Array {
  const acts = new Int32Array(reading.sentenceCount)
  for (const set of [practiceActs, hadPatient])
    for (const { first, last } of findPhrases(reading, set)) {
      const sentence = reading.sentence[first] ?? 0
      if (acts[sentence] === 0) acts[sentence] = set === practiceActs ? last + 1 : first + 1
    }
  return acts
}

const groups = new Set("person anyone people those anyone everyone someone patients women men adults kids children parents".split(" "))

const who = wordSet("who")

const thanked = wordSet("thank thanks grateful gracias")

/** "Thank you to the officer who": for a deed, which at a drive or a fair is help. */
const isThanked = ({ words, sentence }: Reading, at: number): boolean =>
  [3, 4, 5, 6, 7].some((back) => sentence[at - back] === sentence[at] && isOf(words[at - back], thanked))

/** "The line cook who got sober with us": somebody of whom a clause tells, whatever the word for them. */
function whoDid({ reading }: Observed, signs: Signs): number[] {
  const { words, sentence } = reading
  if (!occurs(reading, who)) return []
  const helped = sentencesWith(reading, gatherings)
  return words.flatMap((word, at) => {
    if (!isOf(word, who)) return []
    const here = sentence[at] ?? 0
    const noun = words[at - 1]?.lower ?? ""
    if (/^(?:i'm|we're|i|am)$/.test(words[at - 3]?.lower ?? "")) return []
    if (!signs.condition[here] || signs.unreal[here] || signs.staff[here] || sentence[at - 1] !== here) return []
    if (groups.has(noun) || noun.endsWith("s") || titles.has(noun)) return []
    const one = [2, 3, 4, 5, 6].some(
      (back) => sentence[at - back] === here && /^(?:the|a|an|our|this)$/.test(words[at - back]?.lower ?? ""),
    )
    const staffed =
      words.slice(Math.max(0, at - 6), at).some((word) => titles.has(word.lower)) || (helped[here] === 1 && isThanked(reading, at))
    return one && !staffed && actsAfter(reading, at) ? [here] : []
  })
}

/** "Lost a member to overdose", "my 2 o'clock": the words for the person are in the phrase itself. */
const hadOne = ({ reading }: Observed, signs: Signs): number[] =>
  findPhrases(reading, hadPatient).flatMap(({ first }) => {
    const sentence = reading.sentence[first] ?? 0
    return signs.condition[sentence] && !signs.unreal[sentence] && !signs.staff[sentence] ? [sentence] : []
  })

/** "Ludwig's angina is a spreading infection": what an illness is, not whose it is. */
const isDefined = ({ words }: Reading, last: number): boolean =>
  /^(?:is|are|means|can|affects|happens|causes)$/.test(words[last + 1]?.lower ?? "") &&
  !/^(?:gone|better|back|over|worse|healed|healing|cured|stable)$/.test(words[last + 2]?.lower ?? "")

const nobodys = wordSet("anyone anybody everyone everybody someone nobody somebody each athlete swimmer tennis jumper golfer runner lover")

/** "Anyone's forehead", "your child's blood draw", "athlete's foot": a body that is no one person's. */
const isNobodys = ({ words }: Reading, first: number): boolean =>
  words[first - 1]?.possessive === true && (isOf(words[first - 1], nobodys) || words[first - 2]?.lower === "your")

const all = wordSet("ourselves everyone everybody anyone 988 911")

/** "In crisis, 988": beside a person, yet said of all. */
const isForAll = ({ words, sentence }: Reading, first: number): boolean =>
  words
    .slice(Math.max(0, first - 8), first + 9)
    .some((word, step) => isOf(word, all) && sentence[Math.max(0, first - 8) + step] === sentence[first])

/** The sentences that tell of one person, without those that are made up or of the staff's lives. */
function storiesIn(seen: Observed, signs: Signs): Set<number> {
  const acts = actsOf(seen.reading)
  const stories = new Set([...arrivalsIn(seen, signs), ...whoDid(seen, signs), ...hadOne(seen, signs)])
  for (const person of seen.persons) {
    const { sentence, kind, at } = person
    if (kind === "you" || kind === "me" || signs.unreal[sentence] || stories.has(sentence)) continue
    const staffed = signs.staff[sentence] && kind !== "patient" && !(acts[sentence] ?? 0)
    if (staffed || titles.has(seen.reading.words[at + 1]?.lower ?? "")) continue
    const before = !signs.staff[sentence - 1] && signs.unique[sentence - 1] && signs.condition[sentence - 1]
    const known = before || ((signs.unique[sentence] || signs.unique[sentence - 1]) && (signs.condition[sentence] || seen.care[sentence]))
    if (known || isTold(seen, signs, acts, person)) stories.add(sentence)
  }
  for (const { sentence, tie, first, last } of seen.health) {
    if (tie !== "possessed" && tie !== "neighbor") continue
    const staffed = signs.staff[sentence] || signs.staff[sentence - 1]
    const thing = things.has(seen.reading.words[last + 1]?.lower ?? "") || isDefined(seen.reading, last) || isNobodys(seen.reading, first)
    if (tie === "neighbor" && isForAll(seen.reading, first)) continue
    if (!thing && !signs.unreal[sentence] && !staffed) stories.add(sentence)
  }
  return stories
}

const cueWords = [
  [wordSet(agedWords), 1],
  [wordSet(sexWords), 2],
  [wordSet(occupations), 4],
] as const

/** For each sentence a bit for each of age, sex, occupation, place, date and condition that is told in it. */
function cueBits({ reading, ages, dates, places }: Observed, facts: Facts, signs: Signs): Uint8Array {
  const bits = new Uint8Array(reading.sentenceCount)
  const mark = (sentence: number | undefined, bit: number) => {
    if (sentence !== undefined) bits[sentence] = (bits[sentence] ?? 0) | bit
  }
  for (const { sentence } of ages) mark(sentence, 1)
  for (const [set, bit] of cueWords) {
    if (occurs(reading, set)) reading.words.forEach((word, at) => isOf(word, set) && mark(reading.sentence[at], bit))
  }
  for (const place of places) if (!isOwnPlace(reading, facts, place)) mark(reading.sentence[place.first], 8)
  for (const { first } of dates) mark(reading.sentence[first], 16)
  for (let at = 0; at < bits.length; at++) {
    if (signs.landmark[at]) mark(at, 8)
    if (signs.condition[at]) mark(at, 32)
  }
  return bits
}

const countBits = (bits: number): number => {
  let count = 0
  for (let rest = bits; rest > 0; rest >>= 1) count += rest & 1
  return count
}

/** A sentence that tells of one person: where it stands, how many of six kinds of detail surround it, whether it is unique. */
export interface Story {
  readonly sentence: number
  readonly span: Span
  readonly cues: number
  readonly unique: boolean
}

/** Every sentence that tells of one person in care, in the order of the text; work grows with its length only. */
export function storiesOf(seen: Observed, facts: Facts): Story[] {
  const { words, sentence } = seen.reading
  const signs = signsOf(seen)
  const told = storiesIn(seen, signs)
  for (const { sentence, pointed } of facts.input.kind === "outbound-post" ? shapesOf(seen, signs) : []) {
    told.add(sentence)
    if (pointed) signs.unique[sentence] = 1
  }
  if (told.size === 0) return []
  const bits = cueBits(seen, facts, signs)
  const firstOf = (wanted: number) => firstFrom(words.length, (at) => sentence[at], wanted)
  return [...told]
    .sort((a, b) => a - b)
    .map((at) => ({
      sentence: at,
      span: [words[firstOf(at)]?.start ?? 0, words[firstOf(at + 1) - 1]?.end ?? 0],
      cues: countBits((bits[at - 1] ?? 0) | (bits[at] ?? 0) | (bits[at + 1] ?? 0)),
      unique: beside(signs.unique, at),
    }))
}
