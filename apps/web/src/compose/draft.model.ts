import { PostContent } from "@bedside/contracts"

/** What a person is writing: the content and when it should go out (null: as soon as it may). */
export interface Draft {
  readonly content: PostContent
  readonly planAt: string | null
}

/** Words that are not on the server yet, kept in this browser. */
export interface Kept extends Draft {
  /** The server's revision the edit began from; null for a post the server has never seen. */
  readonly revision: number | null
  readonly at: string
}

export type Store = Pick<Storage, "getItem" | "setItem" | "removeItem">

/** One place per person, practice and post, so that people who share a machine never see each other's words. */
export const keptKey = (personId: string, practiceId: string, postId: string | null): string =>
  `bedside:unsaved:${personId}:${practiceId}:${postId ?? "new"}`

function toKept(found: unknown): Kept | undefined {
  if (typeof found !== "object" || found === null) return undefined
  const { content, planAt, revision, at } = found as Partial<Record<keyof Kept, unknown>>
  const parsed = PostContent.safeParse(content)
  if (!parsed.success || typeof at !== "string") return undefined
  return {
    content: parsed.data,
    planAt: typeof planAt === "string" ? planAt : null,
    revision: typeof revision === "number" ? revision : null,
    at,
  }
}

/** Reads kept words; anything broken or of an older shape counts as nothing kept. */
export const readKept = (store: Store, key: string): Kept | undefined => toKept(read(store, key))

/** Reads the words that wait beside a post for a decision. */
export function readSetAside(store: Store, key: string): readonly Kept[] {
  const found = read(store, shelf(key))
  return Array.isArray(found) ? found.flatMap((one: unknown) => toKept(one) ?? []) : []
}

/** Puts words beside a post until the person decides; an empty list clears the place. False when the browser refuses. */
export function setAside(store: Store, key: string, kept: readonly Kept[]): boolean {
  if (kept.length > 0) return write(store, shelf(key), kept)
  forget(store, shelf(key))
  return true
}

const shelf = (key: string) => `${key}:aside`

function read(store: Store, key: string): unknown {
  try {
    return JSON.parse(store.getItem(key) ?? "null")
  } catch {
    return undefined
  }
}

/** Keeps words in the browser; false when the browser refuses (storage full or switched off). */
export const keep = (store: Store, key: string, kept: Kept): boolean => write(store, key, kept)

function write(store: Store, key: string, value: unknown): boolean {
  try {
    store.setItem(key, JSON.stringify(value))
    return true
  } catch {
    return false
  }
}

/** Forgets kept words; a browser without storage has none. */
export function forget(store: Store, key: string): void {
  try {
    store.removeItem(key)
  } catch {
    return
  }
}

/** Where the words are. `refused` carries the server's reason; `elsewhere` means that somebody else saved a newer revision. */
export type SaveState =
  | { readonly kind: "untouched" }
  | { readonly kind: "unsaved" }
  | { readonly kind: "saving" }
  | { readonly kind: "saved"; readonly at: string }
  | { readonly kind: "offline"; readonly kept: boolean }
  | { readonly kind: "refused"; readonly cause: string; readonly fix: string }
  | { readonly kind: "elsewhere" }

/** True while closing the page would leave words that only this browser has. */
export const isUnsaved = (state: SaveState): boolean => state.kind !== "untouched" && state.kind !== "saved"

/** What the line beside the buttons says; `clock` writes a moment as the practice's time of day. */
export function saveText(state: SaveState, clock: (instant: string) => string, what = "post"): string {
  switch (state.kind) {
    case "untouched":
      return ""
    case "unsaved":
    case "saving":
      return "Saving…"
    case "saved":
      return `Saved ${clock(state.at)}`
    case "offline":
      return state.kept ? "Not saved: offline, kept on this device" : "Not saved: offline. Keep this page open"
    case "refused":
      return `Not saved: ${state.cause} ${state.fix}`
    case "elsewhere":
      return `Not saved: this ${what} was changed elsewhere`
  }
}

/** Seconds until the next try to save after `failures` failures in a row: 2, 4, 8 … 60. */
export const retrySeconds = (failures: number): number => Math.min(60, 2 ** Math.max(1, failures))
