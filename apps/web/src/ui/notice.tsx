import { Button } from "@mantine/core"
import { ApiError } from "@bedside/contracts/client"
import { IconAlertTriangle, IconBell, IconCircleCheck, IconEye, IconInfoCircle, type Icon } from "@tabler/icons-react"
import type { ReactNode } from "react"
import classes from "./notice.module.css"

export type NoticeTone = "quiet" | "ok" | "review" | "now" | "problem"
const icons: Record<NoticeTone, Icon> = {
  quiet: IconInfoCircle,
  ok: IconCircleCheck,
  review: IconEye,
  now: IconBell,
  problem: IconAlertTriangle,
}

interface NoticeProps {
  tone?: NoticeTone
  /** What happened, in one sentence. */
  title: ReactNode
  /** What to do. */
  children?: ReactNode
  action?: ReactNode
  /** Read out at once by a screen reader. */
  live?: "alert" | "status"
}

/** A few words in a tinted box: an icon, what happened, what to do. */
export function Notice({ tone = "quiet", title, children, action, live }: NoticeProps) {
  const Mark = icons[tone]
  return (
    <div className={`${classes.notice} ${tone === "quiet" ? "" : classes[tone]}`} role={live}>
      <Mark size={20} stroke={1.75} aria-hidden />
      <div>
        <p className={classes.cause}>{title}</p>
        {children ? <p>{children}</p> : null}
        {action ? <div className={classes.foot}>{action}</div> : null}
      </div>
    </div>
  )
}

/** Cause, fix and request id of whatever was thrown. */
export function problemWords(error: unknown): { cause: string; fix: string; requestId: string } {
  if (error instanceof ApiError) return { cause: error.problem.detail, fix: error.problem.fix, requestId: error.problem.requestId }
  return { cause: "This page met an error it did not expect.", fix: "Load the page again. What you saved is safe.", requestId: "" }
}

interface ProblemNoticeProps {
  /** What a query or a mutation rejected with; nothing is shown for null and undefined. */
  error: unknown
  onRetry?: () => void
}

/** Cause and fix of a failed call, read out at once. Keep what the person typed on the page. */
export function ProblemNotice({ error, onRetry }: ProblemNoticeProps) {
  if (error === null || error === undefined) return null
  const { cause, fix, requestId } = problemWords(error)
  return (
    <Notice
      tone="problem"
      live="alert"
      title={cause}
      action={
        onRetry || requestId ? (
          <>
            {onRetry ? (
              <Button variant="default" size="compact-sm" onClick={onRetry}>
                Try again
              </Button>
            ) : null}
            {requestId ? <span className={classes.quiet}>Reference {requestId}</span> : null}
          </>
        ) : null
      }
    >
      {fix}
    </Notice>
  )
}

interface EmptyStateProps {
  icon: Icon
  title: string
  children: ReactNode
  /** One button. */
  action?: ReactNode
}

/** An empty page teaches: one picture, what will be here, one button. */
export function EmptyState({ icon: Picture, title, children, action }: EmptyStateProps) {
  return (
    <div className={classes.empty}>
      <div className={classes.picture} aria-hidden>
        <Picture size={32} stroke={1.75} />
      </div>
      <h2 className={classes.emptyTitle}>{title}</h2>
      <p>{children}</p>
      {action ? <div className={classes.emptyAction}>{action}</div> : null}
    </div>
  )
}
