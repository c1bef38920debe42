import { fingerprintOf, type FileLimits, isOpen, kindOf, nameFrom, refusedUpload, type Upload } from "./uploads.model.ts"

/** An upload the server knows of; what a later visit needs to go on with it. */
export interface Begun {
  readonly id: string
  readonly uploadUrl: string
  readonly chunkBytes: number
}
/** Remembers begun uploads by the fingerprint of their files, beyond the tab. */
export interface UploadShelf {
  readonly find: (fingerprint: string) => Begun | undefined
  readonly keep: (fingerprint: string, begun: Begun) => void
  readonly forget: (fingerprint: string) => void
}
export interface Sending {
  /** Resolves when the last byte has arrived, rejects with what a person can read, or never after `stop`. */
  readonly done: Promise<void>
  readonly stop: () => void
}
export interface UploadPorts {
  readonly begin: (file: { name: string; kind: Upload["kind"]; bytes: number; folderId: string | null }) => Promise<Begun>
  readonly send: (file: File, begun: Begun, told: (sent: number) => void) => Sending
  readonly cancel: (id: string) => Promise<unknown>
  readonly arrived: (upload: Upload, file: File) => void
  readonly wordsOf: (cause: unknown) => { readonly words: string; readonly gone: boolean }
  readonly shelf: UploadShelf
}
export interface Uploads {
  readonly subscribe: (listener: () => void) => () => void
  readonly list: () => readonly Upload[]
  readonly add: (files: readonly File[], limits: FileLimits, folderId: string | null) => readonly string[]
  readonly pause: (key: string) => void
  /** Goes on after a pause, or tries again after a failure. */
  readonly resume: (key: string) => void
  /** Stops it; the server deletes what has arrived. */
  readonly cancel: (key: string) => void
  /** Takes what is finished out of the list. */
  readonly clear: () => void
}

interface Held {
  readonly file: File
  readonly folderId: string | null
  begun?: Begun | undefined
  sending?: Sending | undefined
}

/** So many files are sent at the same time; the others wait for their turn. */
export const atOnce = 3

/** Files on their way to the library. They outlive the page that began them: only closing the tab stops them. */
export function createUploads(ports: UploadPorts): Uploads {
  const listeners = new Set<() => void>()
  const files = new Map<string, Held>()
  let uploads: readonly Upload[] = []
  let last = 0

  const show = (next: readonly Upload[]) => {
    uploads = next
    for (const listener of listeners) listener()
  }
  const find = (key: string) => uploads.find((one) => one.key === key)
  const patch = (key: string, fields: Partial<Upload>) => show(uploads.map((one) => (one.key === key ? { ...one, ...fields } : one)))
  /** Goes on where this or an earlier visit stopped, or begins. */
  const begin = async ({ name, kind, bytes }: Upload, held: Held): Promise<Begun> => {
    const print = fingerprintOf(held.file)
    const known = held.begun ?? ports.shelf.find(print)
    const begun = known ?? (await ports.begin({ name: nameFrom(name), kind, bytes, folderId: held.folderId }))
    ports.shelf.keep(print, begun)
    held.begun = begun
    return begun
  }
  const forget = (held: Held) => {
    held.begun = undefined
    ports.shelf.forget(fingerprintOf(held.file))
  }

  async function run(key: string): Promise<void> {
    const [upload, held] = [find(key), files.get(key)]
    if (!upload || !held) return
    const isRunning = () => find(key)?.state === "sending"
    patch(key, { state: "sending", problem: null })
    try {
      const to = await begin(upload, held)
      patch(key, { mediumId: to.id })
      // Canceled while the server was asked: nobody else will tell it.
      if (!find(key)) {
        forget(held)
        await ports.cancel(to.id)
      }
      if (!isRunning()) return
      held.sending = ports.send(held.file, to, (sent) => {
        if (isRunning()) patch(key, { sent, ...(sent >= upload.bytes ? { state: "finishing" } : {}) })
      })
      await held.sending.done
      forget(held)
      patch(key, { state: "arrived", sent: upload.bytes })
      files.delete(key)
      const done = find(key)
      if (done) ports.arrived(done, held.file)
    } catch (cause) {
      fail(key, held, cause)
    } finally {
      next()
    }
  }
  function fail(key: string, held: Held, cause: unknown): void {
    const { words, gone } = ports.wordsOf(cause)
    // What an earlier visit began was given up meanwhile: begin again, once.
    const again = gone && held.begun !== undefined
    if (gone) forget(held)
    const state = find(key)?.state
    if (state === "sending" || state === "finishing")
      patch(key, again ? { state: "waiting", sent: 0 } : { state: "failed", problem: words })
  }
  function next(): void {
    const busy = uploads.filter(({ state }) => state === "sending" || state === "finishing").length
    for (const { key } of uploads.filter(({ state }) => state === "waiting").slice(0, Math.max(0, atOnce - busy))) void run(key)
  }

  return {
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    list: () => uploads,
    add: (added, limits, folderId) => {
      // The same file twice in one go, or again while it is on its way, is one upload.
      const onTheWay = new Set([...files.values()].map(({ file }) => fingerprintOf(file)))
      const made = added.flatMap((file): Upload[] => {
        const print = fingerprintOf(file)
        if (onTheWay.has(print)) return []
        onTheWay.add(print)
        last += 1
        const problem = refusedUpload(file, limits)
        const key = `upload-${last}`
        if (!problem) files.set(key, { file, folderId })
        const state = problem ? "refused" : "waiting"
        return [{ key, name: file.name || "Photo", kind: kindOf(file), bytes: file.size, sent: 0, state, problem, mediumId: null }]
      })
      show([...uploads, ...made])
      next()
      return made.map(({ key }) => key)
    },
    pause: (key) => {
      const state = find(key)?.state
      if (state !== "sending" && state !== "waiting") return
      patch(key, { state: "paused" })
      files.get(key)?.sending?.stop()
      next()
    },
    resume: (key) => {
      const state = find(key)?.state
      if (state !== "paused" && state !== "failed") return
      patch(key, { state: "waiting", problem: null })
      next()
    },
    cancel: (key) => {
      const [upload, held] = [find(key), files.get(key)]
      show(uploads.filter((one) => one.key !== key))
      files.delete(key)
      if (!upload || !held) return
      held.sending?.stop()
      forget(held)
      if (upload.mediumId && isOpen(upload)) void ports.cancel(upload.mediumId).catch(() => undefined)
      next()
    },
    clear: () => show(uploads.filter(isOpen)),
  }
}
