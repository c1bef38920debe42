import { companies } from "./clusters.ts"
import { ambiguousNames } from "./lists/ambiguous-names.ts"
import { commonWords } from "./lists/everyday-words.ts"
import { firstNames } from "./lists/first-names.ts"
import { surnames } from "./lists/surnames.ts"
import type { Lists } from "./packages.ts"
import type { WordValue } from "./table.ts"

/** What is known of a name: `given` 3 also a word, 2 well known, 1 rare; `family` 2 frequent, 1 rare. */
export interface NameEntry {
  given: number
  family: number
  town: number
}

export const plain = (word: string): string =>
  word
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
const isWord = (word: string): boolean => /^[a-z][a-z'-]+$/.test(word)

/** In how many lists each given name stands; the census counts twice. */
function givenCounts(lists: Lists, people: ReadonlySet<string>): Map<string, number> {
  const counts = new Map<string, number>()
  const add = (word: string, amount: number) => counts.set(word, (counts.get(word) ?? 0) + amount)
  for (const language of lists.given) for (const word of new Set(language.map(plain))) add(word, 1)
  for (const word of people) if (counts.has(word)) add(word, 1)
  for (const word of [...lists.men, ...lists.women]) add(plain(word), 2)
  return counts
}

/** Which words are known; more of them found hardly more names on texts held out. */
const leastGiven = 6
const mostFamilies = 3000
const mostCompany = 1200
const leastSpoken = 1000
const townsUs = 400_000

/** Given names, surnames and towns that the tagger knows; the hand-written lexicons and the most frequent of the lists. */
export function namesOf(lists: Lists): Map<string, NameEntry> {
  const names = new Map<string, NameEntry>()
  const entry = (word: string): NameEntry => {
    const known = names.get(word) ?? { given: 0, family: 0, town: 0 }
    names.set(word, known)
    return known
  }
  const people = new Set(lists.people.map(plain))
  for (const [word, count] of givenCounts(lists, people)) if (count >= leastGiven && isWord(word) && word.length > 2) entry(word).given = 1
  for (const [at, family] of lists.families.entries()) {
    const word = plain(family)
    if (isWord(word) && at < mostFamilies) entry(word).family = 1
  }
  for (const word of firstNames) entry(word).given = 2
  for (const word of ambiguousNames) entry(word).given = 3
  for (const word of surnames) entry(word).family = 2
  for (const { name, country, people: count } of lists.towns)
    if (isWord(plain(name)) && count > (country === "US" ? townsUs : townsUs * 5)) entry(plain(name)).town = 1
  return names
}

/** How frequent an everyday word is: 1 or 2, and 3 when it is mostly written with a capital. */
const frequency = (count: number, capital: boolean): number => (capital ? 3 : count > 1000 ? 2 : 1)

/** What the tables hold of each word: everyday 1, given 2, family 8, town 32, frequency 64 times their numbers; and its class of company. */
export function valuesOf(lists: Lists, company: ReadonlyMap<string, number>): Map<string, WordValue> {
  const frequencies = new Map<string, number>()
  for (const { word, count } of lists.spoken)
    if (count > leastSpoken && (isWord(word.toLowerCase()) || word.length === 1))
      frequencies.set(word.toLowerCase(), frequency(count, /^[A-Z]/.test(word)))
  const names = namesOf(lists)
  const kept = new Map([...company].slice(0, mostCompany))
  const words = new Set([...names.keys(), ...frequencies.keys(), ...commonWords, ...kept.keys()])
  return new Map(
    [...words].map((word) => {
      const { given, family, town } = names.get(word) ?? { given: 0, family: 0, town: 0 }
      const value = (commonWords.has(word) ? 1 : 0) + given * 2 + family * 8 + town * 32 + (frequencies.get(word) ?? 0) * 64
      return [word, { value, company: (kept.get(word) ?? 0) % companies }]
    }),
  )
}
