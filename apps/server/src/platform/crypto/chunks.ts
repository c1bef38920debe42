import { createCipheriv, createDecipheriv } from "node:crypto"
import { Readable } from "node:stream"

/** Bytes of content in one chunk, and how many more it takes when sealed. */
export const chunkBytes = 65_536
const tagBytes = 16
/** Bytes of a full chunk when sealed. */
export const sealedChunk = chunkBytes + tagBytes

/** What a file's key is used with: every chunk is bound to the file and to its place in it. */
export interface ChunkKey {
  readonly key: Buffer
  readonly context: string
}

/** How many bytes `size` bytes of content are when sealed. An empty file has one empty chunk, so that a missing one is noticed. */
export const sealedSize = (size: number): number => size + tagBytes * Math.max(1, Math.ceil(size / chunkBytes))
/** The other way round. */
export function contentSize(sealed: number): number {
  return sealed - tagBytes * Math.max(1, Math.ceil(sealed / sealedChunk))
}

/** A key seals one file only, so the chunk's number is nonce enough; the last byte marks the last chunk, so that a cut is noticed. */
function nonceOf(index: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12)
  nonce.writeUInt32BE(index, 7)
  nonce[11] = isLast ? 1 : 0
  return nonce
}
/** Seals one chunk of a file. */
export function sealChunk({ key, context }: ChunkKey, content: Uint8Array, index: number, isLast: boolean): Buffer {
  const cipher = createCipheriv("aes-256-gcm", key, nonceOf(index, isLast)).setAAD(Buffer.from(context))
  const parts = [cipher.update(content), cipher.final()]
  return Buffer.concat([...parts, cipher.getAuthTag()])
}
/** Opens one chunk; throws when it is not this one of this file. */
export function openChunk({ key, context }: ChunkKey, sealed: Buffer, index: number, isLast: boolean): Buffer {
  if (sealed.length < tagBytes) throw new Error("a sealed file ends too early")
  const decipher = createDecipheriv("aes-256-gcm", key, nonceOf(index, isLast)).setAAD(Buffer.from(context))
  decipher.setAuthTag(sealed.subarray(sealed.length - tagBytes))
  return Buffer.concat([decipher.update(sealed.subarray(0, sealed.length - tagBytes)), decipher.final()])
}

/** Cuts a stream into pieces of exactly `size` bytes; the last may be shorter, or empty when there was nothing. */
async function* pieces(source: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<{ piece: Buffer; isLast: boolean }> {
  let waiting: Uint8Array[] = []
  let length = 0
  for await (const bytes of source) {
    waiting.push(bytes)
    length += bytes.length
    // One byte more is needed to know that a full piece is not the last.
    if (length <= size) continue
    const joined = Buffer.concat(waiting)
    let at = 0
    for (; joined.length - at > size; at += size) yield { piece: joined.subarray(at, at + size), isLast: false }
    waiting = [joined.subarray(at)]
    length = joined.length - at
  }
  yield { piece: Buffer.concat(waiting), isLast: true }
}

/** Seals a stream chunk by chunk (AES-256-GCM, the STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár, 2015). */
export function sealStream(key: ChunkKey, source: AsyncIterable<Uint8Array>): Readable {
  return Readable.from(
    (async function* () {
      let index = 0
      for await (const { piece, isLast } of pieces(source, chunkBytes)) yield sealChunk(key, piece, index++, isLast)
    })(),
    { objectMode: false },
  )
}

/** Which sealed bytes hold the content from `start` to `end`, and the number of the first chunk among them. */
export function chunksFor(start: number, end: number): { readonly first: number; readonly start: number; readonly end: number } {
  const first = Math.floor(start / chunkBytes)
  const last = Math.max(first, Math.ceil(end / chunkBytes) - 1)
  return { first, start: first * sealedChunk, end: (last + 1) * sealedChunk }
}

export interface OpenRange {
  /** Number of the first chunk of `source`. */
  readonly first: number
  /** Bytes of the whole sealed content. */
  readonly sealedBytes: number
  readonly start: number
  readonly end: number
}
/** Opens sealed chunks and gives out the content from `start` to `end`. Fails when a chunk was changed, moved or cut off. */
export function openStream(key: ChunkKey, source: AsyncIterable<Uint8Array>, { first, sealedBytes, start, end }: OpenRange): Readable {
  const lastIndex = Math.max(0, Math.ceil(sealedBytes / sealedChunk) - 1)
  return Readable.from(
    (async function* () {
      let index = first
      for await (const { piece } of pieces(source, sealedChunk)) {
        if (index > lastIndex) throw new Error("a sealed file ends too early")
        const content = openChunk(key, piece, index, index === lastIndex)
        const from = index * chunkBytes
        const wanted = content.subarray(Math.max(0, start - from), Math.max(0, end - from))
        if (wanted.length > 0) yield wanted
        index += 1
      }
    })(),
    { objectMode: false },
  )
}
