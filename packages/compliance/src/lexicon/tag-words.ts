import { commonWords } from "./common-words.ts"
import { layDiagnoses } from "./health-diagnoses.ts"
import { layProcedures } from "./health-procedures.ts"
import { wordnetDiagnoses, wordnetLabs, wordnetProcedures } from "./health-wordnet.gen.ts"

const listOf = (text: string): string[] => text.trim().split(/\s+/)

/** Short words that a hashtag may be made of; other short letters are no words. */
const short = new Set(
  listOf(
    `a i to of in on my me we us be is it at up go no so do or an by if he as am and the you our for all not can get new now day fun get one two mom dad kid sun sea arm leg hip eye ear gum jaw toe hat cap car run gym bed tea eat pet dog cat fit joy fan hug own pay see ask say try use way yes yet top tip big red job age aid out off but her his she him how who why let may men man old any are art air bad bag box boy bug bus buy cup cut dry egg end far fat few fix fly fog gas gut got had has hot ice ink its key law lay lid lip lot low map mix nap net nut oil pan pen per pie pin put raw rib row sad set sex shy sit six sky spa tag tax ten tie toy van vet war was wet win won flu ivf iud iui hiv hpv spf cpr aed rsv pcos mri nicu ok`,
  ),
)

/** Words of health, of the calendar and of practices that everyday texts seldom show. */
const practice = new Set(
  listOf(`
    acne addiction adolescents airway aligner aligners allergies allergy alzheimers anxiety appreciation arthritis asthma awareness backpack birth blood
    boundaries braces brain breast breastfeeding breathe breathing brush brushing burnout calm cancer cardiac cardio cardiology caregiver caregivers caring cavity
    chiropractic cholesterol cleaning clinic clinics colon concussion coping counseling counselor covid crowns dental dentist dentistry dentists dermatologist
    dermatology diabetes dialysis diet disability doctor doctors donate donation donor eczema elbow emergency emotional empathy endo endometriosis exercise
    eyecare family fertility fiber fitness floss flossing flu foster freedom friday gums gynecology handwashing hats healing health heart heat helmet hepatitis
    hiking holidays hospice hospital hydrate hydration hygiene hygienist hypertension immunity immunization immunize implants infertility influenza injury inspire
    insurance january february march april june july august september october november december joints juneteenth kidney kindness knees knee labor liver local
    loved lung lungs lupus mammogram maternal maternity medicaid medical medicare medication medicine medicines menopause mental midwife mindful mindfulness
    mindset moles monday mothers motherhood fatherhood movement muscle myth myths national neck nurse nurses nursing nutrition obesity office oral ortho
    orthodontics orthodontist orthopedic orthopedics osteoporosis ovarian parenthood parenting parkinsons pediatric pediatrician pediatricians pediatrics pharmacy
    physical physician physicians podiatry posture practice pregnancy pregnant preschool preteen prevent prevention preventive prostate provider providers ptsd
    psoriasis psychology reading recovery rehab resilience resolution resolutions retainer ribbon rosacea rural safety saturday schedule school screening screen
    season selfie serving shingles shot shots skin sleep smile smiles smoking snoring sober sobriety spine spring stigma stress stretch stretching stroke strokes
    strong student students suicide summer sunday sunscreen support survivor survivors teamwork teen teeth telehealth thankful thanks thanksgiving therapist
    therapists therapy throwback thursday thyroid tobacco toddler toddlers tooth toothbrush trauma treatment tuesday urgent vaccine vaccines vaccinate vaping
    veteran veterans veggies vision vitamin volunteer volunteers walk walking warrior warriors water wear wednesday weekday weekend weekends wellness whitening
    winter women womens mens work workout workplace wrist yoga youth boost check clean click doctor doctors drive facts fall fight front giving goals gratitude
    guide habits happy here hiring hope hour hours idea ideas journey learn little live lunch made matter matters meet mind minute minutes month moment
    morning motivation move neighbors night numbers nurture open party people plan play positive power pride protect proud quiz quote ready real reminder rest
    ride right rock safe self share shop simple snack sports staff stay steps stop story strength stronger sugar sunny support team thank think time tips together
    town training tree trust twin update vibes visit voice wait warm weather week well wins wise world year years young your zone challenge community celebrate
    bike bikes hike gloves mask masks wash hands hand helmets seat belts seatbelt pool pools ticks lyme rash burn burns sting stings poison control fever cough
    colds sinus throat strep xray xrays labs imaging results portal booking online virtual visits walkin walkins appointment appointments
    vaccinated okay news menu unhoused sids adhd bipolar mammograms screenings toothbrushing gumline crew brunch scrubs stethoscope newborn
  `),
)

/** Names and compounds that stay one word, also when they could be cut. */
const whole = new Set(
  listOf(`
    invisalign botox juvederm facebook instagram tiktok youtube linkedin whatsapp snapchat pinterest healthgrades zocdoc webmd mychart fitbit apple peloton
    medicare medicaid tricare bluecross healthcare skincare childcare daycare eyecare haircare sunscreen sunblock toothbrush toothpaste toothache mouthguard
    mouthwash headache backache stomachache heartburn heartbeat newborn newborns birthday birthdays weekend weekends weekday lifestyle playground playtime
    bedtime lunchtime springtime summertime wintertime halftime homework teamwork workout workouts workplace football baseball basketball volleyball softball
    snowboard snowboarding skateboard backpack backpacks seatbelt airbag superhero superheroes superstar superstars rockstar rockstars grandparents grandma
    grandpa stepmom everyone everybody everyday anyone anytime someone something sometimes thanksgiving halloween juneteenth mothersday telehealth telemedicine
    checkup checkups followup wellbeing breakfast lunchbox popcorn watermelon sunflower sunshine sunset sunrise snowman snowflake rainbow raindrop thankful
    grateful hopeful mindful mindfulness selfie selfies hashtag podcast webinar livestream newsletter website facetime airbnb starbucks walmart costco
    throwback flashback comeback giveaway shoutout fundraiser fundraising handwashing breastfeeding bottlefeeding babywearing caregiver caregivers lifesaver
    firefighter firefighters policeman veteran heartworm goodbye welcome outdoors outside inside hometown downtown uptown midtown statewide nationwide worldwide
    montana wyoming nebraska maryland oakland portland cleveland midland rockford springfield greenville louisville nashville knoxville huntsville brookings
    billings bozeman missoula lakewood redwood hollywood sherwood kirkland ashland holland finland iceland ireland england scotland
    orthodontics pediatrics geriatrics dermatology cardiology urology neurology oncology radiology physiotherapy chemotherapy radiotherapy aromatherapy
    psychotherapy understand understanding undergo forever however whatever wherever maybe without within into onto upon understood
    manager management carpet carrot target garbage message passage cottage captain curtain mountain fountain certain season reason person pardon
  `),
)

const clinical = new Set(
  [wordnetDiagnoses, wordnetProcedures, wordnetLabs, layDiagnoses, layProcedures]
    .flatMap((list) => list.split(/[| \n]/))
    .filter((word) => word.length > 3),
)

const known = (word: string): boolean =>
  practice.has(word) || whole.has(word) || clinical.has(word) || (word.length > 3 && commonWords.has(word))

/** True for a word that a hashtag may be made of, in lower case; its plural too. */
export function isTagWord(word: string): boolean {
  if (word.length <= 3) return short.has(word)
  return known(word) || (word.length > 4 && word.endsWith("s") && !word.endsWith("ss") && known(word.slice(0, -1)))
}

const beginnings = new Set(
  listOf("over under out in on off up down by be so no re anti multi super ultra micro semi after fore cross mini mega inter"),
)
const ends = new Set(
  listOf(
    "able ability less lessly fully full ness ship ships ties ward wards like hood wise ling lings mate mates man men woman women line lines head heads house houses holder holders maker makers field fields side stone stones way ways land lands some time times",
  ),
)

/** True when two words are rather one: "over-view", "cord-less", "bed-side". */
export const isCompound = (first: string, second: string): boolean => beginnings.has(first) || ends.has(second)

/** True for a name or a compound that is never cut. */
export const staysWhole = (word: string): boolean => whole.has(word) || (word.endsWith("s") && whole.has(word.slice(0, -1)))
