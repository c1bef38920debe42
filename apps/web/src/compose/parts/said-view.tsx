import { consentWords, type Post } from "@bedside/contracts"
import { IconAlertTriangle } from "@tabler/icons-react"
import { ConsentBadge } from "../../comply/consents/parts/consent-badge.tsx"
import { Section } from "../../ui/page.tsx"
import { aboutLines } from "../about.model.ts"
import { lineRest } from "../../comply/consents/line.model.ts"
import classes from "./post-facts.module.css"

/** The consents a post rests on, and what its author said about it: for whoever reads or approves it. */
export function SaidView({ post }: { post: Post }) {
  const lines = aboutLines(post.content)
  const { permissions } = post
  if (lines.length + permissions.length === 0) return null
  return (
    <Section title="People and facts" text="Not published. Said by the author, and checked against the ledger of consents.">
      <ul className={classes.list}>
        {permissions.map((one) => (
          <li key={one.id ?? one.handle} className={classes.consent}>
            <div className={classes.consentHead}>
              <span className={classes.handle}>{one.handle || "A consent"}</span>
              <ConsentBadge {...one} />
            </div>
            <p className={classes.quiet}>{lineRest(one)}</p>
            {one.info.length > 0 ? <p>Shows: {one.info.map((info) => consentWords.info[info]).join(", ")}</p> : null}
            {one.media.length > 0 ? (
              <p>Somebody on {one.media.length === 1 ? "a picture" : `${one.media.length} pictures`} is linked to it.</p>
            ) : null}
            {one.against.map((sentence) => (
              <p key={sentence} className={classes.lack}>
                <IconAlertTriangle size={18} stroke={1.75} aria-hidden />
                {sentence}
              </p>
            ))}
          </li>
        ))}
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Section>
  )
}
