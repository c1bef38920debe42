import { api } from "@bedside/contracts"
import { notReadyWords } from "#approve"
import { contentMoved } from "#comply"
import { noSuchPost, type ShowPost } from "#compose"
import { says } from "#platform/http/problem.ts"
import { type BoundRoute, change, type Handler, handle, routes } from "#platform/http/routes.ts"
import { badCursorWords } from "#platform/page-mark.ts"
import type { Caller } from "#platform/use-case.ts"
import { listDeliveriesView, listPostsView, showDelivery } from "./publish.lists.ts"
import { cancelDelivery, rescheduleDelivery, retryDelivery, schedulePost, settleByHand, takeDown } from "./publish.service.ts"
import { approvalQueueView, showPostView } from "./publish.views.ts"

export const showPost: ShowPost = (caller, id) => showPostView(caller, { id })
export const listPosts: Handler = handle(api.compose.listPosts, listPostsView, ({ query }) => query, { "bad-cursor": badCursorWords })
export const approvalQueue: Handler = handle(api.approve.approvalQueue, approvalQueueView, () => null, {})

const noSuchDelivery = says(404, "There is no such delivery.", "Look at the calendar again.")
const plainStates: Readonly<Record<string, string>> = {
  scheduled: "scheduled",
  sending: "being sent",
  sent: "sent",
  rejected: "refused by the network",
  "not-sent": "not sent",
  unconfirmed: "unconfirmed",
  missed: "missed",
  canceled: "canceled",
  "being-taken-down": "being taken down",
  "taken-down": "taken down",
}
const wrongState = ({ state }: { state: string }) =>
  says(409, `This is ${plainStates[state] ?? state} by now, so that cannot be done.`, "Look at it again; it changed meanwhile.")
const inThePast = says(422, "This time has passed.", "Choose a later time, or publish now.")
const deliveryWords = { "no-such-delivery": noSuchDelivery, "wrong-state": wrongState }
const unapproved = says(409, "This post is not approved.", "Send it for approval first.")
const changedSince = says(409, "The post was changed after it was approved.", "Send the new version for approval.")
const blocked = ({ rules }: { rules: readonly string[] }) => notReadyWords.blocked({ kind: "blocked", rules })
const mediaReplaced = ({ elsewhere }: { elsewhere: boolean }) =>
  says(
    409,
    "A picture or video of it was changed, cut otherwise or thrown away after it was approved.",
    elsewhere
      ? "What is public elsewhere stays as it is: make a new post for this channel."
      : "Look at it as it is now and send it for approval again, then schedule it. Bring back or replace what was thrown away.",
  )
const againWords = {
  ...deliveryWords,
  blocked,
  unapproved,
  "changed-since-approval": changedSince,
  "media-replaced": mediaReplaced,
  "post-deleted": says(409, "The post was deleted.", "Bring it back, have it approved, then schedule it again."),
  "sent-otherwise": says(
    409,
    "Another delivery takes this post to the same channel, or it is there already.",
    "Look at the post's other deliveries.",
  ),
}

const seeDelivery = (caller: Caller, id: string) => showDelivery(caller, { id })

export const publishRoutes: readonly BoundRoute[] = routes(api.publish, {
  schedulePost: change(
    api.publish.schedulePost,
    schedulePost,
    (id, body: { contentHash: string; sendAt: string | null }) => ({ id, ...body }),
    showPost,
    {
      empty: notReadyWords.empty,
      "no-channel": notReadyWords["no-channel"],
      "too-long": notReadyWords["too-long"],
      "not-described": notReadyWords["not-described"],
      "video-not-taken": notReadyWords["video-not-taken"],
      blocked,
      "no-such-post": noSuchPost,
      "content-changed": contentMoved,
      "media-replaced": mediaReplaced,
      unapproved,
      "changed-since-approval": changedSince,
      "in-the-past": inThePast,
      "nothing-to-send": says(409, "It is scheduled or published on every chosen channel already.", "Look at its deliveries."),
    },
  ),
  listDeliveries: handle(api.publish.listDeliveries, listDeliveriesView, ({ query }) => query, {}),
  rescheduleDelivery: change(
    api.publish.rescheduleDelivery,
    rescheduleDelivery,
    (id, body: { sendAt: string | null }) => ({ id, ...body }),
    seeDelivery,
    { ...againWords, "in-the-past": inThePast },
  ),
  cancelDelivery: change(api.publish.cancelDelivery, cancelDelivery, (id) => ({ id }), seeDelivery, deliveryWords),
  retryDelivery: change(api.publish.retryDelivery, retryDelivery, (id) => ({ id }), seeDelivery, againWords),
  settleDelivery: change(
    api.publish.settleDelivery,
    settleByHand,
    (id, body: { isPublic: boolean; url?: string | undefined }) => ({ id, ...body }),
    seeDelivery,
    deliveryWords,
  ),
  takeDown: change(api.publish.takeDown, takeDown, (id, body: { reason: string }) => ({ id, ...body }), seeDelivery, {
    ...deliveryWords,
    "cannot-remove": ({ network }) => says(409, `${network} does not let us remove posts.`, `Remove it at ${network} by hand.`),
  }),
})
