import type { Page } from "@playwright/test"
import sharp from "sharp"
import { afterAll, beforeAll, expect, test } from "vitest"
import { barriers, enterDemo, type House, openHouse, picture, settled } from "./house.ts"

let house: House
beforeAll(async () => {
  house = await openHouse({ demo: true })
})
afterAll(() => house[Symbol.asyncDispose]())

const sideways = (page: Page) => page.evaluate<number>("document.documentElement.scrollWidth - document.documentElement.clientWidth")
const years = (page: Page) => page.getByLabel("Years after the last effect")

test.each([1280, 390])("a privacy officer says how long consents are kept, at %i pixels", async (width) => {
  const page = await house.visit({ width })
  const root = await enterDemo(page, "Dee Okafor")
  await page.goto(`${root}/settings`)
  await settled(page)
  const chosen = width === 390 ? "12" : "10"
  await years(page).fill("5")
  await page.getByText("Between 6 and 50 years.").waitFor()
  expect(await page.getByRole("button", { name: "Save years" }).isDisabled()).toBe(true)
  await years(page).fill("6")
  await page.getByText("is destroyed within the hour after you save").waitFor()
  await years(page).scrollIntoViewIfNeeded()
  await picture(page, `settings-keeping-${width}`)
  expect(await barriers(page)).toEqual([])
  expect(await sideways(page)).toBe(0)
  await years(page).fill(chosen)
  await page.getByRole("button", { name: "Save years" }).click()
  await page.getByText("How long consents are kept is saved.").waitFor()
  await page.reload()
  await settled(page)
  expect(await years(page).inputValue()).toBe(chosen)
  expect(house.complaints).toEqual([])
})

test("an author sees how long consents are kept and cannot change it", async () => {
  const page = await house.visit()
  const root = await enterDemo(page, "Eli Novak")
  await page.goto(`${root}/settings`)
  await settled(page)
  expect(await years(page).isDisabled()).toBe(true)
  expect(await page.getByRole("button", { name: "Save years" }).count()).toBe(0)
})

test.each([1280, 390])(
  "whoever adds a file named for somebody hears that its name was not kept, and names it, at %i pixels",
  async (width) => {
    const page = await house.visit({ width })
    const root = await enterDemo(page, "Eli Novak")
    await page.goto(`${root}/media`)
    await settled(page)
    const background = width === 390 ? "#7a5c1f" : "#1f7a8c"
    const buffer = await sharp({ create: { width: 600, height: 400, channels: 3, background } })
      .png()
      .toBuffer()
    const file = { name: "Marisol Vega knee before.png", mimeType: "image/png", buffer }
    await page.locator("input[type=file][multiple]").first().setInputFiles(file)
    await page
      .getByText(/The file's name was not kept: it seems to hold a person's name/)
      .first()
      .waitFor()
    await picture(page, `media-name-told-${width}`)
    await page
      .getByRole("link", { name: /Picture: Picture of / })
      .first()
      .click()
    await page.getByText(/^It is called “Picture of/).waitFor()
    await page.getByText(/^Seen on this picture|^Nobody, no text/).waitFor({ timeout: 90_000 })
    await picture(page, `media-name-withheld-${width}`)
    expect(await barriers(page)).toEqual([])
    expect(await sideways(page)).toBe(0)
    await page.getByRole("tab", { name: "Details" }).click()
    await page.getByLabel("Name", { exact: true }).fill("Marisol Vega")
    await page.getByRole("button", { name: "Save details" }).click()
    await page.getByText("The field Name seems to hold a person's name").waitFor()
    await picture(page, `media-name-refused-${width}`)
    const name = width === 390 ? "Brown wall" : "Blue wall"
    await page.getByLabel("Name", { exact: true }).fill(name)
    await page.getByRole("button", { name: "Save details" }).click()
    await page.getByRole("heading", { level: 1, name }).waitFor()
    await page.getByText(/^It is called “Picture of/).waitFor({ state: "detached" })
    expect(house.complaints).toEqual([])
  },
)
