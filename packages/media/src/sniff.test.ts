import { readFileSync } from "node:fs"
import sharp from "sharp"
import { expect, test } from "vitest"
import { sniff } from "./sniff.ts"
import { filmMade, webmMade } from "./testing/samples.ts"

const red = sharp({ create: { width: 20, height: 10, channels: 3, background: "#c00" } })
const text = (words: string) => Buffer.from(words)
const srt = "1\r\n00:00:01,000 --> 00:00:02,500\r\nHello\r\n"

test.each([
  ["image/jpeg", () => red.clone().jpeg().toBuffer()],
  ["image/png", () => red.clone().png().toBuffer()],
  ["image/webp", () => red.clone().webp().toBuffer()],
  ["image/gif", () => red.clone().gif().toBuffer()],
  ["image/heic", () => readFileSync(new URL("testing/phone.heic", import.meta.url))],
  ["video/mp4", () => filmMade({})],
  ["video/quicktime", () => filmMade({ format: "mov" })],
  ["video/webm", () => webmMade()],
  ["text/vtt", () => text("\uFEFFWEBVTT\n\n00:01.000 --> 00:02.000\nHello\n")],
  ["application/x-subrip", () => text(srt)],
])("%s is known by its content", async (type, make) => {
  expect(sniff(await make())).toMatchObject({ ok: true, value: { type } })
})

test.each([
  ["an empty file", Buffer.alloc(0), "file-empty"],
  ["a PDF", text("%PDF-1.7\n"), "file-is-pdf"],
  ["a PDF behind a few bytes", text("\n\n%PDF-1.7\n"), "file-is-pdf"],
  ["an SVG", text('<svg xmlns="http://www.w3.org/2000/svg"/>'), "file-is-svg"],
  ["an SVG behind a declaration", text('<?xml version="1.0"?>\n<!DOCTYPE svg>\n<SVG >'), "file-is-svg"],
  ["a web page", text("<!doctype html><html>"), "file-unknown"],
  ["a program", Buffer.from([0x7f, 0x45, 0x4c, 0x46]), "file-unknown"],
  ["a zip", text("PK\u0003\u0004"), "file-unknown"],
  ["a TIFF", Buffer.from([0x49, 0x49, 0x2a, 0]), "file-unknown"],
  ["a Matroska film that is no WebM", Buffer.from([0x1a, 0x45, 0xdf, 0xa3, 0x42, 0x82, 0x88, ...text("matroska")]), "file-unknown"],
  ["an AVIF", Buffer.from([0, 0, 0, 20, ...text("ftypavif"), 0, 0, 0, 0, ...text("mif1")]), "file-unknown"],
  ["a sequence of HEIC pictures", Buffer.from([0, 0, 0, 20, ...text("ftyphevc"), 0, 0, 0, 0, ...text("hevc")]), "file-unknown"],
  ["sound", Buffer.from([0, 0, 0, 20, ...text("ftypM4A "), 0, 0, 0, 0, ...text("M4A ")]), "file-unknown"],
  ["an HTML page that begins like captions", text("WEBVTTX <script>"), "file-unknown"],
] as const)("%s is refused with the field, the reason and what to do", (_, bytes, kind) => {
  const told = sniff(bytes)
  expect(told).toMatchObject({
    ok: false,
    error: { kind, field: "file", reason: expect.stringMatching(/\.$/), fix: expect.stringMatching(/\.$/) },
  })
})

test("any few bytes are told or refused, never thrown over", () => {
  for (let length = 0; length < 40; length++)
    for (const head of ["\0\0\0\u0010ftyp", "RIFF\0\0\0\0WEBP", "\u001aEß£", "\u0089PNG", "GIF89a", "\0\0\0\u0001ftypisom"]) {
      const bytes = Buffer.from(head, "latin1").subarray(0, length)
      expect(sniff(bytes)).toHaveProperty("ok")
    }
})
