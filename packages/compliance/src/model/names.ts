import { known } from "../lexicon/known.ts"
import type { Reading } from "../text/reading.ts"
import { atomsOf, fillAlone, fillAround, slotsAlone, slotsPerWord, traitsFrom } from "./name-features.ts"
import type { Atoms, WordTraits } from "./name-features.ts"
import * as model from "./names.gen.ts"
import { signedNumbers } from "./packed.ts"

/** A personal name as the learned tagger sees it: word numbers, first and last included. */
export interface TaggedName {
  readonly first: number
  readonly last: number
  /** How likely the model holds a name to begin there, from 0 to 1. */
  readonly score: number
}

/** The weights of the slots, for a name's first word and for a further word, and of each pair of labels. */
export interface NameModel {
  readonly weights: Int8Array
  readonly scale: number
  /** By three times the label before and the label: outside a name, its first word, a further word. */
  readonly transitions: readonly number[]
}

const labels = 3
const never = -1e9

const slots = new Int32Array(slotsPerWord)
/** The sums of a word's own weights, worked out when it is first met in this shape. */
function aloneSum(own: WordTraits, shape: number, weights: Int8Array): number {
  if ((own.summed >> shape) & 1) return shape * 2
  fillAlone(own, shape, slots, 0)
  let begin = 0
  let inside = 0
  for (let at = 0; at < slotsAlone; at++) {
    const slot = (slots[at] ?? 0) * 2
    begin += weights[slot] ?? 0
    inside += weights[slot + 1] ?? 0
  }
  own.sums[shape * 2] = begin
  own.sums[shape * 2 + 1] = inside
  own.summed |= 1 << shape
  return shape * 2
}

/** For each word that may be of a name the scores of its labels; `outside` is 0 by definition. */
export function emissionsOf(atoms: Atoms, { weights, scale }: NameModel): Float64Array {
  const { free, shapes, traits } = atoms
  const scores = new Float64Array(free.length * labels)
  for (let at = 0; at < free.length; at++) {
    const kind = free[at] ?? 0
    const own = traits[at + 2]
    let [begin, inside] = [never, never]
    if (kind > 0 && own) {
      const place = aloneSum(own, shapes[at + 2] ?? 0, weights)
      begin = own.sums[place] ?? 0
      inside = own.sums[place + 1] ?? 0
      fillAround(atoms, at, slots, 0)
      for (let each = 0; each < slotsPerWord - slotsAlone; each++) {
        const slot = (slots[each] ?? 0) * 2
        begin += weights[slot] ?? 0
        inside += weights[slot + 1] ?? 0
      }
      begin /= scale
      inside = kind === 2 ? never : inside / scale
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
  let kindsBefore = labels
  for (let at = labels; at < scores.length; at += labels) {
    const kinds = (emissions[at + 1] ?? 0) <= never ? 1 : labels
    if (kinds === 1) scores[at + 1] = scores[at + 2] = never
    if (kinds === 1 && kindsBefore === 1) {
      scores[at] = (scores[at - labels] ?? 0) + (transitions[0] ?? 0) + (emissions[at] ?? 0) - bias
      continue
    }
    kindsBefore = kinds
    for (let to = 0; to < kinds; to++) {
      let most = Number.NEGATIVE_INFINITY
      for (let label = 0; label < labels; label++) {
        const score = (scores[at - labels + label] ?? 0) + (transitions[label * labels + to] ?? 0)
        if (score <= most) continue
        most = score
        from[at + to] = label
      }
      scores[at + to] = most + (emissions[at + to] ?? 0) - (to === 0 ? bias : 0)
    }
  }
  let label = 0
  for (let each = 1; each < labels; each++)
    if ((scores[scores.length - labels + each] ?? 0) > (scores[scores.length - labels + label] ?? 0)) label = each
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

interface Opened {
  readonly model: NameModel
  readonly traits: (word: string) => WordTraits
}
let opened: Opened | undefined
/** The weights are unpacked when a text is first tagged. */
const open = (): Opened =>
  (opened ??= {
    model: { weights: signedNumbers(model.weights), scale: model.scale, transitions: model.transitions },
    traits: traitsFrom({
      look: known,
      letters: signedNumbers(model.letters),
      lettersScale: model.lettersScale,
      lettersBias: model.lettersBias,
    }),
  })

/** How far around a name its likelihood is weighed: labels farther off hardly depend on each other. */
const around = 3

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
  const { model: weighed, traits } = open()
  const atoms = atomsOf(reading, traits)
  reading.meter.steps += atoms.free.length
  const emissions = emissionsOf(atoms, weighed)
  const score = (at: number): number => {
    const from = Math.max(0, at - around)
    return beginnings(emissions.subarray(from * labels, (at + 1 + around) * labels), weighed.transitions)[at - from] ?? 0
  }
  const runs = runsOf(bestLabels(emissions, weighed.transitions, recall))
  return { names: runs.map((run) => ({ ...run, score: score(run.first) })), score }
}

/** The names alone; see `nameTags`. */
export const tagNames = (reading: Reading, recall?: number): readonly TaggedName[] => nameTags(reading, recall).names
