import type { GuidelineContent } from "@bedside/contracts"
import { kinds, severities } from "./comply.model.ts"

export type Store = Pick<Storage, "getItem" | "setItem" | "removeItem">

/** One place per person, practice and form, so that people who share a machine never see each other's words. */
export const formKey = (personId: string, practiceId: string, id: string | null): string =>
  `bedside:own-words:${personId}:${practiceId}:${id ?? "new"}`

const text = (value: unknown): string => (typeof value === "string" ? value : "")
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const field = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined

/** A half-written form; whatever is broken or of an older shape counts as not written. */
function toContent(found: unknown): GuidelineContent | undefined {
  const severity = severities.find((one) => one === field(found, "severity"))
  const kind = (["word", "topic"] as const).find((one) => one === field(found, "kind"))
  if (!severity || !kind) return undefined
  return {
    title: text(field(found, "title")),
    kind,
    words: list(field(found, "words")).map(text),
    severity,
    message: text(field(found, "message")),
    fix: text(field(found, "fix")),
    appliesTo: kinds.map((one) => one.kind).filter((one) => list(field(found, "appliesTo")).includes(one)),
    examples: list(field(found, "examples")).map((one) => ({
      text: text(field(one, "text")),
      expect: field(one, "expect") === "pass" ? "pass" : "flag",
    })),
  }
}

/** What was being written when the page closed. */
export function readForm(store: Store, key: string): GuidelineContent | undefined {
  try {
    return toContent(JSON.parse(store.getItem(key) ?? "null"))
  } catch {
    return undefined
  }
}

/** Keeps a form in the browser; undefined forgets it. A browser that refuses keeps nothing, and the page goes on. */
export function keepForm(store: Store, key: string, content: GuidelineContent | undefined): void {
  try {
    if (content) store.setItem(key, JSON.stringify(content))
    else store.removeItem(key)
  } catch {
    return
  }
}
