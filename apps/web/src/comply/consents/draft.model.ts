import { type ConsentIdentity, type ConsentKind, type ConsentTerms, type ConsentWording, subjectsOf } from "@bedside/contracts"

/** What is being written of a form, without who it is about. */
export interface DraftForm {
  readonly kind: ConsentKind
  readonly terms: ConsentTerms
  readonly wording: ConsentWording
}
export type StepId = "kind" | "person" | "what" | "where" | "how" | "end"
export const steps: readonly { readonly id: StepId; readonly title: string }[] = [
  { id: "kind", title: "Kind" },
  { id: "person", title: "Who signs" },
  { id: "what", title: "What is shown" },
  { id: "where", title: "Where and why" },
  { id: "how", title: "How" },
  { id: "end", title: "Until when" },
]

type Subject = ConsentTerms["subjectClass"]
interface KindFacts {
  readonly title: string
  readonly text: string
  readonly subjects: readonly [Subject, ...Subject[]]
  /** It may show facts about somebody's care. */
  readonly health: boolean
  /** It must name a day or an event that ends it. */
  readonly ends: boolean
  readonly needs: readonly ("info" | "purposes")[]
}
export const kindFacts: Readonly<Record<ConsentKind, KindFacts>> = {
  "hipaa-authorization": {
    title: "Patient release",
    text: "A patient, or somebody who may speak for one, lets you show a photo, words or a story. This is the authorization that HIPAA asks for.",
    subjects: subjectsOf["hipaa-authorization"],
    health: true,
    ends: true,
    needs: ["info", "purposes"],
  },
  "staff-likeness": {
    title: "Staff likeness",
    text: "A member of the team may be shown at work. A colleague who is also your patient needs a patient release for anything about care.",
    subjects: subjectsOf["staff-likeness"],
    health: false,
    ends: false,
    needs: ["info", "purposes"],
  },
  "event-release": {
    title: "Event release",
    text: "A guest at an open day or a run may be shown. It does not cover that somebody is a patient.",
    subjects: subjectsOf["event-release"],
    health: false,
    ends: false,
    needs: ["info", "purposes"],
  },
  "rights-grant": {
    title: "Rights to words or pictures",
    text: "Somebody lets you use what is theirs: a photo they took, a review they wrote.",
    subjects: subjectsOf["rights-grant"],
    health: false,
    ends: false,
    needs: ["purposes"],
  },
  "survey-preference": {
    title: "Survey comment",
    text: "Somebody who answered a survey says whether their words may be shown.",
    subjects: subjectsOf["survey-preference"],
    health: false,
    ends: false,
    needs: ["info"],
  },
  "vendor-model": {
    title: "Model release",
    text: "A paid or stock model. You never call them a patient.",
    subjects: subjectsOf["vendor-model"],
    health: false,
    ends: false,
    needs: ["purposes"],
  },
}

/** The empty form of a kind. Silence means no: nothing is ticked. */
export const startOf = (kind: ConsentKind): DraftForm => ({
  kind,
  terms: {
    language: "en",
    subjectClass: kindFacts[kind].subjects[0],
    scope: {
      channels: [],
      info: [],
      purposes: [],
      paidAds: false,
      edits: [],
      nameUse: "none",
      tagAccount: false,
      locationTag: false,
      geography: null,
      frequency: "until-expiry",
      preApproval: false,
    },
    sensitive: [],
    expiry: { on: null, event: null },
    minor: { under18: false, consentsAlone: false, assentNoted: false },
    payment: { practicePaid: false, payer: null, personPaid: false },
    signer: "individual",
    recipients: [],
    part2: false,
  },
  wording: { items: "", note: "" },
})

export const nobody: ConsentIdentity = { name: "", birthDate: null, email: "", phone: "", address: "", signerName: "", interpreter: "" }

/** Another kind keeps what was written as far as it fits. */
export function withKind(form: DraftForm, kind: ConsentKind): DraftForm {
  const { subjects, health } = kindFacts[kind]
  const subjectClass = subjects.includes(form.terms.subjectClass) ? form.terms.subjectClass : subjects[0]
  const terms = { ...form.terms, subjectClass, ...(health ? {} : { part2: false, sensitive: [] }) }
  return { ...form, kind, terms }
}

type Info = ConsentTerms["scope"]["info"][number]
const nameInfo: readonly Info[] = ["first-name", "full-name", "initials"]
/** How the name is used decides which part of it is shown. */
export function withNameUse(terms: ConsentTerms, nameUse: ConsentTerms["scope"]["nameUse"]): ConsentTerms {
  const shown = nameInfo.filter((one) => one === nameUse)
  const info = [...terms.scope.info.filter((one) => !nameInfo.includes(one)), ...shown]
  return { ...terms, scope: { ...terms.scope, nameUse, info } }
}

/** Paid ads are a purpose of their own, allowed by name. */
export function withPaidAds(terms: ConsentTerms, paidAds: boolean): ConsentTerms {
  const purposes = terms.scope.purposes.filter((one) => one !== "paid-ad")
  return { ...terms, scope: { ...terms.scope, paidAds, purposes: paidAds ? [...purposes, "paid-ad"] : purposes } }
}

/** Who signs follows from who it is about: for a child somebody else, for a person who died the executor. */
export function withSubject(terms: ConsentTerms, change: Partial<Pick<ConsentTerms, "subjectClass" | "minor">>): ConsentTerms {
  const next = { ...terms, ...change }
  const minor = next.minor.under18 ? next.minor : { under18: false, consentsAlone: false, assentNoted: false }
  if (next.subjectClass === "deceased") return { ...next, minor, signer: next.signer === "court-appointed" ? next.signer : "executor" }
  if (minor.under18 && minor.consentsAlone) return { ...next, minor, signer: "individual" }
  if (minor.under18) return { ...next, minor, signer: next.signer === "individual" || next.signer === "executor" ? "parent" : next.signer }
  const noAdult = next.signer === "executor" || (terms.minor.under18 && next.signer === "parent")
  return { ...next, minor, signer: noAdult ? "individual" : next.signer }
}

/** Who may sign for this person. */
export function signersFor({ subjectClass, minor }: ConsentTerms): readonly ConsentTerms["signer"][] {
  if (subjectClass === "deceased") return ["executor", "court-appointed"]
  if (minor.under18) return minor.consentsAlone ? ["individual"] : ["parent", "guardian", "court-appointed"]
  return ["individual", "guardian", "court-appointed", "healthcare-proxy"]
}

/** One thing that is missing: the field it belongs to, and the sentence under it. */
export interface Missing {
  readonly step: StepId
  readonly field: string
  readonly sentence: string
}
const lack = (step: StepId, field: string, wrong: boolean, sentence: string): Missing[] => (wrong ? [{ step, field, sentence }] : [])

function missingPerson({ terms }: DraftForm, identity: ConsentIdentity, today: string): Missing[] {
  const { birthDate } = identity
  const minor = terms.minor.under18
  return [
    ...lack("person", "name", identity.name.trim() === "", "Write the person's name."),
    ...lack("person", "birthDate", minor && birthDate === null, "Write the day of birth, so that Bedside knows when the person turns 18."),
    ...lack(
      "person",
      "birthDate",
      minor && birthDate !== null && (birthDate > today || monthsAgo(today, 18 * 12) >= birthDate),
      "By this day of birth the person is not under 18.",
    ),
    ...lack("person", "signerName", terms.signer !== "individual" && identity.signerName.trim() === "", "Write the name of who signs."),
  ]
}
/** The day `months` before; good enough to compare ages, the server decides. */
function monthsAgo(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number)
  return new Date(Date.UTC(year, month - 1 - months, date)).toISOString().slice(0, 10)
}

/** What a form still needs before it can be kept: who it is about, if asked for, and the words. */
export function missingToKeep(form: DraftForm, identity: ConsentIdentity | null, today: string): Missing[] {
  return [
    ...(identity ? missingPerson(form, identity, today) : []),
    ...lack("what", "items", form.wording.items.trim().length < 10, "Say exactly what is used, in at least ten letters."),
  ]
}

/** What it needs besides before anybody can be asked to sign. */
export function missingToSign({ kind, terms }: DraftForm, today: string): Missing[] {
  const { scope, recipients, expiry } = terms
  const { needs, ends } = kindFacts[kind]
  return [
    ...lack("what", "info", needs.includes("info") && scope.info.length === 0, "Tick what may be shown of the person."),
    ...lack("where", "channels", scope.channels.length + recipients.length === 0, "Tick at least one place."),
    ...lack("where", "purposes", needs.includes("purposes") && scope.purposes.length === 0, "Tick what it is for."),
    ...lack("end", "on", ends && expiry.on === null && !expiry.event, "Name a last day, or an event that ends it."),
    ...lack("end", "on", expiry.on !== null && expiry.on < today, "The last day is over already."),
  ]
}

/** Lines of a text field as a list of names. */
export const linesOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim().slice(0, 120))
    .filter(Boolean)
    .slice(0, 20)
