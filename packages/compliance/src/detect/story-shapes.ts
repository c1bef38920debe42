import { patientNouns, personNouns, staffRoles, staffTitles } from "../lexicon/people.ts"
import { progress, shapes, teasers, wishes } from "../lexicon/story-shapes.ts"
import { isPast, occupations } from "../lexicon/story.ts"
import type { Observed } from "../observe.ts"
import { findPhrases, sentencesWith, type PhraseMatch } from "../text/phrases.ts"
import type { Reading } from "../text/reading.ts"
import { isOf, occurs, wordSet } from "../text/word-sets.ts"

/** A sentence that has the shape of a story of one person; `pointed` when readers are helped to find out who. */
export interface Shape {
  readonly sentence: number
  readonly pointed: boolean
}

/** What the sentences of a text hold beside their persons. */
export interface Grounds {
  readonly condition: Uint8Array
  /** Told of nobody: made up, of old times, of an animal. */
  readonly unreal: Uint8Array
  readonly staff: Uint8Array
}

const crew = new Set([...staffRoles, ...staffTitles])
const patients = new Set(patientNouns)
const ours = new Set("us our we me my we're we've here ours i".split(" "))

/** "The retired band director", "our crossing guard": nobody of the practice. */
const formerly = wordSet("retired former crossing ex")

const staffIn = ({ words }: Reading, { first, last }: PhraseMatch): boolean =>
  words.slice(first, last + 3).some(({ lower }, at, all) => crew.has(lower) && !isOf(all[at - 1], formerly) && !isOf(all[at - 2], formerly))

const workers = wordSet(occupations)
const me = wordSet("us our we me my i")

/** "The mayor has shingles", "the UPS driver's dog bite", "the judge's own son finished drug court". */
function ofWorkers({ reading }: Observed, { condition }: Grounds): number[] {
  if (!occurs(reading, workers)) return []
  return reading.words.flatMap((word, at) => {
    const sentence = reading.sentence[at] ?? 0
    if (!isOf(word, workers) || !condition[sentence]) return []
    const next = reading.words[at + 1]?.lower ?? ""
    const the = [1, 2, 3].some((back) => reading.words[at - back]?.lower === "the" && reading.sentence[at - back] === sentence)
    const opens = reading.sentence[at - 1] !== sentence || reading.sentence[at - 2] !== sentence
    return (the || opens) && (word.possessive || /^(?:has|had|got|is|was|broke|needed)$/.test(next)) ? [sentence] : []
  })
}

/** "A patient asked whether the shot hurts": a question everybody may have, told to lead to its answer. */
function asksInGeneral({ words, sentence }: Reading, at: number, here: number): boolean {
  if (!/^(?:asked|wondered|wanted|asks)$/.test(words[at + 1]?.lower ?? "")) return false
  for (let next = at + 2; next <= at + 16 && sentence[next] === here; next++)
    if (/^(?:she|he|her|his|him|us|our|we|she'd|he'd|me|my|i)$/.test(words[next]?.lower ?? "")) return false
  return true
}

/** Possessives of times and crowds: "today's", "children's". */
const nobodys = new Set(
  "today tonight tomorrow yesterday week month year season winter summer spring fall world nation children women men people patients kids practice clinic office hospital state county city town science nature mother father veterans everyone everybody doctor nurse surgeon".split(
    " ",
  ),
)

/** "A mail carrier's knee: two plates": somebody's, with numbers of what was done. */
const ofOwners = ({ reading }: Observed, moved: Uint8Array): number[] =>
  moved.includes(1)
    ? reading.words.flatMap(({ possessive, lower, shape }, at) => {
        const sentence = reading.sentence[at] ?? 0
        return possessive && shape === "lower" && !nobodys.has(lower) && moved[sentence] ? [sentence] : []
      })
    : []

/** "A patient asked us", "one gentleman finished his last round": a person's deed at the practice, whatever it was. */
function ofDeeds({ reading, persons, care }: Observed, { condition }: Grounds): number[] {
  const { words, sentence } = reading
  return persons.flatMap(({ at, kind, sentence: here }) => {
    if (kind !== "patient" && kind !== "noun") return []
    const one = [1, 2, 3].some(
      (back) => /^(?:a|an|one|our|another|my|this|some)$/.test(words[at - back]?.lower ?? "") && sentence[at - back] === here,
    )
    if (!one && kind !== "patient") return []
    let acted = false
    let ourself = false
    for (let next = at + 1; next <= at + 14 && sentence[next] === here; next++) {
      const word = words[next]?.lower ?? ""
      if (next <= at + 3 && isPast(word)) acted = true
      if (ours.has(word)) ourself = true
    }
    if (asksInGeneral(reading, at, here)) return []
    const cared = kind === "patient" || condition[here] || care[here]
    return acted && (patients.has(words[at]?.lower ?? "") || (ourself && cared)) ? [here] : []
  })
}

const witnessed = wordSet(
  "someone somebody kid child kiddo woman man lady gentleman fella feller fellow guy gal girl boy toddler teen teenager grandma grandpa couple mother father mom dad",
  "ladies gentlemen gals guys kids kiddos residents campers members",
)
/** Who may come for other reasons than care: what they confide counts, not what they do. */
const callers = wordSet(
  [...personNouns, ...occupations].filter(
    (noun) => !crew.has(noun) && !/^(?:student|senior|freshman|sophomore|reporter|journalist|visitor|friend)$/.test(noun),
  ),
)
const confided = wordSet("told whispered confessed admitted")
const spoke = wordSet("told whispered confessed admitted asked hugged")
const titled = wordSet(staffTitles)
const rooms = wordSet("clinic chair exam session appointment bay ward unit")
const theirOwn = wordSet("she he her his him she'd he'd")
const anyoneAtAll = wordSet("someone somebody")
const one = wordSet("a an one another this")
const questions = wordSet("asked asks asking wondered wrote emailed commented messaged posted")
const elsewhere = wordSet(
  "fair parade market school class classroom booth library race game church camp museum bus airport street store online facebook instagram comments inbox review town team club neighbor alley garage parking carnival talk donated mailed mural",
)
const outbursts = wordSet("laughed cried applauded cheered wept hugged framed clapped giggled")

/** "We laughed", and behind "a lady so upset about her bill" whatever we did. */
const isOutburst = (words: Reading["words"], at: number, own: boolean): boolean =>
  isOf(words[at - 1], me) && (isOf(words[at], outbursts) || (own && isPast(words[at]?.lower ?? "")))

/** "A kid told me ...", "somebody sat with us": what somebody did before the teller's eyes, though no care is named. */
function ofWitnesses({ reading, names }: Observed): number[] {
  const { words, sentence } = reading
  const named = new Set(names.filter(({ role }) => role !== "public").map(({ first }) => first))
  if (!occurs(reading, witnessed) && !occurs(reading, callers)) return []
  return words.flatMap((word, at) => {
    const known = isOf(word, witnessed)
    if (!known && !isOf(word, callers)) return []
    const here = sentence[at] ?? 0
    const bare = isOf(word, anyoneAtAll)
    const ofOurs = words[at - 2]?.lower === "of" || words[at - 3]?.lower === "of"
    if (word?.lower.endsWith("s") && !ofOurs && !bare) return []
    const single = bare || [1, 2, 3, 4].some((back) => sentence[at - back] === here && isOf(words[at - back], one))
    if (!single || (bare && isOf(words[at + 1], questions)) || asksInGeneral(reading, at, here)) return []
    let acted = false
    let seen = false
    let own = false
    for (let next = at + 1; next <= at + 24 && next < words.length; next++) {
      const step = (sentence[next] ?? 0) - here
      if (step > 1 || isOf(words[next], elsewhere)) break
      if (step === 0 && next <= at + 4 && (known ? isPast(words[next]?.lower ?? "") : isOf(words[next], confided))) acted = true
      if (next <= at + 3 && isOf(words[next], known ? spoke : confided) && (isOf(words[next + 1], titled) || named.has(next + 1)))
        return [here]
      if (step === 0 && isOf(words[next], theirOwn)) own = true
      if (step === 0 ? isOf(words[next], me) || (own && isOf(words[next], rooms)) : isOutburst(words, next, own)) seen = true
    }
    return acted && seen ? [here] : []
  })
}

/** "She drives the school bus. She wore the wig ...": a text that begins with "she" and names nobody before. */
function ofNobodyNamed({ reading, persons, care }: Observed, { condition, staff }: Grounds): number[] {
  const first = persons[0]
  if (!first || first.kind !== "pronoun" || first.sentence > 1 || staff.includes(1)) return []
  if (/^(?:here|back|ready|finally|arrived|home|live|up|open|alive)$/.test(reading.words[first.at + 1]?.lower ?? "")) return []
  const opens = reading.sentence[first.at - 1] !== first.sentence
  return opens && (condition.includes(1) || care.includes(1)) ? [first.sentence] : []
}

/** Every sentence that has the shape of a story; work grows with the length of the text only. */
export function shapesOf(seen: Observed, grounds: Grounds): Shape[] {
  const { reading } = seen
  const { condition, unreal, staff } = grounds
  const moved = sentencesWith(reading, progress)
  const near = (at: number) =>
    condition[at] || moved[at] || seen.care[at] || condition[at + 1] || moved[at + 1] || moved[at - 1] || condition[at - 1]
  const found: Shape[] = []
  const add = (sentence: number, pointed: boolean) => {
    if (!unreal[sentence]) found.push({ sentence, pointed })
  }
  const sentenceAt = ({ first }: PhraseMatch) => reading.sentence[first] ?? 0
  for (const match of findPhrases(reading, shapes)) if (!staffIn(reading, match)) add(sentenceAt(match), false)
  for (const match of findPhrases(reading, teasers))
    if (near(sentenceAt(match)) && (seen.persons.length > 0 || moved.includes(1))) add(sentenceAt(match), true)
  for (const match of findPhrases(reading, wishes))
    if (near(sentenceAt(match)) && !staffIn(reading, match) && !staff[sentenceAt(match)]) add(sentenceAt(match), false)
  for (const sentence of ofWorkers(seen, grounds)) if (!staff[sentence]) add(sentence, true)
  for (const sentence of [...ofDeeds(seen, grounds), ...ofNobodyNamed(seen, grounds), ...ofOwners(seen, moved)])
    if (!staff[sentence]) add(sentence, false)
  for (const sentence of ofWitnesses(seen)) add(sentence, false)
  for (const { sentence, kind } of seen.persons)
    if (kind !== "you" && kind !== "me" && moved[sentence] && !staff[sentence]) add(sentence, false)
  for (const { sentence, role } of seen.names) if (role === "unknown" && moved[sentence]) add(sentence, false)
  return found
}
