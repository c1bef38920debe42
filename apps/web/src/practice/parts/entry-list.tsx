import { Button, TextInput } from "@mantine/core"
import { IconPlus } from "@tabler/icons-react"
import { Section } from "../../ui/page.tsx"
import classes from "./settings.module.css"

interface EntryListProps<T extends Record<string, string>> {
  title: string
  text: string
  /** One entry's word, such as `location`. */
  word: string
  entries: readonly T[]
  fields: readonly { readonly key: keyof T & string; readonly label: string }[]
  empty: T
  disabled: boolean
  errorOf: (name: string) => string | undefined
  /** The field's name in the API, for its reasons. */
  path: string
  onChange: (entries: T[]) => void
}

/** A list of small records (locations, providers), a row each, to add to and to remove from. */
export function EntryList<T extends Record<string, string>>(props: EntryListProps<T>) {
  const { title, text, word, entries, fields, empty, disabled, errorOf, path, onChange } = props
  const change = (at: number, key: string, value: string) =>
    onChange(entries.map((entry, index) => (index === at ? { ...entry, [key]: value } : entry)))
  return (
    <Section title={title} text={text} count={entries.length}>
      <div className={classes.rows}>
        {entries.map((entry, at) => (
          <fieldset key={at} className={classes.entry} disabled={disabled}>
            <legend className="visually-hidden">
              {word} {at + 1}
            </legend>
            {fields.map(({ key, label }) => (
              <TextInput
                key={key}
                label={label}
                value={entry[key]}
                error={errorOf(`${path}.${at}.${key}`)}
                onChange={(event) => change(at, key, event.currentTarget.value)}
              />
            ))}
            {disabled ? null : (
              <Button
                variant="subtle"
                color="gray"
                aria-label={`Remove ${word} ${entry["name"] || at + 1}`}
                onClick={() => onChange(entries.filter((_, index) => index !== at))}
              >
                Remove
              </Button>
            )}
          </fieldset>
        ))}
        {disabled ? null : (
          <div>
            <Button variant="default" leftSection={<IconPlus size={16} stroke={1.75} />} onClick={() => onChange([...entries, empty])}>
              Add {word}
            </Button>
          </div>
        )}
      </div>
    </Section>
  )
}
