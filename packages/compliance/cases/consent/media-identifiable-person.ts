import type { MediaFacts } from "../../src/types.ts"
import type { Case, RuleCases } from "../case.ts"

const showing = (text: string, persons: NonNullable<MediaFacts["persons"]>): Case => ({ text, media: [{ persons }] })
const linked = { identifiable: true, linked: true }
const unlinked = { identifiable: true, linked: false }

export const cases: RuleCases = {
  ruleId: "media-identifiable-person",
  kind: "media",
  catalog: {
    flag: [
      showing("Waiting-room video, two parents visible", [unlinked]),
      showing("Forearm photo with a named tattoo", [unlinked]),
      showing("Reel with a visitor's voice asking about stitches", [unlinked]),
      showing("Gym photo with one client reflected in the mirror", [linked, unlinked]),
    ],
    pass: [
      showing("Empty operatory with new chair", []),
      showing("Team photo, all staff linked", [linked]),
      showing("Close-up of gloved hands at a microscope", [{ identifiable: false }]),
      showing("Garden path behind the clinic", []),
    ],
  },
  flag: [
    showing("Nobody asked whether she is linked", [{ identifiable: true }]),
    showing("A nurse without a consent", [{ ...unlinked, role: "staff" }]),
    { text: "Second picture", media: [{ persons: [linked] }, { persons: [unlinked] }] },
    { text: "In a post", kind: "outbound-post", media: [{ persons: [unlinked] }] },
    { text: "With a testimonial", kind: "testimonial", media: [{ alt: "A smiling woman", persons: [unlinked] }] },
    { text: "In a reply", kind: "outbound-reply", media: [{ persons: [unlinked] }] },
  ],
  pass: [
    "A text without pictures",
    { text: "Nothing known of the picture", media: [{}] },
    { text: "Several, all linked", media: [{ persons: [linked, linked] }, { persons: [linked] }] },
    showing("Backs of heads", [{ identifiable: false, linked: false }]),
    { text: "In a post", kind: "outbound-post", media: [{ persons: [linked] }] },
    { text: "What the public sends", kind: "inbound-comment", media: [{ persons: [unlinked] }] },
  ],
}
