import type { Channel, Post, PostContent, PostState } from "@bedside/contracts"
import { countText, type TextCount } from "@bedside/networks/facts"
import { momentText } from "../plan/plan.model.ts"
import { factsOf } from "../networks/facts.ts"

export const emptyContent: PostContent = { text: "", variants: [], media: [] }

/** What the public sees on a channel: its own text or the shared one. */
export function textFor(content: PostContent, channelId: string): string {
  return content.variants.find((variant) => variant.channelId === channelId)?.text ?? content.text
}

/** True when the channel has words of its own. */
export const hasOwnText = (content: PostContent, channelId: string): boolean =>
  content.variants.some((variant) => variant.channelId === channelId && variant.text !== null)

export const chosen = (content: PostContent, channelId: string): boolean =>
  content.variants.some((variant) => variant.channelId === channelId)

/** Adds a channel at the end (with the shared text) or takes it away; own words of a channel that goes are lost, so ask before. */
export function toggleChannel(content: PostContent, channelId: string): PostContent {
  const variants = chosen(content, channelId)
    ? content.variants.filter((variant) => variant.channelId !== channelId)
    : [...content.variants, { channelId, text: null }]
  return { ...content, variants }
}

/** Writes the shared text (`channelId` null) or a channel's own text; `text` null goes back to the shared one. */
export function writeText(content: PostContent, channelId: string | null, text: string | null): PostContent {
  if (channelId === null) return { ...content, text: text ?? "" }
  return { ...content, variants: content.variants.map((one) => (one.channelId === channelId ? { ...one, text } : one)) }
}

/** Moves a picture by one place; at the ends nothing changes. */
export function movePicture(content: PostContent, index: number, step: 1 | -1): PostContent {
  const media = [...content.media]
  const [one, other] = [media[index], media[index + step]]
  if (!one || !other) return content
  media[index] = other
  media[index + step] = one
  return { ...content, media }
}

/** True when both are the same to the public, to the check, and to whoever approves. */
export const sameContent = (a: PostContent, b: PostContent): boolean => JSON.stringify(canonical(a)) === JSON.stringify(canonical(b))
const byFirst = (a: readonly unknown[], b: readonly unknown[]) => String(a[0]).localeCompare(String(b[0]))
const canonical = ({ text, variants, media, consents = [], about = {} }: PostContent) => [
  text,
  variants.map((one) => [one.channelId, one.text]).sort(byFirst),
  media.map(({ mediaId, alt, shows, ...more }) => [mediaId, alt, said(shows), said(more)]),
  consents.map(({ consentId, info }) => [consentId, info.toSorted()]).sort(byFirst),
  said({ ...about, source: about.source && said(about.source), ai: about.ai && said(about.ai) }),
]
/** Answers by name; one that was taken back is none. */
const said = (answers: object | undefined) =>
  Object.entries(answers ?? {})
    .filter(([, value]) => value !== undefined)
    .sort(byFirst)

/** True when there is nothing worth keeping. */
export const isBlank = (content: PostContent): boolean =>
  content.text.trim() === "" &&
  content.media.length === 0 &&
  !content.consents?.length &&
  content.variants.every((one) => !one.text?.trim())

export interface ChannelCount extends TextCount {
  readonly channelId: string
  readonly name: string
  readonly limit: number
  readonly over: boolean
  /** Set when bytes, not letters, are what ran out. */
  readonly bytesOver: number
}

/** Counting a long text takes milliseconds, and forty channels of one network share it: each text is counted once per network. */
const known = new Map<string, TextCount>()
function counted(networkId: string, text: string): TextCount {
  const key = `${networkId} ${text}`
  const before = known.get(key)
  if (before) return before
  if (known.size >= 32) known.clear()
  const count = countText(factsOf(networkId), text)
  known.set(key, count)
  return count
}

/** How long the text of each chosen channel is, as its network counts. */
export function counts(content: PostContent, channels: readonly Channel[]): readonly ChannelCount[] {
  return content.variants.flatMap(({ channelId }) => {
    const channel = channels.find((one) => one.id === channelId)
    if (!channel) return []
    const facts = factsOf(channel.networkId)
    const count = counted(channel.networkId, textFor(content, channelId))
    const bytesOver = Math.max(0, count.bytes - (facts.text.maxBytes ?? Infinity))
    return [{ channelId, name: channel.networkName, limit: facts.text.maxGraphemes, ...count, over: count.left < 0, bytesOver }]
  })
}

/** What stops a post from being sent for approval or published, as one sentence; null when nothing does. */
export function reasonNotReady(content: PostContent, channels: readonly Channel[], uploading: number): string | null {
  if (channels.length === 0) return "No channel is connected yet. Connect one under Channels."
  if (content.variants.length === 0) return "Choose at least one channel."
  if (uploading > 0) return "A picture is still being added."
  for (const count of counts(content, channels)) {
    const text = textFor(content, count.channelId)
    if (text.trim() === "" && content.media.length === 0) return `Write something for ${count.name}, or add a picture.`
    if (count.bytesOver > 0) return `The text is ${amount(count.bytesOver, "byte")} too large for ${count.name}.`
    if (count.over) return `The text is ${amount(-count.left, "character")} too long for ${count.name}.`
  }
  const bare = content.media.findIndex((one) => one.alt.trim() === "")
  if (bare >= 0)
    return content.media.length === 1
      ? "Describe the picture for people who cannot see it."
      : `Describe picture ${bare + 1} for people who cannot see it.`
  return null
}

const amount = (n: number, unit: string) => `${n.toLocaleString("en-US")} ${unit}${n === 1 ? "" : "s"}`

export type NextStep = "submit" | "schedule" | "publish-now" | "wait"

/** What the one main button does. A plan in the past means: as soon as possible. */
export function nextStep(post: Pick<Post, "may"> | undefined, planAt: string | null, now: Date): NextStep {
  if (!post || post.may.submit) return "submit"
  if (!post.may.schedule) return "wait"
  return planAt !== null && new Date(planAt) > now ? "schedule" : "publish-now"
}

/** The words of the one main button: what will happen, never "Submit". */
export function stepWords(step: NextStep, planAt: string | null, zone: string, now: Date): string {
  if (step === "schedule" && planAt) return `Schedule for ${momentText(planAt, zone, now)}`
  return step === "publish-now" ? "Publish now" : step === "submit" ? "Send for approval" : "Waiting for approval"
}

/** The states in which people still write; after them the post is read, and editing it is a decision of its own. */
const written: readonly PostState[] = ["draft", "sent-back"]
export const isBeingWritten = (state: PostState): boolean => written.includes(state)

/** The first words of a text, cut between words. */
export function firstWords(text: string, max = 80): string {
  const flat = text.replace(/\s+/g, " ").trim()
  if (flat.length <= max) return flat
  const cut = flat.slice(0, max + 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), max / 2)).trim()}…`
}

/** Channels that show the public the very same thing: one network, one text. */
export interface Showing {
  readonly networkId: string
  readonly text: string
  readonly channels: readonly Channel[]
}

/** Everything the public will see, each different thing once, in the order the channels were chosen. */
export function showings(content: PostContent, channels: readonly Channel[]): readonly Showing[] {
  const out: { networkId: string; text: string; channels: Channel[] }[] = []
  for (const { channelId } of content.variants) {
    const channel = channels.find((one) => one.id === channelId)
    if (!channel) continue
    const text = textFor(content, channelId)
    const same = out.find((one) => one.networkId === channel.networkId && one.text === text)
    if (same) same.channels.push(channel)
    else out.push({ networkId: channel.networkId, text, channels: [channel] })
  }
  return out
}
