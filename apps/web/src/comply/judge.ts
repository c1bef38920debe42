import {
  check,
  type CheckInput,
  type Draft,
  draftsFor,
  type Finding as EngineFinding,
  type PracticeFacts,
  readingGrade,
  type Triage,
  triageFlags,
} from "@bedside/compliance"
import type { Finding, GuidelineContent, PostContent } from "@bedside/contracts"
import { factsSaid, pictureSaid } from "@bedside/contracts/post-said"
import type { AnswerTo, Checked, CheckedReply, PostQuestion, Question, ReplyQuestion } from "./question.ts"

type Where = Finding["where"]
const wholeText: Where = { kind: "text", channelId: null, index: null }

/** A text of a post, where it stands, and the channels that show it. */
interface Shown {
  readonly where: Where
  readonly text: string
  readonly channelIds: readonly string[]
}

/** Every different text of a post once: the shared one where a channel (or no channel yet) uses it, then each channel's own. */
function shownTexts({ text, variants }: PostContent): readonly Shown[] {
  const sharing = variants.flatMap((one) => (one.text === null ? [one.channelId] : []))
  const own = variants.flatMap(({ channelId, text: words }): Shown[] =>
    words === null ? [] : [{ where: { kind: "variant", channelId, index: null }, text: words, channelIds: [channelId] }],
  )
  return sharing.length > 0 || own.length === 0 ? [{ where: wholeText, text, channelIds: sharing }, ...own] : own
}

/** Everything the engine finds in a post: each text once for each network that shows it, with the pictures and the moment of publishing. */
function judgePost({ content, planAt, networks, practice, now }: PostQuestion): Checked {
  const publishOn = planAt !== null && Date.parse(planAt) > Date.parse(now) ? planAt : now
  const media = content.media.map(pictureSaid)
  const found = new Map<string, Finding>()
  for (const { where, text, channelIds } of shownTexts(content)) {
    const shownOn = [...new Set(channelIds.map((id) => networks.get(id)))]
    for (const channel of shownOn.length > 0 ? shownOn : [undefined]) {
      const input: CheckInput = {
        ...factsSaid(content.about),
        kind: "outbound-post",
        text,
        media,
        now,
        publishOn,
        practice,
        ...(channel === undefined ? {} : { channel }),
      }
      for (const finding of check(input).findings.map((one) => toFinding(one, where))) {
        // A text is asked about once for each network, a picture with every text: what is the same is told once.
        const key = JSON.stringify([finding.ruleId, finding.where, finding.span, finding.message])
        if (!found.has(key)) found.set(key, finding)
      }
    }
  }
  return { findings: [...found.values()], grade: hardest(shownTexts(content).map(({ text }) => text)) }
}

function judgeReply({ text, replyTo, message, practice, now }: ReplyQuestion): CheckedReply {
  const findings = check({ kind: "outbound-reply", text, replyTo, practice, now, publishOn: now }).findings
  return {
    findings: findings.map((one) => toFinding(one, wholeText)),
    grade: hardest([text]),
    drafts: draftsOf(message, replyTo.text ?? "", practice),
  }
}

/** Drafts for what the server says the message is about. The variants of a situation turn from message to message. */
function draftsOf({ id, kind, triage }: ReplyQuestion["message"], words: string, practice: PracticeFacts): readonly Draft[] {
  const flags = triageFlags.filter((flag) => triage.flags.includes(flag))
  const evidence: Triage["evidence"] = words.trim() === "" ? { by: "shape" } : {}
  const seed = [...id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0)
  return draftsFor({ ...triage, flags, evidence }, practice, { seed, kind })
}

/** Fewer words have no grade worth telling. */
const leastWords = 8

function hardest(texts: readonly string[]): number | null {
  const grades = texts.map((text) => readingGrade(text)).filter(({ words }) => words >= leastWords)
  return grades.length === 0 ? null : Math.max(...grades.map(({ grade }) => grade))
}

/** For each example, whether the words are found in it; as the server tries them before it keeps them. */
function tryExamples({ examples, ...content }: GuidelineContent): readonly boolean[] {
  const practice: PracticeFacts = { guidelines: [{ id: "own", ...content }] }
  const kind = content.appliesTo[0] ?? "outbound-post"
  return examples.map(({ text }) => check({ kind, text, practice }).findings.some(({ ruleId }) => ruleId === "practice-guideline"))
}

function toFinding(finding: EngineFinding, where: Where): Finding {
  const picture = /^media\.(\d+)/.exec(finding.where)?.[1]
  const { autoFix, span, cites } = finding
  return {
    ruleId: finding.ruleId,
    ruleVersion: finding.ruleVersion,
    severity: finding.severity,
    span: span ? [...span] : null,
    where: picture === undefined ? where : { kind: "alt", channelId: null, index: Number(picture) },
    message: finding.message,
    why: finding.why,
    fix: finding.fix,
    cites: [...cites],
    reviewer: finding.reviewer,
    autoFix: autoFix
      ? { span: [...autoFix.span], replacement: autoFix.replacement, ...(autoFix.label ? { label: autoFix.label } : {}) }
      : null,
    override: null,
    overridableWith: null,
  }
}

let known: { readonly key: string; readonly practice: PracticeFacts } | undefined

/** The same object for the same facts: the engine prepares a practice's own rules once for each object. */
function steady(practice: PracticeFacts): PracticeFacts {
  const key = JSON.stringify(practice)
  if (known?.key !== key) known = { key, practice }
  return known.practice
}

/** Answers any question; the worker's whole work. */
export function answer(question: Question): AnswerTo<Question> {
  switch (question.ask) {
    case "post":
      return judgePost({ ...question, practice: steady(question.practice) })
    case "reply":
      return judgeReply({ ...question, practice: steady(question.practice) })
    case "examples":
      return tryExamples(question.guideline)
  }
}
