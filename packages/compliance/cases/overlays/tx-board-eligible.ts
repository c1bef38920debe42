import type { Case, RuleCases } from "../case.ts"

const texan = (text: string): Case => ({ text, practice: { state: "TX" } })

export const cases: RuleCases = {
  ruleId: "tx-board-eligible",
  kind: "outbound-post",
  catalog: { flag: [], pass: [] },
  flag: [
    texan("Dr. Cho is board eligible in implants."),
    texan("board-qualified surgeons, right here in town"),
    texan("OUR TEAM IS BOARD ELIGIBLE"),
    texan("She is Board Qualified in dermatology."),
    texan("#BoardEligible and proud"),
    texan("Meet Dr. Rahman, board-eligible pediatrician 🎉"),
    texan("He is eligible for the national board exam"),
    texan("Board-admissible, fellowship trained"),
    texan("all our docs are board certified or board eligible"),
    texan("Dr. Patel, MD, board qualified"),
    texan("#boardqualified"),
    { ...(texan("Our doctors are board eligible.") as Exclude<Case, string>), kind: "outbound-reply" },
  ],
  pass: [
    texan("Dr. Ward is board certified by the American Board of Pediatrics."),
    texan("Our board meets on Monday."),
    texan("You may be eligible for a payment plan."),
    texan("Qualified hygienists wanted"),
    texan("The board of directors welcomed a new member."),
    texan("Are you eligible for the flu shot?"),
    texan("A whiteboard and qualified teachers: our class is ready."),
    texan("All aboard! Eligible families can apply today."),
    { text: "Dr. Cho is board eligible in implants." },
    { text: "Dr. Cho is board eligible in implants.", practice: { state: "CA" } },
    texan("Snowboard season: eligible for a helmet check?"),
    texan("Board games on Friday night"),
  ],
}
