import { findPhrases, phrases } from "../text/phrases.ts"
import type { Reading } from "../text/reading.ts"
import { isDenied } from "../text/scope.ts"

/** A price, a rebate, or a party: selling in so many words. */
const priced = phrases(`
affordable|bogo|bundle/s|cheap|cheapest|clearance|coupon/s|deal/s|descuento|discount/s/ed|flash|gift|giveaway|groupon|lowest|membership/s|oferta|package/s|parties|party|prize|promo/s|promocion|promotion|raffle|sale/s|special/s|voucher
NUM off
from|just|off|only|save NUM
buy <4> free|get
a|an|each|every|per dose|month|session|syringe|unit|vial
starting at|from|under NUM
free <2> botox|dose|filler|syringe|tox|unit/s|vial
black friday|monday
cyber monday
half price
price cut|drop/s
price/s dropped|lower|lowest|slashed|start/ing
`)
/** An invitation to come for it, or a benefit promised. */
const inviting = phrases(`
also|currently|finally|now|proudly (now) accepting|available|booking|carrying|offer/ing|prescribing|providing|serving|stocking
now|we administer|carry/ing|offer/ing|prescribe|provide
are|arrived|available|back|is|now (now) available|here|stock
in stock
has|have arrived|landed
ask about|dr|for|our|us
ask to <3> get|start|switch|try
switch you
begin|book|buy|claim|get|grab|order|reserve|schedule|score|snag|start/ing|try a|my|now|on|some|the|today|with|your/s
get <3> here|now|started|today|yours
walk (on|right|straight) in|ins
no appointment/s|appt|insurance
book|call|click|come|dm|message|reserve|schedule|sign|stop|swipe|tap|text|visit (up) (by|in) (to) (below|for|get|here|in|link|now|online|the|today|us|with|your)
no <2> needed|questions|required|wait|waitlist
same day|week
burn|drop|lose|melt|shed <3> NUM|fat|inches|lbs|pounds|weight
keep/s them|you|your
agenda|banish*|bikini|consigue|disponible/s|erase*|erases|glow|hurry|melts|pide|pregunta|refresh*|skinny|slim|slimmer|smooth*|smooth/s|snatched|transform*|vanish*|work/s|wrinkle|younger|youthful
be|feel/ing|look/ing (like) again|amazing|better|confident|good|great|happy|refreshed|young|younger|yourself
working|works fast|great|in|overnight|quick|quickly|wonders
changed|changes|saved|saves life|lives|my|your
amazing|best|fast|incredible|instant|proven|quick|real relief|results
game changer|changing
beach|bikini|camera|holiday|hormone|party|summer|swimsuit|wedding|weight ready
love/s|loving|obsessed|recommend|swear/s <2> botox|by|it|my|our|this|with
delivered|mailed|shipped|ships free|right|same|straight|to|your
consult/s|consultation/s|evaluation/s <2> available|free|now|open|today
limited slots|spots|supply|time
slots|spots <2> available|filling|left|open|remaining
sick|tired of
say goodbye
`)
const money = /[$€£]/

/** Where the text sells: numbers of the words of prices and of invitations. */
export interface Offers {
  readonly priced: readonly number[]
  readonly inviting: readonly number[]
}

/** The offers of a text; what it says it does not do is none. */
export function offersOf(reading: Reading): Offers {
  const prices = findPhrases(reading, priced)
    .filter(({ first, last }) => !isDenied(reading, first, last, 5))
    .map(({ first }) => first)
  reading.words.forEach(({ shape, gap }, at) => {
    if (shape === "number" && (money.test(gap) || reading.text[reading.words[at]?.end ?? 0] === "%")) prices.push(at)
  })
  const invitations = findPhrases(reading, inviting).filter(({ first, last }) => !isDenied(reading, first, Math.min(first, last), 5))
  return { priced: prices, inviting: invitations.map(({ first }) => first) }
}
