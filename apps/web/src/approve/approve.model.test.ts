import { expect, test } from "vitest"
import { neighbor } from "./approve.model.ts"

test("the next and the one before stop at the ends of the queue", () => {
  expect(neighbor(["a", "b"], "a", 1)).toBe("b")
  expect(neighbor(["a", "b"], "b", 1)).toBeUndefined()
  expect(neighbor(["a", "b"], "x", 1)).toBeUndefined()
})
