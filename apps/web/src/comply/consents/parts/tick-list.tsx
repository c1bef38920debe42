import { Checkbox } from "@mantine/core"
import classes from "./form-steps.module.css"

interface TickListProps<T extends string> {
  label: string
  hint?: string
  options: readonly { readonly value: T; readonly label: string }[]
  chosen: readonly T[]
  error?: string | undefined
  onChange: (chosen: T[]) => void
}

/** Boxes to tick under one question, in columns where there is room. */
export function TickList<T extends string>({ label, hint, options, chosen, error, onChange }: TickListProps<T>) {
  return (
    <Checkbox.Group
      label={label}
      {...(hint ? { description: hint } : {})}
      error={error}
      value={[...chosen]}
      onChange={(values) => onChange(options.map(({ value }) => value).filter((one) => values.includes(one)))}
    >
      <div className={classes.ticks}>
        {options.map(({ value, label: words }) => (
          <Checkbox key={value} value={value} label={words} />
        ))}
      </div>
    </Checkbox.Group>
  )
}

/** A closed list with its words as options, first letter large. */
export const optionsOf = <T extends string>(words: Readonly<Record<T, string>>, keys: readonly T[]) =>
  keys.map((value) => ({ value, label: words[value].charAt(0).toUpperCase() + words[value].slice(1) }))
