import { useState } from "react"
import { usePractice, useSession } from "../shell/session.ts"
import { sameContent } from "./compose.model.ts"
import { type Draft, forget, keep, keptKey, type Kept, readKept, readSetAside, setAside } from "./draft.model.ts"

export interface KeptWords {
  readonly kept: readonly Kept[]
  readonly discard: (kept: Kept) => void
  /** Puts words on the shelf beside the post, to be offered until they are taken or discarded. */
  readonly add: (kept: Kept) => void
}

/**
 * Words of an earlier visit that the server never got. They are moved out of the place where the editor keeps its current words at once,
 * so that typing on cannot overwrite them before the person has decided.
 */
export function useKept(postId: string | null, onServer: Draft | undefined): KeptWords {
  const { practiceId } = usePractice()
  const personId = useSession().person.id
  const [place] = useState(() => keptKey(personId, practiceId, postId))
  const [kept, setKept] = useState<readonly Kept[]>(() => {
    const found = readKept(localStorage, place)
    if (found) forget(localStorage, place)
    const shelf = readSetAside(localStorage, place)
    const all = found ? [found, ...shelf] : shelf
    const needed = all.filter((one) => !onServer || !sameContent(one.content, onServer.content) || one.planAt !== onServer.planAt)
    if (found && !setAside(localStorage, place, needed)) keep(localStorage, place, found)
    return needed
  })
  const become = (next: readonly Kept[]) => {
    setAside(localStorage, place, next)
    setKept(next)
  }
  return {
    kept,
    discard: (gone) => become(kept.filter((one) => one !== gone)),
    add: (one) => become([one, ...kept]),
  }
}
