import { identifierSpans, type IdentifierType } from "@bedside/compliance"
import type { NameTells } from "@bedside/contracts"
import { practiceFacts } from "#practice"
import type { Tx } from "#platform/db/tenancy.ts"
import { ownRules } from "../comply.repo.ts"
import { engineFacts } from "../comply.rules.ts"

const tellings: Partial<Record<IdentifierType, NameTells>> = {
  name: "name",
  date: "date",
  "age-over-89": "date",
  phone: "contact",
  fax: "contact",
  email: "contact",
  address: "contact",
  ssn: "number",
  mrn: "number",
  "health-plan-id": "number",
  account: "number",
  license: "number",
  vehicle: "number",
  device: "number",
  diagnosis: "health",
  procedure: "health",
  lab: "health",
  medication: "health",
}
// A camera writes day and time into the name, which are taken out of the picture; a bare number may be a chart's.
const day = /(?<!\d)(?:19|20)\d\d[-. _]?(?:0[1-9]|1[0-2])[-. _]?(?:0[1-9]|[12]\d|3[01])(?:[-._ T]*\d{6,9})?(?!\d)/g
const longNumber = /\d{6,}/

/** A name as people write files: words run together, or are held by dashes, dots and underscores. */
const readings = (name: string): readonly string[] => {
  const open = name.replaceAll("_", " ")
  return [open, open.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2").replaceAll(/[-.+]+/g, " ")]
}

interface Asked {
  readonly practiceId: string
  readonly name: string
  readonly strict: boolean
  readonly tell: (kind: NameTells) => void
}
/** Tells what a medium's name seems to hold of somebody; names of the practice's own people are none. Wired to media in `stages.ts`. */
export async function judgeName(tx: Tx, { practiceId, name, strict, tell }: Asked): Promise<void> {
  const { profile } = await practiceFacts(tx, practiceId)
  const practice = engineFacts(profile, await ownRules(tx))
  const found = readings(name).flatMap((text) => identifierSpans({ kind: "testimonial", text, practice }).map(({ type }) => tellings[type]))
  const kinds = new Set(found.filter((kind) => kind !== undefined && (strict || kind !== "health")))
  // A season or the day of an event is nobody's, unless the name tells more.
  if (kinds.size === 1) kinds.delete("date")
  if (strict && name.search(day) >= 0) kinds.add("date")
  if (strict && longNumber.test(name.replaceAll(day, " "))) kinds.add("number")
  for (const kind of kinds) if (kind) tell(kind)
}
