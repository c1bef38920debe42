import { consentKinds, ConsentTerms, linkChecks, type ReleaseForm } from "@bedside/contracts"
import { days, err, hours, later, ok, type Result } from "@bedside/kernel"
import { z } from "zod"
import { practiceFacts } from "#practice"
import { newCode, newSecret } from "#platform/ids.ts"
import { type Context, useCase, view } from "#platform/use-case.ts"
import { buildForm, formHash } from "../forms/form.ts"
import { formPdf, sizeFor } from "../forms/form.pdf.ts"
import type { FormPractice } from "../forms/words.ts"
import { findConsent, openWording, type StoredConsent, updateConsent } from "../ledger.repo.ts"
import { insertLink, withdrawLinks } from "../links.repo.ts"
import { reasonRules } from "../rules/reasons.ts"
import { type Hindrance, stateAfter } from "../rules/states.ts"
import { keepText, openIdentity, type PresentedForm } from "../vault.repo.ts"
import { type NoConsent, note, sideOf, takeUp } from "./acting.ts"

type Seen = Pick<Context, "tx" | "platform" | "practiceId" | "now">
/** A link for a device of the practice is signed at once; one that is sent may wait. */
const linkLasts = { "in-person": hours(1), code: days(7) } as const

/** What forms and letters know of the practice. */
export async function formPractice({ tx, practiceId }: Seen): Promise<{ practice: FormPractice; state: string }> {
  const { profile } = await practiceFacts(tx, practiceId)
  const { privacyOfficial, portalUrl } = profile.replyFacts
  return {
    practice: {
      name: profile.name,
      privacyOfficial,
      address: profile.locations[0]?.address ?? "",
      portal: portalUrl,
      email: profile.emails[0] ?? "",
    },
    state: profile.state,
  }
}
async function formFor(seen: Seen, consent: StoredConsent, personName: string | null): Promise<ReleaseForm> {
  const { kind, signedTerms } = consent
  return buildForm({ kind, terms: signedTerms, items: openWording(seen, consent).items, personName, ...(await formPractice(seen)) })
}

/** What a form must hold before anybody is asked to sign it. */
const before = ["missing-element", "no-end", "ended", "california-needs-day", "washington-sale", "part2-needed"] as const
function lacking(consent: StoredConsent, side: Awaited<ReturnType<typeof sideOf>>, now: Date): string[] {
  const { minor, signer, subjectClass } = consent.terms
  const asked = { consent, practice: side, at: now, today: side.today, use: undefined }
  return [
    ...before.flatMap((kind) => reasonRules[kind](asked)),
    ...(minor.under18 && !minor.consentsAlone && signer === "individual" ? ["For a minor a parent or guardian signs."] : []),
    ...(minor.under18 && minor.consentsAlone && signer !== "individual" ? ["For this care the minor alone signs."] : []),
    ...(subjectClass === "deceased" && signer !== "executor" && signer !== "court-appointed"
      ? ["For a person who died the executor or somebody appointed by a court signs."]
      : []),
  ]
}

export const presentConsent = useCase({
  name: "comply.present-consent",
  needs: "consents:keep",
  input: z.object({ id: z.uuid(), check: z.enum(linkChecks) }),
  async run(
    context,
    { id, check },
  ): Promise<
    Result<
      { link: string; code: string | null; expiresAt: string },
      NoConsent | Hindrance | { kind: "not-complete"; sentences: readonly string[] }
    >
  > {
    const { tx, platform, personId, now } = context
    const taken = await takeUp(context, id, "present")
    if (!taken.ok) return taken
    const consent = taken.value
    const sentences = lacking(consent, await sideOf(context), now)
    if (sentences.length > 0) return err({ kind: "not-complete", sentences })
    const identity = await openIdentity(context, consent.subjectRef)
    const form = await formFor(context, consent, identity.name)
    const presented: PresentedForm = { form, personName: identity.name, signerName: identity.signerName || identity.name }
    const sha256 = formHash(form)
    await keepText(context, { consentId: id, what: "form", text: JSON.stringify(presented), sha256, by: personId })
    await withdrawLinks(context, id)
    const token = newSecret()
    const code = check === "code" ? newCode() : null
    const expiresAt = later(now, linkLasts[check])
    await insertLink(context, { consentId: id, token, code, by: personId ?? "", expiresAt })
    await updateConsent(tx, id, { state: stateAfter("present", consent.state), document_sha256: sha256 })
    await note(context, id, "presented", { check, documentSha256: sha256, edition: form.edition })
    // After the hash sign: no server, proxy or mail program sees the secret.
    return ok({ link: `${platform.config.url}/sign#${token}`, code, expiresAt: expiresAt.toISOString() })
  },
})

/** The form without the person's name, for those who write it. */
export const showReleaseForm = view({
  name: "comply.release-form",
  needs: "consents:keep",
  input: z.object({ id: z.uuid() }),
  async run(seen, { id }): Promise<Result<{ form: ReleaseForm; documentSha256: string }, NoConsent>> {
    const consent = await findConsent(seen.tx, id)
    if (!consent) return err({ kind: "no-such-consent" })
    const form = await formFor(seen, consent, null)
    return ok({ form, documentSha256: formHash(form) })
  },
})

/** The form of terms that nobody kept yet, so that whoever writes them sees what the person will read. */
export const previewReleaseForm = view({
  name: "comply.preview-release-form",
  needs: "consents:keep",
  input: z.object({ kind: z.enum(consentKinds), terms: ConsentTerms, items: z.string() }),
  async run(seen, { kind, terms, items }): Promise<Result<{ form: ReleaseForm }, never>> {
    return ok({ form: buildForm({ kind, terms, items, personName: null, ...(await formPractice(seen)) }) })
  },
})

/** The form for paper. */
export const printReleaseForm = view({
  name: "comply.print-release-form",
  needs: "consents:keep",
  input: z.object({ id: z.uuid() }),
  async run(seen, { id }): Promise<Result<{ handle: string; pdf: Buffer }, NoConsent>> {
    const consent = await findConsent(seen.tx, id)
    if (!consent) return err({ kind: "no-such-consent" })
    const form = await formFor(seen, consent, null)
    const { state } = await formPractice(seen)
    return ok({ handle: consent.handle, pdf: await formPdf({ form, size: sizeFor(state), now: seen.now }) })
  },
})
