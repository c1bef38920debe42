import type { Scope } from "../../src/types.ts"
import type { Case, RuleCases } from "../case.ts"

const use = (text: string, scope: Scope, plannedUse: Scope, channel?: string): Case => ({
  text,
  plannedUse,
  authorizations: [{ id: "A-7F3K", state: "active", expiresAt: "2027-06-30", scope }],
  ...(channel !== undefined && { channel }),
})

export const cases: RuleCases = {
  ruleId: "authorization-scope-mismatch",
  kind: "testimonial",
  catalog: {
    flag: [
      use("Post smile photo to TikTok", { channels: ["website"] }, { channels: ["tiktok"] }),
      use("Quote with baby photo", { info: ["firstName", "quote"] }, { info: ["firstName", "quote", "face"] }),
      use("Quote naming panic disorder", { info: ["quote"] }, { info: ["quote", "diagnosis"] }),
      use("Boosted post of rehab video", { purposes: ["staff-training"] }, { purposes: ["paid-ad"] }),
    ],
    pass: [
      use("Facebook quote", { channels: ["facebook", "instagram"], info: ["quote"] }, { channels: ["facebook"], info: ["quote"] }),
      use(
        "Website gallery image",
        { channels: ["website"], info: ["procedure", "bodyPart"] },
        { channels: ["website"], info: ["procedure", "bodyPart"] },
      ),
      use("Print poster", { channels: ["print"], info: ["firstName"] }, { channels: ["print"], info: [] }),
      use("Organic thank-you post", { purposes: ["organic-marketing"] }, { purposes: ["organic-marketing"] }),
    ],
  },
  flag: [
    use("Cropped and filtered", { edits: ["crop"] }, { edits: ["crop", "filter"] }),
    use("Full name in print", { nameUse: "first-name" }, { nameUse: "full-name" }),
    use("Initials where nothing was allowed", { channels: ["website"] }, { nameUse: "initials" }),
    use("Named town", { geography: "MT" }, { geography: "Missoula" }),
    use("Silence about purposes", { channels: ["website"] }, { channels: ["website"], purposes: ["press"] }),
    use("Channel of the post", { channels: ["website"] }, {}, "facebook"),
    {
      text: "Two people, one said no to ads",
      plannedUse: { purposes: ["paid-ad"] },
      authorizations: [
        { id: "A-1", state: "active", scope: { purposes: ["paid-ad"] } },
        { id: "A-2", state: "active", scope: { purposes: ["organic-marketing"] } },
      ],
    },
  ],
  pass: [
    use("Same in capitals", { channels: ["Facebook"] }, { channels: ["facebook"] }, "facebook"),
    use("First name under a full-name release", { nameUse: "full-name" }, { nameUse: "first-name" }),
    use("Nothing planned beyond", { channels: ["website"] }, {}),
    { text: "No release, no plan" },
    { text: "A plan without a release", plannedUse: { channels: ["facebook"] } },
    { text: "A release without a list", plannedUse: { channels: ["facebook"] }, authorizations: [{ id: "A-1", state: "active" }] },
    {
      text: "Face of one, words of the other",
      plannedUse: { info: ["face", "quote"] },
      authorizations: [
        { id: "A-1", state: "active", scope: { info: ["face"] } },
        { id: "A-2", state: "active", scope: { info: ["quote"] } },
      ],
    },
  ],
}
