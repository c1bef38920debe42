import { Button, TextInput } from "@mantine/core"
import { useState } from "react"
import { Notice } from "../../../ui/notice.tsx"
import type { SigningWords } from "../signing.words.ts"
import { Sheet } from "./sheet.tsx"
import classes from "./signing.module.css"

interface AskCodeProps {
  words: SigningWords
  /** False when the link needs none and only the answer did not come. */
  needed: boolean
  busy: boolean
  problem: string | null
  onOpen: (code: string | undefined) => void
}

/** The code that was told apart from the link. */
export function AskCode({ words, needed, busy, problem, onOpen }: AskCodeProps) {
  const [code, setCode] = useState("")
  return (
    <Sheet words={words} title={needed ? words.codeTitle : words.loading}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          onOpen(needed ? code.replace(/\D/g, "") : undefined)
        }}
      >
        {needed ? (
          <TextInput
            label={words.code}
            description={words.codeText}
            size="lg"
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={12}
            required
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
          />
        ) : null}
        {problem && !busy ? (
          <div className={classes.problem}>
            <Notice tone="problem" live="alert" title={problem} />
          </div>
        ) : null}
        <Button type="submit" size="lg" fullWidth mt={16} loading={busy} disabled={needed && code.replace(/\D/g, "").length < 6}>
          {words.open}
        </Button>
      </form>
    </Sheet>
  )
}
