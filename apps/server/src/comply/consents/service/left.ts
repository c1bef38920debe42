import type { Tx } from "#platform/db/tenancy.ts"

interface Asked {
  readonly names: readonly string[]
  readonly left: (name: string) => void
}
/** Says which scans belong to no document: their row was never written, or is gone. Wired in `stages.ts`. */
export async function leftOfScans(tx: Tx, { names, left }: Asked): Promise<void> {
  const scans = names.filter((name) => /^consent-[0-9a-f-]{36}$/.test(name))
  if (scans.length === 0) return
  const kept = await tx.selectFrom("consent_document").select("file_name").where("file_name", "in", scans).execute()
  const known = new Set(kept.map(({ file_name }) => file_name))
  for (const name of scans) if (!known.has(name)) left(name)
}
