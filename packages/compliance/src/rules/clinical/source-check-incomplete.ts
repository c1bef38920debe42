import { healthClaimsOf } from "../../detect/health-claims.ts"
import { prescriptionClass } from "../../lexicon/medications.ts"
import { rule, type Hit } from "../../rule.ts"
import type { Reading } from "../../text/reading.ts"
import { wordIn } from "../../text/scope.ts"
import type { SourceCheck } from "../../types.ts"

const steps = ["assessSource", "beyondHeadline", "author", "date", "evidence", "bias", "factCheck"] as const
const titles: Readonly<Record<(typeof steps)[number], string>> = {
  assessSource: "who published it",
  beyondHeadline: "read beyond the headline",
  author: "who wrote it",
  date: "how old it is",
  evidence: "what supports it",
  bias: "own bias",
  factCheck: "fact-checkers",
}
/** A source of health information may be three years old, one of a drug's safety or an outbreak one year. */
const yearsAllowed = { ordinary: 3, urgent: 1 }
const urgentTopics = new Set(
  "outbreak outbreaks recall recalled recalls measles mpox covid ebola epidemic pandemic surge h5n1 dengue pertussis safety interaction interactions shortage contamination".split(
    " ",
  ),
)
const drugTopics = new Set(
  "safety safe risk risks interaction interactions recall recalled dose warning warnings overdose pregnancy".split(" "),
)

function isUrgent(reading: Reading): boolean {
  const end = reading.words.length
  if (wordIn(reading, 0, end, urgentTopics) >= 0) return true
  return wordIn(reading, 0, end, drugTopics) >= 0 && reading.words.some(({ lower }) => prescriptionClass.has(lower))
}

/** The same day so many years later, as YYYY-MM-DD, so that dates compare as texts. */
const yearsAfter = (date: string, years: number): string => `${String(Number(date.slice(0, 4)) + years).padStart(4, "0")}${date.slice(4)}`

function staleHit(check: SourceCheck, reading: Reading, today: string | undefined): Hit[] {
  if (!check.sourceDate || !today || check.stillCurrentConfirmedBy) return []
  const years = isUrgent(reading) ? yearsAllowed.urgent : yearsAllowed.ordinary
  if (yearsAfter(check.sourceDate, years) >= today.slice(0, 10)) return []
  const limit = years === 1 ? "one year" : "three years"
  return [
    {
      message: `The source is more than ${limit} old, and no clinician confirmed that it is still current.`,
      evidence: { years, sourceDate: check.sourceDate },
    },
  ]
}

/** A post of health information goes out when its source was checked in all seven steps. */
export const sourceCheckIncomplete = rule({
  id: "source-check-incomplete",
  title: "Seven-step source checklist not finished",
  family: "clinical",
  version: 1,
  severity: "needs-review",
  appliesTo: ["outbound-post"],
  reviewer: "clinical",
  cites: ["WHO seven steps to navigate the infodemic", "FSMB Position Statement on Misinformation (2022)"],
  message: "The check of the source is not finished.",
  why: "Health information spreads fast and is hard to take back. Seven short steps find most of what is wrong or out of date.",
  fix: "Finish the open steps; use a newer source or ask a clinician to confirm it is current.",
  bodyOnly: true,
  find({ reading }, { input }): Hit[] {
    const check = input.sourceCheck
    if (!check) return []
    if (!check.isHealthInfo) {
      if (healthClaimsOf(reading).length === 0) return []
      return [{ message: "The text makes a health claim, but it is marked as no health information.", evidence: { marked: false } }]
    }
    const open = steps.filter((step) => check[step] !== true)
    const stale = staleHit(check, reading, input.publishOn ?? input.now)
    if (open.length === 0) return stale
    const message = `The check of the source is not finished. Still open: ${open.map((step) => titles[step]).join(", ")}.`
    return [{ message, evidence: { open: open.length } }, ...stale]
  },
})
