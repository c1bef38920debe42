import { wordsOf } from "../text/words.ts"
import { layDiagnoses } from "./health-diagnoses.ts"
import { bodyHeads, bodyWords, everydayHealth, harmed, layMedications, otherMeanings } from "./health-everyday.ts"
import { layLabs, layProcedures } from "./health-procedures.ts"
import { spanishHealth } from "./health-spanish.ts"
import { wordnetDiagnoses, wordnetLabs, wordnetProcedures } from "./health-wordnet.gen.ts"
import { medications } from "./medications.ts"

export type HealthClass = "diagnosis" | "procedure" | "lab" | "medication"

interface Term {
  readonly class: HealthClass
  /** It has an everyday meaning too, and names care only when somebody has or gets it. */
  readonly everyday: boolean
}

/** The health lexicon made ready: terms by their words joined with spaces, and the longest term for each first word. */
export interface HealthLexicon {
  readonly terms: ReadonlyMap<string, Term>
  readonly longest: ReadonlyMap<string, number>
  readonly otherMeanings: ReadonlyMap<string, readonly (readonly string[])[]>
  readonly body: ReadonlySet<string>
  readonly heads: ReadonlyMap<string, HealthClass>
  readonly harmed: ReadonlySet<string>
}

/** As the engine cuts it: hyphens part words, letters and digits too. */
const cut = (entry: string): string =>
  /[\d'-]/.test(entry)
    ? wordsOf(entry)
        .map((word) => word.lower)
        .join(" ")
    : entry

const entriesOf = (list: string): string[] => list.split(/[|\n]/).filter((entry) => entry !== "")

function make(): HealthLexicon {
  const terms = new Map<string, Term>()
  const longest = new Map<string, number>()
  const add = (list: string, kind: HealthClass, everyday = false) => {
    for (const entry of entriesOf(list)) {
      const key = cut(entry)
      terms.set(key, { class: kind, everyday })
      const words = key.split(" ")
      const first = words[0] ?? ""
      longest.set(first, Math.max(longest.get(first) ?? 0, words.length))
    }
  }
  add(wordnetDiagnoses, "diagnosis")
  add(wordnetProcedures, "procedure")
  add(wordnetLabs, "lab")
  for (const name of medications) add(name, "medication")
  add(layDiagnoses, "diagnosis")
  add(layProcedures, "procedure")
  add(layLabs, "lab")
  for (const kind of ["diagnosis", "procedure", "lab", "medication"] as const) add(spanishHealth[kind], kind)
  for (const kind of ["diagnosis", "procedure", "lab", "medication"] as const) add(everydayHealth[kind], kind, true)
  add(layMedications, "medication")
  const others = new Map<string, string[][]>()
  for (const entry of entriesOf(otherMeanings)) {
    const words = entry.split(" ")
    const first = words[0] ?? ""
    others.set(first, [...(others.get(first) ?? []), words])
  }
  const heads = new Map<string, HealthClass>()
  for (const kind of ["diagnosis", "procedure", "lab"] as const) for (const head of bodyHeads[kind].split("|")) heads.set(head, kind)
  return {
    terms,
    longest,
    otherMeanings: others,
    body: new Set(bodyWords.split(" ")),
    heads,
    harmed: new Set(harmed.split("|")),
  }
}

let made: HealthLexicon | undefined

/** The lexicon; made ready when a text is first asked for health words. */
export const healthLexicon = (): HealthLexicon => (made ??= make())
