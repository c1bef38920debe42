import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import sharp from "sharp"
import { afterAll, expect, test } from "vitest"
import { openLooker } from "./looker.ts"
import { chance, filmMade, webmMade } from "./testing/samples.ts"

let time = 0
const now = () => (time += 5)
const looker = openLooker({ now })
const folder = await mkdtemp(path.join(tmpdir(), "bedside-looker-"))
const [from, to] = [path.join(folder, "from"), path.join(folder, "to")]
afterAll(async () => {
  await looker[Symbol.asyncDispose]()
  await rm(folder, { recursive: true })
})
const card = await sharp({ create: { width: 300, height: 200, channels: 3, background: "#fff" } })
  .png()
  .toBuffer()

test("the child cleans a picture and a film as they are cleaned here", async () => {
  expect(await looker.cleanPicture(card)).toMatchObject({ ok: true, value: { type: "image/png", width: 300, height: 200 } })
  await writeFile(from, await filmMade({ sound: true }))
  expect(await looker.cleanVideo(from, to)).toMatchObject({ ok: true, value: { type: "video/mp4", audioCodec: "aac", width: 16 } })
})

test("what is no picture does not get as far as the child", async () => {
  expect(await looker.cleanPicture(Buffer.from("%PDF-1.4"))).toMatchObject({ ok: false, error: { kind: "file-is-pdf" } })
  expect(await looker.cleanPicture(await webmMade())).toMatchObject({ ok: false, error: { kind: "not-a-picture" } })
})

test("a film that asks its reader for all memory brings down only the child; the next film is cleaned", async () => {
  const greedy = await filmMade({ format: "fragmented" })
  greedy.writeUInt32BE(0x6b00_0000, greedy.indexOf("trun") + 8)
  await writeFile(from, greedy)
  expect(await looker.cleanVideo(from, to)).toMatchObject({ ok: false, error: { kind: "video-unreadable" } })
  await writeFile(from, await filmMade({}))
  expect(await looker.cleanVideo(from, to)).toMatchObject({ ok: true })
})

test("cut off or spoiled anywhere, a film is cleaned or refused, never thrown over", async () => {
  const next = chance(12)
  const whole = [await filmMade({ sound: true }), await webmMade()]
  for (let round = 0; round < 40; round++) {
    const spoiled = Buffer.from(whole[round % 2] ?? "").subarray(0, round % 3 === 0 ? undefined : Math.floor(next() * 1500))
    for (let hit = 0; hit < 4 && spoiled.length > 0; hit++) spoiled[Math.floor(next() * spoiled.length)] = Math.floor(next() * 256)
    await writeFile(from, spoiled)
    expect(await looker.cleanVideo(from, to)).toHaveProperty("ok")
  }
})

test("a thing that takes too long is given up, and what waits behind it is done", async () => {
  await using hurried = openLooker({ now, timeout: 1 })
  expect(await hurried.look(card)).toEqual({ ok: false, error: { kind: "took-too-long" } })
  expect(await hurried.cleanPicture(card)).toMatchObject({ ok: false, error: { kind: "took-too-long" } })
})

test("a looker that rests ends its child and starts another for the next picture", async () => {
  await using resting = openLooker({ now, idle: 1 })
  for (let round = 0; round < 2; round++) {
    expect(await resting.cleanPicture(card)).toHaveProperty("ok", true)
    await new Promise((wake) => setTimeout(wake, 50))
  }
})

test("a closed looker says that it ended", async () => {
  const closed = openLooker({ now })
  await closed[Symbol.asyncDispose]()
  expect(await closed.look(card)).toEqual({ ok: false, error: { kind: "looker-ended" } })
})

test("of many frames of a film 24 are looked at, the first and the last among them", async () => {
  const frames = Array.from({ length: 100 }, (_, at) => ({ at, picture: card }))
  const seen = await looker.lookFrames(frames)
  expect(seen).toMatchObject({ ok: true, value: { framesLooked: 24 } })
  expect(seen.ok && [seen.value.frames[0]?.at, seen.value.frames.at(-1)?.at]).toEqual([0, 99])
  expect(await looker.lookFrames([])).toMatchObject({ ok: true, value: { framesLooked: 0, frames: [] } })
})
