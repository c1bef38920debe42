import type { Case, RuleCases } from "../case.ts"

const picture = (text: string, alt: string, more: { decorative?: boolean } = {}): Case => ({
  text,
  media: [{ kind: "image", alt, ...more }],
})

export const cases: RuleCases = {
  ruleId: "alt-text-missing",
  kind: "outbound-post",
  catalog: {
    flag: [
      picture("New chairs are here!", ""),
      picture("Flu shot day", "IMG_2041.jpg"),
      picture("Heart walk", "photo"),
      picture("SPF chart", "image of"),
    ],
    pass: [
      picture("Stretch of the week", "Drawing of a calf stretch against a wall"),
      picture("Divider", "", { decorative: true }),
      { text: "Text-only post", media: [] },
      picture("Quiet corner", "Two armchairs by a window with plants"),
    ],
  },
  flag: [
    { text: "No alt at all", media: [{ kind: "image" }] },
    picture("Blank", "   "),
    picture("Camera name", "PXL_20261103_154512"),
    picture("Screenshot", "Screenshot 2026-11-03 at 9.41.12"),
    picture("Upload name", "9f8e7d6c5b4a39281706.png"),
    picture("Only dots", "............."),
    picture("Emoji only", "🎉🎉🎉🎉🎉🎉"),
    picture("Placeholder", "Alt text placeholder"),
    picture("Generic", "This is a picture of"),
    picture("Too short", "team"),
    {
      text: "Second one is bare",
      media: [
        { kind: "image", alt: "Three nurses hold a banner that says thank you" },
        { kind: "image", alt: "pic" },
      ],
    },
    { kind: "media", text: "", media: [{ kind: "image", alt: "untitled-design.jpeg" }] },
    picture("Spanish", "foto de la imagen"),
  ],
  pass: [
    "A post with words only.",
    { text: "A video", media: [{ kind: "video", hasSpeech: false }] },
    picture("Flu day", "A nurse in a blue mask holds a bandage"),
    picture("Chart", "Bar chart: flu shots given rose from 200 in 2024 to 310 in 2026"),
    picture("Dog", "Biscuit, a golden retriever, wears a party hat"),
    picture("Sign", "Sign on our door: closed Monday for Labor Day"),
    picture("File words in a sentence", "A screenshot of our portal with the Book button circled"),
    picture("Spanish", "Dos enfermeras sonríen junto a una mesa con globos"),
    picture("Short but clear", "Red cedar tree"),
    { text: "Unknown kind without a description", media: [{ metadata: { gps: "present" } }] },
    { text: "Sound only", media: [{ kind: "audio", hasSpeech: true, captionState: "reviewed" }] },
    { kind: "media", text: "", media: [{ kind: "image", alt: "Our lobby with a new blue couch" }] },
  ],
}
