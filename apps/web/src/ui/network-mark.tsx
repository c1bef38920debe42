import { IconBrandBluesky, IconTestPipe, IconWorld, type Icon } from "@tabler/icons-react"
import classes from "./badge.module.css"

/** Marks are the one place where a network's own color appears. A network without a mark gets the globe. */
const marks: Record<string, { icon: Icon; color: string; name: string }> = {
  sandbox: { icon: IconTestPipe, color: "#6b5b95", name: "Practice network" },
  bluesky: { icon: IconBrandBluesky, color: "#0a66d8", name: "Bluesky" },
}
const unknown = { icon: IconWorld, color: "#5a5347", name: "Network" }

interface NetworkMarkProps {
  networkId: string
  /** Edge in pixels. */
  size?: number
  /** Leave the name out where the words beside it already say it. */
  silent?: boolean
}

/** A network's mark in its own color. */
export function NetworkMark({ networkId, size = 28, silent = false }: NetworkMarkProps) {
  const { icon: Mark, color, name } = marks[networkId] ?? unknown
  return (
    <span
      className={classes.mark}
      style={{ width: size, height: size, background: color, color: "#fff" }}
      {...(silent ? { "aria-hidden": true } : { role: "img", "aria-label": name })}
    >
      <Mark size={Math.round(size * 0.64)} stroke={1.75} aria-hidden />
    </span>
  )
}

/** A channel's mark with its handle. */
export function ChannelName({ networkId, handle, size = 20 }: { networkId: string; handle: string; size?: number }) {
  return (
    <span className={classes.channel}>
      <NetworkMark networkId={networkId} size={size} />
      <span className={classes.handle}>{handle}</span>
    </span>
  )
}
