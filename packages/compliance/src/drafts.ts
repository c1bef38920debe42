import { replyTemplates, type ReplyTemplate } from "./lexicon/reply-templates.ts"
import type { Triage } from "./triage.ts"
import type { PracticeFacts, TriageCategory } from "./types.ts"

export { replyTemplates, type ReplyTemplate } from "./lexicon/reply-templates.ts"

/** A reply to start from, filled as far as the practice told. */
export interface Draft {
  readonly templateId: string
  readonly title: string
  /** What nobody told stays in double braces, so that the reply cannot be sent unread. */
  readonly text: string
  /** The placeholders that nobody told. */
  readonly missing: readonly string[]
}

/** Where the text that is answered stands. */
export type MessageKind = "comment" | "direct-message" | "mention" | "review"
export interface DraftOptions {
  /** Turns the variants of a situation; the same seed gives the same order. */
  readonly seed?: number
  readonly kind?: MessageKind
}

const byId: ReadonlyMap<string, ReplyTemplate> = new Map(replyTemplates.map((template) => [template.id, template]))

/** What fills a placeholder: a field of the practice, or what it wrote under that name, with or without its first part. */
function valueOf(name: string, practice: PracticeFacts): string | undefined {
  const own: Readonly<Record<string, string | undefined>> = {
    "practice.name": practice.name,
    "practice.phone": practice.phones?.[0],
    "contact.name": practice.contactName,
    "contact.role": practice.contactRole,
    "practice.url": practice.domains?.[0],
  }
  const given = practice.placeholders ?? {}
  return given[name] ?? given[name.replace(/^practice\./, "")] ?? own[name]
}

/** Fills the placeholders of one template. */
export function filled(template: ReplyTemplate, practice: PracticeFacts): Draft {
  const missing = new Set<string>()
  const text = template.text.replace(/\{\{([\w.]+)\}\}/g, (open, name: string) => {
    const value = valueOf(name, practice)?.trim()
    if (!value) missing.add(name)
    return value || open
  })
  return { templateId: template.id, title: template.title, text, missing: [...missing] }
}

/** The variants of a situation, beginning with another at each seed. */
function turned(ids: string, seed: number): string[] {
  const all = ids.split(" ").map((id) => `reply.${id}`)
  const from = ((Math.trunc(seed) % all.length) + all.length) % all.length
  return [...all.slice(from), ...all.slice(0, from)]
}

/** What answers each category; the variants of one situation turn by the seed, what follows a semicolon comes after them. */
const answers: Readonly<Record<TriageCategory, string>> = {
  "crisis-self-harm": "self-harm;self-harm-b",
  emergency: "emergency;emergency-b",
  "threat-harassment": "",
  "adverse-event": "adverse-event adverse-event-b",
  "phi-disclosure": "phi-removal-request phi-removal-request-b;phi-hidden-notice;privacy-neutral",
  "complaint-clinical": "complaint-clinical complaint-clinical-b complaint-clinical-c",
  "media-legal": "media;legal",
  "question-medical": "question-medical question-medical-b question-medical-c;question-results",
  "complaint-service": "complaint-service-a complaint-service-b complaint-service-c;complaint-billing;unclear-location",
  misinformation: "misinformation",
  recruitment: "recruitment",
  "question-general": "question-general question-general-b question-general-c;question-booking",
  praise: "praise-a praise-b praise-d praise-e",
  spam: "",
}
const dangers: ReadonlySet<TriageCategory> = new Set(["crisis-self-harm", "emergency", "threat-harassment", "adverse-event"])

/** What goes before the answers of the category, most urgent first. */
function firstOf({ category, priority, flags, evidence }: Triage, kind: MessageKind | undefined, seed: number): string[] {
  const has = (flag: Triage["flags"][number]): boolean => flags.includes(flag)
  const spanish = has("language-es")
  if (category === "crisis-self-harm") return spanish ? ["reply.self-harm-es"] : []
  if (category === "emergency") return spanish ? ["reply.emergency-es"] : []
  if (category === "threat-harassment") return priority === "P0" ? [] : ["reply.community-guidelines"]
  if (category === "adverse-event") return has("vaccine") ? ["reply.adverse-event-vaccine"] : []
  if (category === "spam") return []
  const first: string[] = []
  if (kind === "direct-message" && (has("phi") || category === "question-medical")) first.push("dm.phi-redirect")
  else if (has("phi")) first.push(...turned("phi-removal-request phi-removal-request-b", seed))
  if (has("privacy")) first.push("reply.complaint-privacy")
  if (has("access")) first.push("reply.complaint-access")
  if (category === "media-legal" && has("legal-hold")) first.push("reply.legal")
  if (category === "complaint-service" && evidence["by"] === "shape") first.push("reply.complaint-no-text")
  if (category === "praise" && has("named-staff")) first.push("reply.praise-b")
  return first
}

/**
 * Replies that fit a triaged text, the best first: none for spam and for threats, where nobody answers in public. No reply names the
 * writer or tells anything of them. Somebody reads and sends each; only `dm.autoreply` goes out by itself.
 */
export function draftsFor(triage: Triage, practice: PracticeFacts = {}, { seed = 0, kind }: DraftOptions = {}): Draft[] {
  const own = answers[triage.category].split(";").flatMap((ids) => (ids === "" ? [] : turned(ids, seed)))
  const tips = triage.category === "praise" && kind !== "review" && kind !== "direct-message" ? ["reply.praise-c"] : []
  const urgent = dangers.has(triage.category)
  const hidden =
    kind === "direct-message" && !urgent ? ["reply.phi-hidden-notice", "reply.phi-removal-request", "reply.phi-removal-request-b"] : []
  const ids = new Set([...firstOf(triage, kind, seed), ...own, ...tips])
  return [...ids].flatMap((id) => {
    const template = byId.get(id)
    return template && !hidden.includes(id) ? [filled(template, practice)] : []
  })
}
