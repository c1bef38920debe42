import { findPhrases, phrases, type PhraseMatch } from "../../text/phrases.ts"
import { wordSpan, type Reading } from "../../text/reading.ts"
import { rule, type Hit } from "../../rule.ts"
import { contentReaders, keptPrivate, praisePlaces } from "../../lexicon/review-shapes.ts"
import { isDenied } from "./clauses.ts"
import { neutralInvitation, reviewMentions, reviewRequests } from "./reviews.ts"

const lists = {
  bad: "bad negative poor one-star angry critical mean unhappy low harsh nasty less".split(" "),
  give: "leave leaving write writing post posting give giving submit submitting".split(" "),
  review: "review reviews rating ratings stars star".split(" "),
  happy: "happy satisfied pleased delighted thrilled loved enjoyed liked love smiling glad impressed".split(" "),
  unhappy: "unhappy dissatisfied disappointed upset frustrated unsatisfied displeased annoyed".split(" "),
  site: "google yelp facebook healthgrades zocdoc vitals".split(" "),
}

/** People are picked by how content they are. */
const happyOnly = phrases(
  `
loved|enjoyed|liked|love|enjoy your|our|the|us|it|what|being|visiting|seeing|coming
happy|satisfied|pleased|delighted|thrilled|impressed with|by|about
happy|satisfied|smiling|pleased patient|patients|client|clients|family|families|customer|customers
had|have|having a|an <1> great|good|wonderful|amazing|positive|excellent|awesome|fantastic|five|NUM|best <1> visit|experience|time|appointment|stay
great|good|wonderful|amazing|positive|excellent|awesome|fantastic visit|experience|appointment
five|NUM star|stars visit|experience|service|care
if|are you're|you|we've|we (were|are|feel|felt|did|earned|made|exceeded) <2> happy|satisfied|pleased|good|right|smile|well|stars|expectations
if we earned|exceeded|made|deserve|did
did we <4> socks|wow|smile|impress|well|great|good|job|expectations|earn|deliver
happy campers|camper
our|your happiest|biggest|raving patients|fans|clients|families
feliz|contento|contenta|satisfecho|satisfecha|encanto con|su|tu|la
`,
  lists,
)

/** People with a complaint are sent where nobody reads it. */
const awayFrom = phrases(
  `
#unhappy|otherwise <6> instead|privately|first|directly|private|inbox
#unhappy <5> email|call|message|text|tell|contact|dm us|me|our
otherwise|if <3> not|less|wasn't|weren't|isn't|didn't <6> instead|privately|first|directly|private|inbox
otherwise|not|else email|call|tell|message|contact|text|dm us|our|me
not|less|weren't|wasn't|isn't|didn't <2> #happy|perfect|great|stars|good <6> instead|privately|first|directly|private|inbox
not|less|weren't|wasn't|didn't <2> #happy|perfect|great|stars|thrilled email|call|tell|message|contact|text|dm us|our|me
something|anything|wasn't|less <5> email|call|tell|message|contact|text us|our|me <5> instead|privately|first|directly|before
#bad <1> experience|visit|review|feedback <6> instead|privately|first|directly|private
`,
  lists,
)

/** Says it outright: no bad reviews before talking to us, links for high scores only. */
const outright = phrases(
  `
don't|not|never|avoid|refrain|without|stop <2> #give <2> #bad (star) #review
don't|not|never|avoid|refrain <2> #give <3> #review <3> before|until|unless|without
before (you) #give <2> #bad (star) #review
don't|not|never <2> #give <3> #review <4> call|email|contact|talk|tell|message|dm
before (you) #give <3> #review|on <6> call|contact|talk|email|tell|reach|speak|message|text
call|talk|come|speak|email|contact|reach|tell|message|text <4> before (you) #give <2> #review
call|talk|come|speak|email|contact|reach|tell|message|text <4> before (you) #give <1> online|publicly|anything
only|just send|sends|ask|asks|invite|invites|text|email|give <5> #review|link|#site <6> happy|rate|rated|scored|score|satisfied|high|loved|promoters|NUM
only|just if <5> #happy|stars|NUM|five|four <6> #review|#site
who|that rate|rated|rates|gave|give|scored|score (us) <2> NUM|five|four <1> or <6> #review|#site|link
rate|rated|gave|give us NUM|four|five|nine (stars|or) <6> #site
NUM|five|four stars|star <6> #site <9> less|fewer|below|under|otherwise|email|privately
only <2> happy|satisfied <2> #review
only <1> #give <3> #review if
if <3> can't|cannot|not|don't|won't give|leave|write <3> NUM|five stars|star <6> call|tell|contact|email|talk|let
nothing less than|but NUM|five
if <5> NUM|five stars <6> #site|#review <9> if <4> not|less|below|otherwise
promoters|detractors
only <2> post|review|write|rate|share <2> if
bury|drown|outweigh|outnumber|sink|cancel <4> star|stars|review|reviews|rating|ratings
don't|not|never <2> go|run|turn|vent|complain|take|post <4> #site|online
only <2> happy|satisfied <9> #review|#site
instead of <3> #bad <2> #review
not|less|isn't|aren't <3> #happy|perfect <9> before <1> reviewing|posting|rating
give|giving us <4> chance|opportunity <6> before|instead <2> reviewing|posting|#review|#give
NUM|nines|tens|fives|fours <2> get|receive|go|gets|goes <5> #site
`,
  lists,
)

const near = 26
const peopled = new Set("patient patients client clients family families customer customers".split(" "))

/** True when the words are about the reader's mood, not ours: "We loved seeing you" is no condition. */
function isOurs(reading: Reading, first: number): boolean {
  for (let back = 1; back <= 3; back++) {
    const word = reading.words[first - back]
    if (!word || reading.sentence[first - back] !== reading.sentence[first]) return false
    if (/^(?:we|we're|we'd|i|i'm|i'd|they|our)$/.test(word.lower)) return word.lower !== "our" || back === 1
  }
  return false
}

const apart = (reading: Reading, a: number, b: number): number => Math.abs((reading.sentence[a] ?? 0) - (reading.sentence[b] ?? 0))

function beside(reading: Reading, mood: PhraseMatch, others: readonly PhraseMatch[]): PhraseMatch | undefined {
  let low = 0
  let high = others.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((others[middle]?.first ?? 0) < mood.first - near) low = middle + 1
    else high = middle
  }
  for (let at = low; at < others.length; at++) {
    const other = others[at]
    reading.meter.steps++
    if (!other || other.first > mood.last + near) return undefined
    if (apart(reading, mood.first, other.first) <= 2) return other
  }
  return undefined
}

const hitOn = (reading: Reading, a: PhraseMatch, b: PhraseMatch, how: string): Hit => ({
  span: wordSpan(reading, Math.min(a.first, b.first), Math.max(a.last, b.last)),
  evidence: { how },
  replacement: { span: [0, reading.text.length], text: neutralInvitation, label: "Invite everyone" },
})

const reviewing =
  /^(?:reviews?|reviewing|rating|ratings?|stars?|google|yelp|facebook|healthgrades|zocdoc|vitals|publicly|online|post|posting)$/

function hasReviewWord(reading: Reading, { first, last }: PhraseMatch): boolean {
  for (let at = first; at <= last; at++) if (reviewing.test(reading.words[at]?.lower ?? "")) return true
  return reading.words[first]?.lower === "promoters"
}

/** True when public reviews are spoken of in the sentences around. */
function mentionsReview(reading: Reading, { first, last }: PhraseMatch): boolean {
  for (let at = Math.max(0, first - near); at <= Math.min(reading.words.length - 1, last + near); at++) {
    reading.meter.steps++
    if (reviewing.test(reading.words[at]?.lower ?? "") && apart(reading, at, first) <= 2) return true
  }
  return false
}

const moodWords = /^(?:happy|satisfied|pleased|loved|thrilled|delighted|smiling|stars|love)$/
const complaintWords = /^(?:unhappy|not|less|fewer|dissatisfied|disappointed|upset|otherwise|wasn't|no)$/

/** Short questions about the reader's mood: "Satisfied?" asks the content, "Fewer stars?" the others. */
function shortQuestions(reading: Reading): { happy: PhraseMatch[]; unhappy: PhraseMatch[] } {
  const happy: PhraseMatch[] = []
  const unhappy: PhraseMatch[] = []
  for (let at = 1; at < reading.words.length; at++) {
    if (!reading.words[at]?.gap.includes("?")) continue
    let first = at - 1
    while (at - first < 7 && reading.sentence[first - 1] === reading.sentence[at - 1]) first--
    if (at - first >= 7) continue
    const words = reading.words.slice(first, at).map(({ lower }) => lower)
    if (words.some((word) => complaintWords.test(word))) unhappy.push({ first, last: at - 1 })
    else if (words.some((word) => moodWords.test(word))) happy.push({ first, last: at - 1 })
  }
  return { happy, unhappy }
}

/** The content are sent to a public place, and the words of the others are to stay inside, within three sentences. */
function splitIn(reading: Reading): PhraseMatch | undefined {
  const places = findPhrases(reading, praisePlaces)
  const inside = places.length === 0 ? [] : findPhrases(reading, keptPrivate)
  for (const kept of inside) {
    const place = places.find((each) => apart(reading, each.first, kept.first) <= 2)
    const content = findPhrases(reading, contentReaders).find((each) => apart(reading, each.first, kept.first) <= 3)
    if (place && content && content.first < kept.first)
      return { first: Math.min(place.first, content.first), last: Math.max(place.last, kept.last) }
  }
  return undefined
}

const contact = /^(?:email|call|message|text|tell|contact|dm|talk)$/

/** Everyone is invited to review, or nobody: the content are not asked apart from the others. */
export const reviewGating = rule({
  id: "review-gating",
  title: "Asks only happy people for public reviews",
  family: "conduct",
  version: 1,
  severity: "block",
  appliesTo: ["outbound-post", "outbound-reply", "survey"],
  reviewer: "legal",
  cites: ["16 CFR 465.7", "Google Maps policy on selective reviews", "FTC v. Fashion Nova (2022)"],
  bodyOnly: true,
  message: "This asks only happy people for public reviews, or sends the others elsewhere.",
  why: "Picking who may review makes the rating untrue. Google forbids it, and the FTC took $4.2 million from a shop that hid low ratings.",
  fix: "Invite everyone the same way, or nobody.",
  find({ reading }): Hit[] {
    const said = findPhrases(reading, outright).find((match) => hasReviewWord(reading, match))
    if (said) return [hitOn(reading, said, said, "outright")]
    const requests = [...reviewRequests(reading), ...reviewMentions(reading).map((at) => ({ first: at, last: at }))].sort(
      (a, b) => a.first - b.first,
    )
    const questions = shortQuestions(reading)
    const moods = [...findPhrases(reading, happyOnly), ...questions.happy]
    for (const mood of requests.length > 0 ? moods : []) {
      if ((!peopled.has(reading.words[mood.last]?.lower ?? "") && isOurs(reading, mood.first)) || isDenied(reading, mood.first, 2)) continue
      const request = beside(reading, mood, requests)
      if (request && request.last !== mood.last) return [hitOn(reading, mood, request, "happy-only")]
    }
    const sentAway = questions.unhappy.filter(({ last }) => contact.test(reading.words[last + 1]?.lower ?? ""))
    for (const away of [...findPhrases(reading, awayFrom), ...sentAway]) {
      if (mentionsReview(reading, away)) return [hitOn(reading, away, away, "unhappy-away")]
    }
    const split = splitIn(reading)
    return split ? [hitOn(reading, split, split, "split")] : []
  },
})
