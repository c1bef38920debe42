import type { Post } from "@bedside/contracts"
import { IconArrowBackUp, IconCheck } from "@tabler/icons-react"
import { WordBadge } from "../../ui/badge.tsx"
import { Section } from "../../ui/page.tsx"
import { TimeText } from "../../ui/zone.tsx"
import classes from "./post-view.module.css"

/** Every decision about a post, newest first; one that no longer stands says so. */
export function ApprovalList({ post }: { post: Post }) {
  if (post.approvals.length === 0) return null
  return (
    <Section title="Decisions">
      <ul className={classes.decisions}>
        {post.approvals.toReversed().map((one) => (
          <li key={one.id} className={classes.decision}>
            <p>
              {one.decision === "approved" ? (
                <WordBadge icon={IconCheck} tone={one.stands ? "ok" : "quiet"}>
                  {one.stands ? "Approved" : "Approved an earlier text"}
                </WordBadge>
              ) : (
                <WordBadge icon={IconArrowBackUp}>Sent back</WordBadge>
              )}
            </p>
            <p className={classes.quiet}>
              {one.by} · <TimeText at={one.at} />
            </p>
            {one.note ? <p>{one.note}</p> : null}
          </li>
        ))}
      </ul>
    </Section>
  )
}
