import { phrases, type PhraseSet } from "../text/phrases.ts"

/** A product and a use of it that the FDA has not approved. */
export interface OffLabelPair {
  readonly id: string
  readonly product: PhraseSet
  readonly use: PhraseSet
  /** So usual in care that only an offer counts, not the mention. */
  readonly whenOffered: boolean
}

/** When a clinician last went through the list. */
export const offLabelReviewed = "2026-11-01"

/** One pair a line: id | product | use; alternatives of more than one word behind " / "; "?" at the end: only when offered. */
const pairs = `
botulinum-jaw | botox|dysport|xeomin|jeuveau|daxxify|neurotoxin|tox|toxin|botulinum|letybo|tweakment | jaw|jawline|jawlines|jaws|masseter|masseters|trap|traps|trapezius|tmj|tmd|bruxism|clenching|grinding|calf|calves|shoulders|barbie|slimming|slim|nefertiti|scalp|pores|depression|ed|libido|armpit|lip / gummy smile / chewing muscle|muscles / heart shaped / v line|shape / slimmer|smaller|narrower|softer face / lip flip / migraine in teens / face slimming / oily skin
glp1-diabetes-weight | ozempic|mounjaro|rybelsus|victoza|trulicity|byetta|bydureon|metformin|jardiance|farxiga | weight|pounds|lbs|slim|slimmer|skinny|skinnier|obesity|fat|bikini|belly|appetite|inches|peso|bajar|waistline|slimdown
botulinum-nickname | little|tiny|quick|freezing jab|jabs|poke|pokes|needle|shot|injection|injections / wrinkle|freeze shot|jab | jaw|jawline|masseter|chewing|clench|clenching|grinding|traps|calves|tmj
glp1-nickname | skinny|weight|famous|magic|diabetes|sugar|celebrity|hollywood shot|shots|pen|pens|jab|jabs|needle / the pen | weight|pounds|lbs|slim|skinny|inches|drop|belly|holiday|dress|season|melt|jeans|size|sizes|dress|skinnier|pant|slimmer|scale|appetite
glp1-other | ozempic|wegovy|mounjaro|zepbound|semaglutide|tirzepatide|retatrutide|glp1|glp | drinking|alcohol|addiction|cravings|longevity|alzheimer|aging|inflammation|pcos|fertility|wedding|bridal|lupus|fibromyalgia / last ten|10 / baby weight / bikini body
ketamine-mood | ketamine|ketamina|troches | anxiety|ansiedad|ptsd|depression|depressed|depresion|depressive|mood|ocd|trauma|suicidal|bipolar|burnout|addiction|pain|fibromyalgia|migraine|migraines|grief|stress|lifts|happier|sadness|blues|despair|float|reset|overwhelm / mental health
spravato-other | spravato|esketamine | anxiety|ptsd|ocd|pain|bipolar|addiction|trauma|adhd
regenerative | stem|prp|platelet|bmac|amniotic|umbilical|wharton|orthobiologic|orthobiologics|prolotherapy|placental | regrow|regrows|regrowth|regenerate|regenerates|regenerating|regeneration|rebuild|rebuilds|cure|cures|reverse|reverses|repair|repairs|restore|restores|arthritis|cartilage|heal|heals|meniscus|autism|ms|copd|parkinson|neuropathy|stroke|erectile|ed|discs|disc|lung|ovarian|ovaries|eggs|lining|alzheimer|dementia|spinal|degenerative / bone on bone / knee|joint|back|hip pain / avoid surgery|replacement
exosomes | exosome|exosomes|exosomas | hair|skin|face|facial|glow|aging|wrinkles|joint|joints|knee|scars|rejuvenate|rejuvenates|regenerate|regrow|collagen|cartilage|arthritis|lung|covid|rejuvenation|heal|healing|recovery|pores|inflammation|texture
hcg-weight | hcg | weight|diet|drops|pounds|lbs|fat|lose|slim
testosterone-energy | testosterone|trt|testosterona|hormone | pellet|energy|energia|aging|antiaging|youth|vitality|stamina|muscle|muscles|mood|focus|younger|drive|libido|strength|motivation|longevity|edge|vigor|gym|physique|spark|grumpy|tired|zest|fire|swagger|mojo|manhood|fatigue|exhausted|soft|pep|zip|flat|bedroom|flabby|spring / brain fog / feel young|younger / weight loss / anti aging
growth-hormone | hgh|sermorelin|ipamorelin|tesamorelin|peptide|peptides|bpc|somatropin|thymosin|epitalon | aging|antiaging|muscle|recovery|healing|heal|weight|fat|sleep|longevity|injury|injuries|gut|energy|younger|lean|repair|immune|tendon|glow|libido
antiparasitic-infection | ivermectin|hydroxychloroquine|fenbendazole|ivermectina|plaquenil|mebendazole | covid|cancer|flu|rsv|coronavirus|colds|autism|lyme / long covid
naltrexone-low | ldn|naltrexone / low dose naltrexone | fibromyalgia|weight|autoimmune|pain|longevity|hashimoto|covid|lupus|crohn|inflammation
nad-aging | nad|glutathione|myers | aging|longevity|addiction|alzheimer|parkinson|whitening|brightening|depression|withdrawal|detox|metabolism|lightening / anti aging
longevity-drugs | rapamycin|sirolimus|metformin | longevity|aging|lifespan|antiaging|younger / anti aging
kybella-body | kybella|deoxycholic | jowls|jowl|bra|arms|belly|thighs|knees|stomach|love|back|banana / bra roll|fat / love handles
filler-body | juvederm|restylane|sculptra|radiesse|filler|fillers|voluma|silicone | butt|buttock|buttocks|bbl|penis|penile|girth|breast|breasts|hips|hip|calves|dips / nose job / hip dips / liquid rhinoplasty
latisse-hair | latisse|bimatoprost | brow|brows|eyebrow|eyebrows|scalp|beard
stimulant-focus | adderall|vyvanse|ritalin|modafinil|provigil|nuvigil|concerta|focalin | weight|studying|study|finals|exams|productivity|productive|weight|exam|shift|grades|energy|slim
erection-performance | viagra|cialis|sildenafil|tadalafil | women|pump|workout|gym|prostate|longevity|athletic|endurance / female arousal
clomid-men | clomid|clomiphene|enclomiphene|anastrozole | men|male|testosterone|muscle|bodybuilding|guys / low t | ?
beta-blocker-nerves | propranolol | anxiety|nerves|stage|speech|interview|interviews|test|wedding|exam|presentation | ?
spironolactone-acne | spironolactone | acne|hair|hormonal | ?
minoxidil-oral | minoxidil | oral|pill|pills|tablet | ?
gabapentin-other | gabapentin|trazodone|seroquel|quetiapine|clonidine|hydroxyzine | anxiety|sleep|insomnia|alcohol|hot | ?
letrozole-fertility | letrozole|femara|misoprostol|metformin | ovulation|pregnant|fertility|conceive|pcos|ttc|baby | ?
isotretinoin-mild | accutane|isotretinoin|claravis|absorica | oily|pores|aging|mild|glow|glass | ?
`

const wordsOf = (source: string): PhraseSet => phrases(source.trim().split(" / ").join("\n"))

/** Unapproved uses that practices advertise. Written by hand from FDA labels and letters; read together with `offLabelReviewed`. */
export const offLabelPairs: readonly OffLabelPair[] = pairs
  .trim()
  .split("\n")
  .map((line) => {
    const [id = "", product = "", use = "", offered = ""] = line.split(" | ")
    return { id, product: wordsOf(product), use: wordsOf(use), whenOffered: offered.trim() === "?" }
  })
