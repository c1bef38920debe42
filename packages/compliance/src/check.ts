import { factsOf, type Facts } from "./facts.ts"
import { likenessOf, type Likeness } from "./gate.ts"
import { limits } from "./model/gate.gen.ts"
import { observe, type Observed } from "./observe.ts"
import type { Pack } from "./pack.ts"
import { weighed } from "./packs/second-look.ts"
import { standardPacks } from "./packs/standard.ts"
import type { Hit, SoFar } from "./rule.ts"
import { rulebookOf, severityOf, type Judged, type Rulebook } from "./rulebook.ts"
import { sentimentIn, type Sentiment } from "./sentiment.ts"
import { spansSeen, type IdentifierSpan } from "./spans.ts"
import { once } from "./text/once.ts"
import { originalSpan } from "./text/reading.ts"
import { triageIn, type Triage } from "./triage.ts"
import type { CheckInput, ContentKind, Finding, Span, Verdict, Where } from "./types.ts"

/** Changes when the engine reads texts differently, whatever the rules say. */
export const engineVersion = "1.0.0"

interface Part {
  readonly where: Where
  readonly text: string
}

/** The body and every text that goes out with it: alt texts, captions and words read from pictures. */
function partsOf(input: CheckInput): Part[] {
  const media = (input.media ?? []).flatMap((item, at): Part[] => [
    { where: `media.${at}.alt`, text: item.alt ?? "" },
    { where: `media.${at}.captions`, text: item.captions ?? "" },
    { where: `media.${at}.ocr`, text: item.ocr ?? "" },
  ])
  return [{ where: "text" as const, text: input.text }, ...media.filter((part) => part.text !== "")]
}

const patchOf = (span: Span, { text, label }: NonNullable<Hit["replacement"]>) => ({ span, replacement: text, ...(label && { label }) })

function findingOf(judged: Judged, hit: Hit, part: Part, seen: Observed, kind: ContentKind): Finding {
  const { rule } = judged
  const span: Span | undefined = hit.span && originalSpan(seen.reading, hit.span)
  const whole = hit.replacement?.span !== undefined
  const patched: Span | undefined = whole ? [0, part.text.length] : span
  return {
    ruleId: rule.id,
    ruleVersion: rule.version,
    severity: severityOf(judged, hit, kind),
    ...(span && { span }),
    where: hit.where ?? part.where,
    message: hit.message ?? rule.message,
    why: judged.why,
    fix: rule.fix,
    ...(hit.replacement && patched && { autoFix: patchOf(patched, hit.replacement) }),
    reviewer: rule.reviewer,
    cites: judged.cites,
    evidence: hit.evidence ?? {},
  }
}

const stops = ({ severity }: Finding): boolean => severity === "block" || severity === "needs-review"

/**
 * What a rule blocked where words may mean something else waits for a reviewer instead when the whole reads harmless. It is stopped
 * all the same: a likeness never lets a text out. What a pack or the practice raised stays as it is.
 */
function softened({ finding, judged }: Told, { none }: Likeness): Finding {
  const isHeld = judged.floor !== judged.rule.severity || !weighed.has(finding.ruleId) || finding.severity !== "block"
  if (isHeld || 1 - none >= limits.soft) return finding
  return { ...finding, severity: "needs-review", evidence: { ...finding.evidence, softened: true } }
}

interface Told {
  readonly finding: Finding
  readonly judged: Judged
}

function findingsIn(part: Part, seen: Observed, facts: Facts, book: Rulebook): Finding[] {
  const { kind } = facts.input
  const told: Told[] = []
  const likeness = once(() => {
    const stopping = told.flatMap(({ finding }) => (stops(finding) ? [finding.ruleId] : []))
    return likenessOf(seen, facts, stopping)
  })
  const soFar: SoFar = { likeness }
  for (const judged of (part.where === "text" ? book.body : book.media).get(kind) ?? []) {
    if (judged.rule.onlyUnblocked && told.some(({ finding }) => finding.severity === "block")) continue
    for (const hit of judged.rule.find(seen, facts, soFar)) told.push({ finding: findingOf(judged, hit, part, seen, kind), judged })
  }
  const doubtful = book.weighs && told.some(({ finding }) => finding.severity === "block" && weighed.has(finding.ruleId))
  const findings = told.map((one) => (doubtful ? softened(one, likeness()) : one.finding))
  return findings.sort((a, b) => (a.span?.[0] ?? -1) - (b.span?.[0] ?? -1))
}

/** A verdict and, from the same reading, the identifiers of the body; what somebody writes to the practice is triaged too. */
export interface Inspection {
  readonly verdict: Verdict
  readonly spans: readonly IdentifierSpan[]
  /** Null unless the text is an inbound comment. */
  readonly triage: Triage | null
  /** Null unless the text is an inbound comment. */
  readonly sentiment: Sentiment | null
}

/** As `check`, with the identifiers of the body, triage and sentiment. */
export function inspect(input: CheckInput, packs: readonly Pack[] = standardPacks): Inspection {
  const facts = factsOf(input)
  const book = rulebookOf(facts, packs)
  const body = observe(input.text, facts)
  const findings = partsOf(input).flatMap((part) => findingsIn(part, part.where === "text" ? body : observe(part.text, facts), facts, book))
  const about = input.kind === "inbound-comment" ? triageIn(body, facts) : null
  return {
    verdict: verdictOf(findings, book),
    spans: spansSeen(body, facts),
    triage: about,
    sentiment: about && sentimentIn(body.reading, { category: about.category }),
  }
}

function verdictOf(findings: readonly Finding[], book: Rulebook): Verdict {
  const blocked = findings.some((finding) => finding.severity === "block")
  const waits = findings.some((finding) => finding.severity === "needs-review")
  return {
    verdict: blocked ? "blocked" : waits ? "needs-review" : "ok",
    findings,
    packs: book.packs,
    engineVersion,
  }
}

/**
 * Judges one item. The same input gives the same verdict, everywhere and always: no clock, no network, no chance.
 * Packs judge when they concern the practice and are in force on the day of publishing; the verdict names those that did.
 * Findings come in the order of the text, the body first; spans are UTF-16 offsets into the text as given.
 */
export function check(input: CheckInput, packs: readonly Pack[] = standardPacks): Verdict {
  const facts = factsOf(input)
  const book = rulebookOf(facts, packs)
  const findings = partsOf(input).flatMap((part) => findingsIn(part, observe(part.text, facts), facts, book))
  return verdictOf(findings, book)
}
