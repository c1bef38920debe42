import type { api, MediaSummary, Medium, Output } from "@bedside/contracts"
import { count } from "./lacks.model.ts"

export type MediaFolder = Output<typeof api.media.listFolders>["items"][number]

export const shows = ["all", "usable", "needs-work", "unused", "expiring", "expired", "trash"] as const
export type Show = (typeof shows)[number]
export const showWords: Readonly<Record<Show, string>> = {
  all: "Everything",
  usable: "Ready to use",
  "needs-work": "Needs work",
  unused: "In no post",
  expiring: "Ends within 30 days",
  expired: "Past its date",
  trash: "Trash",
}

/** What of the library is shown; `folder` is an id, or "none" for what lies in no folder. */
export interface LibraryFilter {
  readonly search: string
  readonly folder: string | null
  readonly tag: string | null
  readonly kind: MediaSummary["kind"] | null
  readonly show: Show
}
export const everything: LibraryFilter = { search: "", folder: null, tag: null, kind: null, show: "all" }

const text = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value.slice(0, 200) : null)

/** The filter an address asks for; what an address cannot mean is left out. */
export function filterFrom(address: Readonly<Record<string, unknown>>): LibraryFilter {
  const show = shows.find((one) => one === address["show"]) ?? "all"
  const kind = address["kind"] === "picture" || address["kind"] === "video" ? address["kind"] : null
  return { search: text(address["search"]) ?? "", folder: text(address["folder"]), tag: text(address["tag"]), kind, show }
}

/** The other way round: only what differs from everything, for the address and for the call. */
export function queryFrom({ search, folder, tag, kind, show }: LibraryFilter) {
  return {
    ...(search.trim() ? { search: search.trim() } : {}),
    ...(folder ? { folder } : {}),
    ...(tag ? { tag } : {}),
    ...(kind ? { kind } : {}),
    ...(show === "all" ? {} : { show }),
  }
}
export const isFiltered = (filter: LibraryFilter): boolean => Object.keys(queryFrom(filter)).length > 0

/** `820 KB`, `4.2 MB`, `1.3 GB`: decimal units, as networks and phones count. */
export function sizeWords(bytes: number): string {
  if (bytes < 1000) return count(bytes, "byte")
  const [unit, size] = bytes < 999_500 ? ["KB", 1000] : bytes < 999_500_000 ? ["MB", 1e6] : (["GB", 1e9] as const)
  const value = bytes / Number(size)
  return `${value < 10 ? Number(value.toFixed(1)) : Math.round(value)} ${unit}`
}
/** `0:07`, `12:30`, `1:02:03`. */
export function lengthWords(seconds: number): string {
  const whole = Math.round(seconds)
  const [h, m, s] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60]
  const two = (n: number) => String(n).padStart(2, "0")
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`
}

/** What stands below a medium's name. */
export function factWords(medium: Pick<MediaSummary, "kind" | "width" | "height" | "bytes" | "durationSeconds" | "usedInPosts">): string {
  const size = medium.width > 0 ? `${medium.width} × ${medium.height}` : ""
  const length = medium.durationSeconds === null ? "" : lengthWords(medium.durationSeconds)
  const used = medium.usedInPosts > 0 ? `in ${count(medium.usedInPosts, "post")}` : ""
  return [length || size, medium.bytes > 0 ? sizeWords(medium.bytes) : "", used].filter(Boolean).join(" · ")
}

const types: Readonly<Record<string, string>> = {
  "image/jpeg": "JPEG",
  "image/png": "PNG",
  "image/webp": "WebP",
  "video/mp4": "MP4",
  "video/webm": "WebM",
}
const codecs = { avc: "H.264", hevc: "H.265 (not every browser shows it)", vp8: "VP8", vp9: "VP9", av1: "AV1" } as const
/** What the file is: `MP4, H.264, 1920 × 1080, 0:32, 4.2 MB, with sound`. */
export function fileWords(
  medium: Pick<Medium, "type" | "width" | "height" | "bytes" | "durationSeconds" | "videoCodec" | "hasSound">,
): string {
  const { type, width, height, bytes, durationSeconds, videoCodec, hasSound } = medium
  return [
    types[type] ?? type,
    videoCodec && codecs[videoCodec],
    `${width} × ${height}`,
    durationSeconds === null ? "" : lengthWords(durationSeconds),
    sizeWords(bytes),
    hasSound === null ? "" : hasSound ? "with sound" : "without sound",
  ]
    .filter(Boolean)
    .join(", ")
}

/** What a screen reader hears of a medium in the grid. */
export const nameWords = (medium: Pick<MediaSummary, "kind" | "name">): string =>
  `${medium.kind === "video" ? "Video" : "Picture"}: ${medium.name || "without a name"}`

/** Folders for a choice, with how many lie in each. */
export const folderChoices = (folders: readonly MediaFolder[]): { value: string; label: string }[] => [
  { value: "none", label: "In no folder" },
  ...folders.map(({ id, name, count: n }) => ({ value: id, label: `${name} (${n})` })),
]

/** `3 pictures are in the trash.`, `1 video has the tag "flu".`: what was done to many at once, with what was left as it is. */
export function doneWords(what: "tag" | "untag" | "move" | "trash" | "restore", changed: number, left: number): string {
  const verbs = { tag: "tagged", untag: "without the tag", move: "moved", trash: "in the trash", restore: "back in the library" }
  return `${changed} ${verbs[what]}${left > 0 ? `, ${left} left as ${left === 1 ? "it is" : "they are"}` : ""}.`
}

/** Choosing from one card to another: everything between them in the order of the grid, both ends in. */
export function between(ids: readonly string[], from: string, to: string): readonly string[] {
  const [a, b] = [ids.indexOf(from), ids.indexOf(to)]
  if (b < 0) return []
  return a < 0 ? [to] : ids.slice(Math.min(a, b), Math.max(a, b) + 1)
}

/** Where the focus goes in a grid of `columns`; undefined for keys that do not move, and at the edges. */
export function nextCell(key: string, at: number, total: number, columns: number): number | undefined {
  const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: columns, ArrowUp: -columns }
  const target = key === "Home" ? 0 : key === "End" ? total - 1 : at + (steps[key] ?? Number.NaN)
  return target >= 0 && target < total && target !== at ? target : undefined
}
