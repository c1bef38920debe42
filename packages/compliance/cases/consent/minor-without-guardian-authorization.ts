import type { Case, RuleCases } from "../case.ts"
import type { Subject } from "../../src/types.ts"

const about = (text: string, subject: Subject): Case => ({ text, subject })

export const cases: RuleCases = {
  ruleId: "minor-without-guardian-authorization",
  kind: "media",
  catalog: {
    flag: [
      about("Sticker-day photo of a five-year-old", { minorAtPublish: true }),
      about("Braces-off video, consent signed by the 15-year-old", { minorAtPublish: true, signer: "self" }),
      about("Cast-signing photo, signed by a grandparent, no authority on file", { minorAtPublish: true, signer: "grandparent" }),
      about("Acne story signed by a parent; subject turned 18 last month", { minorAtPublish: false, wasMinorAtSigning: true }),
    ],
    pass: [
      about("Camp-safety photo, mother signed, relation recorded", { minorAtPublish: true, signer: "parent", authorityDocumented: true }),
      about("Family portrait with stock model child, labeled", { minorAtPublish: true, stockModel: true }),
      about("Heart-camp photo, legal guardian signed with court order", {
        minorAtPublish: true,
        signer: "guardian",
        authorityDocumented: true,
      }),
      about("Teen mural photo showing a staff child under a general release", { minorAtPublish: true, notPatientParentReleased: true }),
    ],
  },
  flag: [
    about("Parent signed, relation not recorded", { minorAtPublish: true, signer: "parent" }),
    about("Guardian signed, no court order", { minorAtPublish: true, signer: "guardian", authorityDocumented: false }),
    about("The minor consented alone, a parent signed", {
      minorAtPublish: true,
      minorConsentedAlone: true,
      signer: "parent",
      authorityDocumented: true,
    }),
    { text: "A parent's post", kind: "outbound-post", subject: { minorAtPublish: true } },
    {
      text: "A release by the child itself",
      subject: { minorAtPublish: true },
      authorizations: [{ id: "A-1", state: "active", signedBy: "individual" }],
    },
    {
      text: "The parent's release has ended",
      subject: { minorAtPublish: true },
      authorizations: [{ id: "A-1", state: "expired", signedBy: "parent", authorityDescribed: true }],
    },
  ],
  pass: [
    about("Signed alone, as state law allows", { minorAtPublish: true, minorConsentedAlone: true, signer: "self" }),
    about("A grandparent with a court order", { minorAtPublish: true, signer: "grandparent", authorityDocumented: true }),
    about("An adult who signed as an adult", { minorAtPublish: false, wasMinorAtSigning: false, signer: "self" }),
    about("Age unknown", {}),
    "Five ways to keep kids' teeth healthy",
    {
      text: "The parent's release is bound",
      subject: { minorAtPublish: true },
      authorizations: [{ id: "A-1", state: "active", signedBy: "parent", authorityDescribed: true }],
    },
  ],
}
