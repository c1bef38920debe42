import { z } from "zod"
import { infoClasses } from "./consent-words.ts"
import { MediaFormat } from "./media-formats.ts"
import { PictureShows, PostAbout, PostPermission } from "./post-facts.ts"
import { Done, IdSchema, InstantSchema, PageQuery, inPractice, inPracticeWithId, pageOf, route } from "./route.ts"

/** Where a post stands, told from its sign-off and its deliveries. */
export const postStates = [
  "draft",
  "in-review",
  "sent-back",
  "approved",
  "scheduled",
  "sending",
  "sent",
  "partly-sent",
  "failed",
  "missed",
  "taken-down",
] as const
export const PostState = z.enum(postStates).meta({ id: "PostState" })
export type PostState = z.infer<typeof PostState>

export const Finding = z
  .object({
    ruleId: z.string(),
    ruleVersion: z.number(),
    severity: z.enum(["block", "needs-review", "warn", "info"]),
    /** UTF-16 offsets into the text the finding is about; null when it is about the whole. */
    span: z.tuple([z.number().int(), z.number().int()]).nullable(),
    /** Which text: the shared text, a channel's own text, or a picture's alt text. */
    where: z.object({ kind: z.enum(["text", "variant", "alt"]), channelId: IdSchema.nullable(), index: z.number().int().nullable() }),
    message: z.string(),
    why: z.string(),
    fix: z.string(),
    cites: z.array(z.string()),
    reviewer: z.string(),
    /** One click's change, and what the click does in a few words. */
    autoFix: z
      .object({ span: z.tuple([z.number().int(), z.number().int()]), replacement: z.string(), label: z.string().optional() })
      .nullable(),
    /** Who let it pass and why, when somebody with the right did. */
    override: z.object({ id: IdSchema, by: z.string(), reason: z.string(), at: InstantSchema }).nullable(),
    /** The permission that could override it; null when nobody may. */
    overridableWith: z.string().nullable(),
  })
  .meta({ id: "Finding" })
export type Finding = z.infer<typeof Finding>
export const Verdict = z
  .object({
    outcome: z.enum(["ok", "needs-review", "blocked"]),
    findings: z.array(Finding),
    contentHash: z.string(),
    packs: z.array(z.object({ id: z.string(), version: z.string() })),
    at: InstantSchema,
  })
  .meta({ id: "Verdict" })
export type Verdict = z.infer<typeof Verdict>

export const PostMedia = z.object({
  mediaId: IdSchema,
  alt: z.string().max(2000),
  /** A picture goes out cut to this shape, around the point that stays; absent: whole. */
  shape: MediaFormat.optional(),
  /** Absent while the author has not said it. */
  shows: PictureShows.optional(),
})
/** A consent that covers the post, and what of the person the post shows, as the author says. */
export const PostConsent = z.object({ consentId: IdSchema, info: z.array(z.enum(infoClasses)).max(infoClasses.length) })
/** What a person writes. `text` null in a variant means: the shared text. */
export const PostContent = z
  .object({
    text: z.string().max(20_000),
    variants: z.array(z.object({ channelId: IdSchema, text: z.string().max(20_000).nullable() })).max(100),
    media: z.array(PostMedia).max(4),
    /** Absent in posts that nobody's consent is bound to. */
    consents: z.array(PostConsent).max(20).optional(),
    /** Absent while nothing was said. */
    about: PostAbout.optional(),
  })
  .meta({ id: "PostContent" })
export type PostContent = z.infer<typeof PostContent>

export const Delivery = z
  .object({
    id: IdSchema,
    postId: IdSchema,
    channelId: IdSchema,
    channelHandle: z.string(),
    networkId: z.string(),
    state: z.enum(["scheduled", "sending", "sent", "rejected", "not-sent", "unconfirmed", "missed", "canceled"]),
    sendAt: InstantSchema,
    sentAt: InstantSchema.nullable(),
    /** True when it went out more than a minute late. */ late: z.boolean(),
    attempt: z.number().int(),
    nextTryAt: InstantSchema.nullable(),
    url: z.string().nullable(),
    takenDownAt: InstantSchema.nullable(),
    /** Plain cause and fix when it did not go well. */ cause: z.string().nullable(),
    fix: z.string().nullable(),
  })
  .meta({ id: "Delivery" })
export type Delivery = z.infer<typeof Delivery>
export const ApprovalRecord = z
  .object({
    id: IdSchema,
    decision: z.enum(["approved", "sent-back"]),
    by: z.string(),
    at: InstantSchema,
    note: z.string().nullable(),
    contentHash: z.string(),
    /** False once the content changed. */ stands: z.boolean(),
  })
  .meta({ id: "ApprovalRecord" })

export const Post = z
  .object({
    id: IdSchema,
    state: PostState,
    content: PostContent,
    revision: z.number().int(),
    contentHash: z.string(),
    author: z.object({ id: IdSchema, name: z.string() }),
    planAt: InstantSchema.nullable(),
    createdAt: InstantSchema,
    updatedAt: InstantSchema,
    verdict: Verdict,
    approvals: z.array(ApprovalRecord),
    deliveries: z.array(Delivery),
    media: z.array(
      z.object({
        id: IdSchema,
        type: z.string(),
        width: z.number(),
        height: z.number(),
        bytes: z.number(),
        url: z.string(),
        /** Of a video: the still that stands for it, and its captions as WebVTT. */
        poster: z.string().nullable(),
        captions: z.string().nullable(),
      }),
    ),
    /** The consents it rests on, each with what keeps it from covering this post. */
    permissions: z.array(PostPermission),
    /** What this person may do with it now. */
    may: z.object({
      edit: z.boolean(),
      submit: z.boolean(),
      approve: z.boolean(),
      schedule: z.boolean(),
      takeDown: z.boolean(),
      delete: z.boolean(),
    }),
    /** Why approving is closed to this person, in plain words; null when it is open or not asked for. */
    approveBlockedBecause: z.string().nullable(),
  })
  .meta({ id: "Post" })
export type Post = z.infer<typeof Post>
export const PostSummary = z
  .object({
    id: IdSchema,
    state: PostState,
    excerpt: z.string(),
    author: z.string(),
    planAt: InstantSchema.nullable(),
    sendAt: InstantSchema.nullable(),
    updatedAt: InstantSchema,
    outcome: z.enum(["ok", "needs-review", "blocked"]),
    channels: z.array(z.object({ id: IdSchema, networkId: z.string(), handle: z.string() })),
    imageUrl: z.string().nullable(),
  })
  .meta({ id: "PostSummary" })
export const PostVersion = z
  .object({ number: z.number().int(), savedBy: z.string(), savedAt: InstantSchema, content: PostContent })
  .meta({ id: "PostVersion" })
export const Media = z
  .object({
    id: IdSchema,
    type: z.string(),
    width: z.number(),
    height: z.number(),
    bytes: z.number(),
    url: z.string(),
    /** True when the picture was made smaller to fit. */ shrunk: z.boolean(),
  })
  .meta({ id: "Media" })

const Save = z.object({
  content: PostContent,
  planAt: InstantSchema.nullable(),
  /** The revision this edit started from; an older one is refused, nothing is overwritten. */ revision: z.number().int(),
})
const Note = z.string().trim().max(2000)
const base = "/api/practices/:practiceId/posts"

export const composeContract = {
  listPosts: route({
    method: "GET",
    path: base,
    audience: "practice",
    summary: "Posts, newest first",
    params: inPractice,
    query: PageQuery.extend({ state: PostState.optional(), search: z.string().max(200).optional() }),
    response: pageOf(PostSummary),
  }),
  createPost: route({
    method: "POST",
    path: base,
    audience: "practice",
    summary: "Start a post",
    params: inPractice,
    body: z.object({ content: PostContent, planAt: InstantSchema.nullable() }),
    response: Post,
  }),
  getPost: route({
    method: "GET",
    path: `${base}/:id`,
    audience: "practice",
    summary: "One post with verdict, approvals and deliveries",
    params: inPracticeWithId,
    response: Post,
  }),
  savePost: route({
    method: "PUT",
    path: `${base}/:id`,
    audience: "practice",
    summary: "Save an edit; voids an approval when the content changed",
    params: inPracticeWithId,
    body: Save,
    response: Post,
  }),
  deletePost: route({
    method: "DELETE",
    path: `${base}/:id`,
    audience: "practice",
    summary: "Delete a post that was never published",
    params: inPracticeWithId,
    response: Done,
  }),
  undeletePost: route({
    method: "POST",
    path: `${base}/:id/undelete`,
    audience: "practice",
    summary: "Bring a deleted post back",
    params: inPracticeWithId,
    response: Done,
  }),
  listVersions: route({
    method: "GET",
    path: `${base}/:id/versions`,
    audience: "practice",
    summary: "Earlier versions, newest first",
    params: inPracticeWithId,
    response: z.object({ items: z.array(PostVersion) }),
  }),
}
export const approveContract = {
  submitPost: route({
    method: "POST",
    path: `${base}/:id/submit`,
    audience: "practice",
    summary: "Send for approval",
    params: inPracticeWithId,
    body: z.object({ contentHash: z.string().max(80), note: Note.optional() }),
    response: Post,
  }),
  withdrawPost: route({
    method: "POST",
    path: `${base}/:id/withdraw`,
    audience: "practice",
    summary: "Take a post back from the approval queue",
    params: inPracticeWithId,
    response: Post,
  }),
  approvePost: route({
    method: "POST",
    path: `${base}/:id/approve`,
    audience: "practice",
    summary: "Approve exactly this content",
    params: inPracticeWithId,
    body: z.object({ contentHash: z.string().max(80), note: Note.optional() }),
    response: Post,
  }),
  sendBackPost: route({
    method: "POST",
    path: `${base}/:id/send-back`,
    audience: "practice",
    summary: "Send back with a note",
    params: inPracticeWithId,
    body: z.object({ contentHash: z.string().max(80), note: Note.min(1) }),
    response: Post,
  }),
  approvalQueue: route({
    method: "GET",
    path: "/api/practices/:practiceId/approvals",
    audience: "practice",
    summary: "Posts waiting for approval, oldest first",
    params: inPractice,
    response: z.object({
      items: z.array(
        z.object({
          post: PostSummary,
          submittedAt: InstantSchema,
          note: z.string().nullable(),
          own: z.boolean(),
          /** The content that was approved before, to show what changed. */ before: PostContent.nullable(),
        }),
      ),
    }),
  }),
}
export const publishContract = {
  schedulePost: route({
    method: "POST",
    path: `${base}/:id/schedule`,
    audience: "practice",
    summary: "Publish now (sendAt null) or at a time",
    params: inPracticeWithId,
    body: z.object({ contentHash: z.string().max(80), sendAt: InstantSchema.nullable() }),
    response: Post,
  }),
  listDeliveries: route({
    method: "GET",
    path: "/api/practices/:practiceId/deliveries",
    audience: "practice",
    summary: "Deliveries between two moments",
    params: inPractice,
    query: z.object({ from: InstantSchema, to: InstantSchema, channelId: IdSchema.optional(), state: z.string().max(20).optional() }),
    response: z.object({ items: z.array(Delivery.extend({ excerpt: z.string() })), truncated: z.boolean() }),
  }),
  rescheduleDelivery: route({
    method: "POST",
    path: "/api/practices/:practiceId/deliveries/:id/reschedule",
    audience: "practice",
    summary: "Move a delivery to another time (null: now)",
    params: inPracticeWithId,
    body: z.object({ sendAt: InstantSchema.nullable() }),
    response: Delivery,
  }),
  cancelDelivery: route({
    method: "POST",
    path: "/api/practices/:practiceId/deliveries/:id/cancel",
    audience: "practice",
    summary: "Cancel a delivery that has not begun",
    params: inPracticeWithId,
    response: Delivery,
  }),
  retryDelivery: route({
    method: "POST",
    path: "/api/practices/:practiceId/deliveries/:id/retry",
    audience: "practice",
    summary: "Try a failed or missed delivery again",
    params: inPracticeWithId,
    response: Delivery,
  }),
  settleDelivery: route({
    method: "POST",
    path: "/api/practices/:practiceId/deliveries/:id/settle",
    audience: "practice",
    summary: "Say whether an unconfirmed post is on the network, after looking",
    params: inPracticeWithId,
    body: z.object({
      isPublic: z.boolean(),
      url: z
        .url({ protocol: /^https?$/ })
        .max(500)
        .optional(),
    }),
    response: Delivery,
  }),
  takeDown: route({
    method: "POST",
    path: "/api/practices/:practiceId/deliveries/:id/take-down",
    audience: "practice",
    summary: "Remove the post from the network",
    params: inPracticeWithId,
    body: z.object({ reason: Note.min(3) }),
    response: Delivery,
  }),
}
