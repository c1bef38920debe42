import { err, ok, type Result } from "@bedside/kernel"
import type { LookFailure } from "../contract.ts"
import { opened, openedRaw, rawOf, type Raw } from "../pixels.ts"
import { openCodeReader } from "./codes.ts"
import { openFaceFinder } from "./faces.ts"
import type { Seen } from "./jobs.ts"
import { guessObjects } from "./objects.ts"
import { openOcr } from "./ocr.ts"
import { readText } from "./text.ts"

const mostPixels = 80_000_000
/** Pixels of the longer side that is looked at: letters of 10 pixels are read. */
const longestSide = 1600

/** What looks, loaded when first needed and kept: half a second and 200 MB. */
const eyes = { ocr: once(openOcr), faces: once(openFaceFinder), codes: once(openCodeReader) }
function once<T>(open: () => Promise<T>): () => Promise<T> {
  let opening: Promise<T> | undefined
  return () => (opening ??= open())
}

/** Looks at a clean picture, in this thread: for the child. */
export async function lookAt(picture: Uint8Array): Promise<Result<Seen, LookFailure>> {
  const color = await decoded(picture)
  if (!color) return err({ kind: "picture-unreadable" })
  const gray = await rawOf(openedRaw(color), 1)
  const faces = await (await eyes.faces())(color)
  const codes = await (await eyes.codes())(color)
  const { text, words, unread } = await readText(
    await eyes.ocr(),
    gray,
    codes.map(({ box }) => box),
  )
  const objects = await guessObjects(gray, { words, faces, codes })
  return ok({ text, words, faces, codes, objects, unread, unreadTextLikely: unread.length > 0 })
}

async function decoded(picture: Uint8Array): Promise<Raw | undefined> {
  try {
    return await rawOf(opened(picture, mostPixels).resize(longestSide, longestSide, { fit: "inside", withoutEnlargement: true }), 3)
  } catch {
    return undefined
  }
}
