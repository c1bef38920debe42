import { Anchor } from "@mantine/core"
import { CopyText } from "../../ui/small.tsx"
import { mailPieces } from "../mail.model.ts"
import classes from "./mail.module.css"

/** A kept mail as it was written, its links to follow or to copy. */
export function MailText({ text }: { text: string }) {
  const pieces = mailPieces(text)
  const links = pieces.filter(({ kind }) => kind === "link")
  return (
    <>
      <div className={classes.text}>
        {pieces.map((piece, at) =>
          piece.kind === "link" ? (
            <Anchor key={at} href={piece.text} className={classes.link}>
              {piece.text}
            </Anchor>
          ) : (
            piece.text
          ),
        )}
      </div>
      {links.map(({ text: link }) => (
        <CopyText key={link} text={link} label="Copy link" silent />
      ))}
    </>
  )
}
