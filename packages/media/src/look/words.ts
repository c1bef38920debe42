import type { Word } from "../contract.ts"
import type { Raw } from "../pixels.ts"
import { shared } from "./geometry.ts"
import { asBox, type PlacedWord } from "./page.ts"

/** A word read with less is a guess. */
export const sure = 60

const area = ({ width, height }: PlacedWord) => width * height
const same = (a: PlacedWord, b: PlacedWord) => shared(a, b) > 0.4 * Math.min(area(a), area(b))
const worth = ({ text, confidence }: PlacedWord) => confidence * Math.min(8, text.length)

/** Of words that two readings put in the same place, the one that says more with more confidence. */
export function merged(first: readonly PlacedWord[], second: readonly PlacedWord[]): readonly PlacedWord[] {
  const kept = [...first]
  for (const word of second) {
    const rivals = kept.filter((one) => same(one, word))
    if (rivals.reduce((sum, one) => sum + worth(one), 0) >= worth(word)) continue
    for (const rival of rivals) kept.splice(kept.indexOf(rival), 1)
    kept.push(word)
  }
  return kept
}

/** Puts words into lines and lines into order, as they stand in the direction most of them are read in. */
export function inOrder(words: readonly PlacedWord[], picture: Raw): { readonly words: readonly Word[]; readonly text: string } {
  const angles = words.map(({ angle }) => angle).toSorted((a, b) => a - b)
  const radians = ((angles[Math.floor(angles.length / 2)] ?? 0) * Math.PI) / 180
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)]
  const upright = words.map((word) => {
    const [x, y] = [word.x + word.width / 2, word.y + word.height / 2]
    // A turned word's rectangle is taller than its letters.
    const letters = Math.abs(word.height * cos) - Math.abs(word.width * sin)
    return {
      word,
      along: x * cos + y * sin,
      down: y * cos - x * sin,
      tall: Math.max(8, Math.abs(letters), Math.min(word.width, word.height) * 0.5),
    }
  })
  const lines: { down: number; tall: number; words: typeof upright }[] = []
  for (const one of upright.toSorted((a, b) => a.down - b.down)) {
    const line = lines.findLast(({ down, tall }) => Math.abs(down - one.down) < 0.6 * Math.min(tall, one.tall))
    if (line) line.words.push(one)
    else lines.push({ down: one.down, tall: one.tall, words: [one] })
  }
  const sorted = lines.map((line) => line.words.toSorted((a, b) => a.along - b.along).map(({ word }) => word))
  return {
    words: sorted.flatMap((line, index) =>
      line.map((word) => ({ text: word.text, box: asBox(word, picture), confidence: Math.round(word.confidence), line: index })),
    ),
    text: sorted.map((line) => line.map(({ text }) => text).join(" ")).join("\n"),
  }
}
