import { checklistItems } from "@bedside/contracts"
import sharp from "sharp"
import { chance } from "../../packages/media/src/testing/samples.ts"
import { runPrepare } from "../../apps/server/src/media/index.ts"
import type { Person } from "./person.ts"
import type { World } from "./world.ts"

/** A one-colored photo of so many pixels, as a phone might send it: with where it was taken. */
export const photo = (width = 300, height = 200, background = "#1f7a8c"): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background } })
    .jpeg()
    .withExif({ IFD0: { Artist: "Somebody's phone" }, IFD3: { GPSLatitude: "51/1 30/1 0/1", GPSLatitudeRef: "N" } })
    .toBuffer()
/** Noise that no encoder makes small; the same each time, as what is drawn by lot looks like a face or a code once in a while. */
export function noisyPhoto(width: number, height: number): Promise<Buffer> {
  const next = chance(7)
  const gray = Buffer.from(Array.from({ length: width * height }, () => Math.round(128 + 60 * (next() + next() + next() - 1.5))))
  return sharp(gray, { raw: { width, height, channels: 1 } })
    .jpeg({ quality: 90 })
    .toBuffer()
}
/** Black words on white, as a sign or a label. */
export const sign = (lines: readonly string[]): Promise<Buffer> => {
  const words = lines.map((line, n) => `<text x="60" y="${140 + n * 110}" font-size="64" font-family="sans-serif">${line}</text>`).join("")
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="1080" height="720"><rect width="100%" height="100%" fill="#fff"/>${words}</svg>`
  return sharp(Buffer.from(drawing)).png().toBuffer()
}

interface Sent {
  readonly status: number
  readonly body: {
    readonly id: string
    readonly url: string
    readonly kind: string
    readonly detail: string
    readonly fix: string
    readonly duplicates: readonly { id: string }[]
  }
}
type Answers = Parameters<Person["api"]["media"]["answerChecklist"]>[0]["body"]["answers"]
/** The answers of a background in which nothing stands. */
export const nothingThere = Object.fromEntries(checklistItems.map((item) => [item, "not-there"])) as Answers
/** Answers that nothing, but for what is told, stands in the background of a new picture, as somebody must before it goes out. */
export const answerNothingThere = ({ api, practiceId }: Person, id: string, but: Partial<Answers> = {}) =>
  api.media.answerChecklist({ params: { practiceId, id }, body: { version: 1, answers: { ...nothingThere, ...but } } })

/** Looks at a medium with the real program, as the worker does. */
export const lookNow = ({ platform }: World, { practiceId }: Person, mediaId: string) => runPrepare(platform, { practiceId, mediaId })

/** Sends one picture, has it looked at and answers its checklist, so that a post may show it. */
export async function sendPicture(world: World, person: Person, bytes: Buffer, name?: string): Promise<Sent> {
  const sent = await sendFile(world, person, bytes, "media", name)
  await lookNow(world, person, sent.body.id)
  await answerNothingThere(person, sent.body.id)
  return sent
}

/** Sends one file as the browser's form does. */
export async function sendFile(world: World, person: Person, bytes: Buffer, to = "media", name = "Waiting room.jpg"): Promise<Sent> {
  const form = new FormData()
  form.append("file", new Blob([new Uint8Array(bytes)]), name)
  const whole = new Response(form)
  const answer = await world.app.inject({
    method: "POST",
    url: `/api/practices/${person.practiceId}/${to}`,
    headers: {
      "content-type": whole.headers.get("content-type") ?? "",
      "x-bedside": "1",
      cookie: person.cookie(),
      host: "localhost:4680",
    },
    payload: Buffer.from(await whole.arrayBuffer()),
  })
  return { status: answer.statusCode, body: answer.json() }
}
/** Opens a link as a browser shows a picture. */
export const openLink = (world: World, person: Person, url: string, headers: Record<string, string> = {}) =>
  world.app.inject({ url, headers: { cookie: person.cookie(), host: "localhost:4680", ...headers } })

/** The server on a port of this machine, for what needs a real connection. */
export async function listening(world: World): Promise<string> {
  const address = world.app.server.address()
  if (typeof address === "object" && address) return `http://127.0.0.1:${address.port}`
  return world.app.listen({ port: 0, host: "127.0.0.1" })
}
/** The next bytes of an upload, by the tus protocol; answers the status and how much has arrived. */
export async function sendPart(origin: string, person: Person, url: string, offset: number, bytes: Buffer) {
  const answer = await fetch(origin + url, {
    method: "PATCH",
    headers: {
      cookie: person.cookie(),
      "x-bedside": "1",
      "tus-resumable": "1.0.0",
      "upload-offset": String(offset),
      "content-type": "application/offset+octet-stream",
    },
    body: new Uint8Array(bytes),
  })
  return { status: answer.status, offset: Number(answer.headers.get("upload-offset")) }
}
export async function askOffset(origin: string, person: Person, url: string) {
  const answer = await fetch(origin + url, {
    method: "HEAD",
    headers: { cookie: person.cookie(), "x-bedside": "1", "tus-resumable": "1.0.0" },
  })
  return { status: answer.status, offset: Number(answer.headers.get("upload-offset")) }
}
