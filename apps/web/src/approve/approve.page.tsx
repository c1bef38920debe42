import { Button } from "@mantine/core"
import { useHotkeys } from "@mantine/hooks"
import { IconChecks } from "@tabler/icons-react"
import { useRef } from "react"
import { waitText } from "../plan/plan.model.ts"
import { PracticeLink } from "../shell/practice-link.tsx"
import { usePractice } from "../shell/session.ts"
import { VerdictBadge } from "../ui/badge.tsx"
import { Loaded } from "../ui/loading.tsx"
import { NetworkMark } from "../ui/network-mark.tsx"
import { EmptyState } from "../ui/notice.tsx"
import { Page, Section } from "../ui/page.tsx"
import { RowBody, rowClass, Rows } from "../ui/rows.tsx"
import { KeyHint } from "../ui/small.tsx"
import { useNow } from "../ui/zone.tsx"
import { useQueue, type Waiting } from "./approve.api.ts"
import classes from "./parts/approve.module.css"

/** Everything that waits for a decision, the longest wait on top. */
export default function ApprovePage() {
  const queue = useQueue()
  const list = useRef<HTMLDivElement>(null)
  const step = (by: 1 | -1) => {
    const links = [...(list.current?.querySelectorAll<HTMLAnchorElement>("li > a") ?? [])]
    const at = links.findIndex((one) => one === document.activeElement)
    links[Math.min(links.length - 1, Math.max(0, at + by))]?.focus()
  }
  useHotkeys([
    ["j", () => step(1)],
    ["k", () => step(-1)],
  ])
  return (
    <Page title="Approvals" purpose="Posts that wait for a second person before anybody else can see them.">
      <div ref={list}>
        <Section title="Waiting" flush {...(queue.data ? { count: queue.data.items.length } : {})} action={<Hint />}>
          <Loaded query={queue}>
            {({ items }) =>
              items.length === 0 ? (
                <Nothing />
              ) : (
                <Rows label="Waiting for approval">
                  {items.map((one) => (
                    <WaitingRow key={one.post.id} waiting={one} />
                  ))}
                </Rows>
              )
            }
          </Loaded>
        </Section>
      </div>
    </Page>
  )
}

const Hint = () => (
  <span className={classes.hint}>
    <KeyHint keys={["j", "k"]} /> <span className={classes.hintWords}>to move, Enter to open</span>
  </span>
)

function WaitingRow({ waiting: { post, submittedAt, note, own } }: { waiting: Waiting }) {
  const now = useNow()
  return (
    <li>
      <PracticeLink className={rowClass} to={`/approvals/${post.id}`}>
        <RowBody
          mark={
            <span className={classes.marks}>
              {[...new Set(post.channels.map((one) => one.networkId))].map((id) => (
                <NetworkMark key={id} networkId={id} size={24} />
              ))}
            </span>
          }
          title={post.excerpt || "Pictures only"}
          clamp
          meta={
            <>
              {post.author} · waiting {waitText(submittedAt, now)}
              {own ? " · yours, somebody else decides" : ""}
              {note ? ` · “${note}”` : ""}
            </>
          }
          side={<VerdictBadge outcome={post.outcome} />}
        />
      </PracticeLink>
    </li>
  )
}

function Nothing() {
  const { may } = usePractice()
  return (
    <EmptyState
      icon={IconChecks}
      title="Nothing waits for approval"
      action={
        may("compose:write") ? (
          <Button component={PracticeLink} to="/compose">
            Write a post
          </Button>
        ) : null
      }
    >
      When somebody sends a post for approval, it stands here. Nobody approves their own.
    </EmptyState>
  )
}
