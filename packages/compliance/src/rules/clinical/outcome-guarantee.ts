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
painless|painlessly|riskless|indoloro
pain|risk free|less
rid of <2> #ill <3> forever|permanently|good|all
cure|erase|end|stop|eliminate|banish|kill|beat|fix|heal|dissolve <4> #ill <3> permanently|forever
never <3> glasses|contacts|dentures|insulin|meds|medication|medications|cpap|inhaler|pills|crutches <2> again
sin dolor
no|zero|without <1> side effects|effect
no|zero|without <1> complications|downside|downsides
no|zero risk|risks
no needles <2> no pain
no drill|drills <2> no pain
zero|no|without pain
permanent|permanently|lifelong|lifetime|everlasting cure|cured|fix|fixes|fixed|result|results|relief|remedy|gone|eliminate|eliminates|eliminated|erase|erases|cures|removal
result|results|effects <2> permanent|forever|lifetime
result|results <2> last|lasts <2> forever|lifetime|life
gone|cured|healed|fixed|sober|free <2> for good|ever|life
gone|cured|healed|fixed|free|erased|eliminated <1> forever|permanently
goodbye <4> for good|ever
#ill <2> goodbye|bye <2> forever|permanently|good
goodbye|bye <4> #ill <2> forever|permanently
#ill <3> once and for all
#ill <4> never <2> come|comes|return|returns|back|again
#ill <4> won't|will|wont (not|never) <1> come|return back
never <4> #ill <3> again
never come|comes back
never|won't snore|hurt|ache|relapse|itch again
(x)
will|can|does|we|we'll|us|you'll|treatment|treatments|injection|laser|therapy|program|procedure|surgery|infusions cure|cures <3> #ill
cure|cures|cured|curing your|any|all|every
is|are <1> cure for <3> #ill
has|have|found <1> cure for <3> #ill
we|we've|i|dr|clinic|he|she cured <4> #ill
money back|bac
full refund if|when|unless|until
refund if|unless <4> work|works|results|pregnant|satisfied
or|it's your <1> money
or you don't|won't|never pay
cured|gone|healed|fixed|erased in|within|after <2> day|days|night|nights|week|weeks|minutes|hours|session|sessions|visit
or|and|it's free|refunded (if) <3> work|happy|results|pregnant
don't|doesn't pay unless|until|if <4> work|works|results|pregnant|happy
instant|instantaneous|overnight|immediate result|results|cure|cures|relief|transformation
results instantly|overnight|immediately
never|cannot|can't fails|fail
fail|fool|sure|risk proof|fire|free
foolproof|surefire|failproof|failsafe
miracle|magic cure|cures|treatment|drug|cream|results|procedure|injection|pill|remedy|shot|therapy
you|you'll|they|he|she (will|are) <1> be|get|become|walk|leave|have <3> cured|healed|pregnant|cavityfree
you|you'll will|definitely|absolutely <2> lose NUM
cure|success|result|results|outcome|outcomes|pregnancy|recovery|healing <2> assured|ensured|certain|promised
promise|promises|promised|promising|ensure|ensures|assure <4> #result
resultados garantizados
`.replace("(x)\n", ""),
  lists,
)
/** A promise to all. */
const everybody = phrases(`
works|working|effective|work <2> every time|one|body|single|patient|case
works|work|working for everyone|everybody|anyone|all
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
as painless|pain <1> as
more|less|nearly|almost|mostly|relatively|virtually painless
goal|aim|hope|strive|try|want|working|work <6> painless|free|pain
toward|towards <2> pain|painless
`)
const idle = phrases(`
billing|parking|booking|check|checkin|paperwork|scheduling|registration|payment|payments|forms|refills|waiting <3> painless|pain
no pain no gain
no risk of|in|to|too|when|is|at|for
zero risk of|in|to
pain|pains free <1> billing|parking|booking|check|checkin|paperwork|scheduling|registration|payment|payments|forms|process|way|refill|refills
painless|painlessly <1> billing|parking|booking|check|checkin|paperwork|scheduling|registration|payment|payments|forms|process|way|refill|refills|pay|signup|update
no pain|risk <2> no|, gain|reward|pressure
beware|avoid|wary|careful|skeptical|scam|scams <8> miracle|guarantee|guarantees|guaranteed|promise|promises|instant|cure|cures
explain|explains|see|here's|learn how <1> works|work
how <1> works|work for
race|walk|run|ride|search|fund|closer|hope|toward|towards|day|find|finding <3> cure
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

/** Words that stand alone at the end of what they seal. */
function closersIn(reading: Reading): PhraseMatch[] {
  const found: PhraseMatch[] = []
  for (let at = 1; at < reading.words.length; at++) {
    if (!closers.has(reading.words[at]?.lower ?? "") || !startsClause(reading, at)) continue
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
