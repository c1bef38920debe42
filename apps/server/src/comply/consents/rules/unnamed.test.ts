import { expect, test } from "vitest"
import { terms } from "./consent.testing.ts"
import { namingFields } from "./unnamed.ts"

const event = (text: string) => namingFields({ ...terms, expiry: { on: null, event: text } })
const payer = (text: string) => namingFields({ ...terms, payment: { practicePaid: true, payer: text, personPaid: false } })

test.each(["when Marigold Quillfeather moves away", "until Emma turns ten", "Maria leaves the program"])(
  "an event that names somebody: %s",
  (text) => {
    expect(event(text)).toEqual(["event"])
  },
)
test.each(["the end of the spring campaign", "the open day on May 4 is over", "she leaves the program"])(
  "an event that names nobody: %s",
  (text) => {
    expect(event(text)).toEqual([])
  },
)
test.each(["John Smith", "paid by Mr. Alvarez"])("a payer that is a person: %s", (text) => {
  expect(payer(text)).toEqual(["payer"])
})
test.each(["Johnson & Johnson", "Anderson Family Foundation", "Acme Dental Supplies, Inc.", "Colgate"])(
  "a payer that is a business: %s",
  (text) => {
    expect(payer(text)).toEqual([])
  },
)
test("nothing written names nobody", () => {
  expect(namingFields(terms)).toEqual([])
})
