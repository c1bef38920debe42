import { findPhrases, phrases, type PhraseMatch } from "../../text/phrases.ts"
import { wordSpan, type Reading } from "../../text/reading.ts"
import { rule, type Hit } from "../../rule.ts"
import { isDenied, reaches, startsClause } from "./clauses.ts"
import { anchors } from "../../text/anchors.ts"

/** Choosing the practice, sending somebody to it, or being in a federal program. */
const choosing = phrases(`
new <1> client/s|families|patient/s
any|each|every <1> patient/s that|who
join/ing our|us <2> clinic|family|now|office|practice|this|today
tell/ing <1> family|friend/s|neighbor/s about
best|most|top referral/s|referrer/s
chip|medicaid|medicaid's|medicare|newcomer/s|recomienda|referrer/s|refiera|refiere|tricare
first appointment|exam|time|timer/s|visit
become|becoming <2> client|member|patient
bring/s|recommend|refer/s|referring|send <2> coworker|family|friend/s|neighbor/s|patient/s|relative|someone|us
refer a|and|now|today|us|your
family|friend/s|they also|both|each|earn/s|get/s|receive/s
bring|refer|send|tell <2> bestie|buddies|buddy|coworkers|neighbors|pal/s
referral/s bonus|contest|credit|gift|program/s|raffle|reward/s
referrals earn|get|receive|win
any|each|every|for|per <2> referral/s
book/ing|schedule|scheduling (a|an|my|your) <4> and|appointment|before|by|checkup|cleaning|consult|consultation|exam|in|mammogram|now|online|physical|screening|session|today|treatment|visit|with
book|schedule and|before|by|in|now|online|this|today|with
switch/ing|transfer|transferring <7> clinic|office|practice|records|to|us
choose|choosing|pick our|us
sign/ing up and|as|for|today|with
enroll/ing <3> now|today|with
come|stop|walk by|in <4> for|get|receive
keep|show/ing your appointment/s|up
get|getting your <4> colonoscopy|mammogram|physical|screening|shot|vaccine|wellness
bring|ditch|dump|leave|leaving|move|poach|steal|swap|swapping|switch|trade|transfer <5> chain|clinic|current|dentist|doctor|membership|old|other|prescription/s|prosthetist|provider|records|refills|that <5> for|here|ours|to|us
switch from|over
sweet|talk/s <3> into
bring|refer|send (your) aunt|brother|cousin|dad|grandma|grandpa|mom|parents|sister|spouse|uncle
convince|lure|poach|steal|talk <3> buddy|coworker|friend/s|neighbor|off|somebody|someone
tag <3> bestie|coworker|friend/s|someone
send <2> brother|cousin|dad|daughter|grandma|grandpa|husband|law|mom|sister|son|wife
bring|enroll|refer|send|sign <3> classmate|colleague|crew|families|household|member/s|neighbor|roommate|sibling|team|teammate
sign <3> crew|families|friends|members|neighbors|people|students|up
new to here|our|the|town|us
new faces|folk/s|members|neighbors|students
tell <3> friend/s|neighbor/s <2> about
family|friend|neighbor|person you <2> bring|refer|send|sign|talk
first NUM|dozen|fifty|five|hundred|ten|twenty <2> to|who <2> book|call|enroll|join|refer|register|schedule|sign|switch
when he|she|they|you <1> book/s|enroll/s|join/s|sign/s|start/s|switch
every one who books|joins|signs
invite|refiera|traiga <3> alguien|amiga|amigo|familiar|vecina|vecino
nuevas|nuevos pacientes
paciente/s nueva/s|nuevo/s
`)

/** "First 50 people to book get …": an offer by itself. */
const firstComers = phrases(`
first NUM <2> to|who <2> book|call|enroll|join|refer|register|schedule|sign|switch <9> earn|get/s|receive/s|take|win/s
`)

/** Cash and what is as good as cash. */
const inducements = phrases(`
gift bag/s|basket/s|card/s|certificate/s
airpods|bonus|cash|cashback|drawing|efectivo|fitbit|gift/s|giftcard/s|giveaway|ipad|kickback|prize/s|raffle/s|regalo/s|reward/s|rifa|sonicare|sorteo|sweepstakes|tarjeta|waterpik
amazon|coffee|gas|grocery|movie|restaurant|spa|starbucks|target|visa|walmart card/s|certificate|gift|tickets|voucher
win/s|winning NUM|a|an|big|cash|dinner|lunch|one|something|tickets|two
win/s <5> airpods|basket|bike|card|cooler|gift|grill|ipad|money|prize|spa|tesla|tickets|trip|tv|vacation|watch
complimentary|free <2> airpods|bacon|bike|blanket|blender|botox|bottle|brush|candle|chair|change|class|cooler|crown|dinner|dues|facial|fitbit|gift|groceries|gym|haircut|ham|hat|headphones|hoodie|ipad|kit|lunch|manicure|massage|meal|membership|month|movie|mug|oil|pie|pillow|pizza|product/s|ride|robe|scarf|shirt|side|slippers|socks|speaker|sunscreen|supplements|swag|teeth|tickets|toothbrush|tote|tshirt|tuition|umbrella|wash|watch|waterpik|whitening
on|upon us
on the house
my|our treat
leave/s <1> with a|an|your <1> NUM|bag|blanket|bottle|foot|free|gift|goodie|headphones|massager|spa|speaker|swag
away|home|off|out with a|an|your
both|each|everyone|they|you earn/s|get/s|receive/s|score/s NUM|a|an|one
claim|earn|get/s|receive a|an <2> basket|blanket|bottle|brush|card|cooler|facial|hat|massage|month|mug|shirt|speaker|toothbrush|tote
knock/s|shave|take/s <2> month/s|off|out
month/s|weeks|year free|of <3> dues|free|membership|tuition
spin <3> wheel
pair of <2> headphones|shoes|socks|sunglasses|tickets
pick|take home|up a|an|one|our|your
pocket <1> NUM|bucks|cash|fifty|hundred|ten|twenty
NUM|fifty|ten|twenty bucks
prize wheel
NUM|dollar basket|coin|value
gold|silver coin|dollar
is|yours free|yours
get/s|receive/s a|one free|gift|gold|silver|sweet
finds its|the|your <2> doorstep|porch|way
claim|earn|get/s|plus|receive/s|score|win|with <2> complimentary|free
account|office|store|treatment credit/s
credit on|toward/s
`)

/** The practice forgives what the plan says people owe. */
const waivers = phrases(`
absorb|cover/ing|drop|dropping|eat/ing|forgive|forgiving|skip|waive/s/d|waiving|write <6> coinsurance|copay/s|copayment/s|deductible/s
absorb|cover/ing|forgive|forgiving|skip|waive/s/d|waiving <6> co insurance|pay/s|payment
forgive|waive/s/d|waiving <4> out of pocket
don't|never|not|stopped <2> ask|bill/ing|charge|charging|collect/ing <3> coinsurance|copay/s|deductible/s
about|afford|forget|worry <4> coinsurance|copay/s|deductible
write|writing off <6> balance|copay|deductible|insurance
waive/d|waiving <3> cost share|sharing
coinsurance|copay/s|deductible/s <4> covered|forgiven|free|waived
co pay/s <4> forgiven|waived
coinsurance|copay/s|deductible (are|is) on us
we'll cover|handle|pay|take <4> coinsurance|copay/s|deductible
no (more) copay/s|deductible/s at|for|this|when|with
insurance <2> accepted <2> payment
insurance <3> payment in full
no copay/s <3> deductible/s
no out of pocket <3> at|cost/s|ever|for|with
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
  anchors: anchors(waivers, firstComers, choosing),
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
