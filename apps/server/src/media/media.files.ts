import { type MediaFormat, mediaFormats } from "@bedside/contracts"
import { newId } from "#platform/ids.ts"
import type { Platform } from "#platform/platform.ts"
import { eyesOf } from "./media.ports.ts"
import type { StoredMedium } from "./media.repo.ts"
import { isFormat, type Rendition, smallSide } from "./media.rules.ts"

type Filed = Pick<StoredMedium, "id" | "file" | "kind" | "type" | "has_full" | "has_poster" | "focal_x" | "focal_y" | "width" | "height">

/** The file as it was sent, until it is clean, and longer when the practice keeps originals. */
export const sentFile = (id: string): string => `${id}.sent`
export const posterFile = (id: string): string => `${id}.poster`
/** A still of a video that waits to be looked at; named by its millisecond. */
export const frameFile = (id: string, ms: number): string => `${id}.frame-${Math.round(ms)}`
export const framePrefix = (id: string): string => `${id}.frame-`
/** The name the files of a new version begin with: two who make the same version do not write into each other's. */
export const newFile = (id: string, version: number): string => `${id}.v${version}.${newId().slice(0, 8)}`
export const fullFile = ({ file, has_full }: Pick<Filed, "file" | "has_full">): string => (has_full ? `${file}.full` : file)

export const smallFile = (file: string): string => `${file}.small`
/** The size of a picture in lists, in its own proportions. */
export function smallOf({ width, height }: { readonly width: number; readonly height: number }) {
  const share = Math.min(1, smallSide / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * share)), height: Math.max(1, Math.round(height * share)) }
}

/** Files of a medium that only an older version needed, among all that begin with its id. */
export function outdated(names: readonly string[], medium: Pick<StoredMedium, "id" | "file" | "version">): readonly string[] {
  const { id, file, version } = medium
  return names.filter((name) => {
    if (name === sentFile(id) || name === posterFile(id) || name.startsWith(framePrefix(id))) return false
    if (name === file || name.startsWith(`${file}.`)) return false
    const made = /^\.v(\d+)\./.exec(name.slice(id.length))?.[1]
    // What has a higher number is being made just now.
    return made === undefined ? version > 1 : Number(made) <= version
  })
}

/** Where a picture lies that was cut to a shape around a point. */
export const cutFile = (file: string, shape: MediaFormat, { x, y }: { readonly x: number; readonly y: number }): string =>
  `${file}.${shape}.${Math.round(x * 1000)}-${Math.round(y * 1000)}`

/** Where a rendition lies, and its media type; undefined when this medium has none of the kind. */
export function renditionFile(medium: Filed, rendition: Rendition): { readonly name: string; readonly type: string } | undefined {
  const { file, kind, type } = medium
  if (rendition === "captions") return undefined
  if (rendition === "post") return { name: file, type }
  if (rendition === "full") return { name: fullFile(medium), type }
  if (rendition === "poster") return medium.has_poster ? { name: posterFile(medium.id), type: "image/jpeg" } : undefined
  if (rendition === "small") {
    if (kind === "video") return medium.has_poster ? { name: posterFile(medium.id), type: "image/jpeg" } : undefined
    return { name: smallFile(file), type: "image/jpeg" }
  }
  const name = cutFile(file, rendition, { x: medium.focal_x, y: medium.focal_y })
  return kind === "video" ? undefined : { name, type: "image/jpeg" }
}

/** Makes a shape when it is asked for the first time. Two who make it at once write the same. */
export async function demandRendition(platform: Platform, practiceId: string, medium: Filed, rendition: Rendition): Promise<void> {
  const { files } = platform
  const wanted = renditionFile(medium, rendition)
  const isMade = medium.kind === "picture" && (rendition === "small" || isFormat(rendition))
  if (!wanted || !isMade || (await files.has(practiceId, wanted.name))) return
  const clean = await files.read(practiceId, fullFile(medium))
  const size = isFormat(rendition) ? mediaFormats[rendition] : smallOf(medium)
  const focal = { x: medium.focal_x, y: medium.focal_y }
  const made = await eyesOf(platform).rendition(clean, { ...size, focal, type: "image/jpeg" })
  if (!made.ok) throw new Error("a clean picture could not be cut")
  await files.write(practiceId, wanted.name, made.value.bytes)
}
