import { ApiError } from "@bedside/contracts/client"
import type { SigningPage } from "@bedside/contracts"
import { useEffect, useRef, useState } from "react"
import { FormSkeleton } from "../../ui/loading.tsx"
import { AskCode } from "./parts/ask-code.tsx"
import { DeclineCard } from "./parts/decline-card.tsx"
import { ReadForm } from "./parts/read-form.tsx"
import { ReviewAnswer } from "./parts/review-answer.tsx"
import { Sheet } from "./parts/sheet.tsx"
import { SignForm } from "./parts/sign-form.tsx"
import { Signed } from "./parts/signed.tsx"
import { type Held, type SignedCopy, useOpenSigning } from "./signing.api.ts"
import { type Answer, closedBy, noAnswer, refusalWords, tokenIn } from "./signing.model.ts"
import { type SigningWords, wordsIn } from "./signing.words.ts"

type Step = "read" | "sign" | "review" | "decline"
type End = { readonly kind: "declined" } | { readonly kind: "signed"; readonly copy: SignedCopy }

interface AnsweringProps {
  held: Held
  page: SigningPage
  words: SigningWords
  /** The link was closed while it was being answered. */
  onClosed: (kind: string) => void
}

/** Reading, signing, looking it over, or saying no; what was said stays until it is sent. */
function Answering({ held, page, words, onClosed }: AnsweringProps) {
  const [answer, setAnswer] = useState<Answer>({ ...noAnswer, name: page.signerName })
  const [step, setStep] = useState<Step>("read")
  const [end, setEnd] = useState<End>()
  const change = (fields: Partial<Answer>) => setAnswer((before) => ({ ...before, ...fields }))
  const refused = (error: Error) => {
    const kind = error instanceof ApiError ? closedBy(error.problem.kind, words) : undefined
    if (kind) onClosed(kind)
  }
  const shared = { page, words, answer, onChange: change }
  if (end?.kind === "declined")
    return (
      <Sheet words={words} title={words.declinedTitle} practice={page.practiceName}>
        <p>{words.declinedText}</p>
      </Sheet>
    )
  if (end?.kind === "signed") return <Signed words={words} page={page} copy={end.copy} />
  if (step === "decline")
    return (
      <DeclineCard
        words={words}
        page={page}
        held={held}
        onBack={() => setStep("read")}
        onDone={() => setEnd({ kind: "declined" })}
        onRefused={refused}
      />
    )
  if (step === "sign")
    return <SignForm {...shared} onBack={() => setStep("read")} onNext={() => setStep("review")} onDecline={() => setStep("decline")} />
  if (step === "review")
    return (
      <ReviewAnswer
        {...shared}
        held={held}
        onBack={() => setStep("sign")}
        onDone={(copy) => setEnd({ kind: "signed", copy })}
        onRefused={refused}
      />
    )
  return <ReadForm {...shared} onNext={() => setStep("sign")} onDecline={() => setStep("decline")} />
}

function Closed({ kind, words }: { kind: keyof SigningWords["closed"] | "no-link"; words: SigningWords }) {
  const [title, text] = kind === "no-link" ? [words.noLinkTitle, words.noLinkText] : words.closed[kind]
  return (
    <Sheet words={words} title={title ?? ""}>
      <p>{text}</p>
    </Sheet>
  )
}

/** The page of a signing link: no session, no shell, nothing counted. The secret stands behind the hash sign and reaches the server in the body only. */
export default function SignPage() {
  const [token] = useState(() => tokenIn(location.hash))
  const [code, setCode] = useState<string>()
  const [closed, setClosed] = useState<string>()
  const opening = useOpenSigning()
  const { mutate, data: page, error } = opening
  const asked = useRef(false)
  useEffect(() => {
    // Strict mode runs effects twice, and the link must be opened once.
    if (asked.current || token === null) return
    asked.current = true
    mutate({ token })
  }, [mutate, token])
  const words = wordsIn(page?.form.language ?? navigator.language)
  const kind = error instanceof ApiError ? error.problem.kind : undefined
  const over = closedBy(closed ?? kind, words)
  if (token === null) return <Closed kind="no-link" words={words} />
  if (over) return <Closed kind={over} words={words} />
  if (page) return <Answering held={code === undefined ? { token } : { token, code }} page={page} words={words} onClosed={setClosed} />
  if (error || code !== undefined)
    return (
      <AskCode
        words={words}
        needed={kind === "code-needed" || kind === "wrong-code" || code !== undefined}
        busy={opening.isPending}
        problem={kind === "code-needed" || !error ? null : refusalWords(kind ?? "", words)}
        onOpen={(typed) => {
          setCode(typed)
          mutate(typed === undefined ? { token } : { token, code: typed })
        }}
      />
    )
  return (
    <Sheet words={words} title={words.loading}>
      <FormSkeleton fields={4} />
    </Sheet>
  )
}
