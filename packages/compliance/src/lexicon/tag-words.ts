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

/** Words of health, of the calendar and of practices that neither everyday texts nor the lists of illnesses and care have. */
const practice = new Set(
  listOf(`
    airway aligner allergies appreciation awareness boundaries brushing burnout cardio caring clinic coping counselor dentist
    dermatologist diet donate fiber fitness floss flossing foster friday gynecology hats healing helmet hiking hydrate hydration
    hygiene hygienist immunity immunize january february march april june july august september october november december kindness
    mammogram maternal maternity medication midwife monday motherhood fatherhood myth nurse nursing nutrition ortho orthodontist
    orthopedic parenthood parenting pediatric pediatrician pharmacy physician podiatry posture preschool preteen prevention preventive
    provider resilience ribbon rural saturday screening serving smoking snoring spine stigma stretching sunday survivor therapist
    thursday tobacco toddler tuesday urgent vaccinate vaping veggies vitamin volunteer warrior wednesday wellness mens wrist yoga
    gratitude habits neighbors nurture snack twin vibes bike hike gloves mask ticks xray labs imaging portal booking virtual walkin
    news unhoused sids toothbrushing gumline brunch scrubs stethoscope
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
