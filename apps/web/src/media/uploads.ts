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

/** The list that pages show. */
function createList() {
  const listeners = new Set<() => void>()
  let uploads: readonly Upload[] = []
  const show = (next: readonly Upload[]) => {
    uploads = next
    for (const listener of listeners) listener()
  }
  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    all: () => uploads,
    show,
    find: (key: string) => uploads.find((one) => one.key === key),
    patch: (key: string, fields: Partial<Upload>) => show(uploads.map((one) => (one.key === key ? { ...one, ...fields } : one))),
  }
}

interface Desk {
  readonly ports: UploadPorts
  readonly list: ReturnType<typeof createList>
  readonly files: Map<string, Held>
}

/** Goes on where this or an earlier visit stopped, or begins. */
async function begunOf({ ports }: Desk, { name, kind, bytes }: Upload, held: Held): Promise<Begun> {
  const print = fingerprintOf(held.file)
  const known = held.begun ?? ports.shelf.find(print)
  const begun = known ?? (await ports.begin({ name: nameFrom(name), kind, bytes, folderId: held.folderId }))
  ports.shelf.keep(print, begun)
  held.begun = begun
  return begun
}

function forget({ ports }: Desk, held: Held): void {
  held.begun = undefined
  ports.shelf.forget(fingerprintOf(held.file))
}

function fail(desk: Desk, key: string, held: Held, cause: unknown): void {
  const { words, gone } = desk.ports.wordsOf(cause)
  // What an earlier visit began was given up meanwhile: begin again, once.
  const again = gone && held.begun !== undefined
  if (gone) forget(desk, held)
  const state = desk.list.find(key)?.state
  if (state === "sending" || state === "finishing")
    desk.list.patch(key, again ? { state: "waiting", sent: 0 } : { state: "failed", problem: words })
}

async function run(desk: Desk, key: string): Promise<void> {
  const { ports, list, files } = desk
  const [upload, held] = [list.find(key), files.get(key)]
  if (!upload || !held) return
  const isRunning = () => list.find(key)?.state === "sending"
  list.patch(key, { state: "sending", problem: null })
  try {
    const to = await begunOf(desk, upload, held)
    list.patch(key, { mediumId: to.id })
    // Canceled while the server was asked: nobody else will tell it.
    if (!list.find(key)) {
      forget(desk, held)
      await ports.cancel(to.id)
    }
    if (!isRunning()) return
    held.sending = ports.send(held.file, to, (sent) => {
      if (isRunning()) list.patch(key, { sent, ...(sent >= upload.bytes ? { state: "finishing" } : {}) })
    })
    await held.sending.done
    forget(desk, held)
    list.patch(key, { state: "arrived", sent: upload.bytes })
    files.delete(key)
    const done = list.find(key)
    if (done) ports.arrived(done, held.file)
  } catch (cause) {
    fail(desk, key, held, cause)
  } finally {
    next(desk)
  }
}

function next(desk: Desk): void {
  const uploads = desk.list.all()
  const busy = uploads.filter(({ state }) => state === "sending" || state === "finishing").length
  for (const { key } of uploads.filter(({ state }) => state === "waiting").slice(0, Math.max(0, atOnce - busy))) void run(desk, key)
}

/** The same file twice in one go, or again while it is on its way, is one upload. */
function newFiles({ files }: Desk, added: readonly File[]): File[] {
  const onTheWay = new Set([...files.values()].map(({ file }) => fingerprintOf(file)))
  return added.filter((file) => {
    const print = fingerprintOf(file)
    if (onTheWay.has(print)) return false
    onTheWay.add(print)
    return true
  })
}

function cancel(desk: Desk, key: string): void {
  const { ports, list, files } = desk
  const [upload, held] = [list.find(key), files.get(key)]
  list.show(list.all().filter((one) => one.key !== key))
  files.delete(key)
  if (!upload || !held) return
  held.sending?.stop()
  forget(desk, held)
  if (upload.mediumId && isOpen(upload)) void ports.cancel(upload.mediumId).catch(() => undefined)
  next(desk)
}

/** Files on their way to the library. They outlive the page that began them: only closing the tab stops them. */
export function createUploads(ports: UploadPorts): Uploads {
  const desk: Desk = { ports, list: createList(), files: new Map() }
  const { list, files } = desk
  let last = 0
  return {
    subscribe: list.subscribe,
    list: list.all,
    add: (added, limits, folderId) => {
      const made = newFiles(desk, added).map((file): Upload => {
        last += 1
        const problem = refusedUpload(file, limits)
        const key = `upload-${last}`
        if (!problem) files.set(key, { file, folderId })
        const state = problem ? "refused" : "waiting"
        return { key, name: file.name || "Photo", kind: kindOf(file), bytes: file.size, sent: 0, state, problem, mediumId: null }
      })
      list.show([...list.all(), ...made])
      next(desk)
      return made.map(({ key }) => key)
    },
    pause: (key) => {
      const state = list.find(key)?.state
      if (state !== "sending" && state !== "waiting") return
      list.patch(key, { state: "paused" })
      files.get(key)?.sending?.stop()
      next(desk)
    },
    resume: (key) => {
      const state = list.find(key)?.state
      if (state !== "paused" && state !== "failed") return
      list.patch(key, { state: "waiting", problem: null })
      next(desk)
    },
    cancel: (key) => cancel(desk, key),
    clear: () => list.show(list.all().filter(isOpen)),
  }
}
