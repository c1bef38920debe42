import type { Labelled, Range } from "./corpora.ts"

/** How well names were found: shares from 0 to 1, exact in both ends or with any overlap. */
export interface Score {
  readonly marked: number
  readonly found: number
  readonly strict: { readonly precision: number; readonly recall: number; readonly f1: number }
  readonly overlap: { readonly precision: number; readonly recall: number; readonly f1: number }
}

const touches = (a: Range, b: Range): boolean => a[0] < b[1] && b[0] < a[1]

function shares(hits: number, found: number, marked: number) {
  const precision = found === 0 ? 1 : hits / found
  const recall = marked === 0 ? 1 : hits / marked
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

/** Scores what `find` finds; account names count neither way unless `withHandles`, as marks of them were left out or kept. */
export function scoreOf(texts: readonly Labelled[], find: (text: string) => readonly Range[], withHandles = false): Score {
  let marked = 0
  let found = 0
  let exact = 0
  let near = 0
  for (const { text, names, marks, handles } of texts) {
    const gold = withHandles ? (marks ?? names) : names
    const said = find(text).filter((range) => withHandles || !handles.some((handle) => touches(handle, range)))
    marked += gold.length
    found += said.length
    const free = new Set(gold)
    for (const range of said) {
      if (gold.some((mark) => mark[0] === range[0] && mark[1] === range[1])) exact++
      const hit = [...free].find((mark) => touches(mark, range))
      if (!hit) continue
      free.delete(hit)
      near++
    }
  }
  return { marked, found, strict: shares(exact, found, marked), overlap: shares(near, found, marked) }
}

const three = ({ precision, recall, f1 }: Score["strict"]): string => [precision, recall, f1].map((share) => share.toFixed(3)).join("/")
export const scoreText = ({ strict, overlap, marked }: Score): string => `${three(strict)} overlap ${three(overlap)} of ${marked}`
