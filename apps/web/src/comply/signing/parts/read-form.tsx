import type { SigningPage } from "@bedside/contracts"
import { Button, Checkbox } from "@mantine/core"
import { FormText } from "../../consents/parts/form-text.tsx"
import { type Answer, dayIn } from "../signing.model.ts"
import type { SigningWords } from "../signing.words.ts"
import { Sheet } from "./sheet.tsx"
import classes from "./signing.module.css"

export interface PartProps {
  page: SigningPage
  words: SigningWords
  answer: Answer
  onChange: (fields: Partial<Answer>) => void
}

/** The whole form to read, with the boxes to tick where they stand. */
export function ReadForm({ page, words, answer, onChange, onNext, onDecline }: PartProps & { onNext: () => void; onDecline: () => void }) {
  const { form, practiceName, signerName, expiresAt } = page
  return (
    <Sheet
      words={words}
      title={form.title}
      practice={practiceName}
      actions={
        <>
          <Button size="lg" onClick={onNext}>
            {words.readOn}
          </Button>
          <Button size="lg" variant="default" onClick={onDecline}>
            {words.no}
          </Button>
        </>
      }
    >
      <p className={classes.lead}>
        {words.greeting(signerName)}. {words.lead(practiceName)} {words.openUntil(dayIn(form.language, expiresAt))}
      </p>
      <FormText
        form={form}
        heading="h2"
        choices={({ heading, choices }) => (
          <fieldset className={classes.ticks}>
            <legend className="visually-hidden">{heading}</legend>
            {choices.map(({ id, text }) => (
              <Checkbox
                key={id}
                size="md"
                label={text}
                checked={answer.sensitive.includes(id)}
                onChange={(event) =>
                  onChange({
                    sensitive: event.currentTarget.checked ? [...answer.sensitive, id] : answer.sensitive.filter((one) => one !== id),
                  })
                }
              />
            ))}
            {answer.sensitive.length === 0 ? <p className={classes.quiet}>{words.noneTicked}</p> : null}
          </fieldset>
        )}
      />
    </Sheet>
  )
}
