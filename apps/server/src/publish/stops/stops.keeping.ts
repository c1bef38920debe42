import type { Tx } from "#platform/db/tenancy.ts"

/** The name of a kept picture: its evidence, and its place among the pictures of the post. */
export const keptPicture = (useId: string, index: number): string => `evidence-${useId}-${index}`

const ofUse = /^evidence-([0-9a-f-]{36})-\d+$/
interface Asked {
  readonly names: readonly string[]
  readonly left: (name: string) => void
}
/** Says which kept pictures belong to no evidence any more. Wired in `stages.ts`. */
export async function leftOfEvidence(tx: Tx, { names, left }: Asked): Promise<void> {
  const byUse = Map.groupBy(names, (name) => ofUse.exec(name)?.[1])
  const ids = [...byUse.keys()].filter((id) => id !== undefined)
  if (ids.length === 0) return
  const kept = new Set((await tx.selectFrom("consent_use").select("id").where("id", "in", ids).execute()).map(({ id }) => id))
  for (const id of ids) if (!kept.has(id)) for (const name of byUse.get(id) ?? []) left(name)
}
