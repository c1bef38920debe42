import { type Box, type MediaFormat, mediaFormats, type MediaRights } from "@bedside/contracts"
import { days, err, hours, later, minutes, ok, type Result } from "@bedside/kernel"

/** Largest picture that is taken, in bytes; a phone's photo is never larger. */
export const pictureMaxBytes = 50_000_000
/** What networks take of a picture: the narrowest limits at hand, 2,000 pixels a side and 2,000,000 bytes. */
export const postLimits = { maxSide: 2000, maxBytes: 1_950_000 }
/** Pixels of the longer side in lists. */
export const smallSide = 480
/** How long a trashed medium can come back, and an upload may rest before it counts as given up. */
export const trashDays = 30
export const restingHours = 24
export const purgeAt = (trashedAt: Date): Date => later(trashedAt, days(trashDays))
export const givenUpBefore = (now: Date): Date => later(now, -hours(restingHours))
/** Before which a folder of opened files was left behind by a program that was killed: cleaning takes minutes at most. */
export const deskLeftBefore = (now: Date): Date => later(now, -hours(1))
/** Work that stood still this long lost its job. */
export const stalledBefore = (now: Date): Date => later(now, -minutes(10))
export const chunkBytes = 8_000_000
export const maxFrames = 24
/** What a file dialog offers. */
export const accepted: readonly string[] = [".jpg", ".jpeg", ".png", ".webp", ".heic", ".gif", ".mp4", ".mov", ".webm"]

/** What a medium may be served as. The order is part of signed links: new ones go to the end. */
export const renditions = [
  "post",
  "full",
  "small",
  "poster",
  "captions",
  "square",
  "portrait",
  "landscape",
  "wide",
  "story",
  "pin",
] as const
export type Rendition = (typeof renditions)[number]
export const isFormat = (rendition: Rendition): rendition is MediaFormat => rendition in mediaFormats

/** Limits of an upload before its first byte: by kind, and by the room its practice has left. */
export function roomFor(
  upload: { readonly kind: "picture" | "video"; readonly bytes: number },
  room: { readonly usedBytes: number; readonly quotaBytes: number; readonly videoMaxBytes: number },
): Result<null, { kind: "file-too-large"; mostBytes: number } | { kind: "no-room"; leftBytes: number }> {
  const most = upload.kind === "picture" ? pictureMaxBytes : room.videoMaxBytes
  if (upload.bytes > most) return err({ kind: "file-too-large", mostBytes: most })
  const left = Math.max(0, room.quotaBytes - room.usedBytes)
  return upload.bytes > left ? err({ kind: "no-room", leftBytes: left }) : ok(null)
}

const step = minutes(5)
/** When a link made now ends: after 10 to 15 minutes, a video's after 60 to 65. Within five minutes it is the same link, so that a list that is looked at again shows what it has. */
export function linkEnds(now: Date, kind: "picture" | "video"): Date {
  const lasting = kind === "video" ? minutes(60) : minutes(10)
  return new Date(Math.ceil((now.getTime() + lasting) / step) * step)
}

/** The day before which a medium may still be used is over in the practice's zone. Days are written YYYY-MM-DD. */
export const isExpired = (expiresOn: string | null, today: string): boolean => expiresOn !== null && expiresOn < today

/** Whether its last day is one of the next 30. */
export const isExpiring = (expiresOn: string | null, today: string): boolean =>
  expiresOn !== null && expiresOn >= today && expiresOn < dayAfter(today, expiringDays)
export const expiringDays = 30
const dayAfter = (day: string, days: number): string => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

export const emptyRights: MediaRights = { kind: "unknown", holder: "", license: "", source: "", credit: "" }

const overlap = (a: number, aLength: number, b: number, bLength: number) => Math.max(0, Math.min(a + aLength, b + bLength) - Math.max(a, b))
/** How much two regions are one: 0 to 1, intersection over union. */
export function sameness(a: Box, b: Box): number {
  const both = overlap(a.x, a.w, b.x, b.w) * overlap(a.y, a.h, b.y, b.h)
  const all = a.w * a.h + b.w * b.h - both
  return all > 0 ? both / all : 0
}
/** How much of a region lies under another: 0 to 1. */
export const covered = (a: Box, by: Box): number =>
  a.w * a.h > 0 ? (overlap(a.x, a.w, by.x, by.w) * overlap(a.y, a.h, by.y, by.h)) / (a.w * a.h) : 1

interface Region {
  readonly box: Box
  readonly atSeconds: number | null
}
/**
 * The faces that no mark by hand stands for: a mark stands for the face in the same place, or for the only face within it, since
 * people mark more than a face. A mark around several faces stands for none of them.
 */
export function unclaimed<Face extends Region>(faces: readonly Face[], marks: readonly Region[]): Face[] {
  const claims = (mark: Region, face: Region) =>
    mark.atSeconds === face.atSeconds && (sameness(mark.box, face.box) > 0.5 || covered(face.box, mark.box) > 0.8)
  return faces.filter((face) => !marks.some((mark) => claims(mark, face) && faces.filter((other) => claims(mark, other)).length === 1))
}

/** Whether taking this mark away leaves a face that the look found with nobody standing for it. */
export const standsAlone = (mark: Region, others: readonly Region[], faces: readonly Region[]): boolean =>
  unclaimed(faces, others).length > unclaimed(faces, [...others, mark]).length

export interface Edit {
  readonly blur: readonly Box[]
  readonly crop: Box | null
}
const whole: Box = { x: 0, y: 0, w: 1, h: 1 }
const within = (value: number) => Math.min(1, Math.max(0, value))
/** Where a region is after an edit: blur, then crop. Undefined when nothing of it is left, or a blur took it. */
export function afterEdit(box: Box, { blur, crop }: Edit): Box | undefined {
  if (blur.some((region) => covered(box, region) > 0.8)) return undefined
  const frame = crop ?? whole
  if (frame.w === 0 || frame.h === 0 || covered(box, frame) < 0.2) return undefined
  const [left, top] = [within((box.x - frame.x) / frame.w), within((box.y - frame.y) / frame.h)]
  const [right, bottom] = [within((box.x + box.w - frame.x) / frame.w), within((box.y + box.h - frame.y) / frame.h)]
  return { x: left, y: top, w: right - left, h: bottom - top }
}

/** The part of a file a request asks for (RFC 9110, 14.2): one range, or none that can be served. */
export function rangeOf(header: string | undefined, size: number): { start: number; end: number } | "whole" | "unsatisfiable" {
  const asked = /^bytes=(\d*)-(\d*)$/.exec(header ?? "")
  const [, from = "", to = ""] = asked ?? []
  if (!asked || (from === "" && to === "")) return "whole"
  const start = from === "" ? Math.max(0, size - Number(to)) : Number(from)
  const end = from === "" || to === "" ? size : Math.min(size, Number(to) + 1)
  return start < end ? { start, end } : "unsatisfiable"
}
