import { stopWords, type StoppedDelivery, type StopReport } from "@bedside/contracts"
import { Button } from "@mantine/core"
import { IconAlertTriangle, IconBan, IconCircleCheck, IconHourglass, IconQuestionMark, type Icon } from "@tabler/icons-react"
import { PracticeLink } from "../../../shell/practice-link.tsx"
import { WordBadge } from "../../../ui/badge.tsx"
import { ConfirmButton } from "../../../ui/confirm-button.tsx"
import { Notice, ProblemNotice } from "../../../ui/notice.tsx"
import { Section } from "../../../ui/page.tsx"
import { TimeText } from "../../../ui/zone.tsx"
import { useSettle } from "../stop.api.ts"
import { outcomeTones } from "../stop.model.ts"
import { StopEvidence } from "./stop-evidence.tsx"
import classes from "./stop.module.css"

const icons: Readonly<Record<StoppedDelivery["outcome"], Icon>> = {
  canceled: IconBan,
  "taken-down": IconCircleCheck,
  "being-taken-down": IconHourglass,
  "still-up": IconAlertTriangle,
  unconfirmed: IconQuestionMark,
}

function Proof({ delivery: { outcome, at, stoppedAt, gone } }: { delivery: StoppedDelivery }) {
  return (
    <p className={classes.quiet}>
      {outcome === "canceled" ? "Planned for " : "Public since "}
      <TimeText at={at} as="exact" />. Stopped <TimeText at={stoppedAt} as="exact" />.
      {gone ? (
        <>
          {" "}
          Gone <TimeText at={gone.at} as="exact" />: {stopWords.answer[gone.answer]}
          {gone.by ? ` Said by ${gone.by}.` : ""}
        </>
      ) : null}
    </p>
  )
}

/** What is still up: cause, fix, and what can be done about it. */
function Trouble({ id, delivery }: { id: string; delivery: StoppedDelivery }) {
  const settle = useSettle(id)
  const { deliveryId, cause, fix, may, networkName, channelHandle } = delivery
  if (!cause && may.length === 0) return null
  const where = `${networkName}, ${channelHandle}`
  return (
    <>
      <Notice
        tone="problem"
        title={cause ?? "It is not known whether this is public."}
        action={
          <>
            {may.includes("retry") ? (
              <Button
                variant="default"
                size="compact-md"
                loading={settle.isPending}
                aria-label={`Try again: ${where}`}
                onClick={() => settle.mutate({ deliveryId, act: "retry" })}
              >
                Try again
              </Button>
            ) : null}
            {may.includes("by-hand") ? (
              <ConfirmButton
                label="It is gone"
                name={`It is gone: ${where}`}
                question={`Is it gone from ${networkName}?`}
                dangerous={false}
                button={{ size: "compact-md" }}
                onConfirm={() => settle.mutateAsync({ deliveryId, act: "by-hand" })}
              >
                Say so only after you looked. Your name and this moment are the proof.
              </ConfirmButton>
            ) : null}
          </>
        }
      >
        {fix}
      </Notice>
      <ProblemNotice error={settle.error} />
    </>
  )
}

function Delivery({ report, delivery }: { report: StopReport; delivery: StoppedDelivery }) {
  const { outcome, networkName, channelHandle, url, evidence } = delivery
  return (
    <li className={classes.delivery}>
      <div className={classes.line}>
        <strong>
          {networkName}
          {channelHandle ? `, ${channelHandle}` : ""}
        </strong>
        <WordBadge icon={icons[outcome]} tone={outcomeTones[outcome]}>
          {stopWords.outcome[outcome]}
        </WordBadge>
      </div>
      <Proof delivery={delivery} />
      {url && outcome !== "canceled" ? <p className={classes.address}>{url}</p> : null}
      <Trouble id={report.consentId} delivery={delivery} />
      {evidence ? <StopEvidence report={report} evidence={evidence} /> : null}
    </li>
  )
}

/** Every post that was stopped, and each of its deliveries with the proof. */
export function StopPosts({ report }: { report: StopReport }) {
  const { posts } = report
  return (
    <Section title="Posts" count={posts.length}>
      {posts.length === 0 ? <p className={classes.quiet}>No post used it when it was stopped.</p> : null}
      <ol className={classes.posts}>
        {posts.map(({ postId, voidedAt, deliveries }, index) => (
          <li key={postId}>
            <div className={classes.line}>
              <h3 className={classes.post}>Post {index + 1}</h3>
              <PracticeLink to={`/posts/${postId}`} className={classes.link}>
                Open post {index + 1}
              </PracticeLink>
            </div>
            {voidedAt ? (
              <p className={classes.quiet}>
                Its approval ended <TimeText at={voidedAt} as="exact" />.
              </p>
            ) : null}
            <ul className={classes.deliveries} aria-label={`Where post ${index + 1} was to be seen`}>
              {deliveries.map((one) => (
                <Delivery key={one.deliveryId} report={report} delivery={one} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </Section>
  )
}
