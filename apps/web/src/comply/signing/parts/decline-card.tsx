import type { SigningPage } from "@bedside/contracts"
import { ApiError } from "@bedside/contracts/client"
import { Button } from "@mantine/core"
import { Notice } from "../../../ui/notice.tsx"
import { type Held, useDeclineSigning } from "../signing.api.ts"
import { refusalWords } from "../signing.model.ts"
import type { SigningWords } from "../signing.words.ts"
import { Sheet } from "./sheet.tsx"

interface DeclineCardProps {
  words: SigningWords
  page: SigningPage
  held: Held
  onBack: () => void
  onDone: () => void
  onRefused: (error: Error) => void
}

/** Saying no: asked once, so that a slip of the thumb is no answer, and nothing else is asked. */
export function DeclineCard({ words, page, held, onBack, onDone, onRefused }: DeclineCardProps) {
  const decline = useDeclineSigning()
  return (
    <Sheet
      words={words}
      title={words.noTitle}
      practice={page.practiceName}
      actions={
        <>
          <Button size="lg" loading={decline.isPending} onClick={() => decline.mutate(held, { onSuccess: onDone, onError: onRefused })}>
            {words.noYes}
          </Button>
          <Button size="lg" variant="default" onClick={onBack}>
            {words.back}
          </Button>
        </>
      }
    >
      <p>{words.noText}</p>
      {decline.error ? (
        <Notice
          tone="problem"
          live="alert"
          title={refusalWords(decline.error instanceof ApiError ? decline.error.problem.kind : "", words)}
        />
      ) : null}
    </Sheet>
  )
}
