import { readFileSync } from "node:fs"
import type { Page } from "@playwright/test"
import { expect, test } from "vitest"
import { barriers, enterDemo, openHouse, picture, settled } from "./house.ts"

const words = "Our patient Marisol Vega loves our cheapest plan. #hearthealthmonth"

async function judgeMoreStrictly(page: Page, root: string): Promise<void> {
  await page.goto(`${root}/rules`)
  await settled(page)
  await page.getByRole("textbox", { name: "Search" }).fill("hashtag")
  const rule = page.getByRole("button", { name: /Multi-word hashtag/ })
  await rule.focus()
  await page.keyboard.press("Enter")
  await page.getByLabel("How strictly your practice judges it").selectOption("block")
  await page.getByText(/Judged more strictly by Dee Okafor/).waitFor()
  await picture(page, "11-a-rule-judged-more-strictly")
  expect(await barriers(page)).toEqual([])
}

async function addOwnWords(page: Page, root: string): Promise<void> {
  await page.goto(`${root}/rules?show=words`)
  await page.getByRole("button", { name: "Add words or a topic" }).click()
  const form = page.getByRole("dialog")
  await form.getByLabel("Name").fill("Words we do not use")
  await form.getByRole("textbox", { name: "Words", exact: true }).fill("cheap*")
  await form.getByLabel("What the author reads").fill("We do not speak of care as cheap.")
  await form.getByLabel("What to write instead").fill("Say what it costs.")
  await form.getByRole("button", { name: "Add an example" }).click()
  await form.getByLabel("Example 1", { exact: true }).fill("The cheapest whitening in town")
  await form.getByText("Found, as it should").waitFor()
  await form.getByRole("button", { name: "Add an example" }).click()
  await form.getByLabel("Example 2", { exact: true }).fill("It is cheap, too")
  await form.getByText("Found, and should not").waitFor()
  await form.getByRole("button", { name: "Watch these words" }).click()
  await form.getByText(/Example 2 did not come out as you said/).waitFor()
  expect(await barriers(page)).toEqual([])
  // What is half written survives a page that goes away.
  await page.reload()
  await page.getByRole("button", { name: "Add words or a topic" }).click()
  await form.getByText("This is what you were writing before.").waitFor()
  await form.getByLabel("Example 2", { exact: true }).fill("Whitening costs $200")
  await form.getByText("Passes, as it should").waitFor()
  await picture(page, "12-own-words-with-examples")
  await form.getByRole("button", { name: "Watch these words" }).click()
  await page.getByRole("heading", { name: "Words we do not use" }).waitFor()
}

/** Puts the caret into the words, as an author would with the arrow keys. */
const caretIn = (page: Page, place: string) =>
  page.getByRole("textbox", { name: /Text for all/ }).evaluate((field, part) => {
    const area = field as unknown as { value: string; focus(): void; setSelectionRange(start: number, end: number): void }
    const at = area.value.indexOf(part) + 3
    area.focus()
    area.setSelectionRange(at, at)
  }, place)

async function write(page: Page, root: string): Promise<void> {
  await page.goto(`${root}/compose`)
  const text = page.getByRole("textbox", { name: /Text for all/ })
  await text.fill(words)
  await page.getByText("We do not speak of care as cheap.").filter({ visible: true }).first().waitFor()
  const hashtag = page.getByRole("button", { name: /Blocks.*hearthealthmonth/ })
  await hashtag.waitFor()
  await picture(page, "13-findings-in-groups")
  expect(await barriers(page)).toEqual([])
  await caretIn(page, "#hearthealthmonth")
  await page.keyboard.press("Alt+Enter")
  await expect.poll(() => text.inputValue()).toBe(words.replace("#hearthealthmonth", "#HeartHealthMonth"))
  await page.keyboard.press("Control+z")
  await expect.poll(() => text.inputValue()).toBe(words)
  await hashtag.waitFor()
}

async function sayItIsWrong(page: Page): Promise<void> {
  await page
    .getByRole("button", { name: /“?Marisol Vega/ })
    .first()
    .click()
  await page.getByRole("button", { name: "Wrong?" }).click()
  await page.getByLabel("Why is it wrong? (optional)").fill("This is our mascot")
  await page.getByRole("button", { name: "This finding is wrong" }).click()
  await page.getByText("This is all that was kept, names and numbers hidden:").waitFor()
  await picture(page, "14-said-to-be-wrong")
  expect(await barriers(page)).toEqual([])
}

async function readWhatWasSaid(page: Page, root: string): Promise<void> {
  await page.goto(`${root}/rules?show=said`)
  await page.getByText("Note: This is our mascot").waitFor()
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Export" }).click()])
  const lines = readFileSync(await file.path(), "utf8")
    .trim()
    .split("\n")
  expect(lines).toHaveLength(1)
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({ kind: "outbound-post", ruleId: "phi-person-name", label: "wrong" })
  expect(lines[0]).not.toMatch(/Marisol|Vega/)
  expect(await barriers(page)).toEqual([])
}

test("a privacy officer raises a rule and adds own words; the author sees both while typing, mends by keyboard, and says what is wrong", async () => {
  await using house = await openHouse({ demo: true })
  const dee = await house.visit()
  const root = await enterDemo(dee, "Dee Okafor")
  await judgeMoreStrictly(dee, root)
  await addOwnWords(dee, root)
  const eli = await house.visit()
  await enterDemo(eli, "Eli Novak")
  await write(eli, root)
  await sayItIsWrong(eli)
  await readWhatWasSaid(dee, root)
  expect(house.complaints).toEqual([])
})

const blocked = "Thank you. Call me at home, 312-555-0143."

test("a responder answers a comment from a draft: told what blocks, never losing words, and copies it once it is safe", async () => {
  await using house = await openHouse({ demo: true })
  const fay = await house.visit()
  await fay.context().grantPermissions(["clipboard-read", "clipboard-write"])
  const root = await enterDemo(fay, "Fay Lindgren")
  await fay.goto(`${root}/inbox`)
  await fay.getByRole("button", { name: "Answer: River Walker" }).click()
  const text = fay.getByRole("textbox", { name: "Answer to River Walker" })
  const copy = fay.getByRole("button", { name: "Copy answer" })
  await text.fill(blocked)
  await fay.getByText("Fix what blocks this answer first.").waitFor()
  expect(await copy.isEnabled()).toBe(false)
  await fay.getByText(/^Saved /).waitFor()
  await picture(fay, "15-an-answer-is-stopped")
  expect(await barriers(fay)).toEqual([])
  // Words that were saved are there on the next visit, and for the rest of the team.
  await fay.reload()
  await fay.getByRole("button", { name: "Go on with the answer: River Walker" }).click()
  expect(await text.inputValue()).toBe(blocked)
  await text.fill("")
  const drafts = fay.getByRole("group", { name: "Begin with a draft" })
  await drafts.waitFor()
  await picture(fay, "16-drafts-of-an-answer")
  expect(await barriers(fay)).toEqual([])
  await drafts.getByRole("button").first().press("Enter")
  await expect.poll(() => text.inputValue()).toContain("406-555-0100")
  await expect.poll(() => copy.isEnabled()).toBe(true)
  await copy.click()
  await fay.getByText(/^Copied\./).waitFor()
  expect(await fay.evaluate("navigator.clipboard.readText()")).toBe(await text.inputValue())
  await picture(fay, "17-an-answer-to-copy")
  await fay.getByRole("region", { name: "Your answer to River Walker" }).getByRole("button", { name: "Mark as done" }).click()
  await fay.getByText("Done: River Walker.").waitFor()
  await expect.poll(() => fay.getByText("Do I need to bring my insurance card?").count()).toBe(0)
  expect(house.complaints).toEqual([])
})

test("two people at one answer: the second is told, and nothing is overwritten", async () => {
  await using house = await openHouse({ demo: true })
  const [fay, ben] = [await house.visit(), await house.visit()]
  const root = await enterDemo(fay, "Fay Lindgren")
  await enterDemo(ben, "Ben Castillo")
  for (const page of [fay, ben]) {
    await page.goto(`${root}/inbox`)
    await page.getByRole("button", { name: "Answer: River Walker" }).click()
  }
  const field = (page: Page) => page.getByRole("textbox", { name: "Answer to River Walker" })
  await ben.context().setOffline(true)
  await field(ben).fill("Ben's words")
  await field(fay).fill("Fay's words")
  await fay.getByText(/^Saved /).waitFor()
  await ben.context().setOffline(false)
  await ben.getByText("Somebody else wrote on this answer while you did. Yours is still here, not saved.").waitFor()
  await ben.getByText(/Fay Lindgren,.*“Fay's words”/).waitFor()
  expect(await field(ben).inputValue()).toBe("Ben's words")
  expect(await barriers(ben)).toEqual([])
  await ben.getByRole("button", { name: "Save mine over theirs" }).click()
  await expect.poll(() => field(fay).inputValue()).toBe("Ben's words")
})
