import { randomBytes } from "node:crypto"
import { createReadStream, createWriteStream } from "node:fs"
import { copyFile, rm } from "node:fs/promises"
import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import { type Carrier, openCarrier } from "./crypto/carrier.ts"
import { type ChunkKey, chunksFor, contentSize, openStream, sealedSize, sealStream } from "./crypto/chunks.ts"
import type { Sealed, Sealer } from "./crypto/seal.ts"
import type { Sealed as SealedFile } from "./crypto/whole.ts"
import { newId } from "./ids.ts"
import { bytesOf, type Part, type Store, unfinished } from "./storage/store.ts"

export type Kept = Pick<SealedFile, "bytes" | "sha256">
/** What is written: bytes, or a stream of a known number of bytes. */
export type Content = Uint8Array | { readonly stream: AsyncIterable<Uint8Array>; readonly size: number }
export interface OpenFile {
  /** Bytes of the whole content, also when only a part is streamed. */
  readonly size: number
  readonly stream: Readable
}

/**
 * Pictures and other files of a practice, by name; sealed at rest, wherever they lie. A write is whole or absent.
 * Every file has a random key of its own; the key lies beside it, wrapped by the master key and bound to practice and file.
 */
export interface Files {
  write(practiceId: string, name: string, content: Content): Promise<void>
  read(practiceId: string, name: string): Promise<Buffer>
  /** Seals a file of this machine and keeps it under a name, without its bytes passing through the server. Answers what the file was. */
  keep(practiceId: string, name: string, from: string): Promise<Kept>
  /** Lays the plain content at a path of this machine where nothing is, without its bytes passing through the server. False when there is none. */
  lay(practiceId: string, name: string, to: string): Promise<boolean>
  /** A stream of the content or of a part of it; undefined when there is no such file. */
  open(practiceId: string, name: string, part?: Part): Promise<OpenFile | undefined>
  remove(practiceId: string, name: string): Promise<void>
  has(practiceId: string, name: string): Promise<boolean>
  /** Names that begin so. */
  list(practiceId: string, prefix: string): Promise<readonly string[]>
  /**
   * Removes the files that were last written before a moment and that `left` says nobody needs, and what interruptions before it left of
   * writing: unfinished files, keys that open nothing. Returns how many files went.
   */
  sweep(practiceId: string, before: Date, left: (names: readonly string[]) => Promise<ReadonlySet<string>>): Promise<number>
  /** Wraps all keys of a practice anew under the current master key and seals what lay plain; returns how many were changed. */
  rewrap(practiceId: string): Promise<number>
}

const safe = /^[a-zA-Z0-9][a-zA-Z0-9._-]{0,120}$/
/** Stands before sealed content; files from before have none of it and are read as they are. */
const mark = Buffer.from("bedside.sealed.1\n", "latin1")
const keyIdBytes = 36
const headBytes = mark.length + keyIdBytes
const keyEnding = ".key"

interface Head {
  readonly keyId: string | undefined
  readonly size: number
}

/** The names things have in a store. */
function place(practiceId: string, name: string): string {
  if (!safe.test(practiceId) || !safe.test(name)) throw new Error("not a file name")
  return `${practiceId}/${name}`
}
const keyPlace = (practiceId: string, name: string, keyId: string) => `${place(practiceId, name)}.${keyId}${keyEnding}`
const boundTo = (practiceId: string, name: string) => ({ practiceId, field: `file:${name}` })
const contextOf = (practiceId: string, name: string) => `${practiceId}:${name}`

async function headOf(store: Store, practiceId: string, name: string): Promise<Head | undefined> {
  const found = await store.get(place(practiceId, name), { start: 0, end: headBytes })
  if (!found) return undefined
  const head = await bytesOf(found.stream)
  const isSealed = head.length === headBytes && head.subarray(0, mark.length).equals(mark)
  return { size: found.size, keyId: isSealed ? head.subarray(mark.length).toString("latin1") : undefined }
}
async function wrappedKey(store: Store, practiceId: string, name: string, keyId: string): Promise<Sealed> {
  const kept = await store.get(keyPlace(practiceId, name, keyId))
  if (!kept) throw new Error("a file's key is missing")
  return bytesOf(kept.stream)
}
/** A key of the file as it was before; what an interruption leaves behind opens nothing. */
async function removeKey(store: Store, practiceId: string, name: string, old: Head | undefined): Promise<void> {
  if (old?.keyId !== undefined) await store.remove(keyPlace(practiceId, name, old.keyId))
}

/** The key first, then what it opens: whoever is interrupted leaves a key that opens nothing, never the other way round. */
async function withNewKey<T>(
  store: Store,
  sealer: Sealer,
  { practiceId, name }: { readonly practiceId: string; readonly name: string },
  put: (head: Buffer, key: ChunkKey) => Promise<T>,
): Promise<T> {
  const old = await headOf(store, practiceId, name)
  const keyId = newId()
  const key = randomBytes(32)
  const wrapped = sealer.seal(key.toString("base64"), boundTo(practiceId, name))
  await store.put(keyPlace(practiceId, name, keyId), wrapped, wrapped.length)
  const kept = await put(Buffer.concat([mark, Buffer.from(keyId, "latin1")]), { key, context: contextOf(practiceId, name) })
  await removeKey(store, practiceId, name, old)
  return kept
}

const writeTo =
  (store: Store, sealer: Sealer): Files["write"] =>
  (practiceId, name, content) => {
    const { stream, size } = content instanceof Uint8Array ? { stream: Readable.from([content]), size: content.length } : content
    return withNewKey(store, sealer, { practiceId, name }, (head, key) =>
      store.put(place(practiceId, name), after(head, sealStream(key, stream)), head.length + sealedSize(size)),
    )
  }

const keepIn =
  (store: Store, sealer: Sealer, carrier: Carrier): Files["keep"] =>
  (practiceId, name, from) =>
    withNewKey(store, sealer, { practiceId, name }, async (head, key) => {
      const target = place(practiceId, name)
      const to = store.disk ? await store.disk.draft(target) : `${from}.${newId()}`
      try {
        const { bytes, sha256, sealedBytes } = await carrier.seal({ from, to, head, ...key })
        if (store.disk) await store.disk.take(target, to)
        else await store.put(target, createReadStream(to), sealedBytes)
        return { bytes, sha256 }
      } finally {
        await rm(to, { force: true })
      }
    })

const layFrom =
  (store: Store, sealer: Sealer, carrier: Carrier): Files["lay"] =>
  async (practiceId, name, to) => {
    const head = await headOf(store, practiceId, name)
    if (!head) return false
    const here = store.disk?.at(place(practiceId, name))
    const from = here ?? `${to}.${newId()}`
    try {
      if (!here) await fetched(store, place(practiceId, name), from)
      if (head.keyId === undefined) await copyFile(from, to)
      else await carrier.open({ from, to, skip: headBytes, ...(await keyOf(store, sealer, { practiceId, name, keyId: head.keyId })) })
      return true
    } finally {
      if (!here) await rm(from, { force: true })
    }
  }
async function fetched(store: Store, name: string, to: string): Promise<void> {
  const stored = await store.get(name)
  if (stored) await pipeline(stored.stream, createWriteStream(to, { mode: 0o600, flags: "wx" }))
}

interface Locked {
  readonly practiceId: string
  readonly name: string
  readonly keyId: string
}
async function keyOf(store: Store, sealer: Sealer, { practiceId, name, keyId }: Locked): Promise<ChunkKey> {
  const wrapped = await wrappedKey(store, practiceId, name, keyId)
  return { key: Buffer.from(sealer.open(wrapped, boundTo(practiceId, name)), "base64"), context: contextOf(practiceId, name) }
}

const openFrom =
  (store: Store, sealer: Sealer): Files["open"] =>
  async (practiceId, name, part) => {
    const head = await headOf(store, practiceId, name)
    if (!head) return undefined
    if (head.keyId === undefined) return store.get(place(practiceId, name), part)
    const key = await keyOf(store, sealer, { practiceId, name, keyId: head.keyId })
    const sealedBytes = head.size - headBytes
    const size = contentSize(sealedBytes)
    const start = Math.min(part?.start ?? 0, size)
    const end = Math.min(part?.end ?? size, size)
    const wanted = chunksFor(start, end)
    const stored = await store.get(place(practiceId, name), { start: headBytes + wanted.start, end: headBytes + wanted.end })
    if (!stored) return undefined
    const range = { first: wanted.first, sealedBytes, start, end }
    return { size, stream: openStream(key, stored.stream, range) }
  }

const keyName = /^(.+)\.([0-9a-f-]{36})\.key$/
/** Removes what interruptions left of writing before a moment: unfinished files, and keys of no file, or of one that has another by now. */
async function clearDebris(store: Store, practiceId: string, before: Date): Promise<void> {
  const all = await store.listDated(`${practiceId}/`)
  const here = new Set(all.map(({ name }) => name.slice(practiceId.length + 1)))
  const keys = Map.groupBy(here, (name) => keyName.exec(name)?.[1])
  for (const { name } of all.filter(({ at }) => at < before)) {
    const [, of, keyId] = keyName.exec(name.slice(practiceId.length + 1)) ?? []
    const isDoubtful = of !== undefined && (!here.has(of) || (keys.get(of)?.length ?? 0) > 1)
    const opensNothing = isDoubtful && (await headOf(store, practiceId, of))?.keyId !== keyId
    if (opensNothing || name.endsWith(unfinished)) await store.remove(name)
  }
}
const sweepOf =
  (store: Store, remove: Files["remove"]): Files["sweep"] =>
  async (practiceId, before, left) => {
    const dated = (await store.listDated(place(practiceId, "x").slice(0, -1))).filter(({ at }) => at < before)
    const names = dated.map(({ name }) => name.slice(practiceId.length + 1))
    const gone = await left(names.filter((name) => safe.test(name) && !name.endsWith(keyEnding) && !name.endsWith(unfinished)))
    for (const name of gone) await remove(practiceId, name)
    await clearDebris(store, practiceId, before)
    return gone.size
  }

/** Files that are sealed before `store` sees them. */
export function sealedFiles(store: Store, sealer: Sealer): Files {
  const write = writeTo(store, sealer)
  const carrier = openCarrier()
  const openPart = openFrom(store, sealer)
  const read: Files["read"] = async (practiceId, name) => {
    const opened = await openPart(practiceId, name)
    if (!opened) throw new Error("no such file")
    return bytesOf(opened.stream)
  }
  const list: Files["list"] = async (practiceId, prefix) =>
    (await store.list(place(practiceId, `${prefix}x`).slice(0, -1)))
      .filter((name) => !name.endsWith(keyEnding))
      .map((name) => name.slice(practiceId.length + 1))
  const rewrapOne = async (practiceId: string, name: string): Promise<boolean> => {
    const head = await headOf(store, practiceId, name)
    if (!head) return false
    if (head.keyId === undefined) {
      await write(practiceId, name, await read(practiceId, name))
      return true
    }
    const wrapped = await wrappedKey(store, practiceId, name, head.keyId)
    if (sealer.isCurrent(wrapped)) return false
    const again = sealer.rewrap(wrapped, boundTo(practiceId, name))
    await store.put(keyPlace(practiceId, name, head.keyId), again, again.length)
    return true
  }
  const remove: Files["remove"] = async (practiceId, name) => {
    const old = await headOf(store, practiceId, name)
    await store.remove(place(practiceId, name))
    await removeKey(store, practiceId, name, old)
  }
  return {
    write,
    read,
    list,
    remove,
    sweep: sweepOf(store, remove),
    keep: keepIn(store, sealer, carrier),
    lay: layFrom(store, sealer, carrier),
    open: openPart,
    has: async (practiceId, name) => (await headOf(store, practiceId, name)) !== undefined,
    async rewrap(practiceId) {
      let count = 0
      for (const name of await list(practiceId, "")) if (await rewrapOne(practiceId, name)) count += 1
      return count
    },
  }
}

function after(head: Buffer, rest: AsyncIterable<Uint8Array>): Readable {
  return Readable.from(
    (async function* () {
      yield head
      yield* rest
    })(),
    { objectMode: false },
  )
}
