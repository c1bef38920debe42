import type { Consent, Post } from "@bedside/contracts"
import { type Client, createClient } from "@bedside/contracts/client"
import { hours } from "@bedside/kernel"
import type { Page } from "@playwright/test"
import { afterAll, beforeAll, expect, test } from "vitest"
import { quoteBody } from "../world/consents.ts"
import { barriers, enterDemo, type House, openHouse, picture } from "./house.ts"
import { sideways } from "./pictures.ts"

let house: House
beforeAll(async () => {
  house = await openHouse({ demo: true })
})
afterAll(() => house[Symbol.asyncDispose]())

const story = "Success story: she walks the Larkspur trail again, and says so herself. Ask us about our walking group."
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name })
const soon = { timeout: 30_000 }

async function clear(page: Page, name: string): Promise<void> {
  await picture(page, `stops-${name}`)
  expect([name, await barriers(page), await sideways(page)]).toEqual([name, [], 0])
}

interface Somebody {
  readonly page: Page
  readonly api: Client
  readonly root: string
  readonly practiceId: string
}
/** One of the demo's people, with a page and with the API under the same cookies. */
async function somebody(name: string, look: Parameters<House["visit"]>[0] = {}): Promise<Somebody> {
  const page = await house.visit(look)
  const root = await enterDemo(page, name)
  const api = createClient(house.url, async (input, init = {}) => {
    const answer = await page.request.fetch(String(input), {
      method: init.method ?? "GET",
      headers: Object.fromEntries(new Headers(init.headers)),
      ...(typeof init.body === "string" && { data: init.body }),
    })
    return new Response(new Uint8Array(await answer.body()), { status: answer.status(), headers: answer.headers() })
  })
  return { page, api, root, practiceId: root.split("/").at(-1) ?? "" }
}

/** A release of a story on the practice network and on paper, signed and checked. */
async function release(gus: Somebody, dee: Somebody): Promise<Consent> {
  const { practiceId } = gus
  const scope = {
    ...quoteBody().terms.scope,
    channels: ["sandbox", "facebook"],
    info: ["quote" as const, "story" as const],
    nameUse: "none" as const,
  }
  const draft = await gus.api.consents.createConsent({ params: { practiceId }, body: quoteBody({ scope }) })
  const params = { practiceId, id: draft.id }
  const { link } = await gus.api.consents.presentConsent({ params, body: { check: "in-person" } })
  const token = link.split("#")[1] ?? ""
  const { documentSha256, today } = await gus.api.consents.openSigning({ body: { token } })
  const mark = { kind: "typed" as const, text: "Marigold Quillfeather" }
  const yes = { intent: true as const, electronic: true as const, authority: "", sensitive: [] }
  await gus.api.consents.sign({ body: { token, signature: { documentSha256, name: mark.text, on: today, mark, ...yes } } })
  return dee.api.consents.checkConsent({ params, body: { documentSha256 } })
}

interface Cast {
  readonly gus: Somebody
  readonly dee: Somebody
  readonly eli: Somebody
  readonly ben: Somebody
  readonly ana: Somebody
  readonly channel: string
}
async function cast(): Promise<Cast> {
  const [gus, dee, eli, ben, ana] = [
    await somebody("Gus Marsh"),
    await somebody("Dee Okafor"),
    await somebody("Eli Novak"),
    await somebody("Ben Castillo"),
    await somebody("Ana Ruiz"),
  ]
  const { items } = await ana.api.channels.listChannels({ params: { practiceId: ana.practiceId } })
  return { gus, dee, eli, ben, ana, channel: items[0]?.id ?? "" }
}
async function scheduled(
  { dee, eli, ben, channel }: Cast,
  consent: Consent,
  info: "story" | "quote",
  sendAt: string | null,
): Promise<Post> {
  const { practiceId } = eli
  const content = {
    text: story,
    variants: [{ channelId: channel, text: null }],
    media: [],
    consents: [{ consentId: consent.id, info: [info] }],
  }
  const { id, contentHash } = await eli.api.compose.createPost({ params: { practiceId }, body: { content, planAt: null } })
  const one = { params: { practiceId, id } }
  await eli.api.approve.submitPost({ ...one, body: { contentHash } })
  await dee.api.approve.approvePost({ ...one, body: { contentHash } })
  return ben.api.publish.schedulePost({ ...one, body: { contentHash, sendAt } })
}
async function isPublic({ eli }: Cast, { id }: Post): Promise<void> {
  await expect
    .poll(
      async () => (await eli.api.compose.getPost({ params: { practiceId: eli.practiceId, id } })).deliveries.map(({ state }) => state),
      soon,
    )
    .toEqual(["sent"])
}

test("a consent is taken back: the page tells what was stopped with proof, and letter, report and list are made", async () => {
  const all = await cast()
  const { gus, dee } = all
  const consent = await release(gus, dee)
  await isPublic(all, await scheduled(all, consent, "story", null))
  await scheduled(all, consent, "quote", new Date(Date.now() + hours(30)).toISOString())
  const { page, root } = dee
  await page.goto(`${root}/consents/${consent.id}`)
  await button(page, "Take it back").click()
  await page.getByRole("dialog").getByRole("button", { name: "Take it back" }).click()
  await page.getByRole("link", { name: "See what was stopped" }).click()
  await page.getByText("Canceled before anybody saw it").waitFor()
  await page.getByText("Taken down", { exact: true }).waitFor(soon)
  await page.getByText("The network removed it.").waitFor()
  await page.getByText("Nothing that Bedside knows of is still public.").waitFor()
  expect(await page.getByText(/Larkspur|Quillfeather/).count()).toBe(0)
  await clear(page, "proven")
  await button(page, "Show what was public").click()
  await page.getByText(/Larkspur trail/).waitFor()
  await clear(page, "evidence")
  await button(page, "Hide it").click()
  await button(page, "Note what was done: Search engines and caches").click()
  await page.getByLabel("Note (optional)").fill("Asked two search engines by their forms.")
  await clear(page, "noting")
  await button(page, "Write it down").click()
  await page.getByText("Asked to remove it: Asked two search engines by their forms.").waitFor()
  const report = page.waitForEvent("download")
  await page.getByRole("link", { name: "Save the report (PDF)" }).click()
  expect((await report).suggestedFilename()).toBe(`${consent.handle}-stopped.pdf`)
  await page.getByLabel("Language").selectOption("es")
  await page.getByLabel("Why do you need the name?").fill("Telling the person what we stopped.")
  const letter = page.waitForEvent("download")
  await button(page, "Save the letter (PDF)").click()
  expect((await letter).suggestedFilename()).toBe(`${consent.handle}-letter.pdf`)
  expect(await page.getByText("Quillfeather").count()).toBe(0)
  await page.getByRole("link", { name: consent.handle }).click()
  await page.getByText("Made the letter to the person, in Spanish").waitFor()
  expect(house.complaints).toEqual([])
}, 240_000)

test("a part is taken back; what is still up says why, and goes with another try, by keyboard", async () => {
  const all = await cast()
  const { gus, dee, ana, channel } = all
  const consent = await release(gus, dee)
  await isPublic(all, await scheduled(all, consent, "story", null))
  await ana.api.channels.disconnectChannel({ params: { practiceId: ana.practiceId, id: channel } })
  const { page, root } = dee
  await page.goto(`${root}/consents/${consent.id}`)
  await button(page, "Take back a part").click()
  const dialog = page.getByRole("dialog")
  await dialog.getByRole("checkbox", { name: "Story" }).check()
  await clear(page, "a-part")
  await dialog.getByRole("button", { name: "Take back a part" }).click()
  await page.getByText("A part of", { exact: false }).first().waitFor()
  await page.getByRole("link", { name: "See what was stopped" }).click()
  await page.getByText("Still up", { exact: true }).waitFor(soon)
  await page.getByText(/It is still on Sandbox/).waitFor()
  await clear(page, "still-up")
  await ana.api.channels.connectChannel({ params: { practiceId: ana.practiceId }, body: { networkId: "sandbox", fields: {} } })
  await button(page, /^Try again/).focus()
  await page.keyboard.press("Enter")
  await page.getByText("Taken down", { exact: true }).waitFor(soon)
  const phone = await somebody("Dee Okafor", { width: 390, dark: true })
  await phone.page.goto(page.url())
  await phone.page.getByText("Taken down", { exact: true }).waitFor()
  await clear(phone.page, "390-dark")
  expect(house.complaints).toEqual([])
}, 240_000)

test.each([
  { width: 1280, dark: true },
  { width: 390, dark: false },
])("the report fits at $width pixels (dark: $dark), for an author, too, who sees no buttons", async (look) => {
  const eli = await somebody("Eli Novak", look)
  const { items } = await eli.api.consents.listConsents({ params: { practiceId: eli.practiceId }, query: { state: "revoked" } })
  await eli.page.goto(`${eli.root}/consents/${items[0]?.id}/stopped`)
  await eli.page.getByText("The network removed it.").waitFor()
  await clear(eli.page, `author-${look.width}-${look.dark ? "dark" : "light"}`)
  expect(await button(eli.page, /^(Try again|It is gone|Note what|Show what was public|Save the letter)/).count()).toBe(0)
  expect(house.complaints).toEqual([])
})
