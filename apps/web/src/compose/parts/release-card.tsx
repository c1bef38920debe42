import type { Post } from "@bedside/contracts"
import { Button } from "@mantine/core"
import { IconSend } from "@tabler/icons-react"
import { useState } from "react"
import { WhenCard } from "../../plan/parts/when-card.tsx"
import { useWhen } from "../../plan/use-when.ts"
import { ProblemNotice } from "../../ui/notice.tsx"
import { sayDone } from "../../ui/small.tsx"
import { useNow, useZone } from "../../ui/zone.tsx"
import { useSchedule } from "../compose.api.ts"
import { nextStep, stepWords } from "../compose.model.ts"
import classes from "./post-view.module.css"

/** An approved post: when, and the one button that sends it; `bare` fits it into a bar. */
export function ReleaseCard({ post, bare = false }: { post: Post; bare?: boolean }) {
  const zone = useZone()
  const now = useNow()
  const [planAt, setPlanAt] = useState(() => (post.planAt && new Date(post.planAt) > now ? post.planAt : null))
  const when = useWhen(planAt, setPlanAt)
  const schedule = useSchedule()
  const step = nextStep(post, planAt, now)
  if (step === "wait") return <p>Approved. Somebody with the right to publish takes it from here.</p>
  const run = () =>
    schedule.mutate(
      { id: post.id, contentHash: post.contentHash, sendAt: step === "schedule" ? planAt : null },
      {
        onSuccess: () => sayDone(step === "schedule" ? "Scheduled." : "On its way."),
      },
    )
  return (
    <div className={bare ? classes.releaseBare : classes.release}>
      <WhenCard choice={when} bare={bare} />
      <ProblemNotice error={schedule.error} />
      <div className={classes.releaseActs}>
        <Button
          leftSection={<IconSend size={18} stroke={1.75} />}
          loading={schedule.isPending}
          disabled={when.problem !== null}
          onClick={run}
        >
          {stepWords(step, planAt, zone, now)}
        </Button>
        {when.problem ? <span className={classes.quiet}>{when.problem}</span> : null}
      </div>
    </div>
  )
}
