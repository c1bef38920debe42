import type { Case, RuleCases } from "../case.ts"

/** A text of so many characters that begins with words. */
const on = (channel: string, text: string, length: number, more = " and more"): Case => ({
  channel,
  text: `${text}${more.repeat(Math.ceil(length / more.length))}`.slice(0, length),
})

export const cases: RuleCases = {
  ruleId: "text-too-long",
  kind: "outbound-post",
  catalog: {
    flag: [
      on("x", "Long thread text", 281),
      on("bsky", "Long post", 320),
      on("instagram", "Long caption", 2300),
      on("gbp", "Long update", 1600),
    ],
    pass: [on("x", "Fits", 280), on("instagram", "Caption", 2100), on("linkedin", "Post", 2900), on("threads", "Note", 400)],
  },
  flag: [
    on("twitter", "Over by one", 281),
    on("x", "日本語", 160, "日本語"),
    on("x", "Hearts", 290, "💜"),
    on("mastodon", "Long toot", 501),
    on("pinterest", "Long pin", 501),
    on("threads", "Long note", 501),
    on("linkedin", "Long article", 3001),
    on("tiktok", "Long caption", 2201),
    on("facebook", "Long story", 63_207),
    on("google-business-profile", "Long update", 1501),
    on("youtube", "Long description", 5001),
    { ...(on("x", "Long reply", 281) as Exclude<Case, string>), kind: "outbound-reply" },
    { channel: "x", text: `${"a ".repeat(129)}cdc.gov/flu` },
    {
      channel: "instagram",
      text: `#floss #teeth #smile #dentist ${"#summit ".repeat(14)} Here is how to floss well, in three small steps.`,
    },
  ],
  pass: [
    on("x", "Hearts", 280, "💜"),
    { channel: "x", text: `${"a".repeat(256)} https://www.example.com/${"long/".repeat(60)}` },
    { channel: "mastodon", text: `${"a".repeat(470)} https://www.example.com/${"long/".repeat(60)}` },
    on("bsky", "Families", 2200, "👨‍👩‍👧‍👦"),
    on("facebook", "Long story", 63_206),
    on("linkedin", "Longer posts are fine here", 3000),
    on("some-new-network", "No limit known", 9000),
    { text: "a".repeat(9000) },
    { channel: "x", text: "" },
    on("threads", "Exactly", 500),
    on("youtube", "Description", 5000),
    { channel: "instagram", text: `Three small steps to floss well. ${"More on our site. ".repeat(20)}` },
    { channel: "mastodon", text: `${"é".normalize("NFD").repeat(500)}` },
  ],
}
