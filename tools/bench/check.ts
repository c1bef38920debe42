import { check, checkAll, type CheckInput } from "@bedside/compliance"
import { OpenRedaction } from "@openredaction/core"
import nlp from "compromise"
import redactPii from "redact-pii"
import { profile } from "./house.ts"
import { engineFacts } from "../../apps/server/src/comply/comply.rules.ts"
import { type Benchmark, type Figure, median, quantile, ratioOf, short, sum } from "./figures.ts"
import { postOf280 } from "./posts.ts"

const practice = engineFacts(profile)
const redactor = new redactPii.SyncRedactor()
const openRedactor = new OpenRedaction({})
type Contender = "bedside" | "people" | "tags" | "redact" | "open"

const inputOf = (text: string): CheckInput => ({ kind: "outbound-post", text, practice, now: "2026-03-02T15:00:00Z" })
/** Each returns something of its work, so that none of it can be left out. */
const contenders: Readonly<Record<Contender, (text: string) => number | Promise<number>>> = {
  bedside: (text) => check(inputOf(text)).findings.length,
  people: (text) => (nlp(text).people().out("array") as string[]).length,
  tags: (text) => (nlp(text).out("tags") as object[]).length,
  redact: (text) => redactor.redact(text).length,
  open: async (text) => (await openRedactor.detect(text)).detections.length,
}
const names = Object.keys(contenders) as Contender[]
const titles: Readonly<Record<Exclude<Contender, "bedside">, string>> = {
  people: "compromise, names of people",
  tags: "compromise, all tags",
  redact: "redact-pii",
  open: "openredaction",
}

/** As many texts as a contender reads before the next one's turn: somebody who reads many posts reads them with one program. */
const turn = 64

type Times = Record<Contender, number[]> & { readonly many: number[] }
/** Milliseconds for the texts of a turn at once, as somebody asks who has them all: the other programs know no such way. */
function timeMany(texts: readonly string[]): number {
  const from = performance.now()
  if (checkAll(texts.map(inputOf)).length !== texts.length) throw new Error("a text was left out")
  return performance.now() - from
}

/** Milliseconds per text; the contenders take turns at every sixty-four texts, and the one that begins changes. `many`: per turn. */
async function time(texts: readonly string[]): Promise<Times> {
  const times: Times = { bedside: [], people: [], tags: [], redact: [], open: [], many: [] }
  for (let first = 0; first < texts.length; first += turn) {
    times.many.push(timeMany(texts.slice(first, first + turn)))
    for (const step of names.keys()) {
      const name = names[(first / turn + step) % names.length] ?? "bedside"
      for (const text of texts.slice(first, first + turn)) {
        const from = performance.now()
        const found = contenders[name](text)
        if (typeof found !== "number") await found
        times[name].push(performance.now() - from)
      }
    }
  }
  return times
}

/** `check` of a 280-character post against two programs that look for people and numbers in a text. */
export const checkBenchmark: Benchmark = {
  name: "check",
  title: "Check of a 280-character post",
  run: async (scale) => {
    const texts = (from: number, count: number) => Array.from({ length: count }, (_, at) => postOf280(from + at))
    await time(texts(0, 1500))
    const count = Math.round(3000 * scale)
    const times = await time(texts(1000, count))
    const own = times.bedside
    const atOnce = (1000 * count) / sum(times.many)
    const rate = (samples: readonly number[]) => (1000 * samples.length) / sum(samples)
    const figures = (Object.keys(titles) as (keyof typeof titles)[]).flatMap((name): Figure[] => {
      const other = times[name]
      const line = (what: string, ours: number, theirs: number, unit: string) => ({
        what,
        value: `${short(ours)} ${unit}`,
        against: `${titles[name]}: ${short(theirs)} ${unit}`,
        ratio: ratioOf(ours, theirs),
        samples: short(count),
      })
      return [
        line("time, p50", median(own), median(other), "ms"),
        line("time, p99", quantile(own, 0.99), quantile(other, 0.99), "ms"),
        line("posts a second, one by one", rate(own), rate(other), "/s"),
        line("posts a second, many at once", atOnce, rate(other), "/s"),
      ]
    })
    return figures
  },
}
