import { refutedClaims } from "./refuted-shapes.ts"

const names = {
  vaccine:
    "vaccine|vaccines|vaccination|vaccinations|vax|vaxx|vaxxes|shot|shots|jab|jabs|mmr|immunization|immunizations|vacuna|vacunas|vaccinating|boosters|booster|dtap",
  covidshot: "mrna|booster|boosters|jab|jabs|vaccine|vaccines|vaccinated|vax|shot|shots",
  virus: "flu|cold|colds|virus|viruses|viral|covid|influenza|rsv|bronchitis|gripe|resfriado",
  fertile: "infertility|infertile|sterility|sterile|sterilize|sterilizes|miscarriage|miscarriages|infertilidad",
}

/** Refuted claims about vaccines and infections. Reviewed 2026-11-01. */
export const refutedInfections = refutedClaims(
  `
vaccines-autism | Vaccines cause autism. | CDC, cdc.gov/vaccine-safety
 causes $vaccine > autism|autistic|asd|autismo
 says vaccine|vaccines|shot|shots|mmr|vax|jab|vacuna|vacunas <3> turned|turn|turns|made|makes <4> autistic
 says autism <3> vaccine|vaccines|vax injury|injuries|damage
 says autism <4> epidemic|rates|explosion <4> vaccine|vaccines|shots
vaccines-microchip | Vaccines contain microchips. | CDC, cdc.gov/vaccines
 has $vaccine > microchip|microchips|chip|chips|nanobots|tracker|trackers|graphene|5g|tracking
 says vaccine|vaccines|shot|shots|jab|jabs <4> track|tracks|magnetic|magnetize|magnetizes <2> you|us|people|your|people
vaccines-dna | mRNA vaccines change a person's DNA. | CDC, cdc.gov/covid
 says $covidshot <4> change|changes|changing|changed|alter*|rewrit*|modif*|edit|edits|editing|enters|mess* <3> dna|genes|genome|genetics
 says $covidshot <3> is|are <2> gene therapy
vaccines-infertility | Vaccines cause infertility. | ACOG, acog.org
 causes $vaccine|hpv|gardasil > $fertile / fertility problems|loss|issues
 says $vaccine|gardasil <4> #sterile <2> girls|women|kids|children|people|you|men|boys|teens|us
vaccines-toxins | Vaccines are full of dangerous toxins. | FDA, fda.gov/vaccines
 has $vaccine > toxin|toxins|poison|poisons|mercury|aborted|fetal|antifreeze|formaldehyde|aluminum / heavy metals
 is $vaccine > poison|poisons|poisonous|toxic|bioweapon|bioweapons
vaccines-sids | Vaccines cause sudden infant death. | CDC, cdc.gov/vaccine-safety
 causes $vaccine > sids / crib|cot death|deaths / infant|baby death|deaths / sudden death|deaths|infant
vaccines-cancer | Vaccines cause cancer or other chronic disease. | CDC, cdc.gov/vaccine-safety
 causes $vaccine > cancer|cancers|turbo|eczema|alzheimer|dementia|adhd|allergies|autoimmune|diabetes|lupus|asthma / chronic illness|disease
vaccines-overload | Too many vaccines overload a child's immune system. | AAP, healthychildren.org
 says $vaccine <5> overload*|overwhelm*|weaken*|destroy*|damag*|ruin*|wreck*|cripple*|compromise* <4> immune|immunity
 says too many vaccines|shots <1> too soon|early|young
 says so many vaccines|shots <3> overload|overwhelm|overwhelms <4> immune|system|body
natural-immunity | Catching a disease is safer than the vaccine. | CDC, cdc.gov/vaccines
 says natural immunity|infection <3> better|safer|superior|stronger|beats|best|all|enough
 says measles|chickenpox|pox|mumps|covid party|parties <4> safe|safer|better|natural|healthy|great|best|host*|welcome|sign|join|come|saturday|sunday|friday
 says host*|join|throw|throwing <3> measles|chickenpox|pox|mumps|covid party|parties
 says measles|chickenpox|mumps|polio|flu|covid <3> better|safer|healthier <2> than <2> vaccine|vaccines|shot|shots|mmr|jab
 says better|safer|healthier|stronger <4> catch|get|getting|catching|have <2> measles|chickenpox|mumps|flu|covid|polio <2> than|naturally
flu-shot-flu | The flu shot gives people the flu. | CDC, cdc.gov/flu
 says flu|influenza shot|shots|vaccine|vaccines|jab <3> give|gives|gave|cause|causes|caused <4> flu
 says get|got|gets|caught|catch <2> flu from <3> flu|the shot|vaccine
vaccines-useless | Vaccines do not work or are not needed. | CDC, cdc.gov/vaccines
 denies vaccine|vaccines|vax|vacunas|mmr|shots|jabs <2> don't|doesn't|never|aren't|isn't|not (not) (really) work|works|prevent|protect|safe|necessary|needed|effective|tested|do
 denies healthy|kids|children|babies|you|adults|nobody <3> don't|doesn't|never|not (not) need (to) (get|be) (any|these|the|all|more|those|a|an|so) (of|many) (flu|covid|mmr|hpv|more|these|measles) vaccine|vaccines|vaccinated|vaccinating|shots|shot|mmr|vaccination|boosters
 denies vaccine|vaccines|mmr|shots|vaccination|vaccinations|boosters is|are|were <3> unnecessary|useless|pointless|experimental|untested|unsafe|scam|hoax|dangerous|deadly
 says vaccine|vaccines|shots|jabs|vax|vaccination|covid <3> kill|kills|killed|killing <3> more|people|kids|children|babies|millions|thousands
 denies never|not (been) tested <3> vaccine|vaccines
 says died suddenly <6> vaccine|vaccines|jab|jabs|vax|booster|shot
 says skip|refuse|avoid|decline|delay|ditch <3> mmr|vaccine|vaccines|vaccination|vaccinations <7> natural*|instead|toxic|poison|unnecessary|danger*|immune|strong*
vaccine-shedding | Vaccinated people shed the vaccine and harm others. | CDC, cdc.gov/covid
 says vaccinated|vaccine|vaccines|mrna <2> shed|sheds|shedding <5> you|others|unvaccinated|people|women|spike|onto|harm*|sick|bleed*|cause*|virus
 says shedding from <3> vaccinated|vaccine|vaccines
measles-harmless | Measles is harmless. | CDC, cdc.gov/measles
 is measles|mumps|polio|chickenpox|pertussis > harmless|good|healthy|beneficial|mild / just a / nothing to
 denies measles|mumps|polio|chickenpox|pertussis <1> isn't|not|never|wasn't (not) <1> dangerous|serious|deadly|scary|big|real|bad
 says measles <4> strengthen|strengthens|boost|boosts|build|builds <4> immune|immunity
measles-vitamin-a | Vitamin A or cod liver oil prevents or cures measles. | AAP, healthychildren.org
 cures vitamin|vitamins a / cod liver / vitamin|vitamins / vitamina a > measles|sarampion
vitamin-k | The newborn vitamin K shot is harmful or not needed. | CDC, cdc.gov/vitamin-k
 causes vitamin k > leukemia|cancer|jaundice
 denies vitamin k shot|injection|shots <2> isn't|not|never <2> needed|necessary|safe
 says vitamin k shot|injection|shots <1> is|are <2> unnecessary|dangerous|toxic|poison|harmful
covid-hoax | COVID is a hoax or only a flu. | CDC, cdc.gov/covid
 is covid|coronavirus|corona|pandemic|plandemic > hoax|fake|scam|plandemic|lie / just|only <2> flu|cold / no worse
 denies covid|coronavirus <1> isn't|not|never|wasn't|doesn't (not) <1> real|exist|dangerous|existed
covid-5g | 5G causes COVID. | FCC, fcc.gov
 causes 5 g|gs / 5g / cell|phone towers > covid|coronavirus|virus|cancer|illness|headaches|autism
 says 5|five g <2> cause|causes|caused|spreads|spread <2> covid|coronavirus|cancer
ivermectin-cure | Ivermectin cures COVID, flu or cancer. | FDA, fda.gov/ivermectin
 cures ivermectin|ivermectina > covid|coronavirus|cancer|cancers|flu|rsv|virus|viruses|anything|everything|tumors|autism
 says ivermectin <1> cure|cures|cured
 says ivermectin for|works|beats|against <3> covid|cancer|flu|rsv
hcq-cure | Hydroxychloroquine cures COVID. | FDA, fda.gov
 cures hydroxychloroquine|hcq|chloroquine|plaquenil|zpak|azithromycin > covid|coronavirus
bleach-cure | Bleach, chlorine dioxide or peroxide taken in cures disease. | FDA, fda.gov
 cures bleach|mms / chlorine dioxide / miracle mineral / hydrogen peroxide / nebulized peroxide / turpentine|borax > autism|covid|cancer|infection|infections|parasites|malaria|hiv|lyme|pneumonia|everything|arthritis|flu
 says drink|drinking|sip|ingest|nebulize|nebulizing|inject <3> bleach|peroxide|turpentine|borax|mms|chlorine <6> cure*|kill*|heal*|detox*|cleanse*|flush*|daily|clear*|help*
masks-harm | Masks do not work or make people ill. | CDC, cdc.gov
 denies mask|masks|masking <1> don't|doesn't|never|didn't|not (not) (actually) work|stop|protect|help|prevent|do
 denies mask|masks|masking is|are <1> useless|pointless|theater|dangerous|harmful
 causes mask|masks|masking > hypoxia / carbon dioxide / oxygen deprivation|loss / brain damage / pneumonia|mold / co2|co
covid-natural | Vitamins, zinc, garlic or hot water cure COVID. | FDA, fda.gov
 cures vitamin|vitamins|zinc|quercetin|elderberry|garlic|sauna|saunas|propolis|silver|melatonin|nicotine|ginger|bourbon / black seed / hot water|lemon|tea / essential oils|oil > covid|coronavirus
antibiotics-virus | Antibiotics cure colds, flu and other viruses. | CDC, cdc.gov/antibiotic-use
 cures antibiotic|antibiotics|zpak|zpack|amoxicillin|azithromycin|penicillin|antibioticos / z pack|pak > $virus
 says antibiotic|antibiotics|zpak|amoxicillin|azithromycin <3> clear|clears|knock|knocks|kick|kicks|shorten|shortens|speed|speeds|help|helps|best|fast|faster <4> $virus
 says got|have|has|feeling|caught <2> $virus <3> antibiotic|antibiotics <4> you|fast|quick|faster|better|help|fix|clear
 says antibiotic|antibiotics|zpak|amoxicillin for <3> green|yellow|snot|mucus|cold|colds|flu|virus|viruses|sniffles
 says green|yellow mucus|snot|phlegm|boogers <4> need|needs|means|requires|mean <3> antibiotic|antibiotics|bacterial
hiv-denial | HIV does not cause AIDS. | NIH, nih.gov
 denies hiv <1> doesn't|isn't|never|not (not) <1> cause|causes|exist|real
 is hiv > hoax|harmless|scam
germs-not-real | Viruses do not exist. | NIH, nih.gov
 denies virus|viruses|germs|bacteria|contagion <1> don't|doesn't|aren't|isn't|never|not (not) <1> exist|real|contagious
 is germ theory / virology > lie|hoax|fraud|scam|fake|myth|dead
cold-weather-cold | Cold weather or wet hair causes a cold. | NIH, nih.gov
 says wet|damp hair <4> cause|causes|catch|give|gives|get <3> cold|flu|pneumonia|sick
 says cold|flu|sick|pneumonia from <2> wet|damp|cold hair|weather|air
 says cold weather|air <2> cause|causes|gives <3> cold|colds|flu
hpv-promiscuity | The HPV vaccine makes teens have sex. | CDC, cdc.gov/hpv
 says hpv|gardasil <5> promiscuous|promiscuity|promotes|encourages|license <3> sex|sexual|promiscuous|teens|girls|behavior|to
 says hpv|gardasil <3> makes|make <3> promiscuous
chickenpox-lyme-oils | Herbs and oils cure Lyme or herpes. | FDA, fda.gov
 cures herb|herbs|herbal|oil|oils|silver|garlic|stevia|turmeric|oregano|wormwood > lyme|herpes|shingles|hpv|hiv|aids
`.replaceAll("#sterile", "sterilize|sterilizes|sterilized|sterilizing"),
  names,
)
