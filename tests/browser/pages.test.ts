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
  ["people", "/people"],
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

test("the first page loads at most 250 KB of gzipped JavaScript", async () => {
  const page = await house.visit()
  const { gzipSync } = await import("node:zlib")
  let bytes = 0
  const waits: Promise<void>[] = []
  page.on("response", (response) => {
    if (response.url().endsWith(".js")) waits.push(response.body().then((body) => void (bytes += gzipSync(body).length)))
  })
  await page.goto("/sign-in")
  await page.getByRole("button", { name: "Ana Ruiz" }).waitFor()
  await Promise.all(waits)
  expect(bytes).toBeGreaterThan(10_000)
  expect(bytes).toBeLessThanOrEqual(250 * 1024)
})
