import type { Finding, PostContent, PracticeProfile } from "@bedside/contracts"

/** What the page asks of the worker, and what it answers; `turn` tells which answer belongs to which question. */
export interface CheckQuestion {
  readonly turn: number
  readonly content: PostContent
  readonly profile: PracticeProfile
  readonly now: string
}
export interface CheckAnswer {
  readonly turn: number
  readonly findings: readonly Finding[]
}

export interface Checker {
  /** Checks a content; undefined when a newer question overtook it. Rejects when the check cannot run in this browser. */
  readonly check: (content: PostContent, profile: PracticeProfile, now: Date) => Promise<readonly Finding[] | undefined>
  readonly close: () => void
}

/** Runs the compliance engine in a worker, so that typing never waits for it. One question at a time, and only the newest waits. */
export function openChecker(
  open: () => Worker = () => new Worker(new URL("./check.worker.ts", import.meta.url), { type: "module" }),
): Checker {
  let worker: Worker | undefined
  let turn = 0
  let asked: { turn: number; resolve: (findings: readonly Finding[] | undefined) => void; reject: (cause: Error) => void } | undefined
  let next: (() => void) | undefined
  let dropNext: (() => void) | undefined

  const broke = () => {
    asked?.reject(new Error("the check does not run in this browser"))
    asked = undefined
    dropNext?.()
    next = dropNext = undefined
    worker?.terminate()
    worker = undefined
  }
  const start = (): Worker => {
    const made = open()
    made.onerror = broke
    made.onmessage = ({ data }: MessageEvent<CheckAnswer>) => {
      if (asked?.turn === data.turn) asked.resolve(next ? undefined : data.findings)
      asked = undefined
      const run = next
      next = dropNext = undefined
      run?.()
    }
    return made
  }
  return {
    check: (content, profile, now) =>
      new Promise((resolve, reject) => {
        const ask = () => {
          turn += 1
          asked = { turn, resolve, reject }
          try {
            worker ??= start()
            const question: CheckQuestion = { turn, content, profile, now: now.toISOString() }
            worker.postMessage(question)
          } catch {
            broke()
          }
        }
        if (!asked) return ask()
        dropNext?.()
        next = ask
        dropNext = () => resolve(undefined)
      }),
    close: () => {
      worker?.terminate()
      worker = undefined
      asked?.resolve(undefined)
      dropNext?.()
      asked = next = dropNext = undefined
    },
  }
}
