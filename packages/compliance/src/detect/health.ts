import { commonWords } from "../lexicon/common-words.ts"
import { classByEnding } from "../lexicon/health-endings.ts"
import { healthLexicon, type HealthClass, type HealthLexicon } from "../lexicon/health.ts"
import type { Reading } from "../text/reading.ts"
import { wordFact } from "../text/vocabulary.ts"
import type { Word } from "../text/words.ts"

/** A word or words of health, whosever: word numbers, first and last included. */
export interface HealthWords {
  readonly first: number
  readonly last: number
  readonly class: HealthClass
}

const maxWords = 6
const owners = new Set("my his her their your our mi su tu sus".split(" "))
/** Words that make an everyday word somebody's care: "had a fall", "after her shot", "off the meds". */
const governors = new Set(
  "had have has having got get gets getting need needs needed needing diagnosed with from for after before during on off took take taking takes beat beating fight fighting survived suffered suffers suffering underwent did done gave given prescribed started finished refused refill refilled scheduled missed awaiting waiting about in stopped lost catch caught tuvo tiene tengo".split(
    " ",
  ),
)
const between = new Set(
  "a an the some any bad severe terrible new first second third last final two three her his my their your another more little small big nasty awful horrible annual routine emergency una un el la".split(
    " ",
  ),
)
const adjectives = new Set(
  "severe chronic acute mild bad early late advanced aggressive terminal rare juvenile viral bacterial infectious degenerative congenital primary left right double total partial full minor major emergency annual routine abnormal inoperable recurrent metastatic malignant benign".split(
    " ",
  ),
)
const numerals = new Set("one two three four i ii iii iv".split(" "))

/** Words behind an illness that make it the topic of a place or an event: "diabetes program". */
const topics = new Set(
  "program programs center centre clinic clinics class classes awareness month week day foundation walk run research education seminar webinar department specialist specialists society association prevention screening screenings season fundraiser gala expo support rates statistics experts".split(
    " ",
  ),
)

/** The singular of a word's plural, by its ending only. */
const singular = (word: string): string =>
  word.endsWith("ies") && word.length > 4 ? `${word.slice(0, -3)}y` : word.endsWith("s") && word.length > 3 ? word.slice(0, -1) : word

/** What a word of any list or of none is by its ending, in the plural too. */
const learnedClass = (word: string): HealthClass | undefined => classByEnding(word) ?? classByEnding(singular(word))

const joined = (gap: string): boolean => gap === " " || gap === "-" || gap === "" || gap === "/" || gap === "'"

const may = { meanOther: 1, beTerm: 2, beBody: 4 }

/** What may begin with a word, as bits of `may`; 0 for most words. */
const begun = wordFact((word) => {
  const { otherMeanings, longest, body, harmed } = healthLexicon()
  return (
    (otherMeanings.has(word) ? may.meanOther : 0) |
    (longest.has(word) || longest.has(singular(word)) || learnedClass(word) ? may.beTerm : 0) |
    (body.has(word) || harmed.has(word) ? may.beBody : 0)
  )
})

/** How many words the longest term has that begins with a word. */
const longestFrom = wordFact((word) => {
  const { longest } = healthLexicon()
  return Math.min(Math.max(longest.get(word) ?? 0, longest.get(singular(word)) ?? 0), maxWords)
})

function startsOf({ words }: Reading): Uint8Array {
  const starts = new Uint8Array(words.length)
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (word) starts[at] = begun(word)
  }
  return starts
}

/** For each word: it belongs to a turn of phrase in which it is no illness and no care. */
function otherwiseMeant(reading: Reading, lexicon: HealthLexicon, starts: Uint8Array): Uint8Array {
  const flags = new Uint8Array(reading.words.length + 1)
  for (let at = 0; at < reading.words.length; at++) {
    if (!((starts[at] ?? 0) & may.meanOther)) continue
    for (const phrase of lexicon.otherMeanings.get(reading.words[at]?.lower ?? "") ?? []) {
      reading.meter.steps++
      if (phrase.every((word, step) => reading.words[at + step]?.lower === word)) flags.fill(1, at, at + phrase.length)
    }
  }
  return flags
}

/** True when somebody has, gets or needs what stands at `first`. */
function isGoverned(reading: Reading, first: number): boolean {
  for (let back = 1; back <= 4; back++) {
    const word = reading.words[first - back]
    if (!word || reading.sentence[first - back] !== reading.sentence[first]) return false
    if (/[,;:]/.test(reading.words[first - back + 1]?.gap ?? "")) return false
    if (owners.has(word.lower) || word.possessive || governors.has(word.lower)) return true
    if (!between.has(word.lower) && !adjectives.has(word.lower)) return false
  }
  return false
}

function termAt(reading: Reading, lexicon: HealthLexicon, at: number, beside: boolean): HealthWords | undefined {
  const { words, sentence } = reading
  const start = words[at]
  const word = start?.lower ?? ""
  const longest = start ? longestFrom(start) : 0
  const keys = [word]
  for (let next = at + 1; keys.length < longest && sentence[next] === sentence[at] && joined(words[next]?.gap ?? "x"); next++)
    keys.push(`${keys[keys.length - 1] ?? ""} ${words[next]?.lower ?? ""}`)
  for (let length = keys.length; length > 0; length--) {
    reading.meter.steps++
    const key = keys[length - 1] ?? ""
    const found = lexicon.terms.get(key) ?? lexicon.terms.get(singular(key))
    if (!found || (found.everyday && !beside && !isGoverned(reading, at))) continue
    return { first: at, last: at + length - 1, class: found.class }
  }
  const learned = learnedClass(word)
  return learned && { first: at, last: at, class: learned }
}

/** "knee surgery", "lung cancer", "broken left hip": a part of the body and what happened to it. */
function bodyAt(reading: Reading, lexicon: HealthLexicon, at: number): HealthWords | undefined {
  const { words, sentence } = reading
  const word = words[at]?.lower ?? ""
  if (lexicon.body.has(word)) {
    let last = at
    while (last - at < 3 && lexicon.body.has(words[last + 1]?.lower ?? "") && joined(words[last + 1]?.gap ?? "x")) last++
    const next = words[last + 1]
    const kind = next && joined(next.gap) && sentence[last + 1] === sentence[at] ? lexicon.heads.get(next.lower) : undefined
    return kind ? { first: at, last: last + 1, class: kind } : undefined
  }
  if (!lexicon.harmed.has(word)) return undefined
  for (let step = 1; step <= 3; step++) {
    const next = words[at + step]
    if (!next || sentence[at + step] !== sentence[at] || !joined(next.gap)) return undefined
    if (lexicon.body.has(next.lower)) {
      const further = lexicon.body.has(words[at + step + 1]?.lower ?? "") && joined(words[at + step + 1]?.gap ?? "x")
      return { first: at, last: at + step + (further ? 1 : 0), class: "diagnosis" }
    }
    if (!owners.has(next.lower) && !/^(?:a|the|left|right|lower|upper|both|two|and)$/.test(next.lower)) return undefined
  }
  return undefined
}

/** "Lymphocytic", "plantar": an adjective that everyday texts hardly have, by its ending. */
const isLearnedAdjective = ({ lower, shape }: Word): boolean =>
  shape === "lower" && /....(?:[ai]c|[ai]l|oid|ous|ar|ary)$/.test(lower) && !commonWords.has(lower)

/** Takes in what tells more of it: "stage 3", "severe", "type 2", the value of a test. */
function widened(reading: Reading, { first, last, class: kind }: HealthWords): HealthWords {
  const { words, sentence } = reading
  const inSentence = (at: number): boolean => sentence[at] === sentence[first]
  let from = first
  for (let step = 0; step < 3 && inSentence(from - 1) && joined(words[from]?.gap ?? "x"); step++) {
    const before = words[from - 1]
    const rank = words[from - 2]
    if (!before) break
    if (adjectives.has(before.lower) || (kind === "diagnosis" && isLearnedAdjective(before))) from--
    else if ((before.shape === "number" || numerals.has(before.lower)) && /^(?:stage|type|grade)$/.test(rank?.lower ?? "")) from -= 2
    else break
  }
  let to = last
  if (kind === "diagnosis" && inSentence(to + 1) && /^(?:disease|syndrome|disorder)s?$/.test(words[to + 1]?.lower ?? "")) to++
  if (kind === "lab" && inSentence(to + 1)) {
    const linked = /^(?:is|was|of|at|came)$/.test(words[to + 1]?.lower ?? "") ? to + 2 : to + 1
    if (words[linked]?.shape === "number" && inSentence(linked) && (linked > to + 1 || /^[ =:]{1,3}$/.test(words[linked]?.gap ?? ""))) {
      to = linked
      if (words[to + 1]?.shape === "number" && /^[./]$/.test(words[to + 1]?.gap ?? "")) to++
    }
  }
  return { first: from, last: to, class: kind }
}

/** Every word of health in the text, from left to right; neighbors are one mention of the last one's class. */
export function healthWords(reading: Reading): HealthWords[] {
  const lexicon = healthLexicon()
  const starts = startsOf(reading)
  const other = otherwiseMeant(reading, lexicon, starts)
  const found: HealthWords[] = []
  for (let at = 0; at < reading.words.length; at++) {
    reading.meter.steps++
    const start = starts[at] ?? 0
    if (!(start & (may.beTerm | may.beBody)) || other[at]) continue
    const prior = found.at(-1)
    const beside = prior?.last === at - 1 && reading.words[at]?.gap === " " && sameSentence(reading, prior.first, at)
    const term = start & may.beTerm ? termAt(reading, lexicon, at, beside) : undefined
    const body = start & may.beBody ? bodyAt(reading, lexicon, at) : undefined
    const seen = body && (!term || body.last >= term.last) ? body : term
    if (!seen) continue
    if (seen.class === "diagnosis" && topics.has(reading.words[seen.last + 1]?.lower ?? "") && sameSentence(reading, at, seen.last + 1)) {
      at = seen.last
      continue
    }
    const wide = widened(reading, seen)
    const before = found.at(-1)
    if (
      before &&
      wide.first <= before.last + 1 &&
      joined(reading.words[wide.first]?.gap ?? "x") &&
      sameSentence(reading, before.first, wide.first)
    )
      found[found.length - 1] = { first: before.first, last: wide.last, class: wide.class }
    else found.push(wide)
    at = wide.last
  }
  return found
}

const sameSentence = (reading: Reading, a: number, b: number): boolean => reading.sentence[a] === reading.sentence[b]
