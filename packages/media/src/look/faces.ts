import { setWasmPaths } from "@tensorflow/tfjs-backend-wasm"
import { loadGraphModel, type GraphModel } from "@tensorflow/tfjs-converter"
import { env, ready, setBackend, tensor4d, type io, type Tensor } from "@tensorflow/tfjs-core"
import { readFile } from "node:fs/promises"
import { createRequire } from "node:module"
import path from "node:path"
import type { Box, Face } from "../contract.ts"
import { openedRaw, rawOf, type Raw } from "../pixels.ts"
import { flatness } from "./flatness.ts"
import { inside, overlap } from "./geometry.ts"

/** Finds faces. It says where a face is, never whose: nothing about a face but its place leaves this file. */
export type FaceFinder = (picture: Raw) => Promise<readonly Face[]>

const side = 256
/**
 * A score below this is a pattern more often than a face: faces from 40 pixels on never had less than 0.6. Faces of 24 to 40 pixels score lower, and one too many there is better than one missed.
 */
const leastScore = (pixels: number): number => (pixels >= 24 && pixels <= 40 ? 0.5 : 0.58)
/** Letters on a plain ground look to the net like small faces, and never score more than this; places as flat as that below it are letters. */
const surelyFace = 0.72
const flatAsLetters = 0.4
const model = new URL("../../models/", import.meta.url)

/** Loads BlazeFace from this package's own files. Takes about a third of a second, once. */
export async function openFaceFinder(): Promise<FaceFinder> {
  const wasm = createRequire(import.meta.url).resolve("@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm")
  setWasmPaths(`${path.dirname(wasm)}/`)
  // Threads would need workers of their own; one picture at a time is fast enough without.
  env().set("WASM_HAS_MULTITHREAD_SUPPORT", false)
  await setBackend("wasm")
  await ready()
  const net = await loadGraphModel({ load: readModel })
  return async (picture) => {
    const { width, height } = picture
    const found: Face[] = []
    for (const window of windows(width, height)) found.push(...(await facesIn(net, picture, window)))
    const faces = found.map(({ box, score }) => ({ box: fraction(box, width, height), score }))
    return strongest(faces.filter(({ box, score }) => score >= surelyFace || flatness(picture, box) < flatAsLetters))
  }
}

async function readModel() {
  const [text, weights] = await Promise.all([readFile(new URL("blazeface.json", model), "utf8"), readFile(new URL("blazeface.bin", model))])
  const { modelTopology, weightsManifest } = JSON.parse(text) as io.ModelJSON
  return {
    modelTopology,
    weightSpecs: weightsManifest.flatMap((group) => group.weights),
    weightData: weights.buffer.slice(weights.byteOffset, weights.byteOffset + weights.byteLength),
  }
}

/** A part of the picture in pixels. */
interface Window {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}
/**
 * Where to look: the whole picture; its two square ends, in which faces of wide and tall pictures are larger; and for pictures that have the
 * pixels, four overlapping quarters, in which small faces are twice as large. Each costs about the same, whatever its size.
 */
function windows(width: number, height: number): readonly Window[] {
  const shorter = Math.min(width, height)
  const part = (left: number, top: number, w: number, h: number) => ({ left, top, width: w, height: h })
  const whole = part(0, 0, width, height)
  if (shorter < side) return [whole]
  const ends =
    Math.max(width, height) < shorter * 1.2 ? [] : [part(0, 0, shorter, shorter), part(width - shorter, height - shorter, shorter, shorter)]
  if (shorter < 2.5 * side) return [whole, ...ends]
  const [w, h] = [Math.ceil(width * 0.58), Math.ceil(height * 0.58)]
  return [whole, ...ends, part(0, 0, w, h), part(width - w, 0, w, h), part(0, height - h, w, h), part(width - w, height - h, w, h)]
}

async function facesIn(net: GraphModel, picture: Raw, window: Window): Promise<readonly Face[]> {
  const longer = Math.max(window.width, window.height)
  const resized = openedRaw(picture).extract(window).resize(side, side, { fit: "contain", position: "left top", background: "#000000" })
  const pixels = await rawOf(resized, 3)
  const { boxes, scores } = await detect(net, pixels)
  const scale = longer / side
  const found: Face[] = []
  for (const [at, anchor] of anchors.entries()) {
    const score = 1 / (1 + Math.exp(-(scores[at] ?? -100)))
    const [dx = 0, dy = 0, width = 0, height = 0] = boxes.subarray(at * 16, at * 16 + 4)
    if (score < leastScore(width * scale)) continue
    const x = (anchor.x + dx - width / 2) * scale + window.left
    const y = (anchor.y + dy - height / 2) * scale + window.top
    found.push({ box: { x, y, width: width * scale, height: height * scale }, score })
  }
  return found
}

/** The net's two grids as one list: sixteen numbers and a score for every anchor, the finer grid first. */
async function detect(net: GraphModel, { data }: Raw): Promise<{ readonly boxes: Float32Array; readonly scores: Float32Array }> {
  const input = tensor4d(
    Float32Array.from(data, (value) => value / 127.5 - 1),
    [1, side, side, 3],
  )
  const answered = net.execute(input)
  const grids: readonly Tensor[] = (Array.isArray(answered) ? answered : [answered]).toSorted(
    (a, b) => (b.shape[1] ?? 0) - (a.shape[1] ?? 0),
  )
  const read = async (depth: number) => {
    const parts = await Promise.all(grids.filter(({ shape }) => shape[2] === depth).map((grid) => grid.data<"float32">()))
    return Float32Array.from(parts.flatMap((part) => [...part]))
  }
  const [boxes, scores] = [await read(16), await read(1)]
  for (const tensor of [input, ...grids]) tensor.dispose()
  return { boxes, scores }
}

/** The middles the net's answers count from: two for each cell of a grid of 16 × 16, six for each of 8 × 8. */
const anchors = [
  { cells: 16, each: 2 },
  { cells: 8, each: 6 },
].flatMap(({ cells, each }) =>
  Array.from({ length: cells * cells * each }, (_, at) => {
    const cell = Math.floor(at / each)
    const step = side / cells
    return { x: ((cell % cells) + 0.5) * step, y: (Math.floor(cell / cells) + 0.5) * step }
  }),
)

const fraction = (box: Box, width: number, height: number): Box =>
  inside({ x: box.x / width, y: box.y / height, width: box.width / width, height: box.height / height })

/** One of each face: of boxes that mean the same, the one with the highest score. */
function strongest(faces: readonly Face[]): readonly Face[] {
  const kept: Face[] = []
  for (const face of faces.toSorted((a, b) => b.score - a.score)) if (!kept.some(({ box }) => overlap(box, face.box) > 0.3)) kept.push(face)
  return kept
}
