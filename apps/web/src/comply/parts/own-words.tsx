import type { Guideline, Rulebook } from "@bedside/contracts"
import { Button } from "@mantine/core"
import { IconPencil, IconPlus, IconQuote, IconTrash } from "@tabler/icons-react"
import { lazy, Suspense, useState } from "react"
import { usePractice } from "../../shell/session.ts"
import { EmptyState, ProblemNotice } from "../../ui/notice.tsx"
import { Section } from "../../ui/page.tsx"
import { sayDone } from "../../ui/small.tsx"
import { TimeText } from "../../ui/zone.tsx"
import { useRemoveGuideline, useSaveGuideline } from "../comply.api.ts"
import { contentOf, kindWords } from "../comply.model.ts"
import classes from "./comply.module.css"
import { SeverityBadge } from "./severity-badge.tsx"

const OwnWordsSheet = lazy(() => import("./own-words-sheet.tsx").then((parts) => ({ default: parts.OwnWordsSheet })))

/** The words and topics this practice watches by itself. */
export function OwnWords({ book }: { book: Rulebook }) {
  const { may } = usePractice()
  const writes = may("comply:set-rules")
  // "new", the id of what is being changed, or nothing.
  const [open, setOpen] = useState<string | null>(null)
  const remove = useRemoveGuideline()
  const add = useSaveGuideline()
  const gone = (one: Guideline) =>
    remove.mutate(
      { id: one.id },
      {
        onSuccess: () =>
          sayDone(`“${one.title}” is no longer watched.`, { run: () => add.mutate({ known: null, content: contentOf(one) }) }),
      },
    )
  const addButton = writes ? (
    <Button leftSection={<IconPlus size={18} stroke={1.75} />} onClick={() => setOpen("new")}>
      Add words or a topic
    </Button>
  ) : null
  return (
    <>
      <Section
        title="Our own words and topics"
        {...(book.guidelines.length > 0 ? { count: book.guidelines.length } : {})}
        text="Words your practice does not use, or wants somebody to look at, beside what the law asks."
        action={book.guidelines.length > 0 ? addButton : null}
        flush
      >
        <ProblemNotice error={remove.error ?? add.error} />
        {book.guidelines.length === 0 ? (
          <EmptyState icon={IconQuote} title="No words of your own yet" action={addButton}>
            For example: “cheap” and “bargain” block in posts, and the author reads “Say what it costs”.{" "}
            {writes ? null : "The privacy officer or an owner can add some."}
          </EmptyState>
        ) : (
          <ul className={classes.rules} aria-label="Our own words and topics">
            {book.guidelines.map((one) => (
              <li key={one.id} className={`${classes.rule} ${classes.guideline}`}>
                <div className={classes.head}>
                  <h3 className={classes.title}>{one.title}</h3>
                  <SeverityBadge severity={one.severity} />
                  <span className={classes.quiet}>
                    {one.kind === "topic" ? "Topic" : "Words"} · {one.appliesTo.map(kindWords).join(", ")}
                  </span>
                  {writes ? (
                    <span className={classes.end}>
                      <Button
                        size="compact-md"
                        variant="default"
                        leftSection={<IconPencil size={16} stroke={1.75} />}
                        aria-label={`Change ${one.title}`}
                        onClick={() => setOpen(one.id)}
                      >
                        Change
                      </Button>
                      <Button
                        size="compact-md"
                        variant="default"
                        leftSection={<IconTrash size={16} stroke={1.75} />}
                        aria-label={`Remove ${one.title}`}
                        loading={remove.isPending && remove.variables.id === one.id}
                        onClick={() => gone(one)}
                      >
                        Remove
                      </Button>
                    </span>
                  ) : null}
                </div>
                <ul className={classes.words} aria-label="Watched words">
                  {one.words.map((word) => (
                    <li key={word}>{word}</li>
                  ))}
                </ul>
                <p>
                  {one.message} {one.fix}
                </p>
                <p className={classes.quiet}>
                  {one.examples.length} {one.examples.length === 1 ? "example" : "examples"} · changed by {one.updatedBy}{" "}
                  <TimeText at={one.updatedAt} />
                </p>
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Suspense fallback={null}>
        {open !== null ? (
          <OwnWordsSheet key={open} known={book.guidelines.find(({ id }) => id === open)} onClose={() => setOpen(null)} />
        ) : null}
      </Suspense>
    </>
  )
}
