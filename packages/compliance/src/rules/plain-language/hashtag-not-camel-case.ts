import { splitWords } from "../../plain/split-words.ts"
import { rule, type Hit } from "../../rule.ts"
import type { Word } from "../../text/words.ts"

const initials = new Set("ivf iud iui hiv hpv spf cpr aed rsv pcos mri nicu adhd ptsd tv diy".split(" "))
const capital = (word: string): string => (initials.has(word) ? word.toUpperCase() : word.slice(0, 1).toUpperCase() + word.slice(1))

/** True when the whole tag is this one word: "#backtoschool", not a part of "#BackToSchool" or "#back_to_school". */
function isWholeTag(text: string, word: Word, next: Word | undefined): boolean {
  if (!word.hashtag || text[word.start - 1] !== "#") return false
  return text[word.end] !== "_" && !(next?.hashtag === true && next.start === word.end)
}

/** Capitals tell a screen reader where the words of a hashtag begin. */
export const hashtagNotCamelCase = rule({
  id: "hashtag-not-camel-case",
  title: "Multi-word hashtag in one case",
  family: "plain-language",
  version: 1,
  severity: "warn",
  appliesTo: ["outbound-post"],
  reviewer: "marketing",
  cites: ["WCAG 2.1 3.1", "University and public-sector accessibility guides"],
  bodyOnly: true,
  message: "This hashtag runs its words together.",
  why: "A screen reader can only tell the words of a hashtag apart when each begins with a capital; everyone else reads it faster, too.",
  fix: "Change to CamelCase, for example #HeartHealthMonth.",
  find({ reading }): Hit[] {
    const hits: Hit[] = []
    if (!reading.text.includes("#")) return hits
    for (const [at, word] of reading.words.entries()) {
      if (!word.hashtag || !isWholeTag(reading.text, word, reading.words[at + 1])) continue
      reading.meter.steps += word.end - word.start
      const parts = splitWords(reading.text.slice(word.start, word.end).toLowerCase())
      if (!parts) continue
      const camel = parts.map(capital).join("")
      hits.push({
        span: [word.start, word.end],
        evidence: { words: parts.length },
        replacement: { text: camel, label: `Write #${camel}` },
      })
    }
    return hits
  },
})
