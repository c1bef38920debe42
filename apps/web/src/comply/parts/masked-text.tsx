import { maskedParts } from "../comply.model.ts"
import classes from "./wrong-form.module.css"

/** A text whose identifiers are hidden: each is a soft chip that says what kind of thing it was. */
export function MaskedText({ text }: { text: string }) {
  return (
    <p className={classes.masked}>
      {maskedParts(text).map((part, at) =>
        part.hidden ? (
          <span key={at} className={classes.chip}>
            {part.text}
          </span>
        ) : (
          part.text
        ),
      )}
    </p>
  )
}
