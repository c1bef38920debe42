import type { TriageCategory } from "../../src/types.ts"
import type { Case, RuleCases } from "../case.ts"

const to = (category: TriageCategory, text: string): Case => ({ text, replyTo: { category } })

export const cases: RuleCases = {
  ruleId: "handoff-phone-missing",
  kind: "outbound-reply",
  catalog: {
    flag: [
      to("complaint-service", "We are sorry to hear this. Please contact our office."),
      to("question-medical", "Good question! Please reach out to our nurse, Tom Ward."),
      to("complaint-clinical", "Please stop by so we can help."),
      to("complaint-service", "Our manager Dana Kim would like to speak with you."),
    ],
    pass: [
      to("complaint-service", "Please call Dana Kim at 406-555-0100."),
      to("question-general", "Questions? Ana Ruiz answers at (406) 555-0100."),
      to("praise", "Kind words like these lift our team. Thank you."),
      to("question-medical", "Call 406-555-0100 and ask for Lena Moss."),
    ],
  },
  flag: [
    to("complaint-service", "so sorry!! pls give us a call"),
    to("phi-disclosure", "Please remove personal details and call our office."),
    to("complaint-clinical", "Please call 911 if this is an emergency."),
    to("complaint-service", "Please dial 312-555-0188 and ask for the manager."),
    to("question-medical", "You can text or call 988 any time."),
    to("question-general", "Check our website 👍"),
    to("adverse-event", "Report it to FDA MedWatch at 1-800-332-1088."),
    to("complaint-service", "Lamentamos su experiencia. Llámenos por favor."),
    { text: "We hear you and want to do better.", replyTo: { rating: 1 } },
    { text: "We hear you and want to do better.", replyTo: { rating: 2, text: "meh" } },
    to("complaint-service", "WE ARE SORRY. CALL US."),
    to("question-general", "Email hello@summitortho.example and we will get back to you."),
    { text: "Call the front desk.", replyTo: { category: "question-general" }, practice: { phones: [] } },
  ],
  pass: [
    to("complaint-service", "call 4065550100"),
    to("complaint-service", "Call us: +1 (406) 555-0100"),
    to("question-general", "ring 406.555.0100 pls"),
    to("question-medical", "LLÁMENOS AL 406-555-0100"),
    to("spam", "Removed."),
    to("recruitment", "Thanks for your interest in our team!"),
    to("praise", "Thank you, this made our day 💜"),
    to("misinformation", "Here is what current evidence says."),
    "We are open until 5.",
    { text: "Thank you!", replyTo: { rating: 5 } },
    { text: "Thank you!", replyTo: { displayName: "Kai" } },
    { text: "Call 208-555-0177.", replyTo: { category: "question-general" }, practice: { phones: [] } },
    { text: "Please call Ana.", kind: "outbound-post", replyTo: { category: "complaint-service" } },
  ],
}
