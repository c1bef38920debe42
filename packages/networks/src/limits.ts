import { err, ok, type Result } from "@bedside/kernel"
import { countGraphemes, countText } from "./counting.ts"
import type { MediaRules, NetworkError, NetworkFacts, OutgoingMedia, OutgoingPost } from "./network.ts"

/** The first limit of a network that a post breaks, told before anything is sent; `undefined` when it fits. */
export function brokenLimit(facts: NetworkFacts, post: OutgoingPost): NetworkError | undefined {
  const empty = post.text.trim() === "" && post.media.length === 0
  if (empty || countText(facts, post.text).left < 0) return { kind: "content-invalid", field: "text" }
  const index = post.media.findIndex((one, at) => !isTaken(facts.media, one, at, post.media.length))
  return index === -1 ? undefined : { kind: "media-invalid", index }
}

/** Whether a network takes a picture or video at its place among so many. */
function isTaken({ images, videos }: MediaRules, { type, alt, video }: OutgoingMedia, at: number, all: number): boolean {
  if (!video) return at < images.max && images.types.includes(type) && countGraphemes(alt) <= images.altMax
  return (
    videos !== undefined &&
    all === 1 &&
    video.seconds <= videos.maxSeconds &&
    videos.types.includes(type) &&
    countGraphemes(alt) <= videos.altMax
  )
}

/**
 * Sends a post's pictures, or its video, one after the other. One that weighs too much, or that the network refuses, is told by its place.
 * `send` answers with what the network calls the picture from then on.
 */
export async function uploadEach<T>(
  facts: NetworkFacts,
  media: readonly OutgoingMedia[],
  send: (one: OutgoingMedia, content: Uint8Array) => Promise<Result<T, NetworkError>>,
): Promise<Result<T[], NetworkError>> {
  const uploaded: T[] = []
  for (const [index, one] of media.entries()) {
    const content = await one.bytes()
    const { maxBytes } = (one.video && facts.media.videos) ?? facts.media.images
    if (content.length > maxBytes) return err({ kind: "media-invalid", index })
    const sent = await send(one, content)
    if (!sent.ok) return sent.error.kind === "media-invalid" ? err({ kind: "media-invalid", index }) : sent
    uploaded.push(sent.value)
  }
  return ok(uploaded)
}
