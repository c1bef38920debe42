import type { ConsentFacts } from "./consent.ts"
import { demandsOf } from "./demands.ts"

/** States out of which a consent never comes back: it covers nobody any more. */
const over: Partial<Record<ConsentFacts["state"], string>> = {
  expired: "has ended",
  revoked: "was taken back",
  superseded: "was replaced by a newer one",
  defective: "is defective",
  declined: "was declined",
}
const likenesses = ["face", "body-part", "result-image"] as const

export interface Unfit {
  readonly reason: string
  readonly fix: string
}

/**
 * Why a consent cannot be linked to somebody who is shown, with what to do; undefined when it can. `as` is what the person who links
 * says it is. One that is not signed yet can be linked: whether it covers a use is asked whenever something goes out.
 */
export function unfitToShow(
  { handle, kind, state, terms }: Pick<ConsentFacts, "handle" | "kind" | "state" | "terms">,
  as: "consent" | "staff",
): Unfit | undefined {
  if (kind === "staff-likeness" && as === "consent")
    return { reason: `${handle} is a staff likeness consent.`, fix: "Say that the person works here, then link it." }
  if (kind !== "staff-likeness" && as === "staff")
    return {
      reason: `${handle} is no staff likeness consent.`,
      fix: "Choose a staff likeness consent, or say that the person has a release.",
    }
  if (kind === "rights-grant" || kind === "survey-preference")
    return { reason: `${handle} covers words, not who is shown.`, fix: "Choose a release that covers the person's face." }
  const ended = over[state]
  if (ended) return { reason: `${handle} ${ended}.`, fix: "Choose one that is in force, or ask the person to sign a new one." }
  // A model's release names no facts about a person; every other form says what may be shown.
  const shows = !demandsOf[kind].elements.includes("information") || likenesses.some((one) => terms.scope.info.includes(one))
  return shows
    ? undefined
    : { reason: `${handle} does not cover showing the person.`, fix: "Ask the person to sign one that covers the face, or choose another." }
}
