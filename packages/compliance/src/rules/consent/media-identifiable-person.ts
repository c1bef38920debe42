import { rule, type Hit } from "../../rule.ts"

/** Everybody who can be recognized must have agreed: 45 CFR 164.514(b)(2)(i)(P), (Q). */
export const mediaIdentifiablePerson = rule({
  id: "media-identifiable-person",
  title: "Identifiable person in media without a link to consent",
  family: "consent",
  version: 1,
  severity: "block",
  appliesTo: ["media", "outbound-post", "outbound-reply", "testimonial"],
  reviewer: "privacy",
  cites: ["45 CFR 164.514(b)(2)(i)(P)", "45 CFR 164.514(b)(2)(i)(Q)"],
  message: "Somebody can be recognized who is not linked to a consent.",
  why: "A face, a voice, a tattoo or a name badge identifies a person (45 CFR 164.514(b)(2)(i)(P), (Q)). Permission is needed before filming; blurring afterward does not replace it.",
  fix: "Crop or reshoot without the person, or link the person to an authorization or consent.",
  bodyOnly: true,
  find(_, { input }): Hit[] {
    return (input.media ?? []).flatMap(({ persons = [] }, at): Hit[] => {
      const unlinked = persons.filter(({ identifiable, linked }) => identifiable && linked !== true).length
      return unlinked > 0 ? [{ where: `media.${at}`, evidence: { unlinked, persons: persons.length } }] : []
    })
  },
})
