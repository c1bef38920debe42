import type { Channel, Finding, PostContent, Verdict } from "@bedside/contracts"
import type { Span } from "@bedside/kernel"
import { textFor } from "./compose.model.ts"

export type Where = Finding["where"]
/** How a finding is told: `blocked` and `review` stop the post, `asks` wants a look of the author, `hint` does not. */
export type Level = "blocked" | "review" | "asks" | "hint"

const levels: Readonly<Record<Finding["severity"], Level>> = { block: "blocked", "needs-review": "review", warn: "asks", info: "hint" }
export const levelOf = (finding: Finding): Level => levels[finding.severity]
const rank: Readonly<Record<Level, number>> = { blocked: 0, review: 1, asks: 2, hint: 3 }

/** Findings that are told together. `unfinished` is what nobody has written yet; `passed` was let pass. */
export type Group = Level | "unfinished" | "passed"
const groupOrder: readonly Group[] = ["blocked", "review", "asks", "unfinished", "hint", "passed"]

/** A picture that nobody has described yet is no mistake: it is said quietly while somebody is at it. */
const describing = (finding: Finding, content: PostContent): boolean =>
  finding.ruleId === "alt-text-missing" && finding.where.kind === "alt" && textOf(content, finding.where).trim() === ""

export const groupOf = (finding: Finding, content: PostContent): Group =>
  finding.override ? "passed" : describing(finding, content) ? "unfinished" : levelOf(finding)

/** The groups that have a finding, gravest first, each in reading order. */
export function grouped(findings: readonly Finding[], content: PostContent): readonly { group: Group; findings: readonly Finding[] }[] {
  return groupOrder.flatMap((group) => {
    const own = findings.filter((finding) => groupOf(finding, content) === group)
    return own.length > 0 ? [{ group, findings: own }] : []
  })
}

/** The findings that are about something written: what is not begun yet is left out. */
export const aboutWords = (findings: readonly Finding[], content: PostContent): readonly Finding[] =>
  findings.filter((finding) => groupOf(finding, content) !== "unfinished")

/** The text a finding is about. */
export function textOf(content: PostContent, where: Where): string {
  if (where.kind === "alt") return content.media[where.index ?? -1]?.alt ?? ""
  return where.kind === "variant" && where.channelId ? textFor(content, where.channelId) : content.text
}

export const sameWhere = (a: Where, b: Where): boolean => a.kind === b.kind && a.channelId === b.channelId && a.index === b.index

/** The words a finding is about; empty when it is about the whole. */
export const wordsOf = (finding: Finding, content: PostContent): string =>
  finding.span ? textOf(content, finding.where).slice(...finding.span) : ""

/** Names a finding so that it stays open and in place while the text around it changes. */
export const keyOf = (finding: Finding): string =>
  [finding.ruleId, finding.where.kind, finding.where.channelId ?? "", finding.where.index ?? "", ...(finding.span ?? [])].join("|")

/** Those that stop the post first, then in reading order. */
export const inOrder = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort(
    (a, b) =>
      Number(a.override !== null) - Number(b.override !== null) ||
      rank[levelOf(a)] - rank[levelOf(b)] ||
      (a.span?.[0] ?? -1) - (b.span?.[0] ?? -1),
  )

/** A stretch of text with its mark; `keys` are the findings on it. */
export interface Marked {
  readonly text: string
  readonly level: Level | null
  readonly keys: readonly string[]
}

/** Cuts a text at the borders of its findings. Where several overlap, the gravest gives the mark. Joining all texts gives the text. */
export function marked(text: string, findings: readonly Finding[]): readonly Marked[] {
  const spans = findings.flatMap((finding) => {
    if (!finding.span || finding.override) return []
    const [start, end] = [Math.max(0, finding.span[0]), Math.min(text.length, finding.span[1])]
    return start < end ? [{ start, end, level: levelOf(finding), key: keyOf(finding) }] : []
  })
  const borders = [...new Set([0, text.length, ...spans.flatMap((one) => [one.start, one.end])])].sort((a, b) => a - b)
  return borders.slice(0, -1).map((from, n) => {
    const to = borders[n + 1] ?? text.length
    const here = spans.filter((one) => one.start <= from && one.end >= to)
    const level = here.reduce<Level | null>((gravest, one) => (gravest && rank[gravest] <= rank[one.level] ? gravest : one.level), null)
    return { text: text.slice(from, to), level, keys: here.map((one) => one.key) }
  })
}

/** Carries findings of `before` over to `after` while the new check still runs: those around the edit move, those inside it go. */
export function carried(findings: readonly Finding[], before: PostContent, after: PostContent): readonly Finding[] {
  return findings.flatMap((finding) => {
    const from = textOf(before, finding.where)
    const to = textOf(after, finding.where)
    if (from === to || !finding.span) return [finding]
    const span = carriedSpan(finding.span, from, to)
    return span ? [{ ...finding, span: [...span] as [number, number], autoFix: null }] : []
  })
}

function carriedSpan([start, end]: Span, from: string, to: string): Span | undefined {
  const shorter = Math.min(from.length, to.length)
  let same = 0
  while (same < shorter && from[same] === to[same]) same++
  let tail = 0
  while (tail < shorter - same && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail++
  if (end <= same) return [start, end]
  const shift = to.length - from.length
  return start >= from.length - tail ? [start + shift, end + shift] : undefined
}

/** The server's word counts as soon as it is about this very content; until then the browser's check, with overrides kept. */
export function merged(local: readonly Finding[], server: Verdict | undefined, sameAsServer: boolean): readonly Finding[] {
  if (!server) return local
  if (sameAsServer) return server.findings
  return local.map((finding) => {
    const known = server.findings.find((one) => one.ruleId === finding.ruleId && sameWhere(one.where, finding.where))
    return known ? { ...finding, overridableWith: known.overridableWith } : finding
  })
}

/** What only the server knows: consents, and who and what was seen on pictures. */
const serverOnly = new Set([
  "authorization-not-valid",
  "authorization-scope-mismatch",
  "media-background-phi",
  "media-identifiable-person",
  "media-look-failed",
  "media-look-pending",
  "media-text-unread",
  "media-use-ended",
  "minor-without-guardian-authorization",
  "staff-likeness-consent-missing",
])
const bonds = ({ consents = [], media }: PostContent) => JSON.stringify([consents, media.map(({ mediaId }) => mediaId)])

/**
 * What the server found that the browser cannot know holds on while words change, as long as consents and pictures are the same;
 * a story the server saw covered by a consent is not called uncovered while somebody types.
 */
export function heldOn(
  local: readonly Finding[],
  server: { readonly content: PostContent; readonly verdict: Verdict } | undefined,
  now: PostContent,
): readonly Finding[] {
  if (!server || bonds(server.content) !== bonds(now)) return local
  const known = server.verdict.findings
  const covered = (now.consents ?? []).length > 0 && !known.some(({ ruleId }) => ruleId === "testimonial-without-authorization")
  const held = known.filter(({ ruleId }) => serverOnly.has(ruleId)).map((one) => ({ ...one, override: null }))
  return [...local.filter(({ ruleId }) => !serverOnly.has(ruleId) && !(covered && ruleId === "testimonial-without-authorization")), ...held]
}

export type Outcome = Verdict["outcome"]

/** What the findings add up to; an override takes a finding out of the sum. */
export function outcomeOf(findings: readonly Finding[]): Outcome {
  const open = findings.filter((finding) => !finding.override).map(levelOf)
  return open.includes("blocked") ? "blocked" : open.includes("review") ? "needs-review" : "ok"
}

/** One sentence for the list's heading and for screen readers: "2 things block this post, 1 needs a second look." */
export function summaryText(findings: readonly Finding[], what = "post"): string {
  const open = findings.filter((finding) => !finding.override).map(levelOf)
  const count = (level: Level) => open.filter((one) => one === level).length
  const [blocked, review, asks, hints] = [count("blocked"), count("review"), count("asks"), count("hint")]
  const parts = [
    blocked > 0 ? `${blocked} ${blocked === 1 ? "thing blocks" : "things block"} this ${what}` : "",
    review > 0 ? `${review} ${review === 1 ? "waits" : "wait"} for review` : "",
    asks > 0 ? `${asks} ${asks === 1 ? "asks" : "ask"} for your look` : "",
    hints > 0 ? `${hints} ${hints === 1 ? "hint" : "hints"}` : "",
  ].filter(Boolean)
  return parts.length === 0 ? "Nothing found that could point to a patient or break a rule." : `${parts.join(", ")}.`
}

/** "Reads at grade 6." in whole grades; null when there is none to tell. */
export function gradeText(grade: number | null): string | null {
  if (grade === null) return null
  const whole = Math.max(1, Math.round(grade))
  return whole > 12 ? "Reads above grade 12." : `Reads at grade ${whole}.`
}

/** The span to take out so that no double space or space before a period stays behind. */
export function removalSpan(text: string, [start, end]: Span): Span {
  const before = text[start - 1]
  const after = text[end]
  if (before === " " && (after === undefined || /[\s.,;:!?)]/.test(after))) return [start - 1, end]
  return (before === undefined || before === "\n") && after === " " ? [start, end + 1] : [start, end]
}

/** Which text a finding is in, where there is more than one. */
export function placeName({ where }: Finding, channels: readonly Channel[], content: PostContent): string {
  if (where.kind === "alt") return content.media.length > 1 ? `Picture ${(where.index ?? 0) + 1}` : "Picture"
  if (where.kind === "variant") return channels.find((one) => one.id === where.channelId)?.networkName ?? ""
  return content.variants.some((one) => one.text !== null) ? "Shared text" : ""
}
