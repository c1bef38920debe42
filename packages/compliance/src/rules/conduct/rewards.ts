import { findPhrases, phrases } from "../../text/phrases.ts"
import type { Reading } from "../../text/reading.ts"

/** Things of value that are given away, as they are named in offers. */
const things = phrases(`
gift bag/s|basket/s|card/s|certificate/s|voucher
airpods|cash|cashback|complimentary|coupon/s|descuento/s|discount/s/ed|donate/s|donating|donation/s|drawing|entered|enters|entries|entry|fitbit|free|freebie/s|gift/s|giftcard/s|giveaway|goodie/s|gratis|ipad|prize/s|raffle/s/d|raffling|rebate|regalo/s|reward/s|rifa|sorteo|swag|sweepstakes|tickets|voucher/s
enter/ing <5> contest|win
and|can|could|to win
chance/s at|of|to win|winning
win/s|winning NUM|a|an|big|cash|dinner|lunch|one|something|tickets|two
win/s|winning <3> basket|card|free|gift|ipad|prize|tickets|toothbrush|trip|tv|watch
earn/s/ing <3> cash|credit/s|points|reward/s
claim|get/s|receive/s|score <4> bonus|cash|coffee|credit|facial|latte|massage|mug|points|shirt|swag|tickets|toothbrush|tote|treat|whitening
account|office|store|treatment credit/s
credit on|toward/s
NUM bucks|credit|dollars|off|percent
half off|price
on us
on the house
amazon|starbucks card/s|gift|money
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
