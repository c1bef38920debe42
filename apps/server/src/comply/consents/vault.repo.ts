import { ConsentIdentity, ReleaseForm, SignatureGiven } from "@bedside/contracts"
import { createHash } from "node:crypto"
import { z } from "zod"
import { newId } from "#platform/ids.ts"
import type { Desk } from "./ledger.repo.ts"

const identityPlace = (practiceId: string, id: string) => ({ practiceId, field: `consent_vault.identity:${id}` })
const bodyPlace = (practiceId: string, id: string) => ({ practiceId, field: `consent_document.body:${id}` })
const reasonPlace = (practiceId: string, id: string) => ({ practiceId, field: `consent_reveal.reason:${id}` })

/** Keeps who a consent is about; returns the key the ledger holds instead. */
export async function keepIdentity({ tx, platform, practiceId, now }: Desk, identity: ConsentIdentity): Promise<string> {
  const id = newId()
  const sealed = platform.sealer.seal(JSON.stringify(identity), identityPlace(practiceId, id))
  await tx.insertInto("consent_vault").values({ practice_id: practiceId, id, identity: sealed, at: now }).execute()
  return id
}
export async function changeIdentity({ tx, platform, practiceId, now }: Desk, id: string, identity: ConsentIdentity): Promise<void> {
  const sealed = platform.sealer.seal(JSON.stringify(identity), identityPlace(practiceId, id))
  await tx.updateTable("consent_vault").set({ identity: sealed, at: now }).where("id", "=", id).execute()
}
/** Opens an identity: for the form of that person, and for those who reveal. */
export async function openIdentity({ tx, platform, practiceId }: Desk, id: string): Promise<ConsentIdentity> {
  const row = await tx.selectFrom("consent_vault").select("identity").where("id", "=", id).executeTakeFirstOrThrow()
  return ConsentIdentity.parse(JSON.parse(platform.sealer.open(row.identity, identityPlace(practiceId, id))))
}

/** The form as it was presented, with the names that stood on it. */
export const PresentedForm = z.object({ form: ReleaseForm, personName: z.string(), signerName: z.string() })
export type PresentedForm = z.infer<typeof PresentedForm>
/** The signature with the moment it was given. */
export const KeptSignature = SignatureGiven.extend({ at: z.string(), timeZone: z.string() })
export type KeptSignature = z.infer<typeof KeptSignature>

export interface StoredDocument {
  readonly id: string
  readonly what: "form" | "signature" | "scan"
  readonly type: string
  readonly bytes: number
  readonly sha256: string
  readonly fileName: string | null
  readonly body: Buffer | null
  readonly at: Date
}
/** Documents of a consent, newest first. */
export async function documentsOf({ tx }: Pick<Desk, "tx">, consentId: string): Promise<StoredDocument[]> {
  const found = await tx
    .selectFrom("consent_document")
    .selectAll()
    .where("consent_id", "=", consentId)
    .orderBy("at", "desc")
    .orderBy("id", "desc")
    .execute()
  return found.map((row) => ({
    id: row.id,
    what: row.what as StoredDocument["what"],
    type: row.media_type,
    bytes: row.bytes,
    sha256: row.sha256,
    fileName: row.file_name,
    body: row.body,
    at: row.at,
  }))
}

interface NewText {
  readonly consentId: string
  readonly what: "form" | "signature"
  readonly text: string
  readonly sha256: string
  readonly by: string | null
}
/** Keeps a document that is text, sealed. */
export async function keepText({ tx, platform, practiceId, now }: Desk, { consentId, what, text, sha256, by }: NewText): Promise<void> {
  const id = newId()
  const values = {
    practice_id: practiceId,
    id,
    consent_id: consentId,
    what,
    body: platform.sealer.seal(text, bodyPlace(practiceId, id)),
    media_type: "application/json",
    bytes: Buffer.byteLength(text),
    sha256,
    by_person: by,
    at: now,
  }
  await tx.insertInto("consent_document").values(values).execute()
}
/** The text of a kept document, opened. Throws for a scan: those are files. */
export function openText({ platform, practiceId }: Pick<Desk, "platform" | "practiceId">, { id, body }: StoredDocument): unknown {
  if (!body) throw new Error("this document is a file")
  return JSON.parse(platform.sealer.open(body, bodyPlace(practiceId, id)))
}

/** Keeps a scan as a sealed file. */
export async function keepScan(
  { tx, platform, practiceId, now }: Desk,
  { consentId, bytes, type, by }: { consentId: string; bytes: Buffer; type: string; by: string | null },
): Promise<StoredDocument> {
  const id = newId()
  const fileName = `consent-${id}`
  const sha256 = createHash("sha256").update(bytes).digest("hex")
  await platform.files.write(practiceId, fileName, bytes)
  const values = { consent_id: consentId, what: "scan", file_name: fileName, media_type: type, bytes: bytes.length, sha256 }
  await tx
    .insertInto("consent_document")
    .values({ practice_id: practiceId, id, ...values, by_person: by, at: now })
    .execute()
  return { id, what: "scan", type, bytes: bytes.length, sha256, fileName, body: null, at: now }
}

/** Writes down who looks at whom, and why, before anything is shown. */
export async function keepReveal({ tx, platform, practiceId, now }: Desk, consentId: string, by: string, reason: string): Promise<void> {
  const id = newId()
  const sealed = platform.sealer.seal(reason, reasonPlace(practiceId, id))
  await tx
    .insertInto("consent_reveal")
    .values({ practice_id: practiceId, id, consent_id: consentId, reason: sealed, by_person: by, at: now })
    .execute()
}
export interface Reveal {
  readonly by: string
  readonly at: Date
  readonly reason: string
}
/** Who looked before, newest first. */
export async function revealsOf({ tx, platform, practiceId }: Desk, consentId: string): Promise<Reveal[]> {
  const found = await tx
    .selectFrom("consent_reveal")
    .selectAll()
    .where("consent_id", "=", consentId)
    .orderBy("at", "desc")
    .orderBy("id", "desc")
    .limit(100)
    .execute()
  return found.map((row) => ({
    by: row.by_person,
    at: row.at,
    reason: platform.sealer.open(row.reason, reasonPlace(practiceId, row.id)),
  }))
}
/** Whether a person opened this consent at or after a moment. */
export async function revealedSince({ tx }: Pick<Desk, "tx">, consentId: string, by: string, since: Date): Promise<boolean> {
  const row = await tx
    .selectFrom("consent_reveal")
    .select("id")
    .where("consent_id", "=", consentId)
    .where("by_person", "=", by)
    .where("at", ">=", since)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
