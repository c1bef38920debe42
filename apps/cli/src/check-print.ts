import type { Finding, Verdict } from "@bedside/compliance"

type Paint = (text: string) => string
export interface Colors {
  readonly strong: Paint
  readonly block: Paint
  readonly calm: Paint
  readonly good: Paint
}

const plain: Paint = (text) => text
const ansi =
  (code: number): Paint =>
  (text) =>
    `\u001b[${code}m${text}\u001b[0m`
export const noColors: Colors = { strong: plain, block: plain, calm: plain, good: plain }
export const terminalColors: Colors = { strong: ansi(1), block: ansi(31), calm: ansi(2), good: ansi(32) }

/** How many columns a piece of text takes in a terminal, near enough: wide letters and emoji take two, marks none. */
function columns(text: string): number {
  let width = 0
  for (const char of text) {
    if (/^[\p{M}\p{Cf}]$/u.test(char)) continue
    width += /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}\uff00-\uff60]$/u.test(char)
      ? 2
      : 1
  }
  return width
}

/** The text with every control character but line ends shown as a mark, so that no text steers the terminal. One mark for each. */
export const shown = (text: string): string => text.replaceAll(/[^\P{Cc}\n]/gu, (char) => (char === "\t" ? " " : "\ufffd"))

/** What a long line shows before the words that are underlined, and in all, in characters. */
const before = 40
const widest = 110

/** The line of the text a finding starts in, of a long one the part around its words, and a line of carets under them. */
export function underline(text: string, start: number, end: number, colors: Colors): string[] {
  const from = text.lastIndexOf("\n", start - 1) + 1
  const newline = text.indexOf("\n", from)
  const stop = newline < 0 ? text.length : newline
  const first = stop - from > widest && start - from > before ? text.lastIndexOf(" ", start - before) + 1 : from
  const left = Math.max(from, first)
  const right = stop - left > widest ? Math.max(Math.min(end, stop), left + widest) : stop
  const lead = left > from ? "…" : ""
  const line = `${lead}${shown(text.slice(left, right))}${right < stop ? "…" : ""}`
  const words = shown(text.slice(start, Math.min(end, stop)))
  const gutter = `${text.slice(0, from).split("\n").length} | `
  const under = `${" ".repeat(columns(lead + shown(text.slice(left, start))))}${"^".repeat(Math.max(1, columns(words)))}`
  return [`  ${colors.calm(gutter)}${line}`, `  ${" ".repeat(gutter.length)}${colors.block(under)}`]
}

function finding(text: string, each: Finding, colors: Colors): string[] {
  const shown = each.span && each.where === "text" ? underline(text, each.span[0], each.span[1], colors) : []
  return [
    `${colors.block(each.severity)}  ${colors.strong(each.ruleId)}  ${each.message}`,
    ...shown,
    `  Why: ${each.why}`,
    `  Fix: ${each.fix}`,
    "",
  ]
}

/** The verdict in words for people, each finding with its words underlined, why and how to mend it. */
export function printVerdict(text: string, { verdict, findings }: Verdict, colors: Colors): string {
  const count = `${findings.length} ${findings.length === 1 ? "finding" : "findings"}`
  const closing = findings.length === 0 ? colors.good("ok: nothing found") : `${colors.strong(verdict)}: ${count}`
  return `${[...findings.flatMap((each) => finding(text, each, colors)), closing].join("\n")}\n`
}
