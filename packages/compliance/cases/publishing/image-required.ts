import type { MediaFacts } from "../../src/types.ts"
import type { Case, RuleCases } from "../case.ts"

const on = (channel: string, text: string, ...media: readonly MediaFacts[]): Case => ({ text, channel, media })

export const cases: RuleCases = {
  ruleId: "image-required",
  kind: "outbound-post",
  catalog: {
    flag: [on("instagram", "Floss daily."), on("pinterest", "Know your numbers."), on("tiktok", "Cover up."), on("youtube", "Story time.")],
    pass: [
      on("instagram", "Stretch today.", {}),
      on("facebook", "Office hours."),
      on("x", "Wait is 10 minutes."),
      on("pinterest", "Quote card.", {}),
    ],
  },
  flag: [
    on("Instagram", "Floss daily."),
    on("ig", "Floss daily."),
    on("TikTok", "Hello", { kind: "audio" }),
    on("YouTube", ""),
    on("PINTEREST", "Board of the week"),
    on("instagram", "Listen in", { kind: "audio" }, { kind: "audio" }),
  ],
  pass: [
    { text: "Floss daily.", channel: "instagram" },
    { text: "Floss daily.", media: [] },
    on("instagram", "Two", {}, { kind: "image" }),
    on("linkedin", "We are hiring."),
    on("threads", "Good morning"),
    on("some-new-network", "Hello"),
    { text: "Thanks!", kind: "outbound-reply", channel: "instagram", media: [] },
  ],
}
