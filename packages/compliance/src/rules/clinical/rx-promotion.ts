import { isDoubted } from "../../detect/corrections.ts"
import { offersOf, type Offers } from "../../detect/offers.ts"
import { medications, prescriptionClass } from "../../lexicon/medications.ts"
import { rule, type Hit } from "../../rule.ts"
import { findPhrases, phrases, type PhraseMatch } from "../../text/phrases.ts"
import { once } from "../../text/once.ts"
import { wordSpan, type Reading } from "../../text/reading.ts"
import { crossesClause, deniedBetween, isDenied, phraseBetween, sentenceEnd, sentenceStart, wordIn } from "../../text/scope.ts"
import { isOf, occurs, wordSet } from "../../text/word-sets.ts"
import { anchors } from "../../text/anchors.ts"

/** What the practice may offer instead of the drug's name, by class. */
const services: Readonly<Record<string, string>> = {
  "glp-1": "medical weight care",
  weight: "medical weight care",
  neurotoxin: "wrinkle treatment consults",
  aesthetic: "cosmetic consults",
  antidepressant: "mood treatment consults",
  fertility: "fertility consults",
  dermatology: "skin treatment consults",
  men: "men's health consults",
  hormone: "hormone consults",
}
/** Classes that are sold to the public by name; of others only a price or a rebate is promotion. */
const promoted = new Set(
  "glp-1 weight biologic jak antidepressant antipsychotic stimulant sedative neurotoxin aesthetic dermatology fertility women men hormone anticoagulant lipid migraine heart bone-joint opioid diabetes mood neurology addiction lung".split(
    " ",
  ),
)
/** Public health work hands these out; insulin's price is in the news. */
const prescribed = wordSet(prescriptionClass.keys())
const exempt = new Set(
  "narcan naloxone kloxxado insulin epipen epinephrine neffy statin statins testosterone estrogen progesterone hcg lithium levonorgestrel auviq".split(
    " ",
  ),
)
const compounded = ["compounded", "compound", "compounding"]
const brands = "ozempic wegovy rybelsus mounjaro zepbound saxenda victoza trulicity".split(" ")

const sameness = phrases(
  `
same (exact) (active) compound|drug|formula|ingredient/s|medication|medicine|molecule|peptide|thing <3> #brand
same (exact) active ingredient/s
same (exact) drug|medicine|molecule|peptide|shot <2> the <2> brand|injection|pen|shot
#plain <3> work/s as|equally|exactly|just <2> effective|good|well
generic/s|genericized (version) (for|of) #brand
comparable|equal|equivalent|identical (version) for|of|to (the) (brand|name) #brand
same as (brand|name|real|the) #brand
acts|basically|essentially|exactly|just|works (just) (as|like|the) (effective|good|same) (as|like|the) #brand
effective|good|safe|strong as #brand
alternative|dupe/s|replacement|substitute|version for|of|to (name) (brand) #brand
#brand alternative|dupe/s|equivalent|generic|knockoff|substitute
#made <1> #brand
our own <1> #brand
#made <4> fda approved
without the <2> #brand price
#brand without <3> brand|cost|price|tag
mismo ingrediente (activo)
`,
  { brand: brands, made: compounded, plain: ["gummies", "gummy"] },
)
const balanced = phrases(`
contraindicat*|riesgos|risk/s|warnings
side effect/s
important safety
prescribing|safety information
black|boxed warning
may cause
not appropriate|right for everyone
discuss|review|speak|talk <6> if|whether <4> right
`)
/** Safety news, disposal and rules: nobody is invited to take anything. */
const cautious = phrases(`
beware|counterfeit|disposal|dispose|disposing|fake|recall/s/ed|scam/s|shortage|take|unsafe|warned|warning|warns back|expired|leftover|lock/ed
ask|call|check|see|talk|tell <2> your (own) (child's) cardiologist|clinician|dentist|doctor|nurse|obgyn|pediatrician|pharmacist|prescriber|provider|surgeon|team
after|before (any|your) anesthesia|colonoscopy|dental|procedure|sedation|starting|stopping|surgery
do|doesn't|don't (not) combine|mix|share|skip|stop|take
cancel*|closed|interact*|interaction|myth/s|refill/s|rescheduled|research|studies|study|trial/s
pill|prescription bottle/s
`)

/** The sentence of a word and the ones right beside it, in a post of few words the whole. */
function near(reading: Reading, at: number): readonly [number, number] {
  const start = sentenceStart(reading, at, 25)
  const end = sentenceEnd(reading, at, 25)
  return [
    start > 0 ? sentenceStart(reading, start - 1, 15) : start,
    end + 1 < reading.words.length ? sentenceEnd(reading, end + 1, 15) : end,
  ]
}

function isPromoted(reading: Reading, at: number, kind: string, offers: Offers): string | undefined {
  const [from, to] = near(reading, at)
  const within = (places: readonly number[]) => places.some((place) => place >= from && place <= to)
  if (phraseBetween(reading, cautious, sentenceStart(reading, at, 25), sentenceEnd(reading, at, 25))) return undefined
  if (deniedBetween(reading, Math.max(sentenceStart(reading, at, 25), at - 5), at)) return undefined
  if (within(offers.priced)) return "price"
  return promoted.has(kind) && within(offers.inviting) && !isDoubted(reading, at, at) ? "invitation" : undefined
}

const glp1 = new Set([...brands, ...compounded, "semaglutide", "tirzepatide", "glp"])

/** "Same active ingredient as Wegovy": compounded drugs are neither approved nor generics. */
function samenessHits(reading: Reading): Hit[] {
  return findPhrases(reading, sameness).flatMap((match: PhraseMatch) => {
    const { first, last } = match
    const [from, to] = [sentenceStart(reading, first, 20), sentenceEnd(reading, last, 10)]
    if (wordIn(reading, from, to, glp1) < 0 || crossesClause(reading, first, last)) return []
    if (
      isDenied(reading, first, last, 8) ||
      deniedBetween(reading, last + 1, Math.min(to, last + 4)) ||
      deniedBetween(reading, from, first) ||
      isDoubted(reading, first, last)
    )
      return []
    return [
      {
        span: wordSpan(reading, first, last),
        severity: "block" as const,
        message: "This says that a compounded drug is the same as an approved one.",
        evidence: { claim: "sameness" },
      },
    ]
  })
}

/** Prescription drugs are not sold by name without their risks. */
export const rxPromotion = rule({
  id: "rx-promotion",
  title: "Prescription drug or device promotion without balance",
  family: "clinical",
  version: 1,
  severity: "needs-review",
  appliesTo: ["outbound-post", "testimonial"],
  reviewer: "clinical",
  cites: ["21 CFR 202.1", "FTC Act s. 5", "FDA letters on compounded GLP-1 drugs (2025, 2026)"],
  message: "This promotes a prescription drug by name and does not tell its risks.",
  why: "A drug's benefits may not be told without its risks. The FDA wrote to clinics and med spas about such posts.",
  fix: "Describe the service, not the drug, or add the risks with equal prominence and a link to the prescribing information.",
  anchors: anchors(sameness, prescribed),
  find({ reading }): Hit[] {
    const same = samenessHits(reading)
    if (same.length > 0) return same
    if (findPhrases(reading, balanced).length > 0) return []
    if (!occurs(reading, prescribed)) return []
    const offers = once(() => offersOf(reading))
    const hits: Hit[] = []
    const seen = new Set<string>()
    for (let at = 0; at < reading.words.length; at++) {
      if (!isOf(reading.words[at], prescribed)) continue
      const name = reading.words[at]?.lower ?? ""
      const kind = prescriptionClass.get(name)
      if (!kind || seen.has(name) || exempt.has(name) || !medications.has(name)) continue
      const signal = isPromoted(reading, at, kind, offers())
      if (!signal) continue
      seen.add(name)
      const text = services[kind]
      hits.push({
        span: wordSpan(reading, at),
        ...(text && { replacement: { text, label: "Name the service instead" } }),
        evidence: { class: kind, signal },
      })
    }
    return hits
  },
})
