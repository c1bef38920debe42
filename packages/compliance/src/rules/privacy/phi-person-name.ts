import type { Facts } from "../../facts.ts"
import type { NameMention } from "../../detect/names.ts"
import type { Observed } from "../../observe.ts"
import { wordSpan } from "../../text/reading.ts"
import { rule, type Hit } from "../../rule.ts"

const clinicalPronouns = new Set("she he his her him she's he's they their you your you're".split(" "))

/** True when a bound release lets the practice use this form of the name. */
function released({ authorizations }: Facts, name: NameMention): boolean {
  return authorizations.some(({ scope }) => {
    const use = scope?.nameUse ?? "none"
    if (use === "full-name") return true
    if (use === "first-name" || use === "pseudonym") return name.kind === "first-name" && name.first === name.last
    if (use === "initials") return name.kind === "initials"
    return scope?.info?.includes("fullName") === true || (scope?.info?.includes("firstName") === true && name.first === name.last)
  })
}

/** For each sentence: whether somebody is carried over from or to a neighbor by "she", "his" or "they". */
function pronounSentences({ reading }: Observed): Uint8Array {
  const flags = new Uint8Array(reading.sentenceCount)
  reading.words.forEach((word, at) => {
    if (clinicalPronouns.has(word.lower)) flags[reading.sentence[at] ?? 0] = 1
  })
  return flags
}

/** How the name is tied to care: in its sentence, or in the next one through a pronoun; undefined when it is not. */
function tie(seen: Observed, carried: Uint8Array, name: NameMention): string | undefined {
  const at = name.sentence
  if (name.patient && (seen.care[at] || name.kind === "honorific")) return "patient"
  if (seen.care[at]) return "same-sentence"
  for (const step of [1, 2]) if (seen.care[at + step] && carried[at + step]) return "next-sentence"
  if (name.kind === "honorific" && (seen.care[at + 1] || seen.care[at - 1])) return "beside"
  if (seen.care[at - 1] && seen.persons.some((person) => person.kind === "patient" && person.sentence === at - 1)) return "sentence-before"
  return undefined
}

/** A person's name may not stand beside that person's care: 45 CFR 164.514(b)(2)(i)(A). */
export const phiPersonName = rule({
  id: "phi-person-name",
  title: "Person's name tied to care",
  family: "privacy",
  version: 1,
  severity: "block",
  appliesTo: ["outbound-post", "outbound-reply", "testimonial", "survey"],
  reviewer: "privacy",
  cites: ["45 CFR 164.514(b)(2)(i)(A)", "45 CFR 164.502(a)"],
  message: "A person's name stands together with their care.",
  why: "Names of patients, relatives, employers and household members identify somebody (45 CFR 164.514(b)(2)(i)(A)). Practices were fined for names with stories.",
  fix: "Remove the name and every other detail about the person, or attach an active authorization that covers name use on this channel.",
  find(seen, facts): Hit[] {
    const carried = pronounSentences(seen)
    return seen.names.flatMap((name) => {
      if (name.role !== "unknown" || released(facts, name)) return []
      const link = tie(seen, carried, name)
      return link ? [{ span: wordSpan(seen.reading, name.first, name.last), evidence: { kind: name.kind, link } }] : []
    })
  },
})
