import { hasPassed, localMoment } from "../../dates/days.ts"
import type { Facts } from "../../facts.ts"
import { rule, type Hit } from "../../rule.ts"

/** A consent that ends on the day of publishing has ended. */
function hasEnded(ended: string, { input, practice }: Facts): boolean {
  const at = input.publishOn ?? input.now
  if (at === undefined) return false
  const last = localMoment(ended, practice.timezone)?.day
  return last === localMoment(at, practice.timezone)?.day || hasPassed(ended, at, practice.timezone)
}

/** Staff may be shown while they agree to it: state law on likeness and privacy. */
export const staffLikenessConsentMissing = rule({
  id: "staff-likeness-consent-missing",
  title: "Staff member shown without likeness consent",
  family: "consent",
  version: 1,
  severity: "needs-review",
  appliesTo: ["media", "outbound-post"],
  reviewer: "marketing",
  cites: ["State right-of-publicity law", "45 CFR 164.508(a)(1)"],
  message: "A member of the team is shown without a consent that is in force.",
  why: "People decide about pictures of themselves, at work too, and may end their consent. Staff who are also patients need an authorization for anything that shows it.",
  fix: "Ask the person to sign the staff likeness consent, or use another picture.",
  bodyOnly: true,
  find(_, facts): Hit[] {
    const shown = facts.input.staffShown ?? []
    const without = shown.filter(({ consent, consentEnded }) => !consent || (consentEnded !== undefined && hasEnded(consentEnded, facts)))
    return without.length > 0 ? [{ evidence: { without: without.length, shown: shown.length } }] : []
  },
})
