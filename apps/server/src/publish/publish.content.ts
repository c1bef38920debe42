import { mediaFormats } from "@bedside/contracts"
import { judgeSaved } from "#comply"
import { freePost, presentHash, type StoredPost, textFor } from "#compose"
import { cutFile, mediaForPosts, type PostMedium, tidy } from "#media"
import type { Tx } from "#platform/db/tenancy.ts"
import type { Context } from "#platform/use-case.ts"
import { deliveriesOf, DeliveryContent, type StoredDelivery } from "./publish.repo.ts"
import type { DeliveryState } from "./publish.rules.ts"

type SentMedium = DeliveryContent["media"][number]
type Chosen = StoredPost["content"]["media"][number]

/** One medium as it goes out now: its file, whole or cut, with its description and captions. */
function sentMedium({ mediaId, alt, shape }: Chosen, { type, width, height, file, film, focal }: PostMedium): SentMedium {
  if (shape && !film) return { mediaId, alt, shape, ...mediaFormats[shape], type: "image/jpeg", file: cutFile(file, shape, focal) }
  const captions = film?.captions ? { captions: { language: "en", text: film.captions } } : {}
  return { mediaId, type, width, height, alt, file, ...(film && { video: { seconds: film.seconds, ...captions } }) }
}
const foundFor = async (tx: Tx, { content }: StoredPost): Promise<ReadonlyMap<string, PostMedium>> => {
  const ids = content.media.map(({ mediaId }) => mediaId)
  return new Map((await mediaForPosts(tx, ids)).map((one) => [one.id, one]))
}
const contentWith = (post: StoredPost, channelId: string, found: ReadonlyMap<string, PostMedium>): DeliveryContent => ({
  text: textFor(post.content, channelId),
  media: post.content.media.flatMap((chosen) => {
    const one = found.get(chosen.mediaId)
    return one ? [sentMedium(chosen, one)] : []
  }),
})
/** What a channel would receive of a post now. */
export const contentFor = async (tx: Tx, post: StoredPost, channelId: string): Promise<DeliveryContent> =>
  contentWith(post, channelId, await foundFor(tx, post))

/** The file a medium went out as. Deliveries from before pictures had versions do not say which is theirs. */
export const fileOf = ({ mediaId, type, file }: { readonly mediaId: string; readonly type: string; readonly file?: string | undefined }) =>
  file ?? `${mediaId}.${type === "image/png" ? "png" : type === "image/webp" ? "webp" : "jpg"}`

/** Keys in the schema's order. Deliveries from before pictures had versions do not say which file is theirs. */
const told = ({ text, media }: DeliveryContent, now: DeliveryContent): string =>
  JSON.stringify(DeliveryContent.parse({ text, media: media.map((one, at) => ({ ...one, file: one.file ?? now.media[at]?.file })) }))

/** Whether the media of a post are those its sign-off was given for. */
export const isAsApproved = async (tx: Tx, { content, contentHash }: StoredPost): Promise<boolean> =>
  (await presentHash(tx, content)) === contentHash

/**
 * Whether what was prepared is exactly what was approved and would go out now: the same words, files, cuts, captions and descriptions, and
 * nothing of it in the trash. A picture is replaced because something on it must not be seen.
 */
export async function isAsPrepared(tx: Tx, post: StoredPost, { channelId, content }: StoredDelivery): Promise<boolean> {
  if (!(await isAsApproved(tx, post))) return false
  const found = await foundFor(tx, post)
  const now = contentWith(post, channelId, found)
  return post.content.media.every(({ mediaId }) => found.get(mediaId)?.usable) && told(content, now) === told(now, now)
}

const maybePublic: readonly DeliveryState[] = ["sending", "sent", "unconfirmed"]
/** In public, as far as anybody knows, or on its way there. */
export const maybeSeen = ({ state, takenDownAt }: Pick<StoredDelivery, "state" | "takenDownAt">): boolean =>
  takenDownAt === null && maybePublic.includes(state)

/** Under way, public, or perhaps public: nothing else of the post may go to the same channel meanwhile. */
export const isBusy = (delivery: StoredDelivery): boolean =>
  maybeSeen(delivery) || (delivery.takenDownAt === null && delivery.state === "scheduled")

/**
 * Content is fixed while any of it is, or may be, public; afterwards it may be changed, approved and sent again. What became of its media
 * meanwhile counts from then on, and files that only the public one needed go.
 */
export async function freeWhenNothingPublic({ tx, platform, practiceId, now }: Context, postId: string): Promise<void> {
  const deliveries = await deliveriesOf(tx, [postId])
  if (deliveries.some(maybeSeen)) return
  const isChanged = await freePost(tx, { practiceId, postId, now })
  if (isChanged) await judgeSaved({ tx, platform, practiceId, now }, postId)
  const media = new Set(deliveries.flatMap(({ content }) => content.media.map(({ mediaId }) => mediaId)))
  for (const mediaId of media) await platform.jobs.enqueue(tx, tidy, { practiceId, mediaId })
}
