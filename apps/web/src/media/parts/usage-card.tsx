import type { Medium } from "@bedside/contracts"
import { IconPencil, IconWorld } from "@tabler/icons-react"
import { PracticeLink } from "../../shell/practice-link.tsx"
import { Section } from "../../ui/page.tsx"
import { RowBody, rowClass, Rows } from "../../ui/rows.tsx"
import classes from "./medium.module.css"

/** The posts that show it. */
export const UsageCard = ({ medium: { usage } }: { medium: Medium }) => (
  <Section title={usage.length === 0 ? "In no post" : `In ${usage.length} ${usage.length === 1 ? "post" : "posts"}`} flush>
    {usage.length === 0 ? (
      <p className={classes.none}>Choose it in the composer with “From the library”.</p>
    ) : (
      <Rows label="Posts that show it">
        {usage.map(({ postId, excerpt, isPublic }) => {
          const Mark = isPublic ? IconWorld : IconPencil
          return (
            <li key={postId}>
              <PracticeLink to={`/posts/${postId}`} className={rowClass}>
                <RowBody
                  mark={<Mark size={20} stroke={1.75} aria-hidden />}
                  title={excerpt || "A post without words"}
                  clamp
                  meta={isPublic ? "Sent" : "Not sent yet"}
                />
              </PracticeLink>
            </li>
          )
        })}
      </Rows>
    )}
  </Section>
)
