import type { Page } from "@playwright/test"
import type { Consent, ConsentTerms } from "@bedside/contracts"
import { afterAll, beforeAll, expect, test } from "vitest"
import { quoteBody } from "../world/consents.ts"
import { barriers, enterDemo, type House, openHouse, picture, settled } from "./house.ts"
import { faces, looked, sideways } from "./pictures.ts"

let house: House
beforeAll(async () => {
  house = await openHouse({ demo: true })
})
afterAll(() => house[Symbol.asyncDispose]())

const story = "Success story: she walks the Larkspur trail again, and says so herself. Ask us about our walking group."

async function ask<T>(page: Page, method: "GET" | "POST", address: string, body?: object): Promise<T> {
  const answer = await page.request.fetch(address, { method, headers: { "x-bedside": "1" }, ...(body && { data: body }) })
  if (!answer.ok()) throw new Error(`${address}: ${await answer.text()}`)
  return (await answer.json()) as T
}

/** A release that Gus made, its person signed, and Dee checked, unless it is to wait for that. */
async function release(scope: Partial<ConsentTerms["scope"]>, { checked = true } = {}): Promise<Consent> {
  const [gus, dee] = [await house.visit(), await house.visit()]
  const root = await enterDemo(gus, "Gus Marsh")
  await enterDemo(dee, "Dee Okafor")
  const consents = `/api/practices/${root.slice(3)}/consents`
  const usual = quoteBody()
  const terms = { ...usual.terms, scope: { ...usual.terms.scope, ...scope } }
  const draft = await ask<Consent>(gus, "POST", consents, { ...usual, terms })
  const { link } = await ask<{ link: string }>(gus, "POST", `${consents}/${draft.id}/present`, { check: "in-person" })
  const token = link.split("#")[1] ?? ""
  const form = await ask<{ documentSha256: string; today: string }>(gus, "POST", "/api/signing/open", { token })
  const name = "Marigold Quillfeather"
  const signature = { documentSha256: form.documentSha256, name, on: form.today, mark: { kind: "typed", text: name } }
  const rest = { intent: true, electronic: true, authority: "", sensitive: [] }
  await ask(gus, "POST", "/api/signing/sign", { token, signature: { ...signature, ...rest } })
  const signed = await ask<Consent>(dee, "GET", `${consents}/${draft.id}`)
  const { documentSha256 } = signed
  const kept = checked ? await ask<Consent>(dee, "POST", `${consents}/${draft.id}/check`, { documentSha256 }) : signed
  for (const page of [gus, dee]) await page.context().close()
  return kept
}

const write = (page: Page, words: string) => page.getByRole("textbox", { name: /^Text/ }).first().fill(words)
const saved = (page: Page) => page.getByText(/^Saved/).waitFor()
const section = (page: Page, name: string) => page.getByRole("region", { name, exact: true })

/** Chooses a consent as somebody does who uses no mouse. */
async function choose(page: Page, handle: string): Promise<void> {
  await section(page, "People in this post").getByRole("button", { name: "Choose a consent" }).focus()
  await page.keyboard.press("Enter")
  const field = page.getByRole("textbox", { name: "Consent", exact: true })
  await field.waitFor()
  await page.keyboard.type(handle)
  await page.getByRole("option", { name: new RegExp(handle) }).waitFor()
  await page.keyboard.press("ArrowDown")
  await page.keyboard.press("Enter")
  await page.getByRole("button", { name: "Choose a consent", expanded: false }).and(page.locator(":focus")).waitFor()
}

/** A patient's story in the composer that no consent covers yet. */
async function storyInComposer() {
  const page = await house.visit()
  const root = await enterDemo(page, "Ana Ruiz")
  await page.goto(`${root}/compose`)
  await settled(page)
  await write(page, story)
  const people = section(page, "People in this post")
  await people.getByText(/A patient's words or story without an authorization/).waitFor()
  return { page, root, people }
}

test("the people in a post: who is shown, the consents it rests on, and exactly what they lack", async () => {
  const elsewhere = await release({ channels: ["facebook"], info: ["story"] })
  const fitting = await release({ channels: ["sandbox"], info: ["story", "face"] })
  const { page, people } = await storyInComposer()
  await choose(page, elsewhere.handle)
  await people.getByRole("checkbox", { name: "Story" }).focus()
  await page.keyboard.press("Space")
  await people.getByText(`${elsewhere.handle} does not cover Sandbox.`).waitFor()
  await section(page, "Privacy and law check").getByText(`${elsewhere.handle} does not cover Sandbox.`).first().waitFor()
  await picture(page, "compose-consent-lacks")
  expect(await barriers(page)).toEqual([])

  await people.getByRole("button", { name: `Take off ${elsewhere.handle}` }).click()
  await people.getByRole("button", { name: `Take off ${elsewhere.handle}` }).waitFor({ state: "detached" })
  await page.getByRole("button", { name: "Undo" }).last().click()
  expect(await people.getByRole("checkbox", { name: "Story" }).isChecked()).toBe(true)
  await people.getByRole("button", { name: `Take off ${elsewhere.handle}` }).click()
  await choose(page, fitting.handle)
  await people.getByText(`${fitting.handle}: say what this post shows of the person.`).waitFor()
  await people.getByRole("checkbox", { name: "Story" }).check()
  await people.getByText(/say what this post shows/).waitFor({ state: "detached" })
  await page.getByRole("button", { name: "Send for approval" }).and(page.locator(":enabled")).waitFor()
  await page.reload()
  await people.getByRole("checkbox", { name: "Story" }).waitFor()
  expect(await people.getByRole("checkbox", { name: "Story" }).isChecked()).toBe(true)

  await page.locator("input[type=file]").first().setInputFiles({ name: "team night.jpg", mimeType: "image/jpeg", buffer: faces })
  await people.getByText("The picture: three faces, no release").waitFor(looked)
  await page.getByText("Describe the picture for people who cannot see it.").waitFor()
  await page.getByLabel(/Describe the picture/).fill("Photo of our team")
  await page.getByText(/Begin with what is shown/).waitFor()
  await people.getByRole("button", { name: "Say who this is: person 1" }).click()
  const dialog = page.getByRole("dialog", { name: "Who is person 1?" })
  await dialog.getByRole("textbox", { name: "Release" }).fill(fitting.handle)
  await dialog.getByRole("option", { name: new RegExp(fitting.handle) }).click()
  await dialog.getByRole("button", { name: `Link ${fitting.handle}` }).click()
  await people.getByText("The picture: three faces, one release").waitFor()
  await people.getByText("Somebody on the picture is linked to it, so the face counts as shown.").waitFor()
  await saved(page)
  await picture(page, "compose-people")
  expect(await barriers(page)).toEqual([])

  const phone = await house.visit({ width: 390, dark: true })
  await phone.context().addCookies(await page.context().cookies())
  await phone.goto(page.url())
  await section(phone, "People in this post").getByText("The picture: three faces, one release").waitFor()
  await picture(phone, "compose-people-390-dark")
  expect(await sideways(phone)).toBe(0)
  expect(await barriers(phone)).toEqual([])
  expect(house.complaints).toEqual([])
}, 240_000)

test("what the check asks about a post is answered beside it, kept with it, and shown to whoever approves", async () => {
  const page = await house.visit()
  const root = await enterDemo(page, "Eli Novak")
  await page.goto(`${root}/compose`)
  await settled(page)
  await write(page, "Use our affiliate link for these shoes. Our walking group meets on Fridays.")
  const about = section(page, "About this post")
  await about.getByText(/The check asks: Paid or gifted/).waitFor()
  await about.getByRole("button", { name: "Answer" }).click()
  await about.getByText("No", { exact: true }).click()
  await about.getByText(/The check asks/).waitFor({ state: "detached" })
  await about.getByRole("checkbox", { name: "It was written with AI" }).check()
  await about.getByRole("textbox", { name: "Licensed person who read it" }).fill("Dr. Mei Chen")
  await about.getByRole("checkbox", { name: /has a source/ }).check()
  await about.getByText(/The check asks: The check of the source is not finished/).waitFor()
  await about.getByRole("textbox", { name: /^Source/ }).fill("CDC, Steps for a healthy heart")
  for (const step of await about.getByRole("group", { name: "Checked" }).getByRole("checkbox").all()) await step.check()
  await about.getByText(/The check asks/).waitFor({ state: "detached" })
  await saved(page)
  await picture(page, "compose-about")
  expect(await barriers(page)).toEqual([])
  await about.getByRole("button", { name: "Done" }).click()
  await about.getByText("Nobody pays or gives anything for it").waitFor()
  await page.reload()
  await about.getByText("Written with AI, read by Dr. Mei Chen").waitFor()
  await about.getByText("Source: CDC, Steps for a healthy heart; 7 of 7 steps checked").waitFor()
  await page.getByRole("button", { name: "Send for approval" }).click()
  await page.getByText("Sent for approval.").waitFor()

  const reviewer = await house.visit({ width: 390 })
  const desk = await enterDemo(reviewer, "Dee Okafor")
  const waiting = await ask<{ items: { post: { id: string; excerpt: string } }[] }>(
    reviewer,
    "GET",
    `/api/practices/${desk.slice(3)}/approvals`,
  )
  const found = waiting.items.find(({ post }) => post.excerpt.startsWith("Use our affiliate link"))?.post.id ?? ""
  await reviewer.goto(`${desk}/approvals/${found}`)
  await reviewer.getByText("Nobody pays or gives anything for it").waitFor()
  await reviewer.getByText("Written with AI, read by Dr. Mei Chen").waitFor()
  await picture(reviewer, "review-said-390")
  expect(await barriers(reviewer)).toEqual([])
  expect(house.complaints).toEqual([])
}, 180_000)

test("who keeps consents notes that the person approved exactly this post, and a change asks again", async () => {
  const picky = await release({ channels: ["sandbox"], info: ["story"], preApproval: true }, { checked: false })
  const { page, people } = await storyInComposer()
  await choose(page, picky.handle)
  await people.getByRole("checkbox", { name: "Story" }).check()
  const wanted = people.getByText(`${picky.handle}: The person wanted to see the final item first, and has not approved this one.`)
  await wanted.waitFor()
  await people.getByRole("button", { name: "The person approved exactly this post" }).click()
  await wanted.waitFor({ state: "detached" })
  await people.getByText(`${picky.handle} is signed, but no second person has checked it yet.`).waitFor()
  await write(page, `${story} Call us.`)
  await wanted.waitFor()
  expect(await barriers(page)).toEqual([])
}, 120_000)
