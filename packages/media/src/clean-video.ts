import { ok, type Result } from "@bedside/kernel"
import { createHash } from "node:crypto"
import { createReadStream } from "node:fs"
import { open, stat } from "node:fs/promises"
import { BufferSource, BufferTarget, FilePathSource, FilePathTarget, type Source } from "mediabunny"
import { boxesIn } from "./boxes.ts"
import type { CleanVideo, Refusal, VideoFacts, VideoLimits, VideoType } from "./contract.ts"
import { openFilm, type Film } from "./film.ts"
import { copyFilm, type Index } from "./film-copy.ts"
import { videoLimits } from "./limits.ts"
import { refuse } from "./refusals.ts"
import { sniff } from "./sniff.ts"

/** Cleans a film that fits into memory, as `cleanVideoFile` does; it takes about twice its size for a moment. */
export async function cleanVideo(sent: Uint8Array, limits: VideoLimits = videoLimits): Promise<Result<CleanVideo, Refusal>> {
  const type = videoType(sent, sent.length, limits)
  if (!type.ok) return type
  return withFilm(new BufferSource(sent), type.value, limits, async (film) => {
    const target = new BufferTarget()
    const index = await copyFilm(film, target)
    if (!target.buffer) throw new Error("nothing was written")
    const bytes = Buffer.from(target.buffer)
    for (const at of timesIn(index)) bytes.fill(0, at.start, at.end)
    return { ...film.facts, bytes, size: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") }
  })
}

/**
 * Copies the coded pictures and the sound of a film into a new MP4 or WebM file at `to`, without all else, and answers what it is. A MOV
 * becomes an MP4. Nothing is coded again, so it takes as long as copying. On a refusal the file at `to` may be there in part: remove it.
 */
export async function cleanVideoFile(from: string, to: string, limits: VideoLimits = videoLimits): Promise<Result<VideoFacts, Refusal>> {
  const type = videoType(await headOfFile(from), (await stat(from)).size, limits)
  if (!type.ok) return type
  return withFilm(new FilePathSource(from), type.value, limits, async (film) => {
    const index = await copyFilm(film, new FilePathTarget(to))
    await using file = await open(to, "r+")
    for (const { start, end } of timesIn(index)) await file.write(Buffer.alloc(end - start), 0, end - start, start)
    return { ...film.facts, size: (await file.stat()).size, sha256: await hashOfFile(to) }
  })
}

function videoType(head: Uint8Array, size: number, limits: VideoLimits): Result<VideoType, Refusal> {
  const told = sniff(head)
  if (!told.ok) return told
  if (told.value.family !== "video") return refuse("not-a-video")
  return size > limits.maxSent ? refuse("file-too-large") : ok(told.value.type)
}

async function withFilm<T>(
  source: Source,
  type: VideoType,
  limits: VideoLimits,
  run: (film: Film) => Promise<T>,
): Promise<Result<T, Refusal>> {
  const opened = await openFilm(source, type, limits)
  if (!opened.ok) return opened
  using film = opened.value
  try {
    return ok(await run(film))
  } catch {
    return refuse("video-unreadable")
  }
}

async function headOfFile(path: string): Promise<Buffer> {
  await using file = await open(path, "r")
  const { buffer, bytesRead } = await file.read(Buffer.alloc(8192), 0, 8192, 0)
  return buffer.subarray(0, bytesRead)
}

async function hashOfFile(path: string): Promise<string> {
  const hash = createHash("sha256")
  for await (const piece of createReadStream(path)) hash.update(piece)
  return hash.digest("hex")
}

/** Where an MP4's index says when it and its tracks were made and changed: places in the file. */
function timesIn(index: Index | undefined): readonly { readonly start: number; readonly end: number }[] {
  if (!index) return []
  const bytes = Buffer.from(index.bytes)
  const inside = (from: number, to: number): readonly { start: number; end: number }[] =>
    boxesIn(bytes, from, to).flatMap(({ name, content, end }) => {
      if (["moov", "trak", "mdia"].includes(name)) return inside(content, end)
      if (!["mvhd", "tkhd", "mdhd"].includes(name)) return []
      const start = index.at + content + 4
      return [{ start, end: start + (bytes[content] === 1 ? 16 : 8) }]
    })
  return inside(0, bytes.length)
}
