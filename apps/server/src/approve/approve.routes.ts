import { api } from "@bedside/contracts"
import { contentMoved } from "#comply"
import { noSuchPost, type ShowPost } from "#compose"
import { says } from "#platform/http/problem.ts"
import { type BoundRoute, change, type Handler, routes } from "#platform/http/routes.ts"
import type { NotReady } from "./approve.rules.ts"
import { approvePost, sendBackPost, submitPost, withdrawPost } from "./approve.service.ts"

const videoWords = (network: string, most: number) =>
  ({
    none: [`${network} takes no videos from here.`, `Leave ${network} out, or choose pictures.`],
    type: [`${network} does not take this kind of video.`, "Save it as MP4 (H.264) and add it again."],
    seconds: [`The video is longer than the ${most} seconds ${network} takes.`, "Shorten it and add it again."],
    bytes: [`The video is larger than the ${Math.floor(most / 1_000_000)} MB ${network} takes.`, "Save it smaller and add it again."],
  }) as const

export const notReadyWords = {
  empty: says(422, "There is nothing to publish yet.", "Write a text or add a picture."),
  "no-channel": says(422, "No connected channel is chosen.", "Choose at least one channel."),
  "too-long": ({ network, over }: Extract<NotReady, { kind: "too-long" }>) =>
    says(422, `The text is ${over} characters too long for ${network}.`, `Shorten it, or write a different text for ${network}.`),
  "not-described": ({ what }: Extract<NotReady, { kind: "not-described" }>) =>
    says(422, `${what} has no description.`, "Say in a sentence what it shows, for people who cannot see it. Then send it again."),
  "video-not-taken": ({ network, why, most }: Extract<NotReady, { kind: "video-not-taken" }>) => {
    const [cause, fix] = videoWords(network, most)[why]
    return says(422, cause, fix)
  },
  blocked: ({ rules }: Extract<NotReady, { kind: "blocked" }>) =>
    says(
      422,
      `The check stops this post (${rules.join(", ")}).`,
      "Fix the underlined words, or ask somebody with the right to let it pass.",
    ),
}
export const mediaReplacedWords = [
  "A picture or video of it was changed after it was sent in.",
  "Send it back; sent in again, it is what its pictures are now.",
] as const
const decisionWords = {
  "no-such-post": noSuchPost,
  "content-changed": contentMoved,
  "own-post": says(403, "Nobody approves their own post.", "Ask another person with the right to approve."),
  "not-in-review": says(409, "This post is not waiting for approval.", "Look at its state again."),
}

export const approveRoutes = (showPost: ShowPost, approvalQueue: Handler): readonly BoundRoute[] => {
  const withBody = (id: string, body: { contentHash: string; note?: string | undefined }) => ({ id, ...body })
  return routes(api.approve, {
    submitPost: change(api.approve.submitPost, submitPost, withBody, showPost, {
      ...notReadyWords,
      "no-such-post": noSuchPost,
      "content-changed": contentMoved,
      "already-in-review": says(409, "This post waits for approval already.", "Take it back first to send it with another note."),
      "already-approved": says(409, "This post is approved already.", "Schedule it, or publish it now."),
    }),
    withdrawPost: change(api.approve.withdrawPost, withdrawPost, (id) => ({ id }), showPost, {
      "no-such-post": noSuchPost,
      "already-public": says(409, "This post is on a network already.", "Take it down instead."),
    }),
    approvePost: change(api.approve.approvePost, approvePost, withBody, showPost, {
      ...notReadyWords,
      ...decisionWords,
      "media-replaced": says(409, ...mediaReplacedWords),
    }),
    sendBackPost: change(api.approve.sendBackPost, sendBackPost, withBody, showPost, decisionWords),
    approvalQueue,
  })
}
