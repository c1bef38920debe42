import { engineVersion, ruleCatalog, type Severity } from "@bedside/compliance"
import { GuidelineContent, type Rulebook } from "@bedside/contracts"
import { err, ok, type Result } from "@bedside/kernel"
import { z } from "zod"
import { practiceFacts } from "#practice"
import { type Context, useCase, view } from "#platform/use-case.ts"
import { chosenBy, guidelines, insertGuideline, ownRules, updateGuideline } from "../comply.repo.ts"
import { choicesOf, failedExamples, packsOf } from "../comply.rules.ts"

type Seen = Pick<Context, "tx" | "platform" | "practiceId" | "now">

async function rulebookOf(seen: Seen): Promise<Rulebook> {
  const { profile } = await practiceFacts(seen.tx, seen.practiceId)
  const own = await ownRules(seen.tx)
  const by = await chosenBy(seen.tx)
  const packs = packsOf(profile, seen.now)
  return {
    packs,
    rules: ruleCatalog.map((rule) => ({
      id: rule.id,
      title: rule.title,
      family: rule.family,
      version: rule.version,
      pack: rule.pack,
      severity: rule.severity,
      chosen: own.severities[rule.id] ?? null,
      chosenBy: by.get(rule.id) ?? null,
      choices: choicesOf(rule, profile, seen.now),
      appliesTo: [...rule.appliesTo],
      reviewer: rule.reviewer,
      message: rule.message,
      why: rule.why,
      fix: rule.fix,
      cites: [...rule.cites],
    })),
    guidelines: await guidelines(seen),
    engineVersion,
  }
}

export const showRulebook = view({
  name: "comply.rulebook",
  needs: "compose:read",
  input: z.null(),
  async run(seen): Promise<Result<Rulebook, never>> {
    return ok(await rulebookOf(seen))
  },
})

type NoRule = { kind: "no-such-rule" } | { kind: "too-mild"; least: Severity }

/** Whoever chooses decides for everybody: posts already written are judged anew at approval and at sending. */
export const chooseSeverity = useCase({
  name: "comply.choose-severity",
  needs: "comply:set-rules",
  input: z.object({ ruleId: z.string(), severity: z.enum(["block", "needs-review", "warn", "info"]).nullable() }),
  async run(context, { ruleId, severity }): Promise<Result<Rulebook, NoRule>> {
    const { tx, practiceId, personId, now, audit, tell } = context
    audit.subject(practiceId, { ruleId, severity: severity ?? "as the pack says" })
    const rule = ruleCatalog.find(({ id }) => id === ruleId)
    if (!rule) return err({ kind: "no-such-rule" })
    const { profile } = await practiceFacts(tx, practiceId)
    const choices = choicesOf(rule, profile, now)
    if (severity !== null && !choices.includes(severity)) return err({ kind: "too-mild", least: choices.at(-1) ?? rule.severity })
    await tx.deleteFrom("rule_severity").where("rule_id", "=", ruleId).execute()
    if (severity !== null && severity !== rule.severity) {
      const row = { practice_id: practiceId, rule_id: ruleId, severity, by_person: personId ?? "", at: now }
      await tx.insertInto("rule_severity").values(row).execute()
    }
    await tell({ kind: "rules.changed", id: practiceId })
    return ok(await rulebookOf(context))
  },
})

type BadGuideline = { kind: "failed-examples"; numbers: readonly number[] }

export const addGuideline = useCase({
  name: "comply.add-guideline",
  needs: "comply:set-rules",
  input: GuidelineContent,
  async run(context, content): Promise<Result<Rulebook, BadGuideline>> {
    const { practiceId, personId, now, audit, tell } = context
    audit.subject(practiceId, { severity: content.severity })
    const numbers = failedExamples(content)
    if (numbers.length > 0) return err({ kind: "failed-examples", numbers })
    audit.subject(await insertGuideline(context, content, { by: personId ?? "", at: now }), { severity: content.severity })
    await tell({ kind: "rules.changed", id: practiceId })
    return ok(await rulebookOf(context))
  },
})

export const saveGuideline = useCase({
  name: "comply.save-guideline",
  needs: "comply:set-rules",
  input: z.object({ id: z.uuid(), revision: z.number(), content: GuidelineContent }),
  async run(
    context,
    { id, revision, content },
  ): Promise<Result<Rulebook, BadGuideline | { kind: "no-such-guideline" } | { kind: "changed-meanwhile" }>> {
    const { practiceId, personId, now, audit, tell } = context
    audit.subject(id, { severity: content.severity })
    const numbers = failedExamples(content)
    if (numbers.length > 0) return err({ kind: "failed-examples", numbers })
    const saved = await updateGuideline(context, { id, revision, content }, { by: personId ?? "", at: now })
    if (saved === undefined) return err({ kind: "no-such-guideline" })
    if (!saved) return err({ kind: "changed-meanwhile" })
    await tell({ kind: "rules.changed", id: practiceId })
    return ok(await rulebookOf(context))
  },
})

export const removeGuideline = useCase({
  name: "comply.remove-guideline",
  needs: "comply:set-rules",
  input: z.object({ id: z.uuid() }),
  async run(context, { id }): Promise<Result<Rulebook, { kind: "no-such-guideline" }>> {
    const { tx, practiceId, audit, tell } = context
    audit.subject(id)
    const row = await tx.deleteFrom("guideline").where("id", "=", id).returning("id").executeTakeFirst()
    if (!row) return err({ kind: "no-such-guideline" })
    await tell({ kind: "rules.changed", id: practiceId })
    return ok(await rulebookOf(context))
  },
})
