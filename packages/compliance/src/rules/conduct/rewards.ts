import { findPhrases, phrases } from "../../text/phrases.ts"
import type { Reading } from "../../text/reading.ts"

/** Things of value that are given away, as they are named in offers. */
const things = phrases(`
gift card|cards|certificate|certificates|basket|baskets|bag|bags|voucher
gift|gifts|giftcard|giftcards
discount|discounts|discounted|coupon|coupons|voucher|vouchers|raffle|raffles|raffled|raffling|drawing|sweepstakes|giveaway|prize|prizes|reward|rewards|cashback|swag|freebie|freebies|goodie|goodies|rebate
enters|entered|entry|entries
enter|entering <5> win|contest
and|to|could|can win
chance|chances to|at|of win|winning
win|wins|winning a|an|dinner|lunch|tickets|NUM|one|two|something|big|cash
win|wins|winning <3> gift|prize|card|ipad|watch|basket|tickets|trip|tv|free|toothbrush
earn|earns|earning <3> points|credit|credits|cash|reward|rewards
get|gets|receive|receives|score|claim <4> credit|points|cash|bonus|tickets|tote|shirt|mug|treat|coffee|latte|toothbrush|whitening|massage|facial|swag
account|store|office|treatment credit|credits
credit toward|towards|on
cash
donate|donates|donating|donation|donations
free|complimentary
NUM off|percent|bucks|dollars|credit
half off|price
on us
on the house
starbucks|amazon card|gift|cards|money
ipad|airpods|tickets|fitbit
descuento|descuentos|regalo|regalos|rifa|sorteo|gratis
`)

const noOffer = new Set("to of from and or for".split(" "))
const noFree = new Set(
  "feel feeling pain stress cavity gluten fragrance sugar drug smoke symptom hassle judgment cancer be are is toll worry".split(" "),
)
const prices = new Set("price prices pay only based fee fees rate rates self".split(" "))

/** "Feel free to", "pain-free", "cash price": nothing is given away. */
function isGiven(reading: Reading, first: number, last: number): boolean {
  const word = reading.words[first]
  const after = reading.words[last + 1]
  const sameSentence = reading.sentence[last + 1] === reading.sentence[last]
  if (word?.lower === "free")
    return !noFree.has(reading.words[first - 1]?.lower ?? "") && !(sameSentence && noOffer.has(after?.lower ?? "")) && word.gap !== "-"
  if (word?.lower === "cash") return !(sameSentence && prices.has(after?.lower ?? ""))
  if (word?.shape === "number" && reading.words[last]?.lower === "off") return /[$%]/.test(word.gap + (reading.words[first + 1]?.gap ?? ""))
  return true
}

/** The numbers of the words that name something of value: "$25", "gift card", "entered", in the order of the text. */
export function rewardsIn(reading: Reading): readonly number[] {
  const found: number[] = []
  for (const { first, last } of findPhrases(reading, things)) if (isGiven(reading, first, last)) found.push(first)
  for (let at = 0; at < reading.words.length; at++) {
    const word = reading.words[at]
    if (word?.shape === "number" && word.gap.endsWith("$")) found.push(at)
  }
  return found.sort((a, b) => a - b)
}
