import { rule, type Hit } from "../../rule.ts"
import { conditionPhrases, conditions } from "../../lexicon/conditions.ts"
import { medications } from "../../lexicon/medications.ts"
import { findPhrases, phrases } from "../../text/phrases.ts"
import type { Observed } from "../../observe.ts"
import { wordSpan } from "../../text/reading.ts"
import { isAsked, isDenied, wordIn } from "../../text/scope.ts"

const lists = {
  title:
    "doctor doctors dr md nurse nurses rn therapist therapists physician physicians dentist dentists pharmacist psychologist psychiatrist counselor counselors pediatrician dermatologist".split(
      " ",
    ),
}
/** A program that carries a licensed title. Cal. AB 489 (2026). */
const posing = phrases(
  `
a.i|ai|chatbot|chatgpt|gpt|robot powered #title
a|an|meet|our|the|your ai|bot|chatbot|gpt|robo #title
a|an|meet|our|the|your #title bot|chatbot|gpt
ai|bot #title answers|are|available|can|here|is|will
dr ai|bot|chatbot|chatgpt|gpt
`,
  lists,
)
const named = phrases(conditionPhrases.join("\n"))

/** True when the text itself speaks of diseases, medicines or treatment. */
function isClinical({ reading, care }: Observed): boolean {
  if (findPhrases(reading, named).length > 0 || care.includes(1)) return true
  return wordIn(reading, 0, reading.words.length, conditions) >= 0 || wordIn(reading, 0, reading.words.length, medications) >= 0
}

/** What a machine wrote about health goes out when a licensed person has read it, or with a notice and a way to a person. */
export const aiClinicalContentUnreviewed = rule({
  id: "ai-clinical-content-unreviewed",
  title: "AI-drafted clinical text without licensed review",
  family: "clinical",
  version: 1,
  severity: "needs-review",
  appliesTo: ["outbound-post", "outbound-reply"],
  reviewer: "clinical",
  cites: ["Cal. Health & Safety Code 1339.75 (AB 3030)", "Cal. AB 489 (2026)"],
  message: "A text about health was written with AI, and no licensed person has reviewed it.",
  why: "AI writes convincing mistakes. California asks for a notice and a way to a person unless a licensed clinician reviewed the text.",
  fix: "Send it to the clinical reviewer, or add the AI notice with {{practice.phone}}.",
  bodyOnly: true,
  find(seen, { input }): Hit[] {
    const { reading } = seen
    const hits: Hit[] = findPhrases(reading, posing)
      .filter(({ first, last }) => !isAsked(reading, first) && !isDenied(reading, first, last, 5))
      .map(({ first, last }) => ({
        span: wordSpan(reading, first, last),
        message: "A program is called by a licensed title here.",
        evidence: { kind: "licensed-title" },
      }))
    const { ai } = input
    if (!ai?.assisted || ai.licensedReviewer || ai.disclaimerAndHumanContact === true) return hits
    const clinical = ai.clinical ?? isClinical(seen)
    return clinical ? [...hits, { evidence: { kind: "unreviewed", marked: ai.clinical !== undefined } }] : hits
  },
})
