import { numberWords } from "../lexicon/calendar.ts"
import { commonWords } from "../lexicon/common-words.ts"
import { phraseAt, phrases, sentencesWith } from "../text/phrases.ts"
import type { Reading } from "../text/reading.ts"
import { isOf, wordSet } from "../text/word-sets.ts"

/** An age told of somebody: word numbers, first and last included. */
export interface AgeMention {
  readonly first: number
  readonly last: number
  readonly sentence: number
  /** Years; a birth year is counted against the day of publishing. */
  readonly value: number
  readonly over89: boolean
  /** `word` for "centenarian" and "in her nineties". */
  readonly kind: "age" | "birth-year" | "word"
}

/** Ages above this are no living person's. */
const oldest = 119
const tens: ReadonlyMap<string, number> = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, at): [string, number] => [word, (at + 2) * 10]),
)
const decades = new Set("nineties 90s hundreds".split(" "))
const oldWords = new Set(
  "centenarian centenarians supercentenarian nonagenarian nonagenarians centenaria centenario nonagenaria nonagenario".split(" "),
)
const units = new Set("year years yr yrs yo anos anitos".split(" "))
const monthsOfLife = new Set("month months mo mos week weeks wk wks day days meses semanas dias".split(" "))
const leads = new Set("turned turns turning turn aged age edad cumplio cumple cumplir reached reaches reaching".split(" "))
/** "She is 97", "he's 91 and ...". */
const being = phrases(`
abuela|abuelo|dad|father|grandfather|grandma|grandmother|grandpa|he|her|him|mom|mother|paciente|patient|resident|she|who at|es|is|was
he's|i'm|she's|tiene|who's
he|she is|was almost|nearly|now|still
i am
`)
const aggregated = new Set(
  "older over above up plus beyond to through percent mph degrees minutes seconds miles steps reps pounds lbs beats bpm mg ml cents dollars points".split(
    " ",
  ),
)
/** Things that grow old too. */
const things = phrases(`
association|book|building|business|campus|car|chapter|church|city|clinic|company|discovery|elevator|facility|foundation|home|hospital|house|invention|law|office|organization|practice|procedure|program|radio|record|school|society|song|study|technology|town|tradition|treatment|tree|truck|vaccine
`)
const averages = phrases(`
average|cutoff|expectancy|limit|mean|median|range/s|ranging|threshold
adults|americans|anyone|elders|everyone|individuals|men|patients|people|seniors|those|women age/s/d|in|older|over|past
age/d NUM and|or above|beyond|older|over|plus|up
aged|ages NUM and|through|to NUM
`)

interface Value {
  readonly value: number
  readonly last: number
}

/** A whole number from 1 to 119 at word `at`, in digits or words ("ninety-four", "one hundred and one"). */
function valueAt(reading: Reading, at: number): Value | undefined {
  const { words } = reading
  const word = words[at]
  if (!word) return undefined
  if (word.shape === "number") {
    const value = word.lower.length <= 3 ? Number(word.lower) : 0
    const decimal = /^[.,:/]$/.test(words[at + 1]?.gap ?? "") && words[at + 1]?.shape === "number"
    return value > 0 && value <= oldest && !decimal && !/[$€£.,:/#%+]$/.test(word.gap.slice(-1) === " " ? "" : word.gap)
      ? { value, last: at }
      : undefined
  }
  const next = words[at + 1]
  const ten = tens.get(word.lower)
  if (ten !== undefined) {
    const one = next && /^[- ]$/.test(next.gap) ? (numberWords.get(next.lower) ?? 10) : 10
    return one < 10 ? { value: ten + one, last: at + 1 } : { value: ten, last: at }
  }
  if ((word.lower === "one" || word.lower === "a") && next?.lower === "hundred") {
    const and = words[at + 2]?.lower === "and" ? 3 : 2
    const more = numberWords.get(words[at + and]?.lower ?? "")
    return more !== undefined && more < 20 ? { value: 100 + more, last: at + and } : { value: 100, last: at + 1 }
  }
  const value = numberWords.get(word.lower)
  return value === undefined ? undefined : { value, last: at }
}

/** The end of "years old", "yo", "y/o", "-year-old", "años" behind a value, or -1. */
function unitEnd(reading: Reading, last: number): number {
  const { words } = reading
  const one = words[last + 1]
  if (!one || one.gap.length > 2) return -1
  const two = words[last + 2]?.lower ?? ""
  if (one.lower === "y" && two === "o" && (words[last + 2]?.gap.length ?? 9) <= 1) return last + 2
  if (one.lower === "yo" || one.lower === "yearold" || one.lower === "yro") return last + 1
  if (one.lower === "anos" || one.lower === "anitos") return last + 1
  if (units.has(one.lower) && (two === "old" || two === "young" || two === "of") && (two !== "of" || words[last + 3]?.lower === "age"))
    return two === "of" ? last + 3 : last + 2
  if (monthsOfLife.has(one.lower) && two === "old") return last + 2
  return /^[mf]$/.test(one.lower) && one.gap === "" && one.shape !== "lower" && reading.words[last]?.shape === "number" ? last + 1 : -1
}

const inMonths = (reading: Reading, last: number): boolean => monthsOfLife.has(reading.words[last + 1]?.lower ?? "")

/** "Margaret (94)", "Peggy, 94, ..." : a number set off behind a name. */
function isSetOff(reading: Reading, first: number, last: number): boolean {
  const before = reading.words[first - 1]
  const word = reading.words[first]
  if (!before || !word || before.shape !== "capital" || reading.sentence[first - 1] !== reading.sentence[first]) return false
  const behind = reading.text.slice(reading.words[last]?.end ?? 0, (reading.words[last]?.end ?? 0) + 2)
  return (/^,? ?\($/.test(word.gap) && /^[)!,]/.test(behind)) || (word.gap === ", " && behind.startsWith(","))
}

/** "Our oldest patient, 92, is back": what no list of numbers does. */
function isGreatAge(reading: Reading, first: number, last: number): boolean {
  const before = reading.words[first - 1]
  if (!before || before.shape === "number" || reading.sentence[first - 1] !== reading.sentence[first]) return false
  return reading.words[first]?.gap === ", " && reading.words[last + 1]?.gap === ", " && reading.words[last + 1]?.lower !== "and"
}

/** "Ardith is 93 and she", "the retired judge (ninety-six, don't ask)", "Happy 90th to chair 11's own". */
function isSaidOf(reading: Reading, first: number, last: number): boolean {
  const { words, sentence, text } = reading
  const before = words[first - 1]
  if (!before || sentence[first - 1] !== sentence[first]) return false
  const behind = text.slice(words[last]?.end, (words[last]?.end ?? 0) + 4)
  if (/^ ?\($/.test(words[first]?.gap ?? "") && before.shape === "lower") return /^[,)!]/.test(behind) && !/^, ?\d/.test(behind)
  const who = words[first - 2]
  return before.lower === "is" && who?.shape === "capital" && !commonWords.has(who.lower) && endsClause(reading, last)
}

const somebody = new Set("my our she he her his him you your she's he's you're you've mother grandma grandpa abuela".split(" "))

/** "At 91, you're ...", "even at 95", "all her own teeth at 92." */
function isAtGreatAge(reading: Reading, at: number, last: number): boolean {
  const { words, sentence } = reading
  if (words[at - 1]?.lower !== "at" || sentence[at - 1] !== sentence[at]) return false
  const next = sentence[last + 1] === sentence[at] ? words[last + 1] : undefined
  if (next && somebody.has(next.lower)) return true
  if (!endsClause(reading, last)) return false
  if (/^(?:even|still)$/.test(words[at - 2]?.lower ?? "")) return true
  for (let back = 2; back <= 7 && sentence[at - back] === sentence[at]; back++) if (somebody.has(words[at - back]?.lower ?? "")) return true
  return false
}

/** "her 95th birthday". */
function birthdayEnd(reading: Reading, last: number): number {
  const { words } = reading
  const ordinal = /^(?:st|nd|rd|th)$/.test(words[last + 1]?.lower ?? "") && words[last + 1]?.gap === ""
  const at = ordinal ? last + 2 : last + 1
  if (ordinal && words[last - 1]?.lower === "happy" && words[at]?.lower === "to") return last + 1
  return (ordinal || reading.words[last]?.lower.endsWith("th")) && words[at]?.lower === "birthday" ? at : -1
}

/** The age whose number starts at `at`, with the words that make it one. */
function ageAt(reading: Reading, at: number): AgeMention | undefined {
  const number = valueAt(reading, at)
  if (!number) return undefined
  const { words } = reading
  const sentence = reading.sentence[at] ?? 0
  const make = (first: number, last: number, value = number.value): AgeMention => ({
    first,
    last,
    sentence,
    value,
    over89: value >= 90,
    kind: "age",
  })
  const end = unitEnd(reading, number.last)
  if (end > 0) return inMonths(reading, number.last) ? make(at, end, Math.min(number.value / 12, 2)) : make(at, end)
  const birthday = birthdayEnd(reading, number.last)
  if (birthday > 0) return make(at, birthday)
  const next = words[number.last + 1]
  const counted = next !== undefined && reading.sentence[number.last + 1] === sentence && aggregated.has(next.lower) && next.gap === " "
  const glued = next !== undefined && next.gap === "" && next.shape !== "number"
  if (glued || /^[%+°]/.test(reading.text.slice(words[number.last]?.end ?? 0))) return undefined
  const lead = words[at - 1]
  if (lead && reading.sentence[at - 1] === sentence) {
    const of = lead.lower === "of" && words[at - 2]?.lower === "age"
    if ((leads.has(lead.lower) || of) && !counted) return make(of ? at - 2 : at - 1, number.last)
    for (let back = 1; back <= 3; back++) {
      const is = phraseAt(reading, being, at - back)
      if (is?.last === at - 1 && !counted && number.value >= 18 && endsClause(reading, number.last)) return make(at, number.last)
    }
  }
  if (number.value >= 90 && number.value < 116) {
    if (isAtGreatAge(reading, at, number.last)) return make(at - 1, number.last)
    if (isGreatAge(reading, at, number.last) || isSaidOf(reading, at, number.last)) return make(at, number.last)
  }
  return number.value >= 18 && isSetOff(reading, at, number.last) ? make(at, number.last) : undefined
}

/** A bare number is an age only at the end of its clause: "she is 97 and ...", not "she is 97 steps away". */
function endsClause(reading: Reading, last: number): boolean {
  const next = reading.words[last + 1]
  if (!next || reading.sentence[last + 1] !== reading.sentence[last] || next.gap !== " ") return true
  return /^(?:and|but|now|today|yet|with|who|still|when|anos|years|this)$/.test(next.lower)
}

/** "born in 1931", "born 3/4/1931", "b. 1931": a year at least 90 before the day of publishing. */
function birthYearAt(reading: Reading, at: number, year: number | undefined): AgeMention | undefined {
  const { words } = reading
  const lead = words[at]?.lower
  if (
    year === undefined ||
    (lead !== "born" && lead !== "dob" && lead !== "birth" && lead !== "nacio" && lead !== "nacida" && lead !== "nacido")
  )
    return undefined
  for (let step = 1; step <= 5; step++) {
    const word = words[at + step]
    if (!word || reading.sentence[at + step] !== reading.sentence[at]) return undefined
    const born = word.shape === "number" && word.lower.length === 4 ? Number(word.lower) : 0
    const value = year - born
    if (born >= 1800 && value >= 0 && value <= oldest)
      return { first: at, last: at + step, sentence: reading.sentence[at] ?? 0, value, over89: value >= 90, kind: "birth-year" }
  }
  return undefined
}

/** "a centenarian", "in her nineties", "over 100 years old" are over 89 without a number. */
function oldWordAt(reading: Reading, at: number): AgeMention | undefined {
  const word = reading.words[at]
  if (!word) return undefined
  const sentence = reading.sentence[at] ?? 0
  const make = (first: number, last: number): AgeMention => ({ first, last, sentence, value: 90, over89: true, kind: "word" })
  if (oldWords.has(word.lower)) return make(at, at)
  const nineties =
    decades.has(word.lower) ||
    (word.lower === "90" && reading.words[at + 1]?.lower === "s" && (reading.words[at + 1]?.gap ?? " ").length < 2)
  const owner = [1, 2].some((back) => /^(?:his|her)$/.test(reading.words[at - back]?.lower ?? ""))
  return nineties && owner ? make(at - 1, decades.has(word.lower) ? at : at + 1) : undefined
}

/** Sentences that speak of things that grow old, of averages and of age groups. */
const generalSentences = (reading: Reading): readonly [Uint8Array, Uint8Array] => [
  sentencesWith(reading, things),
  sentencesWith(reading, averages),
]

/** "turns 95" of a building: the thing stands right before or behind the age. */
function isOfThing(reading: Reading, age: AgeMention): boolean {
  for (let at = age.first - 4; at <= age.last + 4; at++)
    if (reading.sentence[at] === age.sentence && (at < age.first || at > age.last) && phraseAt(reading, things, at))
      return !isPersonal(reading, age)
  return false
}
/** "We turned 95": the practice itself. */
const isOurs = (reading: Reading, { first }: AgeMention): boolean =>
  [1, 2].some((back) => /^(?:we|we're|we've)$/.test(reading.words[first - back]?.lower ?? "")) &&
  reading.words[first]?.lower.startsWith("turn") === true
const isPersonal = (reading: Reading, { first, last }: AgeMention): boolean =>
  reading.words
    .slice(Math.max(0, first - 6), last + 3)
    .some((word) =>
      /^(?:she|he|her|his|who|she's|he's|patient|woman|man|lady|gentleman|grandma|grandpa|veteran|resident|one|mom|dad|mother|father|aunt|uncle|wife|husband|abuela|abuelo|nana|retired)$/.test(
        word.lower,
      ),
    )

/** Words with which an age may begin. */
const begins = wordSet("NUM born dob birth nacio nacida nacido a", oldWords, decades, tens.keys(), numberWords.keys())

/** Every age of one person, from left to right; ages of things, averages and age groups are none. `year` is the year of publishing. */
export function agesOf(reading: Reading, year: number | undefined): AgeMention[] {
  const found: AgeMention[] = []
  const [thing, average] = generalSentences(reading)
  for (let at = 0; at < reading.words.length; at++) {
    reading.meter.steps++
    if (!isOf(reading.words[at], begins)) continue
    const age = birthYearAt(reading, at, year) ?? oldWordAt(reading, at) ?? ageAt(reading, at)
    if (!age) continue
    at = Math.max(at, age.last)
    if ((thing[age.sentence] && isOfThing(reading, age)) || (average[age.sentence] && !isPersonal(reading, age)) || isOurs(reading, age))
      continue
    found.push(age)
  }
  return found
}
