import { refutedClaims } from "./refuted-shapes.ts"

const names = {
  cancer: "cancer|cancers|tumor|tumors|leukemia|lymphoma|melanoma|carcinoma",
  fertile: "infertility|infertile|sterility|sterile|infertilidad",
}

/** Refuted claims about teeth, skin, heart, minds, bones, pregnancy and children. Reviewed 2026-11-01. */
export const refutedCare = refutedClaims(
  `
root-canal-cancer | Root canals cause cancer or other disease. | AAE, aae.org
 causes root canal|canals / root canaled tooth|teeth / endodontics > $cancer|disease|diseases|illness|lupus|arthritis|heart|alzheimer|autoimmune|ms
 says root canal|canals <2> is|are|make|makes|keep <3> toxic|poison|poisons|poisoning|dangerous|deadly|sick
fluoride-poison | Fluoride in water or toothpaste is poison. | ADA, ada.org
 is fluoride|fluoridation|fluoridated|fluoruro|fluor (water|toothpaste) > poison|poisonous|toxic|toxin|neurotoxin|toxico|veneno|rat|nazi
 causes fluoride|fluoridation|fluoridated|fluoruro|fluor (water|toothpaste) > cancer|autism|iq|infertility|adhd|alzheimer|dementia|brain|thyroid|arthritis|fractures
 says fluoride|fluoridation|fluoridated <3> lower*|drop|drops|reduc*|calcif*|poison*|damag*|destroy*|rot|rots|rotting|weaken*|hurts|harms <4> iq|pineal|brain|brains|kids|children|us|you|our|bones|teeth|thyroid|intelligence|gland
 denies fluoride|fluoridation <1> doesn't|don't|never|isn't|not (not) (really) (actually) prevent|help|work|protect|necessary|safe|needed
oil-pulling | Oil pulling cures cavities or replaces brushing. | ADA, ada.org
 cures oil pulling|pull / coconut oil / swishing oil / bone broth / raw milk / cod liver > cavity|cavities|decay|gingivitis|periodontitis|brushing|floss|flossing|enamel / gum|tooth disease|decay / root canal|canals / teeth
 says oil pulling <4> whiten|whitens|detox*|heal|heals|toxins|instead
cavities-heal | Cavities heal by themselves with diet or supplements. | ADA, ada.org
 says cavity|cavities|decay|caries <3> heal|heals|reverse|reverses|cure|cures|disappear|fix|fixes <3> itself|themselves|naturally|own|home|diet|without
 says heal|reverse|cure|regrow|fix|remineralize <4> cavity|cavities|decay <3> naturally|home|diet|without|with|yourself
amalgam-poison | Silver fillings poison people. | FDA, fda.gov
 causes amalgam|amalgams|mercury|silver (filling|fillings) > autism|alzheimer|dementia|ms|sclerosis|depression|fatigue|cancer|parkinson|autoimmune|lupus|anxiety|fog|adhd
 says amalgam|amalgams|mercury|silver (filling|fillings) <2> poison|poisons|poisoning|leak|leaks|toxic <3> you|your|patients|body|brain|kids|people|mercury
 is mercury|silver|amalgam fillings|filling > poison|poisonous|toxic|bomb|deadly
dental-xray | Dental X-rays are dangerous or cause cancer. | ADA, ada.org
 causes dental|dentist|bitewing (x) ray|rays|xrays|xray > $cancer|thyroid
baby-teeth | Baby teeth do not matter. | AAPD, aapd.org
 denies baby|milk|primary teeth|tooth <1> don't|doesn't|aren't|never|not (not) (really) (just) matter|important|need|fall|worth|care
 denies no|not (a) (need|point|reason|worth|big) <3> (to) fix|fill|filling|brush|treat <3> baby teeth|tooth
charcoal-whitening | Charcoal, lemon or baking soda is the safe way to whiten teeth. | ADA, ada.org
 says charcoal|lemon|strawberry|strawberries|turmeric|peroxide (juice|toothpaste|paste|powder) <4> whiten|whitens|whitest|whiter|bleach|safest|naturally <4> teeth|smile|safely|damage|safe|stains|enamel
pregnant-dentist | Pregnant women should not see a dentist. | ACOG, acog.org
 denies pregnant|pregnancy|expecting <4> shouldn't|can't|never|don't|not|unsafe|avoid (not) <4> dentist|dental|cleaning|cleanings|xray|checkup
 denies never|don't|avoid|not <4> dentist|dental <4> pregnant|pregnancy
teething-amber | Amber necklaces relieve teething; teething causes high fever. | AAP, healthychildren.org
 says amber (teething) necklace|necklaces|beads|bracelet <4> relieve|relieves|soothe|soothes|ease|eases|help|helps|stop|stops|cure|cures|natural|reduce|reduces
 says teething <2> cause|causes <3> fever|fevers|diarrhea|ear
sunscreen-cancer | Sunscreen causes cancer. | AAD, aad.org
 causes sunscreen|sunscreens|sunblock|spf / protector solar > $cancer
 is sunscreen|sunscreens|sunblock > poison|poisonous|toxic|carcinogen|carcinogenic|scam|cancer|worse
 says sunscreen|sunscreens|sunblock <3> worse|deadlier|dangerous <4> sun|sunburn
 denies sunscreen|spf|sunblock <2> isn't|not|doesn't|don't|never|unnecessary|useless (really) (necessary|needed|work|help|prevent|matter)
sunscreen-dark | Dark skin does not need sunscreen or cannot get skin cancer. | AAD, aad.org
 denies dark|darker|black|brown|melanin (skin|skinned|rich) <5> don't|doesn't|can't|cannot|never|not <1> need|needs|require|requires|get|burn|burns|wear
 denies dark|darker|black|brown|melanin (skin|skinned|rich) <2> immune <3> cancer|melanoma|sunburn
 denies can't|cannot|never|don't|not (not) (get|getting) <2> cancer|melanoma|sunburn <3> dark|black|brown skin
 denies don't|no|not (not) need <3> sunscreen|spf <5> cloudy|winter|indoors|dark|black|brown|inside|clouds
tanning-safe | A base tan or tanning bed is safe or healthy. | AAD, aad.org
 says base tan <3> protect|protects|prevent|prevents|safe|healthy|keeps|shield|shields|best|first
 says tanning (bed|beds|salon|booth) <3> safe|safer|healthy|healthier|protect|protects|prevent|prevents|good|cure|cures|boost|boosts|vitamin
 says healthy|safe tan|tanning
acne-toothpaste | Toothpaste, lemon or sun cures acne. | AAD, aad.org
 cures toothpaste|lemon|sun|sunlight|tanning|urine|ketchup|deodorant > acne|pimple|pimples|zits|psoriasis|melasma
 causes dirt|dirty / not washing / poor hygiene > acne|eczema
shaving-thicker | Shaving makes hair grow back thicker. | AAD, aad.org
 says shaving|shave|waxing <6> thicker|darker|coarser|faster
knuckle-arthritis | Cracking knuckles causes arthritis. | AAOS, orthoinfo.org
 causes crack|cracking|popping <3> knuckle|knuckles|fingers|joints|back / knuckle|knuckles (cracking|popping) > arthritis
running-knees | Running ruins knees. | AAOS, orthoinfo.org
 says running|jogging|squats|squatting <2> ruin|ruins|destroy|destroys|wreck|wrecks|wear|wears <3> knee|knees|cartilage|joints
 causes running|jogging > arthritis|osteoarthritis
bed-rest-back | Bed rest cures back pain. | ACP, acponline.org
 says bed rest <3> cure|cures|best|heal|heals|fix|fixes <4> back
cartilage-regrow | Supplements regrow cartilage. | NCCIH, nccih.nih.gov
 cures glucosamine|collagen|chondroitin|gelatin|broth|turmeric|msm|supplement|supplements > cartilage|arthritis|osteoarthritis|meniscus|discs
birth-control-infertility | Birth control causes infertility. | ACOG, acog.org
 causes birth control|pill|pills / iud|iuds|contraceptive|contraceptives|contraception|nexplanon|anticonceptivos / the pill / plan b > $fertile|sterility|autism / fertility loss|problems
 says birth control|contraception|iud|pill <3> ruin|ruins|destroy|destroys|wreck|wrecks|kill|kills|permanently <4> fertility|fertile|eggs|infertile|uterus|chances|womb
iud-abortion | IUDs and Plan B cause abortions. | ACOG, acog.org
 says iud|iuds|contraception|pill <2> cause|causes|is|are|abort|aborts <3> abortion|abortions|abortifacient|abortifacients|babies
 says plan b <2> cause|causes|is|abort|aborts <3> abortion|abortions|abortifacient
abortion-reversal | The abortion pill can be reversed. | ACOG, acog.org
 says abortion pill reversal|reversed|reverse
 says reverse <3> abortion pill
relax-pregnant | Relaxing or adoption cures infertility. | ASRM, reproductivefacts.org
 says just|simply relax|adopt|relaxing|stress|drink <6> pregnant|conceive|baby
 cures pineapple|relaxing|relaxation|adoption|stress|mucinex|maca|honey|yoni|steaming|pearls|wheatgrass / cough syrup / castor oil / seed cycling / fertility tea|crystal|crystals > $fertile|endometriosis|pcos|fibroids|egg|tubes
 says infertility|infertile <2> is|are <3> women|woman|female <3> problem|issue|only|fault|alone
ivf-harm | IVF causes autism, cancer or abnormal babies. | ASRM, reproductivefacts.org
 causes ivf|iui|icsi|fertility (drugs|treatment|treatments) > autism|cancer|deformed|abnormal|defects|mutants|adhd
 says ivf (babies|kids|children) <1> is|are <3> abnormal|unhealthy|weaker|defective|fake
 denies ivf (babies|kids|children) <1> aren't|not <1> normal|natural|real|healthy
tylenol-autism | Acetaminophen in pregnancy causes autism. | ACOG, acog.org
 causes tylenol|acetaminophen|paracetamol|ultrasound|ultrasounds > autism|autistic|adhd
statin-poison | Statins are poison and cholesterol does not matter. | AHA, heart.org
 causes statin|statins|lipitor|crestor > alzheimer|dementia|diabetes|cancer|parkinson / heart failure|attack|attacks
 is statin|statins|cholesterol > poison|poisonous|scam|hoax|myth|toxic|harmless|lie
 denies cholesterol <1> doesn't|isn't|don't|never|not (not) <1> matter|important|dangerous
heart-men | Heart attacks happen only to men or the old. | AHA, heart.org
 denies women|woman|young|athletes <2> don't|can't|never|cannot|rarely|immune|not (really) <2> heart|stroke|strokes attack|attacks|disease
 says only|just (old) men|seniors|man <2> heart attack|attacks|disease
insulin-harm | Insulin causes blindness or can be stopped with diet alone. | ADA, diabetes.org
 causes insulin|metformin > blindness|amputation|amputations|cancer|dementia|blind
 cures keto|fasting|cinnamon|herbs|supplement|supplements|celery|juice|tea|neem|cleanse (diet|juice) > diabetes / type 1|one
salt-harmless | Salt has no effect on blood pressure. | AHA, heart.org
 denies salt|sodium <1> doesn't|don't|never|not (not) <2> affect|raise|effect|matter|nothing|cause <4> pressure|heart|hypertension
therapy-never-works | Therapy never works. | APA, apa.org
 denies therapy|counseling|therapists|psychotherapy|terapia <1> never|doesn't|don't|not (not) (really) (actually) work|works|help|helps|worked
 is therapy|counseling|psychology|psychiatry > scam|useless|pseudoscience|waste|hoax
depression-choice | Depression or ADHD is a choice, weakness or not real. | NIMH, nimh.nih.gov
 is depression|anxiety|adhd|ptsd|addiction|alcoholism|autism / mental illness > choice|weakness|laziness|excuse|lazy|fake|hoax|demon|demons|demonic|moral|curse / made up / attention seeking / all in your / just sadness
 denies depression|anxiety|adhd|ptsd|illness <1> isn't|aren't|doesn't|not (not) <1> real|exist
 denies addiction|alcoholism <1> isn't|not <1> disease|illness|medical
adhd-parenting | Bad parenting or sugar causes ADHD or autism. | CDC, cdc.gov
 says adhd|autism <1> is|comes|equals|just <3> parenting|sugar|screens|laziness|parents|discipline
 causes parenting|sugar|screens|spanking|videogames|tv|daycare / bad|poor|lazy parents|parenting|moms / screen|video time|games / cold mothers|moms > adhd|autism|autistic|schizophrenia|hyper|hyperactive|hyperactivity
antidepressant-poison | Antidepressants turn people violent or into addicts. | NIMH, nimh.nih.gov
 causes antidepressant|antidepressants|ssri|ssris|prozac|zoloft|lexapro|psychiatric (drugs|meds|medication) > shooting|shootings|shooters|violence|autism|dementia|suicide
 is antidepressant|antidepressants|ssri|ssris > addictive|poison|poisons|placebo|placebos|useless|scam / happy pills
 says antidepressants|ssris|meds <2> turn|turns <4> zombie|zombies|addict|addicts
ask-suicide | Asking about suicide puts the idea in someone's head. | NIMH, nimh.nih.gov
 says asking|ask|talking|talk|mentioning <3> suicide <4> put|puts|plant|plants|give|gives|cause|causes|make|makes <4> idea|ideas|head|suicidal|worse|happen
 denies don't|never|not <2> ask|talk|mention <3> suicide <6> idea|worse|head
mental-violent | People with mental illness are violent. | SAMHSA, samhsa.gov
 says mentally|mental|schizophrenic|schizophrenics|bipolar (ill|illness) (people|patients) <1> is|are <3> violent|dangerous|criminals|killers
 says schizophrenia <2> is|means|are <3> split|multiple <1> personality|personalities
fever-brain | Ordinary fever damages the brain. | AAP, healthychildren.org
 causes fever|fevers > brain|retardation
 says rub|rubbing|bathe|sponge|wipe <4> alcohol <5> fever
 says starve <2> fever|cold
honey-infant | Honey or water is safe for newborns. | AAP, healthychildren.org
 says honey <4> safe|good|great|fine|soothe*|perfect <4> newborn|newborns|infant|infants|baby|babies
 says give|giving <3> newborn|newborns|infant|infants|baby|babies <3> honey|whiskey|brandy|bourbon|water <4> sleep|teething|cough|gums|colic|soothe*|help*|thirst*|hydrate*
butter-burn | Butter, toothpaste or ice heals burns. | ABA, ameriburn.org
 cures butter|toothpaste|mayo|mayonnaise|mustard / egg white|whites > burn|burns
 says put|rub|apply|spread|smear <3> butter|toothpaste|mustard|mayonnaise <4> burn|burns
venom-suck | Sucking out venom saves a life. | CDC, cdc.gov
 says suck|sucking <4> venom|poison
 says put|place|stick|wedge <4> mouth|tongue <5> seizure|seizing|seizures
`,
  names,
)
