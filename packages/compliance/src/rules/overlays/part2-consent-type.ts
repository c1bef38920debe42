import { rule, type Hit } from "../../rule.ts"

/** Records of substance use care need a consent of their own kind: 42 CFR 2.31, 2.32. */
export const part2ConsentType = rule({
  id: "part2-consent-type",
  title: "Part 2: release is not a Part 2 consent",
  family: "consent",
  version: 1,
  severity: "block",
  appliesTo: ["testimonial", "media", "outbound-post"],
  reviewer: "privacy",
  cites: ["42 CFR 2.31", "42 CFR 2.32"],
  message: "A program under 42 CFR Part 2 needs a Part 2 consent for this.",
  why: "Even that somebody attends the program is protected; the consent must meet 42 CFR 2.31 and carry the notice about redisclosure (2.32).",
  fix: "Collect a Part 2 consent with the redisclosure notice, or remove the content.",
  bodyOnly: true,
  find(_, { input }): Hit[] {
    return (input.authorizations ?? []).filter(({ part2 }) => part2 !== true).map(({ id }) => ({ evidence: { authorization: id } }))
  },
})
