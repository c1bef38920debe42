import { dayOf, localMoment } from "./dates/days.ts"
import { factsOf, type Facts } from "./facts.ts"
import type { Pack, RuleChange } from "./pack.ts"
import { guidelinePack } from "./packs/practice.ts"
import { secondLook } from "./packs/second-look.ts"
import { standardPacks } from "./packs/standard.ts"
import type { Hit, Rule } from "./rule.ts"
import type { CheckInput, ContentKind, Instant, PracticeFacts, Severity } from "./types.ts"

/** A rule as the packs and the practice together want it judged. */
export interface Judged {
  readonly rule: Rule
  /** As severe as packs and practice want it at least. */
  readonly floor: Severity
  /** The practice judges it milder than the rule. */
  readonly lowered?: Severity
  readonly why: string
  readonly cites: readonly string[]
}

/** The rules of one choice of packs, ready for judging, by what they read. */
export interface Rulebook {
  readonly packs: readonly { readonly id: string; readonly version: string }[]
  readonly body: ReadonlyMap<ContentKind, readonly Judged[]>
  readonly media: ReadonlyMap<ContentKind, readonly Judged[]>
  /** The learned second look is among the packs: it may let a doubtful block wait for a reviewer instead. */
  readonly weighs: boolean
}

const ranks: Readonly<Record<Severity, number>> = { info: 0, warn: 1, "needs-review": 2, block: 3 }
const harder = (a: Severity, b: Severity): Severity => (ranks[a] >= ranks[b] ? a : b)
const milder = (a: Severity, b: Severity): Severity => (ranks[a] <= ranks[b] ? a : b)

/** A privacy block on a reply is lowered by nobody: a sent reply cannot be taken back. */
const isFixed = (rule: Rule, kind: ContentKind): boolean =>
  kind === "outbound-reply" && rule.reviewer === "privacy" && rule.severity === "block"

/** How severe a hit of the rule is in content of this kind. */
export function severityOf({ rule, floor, lowered }: Judged, hit: Hit, kind: ContentKind): Severity {
  const own = hit.severity ?? rule.severity
  if (!lowered || isFixed(rule, kind)) return floor === rule.severity ? own : harder(own, floor)
  return hit.severity && ranks[hit.severity] > ranks[rule.severity] ? hit.severity : milder(own, lowered)
}

/** The severity a rule must keep at least under these changes: `info` when a practice may make of it what it wants. */
function leastOf(rule: Rule, changes: readonly RuleChange[]): Severity {
  const raised = changes.reduce((most, { severity }) => (severity ? harder(most, severity) : most), rule.severity)
  const fixed = !rule.mayLower || changes.some(({ severity, neverLower }) => neverLower || severity !== undefined)
  return fixed ? raised : "info"
}

function judged(rule: Rule, changes: readonly RuleChange[], wanted: Severity | undefined): Judged {
  const least = leastOf(rule, changes)
  const raised = harder(least, rule.severity)
  return {
    rule,
    floor: wanted ? harder(wanted, raised) : raised,
    ...(wanted && ranks[wanted] < ranks[raised] && ranks[wanted] >= ranks[least] && { lowered: wanted }),
    why: [rule.why, ...changes.map(({ reason }) => reason)].join(" "),
    cites: [...new Set([...rule.cites, ...changes.flatMap(({ cites }) => cites ?? [])])],
  }
}

function bound(packs: readonly Pack[], practice: PracticeFacts): Rulebook {
  const own = practice.guidelines && practice.guidelines.length > 0 ? [guidelinePack(practice.guidelines)] : []
  const used = [...packs, ...own]
  const body = new Map<ContentKind, Judged[]>()
  const media = new Map<ContentKind, Judged[]>()
  const put = (map: Map<ContentKind, Judged[]>, kind: ContentKind, entry: Judged) => {
    const list = map.get(kind)
    if (list) list.push(entry)
    else map.set(kind, [entry])
  }
  const known = new Set<string>()
  for (const pack of used) {
    const fresh = pack.rules.filter(({ id }) => !known.has(id))
    for (const rule of fresh) {
      known.add(rule.id)
      const changes = used.flatMap((each) => each.changes?.filter(({ ruleId }) => ruleId === rule.id) ?? [])
      const entry = judged(rule, changes, practice.severities?.[rule.id])
      for (const kind of rule.appliesTo) {
        put(body, kind, entry)
        if (!rule.bodyOnly) put(media, kind, entry)
      }
    }
  }
  return { packs: used.map(({ id, version }) => ({ id, version })), body, media, weighs: used.includes(secondLook) }
}

/** A pack is in force from its first to its last day where the practice is; at an unknown moment every pack is. */
function isInForce({ effectiveFrom, effectiveUntil }: Pack, at: Instant | undefined, zone: string | undefined): boolean {
  if (at === undefined) return true
  const written = at.slice(0, 10)
  // No time zone is a whole day away from the day as written.
  if (effectiveFrom < written && (effectiveUntil === undefined || effectiveUntil > written)) return true
  const day = localMoment(at, zone)?.day ?? 0
  return (dayOf(effectiveFrom) ?? 0) <= day && (effectiveUntil === undefined || day <= (dayOf(effectiveUntil) ?? 0))
}

function inUse(pack: Pack, facts: Facts): boolean {
  const { publishOn, now } = facts.input
  return (pack.applies?.(facts) ?? true) && isInForce(pack, publishOn ?? now, facts.practice.timezone)
}

type Shelf = Map<number, Rulebook>
const shelves = new WeakMap<readonly Pack[], WeakMap<PracticeFacts, Shelf>>()
/** Stands for every practice without a will of its own. */
const anybody: PracticeFacts = {}

/** The rules that judge this item. They are put together once for each choice of packs and each practice with a will of its own. */
export function rulebookOf(facts: Facts, packs: readonly Pack[]): Rulebook {
  const { practice } = facts
  const owner = practice.severities || practice.guidelines ? practice : anybody
  let byPractice = shelves.get(packs)
  if (!byPractice) shelves.set(packs, (byPractice = new WeakMap()))
  let shelf = byPractice.get(owner)
  if (!shelf) byPractice.set(owner, (shelf = new Map()))
  let choice = 0
  for (const [at, pack] of packs.entries()) if (inUse(pack, facts)) choice += 2 ** at
  let book = shelf.get(choice)
  if (!book) {
    book = bound(
      packs.filter((_, at) => Math.floor(choice / 2 ** at) % 2 === 1),
      practice,
    )
    shelf.set(choice, book)
  }
  return book
}

type Occasion = Pick<CheckInput, "practice" | "now" | "publishOn">
const occasion = (given: Occasion): Facts => factsOf({ ...given, kind: "outbound-post", text: "" })

/** The packs that judge this practice at that moment. */
export function packsFor(given: Occasion, packs: readonly Pack[] = standardPacks): readonly Pack[] {
  const facts = occasion(given)
  return packs.filter((pack) => inUse(pack, facts))
}

/** The mildest severity this practice may give a rule; nothing milder is heeded. An unknown rule: `info`. */
export function leastSeverity(ruleId: string, given: Occasion, packs: readonly Pack[] = standardPacks): Severity {
  const used = packsFor(given, packs)
  const rule = used.flatMap((pack) => pack.rules).find(({ id }) => id === ruleId)
  return rule
    ? leastOf(
        rule,
        used.flatMap((pack) => pack.changes?.filter((change) => change.ruleId === ruleId) ?? []),
      )
    : "info"
}
