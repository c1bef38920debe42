import type { Box } from "@bedside/contracts"
import type { Box as SeenBox, Code, Face, FilmLook, Look, Word } from "@bedside/media"
import { nothingSeen, type Seen } from "./media.seen.ts"

/** What a look found, in the library's words, and the faces, each of which somebody must say something about. */
export interface Looked {
  readonly seen: Seen
  readonly faces: readonly { readonly box: Box; readonly atSeconds: number | null }[]
  /** Nothing was there to look at: a video without stills. */
  readonly nothing?: boolean
}

const share = (value: number) => Math.min(1, Math.max(0, value))
const boxOf = ({ x, y, width, height }: SeenBox): Box => ({ x: share(x), y: share(y), w: share(width), h: share(height) })
function around(boxes: readonly Box[]): Box {
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))]
  return { x, y, w: Math.max(...boxes.map((box) => box.x + box.w)) - x, h: Math.max(...boxes.map((box) => box.y + box.h)) - y }
}
const linesOf = (words: readonly Word[], atSeconds: number | null): Seen["lines"] =>
  [...Map.groupBy(words, ({ line }) => line).values()].map((line) => ({
    text: line.map(({ text }) => text).join(" "),
    box: around(line.map(({ box }) => boxOf(box))),
    confidence: Math.min(...line.map(({ confidence }) => Math.min(100, Math.max(0, confidence)))),
    atSeconds,
  }))
const codeOf = ({ format, text, box }: Code, atSeconds: number | null) => ({ kind: format, value: text, box: boxOf(box), atSeconds })
const faceOf = ({ box }: Face, atSeconds: number | null) => ({ box: boxOf(box), atSeconds })

const partOf = (look: Look, atSeconds: number | null) => ({
  lines: linesOf(look.words, atSeconds),
  codes: look.codes.map((code) => codeOf(code, atSeconds)),
  objects: look.objects.map(({ maybe, box }) => ({ kind: maybe, box: boxOf(box), atSeconds })),
  faces: look.faces.map((face) => faceOf(face, atSeconds)),
})

/** A picture's look. */
export function lookedAt(look: Look): Looked {
  const { faces, ...part } = partOf(look, null)
  const text = part.lines.map((line) => line.text).join("\n")
  return { seen: { ...nothingSeen, ...part, text, unreadText: look.unreadTextLikely }, faces }
}

const filmNotes = {
  none: "Frames of this video were not looked at: open it in the library, so that the browser can take some.",
  some: "Only stills of this video were looked at, not every frame. Watch it in full before you clear it.",
  sound: "Nobody listened to the sound. Voices and spoken names identify people, too.",
}
/** A video's look: what stills from the browser showed. The same words on many stills are told once, at the first. */
export function filmLookedAt(look: FilmLook, hasSound: boolean): Looked {
  const parts = look.frames.map((frame) => partOf(frame, frame.at))
  const known = new Set<string>()
  const lines = parts.flatMap((part) => part.lines).filter(({ text }) => !known.has(text) && known.add(text))
  const notLooked = [look.framesLooked === 0 ? filmNotes.none : filmNotes.some, ...(hasSound ? [filmNotes.sound] : [])]
  const seen: Seen = {
    ...nothingSeen,
    text: lines.map(({ text }) => text).join("\n"),
    lines,
    codes: parts.flatMap((part) => part.codes),
    objects: parts.flatMap((part) => part.objects),
    unreadText: look.unreadTextLikely,
    notLooked,
  }
  return { seen, faces: parts.flatMap((part) => part.faces), nothing: look.framesLooked === 0 }
}
export const noFrames: FilmLook = { framesLooked: 0, frames: [], unreadTextLikely: false, took: 0 }

const failures = {
  "picture-unreadable": "The picture could not be read by the program that looks. Look at it yourself.",
  "took-too-long": "Looking took too long and was given up. Look at it yourself, or try again.",
  "looker-ended": "The program that looks ended unexpectedly. Look at it yourself, or try again.",
}
/** A look that came to nothing: it says so, instead of looking like a clean one. */
export const notLookedAt = (failure: keyof typeof failures): Looked => ({
  seen: { ...nothingSeen, unreadText: true, notLooked: [failures[failure]] },
  faces: [],
})
