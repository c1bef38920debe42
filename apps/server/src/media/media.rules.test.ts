import { expect, test } from "vitest"
import { captionsFrom } from "./media.captions.ts"
import { outdated } from "./media.files.ts"
import { afterEdit, isExpired, isExpiring, linkEnds, rangeOf, roomFor, sameness, unclaimed } from "./media.rules.ts"

const at = (text: string) => new Date(`2026-03-02T${text}Z`)

test("a link lasts 10 to 15 minutes, a video's 60 to 65, and is the same link for five minutes", () => {
  expect(linkEnds(at("15:00:00"), "picture")).toEqual(at("15:10:00"))
  expect(linkEnds(at("15:00:01"), "picture")).toEqual(at("15:15:00"))
  expect(linkEnds(at("15:04:59"), "picture")).toEqual(at("15:15:00"))
  expect(linkEnds(at("15:00:01"), "video")).toEqual(at("16:05:00"))
})

test("a file is taken when its kind allows it and the practice has room", () => {
  const room = { usedBytes: 900, quotaBytes: 1000, videoMaxBytes: 80_000_000 }
  expect(roomFor({ kind: "picture", bytes: 100 }, room)).toMatchObject({ ok: true })
  expect(roomFor({ kind: "picture", bytes: 101 }, room)).toMatchObject({ ok: false, error: { kind: "no-room", leftBytes: 100 } })
  expect(roomFor({ kind: "picture", bytes: 60_000_000 }, room)).toMatchObject({ ok: false, error: { kind: "file-too-large" } })
  expect(roomFor({ kind: "video", bytes: 90_000_000 }, { ...room, quotaBytes: 1e12 })).toMatchObject({ error: { kind: "file-too-large" } })
})

test("a medium may be used to the end of its last day", () => {
  expect(["2026-03-02", "2026-03-31", "2026-04-01", "2026-03-01"].map((last) => isExpiring(last, "2026-03-02"))).toEqual([
    true,
    true,
    false,
    false,
  ])
  expect([isExpired("2026-03-02", "2026-03-02"), isExpired("2026-03-02", "2026-03-03"), isExpired(null, "2026-03-03")]).toEqual([
    false,
    true,
    false,
  ])
})

test.each([
  [undefined, "whole"],
  ["bytes=-", "whole"],
  ["bytes=0-1,4-5", "whole"],
  ["bytes=0-9", { start: 0, end: 10 }],
  ["bytes=90-", { start: 90, end: 100 }],
  ["bytes=-5", { start: 95, end: 100 }],
  ["bytes=90-900", { start: 90, end: 100 }],
  ["bytes=100-", "unsatisfiable"],
  ["bytes=9-3", "unsatisfiable"],
])("of 100 bytes, %s is %o", (header, part) => {
  expect(rangeOf(header, 100)).toEqual(part)
})

const box = { x: 0.5, y: 0.5, w: 0.2, h: 0.2 }
test("people move with a crop, leave with a blur, and leave when they are cut off", () => {
  expect(sameness(afterEdit(box, { blur: [], crop: null }) ?? box, box)).toBeCloseTo(1)
  const cropped = afterEdit(box, { blur: [], crop: { x: 0.5, y: 0.5, w: 0.5, h: 0.5 } })
  expect(sameness(cropped ?? box, { x: 0, y: 0, w: 0.4, h: 0.4 })).toBeCloseTo(1)
  expect(afterEdit(box, { blur: [{ x: 0.45, y: 0.45, w: 0.3, h: 0.3 }], crop: null })).toBeUndefined()
  expect(afterEdit(box, { blur: [{ x: 0.5, y: 0.5, w: 0.05, h: 0.05 }], crop: null })).toBeDefined()
  expect(afterEdit(box, { blur: [], crop: { x: 0, y: 0, w: 0.5, h: 0.5 } })).toBeUndefined()
})

test("a mark by hand stands for the one face in it, and for none when there are several", () => {
  const region = (x: number, y: number, w: number, h: number, atSeconds: number | null = null) => ({ box: { x, y, w, h }, atSeconds })
  const person = region(0.3, 0.1, 0.4, 0.8)
  const face = region(0.4, 0.2, 0.15, 0.2)
  const elsewhere = region(0.8, 0.2, 0.15, 0.2)
  expect(unclaimed([face, elsewhere], [person])).toEqual([elsewhere])
  expect(unclaimed([face], [region(0.41, 0.21, 0.15, 0.2)])).toEqual([])
  const child = region(0.5, 0.6, 0.1, 0.15)
  expect(unclaimed([face, child], [person])).toEqual([face, child])
  expect(unclaimed([face], [region(0.3, 0.1, 0.4, 0.8, 2)])).toEqual([face])
})

test("older versions may go; what is needed, kept or being made stays", () => {
  const id = "m"
  const names = ["m.v1.aa", "m.v1.aa.full", "m.v2.bb", "m.v2.bb.small", "m.v2.cc", "m.v3.dd", "m.sent", "m.poster", "m.frame-100", "m.jpg"]
  expect(outdated(names, { id, file: "m.v2.bb", version: 2 })).toEqual(["m.v1.aa", "m.v1.aa.full", "m.v2.cc", "m.jpg"])
  expect(outdated(["m.jpg", "m.jpg.small"], { id, file: "m.jpg", version: 1 })).toEqual([])
})

test("captions are read and written anew, from WebVTT and SRT alike", () => {
  const srt =
    "1\r\n00:00:01,000 --> 00:00:02,500\r\nWe are <font color=red>open</font>\r\n\r\n2\r\n00:00:03,000 --> 00:00:04,000\r\non <b>Saturday</b>\r\n"
  const expected = "WEBVTT\n\n00:00:01.000 --> 00:00:02.500\nWe are open\n\n00:00:03.000 --> 00:00:04.000\non <b>Saturday</b>\n"
  expect(captionsFrom(srt)).toMatchObject({ ok: true, value: { vtt: expected, cues: 2 } })
  const vtt =
    "WEBVTT - made by Marisol\n\nNOTE for Marisol\n\nSTYLE\n::cue { color: red }\n\nfirst\n00:01.000 --> 00:02.500 line:0\nWe are open\n"
  const again = captionsFrom(vtt)
  expect(again).toMatchObject({ ok: true, value: { cues: 1 } })
  expect(JSON.stringify(again)).not.toMatch(/Marisol|color|line:0/)
})

test.each([
  ["no captions at all", { kind: "not-captions" }],
  ["00:02.000 --> 00:01.000\nbackwards", { kind: "captions-disordered", cue: 1 }],
  ["00:05.000 --> 00:06.000\nb\n\n00:01.000 --> 00:02.000\na", { kind: "captions-disordered", cue: 2 }],
])("captions that are none are refused: %s", (text, error) => {
  expect(captionsFrom(text)).toEqual({ ok: false, error })
})
