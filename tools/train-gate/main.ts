// Trains the gate that sees trouble without an identifier: bin/run node tools/train-gate/main.ts
// It reads packages/compliance/corpus only; the same texts give the same weights: no chance, no clock.
import { createHash } from "node:crypto"
import { writeFileSync } from "node:fs"
import { check } from "../../packages/compliance/src/check.ts"
import { factsOf } from "../../packages/compliance/src/facts.ts"
import { gateBuckets, gateFeatures } from "../../packages/compliance/src/model/gate-features.ts"
import { observe } from "../../packages/compliance/src/observe.ts"
import { secondLook, weighed } from "../../packages/compliance/src/packs/second-look.ts"
import { standardPacks } from "../../packages/compliance/src/packs/standard.ts"
import type { CheckInput, Finding } from "../../packages/compliance/src/types.ts"
import { corpusNow, outbound, type Outbound } from "../measure/corpus.ts"
import { headOf, heads, limitsFrom, print, type Judged } from "./limits.ts"
import { shuffled, softmaxTrainer, type Sample } from "../train-sentiment/softmax.ts"

const lawPacks = standardPacks.filter((pack) => pack !== secondLook)

type GateSample = Sample & Pick<Judged, "text" | "weighed" | "certain">

function worst(findings: readonly Finding[]): Judged["weighed"] {
  if (findings.some(({ severity }) => severity === "block")) return "block"
  return findings.some(({ severity }) => severity === "needs-review") ? "review" : "ok"
}

function sampleOf(text: Outbound): GateSample {
  const { kind, practice = {}, replyTo } = text
  const input: CheckInput = { kind, text: text.text, now: corpusNow, publishOn: corpusNow, practice, ...(replyTo && { replyTo }) }
  const facts = factsOf(input)
  const { findings } = check(input, lawPacks)
  const fired = findings.filter(({ severity }) => severity === "block" || severity === "needs-review").map(({ ruleId }) => ruleId)
  return {
    text,
    features: gateFeatures(observe(text.text, facts), facts, fired),
    dense: [],
    head: headOf(text),
    weight: 1,
    weighed: worst(findings.filter(({ ruleId }) => weighed.has(ruleId))),
    certain: worst(findings.filter(({ ruleId }) => !weighed.has(ruleId))),
  }
}

const judgedBy = (model: ReturnType<typeof learn>, sample: GateSample): Judged => ({
  text: sample.text,
  chances: model.probabilities(sample),
  weighed: sample.weighed,
  certain: sample.certain,
})

function learn(samples: readonly Sample[], epochs = 10) {
  const trainer = softmaxTrainer({ heads: heads.length, buckets: gateBuckets, dense: 0, rate: 0.06, decay: 2e-3 })
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const at of shuffled(samples.length, epoch)) {
      const sample = samples[at]
      if (sample) trainer.learn(sample)
    }
  return trainer.small(16)
}

/** Each topic is judged by a model that never saw it; topics go into eight groups by turns. */
function acrossTopics(samples: readonly GateSample[]): Judged[] {
  const topics = [...new Set(samples.map(({ text }) => text.topic))].sort()
  const groupOf = new Map(topics.map((topic, at) => [topic, at % 8]))
  return [0, 1, 2, 3, 4, 5, 6, 7].flatMap((group) => {
    const model = learn(samples.filter(({ text }) => groupOf.get(text.topic) !== group))
    const own = samples.filter(({ text }) => groupOf.get(text.topic) === group)
    return own.map((sample) => judgedBy(model, sample))
  })
}

function main(): void {
  const samples = outbound().map(sampleOf)
  const known = samples.filter(({ text }) => text.part !== "test")
  const across = acrossTopics(known)
  const limits = limitsFrom(across)
  print("topics held out", across, limits)
  const model = learn(known)
  const tests = samples.filter(({ text }) => text.part === "test").map((sample) => judgedBy(model, sample))
  print("test", tests, limits)
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
