import type { Finding, Post, PostContent } from "@bedside/contracts"
import { Button } from "@mantine/core"
import { lazy, Suspense, useId, useState } from "react"
import { usePractice } from "../../shell/session.ts"
import { asked, isAboutPeople } from "../questions.model.ts"
import classes from "./post-facts.module.css"

const PeopleSection = lazy(() => import("./people-section.tsx").then((parts) => ({ default: parts.PeopleSection })))
const AboutSection = lazy(() => import("./about-section.tsx").then((parts) => ({ default: parts.AboutSection })))

interface PostExtrasProps {
  content: PostContent
  post: Post | undefined
  findings: readonly Finding[]
  onChange: (next: (content: PostContent) => PostContent) => void
  flush: () => Promise<Post | undefined>
}

/** What belongs to a post beside its words: the people in it, and facts only its author knows. Loaded once there is something to say. */
export function PostExtras({ content, post, findings, onChange, flush }: PostExtrasProps) {
  const [people, setPeople] = useState(false)
  const [about, setAbout] = useState(false)
  const { may } = usePractice()
  const hasPeople = people || content.media.length > 0 || (content.consents ?? []).length > 0 || findings.some(isAboutPeople)
  const hasFacts = about || content.about !== undefined || content.media.some(({ shows }) => shows) || asked(findings).size > 0
  const shared = { content, findings, onChange }
  return (
    <>
      {hasPeople ? (
        <Suspense fallback={<Closed title="People in this post" text={peopleText} />}>
          <PeopleSection {...shared} post={post} flush={flush} choose={people} />
        </Suspense>
      ) : (
        <Closed
          title="People in this post"
          text={peopleText}
          {...(may("consents:read") ? { action: "Choose a consent", onOpen: () => setPeople(true) } : {})}
        />
      )}
      {hasFacts ? (
        <Suspense fallback={<Closed title="About this post" text={aboutText} />}>
          <AboutSection {...shared} open={about} />
        </Suspense>
      ) : (
        <Closed title="About this post" text={aboutText} action="Answer" onOpen={() => setAbout(true)} />
      )}
    </>
  )
}
const peopleText = "Does it show or tell of somebody? Choose the consent."
const aboutText = "Paid, written with AI, a source, an offer: what the check cannot see."

interface ClosedProps {
  title: string
  text: string
  action?: string
  onOpen?: () => void
}

function Closed({ title, text, action, onOpen }: ClosedProps) {
  const id = useId()
  return (
    <section className={classes.card} aria-labelledby={id}>
      <div className={classes.head}>
        <div>
          <h2 className={classes.title} id={id}>
            {title}
          </h2>
          <p className={classes.quiet}>{text}</p>
        </div>
        {action ? (
          <Button variant="default" aria-expanded={false} onClick={onOpen}>
            {action}
          </Button>
        ) : null}
      </div>
    </section>
  )
}
