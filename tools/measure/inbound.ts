// How comments are sorted and how their feeling is read, on topics that nothing was learned from.
import { existsSync } from "node:fs"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { sentiment, type Sentiment } from "../../packages/compliance/src/sentiment.ts"
import { triage } from "../../packages/compliance/src/triage.ts"
import { triageCategories, type TriageCategory } from "../../packages/compliance/src/types.ts"
import { examplesOf, macroF1, type Label } from "../train-sentiment/main.ts"
import { inbound } from "./corpus.ts"
import { decimal, percent, share, table } from "./table.ts"

const dangers: ReadonlySet<TriageCategory> = new Set(["crisis-self-harm", "emergency", "threat-harassment", "adverse-event"])

interface Sorted {
  readonly gold: TriageCategory
  readonly said: TriageCategory
  readonly urgent: boolean
}

const sorted = (): Sorted[] =>
  inbound()
    .filter(({ part }) => part === "test")
    .map(({ text, category, practice, rating }) => {
      const { category: said, priority } = triage(text, { ...(practice && { practice }), ...(rating !== undefined && { rating }) })
      return { gold: category, said, urgent: priority === "P0" || priority === "P1" }
    })

/** The four dangers together, as shares: any of them said where any of them is true. */
export function dangerFigures(all = sorted()) {
  const danger = all.filter(({ gold }) => dangers.has(gold))
  const feared = all.filter(({ said }) => dangers.has(said))
  const met = danger.filter(({ said }) => dangers.has(said)).length
  return {
    count: danger.length,
    said: feared.length,
    recall: share(met, danger.length),
    exact: share(danger.filter(({ gold, said }) => gold === said).length, danger.length),
    urgent: share(danger.filter((one) => one.urgent).length, danger.length),
    precision: share(met, feared.length),
  }
}

/** Recall and precision of each kind, and of the four dangers. */
export function triageTables(): string {
  const all = sorted()
  const right = all.filter(({ gold, said }) => gold === said).length
  const rows = triageCategories.map((category) => {
    const gold = all.filter((one) => one.gold === category)
    const said = all.filter((one) => one.said === category)
    const hits = gold.filter((one) => one.said === category).length
    return [category, gold.length, said.length, percent(share(hits, gold.length)), percent(share(hits, said.length))]
  })
  const { count, said, recall, exact, urgent, precision } = dangerFigures(all)
  return `${all.length} comments; ${percent(share(right, all.length))} sorted into the kind their author gave them.

${table(["kind", "true", "said", "recall", "precision"], rows)}

**The four dangers** (self-harm, emergency, threat, side effect): ${count} comments. Recall ${percent(recall)} (as one of the four), ${percent(exact)} (as the right one); ${percent(urgent)} got priority P0 or P1. Precision ${percent(precision)} of ${said} said.`
}

type Read = (text: string) => Label

/** A comment's feeling is read knowing what it is about, as the product does. */
const ofComment = (text: string) => sentiment(text, { category: triage(text).category })
const ours: Read = (text) => plainly(sentiment(text))

function plainly({ label, score }: Sentiment): Label {
  return label === "mixed" ? (score >= 0.05 ? "positive" : score <= -0.05 ? "negative" : "neutral") : label
}

interface Vader {
  readonly default: { readonly SentimentIntensityAnalyzer: { polarity_scores(text: string): { readonly compound: number } } }
}

/** VADER with the limits of its own study; undefined when the folder of the package was not given. */
async function vader(folder: string | undefined): Promise<Read | undefined> {
  const file = join(folder ?? "", "build/vaderSentiment.bundle.js")
  if (!folder || !existsSync(file)) return undefined
  const { SentimentIntensityAnalyzer } = ((await import(pathToFileURL(file).href)) as Vader).default
  return (text) => {
    const { compound } = SentimentIntensityAnalyzer.polarity_scores(text)
    return compound >= 0.05 ? "positive" : compound <= -0.05 ? "negative" : "neutral"
  }
}

const isLabel = (label: string): label is Label => label !== "mixed"

/** Macro-F1 on comments of the test topics and on sentences held out of VADER's ground truth. */
export async function sentimentTable(folder: string, vaderFolder?: string): Promise<string> {
  const told = examplesOf(folder).filter(({ part }) => part === "test")
  const comments = inbound().filter(({ part }) => part === "test")
  const plain = comments.flatMap(({ text, sentiment: gold }) => (isLabel(gold) ? [{ text, gold }] : []))
  const sets = [
    ["comments of the test topics", plain],
    ["Amazon reviews, held out", told.filter(({ set }) => set === "amazon")],
    ["movie reviews, held out", told.filter(({ set }) => set === "movies")],
    ["tweets, held out", told.filter(({ set }) => set === "tweets")],
  ] as const
  const theirs = await vader(vaderFolder)
  const score = (read: Read | undefined, texts: readonly { readonly text: string; readonly gold: Label }[]) =>
    read ? decimal(macroF1(texts.map(({ text, gold }) => [gold, read(text)] as const))) : "–"
  const mixed = comments.filter((one) => one.sentiment === "mixed")
  const seen = mixed.filter(({ text }) => ofComment(text).label === "mixed").length
  const wrongly = plain.filter(({ text }) => ofComment(text).label === "mixed").length
  return `${table(
    ["texts", "count", "bedside", "VADER"],
    sets.map(([name, texts], at) => [
      name,
      texts.length,
      score(at === 0 ? (text) => plainly(ofComment(text)) : ours, texts),
      score(theirs, texts),
    ]),
  )}

Mixed feelings are left out above, as VADER knows none; bedside's "mixed" counts by the sign of its score. Of ${mixed.length} mixed comments ${seen} are called mixed; of ${plain.length} others ${wrongly}.`
}
