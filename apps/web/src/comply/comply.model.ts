import type { Guideline, GuidelineContent, LabeledCase, PackView, Rulebook, RuleView } from "@bedside/contracts"

export type Severity = RuleView["severity"]
export type Kind = RuleView["appliesTo"][number]

/** Strictest first. */
export const severities: readonly Severity[] = ["block", "needs-review", "warn", "info"]
export const severityWords: Readonly<Record<Severity, string>> = {
  block: "Blocks",
  "needs-review": "Waits for review",
  warn: "Asks the author",
  info: "Hint",
}

export const kinds: readonly { kind: Kind; words: string }[] = [
  { kind: "outbound-post", words: "Posts" },
  { kind: "outbound-reply", words: "Answers" },
  { kind: "media", words: "Pictures and videos" },
  { kind: "testimonial", words: "Testimonials" },
  { kind: "survey", words: "Survey comments" },
  { kind: "inbound-comment", words: "Comments from the public" },
]
export const kindWords = (kind: Kind): string => kinds.find((one) => one.kind === kind)?.words ?? kind

const families: Readonly<Record<string, string>> = {
  privacy: "Privacy",
  consent: "Consent and pictures",
  clinical: "Medical content",
  conduct: "Advertising and conduct",
  replies: "Answers",
  "plain-language": "Plain language and access",
  publishing: "Publishing",
}
export const familyWords = (family: string): string => families[family] ?? family

const reviewers: Readonly<Record<string, string>> = {
  privacy: "Privacy officer",
  clinical: "A clinician",
  marketing: "Marketing",
  legal: "Legal counsel",
}
export const reviewerWords = (reviewer: string): string => reviewers[reviewer] ?? reviewer

/** How severe a rule is here: as the practice chose, else as its packs say; never milder than they allow. */
export function judgedAs({ chosen, severity, choices }: Pick<RuleView, "chosen" | "severity" | "choices">): Severity {
  const wanted = chosen ?? severity
  return choices.includes(wanted) ? wanted : (choices.at(-1) ?? wanted)
}
/** How severe it is when the practice chooses nothing. */
export const asPacksSay = (rule: Pick<RuleView, "severity" | "choices">): Severity => judgedAs({ ...rule, chosen: null })

/** What the list of rules shows; an empty text and null mean everything. */
export interface RuleFilter {
  readonly words: string
  readonly severity: Severity | null
  readonly family: string | null
  readonly kind: Kind | null
  readonly pack: string | null
}
export const everyRule: RuleFilter = { words: "", severity: null, family: null, kind: null, pack: null }
export const isFiltered = (filter: RuleFilter): boolean => Object.values(filter).some((value) => value !== null && value !== "")

const searched = ({ id, title, message, cites }: RuleView): string => [id, title, message, ...cites].join("\n").toLowerCase()

/** The rules that fit; every word of the search must be in the name, the id, the message or the law. */
export function fitting(rules: readonly RuleView[], { words, severity, family, kind, pack }: RuleFilter): readonly RuleView[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean)
  return rules.filter(
    (rule) =>
      (severity === null || judgedAs(rule) === severity) &&
      (family === null || rule.family === family) &&
      (kind === null || rule.appliesTo.includes(kind)) &&
      (pack === null || rule.pack === pack) &&
      wanted.every((word) => searched(rule).includes(word)),
  )
}

/** The rules by family, families in the order they first appear. */
export function byFamily(rules: readonly RuleView[]): readonly { family: string; rules: readonly RuleView[] }[] {
  return [...Map.groupBy(rules, ({ family }) => family)].map(([family, own]) => ({ family, rules: own }))
}

/** "41 block, 16 wait for review, 8 ask the author": what the rules here add up to. */
export function countWords(rules: readonly RuleView[]): string {
  const words: Readonly<Record<Severity, string>> = {
    block: "block",
    "needs-review": "wait for review",
    warn: "ask the author",
    info: "are hints",
  }
  return severities
    .map((severity) => ({ severity, count: rules.filter((rule) => judgedAs(rule) === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${words[severity]}`)
    .join(", ")
}

/** Packs in use first, each list in its own order. */
export const packsInOrder = (packs: readonly PackView[]): readonly PackView[] => [
  ...packs.filter(({ used }) => used),
  ...packs.filter(({ used }) => !used),
]
export const packTitle = (packs: readonly PackView[], id: string): string => packs.find((pack) => pack.id === id)?.title ?? id

export const emptyGuideline: GuidelineContent = {
  title: "",
  kind: "word",
  words: [],
  severity: "warn",
  message: "",
  fix: "",
  appliesTo: ["outbound-post", "outbound-reply"],
  examples: [],
}

/** Own words as the form holds them. */
export const contentOf = ({ title, kind, words, severity, message, fix, appliesTo, examples }: Guideline): GuidelineContent => ({
  title,
  kind,
  words,
  severity,
  message,
  fix,
  appliesTo,
  examples,
})

/** One word or phrase a line; empty lines and repetitions go. */
export const wordsIn = (lines: string): string[] => [...new Set(lines.split("\n").map((line) => line.trim()))].filter(Boolean)

/** The examples worth trying: an empty one is still being written. */
export const writtenExamples = (content: GuidelineContent): GuidelineContent => ({
  ...content,
  examples: content.examples.map((one) => ({ ...one, text: one.text.trim() })).filter(({ text }) => text !== ""),
})

/** Why own words cannot be saved yet, in one sentence; null when they can be. */
export function guidelineProblem({ title, words, message, fix, appliesTo }: GuidelineContent): string | null {
  if (title.trim() === "") return "Give it a name."
  if (words.length === 0) return "Write at least one word."
  if (words.some((word) => word.length < 2)) return "Each word needs two letters or more."
  if (message.trim() === "") return "Say what the author reads."
  if (fix.trim() === "") return "Say what to write instead."
  return appliesTo.length === 0 ? "Choose what it applies to." : null
}

/** A masked text cut at its hidden parts: "[NAME]" becomes the hidden part "name". */
export function maskedParts(masked: string): readonly { text: string; hidden: boolean }[] {
  return masked
    .split(/(\[[A-Z][A-Z0-9-]*\])/)
    .filter((text) => text !== "")
    .map((text) =>
      /^\[[A-Z][A-Z0-9-]*\]$/.test(text)
        ? { text: text.slice(1, -1).toLowerCase().replaceAll("-", " "), hidden: true }
        : { text, hidden: false },
    )
}

/** Labels as NDJSON, one case a line, as the evaluation of the rules reads them. */
export const toLines = (labels: readonly LabeledCase[]): string =>
  labels
    .map(({ kind, masked, ruleId, ruleVersion, label, note, engineVersion, at }) =>
      JSON.stringify({ kind, text: masked, ruleId, ruleVersion, label, note, engineVersion, at }),
    )
    .join("\n")
    .concat(labels.length > 0 ? "\n" : "")

/** The rule's name; own words are all one rule to the engine. */
export const ruleTitle = (book: Rulebook | undefined, ruleId: string): string =>
  ruleId === "practice-guideline" ? "Our own words" : (book?.rules.find(({ id }) => id === ruleId)?.title ?? ruleId)
