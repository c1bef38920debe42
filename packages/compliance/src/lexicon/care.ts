import { phrases } from "../text/phrases.ts"

/** Parts of the body; everyday words by themselves, care when they are somebody's. */
const body =
  "achilles hamstring tendon tendons rotator meniscus labrum acl tooth teeth gums jaw mouth tongue throat nose ear ears eye eyes eyesight vision hearing skin face scalp hair neck back spine shoulder shoulders arm arms elbow wrist wrists hand hands finger fingers thumb chest breast breasts lung lungs heart belly stomach abdomen bowel colon bladder kidney kidneys liver uterus ovary ovaries cervix prostate pelvis hip hips leg legs knee knees ankle ankles foot feet toe toes heel nerve nerves bone bones joint joints muscle ligament brain blood sugar weight pain scar scars bump belly balance mobility walker cane glasses contacts smile bite retainer mask monitor pump tube tubes port iv dose medicine cough rash fever lump cyst chart file".split(
    " ",
  )

/** Words that say care was given: treatments, visits, results, procedures, conditions. The first word of each line is looked up. */
export const careTerms = phrases(
  `
patient|patients|client|clients|inpatient|outpatient
treat|treats|treated|treating|treatment|treatments
surger*|surgical|operation|operated|postop|preop
post op|surgery|surgical|partum
pre op
replacement|replacements|implant*|brace|braces|invisalign|aligner|aligners|retainer|retainers|denture*|veneer*|crown|crowns|filling|fillings|cavit*|orthodon*|whitening
root canal|canals
wisdom teeth|tooth
tooth extraction|pulled|out
gum graft|disease|surgery
deep cleaning
teeth cleaning|whitening
cleaning and|appointment
exam|exams|examination|checkup|checkups|screening|physical|physicals
check up|ups
well child|baby|woman|visit
follow up
result|results|labs|bloodwork|biopsy|biopsies|scan|scans|ultrasound*|sonogram*|mammogram*|colonoscop*|endoscop*|xray*|mri|mris|echocardiogram|ekg|ecg|eeg|dexa
x ray|rays
ct scan|scans
blood work|test|tests|sugar|pressure|count|clot|clots|thinner|thinners
lab work|result|results|test|tests|values
pap smear
a 1 c
diagnos*|prognosis|symptom*|relapse*|remission|recover|recovers|recovered|recovering|recovery|rehab|rehabilitation|healing|healed
therap*|counsel*|session|sessions|intake|detox|sober|sobriety|overdose*|withdrawal
embryo*|transfer|ivf|iui|pregnan*|expecting|miscarr*|csection|delivered|newborn|ovulat*|infertil*|conceived|postpartum|prenatal|preeclampsia|trimester
c section|sections
egg retrieval|freezing|donor
due date
rainbow baby
baby news|boy|girl
gave birth
in labor
stent|stents|cast|casts|stitch*|sutur*|splint*|crutch*|walker|wheelchair|prosthe*|orthotic*|pacemaker*|defibrillator*|dialysis|transplant*|catheter*|ventilator|hospice|hospital*|admitted|discharged|icu|nicu|triage
mole|moles|acne|eczema|psoriasis|rosacea|rash|botox|filler|fillers|peel|microneedling|laser|lesion*|wart|warts|shingles|melanoma*|carcinoma*
vaccin*|immuniz*|booster*|injection|injections|shot|shots|jab
appointment*|appt|appts|visit|visits|visited|consult*|procedure*|referral*|referred
our clinic|office|practice|hospital|team|care|unit|doctors|nurses|providers
came in|to
seen by|here|at
in to see
to our clinic|office|practice|hospital
of our clinic|office|practice|hospital
under our care
clinic after
in our care
waiting room
cancer*|tumor*|tumour*|lymphoma*|leukemi*|chemo*|radiation|mastectomy|lumpectomy|oncolog*|metasta*
diabet*|insulin|asthma*|inhaler|copd|pneumonia|bronchitis|covid|flu|strep|rsv|mono|meningitis|sepsis|hepatitis|hiv|herpes|chlamydia|gonorrhea|syphilis|std|sti|stds|tuberculosis|tb|uti|mrsa
stroke|strokes|seizure*|epilep*|migraine*|headache*|concussion*|dementia|alzheimer*|parkinson*|neuropathy|sclerosis|autism|autistic|adhd
heart attack|failure|surgery|condition|disease|patient|murmur|rhythm
hypertens*|arrhythm*|afib|angina|angioplast*|bypass|cholesterol|cardiac|valve
kidney*|liver|thyroid|gallbladder|append*|hernia*|ulcer*|crohn*|colitis|ibs|celiac|reflux|gerd
arthrit*|fractur*|sprain*|acl|meniscus|rotator|hip|hips|scoliosis|herniat*|sciatica|osteoporosis|tendon*|dislocat*|tonsil*|sinus|cataract*|lasik|glaucoma|retina*
broken arm|leg|wrist|ankle|hip|bone|collarbone|foot|finger|nose|rib|ribs
knee|knees|shoulder|spine
torn <1> acl|meniscus|ligament|cuff|labrum
depress*|anxiety|bipolar|schizo*|ptsd|ocd|anorexi*|bulimi*|suicid*|addict*|alcoholi*|psychiat*|panic|trauma
panic attack|attacks|disorder
eating disorder
wound*|burn|burns|bite|bites|allerg*|anaphyl*|injur*|bleeding|infection*|infected|abscess|fever*
hearing aid|aids
weight loss
lost NUM pounds|lbs
gastric sleeve|bypass|band
sleep apnea
cpap|botulinum|ozempic|wegovy|semaglutide|lexapro|zoloft|prozac|adderall|xanax|suboxone|methadone|accutane|humira|metformin|warfarin|prednisone|antibiotic*|medication*|medicine|meds|prescri*|refill*|dose|dosage|tablet*|steroid*|penicillin
rang the bell
welcome to the world
NUM lb|lbs|pounds <2> oz|ounces
dob
our|sweetest|oldest|favorite resident
welcomed <3> baby|twins|son|daughter|boy|girl|babies|triplets
ring* the bell
passed away
passed peacefully
lost <1> battle
lost the fight
fought <3> brave*|hard
beat|beating|beats cancer|lymphoma|leukemia|covid
smile makeover|journey|transformation
new smile|hip|hips|knee|knees|teeth|kidney|heart|hearing
before and after
progress pics|photos
care plan
home visit
four year shots
tratamiento|cirugia|cita|paciente|dentista|embarazada|embarazo|vacuna|vacunas|diente|dientes|muela|muelas|enfermedad|diagnostico|operacion|terapia|consulta|respira|respirar|recuperado|recuperada|sanando|dolor|parto|cesarea|rodilla|cadera|insulina|fiebre|quimio|quimioterapia|marcapasos|alergia|asma|presion|ortodoncia|brackets|frenos|hospital
his|her|their|your|my <2> #body
tooth|teeth|molar|molars|gums|jaw|tmj|plaque|tartar|anesthesia|sedation|sedated
achilles|acl|meniscus|hamstring
oxygen|inhalation|breathing|intubat*|ventilat*|wheez*|lung|lungs
swelling|swollen|nausea|vomit*|dizz*|vertigo|vestibular|hives|itch*|bruis*|blister*|cyst|cysts|polyp*|lump|lumps|hemorrh*|hemorrhoid*|anemi*|transfusion*|platelet*|marrow|lupus|fibromyalgia|gout|edema|lymph*|incontinen*|constipat*|diarrhea|insomnia|apnea|palpitation*|murmur|tremor*|paraly*|amputat*|numbness|limp|limping|unaided
infusion*|feeding tube
swab|swabs|biops*|culture|quarantine*|contagious
tested positive|negative
positive|negative for
ear tubes
blood pressure|sugar|clot|transfusion|work|drive
pain free
chronic pain|illness|disease|condition
sober for
nine|NUM months|weeks|days|years sober|clean
braces off|on
in|into|to our|the|my chair|er|emergency|ward|clinic|office|exam|hospital
in here with|for|after
did so|great|really well|great|with
so|such <1> brave
cane
birth|births|labor|born
`,
  { body },
)

/** What happens to one person in care, for dates. */
export const careEvents = phrases(
  `
came|come|comes|coming|walked|rushed|brought|stopped (back) in|into|by
came to us|see|our
admitted|discharged|hospitalized|readmitted|transferred|intubated|extubated|released
surger*|operation|operated|transfer|procedure*|biops*|treated|treatment*|diagnos*|delivered|born|birth|died|passed|relapsed|overdosed|transplant*|appointment*|appt|visit|visits|visited|consult*|session|sessions|scan|scans|ultrasound|mri|mammogram|colonoscopy|endoscopy|infusion*|injection*|vaccin*|immuniz*|shots|chemo*|radiation|dialysis|cleaning|extraction|filling|fillings|crown|crowns|implant|implants|veneers|braces|invisalign|aligners|stent|bypass|pacemaker|results|labs|bloodwork|xray*|cast|stitches|stitched|exam|checkup|physical|intake|evaluation|replacement|chemo|retrieval|delivery|labor|miscarr*|rehab|detox|discharge|admission|therapy|mastectomy|tonsillectomy|csection|embryo|pregnan*|tested|prescribed|refill*|vaccine|shot|botox|laser|peel|remission|relapse|hospice|overdose|fracture|injury|seizure|stroke|filler|root
x ray|rays
check up
follow up
heart attack
c section
was|were|been|being|be|got|gets seen
saw|seen|sees dr|doctor|us|our|the
see dr|our|us|him|her
had <3> removed|pulled|repaired|replaced|done|placed|tested|checked|fixed|drained|extracted
had <2> baby|twins
got|get|gets <3> off|out|removed|pulled|results|done|placed
wore|lost|finished|completed|graduated|starts|started|begins|began|ends|ended <3> treatment|therapy|rehab|program|chemo|radiation|trays|braces|aligners|course|sessions|dialysis
rang the bell
welcome to the world
NUM lb|lbs|pounds <2> oz|ounces
removed|extracted|drained|repaired|splinted|sutured
welcomed <3> baby|twins|son|daughter|boy|girl|babies|triplets
rings the bell
ring|ringing the bell
gave birth
passed away
no show|showed
missed
canceled|cancelled|rescheduled|scheduled
checked in|into|out
signed up|in
went home
goes home
broke <2> arm|leg|wrist|ankle|hip|foot|finger|collarbone|nose|tooth|ribs|bone
cancer free
turned|turns NUM
lost <1> battle
under the knife
his|her <2> #body
in here with|for|after
in|to our|the chair|er|emergency|clinic|office|hospital|exam
we|team|staff|nurses|surgeons|doctors|dr <2> treated|adjusted|fitted|fixed|helped|removed|stitched|saw|cared|caught|found|diagnosed|delivered|replaced|repaired|operated|tested|vaccinated|admitted|placed|performed|prescribed
slept|sleeps through
took <3> steps
first steps
off|on oxygen|insulin|dialysis|meds|medication|chemo|antibiotics|ventilator
`,
  { body },
)
