import type { Observed } from "../observe.ts"
import { relations } from "../lexicon/people.ts"
import { directions } from "../lexicon/reply-details.ts"
import { isPast } from "../lexicon/story.ts"
import { findPhrases, phrases, type PhraseMatch } from "../text/phrases.ts"
import type { Reading } from "../text/reading.ts"
import { isOf, wordSet } from "../text/word-sets.ts"

/**
 * A neutral reply thanks, regrets, tells how the practice works and offers a call. Whatever is more specific (somebody's husband, "him",
 * "the filling", "last Thursday", what "we" did) may tell of a visit: one such detail makes a person look, two of different kinds tell it.
 */
export interface Specific extends PhraseMatch {
  readonly kind: "person" | "kin" | "health" | "deed" | "day"
  /** `told`: tells of a visit by itself. `hint`: counts only beside another kind. */
  readonly weight: "told" | "doubt" | "hint"
}

const kin = new Set([
  ...relations,
  ..."parents hubby momma mommy gram grams gramps meemaw papaw kids twins guy girl one ones kiddos ex-wife ex-husband fam crew grandson granddaughter grandkids grandmother".split(
    " ",
  ),
])
const nobodys = new Set("one ones partner employer boss partners nana ex".split(" "))
const harmlessWork = new Set(
  `added updated fixed opened changed moved closed heard read received shared started hired built trained wanted created posted forwarded noted appreciated loved fell missed made let passed raised launched
  extended expanded improved replaced tried learned asked worked been were was had joined grew began brought set decided planned ordered corrected removed deleted chose put got talked spoke met found saw took reached built
  responded reported replied flagged thought believed knew committed promised dedicated designed strived earned kept felt honored pleased excited thrilled saddened disappointed concerned touched humbled delighted based located listed looked counted laughed smiled framed printed retired repainted painted swapped switched tested ran left sent gave told`.split(
    /\s+/,
  ),
)
const publicHealth = new Set(
  "vaccine vaccines flu covid screening screenings mammogram mammograms shot shots booster prevention sunscreen pharmacy headache headaches trauma scar cold colds itch".split(
    " ",
  ),
)
/** Nouns that health words only describe: "the treatment hallway". */
const things = new Set(
  "hallway hallways room rooms area areas wing floor suite suites policy policies fee fees desk team page form forms line lines process sign signs chair chairs center department machine machines class classes group groups program programs coordinator advocate portal day week month awareness lot lobby".split(
    " ",
  ),
)
const workers = new Set("we we've we'd i i've".split(" "))
const somebody = new Set("you your him her his them their".split(" "))
const between = new Set(
  "also even just both already personally then did have had immediately never not wouldn't couldn't didn't only simply".split(" "),
)
const feelings = new Set(
  "glad happy thrilled relieved sorry hope hoping hear bet love loved yay hooray amazing proud delighted pleased sad knew believe wish congrats congratulations grateful".split(
    " ",
  ),
)
/** "Your child can bring a toy": said to every parent. */
const modals = wordSet("can may might could should will must")
const conditions = new Set(
  "if when whenever whether unless every any should each anyone can may might ask bring schedule call talk for".split(" "),
)
const kinLeads = new Set(
  "about tell told called call thought hug miss love loved saw see reach reached meeting meet met seeing hi hello hey bless kiss thank from".split(
    " ",
  ),
)

/** Days gone by, told to one who complains of them. */
const pastDays = phrases(`
last fall|friday|monday|month|night|saturday|spring|summer|sunday|thursday|time|tuesday|wednesday|week|weekend|winter|year
that afternoon|day|evening|friday|monday|morning|night|thursday|tuesday|wednesday|week
ayer|yesterday
the other day
on the NUM
about|after|for|from|on|since friday|monday|saturday|sunday|thursday|tuesday|wednesday
`)
const regretOrYou = new Set(
  "you your you're you've sorry apologize apologies apology wait waits delay ahead emergency emergencies we she he".split(" "),
)

/** For each sentence the word where an offer, a condition or a direction begins, or the number of words. */
function generalFrom({ reading }: Observed): Map<number, number> {
  const starts = new Map<number, number>()
  for (const { first } of findPhrases(reading, directions)) {
    const sentence = reading.sentence[first] ?? 0
    starts.set(sentence, Math.min(first, starts.get(sentence) ?? Infinity))
  }
  return starts
}

/** The first word from `from` that satisfies `is`, at most `most` words on in the same sentence; -1 when there is none. */
function wordAfter({ words, sentence }: Reading, from: number, most: number, is: (word: string) => boolean): number {
  for (let at = from; at < from + most && sentence[at] !== undefined && sentence[at] === sentence[from]; at++)
    if (is(words[at]?.lower ?? "")) return at
  return -1
}

const wordBefore = ({ words, sentence }: Reading, from: number, most: number, set: ReadonlySet<string>): boolean => {
  for (let at = from - 1; at >= from - most && sentence[at] !== undefined && sentence[at] === sentence[from]; at--)
    if (set.has(words[at]?.lower ?? "")) return true
  return false
}

/** "We wouldn't renew the meds", "we looked at the footage for you": a deed of the practice toward somebody. */
function deedOf({ reading }: Observed, at: number): Specific | undefined {
  const { words, sentence } = reading
  let verb = at + 1
  while (verb - at < 4 && between.has(words[verb]?.lower ?? "")) verb++
  const word = words[verb]?.lower ?? ""
  const denied = /^(?:wouldn't|couldn't|didn't)$/.test(words[verb - 1]?.lower ?? "")
  if (sentence[verb] !== sentence[at] || !(isPast(word) || denied) || (harmlessWork.has(word) && !denied)) return undefined
  const toward = wordAfter(reading, verb + 1, 11, (each) => somebody.has(each)) > 0
  if (toward) return { first: at, last: verb, kind: "deed", weight: "doubt" }
  return denied ? { first: at, last: verb, kind: "deed", weight: "hint" } : undefined
}

/** "your husband", unless it is asked, offered or wished; told when it did something or is greeted. */
function kinAt({ reading }: Observed, general: Map<number, number>, at: number): Specific | undefined {
  const { words, sentence } = reading
  if (words[at]?.lower !== "your") return undefined
  const next = words[at + 1]
  const skip = kin.has(next?.lower ?? "") && !/^(?:little|girl|guy|one)$/.test(next?.lower ?? "") ? 0 : 1
  const last = at + 1 + skip
  const noun = words[last]?.lower ?? ""
  const described =
    skip === 1 &&
    /^(?:little|sweet|precious|new|dear|teenage|teen|youngest|oldest|older|younger|brave|poor|late|baby|adorable|whole)$/.test(
      next?.lower ?? "",
    )
  if (sentence[last] !== sentence[at] || !kin.has(noun) || (skip === 1 && !described) || (nobodys.has(noun) && !described)) return undefined
  if (noun.length < 4 && !described && !/^(?:son|mom|dad|ex)$/.test(noun)) return undefined
  if (wordBefore(reading, at, 12, conditions) && wordAfter(reading, last + 1, 3, isPast) < 0) return undefined
  if (isOf(words[last + 1], modals) && !wordBefore(reading, at, 6, feelings)) return undefined
  const owner = words[last]?.possessive ? 1 : 0
  const verb = /^(?:sure|really|always|still|just)$/.test(words[last + 1]?.lower ?? "") ? last + 2 : last + 1
  const present = owner === 0 && /^(?!its|this|across)[a-z]{3,}[^s]s$/.test(words[verb]?.lower ?? "") && sentence[verb] === sentence[at]
  const acted =
    present || wordAfter(reading, last + 1, 4 + owner, (word) => isPast(word) || /^(?:is|has|isn't|hasn't|would)$/.test(word)) > 0
  const led = kinLeads.has(words[at - 1]?.lower ?? "") || kinLeads.has(words[at - 2]?.lower ?? "") || wordBefore(reading, at, 6, feelings)
  const start = general.get(sentence[at] ?? 0)
  if (!acted && start !== undefined && start < at) return undefined
  return { first: at, last, kind: "kin", weight: acted || led || described ? "told" : "doubt" }
}

/** No comma parts the words: "of your life, numb face" is not "your face". */
const isTogether = ({ words, sentence }: Reading, from: number, to: number): boolean =>
  sentence[from] === sentence[to] && !words.slice(from + 1, to + 1).some(({ gap }) => /[,;:]/.test(gap))

/** "The filling", "those wisdom teeth": health with a pointing word, in a sentence that offers nothing. */
function pointedHealth({ reading, health }: Observed, general: Map<number, number>): Specific[] {
  const { words } = reading
  return health.flatMap(({ first, last, sentence, tie }): Specific[] => {
    const pointed = [1, 2].some(
      (back) => /^(?:the|that|those|this|your)$/.test(words[first - back]?.lower ?? "") && isTogether(reading, first - back, first),
    )
    const start = general.get(sentence)
    if (start !== undefined && start < first) return []
    if ([last + 1, last + 2].some((at) => things.has(words[at]?.lower ?? "") && reading.sentence[at] === sentence)) return []
    const own = words[first - 1]?.lower === "your"
    if (!own && words.slice(first, last + 2).some(({ lower }) => publicHealth.has(lower))) return []
    const felt = wordBefore(reading, first, 9, feelings)
    const your = [1, 2, 3].some((back) => words[first - back]?.lower === "your" && isTogether(reading, first - back, first))
    const match = { first: Math.max(0, first - 1), last, kind: "health" } as const
    if ((felt && (pointed || tie === "addressed")) || your) return [{ ...match, weight: "told" }]
    if (pointed || tie === "possessed" || tie === "addressed")
      return [{ ...match, weight: tie && (pointed || tie === "possessed") ? "doubt" : "hint" }]
    return []
  })
}

/** "Nurse Kim turned him every two hours": whom one of the staff did something to. */
const handled = ({ reading: { words, sentence }, nonhumans }: Observed): Specific[] =>
  nonhumans.at.includes(1)
    ? []
    : words.flatMap(({ lower }, at): Specific[] =>
        lower === "him" && isPast(words[at - 1]?.lower ?? "") && sentence[at - 1] === sentence[at]
          ? [{ first: at, last: at, kind: "person", weight: "doubt" }]
          : [],
      )

/** "She delivered", "him" beside care: somebody who is neither here nor of the staff. */
function thirdPersons({ reading, persons, care, health }: Observed, general: Map<number, number>): Specific[] {
  const cared = care.slice()
  for (const { sentence } of health) cared[sentence] = 1
  return persons.flatMap(({ kind, at, sentence }): Specific[] => {
    if (kind !== "pronoun" || (general.get(sentence) ?? Infinity) < at) return []
    const acted = wordAfter(reading, at + 1, 5, isPast) > 0
    return [{ first: at, last: at, kind: "person", weight: acted || cared[sentence] ? "doubt" : "hint" }]
  })
}

const bidden = wordSet("tell remind hug kiss squeeze")

/** "Tell Maddox no more taffy": somebody of the reader's, known by name, who has no telephone to be called at. */
function bidFor({ reading, names }: Observed): Specific[] {
  return names.flatMap(({ first, last, role }): Specific[] => {
    const lead = first - (isOf(reading.words[first - 1], bidden) ? 1 : 2)
    const near = lead === first - 1 || kin.has(reading.words[first - 1]?.lower ?? "")
    const told = near && isOf(reading.words[lead], bidden) && reading.sentence[lead] === reading.sentence[first]
    return told && role === "unknown" ? [{ first: lead, last, kind: "kin", weight: "told" }] : []
  })
}

/** Places of a reply that may tell of one person's visit, in the order of the text. */
export function specificsOf(seen: Observed): Specific[] {
  const { reading } = seen
  const general = generalFrom(seen)
  const found: Specific[] = [...pointedHealth(seen, general), ...thirdPersons(seen, general), ...bidFor(seen), ...handled(seen)]
  const touched = new Set<number>()
  for (let at = 0; at < reading.words.length; at++) {
    const word = reading.words[at]?.lower ?? ""
    if (regretOrYou.has(word)) touched.add(reading.sentence[at] ?? 0)
    const match = workers.has(word) ? deedOf(seen, at) : kinAt(seen, general, at)
    if (match) found.push(match)
  }
  for (const match of findPhrases(reading, pastDays))
    if (touched.has(reading.sentence[match.first] ?? 0)) found.push({ ...match, kind: "day", weight: "hint" })
  return found.sort((a, b) => a.first - b.first)
}
