import { hasPassed, localMoment } from "../../dates/days.ts"
import { resolveDate } from "../../dates/resolve.ts"
import type { Facts } from "../../facts.ts"
import type { Observed } from "../../observe.ts"
import { findPhrases, phrases, type PhraseMatch } from "../../text/phrases.ts"
import { wordSpan } from "../../text/reading.ts"
import { rule, type Hit } from "../../rule.ts"

/** A price cut, not a price: education about costs and savings says other things. */
const offers = phrases(`
NUM percent off|discount
NUM off your|all|any|every|first|a|the|our|select|botox|filler|whitening|treatment|treatments|exam|exams|package|packages|services|products|skincare
half off|price
bogo
2|two for 1|one
buy one get
discount|discounts|discounted on|off|for|code|pricing|rate|rates|price|prices|of|exams|whitening|treatment|treatments|services|packages|when
NUM <1> discount
off with code|coupon
coupon|coupons|promo|voucher code|codes|for|good|valid|at|today
promo|promotional|introductory|intro|special|sale|discounted|reduced|limited price|prices|pricing|rate|rates|offer|offers|deal|deals
limited time
on sale
flash|holiday|spring|summer|fall|winter|clearance|friday|cyber sale|sales|special|specials|deal|deals
deal|special|specials of the|this|on
new patient special|specials|offer|discount
specials are|on|for|this
save|saves|saving up to
oferta|ofertas|descuento|descuentos|promocion
`)
/** The same with a sign: "20% off", "$50 off", "save $40". */
const signed = phrases(`
NUM off|discount|descuento|rebate
NUM de|en descuento
save|saves|saving|ahorre NUM
`)

/** Offers of the text, from left to right; a number counts only as money or as a percentage. */
function offersIn({ reading }: Observed): PhraseMatch[] {
  const marked = findPhrases(reading, signed).filter(({ first, last }) => {
    const at = reading.words[first]?.shape === "number" ? first : last
    return /\$\s?$/.test(reading.words[at]?.gap ?? "") || /^\s?%/.test(reading.words[at + 1]?.gap ?? "")
  })
  return [...findPhrases(reading, offers), ...marked].sort((a, b) => a.first - b.first)
}

/** The offer says when it ends. */
const limits = phrases(`
through|thru|until|till|ends|end|ending|expires|expire|expiring|expiration|valid|good|by|before|hasta|vence <4> NUM|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tonight|tomorrow|month|week|weekend|year|christmas|thanksgiving|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre
today|tonight|tomorrow|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday only
only today|tonight|tomorrow|friday|saturday|monday
this|all|entire|whole|during|month|in|for|next <2> month|week|weekend|summer|fall|spring|winter|january|february|march|april|may|june|july|august|september|october|november|december
today|tonight
ends|expires soon|today|tonight|tomorrow
first NUM
while supplies|they|quantities
one day
black friday
cyber monday
este|esta mes|semana|hoy
`)

const endWords = /^(?:through|thru|until|till|end|ends|ending|expire|expires|expiring|expiration|valid|good|by|before|hasta|vence|offer)$/

/** Dates up to which an offer in the same or a neighboring sentence stands. */
function passedEnds(seen: Observed, facts: Facts, offered: Uint8Array): Hit[] {
  const { reading } = seen
  const at = facts.input.publishOn
  const today = at === undefined ? undefined : localMoment(at, facts.practice.timezone)?.day
  if (today === undefined) return []
  return seen.dates.flatMap((mention): Hit[] => {
    const sentence = reading.sentence[mention.first] ?? 0
    if (!offered[sentence] && !offered[sentence - 1] && !offered[sentence + 1]) return []
    const led = [1, 2, 3].some((back) => endWords.test(reading.words[mention.first - back]?.lower ?? ""))
    const date = led ? resolveDate(reading, mention, today) : undefined
    if (!date || date.end >= today) return []
    return [
      {
        span: wordSpan(reading, mention.first, mention.last),
        message: "This offer will have ended when the post goes out.",
        evidence: { end: "text" },
      },
    ]
  })
}

function inText(seen: Observed, facts: Facts): Hit[] {
  const found = offersIn(seen)
  const [first] = found
  if (!first) return []
  const offered = new Uint8Array(seen.reading.sentenceCount)
  for (const match of found) offered[seen.reading.sentence[match.first] ?? 0] = 1
  const passed = passedEnds(seen, facts, offered)
  if (passed.length > 0) return passed
  if (findPhrases(seen.reading, limits).length > 0 || seen.dates.length > 0) return []
  // Nobody called it an offer; a person looks at it.
  return [
    {
      span: wordSpan(seen.reading, first.first, first.last),
      severity: "needs-review",
      message: "This offer does not say when it ends.",
      evidence: { end: "none" },
    },
  ]
}

/** Offers are true while they are shown: FTC Act section 5, 22 TAC 164.3(b)(5). */
export const promoExpired = rule({
  id: "promo-expired",
  title: "Offer expired or open-ended",
  family: "publishing",
  version: 1,
  severity: "block",
  appliesTo: ["outbound-post"],
  reviewer: "marketing",
  cites: ["FTC Act section 5, 15 U.S.C. 45", "22 TAC 164.3(b)(5)"],
  message: "This offer has no end, or has ended.",
  why: "Advertising must be true when it is read: an offer that is over, or that never ends, is not (15 U.S.C. 45, 22 TAC 164.3(b)(5)).",
  fix: "Set an end date in the future, or remove the offer.",
  bodyOnly: true,
  find(seen, facts): Hit[] {
    const { promo, publishOn, now } = facts.input
    if (promo && !promo.isPromo) return []
    if (!promo) return inText(seen, facts)
    if (promo.endsOn === undefined) return [{ message: "This offer has no end date.", evidence: { end: "none" } }]
    const at = publishOn ?? now
    if (at !== undefined && hasPassed(promo.endsOn, at, facts.practice.timezone))
      return [{ message: "This offer will have ended when the post goes out.", evidence: { end: "set" } }]
    return passedEnds(seen, facts, new Uint8Array(seen.reading.sentenceCount).fill(1))
  },
})
