import type { TriageCategory } from "../../src/types.ts"
import type { Case, RuleCases } from "../case.ts"

const to = (category: TriageCategory, text: string): Case => ({ text, replyTo: { category } })
const complaint = (text: string): Case => to("complaint-service", text)

export const cases: RuleCases = {
  ruleId: "reply-acknowledgement-missing",
  kind: "outbound-reply",
  catalog: {
    flag: [
      complaint("Call 406-555-0100 and ask for Dana Kim."),
      complaint("Wait times depend on how sick people are. Ana Ruiz, 406-555-0100."),
      to("complaint-clinical", "Tom Ward handles concerns at 406-555-0100."),
      complaint("Prices are posted on our site."),
    ],
    pass: [
      complaint("We are sorry to hear about a hard day. Please call Tom Ward at 406-555-0100."),
      to("complaint-clinical", "Thank you for telling us. Ana Ruiz is at 406-555-0100."),
      complaint("We understand waiting is hard. Lena Moss, 406-555-0100."),
      to("question-general", "Yes, we open at 8."),
    ],
  },
  flag: [
    complaint("dm us"),
    complaint("Our policy is clear about late arrivals."),
    complaint("We don't understand why you are upset."),
    complaint("not sorry, rules are rules 🤷"),
    complaint("To understand our fees, read the page."),
    complaint("You have to understand that we are busy."),
    complaint("PLEASE CALL THE OFFICE."),
    to("complaint-clinical", "Please call Dana Kim at 406-555-0100 so we can talk."),
    complaint("Parking is free after five."),
    complaint("Llame al 406-555-0100 y pregunte por Ana Ruiz."),
    { text: "The doctor runs late at times.", replyTo: { rating: 1 } },
    complaint("We can't apologize for following the law."),
    complaint("👍"),
  ],
  pass: [
    complaint("thx for letting us know, we'll do better"),
    complaint("We apologize for the frustration. Ana Ruiz is at 406-555-0100."),
    complaint("We appreciate you telling us this."),
    complaint("That sounds really frustrating. Please call Tom Ward."),
    complaint("We hear you, and we're working on our phone lines."),
    complaint("SO SORRY TO READ THIS"),
    complaint("This is not the experience we want for anyone."),
    complaint("We fell short here and want to learn more."),
    complaint("Gracias por avisarnos. Llame a Ana Ruiz."),
    complaint("Lamentamos lo ocurrido."),
    to("praise", "See the link in our bio."),
    "Call 406-555-0100.",
    { text: "Call 406-555-0100.", replyTo: { rating: 5 } },
  ],
}
