import { ok, type Result } from "@bedside/kernel"
import { createHash } from "node:crypto"
import type { CleanPicture, PictureLimits, PictureType, Refusal, SentPictureType } from "./contract.ts"
import { heicAsPng, heicSize } from "./heic.ts"
import { pictureLimits } from "./limits.ts"
import { encoded, headOf, opened } from "./pixels.ts"
import { refuse, refuseTooLarge } from "./refusals.ts"
import { sniff } from "./sniff.ts"

/**
 * Decodes, turns upright, converts to sRGB, shrinks to fit, and encodes afresh: no byte of the file that was sent survives, so no place,
 * device, name, comment or hidden second picture does. Size and frames are judged before anything is decoded.
 */
export async function cleanPicture(sent: Uint8Array, limits: PictureLimits = pictureLimits): Promise<Result<CleanPicture, Refusal>> {
  const told = sniff(sent)
  if (!told.ok) return told
  if (told.value.family !== "picture") return refuse("not-a-picture")
  if (sent.length > limits.maxSent) return refuse("file-too-large")
  try {
    const still = await decodable(sent, told.value.type, limits)
    return still.ok ? ok(await fitted(still.value, told.value.type, limits)) : still
  } catch (error) {
    return refuse(isTimeout(error) ? "took-too-long" : "picture-unreadable")
  }
}

/** The decoder's own words are the only sign it gives of a time-out; a wrong guess changes the advice, nothing else. */
const isTimeout = (error: unknown) => error instanceof Error && error.message.includes("timeout")

interface Still {
  readonly bytes: Uint8Array
  readonly width: number
  readonly height: number
}

/** The file itself, or for HEIC its pixels as PNG; refused when it moves or is too large, before it is decoded. */
async function decodable(sent: Uint8Array, type: SentPictureType, limits: PictureLimits): Promise<Result<Still, Refusal>> {
  const { width, height, frames } = type === "image/heic" ? heicSize(sent) : await headOf(sent)
  if (width * height === 0) return refuse("picture-unreadable")
  if (width * height > limits.maxPixels) return refuseTooLarge(width * height)
  if (frames > 1 || (type === "image/png" && movesAsPng(sent))) return refuse("picture-animated")
  return ok({ bytes: type === "image/heic" ? await heicAsPng(sent) : sent, width, height })
}

/** An animated PNG says so in a chunk before its pixels; its first frame would decode as a still picture. */
function movesAsPng(png: Uint8Array): boolean {
  const bytes = Buffer.from(png.buffer, png.byteOffset, png.byteLength)
  for (let at = 8; at + 8 <= bytes.length; at += bytes.readUInt32BE(at) + 12) {
    const chunk = bytes.toString("latin1", at + 4, at + 8)
    if (chunk === "acTL") return true
    if (chunk === "IDAT") return false
  }
  return false
}

/** From the second try on, size and quality are given up; a photograph saved as PNG becomes a JPEG on white. */
const tries = [
  [1, 88],
  [1, 80],
  [1, 72],
  [0.8, 72],
  [0.6, 65],
  [0.4, 60],
] as const

async function fitted({ bytes, width, height }: Still, sentAs: SentPictureType, limits: PictureLimits): Promise<CleanPicture> {
  const wanted = keptAs(sentAs)
  for (const [share, quality] of tries) {
    const side = Math.round(limits.maxSide * share)
    const upright = opened(bytes, limits.maxPixels, limits.seconds)
      .autoOrient()
      .resize(side, side, { fit: "inside", withoutEnlargement: true })
      .toColorspace("srgb")
    const type = wanted === "image/png" && quality < 88 ? "image/jpeg" : wanted
    const { data, info } = await encoded(upright, type, quality).toBuffer({ resolveWithObject: true })
    if (data.length > limits.maxBytes && share > 0.4) continue
    return {
      bytes: data,
      type,
      sentAs,
      width: info.width,
      height: info.height,
      sha256: createHash("sha256").update(data).digest("hex"),
      shrunk: Math.max(width, height) > side || quality < 88,
    }
  }
  throw new Error("the last try always fits")
}

function keptAs(sentAs: SentPictureType): PictureType {
  if (sentAs === "image/heic") return "image/jpeg"
  return sentAs === "image/gif" ? "image/png" : sentAs
}
