import type { Consent } from "@bedside/contracts"
import { Button, Skeleton, Stack } from "@mantine/core"
import { useParams } from "@tanstack/react-router"
import { useState } from "react"
import { PracticeLink } from "../../shell/practice-link.tsx"
import { Loaded } from "../../ui/loading.tsx"
import { Notice } from "../../ui/notice.tsx"
import { Page, Section } from "../../ui/page.tsx"
import { useConsent, usePlaces, type Revealed } from "./consents.api.ts"
import { kindName, termRows, withdrawnWords } from "./consents.model.ts"
import { lineRest } from "./line.model.ts"
import { hasStopped } from "./stop.model.ts"
import { CheckSection } from "./parts/check-section.tsx"
import { ConsentActions } from "./parts/consent-actions.tsx"
import { ConsentBadge } from "./parts/consent-badge.tsx"
import classes from "./parts/consent.module.css"
import shared from "./parts/terms.module.css"
import { HistoryList } from "./parts/history-list.tsx"
import { ReasonList } from "./parts/reason-list.tsx"
import { RevealSection } from "./parts/reveal-section.tsx"
import { SignSection } from "./parts/sign-section.tsx"

function Terms({ consent }: { consent: Consent }) {
  const places = usePlaces()
  const nameOf = (id: string) => places.data?.find((one) => one.id === id)?.name ?? id
  const { wording } = consent
  const gone = withdrawnWords(consent, nameOf)
  return (
    <Section title="What it covers">
      {wording ? (
        <Stack gap={8} mb={16}>
          <blockquote className={classes.items}>{wording.items}</blockquote>
          {wording.note ? <p className={classes.quiet}>Note: {wording.note}</p> : null}
        </Stack>
      ) : (
        <p className={classes.quiet}>The exact words are shown to those who keep consents.</p>
      )}
      <dl className={shared.terms}>
        {gone ? (
          <div>
            <dt>Taken back</dt>
            <dd>{gone}</dd>
          </div>
        ) : null}
        {termRows(consent.terms, nameOf).map(([name, words]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}

function Stopped({ id }: { id: string }) {
  return (
    <Section title="What was stopped" text="Post by post, with proof, and what may remain.">
      <Button component={PracticeLink} to={`/consents/${id}/stopped`} variant="default">
        See what was stopped
      </Button>
    </Section>
  )
}

function Versions({ consent: { supersedes, supersededBy } }: { consent: Consent }) {
  if (!supersedes && !supersededBy) return null
  return (
    <p className={classes.quiet}>
      {supersedes ? `Made to take the place of ${supersedes}. ` : ""}
      {supersededBy ? `${supersededBy} took its place. ` : ""}
      <PracticeLink to="/consents" className={classes.link}>
        See all consents
      </PracticeLink>
    </p>
  )
}

function Body({ consent }: { consent: Consent }) {
  // Opened for a minute by the reveal; the check shows the scan while it lasts.
  const [revealed, setRevealed] = useState<Revealed>()
  return (
    <>
      {consent.historyIntact ? null : (
        <div className={classes.alarm}>
          <Notice tone="problem" live="alert" title="The history of this consent was tampered with.">
            Somebody changed the database outside Bedside. Stop using this consent, and tell your privacy officer.
          </Notice>
        </div>
      )}
      <div className={classes.columns}>
        <div>
          <ReasonList consent={consent} />
          <SignSection consent={consent} />
          <CheckSection consent={consent} revealed={revealed} />
          <Terms consent={consent} />
        </div>
        <div>
          {hasStopped(consent) ? <Stopped id={consent.id} /> : null}
          <ConsentActions consent={consent} />
          <RevealSection consent={consent} revealed={revealed} onRevealed={setRevealed} />
          <HistoryList consent={consent} />
        </div>
      </div>
      <Versions consent={consent} />
    </>
  )
}

function Title({ consent }: { consent: Consent }) {
  return (
    <span className={classes.state}>
      <ConsentBadge {...consent} />
      <span>
        {kindName(consent.kind)}
        {consent.version > 1 ? `, version ${consent.version}` : ""}. {lineRest(consent)}.
      </span>
    </span>
  )
}

/** One consent: where it stands, what is to be done, what it covers, and everything that happened to it. Nothing here says who it is. */
export default function ConsentPage() {
  const { id = "" } = useParams({ strict: false })
  const consent = useConsent(id)
  return (
    <Page title={consent.data?.handle ?? "Consent"} purpose={consent.data ? <Title consent={consent.data} /> : null} width="wide">
      <Loaded query={consent} skeleton={<Skeleton height={420} role="status" aria-label="Loading" />}>
        {(found) => <Body key={found.id} consent={found} />}
      </Loaded>
    </Page>
  )
}
