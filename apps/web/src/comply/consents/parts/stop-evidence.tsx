import { copyWords, type StoppedDelivery, type StopReport } from "@bedside/contracts"
import { Button } from "@mantine/core"
import { Notice, ProblemNotice } from "../../../ui/notice.tsx"
import { TimeText } from "../../../ui/zone.tsx"
import { usePractice } from "../../../shell/session.ts"
import { evidenceAddress } from "../addresses.ts"
import { useEvidence } from "../stop.api.ts"
import { shortHash } from "../stop.model.ts"
import classes from "./stop.module.css"

/** What the public saw, kept before it went. Looking at it is on the record; it is hidden again with the page. */
export function StopEvidence({ report, evidence }: { report: StopReport; evidence: NonNullable<StoppedDelivery["evidence"]> }) {
  const look = useEvidence(report.consentId)
  const { data: seen } = look
  const { practiceId } = usePractice()
  return (
    <div className={classes.evidence}>
      <p className={classes.quiet}>
        Evidence kept <TimeText at={evidence.at} as="exact" />, fingerprint <span className="figures">{shortHash(evidence.sha256)}</span>
      </p>
      {evidence.pictures.map((picture, index) => (
        <p key={`${evidence.id}-${index + 1}`} className={classes.quiet}>
          Picture {index + 1}, fingerprint <span className="figures">{picture.sha256 ? shortHash(picture.sha256) : "not known"}</span>.{" "}
          {copyWords(picture)}
        </p>
      ))}
      {report.mayKeep && !seen ? (
        <Button variant="default" size="compact-md" loading={look.isPending} onClick={() => look.mutate(evidence.id)}>
          Show what was public
        </Button>
      ) : null}
      <ProblemNotice error={look.error} />
      {seen ? (
        <>
          {seen.intact ? null : (
            <Notice tone="problem" live="alert" title="What is kept no longer has its fingerprint. Tell whoever runs Bedside." />
          )}
          <blockquote className={classes.words}>{seen.text}</blockquote>
          {seen.pictures.length > 0 ? (
            <ul className={classes.pictures} aria-label="Pictures">
              {seen.pictures.map(({ mediaId, alt, kept, why }, index) => (
                <li key={mediaId}>
                  {alt || "A picture without a description"}
                  {kept ? (
                    <>
                      {" "}
                      <a className={classes.link} href={evidenceAddress(practiceId, report.consentId, evidence.id, index)} download>
                        Save picture {index + 1}
                      </a>
                    </>
                  ) : (
                    <span className={classes.quiet}> {copyWords({ kept, why })}</span>
                  )}
                </li>
              ))}
            </ul>
          ) : null}
          <Button variant="default" size="compact-md" onClick={() => look.reset()}>
            Hide it
          </Button>
        </>
      ) : null}
    </div>
  )
}
