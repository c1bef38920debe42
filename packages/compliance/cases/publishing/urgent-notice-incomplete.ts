import type { Case, RuleCases } from "../case.ts"

const urgent = (text: string, careDisrupted = false): Case => ({ text, flags: { urgent: true, careDisrupted } })

export const cases: RuleCases = {
  ruleId: "urgent-notice-incomplete",
  kind: "outbound-post",
  catalog: {
    flag: [
      urgent("We are closed today due to water damage.", true),
      urgent("As of 7:30 am we are closed. Call 406-555-0100."),
      urgent("Power is out. Please stay home and check back later."),
      urgent("As of 9 am, our phones are down. Use the portal. Next update at noon."),
    ],
    pass: [
      urgent(
        "As of 7:30 am Nov 21: our Elm site is closed for a water leak. Go to our Harbor site or call 406-555-0100. Emergency? Call 911. Next update at 11 am.",
        true,
      ),
      "Happy Friday from our team!",
      urgent("Updated 8 am, Nov 21: snow delay, we open at 10. Call 406-555-0100 to change a time. Next update at 9 am."),
      "Our new hours start soon.",
    ],
  },
  flag: [
    urgent("closed today!! stay safe everyone ❄️"),
    urgent("As of 6 am: closed for smoke. Call 406-555-0100. Next update at noon.", true),
    urgent("We're closed. Call 406-555-0100. Next update at noon."),
    urgent("As of 10 am: phones are down. Email hello@summitortho.example. Next update at 2 pm."),
    urgent("As of 10 am: no power at the Elm site. Next update at 2 pm. 406-555-0100"),
    urgent("As of 10 am: no power. Call 406-555-0100. More updates soon."),
    urgent("SNOW DAY. WE OPEN AT 10. CALL 406-555-0100."),
    urgent("Updated Nov 21: closed. Call 406-555-0100. Next update at 3 pm."),
    urgent("As of 8:15 am: our system is down. Call 911 in an emergency. Next update at 10 am.", true),
    urgent("Cerrado hoy por la nieve. Llame al 406-555-0100."),
    urgent(""),
    urgent("As of 7 am we are open! #snow"),
  ],
  pass: [
    urgent(
      "Updated 4 pm, Nov 21: Elm site is open again. Please call 406-555-0100 to ask about a new time. This is our last update on this event.",
    ),
    urgent("as of 6:45am nov 21 - no water at pine hollow. go to harbor street, or call 406-555-0100. next update 9am"),
    urgent("AS OF 5 PM, NOV 21: LOT B IS CLOSED. PARK IN LOT C OR CALL 406-555-0100. NEXT UPDATE AT 8 PM."),
    urgent("Update at 1 pm Nov 21: phones work again. Call 406-555-0100 with questions. Next update tomorrow at 8 am."),
    urgent("As of noon, Nov 21: smoke near Harbor Street. Stay home; call 406-555-0100 about your time. We will update again at 3 pm."),
    urgent(
      "As of 7:05 am, Nov 21: icy roads. Don't drive; call 406-555-0100. If it is an emergency, call 911. Next update at 9:30 am.",
      true,
    ),
    urgent("Posted 7:30 a.m. Nov 21. Closed for repairs. Visit the Elm site or call 406-555-0100. Another update at 10 a.m."),
    "We are closed on Monday for Labor Day.",
    { text: "We are closed today due to water damage.", flags: { urgent: false, careDisrupted: true } },
    { text: "Closed for snow.", kind: "outbound-reply", flags: { urgent: true } },
    urgent("Updated 6 am 11/21: we open at 11. Call 406-555-0100 to reschedule. Next update by 9 am."),
    "Urgent care is open 8 to 8.",
    "Snow day! We open at 10.",
  ],
}
