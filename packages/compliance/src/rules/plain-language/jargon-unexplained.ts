import { jargonByFirstWord, type JargonTerm } from "../../lexicon/jargon.ts"
import { isGlossed } from "../../plain/glossed.ts"
import type { Facts } from "../../facts.ts"
import type { Reading } from "../../text/reading.ts"
import { wordSpan } from "../../text/reading.ts"
import { rule, type Hit } from "../../rule.ts"
import { isEnglish } from "./english.ts"
import { anchors } from "../../text/anchors.ts"
import { isOf, wordSet } from "../../text/word-sets.ts"

const named = new Set(
  "clinic center centre associates institute department society foundation association specialist specialists surgeon surgeons fellowship board academy college week month day awareness journal network alliance coalition league conference symposium program assistant residency".split(
    " ",
  ),
)
const houses = new Set(
  "society center institute department academy college foundation association board journal division doctor master bachelor".split(" "),
)

const singular = (word: string): string => (word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.endsWith("s") ? word.slice(0, -1) : word)

function fits(reading: Reading, term: JargonTerm, at: number): boolean {
  const last = term.words.length - 1
  for (let index = 0; index <= last; index++) {
    reading.meter.steps++
    const word = reading.words[at + index]
    if (!word || reading.sentence[at + index] !== reading.sentence[at]) return false
    if (word.lower !== term.words[index] && !(index === last && singular(word.lower) === term.words[index])) return false
  }
  return !term.capitals || (reading.words[at]?.shape === "upper" && !reading.shouted)
}

/** The words a term may begin with, in the plural too. */
const beginnings = wordSet(
  [...jargonByFirstWord.keys()].flatMap((word) => [word, `${word}s`, word.endsWith("y") ? `${word.slice(0, -1)}ies` : word]),
)

/** The longest term that starts with word number `at`. */
function termAt(reading: Reading, at: number): JargonTerm | undefined {
  const word = reading.words[at]
  if (!word || !isOf(word, beginnings) || word.hashtag || word.lower.length < 3) return undefined
  const terms = jargonByFirstWord.get(word.lower) ?? (word.lower.endsWith("s") ? jargonByFirstWord.get(singular(word.lower)) : undefined)
  return terms?.find((term) => fits(reading, term, at))
}

/** Part of a link, an address or a handle. */
function isGlued(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? " "
  const after = text[end] ?? " "
  if (before === "/" || before === "@" || before === "#" || before === "_" || after === "/" || after === "@" || after === "_") return true
  const dotted = (at: number) => text[at] === "." && /[a-z0-9]/i.test(text[at + 1] ?? "") && /[a-z0-9]/i.test(text[at - 1] ?? "")
  return dotted(end) || dotted(start - 1)
}

/** The name of a clinic, of a specialty or of an awareness month. */
function isName(reading: Reading, first: number, last: number, own: ReadonlySet<string>): boolean {
  if (own.has(reading.words[first]?.lower ?? "")) return true
  for (let at = last + 1; at <= last + 3; at++) {
    if (reading.sentence[at] !== reading.sentence[last]) break
    if (named.has(reading.words[at]?.lower ?? "")) return true
  }
  for (let back = 2; back <= 4; back++) {
    if (reading.sentence[first - back] !== reading.sentence[first]) return false
    if (houses.has(reading.words[first - back]?.lower ?? "") && /^(?:of|for|on|in)$/.test(reading.words[first - back + 1]?.lower ?? ""))
      return true
  }
  return false
}

interface Use {
  readonly term: JargonTerm
  readonly first: number
  readonly last: number
}

/** The first use of each term that is explained nowhere. */
function unexplained(reading: Reading, { ownWords }: Facts): Use[] {
  const uses = new Map<string, Use | undefined>()
  for (let at = 0; at < reading.words.length; at++) {
    reading.meter.steps++
    const term = termAt(reading, at)
    if (!term) continue
    const last = at + term.words.length - 1
    const [start, end] = wordSpan(reading, at, last)
    const passes =
      isGlued(reading.text, start, end) || isName(reading, at, last, ownWords) || isGlossed(reading.text, [start, end], term.stems)
    if (passes) uses.set(term.term, undefined)
    else if (!uses.has(term.term)) uses.set(term.term, { term, first: at, last })
    at = last
  }
  return [...uses.values()].filter((use) => use !== undefined)
}

/** A term of the trade needs plain words beside it. */
export const jargonUnexplained = rule({
  id: "jargon-unexplained",
  title: "Medical term without plain words",
  family: "plain-language",
  version: 1,
  severity: "warn",
  appliesTo: ["outbound-post", "outbound-reply"],
  reviewer: "clinical",
  cites: ["AMA: materials at 6th grade", "CDC Clear Communication Index"],
  bodyOnly: true,
  message: "Many readers do not know this word.",
  why: "Terms of the trade keep people from understanding and acting. A few plain words beside the term help everyone.",
  fix: "Use the plain term first and put the medical term in parentheses.",
  anchors: anchors(beginnings),
  find({ reading }, facts): Hit[] {
    const uses = unexplained(reading, facts)
    if (uses.length === 0 || !isEnglish(reading, facts)) return []
    return uses.map(({ term, first, last }) => {
      const [start, end] = wordSpan(reading, first, last)
      return {
        span: [start, end],
        message: `Many readers do not know this word; plain words are "${term.plain}".`,
        evidence: { words: last - first + 1 },
        replacement: { text: `${reading.text.slice(start, end)} (${term.plain})`, label: `Add "${term.plain}"` },
      }
    })
  },
})
