import { Button } from "@mantine/core"
import { IconAlertTriangle, IconCloudCheck, IconCloudOff, IconCloudUp } from "@tabler/icons-react"
import { clockTime } from "../../ui/time.ts"
import { useZone } from "../../ui/zone.tsx"
import { isUnsaved, type SaveState, saveText } from "../draft.model.ts"
import classes from "./send-bar.module.css"

interface SaveLineProps {
  state: SaveState
  /** What is being saved, as in "this post". */
  what?: string
  onRetry: () => void
}

/** Where the words are: saved, on their way, or only on this device. */
export function SaveLine({ state, what = "post", onRetry }: SaveLineProps) {
  const zone = useZone()
  const words = saveText(state, (instant) => clockTime(new Date(instant), zone), what)
  const Mark =
    state.kind === "saved"
      ? IconCloudCheck
      : state.kind === "offline"
        ? IconCloudOff
        : isUnsaved(state) && state.kind !== "unsaved" && state.kind !== "saving"
          ? IconAlertTriangle
          : IconCloudUp
  const trouble = state.kind === "offline" || state.kind === "refused"
  return (
    <div className={classes.save} data-trouble={trouble || undefined}>
      {words ? <Mark size={18} stroke={1.75} aria-hidden /> : null}
      <span role="status">{words}</span>
      {trouble ? (
        <Button size="compact-sm" variant="default" onClick={onRetry}>
          Save now
        </Button>
      ) : null}
    </div>
  )
}
