import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { ALL_FORMATS, BufferSource, EncodedPacketSink, Input } from "mediabunny"
import { expect, test } from "vitest"
import { boxesAt, boxesIn } from "./boxes.ts"
import { cleanVideo, cleanVideoFile } from "./clean-video.ts"
import { videoLimits } from "./limits.ts"
import { avcUnit, avcUserData, chance, filmMade, isoBox, webmMade } from "./testing/samples.ts"

const cleaned = async (bytes: Buffer) => {
  const clean = await cleanVideo(bytes)
  if (!clean.ok) throw new Error(clean.error.kind)
  return clean.value
}

/** A film's file with boxes put into its index, where phones put places, owners and devices; every place in the file is moved along. */
function withBoxes(film: Buffer, inside: "moov" | "trak" | "end", ...boxes: readonly Buffer[]): Buffer {
  if (inside === "end") return Buffer.concat([film, ...boxes])
  const copy = Buffer.from(film)
  const more = Buffer.concat(boxes)
  const path = inside === "moov" ? ["moov"] : ["moov", "trak"]
  const { end = 0 } = boxesAt(copy, path)[0] ?? {}
  for (const { content } of boxesAt(copy, ["moov", "trak", "mdia", "minf", "stbl", "stco"]))
    for (let at = content + 8, left = copy.readUInt32BE(content + 4); left > 0; at += 4, left--)
      copy.writeUInt32BE(copy.readUInt32BE(at) + more.length, at)
  for (let depth = 1; depth <= path.length; depth++) {
    const { start = 0, end: until = 0 } = boxesAt(copy, path.slice(0, depth))[0] ?? {}
    copy.writeUInt32BE(until - start + more.length, start)
  }
  return Buffer.concat([copy.subarray(0, end), more, copy.subarray(end)])
}

const word = (value: number) => Buffer.from([0, 0, 0, value])
const keys = isoBox("keys", word(0), word(1), isoBox("mdta", "com.apple.quicktime.location.ISO6709"))
const hidden = (secret: string): readonly Buffer[] => [
  isoBox("udta", isoBox("©xyz", Buffer.from([0, 18, 0x15, 0xc7]), secret), isoBox("loci", secret)),
  isoBox(
    "meta",
    isoBox("hdlr", Buffer.alloc(8), "mdta", Buffer.alloc(13)),
    keys,
    isoBox("ilst", isoBox("\0\0\0\u0001", isoBox("data", word(1), word(0), secret))),
  ),
  isoBox("uuid", Buffer.from("be7acfcb97a942e89c71999491e3afac", "hex"), secret),
  isoBox("free", secret),
  isoBox("skip", secret),
  isoBox("Xtra", secret),
]

test("a place, an owner or a note hidden anywhere in an MP4 never survives", async () => {
  const next = chance(4)
  for (let round = 0; round < 40; round++) {
    const secret = `+51.5007-000.1246/Marisol-${Math.floor(next() * 1e9)}`
    const sound = next() < 0.5
    const film = await filmMade({
      format: next() < 0.5 ? "mp4" : "mov",
      sound,
      ...(next() < 0.5 && { firstPacket: avcUserData(secret) }),
      ...(next() < 0.5 && { tags: { title: secret, comment: secret, artist: "Marisol" } }),
      ...(next() < 0.5 && { trackName: "Marisol" }),
    })
    const planted = hidden(secret)
      .toSorted(() => next() - 0.5)
      .slice(0, 1 + Math.floor(next() * 3))
    const place = (["moov", "trak", "end"] as const)[Math.floor(next() * 3)] ?? "end"
    const sent = withBoxes(film, place, ...planted)
    expect(sent.includes(secret)).toBe(true)
    const clean = await cleaned(sent)
    for (const trace of [secret, "Marisol", "51.5", "©xyz", "udta", "uuid", "Xtra"]) expect(clean.bytes.includes(trace), trace).toBe(false)
    expect(clean).toMatchObject({ seconds: expect.closeTo(1, 3), width: 16, height: 16, audioCodec: sound ? "aac" : undefined })
    expect(await packetsOf(clean.bytes)).toEqual(await packetsOf(await filmMade({ sound })))
  }
})

/** The coded pictures and the sound of a film, with their times. */
async function packetsOf(film: Buffer) {
  using input = new Input({ source: new BufferSource(film), formats: ALL_FORMATS })
  const packets: (readonly [time: number, bytes: string])[] = []
  for (const track of await input.getTracks())
    for await (const packet of new EncodedPacketSink(track).packets())
      packets.push([Math.round(packet.timestamp * 1000), Buffer.from(packet.data).toString("hex")])
  return packets
}

test("a track of positions beside the film, as action cameras write it, does not come along", async () => {
  const film = await filmMade({})
  const asPositions = (await filmMade({ sound: true })).subarray()
  const sound = boxesAt(asPositions, ["moov", "trak", "mdia", "hdlr"])[1]
  asPositions.write("meta", (sound?.content ?? 0) + 8, "latin1")
  expect(asPositions.includes(Buffer.alloc(20, 100))).toBe(true)
  const clean = await cleaned(asPositions)
  expect(clean.audioCodec).toBeUndefined()
  expect(clean.bytes.includes(Buffer.alloc(20, 100))).toBe(false)
  expect(await packetsOf(clean.bytes)).toEqual(await packetsOf(film))
})

test("messages that time the pictures stay, notes of apps among them go", async () => {
  const timing = avcUnit(6, 1, 2, 0xaa, 0xbb, 0x80)
  const broken = avcUnit(6, 5, 200, Buffer.from("Marisol"), 0x80)
  const clean = await cleaned(await filmMade({ firstPacket: Buffer.concat([timing, avcUserData("Marisol"), broken]) }))
  expect(clean.bytes.includes(timing)).toBe(true)
  expect(clean.bytes.includes("Marisol")).toBe(false)
})

test.each(["mp4", "mov", "fragmented"] as const)(
  "of a film as %s the time it was made is gone, and its index comes first",
  async (format) => {
    const { bytes, type } = await cleaned(await filmMade({ format, sound: true, rotation: 90 }))
    expect(type).toBe("video/mp4")
    const names = boxesIn(bytes, 0, bytes.length).map(({ name }) => name)
    expect(names.indexOf("moov")).toBeLessThan(names.indexOf("mdat"))
    const times = [["mvhd"], ["trak", "tkhd"], ["trak", "mdia", "mdhd"]].flatMap((path) => boxesAt(bytes, ["moov", ...path]))
    expect(times.length).toBe(5)
    for (const { content } of times) expect(bytes.subarray(content + 4, content + 12).every((byte) => byte === 0)).toBe(true)
  },
)

test("what a player turns, it still turns", async () => {
  expect(await cleaned(await filmMade({ rotation: 270 }))).toMatchObject({ rotation: 270, sentAs: "video/mp4", videoCodec: "avc" })
})

test("a WebM keeps its pictures and loses its tags and names", async () => {
  const sent = await webmMade({ title: "Marisol Vega", comment: "51.5007N" })
  expect(sent.includes("Marisol")).toBe(true)
  const { bytes, ...facts } = await cleaned(sent)
  expect(facts).toMatchObject({ type: "video/webm", videoCodec: "vp8", audioCodec: undefined, width: 16 })
  for (const trace of ["Marisol", "51.5"]) expect(bytes.includes(trace), trace).toBe(false)
  expect(await packetsOf(bytes)).toEqual(await packetsOf(sent))
})

test("a file is cleaned without being held in memory, to the same bytes", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "bedside-film-"))
  const [from, to] = [path.join(folder, "from"), path.join(folder, "to")]
  const sent = await filmMade({ sound: true, tags: { title: "Marisol" } })
  await writeFile(from, sent)
  const clean = await cleanVideoFile(from, to)
  const { bytes, ...facts } = await cleaned(sent)
  expect(clean).toEqual({ ok: true, value: facts })
  expect((await readFile(to)).equals(bytes)).toBe(true)
  await rm(folder, { recursive: true })
})

test.each([
  ["a picture", async () => Buffer.from([0xff, 0xd8, 0xff, 0xe0]), videoLimits, "not-a-video"],
  ["nothing", async () => Buffer.alloc(0), videoLimits, "file-empty"],
  ["a film that is too large", () => filmMade({}), { ...videoLimits, maxSent: 100 }, "file-too-large"],
  ["a film that is too long", () => filmMade({}), { ...videoLimits, maxSeconds: 0.5 }, "video-too-long"],
  ["a film with too many pixels", () => filmMade({}), { ...videoLimits, maxSide: 8 }, "video-too-large"],
  ["half a film", async () => (await filmMade({})).subarray(0, 300), videoLimits, "video-unreadable"],
] as const)("%s is refused", async (_, make, limits, kind) => {
  expect(await cleanVideo(await make(), limits)).toMatchObject({ ok: false, error: { kind, field: "file" } })
})

test("a film in a coding that networks do not take is refused", async () => {
  const film = await filmMade({})
  film.write("mp4v", film.indexOf("avc1", 40), "latin1")
  expect(await cleanVideo(film)).toMatchObject({ ok: false, error: { kind: "video-codec" } })
})
