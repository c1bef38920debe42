import type { Box } from "@bedside/contracts"
import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react"
import { boxAfterKey, boxBetween, isMeant, moved, type Point } from "../boxes.model.ts"
import classes from "./stage.module.css"

export type RegionKind = "blur" | "crop" | "mark"
interface BoxEditorProps {
  picture: { readonly url: string; readonly width: number; readonly height: number }
  kind: RegionKind
  /** What a region is called: `Region`, `Crop`. */
  name: string
  boxes: readonly Box[]
  onBoxes: (boxes: readonly Box[]) => void
  /** One region only: drawing another replaces it. */
  single?: boolean
}

const percent = (share: number) => `${share * 100}%`

/** Draws regions on a picture: by dragging, or with the keyboard. Arrows move a region, with Shift they change its size, Delete removes it. */
export function BoxEditor({ picture, kind, name, boxes, onBoxes, single = false }: BoxEditorProps) {
  const frame = useRef<HTMLDivElement>(null)
  const [drawn, setDrawn] = useState<Box | null>(null)
  const start = useRef<{ at: Point; box: number | null }>(undefined)

  const pointOf = (event: PointerEvent): Point => {
    const { left, top, width, height } = frame.current?.getBoundingClientRect() ?? new DOMRect(0, 0, 1, 1)
    return { x: (event.clientX - left) / width, y: (event.clientY - top) / height }
  }
  const replace = (index: number, box: Box) => onBoxes(boxes.map((one, n) => (n === index ? box : one)))
  const onDown = (event: PointerEvent, box: number | null) => {
    event.stopPropagation()
    frame.current?.setPointerCapture(event.pointerId)
    start.current = { at: pointOf(event), box }
  }
  const onMove = (event: PointerEvent) => {
    const from = start.current
    if (!from) return
    const at = pointOf(event)
    const taken = from.box === null ? undefined : boxes[from.box]
    if (from.box === null || !taken) return setDrawn(boxBetween(from.at, at))
    replace(from.box, moved(taken, at.x - from.at.x, at.y - from.at.y))
    start.current = { at, box: from.box }
  }
  const onUp = () => {
    start.current = undefined
    if (drawn && isMeant(drawn)) onBoxes(single ? [drawn] : [...boxes, drawn])
    setDrawn(null)
  }
  const onKey = (event: KeyboardEvent, index: number) => {
    const box = boxes[index]
    if (!box) return
    if (event.key === "Delete" || event.key === "Backspace") {
      event.preventDefault()
      return onBoxes(boxes.filter((_, n) => n !== index))
    }
    const next = boxAfterKey(box, event.key, event.shiftKey, event.altKey ? 0.002 : 0.02)
    if (!next) return
    event.preventDefault()
    replace(index, next)
  }
  const style = ({ x, y, w, h }: Box) => ({ left: percent(x), top: percent(y), width: percent(w), height: percent(h) })
  const ratio = picture.width / Math.max(1, picture.height)
  return (
    <div className={classes.fitted} style={{ maxWidth: `calc(46dvh * ${ratio})` }}>
      <div
        ref={frame}
        className={`${classes.frame} ${classes.draw}`}
        style={{ aspectRatio: ratio }}
        role="group"
        aria-label="Picture to draw on"
        onPointerDown={(event) => onDown(event, null)}
        onPointerMove={onMove}
        onPointerUp={onUp}
        onPointerCancel={onUp}
      >
        <img src={picture.url} alt="" draggable={false} className={classes.image} />
        {boxes.map((box, index) => (
          <button
            key={index}
            type="button"
            className={classes.region}
            data-kind={kind}
            style={style(box)}
            aria-label={`${name} ${index + 1}: arrow keys move it, with Shift they change its size, Delete removes it`}
            onPointerDown={(event) => onDown(event, index)}
            onKeyDown={(event) => onKey(event, index)}
          />
        ))}
        {drawn ? <span className={`${classes.region} ${classes.drawing}`} data-kind={kind} style={style(drawn)} /> : null}
      </div>
    </div>
  )
}
