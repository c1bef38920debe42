import { ok, type Result } from "@bedside/kernel"
import type { Refusal, SentPictureType, Sniffed, VideoType } from "./contract.ts"
import { refuse } from "./refusals.ts"

const starts = (bytes: Uint8Array, ...head: readonly number[]) => head.every((byte, index) => bytes[index] === byte)
const letters = (bytes: Uint8Array, from: number, to: number) => Buffer.from(bytes.subarray(from, to)).toString("latin1")

/** Tells what a file is from its content. Costs nothing: only its first and, for text, first few thousand bytes are read. */
export function sniff(bytes: Uint8Array): Result<Sniffed, Refusal> {
  if (bytes.length === 0) return refuse("file-empty")
  const picture = pictureType(bytes)
  if (picture) return ok({ family: "picture", type: picture })
  const video = videoType(bytes)
  if (video) return ok({ family: "video", type: video })
  return sniffText(bytes)
}

/** Brands of HEIF whose pictures are coded with HEVC, which is what phones write; AV1 is not read. */
const heicBrands = new Set(["heic", "heix", "heim", "heis"])
const stillBrands = new Set([...heicBrands, "mif1"])
const movingPictureBrands = new Set(["hevc", "hevx", "msf1", "avis"])

function pictureType(bytes: Uint8Array): SentPictureType | undefined {
  if (starts(bytes, 0xff, 0xd8, 0xff)) return "image/jpeg"
  if (starts(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return "image/png"
  if (letters(bytes, 0, 4) === "RIFF" && letters(bytes, 8, 12) === "WEBP") return "image/webp"
  if (/^GIF8[79]a$/.test(letters(bytes, 0, 6))) return "image/gif"
  const { major, all } = brandsOf(bytes)
  return stillBrands.has(major) && all.some((brand) => heicBrands.has(brand)) ? "image/heic" : undefined
}

/** The brands an ISO media file declares in its first box. */
function brandsOf(bytes: Uint8Array): { readonly major: string; readonly all: readonly string[] } {
  if (letters(bytes, 4, 8) !== "ftyp") return { major: "", all: [] }
  const size = Buffer.from(bytes.subarray(0, 4)).readUInt32BE()
  const list = letters(bytes, 16, Math.min(size, 256, bytes.length))
  return { major: letters(bytes, 8, 12), all: [letters(bytes, 8, 12), ...(list.match(/[^]{4}/g) ?? [])] }
}

function videoType(bytes: Uint8Array): VideoType | undefined {
  if (starts(bytes, 0x1a, 0x45, 0xdf, 0xa3)) return letters(bytes, 0, 64).includes("webm") ? "video/webm" : undefined
  const box = letters(bytes, 4, 8)
  if (box !== "ftyp") return ["moov", "mdat", "wide"].includes(box) ? "video/quicktime" : undefined
  const { major } = brandsOf(bytes)
  if (major === "qt  ") return "video/quicktime"
  return stillBrands.has(major) || movingPictureBrands.has(major) || /^(avif|crx |M4A |M4B |jp)/.test(major) ? undefined : "video/mp4"
}

const cueTime = /^(?:\d+:)?\d\d:\d\d[.,]\d{3}[ \t]+-->[ \t]+(?:\d+:)?\d\d:\d\d[.,]\d{3}/m

function sniffText(bytes: Uint8Array): Result<Sniffed, Refusal> {
  const head = Buffer.from(bytes.subarray(0, 8192))
    .toString("utf8")
    .replace(/^\uFEFF/, "")
  if (head.slice(0, 1024).includes("%PDF-")) return refuse("file-is-pdf")
  if (/<svg[\s>]/i.test(head)) return refuse("file-is-svg")
  if (/^WEBVTT(?:[ \t\r\n]|$)/.test(head)) return ok({ family: "captions", type: "text/vtt" })
  if (/^\s*\d+[ \t]*\r?\n/.test(head) && cueTime.test(head)) return ok({ family: "captions", type: "application/x-subrip" })
  return refuse("file-unknown")
}
