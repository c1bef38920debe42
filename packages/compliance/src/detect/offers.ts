import { findPhrases, phrases } from "../text/phrases.ts"
import type { Reading } from "../text/reading.ts"
import { isDenied } from "../text/scope.ts"

/** A price, a rebate, or a party: selling in so many words. */
const priced = phrases(`
sale|sales|special|specials|deal|deals|discount|discounts|discounted|promo|promos|promotion|bogo|coupon|coupons|giveaway|clearance|oferta|descuento|promocion|flash|groupon
NUM off
off NUM
buy <4> get|free
per|a|an|each|every unit|syringe|vial|month|session|dose
starting at|from|under NUM
only|just|from NUM
save NUM
party|parties|package|packages|bundle|bundles|membership|memberships|voucher|prize|raffle|gift
free <2> units|syringe|vial|botox|filler|tox|dose|unit
black friday|monday
cyber monday
half price
price drop|drops|cut
prices|price lower|lowest|slashed|dropped|start|starting
affordable|cheap|cheapest|lowest
`)
/** An invitation to come for it, or a benefit promised. */
const inviting = phrases(`
now|currently|proudly|finally|also (now) offering|offer|available|carrying|stocking|prescribing|accepting|serving|providing|booking
we|now offer|offering|carry|carrying|prescribe|provide|administer
is|are|now|available|arrived|back (now) here|available|stock
in stock
has|have arrived|landed
ask for|about|us|our|dr
ask to <3> switch|start|try|get
switch you
get|grab|claim|reserve|snag|order|buy|score|schedule|book|start|starting|begin|try your|yours|some|a|my|now|today|with|on|the
get <3> today|now|started|here|yours
walk (right|straight|on) in|ins
no appointment|appt|appointments
book|schedule|reserve|text|dm|call|tap|click|swipe|message|sign|come|stop|visit (up) (by|in) (to) (us|now|today|here|with|online|for|your|link|below|the|get|in)
no <2> required|needed|waitlist|wait|questions
same day|week
lose|drop|shed|melt|burn <3> NUM|pounds|lbs|weight|fat|inches
lose weight|inches|fat
keeps|keep you|your|them
smooth|smooths|smooth*|erase*|melts|erases|vanish*|banish*|youthful|glow|younger|refresh*|snatched|wrinkle
feel|feeling|look|looking|be (like) yourself|better|great|amazing|young|younger|refreshed|confident|happy|again|good
works|working fast|wonders|great|quickly|quick|in|overnight
works|work
changed|changes|saved|saves my|your|lives|life
fast|quick|instant|real|amazing|incredible|best|proven results|relief
game changer|changing
transform*|skinny|slim|slimmer|bikini
hormone|weight|summer|beach|wedding|swimsuit|bikini|holiday|camera|party ready
love|loves|loving|obsessed|swear|swears|recommend <2> my|our|this|it|by|with|botox
delivered|shipped|mailed|ships to|straight|right|free|your|same
no insurance
consult|consults|consultation|consultations|evaluation|evaluations <2> free|today|now|available|open
limited spots|time|supply|slots
spots|slots <2> left|open|available|filling|remaining
tired|sick of
say goodbye
disponible|disponibles|agenda|pide|pregunta|consigue
hurry
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
