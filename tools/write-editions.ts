import { createHash } from "node:crypto"
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import {
  check,
  engineVersion,
  inspect,
  mask,
  readingGrade,
  ruleCatalog,
  standardPacks,
  type CheckInput,
  type Finding,
  type Pack,
  type PracticeFacts,
} from "@bedside/compliance"
import { everyInput, inputOf, ruleCases } from "../packages/compliance/cases/all.ts"
import { secondLook } from "../packages/compliance/src/packs/second-look.ts"

/** What one edition of a pack, or of the engine, says of the cases: short fingerprints of what is asked and of what is answered. */
export interface Edition {
  readonly cases: string
  readonly answers: string
}
/** Editions by name, then by version. The engine stands among the packs under its own name. */
export type Editions = Readonly<Record<string, Readonly<Record<string, Edition>>>>
export interface Current {
  readonly name: string
  readonly version: string
  readonly edition: Edition
}

/** Whose edition tells what the engine reads, whatever the rules say: identifiers, triage, sentiment, reading grade. */
export const engineName = "engine"
const file = new URL("../packages/compliance/cases/editions.json", import.meta.url)
export const recordedEditions = (): Editions => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {})

/** Practices that some packs concern; the last two from days on which accessible posts are owed. */
const placed: readonly (readonly [practice: PracticeFacts, now?: string])[] = [
  ...["NY", "TX", "CA", "WA", "OR"].map((state) => [{ state, specialty: "family medicine" }] as const),
  [{ specialty: "behavioral health" }],
  [{ specialty: "fertility", sartMember: true }],
  [{ part2: true }],
  [{ hhsRecipient: true, employees: 40 }, "2028-06-01T12:00:00Z"],
  [{ hhsRecipient: true, employees: 4 }, "2028-06-01T12:00:00Z"],
]
/** Every rule judged as mildly as a practice may: what a pack forbids to lower stays. */
const mild = Object.fromEntries(ruleCatalog.map(({ id }) => [id, "info" as const]))
const everywhere = placed.flatMap(([practice, now]): CheckInput[] => {
  const own = { ...inputOf({ kind: "outbound-post" }, "").practice, ...practice, severities: mild }
  return ruleCases.flatMap((rule) =>
    rule.catalog.flag.slice(0, 2).map((example) => {
      const input = inputOf(rule, example)
      const facts = typeof example === "string" || example.practice === undefined ? own : { ...own, ...example.practice, severities: mild }
      return { ...input, ...(now !== undefined && { now }), practice: facts }
    }),
  )
})
const asked: readonly CheckInput[] = [...everyInput, ...everywhere]

const fingerprint = (parts: readonly unknown[]): string => {
  const hash = createHash("sha256")
  for (const part of parts) hash.update(`${JSON.stringify(part)}\n`)
  return hash.digest("hex").slice(0, 16)
}

/** What of a finding is the verdict; the wording may be mended at any time. */
const verdictOf = ({ ruleId, ruleVersion, severity, span, where, autoFix }: Finding) => [
  ruleId,
  ruleVersion,
  severity,
  span,
  where,
  autoFix?.span,
  autoFix?.replacement,
]

/** True when the pack says something about the rule: it holds it, or it changes how it is judged. */
const concerns = (pack: Pack, ruleId: string): boolean =>
  pack.rules.some(({ id }) => id === ruleId) || (pack.changes ?? []).some((change) => change.ruleId === ruleId)

/** The pack that has the last word on a finding: of those in force the one that changes the rule, else the one that holds it. */
const ownerOf = ({ ruleId }: Finding, inForce: readonly Pack[]): Pack | undefined => inForce.findLast((pack) => concerns(pack, ruleId))

/** What every pack and the engine say of the cases now. The second look is told apart: it changes what others found. */
export function currentEditions(): Current[] {
  const rules = standardPacks.filter((pack) => pack !== secondLook)
  const said = new Map<Pack, unknown[]>(standardPacks.map((pack) => [pack, []]))
  const read: unknown[] = []
  for (const [at, input] of asked.entries()) {
    const verdict = check(input, rules)
    const inForce = rules.filter(({ id }) => verdict.packs.some((pack) => pack.id === id))
    for (const finding of verdict.findings) {
      const owner = ownerOf(finding, inForce)
      if (owner) said.get(owner)?.push([at, ...verdictOf(finding)])
    }
    const { verdict: whole, spans, triage, sentiment } = inspect(input)
    for (const finding of whole.findings)
      if (finding.evidence["softened"] || concerns(secondLook, finding.ruleId)) said.get(secondLook)?.push([at, ...verdictOf(finding)])
    read.push([spans, mask(input.text, spans), triage, sentiment, readingGrade(input.text)])
  }
  const cases = fingerprint(asked)
  const packs = standardPacks.map((pack): Current => {
    const answers = fingerprint(said.get(pack) ?? [])
    return { name: pack.id, version: pack.version, edition: { cases, answers } }
  })
  return [...packs, { name: engineName, version: engineVersion, edition: { cases, answers: fingerprint(read) } }]
}

const tool = "bin/run node tools/write-editions.ts"
const placeOf = (name: string): string =>
  name === engineName
    ? "`engineVersion` in packages/compliance/src/check.ts"
    : `the \`version\` of the pack "${name}" in packages/compliance/src/packs/`

/** What is wrong with one edition and exactly what to do, or nothing. */
export function troubleWith({ name, version, edition }: Current, recorded: Editions): string | undefined {
  const known = recorded[name]?.[version]
  if (!known) return `${name} ${version} is new. Record what it says of the cases: ${tool}`
  if (known.cases !== edition.cases) return `The cases changed since ${name} ${version} was recorded. Record it again: ${tool}`
  if (known.answers === edition.answers) return undefined
  return (
    `${name} ${version} answers the same cases otherwise than it did, under the same version. Verdicts are kept with the version, so that ` +
    `anybody can say years later why a text was allowed. If the change is not wanted, take it back. If it is, raise ${placeOf(name)} ` +
    `and run: ${tool}. If this version never left your machine, run: ${tool} --unreleased`
  )
}

if (import.meta.main) {
  const recorded = recordedEditions()
  const current = currentEditions()
  const kept = current.filter((one) => {
    const known = recorded[one.name]?.[one.version]
    return known !== undefined && known.cases === one.edition.cases && known.answers !== one.edition.answers
  })
  if (kept.length > 0 && !process.argv.includes("--unreleased")) {
    for (const one of kept) console.error(troubleWith(one, recorded))
    process.exit(1)
  }
  const written: Record<string, Record<string, Edition>> = {}
  for (const [name, versions] of Object.entries(recorded)) written[name] = { ...versions }
  for (const { name, version, edition } of current) written[name] = { ...written[name], [version]: edition }
  writeFileSync(file, `${JSON.stringify(written, null, 2)}\n`)
  console.log(`${current.length} editions are recorded in packages/compliance/cases/editions.json`)
}
