import { err, ok, type Result } from "@bedside/kernel"
import { detectFacets } from "../facets.ts"
import { brokenLimit, uploadEach } from "../limits.ts"
import type { Facet, NetworkError, OutgoingMedia, OutgoingPost } from "../network.ts"
import { blueskyFacts } from "./bluesky.facts.ts"
import type { Line } from "./bluesky.line.ts"
import { tidFor } from "./bluesky.tid.ts"
import { resolveAnswer, uploadAnswer, type Feature, type PostRecord, type Prepared } from "./bluesky.wire.ts"

/** Checks a post, uploads its pictures and looks up whom it mentions: everything before the one visible call. */
export async function prepareRecord(post: OutgoingPost, line: Line): Promise<Result<Prepared, NetworkError>> {
  const broken = brokenLimit(blueskyFacts, post)
  if (broken) return err(broken)
  const images = await uploadEach(blueskyFacts, post.media, (one, content) => uploadImage(one, content, line))
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

type Image = NonNullable<PostRecord["embed"]>["images"][number]

async function uploadImage(media: OutgoingMedia, content: Uint8Array, line: Line): Promise<Result<Image, NetworkError>> {
  const { type, alt, width, height } = media
  const sent = await line.call({ method: "com.atproto.repo.uploadBlob", answer: uploadAnswer, bytes: { type, content } })
  return sent.ok ? ok({ image: sent.value.blob, alt, aspectRatio: { width, height } }) : sent
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
