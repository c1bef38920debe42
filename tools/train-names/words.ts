import { ambiguousNames } from "../../packages/compliance/src/lexicon/ambiguous-names.ts"
import { firstNames } from "../../packages/compliance/src/lexicon/first-names.ts"
import { cities } from "../../packages/compliance/src/lexicon/places.ts"
import { surnames } from "../../packages/compliance/src/lexicon/surnames.ts"
import { companies, speeches } from "../../packages/compliance/src/model/name-features.ts"
import type { Lists } from "./packages.ts"

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

/** Given names, surnames and towns that the tagger knows; the hand-written lexicons and the most frequent of the lists. */
export function namesOf(lists: Lists): Map<string, NameEntry> {
  const names = new Map<string, NameEntry>()
  const entry = (word: string): NameEntry => {
    const known = names.get(word) ?? { given: 0, family: 0, town: 0 }
    names.set(word, known)
    return known
  }
  const people = new Set(lists.people.map(plain))
  for (const [word, count] of givenCounts(lists, people)) if (count >= 3 && isWord(word) && word.length > 2) entry(word).given = 1
  for (const [at, family] of lists.families.entries()) {
    const word = plain(family)
    if (isWord(word) && (at < 6000 || (people.has(word) && at < 12000))) entry(word).family = at < 3000 ? 2 : 1
  }
  for (const word of firstNames) entry(word).given = 2
  for (const word of ambiguousNames) entry(word).given = 3
  for (const word of surnames) entry(word).family = 2
  for (const { name, country, people: count } of lists.towns)
    if (isWord(plain(name)) && count > (country === "US" ? 40_000 : 200_000)) entry(plain(name)).town = 1
  for (const word of cities) if (isWord(word)) entry(word).town = 1
  return names
}

/** One of 24 numbers for what is known of a name. */
export const nameValue = ({ given, family, town }: NameEntry): number => (given * 3 + family) * 2 + town
export const nameBits = 5

/** How frequent an everyday word is, from 1 to 4, and 4 more when it is mostly written with a capital; 0 for a word of posts only. */
function frequency(count: number, capital: boolean): number {
  const step = count > 5000 ? 4 : count > 1000 ? 3 : count > 200 ? 2 : 1
  return step + (capital ? 4 : 0)
}
const leastSpoken = 120

const people = new Set(["FemaleName", "MaleName", "LastName", "FirstName", "Person"])
/** The numbers of the most frequent tags; rarer ones share the last. */
function speechNumbers(speech: ReadonlyMap<string, string>, words: ReadonlySet<string>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [word, tag] of speech) if (words.has(word) && !people.has(tag)) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  const tags = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([tag]) => tag)
  return new Map(tags.map((tag, at) => [tag, Math.min(at + 1, speeches - 1)]))
}

/** For each everyday word its value: frequency, part of speech and class of company (0 where unknown). */
export function everydayOf(lists: Lists, company: ReadonlyMap<string, number>): Map<string, number> {
  const frequencies = new Map<string, number>()
  for (const { word, count } of lists.spoken)
    if (count > leastSpoken && (isWord(word.toLowerCase()) || word.length === 1))
      frequencies.set(word.toLowerCase(), frequency(count, /^[A-Z]/.test(word)))
  const words = new Set([...frequencies.keys(), ...company.keys()])
  const numbers = speechNumbers(lists.speech, words)
  const value = (word: string): number =>
    ((frequencies.get(word) ?? 0) * speeches + (numbers.get(lists.speech.get(word) ?? "") ?? 0)) * companies + (company.get(word) ?? 0)
  return new Map([...words].map((word) => [word, value(word)]))
}
export const everydayBits = 15
