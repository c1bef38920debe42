import { SignatureGiven, type SignedCopy, type SigningPage } from "@bedside/contracts"
import { err, ok, type Result } from "@bedside/kernel"
import { createHash } from "node:crypto"
import { z } from "zod"
import { practiceFacts } from "#practice"
import { type Context, useCase } from "#platform/use-case.ts"
import { readDrawing } from "../forms/drawing.ts"
import { formHash } from "../forms/form.ts"
import { formPdf, sizeFor } from "../forms/form.pdf.ts"
import { lockConsent, type StoredConsent, updateConsent } from "../ledger.repo.ts"
import { changeLink, codeHashOf, lockLink, mostWrongCodes, type StoredLink } from "../links.repo.ts"
import { hindrance, stateAfter } from "../rules/states.ts"
import { documentsOf, type KeptSignature, keepText, openText, PresentedForm } from "../vault.repo.ts"
import { note, sideOf } from "./acting.ts"

export type BadLink =
  | { kind: "unknown-link" }
  | { kind: "used-link" }
  | { kind: "expired-link" }
  | { kind: "withdrawn-link" }
  | { kind: "wrong-code" }
  | { kind: "document-changed" }

const Held = z.object({ token: z.string(), code: z.string().optional() })
type Held = z.infer<typeof Held>

const fits = ({ codeHash }: StoredLink, { token, code = "" }: Held): boolean => codeHash === null || codeHash === codeHashOf(token, code)

/** The link, held still; refused when it is not open any more. The code is looked at by the caller. */
async function takeLink(context: Context, { token }: Held): Promise<Result<StoredLink, BadLink>> {
  const link = await lockLink(context, token)
  if (!link) return err({ kind: "unknown-link" })
  context.audit.subject(link.consentId)
  if (link.usedAt) return err({ kind: "used-link" })
  if (link.withdrawnAt) return err({ kind: "withdrawn-link" })
  return link.expiresAt > context.now ? ok(link) : err({ kind: "expired-link" })
}

/** Counts a wrong code, which must last: so the answer is no refusal, which would take the count back. */
export const trySigningCode = useCase({
  name: "comply.try-signing-code",
  needs: "signer",
  input: Held,
  async run(context, held): Promise<Result<{ fits: boolean }, BadLink>> {
    const link = await takeLink(context, held)
    if (!link.ok) return link
    const { id, wrongCodes } = link.value
    if (fits(link.value, held)) return ok({ fits: true })
    // Asking what is needed costs nothing; guessing does.
    if (held.code === undefined) return ok({ fits: false })
    const over = wrongCodes + 1 >= mostWrongCodes
    await changeLink(context, id, { wrong_codes: wrongCodes + 1, ...(over && { withdrawn_at: context.now }) })
    return ok({ fits: false })
  },
})

interface Presented {
  readonly link: StoredLink
  readonly consent: StoredConsent
  readonly shown: PresentedForm
  readonly sha256: string
}
/** Link, consent and the form exactly as it was presented; a form whose words no longer have their hash is not shown. */
async function takeForm(context: Context, held: Held): Promise<Result<Presented, BadLink>> {
  const link = await takeLink(context, held)
  if (!link.ok) return link
  if (!fits(link.value, held)) return err({ kind: "wrong-code" })
  const consent = await lockConsent(context.tx, link.value.consentId)
  const standing = consent && { state: consent.state, frozen: false, preparedBy: [] }
  if (!consent || !standing || hindrance("sign", standing, null)) return err({ kind: "withdrawn-link" })
  const sha256 = consent.documentSha256
  const document = (await documentsOf(context, consent.id)).find((one) => one.what === "form" && one.sha256 === sha256)
  if (!document || sha256 === null) return err({ kind: "document-changed" })
  const shown = PresentedForm.parse(openText(context, document))
  return formHash(shown.form) === sha256 ? ok({ link: link.value, consent, shown, sha256 }) : err({ kind: "document-changed" })
}

export const openSigning = useCase({
  name: "comply.open-signing",
  needs: "signer",
  input: Held,
  async run(context, held): Promise<Result<SigningPage, BadLink>> {
    const taken = await takeForm(context, held)
    if (!taken.ok) return taken
    const { link, consent, shown, sha256 } = taken.value
    if (link.openedAt === null) {
      await changeLink(context, link.id, { opened_at: context.now })
      await note(context, consent.id, "opened")
    }
    const { today } = await sideOf(context)
    const { name } = await practiceFacts(context.tx, context.practiceId)
    return ok({ practiceName: name, ...shown, documentSha256: sha256, today, expiresAt: link.expiresAt.toISOString() })
  },
})

type BadSignature = { kind: "wrong-day"; today: string } | { kind: "authority-needed" } | { kind: "not-offered" } | { kind: "bad-drawing" }
function flawOf({ terms }: StoredConsent, { on, authority, sensitive, mark }: SignatureGiven, today: string): BadSignature | undefined {
  if (on !== today) return { kind: "wrong-day", today }
  if (terms.signer !== "individual" && authority.length < 3) return { kind: "authority-needed" }
  if (sensitive.some((one) => !terms.sensitive.includes(one))) return { kind: "not-offered" }
  return mark.kind === "drawn" && !readDrawing(mark.png) ? { kind: "bad-drawing" } : undefined
}

/** Signs with the link, once. The copy for the signer is in the answer; nothing of it is sent by mail. */
export const signConsent = useCase({
  name: "comply.sign-consent",
  needs: "signer",
  input: Held.extend({ signature: SignatureGiven }),
  async run(context, { signature, ...held }): Promise<Result<z.infer<typeof SignedCopy>, BadLink | BadSignature>> {
    const { tx, now } = context
    const taken = await takeForm(context, held)
    if (!taken.ok) return taken
    const { link, consent, shown, sha256 } = taken.value
    if (signature.documentSha256 !== sha256) return err({ kind: "document-changed" })
    const { today, timeZone, state } = await sideOf(context)
    const flaw = flawOf(consent, signature, today)
    if (flaw) return err(flaw)
    const kept: KeptSignature = { ...signature, at: now.toISOString(), timeZone }
    const pdf = await signedPdf(shown, kept, state)
    const text = JSON.stringify(kept)
    const textHash = createHash("sha256").update(text).digest("hex")
    await keepText(context, { consentId: consent.id, what: "signature", text, sha256: textHash, by: null })
    await changeLink(context, link.id, { used_at: now })
    await updateConsent(tx, consent.id, {
      state: stateAfter("sign", consent.state),
      signing: {
        by: consent.terms.signer,
        authorityDescribed: consent.terms.signer === "individual" || signature.authority.length >= 3,
        method: "electronic",
        on: signature.on,
        at: now.toISOString(),
        sensitive: signature.sensitive,
        statements: shown.form.statements,
        witnessed: false,
      },
      copy: { on: today, method: "download" },
    })
    await note(context, consent.id, "signed", { method: "electronic", documentSha256: sha256, signatureSha256: textHash })
    await note(context, consent.id, "copy-given", { method: "download" })
    return ok({ fileName: `${consent.handle}.pdf`, pdf: pdf.toString("base64"), documentSha256: sha256 })
  },
})

/** The form with the signature on its lines. */
export function signedPdf({ form }: PresentedForm, { at, timeZone, ...signature }: KeptSignature, state: string): Promise<Buffer> {
  return formPdf({ form, size: sizeFor(state), now: new Date(at), signed: { ...signature, at: `${at} (${timeZone})` } })
}

export const declineSigning = useCase({
  name: "comply.decline-signing",
  needs: "signer",
  input: Held,
  async run(context, held): Promise<Result<{ done: true }, BadLink>> {
    const taken = await takeForm(context, held)
    if (!taken.ok) return taken
    const { link, consent } = taken.value
    await changeLink(context, link.id, { used_at: context.now })
    await updateConsent(context.tx, consent.id, { state: stateAfter("decline", consent.state) })
    await note(context, consent.id, "declined")
    return ok({ done: true })
  },
})
