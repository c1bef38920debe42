import { expect, test } from "vitest"
import type { CheckInput } from "@bedside/compliance"
import { explain } from "./check-explain.ts"
import { noColors, terminalColors } from "./check-print.ts"

const told = (input: CheckInput) => explain(input, noColors).report
const post = "Good morning!\nOur patient 🎉 Marisol Vega had surgery on March 3. GUARANTEED RESULTS."

test("tells the verdict, each finding with its words, law, fix and reviewer, and who judged", () => {
  const { report, verdict } = explain({ kind: "outbound-post", text: post }, noColors)
  expect(verdict).toBe("blocked")
  expect(report).toMatch(/^BLOCKED: it may not go out like this \(outbound-post, \d findings\)\n\nBlocks \(\d\)\n/)
  expect(report).toContain(
    "  2 | Our patient 🎉 Marisol Vega had surgery on March 3. GUARANTEED RESULTS.\n                     ^^^^^^^^^^^^\n  Person's name tied to care (phi-person-name)\n",
  )
  for (const label of ["Found:   ", "Why:     ", "Law:     45 CFR", "Mend:    ", "Reviews: privacy", "Reviews: clinical"])
    expect(report).toContain(`  ${label}`)
  expect(report).toMatch(/Change: {2}Remove the name: write ".+" for "Marisol Vega"/)
  expect(report).toMatch(/Judged by\n {2}us-federal \d{4}\.\d\d\.\d+\n(?: {2}.+\n)* {2}engine \d+\.\d+\.\d+\n$/)
})

test("lists who and what the text names by type, and the masked text", () => {
  const report = told({ kind: "outbound-post", text: post })
  expect(report).toContain(`Identifiers (3)\n  name: "Marisol Vega" (patient)\n`)
  expect(report).toContain("    Our patient 🎉 [NAME] had [PROCEDURE] on [DATE]. GUARANTEED RESULTS.\n")
})

test("tells of an inbound comment what it is about, how soon to act and how the writer feels; of a post it does not", () => {
  const report = told({ kind: "inbound-comment", text: "honestly want to kms" })
  expect(report).toContain("What it is about\n  Somebody may hurt themselves (crisis-self-harm)\n  Act now, within half an hour (P0)\n")
  expect(report).toMatch(/Feeling: (?:positive|negative|neutral|mixed), -?\d\.\d\d from -1/)
  expect(told({ kind: "outbound-post", text: "honestly want to kms" })).not.toContain("What it is about")
})

test("offers answers to a comment, filled from the practice; where nobody answers in public it says so", () => {
  const text = "Three calls and nobody rang back. Rude front desk."
  const report = told({ kind: "inbound-comment", text, practice: { phones: ["406-555-0100"] } })
  expect(report).toMatch(/Answers to start from \(\d+\)\n {2}.+ \(reply\.complaint-service-[a-z]\)\n/)
  expect(report).toContain("406-555-0100")
  expect(report).toContain("Still to fill in: contact.name")
  expect(told({ kind: "inbound-comment", text: "Buy followers cheap!!! click http://followers.example" })).toContain(
    "Answers to start from\n  None: nobody answers this in public.\n",
  )
})

test("says how hard the text reads, with the longest sentence and the hard words", () => {
  const text =
    "Our comprehensive rehabilitation team works together with you, your family and your doctor so that you get back on your feet."
  const report = told({ kind: "outbound-post", text })
  expect(report).toMatch(/Reading\n {2}Grade \d+(?:\.\d)? \(US school years\), 21 words in 1 sentence\n/)
  expect(report).toContain(`  Longest sentence: "Our comprehensive rehabilitation team`)
  expect(report).toContain(`"comprehensive", "rehabilitation"`)
})

test("says ok of a harmless text, and tells nothing it does not know", () => {
  const report = told({ kind: "outbound-post", text: "Our new hours start Monday." })
  expect(report).toMatch(/^OK: nothing stops it \(outbound-post, 0 findings\)\n\nReading\n/)
  expect(told({ kind: "outbound-post", text: "" })).toMatch(/^OK: nothing stops it .+\n\nJudged by\n/)
})

test("tells what is said of several places once", () => {
  const report = told({ kind: "outbound-post", text: "Our patient Marisol Vega and our patient Theo Brandt had surgery." })
  expect(report.split("(phi-person-name)")).toHaveLength(2)
  expect(report).toMatch(/\^{12}\n.+\n {2} +\^{11}\n {2}Person's name tied to care/)
})

test("shows of a long line the part around the words", () => {
  const long = "We love how kind people in this town are to each other. ".repeat(5)
  const report = told({ kind: "outbound-post", text: `${long}Our patient Marisol Vega had surgery. ${long}` })
  const [, line = "", under = ""] = /\n( {2}1 \| …[^\n]*Marisol Vega[^\n]*…)\n([ ]+\^{12})\n/.exec(report) ?? []
  expect(line.slice(under.indexOf("^"), under.length)).toBe("Marisol Vega")
  expect(line.length).toBeLessThan(130)
})

test("no text steers the terminal, and colors are asked for", () => {
  const text = "Our patient Marisol Vega \u001b[2Jhad surgery.\u0007"
  expect(told({ kind: "outbound-post", text }).replaceAll("\n", "")).not.toMatch(/\p{Cc}/u)
  expect(explain({ kind: "outbound-post", text }, terminalColors).report).toContain("\u001b[31m")
})
