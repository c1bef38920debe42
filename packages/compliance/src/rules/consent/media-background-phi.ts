import type { Facts } from "../../facts.ts"
import { commonWords } from "../../lexicon/common-words.ts"
import { surnames } from "../../lexicon/surnames.ts"
import { observe, type Observed } from "../../observe.ts"
import { findPhrases, phrases } from "../../text/phrases.ts"
import type { MediaFacts } from "../../types.ts"
import { rule, type Hit } from "../../rule.ts"

/** Things that can carry what belongs to a patient, by the words their names are made of. */
const carriers =
  /monitor|screen|whiteboard|dry-?erase|bulletin|corkboard|wrist-?band|bracelet|chart|clipboard|sign-?in|sheet|paper|document|form|specimen|vial|label|x-?ray|radiograph|scan|film|pill|prescription|bottle|name-?card|name-?plate|door-?card|name-?tag|badge|mail|envelope|letter|calendar|schedule|sticky|post-?it|tablet|laptop|computer|phone-on|fax|printout|folder|file|record|ehr/i
/** The same things when they show nothing. */
const blank = /\b(?:off|blank|empty|covered|blurred|clean|erased|closed|turned-?off|dark)\b|-off$/i

/** Labels of records: with a number, a date or a name behind them they are somebody's. */
const recordLabels = phrases(`
account|acct|admit|allergies|allergy|appointment|appt|attending|diagnosis|dob|dx|hx|insurance|mrn|patient|procedure|pt|rx|ssn|tx|visit
d o b
date of admission|birth|discharge|service
birth date
medical record
patient|pt id|name|number
bed|rm|room NUM
`)

const nearby = 6

/** True when the words read from a picture are a record of somebody: a label with its value, or a name beside a date. */
function isRecord(seen: Observed, { staff }: Facts): boolean {
  if (seen.identifiers.length > 0) return true
  const named = seen.names.filter(({ role }) => role === "unknown")
  if (named.length > 0 && seen.dates.length > 0) return true
  const { words } = seen.reading
  const names = new Uint8Array(words.length)
  for (const name of named) names[name.first] = 1
  return findPhrases(seen.reading, recordLabels).some(({ first, last }) => {
    const label = words[last]?.lower ?? ""
    // A list on a wall needs no first names: "Rm 4 Delgado".
    const listed = words.slice(Math.max(0, first - 2), last + 3)
    if (listed.some(({ lower }) => surnames.has(lower) && !commonWords.has(lower) && !staff.some((member) => member.includes(lower))))
      return true
    if (names.subarray(Math.max(0, last - nearby), last + nearby + 1).includes(1)) return true
    if (!/^(?:dob|mrn|ssn|birth|b|admission|discharge|service|record|id|number)$/.test(label)) return false
    return words.slice(last + 1, last + 4).some(({ shape }) => shape === "number")
  })
}

function findingsOf(item: MediaFacts, at: number, facts: Facts): Hit[] {
  if (item.cleared) return []
  const hits: Hit[] = []
  const objects = (item.objects ?? []).filter((object) => carriers.test(object) && !blank.test(object)).length
  if (objects > 0) hits.push({ where: `media.${at}`, evidence: { objects } })
  if (item.ocr && isRecord(observe(item.ocr, facts), facts))
    hits.push({ where: `media.${at}.ocr`, message: "Words in the picture look like a patient's record.", evidence: { record: true } })
  if (item.checklistDone === false)
    hits.push({
      where: `media.${at}`,
      message: "The background checklist of this picture is not finished.",
      evidence: { checklist: false },
    })
  return hits
}

/** What lies and hangs in the background can be read: 45 CFR 164.514(b)(2)(i). */
export const mediaBackgroundPhi = rule({
  id: "media-background-phi",
  title: "PHI in the background",
  family: "consent",
  version: 1,
  severity: "block",
  appliesTo: ["media", "outbound-post", "outbound-reply", "testimonial"],
  reviewer: "privacy",
  cites: ["45 CFR 164.514(b)(2)(i)", "45 CFR 164.530(c)"],
  message: "Something in the background can carry a patient's details.",
  why: "Pictures are sharp enough to read a screen, a whiteboard or a wristband (45 CFR 164.514(b)(2)(i), 164.530(c)).",
  fix: "Retake it with screens off and papers away, or crop it, and have a second person look at full size and clear it.",
  bodyOnly: true,
  find(_, facts): Hit[] {
    return (facts.input.media ?? []).flatMap((item, at) => findingsOf(item, at, facts))
  },
})
