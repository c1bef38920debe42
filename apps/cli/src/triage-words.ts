import type { TriageCategory, TriageFlag, TriagePriority } from "@bedside/compliance"

/** What an inbound text is about, for people. */
export const categoryWords: Readonly<Record<TriageCategory, string>> = {
  "crisis-self-harm": "Somebody may hurt themselves",
  emergency: "A medical emergency",
  "threat-harassment": "A threat or harassment",
  "adverse-event": "Harm after a medicine, vaccine or device",
  "phi-disclosure": "Private health details in public",
  "complaint-clinical": "A complaint about care",
  "media-legal": "Press or a lawyer",
  "question-medical": "A medical question",
  "complaint-service": "A complaint about service",
  misinformation: "A wrong claim about health",
  recruitment: "Somebody looks for a job",
  "question-general": "A general question",
  praise: "Praise",
  spam: "Spam",
}

/** How soon somebody must act. */
export const priorityWords: Readonly<Record<TriagePriority, string>> = {
  P0: "now, within half an hour",
  P1: "today, within hours",
  P2: "by the next business day",
  P3: "within two business days",
  P4: "when there is time",
}

/** What else somebody who answers should know. */
export const flagWords: Readonly<Record<TriageFlag, string>> = {
  phi: "holds private details",
  minor: "is about a child",
  "named-staff": "names somebody of the staff",
  "named-patient": "may name a patient",
  "named-product": "names a medicine or device",
  vaccine: "is about a vaccine",
  severe: "tells of severe harm",
  review: "is a review",
  rating: "has stars",
  language: "is not in English",
  "language-es": "is in Spanish",
  influencer: "somebody with followers asks",
  "legal-hold": "keep everything: a legal claim is possible",
  access: "is about access or equal treatment",
  privacy: "says privacy was broken",
}
