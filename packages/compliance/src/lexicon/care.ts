import { phrases } from "../text/phrases.ts"

/** Parts of the body; everyday words by themselves, care when they are somebody's. */
const body =
  "achilles hamstring tendon tendons rotator meniscus labrum acl tooth teeth gums jaw mouth tongue throat nose ear ears eye eyes eyesight vision hearing skin face scalp hair neck back spine shoulder shoulders arm arms elbow wrist wrists hand hands finger fingers thumb chest breast breasts lung lungs heart belly stomach abdomen bowel colon bladder kidney kidneys liver uterus ovary ovaries cervix prostate pelvis hip hips leg legs knee knees ankle ankles foot feet toe toes heel nerve nerves bone bones joint joints muscle ligament brain blood sugar weight pain scar scars bump belly balance mobility walker cane glasses contacts smile bite retainer mask monitor pump tube tubes port iv dose medicine cough rash fever lump cyst chart file".split(
    " ",
  )

/** Words that say care was given: treatments, visits, results, procedures, conditions. The first word of each line is looked up. */
export const careTerms = phrases(
  `
abscess|accutane|achilles|acl|acne|adderall|addict*|adhd|admitted|afib|alcoholi*|alergia|aligner/s|allerg*|alzheimer*|amputat*|anaphyl*|anemi*|anesthesia|angina|angioplast*|anorexi*|antibiotic*|anxiety|apnea|append*|appointment*|appt/s|arrhythm*|arthrit*|asma|asthma*|autism|autistic|biops*|biopsies|biopsy|bipolar|birth/s|bite/s|bleeding|blister*|bloodwork|booster*|born|botox|botulinum|brace/s|brackets|breathing|bronchitis|bruis*|bulimi*|burn/s|bypass|cadera|cancer*|cane|carcinoma*|cardiac|cast/s|cataract*|catheter*|cavit*|celiac|cesarea|checkup/s|chemo*|chlamydia|cholesterol|cirugia|cita|client/s|colitis|colonoscop*|conceived|concussion*|constipat*|consult*|consulta|contagious|copd|counsel*|covid|cpap|crohn*|crown/s|crutch*|csection|culture|cyst/s|defibrillator*|delivered|dementia|dentista|denture*|depress*|detox|dexa|diabet*|diagnos*|diagnostico|dialysis|diarrhea|diente/s|discharged|dislocat*|dizz*|dob|dolor|dosage|dose|ecg|echocardiogram|eczema|edema|eeg|ekg|embarazada|embarazo|embryo*|endoscop*|enfermedad|epilep*|exam/s|examination|expecting|fever*|fibromyalgia|fiebre|filler/s|filling/s|flu|fractur*|frenos|gallbladder|gerd|glaucoma|gonorrhea|gout|gums|hamstring|headache*|healed|healing|hemorrh*|hemorrhoid*|hepatitis|hernia*|herniat*|herpes|hip/s|hiv/es|hospice|hospital|hospital*|humira|hypertens*|ibs|icu|immuniz*|implant*|incontinen*|infected|infection*|infertil*|inhalation|inhaler|injection/s|injur*|inpatient|insomnia|insulin|insulina|intake|intubat*|invisalign|itch*|iui|ivf|jab|jaw|kidney*|knee/s|labor|labs|laser|lasik|lesion*|leukemi*|lexapro|limp/ing|liver|lump/s|lumpectomy|lung/s|lupus|lymph*|lymphoma*|mammogram*|marcapasos|marrow|mastectomy|medication*|medicine|meds|melanoma*|meningitis|meniscus|metasta*|metformin|methadone|microneedling|migraine*|miscarr*|molar/s|mole/s|mono|mri/s|mrsa|muela/s|murmur|nausea|neuropathy|newborn|nicu|numbness|ocd|oncolog*|operacion|operated|operation|orthodon*|orthotic*|ortodoncia|osteoporosis|outpatient|overdose*|ovulat*|oxygen|ozempic|pacemaker*|paciente|palpitation*|panic|paraly*|parkinson*|parto|patient/s|peel|penicillin|physical/s|plaque|platelet*|pneumonia|polyp*|postop|postpartum|prednisone|preeclampsia|pregnan*|prenatal|preop|prescri*|presion|procedure*|prognosis|prosthe*|prozac|psoriasis|psychiat*|ptsd|quarantine*|quimio|quimioterapia|radiation|rash|recover/s/ed/ing|recovery|recuperada|recuperado|referral*|referred|refill*|reflux|rehab|rehabilitation|relapse*|remission|replacement/s|respira|respirar|result/s|retainer/s|retina*|rodilla|rosacea|rotator|rsv|sanando|scan/s|schizo*|sciatica|sclerosis|scoliosis|screening|sedated|sedation|seizure*|semaglutide|sepsis|session/s|shingles|shot/s|shoulder|sinus|sober|sobriety|sonogram*|spine|splint*|sprain*|std/s|stent/s|steroid*|sti|stitch*|strep|stroke/s|suboxone|suicid*|surger*|surgical|sutur*|swab/s|swelling|swollen|symptom*|syphilis|tablet*|tartar|tb|teeth|tendon*|terapia|therap*|thyroid|tmj|tonsil*|tooth|transfer|transfusion*|transplant*|tratamiento|trauma|treat/s/ed/ing|treatment/s|tremor*|triage|trimester|tuberculosis|tumor*|tumour*|ulcer*|ultrasound*|unaided|uti|vaccin*|vacuna/s|valve|veneer*|ventilat*|ventilator|vertigo|vestibular|visit/s/ed|vomit*|walker|warfarin|wart/s|wegovy|wheelchair|wheez*|whitening|withdrawal|wound*|xanax|xray*|zoloft
post op|partum|surgery|surgical
pre op
root canal/s
wisdom teeth|tooth
tooth extraction|out|pulled
gum disease|graft|surgery
deep cleaning
teeth cleaning|whitening
cleaning and|appointment
check up|ups
well baby|child|visit|woman
follow up
x ray/s
ct scan/s
blood clot/s|count|drive|pressure|sugar|test/s|thinner/s|transfusion|work
lab result/s|test/s|values|work
pap smear
a 1 c
c section/s
egg donor|freezing|retrieval
due date
rainbow baby
baby boy|girl|news
gave birth
in labor
came|comes every
favorite|longest|newest|oldest|our|sweetest resident
our care|clinic|doctors|hospital|nurses|office|practice|providers|surgeon/s|team|therapist/s|unit
came in|to
seen at|by|here
in to see
of|to our clinic|hospital|office|practice
in|under our care
clinic after
waiting room
heart attack|condition|disease|failure|murmur|patient|rhythm|surgery
broken ankle|arm|bone|collarbone|finger|foot|hip|leg|nose|rib/s|wrist
torn <1> acl|cuff|labrum|ligament|meniscus
panic attack/s|disorder
eating disorder
hearing aid/s
weight loss
lost NUM lbs|pounds
gastric band|bypass|sleeve
sleep apnea
rang|ring* the bell
welcome to the world
NUM lb|lbs|pounds <2> ounces|oz
welcomed <3> babies|baby|boy|daughter|girl|son|triplets|twins
passed away|peacefully
lost <1> battle
lost the fight
fought <3> brave*|hard
beat/s/ing cancer|covid|leukemia|lymphoma
smile journey|makeover|transformation
new hearing|heart|hip/s|kidney|knee/s|smile|teeth
before and after
progress photos|pics
care plan
home visit
four year shots
her|his|my|their|your <2> #body
feeding|infusion* tube
tested negative|positive
negative|positive|sober for
ear tubes
pain free
chronic condition|disease|illness|pain
NUM|nine days|months|weeks|years clean|sober
braces off|on
in|into|to my|our|the chair|clinic|emergency|er|exam|hospital|office|ward
in here after|for|with
did great|really|so great|well|with
so|such <1> brave
`,
  { body },
)

/** What happens to one person in care, for dates. */
export const careEvents = phrases(
  `
brought|came|come/s|coming|rushed|stopped|walked (back) by|in|into
came to our|see|us
admission|admitted|aligners|appointment*|appt|biops*|birth|bloodwork|born|botox|braces|bypass|canceled|cancelled|cast|checkup|chemo|chemo*|cleaning|colonoscopy|consult*|crown/s|csection|delivered|delivery|detox|diagnos*|dialysis|died|discharge/d|drained|embryo|endoscopy|evaluation|exam|extracted|extraction|extubated|filler|filling/s|fracture|hospice|hospitalized|immuniz*|implant/s|infusion*|injection*|injury|intake|intubated|invisalign|labor|labs|laser|mammogram|mastectomy|miscarr*|missed|mri|operated|operation|overdose/d|pacemaker|passed|peel|physical|pregnan*|prescribed|procedure*|radiation|readmitted|refill*|rehab|relapse/d|released|remission|removed|repaired|replacement|rescheduled|results|retrieval|root|scan/s|scheduled|seizure|session/s|shot/s|splinted|stent|stitched|stitches|stroke|surger*|sutured|tested|therapy|tonsillectomy|transfer|transferred|transplant*|treated|treatment*|ultrasound|vaccin*|vaccine|veneers|visit/s/ed|xray*
x ray/s
check|follow up
heart attack
c section
be|been|being|gets|got|was|were seen
saw|seen|sees doctor|dr|our|the|us
see dr|her|him|our|us
had <3> checked|done|drained|extracted|fixed|placed|pulled|removed|repaired|replaced|tested
had <2> baby|twins
get/s|got <3> done|off|out|placed|pulled|removed|results
began|begins|completed|ended|ends|finished|graduated|lost|started|starts|wore <3> aligners|braces|chemo|course|dialysis|program|radiation|rehab|sessions|therapy|trays|treatment
rang|ring/s/ing the bell
welcome to the world
NUM lb|lbs|pounds <2> ounces|oz
welcomed <3> babies|baby|boy|daughter|girl|son|triplets|twins
gave birth
passed away
no show/ed
checked in|into|out
signed in|up
goes|went home
broke <2> ankle|arm|bone|collarbone|finger|foot|hip|leg|nose|ribs|tooth|wrist
cancer free
turned|turns NUM
lost <1> battle
under the knife
her|his <2> #body
in here after|for|with
in|to our|the chair|clinic|emergency|er|exam|hospital|office
doctors|dr|nurses|staff|surgeons|team|we <2> adjusted|admitted|cared|caught|delivered|diagnosed|fitted|fixed|found|helped|operated|performed|placed|prescribed|removed|repaired|replaced|saw|stitched|tested|treated|vaccinated
sleeps|slept through
took <3> steps
first steps
off|on antibiotics|chemo|dialysis|insulin|medication|meds|oxygen|ventilator
`,
  { body },
)
