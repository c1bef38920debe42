import { api } from "@bedside/contracts"
import { contentMoved } from "#comply"
import { noSuchPost, type ShowPost } from "#compose"
import type { Result } from "@bedside/kernel"
import { says } from "#platform/http/problem.ts"
import { type BoundRoute, type Exchange, type Handler, open, routes } from "#platform/http/routes.ts"
import type { Caller, Refusal } from "#platform/use-case.ts"
import type { NotReady } from "./approve.rules.ts"
import { approvePost, sendBackPost, submitPost, withdrawPost } from "./approve.service.ts"

export const notReadyWords = {
  empty: says(422, "There is nothing to publish yet.", "Write a text or add a picture."),
  "no-channel": says(422, "No connected channel is chosen.", "Choose at least one channel."),
  "too-long": ({ network, over }: Extract<NotReady, { kind: "too-long" }>) => says(422, `The text is ${over} characters too long for ${network}.`, `Shorten it, or write a different text for ${network}.`),
  blocked: ({ rules }: Extract<NotReady, { kind: "blocked" }>) => says(422, `The check stops this post (${rules.join(", ")}).`, "Fix the underlined words, or ask somebody with the right to let it pass."),
}
const decisionWords = {
  "no-such-post": noSuchPost,
  "content-changed": contentMoved,
  "own-post": says(403, "Nobody approves their own post.", "Ask another person with the right to approve."),
  "not-in-review": says(409, "This post is not waiting for approval.", "Look at its state again."),
}

/** Runs a use case about one post, then shows the post as it is now. */
export function thenShow<I, E extends Refusal>(showPost: ShowPost, run: (caller: Caller, input: I) => Promise<Result<unknown, E>>, shape: (id: string, body: never) => I) {
  return async ({ caller }: Exchange, { params, body }: { params: { id: string }; body?: unknown }) => {
    if (!caller) throw new Error("a practice route was reached without a practice")
    const done = await run(caller, shape(params.id, body as never))
    return done.ok ? showPost(caller, params.id) : done
  }
}

export const approveRoutes = (showPost: ShowPost, approvalQueue: Handler): readonly BoundRoute[] => {
  const withBody = (id: string, body: { contentHash: string; note?: string | undefined }) => ({ id, ...body })
  return routes(api.approve, {
    submitPost: open(api.approve.submitPost, thenShow(showPost, submitPost, withBody), {
      ...notReadyWords,
      "no-such-post": noSuchPost,
      "content-changed": contentMoved,
      "already-approved": says(409, "This post is approved already.", "Schedule it, or publish it now."),
    }),
    withdrawPost: open(api.approve.withdrawPost, thenShow(showPost, withdrawPost, (id) => ({ id })), { "no-such-post": noSuchPost, "already-public": says(409, "This post is on a network already.", "Take it down instead.") }),
    approvePost: open(api.approve.approvePost, thenShow(showPost, approvePost, withBody), { ...notReadyWords, ...decisionWords }),
    sendBackPost: open(api.approve.sendBackPost, thenShow(showPost, sendBackPost, withBody), decisionWords),
    approvalQueue,
  })
}
