import type { Medium } from "@bedside/contracts"
import { Button, Skeleton } from "@mantine/core"
import { useElementSize } from "@mantine/hooks"
import { IconArrowsMaximize, IconMinus, IconPlus, IconZoomIn } from "@tabler/icons-react"
import { useEffect } from "react"
import { closeUp, focused, zoomed, whole } from "../boxes.model.ts"
import { type Mark, markName } from "../look.model.ts"
import { useView } from "../use-view.ts"
import classes from "./stage.module.css"

export interface StageProps {
  medium: Medium
  marks: readonly Mark[]
  /** Key of the mark that is in front. */
  active: string | null
  onActive: (key: string | null) => void
}

const percent = (share: number) => `${share * 100}%`

/** The boxes of what was seen, each a button that the keyboard reaches. */
export function Boxes({ marks, active, onActive }: Omit<StageProps, "medium">) {
  return marks.map((mark) =>
    mark.box ? (
      <button
        key={mark.key}
        type="button"
        className={classes.box}
        data-tone={mark.tone}
        data-high={mark.box.y < 0.08 || undefined}
        aria-pressed={mark.key === active}
        aria-label={markName(mark)}
        style={{ left: percent(mark.box.x), top: percent(mark.box.y), width: percent(mark.box.w), height: percent(mark.box.h) }}
        onClick={() => onActive(mark.key === active ? null : mark.key)}
      >
        <span className={classes.number} aria-hidden>
          {mark.number}
        </span>
      </button>
    ) : null,
  )
}

/** A picture with what was seen on it, to be looked at closely. `onCloseUp` tells that it was shown at its full size. */
export function MediumStage({ medium, marks, active, onActive, onCloseUp }: StageProps & { onCloseUp: () => void }) {
  const { view, setView, frame, zoomIn, zoomOut, fit, on } = useView()
  const { ref: sized, width } = useElementSize()
  const near = closeUp(medium.width, width)
  useEffect(() => {
    if (view.zoom >= near - 0.01) onCloseUp()
  }, [view.zoom, near, onCloseUp])
  const choose = (key: string | null) => {
    onActive(key)
    const box = marks.find((mark) => mark.key === key)?.box
    if (box && view.zoom > 1) setView(focused(box))
  }
  if (!medium.links.full) return <Skeleton className={classes.frame} style={{ aspectRatio: "4 / 3" }} />
  return (
    <>
      <div ref={sized} className={classes.fitted} style={{ maxWidth: `calc(68dvh * ${medium.width / Math.max(1, medium.height)})` }}>
        <div
          ref={frame}
          className={classes.frame}
          style={{ aspectRatio: `${medium.width} / ${medium.height}` }}
          data-close={view.zoom > 1 || undefined}
          role="group"
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- plus, minus and arrow keys need a place to be pressed
          tabIndex={0}
          aria-label="Picture, closer with plus, farther with minus, moved with arrow keys"
          {...on}
        >
          <div
            className={classes.canvas}
            style={{
              width: percent(view.zoom),
              height: percent(view.zoom),
              left: percent(-view.x * view.zoom),
              top: percent(-view.y * view.zoom),
            }}
          >
            <img src={medium.links.full} alt={medium.alt.en || "Not described yet"} draggable={false} className={classes.image} />
            <Boxes marks={marks} active={active} onActive={choose} />
          </div>
        </div>
      </div>
      <div className={classes.tools} role="toolbar" aria-label="Look closely">
        <Button variant="default" size="compact-md" aria-label="Farther" onClick={zoomOut} disabled={view.zoom <= 1}>
          <IconMinus size={18} stroke={1.75} />
        </Button>
        <span className={classes.zoom} role="status">
          {Math.round(view.zoom * 100)} %
        </span>
        <Button variant="default" size="compact-md" aria-label="Closer" onClick={zoomIn}>
          <IconPlus size={18} stroke={1.75} />
        </Button>
        <Button
          variant="default"
          size="compact-md"
          leftSection={<IconZoomIn size={18} stroke={1.75} />}
          onClick={() => setView((before) => (before.zoom >= near ? before : zoomed(whole, near)))}
        >
          Full size
        </Button>
        <Button variant="subtle" color="gray" size="compact-md" leftSection={<IconArrowsMaximize size={18} stroke={1.75} />} onClick={fit}>
          Whole picture
        </Button>
      </div>
    </>
  )
}
