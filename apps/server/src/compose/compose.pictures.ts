import { err, ok, type Result } from "@bedside/kernel"
import { createHash } from "node:crypto"
import sharp, { type Sharp } from "sharp"

export interface Picture {
  readonly bytes: Buffer
  readonly type: "image/jpeg" | "image/png" | "image/webp"
  readonly width: number
  readonly height: number
  readonly sha256: string
  readonly shrunk: boolean
}
export type PictureRefusal =
  | { kind: "not-a-picture" }
  | { kind: "picture-too-large"; megapixels: number }
  | { kind: "picture-unreadable" }
  | { kind: "picture-animated" }

// The narrowest limits of the networks at hand: 2,000 pixels a side, 2,000,000 bytes.
const maxSide = 2000
const maxBytes = 1_950_000
const maxPixels = 80_000_000

/** Told from the first bytes, never from a name or a header: SVG and the like do not get near the decoder. */
function sniff(bytes: Buffer): Picture["type"] | undefined {
  if (bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return "image/jpeg"
  if (bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))) return "image/png"
  if (bytes.subarray(0, 4).toString("latin1") === "RIFF" && bytes.subarray(8, 12).toString("latin1") === "WEBP") return "image/webp"
  return undefined
}

/** Decodes, turns upright, shrinks to fit, and encodes afresh: no byte of the file that was sent survives, so no place, device or name does. */
export async function cleanPicture(sent: Buffer): Promise<Result<Picture, PictureRefusal>> {
  const type = sniff(sent)
  if (!type) return err({ kind: "not-a-picture" })
  try {
    const { width = 0, height = 0, pages = 1 } = await sharp(sent, { limitInputPixels: false }).metadata()
    if (width * height > maxPixels) return err({ kind: "picture-too-large", megapixels: Math.round((width * height) / 1_000_000) })
    if (pages > 1) return err({ kind: "picture-animated" })
    return ok(await encode(sent, type, Math.max(width, height) > maxSide))
  } catch {
    return err({ kind: "picture-unreadable" })
  }
}

async function encode(sent: Buffer, type: Picture["type"], tooWide: boolean): Promise<Picture> {
  for (const [side, quality] of [
    [maxSide, 85],
    [maxSide, 72],
    [1600, 72],
    [1200, 65],
    [800, 60],
  ] as const) {
    const upright = sharp(sent, { limitInputPixels: maxPixels, failOn: "error" })
      .autoOrient()
      .resize(side, side, { fit: "inside", withoutEnlargement: true })
      .toColorspace("srgb")
    // A photograph saved as PNG rarely fits; from the second try on it becomes a JPEG on white.
    const as = type === "image/png" && quality < 85 ? "image/jpeg" : type
    const { data, info } = await encoded(upright, as, quality).toBuffer({ resolveWithObject: true })
    if (data.length <= maxBytes || side === 800)
      return {
        bytes: data,
        type: as,
        width: info.width,
        height: info.height,
        sha256: createHash("sha256").update(data).digest("hex"),
        shrunk: tooWide || quality < 85,
      }
  }
  throw new Error("unreachable")
}

function encoded(picture: Sharp, type: Picture["type"], quality: number): Sharp {
  if (type === "image/jpeg") return picture.flatten({ background: "#ffffff" }).jpeg({ quality, mozjpeg: true })
  return type === "image/png" ? picture.png({ compressionLevel: 9 }) : picture.webp({ quality })
}
