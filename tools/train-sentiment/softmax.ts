/** One text as a model sees it. */
export interface Sample {
  readonly features: readonly number[]
  readonly dense: readonly number[]
  readonly head: number
  readonly weight: number
}
interface Shape {
  readonly heads: number
  readonly buckets: number
  readonly dense: number
  readonly rate: number
  readonly decay: number
}

/** The numbers below `count` in an order that depends on `seed` alone (Numerical Recipes' generator, Fisher and Yates' shuffle). */
export function shuffled(count: number, seed: number): number[] {
  let state = (20261122 + seed * 7919) >>> 0
  const order = Array.from({ length: count }, (_, at) => at)
  for (let at = count - 1; at > 0; at--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const other = Math.floor((state / 2 ** 32) * (at + 1))
    const held = order[at] ?? 0
    order[at] = order[other] ?? 0
    order[other] = held
  }
  return order
}

const softmax = (logits: readonly number[]): number[] => {
  const most = Math.max(...logits)
  const powers = logits.map((logit) => Math.exp(logit - most))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / total)
}
const lengthOf = (features: readonly number[]): number => Math.sqrt(Math.max(features.length, 6))

/** One flag a feature: it is among the `most` whose heads differ most. */
function strongest(weights: Float64Array, heads: number, most: number): Uint8Array {
  const count = weights.length / heads
  const spread = Float64Array.from({ length: count }, (_, feature) => {
    const own = weights.subarray(feature * heads, (feature + 1) * heads)
    return Math.max(...own) - Math.min(...own)
  })
  const least = spread.toSorted((a, b) => b - a)[Math.min(most, count) - 1] ?? 0
  return Uint8Array.from(spread, (one) => Number(one >= least && one > 0))
}

/** Takes the middle one of a feature's weights from all of them: softmax sees differences only, and zeros take little room. */
function centered(own: Int8Array): void {
  const middle = own.toSorted()[(own.length - 1) >> 1] ?? 0
  for (let head = 0; head < own.length; head++) own[head] = Math.max(-45, Math.min(45, (own[head] ?? 0) - middle))
}

/** Multinomial logistic regression over hashed features and a few dense numbers, learned one text at a time with AdaGrad steps. */
export function softmaxTrainer({ heads, buckets, dense, rate, decay }: Shape) {
  const weights = new Float64Array(buckets * heads)
  const spent = new Float64Array(buckets * heads).fill(1e-2)
  const denseWeights = new Float64Array(dense * heads)
  const denseSpent = new Float64Array(dense * heads).fill(1e-2)
  const bias = new Float64Array(heads)
  const biasSpent = new Float64Array(heads).fill(1e-2)
  const step = (of: Float64Array, used: Float64Array, at: number, gradient: number) => {
    used[at] = (used[at] ?? 0) + gradient * gradient
    of[at] = (of[at] ?? 0) - (rate * gradient) / Math.sqrt(used[at] ?? 1)
  }
  const logitsOf = (sample: Pick<Sample, "features" | "dense">, of: ArrayLike<number>, scale: number): number[] =>
    Array.from({ length: heads }, (_, head) => {
      let sum = 0
      for (const feature of sample.features) sum += of[feature * heads + head] ?? 0
      let more = bias[head] ?? 0
      for (const [at, value] of sample.dense.entries()) more += (denseWeights[at * heads + head] ?? 0) * value
      return sum / (lengthOf(sample.features) * scale) + more
    })
  return {
    learn(sample: Sample): void {
      const said = softmax(logitsOf(sample, weights, 1))
      for (let head = 0; head < heads; head++) {
        const wrong = sample.weight * ((said[head] ?? 0) - Number(head === sample.head))
        for (const feature of sample.features) {
          const at = feature * heads + head
          step(weights, spent, at, wrong / lengthOf(sample.features) + decay * (weights[at] ?? 0))
        }
        for (const [at, value] of sample.dense.entries()) step(denseWeights, denseSpent, at * heads + head, wrong * value)
        step(bias, biasSpent, head, wrong)
      }
    },
    /**
     * The model with whole weights from −45 to 45, times `scale`, of the `most` features that tell the heads apart best;
     * `best` is the likeliest head of a sample.
     */
    small(scale: number, most = buckets) {
      const kept = strongest(weights, heads, most)
      const bytes = Int8Array.from(weights, (weight, at) =>
        kept[Math.floor(at / heads)] ? Math.max(-45, Math.min(45, Math.round(weight * scale))) : 0,
      )
      for (let at = 0; at < bytes.length; at += heads) centered(bytes.subarray(at, at + heads))
      const rounded = (of: Float64Array) => Array.from(of, (value) => Number(value.toFixed(3)))
      return {
        scale,
        weights: bytes,
        bias: rounded(bias),
        dense: Array.from({ length: dense }, (_, at) => rounded(denseWeights.subarray(at * heads, (at + 1) * heads))),
        probabilities: (sample: Pick<Sample, "features" | "dense">) => softmax(logitsOf(sample, bytes, scale)),
        best(sample: Pick<Sample, "features" | "dense">): number {
          const logits = logitsOf(sample, bytes, scale)
          return logits.indexOf(Math.max(...logits))
        },
      }
    },
  }
}
