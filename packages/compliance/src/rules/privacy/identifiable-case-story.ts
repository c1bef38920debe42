import { isOwnPlace } from "../../detect/places.ts"
import type { PersonMention } from "../../detect/persons.ts"
import type { Facts } from "../../facts.ts"
import { staffTitles } from "../../lexicon/people.ts"
import {
  agedWords,
  arrivals,
  biographies,
  conditions,
  hadPatient,
  isPast,
  landmarks,
  occupations,
  oldYear,
  practiceActs,
  sayings,
  sexWords,
  uniqueCues,
  unreal,
} from "../../lexicon/story.ts"
import type { Observed } from "../../observe.ts"
import { findPhrases, sentencesWith } from "../../text/phrases.ts"
import type { Reading } from "../../text/reading.ts"
import { rule, type Hit } from "../../rule.ts"

const titles = new Set(staffTitles)
const label = new Set("fictional fictitious composite hypothetical".split(" "))

/** What each sentence holds beside its persons. */
interface Signs {
  readonly condition: Uint8Array
  readonly unique: Uint8Array
  readonly landmark: Uint8Array
  readonly unreal: Uint8Array
  readonly staff: Uint8Array
}

function signsOf({ reading, names, health }: Observed): Signs {
  const staff = new Uint8Array(reading.sentenceCount)
  for (const { role, sentence } of names) if (role !== "unknown") staff[sentence] = 1
  const condition = sentencesWith(reading, conditions)
  for (const { sentence } of health) condition[sentence] = 1
  const away = sentencesWith(reading, unreal)
  reading.words.forEach(({ lower }, at) => {
    if (oldYear.test(lower)) away[reading.sentence[at] ?? 0] = 1
  })
  for (const { first } of findPhrases(reading, biographies))
    away.fill(1, Math.max(0, (reading.sentence[first] ?? 0) - 1), (reading.sentence[first] ?? 0) + 2)
  return {
    condition,
    unique: sentencesWith(reading, uniqueCues),
    landmark: sentencesWith(reading, landmarks),
    unreal: away,
    staff,
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

/** "He's a patient", "she is our client". */
const isPatient = ({ words }: Reading, at: number): boolean =>
  words
    .slice(at + 1, at + 5)
    .some((word, step) => /^(?:patient|client)$/.test(word.lower) && /^(?:a|our|my|one)$/.test(words[at + step]?.lower ?? ""))

/** True when the sentence tells what happened to this person in care. */
function isTold({ reading, events, health }: Observed, signs: Signs, acts: Int32Array, person: PersonMention): boolean {
  const { at, sentence, kind } = person
  const acted = acts[sentence] ?? 0
  if (acted > 0 && at >= acted - 1 && at - acted < 14) return kind === "patient" || beside(signs.condition, sentence)
  const content = signs.condition[sentence] || (kind === "patient" && events[sentence])
  const word = reading.words[at]?.lower ?? ""
  if (kind === "pronoun") {
    const subject = word.startsWith("she") || word === "he" || word.startsWith("he'")
    if (subject && isPatient(reading, at)) return true
    if (subject) return Boolean(signs.condition[sentence] || signs.condition[sentence - 1]) && actsAfter(reading, at)
    return Boolean(signs.condition[sentence]) && health.some(({ first, tie }) => tie === "possessed" && first > at && first - at <= 4)
  }
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

/** Which of age, sex, occupation, place, date and condition are told around the sentence. */
function cuesAround({ reading, ages, dates, places }: Observed, facts: Facts, signs: Signs, sentence: number): number {
  const near = (at: number): boolean => Math.abs(at - sentence) <= 1
  let [age, sex, work] = [ages.some((each) => near(each.sentence)), false, false]
  reading.words.forEach((word, at) => {
    if (!near(reading.sentence[at] ?? 0)) return
    age ||= agedWords.has(word.lower)
    sex ||= sexWords.has(word.lower)
    work ||= occupations.has(word.lower)
  })
  const place =
    places.some((each) => near(reading.sentence[each.first] ?? 0) && !isOwnPlace(reading, facts, each)) || beside(signs.landmark, sentence)
  const date = dates.some((each) => near(reading.sentence[each.first] ?? 0))
  return [age, sex, work, place, date, beside(signs.condition, sentence)].filter(Boolean).length
}

/** The sentences that tell of one person, without those that are made up or of the staff's lives. */
function storiesIn(seen: Observed, signs: Signs): Set<number> {
  const acts = actsOf(seen.reading)
  const stories = new Set(arrivalsIn(seen, signs))
  for (const person of seen.persons) {
    const { sentence, kind, at } = person
    if (kind === "you" || kind === "me" || signs.unreal[sentence] || stories.has(sentence)) continue
    const staffed = signs.staff[sentence] && kind !== "patient" && !(acts[sentence] ?? 0)
    if (staffed || titles.has(seen.reading.words[at + 1]?.lower ?? "")) continue
    const known = (signs.unique[sentence] || signs.unique[sentence - 1]) && (signs.condition[sentence] || seen.care[sentence])
    if (known || isTold(seen, signs, acts, person)) stories.add(sentence)
  }
  return stories
}

/** The first and last word of a sentence. */
function sentenceSpan({ words, sentence }: Reading, at: number): readonly [number, number] {
  const first = sentence.indexOf(at)
  const last = sentence.lastIndexOf(at)
  return [words[first]?.start ?? 0, words[last]?.end ?? 0]
}

/** A story of one patient can identify without any name: 45 CFR 164.514(b)(2)(i)(R), (b)(2)(ii). */
export const identifiableCaseStory = rule({
  id: "identifiable-case-story",
  title: "Story about one patient",
  family: "privacy",
  version: 1,
  severity: "needs-review",
  appliesTo: ["outbound-post", "outbound-reply"],
  reviewer: "privacy",
  cites: ["45 CFR 164.514(b)(2)(i)(R)", "45 CFR 164.514(b)(2)(ii)"],
  message: "This tells the story of one patient.",
  why: "Neighbors can put a story, an age, a town and a day together, even with no name. Anything unique about a patient is protected (45 CFR 164.514(b)(2)(i)(R) and (ii)).",
  fix: "Turn it into advice with no person in it ('Small magnets are dangerous if swallowed'), or attach a signed authorization. A made-up example must say that it is fictional.",
  find(seen, facts): Hit[] {
    const { reading } = seen
    if (facts.authorizations.length > 0 || reading.words.some((word) => label.has(word.lower))) return []
    const signs = signsOf(seen)
    const hits: Hit[] = []
    let end = -2
    for (const sentence of [...storiesIn(seen, signs)].sort((a, b) => a - b)) {
      const unique = beside(signs.unique, sentence)
      const cues = cuesAround(seen, facts, signs, sentence)
      const block = unique || cues >= 2
      const before = hits.at(-1)
      const next = sentence === end + 1
      end = sentence
      if (next && (before?.severity === "block" || !block)) continue
      hits.push({
        span: sentenceSpan(reading, sentence),
        evidence: { unique, cues },
        ...(block && { severity: "block", message: "This tells the story of one patient with details that can show who it is." }),
      })
    }
    return hits
  },
})
