import { readFileSync } from "node:fs"
import path from "node:path"

/** A range of UTF-16 offsets, the end not included. */
export type Range = readonly [start: number, end: number]

/** One text with the names that people marked in it. */
export interface Labelled {
  readonly text: string
  readonly names: readonly Range[]
  /** Account names ("@colgo"): neither found nor missed when a tagger is judged. */
  readonly handles: readonly Range[]
  /** All marks, those of account names among them. */
  readonly marks?: readonly Range[]
}

interface Token {
  readonly text: string
  readonly tag: string
}

function sentencesOf(file: string, column: number): Token[][] {
  const sentences: Token[][] = [[]]
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const cells = line.replace("\r", "").split("\t")
    const text = cells[0] ?? ""
    if (text.trim() === "" || text.startsWith("-DOCSTART-")) sentences.push([])
    else sentences.at(-1)?.push({ text, tag: (cells[column] ?? "O").trim() })
  }
  return sentences.filter((sentence) => sentence.length > 0)
}

const gluedLeft = /^(?:[.,!?;:%)\]}…”]+|['’´`](?:s|S|m|M|re|ve|ll|d|t)?|n['’]t)$/
const gluedRight = /^[([{#@$“]$/

/** Writes the tokens as a person would have typed them: no space before a comma, none behind a bracket. */
function written(tokens: readonly Token[]): { text: string; ranges: Range[] } {
  let text = ""
  let quoted = false
  const ranges: Range[] = []
  tokens.forEach((token, at) => {
    const before = tokens[at - 1]?.text ?? ""
    const quote = token.text === '"'
    const afterQuote = before === '"' && quoted
    const afterApostrophe = /^['’´]$/.test(before) && /^(?:s|m|re|ve|ll|d|t)$/i.test(token.text)
    const glued = at === 0 || gluedLeft.test(token.text) || gluedRight.test(before) || (quote && quoted) || afterQuote || afterApostrophe
    if (!glued) text += " "
    if (quote) quoted = !quoted
    ranges.push([text.length, text.length + token.text.length])
    text += token.text
  })
  return { text, ranges }
}

const punctuation = /[\s\p{P}\p{S}]/u

function trimmed(text: string, [from, to]: Range): Range {
  let [start, end] = [from, to]
  while (start < end && punctuation.test(text[start] ?? "")) start++
  while (end > start && punctuation.test(text[end - 1] ?? "")) end--
  return [start, end]
}

const isPerson = (tag: string): boolean => /^[BI]-(?:per|person)$/i.test(tag)

function labelled(tokens: readonly Token[]): Labelled {
  const { text, ranges } = written(tokens)
  const names: Range[] = []
  const handles: Range[] = []
  tokens.forEach((token, at) => {
    const range = ranges[at] ?? [0, 0]
    const before = tokens[at - 1]
    if (/^@\w/.test(token.text) || (before?.text === "@" && /^\w/.test(token.text))) handles.push(range)
    if (!isPerson(token.tag)) return
    const last = names.at(-1)
    const goesOn = token.tag.startsWith("I") && before !== undefined && isPerson(before.tag) && last !== undefined
    if (goesOn) names[names.length - 1] = [last[0], range[1]]
    else names.push(range)
  })
  const touches = (range: Range) => handles.some((handle) => handle[0] < range[1] && range[0] < handle[1])
  const marks = names.map((range) => trimmed(text, range)).filter((range) => range[1] > range[0])
  return { text, names: marks.filter((range) => !touches(range)), handles, marks }
}

/** A corpus in CoNLL columns: a token a line, its tag in `column`, an empty line between texts. */
export const readCorpus = (file: string, column = 1): Labelled[] => sentencesOf(file, column).map(labelled)

/** What the tagger is trained on, chosen by and judged on; the last fifth of Tweebank-NER's training part stands for its test part. */
export function corporaIn(folder: string) {
  const file = (name: string) => path.join(folder, name)
  const tweebank = readCorpus(file("tweebank/tweebank.train.bio"), 3)
  const fifth = Math.floor(tweebank.length * 0.8)
  return {
    train: {
      wnut: readCorpus(file("wnut17/wnut17train.conll")),
      btc: readCorpus(file("btc/btc.train")),
      tweebank: tweebank.slice(0, fifth),
    },
    dev: { wnut: readCorpus(file("wnut17/emerging.dev.conll")), btc: readCorpus(file("btc/btc.dev")) },
    test: {
      wnut: readCorpus(file("wnut17/emerging.test.annotated")),
      btc: readCorpus(file("btc/btc.test")),
      tweebank: tweebank.slice(fifth),
    },
  }
}
