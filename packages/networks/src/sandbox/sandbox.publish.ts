import { err, ok, type Result } from "@bedside/kernel"
import type { z } from "zod"
import { brokenLimit, uploadEach } from "../limits.ts"
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

/** Checks a post and uploads its pictures or video. */
export async function prepare(post: OutgoingPost, access: Access<Session>): Promise<Result<Prepared, NetworkError>> {
  const broken = brokenLimit(sandboxFacts, post)
  if (broken) return err(broken)
  const media = await uploadEach(sandboxFacts, post.media, (one, content) => upload(one, content, access))
  return media.ok ? ok({ clientKey: post.key, createdAt: post.createdAt, text: post.text, media: media.value }) : media
}

async function commit(prepared: Prepared, { session, io }: Access<Session>): Promise<Result<Receipt, NetworkError>> {
  const call = { method: "POST", path: "/posts", answer: postAnswer, input: prepared, effect: "once" } as const
  const made = await callSandbox(io, session.token, call)
  return made.ok ? ok(receiptOf(made.value)) : made
}

/** The first post or reply made with a key, if there is one. */
export async function findByKey(clientKey: string, { session, io }: Access<Session>): Promise<Result<Receipt | undefined, NetworkError>> {
  const found = await callSandbox(io, session.token, { method: "GET", path: "/posts", query: { clientKey }, answer: postList })
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

type Uploaded = z.infer<typeof postMedia>

async function upload(
  media: OutgoingMedia,
  content: Uint8Array,
  { session, io }: Access<Session>,
): Promise<Result<Uploaded, NetworkError>> {
  const { type, alt, width, height, video } = media
  const film = video && { seconds: video.seconds, ...(video.captions && { captions: video.captions.text }) }
  const call = { method: "POST", path: "/media", answer: mediaCreated, bytes: { type, content } } as const
  const made = await callSandbox(io, session.token, call)
  return made.ok ? ok({ mediaId: made.value.mediaId, type, alt, width, height, ...film }) : made
}

const pathOf = (receipt: Receipt): string => `/posts/${encodeURIComponent(receipt.remoteId)}`

/** A post of the practice network as the proof the rest of the program keeps. */
export const receiptOf = ({ id, url, at }: z.infer<typeof postAnswer>): Receipt => ({ remoteId: id, url, at })
