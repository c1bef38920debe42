import type { BoundAuthorization } from "../../src/types.ts"
import type { Case, RuleCases } from "../case.ts"

const bound = (text: string, authorization: Partial<BoundAuthorization>, more: Partial<Exclude<Case, string>> = {}): Case => ({
  text,
  authorizations: [{ id: "A-7F3K", state: "active", ...authorization }],
  ...more,
})
const later = { expiresAt: "2027-06-30" }

export const cases: RuleCases = {
  ruleId: "authorization-not-valid",
  kind: "testimonial",
  catalog: {
    flag: [
      bound("Whitening story with photo", { expiresAt: "2026-09-30" }),
      bound("Brave-kid photo series", { expiresAt: "2027-05-01", revokedAt: "2026-11-01" }),
      bound("Acne before-and-after reel", {}),
      bound("Hip recovery quote", { expiresAt: "2027-01-01", signedBy: "representative" }),
    ],
    pass: [
      bound("Family photo and quote", { expiryEvent: "end of the 2026-27 awareness campaign", expiryEventOccurred: false }),
      bound("Rehab graduate quote", { expiresAt: "2026-11-30" }, { publishOn: "2026-11-25" }),
      bound("Group-program quote", { expiresAt: "2027-06-30" }),
      bound("Thank-you note from a visitor", { expiresAt: "2027-02-28", signedBy: "individual" }),
    ],
  },
  flag: [
    bound("Smile reel", { ...later, state: "revoked" }),
    bound("Smile reel", { ...later, state: "signed" }),
    bound("Smile reel", { ...later, state: "declined" }),
    bound("Knee quote", { expiresAt: "2026-11-30" }, { publishOn: "2026-12-01T18:00:00Z" }),
    bound("Knee quote", { expiresAt: "2026-11-21T12:00:00Z" }),
    bound("Knee quote", { expiryEvent: "the 2025 gala", expiryEventOccurred: true }),
    bound("Knee quote", { expiryEvent: "  " }),
    bound("Knee quote", { ...later, complete: false }),
    bound("Knee quote", { ...later, combined: true }, { kind: "outbound-post" }),
    bound("Knee quote", { ...later, knownFalse: true }, { kind: "media" }),
    bound("Knee quote", { ...later, signedBy: "guardian" }),
    bound("Knee quote", { ...later, signedBy: "parent", authorityDescribed: false }),
    bound("Knee quote", { ...later, revokedAt: "2026-11-23" }, { publishOn: "2026-11-25" }),
    bound("Knee quote", { expiresAt: "next summer" }),
  ],
  pass: [
    { text: "No release bound" },
    bound("Knee quote", { ...later, signedBy: "guardian", authorityDescribed: true }),
    bound("Knee quote", { expiresAt: "2026-11-30" }, { publishOn: "2026-11-30T23:30:00Z" }),
    bound("Knee quote", { ...later, complete: true, combined: false, knownFalse: false }),
    bound("Knee quote", { ...later, revokedAt: "2026-12-24" }, { publishOn: "2026-11-25" }),
    bound("Knee quote", later, { kind: "media" }),
    bound("Thanks for the kind words!", { state: "expired" }, { kind: "outbound-reply" }),
  ],
}
