import type { Channel, PostContent } from "@bedside/contracts"
import { IconCheck } from "@tabler/icons-react"
import { lazy, Suspense, useState } from "react"
import { NetworkMark } from "../../ui/network-mark.tsx"
import { chosen, hasOwnText, toggleChannel } from "../compose.model.ts"
import classes from "./channel-picker.module.css"

const ChannelSearch = lazy(() => import("./channel-choice.tsx").then((parts) => ({ default: parts.ChannelSearch })))

/** With more channels than this a field finds them by name. */
const many = 8

interface ChannelPickerProps {
  channels: readonly Channel[]
  content: PostContent
  onChange: (next: (content: PostContent) => PostContent) => void
  /** A channel with words of its own was taken away. */
  onDropped: (channel: Channel, before: PostContent) => void
}

/** Where the post goes: one switch per channel. */
export function ChannelPicker({ channels, content, onChange, onDropped }: ChannelPickerProps) {
  const [search, setSearch] = useState("")
  const words = search.trim().toLowerCase()
  const shown = channels.filter(
    (one) => words === "" || chosen(content, one.id) || `${one.handle} ${one.displayName} ${one.networkName}`.toLowerCase().includes(words),
  )
  const toggle = (channel: Channel) => {
    if (hasOwnText(content, channel.id)) onDropped(channel, content)
    onChange((before) => toggleChannel(before, channel.id))
  }
  return (
    <fieldset className={classes.picker}>
      <legend className={classes.legend}>Where it goes</legend>
      {channels.length > many ? (
        <Suspense fallback={null}>
          <ChannelSearch value={search} onChange={setSearch} />
        </Suspense>
      ) : null}
      <div className={classes.channels}>
        {shown.map((channel) => (
          <label key={channel.id} className={classes.channel}>
            <input type="checkbox" className="visually-hidden" checked={chosen(content, channel.id)} onChange={() => toggle(channel)} />
            <NetworkMark networkId={channel.networkId} size={20} />
            <span className={classes.handle}>{channel.handle}</span>
            {channel.health === "needs-reconnect" ? <span className={classes.trouble}>Reconnect first</span> : null}
            <span className={classes.box} aria-hidden>
              <IconCheck size={14} stroke={2.5} />
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
