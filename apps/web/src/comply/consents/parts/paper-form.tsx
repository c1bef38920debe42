import { type Consent, consentStatements, consentWords } from "@bedside/contracts"
import { Button, Checkbox, NativeSelect, Stack, TextInput } from "@mantine/core"
import { useState } from "react"
import { ProblemNotice } from "../../../ui/notice.tsx"
import { sayDone } from "../../../ui/small.tsx"
import { dayKey } from "../../../ui/time.ts"
import { useNow, useZone } from "../../../ui/zone.tsx"
import { useRecordPaper, useReleaseForm } from "../consents.api.ts"
import { signersFor } from "../draft.model.ts"
import classes from "./consent.module.css"
import { type Scan, ScanDrop } from "./scan-drop.tsx"
import { optionsOf, TickList } from "./tick-list.tsx"

/** What a signed paper form says, read off it by whoever scans it; somebody else reads it again. */
export function PaperForm({ consent }: { consent: Consent }) {
  const today = dayKey(useNow(), useZone())
  const { terms } = consent
  const [scan, setScan] = useState<Scan>()
  const [said, setSaid] = useState({ by: terms.signer, on: "", authority: "", witnessed: false })
  const [sensitive, setSensitive] = useState<typeof terms.sensitive>([])
  const [statements, setStatements] = useState<(typeof consentStatements)[number][]>([])
  const form = useReleaseForm(consent.id)
  const record = useRecordPaper(consent.id)
  const ours = form.data?.form.statements ?? []
  const wrong = !scan
    ? "Add the scan first."
    : said.on === ""
      ? "Write the day on the form."
      : said.by !== "individual" && said.authority.trim() === ""
        ? "Write why this person may sign."
        : null
  return (
    <form
      className={classes.inset}
      aria-label="Signed paper form"
      onSubmit={(event) => {
        event.preventDefault()
        if (!scan || wrong) return
        record.mutate(
          { scanId: scan.id, ...said, authority: said.authority.trim(), sensitive, statements },
          { onSuccess: () => sayDone("The paper form is recorded. A second person checks it now.") },
        )
      }}
    >
      <Stack gap={20}>
        <ScanDrop consentId={consent.id} scan={scan} onScan={setScan} />
        <NativeSelect
          label="Signed by"
          value={said.by}
          onChange={(event) => setSaid({ ...said, by: signersFor(terms).find((one) => one === event.currentTarget.value) ?? terms.signer })}
          data={optionsOf(consentWords.signer, signersFor(terms))}
        />
        {said.by === "individual" ? null : (
          <TextInput
            label="Why they may sign, as written on the form"
            maxLength={300}
            required
            value={said.authority}
            onChange={(event) => setSaid({ ...said, authority: event.currentTarget.value })}
          />
        )}
        <TextInput
          type="date"
          label="Day beside the signature"
          description="A form without a day is not valid."
          max={today}
          maw={240}
          required
          value={said.on}
          onChange={(event) => setSaid({ ...said, on: event.currentTarget.value })}
        />
        {terms.sensitive.length > 0 ? (
          <TickList
            label="Private matters the person ticked"
            options={optionsOf(consentWords.sensitive, terms.sensitive)}
            chosen={sensitive}
            onChange={setSensitive}
          />
        ) : null}
        <TickList
          label="The form says"
          hint="Tick what you read on it. Our own form says all of it."
          options={optionsOf(consentWords.statement, consentStatements)}
          chosen={statements}
          onChange={setStatements}
        />
        {ours.length > 0 ? (
          <div>
            <Button variant="default" size="compact-md" onClick={() => setStatements([...ours])}>
              It is our own form: tick what it says
            </Button>
          </div>
        ) : null}
        <Checkbox
          label="Signed before a witness or an interpreter"
          checked={said.witnessed}
          onChange={(event) => setSaid({ ...said, witnessed: event.currentTarget.checked })}
        />
        <ProblemNotice error={record.error} />
        <div className={classes.foot}>
          <Button type="submit" loading={record.isPending} disabled={wrong !== null}>
            Record the signed form
          </Button>
          <span className={classes.quiet}>{wrong ?? "A second person then checks it against the scan."}</span>
        </div>
      </Stack>
    </form>
  )
}
