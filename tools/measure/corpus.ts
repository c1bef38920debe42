import { readdirSync, readFileSync } from "node:fs"
import type { CheckInput, ContentKind, PracticeFacts, TriageCategory } from "../../packages/compliance/src/types.ts"

/** Words that stand for something: `type` is a kind of identifier, or staff, own, public for look-alikes. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly type: string
}
interface Text {
  readonly id: string
  readonly topic: string
  readonly part: "train" | "dev" | "test"
  readonly kind: ContentKind
  readonly text: string
  readonly marks: readonly Mark[]
  readonly practice?: PracticeFacts
}
export interface Outbound extends Text {
  readonly expect: "block" | "review" | "ok"
  readonly about: "privacy" | "clinical" | "conduct" | "none"
  readonly replyTo?: CheckInput["replyTo"]
}
export interface Inbound extends Text {
  readonly category: TriageCategory
  readonly sentiment: "positive" | "negative" | "neutral" | "mixed"
  readonly rating?: number
}

const folder = new URL("../../packages/compliance/corpus/", import.meta.url)
const splits = JSON.parse(readFileSync(new URL("splits.json", folder), "utf8")) as Record<string, Record<string, string[]>>

/** Takes `[[type|words]]` out of a text and says where the words then stand. */
export function unmarked(marked: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = []
  let text = ""
  let from = 0
  for (const match of marked.matchAll(/\[\[([a-z0-9-]+)\|([^\]]*)\]\]/gi)) {
    text += marked.slice(from, match.index)
    marks.push({ start: text.length, end: text.length + (match[2]?.length ?? 0), type: match[1] ?? "" })
    text += match[2]
    from = match.index + match[0].length
  }
  return { text: text + marked.slice(from), marks }
}

function read<T extends Text>(side: "outbound" | "inbound"): T[] {
  return readdirSync(new URL(`${side}/`, folder))
    .sort()
    .flatMap((file) => {
      const topic = file.replace(/\.ndjson$/, "")
      const part = splits[side]?.["test"]?.includes(topic) ? "test" : splits[side]?.["dev"]?.includes(topic) ? "dev" : "train"
      return readFileSync(new URL(`${side}/${file}`, folder), "utf8")
        .split("\n")
        .filter(Boolean)
        .map((line) => {
          const given = JSON.parse(line) as T
          return { ...given, ...unmarked(given.text), topic, part }
        })
    })
}

/** The labeled posts, replies, testimonials and survey comments. */
export const outbound = (): Outbound[] => read<Outbound>("outbound")
/** The labeled texts of the public. */
export const inbound = (): Inbound[] => read<Inbound>("inbound")
/** The moment the texts were written for. */
export const corpusNow = "2026-11-22T12:00:00Z"
