import { type CheckInput, engineVersion, identifierSpans, knownNames, mask, ruleCatalog } from "@bedside/compliance"
import { CheckedKind, type LabeledCase } from "@bedside/contracts"
import { err, ok, type Result } from "@bedside/kernel"
import { sql } from "kysely"
import { z } from "zod"
import { personNames, practiceFacts } from "#practice"
import { may } from "#platform/access.ts"
import { type BadCursor, cursorOf, readCursor } from "#platform/page-mark.ts"
import { useCase, view } from "#platform/use-case.ts"
import { ownRules } from "../comply.repo.ts"
import { engineFacts } from "../comply.rules.ts"

const place = (practiceId: string, field: "masked" | "note") => ({ practiceId, field: `labeled_case.${field}` })

/** A text for keeping: every identifier masked, names of staff and public figures too, for who is who is only guessed. */
function hidden({ practice = {}, ...given }: CheckInput): string {
  const { phones = [], emails = [] } = practice
  // With something on file every other number and address is taken for somebody's.
  const strict = { phones: phones.length > 0 ? phones : ["000-000-0000"], emails: emails.length > 0 ? emails : ["nobody@practice.invalid"] }
  const input: CheckInput = { ...given, practice: { ...practice, ...strict } }
  const own = identifierSpans(input)
  const names = knownNames(input).filter((name) => own.every(({ start, end }) => name.end <= start || name.start >= end))
  return mask(
    input.text,
    [...own, ...names].sort((a, b) => a.start - b.start),
  )
}

/** Keeps what a person said of a finding. The text is masked before it is kept; the words themselves are thrown away. */
export const labelFinding = useCase({
  name: "comply.label",
  needs: "comply:check",
  input: z.object({
    ruleId: z.string(),
    kind: CheckedKind,
    text: z.string(),
    label: z.enum(["wrong", "missed"]),
    note: z.string().nullable(),
  }),
  async run(
    { tx, platform, practiceId, personId, now, audit },
    { ruleId, kind, text, label, note },
  ): Promise<Result<{ id: string; masked: string }, { kind: "no-such-rule" }>> {
    audit.subject(practiceId, { ruleId, label })
    const own = await ownRules(tx)
    const rule = ruleCatalog.find(({ id }) => id === ruleId)
    if (!rule && ruleId !== "practice-guideline") return err({ kind: "no-such-rule" })
    const practice = engineFacts((await practiceFacts(tx, practiceId)).profile, own)
    const hide = (words: string) => hidden({ kind, text: words, now: now.toISOString(), practice })
    const masked = hide(text)
    const row = await tx
      .insertInto("labeled_case")
      .values({
        practice_id: practiceId,
        rule_id: ruleId,
        rule_version: rule?.version ?? 1,
        kind,
        label,
        masked: platform.sealer.seal(masked, place(practiceId, "masked")),
        note: note === null || note === "" ? null : platform.sealer.seal(hide(note), place(practiceId, "note")),
        engine_version: engineVersion,
        by_person: personId ?? "",
        at: now,
      })
      .returning("id")
      .executeTakeFirstOrThrow()
    audit.subject(row.id, { ruleId, label })
    return ok({ id: row.id, masked })
  },
})

/** Whoever said it may take it back; so may those who keep the rules. */
export const unlabelFinding = useCase({
  name: "comply.unlabel",
  needs: "comply:check",
  input: z.object({ id: z.uuid() }),
  async run({ tx, personId, caller, audit }, { id }): Promise<Result<{ done: true }, { kind: "no-such-label" }>> {
    audit.subject(id)
    let query = tx.deleteFrom("labeled_case").where("id", "=", id)
    const keeper = caller.actor.kind === "person" && may(caller.actor.role, "comply:set-rules")
    if (!keeper) query = query.where("by_person", "=", personId ?? "")
    const row = await query.returning("id").executeTakeFirst()
    return row ? ok({ done: true as const }) : err({ kind: "no-such-label" })
  },
})

export const listLabels = view({
  name: "comply.list-labels",
  needs: "comply:set-rules",
  input: z.object({ cursor: z.string().optional(), limit: z.number() }),
  async run({ tx, platform, practiceId }, { cursor, limit }): Promise<Result<{ items: LabeledCase[]; next: string | null }, BadCursor>> {
    const before = readCursor(cursor)
    if (!before.ok) return before
    let query = tx
      .selectFrom("labeled_case")
      .selectAll()
      .orderBy("at", "desc")
      .orderBy("id", "desc")
      .limit(limit + 1)
    if (before.value) query = query.where(sql<boolean>`(at, id) < (${before.value[0]}::timestamptz, ${before.value[1]}::uuid)`)
    const rows = await query.execute()
    const names = await personNames(
      tx,
      rows.map((row) => row.by_person),
    )
    const items = rows.slice(0, limit).map((row) => ({
      id: row.id,
      ruleId: row.rule_id,
      ruleVersion: row.rule_version,
      kind: row.kind as LabeledCase["kind"],
      masked: platform.sealer.open(row.masked, place(practiceId, "masked")),
      label: row.label as LabeledCase["label"],
      note: row.note && platform.sealer.open(row.note, place(practiceId, "note")),
      engineVersion: row.engine_version,
      by: names.get(row.by_person) ?? "A former member",
      at: row.at.toISOString(),
    }))
    const last = items.at(-1)
    return ok({ items, next: rows.length > limit && last ? cursorOf([last.at, last.id]) : null })
  },
})
