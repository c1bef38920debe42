import { api, type Post, PostContent } from "@bedside/contracts"
import { ok, type Result } from "@bedside/kernel"
import { z } from "zod"
import { personNames } from "#practice"
import { says } from "#platform/http/problem.ts"
import { type BoundRoute, callerOf, handle, open, type Handler, routes } from "#platform/http/routes.ts"
import { type Caller, type Denied, view } from "#platform/use-case.ts"
import { listVersionRows } from "./compose.repo.ts"
import { createPost, deletePost, savePost, undeletePost } from "./compose.service.ts"

export const noSuchPost = says(404, "There is no such post.", "It may have been deleted. Look at the calendar or the list of posts.")
const content = {
  "unknown-channel": says(422, "The post names a channel that does not exist.", "Choose channels from the list again."),
  "unknown-media": says(422, "The post names a picture that does not exist.", "Add the picture again."),
  "video-alone": says(422, "A post has one video and nothing beside it.", "Take the other pictures or videos out."),
  "channel-twice": says(422, "The post names a channel twice.", "Keep each channel once."),
}
const alreadyPublic = says(409, "This post is on a network, so its content is fixed.", "Take it down first, or start a new post from it.")

export type ShowPost = (caller: Caller, id: string) => Promise<Result<Post, { kind: "no-such-post" } | Denied>>

const listVersions = view({
  name: "compose.versions",
  needs: "compose:read",
  input: z.object({ id: z.uuid() }),
  async run({ tx }, { id }) {
    const rows = await listVersionRows(tx, id)
    const names = await personNames(
      tx,
      rows.map((row) => row.saved_by),
    )
    return ok({
      items: rows.map((row) => ({
        number: row.number,
        savedBy: names.get(row.saved_by) ?? "",
        savedAt: row.saved_at.toISOString(),
        content: PostContent.parse(row.content),
      })),
    })
  },
})

/** `showPost` and `listPosts` come from a later stage that knows approvals and deliveries; they are wired in `stages.ts`. */
export const composeRoutes = (showPost: ShowPost, listPosts: Handler): readonly BoundRoute[] =>
  routes(api.compose, {
    listPosts,
    createPost: open(
      api.compose.createPost,
      async (exchange, { body }) => {
        const made = await createPost(callerOf(exchange), body)
        return made.ok ? showPost(callerOf(exchange), made.value.id) : made
      },
      { ...content, "no-such-post": noSuchPost },
    ),
    getPost: open(api.compose.getPost, (exchange, { params }) => showPost(callerOf(exchange), params.id), { "no-such-post": noSuchPost }),
    savePost: open(
      api.compose.savePost,
      async (exchange, { params, body }) => {
        const saved = await savePost(callerOf(exchange), { id: params.id, ...body })
        return saved.ok ? showPost(callerOf(exchange), params.id) : saved
      },
      {
        ...content,
        "no-such-post": noSuchPost,
        "already-public": alreadyPublic,
        "changed-elsewhere": says(
          409,
          "Somebody else, or another window, saved this post meanwhile.",
          "Compare both and keep what you want; nothing was overwritten.",
        ),
      },
    ),
    deletePost: handle(api.compose.deletePost, deletePost, ({ params }) => ({ id: params.id }), {
      "no-such-post": noSuchPost,
      "already-public": alreadyPublic,
    }),
    undeletePost: handle(api.compose.undeletePost, undeletePost, ({ params }) => ({ id: params.id }), { "no-such-post": noSuchPost }),
    listVersions: handle(api.compose.listVersions, listVersions, ({ params }) => ({ id: params.id }), {}),
  })
