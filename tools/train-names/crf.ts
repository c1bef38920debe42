import { slotBits, slotsPerWord } from "../../packages/compliance/src/model/name-features.ts"
import { chanceFrom, shuffle, type Chance } from "./random.ts"

/** One text ready for learning. */
export interface Example {
  /** The slots of each word in turn. */
  readonly slots: Int32Array
  /** 0 outside a name, 1 a name's first word, 2 a further word. */
  readonly labels: Uint8Array
  /** 0 where no name can stand, 2 where none can go on. */
  readonly free: Uint8Array
  readonly weight: number
}

export interface Learned {
  /** For each slot the weight of a name's first word and of a further word. */
  readonly weights: Float32Array
  /** The score of each pair of labels, by three times the first and the second. */
  readonly transitions: Float64Array
}

/** How it is learned; chosen on texts held out. */
const rounds = 10
const averaged = 3
const rate = 0.04
const dropped = 0.5
const maskCount = 256
const never = -1e9

const summed = (a: number, b: number, c: number): number => {
  const most = a > b ? (a > c ? a : c) : b > c ? b : c
  return most + Math.log(Math.exp(a - most) + Math.exp(b - most) + Math.exp(c - most))
}

interface State extends Learned {
  readonly seen: Float32Array
  readonly transitionsSeen: Float64Array
  readonly emissions: Float64Array
  readonly forward: Float64Array
  readonly backward: Float64Array
  readonly masks: readonly Uint8Array[]
  /** Which mask each word of the text has: features left out by chance make every other one pull its weight. */
  readonly chosen: Uint8Array
}

function stateFor(longest: number, chance: Chance): State {
  const transitions = new Float64Array(9)
  transitions[2] = never
  return {
    weights: new Float32Array(2 << slotBits),
    seen: new Float32Array(2 << slotBits),
    transitions,
    transitionsSeen: new Float64Array(9),
    emissions: new Float64Array(longest * 3),
    forward: new Float64Array(longest * 3),
    backward: new Float64Array(longest * 3),
    masks: Array.from({ length: maskCount }, () => Uint8Array.from({ length: slotsPerWord }, () => (chance() < dropped ? 1 : 0))),
    chosen: new Uint8Array(longest),
  }
}

function emit({ weights, emissions, masks, chosen }: State, { slots, free }: Example): void {
  for (let at = 0; at < free.length; at++) {
    const mask = masks[chosen[at] ?? 0] ?? new Uint8Array()
    let begin = 0
    let inside = 0
    for (let slot = 0; slot < slotsPerWord; slot++) {
      if (mask[slot] === 1) continue
      const place = (slots[at * slotsPerWord + slot] ?? 0) * 2
      begin += weights[place] ?? 0
      inside += weights[place + 1] ?? 0
    }
    emissions[at * 3 + 1] = free[at] === 0 ? never : begin
    emissions[at * 3 + 2] = free[at] === 1 ? inside : never
  }
}

/** Sums over all ways to label the text; returns the logarithm of the whole. */
function sweep({ transitions, emissions, forward, backward }: State, count: number): number {
  const step = (from: number, to: number) => transitions[from * 3 + to] ?? 0
  for (let to = 0; to < 3; to++) forward[to] = to === 2 ? never : (emissions[to] ?? 0)
  for (let at = 3; at < count * 3; at += 3)
    for (let to = 0; to < 3; to++) {
      const prior = (from: number) => (forward[at - 3 + from] ?? 0) + step(from, to)
      forward[at + to] = (emissions[at + to] ?? 0) + summed(prior(0), prior(1), prior(2))
    }
  const end = (count - 1) * 3
  for (let from = 0; from < 3; from++) backward[end + from] = 0
  for (let at = end - 3; at >= 0; at -= 3)
    for (let from = 0; from < 3; from++) {
      const next = (to: number) => step(from, to) + (emissions[at + 3 + to] ?? 0) + (backward[at + 3 + to] ?? 0)
      backward[at + from] = summed(next(0), next(1), next(2))
    }
  return summed(forward[end] ?? 0, forward[end + 1] ?? 0, forward[end + 2] ?? 0)
}

/** Moves the weights of one word's features towards its label; each weight slows down by what it has moved so far. */
function learnWord({ weights, seen, masks, chosen }: State, slots: Int32Array, at: number, label: 1 | 2, wrong: number): void {
  if (Math.abs(wrong) < 1e-3) return
  const mask = masks[chosen[at] ?? 0] ?? new Uint8Array()
  for (let slot = 0; slot < slotsPerWord; slot++) {
    if (mask[slot] === 1) continue
    const place = (slots[at * slotsPerWord + slot] ?? 0) * 2 + label - 1
    const moved = (seen[place] ?? 0) + wrong * wrong
    seen[place] = moved
    weights[place] = (weights[place] ?? 0) + (rate / Math.sqrt(moved + 0.01)) * wrong
  }
}

function learnTransitions(state: State, labels: Uint8Array, weight: number, whole: number): void {
  const { transitions, transitionsSeen, emissions, forward, backward } = state
  const wrong = new Float64Array(9)
  for (let at = 1; at < labels.length; at++)
    for (let pair = 0; pair < 9; pair++) {
      const [from, to] = [Math.floor(pair / 3), pair % 3]
      const path =
        (forward[at * 3 - 3 + from] ?? 0) + (transitions[pair] ?? 0) + (emissions[at * 3 + to] ?? 0) + (backward[at * 3 + to] ?? 0)
      const is = labels[at - 1] === from && labels[at] === to ? 1 : 0
      wrong[pair] = (wrong[pair] ?? 0) + weight * (is - Math.exp(path - whole))
    }
  for (let pair = 0; pair < 9; pair++) {
    if (pair === 2) continue
    const by = wrong[pair] ?? 0
    const moved = (transitionsSeen[pair] ?? 0) + by * by
    transitionsSeen[pair] = moved
    transitions[pair] = (transitions[pair] ?? 0) + (rate / Math.sqrt(moved + 1)) * by
  }
}

function learnText(state: State, example: Example, chance: Chance): void {
  const { slots, labels, free, weight } = example
  const count = labels.length
  if (count === 0) return
  for (let at = 0; at < count; at++) state.chosen[at] = Math.floor(chance() * maskCount)
  emit(state, example)
  const whole = sweep(state, count)
  learnTransitions(state, labels, weight, whole)
  for (let at = 0; at < count; at++) {
    if (free[at] === 0) continue
    for (const label of [1, 2] as const) {
      const place = at * 3 + label
      const likely = Math.exp((state.forward[place] ?? 0) + (state.backward[place] ?? 0) - whole)
      learnWord(state, slots, at, label, weight * ((labels[at] === label ? 1 : 0) - likely))
    }
  }
}

function addTo(sum: { [place: number]: number }, more: { readonly length: number; readonly [place: number]: number }, share: number): void {
  for (let at = 0; at < more.length; at++) sum[at] = (sum[at] ?? 0) + (more[at] ?? 0) * share
}

/** Learns from the texts, in the order that `seed` gives: a conditional random field by stochastic gradients, averaged over its last rounds. */
export function learn(examples: readonly Example[], seed: number): Learned {
  const chance = chanceFrom(seed)
  const longest = examples.reduce((most, { labels }) => Math.max(most, labels.length), 0)
  const state = stateFor(longest, chance)
  const order = [...examples]
  const learned: Learned = { weights: new Float32Array(2 << slotBits), transitions: new Float64Array(9) }
  for (let round = 0; round < rounds; round++) {
    shuffle(order, chance)
    for (const example of order) learnText(state, example, chance)
    if (round < rounds - averaged) continue
    addTo(learned.weights, state.weights, 1 / averaged)
    addTo(learned.transitions, state.transitions, 1 / averaged)
  }
  return learned
}

/** One model for several: the mean of their weights. */
export function mean(models: readonly Learned[]): Learned {
  const whole: Learned = { weights: new Float32Array(2 << slotBits), transitions: new Float64Array(9) }
  for (const { weights, transitions } of models) {
    addTo(whole.weights, weights, 1 / models.length)
    addTo(whole.transitions, transitions, 1 / models.length)
  }
  return whole
}
