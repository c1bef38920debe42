import type { MediaFacts } from "../../src/types.ts"
import type { Case, RuleCases } from "../case.ts"

const image = (text: string, medium: MediaFacts, more: Partial<Exclude<Case, string>> = {}): Case => ({ text, media: [medium], ...more })
const proper: MediaFacts = { depicts: "before-after", subject: "patient", procedureNamed: true, comparable: true, edited: false }
const stock: MediaFacts = { depicts: "patient-looking", subject: "stock" }
const model: MediaFacts = { depicts: "patient-looking", subject: "model" }
const made: MediaFacts = { depicts: "patient-looking", subject: "ai" }

export const cases: RuleCases = {
  ruleId: "result-image-disclosure-missing",
  kind: "outbound-post",
  catalog: {
    flag: [
      image("Two sessions later. Wow!", { depicts: "before-after", subject: "patient", procedureNamed: false }),
      image("Veneers, before and after. Results vary.", {
        depicts: "before-after",
        subject: "patient",
        procedureNamed: true,
        edited: true,
      }),
      image("Meet our patients living pain free.", { depicts: "patient-looking", subject: "stock" }),
      image("What a glow after treatment!", { depicts: "result", subject: "ai" }),
    ],
    pass: [
      image("Splint options shown on a model.", { depicts: "patient-looking", subject: "model" }),
      image("Vein treatment (sclerotherapy), 8 weeks apart, same light. Results vary from person to person.", {
        depicts: "before-after",
        subject: "patient",
        procedureNamed: true,
        comparable: true,
      }),
      image("Clinic hallway mural.", { depicts: "place", subject: "none" }),
      image("Illustration: a calm breathing exercise.", { depicts: "patient-looking", subject: "ai" }),
    ],
  },
  flag: [
    image("botox day 14 vs day 0 😍 #glowup", proper),
    image("Results vary.", { ...proper, comparable: false }),
    image("Results vary.", { depicts: "before-after", subject: "patient", procedureNamed: true }),
    image("Results vary from person to person", { ...proper, edited: true }),
    image("Smile with confidence!", stock),
    image("Our new model of care puts you first", model),
    image("be a role model for your kids, book a checkup", stock),
    image("One of our patients enjoying her new smile. Photo of a model.", model),
    image("Feel like yourself again.", made, { kind: "testimonial" }),
    image("Rhinoplasty result at six months", { depicts: "result", subject: "patient", procedureNamed: true }),
    image("Resultados increíbles ✨", { depicts: "result", procedureNamed: true }),
    image("VENEERS! SAME DAY!", { depicts: "result", subject: "model" }),
    { text: "Two pictures. Stock photo.", media: [stock, { ...proper, edited: true }] },
    image("A better night's sleep starts here", { ...stock, alt: "Woman sleeping" }),
  ],
  pass: [
    image("Actual patient, shared with permission. Procedure: veneers. Photos not retouched. Results vary.", proper),
    image("Chemical peel, 8 weeks. Individual results may differ.", proper),
    image("Your results may be different.", proper),
    image("Every body heals differently, so results aren't guaranteed.", { depicts: "result", subject: "patient", procedureNamed: true }),
    image("Stock photo. Wear sunscreen!", stock),
    image("Knee brace demo, posed by a model", model),
    image("AI-generated image: a cozy waiting room", made),
    image("Image made with AI. Breathe in, breathe out.", made),
    image("Wear sunscreen!", { ...stock, ocr: "STOCK PHOTO" }),
    image("(Models pictured, not actual patients.)", model),
    image("Ilustración: cómo cepillarse los dientes", made),
    image("Our new chairs are here", { depicts: "other", subject: "stock" }),
    image("Meet our hygienist Janelle Brooks", { depicts: "other", subject: "staff" }),
    image("Nothing known of this picture", { alt: "A bowl of apples" }),
    image("Team day", { subject: "ai" }),
  ],
}
