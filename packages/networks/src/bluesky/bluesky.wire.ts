import { z } from "zod"

/** What is kept of a signed-in account. `pds` is the origin of the server the account lives on. */
export const sessionSchema = z.object({
  did: z.string().startsWith("did:"),
  handle: z.string(),
  pds: z.url(),
  accessJwt: z.string(),
  refreshJwt: z.string(),
})
export type Session = z.infer<typeof sessionSchema>

const didDocument = z.object({ service: z.array(z.object({ id: z.string(), serviceEndpoint: z.unknown() })).optional() })

/** com.atproto.server.createSession and refreshSession */
export const sessionAnswer = z.object({
  did: z.string().startsWith("did:"),
  handle: z.string(),
  accessJwt: z.string().min(1),
  refreshJwt: z.string().min(1),
  didDoc: didDocument.optional().catch(undefined),
  active: z.boolean().optional(),
})
export type SessionAnswer = z.infer<typeof sessionAnswer>

/** com.atproto.server.getSession */
export const whoAnswer = z.object({ did: z.string(), handle: z.string(), active: z.boolean().optional() })

export const blobSchema = z.object({
  $type: z.literal("blob"),
  ref: z.object({ $link: z.string() }),
  mimeType: z.string(),
  size: z.number(),
})
export type Blob = z.infer<typeof blobSchema>
/** com.atproto.repo.uploadBlob */
export const uploadAnswer = z.object({ blob: blobSchema })

/** com.atproto.identity.resolveHandle */
export const resolveAnswer = z.object({ did: z.string().startsWith("did:") })

const feature = z.union([
  z.object({ $type: z.literal("app.bsky.richtext.facet#link"), uri: z.string() }),
  z.object({ $type: z.literal("app.bsky.richtext.facet#mention"), did: z.string() }),
  z.object({ $type: z.literal("app.bsky.richtext.facet#tag"), tag: z.string() }),
])
export type Feature = z.infer<typeof feature>

export const strongRef = z.object({ uri: z.string(), cid: z.string() })
export type StrongRef = z.infer<typeof strongRef>

const aspectRatio = z.object({ width: z.int().positive(), height: z.int().positive() })
const imagesEmbed = z.object({
  $type: z.literal("app.bsky.embed.images"),
  images: z.array(z.object({ image: blobSchema, alt: z.string(), aspectRatio })),
})
const videoEmbed = z.object({
  $type: z.literal("app.bsky.embed.video"),
  video: blobSchema,
  captions: z.array(z.object({ lang: z.string(), file: blobSchema })).optional(),
  alt: z.string(),
  aspectRatio,
})
export type Embed = z.infer<typeof imagesEmbed> | z.infer<typeof videoEmbed>

/** app.bsky.feed.post, as far as it is written here */
export const postRecord = z.object({
  $type: z.literal("app.bsky.feed.post"),
  text: z.string(),
  createdAt: z.string(),
  facets: z.array(z.object({ index: z.object({ byteStart: z.int(), byteEnd: z.int() }), features: z.array(feature) })).optional(),
  embed: z.discriminatedUnion("$type", [imagesEmbed, videoEmbed]).optional(),
  reply: z.object({ root: strongRef, parent: strongRef }).optional(),
})
export type PostRecord = z.infer<typeof postRecord>

export const preparedSchema = z.object({ rkey: z.string().regex(/^[2-7a-j][2-7a-z]{12}$/), record: postRecord })
export type Prepared = z.infer<typeof preparedSchema>

/** com.atproto.repo.putRecord */
export const putAnswer = z.object({ uri: z.string().startsWith("at://"), cid: z.string() })
/** com.atproto.repo.deleteRecord */
export const deleteAnswer = z.object({})

/** com.atproto.repo.getRecord of a post by anybody */
export const postAnswer = z.object({
  uri: z.string().startsWith("at://"),
  cid: z.string(),
  value: z.object({ createdAt: z.string(), reply: z.object({ root: strongRef }).optional() }),
})
/** com.atproto.repo.getRecord of app.bsky.actor.profile */
export const profileAnswer = z.object({ value: z.object({ displayName: z.string().optional() }) })

/** Set by the AppView, not by authors. */
const moment = z.iso.datetime({ offset: true })
const author = z.object({ did: z.string(), handle: z.string(), displayName: z.string().optional() })
const writtenPost = z.object({ text: z.string(), reply: z.object({ parent: z.object({ uri: z.string() }) }).optional() })

const notification = z.object({ uri: z.string(), reason: z.string(), author, record: z.unknown(), indexedAt: moment })
/** app.bsky.notification.listNotifications */
export const notificationsAnswer = z.object({ notifications: z.array(notification), cursor: z.string().optional() })

export const seenPost = z.object({ uri: z.string(), author, record: writtenPost, indexedAt: moment })
export type SeenPost = z.infer<typeof seenPost>
export { writtenPost }

export interface Thread {
  readonly post?: unknown
  readonly replies?: readonly Thread[] | undefined
}
const threadNode: z.ZodType<Thread> = z.lazy(() => z.object({ post: z.unknown().optional(), replies: z.array(threadNode).optional() }))
/** app.bsky.feed.getPostThread */
export const threadAnswer = z.object({ thread: threadNode })

/** app.bsky.feed.getPosts */
export const postsAnswer = z.object({
  posts: z.array(
    z.object({
      uri: z.string(),
      likeCount: z.int().optional(),
      replyCount: z.int().optional(),
      repostCount: z.int().optional(),
      quoteCount: z.int().optional(),
    }),
  ),
})
