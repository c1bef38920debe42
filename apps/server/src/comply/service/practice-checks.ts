import type { PracticeChecks } from "@bedside/contracts"
import { err, ok, type Result } from "@bedside/kernel"
import { z } from "zod"
import { practiceFacts } from "#practice"
import { useCase, view } from "#platform/use-case.ts"
import { checkPlans } from "../practice-checks.plan.ts"
import { insertAnswer, newestAnswers, withdrawAnswer } from "../practice-checks.repo.ts"
import { dayIn, practiceChecks } from "../practice-checks.rules.ts"
import { type Looking, seenOf } from "../practice-checks.views.ts"

async function checksOf(looking: Looking): Promise<PracticeChecks> {
  const seen = await seenOf(looking)
  return { items: practiceChecks(seen, await newestAnswers(looking)), today: seen.today }
}

export const showPracticeChecks = view({
  name: "comply.practice-checks",
  needs: "people:read",
  input: z.null(),
  async run(seen): Promise<Result<PracticeChecks, never>> {
    return ok(await checksOf(seen))
  },
})

type NoAnswer = { kind: "no-such-check" } | { kind: "seen-by-itself" } | { kind: "in-the-future"; today: string }

/** Whoever answers says what was true on a day that has come. What Bedside sees by itself nobody can answer away. */
export const answerCheck = useCase({
  name: "comply.answer-check",
  needs: "comply:set-rules",
  input: z.object({
    checkId: z.string(),
    answer: z.enum(["in-order", "needs-work"]),
    on: z.string(),
    note: z.string().nullable(),
  }),
  async run(context, { checkId, answer, on, note }): Promise<Result<PracticeChecks, NoAnswer>> {
    const { tx, practiceId, personId, now, audit, tell } = context
    const plan = Object.hasOwn(checkPlans, checkId) ? checkPlans[checkId] : undefined
    if (!plan) return err({ kind: "no-such-check" })
    audit.subject(practiceId, { checkId, answer, on })
    if (plan.statement === undefined) return err({ kind: "seen-by-itself" })
    const today = dayIn((await practiceFacts(tx, practiceId)).timeZone, now)
    if (on > today) return err({ kind: "in-the-future", today })
    audit.subject(await insertAnswer(context, { checkId, answer, on, note, by: personId ?? "", at: now }))
    await tell({ kind: "rules.changed", id: practiceId })
    return ok(await checksOf(context))
  },
})

export const withdrawCheckAnswer = useCase({
  name: "comply.withdraw-answer",
  needs: "comply:set-rules",
  input: z.object({ id: z.uuid() }),
  async run(context, { id }): Promise<Result<PracticeChecks, { kind: "no-such-answer" }>> {
    const { tx, practiceId, personId, now, audit, tell } = context
    audit.subject(id)
    const checkId = await withdrawAnswer(tx, id, personId ?? "", now)
    if (checkId === undefined) return err({ kind: "no-such-answer" })
    audit.subject(id, { checkId })
    await tell({ kind: "rules.changed", id: practiceId })
    return ok(await checksOf(context))
  },
})
