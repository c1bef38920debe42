import type { Channel, PostContent } from "@bedside/contracts"
import { contentChanges, unchanged } from "../../compose/changes.model.ts"
import { ChangedWords } from "../../compose/parts/changed-words.tsx"
import { Section } from "../../ui/page.tsx"
import classes from "./approve.module.css"

interface WhatChangedProps {
  /** The content that was approved before. */
  before: PostContent
  after: PostContent
  channels: readonly Channel[]
}

/** What is different for the public since the last approval. */
export function WhatChanged({ before, after, channels }: WhatChangedProps) {
  const changes = contentChanges(before, after)
  const names = (ids: readonly string[]) =>
    ids.map((id) => channels.find((one) => one.id === id)?.handle ?? "a channel that is gone").join(", ")
  return (
    <Section title="Changed since the last approval">
      {unchanged(changes) ? <p className={classes.line}>Nothing the public would notice.</p> : null}
      {changes.texts.map(({ channelIds, changes: words }) => (
        <div key={channelIds.join()}>
          {changes.texts.length > 1 || after.variants.length > channelIds.length ? (
            <h3 className={classes.label}>{names(channelIds)}</h3>
          ) : null}
          <ChangedWords changes={words} />
        </div>
      ))}
      {changes.channelsAdded.length > 0 ? <p className={classes.line}>New: {names(changes.channelsAdded)}</p> : null}
      {changes.channelsRemoved.length > 0 ? <p className={classes.line}>No longer: {names(changes.channelsRemoved)}</p> : null}
      {[...changes.pictures, ...changes.said].map((line) => (
        <p key={line} className={classes.line}>
          {line}
        </p>
      ))}
    </Section>
  )
}
