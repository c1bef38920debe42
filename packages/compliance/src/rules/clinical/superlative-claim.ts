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
import { anchors } from "../../text/anchors.ts"

const provider = { provider: providerNouns }
/** Praise that needs a provider after it: "the best dentist". */
const praise = phrases(`
1|best|cheapest|elite|fastest|finest|foremost|gentlest|greatest|kindest|leading|mejor/es|one|premier|safest|smartest|top|unbeatable|unmatched|unparalleled|unrivaled|unsurpassed
best|highest|top ranked|rated|reviewed
world class|famous|leading|renowned
number one
no 1
most accurate|advanced|awarded|effective|experienced|qualified|recommended|reputable|respected|skilled|successful|talented|trusted
second to none
best in class|state|town
gold standard
`)
/** Superiority in so many words. */
const superiority = phrases(
  `
no|nobody <4> are|beat/s|care/s|compare/s|delivers|do|does|fix/es|gets|handle/s|is|know/s|matches|offers|performs|places|replace/s|treat/s|understands <6> best|better|cheaper|faster|gentler|like|more|quicker|safer|smoother|than|us
no other #provider
no better|finer|safer <2> #provider
no body|one else can|comes|compares|does|matches|offers|treats
above|ahead|better|cheaper|faster|gentler|healthier|quicker|safer|stronger|superior (results) than|to (all|any) (of) (the) anybody|anyone|anywhere|average|competition|competitor/s|elsewhere|everyone|other/s|rest
better|cheaper|faster|gentler|quicker|safer|superior than|to (any|most|the) <3> #provider
than <2> industry|national|state average
area's|country's|county's|only|our|region's|state's|the|town's|valley's|your <3> #provider around|certified|in|near|offering|that|to|using|where|with
unlike <1> most|other/s|some <2> #provider
the best of the best
best|finest|gentlest|greatest|kindest|most <5> this side of
best|finest|gentlest|greatest|most <6> between here and
best|finest|gentlest|smartest <2> bench|care|crew|hands|manner|touch <3> anywhere|around|county|east|in|north|south|state|west
most advanced|decorated|experienced|skilled|trusted <4> east|north|south|west of
nadie|no-one|nobody|none <6> best|better|closer|faster|finer|gentler|more
no|nobody has|have (ever) delivered|done|fit|fitted|performed|placed|seen|treated <3> better|more
half|twice as|the <1> cost|fast|pain|price|time <2> as|of <2> anybody|anyone|competition|competitors|everyone|others
than anybody|anyone|everyone else|else's
anyone|everybody|everyone else <3> catch|copies|follows|kick|second|settle/s
bar none
all|every|most|other/s <1> clinic/s|dentist/s|doctors|offices|practices|surgeons dream/s|envies|envy|wish/es
no #provider <6> come/s close
can't|cannot|never|won't find|get|meet|see <2> better|finer|gentler|kinder|smarter <1> #provider
in a class|league of its|our own
runner|second place|up <2> everybody|everyone
the best anywhere|around|ever|there
el|la|las|los mejor/es <1> #provider
beats any|every|the competition|competitor|other
are|we|we're the <1> best|finest|leader/s <1> around|at|in
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
award/s/ed|finalist/s|honored|honoree|list|named|nominate/d|nomination/s|ranked|rated|recognised|recognized|selected|vote/d|win|winner/s|won
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
choose|choosing|deliver/ing|deserve/s|ensure|find|get/s|give|giving|help|looking|need/s|offer/ing|pick/ing|provide|providing|receive/s|seek|strive|striving|want <4> best <2> #provider
best <1> possible
best <2> #provider possible
best <2> #provider for|we for|you can|your
best day|ever|for|friend/s|life|part|practice/s|regards|self|time|way|wishes
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
  anchors: anchors(praise, superiority),
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
