import { useQueryClient } from "@tanstack/react-query"
import { lazy, Suspense, useEffect, useRef, useState } from "react"
import { clock } from "../ui/clock.ts"
import { client, forgetPerson, sessionKey } from "./client.ts"
import { idleState, tellMs, type IdleState } from "./idle.model.ts"
import { useSession } from "./session.ts"

const IdleQuestion = lazy(() => import("./idle-question.tsx").then((parts) => ({ default: parts.IdleQuestion })))

const channelName = "bedside.idle"

/** Ends the session after the practice's idle minutes, tells the server while somebody is at work, and hears the other tabs. */
function useIdle(idleMinutes: number): { state: IdleState; stay: () => void; leave: () => void } {
  const queries = useQueryClient()
  const length = idleMinutes * 60_000
  const endsAt = useRef(clock.now() + length)
  const toldAt = useRef(clock.now())
  const [state, setState] = useState<IdleState>({ kind: "here" })
  const tabs = useRef<BroadcastChannel | undefined>(undefined)

  const extend = () => {
    endsAt.current = clock.now() + length
    setState({ kind: "here" })
  }
  const stay = () => {
    toldAt.current = clock.now()
    client.people.keepAlive().then(
      () => {
        extend()
        tabs.current?.postMessage("here")
      },
      () => void queries.invalidateQueries({ queryKey: sessionKey }),
    )
  }
  const leave = () => {
    sessionStorage.setItem("bedside.signed-out", "idle")
    client.people.signOut().then(forgetPerson, forgetPerson)
  }

  useEffect(() => {
    tabs.current = new BroadcastChannel(channelName)
    tabs.current.onmessage = extend
    const onWork = () => {
      // Once the question is on the screen only its button answers it: a bumped mouse is not a person.
      if (idleState(endsAt.current, clock.now()).kind !== "here") return
      endsAt.current = clock.now() + length
      if (clock.now() - toldAt.current > tellMs) stay()
    }
    const events = ["pointerdown", "keydown", "scroll"] as const
    for (const name of events) addEventListener(name, onWork, { passive: true, capture: true })
    const timer = setInterval(() => {
      const next = idleState(endsAt.current, clock.now())
      setState((before) => (before.kind === "here" && next.kind === "here" ? before : next))
      if (next.kind === "over") {
        clearInterval(timer)
        leave()
      }
    }, 1000)
    return () => {
      clearInterval(timer)
      tabs.current?.close()
      for (const name of events) removeEventListener(name, onWork, { capture: true })
    }
    // oxlint-disable-next-line react/exhaustive-deps -- only a changed length starts anew; the functions read refs
  }, [length])
  return { state, stay, leave }
}

/** Asks before it signs somebody out who does nothing; the question itself is loaded when it is asked. */
export function IdleWarning() {
  const { idleMinutes } = useSession()
  const { state, stay, leave } = useIdle(idleMinutes)
  if (state.kind !== "warning") return null
  return (
    <Suspense fallback={null}>
      <IdleQuestion idleMinutes={idleMinutes} secondsLeft={state.secondsLeft} onStay={stay} onLeave={leave} />
    </Suspense>
  )
}
