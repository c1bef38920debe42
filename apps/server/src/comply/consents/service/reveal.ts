import type { RevealedConsent } from "@bedside/contracts"
import { err, later, minutes, ok, type Result } from "@bedside/kernel"
import { z } from "zod"
import { personNames } from "#practice"
import { useCase } from "#platform/use-case.ts"
import type { Hindrance } from "../rules/states.ts"
import {
  documentsOf,
  KeptSignature,
  keepReveal,
  openIdentity,
  openText,
  PresentedForm,
  revealedSince,
  revealsOf,
  type StoredDocument,
} from "../vault.repo.ts"
import { type NoConsent, note, sideOf, takeUp } from "./acting.ts"
import { signedPdf } from "./sign.ts"

const documentsOpenFor = minutes(10)

/** What the revealing person may fetch: scans as they are, and the signed form made of form and signature. */
const listed = (documents: readonly StoredDocument[]): RevealedConsent["documents"] =>
  documents.flatMap(({ id, what, type, bytes, sha256 }): RevealedConsent["documents"] =>
    what === "scan"
      ? [{ id, what, type, bytes, sha256 }]
      : what === "signature"
        ? [{ id, what: "signed-form" as const, type: "application/pdf", bytes, sha256 }]
        : [],
  )

/** Opens the vault for one consent. The reason is kept, sealed, before anything is shown; on the record stand who, when and which handle. */
export const revealConsent = useCase({
  name: "comply.reveal-consent",
  needs: "consents:reveal",
  input: z.object({ id: z.uuid(), reason: z.string() }),
  async run(context, { id, reason }): Promise<Result<RevealedConsent, NoConsent | Hindrance>> {
    const { tx, personId } = context
    const taken = await takeUp(context, id, "reveal")
    if (!taken.ok) return taken
    const before = await revealsOf(context, id)
    await keepReveal(context, id, personId ?? "", reason)
    await note(context, id, "viewed", { what: "identity" })
    const documents = await documentsOf(context, id)
    const signed = documents.find(({ what }) => what === "signature")
    const signature = signed && KeptSignature.parse(openText(context, signed))
    const names = await personNames(
      tx,
      before.map(({ by }) => by),
    )
    return ok({
      handle: taken.value.handle,
      identity: await openIdentity(context, taken.value.subjectRef),
      signature: signature
        ? { name: signature.name, on: signature.on, authority: signature.authority, drawn: signature.mark.kind === "drawn" }
        : null,
      documents: listed(documents),
      reveals: before.map(({ by, at, reason: said }) => ({ by: names.get(by) ?? "A former member", at: at.toISOString(), reason: said })),
    })
  },
})

export interface OpenedDocument {
  readonly fileName: string
  readonly type: string
  readonly bytes: Buffer
}
/** A document for whoever revealed the consent within the last ten minutes; each reading is on the record. */
export const readConsentDocument = useCase({
  name: "comply.read-consent-document",
  needs: "consents:reveal",
  input: z.object({ id: z.uuid(), documentId: z.uuid() }),
  async run(
    context,
    { id, documentId },
  ): Promise<Result<OpenedDocument, NoConsent | Hindrance | { kind: "reveal-first" } | { kind: "no-such-document" }>> {
    const { platform, practiceId, personId, now } = context
    const taken = await takeUp(context, id, "reveal")
    if (!taken.ok) return taken
    if (!(await revealedSince(context, id, personId ?? "", later(now, -documentsOpenFor)))) return err({ kind: "reveal-first" })
    const documents = await documentsOf(context, id)
    const wanted = documents.find((one) => one.id === documentId && one.what !== "form")
    if (!wanted) return err({ kind: "no-such-document" })
    await note(context, id, "viewed", { what: wanted.what, sha256: wanted.sha256 })
    const { handle, documentSha256 } = taken.value
    if (wanted.fileName !== null) {
      const bytes = await platform.files.read(practiceId, wanted.fileName)
      const ending = wanted.type === "application/pdf" ? "pdf" : wanted.type === "image/png" ? "png" : "jpg"
      return ok({ fileName: `${handle}-scan.${ending}`, type: wanted.type, bytes })
    }
    const form = documents.find((one) => one.what === "form" && one.sha256 === documentSha256)
    if (!form) return err({ kind: "no-such-document" })
    const { state } = await sideOf(context)
    const signature = KeptSignature.parse(openText(context, wanted))
    const bytes = await signedPdf(PresentedForm.parse(openText(context, form)), signature, state)
    return ok({ fileName: `${handle}.pdf`, type: "application/pdf", bytes })
  },
})
