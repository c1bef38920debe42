import { useEffect, useRef, type ReactNode } from "react"
import { english, type SigningWords } from "../signing.words.ts"
import classes from "./signing.module.css"

interface SheetProps {
  words: SigningWords
  title: string
  practice?: string
  children: ReactNode
  /** Buttons, at the end where a thumb is. */
  actions?: ReactNode
}

/** One page of the signing link: large type, one column, its heading in focus when it comes into view. */
export function Sheet({ words, title, practice, children, actions }: SheetProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // The browser's history and tab names must not tell what somebody is asked to sign.
    document.title = practice ?? "Bedside"
    window.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [title, practice])
  return (
    <main className={classes.page} lang={words === english ? "en" : "es"}>
      <div className={classes.sheet}>
        {practice ? <p className={classes.from}>{words.from(practice)}</p> : null}
        <h1 className={classes.title} ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {children}
        {actions ? <div className={classes.actions}>{actions}</div> : null}
      </div>
    </main>
  )
}
