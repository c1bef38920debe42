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
