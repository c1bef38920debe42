/** One place of a phrase: which words may stand there. */
export interface Step {
  /** The number of its words in the book; the same words have the same number. */
  readonly number: number
  readonly optional: boolean
  /** Up to this many words of any kind. */
  readonly gap: number
}

/** One phrase and its rarest step, by which it is found. */
export interface Phrase {
  /** The number of the set it belongs to. */
  readonly set: number
  readonly steps: readonly Step[]
  readonly anchor: number
  /** The numbers of the other steps that must be fitted, the rarest first. */
  readonly others: readonly number[]
}

/** Phrases found by the same word. */
export interface Anchored {
  readonly phrases: readonly Phrase[]
  /** For each phrase the number of its rarest step apart from the anchor, which some word of the text must fit; -1 when there is none. */
  readonly rarest: Int32Array
}

/** All words that steps ask for, so that the steps a word fits are known from the word alone. */
export interface StepBook {
  readonly byOptions: Map<string, number>
  /** How often each step is met in ordinary text, roughly. */
  readonly frequencies: number[]
  readonly byWord: Map<string, number[]>
  readonly byStart: Map<number, { readonly prefix: string; readonly number: number }[]>
  readonly digits: number[]
}

/** A book without words. */
export const emptyBook = (): StepBook => ({ byOptions: new Map(), frequencies: [], byWord: new Map(), byStart: new Map(), digits: [] })

const startLength = 3

/** The first three letters of a word as one small number; other letters may share it. */
const startOf = (word: string): number =>
  ((word.charCodeAt(0) & 127) << 14) | ((word.charCodeAt(1) & 127) << 7) | (word.charCodeAt(2) & 127)

/** Words so frequent that a phrase is rather found by another of its words. */
const frequent = new Set(
  "a an the and or but of to in on at for from with by as is are was were be been being it its it's this that these those i i'm i've me my we we're we've our us you your you're you've he his him she her they their them has have had do does did don't not no so if when what who how all any some one two just very more most out up now new can can't will would could should about after before than then there here get got go am re im".split(
    " ",
  ),
)

function put<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** The number of a step that takes any of these: words, beginnings ("vaccin*") or NUM for digits. */
export function numberOf(book: StepBook, options: readonly string[], source: string = options.join(" ")): number {
  const key = options.join("|")
  const before = book.byOptions.get(key)
  if (before !== undefined) return before
  const number = book.byOptions.size
  book.byOptions.set(key, number)
  let frequency = 0
  for (const option of new Set(options)) {
    if (option === "NUM") {
      book.digits.push(number)
      frequency += 15
    } else if (option.endsWith("*")) {
      const prefix = option.slice(0, -1)
      if (prefix.length < startLength) throw new Error(`a beginning needs ${startLength} letters: ${source}`)
      put(book.byStart, startOf(prefix), { prefix, number })
      frequency += 4
    } else {
      if (/^\d{5,}$/.test(option)) throw new Error(`a number in a phrase has at most four digits: ${source}`)
      put(book.byWord, option, number)
      frequency += frequent.has(option) ? 40 : 1
    }
  }
  book.frequencies.push(frequency)
  return number
}

/** A word and the same with each of its endings: "call/s/ed" is call, calls and called. */
function withEndings(option: string): string[] {
  const [word = "", ...endings] = option.split("/")
  return [word, ...endings.map((ending) => word + ending)]
}

function stepOf(book: StepBook, source: string, lists: Readonly<Record<string, Iterable<string>>>): Step {
  const gap = /^<(\d)>$/.exec(source)
  if (gap) return { number: -1, optional: true, gap: Number(gap[1]) }
  const optional = source.startsWith("(")
  const options = (optional ? source.slice(1, -1) : source).split("|").flatMap((option) => {
    if (!option.startsWith("#")) return withEndings(option)
    const list = lists[option.slice(1)]
    if (!list) throw new Error(`no word list "${option}"`)
    return [...list].flatMap(withEndings)
  })
  return { number: numberOf(book, options, source), optional, gap: 0 }
}

/** The rarest step that must be there: of those met equally often the first. */
function anchorOf(book: StepBook, steps: readonly Step[]): number {
  let best = 0
  let least = Infinity
  for (const [at, { number, optional }] of steps.entries()) {
    const frequency = optional ? Infinity : (book.frequencies[number] ?? 0)
    if (frequency < least) [best, least] = [at, frequency]
  }
  return best
}

/** One line of the phrase language (see `phrases`) as a phrase of set number `set`. */
export function phraseOf(book: StepBook, line: string, lists: Readonly<Record<string, Iterable<string>>>, set: number): Phrase {
  const steps = line.split(/ +/).map((step) => stepOf(book, step, lists))
  if (steps[0]?.optional !== false) throw new Error(`a phrase starts with a plain word: ${line}`)
  const anchor = anchorOf(book, steps)
  const rarity = (number: number): number => book.frequencies[number] ?? 0
  const others = steps.filter(({ optional }, at) => !optional && at !== anchor).map(({ number }) => number)
  return { set, steps, anchor, others: others.sort((a, b) => rarity(a) - rarity(b)) }
}

const startsAs = (book: StepBook, lower: string) => (lower.length < startLength ? undefined : book.byStart.get(startOf(lower)))

/** True when some step asks for the word or for its beginning, not only for a number of any kind. */
export const isNamed = (book: StepBook, lower: string): boolean => book.byWord.has(lower) || startsAs(book, lower) !== undefined

/** The numbers of all steps that a word fits, each once. */
export function stepsFor(book: StepBook, lower: string, isNumber: boolean): readonly number[] {
  const numbers = new Set(book.byWord.get(lower))
  if (isNumber) for (const number of book.digits) numbers.add(number)
  for (const { prefix, number } of startsAs(book, lower) ?? []) if (lower.startsWith(prefix)) numbers.add(number)
  return [...numbers]
}

/** True when the bit of that number is set. */
export const hasBit = (bits: Uint32Array, number: number): boolean => ((bits[number >> 5] ?? 0) & (1 << (number & 31))) !== 0

const nothing = new Uint32Array(0)

/** One bit for each of the numbers. */
export function bitsOf(numbers: readonly number[]): Uint32Array {
  if (numbers.length === 0) return nothing
  const bits = new Uint32Array((Math.max(...numbers) >> 5) + 1)
  for (const number of numbers) bits[number >> 5] = (bits[number >> 5] ?? 0) | (1 << (number & 31))
  return bits
}

const noPhrases: Anchored = { phrases: [], rarest: new Int32Array(0) }

/** Phrases made ready to be tried at a word. */
export function anchored(phrases: readonly Phrase[]): Anchored {
  if (phrases.length === 0) return noPhrases
  return { phrases, rarest: Int32Array.from(phrases, ({ others }) => others[0] ?? -1) }
}
