import { type Consent, consentDefects, consentWords, freezeCauses } from "@bedside/contracts"
import { useNavigate } from "@tanstack/react-router"
import { Button, Stack, TextInput } from "@mantine/core"
import { useState } from "react"
import { PracticeLink } from "../../../shell/practice-link.tsx"
import { usePractice } from "../../../shell/session.ts"
import { ConfirmButton } from "../../../ui/confirm-button.tsx"
import { ProblemNotice } from "../../../ui/notice.tsx"
import { Section } from "../../../ui/page.tsx"
import { sayDone } from "../../../ui/small.tsx"
import { dayKey } from "../../../ui/time.ts"
import { useNow, useZone } from "../../../ui/zone.tsx"
import { useDecline, useFreeze, useMarkDefective, useNewVersion, useRecordEvent, useUnfreeze } from "../consents.api.ts"
import { ChooseButton } from "./choose-button.tsx"
import classes from "./consent.module.css"
import { NarrowButton } from "./narrow-button.tsx"
import { RevokeButton } from "./revoke-button.tsx"
import { optionsOf } from "./tick-list.tsx"

function NewVersion({ consent }: { consent: Consent }) {
  const navigate = useNavigate()
  const { path } = usePractice()
  const begin = useNewVersion(consent.id)
  return (
    <>
      <ProblemNotice error={begin.error} />
      <Button
        variant="default"
        loading={begin.isPending}
        onClick={() => begin.mutate(null, { onSuccess: ({ id }) => void navigate({ to: path(`/consents/${id}/change`) }) })}
      >
        Begin a new version
      </Button>
    </>
  )
}

function EventButton({ consent }: { consent: Consent }) {
  const today = dayKey(useNow(), useZone())
  const [on, setOn] = useState(today)
  const record = useRecordEvent(consent.id)
  return (
    <ConfirmButton
      label="The event has happened"
      question={`Has it happened: ${consent.terms.expiry.event ?? ""}?`}
      onConfirm={() => record.mutateAsync(on)}
    >
      The consent ends: posts that wait with it are canceled, and public ones are taken down.
      <TextInput
        type="date"
        label="Day it happened"
        mt={12}
        maw={240}
        max={today}
        value={on}
        onChange={(event) => setOn(event.currentTarget.value)}
      />
    </ConfirmButton>
  )
}

/** What can be done with it now, by state and right; what ends something asks first and says what will happen. */
export function ConsentActions({ consent }: { consent: Consent }) {
  const freeze = useFreeze(consent.id)
  const unfreeze = useUnfreeze(consent.id)
  const defect = useMarkDefective(consent.id)
  const decline = useDecline(consent.id)
  const { may, handle } = consent
  const can = (...acts: (typeof may)[number][]) => acts.some((act) => may.includes(act))
  if (!can("amend", "new-version", "freeze", "unfreeze", "narrow", "revoke", "mark-defective", "decline", "record-event")) return null
  return (
    <Section title="Change or stop">
      <Stack gap={8} className={classes.actions}>
        {can("amend") ? (
          <Button variant="default" component={PracticeLink} to={`/consents/${consent.id}/change`}>
            Change the form
          </Button>
        ) : null}
        {can("new-version") ? <NewVersion consent={consent} /> : null}
        {can("record-event") && consent.terms.expiry.event ? <EventButton consent={consent} /> : null}
        {can("unfreeze") ? (
          <ConfirmButton
            label="Let it be used again"
            question={`Is the question about ${handle} settled?`}
            dangerous={false}
            onConfirm={() => unfreeze.mutateAsync(null)}
          >
            It covers again what it covered before. Posts that were canceled are not scheduled again by themselves.
          </ConfirmButton>
        ) : null}
        {can("freeze") ? (
          <ChooseButton
            label="Freeze"
            question={`Freeze ${handle}?`}
            choices={optionsOf(consentWords.freeze, freezeCauses)}
            onConfirm={(cause) => freeze.mutateAsync(cause).then(() => sayDone(`${handle} is frozen.`))}
          >
            Nobody can use it until somebody lets it be used again. Posts that wait to go out with it are canceled; what is public stays.
          </ChooseButton>
        ) : null}
        {can("decline") ? (
          <ConfirmButton label="The person said no" question="Did the person say no?" onConfirm={() => decline.mutateAsync(null)}>
            An open signing link ends. The handle stays in the list as declined.
          </ConfirmButton>
        ) : null}
        {can("narrow") ? <NarrowButton consent={consent} /> : null}
        {can("revoke") ? <RevokeButton consent={consent} /> : null}
        {can("mark-defective") ? (
          <ChooseButton
            label="Mark as defective"
            question={`What is wrong with ${handle}?`}
            choices={optionsOf(consentWords.defect, consentDefects)}
            onConfirm={(cause) => defect.mutateAsync(cause).then(() => sayDone(`${handle} is marked as defective.`))}
          >
            Its use stops at once: posts that wait with it are canceled, and public ones are taken down. This cannot be undone; a new
            version can be signed.
          </ChooseButton>
        ) : null}
      </Stack>
    </Section>
  )
}
