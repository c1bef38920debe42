import type { Page } from "@playwright/test"
import sharp from "sharp"
import { afterAll, beforeAll, expect, test } from "vitest"
import { barriers, enterDemo, type House, openHouse, picture, settled } from "./house.ts"
import { add, faces, looked, sideways } from "./pictures.ts"

let house: House
beforeAll(async () => {
  house = await openHouse({ demo: true })
})
afterAll(() => house[Symbol.asyncDispose]())

/** A card with writing, as somebody would make it with a drawing program. */
function card(lines: readonly string[]): Promise<Buffer> {
  const rows = lines.map((line, n) => `<text x="90" y="${220 + n * 120}" font-family="sans-serif" font-size="64">${line}</text>`)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1080" height="1080"><rect width="1080" height="1080" fill="#fff"/>${rows.join("")}</svg>`
  return sharp(Buffer.from(svg)).png().toBuffer()
}

const open = async (page: Page, name: string) => {
  await page.getByRole("link", { name: new RegExp(`Picture: ${name}`) }).click()
  await page.getByRole("heading", { level: 1, name }).waitFor()
}
const seen = (page: Page) => page.getByText(/^Seen on this picture|^Nobody, no text/).waitFor(looked)

test("a picture with writing and faces is added, looked at, described, blurred, cleared by a second person, posted, thrown away and brought back", async () => {
  const page = await house.visit()
  const root = await enterDemo(page, "Ana Ruiz")
  await page.goto(`${root}/media`)
  await page.getByRole("heading", { level: 1, name: "Media" }).waitFor()
  await add(
    page,
    [
      { name: "team night.jpg", mimeType: "image/jpeg", buffer: faces },
      { name: "wall card.png", mimeType: "image/png", buffer: await card(["Flu shots on Tuesday", "MRN 00482913", "DOB 03/14/1962"]) },
      { name: "notes.txt", mimeType: "text/plain", buffer: Buffer.from("not a picture") },
    ].slice(0, 2),
  )
  await page
    .locator("input[type=file][multiple]")
    .first()
    .setInputFiles({ name: "notes.txt", mimeType: "text/plain", buffer: Buffer.from("x") })
  await page.getByText(/This kind of file cannot be shown/).waitFor()
  await page.getByRole("button", { name: "Leave notes.txt out" }).click()
  await picture(page, "media-library")

  await open(page, "wall card")
  await seen(page)
  const box = page.getByRole("button", { name: /^\d+\. A number that names/ }).first()
  await box.waitFor(looked)
  await box.click()
  await page.getByText("The rule behind it").waitFor()
  await picture(page, "media-text-found")
  expect(await barriers(page)).toEqual([])
  await page.getByRole("button", { name: "Blur or crop" }).click()
  await page.getByText(/does not make up for a picture taken without permission/).waitFor()
  await page.getByRole("button", { name: "Add a region" }).click()
  await page.getByRole("button", { name: /^Region 1/ }).focus()
  for (const key of ["Shift+ArrowRight", "ArrowLeft", "ArrowDown"]) for (let n = 0; n < 12; n++) await page.keyboard.press(key)
  expect(await barriers(page)).toEqual([])
  await page.getByRole("button", { name: "Remove the last one" }).click()
  await page.getByRole("button", { name: "Blur what was found" }).click()
  await picture(page, "media-blur")
  await page.getByRole("button", { name: /^Blur \d region/ }).click()
  await page.getByText("This picture was blurred or cropped.").waitFor(looked)
  await seen(page)
  expect(await page.getByRole("button", { name: /^\d+\. A number that names/ }).count()).toBe(0)

  await page.goto(`${root}/media`)
  await open(page, "team night")
  await seen(page)
  await page.getByText("Three faces, all without a release").waitFor()
  await page.getByRole("button", { name: "1. Person 1, nobody has said who this is" }).click()
  await page.getByRole("button", { name: "Say who this is: person 1" }).click()
  const dialog = page.getByRole("dialog", { name: "Who is person 1?" })
  await dialog.getByRole("textbox", { name: "Release" }).fill("Z-0000")
  await dialog.getByText(/No release has this handle/).waitFor()
  expect(await barriers(page)).toEqual([])
  await dialog.getByText("Cannot be recognized").click()
  const say = dialog.getByRole("button", { name: "Say so with my name" })
  expect(await say.isEnabled()).toBe(false)
  await dialog.getByRole("checkbox").check()
  expect(await say.isEnabled()).toBe(false)
  await dialog.getByRole("textbox", { name: "Why nobody could tell" }).fill("A costume covers face and hair")
  await say.click()
  await page.getByText("Three faces, two without a release").waitFor()
  await page.getByText(/Said by Ana Ruiz/).waitFor()
  await page.getByText("A costume covers face and hair").waitFor()

  await page.getByRole("tab", { name: "Description" }).click()
  const alt = page.getByRole("textbox", { name: "Description", exact: true })
  await alt.fill("Our patient Marisol Vega, two days after her hip replacement")
  await page
    .getByText(/Marisol Vega/)
    .filter({ visible: true })
    .first()
    .waitFor()
  await page.getByRole("status").filter({ hasText: "Marisol Vega" }).waitFor()
  await alt.fill("Three colleagues in costumes at the autumn party")
  await page.getByRole("status").filter({ hasText: "Marisol Vega" }).waitFor({ state: "detached" })
  await page.getByRole("button", { name: "Save description" }).click()
  await page.getByText("Description saved.").waitFor()

  await page.getByRole("tab", { name: "Background" }).click()
  const questions = page.getByRole("listitem").filter({ has: page.getByText("Not there", { exact: true }) })
  expect(await questions.count()).toBe(8)
  for (const question of await questions.all()) await question.getByText("Not there", { exact: true }).click()
  await page.getByRole("button", { name: "Save answers" }).click()
  await page.getByText(/A second person clears it/).waitFor()
  expect(await barriers(page)).toEqual([])
  const address = page.url()

  const other = await house.visit()
  await enterDemo(other, "Dee Okafor")
  await other.goto(address)
  await other.getByRole("tab", { name: "Background" }).click()
  const clear = other.getByRole("button", { name: "Clear it as Dee Okafor" })
  await other.getByText(/Look at it at full size first/).waitFor()
  expect(await clear.isEnabled()).toBe(false)
  await other.getByRole("group", { name: /^Picture, closer/ }).focus()
  for (let n = 0; n < 6; n++) await other.keyboard.press("+")
  await clear.click()
  await other.getByText(/Cleared by Dee Okafor/).waitFor()

  await page.goto(`${root}/compose`)
  await page.getByRole("button", { name: "From the library" }).click()
  const picker = page.getByRole("dialog", { name: "Choose from the library" })
  await picker.getByRole("button", { name: /team night/ }).click()
  await picker.getByText("1 of 4 chosen").waitFor()
  expect(await barriers(page)).toEqual([])
  await picker.getByRole("button", { name: "Done" }).click()
  await page.getByText("Three faces, two without a release").waitFor()
  expect(await page.getByLabel(/Describe the picture/).inputValue()).toBe("Three colleagues in costumes at the autumn party")
  await page
    .getByRole("textbox", { name: /Text for all|^Text/ })
    .first()
    .fill("Meet the team on Friday.")
  await page.getByText(/^Saved/).waitFor()
  await picture(page, "media-in-a-post")
  await page.getByRole("link", { name: "Open the picture in the library" }).click()
  await page.getByRole("tab", { name: "Details" }).click()
  await page.getByText("In 1 post").waitFor()
  expect(await page.getByRole("button", { name: "To the trash" }).isEnabled()).toBe(false)
  expect(house.complaints).toEqual([])
}, 420_000)

test("many are chosen, tagged, thrown away and brought back by keyboard alone", async () => {
  const page = await house.visit()
  const root = await enterDemo(page, "Ana Ruiz")
  await page.goto(`${root}/media`)
  await settled(page)
  await add(page, [
    { name: "door one.png", mimeType: "image/png", buffer: await card(["Front door"]) },
    { name: "door two.png", mimeType: "image/png", buffer: await card(["Side door"]) },
  ])
  await page.getByRole("link", { name: /door/ }).first().focus()
  await page.keyboard.press("x")
  await page.keyboard.press("ArrowRight")
  await page.keyboard.press("x")
  await page.getByText("2 chosen").waitFor()
  expect(await barriers(page)).toEqual([])
  await page.getByRole("button", { name: "Tag", exact: true }).focus()
  await page.keyboard.press("Enter")
  await page.getByRole("dialog", { name: "Tag" }).locator("input").first().fill("doors")
  await page.keyboard.press("Enter")
  await picture(page, "media-many-tagged")
  await page.getByText("2 tagged.").waitFor()

  await page.getByRole("link", { name: /door/ }).first().focus()
  await page.keyboard.press("x")
  await page.getByRole("button", { name: "To the trash" }).focus()
  await page.keyboard.press("Enter")
  await page.getByText("1 in the trash.").waitFor()
  await expect.poll(() => page.getByRole("link", { name: /door/ }).count()).toBe(1)
  await page.getByRole("button", { name: "Undo" }).last().focus()
  await page.keyboard.press("Enter")
  await expect.poll(() => page.getByRole("link", { name: /door/ }).count()).toBe(2)
  expect(house.complaints).toEqual([])
}, 240_000)

test.each([
  { width: 1280, dark: true },
  { width: 390, dark: false },
  { width: 390, dark: true },
])(
  "the library and a picture are free of barriers and fit at $width pixels (dark: $dark)",
  async (look) => {
    const page = await house.visit(look)
    const root = await enterDemo(page, "Ana Ruiz")
    const name = `${look.width}-${look.dark ? "dark" : "light"}`
    await page.goto(`${root}/media`)
    await page.getByRole("link", { name: /team night/ }).waitFor()
    await picture(page, `media-library-${name}`)
    expect(await barriers(page)).toEqual([])
    expect(await sideways(page)).toBe(0)
    await sayTheLongest(page)
    expect(await sideways(page)).toBe(0)
    await open(page, "team night")
    await seen(page)
    for (const tab of ["Seen", "Description", "Background", "Formats", "Details"]) {
      await page.getByRole("tab", { name: tab }).click()
      await picture(page, `media-${tab.toLowerCase()}-${name}`)
      expect([tab, await barriers(page), await sideways(page)]).toEqual([tab, [], 0])
    }
  },
  180_000,
)

/** Every card says the longest it may have to say, whatever the looker found on these pictures. */
const sayTheLongest = (page: Page) =>
  page.locator('li [class*="badge"]').evaluateAll((badges) => {
    if (badges.length === 0) throw new Error("no card says where it stands")
    for (const badge of badges) badge.append(" Nine faces, seven without a release")
  })
