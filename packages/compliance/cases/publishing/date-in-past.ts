import type { Case, RuleCases } from "../case.ts"

const on = (publishOn: string, text: string): Case => ({ text, publishOn })
const posted = (text: string): Case => on("2026-11-25", text)
/** Wednesday 25 November 2026, 6:30 pm in Denver. */
const evening = (text: string): Case => ({ text, publishOn: "2026-11-26T01:30:00Z", practice: { timezone: "America/Denver" } })

export const cases: RuleCases = {
  ruleId: "date-in-past",
  kind: "outbound-post",
  catalog: {
    flag: [
      posted("Open house on October 3, join us!"),
      posted("Flu clinic starts September 12."),
      posted("Heart walk is on May 4, register by April 20."),
      on("2026-11-01", "Winter group sign-up closes soon."),
    ],
    pass: [
      posted("Run clinic on December 6, join us!"),
      posted("We opened our doors on March 2, 2019."),
      posted("Info night is on January 14, 2027. Register by January 7, 2027."),
      posted("We are open on Thanksgiving morning."),
    ],
  },
  flag: [
    posted("join us nov 20 for lunch & learn 🥗"),
    posted("RSVP BY 11/15 FOR OUR OPEN HOUSE"),
    posted("Free skin checks\nSaturday, October 17\n9 am to noon"),
    posted("Save the date: Oct. 3rd, 5-7 pm, at the Pine Hollow office"),
    posted("Toy drive runs October 1 through November 15. Drop off new toys at the desk."),
    posted("Walk with us on the 3rd of October! Bring the kids"),
    posted("We'll be closed on November 11 for Veterans Day."),
    posted("Registration ends 2026-11-01."),
    posted("Acompáñenos el 12 de octubre, feria de salud gratis"),
    posted("Don't miss our webinar on October 22, 2026!"),
    posted("Apply by November 1 for our summer internship"),
    on("2026-11-30", "We are closed on Thanksgiving."),
    evening("Join us tonight at 6 pm for a heart talk!"),
    evening("Open today until 5 pm, walk-ins welcome."),
    evening("Stop by this morning for free coffee"),
    on("2026-11-20T09:00:00Z", "Flu shots are here."),
  ],
  pass: [
    posted("Our toy drive runs through December 15. Drop off new toys at the front desk."),
    posted("Toy drive: October 1 through December 15. Bring a toy!"),
    posted("Thank you to everyone who came to our health fair on October 10!"),
    posted("Throwback to our open house on October 3 🎉"),
    posted("Photos from the heart walk on May 4 are up."),
    posted("We celebrated Dr. Cho's retirement on November 6."),
    posted("Guidelines updated October 2, 2026. Source: CDC."),
    posted("Join us at the heart walk on February 6!"),
    posted("National Doctors' Day is March 30."),
    posted("Since October 1, our phones open at 7."),
    posted("On November 12, 1921, insulin changed medicine."),
    posted("Our clinic moved to Harbor Street on October 5."),
    posted("Register by December 1 for the January class."),
    posted("Open house December 3-5, join us!"),
    posted("Blood pressure below 120/80 is a good start. Join our class!"),
    evening("Join us tonight at 7:30 pm for a heart talk!"),
    evening("Open tomorrow from 9 am to noon."),
    evening("This morning we welcomed Dr. Nadia Rahman to the team."),
    { text: "Open house on October 3, join us!" },
    on("2026-12-25T15:00:00Z", "Merry Christmas from our team!"),
    on("2026-11-25T23:00:00Z", "Join us November 25!"),
  ],
}
