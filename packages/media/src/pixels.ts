import sharp, { type Sharp } from "sharp"
import type { PictureType } from "./contract.ts"

export type { Sharp }

// One picture uses one thread: many uploads at once must leave the others to the server.
sharp.concurrency(1)
sharp.cache(false)

/** Pixels without a file around them: rows from the top, `channels` bytes a pixel. */
export interface Raw {
  readonly data: Uint8Array
  readonly width: number
  readonly height: number
  readonly channels: 1 | 3 | 4
}

/** Opens a JPEG, PNG, WebP or GIF whose type was sniffed before. Decoding stops at `maxPixels`, at damage, and after `seconds`. */
export const opened = (bytes: Uint8Array, maxPixels: number, seconds = 20): Sharp =>
  sharp(bytes, { limitInputPixels: maxPixels, failOn: "error", sequentialRead: false, animated: false }).timeout({ seconds })

/** Opens pixels. */
export const openedRaw = ({ data, width, height, channels }: Raw): Sharp => sharp(data, { raw: { width, height, channels } })

/** What a file claims, read without decoding it. */
export interface Head {
  readonly width: number
  readonly height: number
  readonly frames: number
  readonly hasAlpha: boolean
}
/** The width, height and number of frames a file claims. Throws when its head is damaged. */
export async function headOf(bytes: Uint8Array): Promise<Head> {
  const { width = 0, height = 0, pages = 1, hasAlpha = false } = await sharp(bytes, { limitInputPixels: false }).metadata()
  return { width, height, frames: pages, hasAlpha }
}

/** Draws an SVG of our own; never one that was sent. */
export const drawn = (ownSvg: string): Sharp => sharp(Buffer.from(ownSvg))

/** The pixels of a picture as gray (1) or as red, green, blue (3). */
export async function rawOf(picture: Sharp, channels: 1 | 3): Promise<Raw> {
  const plain = picture.flatten({ background: "#ffffff" }).toColorspace(channels === 1 ? "b-w" : "srgb")
  const { data, info } = await plain.removeAlpha().raw().toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height, channels }
}

/** Encodes without any metadata: pixels are sRGB, which is what a picture without a profile is. */
export function encoded(picture: Sharp, type: PictureType, quality: number): Sharp {
  if (type === "image/jpeg") return picture.flatten({ background: "#ffffff" }).jpeg({ quality, mozjpeg: true })
  return type === "image/png" ? picture.png({ compressionLevel: 9 }) : picture.webp({ quality })
}
