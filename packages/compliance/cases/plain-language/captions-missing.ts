import type { Case, RuleCases } from "../case.ts"
import type { MediaFacts } from "../../src/types.ts"

const video = (text: string, facts: MediaFacts): Case => ({ text, media: [{ kind: "video", ...facts }] })

export const cases: RuleCases = {
  ruleId: "captions-missing",
  kind: "outbound-post",
  catalog: {
    flag: [
      video("Doctor explains cholesterol", { hasSpeech: true }),
      video("Brushing demo", { hasSpeech: true, captionState: "none" }),
      video("Nurse reads a story", { hasSpeech: true, captionState: "auto-unreviewed" }),
      video("Squat form reel", { hasSpeech: true, captions: "" }),
    ],
    pass: [
      video("Time-lapse mural, no speech", { hasSpeech: false }),
      video("Lab tour", { hasSpeech: true, captionState: "reviewed" }),
      { text: "Photo post", media: [] },
      video("Breathing exercise", { hasSpeech: true, captionState: "reviewed" }),
    ],
  },
  flag: [
    video("Blank captions", { hasSpeech: true, captions: "  \n " }),
    video("Machine captions", { hasSpeech: true, captions: "today we talk about the statins", captionState: "auto-unreviewed" }),
    { text: "Podcast", media: [{ kind: "audio", hasSpeech: true }] },
    { kind: "media", text: "", media: [{ kind: "video", hasSpeech: true }] },
    {
      text: "Second video",
      media: [
        { kind: "video", hasSpeech: false },
        { kind: "video", hasSpeech: true, captionState: "none" },
      ],
    },
  ],
  pass: [
    video("Written by us", { hasSpeech: true, captions: "Hello from Summit Ortho." }),
    video("Nobody knows whether it speaks", { captionState: "none" }),
    video("Music only", { hasSpeech: false, captionState: "none" }),
    "A post with words only.",
    { text: "A picture", media: [{ kind: "image", alt: "Our lobby with a blue couch", hasSpeech: true }] },
  ],
}
