import { residualStates, type StopReport, stopWords } from "@bedside/contracts"
import { Button, NativeSelect, Stack, TextInput } from "@mantine/core"
import { useState } from "react"
import { ProblemNotice } from "../../../ui/notice.tsx"
import { Section } from "../../../ui/page.tsx"
import { sayDone } from "../../../ui/small.tsx"
import { TimeText } from "../../../ui/zone.tsx"
import { useNoteResidual } from "../stop.api.ts"
import { seenTo } from "../stop.model.ts"
import classes from "./stop.module.css"
import { optionsOf } from "./tick-list.tsx"

type Residual = StopReport["residuals"][number]

const hints: Readonly<Record<Residual["kind"], string>> = {
  shares: "Ask those who shared it to remove it.",
  search: "Ask the search engines to remove the page and what they keep of it.",
  downloads: "Nobody can call these back. Say so in the letter.",
  print: "Take down posters; replace print at the next run.",
  recipients: "Ask every agency, paper and partner that received it.",
  places: "Remove it by hand where Bedside does not post.",
}

function NoteForm({ report, kind, onDone }: { report: StopReport; kind: Residual["kind"]; onDone: () => void }) {
  const [state, setState] = useState<(typeof residualStates)[number]>("asked")
  const [note, setNote] = useState("")
  const add = useNoteResidual(report.consentId)
  return (
    <form
      className={classes.note}
      onSubmit={(event) => {
        event.preventDefault()
        add.mutate(
          { kind, state, note: note.trim() },
          {
            onSuccess: () => {
              sayDone("Written down.")
              onDone()
            },
          },
        )
      }}
    >
      <NativeSelect
        label="What was done"
        value={state}
        onChange={(event) => setState(residualStates.find((one) => one === event.currentTarget.value) ?? "asked")}
        data={optionsOf(stopWords.state, residualStates)}
      />
      <TextInput
        label="Note (optional)"
        description="Sealed; for those who keep consents. The letter does not hold it."
        maxLength={500}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <ProblemNotice error={add.error} />
      <div className={classes.line}>
        <Button type="submit" loading={add.isPending}>
          Write it down
        </Button>
        <Button variant="default" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  )
}

function Item({ report, residual: { kind, entries } }: { report: StopReport; residual: Residual }) {
  const [writing, setWriting] = useState(false)
  const name = stopWords.residual[kind]
  return (
    <li className={classes.residual}>
      <div className={classes.line}>
        <strong>{name}</strong>
        {report.mayKeep && !writing ? (
          <Button variant="default" size="compact-md" aria-label={`Note what was done: ${name}`} onClick={() => setWriting(true)}>
            Note what was done
          </Button>
        ) : null}
      </div>
      {kind === "places" && report.outside.length > 0 ? (
        <p className={classes.quiet}>The form names: {report.outside.join(", ")}.</p>
      ) : null}
      {entries.length === 0 ? <p className={classes.quiet}>{hints[kind]} Nobody has noted anything yet.</p> : null}
      {entries.length > 0 ? (
        <ul className={classes.entries} aria-label={name}>
          {entries.map(({ state, note, by, at }) => (
            <li key={at}>
              {stopWords.state[state]}
              {note ? `: ${note}` : ""}
              <span className={classes.quiet}>
                {" "}
                {by}, <TimeText at={at} />
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      {writing ? <NoteForm report={report} kind={kind} onDone={() => setWriting(false)} /> : null}
    </li>
  )
}

/** What nobody can call back, and who did what about it when. Entries stay; the newest tells how it stands. */
export function StopResiduals({ report }: { report: StopReport }) {
  const { residuals } = report
  return (
    <Section
      title="What may remain"
      text={`Copies that others made cannot be called back. Ask, look, and note it here: ${seenTo(residuals)} of ${residuals.length} seen to.`}
    >
      <Stack gap={0}>
        <ul className={classes.residuals}>
          {residuals.map((one) => (
            <Item key={one.kind} report={report} residual={one} />
          ))}
        </ul>
      </Stack>
    </Section>
  )
}
