import { crc32, deflateSync } from "node:zlib"
import { boxesAt } from "./boxes.ts"
import { openedRaw } from "./pixels.ts"

/** The largest width × height a HEIC declares; its tiles and preview are smaller. Read from boxes, nothing is decoded. Zeros when it declares none. */
export function heicSize(heic: Uint8Array): { readonly width: number; readonly height: number; readonly frames: number } {
  const bytes = bufferOf(heic)
  const sizes = boxesAt(bytes, ["meta", "iprp", "ipco", "ispe"])
    .filter(({ content, end }) => end - content >= 12)
    .map(({ content }) => ({ width: bytes.readUInt32BE(content + 4), height: bytes.readUInt32BE(content + 8) }))
  const largest = sizes.toSorted((a, b) => b.width * b.height - a.width * a.height)[0]
  return { width: 0, height: 0, ...largest, frames: 1 }
}

/** Decodes a HEIC, upright as its file says, and wraps the pixels as PNG with the file's color profile. Throws when it is damaged or larger than it said. */
export async function heicAsPng(heic: Uint8Array): Promise<Buffer> {
  const { width, height } = heicSize(heic)
  // Two megabytes of decoder that most servers never need.
  const { default: decode } = await import("heic-decode")
  const images = await decode.all({ buffer: heic })
  try {
    const first = images[0]
    if (!first || first.width * first.height > width * height) throw new Error("the picture is not what its file says")
    const pixels = await first.decode()
    const data = new Uint8Array(pixels.data.buffer, pixels.data.byteOffset, pixels.data.byteLength)
    const png = await openedRaw({ ...pixels, data, channels: 4 })
      .removeAlpha()
      .png({ compressionLevel: 1 })
      .toBuffer()
    return withProfile(png, profileOf(bufferOf(heic)))
  } finally {
    images.dispose()
  }
}

function profileOf(bytes: Buffer): Buffer | undefined {
  const box = boxesAt(bytes, ["meta", "iprp", "ipco", "colr"]).find(({ content }) =>
    ["prof", "rICC"].includes(bytes.toString("latin1", content, content + 4)),
  )
  return box && bytes.subarray(box.content + 4, box.end)
}

/** Puts a color profile into a PNG behind its header, so that what decodes it next can convert to sRGB. */
function withProfile(png: Buffer, profile: Buffer | undefined): Buffer {
  if (!profile) return png
  const body = Buffer.concat([Buffer.from("iCCPp\0\0", "latin1"), deflateSync(profile)])
  const chunk = Buffer.alloc(body.length + 8)
  chunk.writeUInt32BE(body.length - 4, 0)
  body.copy(chunk, 4)
  chunk.writeUInt32BE(crc32(body), body.length + 4)
  const afterHeader = 33
  return Buffer.concat([png.subarray(0, afterHeader), chunk, png.subarray(afterHeader)])
}

const bufferOf = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
