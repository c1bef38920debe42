import { findPhrases, phrases, type PhraseMatch } from "../../text/phrases.ts"
import { wordSpan, type Reading } from "../../text/reading.ts"
import { wordIn } from "../../text/scope.ts"
import { rule, type Hit } from "../../rule.ts"
import { neutralReply } from "../safe-replies.ts"
import { isDenied, reaches } from "./clauses.ts"

const lists = {
  lawyer: "solicitor solicitors barrister attorney attorneys lawyer lawyers counsel abogado abogados".split(" "),
  review: "review reviews comment comments post posts rating ratings stars feedback testimonial reseña resena comentario".split(" "),
  remove:
    "pull pulling remove removing delete deleting retract retracting withdraw removed deleted borre borra elimine elimina quite".split(" "),
  alter: "change changing update updating edit editing revise revising raise amend".split(" "),
}

/** Threats of law. */
const legal = phrases(
  `
#lawyer <6> touch|contact|contacting|contacted|hear|letter|notified|notify|sue|involved|handle|respond|next|action|papers|court
our|my|the legal team|department|counsel <6> touch|contact|contacting|hear|letter|notified|involved|handle|respond|action|review|reviewing|look|looking
hear|hearing|heard <2> from <3> #lawyer|legal
speak|talk|deal to|with our|my #lawyer
our|my #lawyer
involve|involving|get|getting|call|calling|contact|contacting <2> #lawyer
expect|expecting a|the letter|call from|soon|shortly|today
expect a letter
#lawyer|legal <3> way|mail|post|soon
letter|letters from <2> #lawyer|legal
crime
contacted|consulting|consulted|retained|hired|forwarded|sent|turned|notified|notifying|forwarding|sending <7> #lawyer
contacted|forwarded|sent|turned|notified|forwarding|sending <7> legal team|department|counsel
legal action|proceedings|consequences|remedies|recourse
press|pressing|file|filing <2> charges|suit|lawsuit
we|we'll|i|i'll|gonna|going <2> sue|suing
sue you|for|over
see you in court
lawsuit|lawsuits|suing
legal letter|notice|steps|route|options
our lawyers|lawyer|attorney|attorneys|counsel advised|advises|says|recommends
take|taking <2> to court
small claims
defamation|defamatory|defaming|defame|libel|libelous|slander|slanderous|slandering
cease and desist
damages for
false statements are|may|will|can
illegal to post|write|leave|say
you signed <6> agreement|contract|policy|waiver|form <6> not|never|review|reviews|online
agreed|agree|promise|promised <2> not to <1> post|write|leave|review
agreement|contract|policy|terms prohibits|prohibit|forbids|forbid|bars <4> #review|posting
non disparagement
demandaremos|demanda por
`,
  lists,
)

/** Orders to take a review down or to change it. */
const removal = phrases(
  `
#remove <3> #review
#alter <1> your|this|the|that <2> #review
take|taking|pull this|it|that <1> down
take|taking|pull this|your|the|that <2> #review down
take|taking|pull down|off <3> #review
leaving this|it|that up
delete|remove|retract|edit|withdraw this|it|that
deleted|removed <2> or|immediately|today|now
`,
  lists,
)

/** "You lie", said where everybody reads it. */
const accusation = phrases(
  `
fake|false|fraudulent|bogus|fabricated|phony|made-up|dishonest|untruthful|sham review|reviews|reviewer|reviewers|claim|claims|account|accounts|accusation|accusations|allegation|allegations|rating|story|profile|statements|post|posts|comment
review|reviewer|comment|post|story|claim|person|statement|account|rating|everything|this|it <2> is|was|are <2> fake|false|fraudulent|bogus|fabricated|untrue|lie|lies|fraud|liar|lying|scam|hoax
you|you're|they|they're|reviewer|person|he|she|he's|she's <3> liar|lying|fraud|fraudster|scammer|competitor|troll|bot|imposter|impostor
posting fake|false|lies
posted|written|left|paid by <4> competitor|competitors|ex|employee|troll|bot
disgruntled <2> employee|patient|customer|ex
is|are lying|liar|liars
spreading|posting|telling|writing <1> lies|falsehoods|misinformation
never happened
making <1> up
making|makes|made up <2> stories|story|lies|things|this|it|claims
made this|it|that|all up
competitor <3> posting|posted|pretending|trying
`,
  lists,
)

/** Threats to find or to expose somebody. */
const intimidation = phrases(
  `
we|i know|found <3> who you|this|wrote|posted|left
discharge|terminate|fire|dismiss|drop you <4> practice|patient|clinic|care|office|from|as
regret this|that <2> post|review|comment
gets worse|ugly for|fast
gets ugly
your employer|boss|landlord|school <3> hear|know|told|informed|see|find
we|i know|found <3> where you|your
your <6> on file
know your <1> identity|address|employer
your|the ip
know|have your address|employer|boss|workplace|home
find|found|figure|track <1> out|down who|you|where
we|it|platform|i can|could|will <3> pull|trace|check|look <3> sheets|records|logs|find|wifi|ip|chart|cameras|camera|footage|schedule <3> out|who|you
find out who
we|everyone|everybody|i <1> see|sees|knows|know|can <1> what|who <2> you're|you|did|wrote
keep|lose|forfeit <2> spot|place|appointment|slot <3> group|program|clinic|list|here
notify|inform|write <1> your <1> company|employer|boss|school|work|wife|husband|family|supervisor
lest|otherwise <5> published|inform|public|release|post|share|publish
kindly|please delete|remove|withdraw|retract otherwise|lest|or|before
counsel <3> reviewer|author|writer|you|him|her <2> to withdraw|delete|remove|retract
counsel|lawyers has|have been|preserved
publish|release|post|share your|the|his|her|their <2> chart|records|footage|file|conduct|messages|texts

remember <1> you signed
think twice about|before <2> leaving|posting|writing|this|what|reviewing
not|never see|treat|help|serve <4> until|unless <6> #review
you'll|you will regret|pay|be sorry
regret (ever) posting|writing|leaving|this
report|reporting|expose|exposing|unmask|identify you|your <4> to|employer|boss|police|authorities|identity|publicly|name
call|calling|contact|contacting|tell|telling your boss|employer|job|school|wife|husband|landlord
consequences for|if|to <6> #review|posting|this|you|not
or else
ban|banned|dismiss|dismissed|drop|fire <6> patient|practice|clinic|you <6> #review
won't|refuse|stop <2> see|treat|seeing|treating <4> until|unless|if|because <6> #review
`,
  lists,
)

/** Something of value for a change of mind. */
const bargain = phrases(
  `
refund|discount|credit|gift|free|voucher|waive <9> #remove|#alter|take <4> #review|down
#remove|#alter|take <4> #review|down <9> refund|discount|credit|gift|free|voucher|waive|dollars
once|when|after|if you #remove|#alter|take <4> #review|down
exchange for <3> #remove|#alter|taking
#alter|make|turn|bump|move|fix|switch|bring <2> it|this|that|your|these|review|rating <3> to|into <3> NUM|five|four|positive|better|stars
this|it|rating|review goes|go|moves|climbs <2> to <2> NUM|five|four|stars
#alter|#remove|take <2> it|this|that|your|rating|review|down <4> and|if <2> we|we'll|i'll|i|you'll
#remove|borrelo|quitelo|cambielo <4> y|and le|te|we'll|i'll
make it|this|that NUM|two|three|four|five <1> and|or
make it|this|that NUM|three|four|five star|stars
rating|review|star adjustment|adjustments|correction|corrections|update|change <3> prerequisite|condition|required|before|first|requirement
borrelo|quitelo|eliminelo|cambielo|bajelo
take|taking it|this|that down and we|we'll|i'll|i
take|taking it|this|that down if i|we <2> send|give|pay|offer|refund|comp|credit
consider|mind|please|kindly <2> #alter <3> #review|rating|stars
`,
  lists,
)

const personal = new Set(
  "name names details detail information info photo photos picture date dates birthday number phone address email health personal private diagnosis duplicate spam link links our".split(
    " ",
  ),
)
const pictures = new Set("photo photos picture pictures".split(" "))
const permission = new Set("can may free welcome want wish able we we've i never they".split(" "))
const talk = new Set(
  "spot how about guide learn rule rules policy class workshop ftc detect avoid ban bans against article google report seminar estate".split(
    " ",
  ),
)

/** "Please remove your phone number from your comment" protects the writer; "you may edit your review" leaves the choice. */
function protects(reading: Reading, { first, last }: PhraseMatch): boolean {
  for (let at = first; at <= last; at++) if (personal.has(reading.words[at]?.lower ?? "")) return true
  if (wordIn(reading, first - 24, first, pictures) >= 0) return true
  if (reading.words[first]?.lower.endsWith("ing") && /^(?:is|isn't|would|was)$/.test(reading.words[last + 1]?.lower ?? "")) return true
  return reaches(reading, first, 3, permission) || isDenied(reading, first, 4)
}

/** Fake reviews as a topic: "how to spot fake reviews". */
const isTopic = (reading: Reading, { first }: PhraseMatch): boolean => reaches(reading, first, 6, talk) || isDenied(reading, first, 2)

const offences = new Set("lies lying posting slander reviews review online fake false this".split(" "))
/** "If you're lying awake": no accusation. */
const isLyingDown = (reading: Reading, { last }: PhraseMatch): boolean =>
  reading.words[last]?.lower === "lying" &&
  /^(?:on|down|flat|in|still|back|face|awake|there|around)$/.test(reading.words[last + 1]?.lower ?? "")

const aims = new Set(
  "you your you're you'll you've this review comment person who whoever anyone facebook woman man someone somebody lady guy her him tu su".split(
    " ",
  ),
)

/** In a post, law is only a threat when it is turned on somebody who wrote something. */
function aimsAtWriter(reading: Reading, { first, last }: PhraseMatch): boolean {
  const to = Math.min(reading.words.length - 1, last + 8)
  for (let at = Math.max(0, first - 8); at <= to; at++) {
    reading.meter.steps++
    if (aims.has(reading.words[at]?.lower ?? "")) return true
  }
  return false
}

const helpful = /^(?:wrote|writes|gives|gave|hosts|hosted|explains|explained|guide|volunteers|will|talks|helps|helped|is|retires|answers)$/

/** "Our attorney wrote a guide", "how the law sees slander": nobody is threatened. */
function isHarmlessLaw(reading: Reading, match: PhraseMatch): boolean {
  if (reaches(reading, match.first, 6, talk)) return true
  const lawyer = reading.words.findIndex(({ lower }, at) => at >= match.first && at <= match.last && lists.lawyer.includes(lower))
  if (lawyer >= 0 && /^(?:is|wrote|writes|gave|gives|hosts|explains)$/.test(reading.words[lawyer + 1]?.lower ?? "")) return true
  const short = match.last - match.first <= 1
  const word = reading.words[match.last]?.lower ?? ""
  if (word === "crime") return !reaches(reading, match.first, 5, offences)
  return short && lists.lawyer.includes(word) && helpful.test(reading.words[match.last + 1]?.lower ?? "")
}

/** Nobody is threatened, accused or paid for a review. */
export const reviewSuppression = rule({
  id: "review-suppression",
  title: "Threat, accusation or pressure to remove a review",
  family: "conduct",
  version: 1,
  severity: "block",
  appliesTo: ["outbound-reply", "outbound-post"],
  reviewer: "legal",
  cites: ["16 CFR 465.7(a)", "Consumer Review Fairness Act of 2016", "Google Maps policy on reviews"],
  message: "This threatens or accuses somebody, or presses for a review to be removed.",
  why: "Federal rules forbid threats, public accusations and payments that keep reviews away or get them removed.",
  fix: "Delete the threat. If the review breaks platform rules, use 'Report to platform' with the rule that applies.",
  find({ reading }, facts): Hit[] {
    const reply = facts.input.kind === "outbound-reply"
    const found: [how: string, match: PhraseMatch][] = []
    for (const match of findPhrases(reading, legal)) {
      if (!isHarmlessLaw(reading, match) && (reply || aimsAtWriter(reading, match))) found.push(["legal", match])
    }
    for (const match of findPhrases(reading, removal)) if (!protects(reading, match)) found.push(["removal", match])
    for (const match of findPhrases(reading, accusation)) {
      if (!isTopic(reading, match) && !isLyingDown(reading, match) && (reply || aimsAtWriter(reading, match)))
        found.push(["accusation", match])
    }
    for (const match of findPhrases(reading, intimidation)) {
      if (!isDenied(reading, match.first, 3) && (reply || aimsAtWriter(reading, match))) found.push(["intimidation", match])
    }
    for (const match of findPhrases(reading, bargain)) if (!isDenied(reading, match.first, 4)) found.push(["bargain", match])
    found.sort(([, a], [, b]) => a.first - b.first)
    const safe = reply ? neutralReply(facts) : undefined
    return found
      .filter(([, { first }], at) => at === 0 || first > (found[at - 1]?.[1].last ?? -1))
      .map(([how, { first, last }]) => ({
        span: wordSpan(reading, first, last),
        evidence: { how },
        ...(safe && { replacement: { span: [0, reading.text.length], text: safe, label: "Use a neutral reply" } }),
      }))
  },
})
