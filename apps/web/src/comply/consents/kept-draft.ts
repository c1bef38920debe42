import { consentKinds, ConsentTerms } from "@bedside/contracts"
import { kindFacts, type DraftForm } from "./draft.model.ts"

type Store = Pick<Storage, "getItem" | "setItem" | "removeItem">

/** One place per person, practice and consent. */
export const draftKey = (personId: string, practiceId: string, id: string | null): string =>
  `bedside:consent:${personId}:${practiceId}:${id ?? "new"}`

const text = (value: unknown): string => (typeof value === "string" ? value : "")
const field = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null && name in value ? (value as Readonly<Record<string, unknown>>)[name] : undefined

/** A half-written form; whatever is broken or of an older shape counts as not written. */
function toDraft(found: unknown): DraftForm | undefined {
  const kind = consentKinds.find((one) => one === field(found, "kind"))
  const terms = ConsentTerms.safeParse(field(found, "terms"))
  if (!kind || !terms.success || !kindFacts[kind].subjects.includes(terms.data.subjectClass)) return undefined
  const wording = field(found, "wording")
  return { kind, terms: terms.data, wording: { items: text(field(wording, "items")), note: text(field(wording, "note")) } }
}

/** What was being written when the page closed. */
export function readDraft(store: Store, key: string): DraftForm | undefined {
  try {
    return toDraft(JSON.parse(store.getItem(key) ?? "null"))
  } catch {
    return undefined
  }
}

/** Keeps a form in the browser, never who it is about; undefined forgets it. A browser that refuses keeps nothing, and the page goes on. */
export function keepDraft(store: Store, key: string, draft: DraftForm | undefined): void {
  try {
    if (draft) store.setItem(key, JSON.stringify({ kind: draft.kind, terms: draft.terms, wording: draft.wording }))
    else store.removeItem(key)
  } catch {
    return
  }
}
