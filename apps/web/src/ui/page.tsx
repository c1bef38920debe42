import { useEffect, useId, useRef, type ReactNode } from "react"
import classes from "./page.module.css"

/** True until a page was shown in this tab. */
let first = true

interface PageProps {
  title: string
  /** One plain sentence on what this page is for. */
  purpose?: ReactNode
  /** The one primary action, with at most two quiet ones beside it. */
  action?: ReactNode
  width?: "narrow" | "normal" | "wide"
  children: ReactNode
}

/** A page: title, purpose, primary action, content. Sets the window's title and moves the focus to the heading after a change of page. */
export function Page({ title, purpose, action, width = "normal", children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} · Bedside`
  }, [title])
  useEffect(() => {
    // On the first page the browser's own start, before the skip link, is right; later the focus would stay on a link that is gone.
    if (!first && document.activeElement === document.body) heading.current?.focus({ preventScroll: true })
    first = false
  }, [])
  const wide = width === "wide" ? classes.wide : width === "narrow" ? classes.narrow : ""
  return (
    <div className={`${classes.page} ${wide}`}>
      <header className={classes.head}>
        <div>
          <h1 className={classes.title} ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {purpose ? <p className={classes.purpose}>{purpose}</p> : null}
        </div>
        {action ? <div className={classes.actions}>{action}</div> : null}
      </header>
      {children}
    </div>
  )
}

interface SectionProps {
  title: string
  /** Shown small beside the title. */
  count?: number
  text?: ReactNode
  action?: ReactNode
  /** Rows reach the border; for lists and tables. */
  flush?: boolean
  children?: ReactNode
}

/** A titled card on a page. */
export function Section({ title, count, text, action, flush = false, children }: SectionProps) {
  const id = useId()
  return (
    <section className={classes.section} aria-labelledby={id}>
      <div className={classes.sectionHead}>
        <div>
          <h2 className={classes.sectionTitle} id={id}>
            {title}
            {count === undefined ? null : <span className={classes.count}>{count}</span>}
          </h2>
          {text ? <p className={classes.sectionText}>{text}</p> : null}
        </div>
        {action ? <div className={classes.actions}>{action}</div> : null}
      </div>
      {children === undefined ? null : <div className={flush ? classes.flush : classes.sectionBody}>{children}</div>}
    </section>
  )
}
