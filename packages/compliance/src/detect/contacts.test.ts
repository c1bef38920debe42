import { describe, expect, test } from "vitest"
import { readText } from "../text/reading.ts"
import { contactsOf, isFax } from "./contacts.ts"

const phones = (text: string): string[] =>
  contactsOf(readText(text))
    .filter(({ kind }) => kind === "phone")
    .map(({ span }) => text.slice(...span))

describe("telephone numbers", () => {
  test.each([
    ["cell (312) 555-0143 today", "(312) 555-0143"],
    ["773.555.0188", "773.555.0188"],
    ["call 406 555 0143", "406 555 0143"],
    ["4065550143", "4065550143"],
    ["+1 469 555 0127", "+1 469 555 0127"],
    ["1-847-555-0155", "1-847-555-0155"],
    ["my cell is 555-0162", "555-0162"],
    ["ring +44 20 7946 0958", "+44 20 7946 0958"],
    ["+44 (0)20 7946 0958", "+44 (0)20 7946 0958"],
    ["WhatsApp +52 55 1234 5678", "+52 55 1234 5678"],
    ["+52 1 55 1234 5678 porfa", "+52 1 55 1234 5678"],
    ["tel +49 30 901820", "+49 30 901820"],
    ["phone 020 7946 0958", "020 7946 0958"],
    ["mi celular 55 1234 5678", "55 1234 5678"],
    ["call 06 12 34 56 78", "06 12 34 56 78"],
    ["dial 011 44 20 7946 0958", "011 44 20 7946 0958"],
    ["406-555-0143 ext. 12", "406-555-0143 ext. 12"],
    ["406-555-0143 x305 please", "406-555-0143 x305"],
    ["406-555-0143, extension 7", "406-555-0143, extension 7"],
    ["four oh six five five five oh one four three", "four oh six five five five oh one four three"],
    ["four zero six triple five zero one four three", "four zero six triple five zero one four three"],
    ["cuatro cero seis cinco cinco cinco cero uno cuatro tres", "cuatro cero seis cinco cinco cinco cero uno cuatro tres"],
    ["4O6-555-O143", "4O6-555-O143"],
    ["406 · 555 · 0143", "406 · 555 · 0143"],
  ])("sees %s", (text, expected) => {
    expect(phones(text)).toEqual([expected])
  })

  test.each([
    "call before 12/10/2024",
    "ZIP 59718-1234",
    "MRN 4065550143",
    "order 406-12-99",
    "scored 10 9 8 7",
    "open 8 00 to 5 00",
    "call 911",
    "text 988",
    "from $406.55 to $999",
    "in 2024 we saw 12,400 people",
    "2024-11-02",
    "call us about 25 50 or 75 percent off",
    "lot 20241187",
    "doses 10 20 30",
    "3 4 5 6",
    "one two three, jump",
    "pages 120-145",
    "call by 5 30 pm",
    "phone 7 or 8 times",
    "isbn 9780306406157",
    "temperature 98.6 to 101.2",
    "9-1-1",
  ])("sees none in %s", (text) => {
    expect(phones(text)).toEqual([])
  })

  test.each([
    ["Fax: 406-555-0143", true],
    ["fax my labs to 406-555-0143", true],
    ["406-555-0143 (fax)", true],
    ["I faxed it. Call 406-555-0143", false],
    ["call 406-555-0143 today", false],
  ])("tells whether %s is a fax", (text, expected) => {
    const reading = readText(text)
    expect(contactsOf(reading).map((contact) => isFax(reading, contact))).toEqual([expected])
  })
})
