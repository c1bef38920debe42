import { describe, expect, test } from "vitest"
import { casePractice } from "../cases/case.ts"
import { factsOf } from "./facts.ts"
import { likenessOf } from "./gate.ts"
import { observe } from "./observe.ts"
import { usFederal } from "./packs/us-federal.ts"

/** Comparisons made while every rule reads the text; a clock would measure the machine, this measures the program. */
function work(text: string): number {
  let steps = 0
  for (const kind of ["outbound-post", "outbound-reply", "testimonial"] as const) {
    const facts = factsOf({ kind, text, practice: casePractice })
    const seen = observe(text, facts)
    const likeness = () => likenessOf(seen, facts, [])
    for (const rule of usFederal.rules) if (rule.appliesTo.includes(kind)) rule.find(seen, facts, { likeness })
    steps += seen.reading.meter.steps
  }
  return steps
}

const hostile: Readonly<Record<string, string>> = {
  digits: "1",
  "digits and spaces": "12 ",
  spaces: " ",
  initials: "A. ",
  "at signs": "@",
  addresses: "a@",
  dots: ".",
  "dotted hosts": "a@b.",
  brackets: "[({",
  "combining marks": "a\u0301",
  "bare marks": "\u0301",
  emoji: "😁",
  names: "Marisol ",
  care: "patient surgery ",
  replies: "thank you for your visit ",
  orders: "you should take a dose ",
  quotes: '"aaaaaaaaaa" - Marisol\n',
  phones: "406-555-0143 ",
  labels: "MRN number ",
  numbers: "MRN 123456 ",
  places: "a hiker from Cedar Falls ",
  dates: "she had surgery on 3/4 ",
  hashtags: "#AbCd",
  "one long word": "a",
  apostrophes: "a'",
  dashes: "-",
}

describe("work grows with the length of the text only", () => {
  test.each(Object.entries(hostile))("%s", (_, piece) => {
    const make = (length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
    const short = work(make(5_000))
    const long = work(make(20_000))
    expect(long / short).toBeLessThan(4.5)
    expect(long).toBeLessThan(20_000 * 400)
  })
})
