import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from "react"
import { panned, type View, whole, zoomed } from "./boxes.model.ts"

const keyZoom = 1.5
const wheelZoom = 1.2
const panStep = 0.15
const pans: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-panStep, 0],
  ArrowRight: [panStep, 0],
  ArrowUp: [0, -panStep],
  ArrowDown: [0, panStep],
}

/** Looking closely at a picture: plus, minus, zero and arrow keys, Ctrl with the wheel, dragging, and two fingers. */
export function useView() {
  const [view, setView] = useState<View>(whole)
  const frame = useRef<HTMLDivElement>(null)
  const fingers = useRef(new Map<number, { x: number; y: number }>())
  useEffect(() => {
    const element = frame.current
    if (!element) return
    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      const { left, top, width, height } = element.getBoundingClientRect()
      const at = { x: (event.clientX - left) / width, y: (event.clientY - top) / height }
      setView((before) => zoomed(before, event.deltaY < 0 ? wheelZoom : 1 / wheelZoom, at))
    }
    element.addEventListener("wheel", wheel, { passive: false })
    return () => element.removeEventListener("wheel", wheel)
  }, [])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const pan = pans[event.key]
    if (event.key === "+" || event.key === "=") setView((before) => zoomed(before, keyZoom))
    else if (event.key === "-") setView((before) => zoomed(before, 1 / keyZoom))
    else if (event.key === "0") setView(whole)
    else if (pan && view.zoom > 1) setView((before) => panned(before, ...pan))
    else return
    event.preventDefault()
  }
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) =>
    void fingers.current.set(event.pointerId, { x: event.clientX, y: event.clientY })
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    const before = fingers.current.get(event.pointerId)
    if (!before) return
    const now = { x: event.clientX, y: event.clientY }
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect()
    const other = [...fingers.current.entries()].find(([id]) => id !== event.pointerId)?.[1]
    if (other) {
      const spread = (point: { x: number; y: number }) => Math.max(1, Math.hypot(point.x - other.x, point.y - other.y))
      const at = { x: ((now.x + other.x) / 2 - left) / width, y: ((now.y + other.y) / 2 - top) / height }
      setView((old) => zoomed(old, spread(now) / spread(before), at))
    } else {
      setView((old) => (old.zoom > 1 ? panned(old, (before.x - now.x) / width, (before.y - now.y) / height) : old))
    }
    fingers.current.set(event.pointerId, now)
  }
  const lift = (event: PointerEvent<HTMLDivElement>) => void fingers.current.delete(event.pointerId)
  return {
    view,
    setView,
    frame,
    zoomIn: () => setView((before) => zoomed(before, keyZoom)),
    zoomOut: () => setView((before) => zoomed(before, 1 / keyZoom)),
    fit: () => setView(whole),
    on: { onKeyDown, onPointerDown, onPointerMove, onPointerUp: lift, onPointerCancel: lift, onPointerLeave: lift },
  }
}
