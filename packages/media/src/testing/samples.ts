import { deflateSync, crc32 } from "node:zlib"
import {
  BufferTarget,
  EncodedAudioPacketSource,
  EncodedPacket,
  EncodedVideoPacketSource,
  MovOutputFormat,
  Mp4OutputFormat,
  Output,
  WebMOutputFormat,
} from "mediabunny"

/** Chance that is the same in every run: mulberry32. */
export function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A box of an ISO media file. */
export function isoBox(name: string, ...content: readonly (Buffer | string)[]): Buffer {
  const body = Buffer.concat(content.map((part) => (typeof part === "string" ? Buffer.from(part) : part)))
  const head = Buffer.alloc(8)
  head.writeUInt32BE(body.length + 8)
  head.write(name, 4, "latin1")
  return Buffer.concat([head, body])
}

/** A chunk of a PNG. */
export function pngChunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), content])
  const chunk = Buffer.alloc(body.length + 8)
  chunk.writeUInt32BE(content.length)
  body.copy(chunk, 4)
  chunk.writeUInt32BE(crc32(body), body.length + 4)
  return chunk
}

/** A PNG with one more chunk behind its header. */
export const pngWith = (png: Buffer, name: string, content: Buffer): Buffer =>
  Buffer.concat([png.subarray(0, 33), pngChunk(name, content), png.subarray(33)])
export const zipped = (text: string): Buffer => deflateSync(text)

/** A segment of a JPEG: `marker` is its second byte. */
export function jpegSegment(marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(content.length + 2, 2)
  return Buffer.concat([head, content])
}
/** A JPEG with one more segment behind its start. */
export const jpegWith = (jpeg: Buffer, marker: number, content: Buffer): Buffer =>
  Buffer.concat([jpeg.subarray(0, 2), jpegSegment(marker, content), jpeg.subarray(2)])

/** A chunk of a RIFF file, as WebP is; put at the end, with the file's length made right. */
export function webpWith(webp: Buffer, name: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8)
  head.write(name, 0, "latin1")
  head.writeUInt32LE(content.length, 4)
  const all = Buffer.concat([webp, head, content, Buffer.alloc(content.length % 2)])
  all.writeUInt32LE(all.length - 8, 4)
  return all
}

/** A unit of H.264 with its length before it. */
export function avcUnit(...bytes: readonly (number | Buffer)[]): Buffer {
  const body = Buffer.concat(bytes.map((part) => (typeof part === "number" ? Buffer.from([part]) : part)))
  const length = Buffer.alloc(4)
  length.writeUInt32BE(body.length)
  return Buffer.concat([length, body])
}
/** H.264's message for whatever an app wants to leave: type 5, sixteen bytes of name, the text. */
export const avcUserData = (text: string): Buffer => {
  const content = Buffer.concat([Buffer.alloc(16, 7), Buffer.from(text)])
  return avcUnit(6, 5, content.length, content, 0x80)
}

/** The decoder's configuration of a film of 16 × 16 pixels in baseline profile. */
const avcConfiguration = Buffer.from([1, 66, 0, 10, 0xff, 0xe1, 0, 6, 0x67, 66, 0, 10, 0xdd, 0xe4, 1, 0, 4, 0x68, 0xce, 0x3c, 0x80])

export interface FilmToMake {
  readonly format?: "mp4" | "mov" | "fragmented"
  readonly sound?: boolean
  readonly rotation?: 0 | 90 | 180 | 270
  /** Put into the first packet, before the picture. */
  readonly firstPacket?: Buffer
  readonly tags?: Readonly<Record<string, string>>
  readonly trackName?: string
}
/** A film of ten frames in a second that holds together as a file; its pictures are no pictures. */
export async function filmMade({ format = "mp4", sound = false, rotation = 0, firstPacket, tags, trackName }: FilmToMake): Promise<Buffer> {
  const target = new BufferTarget()
  const fast = format === "fragmented" ? "fragmented" : "in-memory"
  const container = format === "mov" ? new MovOutputFormat({ fastStart: "in-memory" }) : new Mp4OutputFormat({ fastStart: fast })
  const output = new Output({ format: container, target })
  const video = new EncodedVideoPacketSource("avc")
  output.addVideoTrack(video, { rotation, ...(trackName && { name: trackName }) })
  const audio = new EncodedAudioPacketSource("aac")
  if (sound) output.addAudioTrack(audio)
  if (tags) output.setMetadataTags(tags)
  await output.start()
  const decoderConfig = { codec: "avc1.42000a", codedWidth: 16, codedHeight: 16, description: new Uint8Array(avcConfiguration) }
  for (let frame = 0; frame < 10; frame++) {
    const picture = avcUnit(frame === 0 ? 0x65 : 0x41, Buffer.alloc(40, frame + 1))
    const bytes = frame === 0 && firstPacket ? Buffer.concat([firstPacket, picture]) : picture
    await video.add(new EncodedPacket(bytes, frame === 0 ? "key" : "delta", frame / 10, 0.1), { decoderConfig })
  }
  if (sound)
    for (let packet = 0; packet < 20; packet++)
      await audio.add(new EncodedPacket(Buffer.alloc(20, packet + 100), "key", packet / 20, 0.05), {
        decoderConfig: { codec: "mp4a.40.2", sampleRate: 44_100, numberOfChannels: 2, description: new Uint8Array([0x12, 0x10]) },
      })
  await output.finalize()
  return Buffer.from(target.buffer ?? new ArrayBuffer(0))
}

/** A silent WebM of ten frames. */
export async function webmMade(tags?: Readonly<Record<string, string>>): Promise<Buffer> {
  const target = new BufferTarget()
  const output = new Output({ format: new WebMOutputFormat(), target })
  const video = new EncodedVideoPacketSource("vp8")
  output.addVideoTrack(video, { name: "Track of Marisol" })
  if (tags) output.setMetadataTags(tags)
  await output.start()
  for (let frame = 0; frame < 10; frame++)
    await video.add(new EncodedPacket(Buffer.alloc(30, frame + 1), frame === 0 ? "key" : "delta", frame / 10, 0.1), {
      decoderConfig: { codec: "vp8", codedWidth: 16, codedHeight: 16 },
    })
  await output.finalize()
  return Buffer.from(target.buffer ?? new ArrayBuffer(0))
}
