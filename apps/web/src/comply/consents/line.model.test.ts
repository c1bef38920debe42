import { expect, test } from "vitest"
import { dayWords, lineRest } from "./line.model.ts"

test("a line loses its handle, which stands in the title, and says its days as people write them", () => {
  const line = (words: string) => lineRest({ handle: "A-7F3K", line: words })
  expect(line("A-7F3K: active to 2027-05-01; quote")).toBe("Active to May 1, 2027; quote")
  expect(line("A-7F3K: waiting for a signature, ends 2027-11-22; Facebook")).toBe("Waiting for a signature, ends Nov 22, 2027; Facebook")
  expect(line("frozen; quote")).toBe("Frozen; quote")
  expect([dayWords("2027-05-01"), dayWords("soon")]).toEqual(["May 1, 2027", "soon"])
})
