import { check } from "@bedside/compliance"
import type { Finding, PostContent } from "@bedside/contracts"
import { expect, test } from "vitest"
import { answer } from "../../../web/src/comply/judge.ts"
import { itemsOf, placeOf, sameFinding } from "./comply.rules.ts"

const now = new Date("2026-11-22T12:00:00Z")
const practice = { name: "Willow Street Clinic", timezone: "America/Denver", phones: ["406-555-0100"] }
const networkOf = new Map([
  ["b", "bluesky"],
  ["i", "instagram"],
  ["b2", "bluesky"],
])
const long = "Our patient Marisol Vega likes short walks. ".repeat(12)
const picture = (alt: string) => ({ mediaId: "m", alt })
const contents: readonly PostContent[] = [
  { text: "", variants: [], media: [] },
  { text: long, variants: [], media: [] },
  {
    text: long,
    variants: [
      { channelId: "b", text: null },
      { channelId: "b2", text: null },
      { channelId: "i", text: null },
    ],
    media: [],
  },
  { text: "Shared", variants: [{ channelId: "b", text: long }], media: [picture("")] },
  {
    text: "Shared #hearthealthmonth",
    variants: [
      { channelId: "b", text: null },
      { channelId: "i", text: "Own words of Theo Brandt, our patient." },
    ],
    media: [picture("IMG_2041.jpg"), picture("Our patient Marisol Vega after her hip replacement")],
  },
  { text: "Gone channel", variants: [{ channelId: "unknown", text: null }], media: [] },
]

/** What the server finds, without what only the server knows: who may override, and who did. */
function onServer(content: PostContent, planAt: Date | null): unknown[] {
  const found = new Map<string, unknown>()
  for (const { where, input } of itemsOf(content, { now, planAt, practice, networkOf })) {
    for (const { ruleId, span, where: place, message, severity } of check(input).findings) {
      const told = { ruleId, severity, span: span ? [...span] : null, where: placeOf(place, where), message }
      const key = sameFinding(told as Finding)
      if (!found.has(key)) found.set(key, told)
    }
  }
  return [...found.values()]
}
function inBrowser(content: PostContent, planAt: Date | null): unknown[] {
  const question = { content, planAt: planAt?.toISOString() ?? null, networks: networkOf, practice, now: now.toISOString() }
  const answered = answer({ ask: "post", ...question })
  if (!("findings" in answered)) return []
  return answered.findings.map(({ ruleId, severity, span, where, message }) => ({ ruleId, severity, span, where, message }))
}

test.each(contents.map((content, at) => [at + 1, content] as const))(
  "post %i is asked about in the browser as on the server",
  (_, content) => {
    for (const planAt of [null, new Date("2026-12-24T12:00:00Z"), new Date("2026-11-01T12:00:00Z")])
      expect(inBrowser(content, planAt)).toEqual(onServer(content, planAt))
  },
)

test("a text that several channels share is told once, and what only one network asks is told, too", () => {
  const shared = contents[2]
  const found = shared ? onServer(shared, null) : []
  const rules = found.map((one) => (one as Finding).ruleId)
  expect(rules.filter((id) => id === "image-required")).toHaveLength(1)
  expect(rules.filter((id) => id === "text-too-long")).toHaveLength(1)
  expect(new Set(found.map((one) => JSON.stringify(one))).size).toBe(found.length)
})
