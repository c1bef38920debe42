/** Diseases, injuries and findings a clinician diagnoses, single words in lower case. Written by hand from general knowledge. */
export const conditions: ReadonlySet<string> = new Set(
  `abscess abscessed acne adenomyosis adhd afib alcoholism allergies allergy alopecia alzheimers alzheimer amblyopia anemia anemic aneurysm
angina anorexia anxiety aphthous apnea appendicitis arrhythmia arthritis arthritic asthma astigmatism atherosclerosis autism autistic
bipolar blepharitis bph bradycardia bronchiolitis bronchitis bruxism bulimia bunion bunions burnout bursitis cancer cancerous candida
candidiasis caries carcinoma cardiomyopathy cataract cataracts cavity cavities celiac cellulitis chalazion chickenpox chlamydia cirrhosis
colic colitis concussion concussed conjunctivitis constipation contusion copd covid croup crohns crohn cyst cystitis cysts dehydration
dehydrated dementia dengue depression depressed dermatitis diabetes diabetic diverticulitis dysplasia dyslexia eczema edema
emphysema endometriosis enteritis epilepsy fasciitis fibroid fibroids fibromyalgia flu folliculitis fracture fractured fractures gallstones
gastritis gastroenteritis gerd giardia gingivitis glaucoma gonorrhea gout hemorrhoid hemorrhoids hepatitis hernia herniated herpes
hives hypertension hyperthyroidism hypoglycemia hypothyroidism ibs impetigo impingement infected infection infections infertility influenza
insomnia keloid keratosis labyrinthitis laryngitis leukemia lice lipoma lupus lyme lymphoma malaria mania mastitis measles melanoma melasma
meningitis menopause migraine migraines miscarriage molluscum mononucleosis mrsa mumps myocarditis narcissist narcissism neuralgia neuropathy
norovirus ocd osteoarthritis osteoporosis otitis pancreatitis parkinsons parkinson pcos perimenopause pericarditis periodontitis
pertussis pharyngitis pinkeye plantar pneumonia polyp polyps postpartum preeclampsia prediabetes prediabetic pregnant psoriasis psychosis
ptsd reflux ringworm roseola rosacea rsv scabies scarlet schizophrenia sciatica scoliosis scurvy seborrhea sepsis shingles sinusitis
spondylosis sprain sprained stenosis strep stroke stye syphilis tachycardia tendinitis tendonitis tendinosis thrush tinnitus tmj tmd
tonsillitis trichomoniasis tuberculosis tumor ulcer ulcers urticaria uti vaginosis vaginitis varicose vertigo vertigo vitiligo wart warts
whiplash yeast hfmd hsv bppv dvt pid pmdd pms sad svt vtach gad gbs mono ibd crohn's parkinson's alzheimer's hashimoto hashimoto's
impacted inflamed ruptured dislocated contagious allergic infested malnourished suicidal concussed colicky croupy constipated cancerous precancerous autoimmune gripe infeccion ansiedad depresion migrana alergia caries esguince fractura embarazada diabetico`.split(
    /\s+/,
  ),
)

/** The same of more than one word, for the phrase language. */
export const conditionPhrases: readonly string[] = `
ear|sinus|yeast|kidney|bladder|skin|tooth|gum|throat|eye|nail|wound|chest|urinary|viral|bacterial|fungal infection|infections
pink eye
strep|sore throat
stomach bug|flu|virus
food poisoning
heart attack|failure|murmur|disease|condition|problem
panic attack|attacks|disorder
gum|kidney|thyroid|liver|lyme disease
blood clot|clots|pressure
high blood|cholesterol
low iron|testosterone|thyroid|vitamin
kidney|gall stone|stones
pinched|trapped nerve
torn|tore|strained|pulled|ruptured <2> acl|meniscus|ligament|cuff|labrum|muscle|hamstring|tendon|achilles|groin|calf
acl|meniscus|labral|ligament|cuff|labrum|muscle|achilles tear|strain|rupture
rotator cuff (tear)
stress|hairline fracture
broken|cracked|fractured <1> bone|toe|finger|rib|ribs|arm|wrist|ankle|foot|nose|tooth|collarbone|hip|leg
growing pains
tennis|golfer's elbow
frozen|dislocated shoulder
plantar fasciitis
runner|runner's knee
shin splints
carpal tunnel
slipped|bulging|herniated disc|disk
hand foot
swimmer's ear
swimmer ear
heat rash|stroke|exhaustion
poison ivy|oak
cold sore|sores
canker sore|sores
dry socket
root exposure|decay
tooth decay
ingrown nail|toenail|hair
bed bugs
spider|tick|bug|insect bite|bites
allergic reaction
eating|mood|personality|anxiety|bipolar|attention disorder
postpartum|clinical|major depression
adrenal fatigue
basal|squamous cell
skin|breast|colon|prostate cancer
precancerous|benign|cancerous|suspicious mole|spot|lesion|growth
ectopic pregnancy
ovarian|baker cyst|cysts
acid reflux
lactose intolerance|intolerant
tongue|lip tie|ties
nerve|muscle|hormone|vitamin damage|spasm|spasms|imbalance|deficiency
dumping syndrome
borderline personality
textbook borderline
celiac disease
sleep apnea
hay fever
long covid
a cold
the|a flu
side effect|effects of
withdrawal symptoms
`
  .trim()
  .split("\n")
