import { layMedications } from "../lexicon/health-everyday.ts"
import { medications } from "../lexicon/medications.ts"
import { findPhrases } from "../text/phrases.ts"
import type { Reading } from "../text/reading.ts"
import { cues } from "./cues.ts"

const split = (words: string): string[] => words.trim().split(/\s+/)

/** Medicines, vaccines, devices and cosmetic treatments by name or kind. */
const products: ReadonlySet<string> = new Set([
  ...[...medications].filter((name) => name.length > 3),
  ...layMedications.split("|").filter((name) => !name.includes(" ")),
  ...split(`antibiotic antibiotics antibiotico antibioticos pill pills pastilla pastillas tablet tablets capsule capsules medicine medicines
medicina medicamento medication medications med meds rx script dose doses dosis shot shots jab jabs vaccine vaccines vaccination vacuna
vacunas vax booster boosters mmr tdap hpv gardasil shingrix rsv injection injections inyeccion injectable infusion infusions iv filler fillers
relleno botox juvederm strips whitening trays defib lead spinal caps zpack boot cipro diamine sculpt radiofrequency stabilizer antipsychotic tetanus forehead hip knee mouthguard guard spacer glue adhesive tape stitches sutures antidepressant relaxer hydroxyzine cement spray drip moderna pfizer iuds implante gel oxygen lash restylane dysport xeomin sculptra kybella threads statin statins inhaler inhalers inhalador implant implants implante
pump pacemaker defibrillator icd cpap bipap nebulizer stent iud mirena kyleena paragard nexplanon nuvaring catheter mesh aligners invisalign
veneers laser peel peels peeling microneedling hydrafacial coolsculpting sculpting lipo liposuction retinoid retinol tretinoin tret serum cream creams creme
ointment gel crema drops gotas patch patches parche steroid steroids prednisone cortisone insulin accutane isotretinoin progesterone
estrogen testosterone hormone hormones chemo immunotherapy biologic biologics ssri ssris antidepressant antidepressants sedation anesthesia anestesia
lidocaine epidural contrast cgm dexcom libre pen pens lozenge lozenges suppositories generic generico thinner thinners anticoagulant painkiller
painkillers opioid gummies supplement supplements stims glp ozempic wegovy zepbound mounjaro semaglutide tirzepatide lens lenses units script
prescription mouthwash sealant fluoride bracket retainer splint brace cast device machine valve shunt stimulator watchman sensor monitor vial round`),
])
/** Products whose names mean much else beside. */
const common: ReadonlySet<string> = new Set(
  split(
    "strips trays lead caps boot forehead hip knee oxygen lash glue tape stitches guard spray drip gel cement aid aids pen pens round machine units script prescription gel cream drops shot shots device monitor sensor brace cast generic lens lenses threads patch iv dose doses pump peel med meds watch peeling",
  ),
)

/** Signs that say by themselves that something is wrong with a body or a device. */
const plainSigns: ReadonlySet<string> = new Set(
  split(`hives rash rashes sarpullido ronchas welt welts swell swells swelling swelled swollen hinchado hinchada hincho hinchazon dizzy mareo mareos
mareada mareado lightheaded vomit vomited vomiting vomito vomitando puking puked nauseous nausea nauseas fainted faint fainting numb numbness tingling
tingly lump lumps bulge dent blister blisters blistering blistered reaction reaccion zapping zapped zaps shocked shocks beeping beeps coughing tos
palpitations shakes shaking shaky tremor tremors trembling temblor temblores twitching twitches twitchy jerking spasms cramps cramping migraine
migraines itching itchy itches picazon burned burns burning burnt quemada quemado quemo oozing supurando cracking scabs scabbing sores llagas ulcers
bruised bruises bruising moretones sangrado clots hallucinating hallucinations nightmares sleepwalking blurry ringing tinnitus diarrhea diarrea chills
pus weeping droopy drooping droops lopsided migrated discolored mottled striped scarring scarred shedding burps burping bloated reflux pancreatitis
wheezing wheezy hoarse clenches clenched jaw necrosis necrotic peeling woozy foggy zombie racing pounding razors moodswings rage spotting seizure
seizures convulsion fever fiebre pain pains dolor headache headaches passed collapsed hospitalized trembled quivering fluttering thinning itch sangrando
breakouts haywire zaps popped lumpy clicking weeps bump poking oozes skipping hole tendon sangrados sangrado manchas arden arde loopy sleepwalked cornea hiccup hiccups infected scratched cracked melted melting fog frozen drowsy knocked nosebleed nosebleeds palsy myocarditis guillain clotting shocking faulty defective malfunctioned inaccurate stings sting raw rawness flare flared flaring threw terrors palpitation perforated migrating expelled rejecting squeaks squeak miscarried sleepwalked sulfur sunken swellin hallucinated vomits swole puffy infected infection lightheadedness vertigo insomnia constipated confused confusion scratching
stiff stomachache dehydrated anaphylactic anaphylaxis delirious loopy fistful clumps allergic alergia alergica smelled sparks overheated leaking malfunction`),
)
/** Signs that need a product close by. */
const looseSigns: ReadonlySet<string> = new Set(
  split(`sick enferma enfermo hurt hurts hurting sore hot hard red bumps bump ache aches achy weird awful white black cold weak exhausted angry
suicidal anxious panic loose broke broken breaks snapped stopped failing failed alarm alarming fired error hair taste smell tongue eyelid eyebrow crooked
uneven frozen heavy tired sleep cough cry crying talking forget remember period periods bled bleed bleeding blood peeing thirsty appetite gained lost
worse gone stuck tight fell scar bald heart numb lip lips eye eyes skin face foot feet heel arm arms leg legs belly hip stomach mouth head hand hands neck
ribs ear pounds pee moles nose cheek cheeks chin forehead veins bladder kidney liver dent striped voice cara boca ojo ojos brazo pierna vision suenos dreams
string rings fingertips fingers finger toes toe teeth tooth gums gum scalp shin shins elbow ankles ankle armpit calf calves thigh thighs feel shake stabbed delivered nothing alarmed dropped dropping bread balloon itched peed boca labios manos drooling`),
)
const glad: ReadonlySet<string> = new Set(
  split(`love loved loving amazing obsessed great gorgeous perfect perfectly beautiful beautifully thank thanks thankful best happy better gentle
painless recommend excellent wonderful awesome fantastic gracias smooth easy quick nice kind glowing glow natural cute pretty excited`),
)
const tied: ReadonlySet<string> = new Set(
  split(
    "after since from ever because once despues desde tras por following took taking every started starting began upped doubled switched increased gave left made makes caused causing turned into put",
  ),
)

const asked = cues(`
does|do|will|can|could|would|should the|a|an|it|this|that|these|i|you|we|kids|your|my|they|anyone|people
what|which|if
can|should|could i|we|he|she
is it|this|the|that <1> safe|ok|okay|true|normal|worth|too
how long|much|many|soon|often|early|bad
nervous|scared|worried|afraid|anxious <2> about|of|to|for
starting|start|getting|thinking <4> tomorrow|tmrw|monday|next|soon|about
miss|missed|skip|skipped|forgot|forget
any|whats|what tips|tricks|side|difference
price|cost|coupon|stock|available|appointment|appointments|schedule|hours
no|zero|without|never <3> reaction|reactions|side|pain|issues|problems|bruising|swelling
help|helps|helped|helping|good|works|worked|fixed|cured|treat|treats|treated|cleared <3> my|with|for|the|his|her
`)
const told = cues(`
gave|gives|giving|left|made|making|makes|caused|causing|causes|turned|sent|messed|wrecked|ruined|dio|dejo|hizo|provoco <2> me|my|him|her|his|us|a|our|mom|dad|son|daughter|husband|wife|brother|sister|pop|grandma|grandpa|kid|kids|an|lump|this|welts|bruises
broke|broken|breaking|breaks|brote out in|with
break|breaks|breaking|broke <1> out
side effect|effects <3> are|is|from|of|hit|since|got|awful|terrible|horrible
efectos secundarios
bad|awful|terrible|horrible|weird|severe|allergic|mala|nasty|crazy|serious|wild|scary|having|had|strange reaction|reaccion
reaction|reaccion to|from|al|after
ever since|after
since|desde i|they|you|week|month|day|the|my|last|que|we|she|he
days|weeks|hours|minutes|month|months|wks|dias|semanas|mins|hrs (after|into|in|on|since|later|post|despues)
after|since|from <1> first|second|third|new|the|your|my|that|this|getting|taking|starting|my
day|week|month|dose|shot NUM
on NUM day
started|starting|switched|upped|doubled|increased|bumped|moved|began|empece <3> on|me|him|her|to|the|my|this|taking|i
same lot|batch
known issue
lot number
keeps|kept|won't|started|still <1> beeping|shocking|zapping|alarming|leaking|buzzing|firing|breaking|failing|swelling|bleeding|shaking
medwatch|vaers|fda
`)
/** What a product did to somebody, whatever it was: "made him", "turned my kid into", "has me". */
const did = cues(`
made|make|makes|making|turned|turns|gave|gives|left|got|has|had|have|sent|put|knocked|keeps|kept|getting me|him|her|us|my|our|them
me|le|lo|la dio|dejo|hizo|puso|provoco|causo
`)
const recall = cues(`
recall|recalled
medwatch|vaers
known issue
same lot|batch
`)

/** How surely a text tells of harm by a product: 2 told plainly, 1 likely, 0 not. */
export interface Harm {
  readonly sure: 0 | 1 | 2
  /** A product and a sign stand within 25 words. */
  readonly close: boolean
  readonly product: boolean
  readonly sign: boolean
}

function nearest(places: readonly number[], at: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? 0) < at) low = middle + 1
    else high = middle
  }
  return Math.min(Math.abs((places[low] ?? 1e9) - at), Math.abs((places[low - 1] ?? -1e9) - at))
}

/** Looks for something bad that a medicine, vaccine, device or treatment did to somebody. Linear in the text. */
export function harmIn(reading: Reading, figurative: (word: number) => boolean): Harm {
  const { words, sentence } = reading
  const question = new Uint8Array(reading.sentenceCount)
  for (const { first } of findPhrases(reading, asked)) question[sentence[first] ?? 0] = 1
  const ties = findPhrases(reading, told).map(({ first }) => first)
  const named: number[] = []
  const plain: number[] = []
  const loose: number[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]?.lower ?? ""
    if (products.has(word)) named.push(at)
    if (figurative(at)) continue
    if (plainSigns.has(word)) plain.push(at)
    else if (looseSigns.has(word)) loose.push(at)
    else if (tied.has(word)) ties.push(at)
  }
  ties.sort((a, b) => a - b)
  const pleased = words.some(({ lower }) => glad.has(lower))
  let sure: Harm["sure"] = findPhrases(reading, recall).length > 0 && named.length > 0 ? 1 : 0
  let close = false
  for (const { first } of pleased ? [] : findPhrases(reading, did)) {
    const product = named.some((place) => place < first && first - place <= 6 && sentence[place] === sentence[first])
    if (product && !question[sentence[first] ?? 0] && !figurative(first)) sure = 1
  }
  const weigh = (at: number, strong: boolean): void => {
    const product = named.filter((place) => place !== at && Math.abs(place - at) <= 25)
    if (product.length === 0) return
    close = true
    if (question[sentence[at] ?? 0] || !product.some((place) => !question[sentence[place] ?? 0])) return
    const near = nearest(product, at)
    const bound = nearest(ties, at) <= 6 || product.some((place) => nearest(ties, place) <= 4)
    const rare = product.some((place) => !common.has(words[place]?.lower ?? ""))
    if (strong && bound && near <= 20) sure = rare || near <= 8 ? 2 : sure === 2 ? 2 : 1
    else if ((strong && near <= 12) || (!pleased && near <= (bound ? 14 : 7))) sure = sure === 2 ? 2 : 1
  }
  for (const at of plain.slice(0, 60)) weigh(at, true)
  for (const at of loose.slice(0, 60)) weigh(at, false)
  return { sure, close, product: named.length > 0, sign: plain.length > 0 }
}

/** A vaccine was named. */
export const vaccineWords = cues(`
vaccine|vaccines|vaccinated|vaccination|vaccinations|vax|vaxxed|vacuna|vacunas|vacunaron|booster|boosters|mmr|tdap|gardasil|shingrix|pfizer|moderna|novavax|jab
flu|covid|rsv|hpv|shingles|tetanus|pneumonia|measles|month|baby|hepatitis|rabies|meningitis|varicella|polio|chickenpox|school (one) shot|shots|dose|doses|jab
`)

/** The harm is serious: hospital, breath, fits, sight, bleeding, fainting. */
export const severeSigns = cues(`
er|hospital|hospitalized|ambulance|icu|911|urgencias|hospitalizado|hospitalizada
breathe|breathing|breath|wheezing|wheezy|wheeze|anaphyla*
passed|blacked|passing out
fainted|fainting|seizure|seizures|unconscious|collapsed|paralyzed|blind|stroke|necrosis|necrotic|hallucinating|hallucinations|desmayo
can't|cannot|couldn't see|walk|move|swallow|stand
shocked|shocks|shocking|zapping|zapped|fired
bleeding|clot|clots|sangre|blood
chest|throat
tongue|face|lips <3> swelling|swollen|swelled
`)
