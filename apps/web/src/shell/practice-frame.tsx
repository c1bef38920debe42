import { Outlet } from "@tanstack/react-router"
import { lazy, Suspense, useEffect, useMemo } from "react"
import { PageSkeleton } from "../ui/loading.tsx"
import { ZoneProvider } from "../ui/zone.tsx"
import { IdleWarning } from "./idle.tsx"
import { useLive } from "./live.ts"
import { PhoneTabs } from "./phone-tabs.tsx"
import { PracticeSwitcher } from "./practice-switcher.tsx"
import { Rail } from "./rail.tsx"
import { PracticeContext, practiceOf, rememberPractice, useSession, type Membership } from "./session.ts"
import classes from "./shell.module.css"

const SecondFactorGate = lazy(() => import("../practice/second-factor-gate.tsx"))

function Live({ practiceId }: { practiceId: string }) {
  useLive(practiceId)
  return null
}

/** The shell around every page of a practice: rail or tabs, the practice's zone, live facts, the idle question. */
export function PracticeFrame({ membership }: { membership: Membership }) {
  const { demo } = useSession()
  const practice = useMemo(() => practiceOf(membership), [membership])
  useEffect(() => rememberPractice(practice.practiceId), [practice.practiceId])
  const gated = membership.secondFactorMissing
  return (
    <PracticeContext value={practice}>
      <ZoneProvider value={practice.timeZone}>
        <a className={classes.skip} href="#content">
          Skip to content
        </a>
        <div className={classes.frame}>
          <Rail />
          <section className={classes.top} aria-label="Chosen practice">
            <img src="/icon.svg" alt="" width={28} height={28} />
            <PracticeSwitcher />
          </section>
          <main id="content" className={classes.main} tabIndex={-1}>
            {demo ? <div className={classes.demo}>Demo. Everything here is made up; nothing leaves this machine.</div> : null}
            <Suspense fallback={<PageSkeleton />}>{gated ? <SecondFactorGate /> : <Outlet />}</Suspense>
          </main>
          <PhoneTabs />
        </div>
        {gated ? null : <Live practiceId={practice.practiceId} />}
        <IdleWarning />
      </ZoneProvider>
    </PracticeContext>
  )
}
