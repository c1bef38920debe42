import type { TriageCategory } from "../../src/types.ts"
import type { Case, RuleCases } from "../case.ts"

const to = (category: TriageCategory, text: string): Case => ({ text, replyTo: { category } })

export const cases: RuleCases = {
  ruleId: "handoff-contact-missing",
  kind: "outbound-reply",
  catalog: {
    flag: [
      to("complaint-service", "Please call 406-555-0100."),
      to("complaint-service", "Our manager can help at 406-555-0100."),
      to("question-medical", "The nurse line is 406-555-0100."),
      to("question-general", "Billing: 406-555-0100."),
    ],
    pass: [
      to("complaint-service", "Please ask for Dana Kim at 406-555-0100."),
      to("complaint-clinical", "Tom Ward, our office manager, is at 406-555-0100."),
      to("praise", "Thank you, this made our day."),
      to("question-general", "Lena Moss can help: 406-555-0100."),
    ],
  },
  flag: [
    to("complaint-service", "ask for dana at 406-555-0100"),
    to("complaint-service", "Please ask for Megan Fields at 406-555-0100."),
    to("phi-disclosure", "Please call our privacy official at 406-555-0100."),
    to("question-general", "We have a ward clerk and a Tom who can help."),
    to("complaint-clinical", "OUR OFFICE MANAGER WOULD LIKE TO HEAR MORE."),
    to("question-medical", "Call us 😊"),
    to("complaint-service", "Kim will help."),
    to("question-general", "Ruiz, Ana"),
    to("complaint-service", "Llame a nuestra gerente al 406-555-0100."),
    to("adverse-event", "Please call our nurse at 406-555-0100 today."),
    { text: "We want to do better.", replyTo: { rating: 1 } },
    to("complaint-service", ""),
  ],
  pass: [
    to("complaint-service", "ana ruiz is at 406-555-0100"),
    to("complaint-service", "CALL ANA RUIZ"),
    to("question-general", "Ana Ruiz's line is open 9 to 5."),
    to("question-medical", "Please ask Dr. Cho."),
    to("question-medical", "Dr. Lena Ortiz answers on Fridays."),
    to("spam", "No."),
    to("recruitment", "Open roles are on our site."),
    "Please call 406-555-0100.",
    { text: "Please call 406-555-0100.", replyTo: { rating: 4 } },
    {
      text: "Please call 406-555-0100.",
      replyTo: { category: "complaint-service" },
      practice: { contactName: "", roster: [] },
    },
    {
      text: "Our Patient Relations desk is at 406-555-0100.",
      replyTo: { category: "complaint-service" },
      practice: { contactName: "", contactRole: "Patient Relations desk", roster: [] },
    },
    to("question-general", "Llame a Ana Ruiz al 406-555-0100."),
  ],
}
