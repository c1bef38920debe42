// Trains the gate that sees trouble without an identifier: bin/run node tools/train-gate/main.ts
// It reads packages/compliance/corpus only; the same texts give the same weights: no chance, no clock.
import { createHash } from "node:crypto"
import { writeFileSync } from "node:fs"
import { factsOf } from "../../packages/compliance/src/facts.ts"
import { gateBuckets, gateFeatures } from "../../packages/compliance/src/model/gate-features.ts"
import { observe } from "../../packages/compliance/src/observe.ts"
import { corpusNow, outbound, type Outbound } from "../measure/corpus.ts"
import { shuffled, softmaxTrainer, type Sample } from "../train-sentiment/softmax.ts"

const heads = ["none", "privacy", "clinical", "conduct"] as const

const headOf = (text: Outbound): number => Math.max(0, heads.indexOf(text.expect === "ok" ? "none" : text.about))

function sampleOf(text: Outbound): Sample & { text: Outbound } {
  const input = {
    kind: text.kind,
    text: text.text,
    now: corpusNow,
    practice: text.practice ?? {},
    ...(text.replyTo && { replyTo: text.replyTo }),
  }
  const facts = factsOf(input)
  return { text, features: gateFeatures(observe(text.text, facts), facts), dense: [], head: headOf(text), weight: 1 }
}

function learn(samples: readonly Sample[], epochs = 10) {
  const trainer = softmaxTrainer({ heads: heads.length, buckets: gateBuckets, dense: 0, rate: 0.06, decay: 2e-3 })
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const at of shuffled(samples.length, epoch)) {
      const sample = samples[at]
      if (sample) trainer.learn(sample)
    }
  return trainer.small(16)
}

interface Judged {
  readonly text: Outbound
  readonly chances: readonly number[]
}
const privacyOf = ({ chances }: Judged): number => chances[1] ?? 0
const troubleOf = ({ chances }: Judged): number => (chances[2] ?? 0) + (chances[3] ?? 0)
const isGood = ({ text }: Judged): boolean => text.expect === "ok"

/** The least value that leaves this share of the good texts at or above it. */
function limitFor(judged: readonly Judged[], value: (one: Judged) => number, share: number): number {
  const good = judged
    .filter(isGood)
    .map(value)
    .sort((a, b) => b - a)
  return Math.round(1000 * Math.min(0.99, (good[Math.floor(good.length * share)] ?? 0.5) + 0.001)) / 1000
}

const sharesOfGood = { block: 0.006, review: 0.035, trouble: 0.012 }

function limitsFrom(judged: readonly Judged[]) {
  const replies = judged.filter(({ text }) => text.kind === "outbound-reply")
  const posts = judged.filter(({ text }) => text.kind !== "outbound-reply")
  return {
    replyBlock: limitFor(replies, privacyOf, sharesOfGood.block),
    replyReview: limitFor(replies, privacyOf, sharesOfGood.review),
    postBlock: limitFor(posts, privacyOf, sharesOfGood.block),
    postReview: limitFor(posts, privacyOf, sharesOfGood.review),
    trouble: limitFor(judged, troubleOf, sharesOfGood.trouble),
  }
}
type Limits = ReturnType<typeof limitsFrom>

function print(name: string, judged: readonly Judged[], limits: Limits): void {
  const reply = ({ text }: Judged) => text.kind === "outbound-reply"
  const blocked = (one: Judged) => privacyOf(one) >= (reply(one) ? limits.replyBlock : limits.postBlock)
  const stopped = (one: Judged) =>
    privacyOf(one) >= (reply(one) ? limits.replyReview : limits.postReview) || troubleOf(one) >= limits.trouble
  const share = (some: readonly Judged[], is: (one: Judged) => boolean) =>
    `${((100 * some.filter(is).length) / Math.max(1, some.length)).toFixed(1)} %`
  const good = judged.filter(isGood)
  const bad = judged.filter((one) => !isGood(one))
  const loss = judged.reduce((sum, { text, chances }) => sum - Math.log(Math.max(1e-6, chances[headOf(text)] ?? 0)), 0) / judged.length
  console.log(
    `${name}: ${bad.length} bad: stopped ${share(bad, stopped)}, blocked ${share(bad, blocked)} · ${good.length} good: stopped ${share(good, stopped)}, blocked ${share(good, blocked)} · loss ${loss.toFixed(3)}`,
  )
}

/** Each topic is judged by a model that never saw it; topics go into eight groups by turns. */
function acrossTopics(samples: readonly (Sample & { text: Outbound })[]): Judged[] {
  const topics = [...new Set(samples.map(({ text }) => text.topic))].sort()
  const groupOf = new Map(topics.map((topic, at) => [topic, at % 8]))
  return [0, 1, 2, 3, 4, 5, 6, 7].flatMap((group) => {
    const model = learn(samples.filter(({ text }) => groupOf.get(text.topic) !== group))
    const own = samples.filter(({ text }) => groupOf.get(text.topic) === group)
    return own.map((sample): Judged => ({ text: sample.text, chances: model.probabilities(sample) }))
  })
}

function main(): void {
  const samples = outbound().map(sampleOf)
  const known = samples.filter(({ text }) => text.part !== "test")
  const across = acrossTopics(known)
  const limits = limitsFrom(across)
  print("topics held out", across, limits)
  const model = learn(known)
  const tests = samples.filter(({ text }) => text.part === "test")
  print(
    "test",
    tests.map((sample) => ({ text: sample.text, chances: model.probabilities(sample) })),
    limits,
  )
  const weights = Buffer.from(model.weights.buffer).toString("base64")
  console.log(`${known.length} texts, limits ${JSON.stringify(limits)}, sha256 ${createHash("sha256").update(weights).digest("hex")}`)
  writeFileSync(
    new URL("../../packages/compliance/src/model/gate.gen.ts", import.meta.url),
    `// Made by tools/train-gate from the labeled texts of packages/compliance/corpus.
/** The likeness from which a text waits for review or is blocked, chosen on topics held out. */
export const limits = ${JSON.stringify(limits)}
export const scale = ${model.scale}
export const bias = ${JSON.stringify(model.bias)}
export const weights =
  "${weights}"
`,
  )
}

if (import.meta.main) main()
