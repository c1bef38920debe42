import { phrases, type PhraseSet } from "../text/phrases.ts"

/** Kinds of care under laws of their own. */
export type SensitiveKind =
  | "substance-use"
  | "mental-health"
  | "hiv-sti"
  | "reproductive"
  | "gender"
  | "genetic"
  | "eating-disorder"
  | "domestic-violence"

/** Words of each specially protected kind of care. */
export const sensitiveTerms: readonly (readonly [SensitiveKind, PhraseSet])[] = [
  [
    "substance-use",
    phrases(`
addict/ed|addiction*|adicci*|alcoholi*|alcoholismo|buprenorphine|cocaine|desintoxicacion|detox*|dui|fentanyl|heroin|meth|methadone|naltrexone|narcan|opiate*|opioid*|overdos*|relaps*|sober|sobriety|suboxone|vivitrol
substance abuse|misuse|use
alcohol|drug|opioid abuse|addiction|counseling|dependence|problem|program|rehab|treatment|use
alcohol|drug|inpatient|recent|residential rehab
rehab for addiction|alcohol|drinking|drugs|heroin|meth|opioids|pills|substance
into|out alcohol|drug|of rehab
checked|entered|finished|left|went (in) (into|to) rehab
clean and|for NUM|nine|ninety|six|sixty|sober|thirty
days|months|weeks|years clean
drinking problem
celebrating|from|her|his|in|of|your recovery <3> addiction|alcohol|drugs|house|meeting|program|sponsor
recovery coach|home|house|meeting/s|program|sponsor
mat clinic|program
12|twelve step
`),
  ],
  [
    "mental-health",
    phrases(`
adderall|adhd|ansiedad|antidepressant*|anxiety|bipolar|counseling|counselling|counsellor|counselor|depresion|depress*|lexapro|lithium|ocd|prozac|psiquiatra|psychiat*|psycholog*|psychosis|psychotherap*|psychotic|ptsd|ritalin|schizo*|suicid*|terapeuta|therapist*|wellbutrin|xanax|zoloft
counseling|group|therapy goals|notes|session/s
mental breakdown|evaluation|health|hospital|illness
panic attack/s|disorder
self harm/ed/ing
psych eval|evaluation|meds|unit|ward
anxiety|borderline|mood|personality|stress disorder
behavioral|couples|family|grief|marriage|play|talk|trauma counseling|therapy
mood stabilizer|swings
`),
  ],
  [
    "hiv-sti",
    phrases(`
chlamydia|genital|gonorrhea|hepatitis|herpes|hiv|hpv|std/s|sti/s|syphilis|trichomoniasis|vih
on|prescribed|started|taking prep
prep for|pills|prescription|refill (your) (hiv)
sexual assault|health
sexually transmitted
`),
  ],
  [
    "reproductive",
    phrases(`
abortion*|aborto|amh|contracept*|ectopic|embaraz*|embryo*|fertilidad|fertility|icsi|infertil*|iud|iui|ivf|miscarr*|ovulat*|pregnan*|sperm|stillb*|surrogacy|surrogate|tubal|vasectomy
egg/s|embryo|sperm bank|donation|donor|freezing|frozen|retrieval|transfer
birth control
terminat* <2> pregnancy
pregnancy loss|termination|test
low amh|sperm
`),
  ],
  [
    "gender",
    phrases(`
deadname|estrogen|nonbinary|testosterone|transgender|transitioning
gender affirm*|care|change|clinic|dysphoria|identity|marker
gender|her|his|medical|their|your transition
hormone blockers|therapies|therapy|treatment
puberty blockers
bottom|top surgery
`),
  ],
  [
    "genetic",
    phrases(`
brca|brca1|brca2|genetic*|hereditary|huntington*|karyotype
carrier|dna|gene panel|result/s|screening|status|test/s/ing
cystic fibrosis
lynch syndrome
`),
  ],
  [
    "eating-disorder",
    phrases(`
anorexi*|bingeing|bulimi*|purging
eating disorder/s
binge eating
`),
  ],
  [
    "domestic-violence",
    phrases(`
domestic abuse|violence
abusive|violent boyfriend|ex|girlfriend|home|husband|marriage|partner|relationship|wife
intimate partner
restraining order
battered
`),
  ],
]

/** Other names under which a release may list each kind. */
export const sensitiveNames: Readonly<Record<SensitiveKind, readonly string[]>> = {
  "substance-use": ["substance", "drug", "alcohol", "sud", "addiction", "part 2"],
  "mental-health": ["mental", "psych", "behavioral", "therapy"],
  "hiv-sti": ["hiv", "sti", "std", "sexual"],
  reproductive: ["reproduct", "fertility", "pregnan", "ivf", "abortion"],
  gender: ["gender", "trans"],
  genetic: ["genetic", "dna"],
  "eating-disorder": ["eating", "mental"],
  "domestic-violence": ["domestic", "violence", "abuse"],
}
