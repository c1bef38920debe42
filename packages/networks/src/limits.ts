import { err, ok, type Result } from "@bedside/kernel"
import { countGraphemes, countText } from "./counting.ts"
import type { NetworkError, NetworkFacts, OutgoingMedia, OutgoingPost } from "./network.ts"

/** The first limit of a network that a post breaks, told before anything is sent; `undefined` when it fits. */
export function brokenLimit(facts: NetworkFacts, post: OutgoingPost): NetworkError | undefined {
  const empty = post.text.trim() === "" && post.media.length === 0
  if (empty || countText(facts, post.text).left < 0) return { kind: "content-invalid", field: "text" }
  const { max, types, altMax } = facts.media.images
  const index = post.media.findIndex(({ type, alt }, at) => at >= max || !types.includes(type) || countGraphemes(alt) > altMax)
  return index === -1 ? undefined : { kind: "media-invalid", index }
}

/**
 * Sends a post's pictures one after the other. One that weighs too much, or that the network refuses, is told by its place.
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
    if (content.length > facts.media.images.maxBytes) return err({ kind: "media-invalid", index })
    const sent = await send(one, content)
    if (!sent.ok) return sent.error.kind === "media-invalid" ? err({ kind: "media-invalid", index }) : sent
    uploaded.push(sent.value)
  }
  return ok(uploaded)
}
