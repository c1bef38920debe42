import type { CheckInput } from "@bedside/compliance"
import type { Finding, Message, PostContent } from "@bedside/contracts"
import { forget, type Store } from "../compose/draft.model.ts"

/** An answer as the server has it; revision 0 when it has none. */
export interface KeptReply {
  readonly text: string
  readonly revision: number
  readonly updatedAt: string
  /** Who wrote it last; empty when nobody did. */
  readonly by: string
}

/** The answer begun to a message. */
export const replyOf = ({ draft, at }: Pick<Message, "draft" | "at">): KeptReply =>
  draft
    ? { text: draft.text, revision: draft.revision, updatedAt: draft.at, by: draft.by }
    : { text: "", revision: 0, updatedAt: at, by: "" }

/** What the engine must know of the message that is answered: the same the server tells it. */
export const replyTo = ({ text, authorName, rating, triage }: Message): NonNullable<CheckInput["replyTo"]> => ({
  text,
  displayName: authorName,
  category: triage.category,
  ...(rating === null ? {} : { rating }),
})

/** An answer as the parts that show findings want it: one text, no pictures. */
export const asContent = (text: string): PostContent => ({ text, variants: [], media: [] })

/** Words of an answer that are not on the server, and the revision they were written on. */
export interface UnsavedReply {
  readonly text: string
  readonly revision: number
}

/** Where unsaved words of an answer are kept in this browser: those being written, and those set aside for a decision. */
export interface ReplyShelf {
  readonly read: () => UnsavedReply | undefined
  readonly keep: (unsaved: UnsavedReply) => boolean
  readonly forget: () => void
}

/** One place per person, practice and message. A browser that refuses keeps nothing, and the page goes on. */
export function replyShelf(store: Store, owner: { readonly personId: string; readonly practiceId: string }, messageId: string): ReplyShelf {
  const key = `bedside:answer:${owner.personId}:${owner.practiceId}:${messageId}`
  return {
    read: () => {
      try {
        return toUnsaved(JSON.parse(store.getItem(key) ?? "null"))
      } catch {
        return undefined
      }
    },
    keep: (unsaved) => {
      try {
        store.setItem(key, JSON.stringify(unsaved))
        return true
      } catch {
        return false
      }
    },
    forget: () => forget(store, key),
  }
}

function toUnsaved(found: unknown): UnsavedReply | undefined {
  if (typeof found !== "object" || found === null || !("text" in found) || !("revision" in found)) return undefined
  const { text, revision } = found
  return typeof text === "string" && typeof revision === "number" ? { text, revision } : undefined
}

/** What becomes of words of an earlier visit: gone on with, or set aside when somebody else wrote since. */
export function afterVisit(unsaved: UnsavedReply | undefined, server: KeptReply): { readonly text: string; readonly aside: string | null } {
  if (!unsaved || unsaved.text === server.text) return { text: server.text, aside: null }
  return unsaved.revision === server.revision ? { text: unsaved.text, aside: null } : { text: server.text, aside: unsaved.text }
}

/** What a draft still wants, in words, and whether Settings has a place for it. */
const wanted: Readonly<Record<string, string>> = {
  "practice.name": "the practice's name",
  "practice.phone": "a public phone number",
  "practice.url": "a web address",
  "practice.hours": "phone hours",
  "practice.bookingUrl": "the booking page",
  "practice.portalUrl": "the patient portal",
  "practice.careersUrl": "the page with open roles",
  "practice.guidelinesUrl": "the page rules",
  "contact.name": "a contact for patients",
  "contact.role": "the contact's role",
  "privacyOfficial.name": "the privacy official",
}
export interface Missing {
  /** In Settings, in plain words. */
  readonly inSettings: readonly string[]
  /** To be written into the answer, by the placeholder. */
  readonly byHand: readonly string[]
}
export const missingOf = (placeholders: readonly string[]): Missing => ({
  inSettings: placeholders.flatMap((name) => wanted[name] ?? []),
  byHand: placeholders.filter((name) => wanted[name] === undefined).map((name) => name.replaceAll(".", " ")),
})

/** Why an answer cannot be copied yet, in one sentence; null when it can be. */
export function whyNotCopy(text: string, findings: readonly Finding[], current: boolean): string | null {
  if (text.trim() === "") return "Write an answer, or choose one above."
  if (findings.some(({ severity }) => severity === "block")) return "Fix what blocks this answer first."
  if (text.includes("{{")) return "Fill in what stands in double braces first."
  return current ? null : "Your latest words are still being checked."
}
