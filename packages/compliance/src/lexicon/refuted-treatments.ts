import { refutedClaims } from "./refuted-shapes.ts"

const names = {
  prescribed:
    "inhaler|inhalers|insulin|metformin|statin|statins|meds|medication|medications|medicine|medicines|antidepressant|antidepressants|cpap|chemo|lithium|thinner|thinners|levothyroxine|prednisone|methadone|suboxone|buprenorphine|epipen|epipens|pills|dialysis|nebulizer|seizure|readers|prozac|zoloft|lexapro|warfarin|eliquis|ssri|ssris|antibiotics|inhalador|insulina|pastillas|medicinas|stockings",
  drop: "toss|trash|throw|chuck|ditch|dump|bin|burn|bury|drop|forget|skip|lose|quit|stop|flush|retire|abandon|unplug|tire|deje|dejen|tira|suspenda",
  disease:
    "asthma|autism|eczema|infertility|lyme|adhd|depression|anxiety|arthritis|diabetes|cancer|allergies|disease|diseases|illness|illnesses|sickness|migraines|psoriasis|lupus|acne|epilepsy|alzheimer's|dementia|obesity|colic|reflux|ms|autoimmune|fibromyalgia|copd",
}

/** Refuted claims that a prescribed treatment or first aid can be done without. Reviewed 2026-11-01. */
export const refutedTreatments = refutedClaims(
  `
treatment-discard | A prescribed treatment can simply be thrown away. | FDA, fda.gov
 says $drop away|out|down|in (all) the|your|that|those|el|la|las|los $prescribed
 says put down the|your|that|those $prescribed
 says toss|trash|chuck|ditch|dump|bin|quit|flush|skip|lose|retire|tire|stop|forget|drop|burn the|your|that|those|el|la|las (daily) (blood) (pressure|sugar|heart|thyroid|allergy|migraine|seizure|asthma|cholesterol|sleeping|water|diabetes|anxiety|depression|acid|sleep) $prescribed|machine|mask|pill
 says $prescribed <1> keeps|makes|made|leaves <1> you|people|us|them|kids sick|sicker|weak|dependent|fat|numb|hooked|zombies|old
 says off $prescribed <3> in|within|forever|naturally|for good|with
 says toss|trash|chuck|ditch the|your|that|those bottle|bottles|cane|walker|crutches|glasses
 says instead of <2> $prescribed <4> use|try|drink|take|come|get
 denies don't|no|never|not <3> let|need <5> put you on|any suboxone|methadone|meds|medication|antidepressants|statins|insulin
addiction-swap | Medicine for addiction only swaps one drug for another. | SAMHSA, samhsa.gov
 says swap|swaps|swapping|trade|trades|trading|replace|replaces|replacing|switch|switching|exchange|exchanging|substituting|substitutes <1> one <2> for|with another
 says real|true|actual sobriety|recovery <3> means|is|needs|starts <4> no|without|drugfree|medicine|meds|nothing
 says suboxone|methadone|buprenorphine <3> crutch|crutches|addiction|addictive|legal|heroin
naloxone-needless | Naloxone is not needed for an overdose. | CDC, cdc.gov
 says narcan|naloxone <2> overrated|useless|pointless|scam|enabling|enables|encourages|unnecessary
 says cold|coffee|slap|slapping|milk|ice|shower|bath <6> overdose|overdosed|overdosing
 denies don't|no|never <2> need|bother|waste <3> narcan|naloxone
immunity-instead | Strong people need no vaccines. | CDC, cdc.gov/vaccines
 denies no|don't|doesn't|won't|never (not) <2> vaccine|vaccines|shots|shot|vaccinate|jabs|vacunas <2> needed|necessary|required|if|when|because
 denies don't|doesn't|never|not <3> need|needs <3> vaccine|vaccines|shot|shots|jab|jabs
 says natural|strong|healthy|good|innate immunity|immune|chi|energy|gut|diet <6> instead|better|beats|replaces|than|stronger <4> vaccine|vaccines|shot|shots
 says get|gets|getting|catch|catches|catching|having <2> measles|chickenpox|mumps|flu|covid|polio|rubella <2> naturally|themselves|stronger|wild
 says natural|wild|real measles|infection|immunity|illness <5> stronger|better|safer|healthier|lasts|beats
 says skip|skipping|delay|delaying|refuse|decline|space|spacing <4> shots|vaccines|vaccine|mmr <5> better|stronger|safer|healthier|naturally|because
 says too many <5> overload|overloads|overwhelm|overwhelms|weaken|weakens
 says overload|overloads|overloading|overwhelm|overwhelms|overwhelming|weakens|destroys <4> immune|immunity
single-root | All disease has one hidden root. | NIH, nih.gov
 says $disease <3> it's|is|are|they're|was|comes (really) (actually) (just) (all) (from) parasites|parasite|mold|toxins|heavy|candida|subluxation|inflammation|emotions|trauma|gluten|seed|fungus
 says it's|is|are all|mostly|really|just parasites|mold|toxins|candida|subluxations|yeast
 says $disease <2> starts|begins|lives|originates|comes <1> in|from <1> spine|gut|mouth|mind|colon|liver|neck|soul|teeth
 says all|every|most|half|much disease|diseases|illness|illnesses|sickness|cancer|cancers|death|the <3> starts|begins|comes|caused|cause|from <3> gut|spine|mouth|colon|parasites|mind|teeth|roots|toxins
 says root canals|canal <4> cause|causes|behind|responsible|make|makes|poison|do|does <4> sick|sickness|disease|cancer|ill|half|illness
 says dead|root tooth|teeth|canal|canals <5> poison|toxic|toxin|toxins|organ|organs|breast|kidney|heart
 says tooth|teeth <4> wired|linked|connected|tied <3> organ|organs|breast|kidney|heart|liver
sun-chemicals | Sunscreen is poison and causes cancer. | AAD, aad.org
 says spf|sunscreen|sunblock <2> is|are <3> poison|poisonous|toxic|killer|scam
 says sunscreen|spf|sunblock|chemicals <5> causes|cause|causing|giving|gives|give <5> cancer|melanoma|tumors
 says tallow|coconut|carrot|butter <4> instead|replaces|better <3> sunscreen|spf
bite-cut | Cutting, sucking or tying off a snakebite helps. | CDC, cdc.gov
 says snakebite|snakebit|snake|rattlesnake|rattler|rattle|bite|bit|venom <6> suck|tourniquet|tie|cut|whiskey|knife|shock
 says cut|slice <6> suck|sucking
 says suck <2> out
seizure-mouth | Something belongs in the mouth during a seizure. | CDC, cdc.gov/epilepsy
 says put|place|stick|wedge|shove|slide <2> spoon|wallet|belt|stick|fingers|rag|something|pencil <3> mouth|teeth
 says bite|swallow|swallows|swallowing <2> tongue
fever-burn | Fever medicine harms and fever should burn itself out. | AAP, healthychildren.org
 says let|letting <4> fever|body <2> burn|run|sweat|cook
 says fever|tylenol|ibuprofen|medicine|reducers <3> traps|trap|suppresses|suppress|drives|locks <4> toxins|toxin|disease|illness|infection|deeper|inside
stone-flush | Oil, lemon or juice flushes out gallstones and kidney stones. | NIH, nih.gov
 says oil|lemon|juice|tea|vinegar|flush|cleanse|beer|salts <6> flush|flushes|dissolve|dissolves|melt|melts|push|pushes|clear|clears|pass <4> stones|stone|gallstones
 denies gallbladder|kidney|appendix <2> doesn't|don't|never|not <2> need <2> surgeon|surgery|out
pill-poison | Birth control is poison. | ACOG, acog.org
 is birth control / the pill / hormonal contraception|contraceptives / that pill > poison|poisonous|poisoning|toxin|toxic
 says pill|contraception|hormones <9> ovaries|womb|body <2> forget|forgets|never|remember
 says detox|cleanse|donating|giving|blood|sweat|sauna|womb <3> washes|wash|rinses|rinse|flushes|clears|resets|wakes|sweats <5> toxins|microplastics|hormones|cholesterol|impurities|ovaries|womb|metals|them
breech-turn | Baths, candles or remedies turn a breech baby. | ACOG, acog.org
 says moon|frozen|moxa|spinning|peas|music|ice|candle|pineapple|handstand|handstands|burning <8> breech
dark-water | Home brews cure disease. | NCCIH, nccih.nih.gov
 cures tonic|tonics|moonshine|elixir|brew|horse|bicarbonate|bicarbonato|limon|mud|tallow|ghee|salve|paste|kombucha|bleach|chaga|crystals|chi|qi|onion|garlic (oil|paste|tea|juice|balm) > $disease|covid|flu|caries|cavities|tumors|fever|infection|infections|tartar|gripe
`,
  names,
)
