import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Navigate,
  Outlet,
  redirect,
  useRouter,
} from "@tanstack/react-router"
import { useQuery, type QueryClient } from "@tanstack/react-query"
import { useEffect } from "react"
import { PageSkeleton } from "../ui/loading.tsx"
import { safeNext } from "./address.ts"
import { forgetPerson, queryClient } from "./client.ts"
import { NoPractice } from "./no-practice.tsx"
import { OfflineBanner } from "./offline-banner.tsx"
import { PracticeFrame } from "./practice-frame.tsx"
import { lastPractice, practicePath, sessionQuery, SessionContext, useSession } from "./session.ts"
import { BrokenApp, BrokenPage, NotFound } from "./trouble.tsx"

const root = createRootRouteWithContext<{ queries: QueryClient }>()({
  component: () => (
    <>
      <OfflineBanner />
      <Outlet />
    </>
  ),
  errorComponent: BrokenApp,
  notFoundComponent: NotFound,
})
const text = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined)

const signIn = createRoute({
  getParentRoute: () => root,
  path: "/sign-in",
  validateSearch: (search): { next?: string } => {
    const next = text(search["next"])
    return next ? { next } : {}
  },
  component: lazyRouteComponent(() => import("../practice/sign-in.page.tsx")),
})
const withToken = (search: Record<string, unknown>): { token?: string } => {
  const token = text(search["token"])
  return token ? { token } : {}
}
const setup = createRoute({
  getParentRoute: () => root,
  path: "/setup",
  validateSearch: withToken,
  component: lazyRouteComponent(() => import("../practice/setup.page.tsx")),
})
const reset = createRoute({
  getParentRoute: () => root,
  path: "/reset",
  validateSearch: withToken,
  component: lazyRouteComponent(() => import("../practice/reset.page.tsx")),
})
const invitation = createRoute({
  getParentRoute: () => root,
  path: "/invitation/$token",
  component: lazyRouteComponent(() => import("../practice/invitation.page.tsx")),
})
/** Whoever signs a consent has no session; the link's secret stands behind the hash sign, which no server sees. */
const sign = createRoute({
  getParentRoute: () => root,
  path: "/sign",
  component: lazyRouteComponent(() => import("../comply/signing/sign.page.tsx")),
})

/** Shows its children to a signed-in person; anybody else is asked to sign in and comes back here. */
function SignedIn() {
  const { data: session } = useQuery(sessionQuery)
  const moving = useRouter()
  useEffect(() => {
    if (session !== null) return
    forgetPerson()
    // Loads the page again, and the guard below leads to the sign-in page with the way back.
    void moving.invalidate()
  }, [session, moving])
  if (!session) return <PageSkeleton />
  return (
    <SessionContext value={session}>
      <Outlet />
    </SessionContext>
  )
}
const signedIn = createRoute({
  getParentRoute: () => root,
  id: "signed-in",
  beforeLoad: async ({ context, location }) => {
    const session = await context.queries.ensureQueryData(sessionQuery)
    if (!session) throw redirect({ to: "/sign-in", search: location.href === "/" ? {} : { next: location.href } })
  },
  component: SignedIn,
})

/** `/` is the practice used last; `/?open=/approvals/1` the same page inside it. */
function Start() {
  const membership = lastPractice(useSession())
  const { open } = start.useSearch()
  if (!membership) return <NoPractice />
  return <Navigate to={practicePath(membership.practiceId, safeNext(open))} replace />
}
const start = createRoute({
  getParentRoute: () => signedIn,
  path: "/",
  validateSearch: (search): { open?: string } => {
    const open = text(search["open"])
    return open ? { open } : {}
  },
  component: Start,
})

/** The own account stands in the shell of the practice used last. */
function AccountFrame() {
  const membership = lastPractice(useSession())
  return membership ? <PracticeFrame membership={{ ...membership, secondFactorMissing: false }} /> : <Outlet />
}
const accountFrame = createRoute({ getParentRoute: () => signedIn, id: "account-frame", component: AccountFrame })
const account = createRoute({
  getParentRoute: () => accountFrame,
  path: "/account",
  component: lazyRouteComponent(() => import("../practice/account.page.tsx")),
})

function ChosenPractice() {
  const { practiceId } = practice.useParams()
  const session = useSession()
  const membership = session.memberships.find((one) => one.practiceId === practiceId)
  return membership ? <PracticeFrame key={practiceId} membership={membership} /> : <NoPractice />
}
const practice = createRoute({ getParentRoute: () => signedIn, path: "/p/$practiceId", component: ChosenPractice })

type Loader = Parameters<typeof lazyRouteComponent>[0]
const page = <const P extends string>(path: P, load: Loader) =>
  createRoute({ getParentRoute: () => practice, path, component: lazyRouteComponent(load), errorComponent: BrokenPage })

const pages = [
  page("/", () => import("../home/home.page.tsx")),
  page("/calendar", () => import("../plan/calendar.page.tsx")),
  page("/compose", () => import("../compose/compose.page.tsx")),
  page("/posts/$id", () => import("../compose/compose.page.tsx")),
  page("/approvals", () => import("../approve/approve.page.tsx")),
  page("/approvals/$id", () => import("../approve/review.page.tsx")),
  page("/inbox", () => import("../engage/inbox.page.tsx")),
  page("/sandbox", () => import("../sandbox/sandbox.page.tsx")),
  page("/media", () => import("../media/media.page.tsx")),
  page("/media/$id", () => import("../media/medium.page.tsx")),
  page("/channels", () => import("../channels/channels.page.tsx")),
  page("/consents", () => import("../comply/consents/consents.page.tsx")),
  page("/consents/new", () => import("../comply/consents/consent-form.page.tsx")),
  page("/consents/$id", () => import("../comply/consents/consent.page.tsx")),
  page("/consents/$id/stopped", () => import("../comply/consents/stop.page.tsx")),
  page("/consents/$id/change", () => import("../comply/consents/consent-form.page.tsx")),
  page("/people", () => import("../practice/people.page.tsx")),
  page("/settings", () => import("../practice/settings.page.tsx")),
  page("/rules", () => import("../comply/comply.page.tsx")),
  page("/audit", () => import("../govern/audit.page.tsx")),
  page("/mail", () => import("../practice/mail.page.tsx")),
] as const

const routeTree = root.addChildren([
  signIn,
  setup,
  reset,
  invitation,
  sign,
  signedIn.addChildren([start, accountFrame.addChildren([account]), practice.addChildren(pages)]),
])

export const router = createRouter({
  routeTree,
  context: { queries: queryClient },
  defaultPreload: "intent",
  defaultPendingComponent: PageSkeleton,
  defaultErrorComponent: BrokenPage,
  scrollRestoration: true,
})

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router
  }
}
