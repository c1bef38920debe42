import { conditions } from "../lexicon/conditions.ts"
import { providerNouns } from "../lexicon/providers.ts"
import { findPhrases, phrases, type PhraseMatch } from "../text/phrases.ts"
import type { Reading } from "../text/reading.ts"
import { clauseEnd, clauseStart, crossesClause, isDenied, sentenceStart, wordIn } from "../text/scope.ts"
import { isDoubted } from "./corrections.ts"

const ailments = [...conditions]
const lists = {
  finite:
    "opens turns keeps pulls sharpens sharpen lifts heals banishes tames zaps regenerates reduces reduce prevents prevent boosts boost lowers lower improves improve cures cure reverses reverse doubles triples eliminates eliminate erases erase heals heal fights fight melts melt burns burn detoxifies detoxify detoxes cleanses flushes stops stop kills kill regrows restores restore strengthens strengthen tightens shrinks shrink repairs repair relieves relieve treats balances balance resets reset slows slow protects supercharges supports support slashes slash cuts calms calm soothes soothe increases increase enhances enhance accelerates speeds dissolves dissolve fixes fix clears jumpstarts clear fades fade removes remove rebuilds regenerates rejuvenates alleviates eases ease halves conquers beats banishes promotes promote stimulates optimizes optimize supercharge erasing relieve triple double detox dissolve fade jumpstart regrow repairs heals rebuild regenerate rejuvenate alleviate accelerate speed optimize stimulate conquer beat slash".split(
      " ",
    ),
  strong:
    "lungs legs flashes bladder airways breathing sinuses shock dementia swelling valves veins meltdowns tantrums aging wrinkling fatigue fog circulation snoring apnea ringing tinnitus neuropathy cramps hangover hangovers arthritic bloating toxins seizures ulcers bruising cavity cavities decay plaque gingivitis enamel gums wrinkles wrinkle acne eczema psoriasis rosacea scars scarring cellulite collagen inflammation immunity immune infection infections flu cold colds virus viruses covid cancer tumors disease diseases illness cholesterol pressure hypertension stroke strokes heart attack diabetes sugar insulin a1c hormones hormone hormonal testosterone estrogen fertility egg eggs sperm pregnancy implantation ovulation miscarriage pcos endometriosis cramps migraine migraines headache headaches pain arthritis cartilage joint joints tendonitis bone bones fractures osteoporosis anxiety depression adhd autism ptsd dementia alzheimer memory cognition insomnia metabolism weight fat toxins toxin gut digestion bloating reflux ibs asthma allergies allergy aging age hair skin melasma libido thyroid cortisol circulation arteries blood liver kidney lungs mortality death deaths risk odds chances symptoms diseases healing recovery swelling spots neuropathy fatigue vision eyesight hearing tinnitus vertigo immunity relapse cravings addiction measles polio pneumonia rsv shingles malaria hpv damage lines spots sagging pores complexion cavidades presion lifespan longevity".split(
      " ",
    ),
  mood: "stress mood sleep energy focus concentration calm confidence balance burnout tension posture breath".split(" "),
  doubtful:
    "salt room rooms cave lotion stone stones wand pillow bed pod helmet cap copper sleeve sleeves bands insoles tallow chestnut horse dives dive chamber gel balm salve blend herb herbs herbal remedy potion rinse patch patches lozenge lozenges drops spray mat mats sock socks collagen turmeric cbd kratom ashwagandha probiotic probiotics elderberry vinegar celery spirulina mushroom mushrooms adaptogen adaptogens supplement supplements gummies gummy powder cleanse detox tea tonic elixir tincture oil oils crystal crystals cupping reiki homeopathy homeopathic magnets magnet bracelet bracelets cryotherapy sauna saunas hyperbaric ozone peptide peptides nad drip drips exosomes prp stem hydrafacial facials botox microneedling redlight led light infrared vampire acupuncture chiropractic adjustment adjustments cycling pulling charcoal honey garlic keto fasting juice smoothie smoothies shake shakes vitamin vitamins zinc magnesium serum serums maca royal bee pellet pellets patch patches bath baths cannabis thc drops broth seaweed moss berberine creatine shilajit semen yoni waist copper kinesio taping tape pemf shockwave wand roller gua sha hydrogen alkaline iv peel peels hypnosis neurofeedback brainspotting emdr ketamine".split(
      " ",
    ),
  ailments,
  broad:
    "formula program protocol treatment treatments procedure system method therapy cream creams facial laser lasers device infusion infusions".split(
      " ",
    ),
  settled:
    "brush brushing floss flossing fluoride sealants sealant vaccine vaccines vaccination vaccinations shot shots immunization immunizations handwashing wash washing hands soap sunscreen spf hat hats shade exercise exercising walk walks walking sleep water hydration helmet helmets mouthguard mouthguards seatbelt belts seats seat breastfeeding screening screenings colonoscopy colonoscopies mammogram mammograms checkup checkups visits cleaning cleanings quitting smoking mask masks activity movement moving stretch stretching vegetables veggies fruit fiber folate folic eating diet strength training cpap breaks breathing friends laughter laughing reading routine routines bedtime boosters safe gear pads warmups warming ice rest lifting salt sodium alcohol tobacco prevention awareness limiting choosing wearing sunglasses meals kindness gratitude therapy talking nature pets dog dogs music volunteering connection support early insecticide repellent booster supervision locks gates alarms detectors".split(
      " ",
    ),
}
const claims = phrases(
  `
#finite <4> #ailments|#strong
#finite <3> #mood
`,
  lists,
)
const evidence = phrases(`
carbs|dairy|dyes|gluten|grains|mold|parasites|screens|soy|sugar|toxins|wifi <4> behind|cause/s|drive/s|fuel/s|trigger/s <1> all|every|half|many|most|the|those|your
data|dentists|dermatologists|doctors|evidence|experts|harvard|pediatricians|physicians|research|science|scientists|studies|study|trial/s <2> agree/s|confirm/s/ed|find/s|found|prove/s/d|proven|reveal/s|says|show/s/ed|shown|suggest/s
clinically|doctor|medically|scientifically backed|proven|shown|tested
proven method|relief|remedy|results|to|way/s
backed|supported by (real) (the) data|doctors|research|science|studies
science backed
according to <1> doctors|experts|research|science|studies
research|science is <1> clear
estudio/s demuestra|demuestran|muestran
`)
const settled = new Set(lists.settled)
const doubtful = new Set(lists.doubtful)
const broad = new Set(lists.broad)
const strong = new Set([...lists.strong, ...ailments])
const softened = new Set(
  "to may might can could if whether how when ways tips way helping designed aims hope goal working we you i ready let's lets please not".split(
    " ",
  ),
)
const overstated = new Set(
  "cures cure reverses reverse eliminates eliminate proven doubles triples erases erase melts melt heals halves slashes regrows banishes dissolves detoxifies detoxes".split(
    " ",
  ),
)
const people = new Set([
  ..."kids parents patients tips steps ways habits changes classes visits friends children adults teens programs services efforts rules laws us this as its seniors women men families goals reminders is was has does".split(
    " ",
  ),
  ...providerNouns,
])
const amounts = new Set(
  "half percent twice double third quarter days weeks overnight instantly guaranteed completely permanently forever fast naturally times x".split(
    " ",
  ),
)

/** "Here is what the research says": it only points to something. */
const pointing = new Set("what how if whether where more".split(" "))

/** A statement that something works on health, and how strongly it is put. */
export interface HealthClaim {
  readonly match: PhraseMatch
  readonly kind: "efficacy" | "evidence"
}

/** True when the claim is only what every clinic tells, put mildly: brushing, vaccines, sleep, without numbers or absolutes. */
function isSettled(reading: Reading, { first, last }: PhraseMatch): boolean {
  const from = clauseStart(reading, first, 9)
  const to = clauseEnd(reading, last, 6)
  if (overstated.has(reading.words[first]?.lower ?? "") || wordIn(reading, last, to, amounts) >= 0) return false
  if (reading.words.slice(last, to + 1).some(({ shape, lower }) => shape === "number" && lower.length < 4)) return false
  return wordIn(reading, from, first - 1, settled) >= 0 && wordIn(reading, from, first - 1, doubtful) < 0
}

function isEfficacy(reading: Reading, match: PhraseMatch): boolean {
  const { first, last } = match
  const from = clauseStart(reading, first, 8)
  if (crossesClause(reading, first, last) || first === sentenceStart(reading, first, 8)) return false
  const before = wordIn(reading, from, first - 1, doubtful) >= 0 || wordIn(reading, from, first - 1, broad) >= 0
  const product = before || wordIn(reading, last + 1, clauseEnd(reading, last, 5), doubtful) >= 0
  const prior = reading.words[first - 1]?.lower ?? ""
  if (isDenied(reading, first, last)) return false
  if (from === first) return false
  const serious = strong.has(reading.words[last]?.lower ?? "")
  const soft = wordIn(reading, Math.max(from, first - 3), first - 1, softened) >= 0 || prior === "help" || prior === "helps"
  const absolute = overstated.has(reading.words[first]?.lower ?? "") || wordIn(reading, last, clauseEnd(reading, last, 5), amounts) >= 0
  if (isSettled(reading, match)) return false
  if (soft) return product && absolute && prior !== "not"
  if (!serious) return product && absolute
  return product || absolute || reading.words[first]?.lower.endsWith("s") === true || (/[a-z]s$/.test(prior) && !people.has(prior))
}

/** Without one of these a text makes no such statement. */
export const healthClaimPhrases = [claims, evidence] as const

/** Statements of the text that something works on health. Questions, denials and what others say do not count. */
export function healthClaimsOf(reading: Reading): HealthClaim[] {
  const found: HealthClaim[] = []
  for (const match of findPhrases(reading, claims)) {
    if (isEfficacy(reading, match) && !isDoubted(reading, match.first, match.last)) found.push({ match, kind: "efficacy" })
  }
  for (const match of findPhrases(reading, evidence)) {
    if (wordIn(reading, match.first - 3, match.first - 1, pointing) >= 0) continue
    if (!isDenied(reading, match.first, match.last) && !isDoubted(reading, match.first, match.last)) found.push({ match, kind: "evidence" })
  }
  return found.sort((a, b) => a.match.first - b.match.first)
}
