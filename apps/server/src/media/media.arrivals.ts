import { mkdirSync } from "node:fs"
import { readdir, rm, stat } from "node:fs/promises"
import type { IncomingMessage, ServerResponse } from "node:http"
import path from "node:path"
import { Readable } from "node:stream"
import { FileStore } from "@tus/file-store"
import { Server, Upload } from "@tus/server"
import type { Platform } from "#platform/platform.ts"
import { inTurns } from "#platform/turns.ts"

/**
 * Files that arrive piece by piece, in a private folder of this machine until they are whole; then they are sealed and moved to where files
 * lie. Nothing but ids is written beside them.
 */
export interface Arrivals {
  /** Makes room for an upload of exactly so many bytes. */
  begin(id: string, practiceId: string, bytes: number): Promise<void>
  /** Answers one request of the tus protocol about an upload. Who may ask was decided before. */
  answer(request: IncomingMessage, response: ServerResponse): Promise<void>
  /** How much of an upload lies here; undefined when none does. */
  progress(id: string): Promise<{ readonly received: number; readonly wanted: number; readonly practiceId: string } | undefined>
  /** Where a whole file lies. */
  place(id: string): string
  forget(id: string): Promise<void>
  /** Ids of everything that lies here. */
  list(): Promise<readonly { readonly id: string; readonly touchedAt: Date }[]>
}

type Finish = (upload: { readonly id: string; readonly practiceId: string }) => Promise<void>
const ending = ".json"

function openArrivals(folder: string, finish: Finish): Arrivals {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const store = new FileStore({ directory: folder })
  const write = store.write.bind(store)
  // However many arrive, others are answered between two pieces.
  store.write = (body, id, offset) => write(Readable.from(inTurns(body), { objectMode: false }), id, offset)
  const lastPart = (url: string) => path.basename(new URL(url, "http://localhost").pathname)
  const server = new Server({
    path: "/api",
    datastore: store,
    allowedOrigins: () => false,
    getFileIdFromRequest: (request) => lastPart(request.url),
    onUploadFinish: async (_request, upload) => {
      await finish({ id: upload.id, practiceId: upload.metadata?.["practiceId"] ?? "" })
      return {}
    },
    // Its own words could quote what was sent.
    onResponseError: (_request, error) =>
      "status_code" in error ? { status_code: error.status_code, body: "" } : { status_code: 500, body: "" },
  })
  return {
    async begin(id, practiceId, bytes) {
      await store.create(new Upload({ id, size: bytes, offset: 0, metadata: { practiceId } }))
    },
    answer: (request, response) => server.handle(request, response),
    async progress(id) {
      const upload = await store.getUpload(id).catch(() => undefined)
      if (!upload) return undefined
      return { received: upload.offset, wanted: upload.size ?? 0, practiceId: upload.metadata?.["practiceId"] ?? "" }
    },
    place: (id) => path.join(folder, id),
    async forget(id) {
      await Promise.all([rm(path.join(folder, id), { force: true }), rm(path.join(folder, `${id}${ending}`), { force: true })])
    },
    async list() {
      const names = (await readdir(folder)).filter((name) => !name.endsWith(ending))
      const found = names.map(async (id) => ({ id, touchedAt: (await stat(path.join(folder, id))).mtime }))
      return Promise.all(found)
    },
  }
}

const open = new WeakMap<Platform, Arrivals>()
/** The arriving files of this machine; `finish` is called when one is whole, before the sender hears so. */
export function arrivalsOf(platform: Platform, finish: Finish): Arrivals {
  const known = open.get(platform)
  if (known) return known
  const arrivals = openArrivals(path.join(platform.config.folder, "arriving"), finish)
  open.set(platform, arrivals)
  return arrivals
}
