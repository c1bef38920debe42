import type { Consent } from "@bedside/contracts"
import { consentWords } from "@bedside/contracts"
import { Button, Checkbox, Stack } from "@mantine/core"
import { useState } from "react"
import { Loaded } from "../../../ui/loading.tsx"
import { Notice, ProblemNotice } from "../../../ui/notice.tsx"
import { Section } from "../../../ui/page.tsx"
import { sayDone } from "../../../ui/small.tsx"
import { type Revealed, useCheck, useReleaseForm } from "../consents.api.ts"
import { dayWords } from "../line.model.ts"
import { CopyGiven } from "./copy-given.tsx"
import classes from "./consent.module.css"
import { FormText } from "./form-text.tsx"
import { ScanView } from "./scan-view.tsx"

/** What the second person compares, one tick each. */
function questionsFor({ signing, terms }: Consent): readonly string[] {
  const paper = signing?.method === "paper"
  return [
    "It says exactly what is used, and that is what we plan to use.",
    "Every place and every purpose is one we need.",
    ...(paper ? ["The form was filled in before it was signed: no line is blank."] : []),
    ...(paper ? ["Signature and day stand on it, and the day recorded here is the same."] : []),
    ...(signing?.by === "individual" ? [] : ["It says why somebody else may sign, and I believe it."]),
    ...(terms.sensitive.length > 0 ? ["The private matters recorded here are the ones that were ticked, and no others."] : []),
    "Nothing in it is known to be wrong, and it stands alone, not inside another form.",
  ]
}

function SignedFacts({ consent }: { consent: Consent }) {
  const { signing } = consent
  if (!signing) return null
  return (
    <p className={classes.quiet}>
      Signed by {consentWords.signer[signing.by]} on {dayWords(signing.on)}, {signing.method === "paper" ? "on paper" : "on a screen"}.{" "}
      {consent.terms.sensitive.length > 0
        ? `Ticked: ${signing.sensitive.map((one) => consentWords.sensitive[one]).join(", ") || "none of the private matters"}.`
        : ""}
    </p>
  )
}

function SignedDocument({ consent, revealed }: { consent: Consent; revealed: Revealed | undefined }) {
  const paper = consent.signing?.method === "paper"
  const form = useReleaseForm(consent.id, !paper)
  if (paper) return <ScanView consent={consent} revealed={revealed} />
  return <Loaded query={form}>{({ form: text }) => <FormText form={text} heading="h3" />}</Loaded>
}

/** The second pair of eyes: a list to tick beside the document, and the button that makes it active. */
export function CheckSection({ consent, revealed }: { consent: Consent; revealed: Revealed | undefined }) {
  const [ticked, setTicked] = useState<readonly string[]>([])
  const check = useCheck(consent.id)
  const { state, may, wanting, documentSha256 } = consent
  if (state !== "signed") return null
  if (!may.includes("check"))
    return (
      <Section
        title="Waits for a second person"
        text="Whoever made, changed or recorded a consent does not check it. Ask a colleague who keeps consents."
      >
        <CopyGiven consent={consent} />
      </Section>
    )
  const questions = questionsFor(consent)
  const all = questions.every((one) => ticked.includes(one))
  return (
    <Section title="Check it as the second person" text="Read the document, tick each line, then make it active.">
      <Stack gap={16}>
        <CopyGiven consent={consent} />
        <div className={classes.compare}>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and must do so by keyboard, too */}
          <div className={classes.document} tabIndex={0} role="region" aria-label="The signed document">
            <SignedDocument consent={consent} revealed={revealed} />
          </div>
          <Stack gap={12}>
            <SignedFacts consent={consent} />
            {questions.map((one) => (
              <Checkbox
                key={one}
                label={one}
                checked={ticked.includes(one)}
                onChange={(event) => setTicked(event.currentTarget.checked ? [...ticked, one] : ticked.filter((other) => other !== one))}
              />
            ))}
            {wanting.length > 0 ? (
              <Notice tone="review" title="It cannot become active yet.">
                {wanting.map(({ sentence }) => sentence).join(" ")}
              </Notice>
            ) : null}
            <ProblemNotice error={check.error} />
            <Button
              disabled={!all || documentSha256 === null || wanting.length > 0}
              loading={check.isPending}
              onClick={() => documentSha256 && check.mutate(documentSha256, { onSuccess: ({ handle }) => sayDone(`${handle} is active.`) })}
            >
              It is in order: make it active
            </Button>
            <p className={classes.quiet}>Something is wrong? Mark it as defective, or begin a new version.</p>
          </Stack>
        </div>
      </Stack>
    </Section>
  )
}
