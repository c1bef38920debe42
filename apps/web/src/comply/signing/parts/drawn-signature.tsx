import { Button } from "@mantine/core"
import SignaturePad from "signature_pad"
import { useEffect, useRef, useState } from "react"
import type { SigningWords } from "../signing.words.ts"
import classes from "./signing.module.css"

interface DrawnSignatureProps {
  words: SigningWords
  /** What was drawn before, as a PNG in base64. */
  png: string
  error: string | undefined
  onChange: (png: string) => void
}

/** Dots a pixel at most: a signature needs no more, and a drawing may hold two million points. */
const mostDots = 2

/** A box to draw in with finger, pen or mouse: dark ink on white in both color schemes, as it stands on paper. */
export function DrawnSignature({ words, png, error, onChange }: DrawnSignatureProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const pad = useRef<SignaturePad>(null)
  const [before] = useState(png)
  const latest = useRef(onChange)
  useEffect(() => {
    latest.current = onChange
  }, [onChange])
  useEffect(() => {
    const field = canvas.current
    if (!field) return
    const dots = Math.min(mostDots, window.devicePixelRatio || 1)
    field.width = Math.round(field.offsetWidth * dots)
    field.height = Math.round(field.offsetHeight * dots)
    field.getContext("2d")?.scale(dots, dots)
    const made = new SignaturePad(field, { penColor: "#101c30", minWidth: 0.8, maxWidth: 2.6 })
    pad.current = made
    const ended = () => latest.current(made.isEmpty() ? "" : made.toDataURL("image/png").replace(/^data:image\/png;base64,/, ""))
    made.addEventListener("endStroke", ended)
    if (before) void made.fromDataURL(`data:image/png;base64,${before}`, { ratio: 1, width: field.offsetWidth, height: field.offsetHeight })
    return () => {
      made.removeEventListener("endStroke", ended)
      made.off()
    }
  }, [before])
  return (
    <div>
      <p className={classes.label} id="drawing">
        {words.drawHere}
      </p>
      <canvas ref={canvas} className={classes.pad} role="img" aria-labelledby="drawing" aria-describedby="drawing-hint" />
      <p className={classes.quiet} id="drawing-hint">
        {words.keyboard}
      </p>
      <p className={error ? classes.error : classes.quiet} role="status">
        {png ? words.drawn : (error ?? "")}
      </p>
      <Button
        variant="default"
        disabled={!png}
        onClick={() => {
          pad.current?.clear()
          onChange("")
        }}
      >
        {words.clear}
      </Button>
    </div>
  )
}
