import { isDoubted } from "../../detect/corrections.ts"
import { offersOf, type Offers } from "../../detect/offers.ts"
import { offLabelPairs, offLabelReviewed, type OffLabelPair } from "../../lexicon/off-label.ts"
import { rule, type Hit } from "../../rule.ts"
import { findPhrases, phrases, type PhraseMatch } from "../../text/phrases.ts"
import { wordSpan, type Reading } from "../../text/reading.ts"
import { once } from "../../text/once.ts"
import { deniedBetween, matchFrom, phraseBetween, sentenceEnd, sentenceStart } from "../../text/scope.ts"
import { anchors } from "../../text/anchors.ts"

/** Words by which a text teaches about a use instead of offering it. */
const teaching = phrases(`
clinical|research studies|study|trial/s
beware|caution|counterfeit|facts|myth/s|recall|risks|shortage|trial/s|unapproved|unproven|unsafe|warn/s/ed/ing
off label explained|in|means|prescribing|use
aren't|isn't|never|not|yet (been|fully|yet) approved|authorized|indicated|licensed|proven|recommended
fda has|letter|says|warned|warning|warns
side effect/s
approval|approved|evidence status
aren't|isn't|not for
how|what|whether|why <5> evidence|explained|know|means|research|studied
hold/ing|pause|stop|stopping before
`)
/** Farther apart than this, product and use are not said of each other. */
const reach = 9

/** The nearest use before or after the product in the same sentence. */
function useOf(reading: Reading, pair: OffLabelPair, product: PhraseMatch): PhraseMatch | undefined {
  const uses = findPhrases(reading, pair.use)
  for (let next = matchFrom(uses, product.first - reach - 4); next < uses.length; next++) {
    reading.meter.steps++
    const use = uses[next]
    if (!use || use.first > product.last + reach) return undefined
    if (use.last < product.first - reach || (use.first >= product.first && use.last <= product.last)) continue
    if (Math.abs((reading.sentence[use.first] ?? 0) - (reading.sentence[product.first] ?? 0)) <= 1) return use
  }
  return undefined
}

function isExcused(reading: Reading, first: number, last: number, offered: Offers): boolean {
  const from = sentenceStart(reading, first, 25)
  const to = sentenceEnd(reading, last, 25)
  const sold = offered.priced.length > 0
  if (phraseBetween(reading, teaching, from, to) && !sold) return true
  return (
    deniedBetween(reading, Math.max(from, first - 5), last) || (isDoubted(reading, first, last) && !sold && offered.inviting.length === 0)
  )
}

/** A medicine is not advertised for a use that nobody approved. */
export const offLabelPromotion = rule({
  id: "off-label-promotion",
  title: "Promotes an unapproved use",
  family: "clinical",
  version: 1,
  severity: "needs-review",
  appliesTo: ["outbound-post", "testimonial"],
  reviewer: "clinical",
  cites: ["21 U.S.C. 352 (misbranding)", "21 CFR part 1271", "FTC Act s. 5"],
  message: "This promotes a product for a use that the FDA has not approved.",
  why: "A clinician may prescribe off label after talking with one person. Advertising the use is exposed to the FDA, the FTC and the state board.",
  fix: "Remove the use claim; invite a consult where options, evidence and approval status are discussed.",
  anchors: anchors(...offLabelPairs.map(({ product }) => product)),
  find({ reading }): Hit[] {
    const hits: (Hit & { first: number })[] = []
    const offered = once(() => offersOf(reading))
    for (const pair of offLabelPairs) {
      for (const product of findPhrases(reading, pair.product)) {
        const use = useOf(reading, pair, product)
        if (!use) continue
        const first = Math.min(product.first, use.first)
        const last = Math.max(product.last, use.last)
        if (pair.whenOffered && offered().priced.length + offered().inviting.length === 0) continue
        if (isExcused(reading, first, last, offered())) continue
        hits.push({ first, span: wordSpan(reading, first, last), evidence: { pair: pair.id, reviewed: offLabelReviewed } })
        break
      }
    }
    hits.sort((a, b) => a.first - b.first)
    return hits.filter((hit, at) => hit.first !== hits[at - 1]?.first).map(({ first: _, ...hit }) => hit)
  },
})
