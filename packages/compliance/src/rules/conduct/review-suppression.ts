import { findPhrases, phrases, type PhraseMatch } from "../../text/phrases.ts"
import { wordSpan, type Reading } from "../../text/reading.ts"
import { wordIn } from "../../text/scope.ts"
import { rule, type Hit } from "../../rule.ts"
import { neutralReply } from "../safe-replies.ts"
import { isDenied, reaches } from "./clauses.ts"
import { anchors } from "../../text/anchors.ts"

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
#lawyer <6> action|contact/ed/ing|court|handle|hear|involved|letter|next|notified|notify|papers|respond|sue|touch
my|our|the legal counsel|department|team <6> action|contact/ing|handle|hear|involved|letter|look/ing|notified|respond|review/ing|touch
hear/d/ing <2> from <3> #lawyer|legal
deal|speak|talk to|with my|our #lawyer
my|our #lawyer
call/ing|contact/ing|get|getting|involve|involving <2> #lawyer
expect/ing a|the call|letter from|shortly|soon|today
expect a letter
#lawyer|legal <3> mail|post|soon|way
letter/s from <2> #lawyer|legal
crime|defamation|defamatory|defame|defaming|lawsuit/s|libel|libelous|slander/ing|slanderous|suing
consulted|consulting|contacted|forwarded|forwarding|hired|notified|notifying|retained|sending|sent|turned <7> #lawyer
contacted|forwarded|forwarding|notified|sending|sent|turned <7> legal counsel|department|team
legal action|consequences|letter|notice|options|proceedings|recourse|remedies|route|steps
file|filing|press/ing <2> charges|lawsuit|suit
going|gonna|i|i'll|we|we'll <2> sue|suing
sue for|over|you
see you in court
our attorney/s|counsel|lawyer/s advised|advises|recommends|says
take|taking <2> to court
small claims
cease and desist
damages for
false statements are|can|may|will
illegal to leave|post|say|write
you signed <6> agreement|contract|form|policy|waiver <6> never|not|online|review/s
agree/d|promise/d <2> not to <1> leave|post|review|write
agreement|contract|policy|terms bars|forbid/s|prohibit/s <4> #review|posting
non disparagement
demanda|demandaremos por
`,
  lists,
)

/** Orders to take a review down or to change it. */
const removal = phrases(
  `
#remove <3> #review
#alter <1> that|the|this|your <2> #review
pull|take|taking it|that|this <1> down
pull|take|taking that|the|this|your <2> #review down
pull|take|taking down|off <3> #review
leaving it|that|this up
delete|edit|remove|retract|withdraw it|that|this
deleted|removed <2> immediately|now|or|today
`,
  lists,
)

/** "You lie", said where everybody reads it. */
const accusation = phrases(
  `
bogus|dishonest|fabricated|fake|false|fraudulent|made-up|phony|sham|untruthful account/s|accusation/s|allegation/s|claim/s|comment|post/s|profile|rating|review/s|reviewer/s|statements|story
account|claim|comment|everything|it|person|post|rating|review|reviewer|statement|story|this <2> are|is|was <2> bogus|fabricated|fake|false|fraud|fraudulent|hoax|liar|lie/s|lying|scam|untrue
he|he's|person|reviewer|she|she's|they|they're|you|you're <3> bot|competitor|fraud|fraudster|imposter|impostor|liar|lying|scammer|troll
posting fake|false|lies
left|paid|posted|written by <4> bot|competitor/s|employee|ex|troll
disgruntled <2> customer|employee|ex|patient
are|is liar/s|lying
posting|spreading|telling|writing <1> falsehoods|lies|misinformation
never happened
making <1> up
made|makes|making up <2> claims|it|lies|stories|story|things|this
made all|it|that|this up
competitor <3> posted|posting|pretending|trying
`,
  lists,
)

/** Threats to find or to expose somebody. */
const intimidation = phrases(
  `
i|we found|know <3> who left|posted|this|wrote|you
discharge|dismiss|drop|fire|terminate you <4> as|care|clinic|from|office|patient|practice
regret that|this <2> comment|post|review
gets ugly|worse fast|for
gets ugly
your boss|employer|landlord|school <3> find|hear|informed|know|see|told
i|we found|know <3> where you|your
your <6> on file
know your <1> address|employer|identity
the|your ip
have|know your address|boss|employer|home|workplace
figure|find|found|track <1> down|out where|who|you
i|it|platform|we can|could|will <3> check|look|pull|trace <3> camera/s|chart|find|footage|ip|logs|records|schedule|sheets|wifi <3> out|who|you
everybody|everyone|i|we <1> can|know/s|see/s <1> what|who <2> did|wrote|you|you're
forfeit|keep|lose <2> appointment|place|slot|spot <3> clinic|group|here|list|program
inform|notify|write <1> your <1> boss|company|employer|family|husband|school|supervisor|wife|work
lest|otherwise <5> inform|post|public|publish/ed|release|share
kindly|please delete|remove|retract|withdraw before|lest|or|otherwise
counsel <3> author|her|him|reviewer|writer|you <2> to delete|remove|retract|withdraw
counsel|lawyers has|have been|preserved
post|publish|release|share her|his|the|their|your <2> chart|conduct|file|footage|messages|records|texts

remember <1> you signed
think twice about|before <2> leaving|posting|reviewing|this|what|writing
never|not help|see|serve|treat <4> unless|until <6> #review
you|you'll will be|pay|regret sorry
regret (ever) leaving|posting|this|writing
expose|exposing|identify|report/ing|unmask you|your <4> authorities|boss|employer|identity|name|police|publicly|to
call/ing|contact/ing|tell/ing your boss|employer|husband|job|landlord|school|wife
consequences for|if|to <6> #review|not|posting|this|you
or else
ban|banned|dismiss/ed|drop|fire <6> clinic|patient|practice|you <6> #review
refuse|stop|won't <2> see/ing|treat/ing <4> because|if|unless|until <6> #review
`,
  lists,
)

/** Something of value for a change of mind. */
const bargain = phrases(
  `
credit|discount|free|gift|refund|voucher|waive <9> #alter|#remove|take <4> #review|down
#alter|#remove|take <4> #review|down <9> credit|discount|dollars|free|gift|refund|voucher|waive
after|if|once|when you #alter|#remove|take <4> #review|down
exchange for <3> #alter|#remove|taking
#alter|bring|bump|fix|make|move|switch|turn <2> it|rating|review|that|these|this|your <3> into|to <3> NUM|better|five|four|positive|stars
it|rating|review|this climbs|go|goes|moves <2> to <2> NUM|five|four|stars
#alter|#remove|take <2> down|it|rating|review|that|this|your <4> and|if <2> i|i'll|we|we'll|you'll
#remove|borrelo|cambielo|quitelo <4> and|y i'll|le|te|we'll
make it|that|this NUM|five|four|three|two <1> and|or
make it|that|this NUM|five|four|three star/s
rating|review|star adjustment/s|change|correction/s|update <3> before|condition|first|prerequisite|required|requirement
bajelo|borrelo|cambielo|eliminelo|quitelo
take|taking it|that|this down and i|i'll|we|we'll
take|taking it|that|this down if i|we <2> comp|credit|give|offer|pay|refund|send
consider|kindly|mind|please <2> #alter <3> #review|rating|stars
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
  anchors: anchors(legal, removal, accusation, intimidation, bargain),
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
