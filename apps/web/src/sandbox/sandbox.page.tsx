import { Button, TextInput } from "@mantine/core"
import { IconPlugConnected, IconTestPipe } from "@tabler/icons-react"
import { useState } from "react"
import { PracticeLink } from "../shell/practice-link.tsx"
import { usePractice } from "../shell/session.ts"
import { Loaded } from "../ui/loading.tsx"
import { EmptyState, Notice } from "../ui/notice.tsx"
import { Page } from "../ui/page.tsx"
import { FaultSwitch } from "./parts/fault-switch.tsx"
import { FeedPostCard } from "./parts/feed-post.tsx"
import { PrivateMessage } from "./parts/private-message.tsx"
import { Reviews } from "./parts/reviews.tsx"
import classes from "./parts/sandbox.module.css"
import { type Feed, useFeed } from "./sandbox.api.ts"
import { personas } from "./sandbox.model.ts"

/** The built-in network as the public sees it: a place to try everything without anybody outside noticing. */
export default function SandboxPage() {
  const feed = useFeed()
  return (
    <Page title="Practice network" purpose="See your posts as the public does, and write back as the public would." width="wide">
      <div className={classes.banner}>
        <Notice title="This is a practice network. Nothing leaves this machine.">
          Only people of your practice can open this page. What you write here arrives in the Inbox like the real thing.
        </Notice>
      </div>
      <Loaded query={feed}>{(loaded) => <FeedView feed={loaded} />}</Loaded>
    </Page>
  )
}

function FeedView({ feed }: { feed: Feed }) {
  const [author, setAuthor] = useState<string>(personas[0])
  const { may } = usePractice()
  const acts = may("sandbox:act")
  return (
    <div className={classes.grid}>
      <div>
        {acts && feed.connected ? (
          <TextInput
            className={classes.author}
            label="You write as"
            description="A made-up person. The practice sees this name."
            maxLength={60}
            list="personas"
            value={author}
            onChange={(event) => setAuthor(event.currentTarget.value)}
          />
        ) : null}
        <datalist id="personas">
          {personas.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </datalist>
        {feed.posts.length === 0 ? (
          <div className={classes.card}>
            <NoPosts connected={feed.connected} />
          </div>
        ) : null}
        <ol className={classes.feed} aria-label="Posts">
          {feed.posts.map((post) => (
            <li key={post.id}>
              <FeedPostCard post={post} author={author} acts={acts} />
            </li>
          ))}
        </ol>
      </div>
      <aside className={classes.side} aria-label="Reviews, messages and faults">
        <Reviews reviews={feed.reviews} author={author} acts={acts && feed.connected} />
        {acts && feed.connected ? <PrivateMessage author={author} /> : null}
        {acts ? <FaultSwitch fault={feed.fault} /> : null}
      </aside>
    </div>
  )
}

function NoPosts({ connected }: { connected: boolean }) {
  const { may } = usePractice()
  if (connected) {
    return (
      <EmptyState
        icon={IconTestPipe}
        title="No post here yet"
        action={
          may("compose:write") ? (
            <Button component={PracticeLink} to="/compose">
              Write a post
            </Button>
          ) : null
        }
      >
        Write a post for the practice network, have it approved, publish it. It appears here, and you can comment on it as the public.
      </EmptyState>
    )
  }
  return (
    <EmptyState
      icon={IconPlugConnected}
      title="The practice network is not connected"
      action={
        may("channels:write") ? (
          <Button component={PracticeLink} to="/channels">
            Connect it
          </Button>
        ) : null
      }
    >
      Connect it once under Channels; it needs no account and no key.
    </EmptyState>
  )
}
