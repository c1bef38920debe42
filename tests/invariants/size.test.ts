import path from "node:path"
import { expect, test } from "vitest"
import { bundleSize } from "../../tools/measure/size.ts"
import { productSources, root } from "./reading/files.ts"
import { syntaxOf } from "./reading/syntax.ts"

test.each([
  ["what the check while typing loads, on a phone, too", "apps/web/src/comply/check.worker.ts", 350],
  ["the whole compliance package, with triage, sentiment and drafts", "packages/compliance/src/index.ts", 485],
])("%s is small, words and models included", async (_, entry, mostKilobytes) => {
  const { gzipped } = await bundleSize(path.join(root, entry))
  expect(gzipped).toBeGreaterThan(100_000)
  expect(gzipped).toBeLessThanOrEqual(mostKilobytes * 1024)
})

test("the pages' own thread never runs the engine: only the worker does", () => {
  const web = productSources().filter(({ path: file }) => file.startsWith("apps/web/src/"))
  const runs = (wanted: RegExp) =>
    web
      .filter((source) => syntaxOf(source).imports.some(({ specifier, typeOnly }) => wanted.test(specifier) && !typeOnly))
      .map(({ path: file }) => file)
  expect(runs(/^@bedside\/compliance/)).toEqual(["apps/web/src/comply/judge.ts"])
  expect(runs(/\/judge\.ts$/)).toEqual(["apps/web/src/comply/check.worker.ts"])
  expect(runs(/\/check\.worker\.ts$/)).toEqual([])
})
