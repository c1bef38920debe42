import type { Observed } from "../observe.ts"
import { relations } from "../lexicon/people.ts"
import { directions } from "../lexicon/reply-details.ts"
import { isPast } from "../lexicon/story.ts"
import { findPhrases, phrases, type PhraseMatch } from "../text/phrases.ts"

/**
 * A neutral reply thanks, regrets, tells how the practice works and offers a call. Whatever is more specific (somebody's husband, "him",
 * "the filling", "last Thursday", what "we" did) may tell of a visit, and a person should look.
 */
const kin = new Set([...relations, "parents", "hubby", "mom's", "kids", "twins", "guy", "girl", "one", "ones"])
const harmlessWork = new Set(
  `added updated fixed opened changed moved closed heard read received shared started hired built trained wanted created posted forwarded noted appreciated loved fell missed made let passed raised launched
  extended expanded improved replaced tried learned asked worked been were was had joined grew began brought set decided planned ordered corrected removed deleted chose put got talked spoke met found saw took reached built
  responded reported replied flagged thought believed knew committed promised dedicated designed strived earned kept felt honored pleased excited thrilled saddened disappointed concerned touched humbled delighted based located listed`.split(
    /\s+/,
  ),
)
const publicHealth = new Set(
  "vaccine vaccines flu covid screening screenings mammogram mammograms shot shots booster prevention sunscreen pharmacy".split(" "),
)
const workers = new Set("we we've we'd i i've".split(" "))
const objects = new Set("you your him her his them it that this".split(" "))
const between = new Set(
  "also even just both already personally then did have had immediately never not wouldn't couldn't didn't".split(" "),
)

/** Days gone by, told to one who complains of them. */
const pastDays = phrases(`
last monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|night|weekend|time|year
that day|week|morning|afternoon|night|evening|monday|tuesday|wednesday|thursday|friday
yesterday|ayer
the other day
on the NUM
`)
const regretOrYou = new Set(
  "you your you're you've sorry apologize apologies apology wait waits delay ahead emergency emergencies".split(" "),
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

/** "We wouldn't renew the meds", "we looked at the footage for you": a deed of the practice toward the reader. */
function deedOf({ reading }: Observed, at: number): PhraseMatch | undefined {
  const { words, sentence } = reading
  let verb = at + 1
  while (verb - at < 4 && between.has(words[verb]?.lower ?? "")) verb++
  const word = words[verb]?.lower ?? ""
  const denied = /^(?:wouldn't|couldn't|didn't|did)$/.test(words[verb - 1]?.lower ?? "")
  if (sentence[verb] !== sentence[at] || !(isPast(word) || denied) || harmlessWork.has(word)) return undefined
  const toward = words
    .slice(verb + 1, verb + 12)
    .some(({ lower }, step) => sentence[verb + 1 + step] === sentence[at] && objects.has(lower))
  return toward || denied ? { first: at, last: verb } : undefined
}

/** "your husband", unless it is asked, offered or wished. */
function kinAt({ reading }: Observed, general: Map<number, number>, at: number): PhraseMatch | undefined {
  const { words, sentence } = reading
  const start = general.get(sentence[at] ?? 0)
  if (words[at]?.lower !== "your" || (start !== undefined && start < at)) return undefined
  const little = /^(?:little|sweet|precious|new|dear)$/.test(words[at + 1]?.lower ?? "") ? 1 : 0
  const noun = words[at + 1 + little]?.lower ?? ""
  if (
    !kin.has(noun) ||
    (noun.length < 4 && little === 0 && !/^(?:son|mom|dad)$/.test(noun)) ||
    /^(?:one|ones|partner|employer|boss)$/.test(noun)
  )
    return undefined
  return { first: at, last: at + 1 + little }
}

/** "The filling", "those wisdom teeth": health with a pointing word, in a sentence that offers nothing. */
function pointedHealth({ reading, health }: Observed, general: Map<number, number>): PhraseMatch[] {
  return health.flatMap(({ first, last, sentence, tie }) => {
    const before = reading.words[first - 1]?.lower ?? ""
    const pointed = /^(?:the|that|those|this)$/.test(before) || /^(?:the|that|those|this|your)$/.test(reading.words[first - 2]?.lower ?? "")
    const start = general.get(sentence)
    if ((!pointed && tie !== "addressed" && tie !== "possessed") || (start !== undefined && start < first)) return []
    return reading.words.slice(first, last + 2).some(({ lower }) => publicHealth.has(lower))
      ? []
      : [{ first: Math.max(0, first - 1), last }]
  })
}

/** Places of a reply that may tell of one person's visit. */
export function specificsOf(seen: Observed): PhraseMatch[] {
  const { reading } = seen
  const general = generalFrom(seen)
  const found: PhraseMatch[] = pointedHealth(seen, general)
  const touched = new Set<number>()
  for (let at = 0; at < reading.words.length; at++) {
    const word = reading.words[at]?.lower ?? ""
    if (regretOrYou.has(word)) touched.add(reading.sentence[at] ?? 0)
    const match = workers.has(word) ? deedOf(seen, at) : kinAt(seen, general, at)
    if (match) found.push(match)
  }
  for (const match of findPhrases(reading, pastDays)) if (touched.has(reading.sentence[match.first] ?? 0)) found.push(match)
  for (const { kind, at, sentence } of seen.persons)
    if (kind === "pronoun" && !((general.get(sentence) ?? Infinity) < at)) found.push({ first: at, last: at })
  return found.sort((a, b) => a.first - b.first)
}
