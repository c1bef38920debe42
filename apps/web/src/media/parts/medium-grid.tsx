import type { MediaSummary } from "@bedside/contracts"
import { Skeleton } from "@mantine/core"
import { type KeyboardEvent, useRef } from "react"
import { between, nextCell } from "../media.model.ts"
import classes from "./library.module.css"
import { MediumCard } from "./medium-card.tsx"

export const GridSkeleton = ({ cells = 8 }: { cells?: number }) => (
  <div className={classes.grid} role="status" aria-label="Loading">
    {Array.from({ length: cells }, (_, cell) => (
      <div key={cell}>
        <Skeleton className={classes.thumb} />
        <Skeleton height={16} mt={12} width="70%" />
        <Skeleton height={12} mt={8} width="45%" />
      </div>
    ))}
  </div>
)

interface MediumGridProps {
  items: readonly MediaSummary[]
  chosen: ReadonlySet<string>
  /** Absent for somebody who may only look. */
  onChosen: ((chosen: ReadonlySet<string>) => void) | undefined
  /** What a card does instead of opening the medium's page. */
  onPick?: (medium: MediaSummary) => void
}

/** The library as cards. Arrow keys go from card to card, X chooses, Shift goes on choosing, Escape lets go. */
export function MediumGrid({ items, chosen, onChosen, onPick }: MediumGridProps) {
  const list = useRef<HTMLUListElement>(null)
  const anchor = useRef<string>(undefined)
  const ids = items.map(({ id }) => id)

  const choose = (id: string, range: boolean) => {
    const next = new Set(chosen)
    if (range && anchor.current) for (const one of between(ids, anchor.current, id)) next.add(one)
    else if (!next.delete(id)) next.add(id)
    anchor.current = id
    onChosen?.(next)
  }
  const cards = () => [...(list.current?.querySelectorAll<HTMLElement>("[data-card]") ?? [])]
  const columns = () => {
    const tops = cards().map((card) => Math.round(card.getBoundingClientRect().top))
    return Math.max(1, tops.filter((top) => top === tops[0]).length)
  }
  const onKey = (event: KeyboardEvent) => {
    const all = cards()
    const at = all.findIndex((card) => card === event.target)
    const id = ids[at]
    if (event.key === "Escape" && chosen.size > 0) return onChosen?.(new Set())
    if (at < 0 || id === undefined) return undefined
    if (event.key.toLowerCase() === "a" && (event.ctrlKey || event.metaKey) && onChosen) {
      event.preventDefault()
      return onChosen(new Set(ids))
    }
    if (event.altKey || event.ctrlKey || event.metaKey) return undefined
    if (event.key.toLowerCase() === "x" && onChosen) return choose(id, event.shiftKey)
    const target = nextCell(event.key, at, all.length, columns())
    if (target === undefined) return undefined
    event.preventDefault()
    all[target]?.focus()
    const to = ids[target]
    if (event.shiftKey && to !== undefined && onChosen) {
      anchor.current ??= id
      onChosen(new Set([...chosen, ...between(ids, anchor.current, to)]))
    }
    return undefined
  }
  return (
    <>
      {onChosen ? <p className={classes.keys}>Arrow keys move, X chooses, Ctrl A chooses all shown, Esc lets go.</p> : null}
      <ul ref={list} className={classes.grid} onKeyDown={onKey} aria-label="Pictures and videos">
        {items.map((medium) => (
          <MediumCard
            key={medium.id}
            medium={medium}
            chosen={chosen.has(medium.id)}
            onChoose={onChosen ? (range) => choose(medium.id, range) : undefined}
            onPick={onPick ? () => onPick(medium) : undefined}
          />
        ))}
      </ul>
    </>
  )
}
