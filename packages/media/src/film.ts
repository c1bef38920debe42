import { ok, type Err, type Result } from "@bedside/kernel"
import { Input, MP4, QTFF, WEBM, type InputAudioTrack, type InputVideoTrack, type Source } from "mediabunny"
import type { Refusal, VideoCodec, VideoFacts, VideoLimits, VideoType } from "./contract.ts"
import { refuse } from "./refusals.ts"

/** What is known of a film before its clean file exists. */
export type FilmFacts = Omit<VideoFacts, "size" | "sha256">

/** What networks take in each kind of file. Everything else is refused rather than passed on unread. */
const codecs: Readonly<Record<VideoFacts["type"], { readonly video: readonly string[]; readonly audio: readonly string[] }>> = {
  "video/mp4": { video: ["avc", "hevc"], audio: ["aac", "mp3", "opus", "ac3", "eac3"] },
  "video/webm": { video: ["vp8", "vp9", "av1"], audio: ["opus", "vorbis"] },
}

/** A film's file with what is kept of it. */
export interface Film extends Disposable {
  readonly facts: FilmFacts
  readonly video: InputVideoTrack
  readonly audio: InputAudioTrack | undefined
}

/** Reads a film's index. It must be closed after use. */
export async function openFilm(source: Source, sentAs: VideoType, limits: VideoLimits): Promise<Result<Film, Refusal>> {
  const input = new Input({ source, formats: [MP4, QTFF, WEBM] })
  const read = await readFilm(input, sentAs, limits).catch(() => refuse("video-unreadable"))
  if (read.ok) return read
  input.dispose()
  return read
}

async function readFilm(input: Input, sentAs: VideoType, limits: VideoLimits): Promise<Result<Film, Refusal>> {
  const video = await input.getPrimaryVideoTrack()
  if (!video) return refuse((await input.getTracks()).length === 0 ? "video-unreadable" : "not-a-video")
  const audio = (await input.getPrimaryAudioTrack()) ?? undefined
  const type = sentAs === "video/webm" ? "video/webm" : "video/mp4"
  const videoCodec = await keptCodec(video, type)
  const audioCodec = (await audio?.getCodec()) ?? undefined
  if (!videoCodec || (audio && !codecs[type].audio.includes(audioCodec ?? ""))) return refuse("video-codec")
  const facts: FilmFacts = {
    type,
    sentAs,
    seconds: await input.computeDuration(audio ? [video, audio] : [video]),
    width: await video.getDisplayWidth(),
    height: await video.getDisplayHeight(),
    rotation: await video.getRotation(),
    videoCodec,
    framesPerSecond: (await video.computePacketStats(100)).averagePacketRate,
    audioCodec,
  }
  const wrong = beyond(facts, limits)
  return wrong ?? ok({ facts, video, audio, [Symbol.dispose]: () => input.dispose() })
}

const keptCodec = async (video: InputVideoTrack, type: VideoFacts["type"]): Promise<VideoCodec | undefined> => {
  const codec = await video.getCodec()
  return codec && isKept(codec) && codecs[type].video.includes(codec) ? codec : undefined
}
const isKept = (codec: string): codec is VideoCodec => ["avc", "hevc", "vp8", "vp9", "av1"].includes(codec)

function beyond({ seconds, width, height }: FilmFacts, limits: VideoLimits): Err<Refusal> | undefined {
  if (!(seconds > 0) || !(width > 0) || !(height > 0)) return refuse("video-unreadable")
  if (seconds > limits.maxSeconds) return refuse("video-too-long")
  return Math.max(width, height) > limits.maxSide ? refuse("video-too-large") : undefined
}
