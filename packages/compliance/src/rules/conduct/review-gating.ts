import { findPhrases, phrases, type PhraseMatch } from "../../text/phrases.ts"
import { wordSpan, type Reading } from "../../text/reading.ts"
import { rule, type Hit } from "../../rule.ts"
import { contentReaders, keptPrivate, praisePlaces } from "../../lexicon/review-shapes.ts"
import { isDenied } from "./clauses.ts"
import { neutralInvitation, reviewMentions, reviewRequests, reviewWords } from "./reviews.ts"
import { anchors } from "../../text/anchors.ts"
import { isOf, wordSet } from "../../text/word-sets.ts"
import { matchFrom } from "../../text/scope.ts"

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
enjoy/ed|liked|love/d being|coming|it|our|seeing|the|us|visiting|what|your
delighted|happy|impressed|pleased|satisfied|thrilled about|by|with
happy|pleased|satisfied|smiling client/s|customer/s|families|family|patient/s
had|have|having a|an <1> NUM|amazing|awesome|best|excellent|fantastic|five|good|great|positive|wonderful <1> appointment|experience|stay|time|visit
amazing|awesome|excellent|fantastic|good|great|positive|wonderful appointment|experience|visit
NUM|five star/s care|experience|service|visit
are|if we|we've|you|you're (are|did|earned|exceeded|feel|felt|made|were) <2> expectations|good|happy|pleased|right|satisfied|smile|stars|well
if we deserve|did|earned|exceeded|made
did we <4> deliver|earn|expectations|good|great|impress|job|smile|socks|well|wow
happy camper/s
our|your biggest|happiest|raving clients|families|fans|patients
contenta|contento|encanto|feliz|satisfecha|satisfecho con|la|su|tu
`,
  lists,
)

/** People with a complaint are sent where nobody reads it. */
const awayFrom = phrases(
  `
#unhappy|otherwise <6> directly|first|inbox|instead|private|privately
#unhappy <5> call|contact|dm|email|message|tell|text me|our|us
if|otherwise <3> didn't|isn't|less|not|wasn't|weren't <6> directly|first|inbox|instead|private|privately
else|not|otherwise call|contact|dm|email|message|tell|text me|our|us
didn't|isn't|less|not|wasn't|weren't <2> #happy|good|great|perfect|stars <6> directly|first|inbox|instead|private|privately
didn't|less|not|wasn't|weren't <2> #happy|great|perfect|stars|thrilled call|contact|dm|email|message|tell|text me|our|us
anything|less|something|wasn't <5> call|contact|email|message|tell|text me|our|us <5> before|directly|first|instead|privately
#bad <1> experience|feedback|review|visit <6> directly|first|instead|private|privately
`,
  lists,
)

/** Says it outright: no bad reviews before talking to us, links for high scores only. */
const outright = phrases(
  `
avoid|don't|never|not|refrain|stop|without <2> #give <2> #bad (star) #review
avoid|don't|never|not|refrain <2> #give <3> #review <3> before|unless|until|without
before (you) #give <2> #bad (star) #review
don't|never|not <2> #give <3> #review <4> call|contact|dm|email|message|talk|tell
before (you) #give <3> #review|on <6> call|contact|email|message|reach|speak|talk|tell|text
call|come|contact|email|message|reach|speak|talk|tell|text <4> before (you) #give <2> #review
call|come|contact|email|message|reach|speak|talk|tell|text <4> before (you) #give <1> anything|online|publicly
just|only ask/s|email|give|invite/s|send/s|text <5> #review|#site|link <6> NUM|happy|high|loved|promoters|rate/d|satisfied|score/d
just|only if <5> #happy|NUM|five|four|stars <6> #review|#site
that|who gave|give|rate/s/d|score/d (us) <2> NUM|five|four <1> or <6> #review|#site|link
gave|give|rate/d us NUM|five|four|nine (or|stars) <6> #site
NUM|five|four star/s <6> #site <9> below|email|fewer|less|otherwise|privately|under
only <1> #give <3> #review if
if <3> can't|cannot|don't|not|won't give|leave|write <3> NUM|five star/s <6> call|contact|email|let|talk|tell
nothing less but|than NUM|five
if <5> NUM|five stars <6> #review|#site <9> if <4> below|less|not|otherwise
detractors|promoters
only <2> post|rate|review|share|write <2> if
bury|cancel|drown|outnumber|outweigh|sink <4> rating/s|review/s|star/s
don't|never|not <2> complain|go|post|run|take|turn|vent <4> #site|online
only <2> happy|satisfied <9> #review|#site
instead of <3> #bad <2> #review
aren't|isn't|less|not <3> #happy|perfect <9> before <1> posting|rating|reviewing
give|giving us <4> chance|opportunity <6> before|instead <2> #give|#review|posting|reviewing
NUM|fives|fours|nines|tens <2> get/s|go|goes|receive <5> #site
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
  for (let at = matchFrom(others, mood.first - near); at < others.length; at++) {
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

const reviewing = wordSet(
  "review reviews reviewing rating ratings star stars google yelp facebook healthgrades zocdoc vitals publicly online post posting",
)

function hasReviewWord(reading: Reading, { first, last }: PhraseMatch): boolean {
  for (let at = first; at <= last; at++) if (isOf(reading.words[at], reviewing)) return true
  return reading.words[first]?.lower === "promoters"
}

/** True when public reviews are spoken of in the sentences around. */
function mentionsReview(reading: Reading, { first, last }: PhraseMatch): boolean {
  for (let at = Math.max(0, first - near); at <= Math.min(reading.words.length - 1, last + near); at++) {
    reading.meter.steps++
    if (isOf(reading.words[at], reviewing) && apart(reading, at, first) <= 2) return true
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
  anchors: anchors(outright, praisePlaces, reviewing, ...reviewWords),
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
