import type { Post } from "@bedside/contracts"
import { isBlank, sameContent } from "./compose.model.ts"
import { type Draft, forget, keep, keptKey, type Store } from "./draft.model.ts"
import { createSaving, type Saving } from "./saving.ts"

/** What the saver of a post needs from the page: the two calls, the browser's storage, the clock and timers. */
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
export type Saver = Saving<Draft, Post>

/** Saves a post as it is written; a new one is created with the first words worth keeping. */
export function createSaver({ create, save, store, owner, now, wait, saved }: SaverPorts, opened: Post | undefined): Saver {
  const place = (post: Post | undefined) => keptKey(owner.personId, owner.practiceId, post?.id ?? null)
  return createSaving<Draft, Post>(
    {
      send: (draft, post) => (post ? save(post.id, draft, post.revision) : create(draft)),
      keep: (draft, post) => keep(store, place(post), { ...draft, revision: post?.revision ?? null, at: now().toISOString() }),
      forget: (post) => forget(store, place(post)),
      isBlank: ({ content }) => isBlank(content),
      same: (a, b) => a.planAt === b.planAt && sameContent(a.content, b.content),
      wordsOf: ({ content, planAt }) => ({ content, planAt }),
      wait,
      saved,
    },
    opened,
  )
}
