import { expect, test } from "vitest"
import type { Channel, PostContent } from "@bedside/contracts"
import {
  counts,
  firstWords,
  isBlank,
  movePicture,
  nextStep,
  reasonNotReady,
  sameContent,
  showings,
  textFor,
  toggleChannel,
  writeText,
} from "./compose.model.ts"

const channel = (id: string, networkId: string): Channel => ({
  id,
  networkId,
  networkName: networkId,
  handle: `@${id}`,
  displayName: id,
  url: "",
  health: "working",
  healthCause: null,
  healthFix: null,
  lastSuccessAt: null,
  connectedAt: "2026-11-01T00:00:00Z",
  connectedBy: "Ana",
})
const channels = [channel("b", "bluesky"), channel("s", "sandbox")]
const content: PostContent = {
  text: "Flu shots are in.",
  variants: [
    { channelId: "b", text: null },
    { channelId: "s", text: "Own words" },
  ],
  media: [],
}

test("a channel shows its own text, or the shared one", () => {
  expect(textFor(content, "b")).toBe("Flu shots are in.")
  expect(textFor(content, "s")).toBe("Own words")
  expect(textFor(writeText(content, "s", null), "s")).toBe("Flu shots are in.")
  expect(textFor(writeText(content, null, "New"), "b")).toBe("New")
})

test("characters are counted as the network counts them", () => {
  const family = "👨‍👩‍👧‍👦".repeat(130)
  const [bluesky, sandbox] = counts(writeText(content, null, family), channels)
  expect(bluesky).toMatchObject({ graphemes: 130, limit: 300, over: true, bytesOver: 250 })
  expect(sandbox).toMatchObject({ graphemes: 9, limit: 500, over: false, bytesOver: 0 })
})

test("the reason a post cannot go names the channel, the amount and the picture", () => {
  expect(reasonNotReady(content, [], 0)).toContain("Connect one")
  expect(reasonNotReady({ ...content, variants: [] }, channels, 0)).toBe("Choose at least one channel.")
  expect(reasonNotReady(writeText(content, null, "x".repeat(301)), channels, 0)).toBe("The text is 1 character too long for bluesky.")
  expect(reasonNotReady(writeText(content, null, "  "), channels, 0)).toBe("Write something for bluesky, or add a picture.")
  expect(reasonNotReady(content, channels, 1)).toBe("A picture is still being added.")
  const pictured = {
    ...content,
    media: [
      { mediaId: "m", alt: "A nurse" },
      { mediaId: "n", alt: " " },
    ],
  }
  expect(reasonNotReady(pictured, channels, 0)).toBe("Describe picture 2 for people who cannot see it.")
  expect(reasonNotReady(content, channels, 0)).toBeNull()
})

test("a channel is added with the shared text and taken away again", () => {
  const without = toggleChannel(content, "b")
  expect(without.variants.map((one) => one.channelId)).toEqual(["s"])
  expect(toggleChannel(without, "b").variants).toContainEqual({ channelId: "b", text: null })
})

test("two contents are the same whatever the order of their channels, not of their pictures", () => {
  expect(sameContent(content, { ...content, variants: [...content.variants].reverse() })).toBe(true)
  const pictures = {
    ...content,
    media: [
      { mediaId: "m", alt: "" },
      { mediaId: "n", alt: "" },
    ],
  }
  expect(sameContent(pictures, movePicture(pictures, 0, 1))).toBe(false)
  expect(movePicture(pictures, 1, 1)).toBe(pictures)
  expect(sameContent(content, writeText(content, null, "x"))).toBe(false)
})

test("the main button follows what the person may do and when the post is planned", () => {
  const now = new Date("2026-11-22T12:00:00Z")
  const may = { edit: true, submit: false, approve: false, schedule: true, takeDown: false, delete: false }
  expect(nextStep(undefined, null, now)).toBe("submit")
  expect(nextStep({ may: { ...may, submit: true } }, null, now)).toBe("submit")
  expect(nextStep({ may }, null, now)).toBe("publish-now")
  expect(nextStep({ may }, "2026-11-22T11:00:00Z", now)).toBe("publish-now")
  expect(nextStep({ may }, "2026-11-23T11:00:00Z", now)).toBe("schedule")
  expect(nextStep({ may: { ...may, schedule: false } }, null, now)).toBe("wait")
})

test("first words are cut between words", () => {
  expect(firstWords("Flu shots\nare in.")).toBe("Flu shots are in.")
  expect(firstWords("Flu shots are in today", 15)).toBe("Flu shots are…")
  expect(firstWords("x".repeat(100), 20).length).toBeLessThanOrEqual(22)
})

test("blank means nothing written and no picture", () => {
  expect(isBlank({ text: " \n", variants: [{ channelId: "b", text: "" }], media: [] })).toBe(true)
  expect(isBlank({ text: "", variants: [{ channelId: "b", text: "x" }], media: [] })).toBe(false)
})

test("what the public sees is told once per network and text", () => {
  const three = [...channels, channel("b2", "bluesky")]
  const shown = showings(
    { ...content, variants: [...content.variants, { channelId: "b2", text: null }, { channelId: "gone", text: null }] },
    three,
  )
  expect(shown.map((one) => [one.networkId, one.text, one.channels.map(({ id }) => id)])).toEqual([
    ["bluesky", "Flu shots are in.", ["b", "b2"]],
    ["sandbox", "Own words", ["s"]],
  ])
})
