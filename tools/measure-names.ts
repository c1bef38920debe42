// Measures how well personal names are found in posts in which people marked them, beside other programs, in one run:
// node tools/measure-names.ts DATA [FOLDER]. DATA holds the test parts of W-NUT17, BTC and Tweebank-NER; FOLDER, if given, holds texts of the
// practice's world: dev.mjs that exports DATA: {text, spans: {start, end, type}[]}[], names marked PERSON (PROVIDER counts neither way).
import { resolve } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import nlp from "compromise"
import redactPii from "redact-pii"
import { factsOf } from "../packages/compliance/src/facts.ts"
import { namesOf } from "../packages/compliance/src/detect/names.ts"
import { tagNames } from "../packages/compliance/src/model/names.ts"
import { originalSpan, readText, wordSpan, type Reading } from "../packages/compliance/src/text/reading.ts"
import { corporaIn, type Labelled, type Range } from "./train-names/corpora.ts"
import { scoreOf, type Score } from "./train-names/score.ts"

export interface NameFigures {
  readonly who: string
  /** All marks, those of account names among them. */
  readonly wnutAll: Score
  /** Account names count neither way in these. */
  readonly wnut: Score
  readonly btc: Score
  readonly tweebank: Score
  readonly own?: Score
  /** Tweets without a marked name in which one is seen all the same, as a share, and how many tweets. */
  readonly falseAlarms: { readonly share: number; readonly tweets: number }
}
export interface Figures {
  readonly programs: readonly NameFigures[]
}

type Finder = (text: string) => Range[]

const rangesOf = (reading: Reading, runs: readonly { readonly first: number; readonly last: number }[]): Range[] =>
  runs.map(({ first, last }): Range => {
    const [start, end] = originalSpan(reading, wordSpan(reading, first, last))
    return [start, end]
  })

const tagger: Finder = (text) => {
  const reading = readText(text)
  return rangesOf(reading, tagNames(reading))
}
const facts = factsOf({ kind: "inbound-comment", text: "" })
const detector: Finder = (text) => {
  const reading = readText(text)
  return rangesOf(reading, namesOf(reading, facts))
}

const outer = /^[\s\p{P}\p{S}]+|(?:['’]s)?[\s\p{P}\p{S}]+$|['’]s$/gu
/** A range without punctuation and possessive endings at its edges, as the marks are cut. */
function trimmed(text: string, start: number, end: number): Range {
  const piece = text.slice(start, end)
  const core = piece.replace(outer, "")
  const from = start + Math.max(0, piece.indexOf(core))
  return [from, from + core.length]
}

const withCompromise: Finder = (text) => {
  const found = nlp(text).people().json({ offset: true }) as { offset?: { start: number; length: number } }[]
  return found.flatMap(({ offset }) => (offset ? [trimmed(text, offset.start, offset.start + offset.length)] : []))
}

const redactor = new redactPii.SyncRedactor()
/** redact-pii only writes the text anew: what stands between its tokens stands in the text too. */
const withRedactPii: Finder = (text) => {
  const pieces = redactor.redact(text).split(/\b([A-Z][A-Z_]+)\b/)
  const ranges: Range[] = []
  let at = 0
  for (let piece = 0; piece < pieces.length; piece += 2) {
    const kept = pieces[piece] ?? ""
    const next = text.indexOf(kept, at)
    if (next < 0) return ranges
    if (pieces[piece - 1] === "PERSON_NAME") ranges.push(trimmed(text, at, kept === "" ? text.length : next))
    at = next + kept.length
    const token = pieces[piece + 1] ?? ""
    if (text.startsWith(token, at)) at += token.length
  }
  return ranges.filter(([start, end]) => end > start)
}

const programs: readonly (readonly [string, Finder])[] = [
  ["bedside, learned tagger", tagger],
  ["bedside, names with roles", detector],
  ["compromise people()", withCompromise],
  ["redact-pii", withRedactPii],
]

function falseAlarms(texts: readonly Labelled[], find: Finder): NameFigures["falseAlarms"] {
  const nameless = texts.filter(({ names }) => names.length === 0)
  const touches = (a: Range, b: Range) => a[0] < b[1] && b[0] < a[1]
  const flagged = nameless.filter(({ text, handles }) => find(text).some((range) => !handles.some((handle) => touches(handle, range))))
  return { share: flagged.length / nameless.length, tweets: nameless.length }
}

interface Marked {
  readonly text: string
  readonly spans: readonly { readonly start: number; readonly end: number; readonly type: string }[]
}
async function ownTexts(folder: string): Promise<Labelled[]> {
  const loaded: unknown = await import(pathToFileURL(resolve(folder, "dev.mjs")).href)
  const ranges = (spans: Marked["spans"], type: string) =>
    spans.filter((span) => span.type === type).map(({ start, end }): Range => [start, end])
  return (loaded as { DATA: readonly Marked[] }).DATA.map(({ text, spans }) => ({
    text,
    names: ranges(spans, "PERSON"),
    handles: [...ranges(spans, "PROVIDER"), ...ranges(spans, "HANDLE")],
  }))
}

/** Figures of each program on the test parts in `dataFolder` and, if given, on a folder's own texts. */
export async function measureNames(dataFolder: string, ownFolder?: string): Promise<Figures> {
  const { test } = corporaIn(dataFolder)
  const own = ownFolder === undefined ? undefined : await ownTexts(ownFolder)
  return {
    programs: programs.map(([who, find]) => ({
      who,
      wnutAll: scoreOf(test.wnut, find, true),
      wnut: scoreOf(test.wnut, find),
      btc: scoreOf(test.btc, find),
      tweebank: scoreOf(test.tweebank, find),
      ...(own && { own: scoreOf(own, find) }),
      falseAlarms: falseAlarms([...test.btc, ...test.tweebank], find),
    })),
  }
}

const three = ({ precision, recall, f1 }: Score["strict"]): string => [precision, recall, f1].map((share) => share.toFixed(2)).join("/")
const cell = (score: Score | undefined): string => (score ? `${three(score.strict)} · ${three(score.overlap)}` : "")

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [data, folder] = process.argv.slice(2)
  if (!data) throw new Error("usage: node tools/measure-names.ts DATA [FOLDER]")
  console.log("Precision/recall/F1, exact · overlapping; the last column is the share of tweets without a name that were flagged.")
  console.log(
    "| program | W-NUT17, all marks | W-NUT17 | BTC | Tweebank (held out) | own texts | false alarms |\n|---|---|---|---|---|---|---|",
  )
  for (const each of (await measureNames(data, folder)).programs)
    console.log(
      `| ${each.who} | ${[each.wnutAll, each.wnut, each.btc, each.tweebank, each.own].map(cell).join(" | ")} | ${(each.falseAlarms.share * 100).toFixed(1)} % of ${each.falseAlarms.tweets} |`,
    )
}
