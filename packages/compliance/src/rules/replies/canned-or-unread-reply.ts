import type { Facts } from "../../facts.ts"
import { rule, type Hit } from "../../rule.ts"
import { bagOf, likeness, mayBeAlike, type Bag } from "./similarity.ts"
import type { Span } from "../../types.ts"

/** Replies this much alike count as one reply, and three of them as a habit. */
const leastLikeness = 0.9
const habit = 3
const longestPlaceholder = 80

const fillIn =
  /^(?:insert|your|first|last|full|enter|add|name|practice|clinic|office|contact|patient|reviewer|customer|client|doctor|provider|manager|phone|number|email|date|time|location|city|company|business|topic|title)\b/i
const closing: Readonly<Record<string, string>> = { "{": "}", "[": "]", "<": ">", "%": "%" }

/** Where the placeholder that opens at `at` ends, or -1: "{{contact.name}}", "{name}", "[Insert phone]", "<your name>", "%FIRST_NAME%". */
function placeholderEnd(text: string, at: number): number {
  const open = text[at] ?? ""
  const twice = open !== "%" && text[at + 1] === open
  const from = at + (twice ? 2 : 1)
  const end = text.slice(from, from + longestPlaceholder).indexOf(closing[open] ?? "")
  if (end < 0) return open === "{" && twice ? Math.min(text.length, from + longestPlaceholder) : -1
  const inner = text.slice(from, from + end).trim()
  if (open === "{" && twice) return from + end + (text[from + end + 1] === "}" ? 2 : 1)
  if (/[\n{}<>[\]]/.test(inner) || inner === "") return -1
  const named = /^[A-Za-z]+(?:[._][A-Za-z]+)*$/.test(inner)
  const after = from + end + (twice && text[from + end + 1] === closing[open] ? 2 : 1)
  if (open === "{") return named ? after : -1
  if (open === "%") return /^[A-Z]+(?:_[A-Z]+)*$/.test(inner) && inner.length > 2 ? after : -1
  return fillIn.test(inner.replace(/_/g, " ")) ? after : -1
}

/** Placeholders nobody filled in, from left to right. */
function placeholders(text: string): Span[] {
  const found: Span[] = []
  for (let at = 0; at < text.length; at++) {
    if (closing[text[at] ?? ""] === undefined) continue
    const end = placeholderEnd(text, at)
    if (end < 0) continue
    found.push([at, end])
    at = end - 1
  }
  return found
}

/** What the practice's settings say for a placeholder of the templates. */
function valueOf(name: string, { practice }: Facts): string | undefined {
  const key = name.replace(/[{}\s]/g, "").toLowerCase()
  const values: Readonly<Record<string, string | undefined>> = {
    "contact.name": practice.contactName,
    "contact.role": practice.contactRole,
    "practice.phone": practice.phones?.[0],
    "practice.name": practice.name,
  }
  return values[key] ?? practice.placeholders?.[name.replace(/[{}\s]/g, "")] ?? practice.placeholders?.[key.replace(/^practice\./, "")]
}

const bags = new WeakMap<readonly string[], Map<string, Bag>>()

/** True when three or more replies of the last month say the same. */
function isCanned(text: string, recent: readonly string[]): boolean {
  if (recent.length < habit) return false
  const own = bagOf(text)
  if (own.letters === 0) return false
  let known = bags.get(recent)
  if (!known) bags.set(recent, (known = new Map()))
  let alike = 0
  for (const reply of recent) {
    if (!mayBeAlike(text.length, reply.length, leastLikeness)) continue
    let bag = known.get(reply)
    if (!bag) known.set(reply, (bag = bagOf(reply)))
    if (likeness(own, bag) >= leastLikeness && ++alike >= habit) return true
  }
  return false
}

/** A reply is written for the one who reads it. */
export const cannedOrUnreadReply = rule({
  id: "canned-or-unread-reply",
  title: "Copied, unread or unfinished reply",
  family: "replies",
  version: 1,
  severity: "warn",
  appliesTo: ["outbound-reply"],
  reviewer: "marketing",
  cites: ["Practice policy: safe replies"],
  message: "This reply is much like others of the last month.",
  why: "A reply that nobody wrote for this comment reads as if nobody had read it.",
  fix: "Open the item, add one specific detail that is not private, such as parking, hours or the tip, and fill in what is left open.",
  bodyOnly: true,
  mayLower: true,
  find(seen, facts): Hit[] {
    const { text, recentReplies = [], replyTo } = facts.input
    const open = placeholders(seen.reading.text).map((span): Hit => {
      const value = valueOf(seen.reading.text.slice(...span), facts)
      return {
        span,
        severity: "block",
        message: "A placeholder is not filled in.",
        evidence: { reason: "placeholder" },
        ...(value && { replacement: { text: value, label: "Fill it in" } }),
      }
    })
    if (replyTo?.sourceOpened === false)
      open.push({ message: "Nobody has opened the full comment this answers.", evidence: { reason: "unread" } })
    if (isCanned(text, recentReplies)) open.push({ evidence: { reason: "canned" } })
    return open
  },
})
