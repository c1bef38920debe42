import { type Consent, consentWords, copyMethods } from "@bedside/contracts"
import { Button, NativeSelect } from "@mantine/core"
import { useState } from "react"
import { Notice, ProblemNotice } from "../../../ui/notice.tsx"
import { dayKey } from "../../../ui/time.ts"
import { useNow, useZone } from "../../../ui/zone.tsx"
import { useGiveCopy } from "../consents.api.ts"
import { dayWords } from "../line.model.ts"
import classes from "./consent.module.css"
import { optionsOf } from "./tick-list.tsx"

const byHand = copyMethods.filter((one) => one !== "download")

/** Whether the person has a copy: 45 CFR 164.508(c)(4). On a screen it was saved when signing. */
export function CopyGiven({ consent }: { consent: Consent }) {
  const today = dayKey(useNow(), useZone())
  const [method, setMethod] = useState<(typeof copyMethods)[number]>("print")
  const give = useGiveCopy(consent.id)
  const { copy, may } = consent
  if (copy)
    return (
      <p className={classes.quiet}>
        Copy given on {dayWords(copy.on)}: {consentWords.copy[copy.method]}.
      </p>
    )
  if (!may.includes("give-copy")) return <Notice tone="review" title="It is not noted that the person received a copy." />
  return (
    <div className={classes.inset}>
      <p className={classes.cause}>Did the person get a copy?</p>
      <p className={classes.quiet}>The law asks for it: give it, then note how.</p>
      <div className={classes.foot}>
        <NativeSelect
          aria-label="How the copy was given"
          value={method}
          onChange={(event) => setMethod(byHand.find((one) => one === event.currentTarget.value) ?? "print")}
          data={optionsOf(consentWords.copy, byHand)}
        />
        <Button variant="default" loading={give.isPending} onClick={() => give.mutate({ method, on: today })}>
          Copy given today
        </Button>
      </div>
      <ProblemNotice error={give.error} />
    </div>
  )
}
