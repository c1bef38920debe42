import type { Post } from "@bedside/contracts"
import { ActionIcon, Button, Textarea, Tooltip } from "@mantine/core"
import { useHotkeys } from "@mantine/hooks"
import { IconArrowBackUp, IconCheck, IconChevronLeft, IconChevronRight } from "@tabler/icons-react"
import { lazy, Suspense, useState } from "react"
import { PracticeLink } from "../../shell/practice-link.tsx"
import { StateBadge } from "../../ui/badge.tsx"
import { ProblemNotice } from "../../ui/notice.tsx"
import { KeyHint, sayDone } from "../../ui/small.tsx"
import { useApprove, useSendBack } from "../approve.api.ts"
import classes from "./approve.module.css"

const ReleaseCard = lazy(() => import("../../compose/parts/release-card.tsx").then((parts) => ({ default: parts.ReleaseCard })))

interface DecisionBarProps {
  post: Post
  /** The reviewer reads an older version. */
  stale: boolean
  /** "2 of 5". */
  place: string | null
  previous: string | undefined
  next: string | undefined
  onGo: (step: 1 | -1) => void
}

/** The two buttons and the note, always at the bottom where a thumb is. */
export function DecisionBar({ post, stale, place, previous, next, onGo }: DecisionBarProps) {
  const approve = useApprove()
  const sendBack = useSendBack()
  const [note, setNote] = useState("")
  const [sendingBack, setSendingBack] = useState(false)
  const busy = approve.isPending || sendBack.isPending
  const open = post.state === "in-review" && post.may.approve && !stale
  const decideYes = () => {
    if (!open || busy) return
    approve.mutate({ post, note: note.trim() }, { onSuccess: () => sayDone("Approved.") })
  }
  const decideNo = () => {
    if (!open || busy) return
    if (!sendingBack || !note.trim()) return setSendingBack(true)
    sendBack.mutate(
      { post, note: note.trim() },
      {
        onSuccess: () => {
          sayDone(`Sent back to ${post.author.name}.`)
          setSendingBack(false)
        },
      },
    )
  }
  useHotkeys([
    ["a", decideYes],
    ["b", decideNo],
  ])
  return (
    <div className={classes.bar}>
      <ProblemNotice error={approve.error ?? sendBack.error} />
      {open && sendingBack ? (
        <Textarea
          label={`What should ${post.author.name} change?`}
          autosize
          minRows={2}
          maxLength={2000}
          autoFocus
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      ) : null}
      {post.state === "approved" ? (
        <Suspense fallback={null}>
          <ReleaseCard key={post.contentHash} post={post} bare />
        </Suspense>
      ) : null}
      <div className={classes.barLine}>
        <Steps {...{ place, previous, next, onGo }} />
        {open ? (
          <div className={classes.decide}>
            <Button
              variant="default"
              className={classes.big ?? ""}
              leftSection={<IconArrowBackUp size={18} stroke={1.75} />}
              rightSection={sendingBack ? null : <KeyHint keys={["b"]} />}
              loading={sendBack.isPending}
              disabled={approve.isPending || (sendingBack && !note.trim())}
              onClick={decideNo}
            >
              Send back
            </Button>
            <Button
              className={classes.big ?? ""}
              leftSection={<IconCheck size={18} stroke={1.75} />}
              rightSection={sendingBack ? null : <KeyHint keys={["a"]} />}
              loading={approve.isPending}
              disabled={sendBack.isPending}
              onClick={decideYes}
            >
              Approve
            </Button>
          </div>
        ) : (
          <Closed post={post} stale={stale} next={next} />
        )}
      </div>
    </div>
  )
}

function Steps({ place, previous, next, onGo }: Pick<DecisionBarProps, "place" | "previous" | "next" | "onGo">) {
  if (!place) return <PracticeLink to="/approvals">All approvals</PracticeLink>
  return (
    <div className={classes.steps}>
      <Tooltip label="The one before (k)">
        <ActionIcon aria-label="The one before" disabled={!previous} onClick={() => onGo(-1)}>
          <IconChevronLeft size={20} stroke={1.75} />
        </ActionIcon>
      </Tooltip>
      <span className="figures">{place}</span>
      <Tooltip label="The next one (j)">
        <ActionIcon aria-label="The next one" disabled={!next} onClick={() => onGo(1)}>
          <IconChevronRight size={20} stroke={1.75} />
        </ActionIcon>
      </Tooltip>
    </div>
  )
}

/** Why there is nothing to decide here, and where to go on. */
function Closed({ post, stale, next }: { post: Post; stale: boolean; next: string | undefined }) {
  const reason = stale
    ? "Show the new version first."
    : (post.approveBlockedBecause ?? "You can read this post; deciding needs the right to approve.")
  return (
    <div className={classes.decide}>
      {post.state === "in-review" ? <span className={classes.reason}>{reason}</span> : <StateBadge state={post.state} />}
      {post.state !== "in-review" ? (
        <Button component={PracticeLink} to={next ? `/approvals/${next}` : "/approvals"} variant="default">
          {next ? "Next post" : "All approvals"}
        </Button>
      ) : null}
    </div>
  )
}
