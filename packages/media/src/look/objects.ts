import type { Box, Code, Face, SeenObject, Word } from "../contract.ts"
import type { Raw } from "../pixels.ts"
import { within } from "./geometry.ts"
import { lightRegions, type Region } from "./regions.ts"

/** What was found in the picture before. */
export interface Clues {
  readonly words: readonly Word[]
  readonly faces: readonly Face[]
  readonly codes: readonly Code[]
}

/** Guesses what light rectangles with text in them may be. The confidence is how much speaks for it, no measured probability. */
export async function guessObjects(gray: Raw, clues: Clues): Promise<readonly SeenObject[]> {
  const regions = await lightRegions(gray)
  return regions.flatMap((region) => {
    const inside = cluesIn(region.box, clues)
    return wristband(region, inside) ?? screen(region, inside) ?? badge(region, inside) ?? paper(region, inside) ?? []
  })
}

interface Inside {
  readonly words: readonly Word[]
  readonly lines: number
  readonly hasFace: boolean
  readonly hasCode: boolean
}
function cluesIn(box: Box, { words, faces, codes }: Clues): Inside {
  const inside = words.filter((word) => within(word.box, box) > 0.5)
  return {
    words: inside,
    lines: new Set(inside.map(({ line }) => line)).size,
    hasFace: faces.some((face) => within(face.box, box) > 0.6),
    hasCode: codes.some((code) => within(code.box, box) > 0.5),
  }
}

const guess = (maybe: SeenObject["maybe"], { box, filled }: Region, evidence: number): SeenObject => ({
  maybe,
  box,
  confidence: Math.round(Math.min(0.9, filled * (0.45 + evidence)) * 100) / 100,
})

/** A long, thin, light band with a code, a number or a few words. */
function wristband(region: Region, { words, lines, hasCode }: Inside): SeenObject | undefined {
  if (region.stretch < 3 || region.filled < 0.6 || region.touches > 2 || region.area > 0.4) return undefined
  const numbers = words.filter(({ text }) => /\d{2}/.test(text)).length
  if (!hasCode && numbers === 0 && words.length < 2) return undefined
  return lines > 5 ? undefined : guess("wristband", region, (hasCode ? 0.25 : 0) + (numbers > 0 ? 0.15 : 0))
}

/** A light rectangle in a thin dark frame, with something lighter around that. */
function screen(region: Region, { lines }: Inside): SeenObject | undefined {
  const framed = region.frame < 95 && region.gray - region.frame > 70 && region.beyond - region.frame > 20
  if (!framed || region.stretch < 1.15 || region.stretch > 2.6 || region.filled < 0.75 || region.area < 0.03) return undefined
  return lines < 2 ? undefined : guess("screen", region, Math.min(0.3, lines * 0.05))
}

const rank =
  /^(?:RN|LPN|CNA|MD|DO|DDS|DMD|NP|PA|PA-C|MA|PT|Nurse|Doctor|Staff|Visitor|Employee|Intern|Resident|ID|Badge|Dept\.?|Department)\W*$/i
/** A card of the size of a hand's palm with a face, or with a word that stands on badges. */
function badge(region: Region, { words, lines, hasFace }: Inside): SeenObject | undefined {
  if (region.stretch > 2.1 || region.filled < 0.7 || region.touches > 1 || region.area > 0.3 || lines === 0 || lines > 8) return undefined
  const ranked = words.some(({ text }) => rank.test(text))
  return hasFace || ranked ? guess("badge", region, (hasFace ? 0.25 : 0) + (ranked ? 0.2 : 0)) : undefined
}

/** A large light surface with many lines. A whole picture of it is a card somebody made, unless the letters are as small as on a form. */
function paper(region: Region, { words, lines }: Inside): SeenObject | undefined {
  if (region.stretch > 2.6 || region.filled < 0.65 || region.area < 0.08 || lines < 3) return undefined
  const heights = words.map(({ box }) => Math.min(box.height, box.width)).toSorted((a, b) => a - b)
  const small = (heights[Math.floor(heights.length / 2)] ?? 1) < 0.03
  if (region.touches > 2 && !(small && lines >= 8)) return undefined
  return guess("paper-or-whiteboard", region, Math.min(0.3, lines * 0.04))
}
