import type { Medium } from "@bedside/contracts"
import { IconAlertTriangle, IconEye } from "@tabler/icons-react"
import { Notice } from "../../ui/notice.tsx"
import { type Lack, lacks } from "../lacks.model.ts"
import classes from "./medium.module.css"

/** A tab of the medium's page. */
export type Place = "seen" | "description" | "background" | "formats" | "details"
const places: Readonly<Record<Lack["what"], Place | null>> = {
  refused: null,
  trash: null,
  expired: "details",
  finding: "seen",
  person: "seen",
  alt: "description",
  background: "background",
  captions: "description",
}

/** What is still to do before this can go out, each leading to its tab. */
export function TodoList({ medium, onGo }: { medium: Medium; onGo: (place: Place) => void }) {
  if (medium.state !== "ready" || medium.trashedAt) return null
  const missing = lacks(medium)
  if (missing.length === 0) {
    return (
      <Notice tone="ok" title="Ready to use.">
        Everybody on it is accounted for, it is described, and the background is checked.
      </Notice>
    )
  }
  return (
    <div className={classes.todo} role="group" aria-label="Still to do">
      {missing.map(({ what, words, stops }) => {
        const Mark = stops ? IconAlertTriangle : IconEye
        const place = places[what]
        const inside = (
          <>
            <Mark size={18} stroke={1.75} aria-hidden />
            {words}
          </>
        )
        return place ? (
          <button key={words} type="button" className={classes.todoItem} data-stops={stops || undefined} onClick={() => onGo(place)}>
            {inside}
          </button>
        ) : (
          <span key={words} className={classes.todoItem} data-stops={stops || undefined}>
            {inside}
          </span>
        )
      })}
    </div>
  )
}
