import type { Facts } from "../../facts.ts"
import type { Reading } from "../../text/reading.ts"
import { isOf, wordSet } from "../../text/word-sets.ts"

const spanish = wordSet(
  "el la los las de del que y en un una por para con su sus es esta este como mas muy nuestro nuestra nuestros se lo le al si hoy todos gracias si tu tus usted ustedes citas clinica salud",
)

/** False when the language is known to be another, or one word in five is Spanish: rules of English say nothing then. */
export function isEnglish(reading: Reading, { input }: Facts): boolean {
  if (input.language !== undefined) return /^en\b/i.test(input.language)
  let found = 0
  for (const word of reading.words) if (isOf(word, spanish)) found++
  return found * 5 < reading.words.length || found < 2
}
