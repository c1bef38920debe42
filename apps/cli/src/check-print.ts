import type { Finding, Verdict } from "@bedside/compliance"

type Paint = (text: string) => string
interface Colors {
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

/** The line of the text a finding starts in, and a line of carets under its words. */
function underline(text: string, start: number, end: number, colors: Colors): string[] {
  const from = text.lastIndexOf("\n", start - 1) + 1
  const stop = text.indexOf("\n", from)
  const line = text.slice(from, stop < 0 ? text.length : stop).replaceAll("\t", " ")
  const number = text.slice(0, from).split("\n").length
  const gutter = `${number} | `
  const under = `${" ".repeat(columns(line.slice(0, start - from)))}${"^".repeat(Math.max(1, columns(line.slice(start - from, end - from))))}`
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
