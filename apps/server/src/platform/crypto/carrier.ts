import { setPriority } from "node:os"
import { isMainThread, parentPort, Worker } from "node:worker_threads"
import { type Opening, openWhole, type Sealed, type Sealing, sealWhole } from "./whole.ts"

/** Seals and opens whole files of this machine beside the server: in one thread, one after the other, leaving the processor to who asks. */
export interface Carrier {
  seal(sealing: Sealing): Promise<Sealed>
  open(opening: Opening): Promise<undefined>
}

type Job = { readonly kind: "seal"; readonly job: Sealing } | { readonly kind: "open"; readonly job: Opening }
type Done = { readonly ok: true; readonly sealed: Sealed | undefined } | { readonly ok: false; readonly code: string }

/** Milliseconds after which a thread without work ends. */
const idle = 60_000

/** The thread starts with the first job. A job that fails rejects with the system's code of the failure. */
export function openCarrier(): Carrier {
  let thread: Worker | undefined
  let rest: NodeJS.Timeout | undefined
  let line: Promise<unknown> = Promise.resolve()
  const end = () => {
    void thread?.terminate()
    thread = undefined
  }
  const carried = async (job: Job): Promise<Sealed | undefined> => {
    clearTimeout(rest)
    thread ??= new Worker(new URL(import.meta.url))
    thread.unref()
    try {
      return await answered(thread, job)
    } catch (error) {
      end()
      throw error
    } finally {
      rest = setTimeout(end, idle).unref()
    }
  }
  const inLine = (job: Job): Promise<Sealed | undefined> => {
    const turn = line.then(() => carried(job))
    line = turn.catch(() => undefined)
    return turn
  }
  return {
    async seal(job) {
      const sealed = await inLine({ kind: "seal", job })
      if (!sealed) throw new Error("a sealed file has no size")
      return sealed
    },
    async open(job) {
      await inLine({ kind: "open", job })
      return undefined
    },
  }
}

async function answered(thread: Worker, job: Job): Promise<Sealed | undefined> {
  const { promise, resolve, reject } = Promise.withResolvers<Sealed | undefined>()
  const heard = (done: Done) => (done.ok ? resolve(done.sealed) : reject(Object.assign(new Error("a file was not carried"), done)))
  const gone = () => reject(new Error("the thread that carries files ended"))
  thread.once("message", heard)
  thread.once("error", gone)
  thread.once("exit", gone)
  thread.ref()
  thread.postMessage(job)
  return promise.finally(() => {
    thread.unref()
    thread.off("message", heard)
    thread.off("error", gone)
    thread.off("exit", gone)
  })
}

function done(job: Job): Done {
  try {
    if (job.kind === "seal") return { ok: true, sealed: sealWhole(bytesOf(job.job)) }
    openWhole(bytesOf(job.job))
    return { ok: true, sealed: undefined }
  } catch (error) {
    return { ok: false, code: (error as { code?: string }).code ?? "" }
  }
}
/** A buffer comes over as plain bytes. */
const bytesOf = <T extends { readonly key: Uint8Array }>(job: T): T & { readonly key: Buffer } => ({ ...job, key: Buffer.from(job.key) })

if (!isMainThread) {
  // Elsewhere than on Linux the priority of a thread is that of the whole program.
  if (process.platform === "linux") setPriority(10)
  parentPort?.on("message", (job: Job) => parentPort?.postMessage(done(job)))
}
