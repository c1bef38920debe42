import type { Channel, Post } from "@bedside/contracts"
import { useHotkeys } from "@mantine/hooks"
import { useNavigate, useParams } from "@tanstack/react-router"
import { useState } from "react"
import { useChannels } from "../channels/channels.api.ts"
import { usePost } from "../compose/compose.api.ts"
import { ApprovalList } from "../compose/parts/approval-list.tsx"
import { PostCheck } from "../compose/parts/post-check.tsx"
import { PublicView } from "../compose/parts/public-view.tsx"
import { SaidView } from "../compose/parts/said-view.tsx"
import { waitText } from "../plan/plan.model.ts"
import { PracticeLink } from "../shell/practice-link.tsx"
import { usePractice } from "../shell/session.ts"
import { VerdictBadge } from "../ui/badge.tsx"
import { PageSkeleton } from "../ui/loading.tsx"
import { Notice, ProblemNotice } from "../ui/notice.tsx"
import { Page, Section } from "../ui/page.tsx"
import { TimeText, useNow } from "../ui/zone.tsx"
import { useQueue, type Waiting } from "./approve.api.ts"
import { neighbor } from "./approve.model.ts"
import classes from "./parts/approve.module.css"
import { DecisionBar } from "./parts/decision-bar.tsx"
import { WhatChanged } from "./parts/what-changed.tsx"

/** One post in front of its reviewer. */
export default function ReviewPage() {
  const { id = "" } = useParams({ strict: false })
  const post = usePost(id)
  const channels = useChannels()
  const queue = useQueue()
  if (!post.data || !channels.data) {
    const failed = post.error ?? channels.error
    if (!failed) return <PageSkeleton />
    return (
      <Page title="Review">
        <ProblemNotice error={failed} onRetry={() => void Promise.all([post.refetch(), channels.refetch()])} />
      </Page>
    )
  }
  return <Review key={id} latest={post.data} channels={channels.data.items} queue={queue.data?.items ?? []} />
}

interface ReviewProps {
  latest: Post
  channels: readonly Channel[]
  queue: readonly Waiting[]
}

function Review({ latest, channels, queue }: ReviewProps) {
  const now = useNow()
  const navigate = useNavigate()
  const { path } = usePractice()
  // What the reviewer is reading must not change under their eyes: newer content waits until they ask for it.
  const [seen, setSeen] = useState(latest)
  const post = seen.contentHash === latest.contentHash ? latest : seen
  const [ids] = useState(() => queue.map((one) => one.post.id))
  const all = ids.length > 0 ? ids : queue.map((one) => one.post.id)
  const waiting = queue.find((one) => one.post.id === post.id)
  const [before, setBefore] = useState(waiting?.before)
  if (waiting && before === undefined) setBefore(waiting.before)
  const go = (step: 1 | -1) => {
    const next = neighbor(all, post.id, step)
    if (next) void navigate({ to: path(`/approvals/${next}`) })
  }
  useHotkeys([
    ["j", () => go(1)],
    ["k", () => go(-1)],
  ])
  return (
    <Page
      title="Review"
      purpose={
        <>
          <VerdictBadge outcome={post.verdict.outcome} /> By {post.author.name}
          {waiting ? <>, waiting {waitText(waiting.submittedAt, now)}</> : null}. You decide about exactly these words and pictures.
        </>
      }
      width="wide"
    >
      <div className={classes.notices}>
        {post === latest ? null : (
          <Notice
            tone="now"
            live="alert"
            title="This post changed while you were reading."
            action={
              <button type="button" className={classes.textButton} onClick={() => setSeen(latest)}>
                Show the new version
              </button>
            }
          >
            A decision about the old words would not count.
          </Notice>
        )}
        {waiting?.note ? <Notice title={`${post.author.name} wrote to the reviewer:`}>{waiting.note}</Notice> : null}
      </div>
      <div className={classes.grid}>
        <div>
          {before ? <WhatChanged before={before} after={post.content} channels={channels} /> : null}
          <Section
            title="What the public will see"
            text={post.planAt ? <Planned at={post.planAt} /> : "No time is set: it can go out right after approval."}
          >
            <PublicView content={post.content} media={post.media} channels={channels} when="now" />
          </Section>
        </div>
        <div className={classes.side}>
          <PostCheck post={post} channels={channels} />
          <SaidView post={post} />
          <ApprovalList post={post} />
          <p className={classes.open}>
            <PracticeLink to={`/posts/${post.id}`}>Open the post with its versions</PracticeLink>
          </p>
        </div>
      </div>
      <DecisionBar
        post={post}
        stale={post !== latest}
        place={all.length > 1 && all.includes(post.id) ? `${all.indexOf(post.id) + 1} of ${all.length}` : null}
        previous={neighbor(all, post.id, -1)}
        next={neighbor(all, post.id, 1)}
        onGo={go}
      />
    </Page>
  )
}

const Planned = ({ at }: { at: string }) => (
  <>
    Planned for <TimeText at={at} as="planned" />.
  </>
)
