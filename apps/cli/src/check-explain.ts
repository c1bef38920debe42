import {
  draftsFor,
  inspect,
  mask,
  readingGrade,
  ruleCatalog,
  type CheckInput,
  type Finding,
  type IdentifierSpan,
  type Inspection,
  type Severity,
  type Span,
  type Verdict,
} from "@bedside/compliance"
import { shown, underline, type Colors } from "./check-print.ts"
import { categoryWords, flagWords, priorityWords } from "./triage-words.ts"

const verdictWords: Readonly<Record<Verdict["verdict"], string>> = {
  blocked: "BLOCKED: it may not go out like this",
  "needs-review": "NEEDS REVIEW: somebody must look before it goes out",
  ok: "OK: nothing stops it",
}

/** Gravest first, as the report shows them. */
const groups: readonly (readonly [severity: Severity, heading: string])[] = [
  ["block", "Blocks"],
  ["needs-review", "Waits for a reviewer"],
  ["warn", "Asks the author"],
  ["info", "Hints"],
]

/** Texts quoted in a report are cut after so many characters. */
const mostQuoted = 160
const pageWidth = 100
const oneLine = (text: string): string => shown(text).replace(/\s+/g, " ").trim()
const quoted = (text: string): string => {
  const line = oneLine(text)
  return line.length > mostQuoted ? `"${line.slice(0, mostQuoted - 1)}…"` : `"${line}"`
}
const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`
const section = (title: string, lines: readonly string[], colors: Colors): string[] =>
  lines.length === 0 ? [] : [colors.strong(title), ...lines, ""]
const titles = new Map(ruleCatalog.map(({ id, title }) => [id, title]))

/** A paragraph broken so that no line is wider than a page. */
function wrapped(text: string): string[] {
  const lines: string[] = []
  let line = ""
  for (const word of oneLine(text).split(" ")) {
    if (line !== "" && line.length + word.length + 1 > pageWidth) {
      lines.push(line)
      line = word
    } else line = line === "" ? word : `${line} ${word}`
  }
  return [...lines, line]
}

/** One paragraph behind its label. */
const labeled = (label: string, text: string): string[] =>
  wrapped(text).map((line, at) => `  ${at === 0 ? label.padEnd(9) : " ".repeat(9)}${line}`)

function changeOf(text: string, { autoFix }: Finding): string[] {
  if (!autoFix) return []
  const { span, replacement, label } = autoFix
  const was = text.slice(span[0], span[1])
  const isWhole = span[0] === 0 && span[1] === text.length
  const written = `write ${quoted(replacement)}`
  const change = isWhole ? written : replacement.trim() === "" ? `remove ${quoted(was)}` : `${written} for ${quoted(was)}`
  return labeled("Change:", label === undefined ? change : `${label}: ${change}`)
}

/** Findings that say the same of several places, told once. */
function explained(text: string, findings: readonly [Finding, ...Finding[]], colors: Colors): string[] {
  const [{ ruleId, message, why, cites, fix, reviewer }] = findings
  const inText = findings.filter(({ where }) => where === "text")
  return [
    ...inText.flatMap(({ span }) => (span ? underline(text, span[0], span[1], colors) : [])),
    `  ${colors.strong(titles.get(ruleId) ?? ruleId)} ${colors.calm(`(${ruleId})`)}`,
    ...labeled("Found:", message),
    ...labeled("Why:", why),
    ...labeled("Law:", cites.join("; ")),
    ...labeled("Mend:", fix),
    ...inText.flatMap((finding) => changeOf(text, finding)),
    ...labeled("Reviews:", reviewer),
    "",
  ]
}

function findingsOf(text: string, findings: readonly Finding[], colors: Colors): string[] {
  return groups.flatMap(([severity, heading]) => {
    const these = findings.filter((finding) => finding.severity === severity)
    if (these.length === 0) return []
    const alike = new Map<string, [Finding, ...Finding[]]>()
    for (const finding of these) {
      const same = alike.get(`${finding.ruleId} ${finding.message}`)
      if (same) same.push(finding)
      else alike.set(`${finding.ruleId} ${finding.message}`, [finding])
    }
    return [colors.strong(`${heading} (${these.length})`), "", ...[...alike.values()].flatMap((same) => explained(text, same, colors))]
  })
}

function identifiersOf(text: string, spans: readonly IdentifierSpan[], colors: Colors): string[] {
  const byType = new Map<string, string[]>()
  for (const { start, end, type, role } of spans) {
    const named = `${quoted(text.slice(start, end))}${role ? ` (${role})` : ""}`
    byType.set(type, [...(byType.get(type) ?? []), named])
  }
  const lines = [...byType].map(([type, all]) => `  ${type}: ${[...new Set(all)].join(", ")}`)
  if (lines.length === 0) return []
  const masked = shown(mask(text, spans)).split("\n").join("\n    ")
  return section(`Identifiers (${spans.length})`, [...lines, "  Masked:", `    ${masked}`], colors)
}

function aboutOf({ triage, sentiment }: Inspection, colors: Colors): string[] {
  const lines: string[] = []
  if (triage) {
    lines.push(`  ${categoryWords[triage.category]} ${colors.calm(`(${triage.category})`)}`)
    lines.push(`  Act ${priorityWords[triage.priority]} ${colors.calm(`(${triage.priority})`)}`)
    for (const flag of triage.flags) lines.push(`  Know: ${flagWords[flag]} ${colors.calm(`(${flag})`)}`)
  }
  if (sentiment) lines.push(`  Feeling: ${sentiment.label}, ${sentiment.score.toFixed(2)} from -1 (all bad) to 1 (all good)`)
  return section("What it is about", lines, colors)
}

/** Replies to start from; what the practice file does not tell stays in double braces. */
function draftsOf({ practice }: CheckInput, { triage }: Inspection, colors: Colors): string[] {
  if (!triage) return []
  const drafts = draftsFor(triage, practice)
  if (drafts.length === 0) return section("Answers to start from", ["  None: nobody answers this in public."], colors)
  const lines = drafts.flatMap(({ title, templateId, text, missing }) => [
    `  ${title} ${colors.calm(`(${templateId})`)}`,
    ...wrapped(text).map((line) => `    ${line}`),
    ...(missing.length > 0 ? [`    ${colors.calm(`Still to fill in: ${missing.join(", ")}`)}`] : []),
  ])
  return section(`Answers to start from (${drafts.length})`, lines, colors)
}

function readingOf(text: string, colors: Colors): string[] {
  const { grade, words, sentences, longestSentences, hardWords } = readingGrade(text)
  if (words === 0) return []
  const said = ([start, end]: Span) => quoted(text.slice(start, end))
  const [longest] = longestSentences
  const hard = [...new Set(hardWords.map(said))]
  return section(
    "Reading",
    [
      `  Grade ${grade} (US school years), ${count(words, "word")} in ${count(sentences, "sentence")}`,
      ...(longest ? [`  Longest sentence: ${said(longest)}`] : []),
      ...(hard.length > 0 ? [`  Hard words: ${hard.join(", ")}`] : []),
    ],
    colors,
  )
}

/** A report for people: the verdict, each finding by severity, whom the text names, what it is about, how it reads, who judged. */
export function explain(input: CheckInput, colors: Colors): { readonly report: string; readonly verdict: Verdict["verdict"] } {
  const seen = inspect(input)
  const { verdict, findings, packs, engineVersion } = seen.verdict
  const paint = verdict === "blocked" ? colors.block : verdict === "ok" ? colors.good : colors.strong
  const lines = [
    `${paint(verdictWords[verdict])} ${colors.calm(`(${input.kind}, ${count(findings.length, "finding")})`)}`,
    "",
    ...findingsOf(input.text, findings, colors),
    ...identifiersOf(input.text, seen.spans, colors),
    ...aboutOf(seen, colors),
    ...draftsOf(input, seen, colors),
    ...readingOf(input.text, colors),
    ...section("Judged by", [...packs.map(({ id, version }) => `  ${id} ${version}`), `  engine ${engineVersion}`], colors),
  ]
  return { report: `${lines.join("\n").trimEnd()}\n`, verdict }
}
