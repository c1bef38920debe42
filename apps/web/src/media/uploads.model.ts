import type { MediaSummary } from "@bedside/contracts"
import { sizeWords } from "./media.model.ts"

/** Where an upload stands. `elsewhere`: it was begun in a tab that is closed, and waits for the same file. */
export type UploadState = "waiting" | "sending" | "paused" | "finishing" | "arrived" | "failed" | "refused"
export interface Upload {
  readonly key: string
  readonly name: string
  readonly kind: MediaSummary["kind"]
  readonly bytes: number
  /** Bytes the server has. */
  readonly sent: number
  readonly state: UploadState
  /** Cause and fix, when it failed or was refused. */
  readonly problem: string | null
  /** The medium it becomes; known once the server has begun to take it. */
  readonly mediumId: string | null
}

export interface FileLimits {
  readonly pictureMaxBytes: number
  readonly videoMaxBytes: number
  readonly accept: readonly string[]
}
type Sent = Pick<File, "name" | "type" | "size">

const endingOf = (name: string) => /\.[a-z0-9]{2,5}$/i.exec(name)?.[0].toLowerCase() ?? ""
const videoEndings = new Set([".mp4", ".mov", ".webm", ".m4v"])
/** What a file seems to be, by its type or its ending; the server looks inside. */
export const kindOf = ({ name, type }: Sent): MediaSummary["kind"] =>
  type.startsWith("video/") || videoEndings.has(endingOf(name)) ? "video" : "picture"

/** Why a file need not be tried, as cause and fix; null when it can be. */
export function refusedUpload(file: Sent, limits: FileLimits): string | null {
  const ending = endingOf(file.name)
  // A photo straight from a camera may come without a name.
  const known = ending === "" ? /^(image|video)\//.test(file.type) : limits.accept.length === 0 || limits.accept.includes(ending)
  if (!known) return `This kind of file cannot be shown. Save it as ${listed(limits.accept)}, then add it again.`
  if (file.size === 0) return "The file is empty. Choose it again."
  const most = kindOf(file) === "video" ? limits.videoMaxBytes : limits.pictureMaxBytes
  if (file.size > most) return `It is larger than ${sizeWords(most)}, which is the most. Save it smaller, then add it again.`
  return null
}
const listed = (endings: readonly string[]) => {
  const words = [...new Set(endings.map((one) => one.slice(1).toUpperCase().replace("JPEG", "JPG")))]
  return words.length > 1 ? `${words.slice(0, -1).join(", ")} or ${words.at(-1)}` : (words[0] ?? "another kind")
}

/** A name for the library from a file's: without its ending, at most 200 letters, never empty. */
export const nameFrom = (filename: string): string =>
  filename
    .replace(/\.[a-z0-9]{2,5}$/i, "")
    .trim()
    .slice(0, 200) || "Without a name"

/** The same for the same file in another tab, and nothing a name could be read from. */
export function fingerprintOf({ name, size, lastModified }: Pick<File, "name" | "size" | "lastModified">): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57]
  for (const letter of `${name}|${size}|${lastModified}`) {
    const code = letter.codePointAt(0) ?? 0
    a = Math.imul(a ^ code, 2_654_435_761)
    b = Math.imul(b ^ code, 1_597_334_677)
  }
  return `${(a >>> 0).toString(36)}-${(b >>> 0).toString(36)}-${size.toString(36)}`
}

export const isOpen = ({ state }: Upload): boolean =>
  state === "waiting" || state === "sending" || state === "paused" || state === "finishing"
/** What a browser would lose if it were closed now. */
export const isMoving = ({ state }: Upload): boolean => state === "waiting" || state === "sending" || state === "finishing"

/** `43 % of 1.2 GB`, `Paused at 43 %`. */
export function uploadWords({ state, sent, bytes, problem }: Upload): string {
  const percent = `${bytes > 0 ? Math.floor((Math.min(sent, bytes) / bytes) * 100) : 0} %`
  switch (state) {
    case "waiting":
      return "Waits for its turn"
    case "sending":
      return `${percent} of ${sizeWords(bytes)}`
    case "paused":
      return `Paused at ${percent}`
    case "finishing":
      return "Arrived, being taken in"
    case "arrived":
      return "In the library"
    case "failed":
    case "refused":
      return problem ?? "It did not arrive. Try again."
  }
}

/** One sentence about all of them, for a screen reader; empty when there is nothing to say. */
export function allWords(uploads: readonly Upload[]): string {
  if (uploads.length === 0) return ""
  const of = (states: readonly UploadState[]) => uploads.filter(({ state }) => states.includes(state)).length
  const [arrived, trouble] = [of(["arrived"]), of(["failed", "refused"])]
  return `${arrived} of ${uploads.length} files added.${trouble > 0 ? ` ${trouble} could not be added.` : ""}`
}
