import { readFileSync } from "node:fs"
import type { Page } from "@playwright/test"
import { settled } from "./house.ts"

/** Cleaning and looking at a picture takes seconds on a busy machine. */
export const looked = { timeout: 90_000 }
/** A photo of three people. */
export const faces = readFileSync(new URL("../../node_modules/@vladmandic/face-api/demo/sample1.jpg", import.meta.url))

export interface FileToAdd {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}
/** Adds files to the library's open page as the file dialog does, and waits until it lists them. */
export async function add(page: Page, files: readonly FileToAdd[]): Promise<void> {
  await settled(page)
  await page
    .locator("input[type=file][multiple]")
    .first()
    .setInputFiles([...files])
  for (const { name } of files) await page.getByRole("link", { name: new RegExp(name.replace(/\..*/, "")) }).waitFor(looked)
}

/** How far the page can be pushed sideways, in pixels; 0 when it fits. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate<number>("document.documentElement.scrollWidth - document.documentElement.clientWidth")

/** Records what a canvas shows and, if told, a tone; runs in the page, so it is kept as words. */
const recording = `async ({ source, sound }) => {
  const image = new Image()
  image.src = source
  await image.decode()
  const canvas = Object.assign(document.createElement("canvas"), { width: image.width, height: image.height })
  const brush = canvas.getContext("2d")
  const draw = () => brush.drawImage(image, 0, 0)
  draw()
  const stream = canvas.captureStream(10)
  if (sound) {
    const audio = new AudioContext()
    const into = audio.createMediaStreamDestination()
    const tone = audio.createOscillator()
    tone.connect(into)
    tone.start()
    for (const track of into.stream.getAudioTracks()) stream.addTrack(track)
  }
  const parts = []
  const recorder = new MediaRecorder(stream, { mimeType: "video/webm", videoBitsPerSecond: 4000000 })
  recorder.addEventListener("dataavailable", ({ data }) => parts.push(data))
  const ended = new Promise((resolve) => recorder.addEventListener("stop", resolve))
  recorder.start()
  const drawing = setInterval(draw, 100)
  setTimeout(() => recorder.stop(), 2200)
  await ended
  clearInterval(drawing)
  const bytes = new Uint8Array(await new Blob(parts).arrayBuffer())
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))
}`

/** A real film of about two seconds that the page's browser records: a JPEG, and a tone if it is to have sound. */
export async function record(page: Page, jpeg: Buffer, { sound = false } = {}): Promise<Buffer> {
  const told = JSON.stringify({ source: `data:image/jpeg;base64,${jpeg.toString("base64")}`, sound })
  return Buffer.from(await page.evaluate<string>(`(${recording})(${told})`), "base64")
}
