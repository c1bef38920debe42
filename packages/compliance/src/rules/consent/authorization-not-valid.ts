import { hasPassed } from "../../dates/days.ts"
import type { Facts } from "../../facts.ts"
import type { BoundAuthorization } from "../../types.ts"
import { rule, type Hit } from "../../rule.ts"

const states: Partial<Record<BoundAuthorization["state"], string>> = {
  draft: "It was never signed.",
  presented: "It was never signed.",
  signed: "It is signed but not yet checked and made active.",
  expired: "It has ended.",
  revoked: "The person took it back.",
  superseded: "A newer one has taken its place.",
  defective: "A check found a defect.",
  declined: "The person said no.",
}

/** Every defect of one release at the moments that count, as a word for the evidence and a sentence for the author. */
function defects(authorization: BoundAuthorization, { input, practice }: Facts): [word: string, told: string][] {
  const found: [string, string][] = []
  const { expiresAt, expiryEvent, revokedAt, signedBy } = authorization
  const moments = [input.now, input.publishOn].filter((at) => at !== undefined)
  const state = states[authorization.state]
  if (state) found.push([authorization.state, state])
  if (revokedAt !== undefined && (moments.length === 0 || moments.some((at) => Date.parse(revokedAt) <= Date.parse(at))))
    found.push(["revoked", "The person took it back."])
  if (authorization.expiryEventOccurred) found.push(["event-occurred", "The event that ends it has happened."])
  if (expiresAt !== undefined && moments.some((at) => hasPassed(expiresAt, at, practice.timezone)))
    found.push(["expired", "It ends before this is published."])
  if (expiresAt === undefined && !expiryEvent?.trim()) found.push(["no-expiry", "It names no day and no event that ends it."])
  if (signedBy !== undefined && signedBy !== "individual" && !authorization.authorityDescribed)
    found.push(["authority", "Somebody else signed it, and it does not say why that person may."])
  if (authorization.complete === false) found.push(["incomplete", "A required part of the form is missing."])
  if (authorization.combined) found.push(["combined", "It is wrongly combined with another document."])
  if (authorization.knownFalse) found.push(["false", "Something in it is known to be false."])
  return found
}

/** A release that has ended, was taken back or lacks a part is none: 45 CFR 164.508(b)(2), (b)(5), (c). */
export const authorizationNotValid = rule({
  id: "authorization-not-valid",
  title: "Bound authorization is defective, expired or revoked",
  family: "consent",
  version: 1,
  severity: "block",
  appliesTo: ["testimonial", "media", "outbound-post"],
  reviewer: "privacy",
  cites: ["45 CFR 164.508(b)(2)", "45 CFR 164.508(b)(5)", "45 CFR 164.508(c)"],
  message: "A signed release bound to this item is not valid.",
  why: "A release counts only while it is complete, in force and not taken back, now and at the time of publishing (45 CFR 164.508(b)(2), (c)).",
  fix: "Remove the content or collect a new authorization. If it is already published, start the take-down.",
  bodyOnly: true,
  find(_, facts): Hit[] {
    return (facts.input.authorizations ?? []).flatMap((authorization): Hit[] => {
      const found = defects(authorization, facts)
      const first = found[0]
      if (!first) return []
      const words = [...new Set(found.map(([word]) => word))].join(", ")
      return [
        {
          message: `A signed release bound to this item is not valid. ${first[1]}`,
          evidence: { authorization: authorization.id, defects: words },
        },
      ]
    })
  },
})
