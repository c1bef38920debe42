import { pictureLimits, type Refusal, type Sizes, type SizesWanted } from "@bedside/media"
import { ok, type Result } from "@bedside/kernel"
import { mkdir, rm } from "node:fs/promises"
import path from "node:path"
import { newId } from "#platform/ids.ts"
import type { Platform } from "#platform/platform.ts"
import { fullFile, smallFile } from "./media.files.ts"
import type { CleanFile } from "./media.prepare.ts"
import { postLimits, smallSide } from "./media.rules.ts"

/** The sizes that every picture is kept in. */
export const sizesKept: SizesWanted = { whole: pictureLimits, post: { ...pictureLimits, ...postLimits }, small: smallSide }

/** The private folder of this machine in which files lie open for the moment it takes to clean them. */
export const deskFolder = ({ config }: Platform): string => path.join(config.folder, "cleaning")
/** Works in a folder of its own that is gone afterwards. */
export async function onDesk<T>(platform: Platform, work: (place: (name: string) => string, folder: string) => Promise<T>): Promise<T> {
  const folder = path.join(deskFolder(platform), newId())
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    return await work((name) => path.join(folder, name), folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Makes the sizes of a picture on a desk where `lay` put it as `sent`, and keeps them: the size for posts, the full one when that is larger, and the one for lists. */
export const storePicture = (
  platform: Platform,
  { practiceId, file }: { readonly practiceId: string; readonly file: string },
  lay: (to: string) => Promise<unknown>,
  make: (from: string, folder: string) => Promise<Result<Sizes, Refusal>>,
): Promise<Result<CleanFile, Refusal>> =>
  onDesk(platform, async (place, folder) => {
    await lay(place("sent"))
    const sizes = await make(place("sent"), folder)
    if (!sizes.ok) return sizes
    const { whole, post = whole } = sizes.value
    const has_full = post !== whole
    const full = has_full ? await platform.files.keep(practiceId, fullFile({ file, has_full }), place("whole")) : undefined
    await platform.files.keep(practiceId, smallFile(file), place("small"))
    const { bytes } = await platform.files.keep(practiceId, file, place(has_full ? "post" : "whole"))
    const { type, width, height, sha256 } = post
    const facts = { type, width, height, sha256, bytes, shrunk: whole.shrunk || has_full, room: bytes + (full?.bytes ?? 0) }
    return ok({ ...facts, file, kind: "picture", has_full, seconds: null, has_sound: null, video_codec: null })
  })
