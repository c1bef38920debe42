import type { Facts } from "../../facts.ts"
import { staffTitles } from "../../lexicon/people.ts"
import type { Reading } from "../../text/reading.ts"
import { wordsOf } from "../../text/words.ts"
import { withEnd } from "../whole-text.ts"
import { rule, type Hit } from "../../rule.ts"
import { callSentence, categoryOf, needsHandOff } from "./occasion.ts"

type Names = ReadonlyMap<string, readonly (readonly string[])[]>
const byFirst = new WeakMap<Facts["staff"], Names>()

/** The team's names by their first word; made once for each practice. */
function namesOf({ staff }: Facts): Names {
  const known = byFirst.get(staff)
  if (known) return known
  const names = new Map<string, (readonly string[])[]>()
  for (const name of staff) names.set(name[0] ?? "", [...(names.get(name[0] ?? "") ?? []), name])
  byFirst.set(staff, names)
  return names
}

/** A name of one word is an everyday word too; it must be written as a name or stand behind a title. */
function standsAt({ words }: Reading, at: number, name: readonly string[]): boolean {
  if (name.length === 1 && words[at]?.shape === "lower" && !staffTitles.includes(words[at - 1]?.lower ?? "")) return false
  return name.every((word, step) => words[at + step]?.lower === word)
}

/** A desk with a name of its own counts where the practice names nobody: "our Patient Relations desk". */
function deskOf({ practice }: Facts): readonly string[] | undefined {
  return practice.contactName || !practice.contactRole ? undefined : wordsOf(practice.contactRole).map(({ lower }) => lower)
}

/** Whoever complains or asks is told who will listen. */
export const handoffContactMissing = rule({
  id: "handoff-contact-missing",
  title: "Hand-off without a named person",
  family: "replies",
  version: 1,
  severity: "warn",
  appliesTo: ["outbound-reply"],
  reviewer: "marketing",
  cites: ["Practice policy: safe replies"],
  message: "This reply names nobody to ask for.",
  why: "People call sooner when they know who will listen. A role alone, such as 'our manager', says little.",
  fix: "Name the contact with first and last name, for example 'Ana Ruiz, our patient advocate'.",
  bodyOnly: true,
  mayLower: true,
  find(seen, facts): Hit[] {
    if (!needsHandOff(facts)) return []
    const names = namesOf(facts)
    const desk = deskOf(facts)
    if (names.size === 0 && !desk) return []
    const { words } = seen.reading
    for (let at = 0; at < words.length; at++) {
      if (desk && desk.length > 0 && standsAt(seen.reading, at, desk)) return []
      for (const name of names.get(words[at]?.lower ?? "") ?? []) if (standsAt(seen.reading, at, name)) return []
    }
    const sentence = facts.practice.contactName ? callSentence(facts) : undefined
    const evidence = { category: categoryOf(facts) ?? "" }
    return [{ evidence, ...(sentence && { replacement: withEnd(seen, sentence, "Add whom to call") }) }]
  },
})
