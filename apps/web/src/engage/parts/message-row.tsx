import type { Message } from "@bedside/contracts"
import { Button } from "@mantine/core"
import { IconArrowBackUp, IconAt, IconCheck, IconMail, IconMessageCircle, IconMessageReply, IconStar } from "@tabler/icons-react"
import { lazy, Suspense, useState } from "react"
import { firstWords } from "../../compose/compose.model.ts"
import { factsOf } from "../../networks/facts.ts"
import { PublicLink } from "../../networks/public-link.tsx"
import { PracticeLink } from "../../shell/practice-link.tsx"
import { usePractice } from "../../shell/session.ts"
import { WordBadge } from "../../ui/badge.tsx"
import { ListSkeleton } from "../../ui/loading.tsx"
import { ChannelName } from "../../ui/network-mark.tsx"
import { TimeText } from "../../ui/zone.tsx"
import { type Kind, kindWord } from "../inbox.model.ts"
import classes from "./inbox.module.css"
import { cannotWait } from "../triage.model.ts"
import { Stars } from "./stars.tsx"
import { TriageLine } from "./triage-line.tsx"

const shapes: Readonly<Record<Kind, typeof IconAt>> = {
  comment: IconMessageCircle,
  "direct-message": IconMail,
  mention: IconAt,
  review: IconStar,
}
/** Longer messages open on demand. */
const long = 600

const ReplyBox = lazy(() => import("./reply-box.tsx").then((parts) => ({ default: parts.ReplyBox })))

interface MessageRowProps {
  message: Message
  /** Its answer is being written. */
  answering: boolean
  onAnswer: (answering: boolean) => void
  onMark: (state: Message["state"]) => void
}

/** One message: who, where, what, and the post it answers. */
export function MessageRow({ message, answering, onAnswer, onMark }: MessageRowProps) {
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
      <TriageLine message={message} />
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
        {may("engage:write") && !answering ? (
          <span className={classes.acts}>
            <Button
              className={classes.mark ?? ""}
              size="compact-md"
              variant={cannotWait(message) ? "filled" : "default"}
              leftSection={<IconMessageReply size={16} stroke={1.75} />}
              aria-label={`${message.draft ? "Go on with the answer" : "Answer"}: ${message.authorName}`}
              onClick={() => onAnswer(true)}
            >
              {message.draft ? "Go on with the answer" : "Answer"}
            </Button>
            <Button
              className={classes.mark ?? ""}
              variant="subtle"
              size="compact-md"
              leftSection={done ? <IconArrowBackUp size={16} stroke={1.75} /> : <IconCheck size={16} stroke={1.75} />}
              aria-label={`${done ? "Open again" : "Mark as done"}: ${message.authorName}`}
              onClick={() => onMark(done ? "open" : "done")}
            >
              {done ? "Open again" : "Mark as done"}
            </Button>
          </span>
        ) : null}
      </div>
      {message.draft && !answering ? (
        <p className={classes.begun}>
          {message.draft.by} began an answer: “{firstWords(message.draft.text, 120)}”
        </p>
      ) : null}
      {answering ? (
        <Suspense fallback={<ListSkeleton rows={3} />}>
          <ReplyBox
            message={message}
            onClose={() => onAnswer(false)}
            onDone={() => {
              onAnswer(false)
              onMark("done")
            }}
          />
        </Suspense>
      ) : null}
    </li>
  )
}
