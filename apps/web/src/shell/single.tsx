import { useEffect, type ReactNode } from "react"
import { Brand } from "./brand.tsx"
import classes from "./shell.module.css"

interface SingleProps {
  title: string
  lead?: ReactNode
  /** Quiet line below the card. */
  below?: ReactNode
  wide?: boolean
  children?: ReactNode
}

/** A page outside the shell: one card in the middle. */
export function Single({ title, lead, below, wide = false, children }: SingleProps) {
  useEffect(() => {
    document.title = `${title} · Bedside`
  }, [title])
  return (
    <main className={classes.single}>
      <div className={`${classes.card} ${wide ? classes.wideCard : ""}`}>
        <Brand />
        <div className={classes.cardBody}>
          <h1>{title}</h1>
          {lead ? <p className={classes.lead}>{lead}</p> : null}
          {children}
        </div>
        {below ? <div className={classes.below}>{below}</div> : null}
      </div>
    </main>
  )
}
