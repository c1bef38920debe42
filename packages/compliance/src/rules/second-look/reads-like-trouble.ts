import { limits } from "../../model/gate.gen.ts"
import { rule, type Hit } from "../../rule.ts"
import { wordSpan } from "../../text/reading.ts"
import { leastWords } from "./least-words.ts"

/** A text that reads like advice to one person, an unfounded claim, pressure for reviews or a quarrel. */
export const readsLikeTrouble = rule({
  id: "reads-like-trouble",
  title: "Reads like a text that brought trouble",
  family: "conduct",
  version: 1,
  severity: "needs-review",
  appliesTo: ["outbound-post", "outbound-reply"],
  reviewer: "clinical",
  cites: ["AMA Code of Medical Ethics, opinion 2.3.2", "15 U.S.C. 45"],
  message: "This reads like advice, a claim or a tone that brought practices trouble.",
  why: "The words resemble labeled posts and replies that gave advice to one person, promised too much, pressed for reviews or quarreled. It can be wrong, so somebody looks.",
  fix: "Give general facts with their source, leave one person's care to a call, and stay kind.",
  onlyUnblocked: true,
  bodyOnly: true,
  find(seen, _, { likeness }): Hit[] {
    const { clinical, conduct, weightiest } = likeness()
    if (seen.reading.words.length < leastWords || clinical + conduct < limits.trouble) return []
    const sentence = weightiest()
    return [
      {
        ...(sentence && { span: wordSpan(seen.reading, ...sentence) }),
        severity: clinical + conduct >= limits.troubleBlock ? "block" : "needs-review",
        evidence: { clinical: Math.round(clinical * 100) / 100, conduct: Math.round(conduct * 100) / 100 },
      },
    ]
  },
})
