// Trains the model that sorts inbound texts: bin/run node tools/train-triage/main.ts [--folds]
// It learns from the training topics of packages/compliance/corpus/inbound, from written.txt beside this file and from the cases of
// triage; --folds leaves out one topic after the other instead and writes nothing. The same files give the same weights.
import { createHash } from "node:crypto"
import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { dangerCases, triageCases } from "../../packages/compliance/cases/triage.ts"
import { factsOf } from "../../packages/compliance/src/facts.ts"
import { triageBuckets, triageFeatures, triageNumbers, triageNumbersCount } from "../../packages/compliance/src/model/triage-features.ts"
import { observe } from "../../packages/compliance/src/observe.ts"
import { sentimentIn } from "../../packages/compliance/src/sentiment.ts"
import { decide } from "../../packages/compliance/src/triage/decide.ts"
import { signalsIn, type Signals } from "../../packages/compliance/src/triage/signals.ts"
import { triageCategories, type TriageCategory } from "../../packages/compliance/src/types.ts"
import { numbersText } from "../train-names/code.ts"
import { shuffled, softmaxTrainer, type Sample } from "../train-sentiment/softmax.ts"

export interface Example {
  readonly topic: string
  readonly part: "train" | "dev" | "test" | "written"
  readonly text: string
  readonly category: TriageCategory
  readonly rating?: number
}

const corpus = new URL("../../packages/compliance/corpus/", import.meta.url)
const categoryOf = (name: string): TriageCategory => {
  const found = triageCategories.find((category) => category === name)
  if (!found) throw new Error(`no category "${name}"`)
  return found
}

/** The labeled texts of some parts of the corpus, without the marks of what they name. */
export function examplesOf(...parts: Example["part"][]): Example[] {
  const { inbound } = JSON.parse(readFileSync(new URL("splits.json", corpus), "utf8"))
  const partOf = (topic: string) => (inbound.test.includes(topic) ? "test" : inbound.dev.includes(topic) ? "dev" : "train")
  const topics = readdirSync(new URL("inbound/", corpus)).map((file) => file.replace(/\.ndjson$/, ""))
  return topics.sort().flatMap((topic) => {
    const part = partOf(topic)
    if (!parts.includes(part)) return []
    const lines = readFileSync(new URL(`inbound/${topic}.ndjson`, corpus), "utf8").split("\n")
    return lines.filter(Boolean).map((line): Example => {
      const { text, category, rating } = JSON.parse(line)
      const plain = String(text).replace(/\[\[[\w-]+\|([^\]]*)\]\]/g, "$1")
      return { topic, part, text: plain, category: categoryOf(category), ...(typeof rating === "number" && { rating }) }
    })
  })
}

export function written(): Example[] {
  let category = categoryOf("praise")
  const lines = readFileSync(new URL("written.txt", import.meta.url), "utf8")
    .split("\n")
    .filter(Boolean)
  const told = lines.flatMap((text): Example[] => {
    if (triageCategories.some((each) => each === text)) category = categoryOf(text)
    else return [{ topic: "written", part: "written", text, category }]
    return []
  })
  const cases = triageCases.map(({ text, category: gold, rating }): Example => ({
    topic: "written",
    part: "written",
    text,
    category: gold,
    ...(rating !== undefined && { rating }),
  }))
  return [...told, ...cases]
}

const sampleOf = ({ text, category, rating }: Example): Sample & { signals: Signals; feeling: number } => {
  const facts = factsOf({ kind: "inbound-comment", text })
  const seen = observe(text, facts)
  const signals = signalsIn(seen, facts)
  return {
    signals,
    feeling: sentimentIn(seen.reading).score,
    features: triageFeatures(seen.reading),
    dense: triageNumbers(seen, signals, rating),
    head: triageCategories.indexOf(category),
    weight: 1,
  }
}

/** The likeliest category of a sample that is not `not`. */
function likeliestBut(model: Model, sample: ReturnType<typeof sampleOf>, not: TriageCategory): number {
  const chances = model.probabilities(sample).map((chance, head) => (triageCategories[head] === not ? 0 : chance))
  return chances.indexOf(Math.max(...chances))
}

/** The near misses of the case files: what they are not is known, what they are is what a first model takes them for otherwise. */
function nearMisses(model: Model) {
  return dangerCases.flatMap(({ category, catalog, pass }) =>
    [...catalog.pass, ...pass].map((text) => {
      const sample = sampleOf({ topic: "written", part: "written", text, category })
      return { ...sample, head: likeliestBut(model, sample, category) }
    }),
  )
}

/** Learns from labeled texts, then once more with the near misses beside them. */
function learn(samples: readonly ReturnType<typeof sampleOf>[]): Model {
  return train([...samples, ...nearMisses(train(samples))])
}

/** A feature of fewer texts teaches nothing that holds elsewhere. */
const leastTexts = 2

function train(samples: readonly Sample[]) {
  const texts = new Uint16Array(triageBuckets)
  for (const { features } of samples) for (const feature of new Set(features)) texts[feature] = (texts[feature] ?? 0) + 1
  const counts = triageCategories.map(() => 0)
  for (const { head } of samples) counts[head] = (counts[head] ?? 0) + 1
  const balanced = samples.map((sample) => ({
    ...sample,
    features: sample.features.filter((feature) => (texts[feature] ?? 0) >= leastTexts),
    weight: sample.weight * (samples.length / (triageCategories.length * (counts[sample.head] ?? 1))) ** 0.4,
  }))
  const trainer = softmaxTrainer({
    heads: triageCategories.length,
    buckets: triageBuckets,
    dense: triageNumbersCount,
    rate: 0.2,
    decay: 1e-3,
  })
  for (let epoch = 0; epoch < 14; epoch++) for (const at of shuffled(balanced.length, epoch)) if (balanced[at]) trainer.learn(balanced[at])
  return trainer.small(5, 6000)
}

type Model = ReturnType<typeof train>
const saidOf = (model: Model, sample: ReturnType<typeof sampleOf>): TriageCategory =>
  decide(sample.signals, model.probabilities(sample), sample.feeling).category
const rightOf = (model: Model, samples: readonly ReturnType<typeof sampleOf>[]): number =>
  samples.filter((sample) => saidOf(model, sample) === triageCategories[sample.head]).length

function folds(): void {
  const own = written().map(sampleOf)
  const examples = examplesOf("train").map((example) => ({ example, sample: sampleOf(example) }))
  const topics = [...new Set(examples.map(({ example }) => example.topic))]
  let right = 0
  for (const topic of topics) {
    const model = learn([...examples.filter(({ example }) => example.topic !== topic).map(({ sample }) => sample), ...own])
    const held = examples.filter(({ example }) => example.topic === topic)
    const good = rightOf(
      model,
      held.map(({ sample }) => sample),
    )
    right += good
    console.log(`${topic}: ${good} of ${held.length}`)
    if (process.argv.includes("--show"))
      for (const { example, sample } of held) {
        const said = saidOf(model, sample)
        if (said !== example.category) console.log(`  ${example.category} read as ${said}: ${example.text.slice(0, 150)}`)
      }
  }
  console.log(`left out in turn: ${right} of ${examples.length}`)
}

function main(): void {
  const known = [...examplesOf("train"), ...examplesOf("dev"), ...written()]
  const model = learn(known.filter(({ text }) => text !== "").map(sampleOf))
  console.log(`learned from: ${rightOf(model, known.map(sampleOf))} of ${known.length} right`)
  const weights = numbersText(model.weights)
  console.log(`sha256 ${createHash("sha256").update(weights).digest("hex")}`)
  writeFileSync(
    new URL("../../packages/compliance/src/model/triage.gen.ts", import.meta.url),
    `// Made by tools/train-triage from the inbound texts of this package, written for it.
export const scale = ${model.scale}
export const bias = ${JSON.stringify(model.bias)}
/** For each number of \`triageNumbers\` its weight in each head. */
export const numberWeights = ${JSON.stringify(model.dense)}
export const weights =
  "${weights}"
`,
  )
}

if (import.meta.main) {
  if (process.argv.includes("--folds")) folds()
  else main()
}
