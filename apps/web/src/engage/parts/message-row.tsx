import type { Message } from "@bedside/contracts"
import { Button } from "@mantine/core"
import { IconArrowBackUp, IconAt, IconCheck, IconMail, IconMessageCircle, IconStar } from "@tabler/icons-react"
import { useState } from "react"
import { factsOf } from "../../networks/facts.ts"
import { PublicLink } from "../../networks/public-link.tsx"
import { PracticeLink } from "../../shell/practice-link.tsx"
import { usePractice } from "../../shell/session.ts"
import { WordBadge } from "../../ui/badge.tsx"
import { ChannelName } from "../../ui/network-mark.tsx"
import { TimeText } from "../../ui/zone.tsx"
import { type Kind, kindWord } from "../inbox.model.ts"
import classes from "./inbox.module.css"
import { Stars } from "./stars.tsx"

const shapes: Readonly<Record<Kind, typeof IconAt>> = {
  comment: IconMessageCircle,
  "direct-message": IconMail,
  mention: IconAt,
  review: IconStar,
}
/** Longer messages open on demand. */
const long = 600

interface MessageRowProps {
  message: Message
  onMark: (state: Message["state"]) => void
}

/** One message: who, where, what, and the post it answers. */
export function MessageRow({ message, onMark }: MessageRowProps) {
  const { may } = usePractice()
  const [whole, setWhole] = useState(false)
  const cut = !whole && message.text.length > long
  const done = message.state === "done"
  return (
    <li className={classes.row} data-done={done || undefined}>
      <div className={classes.head}>
        <span className={classes.author}>{message.authorName}</span>
        {message.authorHandle && message.authorHandle !== message.authorName ? (
          <span className={classes.quiet}>{message.authorHandle}</span>
        ) : null}
        <WordBadge icon={shapes[message.kind]}>{kindWord(message.kind)}</WordBadge>
        {message.rating === null ? null : <Stars rating={message.rating} />}
        <span className={classes.time}>
          <TimeText at={message.at} />
        </span>
      </div>
      <p className={classes.text}>
        {cut ? `${message.text.slice(0, long)}… ` : message.text}
        {cut ? (
          <button type="button" className={classes.whole} onClick={() => setWhole(true)}>
            Show all
          </button>
        ) : null}
      </p>
      <div className={classes.foot}>
        <ChannelName networkId={message.networkId} handle={message.channelHandle} size={16} />
        {message.postId ? (
          <PracticeLink to={`/posts/${message.postId}`} className={classes.post}>
            On “{message.postExcerpt || "a post with pictures"}”
          </PracticeLink>
        ) : null}
        {message.url ? (
          <PublicLink networkId={message.networkId} url={message.url}>
            Open on {factsOf(message.networkId).name}
          </PublicLink>
        ) : null}
        {may("engage:write") ? (
          <Button
            className={classes.mark ?? ""}
            variant="default"
            size="compact-md"
            leftSection={done ? <IconArrowBackUp size={16} stroke={1.75} /> : <IconCheck size={16} stroke={1.75} />}
            aria-label={`${done ? "Open again" : "Mark as done"}: ${message.authorName}`}
            onClick={() => onMark(done ? "open" : "done")}
          >
            {done ? "Open again" : "Mark as done"}
          </Button>
        ) : null}
      </div>
    </li>
  )
}
