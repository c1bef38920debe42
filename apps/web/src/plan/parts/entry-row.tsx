import { Button } from "@mantine/core"
import { PracticeLink } from "../../shell/practice-link.tsx"
import { ChannelName } from "../../ui/network-mark.tsx"
import { clockTime } from "../../ui/time.ts"
import { useZone } from "../../ui/zone.tsx"
import { type Entry, movable } from "../calendar.model.ts"
import classes from "./calendar.module.css"
import { StateMark } from "./state-mark.tsx"

const few = 4

/** One entry with everything about it: time, words, channels, state, and a way to move it. */
export function EntryRow({ entry, onMove }: { entry: Entry; onMove: (entry: Entry) => void }) {
  const zone = useZone()
  const words = entry.excerpt || "Pictures only"
  return (
    <li className={classes.row}>
      <time className={classes.rowTime} dateTime={entry.at}>
        {clockTime(new Date(entry.at), zone)}
      </time>
      <div className={classes.rowMain}>
        <PracticeLink to={`/posts/${entry.postId}`} className={classes.rowWords}>
          {words}
        </PracticeLink>
        <div className={classes.rowMeta}>
          <StateMark state={entry.state} withWord />
          {entry.channels.slice(0, few).map((one) => (
            <ChannelName key={one.id} networkId={one.networkId} handle={one.handle} size={16} />
          ))}
          {entry.channels.length > few ? <span>and {entry.channels.length - few} more</span> : null}
        </div>
      </div>
      {movable(entry) ? (
        <Button variant="default" size="compact-md" aria-label={`Move to… “${words.slice(0, 40)}”`} onClick={() => onMove(entry)}>
          Move to…
        </Button>
      ) : null}
    </li>
  )
}
