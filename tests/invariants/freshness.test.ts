import { openApi } from "@bedside/contracts/openapi"
import { rulesPage } from "../../tools/write-rules.ts"
import { expect, test } from "vitest"
import rootPackage from "../../package.json" with { type: "json" }
import { settings } from "../../apps/server/src/platform/config.ts"
import { filesMatching, readText } from "./reading/files.ts"

test("openapi.json is what the contract prints now", () => {
  expect(readText("packages/contracts/openapi.json"), "run node tools/write-openapi.ts").toBe(
    `${JSON.stringify(openApi(rootPackage.version), null, 1)}\n`,
  )
})

test("the page of all rules is what the packs say now", () => {
  expect(readText("docs/compliance-rules.md"), "run node tools/write-rules.ts").toBe(rulesPage())
})

test("every workspace has the version of the whole, but the compliance package, which others use alone", () => {
  const files = filesMatching("{apps,packages}/*/package.json").filter((file) => file !== "packages/compliance/package.json")
  const versions = files.map((file) => (JSON.parse(readText(file)) as { version: string }).version)
  expect(new Set(versions)).toEqual(new Set([rootPackage.version]))
})

/** The rows of a table in a document: what stands in each cell, without the marks of code. */
const rowsOf = (markdown: string) =>
  markdown
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .map((line) =>
      line
        .slice(2, -2)
        .split(" | ")
        .map((cell) => cell.replace(/^`(.*)`$/, "$1")),
    )

test("the table of settings in the documents is the one the program reads", () => {
  expect(rowsOf(readText("docs/settings.md"))).toEqual(settings.map(({ variable, initial, meaning }) => [variable, initial, meaning]))
  expect(rowsOf("| a | b |\n| --- | --- |\n| `BEDSIDE_X` | `no` | What it is. |")).toEqual([["BEDSIDE_X", "no", "What it is."]])
})

test("every setting that is read is in the table, and every one in the table is read", () => {
  const source = readText("apps/server/src/platform/config.ts")
  const reading = source.slice(source.indexOf("export function readConfig"))
  const read = [...reading.matchAll(/text\("([A-Z0-9_]+)"\)/g)].map((match) => match[1] ?? "")
  expect([...new Set(read)].toSorted()).toEqual(settings.map(({ variable }) => variable).toSorted())
})
