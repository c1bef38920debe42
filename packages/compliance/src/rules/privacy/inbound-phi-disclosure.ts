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
member|policy|chart|account|claim|medicare|medicaid (id|number|no) NUM
`)

/** What somebody tells of their own or their family's health. */
const told = phrases(
  `
my #kin <6> diagnosed|surgery|fever|tubes|seizure|seizures|cancer|stroke|diabetes|asthma|adhd|autism|pregnant|overdose|rehab|icu|er|nicu|chemo|stent|allergic|allergy|reaction|vomiting|rash|infection|pain|meds|medication|prescription|dementia|alzheimer's|hospice|died|passed|admitted|discharged|appointment|therapy|suicidal|depression|labs|results|biopsy
#me (was|were|am|got|just|recently|also|finally) (been|just) diagnosed|hospitalized|admitted|discharged|misdiagnosed|prescribed|treated|operated|intubated|pregnant|hiv|bipolar|depressed|suicidal|sober|relapsed|relapsing|diabetic|epileptic|allergic|miscarried|postpartum
#me have|had|has|got|getting|having|need|needed|scheduled|lost (a|an|my|the|severe|chronic|terrible|really|bad|some|another|two|three|NUM|been|horrible|constant|type|stage|to|have|had) <2> surgery|biopsy|mammogram|colonoscopy|mri|ct|xray|ultrasound|csection|miscarriage|stent|bypass|implant|implants|crown|filling|extraction|transplant|stroke|seizure|cancer|diabetes|asthma|hiv|herpes|depression|anxiety|adhd|ptsd|bipolar|lupus|migraine|migraines|rash|infection|abscess|uti|std|sti|pneumonia|covid|flu|strep|fever|fracture|concussion|hernia|cyst|tumor|lump|mastectomy|hysterectomy|vasectomy|ivf|iui|amh|refill|root|braces|chemo|radiation|dialysis|pcos|endometriosis|eczema|psoriasis|acne|cavity|cavities|shingles|reflux|celiac|crohn's|colitis|overdose|panic|baby|tooth
#me had <4> removed|replaced|pulled|repaired|drained
#me <3> weeks|months|wks pregnant
#me gave birth
#me take|takes|taking|on|started|stopped|prescribed <2> #remedy|NUM
#me on|taking NUM mg
my <2> surgery|biopsy|mammogram|colonoscopy|mri|xray|ultrasound|csection|miscarriage|stent|bypass|implant|implants|crown|filling|extraction|transplant|stroke|seizure|seizures|cancer|diabetes|asthma|hiv|herpes|depression|anxiety|adhd|ptsd|bipolar|lupus|migraine|migraines|rash|infection|abscess|uti|std|pneumonia|covid|fracture|concussion|hernia|cyst|tumor|lump|mastectomy|hysterectomy|vasectomy|pregnancy|ivf|iui|amh|refill|meds|medication|medications|prescription|root|chemo|radiation|dialysis|endometriosis|eczema|psoriasis|acne|cavity|labs|bloodwork|results|diagnosis|symptoms|chart|a1c|detox|rehab|sobriety|relapse|therapist|psychiatrist|counselor|incision|stitches|wound|insulin|inhaler|antidepressant|injection|botox|filler|swelling|overdose
my <2> tooth|teeth|knee|hip|shoulder|back|chest|stomach|foot|ankle|wrist|neck|head|ear|eye|jaw|leg|arm|skin|face|gum|gums|breast <3> hurts|hurt|pain|killing|swollen|bleeding|numb|infected|broken|broke|fracture|surgery|replacement|itching|itchy|aching|aches|still|throbbing|healed|fixed
put in|on my
did|botched|performed|fixed|removed|delivered|pulled|replaced|repaired <1> my <2> surgery|crown|knee|hip|implant|tooth|teeth|baby|csection|root|appendix|gallbladder|mole|braces|filling|back|shoulder|tonsils
our (first|second|third|fourth|last|next|failed|ivf) <1> ivf|round|transfer|cycle|iui|miscarriage|embryo|embryos|retrieval|ultrasound
mi hijo|hija|mama|papa|esposo|esposa|abuela|abuelo|bebe <6> cirugia|fiebre|cancer|diabetes|dolor|embarazada|operaron|diagnosticaron|infeccion
me operaron|diagnosticaron|duele|recetaron|sacaron|hicieron
tengo diabetes|cancer|dolor|cita|fiebre|embarazo|ansiedad|depresion
estoy embarazada|tomando
mi cirugia|cita|receta|embarazo|diagnostico|tratamiento|seguro|medicamento
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
NUM mg|mcg|milligrams|units|ml <2> of
NUM mg|mcg|milligrams <3> daily|day|twice|a
`)
const mine = phrases(`
my|our|i|i'm|i've|me|she|he|her|his|mi
`)
/** Asked or said of everybody, or in thanks: no fact about anybody. */
const openQuestion = phrases(`
do|does|can|is|are|will|would|could|should (you|your|the|there|this|it|i|a|an|we) (guys|all|office|clinic|doctors) (offer|take|accept|have|do|give|treat|see|need|sell|cover|carry|get|provide|recommend|require|make|have)
how much|long|many|soon|do|does
what|where|when|who is|are|do|does
`)
const callMe = phrases(`
call|text|reach|phone|ring|contact|email|message|llamame|llame|llamen (me|us|back|at|my|on|him|her|a)
my <2> number|cell|phone|email|address|is
i live at|on
send|mail|ship|fax <3> to
mi numero|telefono|correo|direccion
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
