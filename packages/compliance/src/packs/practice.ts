import type { Pack } from "../pack.ts"
import { longStanding } from "../pack.ts"
import type { Rule } from "../rule.ts"
import { fold } from "../text/normalize.ts"
import { findPhrases, passingPhrases } from "../text/phrases.ts"
import { wordSpan } from "../text/reading.ts"
import { wordsOf } from "../text/words.ts"
import type { ContentKind, Guideline } from "../types.ts"

const everything: readonly ContentKind[] = ["outbound-post", "outbound-reply", "testimonial", "survey", "media"]
/** A beginning of fewer letters would stand for half the dictionary; it is taken as a whole word. */
const leastBeginning = 3

/** One watched phrase in the phrase language; words are cut as texts are cut. */
function phraseOf(words: string): string {
  return words
    .trim()
    .split(/\s+/)
    .map((part) => {
      const cut = wordsOf(fold(part).text).map(({ lower }) => lower)
      const last = cut.at(-1) ?? ""
      return part.endsWith("*") && last.length >= leastBeginning ? [...cut.slice(0, -1), `${last}*`].join(" ") : cut.join(" ")
    })
    .filter((part) => part !== "")
    .join(" ")
}

function ruleOf(guideline: Guideline): Rule {
  const watched = passingPhrases(guideline.words.map(phraseOf).join("\n"))
  return {
    id: "practice-guideline",
    title: guideline.title,
    family: "conduct",
    version: 1,
    severity: guideline.severity,
    appliesTo: guideline.appliesTo && guideline.appliesTo.length > 0 ? guideline.appliesTo : everything,
    reviewer: "marketing",
    cites: ["The practice's own guidelines"],
    message: guideline.message,
    why: `The practice watches for this: ${guideline.title}.`,
    fix: guideline.fix,
    find({ reading }) {
      const matches = findPhrases(reading, watched)
      // A topic is told once, each word where it stands.
      const told = guideline.kind === "topic" ? matches.slice(0, 1) : matches
      return told.map(({ first, last }) => ({ span: wordSpan(reading, first, last), evidence: { guideline: guideline.id } }))
    },
  }
}

/** A number for a text that changes with it: FNV-1a, 32 bits. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, "0")
}

const made = new WeakMap<readonly Guideline[], Pack>()

/** The words and topics a practice watches as a pack; made once for each list. Its version follows from what it says. */
export function guidelinePack(guidelines: readonly Guideline[]): Pack {
  const known = made.get(guidelines)
  if (known) return known
  const pack: Pack = {
    id: "practice-guidelines",
    title: "The practice's own guidelines",
    version: fingerprint(JSON.stringify(guidelines)),
    effectiveFrom: longStanding,
    when: "This practice only",
    rules: guidelines.map(ruleOf),
  }
  made.set(guidelines, pack)
  return pack
}
