import type { Finding } from "@bedside/contracts"
import type { StoredPost } from "#compose"
import { endedMedia } from "#media"
import type { Tx } from "#platform/db/tenancy.ts"

/** What is found of media whose last day of use is over on the day a post goes out; nobody lets that pass, a later day is entered instead. */
export async function endedUse(tx: Tx, media: StoredPost["content"]["media"], day: string): Promise<readonly Finding[]> {
  const ids = media.map(({ mediaId }) => mediaId)
  const ended = await endedMedia(tx, ids, day)
  return ids.flatMap((id, index): Finding[] => {
    const last = ended.get(id)
    if (last === undefined) return []
    return [
      {
        ruleId: "media-use-ended",
        ruleVersion: 1,
        severity: "block",
        span: null,
        where: { kind: "alt", channelId: null, index },
        message: `Number ${index + 1} may no longer be used: its last day was ${last}.`,
        why: "A license or permission with an end gives no right afterwards. Whoever owns the picture can ask for damages.",
        fix: "Take it out and choose another. If the right was renewed, enter the new last day under Details in the library.",
        cites: ["17 U.S.C. 501"],
        reviewer: "marketing",
        autoFix: null,
        override: null,
        overridableWith: null,
      },
    ]
  })
}
