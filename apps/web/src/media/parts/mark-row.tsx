import type { Medium } from "@bedside/contracts"
import { Button } from "@mantine/core"
import { IconAlertTriangle, IconCheck, IconEye, IconShieldX, IconUser } from "@tabler/icons-react"
import { useEffect, useRef } from "react"
import { WordBadge } from "../../ui/badge.tsx"
import { ProblemNotice } from "../../ui/notice.tsx"
import { sayDone } from "../../ui/small.tsx"
import { TimeText } from "../../ui/zone.tsx"
import { type Mark, personWords } from "../look.model.ts"
import { useSayWho, useUnmark } from "../media.api.ts"
import { lengthWords } from "../media.model.ts"
import classes from "./medium.module.css"

interface MarkRowProps {
  mark: Mark
  medium: Medium
  active: boolean
  onActive: () => void
  onAsk: () => void
}

const severityWords = { block: "Must go", "needs-review": "Look at it", warn: "Look at it", info: "Hint" } as const

/** One thing seen: what it is, why it matters, what to do. Open when it is in front on the picture. */
export function MarkRow({ mark, medium, active, onActive, onAsk }: MarkRowProps) {
  const row = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (active) row.current?.scrollIntoView({ block: "nearest" })
  }, [active])
  const isGrave = mark.tone === "blocked"
  return (
    <li ref={row} className={classes.mark} data-active={active || undefined}>
      <button type="button" className={classes.markFace} aria-pressed={active} onClick={onActive}>
        <span className={classes.markNumber} data-tone={mark.tone} aria-hidden>
          {mark.number}
        </span>
        <span className={classes.markWords}>
          <span className={classes.markTitle}>
            <span className="visually-hidden">{mark.number}. </span>
            {mark.title}
            {mark.atSeconds === null ? null : <span className={classes.quiet}> at {lengthWords(mark.atSeconds)}</span>}
          </span>
          {mark.finding ? (
            <WordBadge icon={isGrave ? IconShieldX : IconEye} tone={isGrave ? "blocked" : mark.tone === "review" ? "review" : "quiet"}>
              {severityWords[mark.finding.severity]}
            </WordBadge>
          ) : null}
          {mark.person ? (
            <WordBadge icon={mark.tone === "now" ? IconAlertTriangle : IconCheck} tone={mark.tone === "now" ? "now" : "ok"}>
              {personWords(mark.person)}
            </WordBadge>
          ) : null}
        </span>
      </button>
      {mark.person ? <PersonActs mark={mark} medium={medium} onAsk={onAsk} /> : null}
      {mark.finding && active ? (
        <div className={classes.markBody}>
          <p>{mark.finding.why}</p>
          <p>{mark.finding.fix}</p>
          {mark.finding.cites.length > 0 ? (
            <details className={classes.lines}>
              <summary>The rule behind it</summary>
              <ul>
                {mark.finding.cites.map((cite) => (
                  <li key={cite}>{cite}</li>
                ))}
              </ul>
            </details>
          ) : null}
        </div>
      ) : null}
      {(mark.kind === "object" || mark.kind === "code") && active ? (
        <p className={classes.markBody}>
          {mark.kind === "code"
            ? "A code can lead anywhere, or hold a name or a number. Open it yourself, or blur it."
            : "Look at it at full size. Blur it if anything on it can be read."}
        </p>
      ) : null}
    </li>
  )
}

function PersonActs({ mark, medium, onAsk }: Pick<MarkRowProps, "mark" | "medium" | "onAsk">) {
  const say = useSayWho()
  const unmark = useUnmark()
  const { person } = mark
  if (!person) return null
  const isOpen = person.state === "unlinked"
  const name = mark.title.toLowerCase()
  const takeBack = () =>
    say.mutate(
      { id: medium.id, personId: person.id, body: { state: "unlinked" } },
      { onSuccess: () => sayDone(`Taken back: nobody has said who ${name} is.`) },
    )
  return (
    <div className={classes.markBody}>
      {person.saidBy ? (
        <p className={classes.quiet}>
          Said by {person.saidBy}
          {person.saidAt ? (
            <>
              , <TimeText at={person.saidAt} />
            </>
          ) : null}
        </p>
      ) : null}
      {person.why ? <p>“{person.why}”</p> : null}
      {medium.may.write ? (
        <div className={classes.acts}>
          <Button
            size="compact-md"
            variant={isOpen ? "filled" : "default"}
            leftSection={<IconUser size={18} stroke={1.75} />}
            aria-label={isOpen ? `Say who this is: ${name}` : `Change who ${name} is`}
            onClick={onAsk}
          >
            {isOpen ? "Say who this is" : "Change"}
          </Button>
          {isOpen ? null : (
            <Button size="compact-md" variant="subtle" color="gray" aria-label={`Take it back: ${name}`} onClick={takeBack}>
              Take it back
            </Button>
          )}
          {person.foundBy === "person" ? (
            <Button
              size="compact-md"
              variant="subtle"
              color="gray"
              aria-label={`Remove the mark: ${name}`}
              onClick={() => unmark.mutate({ id: medium.id, personId: person.id })}
            >
              Remove the mark
            </Button>
          ) : null}
        </div>
      ) : null}
      <ProblemNotice error={say.error ?? unmark.error} />
    </div>
  )
}
