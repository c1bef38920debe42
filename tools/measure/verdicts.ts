// What the engine stops among labeled posts and replies, beside programs that look for identifiers.
import { check } from "../../packages/compliance/src/check.ts"
import { factsOf } from "../../packages/compliance/src/facts.ts"
import { likenessOf } from "../../packages/compliance/src/gate.ts"
import { observe } from "../../packages/compliance/src/observe.ts"
import { corpusNow, inbound, outbound, type Outbound } from "./corpus.ts"
import { outboundFigures, rulesAlone, type OutboundFigures } from "./outbound.ts"
import { peers } from "./peers.ts"
import { percent, share, table } from "./table.ts"

const parts = ["train", "dev", "test"] as const

/** How many texts, topics and authors there are on each side. */
export function corpusTable(): string {
  const rows = (["outbound", "inbound"] as const).flatMap((side) => {
    const all = side === "outbound" ? outbound() : inbound()
    return parts.map((part) => {
      const texts = all.filter((text) => text.part === part)
      const topics = new Set(texts.map(({ topic }) => topic))
      const authors = new Set([...topics].map((topic) => topic[0]))
      const marks = texts.reduce((sum, text) => sum + text.marks.length, 0)
      return [`${side}, ${part}`, texts.length, topics.size, authors.size, marks]
    })
  })
  return table(["side and part", "texts", "topics", "authors", "marked words"], rows)
}

const head = ["texts", "with trouble", "good", "stopped", "blocked", "good blocked", "good flagged", "good with any note"]
const row = (who: string, { bad, good, stopped, blocked, wronglyBlocked, flagged, warned }: OutboundFigures): (string | number)[] => [
  who,
  bad,
  good,
  ...[stopped, blocked, wronglyBlocked, flagged, warned].map(percent),
]

/** An item counts as stopped when a program finds anything at all in it. */
async function peerRows(texts: readonly Outbound[]): Promise<(string | number)[][]> {
  const rows: (string | number)[][] = []
  for (const [who, find] of peers) {
    let caught = 0
    let flagged = 0
    const bad = texts.filter(({ expect }) => expect !== "ok")
    for (const { text, expect } of texts) {
      if ((await find(text)).length === 0) continue
      if (expect === "ok") flagged++
      else caught++
    }
    const good = texts.length - bad.length
    rows.push([who, bad.length, good, percent(share(caught, bad.length)), "–", "–", percent(share(flagged, good)), "–"])
  }
  return rows
}

/** The authors whose task was trouble that only the situation gives away. */
const veiled = /^[ghkl]-/

/** The parts of the corpus with and without the second look, the test topics by kind and matter, and the other programs on them. */
export async function outboundTables(): Promise<string> {
  const texts = outbound()
  const test = texts.filter(({ part }) => part === "test")
  const by = [
    ...(["outbound-post", "outbound-reply", "testimonial", "survey"] as const).map(
      (kind) => [`kind: ${kind}`, test.filter((text) => text.kind === kind)] as const,
    ),
    ...(["privacy", "clinical", "conduct"] as const).map(
      (about) => [`matter: ${about}`, test.filter((text) => text.about === about && text.expect !== "ok")] as const,
    ),
  ]
  const voices = [
    ["ordinary posts and replies", test.filter(({ id }) => !veiled.test(id))],
    ["trouble without telltale words", test.filter(({ id }) => veiled.test(id))],
  ] as const
  return [
    table(
      head,
      parts.flatMap((part) => {
        const some = texts.filter((text) => text.part === part)
        return [
          row(`${part}, rules and second look`, outboundFigures(some)),
          row(`${part}, rules alone`, outboundFigures(some, rulesAlone)),
        ]
      }),
    ),
    '**The test topics, by kind, matter and task of their authors**, rules and second look. Four of the twelve authors were asked for trouble that no word gives away ("Told you the second one would be easier!") and for its harmless twins:',
    table(
      head,
      [...by, ...voices].filter(([, some]) => some.length > 0).map(([name, some]) => row(name, outboundFigures(some))),
    ),
    "**Other programs on the test topics**; a text counts as stopped when they find anything in it:",
    table(head, [row("bedside", outboundFigures(test)), ...(await peerRows(test))]),
  ].join("\n\n")
}

/** How likely the second look holds trouble in a text, and whether there is some. */
function judged(text: Outbound): { readonly said: number; readonly trouble: boolean } {
  const { kind, practice, replyTo, expect } = text
  const input = { kind, text: text.text, now: corpusNow, publishOn: corpusNow, ...(practice && { practice }), ...(replyTo && { replyTo }) }
  const { findings } = check(input, rulesAlone)
  const stopping = findings.filter(({ severity }) => severity === "block" || severity === "needs-review").map(({ ruleId }) => ruleId)
  const facts = factsOf(input)
  return { said: 1 - likenessOf(observe(text.text, facts), facts, stopping).none, trouble: expect !== "ok" }
}

/** Ten bins of what the second look said on the test topics, with what was true in each, and the mean distance of the two. */
export function calibrationTable(): string {
  const all = outbound()
    .filter(({ part }) => part === "test")
    .map(judged)
  const bins = Array.from({ length: 10 }, (_, bin) => all.filter(({ said }) => Math.min(9, Math.floor(said * 10)) === bin))
  const mean = (some: typeof all) => some.reduce((sum, { said }) => sum + said, 0) / some.length
  const truth = (some: typeof all) => share(some.filter(({ trouble }) => trouble).length, some.length)
  const filled = bins.filter((some) => some.length > 0)
  const error = filled.reduce((sum, some) => sum + (some.length / all.length) * Math.abs(mean(some) - truth(some)), 0)
  const brier = all.reduce((sum, { said, trouble }) => sum + (said - Number(trouble)) ** 2, 0) / all.length
  const rows = bins.map((some, bin) => [`${bin / 10} to ${(bin + 1) / 10}`, some.length, percent(mean(some)), percent(truth(some))])
  return `${table(["said", "texts", "said on average", "with trouble"], rows)}

Mean distance of said and true (expected calibration error): ${percent(error)}. Brier score: ${brier.toFixed(3)}.`
}
