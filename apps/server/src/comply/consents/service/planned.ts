import { type ConsentTerms, nameUses, type PostContent } from "@bedside/contracts"
import { mediaForPosts } from "#media"
import type { Tx } from "#platform/db/tenancy.ts"

type Scope = ConsentTerms["scope"]
type Edit = Scope["edits"][number]

/** What was done to each medium of a post, of what a release can allow: cut to a part or a shape, words laid under a film. By medium. */
export async function editsOf(tx: Tx, media: PostContent["media"]): Promise<ReadonlyMap<string, readonly Edit[]>> {
  const stored = new Map((await mediaForPosts(tx, [...new Set(media.map(({ mediaId }) => mediaId))])).map((one) => [one.id, one]))
  return new Map(
    media.map(({ mediaId, shape }): [string, readonly Edit[]] => {
      const medium = stored.get(mediaId)
      const cut = medium?.cropped === true || (shape !== undefined && medium?.kind === "picture")
      return [mediaId, [...(cut ? (["crop"] as const) : []), ...(medium?.film?.captions ? (["caption"] as const) : [])]]
    }),
  )
}

/** How much of a name a post says, by what its author says it shows of the person. */
export const nameUseOf = (info: readonly Scope["info"][number][]): Scope["nameUse"] =>
  nameUses.findLast((use) => info.some((one) => one === use)) ?? "none"

const visible: readonly Scope["info"][number][] = ["body-part", "voice", "result-image"]
/**
 * The media that may show a person: where a face is linked to their consent. Of what else can be seen or heard nobody links where it is, nor
 * of a face the author tells of without a link: it may be on any of the post's.
 */
export const mediaOf = (
  linked: readonly string[],
  said: readonly Scope["info"][number][],
  media: PostContent["media"],
): readonly string[] =>
  said.some((one) => visible.includes(one) || (one === "face" && linked.length === 0)) ? media.map(({ mediaId }) => mediaId) : linked
