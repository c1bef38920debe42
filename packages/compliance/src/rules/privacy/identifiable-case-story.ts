import { storiesOf } from "../../detect/stories.ts"
import { rule, type Hit } from "../../rule.ts"
import { occurs, wordSet } from "../../text/word-sets.ts"

/** Words that tell readers that nobody real is meant. */
const label = wordSet("fictional fictitious composite hypothetical")
const detailed = "This tells the story of one patient with details that can show who it is."

/** A story of one patient can identify without any name: 45 CFR 164.514(b)(2)(i)(R), (b)(2)(ii). */
export const identifiableCaseStory = rule({
  id: "identifiable-case-story",
  title: "Story about one patient",
  family: "privacy",
  version: 1,
  severity: "needs-review",
  appliesTo: ["outbound-post", "outbound-reply"],
  reviewer: "privacy",
  cites: ["45 CFR 164.514(b)(2)(i)(R)", "45 CFR 164.514(b)(2)(ii)"],
  message: "This tells the story of one patient.",
  why: "Neighbors can put a story, an age, a town and a day together, even with no name. Anything unique about a patient is protected (45 CFR 164.514(b)(2)(i)(R) and (ii)).",
  fix: "Turn it into advice with no person in it ('Small magnets are dangerous if swallowed'), or attach a signed authorization. A made-up example must say that it is fictional.",
  find(seen, facts): Hit[] {
    if (facts.authorizations.length > 0 || occurs(seen.reading, label)) return []
    const hits: Hit[] = []
    let end = -2
    for (const { sentence, span, cues, unique } of storiesOf(seen, facts)) {
      const block = unique || cues >= 2
      const carriedOn = sentence === end + 1 && (hits.at(-1)?.severity === "block" || !block)
      end = sentence
      if (carriedOn) continue
      hits.push({ span, evidence: { unique, cues }, ...(block && { severity: "block", message: detailed }) })
    }
    return hits
  },
})
