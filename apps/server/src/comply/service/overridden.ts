import { createHash } from "node:crypto"
import type { MediaFacts } from "@bedside/compliance"
import type { Finding } from "@bedside/contracts"
import { personNames } from "#practice"
import type { Tx } from "#platform/db/tenancy.ts"
import type { Platform } from "#platform/platform.ts"

export const reasonPlace = (practiceId: string) => ({ practiceId, field: "finding_override.reason" })

/** What the findings of each rule rest on: their places and words, and what was seen on the pictures they are about. */
export interface Grounds {
  add(finding: Finding, seen: MediaFacts | undefined): void
  /** The SHA-256 of them for one rule: it changes as soon as more, less or something else is found. */
  of(ruleId: string): string
}
export function collectGrounds(): Grounds {
  const all = new Map<string, Set<string>>()
  return {
    add: ({ ruleId, where, span, message }, seen) => {
      const some = all.get(ruleId) ?? new Set()
      all.set(ruleId, some.add(JSON.stringify([where, span, message, seen ?? null])))
    },
    of: (ruleId) =>
      createHash("sha256")
        .update(JSON.stringify([...(all.get(ruleId) ?? [])].toSorted()))
        .digest("hex"),
  }
}

export type Overrides = ReadonlyMap<string, NonNullable<Finding["override"]>>
/**
 * The overrides that were given for exactly this content and exactly what is found now, by rule. A consent that is taken back, or another
 * face on the picture, changes what is found while the content stays: whoever let the old finding pass has not seen the new one.
 */
export async function overridesOf(
  { tx, platform, practiceId }: { tx: Tx; platform: Platform; practiceId: string },
  { id, contentHash }: { id: string; contentHash: string },
  grounds: Grounds,
): Promise<Overrides> {
  const all = await tx
    .selectFrom("finding_override")
    .selectAll()
    .where("post_id", "=", id)
    .where("content_hash", "=", contentHash)
    .execute()
  const rows = all.filter(({ rule_id, about }) => about === grounds.of(rule_id))
  const names = await personNames(
    tx,
    rows.map((row) => row.by_person),
  )
  return new Map(
    rows.map((row) => [
      row.rule_id,
      {
        id: row.id,
        by: names.get(row.by_person) ?? "",
        reason: platform.sealer.open(row.reason, reasonPlace(practiceId)),
        at: row.at.toISOString(),
      },
    ]),
  )
}
