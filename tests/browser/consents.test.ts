import type { Page } from "@playwright/test"
import { afterAll, beforeAll, expect, test } from "vitest"
import { barriers, enterDemo, type House, openHouse, picture, settled } from "./house.ts"
import { sideways } from "./pictures.ts"

let house: House
beforeAll(async () => {
  house = await openHouse({ demo: true })
})
afterAll(() => house[Symbol.asyncDispose]())

const items = "The photo of your smile in our garden, and your words: the walk to the bench is mine again."
const next = (page: Page, part: string) => page.getByRole("button", { name: `Next: ${part}` }).click()
const handleOf = (page: Page) => page.getByRole("heading", { level: 1, name: /^A-/ }).innerText()
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name })

/** Nothing in the way, and nothing beyond the edge of the screen. */
async function clear(page: Page, name: string): Promise<void> {
  await picture(page, `consents-${name}`)
  expect([name, await barriers(page), await sideways(page)]).toEqual([name, [], 0])
}

/** Writes a patient release step by step, from the list. */
async function writeForm(page: Page, root: string, { language = "English", name = "Marigold Quillfeather" } = {}): Promise<void> {
  await page.goto(`${root}/consents/new`)
  await page.getByRole("radio", { name: /^Patient release/ }).check()
  await page.getByRole("radio", { name: language }).check()
  await next(page, "Who signs")
  await page.getByLabel("Name of the person shown").fill(name)
  await next(page, "What is shown")
  await page.getByLabel("What exactly is used").fill(items)
  await page.getByRole("checkbox", { name: "face" }).check()
  await page.getByRole("checkbox", { name: "quote" }).check()
  await page.getByRole("radio", { name: "first name" }).check()
  await page.getByRole("checkbox", { name: "mental health" }).check()
  await next(page, "Where and why")
  await page.getByRole("checkbox", { name: "Sandbox" }).check()
  await page.getByRole("checkbox", { name: "Facebook" }).check()
  await page.getByRole("checkbox", { name: "posts about the practice" }).check()
  await next(page, "How")
  await page.getByRole("checkbox", { name: "cropping" }).check()
  await next(page, "Until when")
  await button(page, "In a year").click()
}
/** The secret link as it stands on the screen this once. */
async function linkFrom(page: Page, way: "Sign here, in the practice" | "Make a link to send"): Promise<string> {
  await button(page, way).click()
  await page.getByText("Link and code are shown this once.").waitFor()
  return (
    await page
      .getByText(/\/sign#/)
      .first()
      .innerText()
  ).trim()
}

test("a form is written with its preview, signed by typing on a phone, checked by a second person, looked into, frozen and taken back", async () => {
  const page = await house.visit()
  const root = await enterDemo(page, "Gus Marsh")
  await page.route("**/consents?**", (route) => route.fulfill({ json: { items: [], next: null } }))
  await page.goto(`${root}/consents`)
  await page.getByText("No consents yet").waitFor()
  await clear(page, "empty")
  await page.unroute("**/consents?**")
  await page.getByRole("link", { name: "New consent" }).first().click()
  await writeForm(page, root)
  const preview = page.getByRole("region", { name: "Preview of the form" })
  await preview.getByText(/The photo of your smile in our garden/).waitFor()
  await preview.getByText(/seen by anyone on: Facebook and Sandbox|Sandbox and Facebook/).waitFor()
  await clear(page, "form-last-part")
  await button(page, "Save the form").click()
  const handle = await handleOf(page)
  const address = page.url()
  expect(await page.getByText("Quillfeather").count()).toBe(0)
  await clear(page, "draft")
  const link = await linkFrom(page, "Make a link to send")
  const code = (await page.getByText(/^\d{6}$/).innerText()).trim()
  await clear(page, "link")

  const phone = await house.visit({ width: 390 })
  await phone.goto(link)
  await phone.getByLabel("Code").fill(code)
  await clear(phone, "sign-code-390")
  await button(phone, "Open the form").click()
  await phone
    .getByText(/Hello, Marigold Quillfeather|Marigold Quillfeather/)
    .first()
    .waitFor()
  await phone.getByRole("checkbox", { name: "mental health" }).check()
  await clear(phone, "sign-read-390")
  await button(phone, "Go on to sign").click()
  await button(phone, "Look it over").click()
  await phone
    .getByText(/Type or draw your signature/)
    .first()
    .waitFor()
  await clear(phone, "sign-missing-390")
  await phone.getByLabel("Type your name as your signature").fill("Marigold Quillfeather")
  for (const box of await phone.getByRole("checkbox").all()) await box.check()
  await clear(phone, "sign-typed-390")
  await button(phone, "Look it over").click()
  await phone.getByRole("heading", { level: 1, name: "Look it over once more" }).waitFor()
  await clear(phone, "sign-review-390")
  await button(phone, "Sign now").click()
  const saving = phone.waitForEvent("download")
  await button(phone, /Save my copy/).click()
  expect((await saving).suggestedFilename()).toBe(`${handle}.pdf`)
  await clear(phone, "signed-390")
  await phone.goto("about:blank")
  await phone.goto(link)
  await phone.getByRole("heading", { level: 1, name: "This link was used" }).waitFor()
  await clear(phone, "sign-used-390")

  await page.getByText("Waits for a second person").waitFor()
  expect(await button(page, "It is in order: make it active").count()).toBe(0)
  const other = await house.visit()
  await enterDemo(other, "Dee Okafor")
  await other.goto(address)
  await other
    .getByRole("region", { name: "The signed document" })
    .getByText(/The photo of your smile/)
    .waitFor()
  const active = button(other, "It is in order: make it active")
  expect(await active.isEnabled()).toBe(false)
  for (const box of await other.getByRole("checkbox").all()) await box.check()
  await clear(other, "check")
  await active.click()
  await other.getByText(`${handle} is active.`).waitFor()

  await other.getByLabel("Why do you need to know?").fill("The person asked what we keep of her.")
  await button(other, "Show who it is").click()
  await other.getByText("Marigold Quillfeather").first().waitFor()
  await clear(other, "revealed")
  await button(other, "Hide now").click()
  expect(await other.getByText("Quillfeather").count()).toBe(0)
  await other.getByText("Looked at who it is").waitFor()
  await other.goto(`${root}/audit`)
  await other
    .getByText(/who it is|reveal/i)
    .first()
    .waitFor()

  await other.goto(address)
  await button(other, "Freeze").click()
  const dialog = other.getByRole("dialog")
  await dialog.getByText("the person disputes it").click()
  await clear(other, "freeze")
  await dialog.getByRole("button", { name: "Freeze" }).click()
  await other.getByText("It is frozen while under dispute: the person disputes it.").waitFor()
  await button(other, "Let it be used again").click()
  await other.getByRole("dialog").getByRole("button", { name: "Let it be used again" }).click()
  await other.getByText("It is frozen while under dispute: the person disputes it.").waitFor({ state: "detached" })
  await button(other, "Take it back").click()
  await clear(other, "take-back")
  await other.getByRole("dialog").getByRole("button", { name: "Take it back" }).click()
  await other.getByText("The person took it back.").waitFor()
  await clear(other, "taken-back")
  await other.getByRole("link", { name: "See what was stopped" }).click()
  await other.getByText("No post had to be stopped.").waitFor()
  await clear(other, "stopped-nothing")
  expect(house.complaints).toEqual([])
}, 300_000)

test("a form in Spanish is signed by drawing, in Spanish to the last word", async () => {
  const page = await house.visit()
  const root = await enterDemo(page, "Gus Marsh")
  await writeForm(page, root, { language: "Spanish", name: "Caléndula Plumas" })
  await page
    .getByRole("region", { name: "Preview of the form" })
    .getByText(/Usted puede detener esto/)
    .waitFor()
  await button(page, "Save the form").click()
  await handleOf(page)
  const link = await linkFrom(page, "Sign here, in the practice")
  const phone = await house.visit({ width: 390, dark: true })
  await phone.goto(link)
  await button(phone, "Seguir para firmar").click()
  await phone.getByText("Dibujar a mano").click()
  const pad = phone.getByRole("img", { name: "Dibuje su firma en el recuadro" })
  await pad.scrollIntoViewIfNeeded()
  const box = (await pad.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  await phone.mouse.move(box.x + 40, box.y + box.height / 2)
  await phone.mouse.down()
  for (let n = 1; n < 24; n++) await phone.mouse.move(box.x + 40 + n * 9, box.y + box.height / 2 + Math.sin(n) * 30)
  await phone.mouse.up()
  await phone.getByText("Su dibujo está en el recuadro.").waitFor()
  for (const tick of await phone.getByRole("checkbox").all()) await tick.check()
  await clear(phone, "sign-drawn-390-dark")
  await button(phone, "Revisar").click()
  await phone.getByRole("img", { name: "Su firma dibujada" }).waitFor()
  await clear(phone, "sign-review-390-dark")
  await button(phone, "Firmar ahora").click()
  await phone.getByRole("heading", { level: 1, name: "Ya firmó. Gracias" }).waitFor()
  await clear(phone, "signed-390-dark")
  expect(house.complaints).toEqual([])
}, 180_000)

test("a link is opened, read and signed with the keyboard alone", async () => {
  const page = await house.visit()
  const root = await enterDemo(page, "Gus Marsh")
  await writeForm(page, root)
  await button(page, "Save the form").focus()
  await page.keyboard.press("Enter")
  await handleOf(page)
  const link = await linkFrom(page, "Sign here, in the practice")
  const phone = await house.visit({ width: 390 })
  await phone.goto(link)
  await button(phone, "Go on to sign").waitFor()
  const reach = async (name: RegExp) => {
    for (let n = 0; n < 60; n++) {
      await phone.keyboard.press("Tab")
      if (
        name.test(await phone.evaluate<string>("document.activeElement?.labels?.[0]?.innerText ?? document.activeElement?.innerText ?? ''"))
      )
        return
    }
    throw new Error(`the Tab key never came to ${name}`)
  }
  await reach(/^Go on to sign/)
  await phone.keyboard.press("Enter")
  await reach(/^Type your name as your signature/)
  await phone.keyboard.type("Marigold Quillfeather")
  await reach(/mean this to be my signature/)
  await phone.keyboard.press("Space")
  await reach(/agree to sign on a screen/)
  await phone.keyboard.press("Space")
  await reach(/^Look it over/)
  await phone.keyboard.press("Enter")
  await reach(/^Sign now/)
  await phone.keyboard.press("Enter")
  await button(phone, /Save my copy/).waitFor()
  expect(house.complaints).toEqual([])
}, 180_000)

test("a link that is none, and a page that is not answered, say what to do", async () => {
  const phone = await house.visit({ width: 390 })
  await phone.goto("/sign")
  await phone.getByRole("heading", { level: 1, name: "This link is not complete" }).waitFor()
  await clear(phone, "sign-none-390")
  await phone.goto("about:blank")
  await phone.goto(`/sign#${"unknown".repeat(6)}`)
  await phone.getByRole("heading", { level: 1, name: "This link does not work" }).waitFor()
  const page = await house.visit()
  const root = await enterDemo(page, "Gus Marsh")
  await page.route("**/consents?**", (route) => route.abort())
  await page.goto(`${root}/consents`)
  await button(page, "Try again").waitFor()
  await clear(page, "list-not-answered")
  await page.unroute("**/consents?**")
  await button(page, "Try again").click()
  await page.getByRole("list", { name: "Consents" }).waitFor()
  await page.getByLabel("Handle").fill("ZZZZ")
  await page.getByText("No consent matches").waitFor()
  await clear(page, "none-match")
  await page.goto(`${root}/consents/01900000-0000-7000-8000-000000000000`)
  await page.getByText("There is no such consent.").waitFor()
  await clear(page, "no-such")
  await page.goto(`${root}/consents/01900000-0000-7000-8000-000000000000/stopped`)
  await page.getByText("There is no such consent.").waitFor()
  await page.goto(`${root}/consents`)
  await page.getByLabel("State").selectOption("active")
  await page.getByRole("list", { name: "Consents" }).getByRole("link").first().click()
  await page.getByRole("heading", { name: "History" }).waitFor()
  await page.goto(`${page.url()}/stopped`)
  await page.getByText("Nothing was stopped").waitFor()
  await clear(page, "nothing-stopped")
  await page.route("**/stop", (route) => route.abort())
  await page.reload()
  await button(page, "Try again").waitFor()
  expect(house.complaints).toEqual([])
}, 120_000)

test.each([
  { width: 1280, dark: true },
  { width: 390, dark: false },
  { width: 390, dark: true },
])(
  "the pages of consents are free of barriers and fit at $width pixels (dark: $dark)",
  async (look) => {
    const page = await house.visit(look)
    const root = await enterDemo(page, "Dee Okafor")
    const name = `${look.width}-${look.dark ? "dark" : "light"}`
    await page.goto(`${root}/consents`)
    const rows = page.getByRole("list", { name: "Consents" }).getByRole("link")
    await rows.first().waitFor()
    await clear(page, `list-${name}`)
    const addresses = await rows.evaluateAll((links) => links.slice(0, 5).map((link) => link.getAttribute("href") ?? ""))
    for (const [n, address] of addresses.entries()) {
      await page.goto(address)
      await settled(page)
      await page.getByRole("heading", { name: "History" }).waitFor()
      await clear(page, `one-${n}-${name}`)
    }
    await page.goto(`${root}/consents/new`)
    for (const part of ["Who signs", "What is shown", "Where and why", "How", "Until when"]) {
      await clear(page, `new-${part.toLowerCase().replaceAll(" ", "-")}-before-${name}`)
      await next(page, part)
    }
    await clear(page, `new-end-${name}`)
    expect(house.complaints).toEqual([])
  },
  240_000,
)
