import { z } from "zod"
import { Done, IdSchema, InstantSchema, PageQuery, inPractice, inPracticeWithId, pageOf, route } from "./route.ts"
import { PostSummary, Verdict } from "./posts.ts"
import { Channel } from "./channels.ts"

export const TriageCategory = z
  .enum([
    "adverse-event",
    "complaint-clinical",
    "complaint-service",
    "crisis-self-harm",
    "emergency",
    "media-legal",
    "misinformation",
    "phi-disclosure",
    "praise",
    "question-general",
    "question-medical",
    "recruitment",
    "spam",
    "threat-harassment",
  ])
  .meta({ id: "TriageCategory" })
/** An answer being written; it is kept sealed until somebody empties it. */
export const ReplyDraft = z
  .object({ text: z.string(), revision: z.number().int(), by: z.string(), at: InstantSchema, verdict: Verdict })
  .meta({ id: "ReplyDraft" })
export type ReplyDraft = z.infer<typeof ReplyDraft>

export const Message = z
  .object({
    id: IdSchema,
    channelId: IdSchema,
    networkId: z.string(),
    channelHandle: z.string(),
    kind: z.enum(["comment", "direct-message", "mention", "review"]),
    authorName: z.string(),
    authorHandle: z.string(),
    text: z.string(),
    rating: z.number().int().nullable(),
    at: InstantSchema,
    state: z.enum(["open", "done"]),
    postId: IdSchema.nullable(),
    postExcerpt: z.string().nullable(),
    url: z.string().nullable(),
    /** What it is about and how soon it wants somebody, as the engine reads it. */
    triage: z.object({ category: TriageCategory, priority: z.enum(["P0", "P1", "P2", "P3", "P4"]), flags: z.array(z.string()) }),
    sentiment: z.object({ label: z.enum(["positive", "negative", "neutral", "mixed"]), score: z.number() }),
    /** The answer somebody began; null when nobody did. */
    draft: ReplyDraft.nullable(),
  })
  .meta({ id: "Message" })
export type Message = z.infer<typeof Message>

export const engageContract = {
  listMessages: route({
    method: "GET",
    path: "/api/practices/:practiceId/messages",
    audience: "practice",
    summary: "Comments, messages, mentions and reviews, newest first",
    params: inPractice,
    query: PageQuery.extend({
      state: z.enum(["open", "done"]).optional(),
      channelId: IdSchema.optional(),
      kind: z.enum(["comment", "direct-message", "mention", "review"]).optional(),
      /** Only what the engine reads as being about this. A page may be short, even empty, and still have a next one. */
      category: TriageCategory.optional(),
      /** Only what cannot wait (P0 and P1), on one page: found among the newest 500 that fit the rest. */
      only: z.enum(["urgent"]).optional(),
    }),
    response: pageOf(Message),
  }),
  markMessage: route({
    method: "PUT",
    path: "/api/practices/:practiceId/messages/:id",
    audience: "practice",
    summary: "Mark as done, or open again",
    params: inPracticeWithId,
    body: z.object({ state: z.enum(["open", "done"]) }),
    response: Message,
  }),
  saveReplyDraft: route({
    method: "PUT",
    path: "/api/practices/:practiceId/messages/:id/reply-draft",
    audience: "practice",
    summary: "Keep the answer somebody is writing; an empty text throws it away",
    params: inPracticeWithId,
    body: z.object({ text: z.string().max(20_000), revision: z.number().int() }),
    response: Message,
  }),
}

export const AuditEvent = z
  .object({
    sequence: z.number().int(),
    at: InstantSchema,
    person: z.string(),
    action: z.string(),
    outcome: z.enum(["done", "refused", "failed"]),
    refusal: z.string().nullable(),
    subject: z.string().nullable(),
    facts: z.record(z.string(), z.unknown()),
  })
  .meta({ id: "AuditEvent" })
export const governContract = {
  listAudit: route({
    method: "GET",
    path: "/api/practices/:practiceId/audit",
    audience: "practice",
    summary: "The record of what was done and refused, newest first",
    params: inPractice,
    query: PageQuery.extend({ action: z.string().max(80).optional(), subject: z.string().max(80).optional() }),
    response: pageOf(AuditEvent),
  }),
  verifyAudit: route({
    method: "POST",
    path: "/api/practices/:practiceId/audit/verify",
    audience: "practice",
    summary: "Prove that no record was changed, removed or reordered",
    params: inPractice,
    response: z.object({
      intact: z.boolean(),
      events: z.number().int(),
      brokenAt: z.number().int().nullable(),
      cause: z.string().nullable(),
    }),
  }),
}

/** Two weeks without anything planned on a channel is a gap (process check `calendar-gap`). */
export const homeContract = {
  home: route({
    method: "GET",
    path: "/api/practices/:practiceId/home",
    audience: "practice",
    summary: "What needs this person now",
    params: inPractice,
    response: z.object({
      toApprove: z.object({ count: z.number(), items: z.array(PostSummary) }),
      toAnswer: z.object({ count: z.number(), items: z.array(Message) }),
      failed: z.array(
        z.object({
          deliveryId: IdSchema,
          postId: IdSchema,
          excerpt: z.string(),
          channelHandle: z.string(),
          networkId: z.string(),
          state: z.string(),
          cause: z.string(),
          fix: z.string(),
        }),
      ),
      sentBack: z.array(PostSummary),
      drafts: z.array(PostSummary),
      next: z.array(PostSummary),
      gaps: z.array(
        z.object({
          channelId: IdSchema,
          handle: z.string(),
          networkId: z.string(),
          nextAt: InstantSchema.nullable(),
          days: z.number().int(),
        }),
      ),
      channelsToMend: z.array(Channel),
      warnings: z.array(z.object({ kind: z.string(), message: z.string(), fix: z.string(), link: z.string() })),
      /** First steps still open in a new practice. */
      firstSteps: z.array(z.object({ kind: z.enum(["connect-channel", "write-post", "invite-person", "see-comment"]), done: z.boolean() })),
    }),
  }),
  events: route({
    method: "GET",
    path: "/api/practices/:practiceId/events",
    audience: "practice",
    summary: "Live facts as server-sent events: `{kind, id}`, ids only",
    params: inPractice,
    raw: { response: "text/event-stream" },
    response: z.unknown(),
  }),
}

export const faults = ["none", "slow", "accept-then-timeout", "rate-limit", "expired-token", "reject"] as const
export const SandboxFault = z.enum(faults)
const SandboxComment = z.object({ id: IdSchema, author: z.string(), text: z.string(), at: InstantSchema, ours: z.boolean() })
export const SandboxPost = z
  .object({
    id: IdSchema,
    account: z.string(),
    text: z.string(),
    at: InstantSchema,
    edited: z.boolean(),
    media: z.array(
      z.object({
        url: z.string(),
        type: z.string(),
        alt: z.string(),
        width: z.number(),
        height: z.number(),
        /** Of a video, as WebVTT. */
        captions: z.string().nullable(),
      }),
    ),
    likes: z.number().int(),
    comments: z.array(SandboxComment),
  })
  .meta({ id: "SandboxPost" })
export const sandboxContract = {
  feed: route({
    method: "GET",
    path: "/api/practices/:practiceId/sandbox",
    audience: "practice",
    summary: "The practice network as the public sees it",
    params: inPractice,
    response: z.object({
      fault: SandboxFault,
      connected: z.boolean(),
      posts: z.array(SandboxPost),
      reviews: z.array(z.object({ id: IdSchema, author: z.string(), text: z.string(), rating: z.number().int(), at: InstantSchema })),
    }),
  }),
  feedMedia: route({
    method: "GET",
    path: "/api/practices/:practiceId/sandbox/media/:id",
    audience: "practice",
    summary: "A picture or video as the practice network shows it",
    params: inPracticeWithId,
    raw: { response: "image/*" },
    response: z.unknown(),
  }),
  comment: route({
    method: "POST",
    path: "/api/practices/:practiceId/sandbox/posts/:id/comments",
    audience: "practice",
    summary: "Comment as the public",
    params: inPracticeWithId,
    body: z.object({ author: z.string().trim().min(1).max(60), text: z.string().trim().min(1).max(500) }),
    response: SandboxComment,
  }),
  like: route({
    method: "POST",
    path: "/api/practices/:practiceId/sandbox/posts/:id/likes",
    audience: "practice",
    summary: "Like as the public",
    params: inPracticeWithId,
    response: Done,
  }),
  review: route({
    method: "POST",
    path: "/api/practices/:practiceId/sandbox/reviews",
    audience: "practice",
    summary: "Review the practice as the public",
    params: inPractice,
    body: z.object({
      author: z.string().trim().min(1).max(60),
      text: z.string().trim().min(1).max(500),
      rating: z.number().int().min(1).max(5),
    }),
    response: Done,
  }),
  message: route({
    method: "POST",
    path: "/api/practices/:practiceId/sandbox/messages",
    audience: "practice",
    summary: "Write to the practice in private as the public",
    params: inPractice,
    body: z.object({ author: z.string().trim().min(1).max(60), text: z.string().trim().min(1).max(500) }),
    response: Done,
  }),
  setFault: route({
    method: "PUT",
    path: "/api/practices/:practiceId/sandbox/fault",
    audience: "practice",
    summary: "Make the practice network misbehave",
    params: inPractice,
    body: z.object({ fault: SandboxFault }),
    response: Done,
  }),
}
