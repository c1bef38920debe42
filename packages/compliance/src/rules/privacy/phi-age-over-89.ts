import type { AgeMention } from "../../detect/ages.ts"
import type { Observed } from "../../observe.ts"
import { staffRoles, staffTitles } from "../../lexicon/people.ts"
import { wordSpan } from "../../text/reading.ts"
import { rule, type Hit } from "../../rule.ts"

const staff = new Set([...staffTitles, ...staffRoles, "alumnus", "benefactor", "donor"])
const history = /^1[0-8]\d\d$/

/** True when the one who is so old is known in public or works here, and no patient is spoken of. */
function isNobodyInCare({ reading }: Observed, { theirs, known }: Sides, { sentence, first }: AgeMention): boolean {
  if (theirs[sentence]) return false
  if (known[sentence]) return true
  for (let at = first - 1; at >= 0 && first - at <= 8 && reading.sentence[at] === sentence; at--) {
    const word = reading.words[at]
    if (!word) break
    if ((staff.has(word.lower) && !word.possessive) || history.test(word.lower)) return true
  }
  return false
}

interface Sides {
  /** A sentence speaks of a patient or names somebody unknown. */
  readonly theirs: Uint8Array
  /** A sentence names one of the staff or somebody known in public. */
  readonly known: Uint8Array
}

function sidesOf({ reading, names, persons }: Observed): Sides {
  const theirs = new Uint8Array(reading.sentenceCount)
  const known = new Uint8Array(reading.sentenceCount)
  for (const { role, sentence } of names) (role === "unknown" ? theirs : known)[sentence] = 1
  for (const { kind, sentence } of persons) if (kind === "patient") theirs[sentence] = 1
  return { theirs, known }
}

/** What stands in the place of an age and tells none. */
function neutral({ reading }: Observed, { kind, first, last }: AgeMention): string {
  const lead = reading.words[first]?.lower ?? ""
  const end = reading.words[last]?.lower ?? ""
  if (end === "birthday") return "birthday"
  if (lead === "turning") return "having a birthday"
  if (lead.startsWith("turn")) return "had a birthday"
  if (lead === "his" || lead === "her") return "later life"
  if (kind === "word") return "older adult"
  const noun = reading.words[last + 1]
  const before = /^(?:old|young|yo|yearold|o)$/.test(end) && noun?.gap === " " && reading.sentence[last + 1] === reading.sentence[first]
  const being = /^(?:is|was|he's|she's|who's|at|es)$/.test(reading.words[first - 1]?.lower ?? "")
  return before && !being ? "older" : "an older adult"
}

/** Ages over 89 and birth years that show one are identifiers: 45 CFR 164.514(b)(2)(i)(C). */
export const phiAgeOver89 = rule({
  id: "phi-age-over-89",
  title: "Age of 90 or more tied to a person",
  family: "privacy",
  version: 1,
  severity: "block",
  appliesTo: ["outbound-post", "outbound-reply", "testimonial", "survey"],
  reviewer: "privacy",
  cites: ["45 CFR 164.514(b)(2)(i)(C)"],
  message: "This tells that one person is 90 or older.",
  why: "So few people are over 89 that the age alone can show who it is. Ages over 89, and birth years that show one, are identifiers (45 CFR 164.514(b)(2)(i)(C)).",
  fix: "Say 'an older adult' or leave the person out. With a signed authorization that covers age, attach it.",
  find(seen, facts): Hit[] {
    if (facts.authorizations.some(({ scope }) => scope?.info?.includes("age"))) return []
    const old = seen.ages.filter((age) => age.over89)
    if (old.length === 0) return []
    const sides = sidesOf(seen)
    return old
      .filter((age) => !isNobodyInCare(seen, sides, age))
      .map((age) => ({
        span: wordSpan(seen.reading, age.first, age.last),
        evidence: { kind: age.kind },
        replacement: { text: neutral(seen, age), label: "Say it without the age" },
      }))
  },
})
