import { chromium, type Browser, type Page } from "@playwright/test"
import { afterAll, beforeAll, expect, test } from "vitest"
import { answer } from "../../apps/web/src/comply/judge.ts"
import type { PostQuestion } from "../../apps/web/src/comply/question.ts"
import { everyAnswer, inputs } from "./compliance-cases/answers.ts"
import { scriptOf, serve, type Script } from "./compliance-cases/site.ts"
import { browserOptions } from "./house.ts"

/** On a page it is called, in a worker it answers what is asked. */
const answering = `import { answerTo } from "./answers.ts"
globalThis.answersOf = (from, to) => Array.from({ length: to - from }, (_, at) => answerTo(from + at))
globalThis.onmessage = ({ data: [from, to] }) => postMessage(globalThis.answersOf(from, to))`

/** What is not the same in both, with both. */
const differences = (said: readonly string[]) =>
  said.flatMap((chromiumSays, at) => (chromiumSays === node[at] ? [] : [{ at, chromiumSays, nodeSays: node[at] }]))

let browser: Browser
/** The engine and its cases as browsers get them, and what Node says of each case. */
let engineScript = ""
let productWorker: Script
let node: readonly string[] = []
beforeAll(async () => {
  engineScript = (await scriptOf(answering)).code
  productWorker = await scriptOf(`import "../../../apps/web/src/comply/check.worker.ts"`)
  node = everyAnswer()
  browser = await chromium.launch(browserOptions)
})
afterAll(() => browser.close())

async function open(url: string): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage()
  const complaints: string[] = []
  page.on("pageerror", (error) => complaints.push(error.message))
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text())
  })
  await page.goto(url)
  return { page, complaints }
}

const pageOf = (script: string) => `<!doctype html><title>Cases</title><link rel="icon" href="data:,"><textarea></textarea>
<output></output><script type="module" src="${script}"></script>`

/** What comes back of the engine in a page, a piece at a time. */
const piece = 500
async function answersFrom(page: Page): Promise<string[]> {
  const all: string[] = []
  for (let from = 0; from < inputs; from += piece)
    all.push(...(await page.evaluate<string[]>(`globalThis.answersOf(${from}, ${Math.min(inputs, from + piece)})`)))
  return all
}

test("every case has in Chromium, letter for letter, the verdict, spans, fixes, masked text, triage and sentiment it has in Node", async () => {
  await using site = await serve({ "/": pageOf("/engine.js"), "/engine.js": engineScript })
  const { page, complaints } = await open(site.url)
  await page.waitForFunction("globalThis.answersOf")
  const said = await answersFrom(page)
  expect(said.length).toBeGreaterThan(3000)
  expect(said).toHaveLength(node.length)
  expect(differences(said)).toEqual([])
  expect(complaints).toEqual([])
})

test("a worker answers every case as Node does", async () => {
  const asking = `const worker = new Worker("/engine.js", { type: "module" })
    globalThis.answersOf = (from, to) => new Promise((resolve, reject) => {
      worker.onmessage = ({ data }) => resolve(data)
      worker.onerror = () => reject(new Error("the worker broke"))
      worker.postMessage([from, to])
    })`
  await using site = await serve({ "/": pageOf("/page.js"), "/page.js": asking, "/engine.js": engineScript })
  const { page, complaints } = await open(site.url)
  await page.waitForFunction("globalThis.answersOf")
  const said = await answersFrom(page)
  expect(said).toHaveLength(node.length)
  expect(differences(said)).toEqual([])
  expect(complaints).toEqual([])
})

const question = (text: string): PostQuestion => ({
  ask: "post",
  content: { text, variants: [], media: [] },
  planAt: null,
  networks: new Map(),
  practice: {},
  now: "2026-11-21T12:00:00Z",
})

test("while somebody types, the product's worker judges and the page's own thread does not hold the engine", async () => {
  const typing = await scriptOf(`import { openChecker } from "../../../apps/web/src/comply/checker.ts"
    const checker = openChecker(() => new Worker("/worker.js", { type: "module" }))
    const [box, shown] = [document.querySelector("textarea"), document.querySelector("output")]
    box.oninput = async () => {
      const text = box.value
      const content = { text, variants: [], media: [] }
      const asked = { ask: "post", content, planAt: null, networks: new Map(), practice: {}, now: "2026-11-21T12:00:00Z" }
      const answer = await checker.ask(asked)
      if (answer) shown.textContent = JSON.stringify({ text, answer })
    }
    document.title = "Ready"`)
  const engine = (files: readonly string[]) => files.filter((file) => file.startsWith("packages/compliance/"))
  expect(engine(typing.files)).toEqual([])
  expect(engine(productWorker.files).length).toBeGreaterThan(100)
  await using site = await serve({ "/": pageOf("/page.js"), "/page.js": typing.code, "/worker.js": productWorker.code })
  const { page, complaints } = await open(site.url)
  await page.waitForFunction('document.title === "Ready"')
  const written = "Our patient Marisol Vega came in on March 3."
  await page.locator("textarea").pressSequentially(written)
  const shown = page.locator("output")
  await expect.poll(async () => ((await shown.textContent()) ?? "").includes(JSON.stringify(written)), { timeout: 20_000 }).toBe(true)
  expect(JSON.parse((await shown.textContent()) ?? "")).toEqual({ text: written, answer: answer(question(written)) })
  expect(page.workers().map((one) => new URL(one.url()).pathname)).toEqual(["/worker.js"])
  expect(complaints).toEqual([])
})
