import { readFile } from "node:fs/promises"
import { fileURLToPath } from "node:url"
import { prepareZXingModule, readBarcodes, type ReadResult } from "zxing-wasm/reader"
import type { Box, Code, CodeFormat } from "../contract.ts"
import type { Raw } from "../pixels.ts"
import { inside } from "./geometry.ts"

/** Finds and reads QR, bar and matrix codes, at any angle. */
export type CodeReader = (picture: Raw) => Promise<readonly Code[]>

/** Loads the reader from its package on this disk; left alone it would ask the internet for it. */
export async function openCodeReader(): Promise<CodeReader> {
  const wasmBinary = await readFile(fileURLToPath(import.meta.resolve("zxing-wasm/reader/zxing_reader.wasm")))
  await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true })
  return async (picture) => {
    const { width, height } = picture
    const image = { data: withAlpha(picture), width, height, colorSpace: "srgb" as const }
    const found = await readBarcodes(image, {
      tryHarder: true,
      tryRotate: true,
      tryInvert: true,
      tryDownscale: true,
      maxNumberOfSymbols: 20,
    })
    return found.filter(({ isValid }) => isValid).map((result) => codeOf(result, width, height))
  }
}

function withAlpha({ data, width, height, channels }: Raw): Uint8ClampedArray<ArrayBuffer> {
  const out = new Uint8ClampedArray(width * height * 4).fill(255)
  for (let pixel = 0; pixel < width * height; pixel++)
    for (let color = 0; color < 3; color++) out[pixel * 4 + color] = data[pixel * channels + (channels === 1 ? 0 : color)] ?? 0
  return out
}

const formats: readonly (readonly [pattern: RegExp, format: CodeFormat])[] = [
  [/QR/i, "QR code"],
  [/^EAN/i, "EAN"],
  [/^UPC/i, "UPC"],
  [/^Code ?128/i, "Code 128"],
  [/^Code ?39/i, "Code 39"],
  [/^Data ?Matrix/i, "Data Matrix"],
  [/^PDF ?417/i, "PDF417"],
  [/^Aztec/i, "Aztec"],
]

function codeOf({ format, text, position }: ReadResult, width: number, height: number): Code {
  const corners = [position.topLeft, position.topRight, position.bottomLeft, position.bottomRight]
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)]
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  const box: Box = { x: left / width, y: top / height, width: (Math.max(...xs) - left) / width, height: (Math.max(...ys) - top) / height }
  return { format: formats.find(([pattern]) => pattern.test(format))?.[1] ?? "other", text, box: inside(box) }
}
