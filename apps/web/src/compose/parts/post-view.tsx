import type { Channel, Post } from "@bedside/contracts"
import { Button } from "@mantine/core"
import { IconHistory, IconPencil } from "@tabler/icons-react"
import { useState } from "react"
import { PracticeLink } from "../../shell/practice-link.tsx"
import { usePractice } from "../../shell/session.ts"
import { StateBadge, VerdictBadge } from "../../ui/badge.tsx"
import { ConfirmButton } from "../../ui/confirm-button.tsx"
import { ProblemNotice } from "../../ui/notice.tsx"
import { Page, Section } from "../../ui/page.tsx"
import { useWithdraw } from "../compose.api.ts"
import { ApprovalList } from "./approval-list.tsx"
import { DeleteButton } from "./delete-button.tsx"
import { DeliveryList } from "./delivery-list.tsx"
import { PostCheck } from "./post-check.tsx"
import classes from "./post-view.module.css"
import { PublicView } from "./public-view.tsx"
import { ReleaseCard } from "./release-card.tsx"
import { SaidView } from "./said-view.tsx"
import { SentBackNote } from "./sent-back-note.tsx"
import { VersionSheet } from "./version-sheet.tsx"

interface PostViewProps {
  post: Post
  channels: readonly Channel[]
  onEdit: () => void
}

/** A post that is not being written: what the public sees, where it stands, and what can be done with it. */
export function PostView({ post, channels, onEdit }: PostViewProps) {
  const [versions, setVersions] = useState(false)
  const published = post.deliveries.some((one) => one.state === "sent")
  return (
    <Page
      title="Post"
      purpose={
        <span className={classes.state}>
          <StateBadge state={post.state} /> <VerdictBadge outcome={post.verdict.outcome} /> by {post.author.name}
        </span>
      }
      width="wide"
      action={
        <>
          <Button variant="default" leftSection={<IconHistory size={18} stroke={1.75} />} onClick={() => setVersions(true)}>
            Versions
          </Button>
          <EditButton post={post} onEdit={onEdit} />
          {post.may.delete ? <DeleteButton post={post} /> : null}
        </>
      }
    >
      <div className={classes.notices}>
        <SentBackNote post={post} />
        <InReview post={post} />
      </div>
      <div className={classes.grid}>
        <div>
          {post.state === "approved" ? <ReleaseCard key={post.contentHash} post={post} /> : null}
          {post.deliveries.length > 0 ? <DeliveryList post={post} channels={channels} /> : null}
          <Section title={published ? "What the public sees" : "What the public will see"}>
            <PublicView content={post.content} media={post.media} channels={channels} when={published ? "published" : "now"} />
          </Section>
        </div>
        <div className={classes.side}>
          <PostCheck post={post} channels={channels} />
          <SaidView post={post} />
          <ApprovalList post={post} />
        </div>
      </div>
      {versions ? <VersionSheet postId={post.id} opened={versions} onClose={() => setVersions(false)} content={post.content} /> : null}
    </Page>
  )
}

function EditButton({ post, onEdit }: { post: Post; onEdit: () => void }) {
  if (!post.may.edit) return null
  const approval = post.approvals.findLast((one) => one.decision === "approved" && one.stands)
  if (!approval) {
    return (
      <Button variant="default" leftSection={<IconPencil size={18} stroke={1.75} />} onClick={onEdit}>
        Edit
      </Button>
    )
  }
  return (
    <ConfirmButton
      label="Edit"
      question="Edit an approved post?"
      dangerous={false}
      button={{ leftSection: <IconPencil size={18} stroke={1.75} /> }}
      onConfirm={async () => onEdit()}
    >
      {approval.by} approved exactly these words and pictures. Any change needs a new approval, and nothing goes out until then.
    </ConfirmButton>
  )
}

/** While a reviewer has it: the author can take it back, the reviewer can go and look. */
function InReview({ post }: { post: Post }) {
  const { may } = usePractice()
  const withdraw = useWithdraw()
  if (post.state !== "in-review") return null
  return (
    <div className={classes.review}>
      <p>Waiting for approval. {post.approveBlockedBecause ?? "A reviewer decides about exactly these words and pictures."}</p>
      <div className={classes.acts}>
        {post.may.approve ? (
          <Button component={PracticeLink} to={`/approvals/${post.id}`}>
            Review this post
          </Button>
        ) : null}
        {may("compose:write") ? (
          <Button variant="default" loading={withdraw.isPending} onClick={() => withdraw.mutate({ id: post.id })}>
            Take it back to edit
          </Button>
        ) : null}
      </div>
      <ProblemNotice error={withdraw.error} />
    </div>
  )
}
