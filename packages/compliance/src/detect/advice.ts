import type { Facts } from "../facts.ts"
import { belittling, blaming, bodilyOrders, directing, sending, turnsOfPhrase } from "../lexicon/advice-shapes.ts"
import { courtesies } from "../lexicon/put-downs.ts"
import { findPhrases, phraseAt, sentencesWith, type PhraseMatch } from "../text/phrases.ts"
import type { Reading } from "../text/reading.ts"
import { deniedBetween, isAsked, startsClause } from "../text/scope.ts"
import { isOf, occurs, wordSet } from "../text/word-sets.ts"
import { healthWords } from "./health.ts"
import { answersHealth, answersIllness } from "./comments.ts"

const bodily = wordSet(bodilyOrders)
const softeners = wordSet("just then and or please so maybe also nah yes yeah no ok okay honestly simply first but well now either")

/** True when the word begins an order: at the start of a clause, or after "just" and its like. */
const ordersAt = (reading: Reading, at: number): boolean => startsClause(reading, at) || isOf(reading.words[at - 1], softeners)

/** Keeps what does not stand in a sentence that sends the person to somebody who may advise. */
function unsent(reading: Reading, matches: readonly PhraseMatch[]): PhraseMatch[] {
  if (matches.length === 0) return []
  const sent = sentencesWith(reading, sending)
  return matches.filter(({ first }) => sent[reading.sentence[first] ?? 0] === 0 && !phraseAt(reading, turnsOfPhrase, first))
}

/**
 * Advice by hints, in a reply to words about health: what makes little of a symptom, tells to wait, or what to do about a body.
 * The same words in reply to anything else are none.
 */
export function advisedIn(reading: Reading, facts: Facts): PhraseMatch[] {
  const found = [...findPhrases(reading, belittling), ...findPhrases(reading, directing)]
  for (let at = 0; at < reading.words.length; at++) {
    if (isOf(reading.words[at], bodily) && ordersAt(reading, at)) found.push({ first: at, last: at })
  }
  const advised = unsent(reading, found).filter(({ first }) => !deniedBetween(reading, first - 1, first - 1))
  return advised.length > 0 && answersHealth(facts) ? advised : answeredHere(reading, facts)
}

/** Hours, places, classes and the like: an answer about them is none about health. */
const business = wordSet(
  `open opens opening hours monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday saturdays sunday sundays weekdays weekends appointment appointments walkin walkins
insurance medicaid medicare price prices cost costs free class classes group groups event events parade atrium lobby street suite building parking entrance ramp door doors stock supplier supply
website site portal page link form forms class screenings clinic schedule booking calendar pharmacy`.split(/\s+/),
)

/** True when an answer has neither a kind word nor a way to reach somebody. */
export const isCurt = ({ words }: Reading, courteous: readonly PhraseMatch[]): boolean =>
  words.length > 0 && courteous.length === 0 && !words.some(({ shape, start, end }) => shape === "number" && end - start >= 4)

/** A curt answer to words about an illness: whatever it says, it is said to one person and sends nobody to help. */
function answeredHere(reading: Reading, facts: Facts): PhraseMatch[] {
  if (!isCurt(reading, findPhrases(reading, courtesies)) || occurs(reading, business) || !answersIllness(facts)) return []
  return [{ first: 0, last: reading.words.length - 1 }]
}

const gestures = wordSet(
  "hon hun honey sweetie dear love friend pal buddy my amigo amiga no without for madam sir probably likely definitely obviously most",
)
const longest = 4

/** True when the first sentence is of a few words, or has a comma or a stop within them. */
function opensShort({ words, sentence }: Reading): boolean {
  for (let at = 1; at <= longest + 1; at++) {
    const word = words[at]
    if (!word || sentence[at] !== sentence[0] || /[,.]/.test(word.gap)) return words.length > 0
  }
  return false
}

/** The opening of a few words that only names an illness: "Shingles.", "Gallstones, hon." */
function namedAlone(reading: Reading): PhraseMatch[] {
  if (!opensShort(reading)) return []
  return healthWords(reading).filter(({ first, last, class: kind }) => {
    if (kind !== "diagnosis" || last - first > longest || isAsked(reading, first)) return false
    if (first > 0) return false
    const next = reading.words[last + 1]
    return (
      !next ||
      reading.sentence[last + 1] !== reading.sentence[last] ||
      next.gap.includes(".") ||
      (next.gap.includes(",") && isOf(next, gestures))
    )
  })
}

/** Causes given for a symptom, in a reply to words about health: "is nearly always wax", "comes from stress", "Shingles." */
export function blamedIn(reading: Reading, facts: Facts): PhraseMatch[] {
  const told = unsent(reading, findPhrases(reading, blaming))
  const found = told.length > 0 ? told : namedAlone(reading)
  return found.length > 0 && answersHealth(facts) ? found : []
}
