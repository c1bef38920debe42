import { expect, test } from "vitest"
import { jargonTerms } from "../lexicon/jargon.ts"
import { emojiIn } from "./emoji.ts"
import { isGlossed } from "./glossed.ts"
import { splitWords } from "./split-words.ts"
import { plainLetters, styledRuns } from "./styled.ts"

test("the dictionary holds at least 400 terms, each once, with plain words and an explanation that counts", () => {
  expect(jargonTerms.length).toBeGreaterThanOrEqual(400)
  expect(new Set(jargonTerms.map(({ term }) => term.toLowerCase())).size).toBe(jargonTerms.length)
  const wrong = jargonTerms.filter(({ term, plain, stems, words }) => {
    const text = `${term} (${plain})`
    return words.length === 0 || plain.trim() === "" || plain.length > 60 || !isGlossed(text, [0, term.length], stems)
  })
  expect(wrong.map(({ term }) => term)).toEqual([])
})

test.each([
  ["hearthealthmonth", "heart health month"],
  ["backtoschool", "back to school"],
  ["ivfjourney", "ivf journey"],
  ["thankanurse", "thank a nurse"],
  ["flushots", "flu shots"],
])("cuts %s", (letters, words) => {
  expect(splitWords(letters)?.join(" ")).toBe(words)
})

test.each("invisalign knee pediatrics montana bozeman sunscreen understanding overview fearless qwrtzp a".split(" "))(
  "leaves %s whole",
  (letters) => {
    expect(splitWords(letters)).toBeUndefined()
  },
)

test.each([
  ["🎉🎉", 2],
  ["👨‍👩‍👧‍👦", 1],
  ["👩🏽‍⚕️👍🏿", 2],
  ["🇺🇸🇲🇽", 2],
  ["🏴󠁧󠁢󠁥󠁮󠁧󠁿", 1],
  ["1️⃣2️⃣", 2],
  ["❤️", 1],
  ["12 © ™ ✔ → ★", 0],
  ["", 0],
])("%s counts %i emoji", (text, count) => {
  const found = emojiIn(text)
  expect(found.length).toBe(count)
  expect(found.map(([start, end]) => text.slice(start, end)).join("")).toBe(count > 0 ? text : "")
})

test.each([
  ["𝗦𝗺𝗶𝗹𝗲 𝗺𝗼𝗿𝗲", "Smile more"],
  ["Ⓗⓘ", "Hi"],
  ["🄷🄸", "HI"],
  ["ᴏᴘᴇɴ", "open"],
  ["ＯＰＥＮ", "OPEN"],
  ["ℋello", "Hello"],
])("reads %s as plain letters", (styled, plain) => {
  expect(plainLetters(styled)).toBe(plain)
  expect(styledRuns(styled)[0]?.[0]).toBe(0)
})

test("sees nothing styled in ordinary text of any script", () => {
  expect(styledRuns("São José, Ñandú, Привет, 你好, ©®™ 72 °F № 1 ½ 🅰️")).toEqual([])
})
