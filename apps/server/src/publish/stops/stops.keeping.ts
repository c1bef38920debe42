import type { Platform } from "#platform/platform.ts"
import { Evidence, openEvidence, recalledUse } from "./stops.repo.ts"

/** The name of a kept picture: its evidence, and its place among the pictures of the post. */
export const keptPicture = (useId: string, index: number): string => `evidence-${useId}-${index}`

/** Copies what the public saw. Safe to run again: what is kept stays as it is; a file that is gone by then leaves its place empty. */
export async function runKeepPictures(platform: Platform, { practiceId, useId }: { practiceId: string; useId: string }): Promise<void> {
  const use = await platform.tenancy.asPractice(practiceId, (tx) => recalledUse(tx, useId))
  if (!use) return
  const { media } = Evidence.parse(JSON.parse(openEvidence({ platform, practiceId }, use)))
  for (const [index, { file }] of media.entries()) {
    const name = keptPicture(useId, index)
    if (file === undefined || (await platform.files.has(practiceId, name))) continue
    const found = await platform.files.open(practiceId, file)
    if (found) await platform.files.write(practiceId, name, found)
  }
}
