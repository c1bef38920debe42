import type { Facts } from "../facts.ts"
import { conditions } from "../lexicon/conditions.ts"
import { bodyWords } from "../lexicon/health-everyday.ts"
import { medications } from "../lexicon/medications.ts"
import { findPhrases, phraseFamily } from "../text/phrases.ts"
import { lately } from "../text/once.ts"
import { readText, type Reading } from "../text/reading.ts"
import { occurs, wordSet } from "../text/word-sets.ts"
import type { CheckInput } from "../types.ts"

/** Parts of the body whose names mean little else. */
const parts = wordSet(
  `tooth teeth molar gum gums jaw mouth tongue throat nose sinus ear ears eye eyes eyelid skin scalp neck spine shoulder shoulders arm arms elbow wrist finger
fingers thumb chest breast rib ribs lung lungs belly tummy stomach bowel bladder kidney liver hip hips leg legs thigh calf knee knees ankle foot feet toe toes heel
heels shin nerve bone joint joints muscle tendon nipple lip cheek groin testicle vagina penis pouch period periods pee`.split(/\s+/),
)
const questioning = wordSet(
  "what why how should can could is normal bad serious worry worried help advice ideas idea option options remedy okay ok safe anyone know still suddenly since all day night now week weeks days cant can't won't",
)
const ill = wordSet(
  conditions,
  medications,
  `pain pains painful hurt hurts hurting ache aches aching achy achey sore soreness fever fevers feverish temp cough coughing congestion congested
rash rashes itch itches itchy itching bleed bleeding bleeds spotting blood bloody swollen swelling swelled puffy lump lumps bump bumps mole moles
dizzy dizziness lightheaded faint fainted nausea nauseous nauseated queasy vomit vomiting vomited puke puking diarrhea poop stool stools constipated
limps limped swells swallows lump feverish droopy droop drooping sliced cut cuts crooked fracture fractured broke broken fell falls hit banged jammed pulled tore torn popped hernia tube tubes lice worm worms tick ticks scar scars acid bowel prostate erection gout thyroid refill refills inhaler itchy swallow choking choke patch picky pica
cramp cramps cramping cramped bloated bloating gas reflux heartburn headache headaches migraine numb numbness tingle tingling tingly weak weakness
tired exhausted fatigue fatigued insomnia sleepless snore snores snoring wheeze wheezing breathe breathing palpitations flutter flutters fluttering
pus oozing ooze drainage drain infected infection blister blisters scab bruise bruised bruising burn burned burning sting stings stinging stung bit bite
throb throbs throbbing stiff stiffness spasm spasms twitch twitching limp limping sprain sprained twisted swell peel peeling flaky flaking dry
discharge smell smelly stinks leak leaks leaking contraction contractions cm dilated weeks trimester latch latching
surgery infant newborn toddler leaving marks helmet mottled sweaty sweats racing zaps foggy dehydrated
symptom symptoms sick ill unwell flare flares flaring flaring relapse craving cravings anxious panicky panicking panicked depressed hopeless shaky shaking
floaters floater flash flashes blurry blurred vision ringing pop pops popping click clicks clicking crack cracks cracking grinding clench clenching
dose dosage mg pill pills med meds medicine medication antibiotic antibiotics steroid steroids vaccine vaccines shot shots supplement supplements prescription
allergic hives sneezing sneezy runny snot mucus phlegm sniffles teething colic colicky croupy gassy spitup
xray mri ultrasound biopsy labs bloodwork cholesterol a1c tsh pressure pulse heartbeat oxygen sugar stitches wound incision cut stump socket filling crown braces wire retainer
dolor duele duelen fiebre tos sangre sangrado hinchado hinchada mareo mareada mareado nauseas vomito ronchas picazon muela pastilla pastillas medicina`.split(
    /\s+/,
  ),
)

const family = phraseFamily()
const told = family(
  `
her|his|my|our|the <2> #body
(x)
are|is it|that|these|this <2> bad|dangerous|normal|ok|okay|safe|serious
should i|we <1> be|go|keep|panic|still|stop|take|try|use|wait|worried|worry
can he|i|she|we <2> drink|drive|eat|exercise|fly|give|lift|mix|run|skip|sleep|still|stop|swim|take|use|wear|work
what are|is <3> bump/s|lump|rash|spot/s|these|this
NUM months|mos|weeks|wks <1> along|and|old|out|post|pregnant
what <2> do|help/s|take|use about|for
what|which <1> i do|take|try|use
any advice|ideas|option/s|remedies|remedy|suggestions|tips
NUM|eight|five|four|nine|one|seven|six|three|two <2> old|yo <4> NUM
has|have|with a NUM
NUM all|degrees|fever|tonight
how long|many|much|often <3> give|heal|rest|take|use|wait
`.replace("(x)\n", ""),
  { body: bodyWords.split(" ") },
)

const commentIn = lately(({ replyTo }: CheckInput) => (replyTo?.text === undefined ? undefined : readText(replyTo.text)))

/** What the public wrote, read once for all rules; undefined when nothing is known of it. */
export const commentOf = ({ input }: Facts): Reading | undefined => commentIn(input)

/** True when the reply answers words about somebody's symptoms, body or medicines. */
export function answersHealth(facts: Facts): boolean {
  const comment = commentOf(facts)
  return (
    comment !== undefined &&
    (occurs(comment, ill) || (occurs(comment, parts) && occurs(comment, questioning)) || findPhrases(comment, told).length > 0)
  )
}

const displeased = wordSet(
  `rude worst terrible awful horrible bad never waste waited wait waiting slow ridiculous overpriced expensive scam greedy ignored ignore dismissed dismissive dismisses
attitude unprofessional disappointed disappointing disgusted disgusting dirty filthy cold mean judgy judged snobby cliquey joke avoid ripoff robbed rob crook crooks charged overcharged
botched butchered missed mistake wrong lost unhelpful incompetent useless zero star stars meh mediocre lectured lecture sighed yelled laughed hung rushed forever late nobody
rant loud smells smelly stinks crowded bloated pompous windbag grumpy rough bumpy cancel cancelled canceled cheap lazy clueless careless heartless empathy sobbed cried
unimpressed impressed recommended recommend worth wasted regret horrid nasty pathetic trash garbage sucks sucked stupid extortion steal stole lied lies liar fraud
quack quackery butchers butcher burned hurt hurts doubled hidden fee fees robbery frauds shame negligence overcharged slooow overbilled hides kills lumpy copay cost costs price prices pricey gouging unprofessional shady sketchy greed bloated scammers careless forgot ignored sassy snarky condescending gossip messy gross unclean hate hated
pesimo pesima groseros grosero grosera mala malo caro cara tardan horrible`.split(/\s+/),
)

const grumbling = wordSet(
  "not no never don't didn't doesn't wouldn't couldn't won't can't isn't wasn't aren't weren't but why only still again how less nope",
)

const business = wordSet(
  `open opens opening hours appointment appointments walkin walkins insurance medicaid medicare tricare accept cost costs price much when where which who class classes group event parade talk
stock available availability offer offers sell carry doctor's forms form physicals mall parking entrance bus ramp elevator hire hiring job volunteer register sign bring website portal
love loved loving thanks thank grateful best great amazing awesome wonderful kind gracias fun excited rock rocks bear dog cat buns gentle hero heroes angels saved nailed perfect`.split(
    /\s+/,
  ),
)

/** True when the comment is about somebody's health and neither praises nor asks of hours, prices and places. */
export function answersIllness(facts: Facts): boolean {
  const comment = commentOf(facts)
  return comment !== undefined && occurs(comment, ill) && !occurs(comment, business)
}

/** True when the comment asks something. */
export const answersQuestion = (facts: Facts): boolean => commentOf(facts)?.text.includes("?") === true

/** True when the comment may be a complaint: it denies something, or is plainly one. */
export function mayAnswerComplaint(facts: Facts): boolean {
  const comment = commentOf(facts)
  return answersComplaint(facts) || (facts.input.replyTo?.rating === undefined && comment !== undefined && occurs(comment, grumbling))
}

/** True when the reply answers somebody who is displeased, by the stars or by the words. */
export function answersComplaint(facts: Facts): boolean {
  const { rating, category } = facts.input.replyTo ?? {}
  if (rating !== undefined) return rating <= 3
  if (category !== undefined) return category.startsWith("complaint") || category === "threat-harassment"
  const comment = commentOf(facts)
  return comment !== undefined && occurs(comment, displeased)
}
