/**
 * Medical terms with plain words: "term = plain words", parted by semicolons; capitals mark an acronym. Written by hand.
 * Terms that everybody knows, such as asthma or MRI, are left out.
 */
export const medicalJargon = `
abdominal distension = swollen belly; abrasion = scrape; abscess = pocket of pus; adenoma = growth that is not cancer; adhesions =
bands of scar tissue; adverse event = bad side effect; adverse reaction = bad side effect; agonist = medicine that turns a signal on;
alopecia = hair loss; alopecia areata = patchy hair loss; amenorrhea = missed periods; ambulate = walk; ambulation = walking;
ambulatory = able to walk; analgesic = pain medicine; analgesia = pain relief; anaphylaxis = severe allergic reaction; anastomosis =
surgical join; anemia = low iron or red blood cells; aneurysm = weak bulge in a blood vessel; angina = chest pain from the heart;
angina pectoris = chest pain from the heart; angiogram = X-ray of blood vessels; angiography = X-ray of blood vessels; angioplasty =
opening a narrow artery with a balloon; ankylosing spondylitis = arthritis of the spine; antecubital = inside the elbow; anterior =
front; anterior cruciate ligament = a main knee ligament; anticoagulant = blood thinner; anticoagulation = blood thinning; antiemetic
= medicine for nausea; antihypertensive = blood pressure medicine; antipyretic = fever medicine; antitussive = cough medicine; aphasia
= trouble speaking; apnea = pause in breathing; arrhythmia = uneven heartbeat; arterial plaque = fat buildup in the arteries;
arteriosclerosis = hard arteries; atherosclerosis = clogged arteries; arthralgia = joint pain; arthrodesis = joint fusion;
arthroplasty = joint replacement; arthroscopy = looking into a joint with a small camera; arthroscopic = done through tiny cuts with a
camera; ascites = fluid in the belly; asymptomatic = without symptoms; ataxia = poor balance; atopic dermatitis = eczema; atrial
fibrillation = a fast, uneven heartbeat; AFIB = a fast, uneven heartbeat; atrophy = wasting away; auscultation = listening with a
stethoscope; autoimmune = when the body attacks itself; axilla = armpit; basal cell carcinoma = a common, slow skin cancer; benign
positional vertigo = brief spinning when you move your head; beta blocker = heart medicine that slows the pulse; bilateral = on both
sides; bilirubin = yellow waste in the blood; blepharitis = swollen eyelids; bolus = one large dose; brachytherapy = radiation from
inside the body; bradycardia = slow heartbeat; bronchiolitis = a chest infection in babies; bronchodilator = medicine that opens the
airways; bunion = bump at the base of the big toe; bursitis = swollen cushion of a joint; calculus of kidney = kidney stone;
candidiasis = yeast infection; capsulitis = stiff, swollen joint; carcinogen = cause of cancer; carcinoma = a kind of cancer; cardiac
arrest = when the heart stops; cardiac catheterization = a test with a thin tube in the heart; cardiomegaly = large heart;
cardiomyopathy = weak heart muscle; cardiopulmonary = heart and lung; cardiovascular disease = heart and blood vessel disease;
cardioversion = a shock to steady the heartbeat; carotid artery = main neck artery; carpal tunnel syndrome = a pinched nerve in the
wrist; cauterize = seal with heat; cellulitis = skin infection; cephalalgia = headache; cerebrovascular accident = stroke; cervical
radiculopathy = pinched nerve in the neck; cervical spine = neck bones; cholecystectomy = gallbladder removal; cholelithiasis =
gallstones; chondromalacia = worn cartilage; cirrhosis = scarring of the liver; claudication = leg pain when walking; clavicle =
collarbone; coagulation = blood clotting; coccyx = tailbone; colitis = swollen colon; comedones = blackheads and whiteheads;
comminuted fracture = bone broken in pieces; comorbidity = other health problem; comorbidities = other health problems; comorbid =
present along with another illness; computed tomography = CT scan; congenital = present from birth; congestive heart failure = a weak
heart that cannot keep up; conjunctivitis = pink eye; contraindicated = not safe; contraindication = reason not to use it; contusion =
bruise; COPD = lung disease that makes it hard to breathe; coronary artery disease = narrow heart arteries; corticosteroid = strong
anti-swelling medicine; coryza = runny nose; costochondritis = sore chest wall; craniotomy = opening the skull; cryotherapy =
freezing; cutaneous = of the skin; cyanosis = blue skin from low oxygen; cystitis = bladder infection; debridement = cleaning out a
wound; deep vein thrombosis = blood clot in a deep vein; DVT = blood clot in a deep vein; defibrillation = a shock to restart the
heart; dehiscence = a wound that opens again; de Quervain's tenosynovitis = sore thumb tendons; dermatitis = itchy, irritated skin;
dermatophyte = skin fungus; dermatoscopy = a close look at a mole; diaphoresis = heavy sweating; diastolic = bottom number of blood
pressure; differential diagnosis = list of possible causes; diplopia = double vision; distal = farther from the body; diuretic = water
pill; diverticulitis = infected pouch in the colon; diverticulosis = pouches in the colon; dorsiflexion = bending the foot up;
dyslipidemia = unhealthy blood fats; dysmenorrhea = painful periods; dyspareunia = painful sex; dyspepsia = upset stomach; dysphagia =
trouble swallowing; dysplasia = cells that look odd; dyspnea = shortness of breath; dysuria = pain when you pee; ecchymosis = bruise;
echocardiogram = ultrasound of the heart; ectopic pregnancy = pregnancy outside the womb; edema = swelling; ejection fraction = how
much blood the heart pumps; electrocardiogram = test of the heartbeat; electrocautery = sealing with heat; electroencephalogram = test
of brain waves; electromyography = test of muscles and nerves; electrolytes = salts in the blood; embolism = blocked blood vessel;
emesis = vomiting; encephalitis = swollen brain; encephalopathy = brain illness; endarterectomy = cleaning out an artery; endocarditis
= infection inside the heart; endoscopy = looking inside with a small camera; enteral = through the gut; enuresis = bed-wetting;
epicondylitis = tennis elbow; lateral epicondylitis = tennis elbow; medial epicondylitis = golfer's elbow; epidural steroid injection
= a shot of steroid near the spine; epistaxis = nosebleed; erythema = redness; erythema migrans = the bull's-eye rash of Lyme disease;
esophagitis = swollen food pipe; esophagus = food pipe; etiology = cause; eustachian tube dysfunction = blocked ear tubes; exacerbate
= make worse; exacerbation = flare-up; exanthem = rash; excision = cutting out; excoriation = scratch mark; extracorporeal = outside
the body; febrile = with fever; febrile seizure = fit caused by fever; fecal immunochemical test = stool test; fecal occult blood test
= stool test for hidden blood; femoral = of the thigh; femur = thigh bone; fibrillation = fluttering heartbeat; fibroids = growths in
the womb that are not cancer; fibula = thin shin bone; fistula = abnormal passage; flexion = bending; folliculitis = infected hair
roots; fundoplication = surgery for reflux; gait = way of walking; gait training = learning to walk well; gangrene = dead tissue;
gastritis = irritated stomach; gastroenteritis = stomach bug; gastroesophageal reflux disease = acid reflux; GERD = acid reflux;
glaucoma = eye pressure that harms sight; glomerulonephritis = swollen kidney filters; glycated hemoglobin = three-month blood sugar;
glycemic control = steady blood sugar; glycemic index = how fast a food raises blood sugar; goiter = swollen thyroid; granuloma =
small lump of immune cells; hallux valgus = bunion; hematemesis = vomiting blood; hematocrit = share of red blood cells; hematoma =
pool of blood under the skin; hematuria = blood in the urine; hemiparesis = weakness on one side; hemodialysis = cleaning the blood
with a machine; hemoglobin A1C = three-month blood sugar; hemoptysis = coughing up blood; hemorrhage = heavy bleeding; hemostasis =
stopping blood; hepatic = of the liver; hepatomegaly = large liver; herniated disc = slipped disc; herpes zoster = shingles;
hidradenitis suppurativa = painful lumps under the skin; hirsutism = unwanted hair growth; Holter monitor = a heart monitor you wear;
humerus = upper arm bone; hydrocele = fluid around a testicle; hyperextension = bending too far; hyperglycemia = high blood sugar;
hyperhidrosis = heavy sweating; hyperkalemia = high potassium; hyperlipidemia = high cholesterol; hyperopia = farsighted;
hyperpigmentation = dark spots; hyperplasia = extra growth; hypertension = high blood pressure; hypertensive = with high blood
pressure; hyperthyroidism = overactive thyroid; hypertrophic scar = raised scar; hypertrophy = overgrowth; hypoglycemia = low blood
sugar; hypokalemia = low potassium; hyponatremia = low salt in the blood; hypotension = low blood pressure; hypothyroidism =
underactive thyroid; hypoxia = low oxygen; iatrogenic = caused by treatment; icterus = yellow skin; idiopathic = of unknown cause;
ileus = a gut that stops moving; immunocompromised = with a weak immune system; immunosuppressed = with a weak immune system;
immunotherapy = treatment that helps the body fight; impetigo = a skin infection with crusts; incontinence = leaking urine; infarction
= tissue death from lost blood; inguinal hernia = groin hernia; intramuscular = into a muscle; intraocular pressure = pressure inside
the eye; intraocular lens = lens put inside the eye; intravenous = into a vein; intubation = putting in a breathing tube; ischemia =
too little blood flow; ischemic stroke = stroke from a clot; isometric = without moving the joint; jaundice = yellow skin; keratosis
pilaris = small rough bumps on the skin; actinic keratosis = rough sun spot; actinic keratoses = rough sun spots; seborrheic keratosis
= a waxy growth that is not cancer; keloid = raised scar; keratitis = swollen cornea; kyphosis = rounded upper back; labrum = ring of
cartilage; labyrinthitis = inner ear infection; laceration = cut; laminectomy = spine surgery to free a nerve; laparoscopy = surgery
through small cuts with a camera; laparoscopic = done through small cuts; laryngitis = hoarse voice; lesion = spot or sore; lethargy =
great tiredness; leukocytes = white blood cells; lichen planus = an itchy rash; lipid panel = cholesterol test; lipids = blood fats;
lithotripsy = breaking up kidney stones; lumbago = low back pain; lumbar = of the lower back; lumbar puncture = spinal tap; lumbar
stenosis = narrowing in the lower spine; lymphadenopathy = swollen glands; lymphedema = swelling from blocked lymph fluid; macular
degeneration = loss of central sight; malaise = feeling unwell; malignant = cancerous; malignancy = cancer; mastitis = sore, infected
breast; meconium = a newborn's first stool; medial = on the inner side; melasma = brown patches on the face; menorrhagia = heavy
periods; meniscus = cushion in the knee; meniscectomy = trimming the cushion in the knee; metabolic syndrome = a group of risks for
heart disease; metastasis = spread of cancer; metastatic = spread to other places; metatarsalgia = pain in the ball of the foot;
microvascular = of tiny blood vessels; micturition = peeing; mitral regurgitation = a leaky heart valve; mitral valve prolapse = a
floppy heart valve; molluscum contagiosum = small bumps from a virus; morbidity = illness; mortality = death; mucosa = moist lining;
myalgia = muscle pain; myocardial infarction = heart attack; myocarditis = swollen heart muscle; myopathy = muscle disease; myopia =
nearsighted; NSAID = pain medicine like ibuprofen; NSAIDs = pain medicines like ibuprofen; nebulizer = machine that turns medicine
into mist; necrosis = dead tissue; necrotic = dead; neonatal = newborn; neonate = newborn; neoplasm = new growth; nephrolithiasis =
kidney stones; nephropathy = kidney disease; neuralgia = nerve pain; neuropathy = nerve damage; peripheral neuropathy = nerve damage
in hands and feet; nevus = mole; nevi = moles; nocturia = peeing at night; nodule = small lump; nonsteroidal = without steroids;
nosocomial = caught in a hospital; NPO = nothing to eat or drink; nystagmus = shaking eyes; obstructive sleep apnea = breathing that
stops in sleep; onychomycosis = nail fungus; ophthalmoscope = light to look into the eye; orthostatic hypotension = low blood pressure
on standing; orthosis = brace; osteoarthritis = wear-and-tear arthritis; osteomyelitis = bone infection; osteopenia = thinning bones;
osteoporosis = weak, thin bones; osteotomy = cutting and moving bone; otalgia = earache; otitis externa = swimmer's ear; otitis media
= ear infection; otorrhea = fluid from the ear; palliative care = comfort care; palpate = feel with the hands; palpation = feeling
with the hands; palpitations = pounding heartbeat; pancreatitis = swollen pancreas; papule = small bump; paresthesia = tingling;
paronychia = infected skin by the nail; parotitis = swollen cheek glands; patella = kneecap; patellofemoral pain syndrome = runner's
knee; pathogen = germ; pathogens = germs; percutaneous = through the skin; pericarditis = swollen heart sac; perioperative = around
the time of surgery; peripheral artery disease = poor blood flow to the legs; petechiae = tiny red spots; pharyngitis = sore throat;
phlebotomy = drawing blood; photoaging = sun damage; photodynamic therapy = treatment with light; photoprotection = sun protection;
photosensitivity = skin that burns easily in the sun; phototherapy = light treatment; plantar fasciitis = heel pain; plasmapheresis =
cleaning the blood plasma; pleurisy = sharp pain when breathing; pneumothorax = collapsed lung; polydipsia = great thirst;
polypharmacy = taking many medicines; polyuria = peeing a lot; posterior = back; postherpetic neuralgia = nerve pain after shingles;
postoperative = after surgery; postprandial = after a meal; preoperative = before surgery; presbyopia = trouble seeing up close with
age; proctitis = swollen rectum; prognosis = what to expect; pronation = rolling the foot in; prophylactic = preventive; prophylaxis =
prevention; proprioception = sense of where your body is; prosthesis = artificial body part; prosthetic joint = artificial joint;
proteinuria = protein in the urine; proximal = closer to the body; pruritus = itching; psoriatic arthritis = arthritis with psoriasis;
pulmonary = of the lungs; pulmonary embolism = blood clot in the lung; pulmonary function test = breathing test; pulse oximeter = clip
that reads oxygen; purulent = with pus; pyelonephritis = kidney infection; pyrexia = fever; radiculopathy = pinched nerve in the
spine; radius fracture = broken wrist; range of motion = how far a joint moves; Raynaud's phenomenon = cold, pale fingers; recumbent =
lying down; reflux esophagitis = food pipe burned by acid; refractory = hard to treat; regurgitation = food coming back up; renal = of
the kidneys; resection = surgical removal; retinopathy = damage to the back of the eye; rhabdomyolysis = muscle breakdown; rheumatoid
arthritis = arthritis from the immune system; rhinitis = runny, stuffy nose; allergic rhinitis = hay fever; rhinorrhea = runny nose;
rhinoplasty = nose surgery; rotator cuff tendinopathy = sore shoulder tendons; sacroiliac joint = joint of spine and hip; sarcopenia =
muscle loss with age; scapula = shoulder blade; sciatica = nerve pain down the leg; scoliosis = curved spine; sebaceous = oily;
seborrheic dermatitis = dandruff and flaky skin; sepsis = dangerous reaction to infection; septum deviation = crooked nose wall;
sinusitis = sinus infection; spinal stenosis = narrowing of the spine; spirometry = breathing test; splenomegaly = large spleen;
spondylolisthesis = slipped spine bone; spondylosis = worn spine; sputum = spit from the lungs; squamous cell carcinoma = a common
skin cancer; stenosis = narrowing; strabismus = crossed eyes; subcutaneous = under the skin; sublingual = under the tongue;
subluxation = partly out of joint; supine = lying on your back; suture = stitch; sutures = stitches; sequela = aftereffect; sequelae =
aftereffects; syncope = fainting; synovitis = swollen joint lining; systemic = in the whole body; systolic = top number of blood
pressure; tachycardia = fast heartbeat; tendinitis = sore tendon; tendinopathy = sore, worn tendon; tendinosis = worn tendon;
teratogenic = harmful to an unborn baby; thoracic spine = upper back; thrombosis = blood clot; thrombus = blood clot; thrombocytopenia
= low platelets; thyroiditis = swollen thyroid; tibia = shin bone; tinea = ringworm; tinea pedis = athlete's foot; tinea versicolor =
a fungus that makes light spots; tinnitus = ringing in the ears; titrate = adjust step by step; titration = adjusting step by step;
transdermal = through the skin; transient ischemic attack = mini-stroke; TIA = mini-stroke; tracheostomy = breathing hole in the neck;
triglycerides = blood fats; troponin = protein that shows heart damage; tympanic membrane = eardrum; tympanostomy tubes = ear tubes;
ulceration = open sore; umbilicus = belly button; unilateral = on one side; upper respiratory infection = cold; urethritis = infection
of the pee tube; urinalysis = urine test; urticaria = hives; uveitis = swelling inside the eye; varicella = chickenpox; varicose =
swollen and twisted; vascular = of blood vessels; vasculitis = swollen blood vessels; vasovagal = fainting from a sudden drop in blood
pressure; venipuncture = drawing blood; ventricular tachycardia = a dangerous fast heartbeat; verruca = wart; verrucae = warts;
vertigo = spinning feeling; vesicle = small blister; vestibular = of the inner ear and balance; viral load = amount of virus; vitiligo
= white patches of skin; vitrectomy = surgery inside the eye; xerosis = dry skin; xanthelasma = yellow spots on the eyelids
`
