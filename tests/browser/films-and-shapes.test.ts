import type { Page } from "@playwright/test"
import sharp from "sharp"
import { afterAll, beforeAll, expect, test } from "vitest"
import { barriers, enterDemo, type House, openHouse, picture, settled } from "./house.ts"
import { add, faces, looked, record, sideways } from "./pictures.ts"

let house: House
beforeAll(async () => {
  house = await openHouse({ demo: true })
})
afterAll(() => house[Symbol.asyncDispose]())

/** People above, and below them words as they stand on a chart. */
async function scene(): Promise<Buffer> {
  const words = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="160"><rect width="640" height="160" fill="#fff"/><text x="30" y="100" font-family="sans-serif" font-size="56">MRN 00482913</text></svg>`
  const people = await sharp(faces).resize(640).toBuffer()
  const { height } = await sharp(people).metadata()
  return sharp(people)
    .extend({ bottom: 160, background: "#fff" })
    .composite([{ input: Buffer.from(words), left: 0, top: height }])
    .jpeg()
    .toBuffer()
}
/** Red on the left, blue on the right. */
const halves = (): Promise<Buffer> =>
  sharp({ create: { width: 1200, height: 600, channels: 3, background: "#ff0000" } })
    .composite([{ input: { create: { width: 600, height: 600, channels: 3, background: "#0000ff" } }, left: 600, top: 0 }])
    .png()
    .toBuffer()

const open = async (page: Page, kind: "Picture" | "Video", name: string) => {
  await page.getByRole("link", { name: `${kind}: ${name}` }).click()
  await page.getByRole("heading", { level: 1, name }).waitFor()
}
async function describe(page: Page, words: string): Promise<void> {
  await page.getByRole("tab", { name: "Description" }).click()
  await page.getByRole("textbox", { name: "Description", exact: true }).fill(words)
  await page.getByRole("button", { name: "Save description" }).click()
  await page.getByText("Description saved.").waitFor()
}
async function answerNothingThere(page: Page): Promise<void> {
  await page.getByRole("tab", { name: "Background" }).click()
  for (const question of await page.getByText("Not there", { exact: true }).all()) await question.click()
  await page.getByRole("button", { name: "Save answers" }).click()
  await page.getByText("Answers saved.").waitFor()
}

test("a video that somebody adds is looked at by its stills, gets captions, and goes into a post", async () => {
  const page = await house.visit()
  const root = await enterDemo(page, "Ana Ruiz")
  await page.goto(`${root}/media`)
  const film = (name: string, buffer: Buffer) => ({ name: `${name}.webm`, mimeType: "video/webm", buffer })
  const garden = await sharp({ create: { width: 640, height: 360, channels: 3, background: "#4c8c5a" } })
    .jpeg()
    .toBuffer()
  await add(page, [film("ward round", await record(page, await scene())), film("garden", await record(page, garden, { sound: true }))])
  for (const name of ["ward round", "garden"]) await page.getByRole("listitem").filter({ hasText: name }).locator("img").waitFor(looked)

  await open(page, "Video", "ward round")
  await page.getByRole("button", { name: /^Say who this is: person 1/ }).waitFor(looked)
  await page.getByText(/faces, all without a release/).waitFor()
  await page
    .getByText(/A number that names/)
    .first()
    .waitFor(looked)
  expect(await page.getByText("Frames of this video were not looked at").count()).toBe(0)
  await picture(page, "video-seen")
  expect([await barriers(page), await sideways(page)]).toEqual([[], 0])

  await page.goto(`${root}/media`)
  await open(page, "Video", "garden")
  await page
    .getByText(/Nobody, no text|Nobody and nothing was found/)
    .first()
    .waitFor(looked)
  await describe(page, "The practice's garden from above, green all over")
  await page.getByText("It has sound: captions are needed before it goes out.").waitFor()
  await page.getByRole("button", { name: "Write them here" }).click()
  await page.getByRole("textbox", { name: "Captions" }).fill("WEBVTT\n\n00:00.000 --> 00:01.500\nThis is our garden.\n")
  await page.getByRole("button", { name: "Save captions" }).click()
  await page.getByText("Captions saved.").waitFor()
  await answerNothingThere(page)
  await picture(page, "video-captioned")

  await page.goto(`${root}/compose`)
  await settled(page)
  await page.getByRole("button", { name: "From the library" }).click()
  const picker = page.getByRole("dialog", { name: "Choose from the library" })
  await picker.getByRole("button", { name: /garden/ }).click()
  await picker.getByRole("button", { name: "Done" }).click()
  await page.getByRole("textbox", { name: /^Text/ }).first().fill("Our garden is open to everybody who waits.")
  await page.getByText(/^Saved/).waitFor()
  expect(await page.getByLabel("Describe the video").inputValue()).toBe("The practice's garden from above, green all over")
  expect(await page.getByText("No captions for what is said").count()).toBe(0)
  await page.getByRole("button", { name: /^Send for approval/ }).waitFor()
  await picture(page, "video-in-a-post")
  expect([await barriers(page), await sideways(page)]).toEqual([[], 0])
  expect(house.complaints).toEqual([])
}, 420_000)

/** The color in the middle of what the post's preview shows. */
const middle = (page: Page) =>
  page.evaluate<string>(`(async () => {
    const image = [...document.querySelectorAll("img")].find(({ src, naturalWidth, naturalHeight, alt }) => alt === "Two walls" && naturalWidth === naturalHeight && src)
    if (!image) return "nothing yet"
    const brush = Object.assign(document.createElement("canvas"), { width: 1, height: 1 }).getContext("2d")
    brush.drawImage(image, 0, 0, 1, 1)
    const [red, , blue] = brush.getImageData(0, 0, 1, 1).data
    return red > 150 && blue < 100 ? "red" : blue > 150 && red < 100 ? "blue" : "both"
  })()`)

test("the point that stays is set by mouse and by keyboard, stands after a reload, and decides what a shape shows in a post", async () => {
  const page = await house.visit()
  const root = await enterDemo(page, "Ana Ruiz")
  await page.goto(`${root}/media`)
  await add(page, [{ name: "two walls.png", mimeType: "image/png", buffer: await halves() }])
  await open(page, "Picture", "two walls")
  const address = page.url()
  await page
    .getByText(/Nobody, no text|Nobody and nothing was found/)
    .first()
    .waitFor(looked)
  await describe(page, "Two walls")

  await page.getByRole("tab", { name: "Formats" }).click()
  const point = page.getByRole("button", { name: /^Point that stays in the frame/ })
  const { width = 0, height = 0 } = (await point.boundingBox()) ?? {}
  await point.click({ position: { x: width * 0.1, y: height / 2 } })
  expect(await point.getAttribute("aria-label")).toMatch(/: 10 % from the left/)
  await page.getByRole("button", { name: "Save the point" }).click()
  await page.getByText("Saved. Formats are cut anew.").waitFor()
  await page.reload()
  await page.getByRole("tab", { name: "Formats" }).click()
  expect(await point.getAttribute("aria-label")).toMatch(/: 10 % from the left/)

  await page.goto(`${root}/compose`)
  await settled(page)
  await page.getByRole("button", { name: "From the library" }).click()
  const picker = page.getByRole("dialog", { name: "Choose from the library" })
  await picker.getByRole("button", { name: /two walls/ }).click()
  await picker.getByRole("button", { name: "Done" }).click()
  await page.getByRole("textbox", { name: /^Text/ }).first().fill("Which color for our wall?")
  await page.getByRole("combobox", { name: "Shape of the picture" }).selectOption({ label: "Square" })
  await expect.poll(() => middle(page), looked).toBe("red")
  await page.getByText(/^Saved/).waitFor()
  await picture(page, "shape-square-left")
  const post = page.url()

  await page.goto(address)
  await page.getByRole("tab", { name: "Formats" }).click()
  await point.focus()
  for (let n = 0; n < 8; n++) await page.keyboard.press("Shift+ArrowRight")
  expect(await point.getAttribute("aria-label")).toMatch(/: 90 % from the left/)
  await page.keyboard.press("Tab")
  await page.keyboard.press("Enter")
  await page.getByText("Saved. Formats are cut anew.").waitFor()
  expect(await barriers(page)).toEqual([])
  await page.goto(post)
  expect(await page.getByRole("combobox", { name: "Shape of the picture" }).inputValue()).toBe("square")
  await expect.poll(() => middle(page), looked).toBe("blue")
  await picture(page, "shape-square-right")
  expect(house.complaints).toEqual([])
}, 240_000)
