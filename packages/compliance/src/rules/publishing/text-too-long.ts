import { countAs } from "../../channels/counting.ts"
import { limitsOf } from "../../channels/limits.ts"
import type { Observed } from "../../observe.ts"
import { originalSpan } from "../../text/reading.ts"
import { rule, type Hit } from "../../rule.ts"

/** What of an Instagram caption is seen before "more". */
const seenFirst = 125
const leastWords = 4

/** True when the part of a long caption that is seen first says nothing: hashtags, account names and emoji. */
function beginsEmpty({ reading }: Observed): boolean {
  if (reading.text.length <= seenFirst) return false
  const seen = reading.words.filter(({ start }) => start < seenFirst)
  return seen.filter(({ hashtag, start }) => !hashtag && reading.text[start - 1] !== "@").length < leastWords
}

/** A text must fit its channel, as the channel counts it. */
export const textTooLong = rule({
  id: "text-too-long",
  title: "Text over the channel limit",
  family: "publishing",
  version: 1,
  severity: "block",
  appliesTo: ["outbound-post", "outbound-reply"],
  reviewer: "marketing",
  cites: ["Platform documentation"],
  message: "This text is too long for its channel.",
  why: "The platform refuses longer texts, or cuts them where it likes.",
  fix: "Trim it, or link to a longer page.",
  bodyOnly: true,
  find(seen, { input }): Hit[] {
    const limits = input.channel === undefined ? undefined : limitsOf(input.channel)
    if (!limits) return []
    const links = limits.counting === "weighted" || limits.counting === "links-as-23" ? seen.links : []
    const spans = links.map(({ span }) => originalSpan(seen.reading, span))
    const count = countAs(limits.counting, input.text, spans, limits.max)
    if (count > limits.max) {
      const over = count - limits.max
      const message = `This text is ${over} ${over === 1 ? "character" : "characters"} too long for ${limits.name}, which takes ${limits.max}.`
      return [{ message, evidence: { channel: limits.name, count, max: limits.max } }]
    }
    if (limits.name !== "Instagram" || !beginsEmpty(seen)) return []
    return [
      {
        severity: "warn",
        message: "The part of the caption that is seen first says nothing yet.",
        evidence: { channel: limits.name, seenFirst },
      },
    ]
  },
})
