import type { Facts } from "../../facts.ts"
import type { Observed } from "../../observe.ts"
import { inState, isPhysicians } from "../../packs/who.ts"
import { findPhrases, phrases } from "../../text/phrases.ts"
import { wordFrom, wordSpan, type Reading } from "../../text/reading.ts"
import { rule, type Hit } from "../../rule.ts"
import type { Span } from "../../types.ts"

/** Words by which a post shows one patient's praise or story. */
const praise = phrases(`
success story|stories
patient|client|member|customer spotlight|testimonial|testimonials|story|stories|review|reviews|feedback|love|highlight|success|transformation|appreciation <1> of|from|time|tuesday|monday|wednesday|thursday|friday|week|month|about|is|alert|below|here|we|this
patient|client spotlight|testimonial|testimonials|transformation|highlight
testimonial|testimonials tuesday|thursday|time|from|of|monday|wednesday|friday|about
one|another|two|three|couple of <2> our|my|these <4> patients|clients|families|mamas|moms|couples
some|few of <2> our|my|these <4> patients|clients|families|mamas|moms|couples said|say|told|shared|wrote|sent|left|stories|reviews|words
another <3> happy|satisfied|thrilled|amazing|smiling|successful|delighted|healthy <3> patient|client|customer|family|smile
happy|satisfied|smiling|delighted|thrilled|grateful|proud <2> patient|client|patients|clients
this|that|the|a|our|another|latest|recent|new|wonderful|kind|sweet|amazing <3> five|5 star google|yelp|facebook|review|healthgrades|rating|zocdoc
five|5 star review|google|yelp made|from|says|said|we|this|that|left|just|alert|of
this|that|latest|recent|another|new|sweet|lovely|kind|beautiful|wonderful|amazing|heartfelt <3> google|yelp|facebook|healthgrades|zocdoc|online review|reviews|rating|comment
this|that|latest|recent|another|sweet|lovely|kind|wonderful|amazing|heartfelt|glowing <2> review|testimonial|feedback|note|letter|card|message|comment|email|thank <2> from|by|about|made|says|said|we|just|melted|warmed|brightened
review of the week|day|month
here's|heres what <3> patients|patient|clients|client|people|families|moms|parents <4> say|saying|said|think|thinks|wrote|write|love
what our|my <2> patients|clients|families|moms|parents are|say|have|love|think|wrote|tell
read|see|hear|look|check <2> what <4> patients|patient|clients|client|parents|families|reviewers|people|she|he|they|says|said|wrote <3> say|says|said|wrote|about|saying|had|think
our patient|client <2> says|said|wrote|writes|shared|shares|told|sent|left|raves|posted|tagged
a|our|my|this <2> patient|client|mom|mother|parent|dad|couple|family|reviewer <2> wrote|says|said|writes|shared|shares|told|sent|left|raves|posted|tagged <1> us|this|that|about|their|her|his|a|the|these|on|me|our|how
resharing|reposting|repost|reposted|reshared|regram|screenshot <4> from|of|by|this|review|patient|client|selfie|comment|story
let|letting|allowed|allowing|agreed|permission <3> share <3> story|photo|photos|journey|picture|experience|results
shared|sharing|share with|by <1> permission
love|loved|loving this review|testimonial|feedback|story|comment|before
meet our <3> patient|client
hear from our|a|one|real <2> patients|patient|clients|client|families|moms|couple
real patient|patients|results|stories|reviews
before and after|afters photo|photos|pic|pics|picture|pictures|shot|shots|video|reel|swipe|from|of|for|by|on|transformation|alert|magic|results|time
before and|& after|afters NUM|one|two|three|four|five|six|eight|nine|ten|twelve|just|only
the|this|another|our|these|amazing|stunning before and|& after|afters
see|check|look <3> results|transformation|transformations <2> from|of|our|his|her
verified patient|client|review|reviewer
actual patient|patients|client|results
rave review|reviews
reviews|review like this|these
words|story from our|a|one <2> patient|patients|client|clients|moms|families
`)

/** Requests and averages: nobody's words are repeated. */
const harmless = phrases(`
thank|thanks (you) (all) (so) (much) for <4> review|reviews|feedback|rating|ratings|comments|words
share|tell|leave|write|post|submit|send <2> your|a|us|an <2> success|review|story|experience|feedback|testimonial|reviews|stories|comment
average|overall|combined <3> rating|score|star|stars|review
rating|rated of NUM
NUM reviews|ratings|patients|responses
all|many|every|each <2> of our <3> patients|clients|families
any|every|each|if|when|all one|some|two of our
if|when|whether|before|because|help|like one|some|another|any
your|the success stories|story begins|starts|could|can
patient feedback form|survey|surveys|matters|helps
patient reviews|testimonials policy|rules|guidelines
`)

/** The quoted parts of the text that somebody is named for: `"They gave me my mornings back." - a happy patient`. */
function attributedQuotes(reading: Reading): { quote: Span; by: Span }[] {
  const { text } = reading
  const found: { quote: Span; by: Span }[] = []
  let open = -1
  for (let at = 0; at < text.length; at++) {
    reading.meter.steps++
    if (text[at] !== '"') continue
    if (open < 0) {
      open = at
      continue
    }
    const tail = text.slice(at + 1, at + 81)
    const lead = /^\s{0,3}[-~]{1,2}\s{0,2}(?=\S)/.exec(tail)
    if (lead && at - open > 8) {
      const from = at + 1 + lead[0].length
      const end = /[\n!?"#]|\.\s/.exec(text.slice(from, from + 60))
      found.push({ quote: [open, at + 1], by: [from, from + (end ? end.index : Math.min(60, text.length - from))] })
    }
    open = -1
  }
  return found
}

/** Numbers of the words that lie within a range of the text. */
function wordsWithin(reading: Reading, [start, end]: Span): number[] {
  const found: number[] = []
  for (let at = wordFrom(reading, start); (reading.words[at]?.end ?? Infinity) <= end; at++) found.push(at)
  return found
}

const staffSigns = /^(?:dr|doctor|md|do|rn|np|dds|dmd|phd|team|staff|nurse|unknown|anonymous|nightingale|who|cdc|proverb|author)$/

/** True when the words behind a quote name one of the staff, a clinician or nobody's patient. */
function isStaffQuote({ reading }: Observed, facts: Facts, by: readonly number[], roles: ReadonlyMap<number, string>): boolean {
  const words = by.map((at) => reading.words[at]?.lower ?? "")
  if (facts.staff.some((member) => member.some((word) => words.includes(word)))) return true
  return words.some((word) => staffSigns.test(word)) || by.some((at) => (roles.get(at) ?? "unknown") !== "unknown")
}

const speakers =
  /\b(?:patient|client|mom|mother|dad|father|parent|daughter|son|wife|husband|caregiver|family|reviewer|google|yelp|facebook|grateful|happy|satisfied|anonymous patient)\b/i
/** New York bars physicians from testimonials whatever was signed: N.Y. Educ. Law 6530(27)(a)(iii). */
const isBarred = (facts: Facts): boolean => inState("NY")(facts) && isPhysicians(facts)

/** Where the text shows one patient's praise or story. */
export function praiseIn(seen: Observed, facts: Facts): Hit[] {
  const { reading } = seen
  const excused = new Uint8Array(reading.words.length + 1)
  for (const { first, last } of findPhrases(reading, harmless)) excused.fill(1, first, last + 1)
  const hits: Hit[] = []
  const roles = new Map(seen.names.map(({ first, role }) => [first, role]))
  for (const { quote, by } of attributedQuotes(reading)) {
    const within = wordsWithin(reading, by)
    if (isStaffQuote(seen, facts, within, roles)) continue
    const known = speakers.test(reading.text.slice(...by))
    const named = within.some((at) => roles.has(at))
    if (known || named) hits.push({ span: [quote[0], by[1]], evidence: { marker: "attributed-quote" } })
  }
  let covered = -1
  for (const { first, last } of findPhrases(reading, praise)) {
    if (first <= covered || excused[first] || excused[last]) continue
    covered = last
    hits.push({ span: wordSpan(reading, first, last), evidence: { marker: "phrase" } })
  }
  return hits
}

/** A patient's praise or story needs that patient's signed authorization: 45 CFR 164.508(a)(1), (a)(3). */
export const testimonialWithoutAuthorization = rule({
  id: "testimonial-without-authorization",
  title: "Testimonial, success story or repost without authorization",
  family: "consent",
  version: 1,
  severity: "block",
  appliesTo: ["testimonial", "outbound-post"],
  reviewer: "privacy",
  cites: ["45 CFR 164.508(a)(1)", "45 CFR 164.508(a)(3)", "N.Y. Educ. Law 6530(27)(a)(iii)"],
  message: "A patient's words or story without an authorization that is active and covers this use.",
  why: "Using a patient's words or story for the practice needs that person's signed authorization (45 CFR 164.508(a)(1), (a)(3)), even when the original is public.",
  fix: "Bind an active authorization, or replace with an aggregate rating or a staff quote.",
  find(seen, facts): Hit[] {
    const { kind, flags } = facts.input
    const barred = isBarred(facts)
    if (facts.authorizations.length > 0 && !barred) return []
    const message = barred ? "New York physicians may not use testimonials, with or without an authorization." : undefined
    const withMessage = (hits: Hit[]): Hit[] => hits.map((hit) => (message ? { ...hit, message } : hit))
    const found = praiseIn(seen, facts)
    if (found.length > 0) return withMessage(found)
    if (flags?.repost) return withMessage([{ evidence: { marker: "repost" } }])
    if (kind !== "testimonial" || seen.reading.words.length === 0) return []
    const roles = new Map(seen.names.map(({ first, role }) => [first, role]))
    const staff = attributedQuotes(seen.reading).some(({ by }) => isStaffQuote(seen, facts, wordsWithin(seen.reading, by), roles))
    return staff ? [] : withMessage([{ span: [0, seen.reading.text.length], evidence: { marker: "kind" } }])
  },
})
