import type { RuleCases } from "../case.ts"

const insider = { authorInsider: true }

export const cases: RuleCases = {
  ruleId: "insider-review-undisclosed",
  kind: "outbound-post",
  catalog: {
    flag: [
      "Staff: please post a five-star review this weekend and ask your families too.",
      "Everyone on the team should write one Google review this month.",
      { text: "Best skin clinic ever, go see them!", flags: insider },
      { text: "My go-to clinic, they are miracle workers.", flags: insider },
    ],
    pass: [
      { text: "I work here and I am proud of our new rehab gym.", flags: insider },
      "Our staff discuss every review at the Monday meeting.",
      "Dr. Amara Singh explains how stents work in this video.",
      "Our team reviewed the new intake form.",
    ],
  },
  flag: [
    "Team, leave us a review on your day off and have your spouse write one too!",
    "EMPLOYEES: DROP A 5 STAR RATING BEFORE FRIDAY",
    "hey staff can u each post a google review by monday thx",
    "Please ask your friends and family to leave a review of the clinic.",
    "Nurses, we need you to submit at least one rating this week.",
    "Get your relatives to post reviews so we beat the other office.",
    { text: "these folks are AMAZING, 10 out of 10 would recommend 😍", flags: insider },
    { text: "I can't say enough about this dentist. So gentle with my kids!", flags: insider },
    { kind: "testimonial", text: "They saved my smile. Highly recommended.", flags: insider },
    { kind: "testimonial", text: "Hands down the kindest office in Bozeman.", flags: insider },
    { text: "If you need a pediatrician, check them out. My favorite place in town.", flags: insider },
    { kind: "testimonial", text: "La mejor clínica, los recomiendo mucho.", flags: insider },
    "Have your family write a testimonial about our practice this week, team!",
  ],
  pass: [
    "Our staff read every review and reply within a day.",
    "Everyone is welcome to leave a review, good or bad.",
    "We never ask our staff or their families to post reviews.",
    { text: "I'm the office manager at Summit Ortho, and I love Mondays here.", flags: insider },
    { text: "Full disclosure: my wife works here. Best team in town!", flags: insider },
    { text: "Our new gym is amazing. Come see us!", flags: insider },
    { text: "The clinic opens at 8 on Monday.", flags: insider },
    "Bring your family and friends to our open house on Friday.",
    "Staff picks: our favorite books to read while you wait.",
    "The whole team wrote thank-you cards to the fire crew.",
    "Our nurses give talks on flu shots each fall.",
    { text: "Best skin clinic ever, go see them!", flags: { authorInsider: false } },
    "Post your favorite hiking photo and tag our team!",
    "Leave your costume vote with any team member.",
  ],
}
