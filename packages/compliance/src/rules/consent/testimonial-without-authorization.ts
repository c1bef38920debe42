import type { Facts } from "../../facts.ts"
import type { Observed } from "../../observe.ts"
import { inState, isPhysicians } from "../../packs/who.ts"
import { findPhrases, phrases } from "../../text/phrases.ts"
import { wordFrom, wordSpan, type Reading } from "../../text/reading.ts"
import { rule, type Hit } from "../../rule.ts"
import type { Span } from "../../types.ts"

/** Words by which a post shows one patient's praise or story. */
const praise = phrases(`
success stories|story
client|customer|member|patient appreciation|feedback|highlight|love|review/s|spotlight|stories|story|success|testimonial/s|transformation <1> about|alert|below|friday|from|here|is|monday|month|of|this|thursday|time|tuesday|we|wednesday|week
client|patient highlight|spotlight|testimonial/s|transformation
testimonial/s about|friday|from|monday|of|thursday|time|tuesday|wednesday
another|couple|one|three|two of <2> my|our|these <4> clients|couples|families|mamas|moms|patients
few|some of <2> my|our|these <4> clients|couples|families|mamas|moms|patients left|reviews|said|say|sent|shared|stories|told|words|wrote
another <3> amazing|delighted|happy|healthy|satisfied|smiling|successful|thrilled <3> client|customer|family|patient|smile
delighted|grateful|happy|proud|satisfied|smiling|thrilled <2> client/s|patient/s
a|amazing|another|kind|latest|new|our|recent|sweet|that|the|this|wonderful <3> 5|five star facebook|google|healthgrades|rating|review|yelp|zocdoc
5|five star google|review|yelp alert|from|just|left|made|of|said|says|that|this|we
amazing|another|beautiful|heartfelt|kind|latest|lovely|new|recent|sweet|that|this|wonderful <3> facebook|google|healthgrades|online|yelp|zocdoc comment|rating|review/s
amazing|another|glowing|heartfelt|kind|latest|lovely|recent|sweet|that|this|wonderful <2> card|comment|email|feedback|letter|message|note|review|testimonial|thank <2> about|brightened|by|from|just|made|melted|said|says|warmed|we
review of the day|month|week
here's|heres what <3> client/s|families|moms|parents|patient/s|people <4> love|said|say/ing|think/s|write|wrote
what my|our <2> clients|families|moms|parents|patients are|have|love|say|tell|think|wrote
check|hear|look|read|see <2> what <4> client/s|families|he|parents|patient/s|people|reviewers|said|says|she|they|wrote <3> about|had|said|say/s/ing|think|wrote
our client|patient <2> left|posted|raves|said|says|sent|shared|shares|tagged|told|writes|wrote
a|my|our|this <2> client|couple|dad|family|mom|mother|parent|patient|reviewer <2> left|posted|raves|said|says|sent|shared|shares|tagged|told|writes|wrote <1> a|about|her|his|how|me|on|our|that|the|their|these|this|us
regram|repost/ed/ing|reshared|resharing|screenshot <4> by|client|comment|from|of|patient|review|selfie|story|this
agreed|allowed|allowing|let|letting|permission <3> share <3> experience|journey|photo/s|picture|results|story
share/d|sharing by|with <1> permission
love/d|loving this before|comment|feedback|review|story|testimonial
meet our <3> client|patient
hear from a|one|our|real <2> client/s|couple|families|moms|patient/s
real patient/s|results|reviews|stories
before and after/s alert|by|for|from|magic|of|on|photo/s|pic/s|picture/s|reel|results|shot/s|swipe|time|transformation|video
before &|and after/s NUM|eight|five|four|just|nine|one|only|six|ten|three|twelve|two
amazing|another|our|stunning|the|these|this before &|and after/s
check|look|see <3> results|transformation/s <2> from|her|his|of|our
verified client|patient|review|reviewer
actual client|patient/s|results
rave review/s
review/s like these|this
story|words from a|one|our <2> client/s|families|moms|patient/s
`)

/** Requests and averages: nobody's words are repeated. */
const harmless = phrases(`
thank/s (you) (all) (so) (much) for <4> comments|feedback|rating/s|review/s|words
leave|post|send|share|submit|tell|write <2> a|an|us|your <2> comment|experience|feedback|review/s|stories|story|success|testimonial
average|combined|overall <3> rating|review|score|star/s
rated|rating of NUM
NUM patients|ratings|responses|reviews
all|each|every|many <2> of our <3> clients|families|patients
all|any|each|every|if|when one|some|two of our
because|before|help|if|like|when|whether another|any|one|some
the|your success stories|story begins|can|could|starts
patient feedback form|helps|matters|survey/s
patient reviews|testimonials guidelines|policy|rules
`)

/** The quoted parts of the text that somebody is named for: `"They gave me my mornings back." - a happy patient`. */
function attributedQuotes(reading: Reading): { quote: Span; by: Span }[] {
  const { text } = reading
  const found: { quote: Span; by: Span }[] = []
  if (!text.includes('"')) return found
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
  const quotes = attributedQuotes(reading)
  const roles = new Map(quotes.length > 0 ? seen.names.map(({ first, role }) => [first, role]) : [])
  for (const { quote, by } of quotes) {
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
