import type { SigningPage } from "@bedside/contracts"
import { expect, test } from "vitest"
import { bytesOf } from "../saved-pdf.ts"
import { closedBy, dayIn, missingIn, noAnswer, refusalWords, signatureOf, tickedIn, tokenIn } from "./signing.model.ts"
import { english, spanish, wordsIn } from "./signing.words.ts"

const form: SigningPage["form"] = {
  title: "Your permission",
  language: "en",
  edition: "hipaa-authorization 1",
  sections: [
    {
      id: "sensitive",
      heading: "Private matters",
      paragraphs: ["Tick each one."],
      choices: [
        { id: "genetic", text: "genetic facts" },
        { id: "minor", text: "a child" },
      ],
    },
  ],
  signature: { intent: "I mean it", electronic: "On a screen", name: "Name", date: "Date", signature: "Signature", authority: null },
  statements: [],
}
const page = { form, documentSha256: "a".repeat(64), today: "2026-11-22" }
const full = { ...noAnswer, name: " Riley Stone ", typed: "Riley Stone", intent: true, electronic: true }

test("the secret of a link is what stands behind the hash sign", () => {
  expect(tokenIn(`#${"aB3_-".repeat(6)}`)).toBe("aB3_-".repeat(6))
  expect([tokenIn(""), tokenIn("#short"), tokenIn("#no spaces in a secret, ever")]).toEqual([null, null, null])
})

test("what is missing is named in the order of the page", () => {
  expect(missingIn(noAnswer, page)).toEqual(["name", "mark", "intent", "electronic"])
  expect(missingIn(full, page)).toEqual([])
  expect(missingIn({ ...full, way: "draw" }, page)).toEqual(["mark"])
  const other = { form: { ...form, signature: { ...form.signature, authority: "I can sign because" } } }
  expect(missingIn(full, other)).toEqual(["authority"])
  expect(missingIn({ ...full, authority: "her mother" }, other)).toEqual([])
})

test("only the chosen way of signing is sent, with what was ticked", () => {
  expect(signatureOf({ ...full, png: "abc", sensitive: ["minor"] }, page)).toMatchObject({
    name: "Riley Stone",
    on: "2026-11-22",
    mark: { kind: "typed", text: "Riley Stone" },
    sensitive: ["minor"],
  })
  expect(signatureOf({ ...full, way: "draw", png: "abc" }, page).mark).toEqual({ kind: "drawn", png: "abc" })
})

test("the review says what is shown and what is not", () => {
  expect(tickedIn(page, ["minor"])).toEqual({ yes: ["a child"], no: ["genetic facts"] })
})

test("a closed link is told apart from what can be tried again, in both languages", () => {
  for (const words of [english, spanish]) {
    expect(closedBy("used-link", words)).toBe("used-link")
    expect(closedBy("wrong-code", words)).toBeUndefined()
    expect(refusalWords("wrong-code", words)).toBe(words.wrongCode)
    expect(refusalWords("offline", words)).toBe(words.offline)
  }
  expect([wordsIn("es-MX"), wordsIn("en"), wordsIn("fr")]).toEqual([spanish, english, english])
})

test("days are written in the form's language", () => {
  expect([dayIn("en", "2026-11-22"), dayIn("es", "2026-11-22")]).toEqual(["November 22, 2026", "22 de noviembre de 2026"])
})

test("the copy's bytes come out of base64 as they were", () => {
  expect([...bytesOf("JVBERv8=")]).toEqual([0x25, 0x50, 0x44, 0x46, 0xff])
})
