import path from "node:path"
import { expect, test } from "vitest"
import { bundleSize } from "../../tools/measure/size.ts"
import { root } from "./reading/files.ts"

test.each([
  ["what the check while typing loads, on a phone, too", "apps/web/src/comply/check.worker.ts", 350_000],
  ["the whole compliance package, with triage, sentiment and drafts", "packages/compliance/src/index.ts", 550_000],
])("%s is small, words and models included", async (_, entry, mostBytes) => {
  const { gzipped } = await bundleSize(path.join(root, entry))
  expect(gzipped).toBeGreaterThan(100_000)
  expect(gzipped).toBeLessThanOrEqual(mostBytes)
})
