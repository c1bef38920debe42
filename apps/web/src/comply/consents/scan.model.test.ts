import { expect, test } from "vitest"
import { mostScanBytes, refusedScan } from "./scan.model.ts"

test("a scan is a PDF, JPEG or PNG with something in it, up to 20 MB", () => {
  expect(refusedScan({ type: "application/pdf", size: 1 })).toBeNull()
  expect(refusedScan({ type: "image/png", size: mostScanBytes })).toBeNull()
  expect(refusedScan({ type: "image/jpeg", size: mostScanBytes + 1 })).toMatch(/20 MB/)
  expect(refusedScan({ type: "image/heic", size: 10 })).toMatch(/PDF, JPEG or PNG/)
  expect(refusedScan({ type: "image/png", size: 0 })).toMatch(/empty/)
})
