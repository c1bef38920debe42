import { stopWords, type StopReport } from "@bedside/contracts"
import { Button, Skeleton } from "@mantine/core"
import { IconCircleCheck, IconPrinter } from "@tabler/icons-react"
import { useParams } from "@tanstack/react-router"
import { PracticeLink } from "../../shell/practice-link.tsx"
import { usePractice } from "../../shell/session.ts"
import { Loaded } from "../../ui/loading.tsx"
import { EmptyState } from "../../ui/notice.tsx"
import { Page, Section } from "../../ui/page.tsx"
import { dayKey } from "../../ui/time.ts"
import { TimeText, useNow, useZone } from "../../ui/zone.tsx"
import { printStopAddress } from "./addresses.ts"
import classes from "./parts/stop.module.css"
import shared from "./parts/terms.module.css"
import { StopLetter } from "./parts/stop-letter.tsx"
import { StopPosts } from "./parts/stop-posts.tsx"
import { StopResiduals } from "./parts/stop-residuals.tsx"
import { dueRows, standsWords } from "./stop.model.ts"
import { useStopReport } from "./stop.api.ts"

function Stands({ report }: { report: StopReport }) {
  const today = dayKey(useNow(), useZone())
  const { practiceId } = usePractice()
  return (
    <Section title="Where it stands" text={standsWords(report)}>
      <dl className={`${shared.terms} ${classes.due}`}>
        {dueRows(report, today).map(({ what, words, late }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd className={late ? classes.late : undefined}>{late ? `${words}: late` : words}</dd>
          </div>
        ))}
      </dl>
      <Button
        component="a"
        href={printStopAddress(practiceId, report.consentId)}
        download
        variant="default"
        mt={16}
        leftSection={<IconPrinter size={18} stroke={1.75} />}
      >
        Save the report (PDF)
      </Button>
      <p className={classes.quiet}>It names nobody who is shown.</p>
    </Section>
  )
}

function Body({ report }: { report: StopReport }) {
  if (report.stops.length === 0)
    return (
      <EmptyState icon={IconCircleCheck} title="Nothing was stopped">
        This consent was not taken back, has not ended and is not frozen. When it does, this page shows what was stopped, with proof.
      </EmptyState>
    )
  return (
    <div className={classes.columns}>
      <div>
        <StopPosts report={report} />
        <StopResiduals report={report} />
      </div>
      <div>
        <Stands report={report} />
        {report.mayReveal ? <StopLetter report={report} /> : null}
      </div>
    </div>
  )
}

/** What was stopped when a consent no longer covered it: proof by post and network, and what nobody can call back. It names nobody. */
export default function StopPage() {
  const { id = "" } = useParams({ strict: false })
  const report = useStopReport(id)
  const [last] = report.data?.stops ?? []
  return (
    <Page
      title="What was stopped"
      width="wide"
      purpose={
        report.data ? (
          <>
            <PracticeLink to={`/consents/${id}`} className={classes.link}>
              {report.data.handle}
            </PracticeLink>
            {last ? (
              <>
                . {stopWords.why[last.why]}, <TimeText at={last.at} as="exact" />, recorded by {last.by}.
              </>
            ) : null}
          </>
        ) : null
      }
    >
      <Loaded query={report} skeleton={<Skeleton height={420} role="status" aria-label="Loading" />}>
        {(found) => <Body report={found} />}
      </Loaded>
    </Page>
  )
}
