import { err, ok, type Result } from "@bedside/kernel"
import { countGraphemes, countText } from "../counting.ts"
import { detectFacets } from "../facets.ts"
import type { Facet, NetworkError, OutgoingMedia, OutgoingPost } from "../network.ts"
import { blueskyFacts } from "./bluesky.facts.ts"
import type { Line } from "./bluesky.line.ts"
import { tidFor } from "./bluesky.tid.ts"
import { resolveAnswer, uploadAnswer, type Feature, type PostRecord, type Prepared } from "./bluesky.wire.ts"

/** Checks a post, uploads its pictures and looks up whom it mentions: everything before the one visible call. */
export async function prepareRecord(post: OutgoingPost, line: Line): Promise<Result<Prepared, NetworkError>> {
  if (countText(blueskyFacts, post.text).left < 0) return err({ kind: "content-invalid", field: "text" })
  if (post.text.trim() === "" && post.media.length === 0) return err({ kind: "content-invalid", field: "text" })
  const images = await uploadImages(post.media, line)
  if (!images.ok) return images
  const facets = await resolveFacets(detectFacets(post.text), line)
  if (!facets.ok) return facets
  const record: PostRecord = {
    $type: "app.bsky.feed.post",
    text: post.text,
    createdAt: post.createdAt,
    ...(facets.value.length > 0 && { facets: facets.value }),
    ...(images.value.length > 0 && { embed: { $type: "app.bsky.embed.images", images: images.value } }),
  }
  return ok({ rkey: tidFor(post.createdAt, post.key), record })
}

type Images = NonNullable<PostRecord["embed"]>["images"]

async function uploadImages(media: readonly OutgoingMedia[], line: Line): Promise<Result<Images, NetworkError>> {
  const rules = blueskyFacts.media.images
  const refused = (index: number) => err({ kind: "media-invalid" as const, index })
  const wrong = media.findIndex((one, at) => at >= rules.max || !rules.types.includes(one.type) || countGraphemes(one.alt) > rules.altMax)
  if (wrong !== -1) return refused(wrong)
  const images: Images = []
  for (const [index, { type, alt, width, height, bytes }] of media.entries()) {
    const content = await bytes()
    if (content.length > rules.maxBytes) return refused(index)
    const sent = await line.call({ method: "com.atproto.repo.uploadBlob", answer: uploadAnswer, bytes: { type, content } })
    if (!sent.ok) return sent.error.kind === "media-invalid" ? refused(index) : sent
    images.push({ image: sent.value.blob, alt, aspectRatio: { width, height } })
  }
  return ok(images)
}

type RecordFacets = NonNullable<PostRecord["facets"]>

async function resolveFacets(facets: readonly Facet[], line: Line): Promise<Result<RecordFacets, NetworkError>> {
  const dids = new Map<string, string>()
  for (const handle of new Set(facets.filter((facet) => facet.kind === "mention").map((facet) => facet.value))) {
    const found = await line.call({ method: "com.atproto.identity.resolveHandle", answer: resolveAnswer, params: { handle } })
    if (found.ok) dids.set(handle, found.value.did)
    else if (stopsThePost(found.error)) return found
  }
  return ok(
    facets.flatMap(({ byteStart, byteEnd, kind, value }) => {
      const feature = featureOf(kind, value, dids)
      return feature ? [{ index: { byteStart, byteEnd }, features: [feature] }] : []
    }),
  )
}

/** A name nobody answers to stays plain text; but a limited or closed account would fail at the post itself. */
const stopsThePost = (error: NetworkError): boolean =>
  ["auth-expired", "auth-revoked", "rate-limited", "account-restricted"].includes(error.kind)

function featureOf(kind: Facet["kind"], value: string, dids: ReadonlyMap<string, string>): Feature | undefined {
  if (kind === "link") return { $type: "app.bsky.richtext.facet#link", uri: value }
  if (kind === "tag") return { $type: "app.bsky.richtext.facet#tag", tag: value }
  const did = dids.get(value)
  return did === undefined ? undefined : { $type: "app.bsky.richtext.facet#mention", did }
}
