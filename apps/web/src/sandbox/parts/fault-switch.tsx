import { Radio, Stack } from "@mantine/core"
import { ProblemNotice } from "../../ui/notice.tsx"
import { Section } from "../../ui/page.tsx"
import { useAct } from "../sandbox.api.ts"
import { type Fault, faultList, faultWords } from "../sandbox.model.ts"

/** Makes the network misbehave, to see how Bedside keeps its promises. */
export function FaultSwitch({ fault }: { fault: Fault }) {
  const act = useAct()
  const shown = act.isPending && act.variables.act === "fault" ? act.variables.fault : fault
  return (
    <Section title="Make it misbehave" text="Real networks fail. Choose how this one does, then publish something.">
      <Radio.Group
        aria-label="How the network behaves"
        value={shown}
        onChange={(next) => {
          const chosen = faultList.find((one) => one === next)
          if (chosen) act.mutate({ act: "fault", fault: chosen })
        }}
      >
        <Stack gap={12}>
          {faultList.map((one) => (
            <Radio key={one} value={one} label={faultWords[one].name} description={faultWords[one].does} />
          ))}
        </Stack>
      </Radio.Group>
      <ProblemNotice error={act.error} />
    </Section>
  )
}
