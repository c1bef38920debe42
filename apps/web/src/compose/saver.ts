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

/**
 * Saves what somebody writes: one call at a time, the newest words next. Nothing is ever overwritten: an answer "changed elsewhere"
 * stops the saving until `adopt` says from which post to go on.
 */
export function createSaver(ports: SaverPorts, opened: Post | undefined): Saver {
  let post = opened
  let unsaved: Draft | undefined
  let running: Promise<Post | undefined> | undefined
  let state: SaveState = { kind: "untouched" }
  let failures = 0
  let stopTimer: (() => void) | undefined
  const listeners = new Set<() => void>()

  const place = (id: string | null) => keptKey(ports.owner.personId, ports.owner.practiceId, id)
  const become = (next: SaveState) => {
    state = next
    for (const listener of listeners) listener()
  }
  const keepWords = (draft: Draft): boolean =>
    keep(ports.store, place(post?.id ?? null), { ...draft, revision: post?.revision ?? null, at: ports.now().toISOString() })
  const later = (ms: number) => {
    stopTimer?.()
    stopTimer = ports.wait(ms, () => void flush().catch(() => undefined))
  }

  const settled = (sent: Draft, answer: Post) => {
    const before = place(post?.id ?? null)
    post = answer
    failures = 0
    if (unsaved && same(unsaved, sent)) unsaved = undefined
    if (before !== place(answer.id) || !unsaved) forget(ports.store, before)
    if (unsaved) keepWords(unsaved)
    ports.saved(answer)
    if (unsaved) later(pause)
    become(unsaved ? { kind: "unsaved" } : { kind: "saved", at: answer.updatedAt })
  }
  const failed = (cause: unknown) => {
    const problem = cause instanceof ApiError ? cause.problem : undefined
    failures++
    if (problem?.kind === "changed-elsewhere") become({ kind: "elsewhere" })
    else if (problem && problem.status >= 400 && problem.status < 500 && problem.status !== 429) {
      become({ kind: "refused", cause: problem.detail, fix: problem.fix })
    } else {
      become({ kind: "offline", kept: unsaved ? keepWords(unsaved) : true })
      later(retrySeconds(failures) * 1000)
    }
  }
  const send = async (draft: Draft): Promise<Post | undefined> => {
    become({ kind: "saving" })
    try {
      const answer = post ? await ports.save(post.id, draft, post.revision) : await ports.create(draft)
      settled(draft, answer)
      return answer
    } catch (cause) {
      failed(cause)
      throw cause
    } finally {
      running = undefined
    }
  }
  const flush = async (): Promise<Post | undefined> => {
    stopTimer?.()
    if (running) await running
    if (running) return flush()
    if (!unsaved) return post
    running = send(unsaved)
    await running
    return unsaved ? flush() : post
  }

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    change: (draft) => {
      if (!post && isBlank(draft.content)) {
        unsaved = undefined
        forget(ports.store, place(null))
        if (state.kind !== "untouched") become({ kind: "untouched" })
        return
      }
      unsaved = draft
      keepWords(draft)
      if (state.kind === "elsewhere") return
      if (state.kind !== "saving") become({ kind: "unsaved" })
      later(pause)
    },
    flush,
    adopt: (next, draft) => {
      stopTimer?.()
      post = next
      failures = 0
      unsaved = draft && !same(draft, { content: next.content, planAt: next.planAt }) ? draft : undefined
      if (unsaved) {
        keepWords(unsaved)
        later(0)
        become({ kind: "unsaved" })
      } else {
        forget(ports.store, place(next.id))
        become({ kind: "untouched" })
      }
    },
    close: () => {
      stopTimer?.()
      listeners.clear()
      if (unsaved && state.kind !== "elsewhere") void flush().catch(() => undefined)
    },
  }
}
