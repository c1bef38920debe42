import { describe, expect, test } from "vitest"
import { readText } from "../text/reading.ts"
import { addressWords } from "./name-shapes.ts"
import { beginnings, bestLabels, nameTags, runsOf, tagNames } from "./names.ts"

const names = (text: string, recall?: number) => {
  const reading = readText(text)
  return tagNames(reading, recall).map(({ first, last }) => text.slice(reading.words[first]?.start, reading.words[last]?.end))
}

/** Scores of outside, first word and further word, word by word. */
const scores = (...words: readonly [number, number, number][]) => Float64Array.from(words.flat())
const transitions = [0, 0, -1e9, 0, 0, 0, 0, 0, 0]

describe("labels", () => {
  test("the best path is taken, not the best label of each word", () => {
    expect([...bestLabels(scores([0, 2, 0], [0, -1, 3], [0, -2, -2]), transitions, 0)]).toEqual([1, 2, 0])
    expect([...bestLabels(scores([0, -1, 5], [0, -9, 8]), transitions, 0)]).toEqual([1, 2])
  })

  test("no name begins with a further word", () => {
    expect([...bestLabels(scores([0, -9, 9]), transitions, 0)]).toEqual([0])
    expect(runsOf(Uint8Array.of(0, 2, 1, 2, 2, 1))).toEqual([
      { first: 2, last: 4 },
      { first: 5, last: 5 },
    ])
  })

  test("a higher recall finds a name that was not worth it before", () => {
    const doubtful = scores([0, -1, -9])
    expect([...bestLabels(doubtful, transitions, 0)]).toEqual([0])
    expect([...bestLabels(doubtful, transitions, 2)]).toEqual([1])
  })

  test("likelihoods are shares of all paths", () => {
    const [alone] = beginnings(scores([0, 0, 0]), transitions)
    expect(alone).toBeCloseTo(0.5)
    const [, second] = beginnings(scores([0, -20, -20], [0, Math.log(3), -20]), transitions)
    expect(second).toBeCloseTo(0.75)
  })

  test("an empty text has none", () => {
    expect([...bestLabels(scores(), transitions, 0)]).toEqual([])
    expect(names("")).toEqual([])
    expect(names("!!! 😁")).toEqual([])
  })
})

describe("the tagger", () => {
  test.each([
    ["Thank you Marisol Vega for the kind words", ["Marisol Vega"]],
    ["my mom asked for Okonkwo yesterday and loved him", ["Okonkwo"]],
    ["I asked Bellerin about it and Jürgen Klopp answered", ["Bellerin", "Jürgen Klopp"]],
    ["gracias a Guadalupe Ramírez por todo", ["Guadalupe Ramírez"]],
    ["what did kelly say about it", ["kelly"]],
    ["Drink water and wear sunscreen today.", []],
    ["Our Monday hours change in March.", []],
    ["New video on knee pain: https://example.com/john-smith", []],
    ["call the office and ask for the nurse", []],
  ])("reads %s", (text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  test("a name is likelier than a month, and both are shares", () => {
    const reading = readText("Marisol came in May")
    const { names: found, score } = nameTags(reading)
    expect(found.map(({ first }) => first)).toEqual([0])
    expect(found[0]?.score).toBeCloseTo(score(0), 10)
    expect(score(0)).toBeGreaterThan(score(3))
    for (const at of [0, 1, 2, 3]) {
      expect(score(at)).toBeGreaterThanOrEqual(0)
      expect(score(at)).toBeLessThanOrEqual(1)
    }
  })

  test("the same text gives the same names and scores again", () => {
    const text = "Huge thanks to Priya and Sam R. from everybody, and to Tòfa Adeyemi-Cole!"
    const once = tagNames(readText(text))
    expect(once.length).toBeGreaterThan(0)
    expect(tagNames(readText(text))).toEqual(once)
  })

  test("more recall never finds less", () => {
    const text = "Hope and Faith met Delroy at Harbor Dental in Austin, says Ana"
    const count = [0, 1, 2, 4].map((recall) => names(text, recall).join(" ").split(" ").filter(Boolean).length)
    expect(count.toSorted((a, b) => a - b)).toEqual(count)
  })

  test("accounts, mail and web addresses are no names", () => {
    const reading = readText("@jenny_k88 mail rob.hensley62@gmail.com or see www.anna.com, example.org and http://t.co/Bob now")
    const marked = reading.words.filter((_, at) => addressWords(reading)[at] !== 0).map(({ lower }) => lower)
    expect(marked).toEqual(expect.arrayContaining(["jenny", "rob", "hensley", "gmail", "anna", "example", "bob"]))
    expect(marked).not.toContain("mail")
    expect(marked).not.toContain("see")
    expect(marked).not.toContain("now")
    expect(tagNames(reading, 4).filter(({ first }) => addressWords(reading)[first] !== 0)).toEqual([])
  })
})
