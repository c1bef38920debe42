/**
 * Medical terms with plain words: "term = plain words", parted by semicolons; capitals mark an acronym. Written by hand.
 * Terms that everybody knows, such as asthma or MRI, are left out.
 */
export const medicalJargon = `
abdominal distension = swollen belly; abrasion = scrape; abscess = pocket of pus; adenoma = growth that is not cancer; adhesions =
bands of scar tissue; adverse event = bad side effect; adverse reaction = bad side effect; alopecia = hair loss; amenorrhea = missed
periods; ambulate = walk; ambulation = walking; ambulatory = able to walk; analgesic = pain medicine; analgesia = pain relief;
anaphylaxis = severe allergic reaction; anemia = low iron or red blood cells; aneurysm = weak bulge in a blood vessel; angina = chest
pain from the heart; angiogram = X-ray of blood vessels; angiography = X-ray of blood vessels; angioplasty = opening a narrow artery
with a balloon; ankylosing spondylitis = arthritis of the spine; anterior = front; anterior cruciate ligament = a main knee ligament;
anticoagulant = blood thinner; anticoagulation = blood thinning; antihypertensive = blood pressure medicine; aphasia = trouble
speaking; apnea = pause in breathing; arrhythmia = uneven heartbeat; arteriosclerosis = hard arteries; atherosclerosis = clogged
arteries; arthralgia = joint pain; arthroplasty = joint replacement; arthroscopy = looking into a joint with a small camera;
arthroscopic = done through tiny cuts with a camera; asymptomatic = without symptoms; ataxia = poor balance; atopic dermatitis =
eczema; atrial fibrillation = a fast, uneven heartbeat; AFIB = a fast, uneven heartbeat; atrophy = wasting away; autoimmune = when the
body attacks itself; basal cell carcinoma = a common, slow skin cancer; beta blocker = heart medicine that slows the pulse; bilateral =
on both sides; bilirubin = yellow waste in the blood; blepharitis = swollen eyelids; bolus = one large dose; brachytherapy = radiation
from inside the body; bradycardia = slow heartbeat; bronchiolitis = a chest infection in babies; bronchodilator = medicine that opens
the airways; bunion = bump at the base of the big toe; bursitis = swollen cushion of a joint; candidiasis = yeast infection; carcinogen
= cause of cancer; carcinoma = a kind of cancer; cardiac arrest = when the heart stops; cardiac catheterization = a test with a thin
tube in the heart; cardiomyopathy = weak heart muscle; cardiopulmonary = heart and lung; cardiovascular disease = heart and blood
vessel disease; cardioversion = a shock to steady the heartbeat; carotid artery = main neck artery; carpal tunnel syndrome = a pinched
nerve in the wrist; cauterize = seal with heat; cellulitis = skin infection; cervical spine = neck bones; cholecystectomy = gallbladder
removal; chondromalacia = worn cartilage; cirrhosis = scarring of the liver; claudication = leg pain when walking; clavicle =
collarbone; coagulation = blood clotting; coccyx = tailbone; colitis = swollen colon; comedones = blackheads and whiteheads;
comorbidity = other health problem; comorbidities = other health problems; comorbid = present along with another illness; computed
tomography = CT scan; congenital = present from birth; congestive heart failure = a weak heart that cannot keep up; conjunctivitis =
pink eye; contraindicated = not safe; contraindication = reason not to use it; contusion = bruise; COPD = lung disease that makes it
hard to breathe; coronary artery disease = narrow heart arteries; corticosteroid = strong anti-swelling medicine; costochondritis =
sore chest wall; craniotomy = opening the skull; cryotherapy = freezing; cutaneous = of the skin; cyanosis = blue skin from low oxygen;
cystitis = bladder infection; debridement = cleaning out a wound; deep vein thrombosis = blood clot in a deep vein; DVT = blood clot in
a deep vein; defibrillation = a shock to restart the heart; dermatitis = itchy, irritated skin; diastolic = bottom number of blood
pressure; differential diagnosis = list of possible causes; diplopia = double vision; distal = farther from the body; diuretic = water
pill; diverticulitis = infected pouch in the colon; diverticulosis = pouches in the colon; dysmenorrhea = painful periods; dyspepsia =
upset stomach; dysphagia = trouble swallowing; dysplasia = cells that look odd; dyspnea = shortness of breath; dysuria = pain when you
pee; echocardiogram = ultrasound of the heart; ectopic pregnancy = pregnancy outside the womb; edema = swelling; ejection fraction =
how much blood the heart pumps; electrocardiogram = test of the heartbeat; electromyography = test of muscles and nerves; electrolytes
= salts in the blood; embolism = blocked blood vessel; emesis = vomiting; encephalitis = swollen brain; encephalopathy = brain illness;
endocarditis = infection inside the heart; endoscopy = looking inside with a small camera; epicondylitis = tennis elbow; lateral
epicondylitis = tennis elbow; epidural steroid injection = a shot of steroid near the spine; epistaxis = nosebleed; erythema = redness;
erythema migrans = the bull's-eye rash of Lyme disease; esophagitis = swollen food pipe; esophagus = food pipe; etiology = cause;
eustachian tube dysfunction = blocked ear tubes; exacerbate = make worse; exacerbation = flare-up; excision = cutting out; febrile =
with fever; febrile seizure = fit caused by fever; fecal immunochemical test = stool test; femoral = of the thigh; femur = thigh bone;
fibroids = growths in the womb that are not cancer; fibula = thin shin bone; fistula = abnormal passage; folliculitis = infected hair
roots; fundoplication = surgery for reflux; gait = way of walking; gait training = learning to walk well; gangrene = dead tissue;
gastritis = irritated stomach; gastroenteritis = stomach bug; gastroesophageal reflux disease = acid reflux; GERD = acid reflux;
glaucoma = eye pressure that harms sight; glycated hemoglobin = three-month blood sugar; glycemic control = steady blood sugar;
glycemic index = how fast a food raises blood sugar; goiter = swollen thyroid; granuloma = small lump of immune cells; hematocrit =
share of red blood cells; hematoma = pool of blood under the skin; hematuria = blood in the urine; hemodialysis = cleaning the blood
with a machine; hemoglobin A1C = three-month blood sugar; hemorrhage = heavy bleeding; hepatic = of the liver; herniated disc = slipped
disc; herpes zoster = shingles; hidradenitis suppurativa = painful lumps under the skin; Holter monitor = a heart monitor you wear;
humerus = upper arm bone; hyperglycemia = high blood sugar; hyperhidrosis = heavy sweating; hyperlipidemia = high cholesterol;
hyperopia = farsighted; hyperpigmentation = dark spots; hyperplasia = extra growth; hypertension = high blood pressure; hypertensive =
with high blood pressure; hyperthyroidism = overactive thyroid; hypertrophic scar = raised scar; hypertrophy = overgrowth; hypoglycemia
= low blood sugar; hypotension = low blood pressure; hypothyroidism = underactive thyroid; hypoxia = low oxygen; idiopathic = of
unknown cause; immunocompromised = with a weak immune system; immunosuppressed = with a weak immune system; immunotherapy = treatment
that helps the body fight; impetigo = a skin infection with crusts; incontinence = leaking urine; infarction = tissue death from lost
blood; inguinal hernia = groin hernia; intramuscular = into a muscle; intraocular pressure = pressure inside the eye; intraocular lens
= lens put inside the eye; intravenous = into a vein; intubation = putting in a breathing tube; ischemia = too little blood flow;
ischemic stroke = stroke from a clot; jaundice = yellow skin; keratosis pilaris = small rough bumps on the skin; actinic keratosis =
rough sun spot; seborrheic keratosis = a waxy growth that is not cancer; keloid = raised scar; keratitis = swollen cornea; kyphosis =
rounded upper back; labrum = ring of cartilage; laceration = cut; laminectomy = spine surgery to free a nerve; laparoscopy = surgery
through small cuts with a camera; laparoscopic = done through small cuts; laryngitis = hoarse voice; lesion = spot or sore; lethargy =
great tiredness; lichen planus = an itchy rash; lipid panel = cholesterol test; lipids = blood fats; lithotripsy = breaking up kidney
stones; lumbar = of the lower back; lumbar puncture = spinal tap; lumbar stenosis = narrowing in the lower spine; lymphadenopathy =
swollen glands; lymphedema = swelling from blocked lymph fluid; macular degeneration = loss of central sight; malaise = feeling unwell;
malignant = cancerous; malignancy = cancer; mastitis = sore, infected breast; meconium = a newborn's first stool; medial = on the inner
side; melasma = brown patches on the face; menorrhagia = heavy periods; meniscus = cushion in the knee; metabolic syndrome = a group of
risks for heart disease; metastasis = spread of cancer; metastatic = spread to other places; mitral regurgitation = a leaky heart
valve; mitral valve prolapse = a floppy heart valve; molluscum contagiosum = small bumps from a virus; morbidity = illness; mortality =
death; myalgia = muscle pain; myocardial infarction = heart attack; myocarditis = swollen heart muscle; myopia = nearsighted; NSAID =
pain medicine like ibuprofen; NSAIDs = pain medicines like ibuprofen; nebulizer = machine that turns medicine into mist; necrosis =
dead tissue; necrotic = dead; neonatal = newborn; neoplasm = new growth; neuralgia = nerve pain; neuropathy = nerve damage; peripheral
neuropathy = nerve damage in hands and feet; nevus = mole; nocturia = peeing at night; nodule = small lump; nosocomial = caught in a
hospital; NPO = nothing to eat or drink; nystagmus = shaking eyes; obstructive sleep apnea = breathing that stops in sleep;
onychomycosis = nail fungus; orthostatic hypotension = low blood pressure on standing; orthosis = brace; osteoarthritis = wear-and-tear
arthritis; osteomyelitis = bone infection; osteopenia = thinning bones; osteoporosis = weak, thin bones; osteotomy = cutting and moving
bone; otitis externa = swimmer's ear; otitis media = ear infection; palliative care = comfort care; palpation = feeling with the hands;
palpitations = pounding heartbeat; pancreatitis = swollen pancreas; papule = small bump; paresthesia = tingling; paronychia = infected
skin by the nail; patella = kneecap; patellofemoral pain syndrome = runner's knee; pathogen = germ; pathogens = germs; percutaneous =
through the skin; perioperative = around the time of surgery; peripheral artery disease = poor blood flow to the legs; pharyngitis =
sore throat; phlebotomy = drawing blood; photoaging = sun damage; photodynamic therapy = treatment with light; photosensitivity = skin
that burns easily in the sun; phototherapy = light treatment; plantar fasciitis = heel pain; pleurisy = sharp pain when breathing;
pneumothorax = collapsed lung; polypharmacy = taking many medicines; polyuria = peeing a lot; posterior = back; postherpetic neuralgia
= nerve pain after shingles; postoperative = after surgery; preoperative = before surgery; presbyopia = trouble seeing up close with
age; prognosis = what to expect; prophylactic = preventive; prophylaxis = prevention; proprioception = sense of where your body is;
prosthesis = artificial body part; proteinuria = protein in the urine; proximal = closer to the body; pruritus = itching; psoriatic
arthritis = arthritis with psoriasis; pulmonary = of the lungs; pulmonary embolism = blood clot in the lung; pulmonary function test =
breathing test; pulse oximeter = clip that reads oxygen; pyelonephritis = kidney infection; radiculopathy = pinched nerve in the spine;
range of motion = how far a joint moves; Raynaud's phenomenon = cold, pale fingers; refractory = hard to treat; regurgitation = food
coming back up; renal = of the kidneys; resection = surgical removal; retinopathy = damage to the back of the eye; rheumatoid arthritis
= arthritis from the immune system; rhinitis = runny, stuffy nose; allergic rhinitis = hay fever; rhinorrhea = runny nose; rhinoplasty
= nose surgery; sacroiliac joint = joint of spine and hip; sarcopenia = muscle loss with age; scapula = shoulder blade; sciatica =
nerve pain down the leg; scoliosis = curved spine; sebaceous = oily; seborrheic dermatitis = dandruff and flaky skin; sepsis =
dangerous reaction to infection; sinusitis = sinus infection; spinal stenosis = narrowing of the spine; spirometry = breathing test;
spondylolisthesis = slipped spine bone; spondylosis = worn spine; squamous cell carcinoma = a common skin cancer; stenosis = narrowing;
strabismus = crossed eyes; subcutaneous = under the skin; sublingual = under the tongue; subluxation = partly out of joint; supine =
lying on your back; suture = stitch; sutures = stitches; syncope = fainting; systemic = in the whole body; systolic = top number of
blood pressure; tachycardia = fast heartbeat; tendinitis = sore tendon; tendinopathy = sore, worn tendon; thoracic spine = upper back;
thrombosis = blood clot; thrombocytopenia = low platelets; tibia = shin bone; tinea = ringworm; tinea pedis = athlete's foot; tinea
versicolor = a fungus that makes light spots; tinnitus = ringing in the ears; titrate = adjust step by step; transdermal = through the
skin; transient ischemic attack = mini-stroke; TIA = mini-stroke; tracheostomy = breathing hole in the neck; triglycerides = blood
fats; troponin = protein that shows heart damage; tympanostomy tubes = ear tubes; ulceration = open sore; umbilicus = belly button;
unilateral = on one side; upper respiratory infection = cold; urinalysis = urine test; urticaria = hives; uveitis = swelling inside the
eye; varicella = chickenpox; varicose = swollen and twisted; vascular = of blood vessels; vasculitis = swollen blood vessels; vasovagal
= fainting from a sudden drop in blood pressure; ventricular tachycardia = a dangerous fast heartbeat; verruca = wart; vertigo =
spinning feeling; vestibular = of the inner ear and balance; viral load = amount of virus; vitiligo = white patches of skin; vitrectomy
= surgery inside the eye
`
