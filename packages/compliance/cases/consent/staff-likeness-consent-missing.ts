import type { CheckInput } from "../../src/types.ts"
import type { Case, RuleCases } from "../case.ts"

const staff = (text: string, staffShown: NonNullable<CheckInput["staffShown"]>, more: Partial<CheckInput> = {}): Case => ({
  text,
  staffShown,
  ...more,
})

export const cases: RuleCases = {
  ruleId: "staff-likeness-consent-missing",
  kind: "media",
  catalog: {
    flag: [
      staff("Echo team photo", [{ consent: false }]),
      staff("Hygienist spotlight", [{ consent: true, consentEnded: "2026-10-31" }]),
      staff("Night-shift reel", [{ consent: true }, { consent: false }]),
      staff("Nurse interview", [{ consent: false }]),
    ],
    pass: [
      staff("Pajama-day photo", [{ consent: true }]),
      staff("New therapist welcome", [{ consent: true }]),
      staff("Product flat-lay", []),
      staff("Team values post", [{ consent: true, consentEnded: "2027-01-31" }]),
    ],
  },
  flag: [
    staff("Ends on the day itself", [{ consent: true, consentEnded: "2026-11-21" }]),
    staff("Ends before it goes out", [{ consent: true, consentEnded: "2026-12-01" }], { publishOn: "2026-12-24T15:00:00Z" }),
    staff("In a post", [{ consent: false }], { kind: "outbound-post" }),
    staff("A consent taken back is none", [{ consent: false, consentEnded: "2027-12-31" }]),
    staff("One of four", [{ consent: true }, { consent: true }, { consent: true }, { consent: true, consentEnded: "2025-01-01" }]),
    staff("Ended at a moment", [{ consent: true, consentEnded: "2026-11-20T23:00:00Z" }]),
  ],
  pass: [
    staff("Ends the day after", [{ consent: true, consentEnded: "2026-11-22" }]),
    staff("Goes out in time", [{ consent: true, consentEnded: "2026-12-31" }], { publishOn: "2026-12-24T15:00:00Z" }),
    staff("Everybody agreed", [{ consent: true }, { consent: true }, { consent: true }]),
    "Nobody is shown",
    staff("A comment from outside", [{ consent: false }], { kind: "inbound-comment" }),
    staff("In a post", [{ consent: true }], { kind: "outbound-post" }),
  ],
}
