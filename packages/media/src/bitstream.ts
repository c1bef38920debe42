import type { VideoCodec } from "./contract.ts"

/** How many bytes say the length of each unit in a packet, as the decoder's configuration tells; `undefined` where packets have no units. */
export function unitLengthBytes(codec: VideoCodec, configuration: Uint8Array | undefined): number | undefined {
  const at = codec === "avc" ? 4 : codec === "hevc" ? 21 : undefined
  const byte = at === undefined ? undefined : configuration?.[at]
  return byte === undefined ? undefined : (byte & 3) + 1
}

/**
 * A packet of H.264 or H.265 without the units that carry what an app or a camera wrote beside the picture: places, serial numbers, names.
 * Timing and recovery points stay. A packet that is cut off stays as long as its whole units are.
 */
export function withoutUserData(packet: Uint8Array, codec: VideoCodec, lengthBytes: number): Uint8Array {
  const bytes = Buffer.from(packet.buffer, packet.byteOffset, packet.byteLength)
  const kept: Buffer[] = []
  for (let at = 0; at + lengthBytes < bytes.length;) {
    const end = at + lengthBytes + bytes.readUIntBE(at, lengthBytes)
    if (end > bytes.length) break
    if (!carriesUserData(bytes.subarray(at + lengthBytes, end), codec)) kept.push(bytes.subarray(at, end))
    at = end
  }
  return kept.length === 0 ? new Uint8Array(packet.subarray(0, 0)) : new Uint8Array(Buffer.concat(kept))
}

/** User data registered with a country, and unregistered: ITU-T H.264 D.1.6 and D.1.7, the same numbers in H.265. */
const userData = new Set([4, 5])

function carriesUserData(unit: Buffer, codec: VideoCodec): boolean {
  const first = unit[0] ?? 0
  const extra = codec === "avc" ? (first & 31) === 6 : [39, 40].includes((first >> 1) & 63)
  if (!extra) return false
  const kinds = messageKinds(unescaped(unit.subarray(codec === "avc" ? 1 : 2)))
  return kinds === undefined || kinds.some((kind) => userData.has(kind))
}

/** The kinds of the messages of a unit; `undefined` when they do not add up, which is reason enough to drop it. */
function messageKinds(unit: Buffer): readonly number[] | undefined {
  const kinds: number[] = []
  let at = 0
  const number = () => {
    let value = 0
    while (unit[at] === 255) {
      value += 255
      at++
    }
    return value + (unit[at++] ?? 0)
  }
  // The last byte is the mark of the end.
  while (at + 1 < unit.length) {
    kinds.push(number())
    const length = number()
    at += length
  }
  return at <= unit.length ? kinds : undefined
}

/** Without the byte 3 that keeps two zeros from looking like a start. */
function unescaped(unit: Buffer): Buffer {
  const bytes: number[] = []
  for (const [at, byte] of unit.entries()) if (!(byte === 3 && unit[at - 1] === 0 && unit[at - 2] === 0)) bytes.push(byte)
  return Buffer.from(bytes)
}
