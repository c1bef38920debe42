import { phrases } from "../text/phrases.ts"
import type { Reading } from "../text/reading.ts"
import { deniedBetween, clauseStart, isAsked, phraseBetween, sentenceEnd, sentenceStart, wordIn } from "../text/scope.ts"

/** Words that tell that somebody else says so, or that it is not so. */
const doubting = phrases(`
baseless|beware|bogus|conspiracy|debunk*|discredited|disinformation|disproved|disproven|false|falsehood*|falso|fearmongering|fiction|hoax/es|misconception*|misinformation|misleading|mito/s|myth/s|mythbust*|pseudoscience|refuted|retracted|rumor/s|rumour/s|scam/s|skeptical|steer|unfounded|unproven|untrue|warn/s/ed/ing|warnings|wary|whether
wive/s tale/s
fact/s check/s/ed/ing|checker
little|no|without|zero (credible|good|real|reliable|scientific|solid) association|basis|connection|data|evidence|link|proof|truth
aren't|isn't|never|nor|not|wasn't <1> accurate|associated|backed|correct|evidence|linked|proven|supported|true
contrary to
despite claims|rumors|the|what
claim/s/ed/ing about|are|has|have|is|like|linking|on|online|that|to|was|you
we|we've|you|you've (could|have|may|might|probably|will) <1> come|heard|read|seen|told
hear/d|read|saw|seen about|claims|how|that
certain|few|folks|influencers|many|most|others|parents|people|posts|sites|some|they <3> believe|claim/s|fear|say/s|swear|think|wonder|worry
afraid|anxious|concern/s/ed|fear/s|nervous|scared|worried <2> if|that
assumption|belief/s|believe|idea|lie/s|notion|suggesting|suggestion|suggests|theory|thinking that
facebook|influencer/s|instagram|internet|podcast|reddit|tiktok|youtube <3> claims|hack|said|say/s|swears|tells|tip|told|trend
data|evidence|research|science|studies|study <5> different|no|not|opposite|otherwise
true or false
myth or fact
fact or fiction|myth
stop believing|saying|sharing|spreading
do|doesn't|don't|never (not) be|believe|fall|let|share|trust
set the record
ask/s/ed/ing|question|unsure|wonder/s/ing <2> if|whether
ads|anybody|anyone|clinic/s|if|sites|somebody|someone|when <4> claiming|claims|guarantee/s|promise/s|promising|says|tells
`)
/** The same after the statement, at the start of the next sentence. */
const answering = phrases(`
is|it's|that's|that/s|they're|this|those <2> bunk|false|fiction|incorrect|lie/s|myth|nonsense|untrue|wrong
not even|really|so|true
debunked|misinformation|myth/s|mythbust*|untrue
data|evidence|research|science|studies <4> clear|different|no|not|opposite|otherwise
think again
here's|the evidence|facts|real|reality|science|truth
`)
const answers = new Set("no nope nah false wrong incorrect fact facts truth reality actually not fake busted".split(" "))
/** "It is not a myth": the doubt is itself denied. */
const undoubted = phrases(`
ain't|isn't|no|not <2> conspiracy|fiction|hoax|lie|misinformation|myth|rumor|theory
cdc|doctors|everyone|fda|government|media|pediatricians|pharma|they <3> call/s|claim|say/s|tell/s|want <6> but
doesn't|don't|won't (want) <3> know|tell|told|us|you
call/s/ed <2> conspiracy|hoax|misinformation|myth but|however|yet
don't be fooled
don't believe|trust cdc|doctors|media|pediatricians|the|them|your
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
