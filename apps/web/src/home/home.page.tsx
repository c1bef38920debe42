import { Anchor, Button } from "@mantine/core"
import { IconCoffee, IconPencilPlus } from "@tabler/icons-react"
import { insidePractice } from "../shell/address.ts"
import { goWords } from "../shell/navigation.ts"
import { PracticeLink } from "../shell/practice-link.tsx"
import { usePractice, useSession } from "../shell/session.ts"
import { Loaded } from "../ui/loading.tsx"
import { EmptyState, Notice } from "../ui/notice.tsx"
import { Page, Section } from "../ui/page.tsx"
import { useNow } from "../ui/zone.tsx"
import { useHome, type Home } from "./home.api.ts"
import { calledName, daySentence, greeting, hourIn, nextStep, waiting } from "./home.model.ts"
import { FirstSteps } from "./parts/first-steps.tsx"
import { ChannelsToMend, Gaps } from "./parts/home-channels.tsx"
import { ComingUp, DidNotGoOut, Drafts, SentBack, ToAnswer, ToApprove } from "./parts/home-lists.tsx"
import classes from "./parts/home.module.css"

function Warnings({ home: { warnings } }: { home: Home }) {
  if (warnings.length === 0) return null
  return (
    <div className={classes.notices}>
      {warnings.map(({ kind, message, fix, link }) => (
        <Notice
          key={kind}
          tone="now"
          title={message}
          action={
            link ? (
              <Anchor component={PracticeLink} to={insidePractice(link)} fw={560} underline="always">
                {goWords(insidePractice(link))}
              </Anchor>
            ) : null
          }
        >
          {fix}
        </Notice>
      ))}
    </div>
  )
}

function Quiet() {
  return (
    <Section title="Needs you" count={0}>
      <EmptyState icon={IconCoffee} title="Nothing waits for you">
        Posts to approve, messages to answer and anything that went wrong will appear here.
      </EmptyState>
    </Section>
  )
}

function Today({ home }: { home: Home }) {
  const calm = waiting(home) === 0
  return (
    <>
      <FirstSteps home={home} />
      <Warnings home={home} />
      <div className={classes.columns}>
        <div>
          <DidNotGoOut home={home} />
          <ChannelsToMend home={home} />
          <ToApprove home={home} />
          <ToAnswer home={home} />
          <SentBack home={home} />
          {calm && !nextStep(home) ? <Quiet /> : null}
        </div>
        <div>
          <ComingUp home={home} />
          <Gaps home={home} />
          <Drafts home={home} />
        </div>
      </div>
    </>
  )
}

/** What needs this person now. */
export default function HomePage() {
  const { practiceId, timeZone, may } = usePractice()
  const { person } = useSession()
  const home = useHome(practiceId)
  const hello = `${greeting(hourIn(useNow(), timeZone))}, ${calledName(person.name)}.`
  return (
    <Page
      title="Home"
      purpose={
        <>
          {hello}
          <br />
          {home.data
            ? daySentence(waiting(home.data))
            : home.isError
              ? "What waits for you could not be loaded."
              : "Looking for what waits for you."}
        </>
      }
      action={
        may("compose:write") ? (
          <Button component={PracticeLink} to="/compose" visibleFrom="sm" leftSection={<IconPencilPlus size={18} stroke={1.75} />}>
            New post
          </Button>
        ) : null
      }
    >
      <Loaded query={home}>{(value) => <Today home={value} />}</Loaded>
    </Page>
  )
}
