import type { ConsentKind, ConsentTerms, consentStatements } from "@bedside/contracts"

export type Statement = (typeof consentStatements)[number]
export type Element = "information" | "recipients" | "purposes"
interface Demands {
  /** Parts of the form that must be filled in. */
  readonly elements: readonly Element[]
  readonly statements: readonly Statement[]
  /** It must end with a day or an event. */
  readonly end: boolean
  /** It covers facts about somebody's care, so that what privacy law asks of an authorization counts. */
  readonly health: boolean
}

/** What each kind of consent must hold. The first stands in 45 CFR 164.508(c); the others release a likeness or a right, not health facts. */
export const demandsOf: Readonly<Record<ConsentKind, Demands>> = {
  "hipaa-authorization": {
    elements: ["information", "recipients", "purposes"],
    statements: ["revocation", "revocation-how", "no-conditioning", "redisclosure", "copy", "payment"],
    end: true,
    health: true,
  },
  "staff-likeness": {
    elements: ["information", "recipients", "purposes"],
    statements: ["revocation", "revocation-how", "no-conditioning"],
    end: false,
    health: false,
  },
  "event-release": {
    elements: ["information", "recipients", "purposes"],
    statements: ["revocation", "revocation-how"],
    end: false,
    health: false,
  },
  "rights-grant": { elements: ["recipients", "purposes"], statements: [], end: false, health: false },
  "survey-preference": { elements: ["information", "recipients"], statements: ["revocation", "revocation-how"], end: false, health: false },
  "vendor-model": { elements: ["recipients", "purposes"], statements: [], end: false, health: false },
}

/** How people call a part of the form. */
export const elementWords: Readonly<Record<Element, string>> = {
  information: "what is shown",
  recipients: "where it is shown",
  purposes: "what it is for",
}

/** Whether a part of the form is filled in: 45 CFR 164.508(c)(1)(i), (iii), (iv). */
export const isFilled = (element: Element, { scope, recipients }: ConsentTerms): boolean =>
  element === "information"
    ? scope.info.length > 0
    : element === "recipients"
      ? scope.channels.length + recipients.length > 0
      : scope.purposes.length > 0

/** Facts about health; of somebody who is no patient they are consumer health data where a state says so. */
const healthFacts: readonly string[] = ["diagnosis", "procedure", "treatment-dates", "result-image", "being-a-patient", "story"]
/** Consumer health data in Washington, RCW 19.373: facts about health under a form that is no patient's. */
export const isConsumerHealth = (kind: ConsentKind, { scope }: ConsentTerms, state: string): boolean =>
  state === "WA" && !demandsOf[kind].health && scope.info.some((one) => healthFacts.includes(one))
/** Somebody pays for it: Washington calls that a sale, which asks for an authorization of its own. */
export const isHealthSale = (kind: ConsentKind, terms: ConsentTerms, state: string): boolean =>
  isConsumerHealth(kind, terms, state) && terms.payment.practicePaid
/** What the law of a state adds; a rule of its own says what is missing. */
export const stateStatements: readonly Statement[] = [
  "electronic-disclosure",
  "separate-signature",
  "type-size",
  "consumer-health",
  "health-data-sale",
]

/** The statements a form needs where the practice is, beside those of its kind. */
export function statementsWanted(kind: ConsentKind, terms: ConsentTerms, state: string): readonly Statement[] {
  const { statements, health } = demandsOf[kind]
  const own: Statement[] = [...statements]
  // Texas Health & Safety Code 181.154.
  if (health && state === "TX") own.push("electronic-disclosure")
  // California Civil Code 56.11.
  if (health && state === "CA") own.push("separate-signature", "type-size")
  // RCW 19.373.030 and 19.373.070.
  if (isConsumerHealth(kind, terms, state)) own.push("consumer-health")
  if (isHealthSale(kind, terms, state)) own.push("health-data-sale")
  // 42 CFR 2.32.
  if (health && terms.part2) own.push("part2-redisclosure")
  return own
}
