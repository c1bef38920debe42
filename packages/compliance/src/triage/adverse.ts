import { layMedications } from "../lexicon/health-everyday.ts"
import { medications } from "../lexicon/medications.ts"
import { findPhrases } from "../text/phrases.ts"
import type { Reading } from "../text/reading.ts"
import { cues } from "./cues.ts"
import { firstFrom } from "../text/first-from.ts"

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
can|could|do|does|should|will|would a|an|anyone|i|it|kids|my|people|that|the|these|they|this|we|you|your
appointment/s|available|cost|coupon|forget|forgot|hours|if|miss/ed|price|schedule|skip|skipped|stock|what|which
can|could|should he|i|she|we
is it|that|the|this <1> normal|ok|okay|safe|too|true|worth
how bad|early|long|many|much|often|soon
afraid|anxious|nervous|scared|worried <2> about|for|of|to
getting|start/ing|thinking <4> about|monday|next|soon|tmrw|tomorrow
any|what/s difference|side|tips|tricks
never|no|without|zero <3> bruising|issues|pain|problems|reaction/s|side|swelling
cleared|cured|fixed|good|help/s/ed/ing|treat/s/ed|worked|works <3> for|her|his|my|the|with
`)
const told = cues(`
caused|causes|causing|dejo|dio|gave|gives|giving|hizo|left|made|makes|making|messed|provoco|ruined|sent|turned|wrecked <2> a|an|brother|bruises|dad|daughter|grandma|grandpa|her|him|his|husband|kid/s|lump|me|mom|my|our|pop|sister|son|this|us|welts|wife
breaking|breaks|broke|broken|brote out in|with
break/s/ing|broke <1> out
side effect/s <3> are|awful|from|got|hit|horrible|is|of|since|terrible
efectos secundarios
allergic|awful|bad|crazy|had|having|horrible|mala|nasty|scary|serious|severe|strange|terrible|weird|wild reaccion|reaction
reaccion|reaction after|al|from|to
ever after|since
desde|since day|he|i|last|month|my|que|she|the|they|we|week|you
days|dias|hours|hrs|mins|minutes|month/s|semanas|weeks|wks (after|despues|in|into|later|on|post|since)
after|from|since <1> first|getting|my|new|second|starting|taking|that|the|third|this|your
day|dose|month|shot|week NUM
on NUM day
began|bumped|doubled|empece|increased|moved|started|starting|switched|upped <3> her|him|i|me|my|on|taking|the|this|to
same batch|lot
known issue
lot number
keeps|kept|started|still|won't <1> alarming|beeping|bleeding|breaking|buzzing|failing|firing|leaking|shaking|shocking|swelling|zapping
fda|medwatch|vaers
`)
/** What a product did to somebody, whatever it was: "made him", "turned my kid into", "has me". */
const did = cues(`
gave|getting|gives|got|had|has|have|keeps|kept|knocked|left|made|make/s|making|put|sent|turned|turns her|him|me|my|our|them|us
la|le|lo|me causo|dejo|dio|hizo|provoco|puso
`)
const recall = cues(`
medwatch|recall/ed|vaers
known issue
same batch|lot
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
  const next = firstFrom(places.length, (which) => places[which], at)
  return Math.min(Math.abs((places[next] ?? 1e9) - at), Math.abs((places[next - 1] ?? -1e9) - at))
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
booster/s|gardasil|jab|mmr|moderna|novavax|pfizer|shingrix|tdap|vaccinated|vaccination/s|vaccine/s|vacuna/s|vacunaron|vax|vaxxed
baby|chickenpox|covid|flu|hepatitis|hpv|measles|meningitis|month|pneumonia|polio|rabies|rsv|school|shingles|tetanus|varicella (one) dose/s|jab|shot/s
`)

/** The harm is serious: hospital, breath, fits, sight, bleeding, fainting. */
export const severeSigns = cues(`
911|ambulance|anaphyla*|bleeding|blind|blood|breath/ing|breathe|chest|clot/s|collapsed|desmayo|er|fainted|fainting|fired|hallucinating|hallucinations|hospital|hospitalizada|hospitalizado|hospitalized|icu|necrosis|necrotic|paralyzed|sangre|seizure/s|shocked|shocking|shocks|stroke|throat|unconscious|urgencias|wheeze|wheezing|wheezy|zapped|zapping
blacked|passed|passing out
can't|cannot|couldn't move|see|stand|swallow|walk
face|lips|tongue <3> swelled|swelling|swollen
`)
