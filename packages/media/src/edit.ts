import { ok, type Result } from "@bedside/kernel"
import { createHash } from "node:crypto"
import type { Box, EditedPicture, PictureType, Refusal, RenditionWanted } from "./contract.ts"
import { pictureLimits } from "./limits.ts"
import { encoded, headOf, opened, openedRaw, type Head, type Sharp } from "./pixels.ts"
import { refuse } from "./refusals.ts"
import { sniff } from "./sniff.ts"

interface Region {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}
const quality = 88

/** The whole pixels a box covers, cut to the picture; `undefined` when it covers none. */
function regionOf(box: Box, width: number, height: number): Region | undefined {
  const left = Math.max(0, Math.floor(box.x * width))
  const top = Math.max(0, Math.floor(box.y * height))
  const right = Math.min(width, Math.ceil((box.x + box.width) * width))
  const bottom = Math.min(height, Math.ceil((box.y + box.height) * height))
  return right > left && bottom > top ? { left, top, width: right - left, height: bottom - top } : undefined
}

/**
 * Makes regions of a clean picture unreadable for good: of each only a handful of averaged colors is left, from which no letter and no face
 * can be computed back, as it can from a plain blur. Boxes outside of the picture are cut or left out.
 */
export function blur(picture: Uint8Array, boxes: readonly Box[]): Promise<Result<EditedPicture, Refusal>> {
  return edited(picture, async (whole, { width, height, hasAlpha, type }) => {
    const regions = boxes.flatMap((box) => regionOf(box, width, height) ?? [])
    const patches = await Promise.all(
      regions.map(async (region) => ({ input: await patch(whole, region), left: region.left, top: region.top })),
    )
    const made = whole.clone().composite(patches)
    return encodedIn(hasAlpha ? made : made.removeAlpha(), type)
  })
}

const mostCells = 5
async function patch(whole: Sharp, region: Region): Promise<Buffer> {
  const longer = Math.max(region.width, region.height)
  const cells = (side: number) => Math.max(1, Math.round((side / longer) * mostCells))
  const few = whole.clone().extract(region).resize(cells(region.width), cells(region.height), { fit: "fill", kernel: "linear" })
  const { data, info } = await few.removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const colors = openedRaw({ data, width: info.width, height: info.height, channels: 3 })
  return colors.resize(region.width, region.height, { fit: "fill", kernel: "cubic" }).png({ compressionLevel: 1 }).toBuffer()
}

/** Cuts a box out of a clean picture. The whole picture when the box covers none of it. */
export function crop(picture: Uint8Array, box: Box): Promise<Result<EditedPicture, Refusal>> {
  return edited(picture, (whole, { width, height, type }) => {
    const region = regionOf(box, width, height)
    return encodedIn(region ? whole.extract(region) : whole, type)
  })
}

/** A network's size of a clean picture: its proportions cut out around the focal point, shrunk to the size, never enlarged. */
export function rendition(picture: Uint8Array, wanted: RenditionWanted): Promise<Result<EditedPicture, Refusal>> {
  return edited(picture, async (whole, { width, height, type }) => {
    const cut = whole.extract(around(wanted, width, height)).resize(wanted.width, wanted.height, { fit: "fill", withoutEnlargement: true })
    const as = wanted.type ?? type
    for (const tried of [quality, 78, 68, 55]) {
      const made = await encodedIn(cut.clone(), as, tried)
      if (made.bytes.length <= (wanted.maxBytes ?? Infinity)) return made
    }
    return encodedIn(cut, "image/jpeg", 45)
  })
}

/** The largest region of the wanted proportions, with the focal point as near its middle as the edges allow. */
function around({ width, height, focal = { x: 0.5, y: 0.5 } }: RenditionWanted, fullWidth: number, fullHeight: number): Region {
  const scale = Math.min(fullWidth / width, fullHeight / height)
  const [w, h] = [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))]
  const from = (center: number, size: number, full: number) => Math.round(Math.min(Math.max(center * full - size / 2, 0), full - size))
  return { left: from(focal.x, w, fullWidth), top: from(focal.y, h, fullHeight), width: w, height: h }
}

interface Facts extends Head {
  readonly type: PictureType
}
async function edited(
  picture: Uint8Array,
  edit: (whole: Sharp, facts: Facts) => Promise<EditedPicture>,
): Promise<Result<EditedPicture, Refusal>> {
  const told = sniff(picture)
  if (!told.ok) return told
  const { type } = told.value
  if (type !== "image/jpeg" && type !== "image/png" && type !== "image/webp") return refuse("not-a-picture")
  try {
    const head = await headOf(picture)
    return ok(await edit(opened(picture, pictureLimits.maxPixels), { ...head, type }))
  } catch {
    return refuse("picture-unreadable")
  }
}

async function encodedIn(picture: Sharp, type: PictureType, as = quality): Promise<EditedPicture> {
  const { data, info } = await encoded(picture, type, as).toBuffer({ resolveWithObject: true })
  return { bytes: data, type, width: info.width, height: info.height, sha256: createHash("sha256").update(data).digest("hex") }
}
