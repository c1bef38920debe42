import { err, ok, type Result } from "@bedside/kernel"

interface Cue {
  readonly from: number
  readonly to: number
  readonly text: string
}
const timed = /^(?:(\d{1,3}):)?(\d{2}):(\d{2})[.,](\d{3})\s+-->\s+(?:(\d{1,3}):)?(\d{2}):(\d{2})[.,](\d{3})/
const msOf = (hours: string | undefined, minutes = "0", seconds = "0", ms = "0") =>
  ((Number(hours ?? 0) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(ms)
const two = (value: number) => String(value).padStart(2, "0")
const written = (ms: number) =>
  `${two(Math.floor(ms / 3_600_000))}:${two(Math.floor(ms / 60_000) % 60)}:${two(Math.floor(ms / 1000) % 60)}.${String(ms % 1000).padStart(3, "0")}`

/** What captions may hold besides words: the marks players know; everything else of a tag goes. */
const plain = (line: string) => line.replace(/<(?!\/?[biu]>)[^>]*>/g, "").replaceAll("-->", "→")

/** One block of lines: a time, below it words; a number or name above is left out. */
function cueOf(block: string): Cue | undefined {
  const lines = block.split("\n")
  const at = lines.findIndex((line) => timed.test(line))
  const match = timed.exec(lines[at] ?? "")
  if (!match) return undefined
  const [, h, m, s, ms, toH, toM, toS, toMs] = match
  const text = lines
    .slice(at + 1)
    .map(plain)
    .join("\n")
    .trim()
  return { from: msOf(h, m, s, ms), to: msOf(toH, toM, toS, toMs), text }
}

export type CaptionRefusal = { kind: "not-captions" } | { kind: "captions-disordered"; cue: number }
/**
 * Captions as WebVTT, from WebVTT or SRT: times and words are read and written anew, so that notes, styles and what a program left in the
 * file are gone. Times may not run backwards.
 */
export function captionsFrom(text: string): Result<{ vtt: string; cues: number }, CaptionRefusal> {
  const blocks = text
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n")
    .split(/\n{2,}/)
  const cues = blocks.flatMap((block) => cueOf(block) ?? []).filter((cue) => cue.text !== "")
  if (cues.length === 0) return err({ kind: "not-captions" })
  const wrong = cues.findIndex(({ from, to }, n) => to <= from || from < (cues[n - 1]?.from ?? 0))
  if (wrong >= 0) return err({ kind: "captions-disordered", cue: wrong + 1 })
  const vtt = `WEBVTT\n\n${cues.map((cue) => `${written(cue.from)} --> ${written(cue.to)}\n${cue.text}\n`).join("\n")}`
  return ok({ vtt, cues: cues.length })
}
