import { useState } from "react"
import { clock } from "../ui/clock.ts"
import { useNow, useZone } from "../ui/zone.tsx"
import { chosenMoment, proposal, whenOf, type When } from "./plan.model.ts"

export interface WhenChoice {
  readonly when: When
  readonly choose: (when: When) => void
  readonly propose: () => void
  /** Why the chosen time cannot be used; null when it can. */
  readonly problem: string | null
}

/** The time of a post as it is being chosen: half-typed days stay here, whole moments go to `onPlan`. */
export function useWhen(planAt: string | null, onPlan: (planAt: string | null) => void): WhenChoice {
  const zone = useZone()
  const now = useNow()
  const [typed, setTyped] = useState<{ when: When; planAt: string | null }>(() => ({ when: whenOf(planAt, zone), planAt }))
  // A plan that came from elsewhere (an undo, another person) replaces what was typed.
  const when = typed.planAt === planAt ? typed.when : whenOf(planAt, zone)
  const choose = (next: When) => {
    const chosen = chosenMoment(next, zone, new Date(clock.now()))
    const plan = chosen.ok ? chosen.planAt : planAt
    setTyped({ when: next, planAt: plan })
    if (plan !== planAt) onPlan(plan)
  }
  const chosen = chosenMoment(when, zone, now)
  return { when, choose, propose: () => choose(proposal(now, zone)), problem: chosen.ok ? null : chosen.reason }
}
