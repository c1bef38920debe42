import { hasYear } from "../../detect/citations.ts"
import { providerNouns } from "../../lexicon/providers.ts"
import { rule, type Hit } from "../../rule.ts"
import { findPhrases, phrases, type PhraseMatch } from "../../text/phrases.ts"
import { once } from "../../text/once.ts"
import { wordSpan, type Reading } from "../../text/reading.ts"
import {
  clauseEnd,
  crossesClause,
  isAsked,
  isDenied,
  phraseBetween,
  sentenceEnd,
  sentenceStart,
  startsClause,
  wordIn,
} from "../../text/scope.ts"

const provider = { provider: providerNouns }
/** Praise that needs a provider after it: "the best dentist". */
const praise = phrases(`
best|finest|premier|unmatched|unrivaled|unparalleled|unsurpassed|unbeatable|greatest|foremost|mejor|mejores|safest|fastest|gentlest|smartest|kindest|cheapest
top|highest|best rated|ranked|reviewed
leading|elite|top
world class|renowned|famous|leading
number one
no 1
1|one
most experienced|trusted|skilled|qualified|advanced|successful|reputable|talented|respected|accurate|effective|awarded|recommended
second to none
best in class|town|state
gold standard
`)
/** Superiority in so many words. */
const superiority = phrases(
  `
nobody|no <4> does|do|treats|treat|replaces|replace|fixes|fix|cares|care|gets|handles|handle|knows|know|understands|delivers|performs|performs|offers|matches|beats|compares|beat|compare|places|is|are <6> better|safer|faster|gentler|like|than|us|more|quicker|cheaper|smoother|best
no other #provider
no better|safer|finer <2> #provider
no one|body else does|offers|treats|does|can|matches|comes|compares
better|safer|faster|gentler|superior|cheaper|quicker|above|ahead|stronger|healthier (results) than|to (any|all) (of) (the) other|others|competition|competitors|competitor|elsewhere|anyone|anybody|anywhere|everyone|rest|average
better|safer|faster|gentler|superior|cheaper|quicker than|to (any|most|the) <3> #provider
than <2> national|state|industry average
the|our|your|area's|state's|town's|county's|valley's|region's|country's|only <3> #provider in|that|to|with|offering|where|around|using|certified|near
unlike <1> other|others|most|some <2> #provider
the best of the best
finest|best|greatest|gentlest|kindest|most <5> this side of
finest|best|greatest|gentlest|most <6> between here and
finest|best|gentlest|smartest <2> manner|hands|touch|crew|bench|care <3> in|around|anywhere|state|county|west|east|north|south
most experienced|skilled|trusted|advanced|decorated <4> west|east|north|south of
nobody|none|nadie|no-one <6> better|more|faster|gentler|closer|best|finer
nobody|no has|have (ever) done|performed|placed|fit|fitted|treated|delivered|seen <3> more|better
twice|half the|as <1> time|fast|pain|price|cost <2> of|as <2> anyone|anybody|others|everyone|competitors|competition
than anyone|anybody|everyone else|else's
everybody|everyone|anyone else <3> kick|catch|copies|follows|second|settle|settles
bar none
other|others|most|all|every <1> clinics|dentists|doctors|practices|surgeons|offices|clinic|dentist wish|wishes|dream|dreams|envy|envies
no #provider <6> comes|come close
won't|can't|cannot|never find|get|see|meet <2> better|finer|gentler|kinder|smarter <1> #provider
in a league|class of our|its own
runner|second up|place <2> everyone|everybody
the best around|anywhere|ever|there
el|la|los|las mejor|mejores <1> #provider
beats the|every|any competition|competitor|other
we're|we|are the <1> best|finest|leaders|leader <1> in|at|around
`,
  provider,
)
const only = new Set(["only"])

/** Words that may stand right after the provider, when it is what is praised and not part of a thing ("best hospital snack"). */
const after = new Set(
  "in for to around at near on of with and you that who ever this we is are or anywhere here ready just now by from your our since as if because hands period bar available offering under right today serving all town".split(
    " ",
  ),
)
const awards = phrases(`
voted|vote|named|ranked|recognized|recognised|awarded|award|awards|selected|winner|winners|won|win|nominate|nominated|nomination|nominations|finalist|finalists|honored|honoree|list|rated
`)
const nominations = new Set("vote nominate nominated nomination nominations finalist finalists contest ballot poll".split(" "))
/** Thanks to colleagues and patients: nobody compares practices there. */
const fondness = new Set(
  "thank thanks grateful happy birthday anniversary appreciation appreciate congrats congratulations congratulate love proud welcome cheers shoutout shout wish wishing farewell retirement retiring blessed lucky hiring join apply career careers candidate candidates celebrate celebrating kudos hooray gracias birthdays miss you'll".split(
    " ",
  ),
)
const aspiring = phrases(
  `
deserve|deserves|get|gets|find|choose|choosing|pick|picking|give|giving|giving|provide|providing|deliver|delivering|offer|offering|ensure|receive|receives|strive|striving|need|needs|help|looking|want|seek <4> best <2> #provider
best <1> possible
best <2> #provider possible
best <2> #provider we|for you|for your|can
best practice|practices
best for|way|time|friend|friends|wishes|part|day|ever|regards|self|life
`,
  provider,
)
const market = new Set("in around anywhere town near state county area region valley city world country nation montana".split(" "))
const others = new Set("recommend recommends agree agrees say says suggest suggests advise advised publish published".split(" "))

function isAward(reading: Reading, from: number, to: number, dated: () => boolean): boolean {
  if (!phraseBetween(reading, awards, Math.max(0, from), to)) return false
  return dated() || wordIn(reading, from, to, nominations) >= 0
}

/** The number of the provider that the praise is for, or -1. */
function praised(reading: Reading, { first, last }: PhraseMatch): number {
  const end = clauseEnd(reading, last, 4)
  for (let at = last + 1; at <= end; at++) {
    if (!providerNouns.has(reading.words[at]?.lower ?? "") || reading.words[at]?.possessive) continue
    const next = reading.words[at + 1]
    if (next && providerNouns.has(next.lower) && at < end) continue
    if (!next || startsClause(reading, at + 1) || after.has(next.lower)) return at
    if (reading.text.slice(reading.words[at]?.end, next.start).trim() !== "") return at
  }
  const alone = `${reading.words[first]?.lower} ${reading.words[last]?.lower}`
  return alone === "second none" || alone === "best town" ? last : -1
}

const ranks = new Set(["1", "one"])

/** "#1", "No. 1", "number one": a bare number is no rank. */
function isRank(reading: Reading, { first, last }: PhraseMatch): boolean {
  const word = reading.words[last]
  if (!word || !ranks.has(word.lower) || last > first) return true
  return word.lower === "1" && word.gap.endsWith("#")
}

const questions = new Set("what which who is are how do does can where why when should whats".split(" "))
/** "What is the best toothbrush?" asks; "Looking for the best dentist?" praises. */
const isQuestion = (reading: Reading, at: number): boolean =>
  isAsked(reading, at) && questions.has(reading.words[sentenceStart(reading, at, 20)]?.lower ?? "")

function isPraise(reading: Reading, match: PhraseMatch): boolean {
  const { first } = match
  if (!isRank(reading, match) || isDenied(reading, first, first, 5) || isQuestion(reading, first)) return false
  const to = praised(reading, match)
  if (to < 0) return false
  const from = sentenceStart(reading, first, 20)
  const end = sentenceEnd(reading, to, 12)
  const scoped = market.has(reading.words[to + 1]?.lower ?? "")
  if (wordIn(reading, to + 1, Math.min(end, to + 2), others) >= 0) return false
  if (phraseBetween(reading, aspiring, Math.max(from, first - 5), first) && !scoped) return false
  if (scoped) return true
  const back = from > 0 ? sentenceStart(reading, from - 1, 12) : from
  const ahead = end + 1 < reading.words.length ? sentenceEnd(reading, end + 1, 12) : end
  return wordIn(reading, back, ahead, fondness) < 0
}

/** Nobody may say to be better than others without a proof that can be looked up. */
export const superlativeClaim = rule({
  id: "superlative-claim",
  title: "Superiority claim that cannot be checked",
  family: "clinical",
  version: 1,
  severity: "needs-review",
  appliesTo: ["outbound-post", "testimonial"],
  reviewer: "marketing",
  cites: ["N.Y. Educ. Law 6530(27)", "22 Tex. Admin. Code 164.3(b)(6)", "FTC Act s. 5"],
  message: "This says that the practice is better than others, and nobody can check it.",
  why: 'State boards let practices say only what can be shown. "Best" and "only" count as misleading without a source.',
  fix: "State a fact you can show: years in practice, number of providers, accreditation, or the award with year and source.",
  find({ reading }): Hit[] {
    const hits: (Hit & { first: number })[] = []
    const dated = once(() => hasYear(reading))
    const add = (match: PhraseMatch, kind: string) => {
      const from = sentenceStart(reading, match.first, 25)
      if (isAward(reading, from, sentenceEnd(reading, match.last, 25), dated)) return
      const span = wordSpan(reading, match.first, match.last)
      hits.push({ first: match.first, span, evidence: { kind } })
    }
    for (const match of findPhrases(reading, praise)) {
      if (isPraise(reading, match)) add({ first: match.first, last: Math.max(match.last, praised(reading, match)) }, "superlative")
    }
    for (const match of findPhrases(reading, superiority)) {
      const alone = wordIn(reading, match.first, match.last, only) >= 0
      if (crossesClause(reading, match.first, match.last) || isAsked(reading, match.first)) continue
      const needsOnly = /^(?:the|our|your|\w+'s|area|state|town|county|valley|region|country)$/.test(
        reading.words[match.first]?.lower ?? "",
      )
      if (needsOnly && !alone && !isBest(reading, match)) continue
      if (!isDenied(reading, match.first, match.first - 1, 5)) add(match, "comparison")
    }
    hits.sort((a, b) => a.first - b.first)
    let covered = -1
    return hits.flatMap(({ first, ...hit }) => {
      if ((hit.span?.[0] ?? 0) < covered) return []
      covered = hit.span?.[1] ?? 0
      return [hit]
    })
  },
})

const bests = new Set(["best"])
/** "The best of the best", "the best around", when care is spoken of. */
const isBest = (reading: Reading, { first, last }: PhraseMatch): boolean =>
  wordIn(reading, first, last, bests) >= 0 &&
  wordIn(reading, sentenceStart(reading, first, 8), sentenceEnd(reading, last, 4), providerNouns) >= 0
