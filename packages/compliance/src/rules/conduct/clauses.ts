import type { Reading } from "../../text/reading.ts"

const openers = new Set(
  "and then or so but also just please well maybe perhaps ok okay oh yes no honestly seriously simply kindly now".split(" "),
)
const negations = new Set(
  "not no never don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't cannot couldn't shouldn't without nor neither nobody none nothing nunca sin".split(
    " ",
  ),
)
const sayings = new Set(
  "say says said saying tell tells told telling hear hears heard hearing call calls called calling words word phrase phrases term terms avoid instead myth myths label labels joke stigma stigmatizing language".split(
    " ",
  ),
)

/** True when the word starts a sentence or a clause, so that a verb there is an order. */
export function startsClause(reading: Reading, at: number): boolean {
  const word = reading.words[at]
  if (!word || at === 0 || reading.sentence[at - 1] !== reading.sentence[at]) return true
  return /[,;:()"-]/.test(word.gap) || openers.has(reading.words[at - 1]?.lower ?? "")
}

/** True when one of up to `within` words before it in the sentence denies it. */
export function isDenied(reading: Reading, at: number, within: number): boolean {
  return reaches(reading, at, within, negations)
}

/** True when the words are quoted or spoken of, not used: "never tell anybody to calm down", “say X, not Y”. */
export function isReported(reading: Reading, at: number): boolean {
  return reaches(reading, at, 7, sayings) || /["(]$/.test(reading.words[at]?.gap ?? "")
}

/** True when one of the words stands up to `within` words before `at` in the same sentence. */
export function reaches(reading: Reading, at: number, within: number, words: ReadonlySet<string>): boolean {
  for (let back = 1; back <= within; back++) {
    reading.meter.steps++
    const word = reading.words[at - back]
    if (!word || reading.sentence[at - back] !== reading.sentence[at]) return false
    if (words.has(word.lower)) return true
  }
  return false
}
