import type { ConsentKind, ConsentTerms, consentStatements, ReleaseForm } from "@bedside/contracts"
import { createHash } from "node:crypto"
import { placeName } from "../places.ts"
import { demandsOf, isConsumerHealth, isHealthSale } from "../rules/demands.ts"
import { english } from "./words.en.ts"
import { spanish } from "./words.es.ts"
import type { FormPractice, FormWords, SectionId } from "./words.ts"

/** Counted on when any word of any form changes. */
const edition = 2

export interface FormInput {
  readonly kind: ConsentKind
  readonly terms: ConsentTerms
  /** What exactly is used, in words. */
  readonly items: string
  /** Null leaves a line to fill in. */
  readonly personName: string | null
  readonly practice: FormPractice
  /** Two-letter postal code of the practice's state. */
  readonly state: string
}
type Section = ReleaseForm["sections"][number]
type Statement = (typeof consentStatements)[number]

/** The words of a language. */
export const wordsFor = (language: ConsentTerms["language"]): FormWords => (language === "es" ? spanish : english)

const ended = (text: string): string => (/[.!?…”"]$/.test(text) ? text : `${text}.`)

/** 45 CFR 164.508(c)(1)(i) to (iv): what, who shares it, with whom, for what. */
function core({ kind, terms, items, personName, practice }: FormInput, words: FormWords): [SectionId, readonly string[]][] {
  const { scope, recipients } = terms
  const places = scope.channels.map((id) => words.place(id, placeName(id)))
  const purposes = scope.purposes.filter((one) => one !== "paid-ad").map((one) => words.purpose[one])
  return [
    ["who", [words.who(personName)]],
    [
      "what",
      [
        ended(words.what(practice.name, items, kind === "rights-grant")),
        ...(scope.info.length > 0 ? [words.shows(scope.info.map((one) => words.info[one]))] : []),
      ],
    ],
    ["where", [...(places.length > 0 ? [words.where(places)] : []), ...(recipients.length > 0 ? [words.recipients(recipients)] : [])]],
    ["why", [...(purposes.length > 0 ? [words.why(purposes, practice.name)] : []), words.paid(scope.paidAds)]],
    [
      "how",
      [
        words.nameUse(scope.nameUse),
        words.edits(scope.edits.map((one) => words.edit[one])),
        ...words.tags(scope.tagAccount, scope.locationTag, scope.geography),
        words.frequency(scope.frequency),
        ...(scope.preApproval ? [words.preApproval] : []),
      ],
    ],
  ]
}

/** 45 CFR 164.508(c)(1)(v) and (c)(2) to (c)(4), and what a program or a state adds. */
function promises({ kind, terms, practice, state }: FormInput, words: FormWords): [SectionId, readonly string[]][] {
  const { health } = demandsOf[kind]
  return [
    ["money", words.money(terms.payment)],
    ["choice", [words.choice[kind]]],
    ["change", words.change(practice)],
    ...(health ? ([["after", [words.after]]] as [SectionId, string[]][]) : []),
    ...(health && state === "TX" ? ([["electronic", [words.electronic]]] as [SectionId, string[]][]) : []),
    ...(health && state === "CA" ? ([["california", [words.california]]] as [SectionId, string[]][]) : []),
    ...(isConsumerHealth(kind, terms, state) ? ([["health-data", words.healthData(practice)]] as [SectionId, readonly string[]][]) : []),
    ...(isHealthSale(kind, terms, state)
      ? ([["health-sale", words.healthSale(practice.name, terms.payment.payer)]] as [SectionId, readonly string[]][])
      : []),
    ...(health && terms.part2 ? ([["part2", words.part2]] as [SectionId, readonly string[]][]) : []),
    ["how-long", [words.ends(terms.expiry.on, terms.expiry.event), ...(terms.minor.under18 ? [words.turns18] : [])]],
    ["copy", [words.copy]],
  ]
}

/** Which required statement each section makes. */
const stated: Partial<Record<SectionId, readonly Statement[]>> = {
  money: ["payment"],
  choice: ["no-conditioning"],
  change: ["revocation", "revocation-how"],
  after: ["redisclosure"],
  electronic: ["electronic-disclosure"],
  // Printed and shown in 14 points: `sizeFor`, and the signing page.
  california: ["separate-signature", "type-size"],
  "health-data": ["consumer-health"],
  "health-sale": ["health-data-sale"],
  part2: ["part2-redisclosure"],
  copy: ["copy"],
}

/** A release form from the terms of a consent, in its language: the same terms always give the same words. */
export function buildForm(input: FormInput): ReleaseForm {
  const { kind, terms } = input
  const words = wordsFor(terms.language)
  const parts = [...core(input, words), ...promises(input, words)].filter(([, paragraphs]) => paragraphs.length > 0)
  const sections = parts.map(([id, paragraphs]): Section => ({ id, heading: words.headings[id], paragraphs: [...paragraphs], choices: [] }))
  if (terms.sensitive.length > 0)
    sections.push({
      id: "sensitive",
      heading: words.headings.sensitive,
      paragraphs: [words.tick],
      choices: terms.sensitive.map((id) => ({ id, text: words.sensitive[id] })),
    })
  const { intent, electronic, name, date, signature, authority } = words.sign
  return {
    title: words.titles[kind],
    language: terms.language,
    edition: `${kind} ${edition}`,
    sections,
    signature: { intent, electronic, name, date, signature, authority: terms.signer === "individual" ? null : authority },
    statements: parts.flatMap(([id]) => stated[id] ?? []),
  }
}

/** The form as plain lines: what is hashed, read aloud, or compared. */
export function formText({ title, edition: made, sections, signature }: ReleaseForm): string {
  const body = sections.flatMap(({ heading, paragraphs, choices }) => [
    "",
    heading,
    ...paragraphs,
    ...choices.map(({ id, text }) => `[ ] ${text} (${id})`),
  ])
  const { intent, electronic, name, date, signature: mark, authority } = signature
  const lines = [title, made, ...body, "", intent, electronic, name, mark, date, ...(authority === null ? [] : [authority])]
  return `${lines.join("\n")}\n`.normalize("NFC")
}

/** SHA-256 of the form's text in UTF-8, in hexadecimal: what the signature is bound to. */
export const formHash = (form: ReleaseForm): string => createHash("sha256").update(formText(form)).digest("hex")
