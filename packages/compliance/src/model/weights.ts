const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
const values = new Uint8Array(128)
for (let at = 0; at < alphabet.length; at++) values[alphabet.charCodeAt(at)] = at

/** The bytes of a base64 text without padding in the middle, as signed numbers from −128 to 127. */
export function signedBytes(base64: string): Int8Array {
  const length = base64.endsWith("==") ? base64.length - 2 : base64.endsWith("=") ? base64.length - 1 : base64.length
  const bytes = new Int8Array((length * 3) >> 2)
  let held = 0
  let bits = 0
  let end = 0
  for (let at = 0; at < length; at++) {
    held = ((held << 6) | (values[base64.charCodeAt(at)] ?? 0)) & 0xffff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes[end++] = (held >> bits) & 0xff
  }
  return bytes
}

/** Weights of a linear model: for each feature one number a head, all times `scale`. */
export interface LinearModel {
  readonly heads: number
  readonly scale: number
  readonly weights: Int8Array
  /** One a head, not scaled. */
  readonly bias: readonly number[]
}

/** The probability of each head, by softmax; long texts count as the square root of their length. `extra` is added to each head's sum. */
export function probabilities(model: LinearModel, features: ArrayLike<number>, extra: readonly number[] = []): number[] {
  const { heads, scale, weights, bias } = model
  const sums = new Int32Array(heads)
  for (let at = 0; at < features.length; at++) {
    const from = (features[at] ?? 0) * heads
    for (let head = 0; head < heads; head++) sums[head] = (sums[head] ?? 0) + (weights[from + head] ?? 0)
  }
  const length = Math.sqrt(Math.max(features.length, 6)) * scale
  const likely: number[] = []
  for (let head = 0; head < heads; head++) likely.push((sums[head] ?? 0) / length + (bias[head] ?? 0) + (extra[head] ?? 0))
  const most = Math.max(...likely)
  let total = 0
  for (let head = 0; head < heads; head++) total += likely[head] = Math.exp((likely[head] ?? 0) - most)
  for (let head = 0; head < heads; head++) likely[head] = (likely[head] ?? 0) / total
  return likely
}
