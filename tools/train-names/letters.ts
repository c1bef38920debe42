import { letterSlots, letterSlotsMost, letterWeights } from "../../packages/compliance/src/model/name-features.ts"
import type { Lists } from "./packages.ts"
import { chanceFrom, shuffle } from "./random.ts"
import { plain } from "./words.ts"

interface Example {
  readonly word: string
  /** Whether it is a given name, a surname. */
  readonly is: readonly [boolean, boolean]
  readonly weight: number
}

const fit = (word: string): boolean => /^[a-z][a-z'-]{2,}$/.test(word)

/** Names of all the lists against words of films and posts. A frequent word that is also a name counts as a word. */
function examplesOf(lists: Lists, slang: readonly string[]): Example[] {
  const spoken = new Map<string, { count: number; capital: boolean }>()
  for (const { word, count } of lists.spoken) if (count > 20) spoken.set(word.toLowerCase(), { count, capital: /^[A-Z]/.test(word) })
  const given = new Set([...lists.men, ...lists.women, ...lists.given.flat()].map(plain))
  const known = new Set([...lists.men, ...lists.women].map(plain))
  const family = new Set([...lists.families.slice(0, 60_000), ...lists.people].map(plain))
  const frequent = new Set(lists.families.slice(0, 10_000).map(plain))
  const towns = lists.towns.filter(({ country, people }) => people > (country === "US" ? 15_000 : 60_000)).map(({ name }) => plain(name))
  const words = new Set([...given, ...family, ...spoken.keys(), ...towns])
  const examples = [...words].filter(fit).map((word): Example => {
    const said = spoken.get(word)
    const everyday = said !== undefined && said.count > 150 && !said.capital
    const isName = given.has(word) || family.has(word)
    const weight = isName ? (known.has(word) || frequent.has(word) ? 1.5 : 1) : 2.5 * (said && !said.capital ? 2 : 1)
    return { word, is: [given.has(word) && !everyday, family.has(word) && !everyday], weight }
  })
  return [...examples, ...slang.filter(fit).map((word): Example => ({ word, is: [false, false], weight: 1.5 }))]
}

/** Weights of groups of letters, two for each group, and a bias for each of the two questions: is it a given name, a surname? */
export function learnLetters(lists: Lists, slang: readonly string[]): { weights: Float32Array; bias: [number, number] } {
  const examples = examplesOf(lists, slang)
  const weights = new Float32Array(letterWeights * 2)
  const seen = new Float32Array(letterWeights * 2)
  const bias: [number, number] = [0, 0]
  const slots = new Int32Array(letterSlotsMost)
  const chance = chanceFrom(5)
  const learn = ({ word, is, weight }: Example, which: 0 | 1) => {
    const count = letterSlots(word, slots)
    let sum = bias[which]
    for (let at = 0; at < count; at++) sum += weights[(slots[at] ?? 0) * 2 + which] ?? 0
    const wrong = weight * ((is[which] ? 1 : 0) - 1 / (1 + Math.exp(-sum)))
    bias[which] += 0.01 * wrong
    for (let at = 0; at < count; at++) {
      const place = (slots[at] ?? 0) * 2 + which
      seen[place] = (seen[place] ?? 0) + wrong * wrong
      const now = weights[place] ?? 0
      weights[place] = now + (0.2 / Math.sqrt((seen[place] ?? 0) + 1)) * wrong - 1e-4 * now
    }
  }
  for (let round = 0; round < 4; round++) {
    shuffle(examples, chance)
    for (const example of examples) {
      learn(example, 0)
      learn(example, 1)
    }
  }
  return { weights, bias }
}
