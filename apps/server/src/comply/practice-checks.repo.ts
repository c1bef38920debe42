import type { CheckAnswer } from "@bedside/contracts"
import { personNames } from "#practice"
import type { Tx } from "#platform/db/tenancy.ts"
import type { Platform } from "#platform/platform.ts"
import type { GivenAnswer } from "./practice-checks.rules.ts"

const notePlace = (practiceId: string) => ({ practiceId, field: "check_answer.note" })

interface Place {
  readonly tx: Tx
  readonly platform: Platform
  readonly practiceId: string
}

/** The newest answer to each check that nobody took back, by the check's id. */
export async function newestAnswers({ tx, platform, practiceId }: Place): Promise<ReadonlyMap<string, GivenAnswer>> {
  const rows = await tx
    .selectFrom("check_answer")
    .selectAll()
    .distinctOn("check_id")
    .where("withdrawn_at", "is", null)
    .orderBy("check_id")
    .orderBy("at", "desc")
    .orderBy("id", "desc")
    .execute()
  const names = await personNames(
    tx,
    rows.map((row) => row.by_person),
  )
  return new Map(
    rows.map((row) => [
      row.check_id,
      {
        id: row.id,
        answer: row.answer as CheckAnswer["answer"],
        on: row.on_day,
        note: row.note && platform.sealer.open(row.note, notePlace(practiceId)),
        by: names.get(row.by_person) ?? "A former member",
        at: row.at.toISOString(),
      },
    ]),
  )
}

interface NewAnswer {
  readonly checkId: string
  readonly answer: CheckAnswer["answer"]
  readonly on: string
  readonly note: string | null
  readonly by: string
  readonly at: Date
}

export async function insertAnswer({ tx, platform, practiceId }: Place, { checkId, on, note, by, ...given }: NewAnswer): Promise<string> {
  const sealed = note === null || note === "" ? null : platform.sealer.seal(note, notePlace(practiceId))
  const row = await tx
    .insertInto("check_answer")
    .values({ practice_id: practiceId, check_id: checkId, on_day: on, note: sealed, by_person: by, ...given })
    .returning("id")
    .executeTakeFirstOrThrow()
  return row.id
}

/** The check whose answer was taken back; undefined when there is no such answer, or it was taken back before. */
export async function withdrawAnswer(tx: Tx, id: string, by: string, at: Date): Promise<string | undefined> {
  const row = await tx
    .updateTable("check_answer")
    .set({ withdrawn_by: by, withdrawn_at: at })
    .where("id", "=", id)
    .where("withdrawn_at", "is", null)
    .returning("check_id")
    .executeTakeFirst()
  return row?.check_id
}
