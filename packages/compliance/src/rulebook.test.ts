import { describe, expect, test } from "vitest"
import { catalogOf, ruleCatalog } from "./catalog.ts"
import { check } from "./check.ts"
import type { Pack } from "./pack.ts"
import { guidelinePack } from "./packs/practice.ts"
import { standardPacks } from "./packs/standard.ts"
import { rule, type Rule } from "./rule.ts"
import { leastSeverity, packsFor } from "./rulebook.ts"
import type { CheckInput, Guideline, PracticeFacts, Severity } from "./types.ts"

const sample = (id: string, severity: Severity, more: Partial<Rule> = {}): Rule =>
  rule({
    id,
    title: id,
    family: "conduct",
    version: 1,
    severity,
    appliesTo: ["outbound-post", "outbound-reply"],
    reviewer: "marketing",
    cites: ["A law"],
    message: "Found.",
    why: "Because.",
    fix: "Change it.",
    find: () => [{}],
    ...more,
  })
const pack = (id: string, rules: readonly Rule[], more: Partial<Pack> = {}): Pack => ({
  id,
  title: id,
  version: "1",
  effectiveFrom: "2020-01-01",
  when: "Every practice",
  rules,
  ...more,
})
const found = (packs: readonly Pack[], more: Partial<CheckInput> = {}) =>
  check({ kind: "outbound-post", text: "Hello", ...more }, packs).findings.map(({ ruleId, severity }) => `${ruleId} ${severity}`)
/** The packs that concern this practice and not everybody. */
const usedBy = (practice: PracticeFacts, now = "2026-11-21T12:00:00Z") =>
  packsFor({ practice, now })
    .filter(({ applies }) => applies !== undefined)
    .map(({ id }) => id)

describe("a pack judges", () => {
  test("only the practices it concerns, and the verdict names those that did", () => {
    const packs = [
      pack("all", [sample("a", "warn")]),
      pack("mt", [sample("b", "warn")], { applies: ({ practice }) => practice.state === "MT" }),
    ]
    expect(check({ kind: "outbound-post", text: "Hello", practice: { state: "MT" } }, packs).packs.map(({ id }) => id)).toEqual([
      "all",
      "mt",
    ])
    expect(check({ kind: "outbound-post", text: "Hello", practice: { state: "NY" } }, packs).packs.map(({ id }) => id)).toEqual(["all"])
    expect(found(packs, { practice: { state: "MT" } })).toEqual(["a warn", "b warn"])
  })

  test("from its first to its last day where the practice is, and at an unknown moment", () => {
    const packs = [pack("dated", [sample("a", "warn")], { effectiveFrom: "2027-05-11", effectiveUntil: "2028-01-31" })]
    const at = (publishOn: string, timezone = "America/Denver") => found(packs, { publishOn, practice: { timezone } }).length
    expect(at("2027-05-11T05:59:00Z")).toBe(0)
    expect(at("2027-05-11T06:00:00Z")).toBe(1)
    expect(at("2027-05-11T03:00:00Z", "Pacific/Guam")).toBe(1)
    expect(at("2028-02-01T06:59:00Z")).toBe(1)
    expect(at("2028-02-01T07:00:00Z")).toBe(0)
    expect(found(packs)).toEqual(["a warn"])
  })

  test("only once with a rule that stands in two packs, as the first has it", () => {
    expect(found([pack("one", [sample("a", "warn")]), pack("two", [sample("a", "block")])])).toEqual(["a warn"])
    expect(catalogOf([pack("one", [sample("a", "warn")]), pack("two", [sample("a", "block")])])).toHaveLength(1)
  })

  test("more severely where it changes another pack's rule, with its reason and its law", () => {
    const change = { ruleId: "a", severity: "block", cites: ["A state's law"], reason: "The state says so." } as const
    const packs = [pack("all", [sample("a", "warn")]), pack("state", [], { changes: [change] })]
    const [finding] = check({ kind: "outbound-post", text: "Hello" }, packs).findings
    expect(finding).toMatchObject({ severity: "block", why: "Because. The state says so.", cites: ["A law", "A state's law"] })
  })
})

describe("a practice judges", () => {
  const packs = [pack("all", [sample("firm", "warn"), sample("soft", "needs-review", { mayLower: true })])]
  const wanting = (severities: Readonly<Record<string, Severity>>, from = packs, more: Partial<CheckInput> = {}) =>
    found(from, { practice: { severities }, ...more })

  test("any rule more severely, and only those that allow it more mildly", () => {
    expect(wanting({ firm: "block", soft: "block" })).toEqual(["firm block", "soft block"])
    expect(wanting({ firm: "info", soft: "info" })).toEqual(["firm warn", "soft info"])
  })

  test("no rule more mildly that a pack holds or has raised", () => {
    const held = [...packs, pack("held", [], { changes: [{ ruleId: "soft", neverLower: true, reason: "Held." }] })]
    expect(wanting({ soft: "info" }, held)).toEqual(["firm warn", "soft needs-review"])
    const raised = [...packs, pack("raised", [], { changes: [{ ruleId: "soft", severity: "block", reason: "Raised." }] })]
    expect(wanting({ soft: "warn" }, raised)).toEqual(["firm warn", "soft block"])
    expect(leastSeverity("soft", {}, held)).toBe("needs-review")
    expect(leastSeverity("soft", {}, packs)).toBe("info")
    expect(leastSeverity("firm", {}, packs)).toBe("warn")
  })

  test("no privacy block on a reply more mildly", () => {
    const privacy = [pack("all", [sample("p", "block", { mayLower: true, reviewer: "privacy" })])]
    expect(wanting({ p: "info" }, privacy)).toEqual(["p info"])
    expect(wanting({ p: "info" }, privacy, { kind: "outbound-reply" })).toEqual(["p block"])
  })

  test("what a rule itself found worse or milder than usual, worse or milder still", () => {
    const hits = [pack("all", [sample("h", "warn", { mayLower: true, find: () => [{ severity: "block" }, { severity: "info" }, {}] })])]
    expect(wanting({ h: "info" }, hits)).toEqual(["h block", "h info", "h info"])
    expect(wanting({ h: "needs-review" }, hits)).toEqual(["h block", "h needs-review", "h needs-review"])
    expect(wanting({}, hits)).toEqual(["h block", "h info", "h warn"])
  })
})

describe("a practice's own words", () => {
  const guideline = (more: Partial<Guideline>): Guideline => ({
    id: "G-1",
    title: "Say members, not customers",
    kind: "word",
    words: ["customer*", "cash pay", "Ms. Vega's"],
    severity: "warn",
    message: "We say members.",
    fix: "Write 'member'.",
    ...more,
  })
  const flagged = (text: string, more: Partial<Guideline> = {}) =>
    check({ kind: "outbound-post", text, practice: { guidelines: [guideline(more)] } }).findings.filter(
      ({ ruleId }) => ruleId === "practice-guideline",
    )

  test("are found as words, beginnings and phrases, in any case", () => {
    expect(flagged("Dear CUSTOMERS, our customer service is closed.")).toHaveLength(2)
    expect(flagged("Cash-pay members welcome")).toHaveLength(1)
    expect(flagged("custom braces, custodians and cash to pay")).toEqual([])
  })

  test("are told with the practice's words and the guideline's id", () => {
    expect(flagged("Dear customer")[0]).toMatchObject({
      severity: "warn",
      message: "We say members.",
      fix: "Write 'member'.",
      span: [5, 13],
      evidence: { guideline: "G-1" },
    })
  })

  test("are told once when they are a topic, and only in the kinds they are for", () => {
    expect(flagged("customer, customer, customer", { kind: "topic" })).toHaveLength(1)
    expect(flagged("customer", { appliesTo: ["survey"] })).toEqual([])
  })

  test("may hold what is no word, and two guidelines stand side by side", () => {
    expect(flagged("50% off | (maybe) #1 <3>", { words: ["💜", "", "a*", "(maybe) | #1", "50%"] })).toHaveLength(2)
    const guidelines = [guideline({}), guideline({ id: "G-2", words: ["visitor"] })]
    const findings = check({ kind: "outbound-post", text: "customer or visitor", practice: { guidelines } }).findings
    expect(findings.map(({ evidence }) => evidence.guideline)).toEqual(["G-1", "G-2"])
  })

  test("make a pack whose version follows from them, made once", () => {
    const one = [guideline({})]
    expect(guidelinePack(one)).toBe(guidelinePack(one))
    expect(guidelinePack(one).version).toBe(guidelinePack([guideline({})]).version)
    expect(guidelinePack(one).version).not.toBe(guidelinePack([guideline({ fix: "Write 'guest'." })]).version)
    const used = check({ kind: "outbound-post", text: "Hello", practice: { guidelines: one } }).packs.map(({ id }) => id)
    expect(used[0]).toBe("us-federal")
    expect(used.at(-1)).toBe("practice-guidelines")
  })
})

describe("the standard packs", () => {
  test("follow the practice's state, specialty, programs and size", () => {
    expect(usedBy({})).toEqual([])
    expect(usedBy({ state: "NY", specialty: "cardiology" })).toEqual(["us-ny"])
    expect(usedBy({ state: "NY", specialty: "dental" })).toEqual([])
    expect(usedBy({ state: "tx", specialty: "Addiction medicine", part2: true })).toEqual(["us-tx", "behavioral-health", "us-part2"])
    expect(usedBy({ state: "CA", specialty: "fertility", sartMember: true })).toEqual(["us-ca", "sart"])
    expect(usedBy({ state: "WA" })).toEqual(["us-wa"])
    expect(usedBy({ specialty: "family medicine", behavioralHealth: true })).toEqual(["behavioral-health"])
    expect(usedBy({ specialty: "Addiction medicine", behavioralHealth: false })).toEqual(["behavioral-health"])
    expect(usedBy({ state: "OR", specialty: "physical therapy" })).toEqual([])
    expect(usedBy({ state: "OR" })).toEqual(["us-or"])
  })

  test("ask recipients of federal funds for accessible posts from their day on", () => {
    const large = { hhsRecipient: true, employees: 15 }
    const small = { hhsRecipient: true, employees: 14 }
    expect(usedBy(large, "2027-05-10T12:00:00Z")).toEqual([])
    expect(usedBy(large, "2027-05-12T12:00:00Z")).toEqual(["us-504-large"])
    expect(usedBy(small, "2028-05-09T12:00:00Z")).toEqual([])
    expect(usedBy(small, "2028-05-11T12:00:00Z")).toEqual(["us-504-small"])
    expect(usedBy({ hhsRecipient: true }, "2027-05-12T12:00:00Z")).toEqual(["us-504-large"])
  })

  test("change only rules that exist, and have ids and first days of their own", () => {
    const ids = new Set(ruleCatalog.map(({ id }) => id))
    for (const { changes = [] } of standardPacks) for (const { ruleId } of changes) expect(ids).toContain(ruleId)
    expect(new Set(standardPacks.map(({ id }) => id)).size).toBe(standardPacks.length)
    for (const { effectiveFrom } of standardPacks) expect(effectiveFrom).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })

  test("block in New York what is reviewed elsewhere", () => {
    expect(leastSeverity("superlative-claim", { practice: { state: "NY", specialty: "cardiology" } })).toBe("block")
    expect(ruleCatalog.find(({ id }) => id === "tx-board-eligible")?.pack).toBe("us-tx")
  })
})
