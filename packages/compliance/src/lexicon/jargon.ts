import { fold } from "../text/normalize.ts"
import { wordsOf } from "../text/words.ts"
import { behavioralJargon, dentalJargon, fertilityJargon, insuranceJargon } from "./jargon-fields.ts"
import { medicalJargon } from "./jargon-medical.ts"

/** A term that many readers do not know, and what it means. */
export interface JargonTerm {
  readonly term: string
  /** The words of the term, as a text is cut into words. */
  readonly words: readonly string[]
  readonly plain: string
  /** The beginnings of the plain words, by which an explanation nearby is known. */
  readonly stems: readonly string[]
  /** Only in capitals: written small it is an everyday word or a name. */
  readonly capitals: boolean
}

const alsoWords = new Set("MAT COBRA TIA FET ECT TMS".split(" "))
const idle = new Set(
  "with from that what when such than other into more your most pain kind used test some like very made each part".split(" "),
)
const stemLength = 4

/** The stems of plain words: "teeth grinding" is also told by "grind your teeth". */
const stemsOf = (plain: string): string[] =>
  wordsOf(plain)
    .map(({ lower }) => lower)
    .filter((word) => word.length >= stemLength && !idle.has(word))
    .map((word) => word.slice(0, stemLength))

function termOf(line: string): JargonTerm | undefined {
  const [term = "", plain = ""] = line.trim().split(/\s+=\s+/)
  if (plain === "") return undefined
  const words = wordsOf(fold(term).text).map(({ lower }) => lower)
  return { term, words, plain, stems: stemsOf(plain), capitals: alsoWords.has(term) }
}

/** All terms, in the order of the lists. */
export const jargonTerms: readonly JargonTerm[] = [medicalJargon, dentalJargon, behavioralJargon, fertilityJargon, insuranceJargon]
  .flatMap((list) => list.replaceAll("\n", " ").split(";"))
  .flatMap((line) => termOf(line) ?? [])

function byFirstWord(): ReadonlyMap<string, readonly JargonTerm[]> {
  const map = new Map<string, JargonTerm[]>()
  for (const term of jargonTerms) {
    const first = term.words[0] ?? ""
    map.set(
      first,
      [...(map.get(first) ?? []), term].sort((a, b) => b.words.length - a.words.length),
    )
  }
  return map
}

/** The terms by their first word, the longest first. */
export const jargonByFirstWord = byFirstWord()
