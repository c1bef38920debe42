import { consentWords, formLanguages, type StopReport } from "@bedside/contracts"
import { Button, NativeSelect, Stack, Textarea } from "@mantine/core"
import { useState } from "react"
import { ProblemNotice } from "../../../ui/notice.tsx"
import { Section } from "../../../ui/page.tsx"
import { sayDone } from "../../../ui/small.tsx"
import { useLetter } from "../stop.api.ts"
import { savePdf } from "../../saved-pdf.ts"
import { optionsOf } from "./tick-list.tsx"

/** The letter to the person. Its name comes from the vault: a reason first, and the opening is on the record. */
export function StopLetter({ report }: { report: StopReport }) {
  const [language, setLanguage] = useState<(typeof formLanguages)[number]>("en")
  const [reason, setReason] = useState("")
  const letter = useLetter(report.consentId)
  return (
    <Section title="Letter to the person" text="It says what was stopped, when, and what may remain. It repeats nothing of what was shown.">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          letter.mutate(
            { language, reason: reason.trim() },
            {
              onSuccess: (made) => {
                savePdf(made)
                sayDone("The letter is saved on this device. It names the person.")
                setReason("")
                letter.reset()
              },
            },
          )
        }}
      >
        <Stack gap={12}>
          <NativeSelect
            label="Language"
            value={language}
            onChange={(event) => setLanguage(formLanguages.find((one) => one === event.currentTarget.value) ?? "en")}
            data={optionsOf(consentWords.language, formLanguages)}
          />
          <Textarea
            label="Why do you need the name?"
            description="The letter holds name and address. Your reason is kept with your name."
            placeholder="Telling the person what we stopped"
            autosize
            minRows={2}
            maxLength={1000}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <ProblemNotice error={letter.error} />
          <div>
            <Button type="submit" variant="default" loading={letter.isPending} disabled={reason.trim().length < 10}>
              Save the letter (PDF)
            </Button>
          </div>
        </Stack>
      </form>
    </Section>
  )
}
