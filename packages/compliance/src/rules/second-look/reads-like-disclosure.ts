import { limits } from "../../model/gate.gen.ts"
import { rule, type Hit } from "../../rule.ts"
import { wordSpan } from "../../text/reading.ts"
import { leastWords } from "./least-words.ts"
import { neutralReply } from "../safe-replies.ts"

/** A text that reads like those that gave a patient away, although no single word does: 45 CFR 164.514(b)(2)(ii), actual knowledge. */
export const readsLikeDisclosure = rule({
  id: "reads-like-disclosure",
  title: "Reads like a text that gives a patient away",
  family: "privacy",
  version: 1,
  severity: "needs-review",
  appliesTo: ["outbound-post", "outbound-reply", "testimonial", "survey"],
  reviewer: "privacy",
  cites: ["45 CFR 164.514(b)(2)(ii)", "45 CFR 164.502(a)"],
  message: "This reads like texts that gave a patient away.",
  why: "No single word gives a person away, but put together the words tell of one person's care. This was learned from labeled posts and replies, and it can be wrong.",
  fix: "Speak of patients in general, or of the practice; in a reply, thank the writer and give a name and a phone number.",
  onlyUnblocked: true,
  find(seen, facts, { likeness }): Hit[] {
    const { privacy, weightiest } = likeness()
    const reply = facts.input.kind === "outbound-reply"
    const [review, block] = reply ? [limits.replyReview, limits.replyBlock] : [limits.postReview, limits.postBlock]
    // A released story reads like a disclosure, because it is one.
    if (seen.reading.words.length < leastWords || privacy < review || (!reply && facts.authorizations.length > 0)) return []
    const neutral = reply ? neutralReply(facts) : undefined
    const sentence = weightiest()
    return [
      {
        ...(sentence && { span: wordSpan(seen.reading, ...sentence) }),
        severity: privacy >= block ? "block" : "needs-review",
        evidence: { likeness: Math.round(privacy * 100) / 100 },
        ...(neutral && { replacement: { span: [0, seen.reading.text.length] as const, text: neutral, label: "Use a neutral reply" } }),
      },
    ]
  },
})
