import { check } from "@bedside/compliance"
import type { Finding } from "@bedside/contracts"
import { wordsIn } from "#media"
import { practiceFacts } from "#practice"
import type { Tx } from "#platform/db/tenancy.ts"
import { ownRules } from "../comply.repo.ts"
import { engineFacts } from "../comply.rules.ts"
import { toFinding } from "./judge.ts"

/** Words read on a medium, before they are sealed. */
export interface WordsRead {
  readonly context: { readonly practiceId: string; readonly now: Date }
  readonly kind: "picture" | "video"
  readonly seen: {
    readonly text: string
    readonly codes: readonly { readonly value: string }[]
    readonly objects: readonly { readonly kind: string }[]
  }
  readonly add: (findings: readonly Finding[]) => void
}

/** Judges what was read on a picture or video, with the practice's own facts, words and topics; wired to media in `stages.ts`. */
export async function judgeWords(tx: Tx, { context: { practiceId, now }, kind, seen, add }: WordsRead): Promise<void> {
  const { profile } = await practiceFacts(tx, practiceId)
  const at = now.toISOString()
  const verdict = check({
    kind: "media",
    text: "",
    media: [{ kind: kind === "video" ? "video" : "image", ocr: wordsIn(seen), objects: seen.objects.map((object) => object.kind) }],
    now: at,
    publishOn: at,
    practice: engineFacts(profile, await ownRules(tx)),
  })
  // Only what was read is judged here; whether somebody described it is asked of the post.
  const found = verdict.findings.filter(({ ruleId }) => ruleId !== "alt-text-missing")
  const where: Finding["where"] = { kind: "text", channelId: null, index: null }
  add(found.map((finding) => ({ ...toFinding(finding, where, false), overridableWith: null })))
}
