import { mkdirSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { AxeBuilder } from "@axe-core/playwright"
import { type Browser, chromium, type Page } from "@playwright/test"
import { assemble, migrateDatabase, type Running } from "../../apps/server/src/assemble.ts"
import { seedDemo } from "../../apps/server/src/operate/demo.ts"
import { readConfig } from "../../apps/server/src/platform/config.ts"
import { freePort } from "../../apps/server/src/platform/db/embedded.ts"
import { createLog } from "../../apps/server/src/platform/log.ts"
import { ensureSetupToken } from "../../apps/server/src/practice/index.ts"
import { cloneDatabase, testKey } from "../world/database.ts"

const artifacts = new URL("../../artifacts/screenshots/", import.meta.url).pathname
const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

/** A whole Bedside on a port, API, worker and web, and a real browser in front of it. */
export interface House extends AsyncDisposable {
  readonly url: string
  readonly setupUrl: string | undefined
  readonly running: Running
  /** A person's own browser: cookies apart from everybody else's. */
  visit(options?: { width?: number; dark?: boolean }): Promise<Page>
  /** Everything that went wrong in any page so far: console errors, exceptions, refused styles or scripts. */
  readonly complaints: readonly string[]
}

/** How Chromium is started: the machine's own, quiet, and as root, too. */
export const browserOptions = {
  executablePath: process.env["BEDSIDE_CHROMIUM"] ?? "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
  ],
}

export async function openHouse({ demo = false } = {}): Promise<House> {
  const database = await cloneDatabase()
  const folder = mkdtempSync(path.join(tmpdir(), "bedside-house-"))
  const port = await freePort()
  const config = readConfig(
    { BEDSIDE_DATA: folder, BEDSIDE_PORT: String(port), BEDSIDE_LOG_LEVEL: "silent", BEDSIDE_DEMO: demo ? "yes" : "no" },
    folder,
  )
  if (!config.ok) throw new Error("the house has no settings")
  await migrateDatabase(database.ownerUrl, testKey)
  const running = await assemble({
    config: config.value,
    key: testKey,
    ownerUrl: database.ownerUrl,
    log: createLog("silent"),
    parts: ["api", "worker"],
  })
  if (demo) await seedDemo(running.platform)
  const token = await ensureSetupToken(running.platform)
  const browser = await chromium.launch(browserOptions)
  const complaints: string[] = []
  return {
    url: config.value.url,
    setupUrl: token && `${config.value.url}/setup?token=${token}`,
    running,
    complaints,
    visit: (options) => visit(browser, config.value.url, complaints, options),
    async [Symbol.asyncDispose]() {
      await browser.close()
      await running[Symbol.asyncDispose]()
      await database[Symbol.asyncDispose]()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function visit(browser: Browser, baseURL: string, complaints: string[], { width = 1280, dark = false } = {}): Promise<Page> {
  const context = await browser.newContext({
    baseURL,
    viewport: { width, height: width < 600 ? 844 : 900 },
    colorScheme: dark ? "dark" : "light",
    reducedMotion: "reduce",
    timezoneId: "America/Denver",
    locale: "en-US",
  })
  context.setDefaultTimeout(15_000)
  const page = await context.newPage()
  page.on("pageerror", (error) => complaints.push(`exception: ${error.message}`))
  page.on("console", (message) => {
    // A refused request is shown by the page itself; the browser's own line about it is no complaint.
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource")) complaints.push(`console: ${message.text()}`)
  })
  return page
}

/** Keeps what the page looks like now, for people to look at after the tests. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(artifacts, { recursive: true })
  await page.screenshot({ path: path.join(artifacts, `${name}.png`), fullPage: true })
}

/** What axe finds wrong with the page, as short lines; empty when nothing. */
export async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`)
}

/** Signs in as one of the demo's people, by name. */
export async function enterDemo(page: Page, name: string): Promise<string> {
  await page.goto("/sign-in")
  await page.getByRole("button", { name }).click()
  await page.waitForURL(/\/p\/[0-9a-f-]{36}/)
  return /\/p\/[0-9a-f-]{36}/.exec(page.url())?.[0] ?? ""
}

/** Waits until the page has its title and nothing on it is still loading. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole("heading", { level: 1 }).waitFor()
  await page.getByRole("status", { name: "Loading" }).first().waitFor({ state: "detached" })
}
