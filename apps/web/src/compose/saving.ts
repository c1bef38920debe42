import { ApiError } from "@bedside/contracts/client"
import { retrySeconds, type SaveState } from "./draft.model.ts"

/** What the server gives back of what it saved. */
export interface Saved {
  readonly revision: number
  readonly updatedAt: string
}

/** What saving needs from its page: the call, the place in this browser, and timers. `Words` is what somebody writes. */
export interface SavingPorts<Words, On extends Saved> {
  /** Saves on top of what the server has; `undefined` when it has nothing yet. */
  readonly send: (words: Words, on: On | undefined) => Promise<On>
  /** Keeps unsaved words in this browser, beside what they are written on; false when the browser refuses. */
  readonly keep: (words: Words, on: On | undefined) => boolean
  readonly forget: (on: On | undefined) => void
  /** True for words that are not worth a first save. */
  readonly isBlank: (words: Words) => boolean
  readonly same: (a: Words, b: Words) => boolean
  readonly wordsOf: (on: On) => Words
  /** Runs once after so many milliseconds; returns how to call it off. */
  readonly wait: (ms: number, run: () => void) => () => void
  /** Told of everything the server returned. */
  readonly saved: (on: On) => void
}

export interface Saving<Words, On extends Saved> {
  readonly state: () => SaveState
  /** What the server has, as far as is known here. */
  readonly on: () => On | undefined
  readonly subscribe: (listener: () => void) => () => void
  /** Takes changed words: kept in the browser at once, on the server after a short pause. */
  readonly change: (words: Words) => void
  /** Saves what is not saved and gives what the server has; rejects when it cannot be saved. */
  readonly flush: () => Promise<On | undefined>
  /** Goes on from this, with `words` (when given) as unsaved words on top of it. */
  readonly adopt: (on: On, words?: Words) => void
  /** Stops the timers; words that are still unsaved stay in the browser, and one last try is made. */
  readonly close: () => void
}

const pause = 800
/** The kinds of a refusal that mean: somebody else saved a newer revision. */
const newer = new Set(["changed-elsewhere", "changed-meanwhile"])

/** What a saver knows between two steps. */
interface Desk<Words, On extends Saved> {
  readonly ports: SavingPorts<Words, On>
  readonly listeners: Set<() => void>
  on: On | undefined
  unsaved: { readonly words: Words } | undefined
  running: Promise<On | undefined> | undefined
  state: SaveState
  failures: number
  stopTimer: (() => void) | undefined
}

function become<W, O extends Saved>(desk: Desk<W, O>, next: SaveState): void {
  desk.state = next
  for (const listener of desk.listeners) listener()
}
function later<W, O extends Saved>(desk: Desk<W, O>, ms: number): void {
  desk.stopTimer?.()
  desk.stopTimer = desk.ports.wait(ms, () => void flush(desk).catch(() => undefined))
}

function settled<W, O extends Saved>(desk: Desk<W, O>, sent: W, answer: O): void {
  const { ports } = desk
  if (desk.unsaved && ports.same(desk.unsaved.words, sent)) desk.unsaved = undefined
  // The first save gives the words another place.
  ports.forget(desk.on)
  desk.on = answer
  desk.failures = 0
  if (desk.unsaved) ports.keep(desk.unsaved.words, answer)
  ports.saved(answer)
  if (desk.unsaved) later(desk, pause)
  become(desk, desk.unsaved ? { kind: "unsaved" } : { kind: "saved", at: answer.updatedAt })
}
function failed<W, O extends Saved>(desk: Desk<W, O>, cause: unknown): void {
  const problem = cause instanceof ApiError ? cause.problem : undefined
  desk.failures++
  if (problem && newer.has(problem.kind)) become(desk, { kind: "elsewhere" })
  else if (problem && problem.status >= 400 && problem.status < 500 && problem.status !== 429) {
    become(desk, { kind: "refused", cause: problem.detail, fix: problem.fix })
  } else {
    become(desk, { kind: "offline", kept: desk.unsaved ? desk.ports.keep(desk.unsaved.words, desk.on) : true })
    later(desk, retrySeconds(desk.failures) * 1000)
  }
}
async function send<W, O extends Saved>(desk: Desk<W, O>, words: W): Promise<O | undefined> {
  become(desk, { kind: "saving" })
  try {
    const answer = await desk.ports.send(words, desk.on)
    settled(desk, words, answer)
    return answer
  } catch (cause) {
    failed(desk, cause)
    throw cause
  } finally {
    desk.running = undefined
  }
}
async function flush<W, O extends Saved>(desk: Desk<W, O>): Promise<O | undefined> {
  desk.stopTimer?.()
  if (desk.running) await desk.running
  if (desk.running) return flush(desk)
  if (!desk.unsaved) return desk.on
  desk.running = send(desk, desk.unsaved.words)
  await desk.running
  return desk.unsaved ? flush(desk) : desk.on
}

function change<W, O extends Saved>(desk: Desk<W, O>, words: W): void {
  const { ports } = desk
  if (!desk.on && ports.isBlank(words)) {
    desk.unsaved = undefined
    ports.forget(undefined)
    if (desk.state.kind !== "untouched") become(desk, { kind: "untouched" })
    return
  }
  desk.unsaved = { words }
  ports.keep(words, desk.on)
  if (desk.state.kind === "elsewhere") return
  if (desk.state.kind !== "saving") become(desk, { kind: "unsaved" })
  later(desk, pause)
}
function adopt<W, O extends Saved>(desk: Desk<W, O>, next: O, words: W | undefined): void {
  const { ports } = desk
  desk.stopTimer?.()
  desk.on = next
  desk.failures = 0
  desk.unsaved = words !== undefined && !ports.same(words, ports.wordsOf(next)) ? { words } : undefined
  if (desk.unsaved) {
    ports.keep(desk.unsaved.words, next)
    later(desk, 0)
    become(desk, { kind: "unsaved" })
  } else {
    ports.forget(next)
    become(desk, { kind: "untouched" })
  }
}

/**
 * Saves what somebody writes: one call at a time, the newest words next. Nothing is ever overwritten: an answer "changed elsewhere"
 * stops the saving until `adopt` says from where to go on.
 */
export function createSaving<Words, On extends Saved>(ports: SavingPorts<Words, On>, opened: On | undefined): Saving<Words, On> {
  const desk: Desk<Words, On> = {
    ports,
    listeners: new Set(),
    on: opened,
    unsaved: undefined,
    running: undefined,
    state: { kind: "untouched" },
    failures: 0,
    stopTimer: undefined,
  }
  return {
    state: () => desk.state,
    on: () => desk.on,
    subscribe: (listener) => {
      desk.listeners.add(listener)
      return () => desk.listeners.delete(listener)
    },
    change: (words) => change(desk, words),
    flush: () => flush(desk),
    adopt: (next, words) => adopt(desk, next, words),
    close: () => {
      desk.stopTimer?.()
      desk.listeners.clear()
      if (desk.unsaved && desk.state.kind !== "elsewhere") void flush(desk).catch(() => undefined)
    },
  }
}
