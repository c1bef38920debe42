import type { Verdict } from "@bedside/contracts"
import { err, ok, type Result } from "@bedside/kernel"
import type { NetworkFacts } from "@bedside/networks"

interface Signed {
  readonly authorId: string
  readonly updatedBy: string
  readonly submittedBy: string | null
  readonly signOff: string
  readonly contentHash: string
}
export type NotReady =
  | { kind: "empty" }
  | { kind: "no-channel" }
  | { kind: "too-long"; network: string; over: number }
  | { kind: "not-described"; what: string }
  | { kind: "video-not-taken"; network: string; why: "none" | "type" | "seconds" | "bytes"; most: number }
  | { kind: "blocked"; rules: readonly string[] }
export type NotApprovable = { kind: "own-post" } | { kind: "content-changed" } | { kind: "not-in-review" }

interface Film {
  readonly type: string
  readonly bytes: number
  readonly seconds: number
}
/** Why a network would not take a video, with the most it takes; undefined when it does. */
export function videoRefusal(
  { name, media: { videos } }: Pick<NetworkFacts, "name" | "media">,
  { type, bytes, seconds }: Film,
): Extract<NotReady, { kind: "video-not-taken" }> | undefined {
  const not = (why: "none" | "type" | "seconds" | "bytes", most = 0) => ({ kind: "video-not-taken", network: name, why, most }) as const
  if (!videos) return not("none")
  if (!videos.types.includes(type)) return not("type")
  if (seconds > videos.maxSeconds) return not("seconds", videos.maxSeconds)
  return bytes > videos.maxBytes ? not("bytes", videos.maxBytes) : undefined
}

/** Rules that still block, each once. */
export const blockingRules = ({ findings }: Verdict): string[] => [
  ...new Set(findings.filter(({ severity, override }) => severity === "block" && override === null).map(({ ruleId }) => ruleId)),
]

/** Nobody signs off what they wrote, changed last or sent in. */
export const isOwn = (post: Signed, personId: string | null): boolean =>
  personId === null || [post.authorId, post.updatedBy, post.submittedBy].includes(personId)

/** A decision is about exactly the content the reviewer saw, while it waits, and never about one's own. */
export function decidable(post: Signed, personId: string | null, seenHash: string): Result<null, NotApprovable> {
  if (post.contentHash !== seenHash) return err({ kind: "content-changed" })
  if (post.signOff !== "in-review") return err({ kind: "not-in-review" })
  return isOwn(post, personId) ? err({ kind: "own-post" }) : ok(null)
}
