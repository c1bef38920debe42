import { hasPassed, localMoment } from "../../dates/days.ts"
import { resolveDate } from "../../dates/resolve.ts"
import type { Facts } from "../../facts.ts"
import type { Observed } from "../../observe.ts"
import { findPhrases, phrases, type PhraseMatch } from "../../text/phrases.ts"
import { wordSpan } from "../../text/reading.ts"
import { rule, type Hit } from "../../rule.ts"

/** A price cut, not a price: education about costs and savings says other things. */
const offers = phrases(`
NUM percent discount|off
NUM off a|all|any|botox|every|exam/s|filler|first|our|package/s|products|select|services|skincare|the|treatment/s|whitening|your
half off|price
bogo|descuento/s|oferta/s|promocion
2|two for 1|one
buy one get
discount/s/ed code|exams|for|of|off|on|packages|price/s|pricing|rate/s|services|treatment/s|when|whitening
NUM <1> discount
off with code|coupon
coupon/s|promo|voucher at|code/s|for|good|today|valid
discounted|intro|introductory|limited|promo|promotional|reduced|sale|special deal/s|offer/s|price/s|pricing|rate/s
limited time
on sale
clearance|cyber|fall|flash|friday|holiday|spring|summer|winter deal/s|sale/s|special/s
deal|special/s of on|the|this
new patient discount|offer|special/s
specials are|for|on|this
save/s|saving up to
`)
/** The same with a sign: "20% off", "$50 off", "save $40". */
const signed = phrases(`
NUM descuento|discount|off|rebate
NUM de|en descuento
ahorre|save/s|saving NUM
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
before|by|end/s/ing|expiration|expire/s|expiring|good|hasta|through|thru|till|until|valid|vence <4> NUM|abril|agosto|april|august|christmas|december|diciembre|enero|febrero|february|friday|january|julio|july|june|junio|march|marzo|may|mayo|monday|month|november|noviembre|october|octubre|saturday|september|septiembre|sunday|thanksgiving|thursday|today|tomorrow|tonight|tuesday|wednesday|week|weekend|year
friday|monday|saturday|sunday|thursday|today|tomorrow|tonight|tuesday|wednesday|weekend only
only friday|monday|saturday|today|tomorrow|tonight
all|during|entire|for|in|month|next|this|whole <2> april|august|december|fall|february|january|july|june|march|may|month|november|october|september|spring|summer|week|weekend|winter
today|tonight
ends|expires soon|today|tomorrow|tonight
first NUM
while quantities|supplies|they
one day
black friday
cyber monday
esta|este hoy|mes|semana
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
