import type { Guideline as EngineGuideline, Severity } from "@bedside/compliance"
import type { Guideline, GuidelineContent } from "@bedside/contracts"
import { personNames } from "#practice"
import type { Tx } from "#platform/db/tenancy.ts"
import type { Platform } from "#platform/platform.ts"

const examplesPlace = (practiceId: string) => ({ practiceId, field: "guideline.examples" })

/** How a practice judges: what it raised, and its own words and topics, as the engine reads them. */
export interface OwnRules {
  readonly severities: Readonly<Record<string, Severity>>
  readonly guidelines: readonly EngineGuideline[]
}

export async function ownRules(tx: Tx): Promise<OwnRules> {
  const chosen = await tx.selectFrom("rule_severity").select(["rule_id", "severity"]).execute()
  const rows = await tx.selectFrom("guideline").selectAll().orderBy("id").execute()
  return {
    severities: Object.fromEntries(chosen.map(({ rule_id, severity }) => [rule_id, severity as Severity])),
    guidelines: rows.map((row) => ({
      id: row.id,
      title: row.title,
      kind: row.kind as EngineGuideline["kind"],
      words: row.words as string[],
      severity: row.severity as Severity,
      message: row.message,
      fix: row.fix,
      appliesTo: row.applies_to as NonNullable<EngineGuideline["appliesTo"]>,
    })),
  }
}

/** Who chose which severity, by rule. */
export async function chosenBy(tx: Tx): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.selectFrom("rule_severity").select(["rule_id", "by_person"]).execute()
  const names = await personNames(
    tx,
    rows.map((row) => row.by_person),
  )
  return new Map(rows.map((row) => [row.rule_id, names.get(row.by_person) ?? "A former member"]))
}

interface Place {
  readonly tx: Tx
  readonly platform: Platform
  readonly practiceId: string
}

export async function guidelines({ tx, platform, practiceId }: Place): Promise<Guideline[]> {
  const rows = await tx.selectFrom("guideline").selectAll().orderBy("title").orderBy("id").execute()
  const names = await personNames(
    tx,
    rows.map((row) => row.updated_by),
  )
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    kind: row.kind as Guideline["kind"],
    words: row.words as string[],
    severity: row.severity as Guideline["severity"],
    message: row.message,
    fix: row.fix,
    appliesTo: row.applies_to as Guideline["appliesTo"],
    examples: JSON.parse(platform.sealer.open(row.examples, examplesPlace(practiceId))) as Guideline["examples"],
    revision: row.revision,
    updatedAt: row.updated_at.toISOString(),
    updatedBy: names.get(row.updated_by) ?? "A former member",
  }))
}

interface Change {
  readonly by: string
  readonly at: Date
}

const columnsOf = ({ platform, practiceId }: Place, content: GuidelineContent, { by, at }: Change) => ({
  title: content.title,
  kind: content.kind,
  words: JSON.stringify(content.words),
  severity: content.severity,
  message: content.message,
  fix: content.fix,
  applies_to: JSON.stringify(content.appliesTo),
  examples: platform.sealer.seal(JSON.stringify(content.examples), examplesPlace(practiceId)),
  updated_by: by,
  updated_at: at,
})

export async function insertGuideline(place: Place, content: GuidelineContent, change: Change): Promise<string> {
  const { tx, practiceId } = place
  const row = await tx
    .insertInto("guideline")
    .values({ practice_id: practiceId, ...columnsOf(place, content, change) })
    .returning("id")
    .executeTakeFirstOrThrow()
  return row.id
}

/** True when it was saved; false when somebody else saved a newer one. Undefined when there is none. */
export async function updateGuideline(
  place: Place,
  { id, revision, content }: { id: string; revision: number; content: GuidelineContent },
  change: Change,
): Promise<boolean | undefined> {
  const { tx } = place
  const known = await tx.selectFrom("guideline").select("revision").where("id", "=", id).forUpdate().executeTakeFirst()
  if (!known) return undefined
  if (known.revision !== revision) return false
  await tx
    .updateTable("guideline")
    .set({ ...columnsOf(place, content, change), revision: revision + 1 })
    .where("id", "=", id)
    .execute()
  return true
}
