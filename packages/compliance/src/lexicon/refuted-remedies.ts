import { refutedClaims } from "./refuted-shapes.ts"

const names = {
  cancer: "cancer|cancers|tumor|tumors|leukemia|lymphoma|melanoma|cancerous|carcinoma|carcinomas",
  ill: "cancer|cancers|tumor|tumors|diabetes|autism|arthritis|infection|infections|covid|flu|cold|colds|asthma|depression|anxiety|adhd|disease|diseases|illness|illnesses|hypertension|alzheimer|dementia|lupus|eczema|psoriasis|migraine|migraines|lyme|mrsa|strep|pneumonia|allergies|acne|fibromyalgia|herpes|reflux|ulcers|anything|everything|epilepsy|seizures|parkinson|shingles",
  fertile: "infertility|infertile|sterility|sterile|infertilidad",
  toxin: "toxin|toxins|toxics|poison|poisons|impurities|heavy|metals|chemicals|parasites|toxinas",
}

/** Refuted claims about cures, cancer and detox. Reviewed 2026-11-01. */
export const refutedRemedies = refutedClaims(
  `
alkaline-cure | Alkaline water cures disease. | NCI, cancer.gov
 cures alkaline|alkalized|kangen|hydrogen|structured|ionized (ionized) water|diet|foods / baking soda / agua alcalina > $ill|heart|kidney|body
 denies cancer can't|cannot|not (not) survive|live|grow|exist <4> alkaline
 says alkaline water <1> cure|cures
sugar-cancer | Sugar feeds cancer, or cutting it cures cancer. | NCI, cancer.gov
 says sugar <1> feeds|causes|fuels <3> $cancer
 cures keto|fasting|juicing|celery|carnivore|vegan|sugar free (diet|water|juice) / juice cleanse|cleanses|fast / raw food|vegan / gerson therapy / cutting sugar|carbs > $cancer|diabetes|autism|alzheimer|lupus|asthma|epilepsy|depression|bipolar|schizophrenia
 says starve|starves|starving <2> $cancer
cancer-herbs | Herbs, seeds or cannabis cure cancer. | FDA, fda.gov
 cures cannabis|cbd|hemp|thc|marijuana|apricot|b17|laetrile|soursop|graviola|turmeric|curcumin|mushroom|mushrooms|dandelion|frankincense|ginger|garlic|herb|herbs|herbal|essiac|mistletoe|wormwood|moringa|noni|guanabana|lemon|lemons|asparagus|wheatgrass|kombucha / rick simpson / vitamin c|d|b / black seed / apricot|apple seeds|kernels > $cancer
dewormer-cancer | Dewormers cure cancer. | FDA, fda.gov
 cures fenbendazole|mebendazole|dewormer|panacur / parasite cleanse|cleanses|detox > $cancer|autism|diabetes|anxiety|everything|arthritis|lupus|depression
 says $cancer <1> is|are (really) (actually) (just) (a) parasite|parasites|parasitic|fungus|fungal
black-salve | Black salve removes skin cancer. | FDA, fda.gov
 cures black|drawing salve / salve|bloodroot|escharotic > $cancer|mole|moles|melanomas
cancer-cure-hidden | A cure for cancer is being hidden. | ACS, cancer.org
 says pharma|doctors|fda|government|they|industry <4> hiding|hide|hides|suppress|suppresses|suppressing|buried|bury <3> cure|cures
 denies they|doctors|pharma|oncologists <2> don't|doesn't|never|not (not) want <3> cure|know <3> cancer|cure|cures
chemo-kills | Chemotherapy kills more people than cancer. | ACS, cancer.org
 says chemo|chemotherapy|radiation <2> kill|kills|killed <4> than|more|not|people|patients
 is chemo|chemotherapy > poison|scam|useless|murder
 denies chemo|chemotherapy|radiation <1> doesn't|don't|never|not (not) (actually) work|works|help|cure
biopsy-spread | A biopsy or surgery spreads cancer. | NCI, cancer.gov
 says biopsy|biopsies|surgery|needle|air <4> spread|spreads|spreading|causes|cause <4> $cancer
 says exposing <3> cancer|tumor to air
mammogram-cancer | Mammograms cause cancer. | ACS, cancer.org
 causes mammogram|mammograms|mammography|screening|bra|bras|deodorant|deodorants|antiperspirant|antiperspirants|microwave|microwaves|wifi|smartphone|smartphones|cellphone|cellphones / cell|mobile phone|phones / underwire bras|bra > $cancer|alzheimer
 denies thermography <3> better|safer|replace|replaces|instead <3> mammogram|mammograms|mammography|than
abortion-cancer | Abortion or birth control pills cause breast cancer and lasting harm. | ACOG, acog.org
 causes abortion|abortions > $cancer|$fertile
gmo-cancer | GMO foods cause cancer or autism. | NIH, nih.gov
 causes gmo|gmos|glyphosate|gluten|dyes|seed oils > autism|autistic|adhd|cancer
detox-toxins | Detox pads, teas or cleanses pull toxins out. | NCCIH, nccih.nih.gov
 says detox|cleanse|cleanses|foot|footbath|pads|ionic|tea|teas|juice|sauna|clay|colonic|colonics|charcoal|zeolite|chlorella|cupping|cilantro|smoothie|enema|enemas <6> flush|flushes|flushing|pull|pulls|pulling|draw|draws|remove|removes|rid|release|releases|purge|purges|eliminate|eliminates|expel|expels|clear|clears <5> $toxin
 says flush|flushes|flushing|remove|purge|rid|pull|draw|eliminate|detox <5> toxins|toxinas
 says detox|cleanse <2> $toxin|liver|kidneys|colon|body <3> daily|today|now|with|naturally|fast|vaccine|vaccines|vax
 says vaccine|vaccines|vax|mrna|spike detox|detoxes|cleanse|protocol
 says detox* <4> vaccine|vaccines|jab|vax|spike|shots
colloidal-silver | Colloidal silver cures infections. | FDA, fda.gov
 cures colloidal|nano|ionic silver / silver water|solution|drops|gel / plata coloidal > $ill|virus|viruses|bacteria|sinus|germs|pathogens|eye|ear
 says colloidal silver <2> natural|best|safe|nature <2> antibiotic|antibiotics|cure
essential-oils | Essential oils cure disease. | FDA, fda.gov
 cures essential oil|oils / lavender|oregano|frankincense|peppermint|thieves|eucalyptus|tea|clove|lemon (tree) oil|oils / aromatherapy > $ill|ear|earache|fever|fevers|chickenpox|measles|pinkeye
 says essential|oregano|frankincense oil|oils <3> replace|replaces|better|instead <4> antibiotic|antibiotics|medication|medications|medicine|meds|vaccine|vaccines|chemo|insulin
homeopathy-cure | Homeopathy cures disease or replaces vaccines. | NCCIH, nccih.nih.gov
 cures homeopathy|homeopathic|nosode|nosodes|reiki|crystal|crystals|biomagnetism|earthing|grounding|quartz|amethyst|frequency|rife > $ill|vaccine|vaccines|antibiotics|malaria|ear|teething
adjustment-cure | Spinal adjustments cure asthma, ear infections, ADHD or autism. | NCCIH, nccih.nih.gov
 cures chiropractic|adjustment|adjustments|subluxation|subluxations|craniosacral|cupping|reflexology > asthma|autism|adhd|colic|diabetes|cancer|allergies|covid|flu|bedwetting|epilepsy|infertility|depression|scoliosis / ear infection|infections / high blood
vinegar-cure | Vinegar, lemon or cinnamon cures diabetes and more. | NIH, nih.gov
 cures vinegar|acv|cinnamon|okra|berberine|bitter|lemon|cayenne|honey|onion|onions|celery|moringa|nopal|coconut|turmeric (water|juice|oil|melon|tea) > diabetes|hypertension|cancer|asthma|arthritis|infection|infections|autism|alzheimer|pneumonia|flu|kidney|gallstones|heart|stones|pressure
 says throw|ditch|stop|quit|toss|replace <3> insulin|metformin|inhaler|inhalers|statins|statin|antidepressants|meds|medication|medications|chemo <5> vinegar|cinnamon|herb|herbs|herbal|tea|oils|oil|natural|naturally|supplement|supplements|juice|diet|keto
magnets-arthritis | Copper bracelets and magnets cure arthritis. | NCCIH, nccih.nih.gov
 cures copper|magnetic|magnet|magnets (therapy) (bracelet|bracelets|wristbands|insoles|bands) > arthritis|pain|inflammation|fibromyalgia|migraines
ear-candle | Ear candles remove wax and toxins. | FDA, fda.gov
 says ear candle|candles|candling|coning <5> remove|removes|pull|pulls|draw|draws|clean|cleans|clear|clears|cure|cures|wax|toxins|sinus|safe
raw-milk | Raw milk is safer or cures allergies and asthma. | FDA, fda.gov/raw-milk
 cures raw (cow|goat|cows) milk / unpasteurized milk / leche cruda > allergies|asthma|eczema|autism|lactose|infection|arthritis|colds
 says raw|unpasteurized (cow|goat|cow's) milk|dairy <3> safer|safe|healthier|better|healthiest|superfood|builds|boosts|heals|strengthens
 says pasteuriz* <3> kills|destroys|ruins|dangerous|unhealthy|poison
raw-water | Untreated water is healthier. | CDC, cdc.gov
 says raw|unfiltered|untreated|living water <2> is|are <2> healthier|better|safer|purer|cure*
urine-therapy | Drinking urine cures illness. | NIH, nih.gov
 cures urine|urotherapy|pee > $ill|jellyfish|sting|eye
onion-socks | Onions in socks or garlic cure infections. | NCCIH, nccih.nih.gov
 says onion|onions|potato|potatoes|garlic <3> sock|socks|feet <5> flu|cold|fever|sick|infection|toxins|cure*|draw*|pull*|cough|illness|virus
 cures garlic|onion|onions / breast milk|breastmilk / hydrogen peroxide > ear|earache|infection|infections|pinkeye|strep|flu|pink|wound|wounds
vitamin-c-colds | Vitamin C, zinc or elderberry prevents or cures colds and flu. | NIH, nih.gov
 cures vitamin c / vitamin|vitamins d / elderberry|echinacea|airborne|zinc|zicam|ginger|honey > cold|colds|flu|influenza|cancer|pneumonia|gripe
iv-drip-cure | Vitamin drips cure or prevent disease. | FTC, ftc.gov
 cures iv|vitamin|myers|nad|glutathione|drip|drips|infusion (drip|drips|cocktail|therapy|infusions|vitamins) > $cancer|covid|flu|parkinson|alzheimer|autism|diabetes|ms|multiple|fibromyalgia|aging|lyme|depression|addiction|hangover
chelation-autism | Chelation, diets or stem cells cure autism. | FDA, fda.gov
 cures chelation|hyperbaric|hbot|casein|gluten|probiotic|probiotics|leucovorin|secretin|stem|cleanse|diet|gfcf|camel|methylation (oxygen|free|cell|cells|diet|therapy|milk) > autism|autistic
 says recover|recovered|heal|healed|reverse|reversed|cure|cured <3> autism|autistic
chelation-heart | Chelation or cayenne clears arteries or stops a heart attack. | AHA, heart.org
 says chelation|edta|cayenne|garlic|pomegranate <4> clear|clears|clean|cleans|unclog|unclogs|unblock|reverse|dissolve|dissolves <3> artery|arteries|plaque|blockage|blockages
 says cayenne|cough|coughing|aspirin <5> stop|stops|stopped <3> heart attack|attacks
`,
  names,
)
