import type { Guideline, GuidelineContent } from "@bedside/contracts"
import { ApiError } from "@bedside/contracts/client"
import { Button, Checkbox, NativeSelect, SegmentedControl, Textarea, TextInput } from "@mantine/core"
import { useState } from "react"
import { usePractice, useSession } from "../../shell/session.ts"
import { Notice, ProblemNotice } from "../../ui/notice.tsx"
import { SideSheet } from "../../ui/side-sheet.tsx"
import { sayDone } from "../../ui/small.tsx"
import { TimeText } from "../../ui/zone.tsx"
import { useSaveGuideline } from "../comply.api.ts"
import { contentOf, emptyGuideline, guidelineProblem, kinds, severities, severityWords, wordsIn, writtenExamples } from "../comply.model.ts"
import { formKey, keepForm, readForm } from "../kept-form.ts"
import classes from "./comply.module.css"
import { ExampleFields } from "./example-fields.tsx"

interface OwnWordsSheetProps {
  /** What is being changed; absent for new words. It is the newest the server told of. */
  known: Guideline | undefined
  onClose: () => void
}

/** Where own words are written and tried. What is half written stays on this device until it is saved or thrown away. */
export function OwnWordsSheet({ known, onClose }: OwnWordsSheetProps) {
  const form = useOwnWords(known)
  const { content, words, change, setWords } = form
  const save = useSaveGuideline()
  const conflict = save.error instanceof ApiError && save.error.problem.kind === "changed-meanwhile"
  const missing = guidelineProblem(content)
  const send = (revision: number | undefined) =>
    save.mutate(
      { known: known && revision !== undefined ? { id: known.id, revision } : null, content: writtenExamples(content) },
      {
        onSuccess: () => {
          form.forget()
          sayDone(known ? `“${content.title}” is saved.` : `“${content.title}” is watched from now on.`)
          onClose()
        },
      },
    )
  return (
    <SideSheet opened onClose={onClose} title={known ? `Change “${known.title}”` : "Words or a topic of your own"} width={600}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (!missing) send(form.revision)
        }}
      >
        {form.restored ? (
          <Notice
            tone="now"
            title="This is what you were writing before."
            action={
              <Button size="compact-md" variant="default" onClick={form.startOver}>
                Start over
              </Button>
            }
          />
        ) : null}
        <TextInput
          label="Name"
          description="What people see on the finding and in the list."
          required
          maxLength={120}
          data-autofocus
          value={content.title}
          onChange={(event) => change({ title: event.currentTarget.value })}
        />
        <fieldset className={classes.field}>
          <legend>Kind</legend>
          <SegmentedControl
            aria-label="Kind"
            value={content.kind}
            onChange={(kind) => change({ kind: kind === "topic" ? "topic" : "word" })}
            data={[
              { value: "word", label: "Words" },
              { value: "topic", label: "Topic" },
            ]}
          />
          <p className={classes.hint}>
            {content.kind === "word"
              ? "Each place where a word stands is marked."
              : "Any of the words stands for the topic; it is told once."}
          </p>
        </fieldset>
        <Textarea
          label="Words"
          description="One word or phrase a line. A star stands for all endings: cheap* finds cheapest, too."
          required
          autosize
          minRows={3}
          maxRows={12}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <NativeSelect
          label="What happens"
          value={content.severity}
          onChange={(event) => change({ severity: severities.find((one) => one === event.currentTarget.value) ?? "warn" })}
          data={severities.map((value) => ({ value, label: severityWords[value] }))}
        />
        <TextInput
          label="What the author reads"
          required
          maxLength={300}
          placeholder="We do not speak of care as cheap."
          value={content.message}
          onChange={(event) => change({ message: event.currentTarget.value })}
        />
        <TextInput
          label="What to write instead"
          required
          maxLength={300}
          placeholder="Say what it costs."
          value={content.fix}
          onChange={(event) => change({ fix: event.currentTarget.value })}
        />
        <fieldset className={classes.field}>
          <legend>Applies to</legend>
          <div className={classes.checks}>
            {kinds.map(({ kind, words: label }) => (
              <Checkbox
                key={kind}
                label={label}
                checked={content.appliesTo.includes(kind)}
                onChange={(event) =>
                  change({
                    appliesTo: kinds
                      .map((one) => one.kind)
                      .filter((one) => (one === kind ? event.currentTarget.checked : content.appliesTo.includes(one))),
                  })
                }
              />
            ))}
          </div>
        </fieldset>
        <ExampleFields content={content} onChange={(examples) => change({ examples })} />
        <div className={classes.foot}>
          {conflict ? (
            <Conflict
              known={known}
              onTheirs={() => {
                form.startOver()
                save.reset()
              }}
              onMine={() => known && send(known.revision)}
            />
          ) : (
            <ProblemNotice error={save.error} />
          )}
          <Button type="submit" loading={save.isPending} disabled={missing !== null}>
            {known ? "Save" : "Watch these words"}
          </Button>
          <Button variant="default" onClick={onClose}>
            Close
          </Button>
          <span className={classes.quiet}>{missing ?? "Kept on this device until you save."}</span>
        </div>
      </form>
    </SideSheet>
  )
}

interface ConflictProps {
  known: Guideline | undefined
  onTheirs: () => void
  onMine: () => void
}

function Conflict({ known, onTheirs, onMine }: ConflictProps) {
  return (
    <Notice
      tone="now"
      live="alert"
      title="Somebody else changed these words while you wrote. Yours are still here, not saved."
      action={
        <>
          <Button size="compact-md" variant="default" onClick={onTheirs}>
            Take theirs
          </Button>
          <Button size="compact-md" variant="default" onClick={onMine}>
            Save mine over theirs
          </Button>
        </>
      }
    >
      {known ? (
        <>
          {known.updatedBy} saved them <TimeText at={known.updatedAt} />: {known.words.join(", ")}.
        </>
      ) : null}
    </Notice>
  )
}

/** The form's words, kept in this browser while they are written. */
function useOwnWords(known: Guideline | undefined) {
  const { practiceId } = usePractice()
  const personId = useSession().person.id
  const [key] = useState(() => formKey(personId, practiceId, known?.id ?? null))
  const begin = known ? contentOf(known) : emptyGuideline
  const [kept] = useState(() => readForm(localStorage, key))
  const [restored, setRestored] = useState(kept !== undefined)
  const [content, setContent] = useState<GuidelineContent>(kept ?? begin)
  const [words, setLines] = useState(content.words.join("\n"))
  // The revision this edit began from, so that a newer one is noticed.
  const [revision, setRevision] = useState(known?.revision)
  const change = (fields: Partial<GuidelineContent>) => {
    const next = { ...content, ...fields }
    setContent(next)
    keepForm(localStorage, key, next)
  }
  return {
    content,
    words,
    restored,
    revision,
    change,
    setWords: (lines: string) => {
      setLines(lines)
      change({ words: wordsIn(lines) })
    },
    startOver: () => {
      keepForm(localStorage, key, undefined)
      setContent(begin)
      setLines(begin.words.join("\n"))
      setRevision(known?.revision)
      setRestored(false)
    },
    forget: () => keepForm(localStorage, key, undefined),
  }
}
