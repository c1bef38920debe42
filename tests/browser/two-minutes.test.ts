import { expect, test } from "vitest"
import type { Page } from "@playwright/test"
import { barriers, openHouse, picture } from "./house.ts"

const goTo = (page: Page, name: string | RegExp) => page.getByRole("navigation").getByRole("link", { name }).first().click()
const secret = "a quiet waiting room at nine"

async function firstRun(page: Page, setupUrl: string): Promise<void> {
  await page.goto(setupUrl)
  await page.getByLabel("Practice name").fill("Maple Family Practice")
  await page.getByLabel("Your name").fill("Ana Ruiz")
  await page.getByLabel("E-mail").fill("ana@maple.example")
  await page.getByLabel("Password", { exact: true }).fill(secret)
  await picture(page, "01-first-run")
  expect(await barriers(page)).toEqual([])
  await page.getByRole("button", { name: "Create practice" }).click()
  await page.waitForURL(/\/p\/[0-9a-f-]{36}/)
  await page.getByRole("heading", { level: 1 }).waitFor()
  await picture(page, "02-home-of-a-new-practice")
}

async function connectSandbox(page: Page): Promise<void> {
  await goTo(page, "Channels")
  await page.getByRole("button", { name: "Connect Sandbox" }).click()
  await page.getByText("maple-family-practice").first().waitFor()
  await picture(page, "03-channels")
}

/** Without a mail server the inviter is given the link to hand over. */
async function invite(page: Page): Promise<string> {
  await goTo(page, "People")
  await page
    .getByRole("button", { name: /Invite/ })
    .first()
    .click()
  await page.getByLabel("E-mail").fill("mei@maple.example")
  await page.getByLabel("Role").selectOption("administrator")
  await page
    .getByRole("button", { name: /^(Send|Make|Create|Invite).*/ })
    .last()
    .click()
  const link = page.getByText(/\/invitation\//)
  await link.waitFor()
  await picture(page, "04-invitation")
  return /https?:\/\/\S+\/invitation\/[\w-]+/.exec((await link.textContent()) ?? "")?.[0] ?? ""
}

async function join(page: Page, link: string): Promise<void> {
  await page.goto(link)
  await page.getByLabel("Your name").fill("Mei Chen")
  await page.getByLabel("Password", { exact: true }).fill(`${secret} sharp`)
  await page.getByRole("button", { name: "Join Maple Family Practice" }).click()
  await page.waitForURL(/\/p\/[0-9a-f-]{36}/)
}

const slip = "Our patient Marisol Vega walked out two days after her hip replacement."
const mended = "A new hip likes short walks, often. Ask us how to start."

async function write(page: Page): Promise<void> {
  await goTo(page, "Compose")
  const text = page.getByRole("textbox", { name: /text/i }).first()
  await text.fill(slip)
  await page.getByText("Blocked").filter({ visible: true }).first().waitFor()
  await page.getByText("Marisol Vega").filter({ visible: true }).first().waitFor()
  await picture(page, "05-a-mistake-is-stopped")
  expect(await barriers(page)).toEqual([])
  expect(await page.getByRole("button", { name: "Send for approval" }).isEnabled()).toBe(false)
  await text.fill(mended)
  await page.getByRole("button", { name: "Send for approval" }).click()
  await page.getByText("Waiting for approval").filter({ visible: true }).first().waitFor()
  await picture(page, "06-waiting-for-approval")
}

async function approve(page: Page): Promise<void> {
  await goTo(page, /Approvals/)
  await page.getByText(mended).first().click()
  await page.getByRole("button", { name: "Approve" }).waitFor()
  await picture(page, "07-approval")
  expect(await barriers(page)).toEqual([])
  await page.getByRole("button", { name: "Approve" }).click()
  await page.getByText("Approved").filter({ visible: true }).first().waitFor()
}

test("within minutes and without any key a newcomer sees a mistake stopped, a post approved by a second person, published, and answered", async () => {
  await using house = await openHouse()
  const ana = await house.visit()
  await firstRun(ana, house.setupUrl ?? "")
  await connectSandbox(ana)
  const mei = await house.visit()
  await join(mei, await invite(ana))
  await write(ana)
  await approve(mei)

  await ana.getByRole("button", { name: "Publish now" }).last().click()
  await ana.getByText("Sent").filter({ visible: true }).first().waitFor()
  await picture(ana, "08-published")
  await goTo(ana, "Practice network")
  await ana.getByText(mended).waitFor()
  await ana.getByPlaceholder(/Comment as/).fill("Is there a class for that?")
  await ana.getByRole("button", { name: "Comment", exact: true }).click()
  await picture(ana, "09-practice-network")
  await goTo(ana, /Inbox/)
  await ana.getByText("Is there a class for that?").waitFor()
  await picture(ana, "10-inbox")
  expect(await barriers(ana)).toEqual([])
  expect(house.complaints).toEqual([])
})
