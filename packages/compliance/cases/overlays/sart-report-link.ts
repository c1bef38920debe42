import type { Case, RuleCases } from "../case.ts"

const clinic = (text: string): Case => ({ text, practice: { specialty: "fertility", sartMember: true } })

export const cases: RuleCases = {
  ruleId: "sart-report-link",
  kind: "outbound-post",
  catalog: { flag: [], pass: [] },
  flag: [
    clinic("72% pregnancy success, come see us!"),
    clinic("Our live birth rate is up again."),
    clinic("ask about our success rates 💕"),
    clinic("65 percent of transfers end in a baby: 65% live births"),
    clinic("OUR IVF SUCCESS RATE: 58%"),
    clinic("See our pregnancy rates at https://summitfertility.example/rates"),
    clinic("7 in 10 of our patients get pregnant: 70% conceive"),
    clinic("Nuestra tasa de éxito es alta"),
    clinic("Implantation rates improved this year."),
    clinic("55% birth rate per transfer"),
    clinic("2025 success statistics are in!"),
    { ...(clinic("Our success rate is 60%.") as Exclude<Case, string>), kind: "outbound-reply" },
  ],
  pass: [
    clinic("Our live birth rates, method and counts: https://www.sartcorsonline.com/summit"),
    clinic("Success rates depend on many things. See our clinic report at sart.org/summit."),
    clinic("Information night on Thursday."),
    clinic("At 12 weeks pregnant, rest when you can."),
    clinic("Meet our embryologist, Dr. Lee."),
    clinic("Five questions to ask before IVF."),
    clinic("Your heart rate rises in pregnancy."),
    { text: "Our success rate is 60%.", practice: { specialty: "fertility" } },
    { text: "Our success rate is 60%.", practice: { specialty: "dental", sartMember: true } },
    clinic("Happy birthday to our nurse Kelly!"),
    clinic("We are open on Saturdays."),
    clinic("Folic acid before pregnancy: why it matters."),
  ],
}
