import type { Readable } from "node:stream"

/** A part of what is stored: `end` is the first byte no longer wanted. */
export interface Part {
  readonly start: number
  readonly end: number
}
export interface Stored {
  /** Bytes of the whole. */
  readonly size: number
  readonly stream: Readable
}
export interface Dated {
  readonly name: string
  readonly at: Date
}
/** A write that is not whole yet carries this ending. */
export const unfinished = ".part"
/** Where bytes lie, by name: a folder, or an object store. It knows nothing of what they mean; everything it is given is sealed before. */
export interface Store {
  /** Whole or absent: nobody ever reads half of it. `size` is the exact number of bytes of a stream. */
  put(name: string, body: Readable | Uint8Array, size: number): Promise<void>
  /** Undefined when there is nothing of this name. A part beyond the end is cut to what is there. */
  get(name: string, part?: Part): Promise<Stored | undefined>
  remove(name: string): Promise<void>
  /** Every name that begins so, in no order. */
  list(prefix: string): Promise<readonly string[]>
  /** As `list`, each with when it was last written; writes that were never finished are among them. */
  listDated(prefix: string): Promise<readonly Dated[]>
  /** A store on this machine's disk, whose files need not pass through the program. */
  readonly disk?: Disk
}
export interface Disk {
  /** Where something lies, or would. */
  at(name: string): string
  /** Where something of this name may be written; nobody sees it until it is taken. */
  draft(name: string): Promise<string>
  /** Makes a whole and synced draft what lies under a name. */
  take(name: string, draft: string): Promise<void>
}

/** All bytes of a stream. For small things only. */
export async function bytesOf(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}
