import { createHash } from "node:crypto"
import { closeSync, fstatSync, fsyncSync, openSync, readSync, writevSync } from "node:fs"
import { chunkBytes, type ChunkKey, openChunk, sealChunk, sealedChunk } from "./chunks.ts"

/** Files of this machine, sealed and opened whole. It blocks: for a thread of its own. */

export interface Sealing extends ChunkKey {
  readonly from: string
  /** Must not exist. */
  readonly to: string
  /** Bytes that stand before the sealed content. */
  readonly head: Uint8Array
}
export interface Opening extends ChunkKey {
  readonly from: string
  /** Must not exist. */
  readonly to: string
  /** Bytes before the sealed content. */
  readonly skip: number
}
/** What was sealed: bytes of the content, its SHA-256 in hex, and bytes of the file that came of it. */
export interface Sealed {
  readonly bytes: number
  readonly sha256: string
  readonly sealedBytes: number
}

/** Reads as many bytes as there are room for; fewer only at the end. */
function filled(file: number, into: Buffer): Buffer {
  let length = 0
  for (;;) {
    const read = readSync(file, into, length, into.length - length, null)
    length += read
    if (read === 0 || length === into.length) return into.subarray(0, length)
  }
}

/** Opens both files, and closes them whatever happens. */
function between<T>(from: string, to: string, work: (input: number, output: number) => T): T {
  const input = openSync(from, "r")
  try {
    const output = openSync(to, "wx", 0o600)
    try {
      const done = work(input, output)
      fsyncSync(output)
      return done
    } finally {
      closeSync(output)
    }
  } finally {
    closeSync(input)
  }
}

/** Seals a file as `sealStream` does, and syncs it. */
export function sealWhole({ from, to, head, ...key }: Sealing): Sealed {
  return between(from, to, (input, output) => {
    const { size } = fstatSync(input)
    const chunks = Math.max(1, Math.ceil(size / chunkBytes))
    const hash = createHash("sha256")
    const buffer = Buffer.alloc(chunkBytes)
    let written = writevSync(output, [head])
    for (let index = 0; index < chunks; index++) {
      const piece = filled(input, buffer)
      hash.update(piece)
      written += writevSync(output, [sealChunk(key, piece, index, index === chunks - 1)])
    }
    return { bytes: size, sha256: hash.digest("hex"), sealedBytes: written }
  })
}

/** Opens a sealed file whole. Throws when a chunk was changed, moved or cut off; what lies at `to` is then to be thrown away. */
export function openWhole({ from, to, skip, ...key }: Opening): void {
  between(from, to, (input, output) => {
    readSync(input, Buffer.alloc(skip), 0, skip, null)
    const chunks = Math.max(1, Math.ceil((fstatSync(input).size - skip) / sealedChunk))
    const buffer = Buffer.alloc(sealedChunk)
    for (let index = 0; index < chunks; index++) writevSync(output, [openChunk(key, filled(input, buffer), index, index === chunks - 1)])
  })
}
