import type { Message } from "@bedside/contracts"

type Triage = Message["triage"]
export type Category = Triage["category"]

const categories: Readonly<Record<Category, string>> = {
  "crisis-self-harm": "Self-harm or crisis",
  emergency: "Medical emergency",
  "threat-harassment": "Threat or harassment",
  "adverse-event": "Possible side effect",
  "phi-disclosure": "Private health details",
  "complaint-clinical": "Complaint about care",
  "media-legal": "Press or legal",
  "question-medical": "Medical question",
  "complaint-service": "Complaint about service",
  misinformation: "False health claim",
  recruitment: "Job question",
  "question-general": "Question",
  praise: "Praise",
  spam: "Spam",
}
export const categoryWords = (category: Category): string => categories[category]
const isCategory = (key: string): key is Category => key in categories
/** Most dangerous first. */
export const categoryChoices: readonly { category: Category; words: string }[] = Object.keys(categories)
  .filter(isCategory)
  .map((category) => ({ category, words: categories[category] }))

/** What cannot wait, said in words; null for what can. */
export function priorityWords(priority: Triage["priority"]): string | null {
  if (priority === "P0") return "Act now"
  return priority === "P1" ? "Answer today" : null
}
export const cannotWait = ({ triage, state }: Pick<Message, "triage" | "state">): boolean =>
  state === "open" && priorityWords(triage.priority) !== null

const flags: Readonly<Record<string, string>> = {
  phi: "May hold private details",
  minor: "About a child",
  "named-staff": "Names somebody of your team",
  "named-patient": "May name a patient",
  "named-product": "Names a product",
  vaccine: "About a vaccine",
  severe: "Sounds serious",
  "language-es": "In Spanish",
  language: "Not in English",
  influencer: "Writer with many followers",
  access: "About access or fairness",
  privacy: "Says privacy was broken",
  "legal-hold": "Keep it: may matter in law",
}
/** What else somebody who answers should know; what the row shows already (a review, its stars) is left out. */
export function flagWords({ flags: given }: Pick<Triage, "flags">): readonly string[] {
  const known = given.includes("language-es") ? given.filter((flag) => flag !== "language") : given
  return known.flatMap((flag) => flags[flag] ?? [])
}

const feelings: Readonly<Record<Message["sentiment"]["label"], string | null>> = {
  positive: "Sounds pleased",
  negative: "Sounds unhappy",
  mixed: "Mixed feelings",
  neutral: null,
}
/** How the writer feels, in two words; null when nothing is to be told. */
export const feelingWords = ({ label }: Message["sentiment"]): string | null => feelings[label]

interface FirstSteps {
  readonly title: string
  readonly steps: readonly string[]
}
const dangers: Readonly<Partial<Record<Category, FirstSteps>>> = {
  "crisis-self-harm": {
    title: "Somebody may be in danger. Act before you write.",
    steps: [
      "Tell a clinician or the person on your crisis plan now.",
      "If the danger is near, call 911 and say what you know.",
      "Then answer: they can call or text 988 at any time, or 911 in danger.",
      "Report it with the network's own tool, too.",
    ],
  },
  emergency: {
    title: "This may be a medical emergency. Act before you write.",
    steps: ["Answer at once: call 911 now.", "If you know who it is, have a clinician call them.", "Do not give advice here."],
  },
  "threat-harassment": {
    title: "Do not answer a threat in public.",
    steps: [
      "Keep it: take a picture of it, and do not delete it.",
      "If it could be meant, call the police.",
      "Tell the practice's lead, then report it with the network's own tool.",
    ],
  },
}

/** What to do before any answer is written; null when writing one is the first thing. */
export const firstSteps = (category: Category): FirstSteps | null => dangers[category] ?? null
