import type { Facts } from "../../facts.ts"
import { sensitiveNames, sensitiveTerms, type SensitiveKind } from "../../lexicon/sensitive.ts"
import { isPast } from "../../lexicon/story.ts"
import type { Observed } from "../../observe.ts"
import { findPhrases, phrases, sentencesWith } from "../../text/phrases.ts"
import { wordSpan, type Reading } from "../../text/reading.ts"
import { rule, type Hit } from "../../rule.ts"
import { neutralReply } from "../safe-replies.ts"
import { anchors } from "../../text/anchors.ts"

/** What is said of people as such: "may", "if", "every", offers and invitations. */
const generalTalk = phrases(`
always|anybody|anyone|can|could|each|every|everyone|generally|if|likely|many|may|might|most|must|never|often|people|should|somebody|someone|sometimes|typically|usually|whether
a|any anxious|depressed|pregnant patient|person|teen|woman
ask|book|call|help|join|know|learn|schedule|speak|support|talk <2> (a|about|our|the|to|with|your)
`)
/** Words after "your" that keep what follows from being the reader's own. */
const ownWords = new Set(
  "question questions interest comment feedback message review concern concerns post thoughts inquiry about on regarding support options community".split(
    " ",
  ),
)
const physical = new Set("physical occupational speech massage respiratory hand radiation aqua vestibular pelvic sports".split(" "))
const conditional = new Set("if whether anyone when whenever once unless".split(" "))

function allowed({ authorizations }: Facts, kind: SensitiveKind): boolean {
  return authorizations.some(({ sensitiveCategories }) =>
    (sensitiveCategories ?? []).some((listed) => {
      const name = listed.toLowerCase()
      return name === kind || sensitiveNames[kind].some((other) => name.includes(other))
    }),
  )
}

/** "Your IVF cycle", "you came through detox": the term is said of the reader. */
function isYours({ words, sentence }: Reading, first: number, last: number): boolean {
  for (let at = first - 1; at >= first - 9 && sentence[at] === sentence[first]; at--) {
    const word = words[at]?.lower ?? ""
    if (ownWords.has(word) && first - at <= 3) return false
    if (conditional.has(words[at - 1]?.lower ?? "")) continue
    if (word === "your" && first - at <= 4) return true
    if (/^(?:you|you're|you've)$/.test(word)) {
      if (word === "you've" || word === "you're") return true
      for (let next = at + 1; next < first; next++) {
        const verb = words[next]?.lower ?? ""
        if (isPast(verb) || /^(?:are|have|were|been|had)$/.test(verb)) return true
      }
    }
  }
  let past = false
  for (let at = last + 1; at <= last + 9 && sentence[at] === sentence[first]; at++) {
    const word = words[at]?.lower ?? ""
    if (/^(?:you|you're|you've|your)$/.test(word) && (past || isPast(words[at + 1]?.lower ?? ""))) return true
    past ||= isPast(word) || /^(?:didn't|hasn't|wasn't|weren't)$/.test(word)
  }
  return false
}

interface People {
  readonly third: Uint8Array
  readonly me: Uint8Array
  readonly general: Uint8Array
}

function peopleOf({ reading, persons, names }: Observed): People {
  const third = new Uint8Array(reading.sentenceCount)
  const me = new Uint8Array(reading.sentenceCount)
  const general = sentencesWith(reading, generalTalk)
  for (const { kind, sentence, at } of persons) {
    if (kind === "me") me[sentence] = 1
    if (kind === "patient") third[sentence] = general[sentence] ? (third[sentence] ?? 0) : 1
    if (kind === "pronoun" && !general[sentence]) third[sentence] = 1
    const told =
      kind === "noun" && !general[sentence] && reading.words.slice(at + 1, at + 8).some(({ lower }) => isPast(lower) || lower === "is")
    if (told) third[sentence] = 1
  }
  for (const { role, sentence } of names) if (role === "unknown") third[sentence] = 1
  return { third, me, general }
}

/** How the term is tied to one person; undefined when it is not. */
function linkOf({ reading }: Observed, people: People, toReader: boolean, match: { first: number; last: number }): string | undefined {
  const sentence = reading.sentence[match.first] ?? 0
  if (reading.words[match.first]?.lower.startsWith("therap") && physical.has(reading.words[match.first - 1]?.lower ?? "")) return undefined
  if (toReader && isYours(reading, match.first, match.last)) return "you"
  if (people.me[sentence]) return "me"
  return people.third[sentence] ? "person" : undefined
}

/** Care under laws of its own may not be linked to a person: 42 CFR Part 2, 45 CFR 164.508(a)(2), state laws. */
export const sensitiveCategoryDisclosure = rule({
  id: "sensitive-category-disclosure",
  title: "Specially protected care linked to a person",
  family: "privacy",
  version: 1,
  severity: "block",
  appliesTo: ["outbound-reply", "outbound-post", "testimonial", "survey"],
  reviewer: "privacy",
  cites: ["42 CFR Part 2", "45 CFR 164.508(a)(2)", "45 CFR 164.508(b)(3)(ii)"],
  message: "Specially protected care is tied to one person.",
  why: "Substance use, mental health, HIV and STI, reproductive, gender and genetic care have laws of their own (42 CFR Part 2, 45 CFR 164.508(a)(2), state laws). A general release does not cover them.",
  fix: "Remove the kind of care and every link to a person. In a reply, use the neutral reply.",
  anchors: anchors(...sensitiveTerms.map(([, terms]) => terms)),
  find(seen, facts): Hit[] {
    const { reading } = seen
    const reply = facts.input.kind === "outbound-reply" || reading.text.trimStart().startsWith("@")
    const safe = reply ? neutralReply(facts) : undefined
    let people: People | undefined
    const hits: Hit[] = []
    const done = new Set<number>()
    for (const [kind, terms] of sensitiveTerms) {
      const matches = findPhrases(reading, terms)
      if (matches.length === 0 || allowed(facts, kind)) continue
      people ??= peopleOf(seen)
      for (const match of matches) {
        if (seen.nonhumans.untold[reading.sentence[match.first] ?? 0]) continue
        const link = done.has(match.first) ? undefined : linkOf(seen, people, reply, match)
        if (!link) continue
        done.add(match.first)
        hits.push({
          span: wordSpan(reading, match.first, match.last),
          evidence: { kind, link },
          ...(safe && { replacement: { span: [0, reading.text.length], text: safe } }),
        })
      }
    }
    return hits
  },
})
