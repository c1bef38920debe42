import { expect, test } from "vitest"
import { stretches } from "./rich-text.model.ts"

test("links, mentions and hashtags stand apart from the words around them", () => {
  expect(stretches("Ask @willow.example about #flu: https://willow.example/flu.")).toEqual([
    { kind: "plain", text: "Ask " },
    { kind: "mention", text: "@willow.example" },
    { kind: "plain", text: " about " },
    { kind: "tag", text: "#flu" },
    { kind: "plain", text: ": " },
    { kind: "link", text: "https://willow.example/flu" },
    { kind: "plain", text: "." },
  ])
})

test("the text can be read back whole, with emoji and a byte order mark", () => {
  const text = "\ufeff👩🏽‍⚕️ says: naïve #café 🍋 https://example.org/ü?a=1"
  expect(
    stretches(text)
      .map((one) => one.text)
      .join(""),
  ).toBe(text)
})
