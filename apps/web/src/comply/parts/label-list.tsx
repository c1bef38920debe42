import type { LabeledCase, Rulebook } from "@bedside/contracts"
import { Button } from "@mantine/core"
import { IconDownload, IconMessageQuestion, IconThumbDown, IconZoomQuestion } from "@tabler/icons-react"
import { useEffect, useRef, useState } from "react"
import { usePractice } from "../../shell/session.ts"
import { WordBadge } from "../../ui/badge.tsx"
import { ConfirmButton } from "../../ui/confirm-button.tsx"
import { Loaded } from "../../ui/loading.tsx"
import { EmptyState, ProblemNotice } from "../../ui/notice.tsx"
import { Section } from "../../ui/page.tsx"
import { sayDone } from "../../ui/small.tsx"
import { TimeText } from "../../ui/zone.tsx"
import { allLabels, useLabels, useUnlabelFinding } from "../comply.api.ts"
import { kindWords, ruleTitle, toLines } from "../comply.model.ts"
import classes from "./comply.module.css"
import { MaskedText } from "./masked-text.tsx"

/** What people said of findings, masked; to learn from, to take back, and to carry away. */
export function LabelList({ book }: { book: Rulebook | undefined }) {
  const labels = useLabels()
  return (
    <Section
      title="Said about findings"
      text="When somebody says that a finding is wrong, only this is kept: the text with names, dates and numbers hidden. It helps to mend the rules. Take back what should not have been kept."
      action={<ExportButton empty={labels.data?.pages[0]?.items.length === 0} />}
      flush
    >
      <Loaded query={labels}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items)
          return items.length === 0 ? (
            <EmptyState icon={IconMessageQuestion} title="Nobody said anything yet">
              Each finding in Compose and in the Inbox has a button “Wrong?”. What people say there appears here.
            </EmptyState>
          ) : (
            <ul className={classes.rules} aria-label="Said about findings">
              {items.map((item) => (
                <LabelRow key={item.id} item={item} title={ruleTitle(book, item.ruleId)} />
              ))}
            </ul>
          )
        }}
      </Loaded>
      {labels.hasNextPage ? (
        <div className={classes.more}>
          <Button variant="default" loading={labels.isFetchingNextPage} onClick={() => void labels.fetchNextPage()}>
            Show older ones
          </Button>
        </div>
      ) : null}
    </Section>
  )
}

function LabelRow({ item, title }: { item: LabeledCase; title: string }) {
  const unlabel = useUnlabelFinding()
  const takeBack = () => unlabel.mutateAsync(item.id).then(() => sayDone("Taken back. The text is gone."))
  return (
    <li className={`${classes.rule} ${classes.label}`}>
      <div className={classes.head}>
        <h3 className={classes.title}>{title}</h3>
        {item.label === "wrong" ? (
          <WordBadge icon={IconThumbDown}>Said to be wrong</WordBadge>
        ) : (
          <WordBadge icon={IconZoomQuestion}>Missed</WordBadge>
        )}
        <span className={classes.quiet}>{kindWords(item.kind)}</span>
        <span className={classes.end}>
          <ConfirmButton
            label="Take back"
            name={`Take back what ${item.by} said about ${title}`}
            question="Take this back?"
            dangerous={false}
            button={{ size: "compact-md" }}
            onConfirm={takeBack}
          >
            The masked text and the note are deleted. This cannot be undone.
          </ConfirmButton>
        </span>
      </div>
      <MaskedText text={item.masked} />
      {item.note ? (
        <div className={classes.quiet}>
          Note: <MaskedText text={item.note} />
        </div>
      ) : null}
      <p className={classes.quiet}>
        {item.by}, <TimeText at={item.at} /> · rule version {item.ruleVersion}
      </p>
    </li>
  )
}

/** Carries all labels away as one file, a case a line. */
function ExportButton({ empty }: { empty: boolean }) {
  const { practiceId } = usePractice()
  const [count, setCount] = useState<number>()
  const [error, setError] = useState<unknown>(null)
  const stop = useRef<AbortController>(undefined)
  useEffect(() => () => stop.current?.abort(), [])
  const run = async () => {
    stop.current = new AbortController()
    setError(null)
    setCount(0)
    try {
      const labels = await allLabels(practiceId, setCount, stop.current.signal)
      const address = URL.createObjectURL(new Blob([toLines(labels)], { type: "application/x-ndjson" }))
      const link = document.createElement("a")
      link.href = address
      link.download = "bedside-labeled-findings.ndjson"
      link.click()
      URL.revokeObjectURL(address)
      sayDone(`${labels.length} ${labels.length === 1 ? "case" : "cases"} exported.`)
    } catch (cause) {
      if (!stop.current.signal.aborted) setError(cause)
    } finally {
      setCount(undefined)
    }
  }
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconDownload size={18} stroke={1.75} />}
        disabled={empty || count !== undefined}
        onClick={() => void run()}
      >
        {count === undefined ? "Export" : `Reading, ${count} so far`}
      </Button>
      <ProblemNotice error={error} />
    </>
  )
}
