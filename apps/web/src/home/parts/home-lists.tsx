import type { ReactNode } from "react"
import { IconArrowRight } from "@tabler/icons-react"
import { Button } from "@mantine/core"
import { PracticeLink } from "../../shell/practice-link.tsx"
import { StateBadge, VerdictBadge } from "../../ui/badge.tsx"
import { NetworkMark } from "../../ui/network-mark.tsx"
import { Section } from "../../ui/page.tsx"
import { RowBody, rowClass, Rows } from "../../ui/rows.tsx"
import { TimeText } from "../../ui/zone.tsx"
import type { Home } from "../home.api.ts"
import classes from "./home.module.css"

type Post = Home["drafts"][number]
type Message = Home["toAnswer"]["items"][number]
const kinds = { comment: "Comment", "direct-message": "Direct message", mention: "Mention", review: "Review" } as const

/** A linked row. */
function Place({ to, children }: { to: string; children: ReactNode }) {
  return (
    <li>
      <PracticeLink to={to} className={rowClass}>
        {children}
      </PracticeLink>
    </li>
  )
}

const Marks = ({ post }: { post: Post }) => (
  <span className={classes.channels}>
    {post.channels.slice(0, 4).map(({ id, networkId }) => (
      <NetworkMark key={id} networkId={networkId} size={20} />
    ))}
    {post.channels.length > 4 ? `+${post.channels.length - 4}` : null}
  </span>
)

interface PostListProps {
  title: string
  posts: readonly Post[]
  count?: number
  /** Where a post leads. */
  to: (post: Post) => string
  meta: (post: Post) => ReactNode
  side: (post: Post) => ReactNode
  more?: { to: string; label: string }
}

function PostList({ title, posts, count, to, meta, side, more }: PostListProps) {
  if (posts.length === 0) return null
  const action = more ? (
    <Button
      component={PracticeLink}
      to={more.to}
      variant="subtle"
      size="compact-sm"
      rightSection={<IconArrowRight size={16} stroke={1.75} />}
    >
      {more.label}
    </Button>
  ) : null
  return (
    <Section title={title} count={count ?? posts.length} action={action} flush>
      <Rows label={title}>
        {posts.map((post) => (
          <Place key={post.id} to={to(post)}>
            <RowBody title={post.excerpt || "No words yet"} clamp meta={meta(post)} side={side(post)} />
          </Place>
        ))}
      </Rows>
    </Section>
  )
}

export const ToApprove = ({ home: { toApprove } }: { home: Home }) => (
  <PostList
    title="To approve"
    posts={toApprove.items}
    count={toApprove.count}
    to={({ id }) => `/approvals/${id}`}
    meta={(post) => (
      <>
        {post.author}
        {post.planAt ? (
          <>
            , planned for <TimeText at={post.planAt} as="planned" />
          </>
        ) : null}
      </>
    )}
    side={(post) => <VerdictBadge outcome={post.outcome} />}
    more={{ to: "/approvals", label: "All approvals" }}
  />
)

export const SentBack = ({ home: { sentBack } }: { home: Home }) => (
  <PostList
    title="Sent back to you"
    posts={sentBack}
    to={({ id }) => `/posts/${id}`}
    meta={(post) => (
      <>
        Changed <TimeText at={post.updatedAt} />
      </>
    )}
    side={(post) => <StateBadge state={post.state} />}
  />
)

export const ComingUp = ({ home: { next } }: { home: Home }) => (
  <PostList
    title="Coming up"
    posts={next}
    to={({ id }) => `/posts/${id}`}
    meta={(post) => (post.sendAt ? <TimeText at={post.sendAt} as="planned" /> : null)}
    side={(post) => <Marks post={post} />}
    more={{ to: "/calendar", label: "Calendar" }}
  />
)

export const Drafts = ({ home: { drafts } }: { home: Home }) => (
  <PostList
    title="Your drafts"
    posts={drafts}
    to={({ id }) => `/posts/${id}`}
    meta={(post) => (
      <>
        Changed <TimeText at={post.updatedAt} />
      </>
    )}
    side={(post) => <VerdictBadge outcome={post.outcome} />}
  />
)

const messageMeta = ({ kind, rating, authorName, channelHandle, at }: Message) => (
  <>
    {kinds[kind]}
    {rating === null ? "" : `, ${rating} of 5`} from {authorName} to {channelHandle}, <TimeText at={at} />
  </>
)

export function ToAnswer({ home: { toAnswer } }: { home: Home }) {
  if (toAnswer.items.length === 0) return null
  const action = (
    <Button
      component={PracticeLink}
      to="/inbox"
      variant="subtle"
      size="compact-sm"
      rightSection={<IconArrowRight size={16} stroke={1.75} />}
    >
      Inbox
    </Button>
  )
  return (
    <Section title="To answer" count={toAnswer.count} action={action} flush>
      <Rows label="To answer">
        {toAnswer.items.map((message) => (
          <Place key={message.id} to="/inbox">
            <RowBody
              mark={<NetworkMark networkId={message.networkId} size={28} />}
              title={message.text}
              clamp
              meta={messageMeta(message)}
            />
          </Place>
        ))}
      </Rows>
    </Section>
  )
}

export function DidNotGoOut({ home: { failed } }: { home: Home }) {
  if (failed.length === 0) return null
  return (
    <Section title="Did not go out" count={failed.length} flush>
      <Rows label="Did not go out">
        {failed.map(({ deliveryId, postId, excerpt, channelHandle, networkId, cause, fix }) => (
          <Place key={deliveryId} to={`/posts/${postId}`}>
            <RowBody
              mark={<NetworkMark networkId={networkId} size={28} />}
              title={excerpt}
              clamp
              meta={
                <>
                  {channelHandle}: <span className={classes.cause}>{cause}</span> {fix}
                </>
              }
            />
          </Place>
        ))}
      </Rows>
    </Section>
  )
}
