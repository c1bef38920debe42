import { crc32, deflateSync, inflateSync } from "node:zlib"

const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const mostBytes = 300_000
const mostPoints = 2_000_000
/** Samples a point for the color types a browser's canvas writes: gray, color, each with and without transparency. */
const samples: Readonly<Record<number, number>> = { 0: 1, 2: 3, 4: 2, 6: 4 }

interface Chunk {
  readonly type: string
  readonly data: Buffer
}
/** The chunks of a PNG; undefined unless each is whole, has its checksum, and the file ends with its end. */
function chunksOf(bytes: Buffer): Chunk[] | undefined {
  const chunks: Chunk[] = []
  let at = start.length
  while (at + 12 <= bytes.length) {
    const length = bytes.readUInt32BE(at)
    const end = at + 12 + length
    if (end > bytes.length || crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) return undefined
    const type = bytes.subarray(at + 4, at + 8).toString("latin1")
    chunks.push({ type, data: bytes.subarray(at + 8, end - 4) })
    if (type === "IEND") return end === bytes.length ? chunks : undefined
    at = end
  }
  return undefined
}
function written({ type, data }: Chunk): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
/** The points of a picture of exactly so many bytes; undefined when there are more, fewer, or it cannot be unpacked. */
function pointsOf(packed: Buffer, size: number): Buffer | undefined {
  try {
    const points = inflateSync(packed, { maxOutputLength: size })
    return points.length === size ? points : undefined
  } catch {
    return undefined
  }
}

/**
 * A drawn signature made anew from what was sent in base64: a still PNG of 8 bits, at most 300 kB and two million points, nothing else in it.
 * Undefined for anything else. The PDF library's own reader takes minutes over a broken file, so it is given none.
 */
export function readDrawing(base64: string): Buffer | undefined {
  const bytes = Buffer.from(base64, "base64")
  if (bytes.length > mostBytes || !bytes.subarray(0, start.length).equals(start)) return undefined
  const chunks = chunksOf(bytes)
  const head = chunks?.[0]
  if (!chunks || head?.type !== "IHDR" || head.data.length !== 13) return undefined
  const [width, height] = [head.data.readUInt32BE(0), head.data.readUInt32BE(4)]
  const [depth, color, packing, filter, interlace] = head.data.subarray(8)
  const each = samples[color ?? -1]
  if (each === undefined || depth !== 8 || packing !== 0 || filter !== 0 || interlace !== 0) return undefined
  if (width === 0 || height === 0 || width * height > mostPoints) return undefined
  const packed = Buffer.concat(chunks.filter(({ type }) => type === "IDAT").map(({ data }) => data))
  const points = pointsOf(packed, height * (1 + width * each))
  if (!points) return undefined
  const kept = [head, { type: "IDAT", data: deflateSync(points) }, { type: "IEND", data: Buffer.alloc(0) }]
  return Buffer.concat([start, ...kept.map(written)])
}
