import { relations } from "../../lexicon/people.ts"
import { remedies } from "../../lexicon/remedies.ts"
import { conditions } from "../../lexicon/story.ts"
import { careEvents } from "../../lexicon/care.ts"
import type { Facts } from "../../facts.ts"
import type { Observed } from "../../observe.ts"
import { isOwnPlace } from "../../detect/places.ts"
import { findPhrases, phrases, sentencesWith } from "../../text/phrases.ts"
import { wordSpan } from "../../text/reading.ts"
import { isOwnContact } from "./phi-contact-details.ts"
import { rule, type Hit } from "../../rule.ts"

const kin = [
  ...relations,
  "fiancé",
  "husbands",
  "kids",
  "children",
  "parents",
  "stepmom",
  "stepdad",
  "grandson",
  "granddaughter",
  "sis",
  "bro",
  "bf",
  "gf",
  "hubby",
  "bebe",
  "nina",
  "nino",
  "mamá",
  "papá",
]
const lists = {
  kin,
  remedy: remedies.filter((word) => word.length > 3 && !word.endsWith("*")),
  me: "i i'm i've i'd im ive we we've we're".split(" "),
}

/** Words that are identifiers by themselves. */
const marked = phrases(`
dob|mrn
date of birth
fecha de nacimiento
med rec
social security
account|chart|claim|medicaid|medicare|member|policy (id|no|number) NUM
`)

/** What somebody tells of their own or their family's health. */
const told = phrases(
  `
my #kin <6> adhd|admitted|allergic|allergy|alzheimer's|appointment|asthma|autism|biopsy|cancer|chemo|dementia|depression|diabetes|diagnosed|died|discharged|er|fever|hospice|icu|infection|labs|medication|meds|nicu|overdose|pain|passed|pregnant|prescription|rash|reaction|rehab|results|seizure/s|stent|stroke|suicidal|surgery|therapy|tubes|vomiting
#me (also|am|finally|got|just|recently|was|were) (been|just) admitted|allergic|bipolar|depressed|diabetic|diagnosed|discharged|epileptic|hiv|hospitalized|intubated|miscarried|misdiagnosed|operated|postpartum|pregnant|prescribed|relapsed|relapsing|sober|suicidal|treated
#me getting|got|had|has|have|having|lost|need/ed|scheduled (NUM|a|an|another|bad|been|chronic|constant|had|have|horrible|my|really|severe|some|stage|terrible|the|three|to|two|type) <2> abscess|acne|adhd|amh|anxiety|asthma|baby|biopsy|bipolar|braces|bypass|cancer|cavities|cavity|celiac|chemo|colitis|colonoscopy|concussion|covid|crohn's|crown|csection|ct|cyst|depression|diabetes|dialysis|eczema|endometriosis|extraction|fever|filling|flu|fracture|hernia|herpes|hiv|hysterectomy|implant/s|infection|iui|ivf|lump|lupus|mammogram|mastectomy|migraine/s|miscarriage|mri|overdose|panic|pcos|pneumonia|psoriasis|ptsd|radiation|rash|refill|reflux|root|seizure|shingles|std|stent|sti|strep|stroke|surgery|tooth|transplant|tumor|ultrasound|uti|vasectomy|xray
#me had <4> drained|pulled|removed|repaired|replaced
#me <3> months|weeks|wks pregnant
#me gave birth
#me on|prescribed|started|stopped|take/s|taking <2> #remedy|NUM
#me on|taking NUM mg
my <2> a1c|abscess|acne|adhd|amh|antidepressant|anxiety|asthma|biopsy|bipolar|bloodwork|botox|bypass|cancer|cavity|chart|chemo|colonoscopy|concussion|counselor|covid|crown|csection|cyst|depression|detox|diabetes|diagnosis|dialysis|eczema|endometriosis|extraction|filler|filling|fracture|hernia|herpes|hiv|hysterectomy|implant/s|incision|infection|inhaler|injection|insulin|iui|ivf|labs|lump|lupus|mammogram|mastectomy|medication/s|meds|migraine/s|miscarriage|mri|overdose|pneumonia|pregnancy|prescription|psoriasis|psychiatrist|ptsd|radiation|rash|refill|rehab|relapse|results|root|seizure/s|sobriety|std|stent|stitches|stroke|surgery|swelling|symptoms|therapist|transplant|tumor|ultrasound|uti|vasectomy|wound|xray
my <2> ankle|arm|back|breast|chest|ear|eye|face|foot|gum/s|head|hip|jaw|knee|leg|neck|shoulder|skin|stomach|teeth|tooth|wrist <3> aches|aching|bleeding|broke|broken|fixed|fracture|healed|hurt/s|infected|itching|itchy|killing|numb|pain|replacement|still|surgery|swollen|throbbing
put in|on my
botched|delivered|did|fixed|performed|pulled|removed|repaired|replaced <1> my <2> appendix|baby|back|braces|crown|csection|filling|gallbladder|hip|implant|knee|mole|root|shoulder|surgery|teeth|tonsils|tooth
our (failed|first|fourth|ivf|last|next|second|third) <1> cycle|embryo/s|iui|ivf|miscarriage|retrieval|round|transfer|ultrasound
mi abuela|abuelo|bebe|esposa|esposo|hija|hijo|mama|papa <6> cancer|cirugia|diabetes|diagnosticaron|dolor|embarazada|fiebre|infeccion|operaron
me diagnosticaron|duele|hicieron|operaron|recetaron|sacaron
tengo ansiedad|cancer|cita|depresion|diabetes|dolor|embarazo|fiebre
estoy embarazada|tomando
mi cirugia|cita|diagnostico|embarazo|medicamento|receta|seguro|tratamiento
`,
  lists,
)
const myFamily = phrases(
  `
my #kin
`,
  lists,
)
/** A medicine with its dose. */
const dosed = phrases(`
NUM mcg|mg|milligrams|ml|units <2> of
NUM mcg|mg|milligrams <3> a|daily|day|twice
`)
const mine = phrases(`
he|her|his|i|i'm|i've|me|mi|my|our|she
`)
/** Asked or said of everybody, or in thanks: no fact about anybody. */
const openQuestion = phrases(`
are|can|could|do|does|is|should|will|would (a|an|i|it|the|there|this|we|you|your) (all|clinic|doctors|guys|office) (accept|carry|cover|do|get|give|have|make|need|offer|provide|recommend|require|see|sell|take|treat)
how do|does|long|many|much|soon
what|when|where|who are|do|does|is
`)
const callMe = phrases(`
call|contact|email|llamame|llame|llamen|message|phone|reach|ring|text (a|at|back|her|him|me|my|on|us)
my <2> address|cell|email|is|number|phone
i live at|on
fax|mail|send|ship <3> to
mi correo|direccion|numero|telefono
`)

/** Numbers, dates of birth and ways to reach somebody. */
function identifiersIn(seen: Observed, facts: Facts): Hit[] {
  const { reading } = seen
  const reach = sentencesWith(reading, callMe)
  let next = 0
  const sentenceAt = (offset: number): number => {
    while (next + 1 < reading.words.length && (reading.words[next]?.end ?? 0) <= offset) next++
    return reading.sentence[next] ?? 0
  }
  const numbers = seen.identifiers.map(({ span, kind }) => ({ span, evidence: { kind } }))
  const contacts = seen.contacts
    .filter((contact) => !isOwnContact(facts, contact) && (reach[sentenceAt(contact.span[0])] || contact.kind === "email"))
    .map(({ span, kind }) => ({ span, evidence: { kind } }))
  const marks = findPhrases(reading, marked).map(({ first, last }) => ({
    span: wordSpan(reading, first, last),
    evidence: { kind: "label" },
  }))
  const streets = seen.places
    .filter((place) => place.kind === "street" && reach[reading.sentence[place.first] ?? 0] && !isOwnPlace(reading, facts, place))
    .map(({ first, last }) => ({ span: wordSpan(reading, first, last), evidence: { kind: "address" } }))
  return [...numbers, ...contacts, ...marks, ...streets]
}

/** Several signs may stand at the same words; one finding is enough. */
function apart(hits: readonly Hit[]): Hit[] {
  let end = -1
  return [...hits]
    .sort((a, b) => (a.span?.[0] ?? 0) - (b.span?.[0] ?? 0))
    .filter(({ span }) => {
      const free = span !== undefined && span[0] >= end
      if (free) end = span[1]
      return free
    })
}

/** Health facts about the writer or somebody close. */
function factsIn(seen: Observed): Hit[] {
  const { reading } = seen
  const open = sentencesWith(reading, openQuestion)
  const own = sentencesWith(reading, mine)
  const said = findPhrases(reading, told)
    .filter(({ first, last }) => !open[reading.sentence[first] ?? 0] || last - first > 1)
    .map(({ first, last }) => ({ span: wordSpan(reading, first, last), evidence: { kind: "health" } }))
  const doses = findPhrases(reading, dosed)
    .filter(({ first }) => own[reading.sentence[first] ?? 0] && !open[reading.sentence[first] ?? 0])
    .map(({ first, last }) => ({ span: wordSpan(reading, first, last), evidence: { kind: "dose" } }))
  const sick = sentencesWith(reading, conditions)
  const events = sentencesWith(reading, careEvents)
  const named = seen.names
    .filter(({ role, sentence }) => role === "unknown" && (sick[sentence] || (events[sentence] && own[sentence])))
    .map(({ first, last }) => ({ span: wordSpan(reading, first, last), evidence: { kind: "name" } }))
  const family = sentencesWith(reading, myFamily)
  const tied = seen.health
    .filter(({ tie, sentence }) => (tie === "own" || tie === "person" || tie === "possessed" || family[sentence]) && !open[sentence])
    .map(({ first, last }) => ({ span: wordSpan(reading, first, last), evidence: { kind: "health" } }))
  return apart([...said, ...doses, ...named, ...tied])
}

/** What an inbound text tells of somebody's health or identity, each with its kind in the evidence. */
export const disclosuresIn = (seen: Observed, facts: Facts): Hit[] => [...identifiersIn(seen, facts), ...factsIn(seen)]

/** What the public tells of itself on the practice's page is limited, kept and moved away from it: 45 CFR 164.502(a); 16 CFR 465.7. */
export const inboundPhiDisclosure = rule({
  id: "inbound-phi-disclosure",
  title: "Commenter posts PHI on our page",
  family: "privacy",
  version: 1,
  severity: "needs-review",
  appliesTo: ["inbound-comment"],
  reviewer: "privacy",
  cites: ["45 CFR 164.502(a)", "16 CFR 465.7"],
  message: "The comment tells health details or identifiers in public.",
  why: "People may tell their own story, but a reply that repeats it breaks HIPAA (45 CFR 164.502(a)). Limit who can see it, keep the original, and lead them to a private way. Never hide it because it is negative (16 CFR 465.7).",
  fix: "Use the reply 'phi-removal-request', hide the comment where the network allows it, keep the original, and open a task for the privacy official.",
  find: disclosuresIn,
})
