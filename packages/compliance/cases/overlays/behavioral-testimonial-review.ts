import { signed, type Case, type RuleCases } from "../case.ts"

const by = (specialty: string, text: string, kind: "testimonial" | "outbound-post" = "testimonial"): Case => ({
  text,
  kind,
  authorizations: [signed],
  practice: { specialty },
})

export const cases: RuleCases = {
  ruleId: "behavioral-testimonial-review",
  kind: "testimonial",
  catalog: { flag: [], pass: [] },
  flag: [
    by("behavioral health", "I felt heard."),
    by("Psychiatry", "i sleep again, thank you all 💜"),
    by("counseling", "BEST THERAPIST EVER"),
    by("mental health", "Success story: from panic to the podium.", "outbound-post"),
    by("addiction medicine", "One of our clients sent this sweet card.", "outbound-post"),
    by("Family Therapy", "We talk to each other again."),
    by("child psychology", "“He smiles again.” — a grateful mom", "outbound-post"),
    by("substance use treatment", "They never gave up on me"),
    by("therapy", "Read what our clients are saying about us.", "outbound-post"),
    by("clinical social work", "me ayudaron mucho"),
    { text: "Look at this!", kind: "outbound-post", flags: { repost: true }, practice: { specialty: "behavioral" } },
    by("psychologists", "calm, kind, on time"),
  ],
  pass: [
    by("physical therapy", "I can run again."),
    by("dentistry", "I felt heard."),
    by("occupational therapy", "They helped me hold a cup."),
    by("behavioral health", "You are not alone. Our group meets on Mondays.", "outbound-post"),
    by("counseling", "Meet our new counselor, Kelly!", "outbound-post"),
    by("mental health", "Five ways to calm down before a test.", "outbound-post"),
    { text: "I felt heard.", kind: "testimonial", authorizations: [signed] },
    by("psychiatry", "We are hiring a nurse.", "outbound-post"),
    by("counseling", "Our average rating is 4.8 from 90 ratings.", "outbound-post"),
    by("behavioral health", '"Small steps count," says our counselor Kelly.', "outbound-post"),
    { text: "I felt heard.", kind: "survey", practice: { specialty: "behavioral" } },
    by("massage therapy", "No more knots!"),
  ],
}
