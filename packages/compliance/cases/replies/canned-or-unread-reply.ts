import type { Case, RuleCases } from "../case.ts"

const after = (text: string, ...recentReplies: readonly string[]): Case => ({ text, recentReplies })
const times = (count: number, text: string): string[] => Array.from({ length: count }, () => text)

export const cases: RuleCases = {
  ruleId: "canned-or-unread-reply",
  kind: "outbound-reply",
  catalog: {
    flag: [
      after("Thank you for your feedback, we value it.", ...times(3, "Thank you for your feedback, we value it!")),
      { text: "We are glad you shared this.", replyTo: { sourceOpened: false } },
      "Please call {{contact.name}} at {{practice.phone}}.",
      after("We appreciate your comment and hope your day is good.", ...times(4, "We appreciate your comment and hope your day is good")),
    ],
    pass: [
      after("Thank you for the note about parking; the new lot opens in spring.", ...times(3, "Thank you for your feedback, we value it.")),
      { text: "We are glad this tip was useful.", replyTo: { sourceOpened: true } },
      "Please call Ana Ruiz at 406-555-0100.",
      after("Thank you for the kind words about our garden.", "Thank you for the kind words.", "Thank you for the kind words."),
    ],
  },
  flag: [
    "Hi {name}, thanks for reaching out!",
    "Please call [Insert phone number].",
    "Dear <first name>, we value your feedback.",
    "Thanks %FIRST_NAME%!",
    "thank you {{ reviewer.first }} 💜",
    "Call us at [practice phone]",
    "Thank you, [[your name]], for the note",
    "We close at {{time",
    after("Thank you!!! 💙", ...times(3, "thank you")),
    after(
      "Hi Deb, thank you so much for taking the time to leave us this wonderful feedback about our whole team today.",
      "Hi Lou, thank you so much for taking the time to leave us this wonderful feedback about our whole team today!",
      "Hi Sam, thank you so much for taking the time to leave us this wonderful feedback about our whole team today.",
      "Hi Kim, thank you so much for taking the time to leave us this wonderful feedback about our whole team today",
    ),
    after("GRACIAS POR SU COMENTARIO", ...times(5, "Gracias por su comentario.")),
    after("We value your feedback", "Parking is behind the building.", "Open at 8.", ...times(3, "We value your feedback.")),
    { text: "Yes, on Fridays.", replyTo: { sourceOpened: false, category: "question-general" } },
  ],
  pass: [
    after("Thank you for your feedback, we value it.", ...times(2, "Thank you for your feedback, we value it.")),
    after("We open at 8 on Mondays.", "Thanks!", "We close at noon.", "See the map.", "The lot is free."),
    "Walk-ins are 50% off the line, 100% welcome.",
    "Our team [Ana, Tom and Lena] reads every note <3",
    "Use a mask {if you have a cough}",
    "We moved the [old] sign.",
    { text: "Thank you!", replyTo: { rating: 5 } },
    { text: "Hello", kind: "outbound-post", recentReplies: times(4, "Hello") },
    after("The new lot opens in spring, thank you for asking.", ...times(3, "The nurse line opens at seven, thank you for asking.")),
    after("", ...times(4, "")),
    "Arrive 10 minutes early {no forms needed}!",
    "Save 5% or more at the fair, 10% for groups.",
    "a < b, c > d: your heart counts every step",
  ],
}
