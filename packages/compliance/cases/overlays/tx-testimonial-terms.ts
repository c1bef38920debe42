import { signed, type Case, type RuleCases } from "../case.ts"

const texan = (text: string, kind: "testimonial" | "outbound-post" = "testimonial"): Case => ({
  text,
  kind,
  authorizations: [{ ...signed, electronicDisclosure: true }],
  practice: { state: "TX" },
})

export const cases: RuleCases = {
  ruleId: "tx-testimonial-terms",
  kind: "testimonial",
  catalog: { flag: [], pass: [] },
  flag: [
    texan("They gave me my mornings back."),
    texan("BEST TEAM EVER!!! can walk again 💜"),
    texan("Great care. The person quoted is not a medical professional."),
    texan("Great care. Not paid for this review."),
    texan("“I can finally sleep.” — a grateful patient", "outbound-post"),
    texan("Success story: two years, one embryo, one baby boy.", "outbound-post"),
    texan("Me ayudaron mucho, gracias"),
    { text: "loved it", flags: { repost: true }, kind: "outbound-post", practice: { state: "tx" } },
    texan("Patient spotlight: how one mom got her mobility back.", "outbound-post"),
    texan("i recommend them to all my friends"),
    texan("My doctor listened. I was paid in full attention!"),
    texan("five stars, no complaints"),
  ],
  pass: [
    texan("They gave me my mornings back. The person quoted is not a medical professional and was not paid."),
    texan("I sleep again. (Not a health professional, no compensation received.)"),
    texan("Great care! Speaker has no medical training and received a free exam."),
    texan("Join us for the heart walk on Saturday.", "outbound-post"),
    texan("Our average rating is 4.6 from 812 reviews.", "outbound-post"),
    { text: "They gave me my mornings back.", practice: { state: "MT" } },
    { text: "They gave me my mornings back." },
    texan("Leave us a review and tell us how we did.", "outbound-post"),
    texan("Meet our new nurse, Kelly!", "outbound-post"),
    texan('"Drink water and rest," says our nurse Kelly.', "outbound-post"),
    texan("Excellent visit. Unpaid; the author has no medical credentials."),
    texan("Sin pago; no es profesional médico. Me ayudaron mucho."),
  ],
}
