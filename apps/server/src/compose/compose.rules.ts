import type { PostContent } from "@bedside/contracts"
import { createHash } from "node:crypto"

/** A picture as approval sees it: its bytes, not its name. */
export type MediaHashes = ReadonlyMap<string, string>

/** Bound consents and what the post is said to show of each person, in an order of their own; nothing when there are none. */
function consentsOf({ consents = [] }: PostContent): unknown[] {
  const told = consents.map(({ consentId, info }) => [consentId, info.toSorted()] as const).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return told.length > 0 ? [told] : []
}

/** Answers in an order of their own, so that the same ones have the same hash in whatever order they were given. */
const inOrder = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(inOrder)
    : typeof value === "object" && value !== null
      ? Object.entries(value)
          .toSorted(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, one]) => [key, inOrder(one)])
      : value

/** What the author said about the post; nothing when nothing was said. */
const aboutOf = ({ about }: PostContent): unknown[] =>
  about && Object.keys(about).length > 0
    ? [{ about: inOrder({ ...about, ...(about.source && { source: { ...about.source, steps: about.source.steps.toSorted() } }) }) }]
    : []

/**
 * The identity of a post's content: shared text, every channel with its own text, every picture's bytes and alt text, in order, the
 * consents it is bound to, and what its author said about it and its pictures.
 * SHA-256 over canonical JSON; one changed letter, pixel or channel changes it.
 */
export function contentHash(content: PostContent, media: MediaHashes): string {
  const variants = content.variants.map(({ channelId, text }) => [channelId, text] as const).toSorted(([a], [b]) => (a < b ? -1 : 1))
  const pictures = content.media.map(({ mediaId, alt, shows, shape }) => [
    media.get(mediaId) ?? "",
    alt,
    ...(shows ? [inOrder(shows)] : []),
    ...(shape ? [{ shape }] : []),
  ])
  return createHash("sha256")
    .update(JSON.stringify([content.text, variants, pictures, ...consentsOf(content), ...aboutOf(content)]))
    .digest("hex")
}

/** The place of the first picture or video that nobody has described for people who cannot see it; undefined when all are. */
export function undescribedAt({ media }: Pick<PostContent, "media">): number | undefined {
  const at = media.findIndex(({ alt }) => alt.trim() === "")
  return at < 0 ? undefined : at
}

/** What one channel's public will read. */
export const textFor = (content: PostContent, channelId: string): string =>
  content.variants.find((variant) => variant.channelId === channelId)?.text ?? content.text

/** The first words of a text for lists: one line, at most 120 characters, cut between whole characters. */
export function excerptOf({ text, variants }: PostContent): string {
  const whole = (text || (variants.find((variant) => variant.text)?.text ?? "")).replace(/\s+/g, " ").trim()
  const letters = [...whole.slice(0, 400)]
  return letters.length <= 120 ? letters.join("") : `${letters.slice(0, 119).join("")}…`
}

export interface LastVersion {
  readonly number: number
  readonly contentHash: string
  readonly savedBy: string
  readonly savedAt: Date
}
/** Typing makes one version every ten minutes and person, not one per keystroke; a version that was sent for approval is never replaced. */
export function versionNumber(last: LastVersion | undefined, by: string, now: Date, fixedHash: string | undefined): number {
  if (!last) return 1
  const sameSitting = last.savedBy === by && now.getTime() - last.savedAt.getTime() < 600_000 && last.contentHash !== fixedHash
  return sameSitting && last.number > 1 ? last.number : last.number + 1
}
