import type { Facts } from "../../facts.ts"
import { rule, type Hit } from "../../rule.ts"

/** True when a parent, a guardian or somebody appointed by a court signed and the form says why that person may. */
function guardianSigned({ input, authorizations }: Facts): boolean {
  const { signer, authorityDocumented } = input.subject ?? {}
  if (signer !== undefined) return signer !== "self" && authorityDocumented === true
  return authorizations.some(
    ({ signedBy, authorityDescribed }) => signedBy !== undefined && signedBy !== "individual" && authorityDescribed === true,
  )
}

function reasonOf(facts: Facts): [evidence: string, message: string] | undefined {
  const subject = facts.input.subject
  if (!subject || subject.stockModel || subject.notPatientParentReleased) return undefined
  if (subject.minorAtPublish === false && subject.wasMinorAtSigning)
    return ["now-adult", "The person was a child when it was signed and has come of age since; a new signature is needed."]
  if (!subject.minorAtPublish) return undefined
  if (subject.minorConsentedAlone)
    return subject.signer === "self" ? undefined : ["minor-must-sign", "For this kind of care the minor alone may sign, not the parents."]
  if (guardianSigned(facts)) return undefined
  return subject.signer === "self"
    ? ["signed-by-minor", "A minor cannot sign for themselves; a parent or guardian must."]
    : ["no-guardian", "A minor is shown or described without a parent's or guardian's signature that says why that person may sign."]
}

/** For a minor the personal representative signs: 45 CFR 164.502(g)(3), 164.508(c)(1)(vi). */
export const minorWithoutGuardianAuthorization = rule({
  id: "minor-without-guardian-authorization",
  title: "Minor shown or described without a guardian's authorization",
  family: "consent",
  version: 1,
  severity: "block",
  appliesTo: ["media", "testimonial", "outbound-post"],
  reviewer: "privacy",
  cites: ["45 CFR 164.502(g)(3)", "45 CFR 164.508(c)(1)(vi)"],
  message: "A minor is shown or described without a guardian's authorization.",
  why: "A parent or guardian signs for a minor, with the authority described; at 18 the person must sign anew (45 CFR 164.502(g)(3), 164.508(c)(1)(vi)).",
  fix: "Collect a guardian's authorization with the authority described, or remove the minor.",
  bodyOnly: true,
  find(_, facts): Hit[] {
    const reason = reasonOf(facts)
    return reason ? [{ message: reason[1], evidence: { reason: reason[0] } }] : []
  },
})
