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
detox*|relaps*|sober|sobriety|opioid*|opiate*|methadone|suboxone|buprenorphine|vivitrol|naltrexone|narcan|overdos*|addict|addicted|addiction*|alcoholi*|fentanyl|heroin|meth|cocaine|dui
substance use|abuse|misuse
drug|alcohol|opioid treatment|problem|abuse|rehab|use|program|counseling|dependence|addiction
drug|alcohol|inpatient|residential|recent rehab
rehab for alcohol|drugs|opioids|addiction|drinking|pills|substance|meth|heroin
out|into of|drug|alcohol rehab
checked|entered|left|finished|went (in) (into|to) rehab
clean and|for sober|NUM|six|nine|ninety|thirty|sixty
days|months|years|weeks clean
drinking problem
in|of|from|his|her|your|celebrating recovery <3> program|house|addiction|meeting|drugs|alcohol|sponsor
recovery program|meeting|meetings|coach|house|home|sponsor
mat clinic|program
twelve|12 step
adicci*|alcoholismo|desintoxicacion
`),
  ],
  [
    "mental-health",
    phrases(`
therapist*|psychotherap*|psychiat*|psycholog*|depress*|bipolar|schizo*|adhd|ptsd|ocd|psychosis|psychotic|suicid*|antidepressant*|lexapro|zoloft|prozac|wellbutrin|lithium|xanax|adderall|ritalin|anxiety
counselor|counsellor|counseling|counselling
therapy|group|counseling session|sessions|notes|goals
mental health|breakdown|illness|hospital|evaluation
panic attack|attacks|disorder
self harm|harmed|harming
psych ward|unit|eval|meds|evaluation
personality|anxiety|mood|borderline|stress disorder
family|couples|marriage|grief|trauma|play|talk|behavioral therapy|counseling
mood stabilizer|swings
depresion|ansiedad|psiquiatra|terapeuta
`),
  ],
  [
    "hiv-sti",
    phrases(`
hiv|std|stds|sti|stis|chlamydia|gonorrhea|syphilis|herpes|hpv|hepatitis|trichomoniasis|genital
on|taking|started|prescribed prep
prep refill|prescription|pills|for (your) (hiv)
sexual health|assault
sexually transmitted
vih
`),
  ],
  [
    "reproductive",
    phrases(`
ivf|iui|icsi|fertility|infertil*|embryo*|miscarr*|abortion*|pregnan*|ovulat*|sperm|surrogate|surrogacy|contracept*|vasectomy|ectopic|stillb*|amh|iud|tubal
egg|eggs|sperm|embryo retrieval|freezing|frozen|donor|donation|bank|transfer
birth control
terminat* <2> pregnancy
pregnancy test|loss|termination
low sperm|amh
embaraz*|aborto|fertilidad
`),
  ],
  [
    "gender",
    phrases(`
transgender|transitioning|nonbinary|testosterone|estrogen
gender affirm*|identity|clinic|dysphoria|care|change|marker
your|his|her|their|gender|medical transition
hormone therapy|therapies|treatment|blockers
puberty blockers
top|bottom surgery
deadname
`),
  ],
  [
    "genetic",
    phrases(`
genetic*|brca|brca1|brca2|huntington*|karyotype|hereditary
gene|dna|carrier test|tests|testing|screening|result|results|panel|status
cystic fibrosis
lynch syndrome
`),
  ],
  [
    "eating-disorder",
    phrases(`
anorexi*|bulimi*|purging|bingeing
eating disorder|disorders
binge eating
`),
  ],
  [
    "domestic-violence",
    phrases(`
domestic violence|abuse
abusive|violent husband|wife|partner|boyfriend|girlfriend|relationship|home|ex|marriage
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
