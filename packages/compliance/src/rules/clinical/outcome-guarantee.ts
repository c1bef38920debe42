import { isDoubted } from "../../detect/corrections.ts"
import { conditions } from "../../lexicon/conditions.ts"
import { closers, outcomePromises, sealable, seals } from "../../lexicon/promise-shapes.ts"
import { rule, type Hit } from "../../rule.ts"
import { findPhrases, phrases, type PhraseMatch } from "../../text/phrases.ts"
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
import { isOf, wordSet } from "../../text/word-sets.ts"

const lists = {
  ill: [
    ...conditions,
    ..."pain pains wrinkles snoring ache aches backaches cramps headaches scars pounds fat cellulite hair stains snore cough wheezing cravings nightmares breakouts pimples spots floaters stutter tremor pains itching itch dolor".split(
      " ",
    ),
  ],
  result:
    "result results cure cures relief fix fixes remedy success outcome outcomes pregnancy pregnant baby healing healed recovery sobriety smile resultados".split(
      " ",
    ),
}
/** Promises that need no more than their own words. */
const absolutes = phrases(
  `
failproof|failsafe|foolproof|indoloro|painless|painlessly|riskless|surefire
pain|risk free|less
rid of <2> #ill <3> all|forever|good|permanently
banish|beat|cure|dissolve|eliminate|end|erase|fix|heal|kill|stop <4> #ill <3> forever|permanently
never <3> contacts|cpap|crutches|dentures|glasses|inhaler|insulin|medication/s|meds|pills <2> again
sin dolor
no|without|zero <1> side effect/s
no|without|zero <1> complications|downside/s
no|zero risk/s
no drill/s|needles <2> no pain
no|without|zero pain
everlasting|lifelong|lifetime|permanent|permanently cure/s/d|eliminate/s/d|erase/s|fix/es/ed|gone|relief|remedy|removal|result/s
effects|result/s <2> forever|lifetime|permanent
result/s <2> last/s <2> forever|life|lifetime
cured|fixed|free|gone|healed|sober <2> for ever|good|life
cured|eliminated|erased|fixed|free|gone|healed <1> forever|permanently
goodbye <4> for ever|good
#ill <2> bye|goodbye <2> forever|good|permanently
bye|goodbye <4> #ill <2> forever|permanently
#ill <3> once and for all
#ill <4> never <2> again|back|come/s|return/s
#ill <4> will|won't|wont (never|not) <1> come|return back
never <4> #ill <3> again
never come/s back
never|won't ache|hurt|itch|relapse|snore again
(x)
can|does|infusions|injection|laser|procedure|program|surgery|therapy|treatment/s|us|we|we'll|will|you'll cure/s <3> #ill
cure/s/d|curing all|any|every|your
are|found|has|have|is <1> cure for <3> #ill
clinic|dr|he|i|she|we|we've cured <4> #ill
money bac|back
full refund if|unless|until|when
refund if|unless <4> pregnant|results|satisfied|work/s
it's|or your <1> money
or you don't|never|won't pay
cured|erased|fixed|gone|healed after|in|within <2> day/s|hours|minutes|night/s|session/s|visit|week/s
and|it's|or free|refunded (if) <3> happy|pregnant|results|work
doesn't|don't pay if|unless|until <4> happy|pregnant|results|work/s
immediate|instant|instantaneous|overnight cure/s|relief|result/s|transformation
results immediately|instantly|overnight
can't|cannot|never fail/s
fail|fool|risk|sure fire|free|proof
magic|miracle cream|cure/s|drug|injection|pill|procedure|remedy|results|shot|therapy|treatment
he|she|they|you|you'll (are|will) <1> be|become|get|have|leave|walk <3> cavityfree|cured|healed|pregnant
you|you'll absolutely|definitely|will <2> lose NUM
cure|healing|outcome/s|pregnancy|recovery|result/s|success <2> assured|certain|ensured|promised
assure|ensure/s|promise/s/d|promising <4> #result
resultados garantizados
`.replace("(x)\n", ""),
  lists,
)
/** A promise to all. */
const everybody = phrases(`
effective|work/s/ing <2> every body|case|one|patient|single|time
work/s/ing for all|anyone|everybody|everyone
`)
const guarantees = phrases(
  "guarantee|guarantees|guaranteed|guaranteeing|garantizado|garantizada|garantizamos|garantia|guaranteeed|gauranteed|garanteed|guarenteed",
)
const wholes = phrases(`
100
hundred percent
`)

const care = new Set(
  `${[...conditions].join(" ")} result results outcome outcomes success successful cure cured cures effective effectiveness relief relieved pain painless safe
whiter white whitening straighter straight teeth tooth smile smiles implant implants braces aligners invisalign veneers crown filling botox filler laser peel surgery
surgeries procedure procedures treatment treatments therapy injection injections knee hip back shoulder skin scar scars hair weight pounds lose loss fat pregnant pregnancy
baby conceive ivf embryo egg recovery healing heal healed sober sobriety better younger youthful healthy health healthier satisfaction satisfied fix fixed gone work works vision sleep walk run
natural-looking glow clear clearer wrinkles lines lips hearing rest accurate accuracy diagnosis risk free comfort pounds resultados exito efectivo seguro`.split(
    /\s+/,
  ),
)
/** Things of everyday business that may be promised. */
const business = new Set(
  `parking spot spots seat seats price prices pricing fee fees interest quote estimate response respond reply replies callback call calls answer answered appointment
appointments slot slots time times wait waiting minutes hour hours privacy confidential confidentiality secure security privately laugh laughs fun good entry delivery loan payment payments
financing wifi coffee snack snacks treat treats prize sticker stickers ticket tickets shirt shirts bottle bottles order orders match reservation place space issue income
tuition wage wages pay hours scholarship scholarships visit visits opening openings billing paperwork checkin check registration booking book scheduling schedule forms form
information data record records portal listen listened heard welcome welcomed respect respected cotton organic recycled virtual remote volunteer volunteers proceeds donations committed
sure agree attendance juice employer match vested coverage covered insurance in-network tea hugs smiles warm kindness candy costume admission bathroom refill refills shuttle ride rides`.split(
    /\s+/,
  ),
)
/** Care that truly is without pain. */
const harmlessTests = new Set(
  "pressure vision eye eyes hearing ultrasound saliva urine spit swab temperature bmi questionnaire survey screening screenings finger".split(
    " ",
  ),
)
const wished = phrases(`
as pain|painless <1> as
almost|less|more|mostly|nearly|relatively|virtually painless
aim|goal|hope|strive|try|want|work/ing <6> free|pain|painless
toward/s <2> pain|painless
`)
const idle = phrases(`
billing|booking|check|checkin|forms|paperwork|parking|payment/s|refills|registration|scheduling|waiting <3> pain|painless
no risk at|for|in|is|of|to|too|when
zero risk in|of|to
pain/s free <1> billing|booking|check|checkin|forms|paperwork|parking|payment/s|process|refill/s|registration|scheduling|way
painless|painlessly <1> billing|booking|check|checkin|forms|paperwork|parking|pay|payment/s|process|refill/s|registration|scheduling|signup|update|way
no pain|risk <2> ,|no gain|pressure|reward
avoid|beware|careful|scam/s|skeptical|wary <8> cure/s|guarantee/s/d|instant|miracle|promise/s
explain/s|here's|learn|see how <1> work/s
how <1> work/s for
closer|day|find/ing|fund|hope|race|ride|run|search|toward/s|walk <3> cure
`)

function around(reading: Reading, { first, last }: PhraseMatch, words: ReadonlySet<string>): boolean {
  const from = sentenceStart(reading, first, 12)
  return wordIn(reading, from, first - 1, words) >= 0 || wordIn(reading, last + 1, sentenceEnd(reading, last, 10), words) >= 0
}

/** True when what is guaranteed is care: its object decides, then the sentence, for a lone "Guaranteed!" the sentence before. */
function guaranteesCare(reading: Reading, match: PhraseMatch): boolean {
  const { first, last } = match
  const to = clauseEnd(reading, last, 7)
  const thing = wordIn(reading, last + 1, to, business)
  const outcome = wordIn(reading, last + 1, to, care)
  if (thing >= 0 && (outcome < 0 || thing < outcome || outcome + 1 === thing)) return false
  if (outcome >= 0) return !phraseBetween(reading, smilesOnly, last - 1, outcome)
  const from = sentenceStart(reading, first, 14)
  const alone = from === first && sentenceEnd(reading, last, 2) <= last + 1 && first > 0
  const back = alone ? sentenceStart(reading, first - 1, 14) : from
  if (wordIn(reading, Math.max(back, first - 3), first - 1, business) >= 0 && !alone) return false
  return wordIn(reading, back, first - 1, care) >= 0
}
const smilesOnly = phrases("make|makes|bring|brings|get|put|to <4> smile|smiles|laugh")

const percentThings = new Set(
  "effective success successful successfully safe safely painless pain natural satisfaction satisfied cure cured cures guaranteed guarantee guarantees result results accurate relief accuracy risk efectivo seguro gone healed effectiveness pregnancy resultados permanent".split(
    " ",
  ),
)

function wholePromised(reading: Reading, { last }: PhraseMatch): boolean {
  const number = reading.words[last]
  if (!number) return false
  const sign =
    number.lower === "percent" ||
    /^ ?%/.test(reading.text.slice(number.end, number.end + 2)) ||
    reading.words[last + 1]?.lower === "percent"
  if (!sign) return false
  const to = clauseEnd(reading, last, 3)
  const found = wordIn(reading, last + 1, to, percentThings)
  if (found < 0 || wordIn(reading, last + 1, to, business) >= 0) return false
  if (reading.words[found]?.lower === "natural") return false
  return wordIn(reading, sentenceStart(reading, last, 8), last, business) < 0
}

const unsure = new Set("might may could if think whether how".split(" "))
/** Illness and results of care, without the words that open the phrase itself. */
const sealed = new Set([...sealable].filter((word) => word !== "gone"))

function isExcused(reading: Reading, match: PhraseMatch): boolean {
  const { first, last } = match
  const from = sentenceStart(reading, first, 12)
  const to = sentenceEnd(reading, last, 8)
  if (phraseBetween(reading, idle, from, to) || phraseBetween(reading, wished, from, to)) return true
  if (isDenied(reading, first, first - 1, 8) || isDoubted(reading, first, last)) return true
  if (wordIn(reading, first, last, unsure) >= 0) return true
  const gone = reading.words[first]?.lower === "gone"
  if (gone && wordIn(reading, first > 0 ? sentenceStart(reading, first - 1, 20) : 0, to, sealed) < 0) return true
  return reading.words[first]?.lower.startsWith("painless") === true && around(reading, match, harmlessTests)
}

/** Things that are promised in care without being its outcome. */
function isBusiness(reading: Reading, { first, last }: PhraseMatch): boolean {
  const from = sentenceStart(reading, first, 14)
  return wordIn(reading, from, first - 1, business) >= 0 || wordIn(reading, last + 1, sentenceEnd(reading, last, 10), business) >= 0
}

/** "… is gone, full stop", "No exceptions.": the outcome stands in the same sentence or, for a short seal, in one of the two before. */
function sealedOutcome(reading: Reading, { first, last }: PhraseMatch): PhraseMatch | undefined {
  const own = sentenceStart(reading, first, 20)
  const short = first - own <= 6 && sentenceEnd(reading, last, 6) - first <= 6
  const before = short && own > 0 ? sentenceStart(reading, own - 1, 20) : own
  const from = short && before > 0 ? sentenceStart(reading, before - 1, 12) : before
  const outcome = wordIn(reading, from, first - 1, sealable)
  if (outcome >= 0) return { first: Math.max(outcome, own), last }
  const after = wordIn(reading, last + 1, sentenceEnd(reading, last, 12), sealable)
  return after < 0 ? undefined : { first, last: after }
}

const closing = wordSet(closers)
/** Words that stand alone at the end of what they seal. */
function closersIn(reading: Reading): PhraseMatch[] {
  const found: PhraseMatch[] = []
  for (let at = 1; at < reading.words.length; at++) {
    if (!isOf(reading.words[at], closing) || !startsClause(reading, at)) continue
    if (reading.sentence[at + 1] !== reading.sentence[at]) found.push({ first: at, last: at })
  }
  return found
}

/** Promises in the words of the outcome, and sealed ones; "never" and "nobody" are part of them and deny nothing. */
function promisesIn(reading: Reading): PhraseMatch[] {
  const told = findPhrases(reading, outcomePromises).filter(({ first, last }) => !crossesClause(reading, first, last))
  const closed = [...findPhrases(reading, seals), ...closersIn(reading)].flatMap((match) => {
    if (isBusiness(reading, match) || isDenied(reading, match.first, match.first - 1, 4)) return []
    return sealedOutcome(reading, match) ?? []
  })
  return [...told.filter(({ first }) => !isDenied(reading, first, first - 1, 6)), ...closed].filter(({ first, last }) => {
    if (isAsked(reading, last) || isDoubted(reading, first, last)) return false
    const from = sentenceStart(reading, first, 12)
    return !phraseBetween(reading, idle, from, last) && !phraseBetween(reading, wished, from, last)
  })
}

/** Nobody may promise how care ends. */
export const outcomeGuarantee = rule({
  id: "outcome-guarantee",
  title: "Guarantee or cure",
  family: "clinical",
  version: 1,
  severity: "block",
  appliesTo: ["outbound-post", "outbound-reply", "testimonial"],
  reviewer: "clinical",
  cites: ["FTC Act s. 5", "22 Tex. Admin. Code 164.3", "N.Y. Educ. Law 6530(27)", "Cal. Bus. & Prof. Code 651(b)(3)(A)"],
  message: "This promises how care will end.",
  why: "Care never ends the same for everybody. Guarantees and cures mislead people, and state boards and the FTC forbid them.",
  fix: "Say what the service may help with and that results vary; remove absolutes.",
  anchors: anchors(absolutes, everybody, guarantees, wholes, outcomePromises, seals, closing),
  find({ reading }): Hit[] {
    const found = [
      ...[
        ...findPhrases(reading, absolutes).filter(({ first, last }) => !crossesClause(reading, first, last)),
        ...findPhrases(reading, everybody),
      ]
        .filter((match) => !isExcused(reading, match))
        .map((match) => ({ match, kind: "absolute" })),
      ...findPhrases(reading, guarantees)
        .filter((match) => guaranteesCare(reading, match) && !isExcused(reading, match) && !denied(reading, match))
        .map((match) => ({ match, kind: "guarantee" })),
      ...findPhrases(reading, wholes)
        .filter((match) => wholePromised(reading, match) && !isExcused(reading, match))
        .map((match) => ({ match, kind: "hundred-percent" })),
      ...promisesIn(reading).map((match) => ({ match, kind: "absolute" })),
    ].sort((a, b) => a.match.first - b.match.first)
    let covered = -1
    return found.flatMap(({ match: { first, last }, kind }) => {
      if (first <= covered || (kind !== "absolute" && isAsked(reading, first))) return []
      covered = last
      return [{ span: wordSpan(reading, first, last), evidence: { kind } }]
    })
  },
})

/** "There is no guarantee", "is not a guarantee of results". */
const denied = (reading: Reading, { first }: PhraseMatch): boolean => isDenied(reading, first, first, 9)
