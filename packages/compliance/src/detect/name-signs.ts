import { wordSet, isOf } from "../text/word-sets.ts"
import type { Reading } from "../text/reading.ts"

/** Whom somebody has, beside the relations: "her grandson Teo", "your coworker Dee", "mi comadre Chelo". */
const whose = wordSet(
  "grandson granddaughter grandkid grandchild coworker colleague neighbor neighbour friend bff bestie roommate roomie flatmate buddy classmate teammate sis bro hubby wifey stepmom stepdad stepson stepbrother stepsister godson goddaughter godmother godfather fiancé fiancée surrogate girlfriend boyfriend",
  "mami papi abuelita abuelito tia tio prima primo nieto nieta sobrino sobrina suegra suegro cuñado cunado cuñada cunada comadre compadre amiga amigo vecina vecino bebe novio novia esposa esposo hermanito hermanita",
)
const addressing = wordSet(
  "you you're your you've you'll you'd we we're we've we'll we'd i i'm i've i'll thank thanks so please it's this that happy sorry glad great congrats congratulations welcome",
)
const callWords = wordSet("hi hello hey now ok okay well oh so thanks thank yes no ay hola gracias")

/** Who is spoken to: "Gary, we know it's you", "Now Hoss, that sugar", "on Monday, Raj, you're crushing it". */
function isAddressed({ words, sentence }: Reading, first: number, last: number): boolean {
  const next = words[last + 1]
  if (next?.gap !== ", " || !isOf(next, addressing)) return false
  const opens = sentence[first - 1] !== sentence[first]
  return opens || words[first]?.gap === ", " || (isOf(words[first - 1], callWords) && sentence[first - 2] !== sentence[first])
}

/** "Ignatius, 6, last vincristine", "Theo (2) slept", "Ellery, age 6": an age right behind. */
function isAged({ words, text }: Reading, last: number): boolean {
  const next = words[last + 1]
  if (!next || !/^(?:, | \()$/.test(next.gap)) return false
  const age = next.lower === "age" || next.lower === "aged" ? words[last + 2] : next
  if (age?.shape !== "number" || Number(age.lower) > 110 || age.lower.length > 3 || age.lower.startsWith("0")) return false
  return age !== next || (next.gap === " (" ? text[age.end] === ")" : /^(?:,|\s*$| ?[-—])/.test(text.slice(age.end, age.end + 3)))
}

/** "My name's Keon", "it's Manny from Tuesday group", "its Zoë Küçük here" at the head of a text. */
function isGiven({ words }: Reading, first: number): boolean {
  const before = words[first - 1]
  if (!before) return false
  if (before.lower === "name") return before.possessive || words[first - 2]?.lower === "my"
  return first <= 4 && /^(?:it's|its|i'm|im)$/.test(before.lower)
}

/** True when the words around show that a capitalized word nobody knows is somebody's name. */
export function isNameShown(reading: Reading, first: number, last: number): boolean {
  const { words, sentence } = reading
  const before = words[first - 1]
  const kin =
    before !== undefined &&
    sentence[first - 1] === sentence[first] &&
    words[first]?.gap === " " &&
    (isOf(before, whose) || (before.lower === "law" && words[first - 2]?.lower === "in") || before.lower.endsWith("-in-law"))
  return kin || isGiven(reading, first) || isAged(reading, last)
}

/** The same for a word that may be a name. */
export const isCalled = (reading: Reading, first: number, last: number): boolean =>
  isNameShown(reading, first, last) || isAddressed(reading, first, last)

const spanishWords = wordSet(
  "el la los las que por para con mi su del una es se lo le esta pero y mis sus me te al como muy ya hay fue son porque cuando donde desde hasta si qué más mas",
)
/** Everyday words of Spanish that are given names elsewhere. */
const plain = wordSet(
  "esta una hay mira cara nada dan vi tienen hola mil son fue ver nena nene nina nino tia tio bonita linda ella salir corazon oliva gracias feliz vida dulce rica mando paso lista pago mama papa toda todo sola solo",
)

/** True when the word is an everyday word in a text in Spanish: "mi niña está", "una botella", "¿hay cita?". */
export function isPlainSpanish(reading: Reading, at: number): boolean {
  const { words, sentence } = reading
  const word = words[at]
  if (!word || !isOf(word, plain)) return false
  if (word.shape !== "lower" && sentence[at - 1] === sentence[at]) return false
  let spanish = 0
  for (let near = Math.max(0, at - 12); near <= at + 12; near++) if (near !== at && isOf(words[near], spanishWords)) spanish++
  return spanish >= 2
}

/** True for a small Spanish word with which no name begins: "mi", "la", and the everyday ones. */
export const beginsNoSpanishName = (reading: Reading, at: number): boolean =>
  (reading.words[at]?.shape === "lower" && isOf(reading.words[at], spanishWords)) || isPlainSpanish(reading, at)
