import type { Consent } from "@bedside/contracts"
import { Section } from "../../../ui/page.tsx"
import { TimeText } from "../../../ui/zone.tsx"
import { eventWords, keptWords } from "../consents.model.ts"
import classes from "./consent.module.css"

/** What happened, newest first. Nothing of it can be changed. */
export function HistoryList({ consent: { history, historyIntact, keepUntil, signing } }: { consent: Consent }) {
  return (
    <Section
      title="History"
      text={historyIntact ? "Each entry is chained to the one before, so that none can be changed or taken out." : undefined}
    >
      <ol className={classes.history}>
        {history.toReversed().map((event) => (
          <li key={event.sequence}>
            <span>{eventWords(event)}</span>
            <span className={classes.quiet}>
              {event.by}, <TimeText at={event.at} />
            </span>
          </li>
        ))}
      </ol>
      {keepUntil ? <p className={classes.quiet}>{keptWords(keepUntil, signing !== null)}</p> : null}
    </Section>
  )
}
