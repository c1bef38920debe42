import type { SigningPage } from "@bedside/contracts"
import { Button } from "@mantine/core"
import type { SignedCopy } from "../signing.api.ts"
import { bytesOf } from "../signing.model.ts"
import type { SigningWords } from "../signing.words.ts"
import { Sheet } from "./sheet.tsx"
import classes from "./signing.module.css"

function save({ fileName, pdf }: SignedCopy) {
  const address = URL.createObjectURL(new Blob([bytesOf(pdf)], { type: "application/pdf" }))
  const link = document.createElement("a")
  link.href = address
  link.download = fileName
  link.click()
  URL.revokeObjectURL(address)
}

/** Done: the copy to keep, while this page is open. */
export function Signed({ words, page, copy }: { words: SigningWords; page: SigningPage; copy: SignedCopy }) {
  return (
    <Sheet
      words={words}
      title={words.doneTitle}
      practice={page.practiceName}
      actions={
        <Button size="lg" onClick={() => save(copy)}>
          {words.save}
        </Button>
      }
    >
      <p>{words.doneText}</p>
      <p>
        {words.stop} {words.handBack}
      </p>
      <p className={classes.quiet}>
        {words.fingerprint}: <span className={classes.hash}>{copy.documentSha256}</span>
      </p>
    </Sheet>
  )
}
