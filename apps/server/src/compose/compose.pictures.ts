import { err, ok, type Result } from "@bedside/kernel"
import { cleanPicture as clean, pictureLimits, sniff, type CleanPicture } from "@bedside/media"

export type Picture = Omit<CleanPicture, "sentAs">
export type PictureRefusal =
  | { kind: "not-a-picture" }
  | { kind: "picture-too-large"; megapixels: number }
  | { kind: "picture-unreadable" }
  | { kind: "picture-animated" }

// The narrowest limits of the networks at hand: 2,000 pixels a side, 2,000,000 bytes.
const limits = { ...pictureLimits, maxSide: 2000, maxBytes: 1_950_000 }
const taken = ["image/jpeg", "image/png", "image/webp"]

/** Cleans a picture for the networks at hand: no byte of the file that was sent survives. */
export async function cleanPicture(sent: Buffer): Promise<Result<Picture, PictureRefusal>> {
  const told = sniff(sent)
  if (!told.ok || !taken.includes(told.value.type)) return err({ kind: "not-a-picture" })
  const picture = await clean(sent, limits)
  if (picture.ok) {
    const { sentAs: _, ...kept } = picture.value
    return ok(kept)
  }
  const { kind, megapixels = 0 } = picture.error
  if (kind === "picture-too-large") return err({ kind, megapixels })
  return err({ kind: kind === "picture-animated" ? kind : "picture-unreadable" })
}
