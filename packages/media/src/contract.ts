import type { Result } from "@bedside/kernel"

/** A rectangle as fractions of a picture's width and height, from its upper left corner: 0 to 1. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export type PictureType = "image/jpeg" | "image/png" | "image/webp"
/** What is read, and turned into a `PictureType`. */
export type SentPictureType = PictureType | "image/heic" | "image/gif"
export type VideoType = "video/mp4" | "video/quicktime" | "video/webm"
export type CaptionType = "text/vtt" | "application/x-subrip"

/** What a file is by its content; a name or a header never counts. */
export type Sniffed =
  | { readonly family: "picture"; readonly type: SentPictureType }
  | { readonly family: "video"; readonly type: VideoType }
  | { readonly family: "captions"; readonly type: CaptionType }

export type RefusalKind =
  | "file-empty"
  | "file-unknown"
  | "file-is-pdf"
  | "file-is-svg"
  | "file-too-large"
  | "not-a-picture"
  | "picture-animated"
  | "picture-too-large"
  | "picture-unreadable"
  | "not-a-video"
  | "video-unreadable"
  | "video-codec"
  | "video-too-long"
  | "video-too-large"
  | "not-captions"
  | "captions-unreadable"
  | "took-too-long"
/** Why a file is not taken, in words for the person who sent it. */
export interface Refusal {
  readonly kind: RefusalKind
  /** The field of the form the words stand beside. */
  readonly field: "file"
  readonly reason: string
  readonly fix: string
  /** How many, when a picture is too large. */
  readonly megapixels?: number
}

/** How large a picture may come in, and what it is made into. */
export interface PictureLimits {
  /** Bytes of the file that is sent. */
  readonly maxSent: number
  /** Pixels it may unfold to: width × height. */
  readonly maxPixels: number
  /** Pixels of the longer side that is kept; larger pictures are shrunk. */
  readonly maxSide: number
  /** Bytes that are kept; smaller and smaller encodings are tried. */
  readonly maxBytes: number
  /** Seconds that decoding may take. */
  readonly seconds: number
}
export interface CleanPicture {
  readonly bytes: Buffer
  readonly type: PictureType
  readonly sentAs: SentPictureType
  /** Pixels, upright. */
  readonly width: number
  readonly height: number
  readonly sha256: string
  /** Whether size or quality was given up to fit. */
  readonly shrunk: boolean
}

/** A picture made from a clean one. */
export type EditedPicture = Omit<CleanPicture, "sentAs" | "shrunk">
/** What is made of one picture: the whole one, one for networks, and one for lists. */
export interface SizesWanted {
  readonly whole: PictureLimits
  readonly post: PictureLimits
  /** Pixels of the longer side in lists. */
  readonly small: number
}
export type PictureFacts = Omit<CleanPicture, "bytes" | "sentAs">
/** What was made, as files `whole`, `post` and `small` of a folder; the small one is a JPEG in the picture's own proportions. */
export interface Sizes {
  readonly whole: PictureFacts
  /** `undefined` when the whole one is within its limits; then there is no such file. */
  readonly post: PictureFacts | undefined
}
/** What somebody does to a picture: blur regions past reading, then cut a box out. */
export interface EditWanted {
  readonly blur: readonly Box[]
  readonly crop: Box | undefined
}
/** A place in a picture as fractions of its width and height. */
export interface Point {
  readonly x: number
  readonly y: number
}
export interface RenditionWanted {
  /** Pixels: the proportions that are cut out, and the most that is kept. Small pictures are not enlarged. */
  readonly width: number
  readonly height: number
  /** What stays in the middle as far as the edges allow; the center unless told. */
  readonly focal?: Point
  /** Bytes; the quality goes down until it fits. */
  readonly maxBytes?: number
  readonly type?: PictureType
}

export interface VideoLimits {
  /** Bytes of the file that is sent. */
  readonly maxSent: number
  readonly maxSeconds: number
  /** Pixels of the longer side. */
  readonly maxSide: number
}
export interface VideoFacts {
  readonly type: "video/mp4" | "video/webm"
  readonly sentAs: VideoType
  readonly seconds: number
  /** Pixels as shown, rotation applied. */
  readonly width: number
  readonly height: number
  /** How a player turns the frames, clockwise. */
  readonly rotation: 0 | 90 | 180 | 270
  readonly videoCodec: VideoCodec
  readonly framesPerSecond: number
  /** The sound's codec; `undefined` for a silent film. Sound needs captions. */
  readonly audioCodec: string | undefined
  /** Bytes of the clean file. */
  readonly size: number
  readonly sha256: string
}
export type VideoCodec = "avc" | "hevc" | "vp8" | "vp9" | "av1"
export interface CleanVideo extends VideoFacts {
  readonly bytes: Buffer
}

/** Captions as WebVTT, without notes, styles and headers of programs. */
export interface CleanCaptions {
  readonly text: string
  readonly sentAs: CaptionType
  readonly cues: number
  readonly sha256: string
}

export interface Word {
  readonly text: string
  readonly box: Box
  /** 0 to 100, as the reader of text says. */
  readonly confidence: number
  /** The line it stands in; words of a line have the same number. */
  readonly line: number
}
export interface Face {
  readonly box: Box
  /** 0 to 1. */
  readonly score: number
}
export type CodeFormat = "QR code" | "EAN" | "UPC" | "Code 128" | "Code 39" | "Data Matrix" | "PDF417" | "Aztec" | "other"
export interface Code {
  readonly format: CodeFormat
  /** What it says; empty when it was seen and not decoded. */
  readonly text: string
  readonly box: Box
}
/** Things that often carry a patient's name. They are guesses from shape and text: say "may be". */
export type SeenKind = "wristband" | "screen" | "paper-or-whiteboard" | "badge"
export interface SeenObject {
  readonly maybe: SeenKind
  readonly box: Box
  /** 0 to 1: how much speaks for it. No measured probability. */
  readonly confidence: number
}

/** What was seen on one picture. Faces are found, never recognized; no template of a face is made. */
export interface Look {
  /** The words in reading order, a line a line. */
  readonly text: string
  readonly words: readonly Word[]
  readonly faces: readonly Face[]
  readonly codes: readonly Code[]
  readonly objects: readonly SeenObject[]
  /** Something that looks like text was not read, or read with little confidence: a person must look. */
  readonly unreadTextLikely: boolean
  /** Where that is. */
  readonly unread: readonly Box[]
  /** Milliseconds by the clock of the caller, waiting and starting included. */
  readonly took: number
}
export interface Frame {
  /** Seconds from the start of the film. */
  readonly at: number
  /** A picture as JPEG, PNG or WebP. */
  readonly picture: Uint8Array
}
/** What was seen of a film. Without frames `framesLooked` is 0 and nothing is known of it. */
export interface FilmLook {
  readonly framesLooked: number
  readonly frames: readonly (Look & { readonly at: number })[]
  readonly unreadTextLikely: boolean
  readonly took: number
}

/** Why nothing was seen: the picture cannot be decoded, the time was up, or the child that looks ended. Only the last two are worth a retry. */
export type LookFailure = { readonly kind: "picture-unreadable" } | { readonly kind: "took-too-long" } | { readonly kind: "looker-ended" }

export interface LookerOptions {
  /** Milliseconds of any steady clock. */
  readonly now: () => number
  /**
   * Milliseconds one picture may take before the child is killed; 180,000 unless told, since on a busy machine a child waits for everybody
   * else. A film may take ten times as long.
   */
  readonly timeout?: number
  /** Milliseconds without work after which a child ends and its memory is free again; 60,000 unless told. */
  readonly idle?: number
}
/**
 * Child programs that decode and look, so that a hostile file or a hard picture cannot hold up or bring down the server: a film of two
 * kilobytes can ask a reader for all memory. One child does what somebody waits for, one cleans uploads, one looks; each starts with its
 * first work, does one thing at a time in one thread, leaves the processor to everybody else, ends when idle, and is killed when a thing takes
 * too long. Waiting in line does not count against the time limit.
 */
export interface Looker extends AsyncDisposable {
  /** Looks at a clean picture. */
  readonly look: (picture: Uint8Array) => Promise<Result<Look, LookFailure>>
  /** Looks at frames of a film that the browser took; Node decodes no film. At most 24 are looked at, evenly chosen. */
  readonly lookFrames: (frames: readonly Frame[]) => Promise<Result<FilmLook, LookFailure>>
  /**
   * Decodes, turns upright, converts to sRGB, shrinks to fit, and encodes afresh: no byte of the file that was sent survives, so no place,
   * device, name, comment or hidden second picture does. Size and frames are judged before anything is decoded.
   */
  readonly cleanPicture: (bytes: Uint8Array, limits?: PictureLimits) => Promise<Result<CleanPicture, Refusal>>
  /**
   * Cleans the picture at `from` as `cleanPicture` does and writes it and its other sizes into the folder `to`; `later` for what nobody waits
   * for. On a refusal some of the files may be there.
   */
  readonly cleanSizes: (from: string, to: string, wanted: SizesWanted, when: "now" | "later") => Promise<Result<Sizes, Refusal>>
  /** Edits the clean picture at `from` and makes its sizes anew. */
  readonly editSizes: (from: string, to: string, edit: EditWanted, wanted: SizesWanted) => Promise<Result<Sizes, Refusal>>
  /** A network's size of a clean picture: its proportions cut out around the focal point, shrunk to the size, never enlarged. */
  readonly rendition: (picture: Uint8Array, wanted: RenditionWanted) => Promise<Result<EditedPicture, Refusal>>
  /**
   * Copies the coded pictures and the sound of the film at `from` into a new MP4 or WebM file at `to`, without all else. A MOV becomes an
   * MP4. Nothing is coded again, so it takes as long as copying. On a refusal there may be a part of a file at `to`: remove it.
   */
  readonly cleanVideo: (from: string, to: string, limits?: VideoLimits) => Promise<Result<VideoFacts, Refusal>>
}
