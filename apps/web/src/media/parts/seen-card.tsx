import type { Medium } from "@bedside/contracts"
import { Button } from "@mantine/core"
import { IconRefresh, IconUserPlus } from "@tabler/icons-react"
import { lazy, Suspense, useState } from "react"
import { Notice, ProblemNotice } from "../../ui/notice.tsx"
import { Section } from "../../ui/page.tsx"
import type { Mark } from "../look.model.ts"
import { useLookAgain } from "../media.api.ts"
import { MarkRow } from "./mark-row.tsx"
import classes from "./medium.module.css"

const WhoDialog = lazy(() => import("./who-dialog.tsx").then((parts) => ({ default: parts.WhoDialog })))

interface SeenCardProps {
  medium: Medium
  marks: readonly Mark[]
  active: string | null
  onActive: (key: string | null) => void
  onMark: () => void
}

/** People and things seen, with the same numbers as on the picture. */
export function SeenCard({ medium, marks, active, onActive, onMark }: SeenCardProps) {
  const again = useLookAgain()
  const [asking, setAsking] = useState<string | null>(null)
  const person = marks.find((mark) => mark.person?.id === asking)
  const { look, may } = medium
  const isOver = look.state === "done" || look.state === "failed"
  return (
    <>
      <Section
        title="Who and what is on it"
        flush
        action={
          may.write && medium.state === "ready" ? (
            <Button variant="default" size="compact-md" leftSection={<IconUserPlus size={18} stroke={1.75} />} onClick={onMark}>
              Mark a person
            </Button>
          ) : null
        }
      >
        {marks.length > 0 ? (
          <ol className={classes.marks}>
            {marks.map((mark) => (
              <MarkRow
                key={mark.key}
                mark={mark}
                medium={medium}
                active={mark.key === active}
                onActive={() => onActive(mark.key === active ? null : mark.key)}
                onAsk={() => setAsking(mark.person?.id ?? null)}
              />
            ))}
          </ol>
        ) : (
          <p className={classes.none}>
            {look.state === "done"
              ? "Nobody and nothing was found. The checks can miss a profile, a tattoo or a name badge: look yourself, and mark who may be recognized."
              : "What was seen will stand here."}
          </p>
        )}
        <div className={classes.below}>
          {look.unreadText ? (
            <Notice tone="review" title="There is writing that could not be read.">
              Look at it at full size. Blur it if it may name somebody.
            </Notice>
          ) : null}
          {look.notLooked.length > 0 ? (
            <Notice tone="review" title="Not everything was checked.">
              {look.notLooked.join(" ")}
            </Notice>
          ) : null}
          {look.lines.length > 0 ? <Lines lines={look.lines} /> : null}
          <ProblemNotice error={again.error} />
          {may.write && medium.state === "ready" && isOver ? (
            <div>
              <Button
                variant="subtle"
                color="gray"
                size="compact-md"
                leftSection={<IconRefresh size={18} stroke={1.75} />}
                loading={again.isPending}
                onClick={() => again.mutate({ id: medium.id })}
              >
                Look again
              </Button>
            </div>
          ) : null}
        </div>
      </Section>
      <Suspense fallback={null}>{person ? <WhoDialog medium={medium} mark={person} onClose={() => setAsking(null)} /> : null}</Suspense>
    </>
  )
}

const Lines = ({ lines }: Pick<Medium["look"], "lines">) => (
  <details className={classes.lines}>
    <summary>Text read on it ({lines.length === 1 ? "1 line" : `${lines.length} lines`})</summary>
    <ul>
      {lines.map(({ text, box }, n) => (
        <li key={`${n} ${box.x} ${box.y}`}>{text}</li>
      ))}
    </ul>
  </details>
)
