import type { Finding, PostContent } from "@bedside/contracts"
import { expect, test } from "vitest"
import { aboutLines, sayAbout, sayShows } from "./about.model.ts"
import { asked } from "./questions.model.ts"

const empty: PostContent = { text: "", variants: [], media: [] }
const finding = (ruleId: string, override: Finding["override"] = null): Finding => ({
  ruleId,
  ruleVersion: 1,
  severity: "block",
  span: null,
  where: { kind: "text", channelId: null, index: null },
  message: "",
  why: "",
  fix: "",
  cites: [],
  reviewer: "legal",
  autoFix: null,
  override,
  overridableWith: null,
})

test("findings that an answer could settle are told by their question; others, and what was let pass, are not", () => {
  const passed = { id: "o", by: "Dee", reason: "", at: "" }
  const found = asked([
    finding("ad-disclosure-missing"),
    finding("phi-date"),
    finding("promo-expired", passed),
    finding("source-check-incomplete"),
  ])
  expect([...found.keys()]).toEqual(["paid", "source"])
})

test("an answer can be given and taken back; nothing is left when none is", () => {
  const paid = sayAbout(empty, { paid: false })
  expect(paid.about).toEqual({ paid: false })
  expect(sayAbout(paid, { insider: true }).about).toEqual({ paid: false, insider: true })
  expect(sayAbout(paid, { paid: undefined })).toEqual(empty)
})

test("what a picture is can be said of one and leaves the others as they are", () => {
  const two = { ...empty, media: ["a", "b"].map((mediaId) => ({ mediaId, alt: mediaId })) }
  const said = sayShows(sayShows(two, "a", { depicts: "result", subject: "ai" }), "b", { depicts: "other" })
  expect(said.media.map(({ shows }) => shows?.depicts)).toEqual(["result", "other"])
  expect(sayShows(said, "a", undefined).media).toEqual([{ mediaId: "a", alt: "a" }, said.media[1]])
})

test("what was said is told line by line, and nothing when nothing was", () => {
  expect(aboutLines(empty)).toEqual([])
  const about = {
    paid: true,
    ai: { reviewer: "", notice: true },
    source: { name: "CDC", date: "2025-04-01", steps: ["author" as const], currentBy: "" },
    urgent: { careDisrupted: true },
  }
  const media = [{ mediaId: "m", alt: "", shows: { depicts: "patient-looking" as const, subject: "ai" as const } }]
  expect(aboutLines({ about, media })).toEqual([
    "Somebody pays or gives something for it",
    "Written with AI, read by no licensed person yet, says so in the text",
    "Source: CDC, 2025-04-01; 1 of 7 steps checked",
    "Urgent notice, care is disrupted",
    "Picture: Somebody who looks like a patient, made with AI",
  ])
})
