import { api, type Post, PostContent } from "@bedside/contracts"
import { err, ok, type Result } from "@bedside/kernel"
import { z } from "zod"
import { personNames } from "#practice"
import { says } from "#platform/http/problem.ts"
import { type BoundRoute, callerOf, type Exchange, handle, open, type Handler, routes } from "#platform/http/routes.ts"
import { type Caller, type Denied, view } from "#platform/use-case.ts"
import { listVersionRows } from "./compose.repo.ts"
import { createPost, deletePost, readMedia, savePost, undeletePost, uploadMedia } from "./compose.service.ts"

export const noSuchPost = says(404, "There is no such post.", "It may have been deleted. Look at the calendar or the list of posts.")
const content = {
  "unknown-channel": says(422, "The post names a channel that does not exist.", "Choose channels from the list again."),
  "unknown-media": says(422, "The post names a picture that does not exist.", "Add the picture again."),
  "channel-twice": says(422, "The post names a channel twice.", "Keep each channel once."),
}
const alreadyPublic = says(409, "This post is on a network, so its content is fixed.", "Take it down first, or start a new post from it.")

export const mediaUrl = (practiceId: string, id: string): string => `/api/practices/${practiceId}/media/${id}`

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

async function upload(exchange: Exchange) {
  const file = await exchange.request.file().catch(() => undefined)
  if (!file) return err({ kind: "no-file" as const })
  const bytes = await file.toBuffer()
  const kept = await uploadMedia(callerOf(exchange), bytes)
  return kept.ok ? ok({ ...kept.value, url: mediaUrl(callerOf(exchange).practiceId, kept.value.id) }) : kept
}

/** A computer at a front desk is shared: a picture is asked for again each time, and sent again only if it is another. */
async function sendMedia(exchange: Exchange, id: string) {
  const found = await readMedia(callerOf(exchange), { id })
  if (!found.ok) return found
  const { media, bytes } = found.value
  const mark = `"${media.sha256}"`
  exchange.reply.header("cache-control", "private, no-cache").header("etag", mark).header("content-disposition", "inline").type(media.type)
  if (exchange.request.headers["if-none-match"] !== mark) return ok(Buffer.from(bytes))
  exchange.reply.code(304)
  return ok(Buffer.alloc(0))
}

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
    uploadMedia: open(api.compose.uploadMedia, upload, {
      "no-file": says(400, "No picture was sent.", "Send one file in a multipart form."),
      "not-a-picture": says(415, "This file is not a JPEG, PNG or WebP picture.", "Save it as JPEG or PNG and add it again."),
      "picture-too-large": ({ megapixels }) =>
        says(413, `This picture has ${megapixels} megapixels; 80 is the most.`, "Make it smaller and add it again."),
      "picture-unreadable": says(
        422,
        "This picture is damaged and cannot be read.",
        "Open it in a picture program, save it again, and add that.",
      ),
      "picture-animated": says(422, "Moving pictures cannot be posted yet.", "Use a still picture."),
    }),
    readMedia: open(api.compose.readMedia, (exchange, { params }) => sendMedia(exchange, params.id), {
      "no-such-media": says(404, "There is no such picture.", "Add it again."),
    }),
  })
