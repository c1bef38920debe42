import { phrases } from "../text/phrases.ts"
import type { Reading } from "../text/reading.ts"
import { deniedBetween, clauseStart, isAsked, phraseBetween, sentenceEnd, sentenceStart, wordIn } from "../text/scope.ts"

/** Words that tell that somebody else says so, or that it is not so. */
const doubting = phrases(`
myth|myths|mythbust*|mito|mitos
false|falso|fiction|untrue|misinformation|disinformation|misconception*|falsehood*|misleading|conspiracy
debunk*|refuted|disproven|disproved|discredited|retracted|baseless|unfounded|bogus|unproven|hoax|hoaxes|scam|scams|pseudoscience
rumor|rumors|rumour|rumours|fearmongering
wives|wive tale|tales
fact|facts check|checked|checking|checks|checker
no|zero|without|little (good|real|credible|scientific|reliable|solid) evidence|proof|link|connection|truth|data|basis|association
not|isn't|aren't|wasn't|never|nor <1> true|correct|accurate|supported|backed|proven|linked|associated|evidence
contrary to
despite what|claims|rumors|the
claim|claims|claimed|claiming to|that|about|like|online|linking|on|is|are|was|has|have|you
you|we|you've|we've (may|might|could|have|probably|will) <1> heard|read|seen|told|come
heard|hear|read|saw|seen that|about|claims|how
some|many|few|certain|most|people|parents|folks|posts|influencers|they|sites|others <3> say|says|claim|claims|believe|think|worry|fear|wonder|swear
worried|afraid|fear|fears|scared|concerned|concern|concerns|anxious|nervous <2> that|if
believe|belief|beliefs|idea|notion|theory|lie|lies|assumption|thinking|suggestion|suggesting|suggests that
tiktok|facebook|internet|instagram|influencer|influencers|reddit|youtube|podcast <3> says|say|said|tells|claims|told|tip|trend|hack|swears
study|studies|research|science|evidence|data <5> otherwise|different|opposite|no|not
true or false
myth or fact
fact or myth|fiction
stop saying|sharing|spreading|believing
don't|do|doesn't|never (not) fall|believe|share|be|trust|let
set the record
ask|asks|asked|asking|wonder|wonders|wondering|question|unsure <2> if|whether
whether
beware|wary|skeptical|steer|warn|warns|warned|warning|warnings
if|when|anyone|anybody|someone|somebody|clinics|clinic|sites|ads <4> tells|says|claims|promises|promise|claiming|promising|guarantees|guarantee
`)
/** The same after the statement, at the start of the next sentence. */
const answering = phrases(`
that's|thats|this|it's|that|they're|those|is <2> myth|false|wrong|untrue|fiction|incorrect|bunk|nonsense|lie|lies
not true|so|really|even
myth|myths|debunked|misinformation|untrue|mythbust*
research|science|studies|evidence|data <4> different|otherwise|no|not|opposite|clear
think again
the|here's truth|reality|facts|science|evidence|real
`)
const answers = new Set("no nope nah false wrong incorrect fact facts truth reality actually not fake busted".split(" "))
/** "It is not a myth": the doubt is itself denied. */
const undoubted = phrases(`
not|isn't|ain't|no <2> myth|rumor|hoax|theory|lie|conspiracy|misinformation|fiction
they|media|doctors|cdc|fda|government|pharma|everyone|pediatricians <3> say|says|call|calls|claim|tells|tell|want <6> but
don't|won't|doesn't (want) <3> you|us|know|tell|told
call|calls|called <2> misinformation|conspiracy|myth|hoax but|yet|however
don't be fooled
don't believe|trust them|the|your|cdc|doctors|media|pediatricians
no longer|more
`)

/** True when a statement from word `first` to `last` is asked, told of others or corrected, in its sentence or the ones beside it. */
export function isDoubted(reading: Reading, first: number, last: number): boolean {
  const from = sentenceStart(reading, first, 40)
  const to = sentenceEnd(reading, last, 40)
  const before = from > 0 ? sentenceStart(reading, from - 1, 14) : from
  if (phraseBetween(reading, undoubted, before, to)) return false
  if (phraseBetween(reading, doubting, from, to, [first, last])) return true
  if (phraseBetween(reading, doubting, before, from - 1)) return true
  const yes = wordIn(reading, to + 1, to + 3, affirming) >= 0
  if (isAsked(reading, first)) return !yes
  if (to + 1 >= reading.words.length) return false
  return answers.has(reading.words[to + 1]?.lower ?? "") || phraseBetween(reading, answering, to + 1, sentenceEnd(reading, to + 1, 2))
}

const affirming = new Set("yes yep yeah absolutely definitely true sure correct yup indeed".split(" "))

/** As `isDoubted`, or denied by a negator before the statement in its clause or among its words. */
export const isCorrected = (reading: Reading, first: number, last: number): boolean =>
  deniedBetween(reading, clauseStart(reading, first, 7), last) || isDoubted(reading, first, last)
