// How well identifiers are found in marked texts, beside other programs in the same run.
import { identifierSpans } from "../../packages/compliance/src/check.ts"
import type { Mark } from "./corpus.ts"
import { corpusMarks, kinds, snippetMarks, type Marked } from "./marked.ts"
import { peers, type Said } from "./peers.ts"
import { percent, share, table } from "./table.ts"

interface Counts {
  marked: number
  touched: number
  typed: number
  said: number
  right: number
  rightTyped: number
}
/** Shares from 0 to 1. Words of health are counted apart, in `health`. */
export interface IdentifierFigures {
  readonly identifiers: Readonly<Counts>
  readonly health: Readonly<Counts>
  readonly byType: ReadonlyMap<string, Readonly<Counts>>
  /** Texts with an identifier of which at least one is left as it is, and of which at least one keeps a letter or digit. */
  readonly leaking: number
  readonly leakingInPart: number
  /** Texts without any mark of somebody in which an identifier is seen. */
  readonly cleanFlagged: number
  /** Words of staff, public figures and the practice's own that are covered. */
  readonly harmlessMasked: number
  readonly texts: { readonly marked: number; readonly clean: number; readonly harmless: number }
  readonly mistakes: readonly string[]
}

const overlaps = (a: Mark, b: Said): boolean => a.start < b.end && b.start < a.end
const isHealth = ({ type }: { readonly type: string }): boolean => type === "HEALTH"
const noCounts = (): Counts => ({ marked: 0, touched: 0, typed: 0, said: 0, right: 0, rightTyped: 0 })
const sum = (all: readonly Counts[]): Counts =>
  all.reduce(
    (total, one) => ({
      marked: total.marked + one.marked,
      touched: total.touched + one.touched,
      typed: total.typed + one.typed,
      said: total.said + one.said,
      right: total.right + one.right,
      rightTyped: total.rightTyped + one.rightTyped,
    }),
    noCounts(),
  )

/** Letters and digits of a mark that no span covers. */
function bare(text: string, mark: Mark, said: readonly Said[]): boolean {
  for (let at = mark.start; at < mark.end; at++)
    if (/[\p{L}\p{N}]/u.test(text[at] ?? "") && !said.some(({ start, end }) => start <= at && at < end)) return true
  return false
}

type Finder = (marked: Marked) => readonly Said[] | Promise<readonly Said[]>

/**
 * Compares what a program says with the marks. A span is right when it touches a mark, and rightly typed when
 * one of its own type; on a look-alike it counts in `harmlessMasked` only.
 */
export async function identifierFigures(texts: readonly Marked[], find: Finder): Promise<IdentifierFigures> {
  const counts = new Map<string, Counts>()
  const of = (type: string): Counts => {
    const found = counts.get(type) ?? noCounts()
    counts.set(type, found)
    return found
  }
  const mistakes: string[] = []
  const total = { marked: 0, leaking: 0, inPart: 0, clean: 0, flagged: 0, harmless: 0, masked: 0 }
  for (const one of texts) {
    const { id, input, gold, harmless, complete } = one
    const all = await find(one)
    const said = all.filter((span) => gold.some((mark) => overlaps(mark, span)) || !harmless.some((mark) => overlaps(mark, span)))
    const show = (what: string, { start, end, type }: Said) =>
      mistakes.push(`${what} ${type} "${input.text.slice(start, end)}" ${id} ${input.kind}: ${input.text.replaceAll("\n", " / ")}`)
    for (const mark of gold) {
      const to = of(mark.type)
      const touching = said.filter((span) => overlaps(mark, span))
      to.marked++
      if (touching.length > 0) to.touched++
      else show("MISSED", mark)
      if (touching.some(({ type }) => type === mark.type)) to.typed++
    }
    for (const span of complete ? said : []) {
      const to = of(span.type)
      const touching = gold.filter((mark) => overlaps(mark, span))
      to.said++
      if (touching.length > 0) to.right++
      else show("WRONG", span)
      if (touching.some(({ type }) => type === span.type)) to.rightTyped++
    }
    const identifiers = gold.filter((mark) => !isHealth(mark))
    if (identifiers.length > 0) total.marked++
    if (identifiers.some((mark) => !said.some((span) => overlaps(mark, span)))) total.leaking++
    if (identifiers.some((mark) => bare(input.text, mark, said))) total.inPart++
    if (complete && gold.length === 0) total.clean++
    if (complete && gold.length === 0 && said.some((span) => !isHealth(span))) total.flagged++
    total.harmless += harmless.length
    total.masked += harmless.filter((mark) => all.some((span) => !isHealth(span) && overlaps(mark, span))).length
  }
  return {
    identifiers: sum([...counts].filter(([type]) => type !== "HEALTH").map(([, one]) => one)),
    health: of("HEALTH"),
    byType: counts,
    leaking: share(total.leaking, total.marked),
    leakingInPart: share(total.inPart, total.marked),
    cleanFlagged: share(total.flagged, total.clean),
    harmlessMasked: share(total.masked, total.harmless),
    texts: { marked: total.marked, clean: total.clean, harmless: total.harmless },
    mistakes,
  }
}

/** The engine's own spans. */
export const own: Finder = ({ input }) => identifierSpans(input).map(({ start, end, type }) => ({ start, end, type: kinds[type] ?? type }))

const row = (who: string, { identifiers: all, leaking, leakingInPart, cleanFlagged, harmlessMasked }: IdentifierFigures): string[] => [
  who,
  percent(share(all.touched, all.marked)),
  percent(share(all.right, all.said)),
  percent(share(all.typed, all.marked)),
  percent(share(all.rightTyped, all.said)),
  percent(leaking),
  percent(leakingInPart),
  percent(cleanFlagged),
  percent(harmlessMasked),
]

function byTypeRows({ byType }: IdentifierFigures): (string | number)[][] {
  return [...byType]
    .filter(([, { marked, said }]) => marked + said > 0)
    .sort(([, a], [, b]) => b.marked - a.marked)
    .map(([type, { marked, touched, typed, said, right }]) => [type, marked, touched, typed, said, right])
}

/** One table for each set of texts: the engine and the other programs. */
async function compared(title: string, texts: readonly Marked[]): Promise<string> {
  const ours = await identifierFigures(texts, own)
  const others: string[][] = []
  for (const [who, find] of peers) others.push(row(who, await identifierFigures(texts, ({ input }) => find(input.text))))
  const { marked, clean, harmless } = ours.texts
  const { health, identifiers } = ours
  return `**${title}**: ${texts.length} texts, ${identifiers.marked} identifiers in ${marked} of them, ${clean} clean texts, ${harmless} marked look-alikes.

${table(["program", "recall", "precision", "typed recall", "typed precision", "leaking", "leaking in part", "clean flagged", "look-alikes masked"], [row("bedside", ours), ...others])}

Words of health, bedside: ${health.touched} of ${health.marked} marks found, ${health.right} of ${health.said} spans on a mark.`
}

/** Everything about identifiers: the test topics, both sets of snippets, and the engine type by type. */
export async function identifierTables(snippets: string): Promise<string> {
  const test = [...corpusMarks("outbound", "test"), ...corpusMarks("inbound", "test")]
  const figures = await identifierFigures(test, own)
  return [
    await compared("Test topics, outbound", corpusMarks("outbound", "test")),
    await compared("Test topics, inbound", corpusMarks("inbound", "test")),
    await compared("Snippets, dev, as comments", await snippetMarks(snippets, "dev.mjs", "inbound-comment")),
    await compared("Snippets, blind, as comments", await snippetMarks(snippets, "blind.mjs", "inbound-comment")),
    await compared("Snippets, blind, as posts", await snippetMarks(snippets, "blind.mjs", "outbound-post")),
    `**Type by type**, bedside, all test topics:\n\n${table(["type", "marks", "found", "found with the type", "spans", "spans on a mark"], byTypeRows(figures))}`,
  ].join("\n\n")
}

/** `bin/run node tools/measure/identifiers.ts outbound|inbound train|dev [WORD]`: figures and what is wrong, with WORD only lines that hold it. */
async function main(side: "outbound" | "inbound", part: "train" | "dev", only: string): Promise<void> {
  const figures = await identifierFigures(corpusMarks(side, part), own)
  for (const mistake of figures.mistakes) if (mistake.includes(only)) console.log(mistake)
  console.log(row("bedside", figures).join(" · "))
  console.log(table(["type", "marks", "found", "typed", "spans", "right"], byTypeRows(figures)))
}

if (import.meta.main) {
  const [side, part, only = ""] = process.argv.slice(2)
  await main(side === "inbound" ? "inbound" : "outbound", part === "train" ? "train" : "dev", only)
}
