import type { Post, PostContent } from "@bedside/contracts"
import { useEffect, useRef, useState, useSyncExternalStore } from "react"
import { client } from "../shell/client.ts"
import { usePractice, useSession } from "../shell/session.ts"
import { clock } from "../ui/clock.ts"
import { useRemember } from "./compose.api.ts"
import { emptyContent, sameContent } from "./compose.model.ts"
import { type Draft, isUnsaved, type SaveState } from "./draft.model.ts"
import { createSaver, type Saver } from "./saver.ts"

export interface Editor {
  readonly draft: Draft
  readonly save: SaveState
  readonly change: (next: (content: PostContent) => PostContent) => void
  readonly plan: (planAt: string | null) => void
  /** Takes a whole draft, as when words are brought back. */
  readonly replace: (draft: Draft) => void
  readonly flush: Saver["flush"]
  /** Goes on from this post: with the words in the editor on top of it (`mine`), or with the post's own. */
  readonly goOnFrom: (post: Post, whose: "mine" | "theirs") => void
}

const draftOf = (post: Post | undefined): Draft => ({ content: post?.content ?? emptyContent, planAt: post?.planAt ?? null })

/** What somebody writes, saved as they write. `opened` is the post as it was when the editor opened; `onSaved` hears of every save. */
export function useEditor(opened: Post | undefined, initial: Draft | undefined, onSaved: (post: Post) => void): Editor {
  const { practiceId } = usePractice()
  const personId = useSession().person.id
  const remember = useRemember()
  const [draft, setDraft] = useState(() => initial ?? draftOf(opened))
  // Two changes can come before the next drawing (two uploads that end together); the second builds on the first.
  const latest = useRef(draft)
  const [saver] = useState(() =>
    createSaver(
      {
        create: (body) => client.compose.createPost({ params: { practiceId }, body }),
        save: (id, body, revision) => client.compose.savePost({ params: { practiceId, id }, body: { ...body, revision } }),
        store: localStorage,
        owner: { personId, practiceId },
        now: () => new Date(clock.now()),
        wait: (ms, run) => {
          const timer = setTimeout(run, ms)
          return () => clearTimeout(timer)
        },
        saved: (post) => {
          remember(post)
          onSaved(post)
        },
      },
      opened,
    ),
  )
  const save = useSyncExternalStore(saver.subscribe, saver.state)
  useEffect(() => () => saver.close(), [saver])
  useWarningBeforeLeaving(isUnsaved(save))

  const show = (next: Draft) => {
    latest.current = next
    setDraft(next)
  }
  const replace = (next: Draft) => {
    show(next)
    saver.change(next)
  }
  return {
    draft,
    save,
    replace,
    change: (next) => {
      const content = next(latest.current.content)
      if (!sameContent(content, latest.current.content)) replace({ ...latest.current, content })
    },
    plan: (planAt) => replace({ ...latest.current, planAt }),
    flush: saver.flush,
    goOnFrom: (post, whose) => {
      if (whose === "theirs") show(draftOf(post))
      saver.adopt(post, whose === "mine" ? latest.current : undefined)
    },
  }
}

/** The browser asks before it closes a page whose words are not saved, and only then. */
function useWarningBeforeLeaving(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener("beforeunload", ask)
    return () => window.removeEventListener("beforeunload", ask)
  }, [unsaved])
}
