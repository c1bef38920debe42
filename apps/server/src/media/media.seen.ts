import { Box, Finding } from "@bedside/contracts"
import { z } from "zod"
import type { Sealer } from "#platform/crypto/seal.ts"
import type { StoredMedium } from "./media.repo.ts"

const at = z.number().nullable()
const Seen = z.object({
  text: z.string(),
  lines: z.array(z.object({ text: z.string(), box: Box, confidence: z.number(), atSeconds: at })),
  unreadText: z.boolean(),
  codes: z.array(z.object({ kind: z.string(), value: z.string(), box: Box, atSeconds: at })),
  objects: z.array(z.object({ kind: z.string(), box: Box, atSeconds: at })),
  // Not kept by looks before faces were.
  faces: z.array(z.object({ box: Box, atSeconds: at })).default([]),
  findings: z.array(Finding),
  notLooked: z.array(z.string()),
})
/** What was read and seen on a medium; kept sealed. Findings tell places in `text`. */
export type Seen = z.infer<typeof Seen>
export const nothingSeen: Seen = { text: "", lines: [], unreadText: false, codes: [], objects: [], faces: [], findings: [], notLooked: [] }

/** All words that can be had from a medium: those that are read on it, then what its codes say, each in a line of its own. */
export const wordsIn = ({ text, codes }: { readonly text: string; readonly codes: readonly { readonly value: string }[] }): string =>
  [text, ...codes.map(({ value }) => value)].filter(Boolean).join("\n")

export const seenPlace = (practiceId: string, id: string) => ({ practiceId, field: `media.seen:${id}` })
export const sealSeen = (sealer: Sealer, practiceId: string, id: string, seen: Seen) =>
  sealer.seal(JSON.stringify(seen), seenPlace(practiceId, id))
/** What was seen; nothing while nobody looked. */
export function openSeen(sealer: Sealer, practiceId: string, { id, seen }: Pick<StoredMedium, "id" | "seen">): Seen {
  return seen ? Seen.parse(JSON.parse(sealer.open(seen, seenPlace(practiceId, id)))) : nothingSeen
}

/** Where on the picture the words of a span stand: around all lines it touches. */
export function boxOfSpan(
  { text, lines }: Pick<Seen, "text" | "lines">,
  span: readonly [number, number] | null,
): { box: Box; atSeconds: number | null } | undefined {
  if (!span) return undefined
  const touched: Seen["lines"] = []
  let from = 0
  for (const line of lines) {
    const start = text.indexOf(line.text, from)
    if (start < 0) continue
    from = start + line.text.length
    if (start < span[1] && from > span[0]) touched.push(line)
  }
  const [first] = touched
  if (!first) return undefined
  const same = touched.filter(({ atSeconds }) => atSeconds === first.atSeconds).map(({ box }) => box)
  const [x, y] = [Math.min(...same.map((box) => box.x)), Math.min(...same.map((box) => box.y))]
  const [right, bottom] = [Math.max(...same.map((box) => box.x + box.w)), Math.max(...same.map((box) => box.y + box.h))]
  return { box: { x, y, w: right - x, h: bottom - y }, atSeconds: first.atSeconds }
}
