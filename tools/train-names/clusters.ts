import type { Reading } from "../../packages/compliance/src/text/reading.ts"

/** How many classes of company there are. */
export const companies = 64

const times = (value: number): number => (value > 0 ? value * Math.log(value) : 0)

interface Pairs {
  /** How often each word follows and precedes each other. */
  readonly next: readonly Map<number, number>[]
  readonly prior: readonly Map<number, number>[]
  readonly total: Float64Array
}

/** Word 0 is the edge of a text, word 1 stands for all rare words. */
function pairsOf(texts: readonly (readonly string[])[], numbers: ReadonlyMap<string, number>): Pairs {
  const size = numbers.size + 2
  const next = Array.from({ length: size }, () => new Map<number, number>())
  const prior = Array.from({ length: size }, () => new Map<number, number>())
  const total = new Float64Array(size)
  for (const words of texts) {
    let before = 0
    for (const number of [...words.map((word) => numbers.get(word) ?? 1), 0]) {
      next[before]?.set(number, (next[before]?.get(number) ?? 0) + 1)
      prior[number]?.set(before, (prior[number]?.get(before) ?? 0) + 1)
      total[number] = (total[number] ?? 0) + 1
      before = number
    }
  }
  return { next, prior, total }
}

/** The counts of pairs of classes while words move between classes. */
function board(pairs: Pairs, classes: Int32Array, count: number) {
  const table = new Float64Array(count * count)
  const sums = new Float64Array(count)
  const right = new Float64Array(count)
  const left = new Float64Array(count)
  let own = 0
  const at = (list: { readonly [place: number]: number }, place: number): number => list[place] ?? 0
  const add = (list: Float64Array, place: number, amount: number) => {
    list[place] = at(list, place) + amount
  }
  classes.forEach((one, word) => {
    add(sums, one, at(pairs.total, word))
    for (const [other, amount] of pairs.next[word] ?? []) add(table, one * count + at(classes, other), amount)
  })
  /** Looks at the classes around a word. */
  const look = (word: number) => {
    right.fill(0)
    left.fill(0)
    own = pairs.next[word]?.get(word) ?? 0
    for (const [other, amount] of pairs.next[word] ?? []) if (other !== word) add(right, at(classes, other), amount)
    for (const [other, amount] of pairs.prior[word] ?? []) if (other !== word) add(left, at(classes, other), amount)
  }
  /** Puts the word looked at into a class (1) or takes it out (−1). */
  const put = (word: number, one: number, sign: number) => {
    for (let other = 0; other < count; other++) {
      add(table, one * count + other, sign * at(right, other))
      add(table, other * count + one, sign * at(left, other))
    }
    add(table, one * count + one, sign * own)
    add(sums, one, sign * at(pairs.total, word))
  }
  /** What the likelihood of the texts gains when the word looked at joins a class. */
  const gain = (word: number, one: number): number => {
    let sum = -2 * (times(at(sums, one) + at(pairs.total, word)) - times(at(sums, one)))
    for (let other = 0; other < count; other++) {
      if (other === one) continue
      const [to, from] = [at(table, one * count + other), at(table, other * count + one)]
      if (at(right, other) > 0) sum += times(to + at(right, other)) - times(to)
      if (at(left, other) > 0) sum += times(from + at(left, other)) - times(from)
    }
    const same = at(table, one * count + one)
    return sum + times(same + at(right, one) + at(left, one) + own) - times(same)
  }
  return { look, put, gain }
}

/**
 * Sorts the words that stand at least five times in the texts into `count` classes by the company they keep: each word goes where
 * the classes' pairs tell most about each other, again and again until few words move.
 */
export function companyOf(readings: readonly Reading[], count: number): Map<string, number> {
  const texts = readings.map(({ words }) => words.map(({ lower, shape }) => (shape === "number" ? "0" : lower)))
  const amounts = new Map<string, number>()
  for (const words of texts) for (const word of words) amounts.set(word, (amounts.get(word) ?? 0) + 1)
  const frequent = [...amounts].filter(([, amount]) => amount >= 5).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const numbers = new Map(frequent.map(([word], at) => [word, at + 2]))
  const classes = Int32Array.from({ length: numbers.size + 2 }, (_, word) => (word < 2 ? word : 2 + ((word - 2) % (count - 2))))
  const { look, put, gain } = board(pairsOf(texts, numbers), classes, count)
  for (let round = 0, moved = classes.length; round < 15 && moved * 200 > classes.length; round++) {
    moved = 0
    for (let word = 2; word < classes.length; word++) {
      const before = classes[word] ?? 0
      look(word)
      put(word, before, -1)
      let best = before
      let most = Number.NEGATIVE_INFINITY
      for (let one = 2; one < count; one++) {
        const value = gain(word, one)
        if (value > most) [best, most] = [one, value]
      }
      put(word, best, 1)
      classes[word] = best
      if (best !== before) moved++
    }
  }
  return new Map([...numbers].map(([word, number]) => [word, classes[number] ?? 0]))
}
