import type { ConsentTerms, consentKinds, infoClasses } from "@bedside/contracts"
import { days, later } from "@bedside/kernel"
import { checkConsent, createConsent, openSigning, presentConsent, revokeConsent, signConsent } from "#comply"
import { signerFor } from "#platform/use-case.ts"
import { type Cast, must } from "./demo-cast.ts"

type Kind = (typeof consentKinds)[number]
interface Release {
  readonly kind: Kind
  readonly name: string
  readonly subjectClass: ConsentTerms["subjectClass"]
  readonly info: readonly (typeof infoClasses)[number][]
  readonly items: string
  readonly daysLeft: number
  readonly language?: "en" | "es"
}

const terms = ({ subjectClass, info, daysLeft, language = "en" }: Release, now: Date): ConsentTerms => ({
  language,
  subjectClass,
  scope: {
    channels: ["sandbox", "facebook"],
    info: [...info],
    purposes: ["organic-marketing", "education"],
    paidAds: false,
    edits: ["crop", "caption"],
    nameUse: info.includes("full-name") ? "full-name" : "first-name",
    tagAccount: false,
    locationTag: false,
    geography: null,
    frequency: "until-expiry",
    preApproval: false,
  },
  sensitive: [],
  expiry: { on: later(now, days(daysLeft)).toISOString().slice(0, 10), event: null },
  minor: { under18: false, consentsAlone: false, assentNoted: false },
  payment: { practicePaid: false, payer: null, personPaid: false },
  signer: "individual",
  recipients: [],
  part2: false,
})

async function begin({ platform, as }: Cast, release: Release): Promise<string> {
  const { kind, name, items } = release
  const identity = { name, birthDate: null, email: "", phone: "", address: "", signerName: "", interpreter: "" }
  const given = { kind, terms: terms(release, platform.clock.now()), wording: { items, note: "" }, identity }
  return must(await createConsent(as("administrator"), given)).id
}

/** Gives the form to its person and answers the secret of the link. */
async function present({ as }: Cast, id: string): Promise<string> {
  const { link } = must(await presentConsent(as("administrator"), { id, check: "in-person" }))
  return link.split("#")[1] ?? ""
}

/** Signed on the practice's own device and found in order by a second person. */
async function signed(cast: Cast, release: Release): Promise<{ id: string; today: string }> {
  const id = await begin(cast, release)
  const token = await present(cast, id)
  const signer = signerFor(cast.platform, cast.practiceId, cast.as("owner").requestId)
  const { documentSha256, today } = must(await openSigning(signer, { token }))
  const mark = { kind: "typed" as const, text: release.name }
  const yes = { intent: true as const, electronic: true as const }
  const signature = { documentSha256, name: release.name, on: today, mark, ...yes, authority: "", sensitive: [] }
  must(await signConsent(signer, { token, signature }))
  must(await checkConsent(cast.as("privacy-officer"), { id, documentSha256 }))
  return { id, today }
}

/** Releases in every state, of invented people; answers those that the demo's pictures and posts need. */
export async function consents(cast: Cast): Promise<{ walker: string; doctor: string }> {
  const patient = { kind: "hipaa-authorization", subjectClass: "patient" } as const
  const walker = await signed(cast, {
    ...patient,
    name: "Rosalind Achterberg",
    info: ["face", "first-name", "quote", "being-a-patient"],
    items: "A drawing of me on the morning walk, and my words about it.",
    daysLeft: 300,
  })
  const doctor = await signed(cast, {
    kind: "staff-likeness",
    subjectClass: "staff",
    name: "Mei Chen",
    info: ["face", "full-name"],
    items: "My portrait for introductions of the team.",
    daysLeft: 700,
  })
  await signed(cast, {
    ...patient,
    name: "Thaddeus Oyelaran",
    info: ["quote", "initials"],
    items: "Two sentences of my letter.",
    daysLeft: 6,
  })
  const taken = await signed(cast, { ...patient, name: "Wilhelmina Stroud", info: ["quote"], items: "My thank-you card.", daysLeft: 200 })
  must(await revokeConsent(cast.as("privacy-officer"), { id: taken.id, via: "letter", on: taken.today }))
  const waiting = await begin(cast, {
    ...patient,
    name: "Inocencio Barragán",
    info: ["story", "first-name"],
    items: "Mi historia con la diabetes, contada en tres frases.",
    daysLeft: 365,
    language: "es",
  })
  await present(cast, waiting)
  return { walker: walker.id, doctor: doctor.id }
}
