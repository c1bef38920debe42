import { ConsentIdentity, type ConsentKind, consentKinds, ConsentTerms, ConsentWording, subjectsOf } from "@bedside/contracts"
import { err, ok, type Result } from "@bedside/kernel"
import { z } from "zod"
import { newHandle, newId } from "#platform/ids.ts"
import { type Context, useCase } from "#platform/use-case.ts"
import { insertConsent, openWording, sealWording, updateConsent } from "../ledger.repo.ts"
import { withdrawLinks } from "../links.repo.ts"
import { isPlace } from "../places.ts"
import { comesOfAge } from "../rules/days.ts"
import { namesSeveral } from "../rules/one-person.ts"
import { type Hindrance, stateAfter } from "../rules/states.ts"
import { namingFields, type OpenField } from "../rules/unnamed.ts"
import { changeIdentity, keepIdentity, openIdentity } from "../vault.repo.ts"
import { type NoConsent, note, sideOf, takeUp } from "./acting.ts"

type BadDraft =
  | { kind: "unknown-place" }
  | { kind: "wrong-kind" }
  | { kind: "names-somebody"; fields: readonly OpenField[] }
  | { kind: "birth-date-needed" }
  | { kind: "not-a-minor" }
  | { kind: "names-several" }

/** The day a minor comes of age; null for an adult. A birth date that does not fit what was said is refused. */
function comingOfAge({ minor }: ConsentTerms, { birthDate }: ConsentIdentity, today: string): Result<string | null, BadDraft> {
  if (!minor.under18) return ok(null)
  if (birthDate === null) return err({ kind: "birth-date-needed" })
  const on = comesOfAge(birthDate)
  return on > today && birthDate <= today ? ok(on) : err({ kind: "not-a-minor" })
}
/** Terms that no form of this kind may have, or that cannot stand in the ledger, which everybody reads. */
function flawOf(kind: ConsentKind, terms: ConsentTerms, identity: ConsentIdentity | null): BadDraft | undefined {
  if (identity && namesSeveral(identity.name)) return { kind: "names-several" }
  if (!subjectsOf[kind].includes(terms.subjectClass)) return { kind: "wrong-kind" }
  if (!terms.scope.channels.every(isPlace)) return { kind: "unknown-place" }
  const fields = namingFields(terms)
  return fields.length > 0 ? { kind: "names-somebody", fields } : undefined
}

interface Begun {
  readonly kind: (typeof consentKinds)[number]
  readonly terms: ConsentTerms
  readonly wording: ConsentWording
  readonly identity: ConsentIdentity
  readonly turns18On: string | null
  readonly version: number
  readonly supersedes: string | null
}
/** A new row with a handle nobody has; handles get longer when short ones run out. */
async function begin(context: Context, { identity, ...given }: Begun): Promise<string> {
  const subjectRef = await keepIdentity(context, identity)
  const id = newId()
  for (let tries = 0; tries < 40; tries++) {
    const handle = newHandle(4 + Math.floor(tries / 10))
    if (await insertConsent(context, { id, handle, subjectRef, by: context.personId ?? "", ...given })) {
      context.audit.subject(id, { handle, kind: given.kind, version: given.version })
      await note(context, id, "created", { kind: given.kind, version: given.version })
      return id
    }
  }
  throw new Error("no handle is free")
}

export const createConsent = useCase({
  name: "comply.create-consent",
  needs: "consents:keep",
  input: z.object({ kind: z.enum(consentKinds), terms: ConsentTerms, wording: ConsentWording, identity: ConsentIdentity }),
  async run(context, given): Promise<Result<{ id: string }, BadDraft>> {
    const flaw = flawOf(given.kind, given.terms, given.identity)
    if (flaw) return err(flaw)
    const { today } = await sideOf(context)
    const turns18On = comingOfAge(given.terms, given.identity, today)
    if (!turns18On.ok) return turns18On
    return ok({ id: await begin(context, { ...given, turns18On: turns18On.value, version: 1, supersedes: null }) })
  },
})

/** Until it is signed a consent may be changed; whoever holds a link to the former words cannot sign them any more. */
export const amendConsent = useCase({
  name: "comply.amend-consent",
  needs: "consents:keep",
  input: z.object({
    id: z.uuid(),
    revision: z.number(),
    terms: ConsentTerms,
    wording: ConsentWording,
    identity: ConsentIdentity.nullable(),
  }),
  async run(
    context,
    { id, revision, terms, wording, identity },
  ): Promise<Result<{ id: string }, NoConsent | Hindrance | BadDraft | { kind: "changed-elsewhere" }>> {
    const { tx } = context
    const consent = await takeUp(context, id, "amend")
    if (!consent.ok) return consent
    const { subjectRef, state } = consent.value
    if (consent.value.revision !== revision) return err({ kind: "changed-elsewhere" })
    const flaw = flawOf(consent.value.kind, terms, identity)
    if (flaw) return err(flaw)
    const { today } = await sideOf(context)
    const turns18On = comingOfAge(terms, identity ?? (await openIdentity(context, subjectRef)), today)
    if (!turns18On.ok) return turns18On
    if (identity) await changeIdentity(context, subjectRef, identity)
    await withdrawLinks(context, id)
    await updateConsent(tx, id, {
      state: stateAfter("amend", state),
      document_sha256: null,
      terms,
      turns18_on: turns18On.value,
      wording: sealWording(context, id, wording),
    })
    await note(context, id, "amended", { identityChanged: identity !== null })
    return ok({ id })
  },
})

/** A change of scope after signing is a new version: a draft for the same person, to be signed again. */
export const newConsentVersion = useCase({
  name: "comply.new-consent-version",
  needs: "consents:keep",
  input: z.object({ id: z.uuid() }),
  async run(context, { id }): Promise<Result<{ id: string }, NoConsent | Hindrance>> {
    const consent = await takeUp(context, id, "new-version")
    if (!consent.ok) return consent
    const { kind, terms, turns18On, subjectRef, version } = consent.value
    const { today } = await sideOf(context)
    const adult = turns18On !== null && turns18On <= today
    const identity = await openIdentity(context, subjectRef)
    const made = await begin(context, {
      kind,
      // Who was signed for as a child signs alone now.
      terms: adult ? { ...terms, signer: "individual", minor: { under18: false, consentsAlone: false, assentNoted: false } } : terms,
      wording: openWording(context, consent.value),
      identity: adult ? { ...identity, signerName: "" } : identity,
      turns18On: adult ? null : turns18On,
      version: version + 1,
      supersedes: id,
    })
    return ok({ id: made })
  },
})
