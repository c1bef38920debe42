import { Radio, Stack } from "@mantine/core"
import { useState, type ReactNode } from "react"
import { ConfirmButton } from "../../../ui/confirm-button.tsx"

interface ChooseButtonProps<T extends string> {
  label: string
  question: string
  /** What will happen. */
  children: ReactNode
  choices: readonly { readonly value: T; readonly label: string }[]
  onConfirm: (choice: T) => Promise<unknown>
}

/** A button that asks for one of a few reasons before it acts. */
export function ChooseButton<T extends string>({ label, question, children, choices, onConfirm }: ChooseButtonProps<T>) {
  const [chosen, setChosen] = useState(choices[0]?.value)
  return (
    <ConfirmButton label={label} question={question} onConfirm={() => (chosen ? onConfirm(chosen) : Promise.resolve())}>
      {children}
      <Radio.Group
        label="Why"
        mt={16}
        value={chosen ?? null}
        onChange={(value) => setChosen(choices.find((one) => one.value === value)?.value)}
      >
        <Stack gap={12} mt={8}>
          {choices.map((one) => (
            <Radio key={one.value} value={one.value} label={one.label} />
          ))}
        </Stack>
      </Radio.Group>
    </ConfirmButton>
  )
}
