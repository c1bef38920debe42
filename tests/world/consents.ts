import type { Client } from "@bedside/contracts/client"
import type { ConsentIdentity, ConsentTerms } from "@bedside/contracts"

type Begin = Parameters<Client["consents"]["createConsent"]>[0]["body"]

/** Terms of an ordinary release of a patient's quote on two networks. */
export const quoteTerms: ConsentTerms = {
  language: "en",
  subjectClass: "patient",
  scope: {
    channels: ["facebook", "instagram"],
    info: ["quote", "first-name"],
    purposes: ["organic-marketing"],
    paidAds: false,
    edits: ["crop"],
    nameUse: "first-name",
    tagAccount: false,
    locationTag: false,
    geography: null,
    frequency: "until-expiry",
    preApproval: false,
  },
  sensitive: [],
  expiry: { on: "2099-05-01", event: null },
  minor: { under18: false, consentsAlone: false, assentNoted: false },
  payment: { practicePaid: false, payer: null, personPaid: false },
  signer: "individual",
  recipients: [],
  part2: false,
}
/** Somebody whose name and story must be found nowhere but behind the seal. */
export const quietPerson: ConsentIdentity = {
  name: "Marigold Quillfeather",
  birthDate: null,
  email: "marigold@quillfeather.example",
  phone: "(303) 555-0177",
  address: "",
  signerName: "",
  interpreter: "",
}
export const quoteBody = (more: Partial<ConsentTerms> = {}, identity: Partial<ConsentIdentity> = {}): Begin => ({
  kind: "hipaa-authorization",
  terms: { ...quoteTerms, ...more },
  wording: { items: "The quote about walking the Larkspur trail again after surgery.", note: "" },
  identity: { ...quietPerson, ...identity },
})

/** Files as the first bytes of a scan tell them. */
export const scanPdf: Buffer = Buffer.from("%PDF-1.7\n% a scanned form, Marigold Quillfeather\n%%EOF\n")
export const scanForm = (bytes: Uint8Array<ArrayBuffer>): FormData => {
  const form = new FormData()
  form.set("file", new Blob([bytes]), "form.pdf")
  return form
}

/** The calendar day of a moment where the clinics of these tests are, so many days on. */
export const dayOf = (at: Date, later = 0): string =>
  new Intl.DateTimeFormat("sv-SE", { timeZone: "America/Denver" }).format(new Date(at.getTime() + later * 86_400_000))
