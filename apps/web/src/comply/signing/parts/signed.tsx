import type { SigningPage } from "@bedside/contracts"
import { Button } from "@mantine/core"
import type { SignedCopy } from "../signing.api.ts"
import { savePdf } from "../../saved-pdf.ts"
import type { SigningWords } from "../signing.words.ts"
import { Sheet } from "./sheet.tsx"
import classes from "./signing.module.css"

/** Done: the copy to keep, while this page is open. */
export function Signed({ words, page, copy }: { words: SigningWords; page: SigningPage; copy: SignedCopy }) {
  return (
    <Sheet
      words={words}
      title={words.doneTitle}
      practice={page.practiceName}
      actions={
        <Button size="lg" onClick={() => savePdf(copy)}>
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
