import type { PostContent } from "@bedside/contracts"
import { aboutLines } from "./about.model.ts"
import { textFor } from "./compose.model.ts"

/** A stretch of words that stayed, went or came. */
export interface Change {
  readonly kind: "same" | "removed" | "added"
  readonly text: string
}

/** Past this many differences the middle is shown as one replacement: nobody reads a finer diff of a rewritten text. */
const finest = 400

const words = (text: string): string[] => text.match(/\s+|[\p{L}\p{N}'’]+|[^\s\p{L}\p{N}]/gu) ?? []

/**
 * What changed between two texts, word by word (Myers' greedy algorithm: time grows with length × differences).
 * Joining `same` and `removed` gives `before`; joining `same` and `added` gives `after`.
 */
export function wordChanges(before: string, after: string): readonly Change[] {
  const a = words(before)
  const b = words(after)
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  const middle = myers(a.slice(start, a.length - end), b.slice(start, b.length - end))
  return joined([
    ...a.slice(0, start).map((text) => ({ kind: "same" as const, text })),
    ...middle,
    ...a.slice(a.length - end).map((text) => ({ kind: "same" as const, text })),
  ])
}

/** Finds the shortest script of removals and additions by furthest-reaching paths, then walks it back. */
function myers(a: readonly string[], b: readonly string[]): Change[] {
  const limit = Math.min(a.length + b.length, finest)
  const reach = new Map<number, number>([[1, 0]])
  const trace: Map<number, number>[] = []
  for (let d = 0; d <= limit; d++) {
    trace.push(new Map(reach))
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && (reach.get(k - 1) ?? -1) < (reach.get(k + 1) ?? -1))
      let x = down ? (reach.get(k + 1) ?? 0) : (reach.get(k - 1) ?? 0) + 1
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++
      reach.set(k, x)
      if (x >= a.length && x - k >= b.length) return walkBack(a, b, trace)
    }
  }
  return [...a.map((text) => ({ kind: "removed" as const, text })), ...b.map((text) => ({ kind: "added" as const, text }))]
}

function walkBack(a: readonly string[], b: readonly string[], trace: readonly Map<number, number>[]): Change[] {
  const changes: Change[] = []
  let x = a.length
  let y = b.length
  for (let d = trace.length - 1; d >= 0; d--) {
    const reach = trace[d] ?? new Map<number, number>()
    const k = x - y
    const down = k === -d || (k !== d && (reach.get(k - 1) ?? -1) < (reach.get(k + 1) ?? -1))
    const fromK = down ? k + 1 : k - 1
    const fromX = d === 0 ? 0 : (reach.get(fromK) ?? 0)
    const fromY = d === 0 ? 0 : fromX - fromK
    while (x > fromX && y > fromY) {
      changes.push({ kind: "same", text: a[x - 1] ?? "" })
      x--
      y--
    }
    if (d === 0) break
    changes.push(down ? { kind: "added", text: b[y - 1] ?? "" } : { kind: "removed", text: a[x - 1] ?? "" })
    x = fromX
    y = fromY
  }
  return changes.reverse()
}

/**
 * Neighbors of one kind become one stretch, removals before additions. A space alone between two changes belongs to them:
 * "Walk in" for "Come by" reads better than four single words.
 */
function joined(changes: readonly Change[]): Change[] {
  const out: Change[] = []
  let [removed, added, space] = ["", "", ""]
  const keep = (text: string) => {
    const last = out.at(-1)
    if (last?.kind === "same") out[out.length - 1] = { kind: "same", text: last.text + text }
    else if (text) out.push({ kind: "same", text })
  }
  const close = () => {
    if (removed) out.push({ kind: "removed", text: removed })
    if (added) out.push({ kind: "added", text: added })
    keep(space)
    removed = added = space = ""
  }
  for (const { kind, text } of changes) {
    if (kind === "same") {
      if ((removed || added) && text.trim() === "") space += text
      else {
        close()
        keep(text)
      }
      continue
    }
    removed += space + (kind === "removed" ? text : "")
    added += space + (kind === "added" ? text : "")
    space = ""
  }
  close()
  return out
}

export interface ContentChanges {
  /** Per channel that is in both: the words that changed; channels whose text is unchanged are left out. */
  readonly texts: readonly { channelIds: readonly string[]; changes: readonly Change[] }[]
  readonly channelsAdded: readonly string[]
  readonly channelsRemoved: readonly string[]
  readonly pictures: readonly string[]
  /** The consents it rests on and what its author says about it, line by line. */
  readonly said: readonly string[]
}

/** Everything that is different for the public since the content a reviewer approved before. */
export function contentChanges(before: PostContent, after: PostContent): ContentChanges {
  const was = new Set(before.variants.map((variant) => variant.channelId))
  const is = new Set(after.variants.map((variant) => variant.channelId))
  const texts: { channelIds: string[]; key: string; changes: readonly Change[] }[] = []
  for (const channelId of is) {
    const [from, to] = [textFor(before, channelId), textFor(after, channelId)]
    if (!was.has(channelId) || from === to) continue
    const key = `${from}\u0000${to}`
    const known = texts.find((one) => one.key === key)
    if (known) known.channelIds.push(channelId)
    else texts.push({ channelIds: [channelId], key, changes: wordChanges(from, to) })
  }
  return {
    texts: texts.map(({ channelIds, changes }) => ({ channelIds, changes })),
    channelsAdded: [...is].filter((id) => !was.has(id)),
    channelsRemoved: [...was].filter((id) => !is.has(id)),
    pictures: pictureChanges(before.media, after.media),
    said: saidChanges(before, after),
  }
}

function saidChanges(before: PostContent, after: PostContent): string[] {
  const [was, is] = [aboutLines(before), aboutLines(after)]
  const consents = ({ consents: bound = [] }: PostContent) =>
    bound
      .map(({ consentId, info }) => [consentId, ...info.toSorted()].join())
      .toSorted()
      .join("|")
  return [
    ...(consents(before) === consents(after) ? [] : ["Another choice of consents, or of what the post shows by them"]),
    ...is.filter((line) => !was.includes(line)).map((line) => `Now said: ${line}`),
    ...was.filter((line) => !is.includes(line)).map((line) => `No longer said: ${line}`),
  ]
}

function pictureChanges(before: PostContent["media"], after: PostContent["media"]): string[] {
  const lines: string[] = []
  const count = (n: number, what: string) => `${n} ${n === 1 ? "picture" : "pictures"} ${what}`
  const added = after.filter((one) => !before.some((other) => other.mediaId === one.mediaId))
  const removed = before.filter((one) => !after.some((other) => other.mediaId === one.mediaId))
  if (added.length > 0) lines.push(count(added.length, "added"))
  if (removed.length > 0) lines.push(count(removed.length, "removed"))
  const kept = after.filter((one) => before.some((other) => other.mediaId === one.mediaId))
  const reworded = kept.filter((one) => before.find((other) => other.mediaId === one.mediaId)?.alt !== one.alt)
  if (reworded.length > 0) lines.push(`Description changed on ${count(reworded.length, "").trim()}`)
  const order = before.filter((one) => after.some((other) => other.mediaId === one.mediaId))
  if (kept.some((one, n) => one.mediaId !== order[n]?.mediaId)) lines.push("Pictures in another order")
  return lines
}

/** True when nothing is different: what the public could see, and what was said to whoever approves. */
export const unchanged = (changes: ContentChanges): boolean =>
  changes.texts.length + changes.channelsAdded.length + changes.channelsRemoved.length + changes.pictures.length + changes.said.length === 0
