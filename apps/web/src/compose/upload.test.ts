import { expect, test } from "vitest"
import { refusedFile } from "./upload.ts"

test("a file that cannot become a picture is refused with cause and fix before anything is sent", () => {
  expect(refusedFile({ name: "scan.pdf", type: "application/pdf", size: 10 })).toContain("not a JPEG")
  expect(refusedFile({ name: "a.gif", type: "image/gif", size: 10 })).toContain("Save it as one of these")
  expect(refusedFile({ name: "a.png", type: "image/png", size: 0 })).toContain("is empty")
  expect(refusedFile({ name: "a.jpg", type: "image/jpeg", size: 21 * 1024 * 1024 })).toContain("20 MB")
  expect(refusedFile({ name: "a.jpg", type: "image/jpeg", size: 3_000_000 })).toBeNull()
})
