import { conditionPhrases, conditions } from "../../lexicon/conditions.ts"
import { rule, type Hit } from "../../rule.ts"
import { findPhrases, phraseAt, phrases } from "../../text/phrases.ts"
import { wordSpan, type Reading } from "../../text/reading.ts"
import { matchFrom, sentenceEnd, sentenceStart, wordIn } from "../../text/scope.ts"
import { blamedIn } from "../../detect/advice.ts"
import { noAdviceReply } from "../safe-replies.ts"

const named = phrases([[...conditions].join("|"), ...conditionPhrases].join("\n"))

/** Words by which somebody guesses; the condition follows at once, with filling words only. */
const hedges = phrases(`
appear/s|feels|look/s/ing|seem/s/ed|smells|sound/s/ing (a) (almost|bit|exactly|just|kinda|lot|more|really|very) (much) (as|like|to)
didn't|doesn't|don't look|seem|sound (much) (like)
certainly|classic|clearly|def|definitely|defo|describes|describing|hallmark|he's|hopefully|indicate/s|likely|maybe|obviously|parece|parecen|perhaps|possibly|prob|probablemente|probably|quizas|resembles|scream/s|seguramente|she's|suena|suggest/s|suggestive|surely|telltale|textbook|they're|they've|typical|undoubtedly|written|you're|you've
most likely
almost certainly
baby|child|daughter|he|it|kiddo|patient|she|son|that|they|this|you (could|likely|may|might|must|probably) (also|just|really|still|well) got|had|has|have
bumps|he|it|lump|pain|rash|she|spots|symptoms|that|these|they|this|those|you can|could|may|might|must|would (also) (well) be|mean
i|i'd|i'm|we|we'd|we're (would) (both) (strongly) assume|believe|bet|betting|guess/ing|say|sure|suspect/ing|think/ing|wager
my|our (first) bet|guess|hunch|money|thought|vote is|on|says
it|it's|that's|that/s|these|this|those|what (you) (describe/d|mention/ed|sounds) (are|is)
he|it|she|that|they|this are|aren't|is|isn't|not|was|wasn't
it|that|these|this|those can only be
are|is (almost|nearly) always|likely|probably|usually
lean/s/ing toward/s
case/s|form|sign/s|symptom/s of
point/s/ing (strongly) to|toward/s
consistent|dealing|struggling with
chances are
could|gotta|may|might|must|would be
doubt (it|it's|that|that's|this) (is)
don't|not think (he|it|it's|she|that's|they|this|you) (has|have|is)
rule|ruling out
suffering from
`)
const statements = new Set(
  "that's it's this thats that those these it what you he she they you've he's she's they've you're they're".split(" "),
)

const filling = new Set(
  `a an the some kind sort form of case bit touch bout little mild severe early bad classic textbook typical possible simple plain just only like
maybe probably likely either acute chronic minor slight have has having got be is it's you your his her its seasonal viral bacterial allergic
common full blown good old regular run mill pretty much more definitely to us me we could might may that he she they're they them there's there
an going what something known as spell another mix combination perhaps fungal stress clinical generalized most certainly not really very
almost exactly and or than i'd say think been by being with also one those these all kinds from pesky nasty tiny big same
un una algo tiene tienes sea ser es an early-stage signs symptoms sign symptom suffering dealing developing getting high low contact hormonal
cystic adult childhood recurrent this she's he's you've we you're typical sun baby's probably usually often normally typically basically honestly totally nothing are were tooth teeth wisdom knee ankle gums gum ear ears eye eyes skin wrist foot toe hand shoulder back hip elbow finger nail kid kid's child baby son daughter little guy guy's body throat nose sinuses lungs stomach cut wound incision surgical site stitches tonsils right left both upper lower well`.split(
    /\s+/,
  ),
)
/** Nouns after which a condition is part of a thing: "flu season", "asthma class". */
const things = new Set(
  `season seasons shot shots clinic clinics vaccine vaccines vaccination test tests testing screening screenings class classes group groups program
programs awareness month day days week walk research specialist specialists guide article page post video videos survivor survivors support care
visit visits question questions info information relief treatment treatments history policy hotline line lines webinar talk talks series kit kits
rates rate cases prevention education resources resource friendly free proof safe awareness event events topic topics boosters booster chart
center centre foundation community checks check expert experts service services tips tip updates update surge wave outbreak medication meds
action plan plans forum chat night podcast episode therapy counseling relief management team workshop q course content story stories issues`.split(
    /\s+/,
  ),
)
const general = new Set(
  "if whether anyone anybody someone people person who everyone many most parents kids children folks wonder wondering worried concerned unsure case women men adults teens how why when ask asking about americans millions signs".split(
    " ",
  ),
)
const withheld = phrases(`
can|can't|cannot|couldn't|difficult|don't|hard|impossible|isn't|never|not|tough|unable|won't <3> assess|comment|confirm|determine|diagnose|discuss|give|guess|know|say|speculate|tell
no way to know|tell
without an|seeing a|exam|examining visit
only a|an clinician|dentist|doctor|exam|provider|visit
`)
const yet = new Set("but though however still although".split(" "))

function isGeneral(reading: Reading, at: number): boolean {
  const from = Math.max(sentenceStart(reading, at, 7), at - 7)
  return wordIn(reading, from, at - 1, general) >= 0
}

/** True when the sentence says before the guess that nobody can tell from here, and does not go on with "but". */
function isWithheld(reading: Reading, first: number, last: number): boolean {
  const from = sentenceStart(reading, first, 25)
  const matches = findPhrases(reading, withheld)
  for (let next = matchFrom(matches, from); next < matches.length; next++) {
    const match = matches[next]
    if (!match || match.first > last + 12) break
    if (match.first > sentenceEnd(reading, last, 12)) continue
    if (match.first > last || wordIn(reading, match.last, first, yet) < 0) return true
  }
  return false
}

/** The last word of the condition that follows word `at` with filling words only, or -1. */
function conditionAfter(reading: Reading, at: number): number {
  for (let next = at; next <= at + 7; next++) {
    const word = reading.words[next]
    if (!word || reading.sentence[next] !== reading.sentence[at - 1]) return -1
    const found = phraseAt(reading, named, next)
    if (found) return things.has(reading.words[found.last + 1]?.lower ?? "") && !endsHere(reading, found.last) ? -1 : found.last
    if (!filling.has(word.lower) && word.shape !== "number") return -1
  }
  return -1
}

const endsHere = (reading: Reading, last: number): boolean => reading.sentence[last + 1] !== reading.sentence[last]

/** Nobody is told in a reply what he may have: only an examination can say. */
export const diagnosisSpeculation = rule({
  id: "diagnosis-speculation",
  title: "Guessing a diagnosis",
  family: "clinical",
  version: 1,
  severity: "block",
  appliesTo: ["outbound-reply"],
  reviewer: "clinical",
  cites: ["FSMB Social Media and Electronic Communications (2019)", "AMA Opinion 2.3.2"],
  message: "This guesses what somebody has.",
  why: "A diagnosis needs an examination. A guess in public can harm, starts a duty of care and discloses health information.",
  fix: "Only an exam can answer that. Please call {{contact.name}} at {{practice.phone}} to talk with our clinical team.",
  find({ reading }, facts): Hit[] {
    const hits: Hit[] = []
    let covered = -1
    const safe = noAdviceReply(facts)
    const replacement = safe && { replacement: { span: [0, reading.text.length] as const, text: safe } }
    const guesses = findPhrases(reading, named).length === 0 ? [] : findPhrases(reading, hedges)
    for (const { first, last } of guesses) {
      if (first <= covered) continue
      const end = conditionAfter(reading, last + 1)
      if (end < 0 || isGeneral(reading, first) || isWithheld(reading, first, end)) continue
      covered = end
      hits.push({
        span: wordSpan(reading, first, end),
        evidence: { signal: statements.has(reading.words[first]?.lower ?? "") ? "statement" : "guess" },
        ...replacement,
      })
    }
    if (hits.length > 0) return hits
    return blamedIn(reading, facts)
      .slice(0, 1)
      .map(({ first, last }) => ({ span: wordSpan(reading, first, last), evidence: { signal: "cause" }, ...replacement }))
  },
})
