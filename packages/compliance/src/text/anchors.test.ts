import { describe, expect, test } from "vitest"
import { everyInput } from "../../cases/all.ts"
import { factsOf } from "../facts.ts"
import { likenessOf } from "../gate.ts"
import { observe } from "../observe.ts"
import { standardPacks } from "../packs/standard.ts"
import { anchors, isAnchored } from "./anchors.ts"
import { passingPhrases, phraseFamily, phrases } from "./phrases.ts"
import { readText } from "./reading.ts"
import { wordSet } from "./word-sets.ts"

const anchored = standardPacks.flatMap(({ rules }) => rules).flatMap((rule) => (rule.anchors ? [{ ...rule, anchors: rule.anchors }] : []))
const cases = everyInput.map((input) => {
  const facts = factsOf(input)
  return { facts, seen: observe(input.text, facts) }
})

test("a rule finds nothing in a text without its anchors", () => {
  let skipped = 0
  const wrong: string[] = []
  for (const { facts, seen } of cases)
    for (const { id, anchors, find } of anchored) {
      if (isAnchored(seen.reading, anchors)) continue
      skipped++
      const hits = find(seen, facts, { likeness: () => likenessOf(seen, facts, []) })
      if (hits.length > 0) wrong.push(`${id}: ${facts.input.text}`)
    }
  expect(wrong).toEqual([])
  expect(skipped).toBeGreaterThan((anchored.length * cases.length) / 2)
})

test.each(anchored)("$id finds something in a text with its anchors", ({ anchors }) => {
  expect(cases.some(({ seen }) => isAnchored(seen.reading, anchors))).toBe(true)
})

describe("anchors", () => {
  const set = anchors(phrases("purple giraffe/s\ngreen <2> giraffe"), wordSet("zebra"))
  test.each([
    ["A purple giraffe.", true],
    ["Green is the giraffe.", true],
    ["Zebras, a zebra.", true],
    ["A giraffe that is purple.", false],
    ["", false],
  ])("stand in %j: %s", (text, stands) => {
    expect(isAnchored(readText(text), set)).toBe(stands)
  })

  test("are no phrases that are not looked for in every text", () => {
    expect(() => anchors(passingPhrases("purple"))).toThrow("cannot be anchors")
    expect(() => anchors(phraseFamily()("purple"))).toThrow("cannot be anchors")
  })
})
