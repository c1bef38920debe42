import type { Post } from "@bedside/contracts"
import { ApiError } from "@bedside/contracts/client"
import { isBlank, sameContent } from "./compose.model.ts"
import { type Draft, forget, keep, keptKey, retrySeconds, type SaveState, type Store } from "./draft.model.ts"

/** What the saver needs from the page: the two calls, the browser's storage, the clock and timers. */
export interface SaverPorts {
  readonly create: (draft: Draft) => Promise<Post>
  readonly save: (postId: string, draft: Draft, revision: number) => Promise<Post>
  readonly store: Store
  readonly owner: { readonly personId: string; readonly practiceId: string }
  readonly now: () => Date
  /** Runs once after so many milliseconds; returns how to call it off. */
  readonly wait: (ms: number, run: () => void) => () => void
  /** Told of every post the server returned. */
  readonly saved: (post: Post) => void
}

export interface Saver {
  readonly state: () => SaveState
  readonly subscribe: (listener: () => void) => () => void
  /** Takes a changed draft: kept in the browser at once, on the server after a short pause. */
  readonly change: (draft: Draft) => void
  /** Saves what is not saved and gives the post as the server has it; rejects when it cannot be saved. */
  readonly flush: () => Promise<Post | undefined>
  /** Goes on from this post, with `draft` (when given) as unsaved words on top of it. */
  readonly adopt: (post: Post, draft?: Draft) => void
  /** Stops the timers; words that are still unsaved stay in the browser, and one last try is made. */
  readonly close: () => void
}

const pause = 800
const same = (a: Draft, b: Draft) => a.planAt === b.planAt && sameContent(a.content, b.content)

/** What a saver knows between two steps. */
interface Desk {
  readonly ports: SaverPorts
  readonly listeners: Set<() => void>
  post: Post | undefined
  unsaved: Draft | undefined
  running: Promise<Post | undefined> | undefined
  state: SaveState
  failures: number
  stopTimer: (() => void) | undefined
}

const place = ({ ports }: Desk, id: string | null) => keptKey(ports.owner.personId, ports.owner.practiceId, id)
function become(desk: Desk, next: SaveState): void {
  desk.state = next
  for (const listener of desk.listeners) listener()
}
function keepWords(desk: Desk, draft: Draft): boolean {
  const { ports, post } = desk
  return keep(ports.store, place(desk, post?.id ?? null), { ...draft, revision: post?.revision ?? null, at: ports.now().toISOString() })
}
function later(desk: Desk, ms: number): void {
  desk.stopTimer?.()
  desk.stopTimer = desk.ports.wait(ms, () => void flush(desk).catch(() => undefined))
}

function settled(desk: Desk, sent: Draft, answer: Post): void {
  const { ports } = desk
  const before = place(desk, desk.post?.id ?? null)
  desk.post = answer
  desk.failures = 0
  if (desk.unsaved && same(desk.unsaved, sent)) desk.unsaved = undefined
  if (before !== place(desk, answer.id) || !desk.unsaved) forget(ports.store, before)
  if (desk.unsaved) keepWords(desk, desk.unsaved)
  ports.saved(answer)
  if (desk.unsaved) later(desk, pause)
  become(desk, desk.unsaved ? { kind: "unsaved" } : { kind: "saved", at: answer.updatedAt })
}
function failed(desk: Desk, cause: unknown): void {
  const problem = cause instanceof ApiError ? cause.problem : undefined
  desk.failures++
  if (problem?.kind === "changed-elsewhere") become(desk, { kind: "elsewhere" })
  else if (problem && problem.status >= 400 && problem.status < 500 && problem.status !== 429) {
    become(desk, { kind: "refused", cause: problem.detail, fix: problem.fix })
  } else {
    become(desk, { kind: "offline", kept: desk.unsaved ? keepWords(desk, desk.unsaved) : true })
    later(desk, retrySeconds(desk.failures) * 1000)
  }
}
async function send(desk: Desk, draft: Draft): Promise<Post | undefined> {
  const { ports, post } = desk
  become(desk, { kind: "saving" })
  try {
    const answer = post ? await ports.save(post.id, draft, post.revision) : await ports.create(draft)
    settled(desk, draft, answer)
    return answer
  } catch (cause) {
    failed(desk, cause)
    throw cause
  } finally {
    desk.running = undefined
  }
}
async function flush(desk: Desk): Promise<Post | undefined> {
  desk.stopTimer?.()
  if (desk.running) await desk.running
  if (desk.running) return flush(desk)
  if (!desk.unsaved) return desk.post
  desk.running = send(desk, desk.unsaved)
  await desk.running
  return desk.unsaved ? flush(desk) : desk.post
}

function change(desk: Desk, draft: Draft): void {
  if (!desk.post && isBlank(draft.content)) {
    desk.unsaved = undefined
    forget(desk.ports.store, place(desk, null))
    if (desk.state.kind !== "untouched") become(desk, { kind: "untouched" })
    return
  }
  desk.unsaved = draft
  keepWords(desk, draft)
  if (desk.state.kind === "elsewhere") return
  if (desk.state.kind !== "saving") become(desk, { kind: "unsaved" })
  later(desk, pause)
}
function adopt(desk: Desk, next: Post, draft: Draft | undefined): void {
  desk.stopTimer?.()
  desk.post = next
  desk.failures = 0
  desk.unsaved = draft && !same(draft, { content: next.content, planAt: next.planAt }) ? draft : undefined
  if (desk.unsaved) {
    keepWords(desk, desk.unsaved)
    later(desk, 0)
    become(desk, { kind: "unsaved" })
  } else {
    forget(desk.ports.store, place(desk, next.id))
    become(desk, { kind: "untouched" })
  }
}

/**
 * Saves what somebody writes: one call at a time, the newest words next. Nothing is ever overwritten: an answer "changed elsewhere"
 * stops the saving until `adopt` says from which post to go on.
 */
export function createSaver(ports: SaverPorts, opened: Post | undefined): Saver {
  const desk: Desk = {
    ports,
    listeners: new Set(),
    post: opened,
    unsaved: undefined,
    running: undefined,
    state: { kind: "untouched" },
    failures: 0,
    stopTimer: undefined,
  }
  return {
    state: () => desk.state,
    subscribe: (listener) => {
      desk.listeners.add(listener)
      return () => desk.listeners.delete(listener)
    },
    change: (draft) => change(desk, draft),
    flush: () => flush(desk),
    adopt: (next, draft) => adopt(desk, next, draft),
    close: () => {
      desk.stopTimer?.()
      desk.listeners.clear()
      if (desk.unsaved && desk.state.kind !== "elsewhere") void flush(desk).catch(() => undefined)
    },
  }
}
