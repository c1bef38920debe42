import { readFile } from "node:fs/promises"
import { fileURLToPath } from "node:url"
import { gunzipSync } from "node:zlib"
import loadCore from "tesseract.js-core/tesseract-core-simd-lstm.js"
import type { Raw } from "../pixels.ts"

/** A word as it was read, in pixels of the page it was read from. */
export interface ReadWord {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** 0 to 100. */
  readonly confidence: number
}
/** Reads upright lines of Latin letters from a gray page, dark on light or light on dark. About 60 ms a line. */
export type Ocr = (page: Raw) => readonly ReadWord[]

/** Loads Tesseract and its English letters from the packages on this disk. Takes about a third of a second, once, and 120 MB. */
export async function openOcr(): Promise<Ocr> {
  const core = await loadCore({})
  const letters = fileURLToPath(import.meta.resolve("@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz"))
  core.FS.writeFile("eng.traineddata", gunzipSync(await readFile(letters)))
  const api = new core.TessBaseAPI()
  const nets = 1
  if (api.Init(null, "eng", nets) !== 0) throw new Error("the letters cannot be loaded")
  const sparse = "11"
  api.SetVariable("tessedit_pageseg_mode", sparse)
  api.SetVariable("user_defined_dpi", "150")
  return (page) => {
    core.FS.writeFile("/input", asPgm(page))
    if (api.SetImageFile(1, 0) !== 0) throw new Error("the page cannot be read")
    api.Recognize(null)
    const words = wordsOf(api.GetTSVText(0))
    api.Clear()
    return words
  }
}

/** The simplest picture file there is: gray bytes behind a line of text. */
const asPgm = ({ data, width, height }: Raw): Uint8Array => Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), data])

const wordRow = "5"
/** A row a word: level, page, block, paragraph, line, word, left, top, width, height, confidence, text. */
const wordsOf = (table: string): readonly ReadWord[] =>
  table.split("\n").flatMap((row) => {
    const [level, , , , , , x = "", y = "", width = "", height = "", confidence = "", ...text] = row.split("\t")
    const word = text.join("\t").trim()
    if (level !== wordRow || word === "") return []
    return [{ text: word, x: Number(x), y: Number(y), width: Number(width), height: Number(height), confidence: Number(confidence) }]
  })
