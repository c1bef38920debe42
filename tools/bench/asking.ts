import { setTimeout as sleep } from "node:timers/promises"
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads"

/** What one asks for again and again. */
export interface Asked {
  readonly url: string
  readonly cookie: string
}

/**
 * Somebody else at work: asks for the same again and again, 20 ms after each answer, until told to stop. In a thread of its own, so that what
 * is measured is the server's delay and not that of a sender of files beside it.
 */
export function asking(workerData: Asked): { stop(): Promise<readonly number[]> } {
  const thread = new Worker(new URL(import.meta.url), { workerData })
  return {
    stop: () =>
      new Promise((resolve, reject) => {
        thread.once("message", (waits: readonly number[]) => resolve(waits))
        thread.once("error", reject)
        thread.postMessage("stop")
      }),
  }
}

/** Milliseconds of each answer. */
async function ask({ url, cookie }: Asked): Promise<void> {
  let isOver = false
  parentPort?.once("message", () => (isOver = true))
  const waits: number[] = []
  while (!isOver) {
    const start = performance.now()
    const answer = await fetch(url, { headers: { cookie } })
    await answer.arrayBuffer()
    if (!answer.ok) throw new Error(`answered with ${answer.status}`)
    waits.push(performance.now() - start)
    await sleep(20)
  }
  parentPort?.postMessage(waits)
}

if (!isMainThread) await ask(workerData as Asked)
