import { mediaFormats, type Medium } from "@bedside/contracts"
import { Stack } from "@mantine/core"
import type { KeyboardEvent, MouseEvent } from "react"
import { Section } from "../../ui/page.tsx"
import { stepOf } from "../boxes.model.ts"
import { cropAround, showing } from "../crops.model.ts"
import { formats } from "../formats.model.ts"
import { useSection } from "../use-section.ts"
import classes from "./medium.module.css"
import { SaveRow } from "./save-row.tsx"

const within = (value: number) => Math.min(1, Math.max(0, value))

/** What must stay in the frame, and what each format makes of it. */
export function FocalCard({ medium }: { medium: Medium }) {
  const form = useSection(medium, ({ focal }) => ({ focal }), "Saved. Formats are cut anew.")
  const { focal } = form.values
  const picture = medium.links.full ?? ""
  const set = (x: number, y: number) => medium.may.write && form.change({ focal: { x: within(x), y: within(y) } })
  const onClick = (event: MouseEvent) => {
    // A click made by the keyboard has no place.
    if (event.detail === 0) return
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect()
    set((event.clientX - left) / width, (event.clientY - top) / height)
  }
  const onKey = (event: KeyboardEvent) => {
    const by = stepOf(event.key, event.shiftKey ? 0.1 : 0.02)
    if (!by) return
    event.preventDefault()
    set(focal.x + by.x, focal.y + by.y)
  }
  return (
    <>
      <Section title="Formats" text="Networks cut pictures. Put the point on what must stay: click, or move it with the arrow keys.">
        <Stack gap={16}>
          <button
            type="button"
            className={classes.focal}
            style={{
              aspectRatio: `${medium.width} / ${medium.height}`,
              maxWidth: `calc(280px * ${medium.width / Math.max(1, medium.height)})`,
            }}
            aria-label={`Point that stays in the frame: ${Math.round(focal.x * 100)} % from the left, ${Math.round(focal.y * 100)} % from the top. Arrow keys move it.`}
            onClick={onClick}
            onKeyDown={onKey}
          >
            <img src={picture} alt="" draggable={false} />
            <span className={classes.point} style={{ left: `${focal.x * 100}%`, top: `${focal.y * 100}%` }} aria-hidden />
          </button>
          <ul className={classes.formats}>
            {formats.map(({ format, label, where }) => {
              const { width, height } = mediaFormats[format]
              return (
                <li key={format}>
                  <div
                    className={classes.format}
                    style={{ aspectRatio: `${width} / ${height}`, width: `calc(104px * min(1, ${width / height}))` }}
                  >
                    <img src={picture} alt="" style={showing(cropAround(focal, width / height, medium))} draggable={false} />
                  </div>
                  <span>{label}</span>
                  <span className={classes.quiet}>{where}</span>
                </li>
              )
            })}
          </ul>
          <SaveRow label="Save the point" form={form} />
        </Stack>
      </Section>
    </>
  )
}
