/**
 * Words that the rules of counting get wrong, and letters that are spoken one by one, with their syllables.
 * Written by hand and checked against the CMU Pronouncing Dictionary. A plural finds its singular.
 */
export const syllableExceptions: ReadonlyMap<string, number> = new Map(
  `
1 are bye eye eyes eyed dye dyes aye rye ache aches yea clothes friend friends hmm mm mr
2 argue ok pc pm am tv uk us uv er ct iv pt md id hiya maybe giant giants science triage rhythm rhythms naked wicked hundred crooked rugged jagged genre genres cliche evening fashion fashioned someone goodbye soldier elsewhere herpes acne opera doctor doctors beloved aged quiet diet diets client clients poem poet lion lions riot fuel cruel duel ruin trial dial vial via pliers tired fired hired wired required inspired fluid fluids suet headache headaches toothache stomachache backache eyelid eyelids eyedrop eyedrops eyesight snakebite eyewear diaper diapers platelet platelets aspirin chocolate chocolates moisten cement jukebox business every being seeing create creates gluten makeup neuron fluoride mrs ms dr vs colleague colleagues reiter choir choirs iron irons heartache earache genius visuals visual satire
3 idea ideas albeit anime enthuse finale heroine honesty recipe recipes realize realized realizes realise realised realism realist forever element elements theater theaters theatre everyday everyone everything everywhere someday hygiene cavity biopsy uneasy wannabe convenient ingenious intriguing imagery visually lifesaver heroin dementia achilles placenta mri mris ivf iud iui cpr aed fda cdc ekg ecg eeg icu nicu hpv hiv std stds usb dvd dvds uti gyn pcp otc hsa fsa rsv iep cbt dbt icd ldl hdl bmi tmj acl mcl emt iop php pacemaker pacemakers makeover makeovers moviegoer unabashed vaseline obgyn oasis koala area areas museum museums cochlear sudafed halcion acquirede apache coyote naivete cyanide hyena poetry violent violence violet diary diaries quietly creative creation creator reaction reactive preexist medieval vehicle pacemaking sesame syncope safari epitomes nuclear valuable entirely infrared dna cbc tia
4 diabetes reality realistic variety society anxiety sobriety everybody ideation meandering apostrophe catastrophe vigilante ptsd adhd copd dyslexia esophagus epitome hyperbole simultaneous diltiazem psychiatry psychiatrist pediatrics pediatric bariatric geriatric preeclampsia diabetic theatrical emdr familial
5 cardiology gynecology anorexia hereditary esophageal homeopathy paraplegia peritoneal albendazole creativity enthusiasm
6 gastrointestinal osteoarthritis osteoporosis psychoanalysis mediterranean elephantiasis
`
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [count = "0", ...words] = line.split(" ")
      return words.map((word): [string, number] => [word, Number(count)])
    }),
)
