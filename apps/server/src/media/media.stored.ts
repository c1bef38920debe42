import { ok, type Result } from "@bedside/kernel"
import { type CleanPicture, pictureLimits, type Refusal } from "@bedside/media"
import type { Platform } from "#platform/platform.ts"
import { eyesOf } from "./media.ports.ts"
import type { CleanFile } from "./media.prepare.ts"
import { postLimits } from "./media.rules.ts"

/** Keeps a cleaned picture: the size for posts, and the full one beside it when that is larger. */
export async function storePicture(
  platform: Platform,
  practiceId: string,
  file: string,
  full: Omit<CleanPicture, "sentAs">,
): Promise<Result<CleanFile, Refusal>> {
  const fits = Math.max(full.width, full.height) <= postLimits.maxSide && full.bytes.length <= postLimits.maxBytes
  const post = fits ? ok(full) : await eyesOf(platform).cleanPicture(full.bytes, { ...pictureLimits, ...postLimits })
  if (!post.ok) return post
  if (!fits) await platform.files.write(practiceId, `${file}.full`, full.bytes)
  await platform.files.write(practiceId, file, post.value.bytes)
  const { type, width, height, bytes, sha256 } = post.value
  const room = bytes.length + (fits ? 0 : full.bytes.length)
  const facts = { type, width, height, sha256, bytes: bytes.length, shrunk: full.shrunk || !fits }
  return ok({ ...facts, file, kind: "picture", has_full: !fits, room, seconds: null, has_sound: null })
}
