import type { Span } from "@bedside/kernel"
import { factsOf, type Facts } from "./facts.ts"
import { observe, type Observed } from "./observe.ts"
import type { Pack } from "./pack.ts"
import { usFederal } from "./packs/us-federal.ts"
import type { Hit, Rule } from "./rule.ts"
import { spansSeen, type IdentifierSpan } from "./spans.ts"
import { originalSpan } from "./text/reading.ts"
import type { CheckInput, Finding, Verdict, Where } from "./types.ts"

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

function findingOf(rule: Rule, hit: Hit, part: Part, seen: Observed): Finding {
  const span: Span | undefined = hit.span && originalSpan(seen.reading, hit.span)
  const whole = hit.replacement?.span !== undefined
  const patched: Span | undefined = whole ? [0, part.text.length] : span
  return {
    ruleId: rule.id,
    ruleVersion: rule.version,
    severity: hit.severity ?? rule.severity,
    ...(span && { span }),
    where: hit.where ?? part.where,
    message: hit.message ?? rule.message,
    why: rule.why,
    fix: rule.fix,
    ...(hit.replacement && patched && { autoFix: patchOf(patched, hit.replacement) }),
    reviewer: rule.reviewer,
    cites: rule.cites,
    evidence: hit.evidence ?? {},
  }
}

function findingsIn(part: Part, seen: Observed, facts: Facts, packs: readonly Pack[]): Finding[] {
  const findings: Finding[] = []
  const done = new Set<string>()
  for (const rule of packs.flatMap((pack) => pack.rules)) {
    if (done.has(rule.id) || !rule.appliesTo.includes(facts.input.kind) || (rule.bodyOnly && part.where !== "text")) continue
    done.add(rule.id)
    for (const hit of rule.find(seen, facts)) findings.push(findingOf(rule, hit, part, seen))
  }
  return findings.sort((a, b) => (a.span?.[0] ?? -1) - (b.span?.[0] ?? -1))
}

/** A verdict and, from the same reading, the identifiers of the body. */
export interface Inspection {
  readonly verdict: Verdict
  readonly spans: readonly IdentifierSpan[]
}

/** As `check`, with the identifiers of the body. */
export function inspect(input: CheckInput, packs: readonly Pack[] = [usFederal]): Inspection {
  const facts = factsOf(input)
  const body = observe(input.text, facts)
  const findings = partsOf(input).flatMap((part) =>
    findingsIn(part, part.where === "text" ? body : observe(part.text, facts), facts, packs),
  )
  return { verdict: verdictOf(findings, packs), spans: spansSeen(body, facts) }
}

function verdictOf(findings: readonly Finding[], packs: readonly Pack[]): Verdict {
  const blocked = findings.some((finding) => finding.severity === "block")
  const waits = findings.some((finding) => finding.severity === "needs-review")
  return {
    verdict: blocked ? "blocked" : waits ? "needs-review" : "ok",
    findings,
    packs: packs.map(({ id, version }) => ({ id, version })),
    engineVersion,
  }
}

/**
 * Judges one item. The same input gives the same verdict, everywhere and always: no clock, no network, no chance.
 * Findings come in the order of the text, the body first; spans are UTF-16 offsets into the text as given.
 */
export function check(input: CheckInput, packs: readonly Pack[] = [usFederal]): Verdict {
  const facts = factsOf(input)
  const findings = partsOf(input).flatMap((part) => findingsIn(part, observe(part.text, facts), facts, packs))
  return verdictOf(findings, packs)
}
