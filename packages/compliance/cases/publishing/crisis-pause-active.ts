import type { CheckFlags } from "../../src/types.ts"
import type { Case, RuleCases } from "../case.ts"

const flagged = (text: string, flags: CheckFlags): Case => ({ text, flags })

export const cases: RuleCases = {
  ruleId: "crisis-pause-active",
  kind: "outbound-post",
  catalog: {
    flag: [
      flagged("Tooth fairy joke", { paused: true }),
      flagged("Spa-day giveaway", { paused: true }),
      flagged("Heart month countdown", { paused: true, crisisApproved: false }),
      flagged("Meme Monday", { paused: true }),
    ],
    pass: [
      flagged("Shelter and hotline list", { paused: true, crisisApproved: true }),
      flagged("Stretch tip", { paused: false }),
      flagged("Closure notice", { paused: true, crisisApproved: true }),
      flagged("Where to find support tonight", { paused: true, crisisApproved: true }),
    ],
  },
  flag: [
    flagged("Urgent, but not approved", { paused: true, urgent: true }),
    flagged("", { paused: true }),
    { text: "Planned", flags: { paused: true }, publishOn: "2026-12-24T15:00:00Z" },
    { text: "With a picture", flags: { paused: true }, media: [{ alt: "garden" }] },
    flagged("Care is disrupted", { paused: true, careDisrupted: true, crisisApproved: false }),
    flagged("WE ARE OPEN", { paused: true }),
  ],
  pass: [
    "No flags",
    flagged("Nothing known", {}),
    flagged("Approved before", { crisisApproved: true }),
    flagged("Urgent", { urgent: true }),
    { text: "A reply goes out", kind: "outbound-reply", flags: { paused: true } },
    flagged("Not paused, not approved", { paused: false, crisisApproved: false }),
  ],
}
