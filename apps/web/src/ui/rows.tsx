import type { ReactNode } from "react"
import classes from "./row.module.css"

/** A list of rows inside a flush `Section`. */
export const Rows = ({ children, label }: { children: ReactNode; label?: string }) => (
  <ul className={classes.list} {...(label ? { "aria-label": label } : {})}>
    {children}
  </ul>
)

/** The class of a row that is itself a link: `<li><PracticeLink className={rowClass} …>`. */
export const rowClass = classes.row

interface RowBodyProps {
  mark?: ReactNode
  title: ReactNode
  /** At most two lines of the title. */
  clamp?: boolean
  meta?: ReactNode
  side?: ReactNode
}

/** Mark, title with a quiet line below, and what stands at the end. */
export function RowBody({ mark, title, clamp = false, meta, side }: RowBodyProps) {
  return (
    <>
      {mark}
      <div className={classes.main}>
        <div className={`${classes.title} ${clamp ? classes.clamp : ""}`}>{title}</div>
        {meta ? <div className={classes.meta}>{meta}</div> : null}
      </div>
      {side ? <div className={classes.side}>{side}</div> : null}
    </>
  )
}

/** A row that is not a link. */
export const Row = (props: RowBodyProps) => (
  <li>
    <div className={classes.row}>
      <RowBody {...props} />
    </div>
  </li>
)
