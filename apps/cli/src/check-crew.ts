import { Worker } from "node:worker_threads"
import type { PracticeFacts } from "@bedside/compliance"
import type { Answers } from "./check-lines.ts"
import type { Line } from "./streams.ts"

/** Threads that answer lines. */
export interface Crew {
  /** True once a thread has started. */
  ready(): boolean
  /** Rejects when the thread died. */
  answer(lines: readonly Line[]): Promise<Answers>
  close(): Promise<void>
}

interface Member {
  readonly worker: Worker
  readonly waiting: { resolve: (answers: Answers) => void; reject: (cause: unknown) => void }[]
  started: boolean
}

function openMember(practice: PracticeFacts): Member {
  const worker = new Worker(new URL("./check.worker.ts", import.meta.url), { workerData: practice })
  const member: Member = { worker, waiting: [], started: false }
  worker.on("message", (message: Answers | "started") => {
    if (message === "started") member.started = true
    else member.waiting.shift()?.resolve(message)
  })
  worker.on("error", (cause) => {
    member.started = false
    for (const { reject } of member.waiting.splice(0)) reject(cause)
  })
  return member
}

/** Starts one thread a core; lines go to the started thread with the least to do. */
export function openCrew(cores: number, practice: PracticeFacts): Crew {
  const members = Array.from({ length: cores }, () => openMember(practice))
  return {
    ready: () => members.some(({ started }) => started),
    answer(lines) {
      const free = members.filter(({ started }) => started).sort((a, b) => a.waiting.length - b.waiting.length)[0]
      if (!free) return Promise.reject(new Error("no thread has started"))
      return new Promise((resolve, reject) => {
        free.waiting.push({ resolve, reject })
        free.worker.postMessage(lines)
      })
    },
    async close() {
      await Promise.all(members.map(({ worker }) => worker.terminate()))
    },
  }
}
