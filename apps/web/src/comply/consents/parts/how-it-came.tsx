import { consentWords, revocationRoutes } from "@bedside/contracts"
import { NativeSelect, TextInput } from "@mantine/core"
import { useState } from "react"
import { dayKey } from "../../../ui/time.ts"
import { useNow, useZone } from "../../../ui/zone.tsx"
import { optionsOf } from "./tick-list.tsx"

export interface HowItCame {
  readonly via: (typeof revocationRoutes)[number]
  /** The day it came, in the practice's time zone. */
  readonly on: string
}
/** By letter and today, until somebody says otherwise. */
export function useHowItCame() {
  const today = dayKey(useNow(), useZone())
  const [said, setSaid] = useState<HowItCame>({ via: "letter", on: today })
  return { said, setSaid, today }
}

/** How and when somebody asked to stop. */
export function HowItCameFields({ said: { via, on }, setSaid, today }: ReturnType<typeof useHowItCame>) {
  return (
    <>
      <NativeSelect
        label="How the person asked"
        value={via}
        onChange={(event) => setSaid({ on, via: revocationRoutes.find((one) => one === event.currentTarget.value) ?? "letter" })}
        data={optionsOf(consentWords.revocation, revocationRoutes)}
      />
      <TextInput
        type="date"
        label="Day it came"
        max={today}
        maw={240}
        value={on}
        onChange={(event) => setSaid({ via, on: event.currentTarget.value || today })}
      />
    </>
  )
}
