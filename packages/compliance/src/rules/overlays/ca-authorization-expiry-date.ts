import { rule, type Hit } from "../../rule.ts"

/** California: an authorization ends on a date, not only with an event. Civ. Code 56.11. */
export const caAuthorizationExpiryDate = rule({
  id: "ca-authorization-expiry-date",
  title: "California: release without an end date",
  family: "consent",
  version: 1,
  severity: "block",
  appliesTo: ["testimonial", "media", "outbound-post"],
  reviewer: "privacy",
  cites: ["Cal. Civ. Code 56.11"],
  message: "In California a release must name the day it ends.",
  why: "California's medical privacy law asks for a date after which the release is no longer valid; an event alone is not enough (Civ. Code 56.11).",
  fix: "Collect a release with an end date.",
  bodyOnly: true,
  find(_, { input }): Hit[] {
    return (input.authorizations ?? [])
      .filter(({ expiresAt }) => expiresAt === undefined)
      .map(({ id }) => ({ evidence: { authorization: id } }))
  },
})
