import { factsOf, type Facts } from "./facts.ts"
import { likenessOf, type Likeness } from "./gate.ts"
import { limits } from "./model/gate.gen.ts"
import { lookAll, observe, type Observed } from "./observe.ts"
import type { Pack } from "./pack.ts"
import { weighed } from "./packs/second-look.ts"
import { standardPacks } from "./packs/standard.ts"
import type { Hit, SoFar } from "./rule.ts"
import { rulebookOf, severityOf, type Judged, type Rulebook } from "./rulebook.ts"
import { sentimentIn, type Sentiment } from "./sentiment.ts"
import { spansSeen, type IdentifierSpan } from "./spans.ts"
import { isAnchored } from "./text/anchors.ts"
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

/** One part on its way through the rules. */
interface Case {
  readonly part: Part
  readonly seen: Observed
  readonly facts: Facts
  readonly book: Rulebook
  readonly told: Told[]
  readonly soFar: SoFar
}

const isBlocked = (told: readonly Told[]): boolean => told.some(({ finding }) => finding.severity === "block")

function caseOf(part: Part, seen: Observed, facts: Facts, book: Rulebook): Case {
  const told: Told[] = []
  const likeness = once(() => {
    const stopping = told.flatMap(({ finding }) => (stops(finding) ? [finding.ruleId] : []))
    return likenessOf(seen, facts, stopping)
  })
  return { part, seen, facts, book, told, soFar: { likeness } }
}

const rulesFor = ({ part, facts, book }: Case): readonly Judged[] =>
  (part.where === "text" ? book.body : book.media).get(facts.input.kind) ?? noRules
const noRules: readonly Judged[] = []

function judge(judged: Judged, { part, seen, facts, told, soFar }: Case): void {
  const { anchors, onlyUnblocked } = judged.rule
  if (anchors && !isAnchored(seen.reading, anchors)) return
  if (onlyUnblocked && isBlocked(told)) return
  for (const hit of judged.rule.find(seen, facts, soFar)) {
    told.push({ finding: findingOf(judged, hit, part, seen, facts.input.kind), judged })
  }
}

/** What the rules found in one part, in the order of the text. */
function findingsOf({ book, told, soFar }: Case): Finding[] {
  const doubtful = book.weighs && told.some(({ finding }) => finding.severity === "block" && weighed.has(finding.ruleId))
  const findings = told.map((one) => (doubtful ? softened(one, soFar.likeness()) : one.finding))
  return findings.sort((a, b) => (a.span?.[0] ?? -1) - (b.span?.[0] ?? -1))
}

/** Each rule reads all cases before the next one does. */
function judgeBy(rules: readonly Judged[], cases: readonly Case[]): void {
  for (const judged of rules) for (const one of cases) judge(judged, one)
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

/** An item whose parts go through the rules. */
interface Item {
  readonly facts: Facts
  readonly book: Rulebook
  readonly body: Observed
  readonly cases: readonly Case[]
}

function itemOf(input: CheckInput, packs: readonly Pack[]): Item {
  const facts = factsOf(input)
  const book = rulebookOf(facts, packs)
  const body = observe(input.text, facts)
  const cases = partsOf(input).map((part) => caseOf(part, part.where === "text" ? body : observe(part.text, facts), facts, book))
  return { facts, book, body, cases }
}

/** What the rules found in an item whose parts went through them. */
const judgment = ({ book, cases }: Item): Verdict => verdictOf(cases.flatMap(findingsOf), book)

/** Takes one item through the rules. */
function verdictFor(item: Item): Verdict {
  for (const one of item.cases) judgeBy(rulesFor(one), [one])
  return judgment(item)
}

/** True when the body was found to tell of a patient. */
const exposes = ({ findings }: Verdict): boolean =>
  findings.some(({ where, severity, reviewer }) => where === "text" && severity === "block" && reviewer === "privacy")
const spansOf = ({ body, facts }: Item, verdict: Verdict): IdentifierSpan[] => spansSeen(body, facts, exposes(verdict))

/** What becomes of an item that was judged. */
function inspected(item: Item, verdict: Verdict, spans: readonly IdentifierSpan[]): Inspection {
  const about = item.facts.input.kind === "inbound-comment" ? triageIn(item.body, item.facts) : null
  const feeling = about && sentimentIn(item.body.reading, { category: about.category })
  return { verdict, spans, triage: about, sentiment: feeling }
}

/** As `check`, with the identifiers of the body, triage and sentiment. */
export function inspect(input: CheckInput, packs: readonly Pack[] = standardPacks): Inspection {
  const item = itemOf(input, packs)
  const verdict = verdictFor(item)
  return inspected(item, verdict, spansOf(item, verdict))
}

/** The identifiers of the item's body. In a text that tells of a patient its days and places are that patient's, too. */
export function identifierSpans(input: CheckInput, packs: readonly Pack[] = standardPacks): IdentifierSpan[] {
  const item = itemOf(input, packs)
  return spansOf(item, verdictFor(item))
}

/** As many items as go through the rules together: so few that all that was seen in them stays at hand. */
const together = 32

interface Judgment {
  readonly item: Item
  readonly verdict: Verdict
}
/**
 * Takes many items through the rules side by side, each rule reading all of a group in turn, so that the program of a rule and what it
 * knows are at hand for all items but the first.
 */
function sideBySide<T>(inputs: readonly CheckInput[], packs: readonly Pack[], answer: (all: readonly Judgment[]) => readonly T[]): T[] {
  const answers: T[] = []
  for (let first = 0; first < inputs.length; first += together) {
    const items = inputs.slice(first, first + together).map((input) => itemOf(input, packs))
    const cases = items.flatMap((item) => item.cases)
    lookAll(cases.map(({ seen }) => seen))
    for (const rules of new Set(cases.map(rulesFor)))
      judgeBy(
        rules,
        cases.filter((one) => rulesFor(one) === rules),
      )
    answers.push(...answer(items.map((item) => ({ item, verdict: judgment(item) }))))
  }
  return answers
}

/** As `check` for each of many items, in their order, in about half the time. */
export const checkAll = (inputs: readonly CheckInput[], packs: readonly Pack[] = standardPacks): Verdict[] =>
  sideBySide(inputs, packs, (all) => all.map(({ verdict }) => verdict))

/** As `inspect` for each of many items, in their order, in about half the time. */
export const inspectAll = (inputs: readonly CheckInput[], packs: readonly Pack[] = standardPacks): Inspection[] =>
  sideBySide(inputs, packs, (all) => {
    const read = all.map(({ item, verdict }) => ({ item, verdict, spans: spansOf(item, verdict) }))
    return read.map(({ item, verdict, spans }) => inspected(item, verdict, spans))
  })

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
  return verdictFor(itemOf(input, packs))
}
