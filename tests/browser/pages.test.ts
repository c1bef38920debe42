import { gzipSync } from "node:zlib"
import type { Page } from "@playwright/test"
import { afterAll, beforeAll, expect, test } from "vitest"
import { barriers, enterDemo, type House, openHouse, picture, settled } from "./house.ts"

let house: House
beforeAll(async () => {
  house = await openHouse({ demo: true })
})
afterAll(() => house[Symbol.asyncDispose]())

const pages = [
  ["home", ""],
  ["calendar", "/calendar"],
  ["compose", "/compose"],
  ["approvals", "/approvals"],
  ["inbox", "/inbox"],
  ["practice-network", "/sandbox"],
  ["channels", "/channels"],
  ["media", "/media"],
  ["people", "/people"],
  ["rules", "/rules"],
  ["own-words", "/rules?show=words"],
  ["practice-checks", "/rules?show=checks"],
  ["said-about-findings", "/rules?show=said"],
  ["records", "/audit"],
  ["kept-mail", "/mail"],
  ["settings", "/settings"],
] as const
const looks = [
  { width: 1280, dark: false },
  { width: 390, dark: false },
  { width: 1280, dark: true },
  { width: 390, dark: true },
]

test.each(looks)(
  "every page is free of barriers and fits its screen at $width pixels (dark: $dark)",
  async (look) => {
    const page = await house.visit(look)
    const root = await enterDemo(page, "Ana Ruiz")
    const found: Record<string, unknown> = {}
    for (const [name, address] of pages) {
      await page.goto(`${root}${address}`)
      await settled(page)
      await picture(page, `page-${name}-${look.width}-${look.dark ? "dark" : "light"}`)
      const wrong = await barriers(page)
      const sideways = await page.evaluate<number>("document.documentElement.scrollWidth - document.documentElement.clientWidth")
      if (wrong.length > 0 || sideways > 0) found[name] = { wrong, sideways }
    }
    expect(found).toEqual({})
    expect(house.complaints).toEqual([])
  },
  180_000,
)

const slip = "Our patient Marisol Vega walked out two days after her hip replacement on March 3. #hearthealthmonth"

test.each(looks)(
  "what opens on a page is free of barriers and fits its screen at $width pixels (dark: $dark)",
  async (look) => {
    const page = await house.visit(look)
    const root = await enterDemo(page, "Ana Ruiz")
    const found: Record<string, unknown> = {}
    const lookAt = async (name: string) => {
      await picture(page, `open-${name}-${look.width}-${look.dark ? "dark" : "light"}`)
      const wrong = await barriers(page)
      const sideways = await page.evaluate<number>("document.documentElement.scrollWidth - document.documentElement.clientWidth")
      if (wrong.length > 0 || sideways > 0) found[name] = { wrong, sideways }
    }
    await page.goto(`${root}/rules`)
    await page.getByRole("button", { name: /Person's name tied to care/ }).click()
    await lookAt("rule")
    await page.goto(`${root}/rules?show=words`)
    await page.getByRole("button", { name: "Add words or a topic" }).first().click()
    await page.getByRole("dialog").getByRole("button", { name: "Add an example" }).click()
    await lookAt("own-words")
    await page.goto(`${root}/compose`)
    await page.getByRole("textbox", { name: /Text for all/ }).fill(slip)
    const finding = page.getByRole("button", { name: /Marisol Vega/ }).first()
    await finding.click()
    await page.getByRole("button", { name: "Wrong?" }).click()
    await page.getByLabel("Why is it wrong? (optional)").waitFor()
    await lookAt("finding")
    await page.goto(`${root}/inbox`)
    await page
      .getByRole("button", { name: /^(Answer|Go on with the answer): / })
      .first()
      .click()
    await page.getByRole("textbox", { name: /^Answer to/ }).fill("Thank you. Call me at home, 312-555-0143.")
    await page
      .getByText(/block this answer|blocks this answer/)
      .filter({ visible: true })
      .first()
      .waitFor()
    await lookAt("answer")
    expect(found).toEqual({})
    expect(house.complaints).toEqual([])
  },
  180_000,
)

test("the sign-in page offers the demo's people and is free of barriers", async () => {
  const page = await house.visit()
  await page.goto("/sign-in")
  await page.getByRole("button", { name: "Ines Duarte" }).waitFor()
  await picture(page, "page-sign-in-1280-light")
  expect(await barriers(page)).toEqual([])
})

test("a person who may only read sees no button that would be refused", async () => {
  const page = await house.visit()
  const root = await enterDemo(page, "Ines Duarte")
  for (const address of ["", "/calendar", "/people", "/channels"]) {
    await page.goto(`${root}${address}`)
    await settled(page)
    expect(await page.getByRole("button", { name: /^(New post|Invite|Connect|Disconnect)/ }).count()).toBe(0)
  }
})

/** Bytes of gzipped JavaScript that a page brings before it can be used; the check's worker comes later and holds nothing up. */
async function scriptBytes(page: Page, address: string, ready: () => Promise<unknown>): Promise<number> {
  const bodies: Promise<Buffer>[] = []
  page.on("response", (response) => {
    if (/(?<!worker-[\w-]+)\.js$/.test(response.url())) bodies.push(response.body())
  })
  await page.goto(address)
  await ready()
  return (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body).length, 0)
}

test("the first page loads at most 250 KB of gzipped JavaScript", async () => {
  const page = await house.visit()
  const bytes = await scriptBytes(page, "/sign-in", () => page.getByRole("button", { name: "Ana Ruiz" }).waitFor())
  expect(bytes).toBeGreaterThan(10_000)
  expect(bytes).toBeLessThanOrEqual(250 * 1024)
})

test.each(["/compose", "/inbox", "/rules", "/media"])(
  "a direct visit of %s loads at most 250 KB of gzipped JavaScript",
  async (address) => {
    const known = await house.visit()
    const root = await enterDemo(known, "Ana Ruiz")
    const page = await house.visit()
    await page.context().addCookies(await known.context().cookies())
    const bytes = await scriptBytes(page, `${root}${address}`, () => settled(page))
    expect(bytes).toBeGreaterThan(10_000)
    expect(bytes).toBeLessThanOrEqual(250 * 1024)
  },
)
