import type { Case, RuleCases } from "../case.ts"

const program = (text: string): Case => ({ text, practice: { part2: true } })

export const cases: RuleCases = {
  ruleId: "part2-attendance-implied",
  kind: "outbound-reply",
  catalog: { flag: [], pass: [] },
  flag: [
    program("Congrats on 90 days, keep going!"),
    program("so proud of how far you've come 💪"),
    program("We hope to see you at group on Monday."),
    program("WELCOME BACK!"),
    program("Happy sober anniversary!"),
    program("One day at a time. We are here."),
    program("Your recovery matters to our team."),
    program("We're sorry you left the program early."),
    program("Our records show you missed three sessions."),
    program("Glad your son is doing well here."),
    program("Thank you for trusting us with your journey."),
    program("keep coming back, it works if you work it"),
    program("As a former client you know our rules."),
    program("Felicidades por tus seis meses de sobriedad"),
    program("Your counselor will call you back."),
  ],
  pass: [
    program("Thank you for your comment. Please call Ana Ruiz at 406-555-0100."),
    program("Federal law keeps us from saying who attends any program. Please call Ana Ruiz at 406-555-0100."),
    program("If you or someone you love needs help, call 406-555-0100."),
    program("We can't discuss anyone's care here."),
    program("Our visiting hours are on our website."),
    program("Thank you for the kind words. They mean a lot to our team."),
    program("For questions about our programs, call 406-555-0100."),
    program("Your feedback helps us improve."),
    program("We are sorry to hear about a frustrating experience."),
    program("Gracias por su comentario. Llame a Ana Ruiz al 406-555-0100."),
    program("You can find our page rules at summitortho.example."),
    { text: "Congrats on 90 days!" },
    { text: "So proud of how far you've come", practice: { part2: false } },
    { ...(program("Congrats on 90 days!") as Exclude<Case, string>), kind: "outbound-post" },
  ],
}
