import { err, ok, type Result } from "@bedside/kernel"
import { detectFacets } from "../facets.ts"
import { brokenLimit, uploadEach } from "../limits.ts"
import type { Facet, NetworkError, OutgoingMedia, OutgoingPost } from "../network.ts"
import { blueskyFacts } from "./bluesky.facts.ts"
import type { Line } from "./bluesky.line.ts"
import { tidFor } from "./bluesky.tid.ts"
import { resolveAnswer, uploadAnswer, type Blob, type Embed, type Feature, type PostRecord, type Prepared } from "./bluesky.wire.ts"

/** Checks a post, uploads its pictures or video and looks up whom it mentions: everything before the one visible call. */
export async function prepareRecord(post: OutgoingPost, line: Line): Promise<Result<Prepared, NetworkError>> {
  const broken = brokenLimit(blueskyFacts, post)
  if (broken) return err(broken)
  const embed = await uploadMedia(post.media, line)
  if (!embed.ok) return embed
  const facets = await resolveFacets(detectFacets(post.text), line)
  if (!facets.ok) return facets
  const record: PostRecord = {
    $type: "app.bsky.feed.post",
    text: post.text,
    createdAt: post.createdAt,
    ...(facets.value.length > 0 && { facets: facets.value }),
    ...(embed.value && { embed: embed.value }),
  }
  return ok({ rkey: tidFor(post.createdAt, post.key), record })
}

/** The post's pictures, or its video with its captions, uploaded. Nothing the public sees happens yet. */
async function uploadMedia(media: readonly OutgoingMedia[], line: Line): Promise<Result<Embed | undefined, NetworkError>> {
  const blobs = await uploadEach(blueskyFacts, media, ({ type }, content) => uploadBlob(type, content, line))
  if (!blobs.ok) return blobs
  const placed = media.flatMap((one, at) => {
    const blob = blobs.value[at]
    return blob ? [{ one, blob }] : []
  })
  const [first] = placed
  if (!first) return ok(undefined)
  const { alt, width, height, video } = first.one
  if (!video) {
    const images = placed.map(({ one, blob }) => ({ image: blob, alt: one.alt, aspectRatio: { width: one.width, height: one.height } }))
    return ok({ $type: "app.bsky.embed.images", images })
  }
  const words = video.captions && (await uploadBlob("text/vtt", new TextEncoder().encode(video.captions.text), line))
  if (words && !words.ok) return words.error.kind === "media-invalid" ? err({ kind: "media-invalid", index: 0 }) : words
  const captions = words && video.captions ? { captions: [{ lang: video.captions.language, file: words.value }] } : {}
  return ok({ $type: "app.bsky.embed.video", video: first.blob, ...captions, alt, aspectRatio: { width, height } })
}

async function uploadBlob(type: string, content: Uint8Array, line: Line): Promise<Result<Blob, NetworkError>> {
  const sent = await line.call({ method: "com.atproto.repo.uploadBlob", answer: uploadAnswer, bytes: { type, content } })
  return sent.ok ? ok(sent.value.blob) : sent
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
