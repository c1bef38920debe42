import { contentKinds, type CheckInput } from "../src/types.ts"
import { caseNow, casePractice, type Case, type RuleCases } from "./case.ts"
import { clinicalCases } from "./clinical.ts"
import { conductCases } from "./conduct.ts"
import { consentCases } from "./consent.ts"
import { harmless, leaks } from "./mixed.ts"
import { overlayCases } from "./overlays.ts"
import { plainLanguageCases } from "./plain-language.ts"
import { privacyCases } from "./privacy.ts"
import { publishingCases } from "./publishing.ts"
import { repliesCases } from "./replies.ts"
import { templates } from "./templates.ts"
import { dangerCases, triageCases } from "./triage.ts"

/** The cases of every rule of every pack. */
export const ruleCases: readonly RuleCases[] = [
  ...privacyCases,
  ...consentCases,
  ...clinicalCases,
  ...conductCases,
  ...repliesCases,
  ...plainLanguageCases,
  ...publishingCases,
  ...overlayCases,
]

/** What the engine is asked about one example of a rule: the invented practice, with what the example says otherwise. */
export function inputOf({ kind }: Pick<RuleCases, "kind">, example: Case): CheckInput {
  const given = typeof example === "string" ? { text: example } : example
  return { kind, now: caseNow, ...given, practice: { ...casePractice, ...given.practice } }
}

const plain = (kind: CheckInput["kind"], text: string): CheckInput => inputOf({ kind }, text)

/** Every input of every case: rules, texts for all rules together, templates, and what people write to practices. */
export const everyInput: readonly CheckInput[] = [
  ...ruleCases.flatMap((rule) =>
    [...rule.catalog.flag, ...rule.flag, ...rule.catalog.pass, ...rule.pass].map((example) => inputOf(rule, example)),
  ),
  ...[...leaks, ...harmless].map(([kind, text]) => plain(kind, text)),
  ...templates.map(({ kind, text }) => plain(kind, text)),
  ...dangerCases.flatMap(({ catalog, pass }) => [...catalog.pass, ...pass]).map((text) => plain("inbound-comment", text)),
  ...triageCases.map(({ text, rating }) => ({
    ...plain("inbound-comment", text),
    ...(rating !== undefined && { replyTo: { rating } }),
  })),
  ...contentKinds.map((kind) => plain(kind, "")),
]
