import type { Case, RuleCases } from "../case.ts"

const clinic = (text: string): Case => ({ text, practice: { specialty: "Reproductive endocrinology", sartMember: true } })

export const cases: RuleCases = {
  ruleId: "sart-comparison",
  kind: "outbound-post",
  catalog: { flag: [], pass: [] },
  flag: [
    clinic("The highest success rates in Montana!"),
    clinic("Our rates beat the national average."),
    clinic("higher than other clinics, year after year"),
    clinic("#1 fertility clinic in the state"),
    clinic("Compare our clinic with the national average: sart.org"),
    clinic("TOP IVF CLINIC"),
    clinic("Twice the national average 🎉"),
    clinic("best ivf team in town"),
    clinic("We exceed the state average for live births."),
    clinic("More babies than any clinics around"),
    clinic("Number one in pregnancy success"),
    clinic("La mejor clínica de fertilidad"),
  ],
  pass: [
    clinic("See our clinic report at sart.org."),
    clinic("The best time to call is before noon."),
    clinic("Information night on Thursday."),
    clinic("Do not compare yourself with others; every path is different."),
    clinic("Our team is here for you."),
    clinic("Compare insurance plans before you enroll."),
    clinic("Better sleep helps more than you think."),
    { text: "The highest success rates in Montana!" },
    { text: "Our rates beat the national average.", practice: { specialty: "fertility" } },
    clinic("Top five foods for early pregnancy."),
    clinic("Best wishes to all families this season."),
    clinic("Blood pressure higher than 140/90 needs a call."),
  ],
}
