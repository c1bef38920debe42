import { phrases } from "../text/phrases.ts"

/** Parts of the body; everyday words by themselves, care when they are somebody's. */
const body =
  "achilles hamstring tendon tendons rotator meniscus labrum acl tooth teeth gums jaw mouth tongue throat nose ear ears eye eyes eyesight vision hearing skin face scalp hair neck back spine shoulder shoulders arm arms elbow wrist wrists hand hands finger fingers thumb chest breast breasts lung lungs heart belly stomach abdomen bowel colon bladder kidney kidneys liver uterus ovary ovaries cervix prostate pelvis hip hips leg legs knee knees ankle ankles foot feet toe toes heel nerve nerves bone bones joint joints muscle ligament brain blood sugar weight pain scar scars bump belly balance mobility walker cane glasses contacts smile bite retainer mask monitor pump tube tubes port iv dose medicine cough rash fever lump cyst chart file".split(
    " ",
  )

/** Words that say care was given: treatments, visits, results, procedures, conditions. The first word of each line is looked up. */
export const careTerms = phrases(
  `
client/s|inpatient|outpatient|patient/s
treat/s/ed/ing|treatment/s
operated|operation|postop|preop|surger*|surgical
post op|partum|surgery|surgical
pre op
aligner/s|brace/s|cavit*|crown/s|denture*|filling/s|implant*|invisalign|orthodon*|replacement/s|retainer/s|veneer*|whitening
root canal/s
wisdom teeth|tooth
tooth extraction|out|pulled
gum disease|graft|surgery
deep cleaning
teeth cleaning|whitening
cleaning and|appointment
checkup/s|exam/s|examination|physical/s|screening
check up|ups
well baby|child|visit|woman
follow up
biopsies|biopsy|bloodwork|colonoscop*|dexa|ecg|echocardiogram|eeg|ekg|endoscop*|labs|mammogram*|mri/s|result/s|scan/s|sonogram*|ultrasound*|xray*
x ray/s
ct scan/s
blood clot/s|count|pressure|sugar|test/s|thinner/s|work
lab result/s|test/s|values|work
pap smear
a 1 c
diagnos*|healed|healing|prognosis|recover/s/ed/ing|recovery|rehab|rehabilitation|relapse*|remission|symptom*
counsel*|detox|intake|overdose*|session/s|sober|sobriety|therap*|withdrawal
conceived|csection|delivered|embryo*|expecting|infertil*|iui|ivf|miscarr*|newborn|ovulat*|postpartum|preeclampsia|pregnan*|prenatal|transfer|trimester
c section/s
egg donor|freezing|retrieval
due date
rainbow baby
baby boy|girl|news
gave birth
in labor
admitted|cast/s|catheter*|crutch*|defibrillator*|dialysis|discharged|hospice|hospital*|icu|nicu|orthotic*|pacemaker*|prosthe*|splint*|stent/s|stitch*|sutur*|transplant*|triage|ventilator|walker|wheelchair
acne|botox|carcinoma*|eczema|filler/s|laser|lesion*|melanoma*|microneedling|mole/s|peel|psoriasis|rash|rosacea|shingles|wart/s
booster*|immuniz*|injection/s|jab|shot/s|vaccin*
appointment*|appt/s|consult*|procedure*|referral*|referred|visit/s/ed
came|comes every
longest|newest|oldest resident
our surgeon/s|therapist/s
our care|clinic|doctors|hospital|nurses|office|practice|providers|team|unit
came in|to
seen at|by|here
in to see
to our clinic|hospital|office|practice
of our clinic|hospital|office|practice
under our care
clinic after
in our care
waiting room
cancer*|chemo*|leukemi*|lumpectomy|lymphoma*|mastectomy|metasta*|oncolog*|radiation|tumor*|tumour*
asthma*|bronchitis|chlamydia|copd|covid|diabet*|flu|gonorrhea|hepatitis|herpes|hiv|inhaler|insulin|meningitis|mono|mrsa|pneumonia|rsv|sepsis|std/s|sti|strep|syphilis|tb|tuberculosis|uti
adhd|alzheimer*|autism|autistic|concussion*|dementia|epilep*|headache*|migraine*|neuropathy|parkinson*|sclerosis|seizure*|stroke/s
heart attack|condition|disease|failure|murmur|patient|rhythm|surgery
afib|angina|angioplast*|arrhythm*|bypass|cardiac|cholesterol|hypertens*|valve
append*|celiac|colitis|crohn*|gallbladder|gerd|hernia*|ibs|kidney*|liver|reflux|thyroid|ulcer*
acl|arthrit*|cataract*|dislocat*|fractur*|glaucoma|herniat*|hip/s|lasik|meniscus|osteoporosis|retina*|rotator|sciatica|scoliosis|sinus|sprain*|tendon*|tonsil*
broken ankle|arm|bone|collarbone|finger|foot|hip|leg|nose|rib/s|wrist
knee/s|shoulder|spine
torn <1> acl|cuff|labrum|ligament|meniscus
addict*|alcoholi*|anorexi*|anxiety|bipolar|bulimi*|depress*|ocd|panic|psychiat*|ptsd|schizo*|suicid*|trauma
panic attack/s|disorder
eating disorder
abscess|allerg*|anaphyl*|bite/s|bleeding|burn/s|fever*|infected|infection*|injur*|wound*
hearing aid/s
weight loss
lost NUM lbs|pounds
gastric band|bypass|sleeve
sleep apnea
accutane|adderall|antibiotic*|botulinum|cpap|dosage|dose|humira|lexapro|medication*|medicine|meds|metformin|methadone|ozempic|penicillin|prednisone|prescri*|prozac|refill*|semaglutide|steroid*|suboxone|tablet*|warfarin|wegovy|xanax|zoloft
rang the bell
welcome to the world
NUM lb|lbs|pounds <2> ounces|oz
dob
favorite|oldest|our|sweetest resident
welcomed <3> babies|baby|boy|daughter|girl|son|triplets|twins
ring* the bell
passed away
passed peacefully
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
alergia|asma|brackets|cadera|cesarea|cirugia|cita|consulta|dentista|diagnostico|diente/s|dolor|embarazada|embarazo|enfermedad|fiebre|frenos|hospital|insulina|marcapasos|muela/s|operacion|ortodoncia|paciente|parto|presion|quimio|quimioterapia|recuperada|recuperado|respira|respirar|rodilla|sanando|terapia|tratamiento|vacuna/s
her|his|my|their|your <2> #body
anesthesia|gums|jaw|molar/s|plaque|sedated|sedation|tartar|teeth|tmj|tooth
achilles|acl|hamstring|meniscus
breathing|inhalation|intubat*|lung/s|oxygen|ventilat*|wheez*
amputat*|anemi*|apnea|blister*|bruis*|constipat*|cyst/s|diarrhea|dizz*|edema|fibromyalgia|gout|hemorrh*|hemorrhoid*|hives|incontinen*|insomnia|itch*|limp/ing|lump/s|lupus|lymph*|marrow|murmur|nausea|numbness|palpitation*|paraly*|platelet*|polyp*|swelling|swollen|transfusion*|tremor*|unaided|vertigo|vestibular|vomit*
feeding|infusion* tube
biops*|contagious|culture|quarantine*|swab/s
tested negative|positive
negative|positive for
ear tubes
blood clot|drive|pressure|sugar|transfusion|work
pain free
chronic condition|disease|illness|pain
sober for
NUM|nine days|months|weeks|years clean|sober
braces off|on
in|into|to my|our|the chair|clinic|emergency|er|exam|hospital|office|ward
in here after|for|with
did great|really|so great|well|with
so|such <1> brave
cane
birth/s|born|labor
`,
  { body },
)

/** What happens to one person in care, for dates. */
export const careEvents = phrases(
  `
brought|came|come/s|coming|rushed|stopped|walked (back) by|in|into
came to our|see|us
admitted|discharged|extubated|hospitalized|intubated|readmitted|released|transferred
admission|aligners|appointment*|appt|biops*|birth|bloodwork|born|botox|braces|bypass|cast|checkup|chemo|chemo*|cleaning|colonoscopy|consult*|crown/s|csection|delivered|delivery|detox|diagnos*|dialysis|died|discharge|embryo|endoscopy|evaluation|exam|extraction|filler|filling/s|fracture|hospice|immuniz*|implant/s|infusion*|injection*|injury|intake|invisalign|labor|labs|laser|mammogram|mastectomy|miscarr*|mri|operated|operation|overdose/d|pacemaker|passed|peel|physical|pregnan*|prescribed|procedure*|radiation|refill*|rehab|relapse/d|remission|replacement|results|retrieval|root|scan/s|seizure|session/s|shot/s|stent|stitched|stitches|stroke|surger*|tested|therapy|tonsillectomy|transfer|transplant*|treated|treatment*|ultrasound|vaccin*|vaccine|veneers|visit/s/ed|xray*
x ray/s
check up
follow up
heart attack
c section
be|been|being|gets|got|was|were seen
saw|seen|sees doctor|dr|our|the|us
see dr|her|him|our|us
had <3> checked|done|drained|extracted|fixed|placed|pulled|removed|repaired|replaced|tested
had <2> baby|twins
get/s|got <3> done|off|out|placed|pulled|removed|results
began|begins|completed|ended|ends|finished|graduated|lost|started|starts|wore <3> aligners|braces|chemo|course|dialysis|program|radiation|rehab|sessions|therapy|trays|treatment
rang the bell
welcome to the world
NUM lb|lbs|pounds <2> ounces|oz
drained|extracted|removed|repaired|splinted|sutured
welcomed <3> babies|baby|boy|daughter|girl|son|triplets|twins
rings the bell
ring/ing the bell
gave birth
passed away
no show/ed
missed
canceled|cancelled|rescheduled|scheduled
checked in|into|out
signed in|up
went home
goes home
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
