import type { Finding, PostAbout, PostContent } from "@bedside/contracts"
import { Button, Checkbox, SegmentedControl, TextInput } from "@mantine/core"
import { IconEye } from "@tabler/icons-react"
import { type ReactNode, useId, useState } from "react"
import { aboutLines, sayAbout, sayShows } from "../about.model.ts"
import { asked, type Question } from "../questions.model.ts"
import { AiFields, SourceFields } from "./about-fields.tsx"
import { PictureFields } from "./picture-fields.tsx"
import classes from "./post-facts.module.css"

type Change = { readonly [K in keyof PostAbout]?: PostAbout[K] | undefined }
interface AboutSectionProps {
  content: PostContent
  findings: readonly Finding[]
  onChange: (next: (content: PostContent) => PostContent) => void
  /** Begins with the questions in sight. */
  open: boolean
}

/** What the check cannot read off a post and asks its author: said once, kept with the post, seen by whoever approves. */
export function AboutSection({ content, findings, onChange, open: opened }: AboutSectionProps) {
  const title = useId()
  const [open, setOpen] = useState(opened)
  const questions = asked(findings)
  const lines = aboutLines(content)
  return (
    <section className={classes.card} aria-labelledby={title}>
      <div className={classes.head}>
        <div>
          <h2 className={classes.title} id={title}>
            About this post
          </h2>
          <p className={classes.quiet}>What the check cannot see. It is not published; whoever approves sees it.</p>
        </div>
        <Button variant="default" aria-expanded={open} autoFocus={opened} onClick={() => setOpen(!open)}>
          {open ? "Done" : lines.length > 0 ? "Change" : "Answer"}
        </Button>
      </div>
      {open ? (
        <Questions content={content} questions={questions} onChange={onChange} />
      ) : lines.length + questions.size > 0 ? (
        <div className={classes.body}>
          {[...questions.values()].map((some) => (
            <Asked key={some[0]?.ruleId} findings={some} />
          ))}
          {lines.length > 0 ? (
            <ul className={classes.said}>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          ) : null}
        </div>
      ) : null}
    </section>
  )
}

interface QuestionsProps extends Pick<AboutSectionProps, "content" | "onChange"> {
  questions: ReadonlyMap<Question, readonly Finding[]>
}

function Questions({ content, questions, onChange }: QuestionsProps) {
  const about = content.about ?? {}
  const say = (change: Change) => onChange((before) => sayAbout(before, change))
  const told = (question: Question) => <Asked findings={questions.get(question) ?? []} />
  return (
    <div className={classes.body}>
      <Paid paid={about.paid} onSay={(paid) => say({ paid })}>
        {told("paid")}
      </Paid>
      <Tick
        label="Praise in it is by staff, an owner or family"
        checked={about.insider === true}
        onTick={(on) => say({ insider: on || undefined })}
        asks={told("insider")}
      />
      <Tick
        label="It repeats something a member of the public posted"
        checked={about.repost === true}
        onTick={(on) => say({ repost: on || undefined })}
      />
      <Tick
        label="It was written with AI"
        checked={about.ai !== undefined}
        onTick={(on) => say({ ai: on ? { reviewer: "", notice: false } : undefined })}
        asks={told("ai")}
      >
        {about.ai ? <AiFields ai={about.ai} onSay={(ai) => say({ ai })} /> : null}
      </Tick>
      <Tick
        label="What it says about health has a source"
        checked={about.source !== undefined}
        onTick={(on) => say({ source: on ? { name: "", date: null, steps: [], currentBy: "" } : undefined })}
        asks={told("source")}
      >
        {about.source ? <SourceFields source={about.source} onSay={(source) => say({ source })} /> : null}
      </Tick>
      <Tick
        label="It is an urgent notice"
        checked={about.urgent !== undefined}
        onTick={(on) => say({ urgent: on ? { careDisrupted: false } : undefined })}
        asks={told("urgent")}
      >
        {about.urgent ? (
          <Checkbox
            label="Care is disrupted, so that readers need to know about 911"
            checked={about.urgent.careDisrupted}
            onChange={(event) => say({ urgent: { careDisrupted: event.currentTarget.checked } })}
          />
        ) : null}
      </Tick>
      <div className={classes.question}>
        <TextInput
          type="date"
          label="Last day of the offer"
          description="If it makes one."
          maw={240}
          value={about.offerEnds ?? ""}
          onChange={(event) => say({ offerEnds: event.currentTarget.value || undefined })}
        />
        {told("offer")}
      </div>
      {content.media.map(({ mediaId, shows }, at) => (
        <div key={mediaId} className={classes.question}>
          <PictureFields
            name={content.media.length > 1 ? `Picture ${at + 1}` : "The picture"}
            shows={shows}
            onSay={(next) => onChange((before) => sayShows(before, mediaId, next))}
          />
          {at === 0 ? told("pictures") : null}
        </div>
      ))}
    </div>
  )
}

/** What the check wants to know here, in its own words. */
function Asked({ findings }: { findings: readonly Finding[] }) {
  const [first] = findings
  if (!first) return null
  return (
    <p className={classes.asked}>
      <IconEye size={18} stroke={1.75} aria-hidden />
      <span>The check asks: {first.message}</span>
    </p>
  )
}

const answers = [
  { value: "unsaid", label: "Not said" },
  { value: "no", label: "No" },
  { value: "yes", label: "Yes" },
]

function Paid({ paid, onSay, children }: { paid: boolean | undefined; onSay: (paid: boolean | undefined) => void; children: ReactNode }) {
  const label = useId()
  return (
    <div className={classes.question}>
      <p className={classes.label} id={label}>
        Does anybody pay or give something for it, or gain by it?
      </p>
      <div>
        <SegmentedControl
          aria-labelledby={label}
          data={answers}
          value={paid === undefined ? "unsaid" : paid ? "yes" : "no"}
          onChange={(value) => onSay(value === "unsaid" ? undefined : value === "yes")}
        />
      </div>
      {children}
    </div>
  )
}

interface TickProps {
  label: string
  checked: boolean
  onTick: (on: boolean) => void
  asks?: ReactNode
  /** Further questions while it is ticked. */
  children?: ReactNode
}

function Tick({ label, checked, onTick, asks, children }: TickProps) {
  return (
    <div className={classes.question}>
      <Checkbox label={label} checked={checked} onChange={(event) => onTick(event.currentTarget.checked)} />
      {asks}
      {children ? <div className={classes.more}>{children}</div> : null}
    </div>
  )
}
