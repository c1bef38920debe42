import type { Channel, Finding, PostContent } from "@bedside/contracts"
import type { Span } from "@bedside/kernel"
import { Button, Tabs } from "@mantine/core"
import type { RefObject } from "react"
import { NetworkMark } from "../../ui/network-mark.tsx"
import { sayDone } from "../../ui/small.tsx"
import { counts, hasOwnText, textFor, writeText, type ChannelCount } from "../compose.model.ts"
import { marked, sameWhere, type Where } from "../findings.model.ts"
import { sharedTab } from "../use-texts.ts"
import { MarkedTextarea } from "./marked-textarea.tsx"
import classes from "./text-tabs.module.css"

interface TextTabsProps {
  channels: readonly Channel[]
  content: PostContent
  onChange: (next: (content: PostContent) => PostContent) => void
  tab: string
  onTab: (tab: string) => void
  findings: readonly Finding[]
  activeKey: string | null
  onPick: (keys: readonly string[]) => void
  /** Mend what stands at the caret of a text. */
  onFix: (where: Where, caret: Span) => void
  onPasteFiles: (files: readonly File[]) => void
  /** The text area in front, for fixes that write into it. */
  field: RefObject<HTMLTextAreaElement | null>
  describedBy: string
}

/** The shared text and one tab per channel, each with its counter; a channel can have words of its own. */
export function TextTabs(props: TextTabsProps) {
  const { channels, content, tab, onTab } = props
  const counted = counts(content, channels)
  return (
    <Tabs value={tab} onChange={(next) => onTab(next ?? sharedTab)} keepMounted={false} activateTabWithKeyboard={false}>
      <Tabs.List className={classes.tabs} aria-label="Texts">
        <Tabs.Tab value={sharedTab}>{counted.length > 1 ? "All channels" : "Text"}</Tabs.Tab>
        {counted.length > 1 || counted.some((one) => hasOwnText(content, one.channelId))
          ? counted.map((count) => (
              <ChannelTab key={count.channelId} count={count} channel={channels.find((one) => one.id === count.channelId)} />
            ))
          : null}
      </Tabs.List>
      <Tabs.Panel value={sharedTab}>
        <TextField {...props} channelId={null} label="Text for all channels" />
        <Counters counted={counted.filter((one) => !hasOwnText(content, one.channelId))} />
      </Tabs.Panel>
      {counted.map((count) => (
        <Tabs.Panel key={count.channelId} value={count.channelId}>
          <ChannelPanel {...props} count={count} />
        </Tabs.Panel>
      ))}
    </Tabs>
  )
}

function ChannelTab({ count, channel }: { count: ChannelCount; channel: Channel | undefined }) {
  if (!channel) return null
  return (
    <Tabs.Tab value={channel.id} leftSection={<NetworkMark networkId={channel.networkId} size={18} silent />}>
      <span className={classes.tabName}>{channel.handle}</span>{" "}
      <span className={count.over ? classes.over : classes.count}>
        {count.graphemes}
        <span className="visually-hidden"> of {count.limit} characters</span>
      </span>
    </Tabs.Tab>
  )
}

/** "212 of 300" for each channel that shows this text; too long says by how much. */
function Counters({ counted }: { counted: readonly ChannelCount[] }) {
  // Channels of one network count the same text alike: told once.
  const different = counted.filter(
    (one, n) => counted.findIndex((other) => other.name === one.name && other.graphemes === one.graphemes) === n,
  )
  return (
    <div className={classes.counters}>
      {different.map((count) => (
        <span key={count.channelId} className={count.over ? classes.over : undefined}>
          {count.name}: {count.graphemes} of {count.limit}
          {count.bytesOver > 0 ? ` · ${count.bytesOver} bytes too large` : count.over ? ` · ${-count.left} too long` : ""}
        </span>
      ))}
    </div>
  )
}

function ChannelPanel(props: TextTabsProps & { count: ChannelCount }) {
  const { content, count, onChange } = props
  const channelId = count.channelId
  if (!hasOwnText(content, channelId)) {
    return (
      <div className={classes.shared}>
        <p className={classes.sharedText}>{content.text || "The shared text is empty."}</p>
        <div className={classes.sharedFoot}>
          <span>{count.name} gets the shared text.</span>
          <Button variant="default" size="compact-md" onClick={() => onChange((before) => writeText(before, channelId, before.text))}>
            Write a different text for {count.name}
          </Button>
        </div>
      </div>
    )
  }
  const own = textFor(content, channelId)
  const goBack = () => {
    onChange((before) => writeText(before, channelId, null))
    sayDone(`${count.name} gets the shared text again.`, { run: () => onChange((before) => writeText(before, channelId, own)) })
  }
  return (
    <>
      <TextField {...props} channelId={channelId} label={`Text for ${count.name}`} />
      <div className={classes.ownFoot}>
        <Counters counted={[count]} />
        <Button variant="subtle" size="compact-md" onClick={goBack}>
          Use the shared text
        </Button>
      </div>
    </>
  )
}

function TextField(props: TextTabsProps & { channelId: string | null; label: string }) {
  const { channelId, label, content, onChange, findings, activeKey, onPick, onFix, onPasteFiles, field, describedBy } = props
  const value = channelId === null ? content.text : textFor(content, channelId)
  const where: Where = { kind: channelId === null ? "text" : "variant", channelId, index: null }
  return (
    <MarkedTextarea
      ref={field}
      label={label}
      value={value}
      placeholder="What do you want to say?"
      onChange={(text) => onChange((before) => writeText(before, channelId, text))}
      marks={marked(
        value,
        findings.filter((finding) => sameWhere(finding.where, where)),
      )}
      activeKey={activeKey}
      describedBy={describedBy}
      onPick={onPick}
      onFix={(caret) => onFix(where, caret)}
      onPasteFiles={onPasteFiles}
    />
  )
}
