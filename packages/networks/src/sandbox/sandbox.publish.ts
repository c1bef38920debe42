import { err, ok, type Result } from "@bedside/kernel"
import type { z } from "zod"
import { countText } from "../counting.ts"
import type { Access, NetworkError, OutgoingMedia, OutgoingPost, PublishPart, Receipt } from "../network.ts"
import { sandboxFacts } from "./sandbox.facts.ts"
import { callSandbox } from "./sandbox.line.ts"
import { done, mediaCreated, post as postAnswer, postList, type postMedia, type Prepared, type Session } from "./sandbox.wire.ts"

/** Like most networks, this one makes a new post at every call; only looking up our own key tells what became of a lost answer. */
export const publish: Required<PublishPart<Session, Prepared>> = {
  prepare,
  ready: () => Promise.resolve(ok({ ready: true })),
  commit,
  find: ({ clientKey }, access) => findByKey(clientKey, access),
  edit,
  remove,
}

/** Checks a post and uploads its pictures. */
export async function prepare(post: OutgoingPost, access: Access<Session>): Promise<Result<Prepared, NetworkError>> {
  const empty = post.text.trim() === "" && post.media.length === 0
  if (empty || countText(sandboxFacts, post.text).left < 0) return err({ kind: "content-invalid", field: "text" })
  const media = await upload(post.media, access)
  return media.ok ? ok({ clientKey: post.key, createdAt: post.createdAt, text: post.text, media: media.value }) : media
}

async function commit(prepared: Prepared, { session, io }: Access<Session>): Promise<Result<Receipt, NetworkError>> {
  const call = { method: "POST", path: "/posts", answer: postAnswer, input: prepared, effect: "once" } as const
  const made = await callSandbox(io, session.token, call)
  return made.ok ? ok(receiptOf(made.value)) : made
}

/** The first post or reply made with a key, if there is one. */
export async function findByKey(clientKey: string, { session, io }: Access<Session>): Promise<Result<Receipt | undefined, NetworkError>> {
  const path = `/posts?${new URLSearchParams({ clientKey })}`
  const found = await callSandbox(io, session.token, { method: "GET", path, answer: postList })
  if (!found.ok) return found
  const [first] = found.value.posts
  return ok(first && receiptOf(first))
}

async function edit(receipt: Receipt, post: OutgoingPost, access: Access<Session>): Promise<Result<Receipt, NetworkError>> {
  const prepared = await prepare(post, access)
  if (!prepared.ok) return prepared
  const { text, media } = prepared.value
  const call = { method: "PUT", path: pathOf(receipt), answer: postAnswer, input: { text, media } } as const
  const edited = await callSandbox(access.io, access.session.token, call)
  return edited.ok ? ok(receiptOf(edited.value)) : edited
}

async function remove(receipt: Receipt, { session, io }: Access<Session>): Promise<Result<void, NetworkError>> {
  const removed = await callSandbox(io, session.token, { method: "DELETE", path: pathOf(receipt), answer: done })
  return removed.ok || removed.error.kind === "not-found" ? ok(undefined) : removed
}

async function upload(
  media: readonly OutgoingMedia[],
  access: Access<Session>,
): Promise<Result<z.infer<typeof postMedia>[], NetworkError>> {
  const rules = sandboxFacts.media.images
  const wrong = media.findIndex((one, index) => index >= rules.max || !rules.types.includes(one.type))
  if (wrong !== -1) return err({ kind: "media-invalid", index: wrong })
  const uploaded: z.infer<typeof postMedia>[] = []
  for (const [index, { type, alt, width, height, bytes }] of media.entries()) {
    const content = await bytes()
    if (content.length > rules.maxBytes) return err({ kind: "media-invalid", index })
    const call = { method: "POST", path: "/media", answer: mediaCreated, bytes: { type, content } } as const
    const made = await callSandbox(access.io, access.session.token, call)
    if (!made.ok) return made.error.kind === "media-invalid" ? err({ kind: "media-invalid", index }) : made
    uploaded.push({ mediaId: made.value.mediaId, type, alt, width, height })
  }
  return ok(uploaded)
}

const pathOf = (receipt: Receipt): string => `/posts/${encodeURIComponent(receipt.remoteId)}`

/** A post of the practice network as the proof the rest of the program keeps. */
export const receiptOf = ({ id, url, at }: z.infer<typeof postAnswer>): Receipt => ({ remoteId: id, url, at })
