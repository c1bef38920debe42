import { expect, test } from "vitest"
import { altHints } from "./alt.model.ts"

const hints = (alt: string, lines: readonly string[] = [], name = "IMG_2041") => altHints({ alt, lines, name })

test("nothing is said before somebody writes, nor about a good description", () => {
  expect(hints("  ")).toEqual([])
  expect(hints("Two nurses hang a paper sun in the waiting room window")).toEqual([])
})

test.each([
  ["IMG_2041.jpg", "file's name"],
  ["IMG 2041", "file's name"],
  ["An image of the front desk", "Begin with what is shown"],
  ["Front desk", "Say a little more"],
  ["word ".repeat(70), "Long descriptions"],
])("%s gets a hint", (alt, hint) => {
  expect(hints(alt).join(" ")).toContain(hint)
})

test("words on the picture that the description leaves out are named; scraps are not", () => {
  expect(hints("A poster on the door of the clinic", ["Flu shots on Tuesday"]).join()).toContain("Flu shots on Tuesday")
  expect(hints("A poster for flu shots every Tuesday at the door", ["Flu shots on Tuesday"])).toEqual([])
  expect(hints("A poster on the door of the clinic", ["9-5", "Exit"])).toEqual([])
})
