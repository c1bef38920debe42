import type { api, Output, Permission } from "@bedside/contracts"
import { queryOptions } from "@tanstack/react-query"
import { createContext, useContext } from "react"
import { client, sessionKey } from "./client.ts"

export type Session = NonNullable<Output<typeof api.people.session>["session"]>
export type Membership = Session["memberships"][number]

/** Who is signed in; `null` for nobody. */
export const sessionQuery = queryOptions({
  queryKey: sessionKey,
  queryFn: async ({ signal }) => (await client.people.session({}, signal)).session,
  staleTime: 60_000,
})

export const SessionContext = createContext<Session | undefined>(undefined)

/** The session of the person in front of the screen; only inside the signed-in part of the app. */
export function useSession(): Session {
  const session = useContext(SessionContext)
  if (!session) throw new Error("useSession needs a signed-in person")
  return session
}

/** The practice the page is about, and what this person may do there. */
export interface Practice {
  readonly practiceId: string
  readonly name: string
  readonly timeZone: string
  readonly role: Membership["role"]
  /** The server decides again on every call; this only shows and hides. */
  may(permission: Permission): boolean
  /** `/approvals` → `/p/<practice>/approvals`, for links and navigation. */
  path(to: string): string
}

export const practicePath = (practiceId: string, to: string): string => (to === "/" ? `/p/${practiceId}` : `/p/${practiceId}${to}`)

export function practiceOf(membership: Membership): Practice {
  return {
    practiceId: membership.practiceId,
    name: membership.practiceName,
    timeZone: membership.timeZone,
    role: membership.role,
    may: (permission) => membership.permissions.includes(permission),
    path: (to) => practicePath(membership.practiceId, to),
  }
}

export const PracticeContext = createContext<Practice | undefined>(undefined)

/** The chosen practice; only on a practice page. */
export function usePractice(): Practice {
  const practice = useContext(PracticeContext)
  if (!practice) throw new Error("usePractice needs a practice page")
  return practice
}

const lastKey = "bedside.last-practice"

/** Remembers the practice for the next visit; a browser that keeps nothing starts with the first one. */
export function rememberPractice(practiceId: string): void {
  try {
    localStorage.setItem(lastKey, practiceId)
  } catch {
    // Storage is closed in this browser: the first practice is a fine start.
  }
}

/** The practice used last, or the first one; undefined for a person in no practice. */
export function lastPractice(session: Session): Membership | undefined {
  let last: string | null = null
  try {
    last = localStorage.getItem(lastKey)
  } catch {
    last = null
  }
  return session.memberships.find(({ practiceId }) => practiceId === last) ?? session.memberships[0]
}
