import { everydayWords, nameWords } from "../lexicon/name-words.gen.ts"
import type { Reading } from "../text/reading.ts"
import { atomsOf, column, columns, edge, fillSlots, slotsPerWord, type Atoms, type WordKnowledge } from "./name-features.ts"
import * as model from "./names.gen.ts"
import { cellsOf, signedNumbers } from "./packed.ts"

/** A personal name as the learned tagger sees it: word numbers, first and last included. */
export interface TaggedName {
  readonly first: number
  readonly last: number
  /** How likely the model holds a name to begin there, from 0 to 1. */
  readonly score: number
}

interface Tagger {
  readonly knowledge: WordKnowledge
  /** For each slot the weight of a name's first word and of a further word. */
  readonly weights: Int8Array
}

/** The labels of a word: outside a name, its first word, a further word. */
const labels = 3
const never = -1e9

let made: Tagger | undefined
/** The weights are unpacked when a text is first tagged. */
function tagger(): Tagger {
  return (made ??= {
    knowledge: {
      names: { ...nameWords, cells: cellsOf(nameWords.cells, nameWords.bits) },
      everyday: { ...everydayWords, cells: cellsOf(everydayWords.cells, everydayWords.bits) },
      letters: signedNumbers(model.letters),
      lettersScale: model.lettersScale,
      lettersBias: model.lettersBias,
    },
    weights: signedNumbers(model.weights),
  })
}

/** For each word the scores of the labels; `outside` is 0 by definition. */
export function emissionsOf(atoms: Atoms, weights: Int8Array, scale: number): Float64Array {
  const scores = new Float64Array(atoms.count * labels)
  const slots = new Int32Array(slotsPerWord)
  for (let at = 0; at < atoms.count; at++) {
    const free = atoms.rows[(at + edge) * columns + column.free] ?? 0
    let [begin, inside] = [never, never]
    if (free > 0) {
      fillSlots(atoms, at, slots, 0)
      begin = inside = 0
      for (let slot = 0; slot < slotsPerWord; slot++) {
        const place = (slots[slot] ?? 0) * 2
        begin += weights[place] ?? 0
        inside += weights[place + 1] ?? 0
      }
      begin /= scale
      inside = free === 2 ? never : inside / scale
    }
    scores[at * labels + 1] = begin
    scores[at * labels + 2] = inside
  }
  return scores
}

/** The most likely labels, when a word outside a name costs `bias`; `transitions` holds the score of each pair of labels. */
export function bestLabels(emissions: Float64Array, transitions: readonly number[], bias: number): Uint8Array {
  const count = emissions.length / labels
  const best = new Uint8Array(count)
  if (count === 0) return best
  const from = new Uint8Array(count * labels)
  const scores = new Float64Array(count * labels)
  scores[0] = (emissions[0] ?? 0) - bias
  scores[1] = emissions[1] ?? 0
  scores[2] = never
  for (let at = labels; at < scores.length; at += labels)
    for (let to = 0; to < labels; to++) {
      let most = Number.NEGATIVE_INFINITY
      for (let label = 0; label < labels; label++) {
        const score = (scores[at - labels + label] ?? 0) + (transitions[label * labels + to] ?? 0)
        if (score <= most) continue
        most = score
        from[at + to] = label
      }
      scores[at + to] = most + (emissions[at + to] ?? 0) - (to === 0 ? bias : 0)
    }
  const last = scores.subarray(scores.length - labels)
  let label = last.indexOf(Math.max(...last))
  for (let at = count - 1; at >= 0; at--) {
    best[at] = label
    label = from[at * labels + label] ?? 0
  }
  return best
}

const summed = (a: number, b: number, c: number): number => {
  const most = Math.max(a, b, c)
  return most + Math.log(Math.exp(a - most) + Math.exp(b - most) + Math.exp(c - most))
}

/** For each word how likely a name begins there, over all ways to label the text. */
export function beginnings(emissions: Float64Array, transitions: readonly number[]): Float64Array {
  const forward = new Float64Array(emissions.length)
  const backward = new Float64Array(emissions.length)
  const step = (from: number, to: number) => transitions[from * labels + to] ?? 0
  const prior = (at: number, from: number, to: number) => (forward[at - labels + from] ?? 0) + step(from, to)
  const next = (at: number, from: number, to: number) => step(from, to) + (emissions[at + to] ?? 0) + (backward[at + to] ?? 0)
  forward[1] = emissions[1] ?? 0
  forward[2] = never
  for (let at = labels; at < forward.length; at += labels)
    for (let to = 0; to < labels; to++)
      forward[at + to] = summed(prior(at, 0, to), prior(at, 1, to), prior(at, 2, to)) + (emissions[at + to] ?? 0)
  for (let at = backward.length - labels; at > 0; at -= labels)
    for (let from = 0; from < labels; from++) backward[at - labels + from] = summed(next(at, from, 0), next(at, from, 1), next(at, from, 2))
  const last = forward.length - labels
  const total = summed(forward[last] ?? 0, forward[last + 1] ?? 0, forward[last + 2] ?? 0)
  const likely = new Float64Array(emissions.length / labels)
  for (let at = 0; at < likely.length; at++)
    likely[at] = Math.exp((forward[at * labels + 1] ?? 0) + (backward[at * labels + 1] ?? 0) - total)
  return likely
}

/** How far around a name its likelihood is weighed: labels farther off hardly depend on each other. */
const around = 3

/** Runs of labels as names: 1 begins one, 2 goes on. */
export function runsOf(labelled: Uint8Array): { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = []
  for (let at = 0; at < labelled.length; at++) {
    if (labelled[at] !== 1) continue
    let last = at
    while (labelled[last + 1] === 2) last++
    runs.push({ first: at, last })
  }
  return runs
}

/** What the tagger makes of one text. */
export interface NameTags {
  /** The names, left to right. */
  readonly names: readonly TaggedName[]
  /** How likely a name begins at a word, from 0 to 1, whether or not one was found there. */
  score(at: number): number
}

/**
 * The personal names in a text, by weights learned from posts in which people marked them. A higher `recall` finds more names and
 * more that are none; its default was chosen on texts held out. The same text always gives the same names.
 */
export function nameTags(reading: Reading, recall: number = model.recall): NameTags {
  const { knowledge, weights } = tagger()
  const atoms = atomsOf(reading, knowledge)
  reading.meter.steps += atoms.count
  const emissions = emissionsOf(atoms, weights, model.scale)
  const score = (at: number): number => {
    const from = Math.max(0, at - around)
    return beginnings(emissions.subarray(from * labels, (at + 1 + around) * labels), model.transitions)[at - from] ?? 0
  }
  const runs = runsOf(bestLabels(emissions, model.transitions, recall))
  return { names: runs.map((run) => ({ ...run, score: score(run.first) })), score }
}

/** The names alone; see `nameTags`. */
export const tagNames = (reading: Reading, recall?: number): readonly TaggedName[] => nameTags(reading, recall).names
