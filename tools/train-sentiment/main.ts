// Trains the sentiment model: bin/run node tools/train-sentiment/main.ts DATA_FOLDER VADER_LEXICON.js
// DATA_FOLDER holds sentiment/{tweets,amazonReviewSnippets,movieReviewSnippets}_GroundTruth.txt of github.com/cjhutto/vaderSentiment;
// VADER_LEXICON.js is src/vader_lexicon.js of npm's vader-sentiment 1.1.3. The same files give the same weights: no chance, no clock.
import { createHash } from "node:crypto"
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { feelingOf, feelings, hashOf, sentimentBuckets, sentimentFeatures } from "../../packages/compliance/src/model/sentiment-features.ts"
import { readText } from "../../packages/compliance/src/text/reading.ts"
import { inbound } from "../measure/corpus.ts"
import { numbersText } from "../train-names/code.ts"
import { shuffled, softmaxTrainer, type Sample } from "./softmax.ts"

export const labels = ["positive", "negative", "neutral"] as const
export type Label = (typeof labels)[number]
export interface Example {
  readonly set: string
  readonly text: string
  readonly gold: Label
  readonly part: "train" | "dev" | "test"
}

const files = { tweets: "tweets", amazon: "amazonReviewSnippets", movies: "movieReviewSnippets" } as const
const shares: Readonly<Record<string, number>> = { tweets: 1.5, amazon: 2, movies: 0.8, inbound: 3 }
/** A feature seen in fewer texts teaches nothing that holds elsewhere. */
const leastTexts = 8

function partOf(id: string): Example["part"] {
  const slot = hashOf(id, 99) % 10
  return slot === 0 ? "test" : slot === 1 ? "dev" : "train"
}

/** The sentences of the three sets; a mean of the ten raters within ±0.2 of −4 to 4 is neutral, as VADER's own study counts. */
export function examplesOf(folder: string): Example[] {
  return Object.entries(files).flatMap(([set, file]) =>
    readFileSync(join(folder, "sentiment", `${file}_GroundTruth.txt`), "utf8")
      .split("\n")
      .flatMap((line): Example[] => {
        const [id, mean, text] = line.split("\t")
        if (!id || !text) return []
        const score = Number(mean) / 4
        const gold = score >= 0.05 ? "positive" : score <= -0.05 ? "negative" : "neutral"
        return [{ set, text, gold, part: partOf(`${set} ${id.split("_")[0]}`) }]
      }),
  )
}

/** The labeled texts of the corpus; those of mixed feeling are left out, for they are found clause by clause. */
const writtenToPractices = (): Example[] =>
  inbound().flatMap(({ text, part, sentiment }) => (sentiment === "mixed" ? [] : [{ set: "inbound", text, part, gold: sentiment }]))

/** Shares of the labels in each category of the training topics, none below what one text more of each would give. */
function priorsOf(): Record<string, number[]> {
  const known = inbound().filter(({ part }) => part !== "test")
  return Object.fromEntries(
    [...new Set(known.map(({ category }) => category))].sort().map((category) => {
      const own = known.filter((one) => one.category === category && one.sentiment !== "mixed")
      const share = (label: Label) => (own.filter(({ sentiment }) => sentiment === label).length + 1) / (own.length + labels.length)
      return [category, labels.map((label) => Number(share(label).toFixed(3)))]
    }),
  )
}

/** Valence −8 to 8 of each plain word of VADER's lexicon, and the words of each valence in one line. */
function lexiconOf(path: string): Map<number, string[]> {
  const levels = new Map<number, string[]>()
  for (const [, word, score] of readFileSync(path, "utf8").matchAll(/^\s*["']?([a-z'-]{3,})["']?: (-?[\d.]+),/gm)) {
    const level = Math.max(-8, Math.min(8, Math.round(Number(score) * 2)))
    if (word && level !== 0) levels.set(level, [...(levels.get(level) ?? []), word])
  }
  return levels
}

/** Mean of the F1 of the three labels. */
export function macroF1(pairs: readonly (readonly [gold: Label, said: Label])[]): number {
  const each = labels.map((label) => {
    const right = pairs.filter(([gold, said]) => gold === label && said === label).length
    const total = pairs.filter(([gold]) => gold === label).length + pairs.filter((pair) => pair[1] === label).length
    return total === 0 ? 0 : (2 * right) / total
  })
  return each.reduce((sum, f1) => sum + f1, 0) / labels.length
}

function weightOf(examples: readonly Example[]): (example: Example) => number {
  const counts = new Map<string, number>()
  const key = ({ set, gold }: Pick<Example, "set" | "gold">) => `${set} ${gold}`
  for (const one of examples) counts.set(key(one), (counts.get(key(one)) ?? 0) + 1)
  const total = (set: string) => labels.reduce((sum, gold) => sum + (counts.get(key({ set, gold })) ?? 0), 0)
  return (one) => (shares[one.set] ?? 1) * Math.min(4, (total(one.set) / (3 * (counts.get(key(one)) ?? 1))) ** 0.8)
}

function main(folder: string, lexiconPath: string): void {
  const levels = lexiconOf(lexiconPath)
  const examples = [...examplesOf(folder), ...writtenToPractices()]
  const met = new Set(examples.filter(({ part }) => part === "train").flatMap(({ text }) => readText(text).words.map(({ lower }) => lower)))
  for (const [level, words] of levels)
    levels.set(
      level,
      words.filter((word) => met.has(word)),
    )
  const valence = new Map([...levels].flatMap(([level, words]) => words.map((word) => [word, level / 8] as const)))
  const weigh = weightOf(examples.filter(({ part }) => part === "train"))
  const texts = new Uint16Array(sentimentBuckets)
  const samples = examples.map((one): Sample & { one: Example } => {
    const reading = readText(one.text)
    const features = sentimentFeatures(reading, reading.text, 0, reading.words.length)
    if (one.part === "train") for (const feature of new Set(features)) texts[feature] = (texts[feature] ?? 0) + 1
    const dense = feelingOf(reading, valence, 0, reading.words.length)
    return { one, features, dense, head: labels.indexOf(one.gold), weight: weigh(one) }
  })
  const known = samples.map((sample) => ({ ...sample, features: sample.features.filter((feature) => (texts[feature] ?? 0) >= leastTexts) }))
  const trainer = softmaxTrainer({ heads: 3, buckets: sentimentBuckets, dense: feelings, rate: 0.1, decay: 1e-3 })
  const learned = known.filter(({ one }) => one.part === "train")
  for (let epoch = 0; epoch < 8; epoch++) for (const at of shuffled(learned.length, epoch)) if (learned[at]) trainer.learn(learned[at])
  const model = trainer.small(4, 5000)
  for (const part of ["train", "dev", "test"] as const) {
    const figures = [...Object.keys(files), "inbound"].map((set) => {
      const seen = known.filter(({ one }) => one.set === set && one.part === part)
      return `${set} ${macroF1(seen.map((sample) => [sample.one.gold, labels[model.best(sample)] ?? "neutral"] as const)).toFixed(3)}`
    })
    console.log(`${part}: macro-F1 ${figures.join("  ")}`)
  }
  const weights = numbersText(model.weights)
  const priors = priorsOf()
  console.log(`sha256 ${createHash("sha256").update(weights).digest("hex")}`)
  const lines = [...levels]
    .sort(([a], [b]) => a - b)
    .map(([level, words]) => `  ${level < 0 ? `"${level}"` : level}: "${words.sort().join(" ")}",`)
  writeFileSync(
    new URL("../../packages/compliance/src/model/sentiment.gen.ts", import.meta.url),
    `// Made by tools/train-sentiment. Weights derived from the ground truth of VADER (tweets, Amazon reviews, movie reviews), and
// the words of its lexicon, in half steps of valence: C. J. Hutto, E. Gilbert, github.com/cjhutto/vaderSentiment, MIT License.
export const scale = ${model.scale}
export const bias = ${JSON.stringify(model.bias)}
/** For each number of \`feelingOf\` its weight in each head. */
export const feelingWeights = ${JSON.stringify(model.dense)}
/** How often what people write to a practice is positive, negative or neutral, by what it is about. */
export const priors: Readonly<Record<string, readonly number[]>> = ${JSON.stringify(priors)}
export const weights =
  "${weights}"
/** The words of each valence from -8 to 8. */
export const valence: Readonly<Record<string, string>> = {
${lines.join("\n")}
}
`,
  )
}

const [folder, lexicon] = process.argv.slice(2)
if (import.meta.main && folder && lexicon) main(folder, lexicon)
else if (import.meta.main) console.error("usage: main.ts DATA_FOLDER VADER_LEXICON.js")
