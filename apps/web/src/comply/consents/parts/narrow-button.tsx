import { type Consent, consentWords, type WithdrawnParts } from "@bedside/contracts"
import { Stack } from "@mantine/core"
import { useState } from "react"
import { ConfirmButton } from "../../../ui/confirm-button.tsx"
import { sayDone } from "../../../ui/small.tsx"
import { useNarrow, usePlaces } from "../consents.api.ts"
import { useStopReport } from "../stop.api.ts"
import classes from "./consent.module.css"
import { HowItCameFields, useHowItCame } from "./how-it-came.tsx"
import { optionsOf, TickList } from "./tick-list.tsx"

const nothing: WithdrawnParts = { channels: [], info: [], media: [] }

/** What can be taken back by itself: places, kinds of information, single pictures. */
function Parts({ consent, parts, onChange }: { consent: Consent; parts: WithdrawnParts; onChange: (parts: WithdrawnParts) => void }) {
  const places = usePlaces()
  const report = useStopReport(consent.id)
  const { channels, info } = consent.terms.scope
  const gone = consent.withdrawn?.media ?? []
  const media = (report.data?.shownOn ?? []).filter(({ mediaId }) => !gone.includes(mediaId))
  const nameOf = (id: string) => places.data?.find((one) => one.id === id)?.name ?? id
  return (
    <>
      <TickList
        label="Places"
        options={channels.map((value) => ({ value, label: nameOf(value) }))}
        chosen={parts.channels}
        onChange={(chosen) => onChange({ ...parts, channels: chosen })}
      />
      <TickList
        label="Kinds of information"
        options={optionsOf(consentWords.info, info)}
        chosen={parts.info}
        onChange={(chosen) => onChange({ ...parts, info: chosen })}
      />
      {media.length > 0 ? (
        <TickList
          label="Pictures and videos"
          options={media.map(({ mediaId, name }) => ({ value: mediaId, label: name }))}
          chosen={parts.media}
          onChange={(chosen) => onChange({ ...parts, media: chosen })}
        />
      ) : null}
    </>
  )
}

/** Taking back a part of it for the person: what is ticked stops, the rest goes on. */
export function NarrowButton({ consent }: { consent: Consent }) {
  const came = useHowItCame()
  const [parts, setParts] = useState(nothing)
  const narrow = useNarrow(consent.id)
  return (
    <ConfirmButton
      label="Take back a part"
      question={`What of ${consent.handle} is taken back?`}
      onConfirm={() =>
        narrow.mutateAsync({ ...parts, ...came.said }).then(() => {
          setParts(nothing)
          sayDone(`A part of ${consent.handle} is taken back.`)
        })
      }
    >
      <Stack gap={16}>
        <p className={classes.quiet}>Posts that use what you tick stop at once, and public ones are taken down. All other uses go on.</p>
        <Parts consent={consent} parts={parts} onChange={setParts} />
        <HowItCameFields {...came} />
        <p className={classes.quiet}>This cannot be undone. If the person agrees again, a new version is signed.</p>
      </Stack>
    </ConfirmButton>
  )
}
