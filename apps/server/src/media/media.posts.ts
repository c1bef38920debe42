import type { MediaFacts } from "@bedside/compliance"
import { createHash } from "node:crypto"
import type { Sealer } from "#platform/crypto/seal.ts"
import type { Tx } from "#platform/db/tenancy.ts"
import { saidToBeThere } from "./media.checklist.ts"
import * as people from "./media.people.repo.ts"
import * as repo from "./media.repo.ts"
import { isExpired } from "./media.rules.ts"
import { openSeen, wordsIn } from "./media.seen.ts"

/** What a post needs of a medium: the file that goes out, and whether it may be used now. */
export interface PostMedium {
  readonly id: string
  readonly kind: "picture" | "video"
  /** Of the file, and of a video's captions, which go out with it. */
  readonly sha256: string
  readonly type: string
  readonly width: number
  readonly height: number
  readonly bytes: number
  readonly version: number
  /** Its name in the practice's files. */
  readonly file: string
  /** Clean, and not in the trash. */
  readonly usable: boolean
  /** Of a video. */
  readonly film?: { readonly seconds: number; readonly captions: string | null }
  readonly hasPoster: boolean
  /** A part was cut off since it was added. */
  readonly cropped: boolean
  /** What stays in the frame when a picture is cut. */
  readonly focal: { readonly x: number; readonly y: number }
}

/** Media by id; ids of none are left out. */
export async function mediaForPosts(tx: Tx, ids: readonly string[]): Promise<PostMedium[]> {
  const found = await repo.findMedia(tx, ids)
  return found.map((medium) => {
    const { id, kind, type, width, height, bytes, version, file, state, seconds, captions, cropped } = medium
    const usable = medium.trashed_at === null && (state === "looking" || state === "ready")
    const film = kind === "video" ? { film: { seconds: seconds ?? 0, captions } } : {}
    const more = { hasPoster: medium.has_poster, focal: { x: medium.focal_x, y: medium.focal_y }, ...film }
    return { id, kind, sha256: shownHash(medium), type, width, height, bytes, version, file, usable, cropped, ...more }
  })
}
/** Other captions are other content: what was decided about the post was decided about the old ones. */
const shownHash = ({ sha256, captions }: repo.StoredMedium): string =>
  captions === null ? sha256 : createHash("sha256").update(`${sha256}\n${captions}`).digest("hex")

/** Media whose last day of use is over on a day (YYYY-MM-DD), with that day. */
export async function endedMedia(tx: Tx, ids: readonly string[], day: string): Promise<ReadonlyMap<string, string>> {
  const found = await repo.findMedia(tx, ids)
  return new Map(found.flatMap(({ id, expires_on }) => (expires_on !== null && isExpired(expires_on, day) ? [[id, expires_on]] : [])))
}

interface Sealed {
  readonly sealer: Sealer
  readonly practiceId: string
}
export interface Unseen {
  readonly kind: "picture" | "video"
  readonly look: "under-way" | "failed" | "unread"
}
/**
 * Media of which nobody knows yet what they show: the look is under way, or came to nothing, or found writing it could not read, and no
 * second person cleared them instead.
 */
export async function unseenMedia(tx: Tx, { sealer, practiceId }: Sealed, ids: readonly string[]): Promise<ReadonlyMap<string, Unseen>> {
  const unseen = new Map<string, Unseen>()
  for (const medium of await repo.findMedia(tx, ids)) {
    const { id, kind, look, cleared_at } = medium
    if (look === "waiting" || look === "running") unseen.set(id, { kind, look: "under-way" })
    else if (look === "failed" && cleared_at === null) unseen.set(id, { kind, look })
    else if (cleared_at === null && openSeen(sealer, practiceId, medium).unreadText) unseen.set(id, { kind, look: "unread" })
  }
  return unseen
}

/** What the engine may know of media, by id. What nobody looked at yet stays unknown. */
export async function mediaFactsOf(
  tx: Tx,
  { sealer, practiceId }: Sealed,
  ids: readonly string[],
): Promise<ReadonlyMap<string, MediaFacts>> {
  const shown = Map.groupBy(await people.shownOn(tx, ids), ({ mediaId }) => mediaId)
  const facts = (await repo.findMedia(tx, ids)).map((medium): [string, MediaFacts] => {
    const seen = openSeen(sealer, practiceId, medium)
    const persons = (shown.get(medium.id) ?? []).map(({ state }) => ({
      identifiable: state !== "not-identifiable",
      linked: state === "consent" || state === "staff",
    }))
    return [
      medium.id,
      {
        id: medium.id,
        kind: medium.kind === "video" ? "video" : "image",
        ...(medium.look === "done" && { ocr: wordsIn(seen), metadata: {} }),
        objects: [...seen.objects.map(({ kind }) => kind), ...saidToBeThere(medium.answers)],
        ...(persons.length > 0 && { persons }),
        checklistDone: medium.answered_at !== null,
        cleared: medium.cleared_at !== null,
        ...(medium.has_sound !== null && { hasSpeech: repo.maySpeak(medium) }),
        ...(medium.captions !== null && { captions: medium.captions, captionState: "reviewed" as const }),
      },
    ]
  })
  return new Map(facts)
}
