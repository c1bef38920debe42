import type { Finding } from "@bedside/contracts"
import type { StoredPost } from "#compose"
import { endedMedia, type Unseen, unseenMedia } from "#media"
import type { Sealer } from "#platform/crypto/seal.ts"
import type { Tx } from "#platform/db/tenancy.ts"

type Told = Pick<Finding, "ruleId" | "message" | "why" | "fix" | "cites" | "reviewer"> & Partial<Pick<Finding, "severity">>
/** What stands against the medium at a place of the post, and what nobody lets pass. */
const against = (index: number, told: Told): Finding => ({
  severity: "block",
  ...told,
  ruleVersion: 1,
  span: null,
  where: { kind: "alt", channelId: null, index },
  autoFix: null,
  override: null,
  overridableWith: null,
})

/** What is found of media whose last day of use is over on the day a post goes out; nobody lets that pass, a later day is entered instead. */
export async function endedUse(tx: Tx, media: StoredPost["content"]["media"], day: string): Promise<readonly Finding[]> {
  const ids = media.map(({ mediaId }) => mediaId)
  const ended = await endedMedia(tx, ids, day)
  return ids.flatMap((id, index): Finding[] => {
    const last = ended.get(id)
    if (last === undefined) return []
    return [
      against(index, {
        ruleId: "media-use-ended",
        message: `Number ${index + 1} may no longer be used: its last day was ${last}.`,
        why: "A license or permission with an end gives no right afterwards. Whoever owns the picture can ask for damages.",
        fix: "Take it out and choose another. If the right was renewed, enter the new last day under Details in the library.",
        cites: ["17 U.S.C. 501"],
        reviewer: "marketing",
      }),
    ]
  })
}

const privacy: Pick<Told, "cites" | "reviewer"> = { cites: ["45 CFR 164.502(a)"], reviewer: "privacy" }
const why = "Names, faces and codes on it were not looked for yet. What goes out with them cannot be called back."
const underWay = (kind: string): Told => ({
  ruleId: "media-look-pending",
  message: `This ${kind} is still being looked at.`,
  why,
  fix: "Wait a moment. It is judged anew by itself as soon as that is done.",
  ...privacy,
})
const failed = (kind: string): Told => ({
  ruleId: "media-look-failed",
  message: `This ${kind} could not be looked at.`,
  why,
  fix:
    kind === "video"
      ? "Open it in the library, so that the browser takes stills; or let a second person watch it in full and clear its background."
      : "Open it in the library and look again; or let a second person look at full size and clear its background.",
  ...privacy,
})
const unread = (kind: string): Told => ({
  ruleId: "media-text-unread",
  severity: "needs-review",
  message: `There is writing on this ${kind} that could not be read.`,
  why: "A name or a number may stand there that no program saw. A picture with writing is read by the public at full size.",
  fix: "Look at it at full size; blur what names somebody. A second person who clears its background settles this.",
  ...privacy,
})
const told: Readonly<Record<Unseen["look"], (kind: string) => Told>> = { "under-way": underWay, failed, unread }
/** What is found of media that nobody, or nothing, looked at, or not at all of it; only a look or a second person's clearance takes it away. */
export async function notLookedAt(
  tx: Tx,
  sealed: { readonly sealer: Sealer; readonly practiceId: string },
  media: StoredPost["content"]["media"],
): Promise<readonly Finding[]> {
  const ids = media.map(({ mediaId }) => mediaId)
  const unseen = await unseenMedia(tx, sealed, ids)
  return ids.flatMap((id, index): Finding[] => {
    const one = unseen.get(id)
    return one ? [against(index, told[one.look](one.kind))] : []
  })
}
