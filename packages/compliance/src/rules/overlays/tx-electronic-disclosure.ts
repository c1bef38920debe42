import { rule, type Hit } from "../../rule.ts"

/** Texas: disclosing electronically beyond treatment, payment and operations needs an authorization that says so. */
export const txElectronicDisclosure = rule({
  id: "tx-electronic-disclosure",
  title: "Texas: release does not cover electronic disclosure",
  family: "consent",
  version: 1,
  severity: "needs-review",
  appliesTo: ["testimonial", "media", "outbound-post"],
  reviewer: "privacy",
  cites: ["Tex. Health & Safety Code 181.154"],
  message: "In Texas a release must also allow electronic disclosure.",
  why: "Texas asks for an authorization of its own before health information is disclosed electronically for such purposes (Health & Safety Code 181.154).",
  fix: "Have the person sign the Texas electronic-disclosure form, and mark it on the release.",
  bodyOnly: true,
  find(_, { input }): Hit[] {
    return (input.authorizations ?? []).flatMap(({ id, electronicDisclosure }): Hit[] => {
      if (electronicDisclosure === true) return []
      return [{ ...(electronicDisclosure === false && { severity: "block" as const }), evidence: { authorization: id } }]
    })
  },
})
