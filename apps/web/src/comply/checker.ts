import type { AnswerTo, Question } from "./question.ts"

/** A question on its way to the worker; `turn` tells which answer belongs to it. */
export interface Asked<Q extends Question = Question> {
  readonly turn: number
  readonly question: Q
}
export interface Answered<Q extends Question = Question> {
  readonly turn: number
  readonly answer: AnswerTo<Q>
}

export interface Checker<Q extends Question> {
  /** Asks the worker; undefined when a newer question overtook this one. Rejects when the check cannot run in this browser. */
  readonly ask: (question: Q) => Promise<AnswerTo<Q> | undefined>
  readonly close: () => void
}

const openWorker = () => new Worker(new URL("./check.worker.ts", import.meta.url), { type: "module" })

/** Runs the compliance engine in a worker, so that typing never waits for it. One question at a time, and only the newest waits. */
export function openChecker<Q extends Question>(open: () => Worker = openWorker): Checker<Q> {
  let worker: Worker | undefined
  let turn = 0
  let asked: { turn: number; resolve: (answer: AnswerTo<Q> | undefined) => void; reject: (cause: Error) => void } | undefined
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
    made.onmessage = ({ data }: MessageEvent<Answered<Q>>) => {
      if (asked?.turn === data.turn) asked.resolve(next ? undefined : data.answer)
      asked = undefined
      const run = next
      next = dropNext = undefined
      run?.()
    }
    return made
  }
  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        const send = () => {
          turn += 1
          asked = { turn, resolve, reject }
          try {
            worker ??= start()
            const message: Asked<Q> = { turn, question }
            worker.postMessage(message)
          } catch {
            broke()
          }
        }
        if (!asked) return send()
        dropNext?.()
        next = send
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
