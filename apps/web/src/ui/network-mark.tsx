import { IconWorld, type Icon } from "@tabler/icons-react"
import { factsOf } from "../networks/facts.ts"
import classes from "./badge.module.css"

/** Each network's folder brings its own mark; nothing here knows their names. */
const modules = import.meta.glob<Icon>("../networks/*/*.mark.ts", { eager: true, import: "default" })
const icons = new Map(Object.entries(modules).map(([path, icon]) => [path.split("/").at(-2), icon]))

interface NetworkMarkProps {
  networkId: string
  /** Edge in pixels. */
  size?: number
  /** Leave the name out where the words beside it already say it. */
  silent?: boolean
}

/** A network's mark in its own color: the one place where that color appears. A network without a mark gets the globe. */
export function NetworkMark({ networkId, size = 28, silent = false }: NetworkMarkProps) {
  const Mark = icons.get(networkId) ?? IconWorld
  const { name, markColor } = factsOf(networkId)
  return (
    <span
      className={classes.mark}
      style={{ width: size, height: size, background: markColor, color: "#fff" }}
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
