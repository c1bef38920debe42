import { ApiError } from "@bedside/contracts/client"
import { Button } from "@mantine/core"
import { Notice } from "../../../ui/notice.tsx"
import { type Held, type SignedCopy, useSign } from "../signing.api.ts"
import { dayIn, refusalWords, signatureOf, tickedIn } from "../signing.model.ts"
import type { PartProps } from "./read-form.tsx"
import { Sheet } from "./sheet.tsx"
import classes from "./signing.module.css"

interface ReviewAnswerProps extends PartProps {
  held: Held
  onBack: () => void
  onDone: (copy: SignedCopy) => void
  onRefused: (error: Error) => void
}

/** Everything that will be sent, once more, before the button that signs. */
export function ReviewAnswer({ page, words, answer, held, onBack, onDone, onRefused }: ReviewAnswerProps) {
  const sign = useSign()
  const { form, personName, today } = page
  const { yes, no } = tickedIn(page, answer.sensitive)
  const rows: readonly (readonly [string, string])[] = [
    [words.about, personName],
    [words.signer, answer.name.trim()],
    ...(form.signature.authority === null ? [] : [[form.signature.authority, answer.authority.trim()] as const]),
    ...(yes.length + no.length > 0 ? [[words.ticked, yes.join(", ") || words.nothing] as const] : []),
    ...(no.length > 0 ? [[words.notTicked, no.join(", ")] as const] : []),
    [words.date, dayIn(form.language, today)],
  ]
  return (
    <Sheet
      words={words}
      title={words.reviewTitle}
      practice={page.practiceName}
      actions={
        <>
          <Button
            size="lg"
            loading={sign.isPending}
            onClick={() => sign.mutate({ ...held, signature: signatureOf(answer, page) }, { onSuccess: onDone, onError: onRefused })}
          >
            {words.sign}
          </Button>
          <Button size="lg" variant="default" onClick={onBack}>
            {words.change}
          </Button>
        </>
      }
    >
      <p className={classes.lead}>{words.reviewText}</p>
      <dl className={classes.rows}>
        {rows.map(([name, said]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{said}</dd>
          </div>
        ))}
        <div>
          <dt>{words.signature}</dt>
          <dd>
            {answer.way === "type" ? (
              <span className={classes.typed}>{answer.typed.trim()}</span>
            ) : (
              <img className={classes.drawing} src={`data:image/png;base64,${answer.png}`} alt={words.drawnSignature} />
            )}
          </dd>
        </div>
      </dl>
      <p>{form.signature.intent}</p>
      <p>{form.signature.electronic}</p>
      {sign.error ? (
        <Notice tone="problem" live="alert" title={refusalWords(sign.error instanceof ApiError ? sign.error.problem.kind : "", words)} />
      ) : null}
    </Sheet>
  )
}
