import type { CheckInput, PracticeFacts } from "@bedside/compliance"
import type { Finding, GuidelineContent, PostContent } from "@bedside/contracts"

/** A post as it stands in the editor. */
export interface PostQuestion {
  readonly ask: "post"
  readonly content: PostContent
  readonly planAt: string | null
  /** The network of each channel, by the channel's id. */
  readonly networks: ReadonlyMap<string, string>
  readonly practice: PracticeFacts
  readonly now: string
}
/** An answer to a message, as it stands in the reply box. */
export interface ReplyQuestion {
  readonly ask: "reply"
  readonly text: string
  readonly replyTo: NonNullable<CheckInput["replyTo"]>
  readonly practice: PracticeFacts
  readonly now: string
}
/** Own words or a topic with their examples. */
export interface ExamplesQuestion {
  readonly ask: "examples"
  readonly guideline: GuidelineContent
}
export type Question = PostQuestion | ReplyQuestion | ExamplesQuestion

export interface Checked {
  readonly findings: readonly Finding[]
  /** The school grade the hardest of the texts asks of its readers; null when they are too short to tell. */
  readonly grade: number | null
}
/** What the worker answers: findings, or for each example whether it was found. */
export type AnswerTo<Q extends Question> = Q extends ExamplesQuestion ? readonly boolean[] : Checked

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
