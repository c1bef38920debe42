import { findPhrases, phrases, type PhraseMatch } from "../../text/phrases.ts"
import { wordSpan, type Reading } from "../../text/reading.ts"
import { rule, type Hit } from "../../rule.ts"
import { isDenied, reaches, startsClause } from "./clauses.ts"

/** Choosing the practice, sending somebody to it, or being in a federal program. */
const choosing = phrases(`
new <1> patient|patients|client|clients|families
every|each|any <1> patient|patients who|that
join|joining our|us <2> practice|clinic|family|office|today|now|this
tell|telling <1> friend|friends|family|neighbor|neighbors about
top|best|most referrer|referrers|referral|referrals
referrer|referrers
first visit|appointment|exam|time
become|becoming <2> patient|client|member
refer|refers|referring|recommend|bring|brings|send <2> friend|friends|family|neighbor|neighbors|someone|coworker|relative|patient|patients|us
refer a|your|and|us|today|now
friend|friends|family|they both|each|also|gets|get|receive|receives|earn|earns
bring|refer|send|tell <2> buddy|buddies|pal|pals|bestie|coworkers|neighbors
referral|referrals program|programs|bonus|reward|rewards|contest|raffle|gift|credit
referrals get|earn|receive|win
each|every|per|any|for <2> referral|referrals
book|schedule|scheduling|booking (your|a|an|my) <4> appointment|visit|cleaning|exam|checkup|consult|consultation|physical|treatment|session|today|now|online|before|by|in|with|and|screening|consultation|mammogram
book|schedule today|now|online|by|before|in|with|this|and
switch|switching|transfer|transferring <7> to|us|practice|office|records|clinic
choose|choosing|pick us|our
sign|signing up with|for|and|today|as
enroll|enrolling <3> with|today|now
come|stop|walk in|by <4> get|receive|for
medicare|medicaid|tricare|chip|medicaid's
keep|show|showing your appointment|appointments|up
get|getting your <4> screening|mammogram|colonoscopy|vaccine|shot|physical|wellness
swap|swapping|trade|leave|leaving|ditch|dump|switch|bring|poach|steal|move|transfer <5> old|that|other|chain|current|prosthetist|dentist|doctor|clinic|records|membership|prescriptions|prescription|refills|provider <5> us|ours|to|for|here
switch from|over
talk|talks|sweet <3> into
bring|send|refer (your) grandma|grandpa|mom|dad|sister|brother|cousin|aunt|uncle|parents|spouse
poach|steal|lure|talk|convince <3> friend|friends|neighbor|somebody|someone|coworker|buddy|off
tag <3> friend|friends|someone|coworker|bestie
send <2> brother|sister|husband|wife|mom|dad|son|daughter|cousin|law|grandma|grandpa
bring|sign|refer|send|enroll <3> neighbor|teammate|families|crew|team|classmate|roommate|member|members|household|colleague|sibling
sign <3> up
sign <3> families|friends|people|members|neighbors|students|crew
new to us|town|here|our|the
new folks|faces|neighbors|members|students|folk
first timer|timers
newcomer|newcomers
tell <3> friend|friends|neighbor|neighbors <2> about
friend|person|neighbor|family you <2> talk|send|refer|bring|sign
first NUM|ten|twenty|fifty|hundred|five|dozen <2> to|who <2> book|schedule|sign|call|register|refer|switch|join|enroll
when she|he|they|you <1> sign|signs|join|joins|enroll|enrolls|switch|book|books|start|starts
every one who books|joins|signs
traiga|refiera|invite <3> amigo|amiga|vecino|vecina|familiar|alguien
nuevos|nuevas pacientes
paciente|pacientes nuevo|nueva|nuevos|nuevas
recomienda|refiera|refiere
`)

/** "First 50 people to book get …": an offer by itself. */
const firstComers = phrases(`
first NUM <2> to|who <2> book|schedule|sign|call|register|refer|switch|join|enroll <9> get|gets|receive|receives|win|wins|take|earn
`)

/** Cash and what is as good as cash. */
const inducements = phrases(`
gift card|cards|certificate|certificates|basket|baskets|bag|bags
giftcard|giftcards
gas|grocery|visa|amazon|starbucks|target|walmart|coffee|restaurant|movie|spa card|cards|gift|certificate|tickets|voucher
gift|gifts
cash|cashback
raffle|raffles|sweepstakes|giveaway|drawing
prize|prizes|reward|rewards|bonus|kickback
win|wins|winning a|an|dinner|lunch|tickets|NUM|one|two|something|big|cash
win|wins <5> ipad|tv|watch|trip|tickets|prize|card|gift|basket|vacation|money|spa|tesla|bike|airpods|grill|cooler
free|complimentary <2> gift|massage|whitening|toothbrush|ipad|airpods|facial|botox|shirt|tshirt|tote|mug|blanket|pillow|lunch|dinner|groceries|ride|tickets|product|products|sunscreen|kit|waterpik|month|crown|movie|fitbit|watch|gym|supplements|cooler|hoodie|teeth
free|complimentary <2> bacon|bottle|speaker|headphones|hat|brush|side|swag|pizza|blender|ham|pie|bike|socks|umbrella|candle|scarf|robe|slippers|chair|tuition|dues|membership|class|manicure|haircut|meal|oil|change|wash
on|upon us
on the house
our|my treat
leave|leaves <1> with a|an|your <1> foot|gift|free|goodie|swag|spa|bag|bottle|NUM|speaker|headphones|massager|blanket
home|off|away|out with a|an|your
both|you|they|each|everyone get|gets|receive|receives|earn|earns|score|scores a|an|NUM|one
get|gets|receive|claim|earn a|an <2> cooler|speaker|toothbrush|brush|basket|hat|shirt|mug|tote|bottle|blanket|month|facial|massage|card
knock|knocks|take|takes|shave <2> off|out|month|months
months|month|weeks|year of|free <3> dues|tuition|membership|free
spin <3> wheel
pair of <2> tickets|headphones|socks|shoes|sunglasses
pick|take up|home a|an|your|our|one
pocket <1> NUM|ten|twenty|fifty|hundred|bucks|cash
NUM|ten|twenty|fifty bucks
prize wheel
NUM|dollar value|basket|coin
silver|gold coin|dollar
yours|is free|yours
receive|receives|get|gets one|a silver|sweet|gold|free|gift
finds your|its|the <2> doorstep|way|porch
ipad|airpods|fitbit|waterpik|sonicare
get|gets|receive|receives|claim|score|win|earn|with|plus <2> free|complimentary
store|account|office|treatment credit|credits
credit on|toward|towards
regalo|regalos|tarjeta|efectivo|rifa|sorteo
`)

/** The practice forgives what the plan says people owe. */
const waivers = phrases(`
waive|waives|waived|waiving|forgive|forgiving|eat|eating|skip|cover|covering|absorb|drop|dropping|write <6> copay|copays|copayment|copayments|deductible|deductibles|coinsurance
waive|waives|waived|waiving|forgive|forgiving|cover|covering|skip|absorb <6> co pay|pays|payment|insurance
waive|waives|waived|waiving|forgive <4> out of pocket
don't|never|not|stopped <2> charge|charging|collect|collecting|bill|billing|ask <3> copay|copays|deductible|deductibles|coinsurance
afford|worry|about|forget <4> deductible|copay|copays|coinsurance
write|writing off <6> insurance|balance|deductible|copay
waive|waiving|waived <3> cost share|sharing
copay|copays|deductible|deductibles|coinsurance <4> waived|forgiven|free|covered
co pay|pays <4> waived|forgiven
copay|copays|deductible|coinsurance (is|are) on us
forget <3> copay|copays|deductible|coinsurance
we'll pay|cover|take|handle <4> copay|copays|deductible|coinsurance
no (more) copay|copays|deductible|deductibles for|with|this|at|when
insurance <2> accepted <2> payment
insurance <3> payment in full
no copay|copays <3> deductible|deductibles
no out of pocket <3> for|with|at|ever|cost|costs
`)

const insurers = new Set("insurer insurers plan plans insurance carrier carriers law aca most many some marketplace employer".split(" "))
const hiring = new Set(
  "hiring hire nurse nurses rn hygienist hygienists job jobs position employee employees recruit recruiting applicant resume staff sign-on role assistant therapist careers".split(
    " ",
  ),
)
const tests = new Set(
  "screening screenings check checks exam exams class classes clinic consult consultation consultations talk webinar event parking estimate quote samples sample vaccine vaccines shot shots flu wifi guide download trial demo seminar workshop evaluation assessment tour service services lecture lunch coffee snacks to of from and for advice help support tips test tests visit copy ride rides interpreter translation".split(
    " ",
  ),
)
const worth = 16

/** "Earn $50", "$25 for each": money handed over; "$120" alone is a published price. */
function isMoneyGiven(reading: Reading, at: number): boolean {
  const word = reading.words[at]
  if (word?.shape !== "number" || !word.gap.endsWith("$")) return false
  if (/^(?:off|credit|bonus|reward|gift|cash|toward|towards|visa|amazon)$/.test(reading.words[at + 1]?.lower ?? "")) return true
  return reaches(reading, at, 3, handed)
}
const handed = new Set(
  "get gets earn earns receive receives win wins give giving gives pay pays paid score claim save reward hand recibe gana".split(" "),
)

function moneyIn(reading: Reading): PhraseMatch[] {
  const found: PhraseMatch[] = []
  for (let at = 0; at < reading.words.length; at++) if (isMoneyGiven(reading, at)) found.push({ first: at, last: at })
  return found
}

/** True when a reward is really given: "gift of sight", "cash price", "reward yourself" are not. */
function isGiven(reading: Reading, { first, last }: PhraseMatch): boolean {
  const word = reading.words[first]?.lower ?? ""
  const next = reading.words[last + 1]?.lower ?? ""
  if (word === "cash") return !/^(?:price|prices|pay|only|based|fee|fees|rate|rates|or|and|check|patients|discount)$/.test(next)
  if (word === "gift" || word === "gifts") return last > first || !/^(?:of|shop|to|ideas|guide|wrap|wrapping|drive)$/.test(next)
  if (word === "reward" || word === "rewards")
    return !/^(?:yourself|your|chart|charts|of|is|are)$/.test(next) && !/^(?:to|your|is|own)$/.test(reading.words[first - 1]?.lower ?? "")
  if (word === "on" || word === "upon")
    return last === first + 1 && (startsClause(reading, last + 1) || reading.sentence[last + 1] !== reading.sentence[last])
  if (word === "free") return !tests.has(reading.words[last]?.lower ?? "")
  if (/^(?:free|complimentary)$/.test(reading.words[last]?.lower ?? ""))
    return (
      !tests.has(next) &&
      !(tests.has(reading.words[last + 2]?.lower ?? "") && !/^(?:to|of|and|for|from)$/.test(reading.words[last + 2]?.lower ?? ""))
    )
  return true
}

function aboutHiring(reading: Reading, { first }: PhraseMatch): boolean {
  return reading.words.slice(Math.max(0, first - 15), first + 20).some(({ lower }) => hiring.has(lower))
}

/** The reward beside the offer, in its sentence or the next one. */
function rewardBeside(reading: Reading, offer: PhraseMatch, rewards: readonly PhraseMatch[], from: number): PhraseMatch | undefined {
  for (let at = from; at < rewards.length; at++) {
    const reward = rewards[at]
    reading.meter.steps++
    if (!reward || reward.first > offer.last + worth) return undefined
    const apart = (reading.sentence[reward.first] ?? 0) - (reading.sentence[offer.first] ?? 0)
    if (apart < 0 || apart > 1 || (apart === 1 && !continues(reading, reward.first) && !endsAsQuestion(reading, offer.last))) continue
    if (!isDenied(reading, reward.first, 3)) return reward
  }
  return undefined
}

/** "New patient?": whatever comes next belongs to it. */
function endsAsQuestion(reading: Reading, at: number): boolean {
  for (let next = at + 1; next <= at + 6; next++)
    if (reading.words[next]?.gap.includes("?")) return reading.sentence[next - 1] === reading.sentence[at]
  return false
}

/** "You'll be entered …", "As a thank-you …": the sentence goes on with the offer before. */
function continues(reading: Reading, at: number): boolean {
  let start = at
  while (at - start < worth && start > 0 && reading.sentence[start - 1] === reading.sentence[at]) start--
  return /^(?:you|you'll|you're|we'll|as|get|receive|win|earn|each|every|both|everyone|enter|they|they'll|your|and|they'll|then)$/.test(
    reading.words[start]?.lower ?? "",
  )
}

const hitOn = (reading: Reading, a: PhraseMatch, b: PhraseMatch, how: string): Hit => ({
  span: wordSpan(reading, Math.min(a.first, b.first), Math.max(a.last, b.last)),
  evidence: { how },
})

const forgiving = /^(?:waive|waived|cover|covered|forgive|skip|free|us|pay)$/
const questions = new Set("afford worry about".split(" "))

/** True when the practice itself forgives a share; "can't afford your deductible?" counts only when a waiver follows. */
function isWaived(reading: Reading, { first, last }: PhraseMatch): boolean {
  if (reaches(reading, first, 5, insurers)) return false
  if (!questions.has(reading.words[first]?.lower ?? "")) return !isDenied(reading, first, 2)
  for (let at = last + 1; at <= last + 6; at++) {
    if (forgiving.test(reading.words[at]?.lower ?? "") && /^(?:we|we'll|will|on|it)$/.test(reading.words[at - 1]?.lower ?? "")) return true
  }
  return false
}

/** Nobody is paid to come, to send others, or to owe less than the plan says. */
export const patientInducement = rule({
  id: "patient-inducement",
  title: "Gift, referral reward or waived cost-share",
  family: "conduct",
  version: 1,
  severity: "needs-review",
  appliesTo: ["outbound-post", "outbound-reply"],
  reviewer: "legal",
  cites: ["42 U.S.C. 1320a-7a(a)(5)", "42 U.S.C. 1320a-7b(b)", "OIG policy on gifts of nominal value (2016)", "N.Y. Educ. Law 6530(27)"],
  bodyOnly: true,
  message: "This offers something of value for coming or for sending others.",
  why: "Gifts and waived copays that sway where people go for care can break federal law: at most $15 an item, $75 a year, and never cash.",
  fix: "Remove the offer, or send to legal with the value, audience and payer mix.",
  find({ reading }): Hit[] {
    const waived = findPhrases(reading, waivers).find((match) => isWaived(reading, match))
    if (waived) return [hitOn(reading, waived, waived, "waived")]
    const comers = findPhrases(reading, firstComers)[0]
    if (comers && !aboutHiring(reading, comers)) return [hitOn(reading, comers, comers, "reward")]
    const offers = findPhrases(reading, choosing)
    if (offers.length === 0) return []
    const rewards = [...findPhrases(reading, inducements).filter((match) => isGiven(reading, match)), ...moneyIn(reading)].sort(
      (a, b) => a.first - b.first,
    )
    let from = 0
    for (const offer of offers) {
      while (from < rewards.length && (rewards[from]?.last ?? 0) < offer.first - worth) from++
      const reward = rewardBeside(reading, offer, rewards, from)
      if (reward && !aboutHiring(reading, offer)) return [hitOn(reading, offer, reward, "reward")]
    }
    return []
  },
})
