import type { RuleCases } from "../case.ts"

export const cases: RuleCases = {
  ruleId: "ai-clinical-content-unreviewed",
  kind: "outbound-post",
  catalog: {
    flag: [
      { text: "Fever basics draft", ai: { assisted: true, clinical: true } },
      { text: "Statin myths draft", ai: { assisted: true, clinical: true, licensedReviewer: null } },
      { text: "Mole check caption", ai: { assisted: true, clinical: true, disclaimerAndHumanContact: false } },
      { text: "Egg freezing Q&A", ai: { assisted: true, clinical: true } },
    ],
    pass: [
      { text: "Cleaning-day joke caption", ai: { assisted: true, clinical: false } },
      { text: "Stretching tips reviewed by a PT", ai: { assisted: true, clinical: true, licensedReviewer: "Lee, PT" } },
      { text: "Hours post written by staff", ai: { assisted: false, clinical: false } },
      { text: "Sleep tips with AI notice and phone", ai: { assisted: true, clinical: true, disclaimerAndHumanContact: true } },
    ],
  },
  flag: [
    { text: "Migraine triggers and what helps", ai: { assisted: true } },
    { text: "Metformin and you", ai: { assisted: true, licensedReviewer: "" } },
    { text: "Strep is common in winter.", kind: "outbound-reply", ai: { assisted: true, clinical: true } },
    "Meet our AI nurse, here for you day and night!",
    "Chat with Dr. Bot about anything",
    "Our chatbot therapist is available 24/7 💬",
  ],
  pass: [
    "We use AI to schedule rooms. A person reads every message.",
    "Could an AI doctor replace me? Dr. Lee laughs, then answers.",
    { text: "Holiday hours", ai: { assisted: true } },
    { text: "Migraine triggers and what helps", ai: { assisted: true, clinical: true, licensedReviewer: "Dr. Lee" } },
    { text: "Migraine triggers and what helps", ai: { assisted: false } },
    "Our virtual nurse visits run until 9 pm.",
  ],
}
