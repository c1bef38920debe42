import type { ConsentIdentity } from "@bedside/contracts"
import { dropFiles } from "#platform/leftovers.ts"
import type { Context } from "#platform/use-case.ts"
import { sealWording, type StoredConsent, updateConsent } from "../ledger.repo.ts"
import { changeIdentity, documentsOf } from "../vault.repo.ts"
import { note } from "./acting.ts"

const gone = "(no longer kept)"
const nobody: ConsentIdentity = { name: gone, birthDate: null, email: "", phone: "", address: "", signerName: "", interpreter: "" }

/** Destroys the documents of a consent, the name, the exact words and the reasons of who looked. Handle, scope, days and history stay. */
export async function purgeConsent(
  context: Context,
  { id, subjectRef }: Pick<StoredConsent, "id" | "subjectRef">,
  because: "time" | "unsigned" = "time",
): Promise<void> {
  const { tx, platform, practiceId, now } = context
  const documents = await documentsOf(context, id)
  await tx.deleteFrom("consent_document").where("consent_id", "=", id).execute()
  await tx.deleteFrom("consent_reveal").where("consent_id", "=", id).execute()
  await tx.deleteFrom("consent_link").where("consent_id", "=", id).execute()
  await changeIdentity(context, subjectRef, nobody)
  await updateConsent(tx, id, { wording: sealWording(context, id, { items: gone, note: "" }), purged_at: now })
  await note(context, id, "purged", { documents: documents.length, because })
  const scans = documents.flatMap(({ fileName }) => fileName ?? [])
  await dropFiles(platform, tx, practiceId, scans)
}
