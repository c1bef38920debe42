import type { Observed } from "../observe.ts"
import { refutedIn } from "../rules/clinical/misinformation-claim.ts"
import { sentimentIn } from "../sentiment.ts"
import type { Signals } from "../triage/signals.ts"
import { topics } from "../triage/topics.ts"
import { hashOf } from "./sentiment-features.ts"

/** How many features the model tells apart. */
export const triageBuckets = 1 << 13
const mixed = (a: number, b: number): number => (Math.imul(a ^ (b >>> 7), 0x9e3779b1) ^ b) >>> 0

const topicNames = Object.keys(topics)
const topicsOfWord: ReadonlyMap<string, readonly number[]> = (() => {
  const map = new Map<string, number[]>()
  for (const [number, words] of Object.values(topics).entries())
    for (const word of new Set(words.split(" "))) map.set(word, [...(map.get(word) ?? []), number])
  return map
})()
const none: readonly number[] = []

/** The topics of each word; a word that is not listed stands with its stem. */
function topicsOf(word: string): readonly number[] {
  const known = topicsOfWord.get(word)
  if (known || word.length < 5) return known ?? none
  const stem = word.endsWith("ing")
    ? word.slice(0, -3)
    : word.endsWith("ed")
      ? word.slice(0, -2)
      : word.endsWith("s")
        ? word.slice(0, -1)
        : word
  return topicsOfWord.get(stem) ?? topicsOfWord.get(`${stem}e`) ?? none
}

const longest = 400
/** Hashed features: words, their beginnings, pairs, and pairs of topics that follow each other. At most 400 words are read. */
export function triageFeatures({ words }: Observed["reading"]): number[] {
  const features: number[] = []
  let before = 0
  let last: readonly number[] = none
  let since = 9
  for (let at = 0; at < words.length && at < longest; at++) {
    const word = words[at]
    if (!word) break
    if (word.shape === "number") {
      features.push(hashOf("#", 1))
      before = hashOf("#", 1)
      continue
    }
    const own = hashOf(word.lower, 1)
    features.push(own)
    if (word.lower.length > 5) features.push(hashOf(word.lower.slice(0, 5), 4))
    if (before !== 0) features.push(mixed(before, own))
    if (at === 0) features.push(mixed(own, 11))
    before = own
    since++
    const about = topicsOf(word.lower)
    if (about.length === 0) continue
    if (since <= 4) for (const one of last) for (const other of about) features.push(hashOf(`${one}-${other}`, 5))
    last = about
    since = 0
  }
  return features.map((feature) => feature & (triageBuckets - 1))
}

const phiKinds = ["health", "dose", "name", "label"]
const extras = 35
/** How many numbers `triageNumbers` gives. */
export const triageNumbersCount = topicNames.length + extras

function topicCounts({ words }: Observed["reading"]): number[] {
  const counts = topicNames.map(() => 0)
  for (let at = 0; at < words.length && at < longest; at++)
    for (const number of topicsOf(words[at]?.lower ?? "")) counts[number] = (counts[number] ?? 0) + 1
  const length = Math.sqrt(Math.min(words.length, longest) + 6)
  return counts.map((count) => (1.5 * count) / length)
}

/** Numbers beside the words: how often each topic is named, which cues were seen, stars, feeling, private facts. */
export function triageNumbers(seen: Observed, signals: Signals, rating: number | undefined): number[] {
  const { reading } = seen
  const feeling = sentimentIn(reading)
  const numbers = [...signals.disclosed].filter((kind) => !phiKinds.includes(kind)).length
  const asks = reading.text.includes("?")
  const flag = (on: boolean): number => (on ? 1 : 0)
  const own = [
    flag(signals.crisis > 0),
    signals.crisisHints / 3,
    flag(signals.emergency > 0),
    Math.min(signals.emergency, 3) / 2,
    flag(signals.urgent),
    flag(signals.past),
    flag(signals.threat > 0),
    flag(signals.insults > 0),
    signals.threatHints / 3,
    flag(signals.harm.sure === 1),
    flag(signals.harm.sure === 2),
    flag(signals.harm.close),
    flag(signals.harm.product),
    flag(asks),
    flag(/\?\W*$/.test(reading.text.slice(-8))),
    flag(numbers > 0),
    ...phiKinds.map((kind) => flag(signals.disclosed.has(kind))),
    flag(seen.names.some(({ role }) => role === "unknown")),
    flag(seen.names.some(({ role }) => role === "staff")),
    Math.min(seen.health.length, 4) / 2,
    flag(seen.dates.length > 0),
    flag(seen.links.length > 0),
    flag(seen.handles.length > 0),
    flag(seen.contacts.length > 0),
    flag(rating !== undefined),
    flag(rating !== undefined && rating <= 2),
    flag(rating !== undefined && rating >= 4),
    feeling.score,
    flag(feeling.label === "positive"),
    flag(feeling.label === "negative"),
    flag(reading.words.length <= 7),
    flag(reading.words.length >= 35),
    flag(refutedIn(seen).length > 0),
  ]
  return [...topicCounts(reading), ...own]
}
