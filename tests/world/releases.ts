import { type Consent, type ConsentIdentity, type ConsentTerms, subjectsOf } from "@bedside/contracts"
import { createClient } from "@bedside/contracts/client"
import { quoteBody } from "./consents.ts"
import { browserOf } from "./person.ts"
import type { World } from "./world.ts"

/** A practice with everybody a post under a release needs, and its practice network connected. */
export async function clinicOf(world: World) {
  const practice = await world.practice("Willow Street Clinic")
  const [owner, officer, administrator, author, manager] = [
    await practice.as("owner"),
    await practice.as("privacy-officer"),
    await practice.as("administrator"),
    await practice.as("author"),
    await practice.as("manager"),
  ]
  const channel = await owner.connectSandbox()
  return { world, practiceId: practice.practiceId, owner, officer, administrator, author, manager, channel }
}
export type ClinicOf = Awaited<ReturnType<typeof clinicOf>>

type Kind = Consent["kind"]
interface Wanted {
  readonly kind?: Kind
  readonly scope?: Partial<ConsentTerms["scope"]>
  readonly terms?: Partial<ConsentTerms>
  readonly identity?: Partial<ConsentIdentity>
}
/** A release being written; for the practice network and a face unless it says otherwise. */
export function draftRelease({ administrator, practiceId }: ClinicOf, { kind, scope, terms, identity }: Wanted = {}): Promise<Consent> {
  const usual = { ...quoteBody().terms.scope, channels: ["sandbox"], info: ["face" as const] }
  const subjectClass = subjectsOf[kind ?? "hipaa-authorization"][0]
  const body = quoteBody({ subjectClass, ...terms, scope: { ...usual, ...scope } }, identity)
  return administrator.api.consents.createConsent({ params: { practiceId }, body: { ...body, ...(kind && { kind }) } })
}

/** What somebody types who signs the form in front of them. */
export const typedSignature = (
  { documentSha256, today }: { readonly documentSha256: string; readonly today: string },
  more: object = {},
) => ({
  documentSha256,
  name: "Marigold Quillfeather",
  on: today,
  mark: { kind: "typed" as const, text: "Marigold Quillfeather" },
  intent: true as const,
  electronic: true as const,
  authority: "",
  sensitive: [],
  ...more,
})

/** A release that its person signed on the practice's own device, and a second person checked. */
export async function signRelease(
  { world, administrator, officer, practiceId }: Pick<ClinicOf, "world" | "administrator" | "officer" | "practiceId">,
  { id, terms }: Pick<Consent, "id" | "terms">,
  approvedItem?: string,
): Promise<Consent> {
  const params = { practiceId, id }
  const { link } = await administrator.api.consents.presentConsent({ params, body: { check: "in-person" } })
  const phone = createClient("", browserOf(world.app).fetch)
  const token = link.split("#")[1] ?? ""
  const page = await phone.consents.openSigning({ body: { token } })
  const signature = typedSignature(page, terms.signer === "individual" ? {} : { authority: "I am the mother." })
  await phone.consents.sign({ body: { token, signature } })
  if (approvedItem) await administrator.api.consents.approveItem({ params, body: { sha256: approvedItem } })
  const { documentSha256 } = await officer.api.consents.getConsent({ params })
  return officer.api.consents.checkConsent({ params, body: { documentSha256: documentSha256 ?? "" } })
}

export const releaseFor = async (desk: ClinicOf, wanted: Wanted = {}): Promise<Consent> =>
  signRelease(desk, await draftRelease(desk, wanted))

export const somewhere = { x: 0.2, y: 0.2, w: 0.3, h: 0.4 }
/** Marks a person on a picture by hand; answers who that is. */
export async function markOn({ author, practiceId }: ClinicOf, mediaId: string): Promise<string> {
  const one = { practiceId, id: mediaId }
  const { shown } = await author.api.media.markPerson({ params: one, body: { box: somewhere, atSeconds: null } })
  return shown.at(-1)?.id ?? ""
}
/** Says who a shown person is. */
export const linkTo = (
  { author, practiceId }: ClinicOf,
  mediaId: string,
  personId: string,
  state: "consent" | "staff",
  consentHandle: string,
) => author.api.media.sayWhoIsShown({ params: { practiceId, id: mediaId, personId }, body: { state, consentHandle } })
