import { z } from "zod"
import { Done, IdSchema, InstantSchema, PageQuery, inPractice, inPracticeWithId, pageOf, route } from "./route.ts"
import { Post, Verdict } from "./posts.ts"

export const Severity = z.enum(["block", "needs-review", "warn", "info"]).meta({ id: "Severity" })
export const CheckedKind = z.enum(["outbound-post", "outbound-reply", "inbound-comment", "media", "testimonial", "survey"])

/** A rule as people read it, with how this practice judges it. */
export const RuleView = z
  .object({
    id: z.string(),
    title: z.string(),
    family: z.string(),
    version: z.number().int(),
    pack: z.string(),
    /** As the pack says. */
    severity: Severity,
    /** As this practice chose; null when it follows the pack. */
    chosen: Severity.nullable(),
    chosenBy: z.string().nullable(),
    /** What the practice may choose from, the pack's own severity among them. */
    choices: z.array(Severity),
    appliesTo: z.array(CheckedKind),
    reviewer: z.string(),
    message: z.string(),
    why: z.string(),
    fix: z.string(),
    cites: z.array(z.string()),
  })
  .meta({ id: "RuleView" })
export type RuleView = z.infer<typeof RuleView>

/** A list of rules followed together: federal law, or what a state or a kind of practice adds. */
export const PackView = z
  .object({
    id: z.string(),
    title: z.string(),
    version: z.string(),
    effectiveFrom: z.string(),
    rules: z.number().int(),
    /** True when it judges this practice today. */
    used: z.boolean(),
    /** Why it is used, or when it would be, in plain words. */
    when: z.string(),
  })
  .meta({ id: "PackView" })
export type PackView = z.infer<typeof PackView>

const Example = z.object({ text: z.string().trim().min(1).max(2000), expect: z.enum(["flag", "pass"]) })
/** A practice's own words or topic, with texts that prove it does what it should. */
export const GuidelineContent = z.object({
  title: z.string().trim().min(1).max(120),
  kind: z.enum(["word", "topic"]),
  words: z.array(z.string().trim().min(2).max(80)).min(1).max(100),
  severity: Severity,
  message: z.string().trim().min(1).max(300),
  fix: z.string().trim().min(1).max(300),
  appliesTo: z.array(CheckedKind).min(1).max(6),
  examples: z.array(Example).max(40),
})
export type GuidelineContent = z.infer<typeof GuidelineContent>
export const Guideline = GuidelineContent.extend({
  id: IdSchema,
  revision: z.number().int(),
  updatedAt: InstantSchema,
  updatedBy: z.string(),
}).meta({ id: "Guideline" })
export type Guideline = z.infer<typeof Guideline>

export const Rulebook = z
  .object({
    packs: z.array(PackView),
    rules: z.array(RuleView),
    guidelines: z.array(Guideline),
    engineVersion: z.string(),
  })
  .meta({ id: "Rulebook" })
export type Rulebook = z.infer<typeof Rulebook>

/** What a person said of a finding: kept with the identifiers masked, for training the rules later. */
export const LabeledCase = z
  .object({
    id: IdSchema,
    ruleId: z.string(),
    ruleVersion: z.number().int(),
    kind: CheckedKind,
    /** The text with every identifier replaced by its kind in brackets. */
    masked: z.string(),
    label: z.enum(["wrong", "missed"]),
    note: z.string().nullable(),
    engineVersion: z.string(),
    by: z.string(),
    at: InstantSchema,
  })
  .meta({ id: "LabeledCase" })
export type LabeledCase = z.infer<typeof LabeledCase>

export const checkStates = ["in-order", "needs-work", "not-known"] as const
/** What somebody with the right said of a check that Bedside cannot see by itself. */
export const CheckAnswer = z
  .object({
    id: IdSchema,
    answer: z.enum(["in-order", "needs-work"]),
    /** The day it was true, in the practice's zone: YYYY-MM-DD. */
    on: z.iso.date(),
    note: z.string().nullable(),
    by: z.string(),
    at: InstantSchema,
    /** The last day it counts; null when what it says is judged by the day itself. */
    until: z.iso.date().nullable(),
    /** Why it no longer counts, in a sentence; null while it does. */
    over: z.string().nullable(),
  })
  .meta({ id: "CheckAnswer" })
export type CheckAnswer = z.infer<typeof CheckAnswer>

/** One check of how the practice works, beside its texts: who holds what, who looks, what is on file. */
export const PracticeCheck = z
  .object({
    id: z.string(),
    title: z.string(),
    group: z.enum(["access", "routine", "records"]),
    state: z.enum(checkStates),
    /** What the state stands on, in a sentence. */
    because: z.string(),
    why: z.string(),
    /** The law, case or lesson behind it. */
    source: z.string(),
    fix: z.string(),
    /** The page of the web app where it is mended; null when that is done outside of Bedside. */
    page: z.enum(["approvals", "calendar", "channels", "compose", "inbox", "people"]).nullable(),
    found: z.array(
      z.object({
        message: z.string(),
        /** Which person, channel or post it is about; null when it is about many or the whole. */
        about: z.object({ kind: z.enum(["person", "channel", "post"]), id: IdSchema, name: z.string() }).nullable(),
      }),
    ),
    /** What to answer, as a statement that is true or not; null where Bedside sees it by itself. */
    statement: z.string().nullable(),
    /** The newest answer, whether it still counts or not. */
    answer: CheckAnswer.nullable(),
  })
  .meta({ id: "PracticeCheck" })
export type PracticeCheck = z.infer<typeof PracticeCheck>
export const PracticeChecks = z.object({ items: z.array(PracticeCheck), today: z.iso.date() }).meta({ id: "PracticeChecks" })
export type PracticeChecks = z.infer<typeof PracticeChecks>

const checks = "/api/practices/:practiceId/practice-checks"
const rules = "/api/practices/:practiceId/rules"
const guidelines = "/api/practices/:practiceId/guidelines"
const labels = "/api/practices/:practiceId/labeled-cases"

export const complyContract = {
  checkText: route({
    method: "POST",
    path: "/api/practices/:practiceId/checks",
    audience: "practice",
    summary: "Check a text without saving it",
    params: inPractice,
    body: z.object({ kind: z.enum(["outbound-post", "outbound-reply"]), text: z.string().max(20_000) }),
    response: Verdict,
  }),
  overrideFinding: route({
    method: "POST",
    path: "/api/practices/:practiceId/posts/:id/overrides",
    audience: "practice",
    summary: "Let a finding pass, with the right and a reason",
    params: inPracticeWithId,
    body: z.object({ ruleId: z.string().max(80), contentHash: z.string().max(80), reason: z.string().trim().min(10).max(1000) }),
    response: Post,
  }),
  rulebook: route({
    method: "GET",
    path: rules,
    audience: "practice",
    summary: "Every rule, its pack, how this practice judges it, and the practice's own words and topics",
    params: inPractice,
    response: Rulebook,
  }),
  chooseSeverity: route({
    method: "PUT",
    path: `${rules}/:ruleId`,
    audience: "practice",
    summary: "Judge a rule more strictly, or as its pack says again",
    params: inPractice.extend({ ruleId: z.string().max(80) }),
    body: z.object({ severity: Severity.nullable() }),
    response: Rulebook,
  }),
  addGuideline: route({
    method: "POST",
    path: guidelines,
    audience: "practice",
    summary: "Watch words or a topic of the practice's own",
    params: inPractice,
    body: GuidelineContent,
    response: Rulebook,
  }),
  saveGuideline: route({
    method: "PUT",
    path: `${guidelines}/:id`,
    audience: "practice",
    summary: "Change own words or a topic",
    params: inPracticeWithId,
    body: GuidelineContent.extend({ revision: z.number().int() }),
    response: Rulebook,
  }),
  removeGuideline: route({
    method: "DELETE",
    path: `${guidelines}/:id`,
    audience: "practice",
    summary: "Stop watching own words or a topic",
    params: inPracticeWithId,
    response: Rulebook,
  }),
  labelFinding: route({
    method: "POST",
    path: labels,
    audience: "practice",
    summary: "Say that a finding is wrong, or that something was missed; only the masked text is kept",
    params: inPractice,
    body: z.object({
      ruleId: z.string().max(80),
      kind: CheckedKind,
      text: z.string().min(1).max(20_000),
      label: z.enum(["wrong", "missed"]),
      note: z.string().trim().max(500).nullable(),
    }),
    response: z.object({ id: IdSchema, masked: z.string() }),
  }),
  unlabelFinding: route({
    method: "DELETE",
    path: `${labels}/:id`,
    audience: "practice",
    summary: "Take a label back",
    params: inPracticeWithId,
    response: Done,
  }),
  listLabels: route({
    method: "GET",
    path: labels,
    audience: "practice",
    summary: "What people said of findings, newest first, masked",
    params: inPractice,
    query: PageQuery,
    response: pageOf(LabeledCase),
  }),
  practiceChecks: route({
    method: "GET",
    path: checks,
    audience: "practice",
    summary: "How the practice works: each check with what Bedside sees, or what somebody answered",
    params: inPractice,
    response: PracticeChecks,
  }),
  answerCheck: route({
    method: "POST",
    path: `${checks}/:checkId/answers`,
    audience: "practice",
    summary: "Answer a check that Bedside cannot see by itself, with the day it was true",
    params: inPractice.extend({ checkId: z.string().max(80) }),
    body: z.object({
      answer: z.enum(["in-order", "needs-work"]),
      on: z.iso.date(),
      note: z.string().trim().max(500).nullable(),
    }),
    response: PracticeChecks,
  }),
  withdrawCheckAnswer: route({
    method: "DELETE",
    path: "/api/practices/:practiceId/practice-check-answers/:id",
    audience: "practice",
    summary: "Take an answer back; the one before it counts again",
    params: inPracticeWithId,
    response: PracticeChecks,
  }),
}
