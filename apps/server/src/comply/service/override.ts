import { err, ok, type Result } from "@bedside/kernel"
import { z } from "zod"
import { lockPost } from "#compose"
import { may } from "#platform/access.ts"
import { useCase } from "#platform/use-case.ts"
import { judgeAndKeep, judgeWithGrounds } from "./judge.ts"
import { reasonPlace } from "./overridden.ts"

/** Lets a finding pass, with a reason, by somebody who has the right: for exactly this content and exactly what was found of it. */
export const overrideFinding = useCase({
  name: "comply.override",
  needs: "compose:read",
  input: z.object({ id: z.uuid(), ruleId: z.string(), contentHash: z.string(), reason: z.string() }),
  async run(
    { tx, platform, practiceId, personId, caller, now, audit, tell },
    { id, ruleId, contentHash, reason },
  ): Promise<
    Result<
      { id: string },
      | { kind: "no-such-post" }
      | { kind: "content-changed" }
      | { kind: "no-such-finding" }
      | { kind: "not-overridable" }
      | { kind: "override-not-permitted"; needs: string }
      | { kind: "already-overridden" }
    >
  > {
    const post = await lockPost(tx, id)
    if (!post || post.deletedAt) return err({ kind: "no-such-post" })
    audit.subject(id, { ruleId, contentHash })
    if (post.contentHash !== contentHash) return err({ kind: "content-changed" })
    const court = { tx, platform, practiceId, now }
    const { verdict, grounds } = await judgeWithGrounds(court, post)
    const finding = verdict.findings.find((one) => one.ruleId === ruleId)
    if (!finding) return err({ kind: "no-such-finding" })
    if (!finding.overridableWith) return err({ kind: "not-overridable" })
    const { actor } = caller
    if (actor.kind !== "person" || !may(actor.role, finding.overridableWith as Parameters<typeof may>[1]))
      return err({ kind: "override-not-permitted", needs: finding.overridableWith })
    // The first reason stays: nobody replaces another's, nor adds one that is not kept.
    if (finding.override) return err({ kind: "already-overridden" })
    await tx
      .insertInto("finding_override")
      .values({
        practice_id: practiceId,
        post_id: id,
        content_hash: contentHash,
        rule_id: ruleId,
        about: grounds.of(ruleId),
        reason: platform.sealer.seal(reason, reasonPlace(practiceId)),
        by_person: personId ?? "",
        at: now,
      })
      .execute()
    await judgeAndKeep(court, post, "save")
    await tell({ kind: "post.changed", id })
    return ok({ id })
  },
})
