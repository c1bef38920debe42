import { Button, Checkbox, SegmentedControl, TextInput } from "@mantine/core"
import { lazy, Suspense, useState } from "react"
import { dayIn, missingIn, type MissingPart } from "../signing.model.ts"
import type { PartProps } from "./read-form.tsx"
import { Sheet } from "./sheet.tsx"
import classes from "./signing.module.css"

const DrawnSignature = lazy(() => import("./drawn-signature.tsx").then((parts) => ({ default: parts.DrawnSignature })))

interface SignFormProps extends PartProps {
  onBack: () => void
  onNext: () => void
  onDecline: () => void
}

/** Name, why one may sign, the signature typed or drawn, and the two sentences that make it one. */
export function SignForm({ page, words, answer, onChange, onBack, onNext, onDecline }: SignFormProps) {
  const [tried, setTried] = useState(false)
  const { signature, language } = page.form
  const missing = missingIn(answer, page)
  const problem = (part: MissingPart) => (tried && missing.includes(part) ? words.missing[part] : undefined)
  return (
    <Sheet words={words} title={words.signTitle} practice={page.practiceName}>
      <form
        noValidate
        className={classes.fields}
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (missing.length === 0) onNext()
        }}
      >
        <TextInput
          size="lg"
          label={signature.name}
          autoComplete="name"
          maxLength={160}
          required
          value={answer.name}
          error={problem("name")}
          onChange={(event) => onChange({ name: event.currentTarget.value })}
        />
        {signature.authority === null ? null : (
          <TextInput
            size="lg"
            label={signature.authority}
            description={words.authorityHint}
            maxLength={300}
            required
            value={answer.authority}
            error={problem("authority")}
            onChange={(event) => onChange({ authority: event.currentTarget.value })}
          />
        )}
        <div>
          <p className={classes.label} id="way">
            {words.how}
          </p>
          <SegmentedControl
            fullWidth
            aria-labelledby="way"
            value={answer.way}
            onChange={(way) => onChange({ way: way === "draw" ? "draw" : "type" })}
            data={[
              { value: "type", label: words.type },
              { value: "draw", label: words.draw },
            ]}
            classNames={{ root: classes.ways ?? "", label: classes.way ?? "" }}
          />
        </div>
        {answer.way === "type" ? (
          <TextInput
            size="lg"
            label={words.typed}
            autoComplete="off"
            maxLength={160}
            required
            value={answer.typed}
            error={problem("mark")}
            classNames={{ input: classes.typed ?? "" }}
            onChange={(event) => onChange({ typed: event.currentTarget.value })}
          />
        ) : (
          <Suspense fallback={<div className={classes.pad} />}>
            <DrawnSignature words={words} png={answer.png} error={problem("mark")} onChange={(png) => onChange({ png })} />
          </Suspense>
        )}
        <p className={classes.day}>
          <span className={classes.label}>{signature.date}</span> {dayIn(language, page.today)}
        </p>
        <Checkbox
          size="md"
          label={signature.intent}
          checked={answer.intent}
          error={problem("intent")}
          onChange={(event) => onChange({ intent: event.currentTarget.checked })}
        />
        <Checkbox
          size="md"
          label={signature.electronic}
          checked={answer.electronic}
          error={problem("electronic")}
          onChange={(event) => onChange({ electronic: event.currentTarget.checked })}
        />
        {tried && missing.length > 0 ? (
          <p className="visually-hidden" role="alert">
            {missing.map((part) => words.missing[part]).join(" ")}
          </p>
        ) : null}
        <div className={classes.actions}>
          <Button type="submit" size="lg">
            {words.review}
          </Button>
          <Button size="lg" variant="default" onClick={onBack}>
            {words.readBack}
          </Button>
          <Button size="lg" variant="default" onClick={onDecline}>
            {words.no}
          </Button>
        </div>
      </form>
    </Sheet>
  )
}
