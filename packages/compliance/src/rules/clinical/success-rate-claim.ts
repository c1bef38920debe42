import { hasAddress, hasCitation, hasYear } from "../../detect/citations.ts"
import { rule, type Hit } from "../../rule.ts"
import { findPhrases, phrases, type PhraseMatch } from "../../text/phrases.ts"
import { once } from "../../text/once.ts"
import { wordSpan, type Reading } from "../../text/reading.ts"
import { clauseEnd, isAsked, isDenied, phraseBetween, sentenceEnd, sentenceStart, wordIn } from "../../text/scope.ts"
import { anchors, isAnchored } from "../../text/anchors.ts"
import { wordSet } from "../../text/word-sets.ts"

const lists = {
  count: "NUM|one|two|three|four|five|six|seven|eight|nine|ten|hundred".split("|"),
  client: "patients|clients|couples|families|moms|women|men|people|athletes|runners|kids|members|parents|patient|client|pacientes".split(
    "|",
  ),
}
const rates = phrases(`
completion|complication|conception|cure|efficacy|healing|implantation|improvement|infection|pregnancy|recovery|remission|satisfaction|sobriety|success|survival rate/s
live birth/s (rate/s)
success percentage/s|statistics|stats
tasa/s de <1> embarazo|exito
`)
const shares = phrases(
  `
#count out of #count <4> #client
#count in #count <3> of my|our <2> #client
#count in|of #count <2> clients|patients
#count in|of #count are|go|hear|leave/s|lose|quit|sleep/s|stay|walk/s
#count of every #count <4> #client
#count|NUM in|of|out NUM|every|hundred|ten <5> after|because|thanks|with my|our|us
`,
  lists,
)
const outcomes = new Set(
  `success successful successfully pregnancy pregnant pregnancies births birth cure cured survival survive survived survivors relief relieved recovery recovered recover remission
succeed succeeds succeeded improved improve improvement improvements conceive conceived painfree pain better happy happier healed heal satisfied satisfaction lost lose beat free sober return returned returning see saw seen achieve achieved report
reported feel felt walk walking healthier symptom symptoms reduction reduced fewer effective results result recommend recommended love thrilled avoid avoided clear clearer exito embarazo anxiety depression babies baby quit toss tossed ditch ditched leave left stop stopped stayed stay dry positive wean weaned gone resolved hear hearing straight sleep sleeping talk talking lower`.split(
    /\s+/,
  ),
)
/** Words of service figures, which are not outcomes. */
const services = new Set(
  "wait waits waited waiting call calls answered minute minutes hour hours seat seats parking appointment appointments portal text texts book booked booking online insurance insured medicaid medicare bilingual miles county checkin arrive arrival reply replies phone phones forms paperwork form survey surveys responded response vaccinated staff employees hygienists referral referrals referred speak spanish app email emails reminder reminders refills schedule scheduled telehealth virtual payment pay hiring retention finding goal recycling carbon".split(
    " ",
  ),
)
const own = new Set(
  "our we us my our we've we're ours clinic practice here nuestra nuestro team dr doctor higher highest high best top excellent amazing incredible impressive boast boasts boasting proud leading above beats exceed exceeds exceeded session come".split(
    " ",
  ),
)
const learning = new Set(
  "how what why understanding understand explain explained explains read reading ask asking mean means questions learn depend depends vary varies differ differs compare guide look not no misleading can't".split(
    " ",
  ),
)
const published = phrases(`
period ,|and patient counts
n NUM
across|among|from|in|of|on NUM|thousand <2> cases|clients|cycles|implants|patients|procedures|retrievals|surgeries|surgery|transfers
NUM <2> cases|cycles|procedures|retrievals|surgeries|transfers
case|patient counts|numbers
`)
const prevalence = new Set(
  "have has struggle struggles suffer suffers live lives experience experiences affected affects face faces grind need needs untreated develop develops will adults americans women's risk misses miss".split(
    " ",
  ),
)

const isPercent = (reading: Reading, at: number): boolean => {
  const word = reading.words[at]
  if (word?.shape !== "number") return false
  const next = reading.words[at + 1]?.lower
  return reading.text[word.end] === "%" || reading.text.startsWith(" %", word.end) || next === "percent" || next === "pct"
}

/** The last word of a percentage's outcome, or -1: "72% pregnancy success", "97% of our knee patients are pain free". */
function outcomeOf(reading: Reading, at: number): number {
  const end = clauseEnd(reading, at, 10)
  if (wordIn(reading, sentenceStart(reading, at, 6), sentenceEnd(reading, at, 14), services) >= 0) return -1
  const of = reading.words[at + 1]?.lower === "percent" ? at + 2 : at + 1
  const client = wordIn(reading, of, Math.min(end, of + 4), clients)
  if (reading.words[of]?.lower === "of" && client >= 0) {
    const whose = wordIn(reading, of, client, own) >= 0
    const outcome = wordIn(reading, client + 1, sentenceEnd(reading, at, 14), outcomes)
    if (whose) return outcome < 0 ? client : outcome
    if (outcome < 0 || wordIn(reading, client + 1, outcome, prevalence) >= 0) return -1
    return patients.has(reading.words[client]?.lower ?? "") || ownBeside(reading, at) ? outcome : -1
  }
  if (reading.words[of]?.lower === "of" && wordIn(reading, of + 1, of + 1, own) >= 0) {
    return wordIn(reading, of + 2, sentenceEnd(reading, at, 14), outcomes)
  }
  const near = wordIn(reading, of, Math.min(end, of + 3), strongOutcomes)
  if (near >= 0) return near
  return -1
}
/** "Our", "we" or "here" in the sentence or the one after. */
const ownBeside = (reading: Reading, at: number): boolean => {
  const end = sentenceEnd(reading, at, 20)
  return wordIn(reading, sentenceStart(reading, at, 20), end + 8, own) >= 0
}
const patients = new Set(["patients", "clients"])
const clients: ReadonlySet<string> = new Set(lists.client)
const strongOutcomes = new Set(
  "success successful pregnancy pregnant pregnancies birth births cure cured survival relief satisfaction remission sobriety exito embarazo improvement painfree".split(
    " ",
  ),
)

/** True when the text shows period, numbers and where the full data stand. SART advertising policy (2021). */
function isPublished(reading: Reading): boolean {
  if (!phraseBetween(reading, published, 0, reading.words.length)) return false
  return hasYear(reading) || hasAddress(reading) || phraseBetween(reading, pointed, 0, reading.words.length)
}
const pointed = phrases("period and <1> patient|counts\nquality|outcomes|data page|report")

/** "Our success rate with houseplants": what follows says whether it is about care. */
const applied = new Set("with at".split(" "))

function isClaimedRate(reading: Reading, { first, last }: PhraseMatch, cited: () => boolean, care: Uint8Array): boolean {
  const from = sentenceStart(reading, first, 20)
  const to = sentenceEnd(reading, last, 20)
  if (wordIn(reading, from, to, services) >= 0) return false
  if (applied.has(reading.words[last + 1]?.lower ?? "") && !care[reading.sentence[last] ?? 0]) return false
  const figure = reading.words.slice(from, to + 1).some((_, step) => isPercent(reading, from + step))
  if (figure && !isAsked(reading, first)) return !cited() || wordIn(reading, from, to, own) >= 0
  if (wordIn(reading, from, to, learning) >= 0 || isAsked(reading, first) || isDenied(reading, first, first, 6)) return false
  return wordIn(reading, from, to, own) >= 0
}

/** Without one of these or a percent sign a text tells no rate. */
const figures = anchors(rates, shares, wordSet("percent pct"))

/** A rate of success needs its period, its numbers and a link to all of the data. */
export const successRateClaim = rule({
  id: "success-rate-claim",
  title: "Success rate without method",
  family: "clinical",
  version: 1,
  severity: "needs-review",
  appliesTo: ["outbound-post", "testimonial"],
  reviewer: "clinical",
  cites: ["SART Policy on Advertising (2021)", "FTC Act s. 5", "N.Y. Educ. Law 6530(27)"],
  message: "A rate of success stands here without its period, its numbers and a link to the data.",
  why: "A bare number makes people believe that their own chance is greater than it is. Fertility programs must link to their report and may not compare clinics.",
  fix: "Link to the full report with dates and denominators, or remove the number.",
  find(seen): Hit[] {
    const { reading } = seen
    if (!reading.text.includes("%") && !isAnchored(reading, figures)) return []
    const cited = once(() => hasCitation(reading))
    const found: { match: PhraseMatch; kind: string }[] = []
    for (const match of findPhrases(reading, rates))
      if (isClaimedRate(reading, match, cited, seen.care)) found.push({ match, kind: "rate" })
    for (const match of findPhrases(reading, shares)) {
      const to = sentenceEnd(reading, match.last, 12)
      const service = wordIn(reading, match.first, to, services) >= 0
      const outcome = wordIn(reading, match.last, to, outcomes) >= 0
      const common = wordIn(reading, match.last, to, prevalence) >= 0
      const ours = wordIn(reading, match.first, to, own) >= 0
      if (!service && ((outcome && !common) || (outcome && ours))) found.push({ match, kind: "share" })
    }
    for (let at = 0; at < reading.words.length; at++) {
      if (!isPercent(reading, at) || isDenied(reading, at, at, 4)) continue
      const last = outcomeOf(reading, at)
      if (last >= 0 && !(cited() && wordIn(reading, at, last, own) < 0)) found.push({ match: { first: at, last }, kind: "percentage" })
    }
    if (found.length === 0 || isPublished(reading)) return []
    found.sort((a, b) => a.match.first - b.match.first)
    let covered = -1
    return found.flatMap(({ match: { first, last }, kind }) => {
      if (first <= covered) return []
      covered = last
      return [{ span: wordSpan(reading, first, last), evidence: { kind } }]
    })
  },
})
