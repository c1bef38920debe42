import { lately } from "../../text/once.ts"
import { findPhrases, phrases, type PhraseMatch } from "../../text/phrases.ts"
import type { Reading } from "../../text/reading.ts"
import { isDenied, reaches } from "./clauses.ts"
import { isOf, occurs, wordSet } from "../../text/word-sets.ts"

const lists = {
  give: "leave leaves left leaving write writes writing post posts posting drop drops dropping give gives giving submit submits submitting share shares sharing add adding send sends sending record recording deja dejar dejanos dejenos escribe escribenos escriban escribir".split(
    " ",
  ),
  review: "review reviews rating ratings testimonial testimonials resena resenas reseña reseñas calificacion calificaciones".split(" "),
  site: "google yelp facebook healthgrades zocdoc vitals webmd tripadvisor nextdoor".split(" "),
}

/** Words that ask somebody for a public review. */
const requests = phrases(
  `
#give <6> #review
#give <3> NUM|a|five|us <2> stars
#give estrellas|stars
rate|review|yelp our|us
rate|review <2> clinic|doctor/s|hygienist|office|practice|provider/s|team|therapist on|online
tell #site
tell <4> on|to #site
post|share|tell <4> experience/s|feedback|opinion|stories|story|thoughts|visit on|to|with #site
love|shout|shoutout on #site
help us <4> by|on|with #review|#site
scan <6> #review|rate|review
click|tap|use|visit <6> and|to #review|rate|review
find us on #site and
ask/s/ing|invite|inviting <5> for|leave|to <3> #review
any|each|every|for|per <2> #review
a|your #site #review from
#review from you
your <3> #review could|counts|earns|enters|gets|helps|may|wins
reviewers|reviews earn|enter|get|receive|win
i'd|we'd|would appreciate|love <4> #review
need|want <3> #review by|help|on|so|this|to
need|want <2> #site #review
let #site know
rate|review and|then|to earn|enter|get|receive|win
#give <3> comment/s|experience|feedback|opinion|thoughts on <2> #site
#review could|will|would <2> be|help|make|mean
can|could use <2> #review
brag|post|put|say|shout <3> in|on <2> #site
in|on|with your <2> #review
tell <6> with a #review
#review on|us <2> #site
`,
  lists,
)

const ourselves = new Set("we i they he she we've we'll we're i've who've never".split(" "))
const asking = new Set("would we'd i'd ask asking asks invite inviting need want".split(" "))
/** "Send your chart for review", "peer review": no words of praise. */
const notPraise = new Set(
  "for chart peer medical literature medication insurance benefit benefits record records annual policy case under in fee film".split(" "),
)
const invited = new Set("you they anyone patients clients people everyone to".split(" "))

/** True when "write a review" is told of us or of somebody else, or denied, and asks nobody. */
function asksNobody(reading: Reading, { first, last }: PhraseMatch): boolean {
  const before = reading.words[first - 1]
  if (before && reading.sentence[first - 1] === reading.sentence[first] && !asking.has(reading.words[first]?.lower ?? "")) {
    if (ourselves.has(before.lower) || (reaches(reading, first, 2, ourselves) && !invited.has(before.lower))) return true
  }
  if (reading.words[last]?.lower === "stars" && reading.words[last + 1]?.lower === "to") return true
  return (notPraise.has(reading.words[last - 1]?.lower ?? "") && last > first) || isDenied(reading, first, 3)
}

const verbs = new Set("our your their the these every".split(" "))

/** "Review our fees", "review your chart": looking through something, not praising it. */
function isLookingThrough(reading: Reading, { first, last }: PhraseMatch): boolean {
  const word = reading.words[first]?.lower
  if (word !== "review" || last !== first + 1 || !verbs.has(reading.words[last]?.lower ?? "")) return false
  const what = reading.words[last + 1]?.lower ?? ""
  return !/^(?:practice|office|clinic|team|doctor|doctors|services|service|staff|hospital|dentist|care)$/.test(what)
}

/** Requests for a review of the practice, in the order of the text. */
export const reviewRequests = lately((reading: Reading): readonly PhraseMatch[] =>
  findPhrases(reading, requests).filter((match) => !asksNobody(reading, match) && !isLookingThrough(reading, match)),
)

const nouns = wordSet("review reviews reviewer reviewers rating ratings testimonial testimonials resena resenas")
const readers = new Set(
  "read reading see check thank thanks thankful appreciate gracias named earned reached our these those from".split(" "),
)
const determiners = new Set("your our the their his her what how this that all every".split(" "))

/** The numbers of words that name a review somebody may write: not "read our reviews", "review your chart" or "thanks for the review". */
export const reviewMentions = lately((reading: Reading): readonly number[] => {
  const found: number[] = []
  if (!occurs(reading, nouns)) return found
  for (let at = 0; at < reading.words.length; at++) {
    if (!isOf(reading.words[at], nouns)) continue
    const word = reading.words[at]?.lower ?? ""
    const next = reading.sentence[at + 1] === reading.sentence[at] ? (reading.words[at + 1]?.lower ?? "") : ""
    const isVerb = word === "review" && determiners.has(next)
    if (!isVerb && !notPraise.has(reading.words[at - 1]?.lower ?? "") && !reaches(reading, at, 4, readers)) found.push(at)
  }
  return found
})

/** Without one of these a text neither asks for a review nor names one. */
export const reviewWords = [requests, nouns] as const

/** A line that may stand in place of any request for reviews. */
export const neutralInvitation = "You are welcome to share honest feedback on any site you like."

const far = 30

/** The words of the sentence around `at`, as far as thirty to each side. */
export function sentenceAround(reading: Reading, at: number): PhraseMatch {
  let first = at
  let last = at
  while (at - first < far && first > 0 && reading.sentence[first - 1] === reading.sentence[at]) first--
  while (last - at < far && last + 1 < reading.words.length && reading.sentence[last + 1] === reading.sentence[at]) last++
  reading.meter.steps += last - first + 1
  return { first, last }
}
