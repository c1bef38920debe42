import { err, type Err } from "@bedside/kernel"
import type { Refusal, RefusalKind } from "./contract.ts"

const another = "Send a photo as JPEG, PNG, WebP or HEIC, a video as MP4, MOV or WebM, captions as WebVTT or SRT."
const words: Readonly<Record<RefusalKind, readonly [reason: string, fix: string]>> = {
  "file-empty": ["The file is empty.", "Choose the file again; it may not have finished downloading."],
  "file-unknown": ["This is no kind of file the library keeps, whatever its name says.", another],
  "file-is-pdf": ["This is a PDF. Networks show pictures, and a PDF can hide text.", "Save the page you need as a PNG or JPEG picture."],
  "file-is-svg": ["This is an SVG drawing. It can carry programs.", "Save it as a PNG picture."],
  "file-too-large": ["The file is too large.", "Save it smaller, or shorten the video."],
  "not-a-picture": ["This is not a picture.", "Send a JPEG, PNG, WebP or HEIC picture."],
  "picture-animated": [
    "The picture moves. What its later frames show cannot be checked.",
    "Save one frame as a still picture, or send a video.",
  ],
  "picture-too-large": ["The picture has too many pixels.", "Save it with at most 80 megapixels."],
  "picture-unreadable": ["The picture is damaged or incomplete.", "Open it on your computer, save it again and send the new file."],
  "not-a-video": ["This is not a video.", "Send an MP4, MOV or WebM video."],
  "video-unreadable": ["The video is damaged or incomplete.", "Save it again as MP4 and send the new file."],
  "video-codec": ["The video is stored in a way networks do not take.", "Save it as MP4 with H.264 and AAC sound."],
  "video-too-long": ["The video is longer than an hour.", "Shorten it."],
  "video-too-large": ["The video has more pixels than 4K.", "Save it at 1080p or 4K."],
  "not-captions": ["These are no captions.", "Send a WebVTT (.vtt) or SRT (.srt) file."],
  "captions-unreadable": ["The captions have no line with a time and words.", "Export them again as WebVTT or SRT, in UTF-8."],
  "took-too-long": ["The file takes too long to open.", "Save it again, smaller, and send the new file."],
}

/** A refusal with its words. */
export function refuse(kind: RefusalKind): Err<Refusal> {
  const [reason, fix] = words[kind]
  return err({ kind, field: "file", reason, fix })
}

/** The refusal of a picture that would unfold to so many pixels. */
export function refuseTooLarge(pixels: number): Err<Refusal> {
  const { error } = refuse("picture-too-large")
  return err({ ...error, megapixels: Math.round(pixels / 1_000_000) })
}
