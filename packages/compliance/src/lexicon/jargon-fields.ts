/** Dental terms with plain words, in the form of `medicalJargon`. Written by hand. */
export const dentalJargon = `
abutment = connector of an implant; amalgam = silver filling; ankyloglossia = tongue-tie; apicoectomy = root tip surgery; avulsed tooth
= knocked-out tooth; bicuspid = premolar tooth; bite registration = mold of your bite; bitewing = X-ray of the back teeth; bitewings =
X-rays of the back teeth; bruxism = teeth grinding; caries = tooth decay; composite resin = white filling; CBCT = X-ray in 3D;
crossbite = top teeth inside the bottom ones; crown lengthening = showing more of the tooth; cusp = point of a tooth; deciduous teeth =
baby teeth; demineralization = loss of minerals in enamel; dental prophylaxis = teeth cleaning; dentin = layer under the enamel;
dentition = teeth; diastema = gap between teeth; endodontic therapy = root canal; endodontic treatment = root canal; enameloplasty =
reshaping a tooth; fluorosis = white spots from too much fluoride; frenectomy = cutting a tight fold under the lip or tongue; full arch
restoration = a whole row of new teeth; gingiva = gums; gingival = of the gums; gingivitis = sore, swollen gums; gingival recession =
shrinking gums; gingivectomy = trimming the gums; halitosis = bad breath; impaction = tooth stuck in the gum; impacted molar = tooth
stuck in the gum; incisor = front cutting tooth; interdental = between the teeth; leukoplakia = white patch in the mouth; lingual = on
the tongue side; malocclusion = bad bite; mandible = lower jaw; mandibular = of the lower jaw; maxilla = upper jaw; maxillary = of the
upper jaw; maxillofacial = of the face and jaw; nitrous oxide = laughing gas; occlusal = of the biting side; onlay = partial crown;
inlay = fitted filling; orthognathic surgery = jaw surgery; osseointegration = bone growing around an implant; overjet = upper teeth
that stick out; panoramic radiograph = X-ray of the whole mouth; pericoronitis = sore gum around a wisdom tooth; peri-implantitis =
infection around an implant; periodontal = of the gums; periodontal disease = gum disease; periodontal pockets = gaps between gum and
tooth; periodontitis = serious gum disease; prosthodontic = of false teeth; pulpectomy = cleaning out a tooth; pulpitis = sore tooth
nerve; pulpotomy = baby root canal; radiograph = X-ray; radiographs = X-rays; remineralization = putting minerals back in enamel;
resorption = loss of bone or root; ridge augmentation = building up jaw bone; root planing = deep cleaning of the roots; scaling and
root planing = deep cleaning; sinus lift = adding bone in the upper jaw; socket preservation = saving bone after a tooth is out;
temporomandibular joint = jaw joint; temporomandibular disorder = jaw joint pain; TMJ = jaw joint; TMD = jaw joint pain; tooth avulsion
= knocked-out tooth; xerostomia = dry mouth
`

/** Terms of mental health and of addiction. */
export const behavioralJargon = `
adjustment disorder = trouble coping with a change; affective disorder = mood illness; agoraphobia = fear of places that are hard to
leave; anhedonia = losing interest in what you enjoyed; anxiolytic = medicine for anxiety; attachment disorder = trouble bonding;
aversion therapy = unlearning a habit; behavioral activation = doing small things that lift your mood; biofeedback = learning to calm
your body with a monitor; buprenorphine = medicine for opioid use disorder; catastrophizing = expecting the worst; CBT = therapy that
works on thoughts and habits; cognitive behavioral therapy = therapy that works on thoughts and habits; cognitive distortion =
unhelpful thought; cognitive distortions = unhelpful thoughts; compulsions = acts you feel you must do; cyclothymia = mild ups and
downs of mood; DBT = therapy for strong feelings; dialectical behavior therapy = therapy for strong feelings; depersonalization =
feeling outside yourself; derealization = feeling that the world is not real; detoxification = getting drugs or alcohol out of the body
safely; dissociation = feeling cut off from yourself; dissociative = feeling cut off from yourself; distress tolerance = getting
through hard moments; dual diagnosis = mental illness with substance use; dysphoria = deep unease; dysthymia = long, mild depression;
ECT = a brief treatment with electric pulses; electroconvulsive therapy = a brief treatment with electric pulses; EMDR = therapy with
eye movements for bad memories; emotional dysregulation = trouble handling feelings; executive dysfunction = trouble planning and
starting; executive functioning = planning and getting things done; exposure therapy = facing fears step by step; hyperarousal = being
always on edge; hypervigilance = being always on guard; hypomania = mild high mood; hypersomnia = sleeping too much; intensive
outpatient program = several hours of therapy a week; IOP = several hours of therapy a week; intrusive thoughts = unwanted thoughts
that keep coming; maladaptive = unhelpful; MAT = medicine for addiction; medication assisted treatment = medicine for addiction; mood
stabilizer = medicine that evens out mood; motivational interviewing = talking that helps you find your own reasons; naloxone =
medicine that reverses an overdose; neurofeedback = training with a brain monitor; neuropsychological evaluation = testing of memory
and thinking; neurotransmitter = brain messenger; neurotransmitters = brain messengers; oppositional defiant disorder = constant
arguing and defiance; panic disorder = repeated panic attacks; partial hospitalization = day treatment; pharmacotherapy = treatment
with medicine; postpartum psychosis = losing touch with reality after birth; psychoeducation = learning about your condition; psychosis
= losing touch with reality; psychosocial = of mind and daily life; psychosomatic = body symptoms from stress; psychotropic = for the
mind; rumination = going over the same thoughts; seasonal affective disorder = winter depression; sensory integration = handling
sights, sounds and touch; sensory processing disorder = trouble handling sights, sounds and touch; sleep hygiene = good sleep habits;
somatic = of the body; SSRI = a common antidepressant; SSRIs = common antidepressants; SNRI = a kind of antidepressant; suicidal
ideation = thoughts of suicide; tardive dyskinesia = movements caused by medicine; telepsychiatry = psychiatry by video; transcranial
magnetic stimulation = treatment with magnets for depression; TMS = treatment with magnets for depression; transference = feelings
carried over from the past; trauma informed care = care that keeps past harm in mind; trichotillomania = pulling out hair; vicarious
trauma = hurt from hearing others' pain
`

/** Terms of fertility and pregnancy. */
export const fertilityJargon = `
adenomyosis = womb lining growing into the muscle; advanced maternal age = pregnancy at 35 or older; amniocentesis = test of the fluid
around the baby; AMH = hormone that shows your egg supply; aneuploid = with a wrong number of chromosomes; aneuploidy = a wrong number
of chromosomes; anovulation = not releasing eggs; antimullerian hormone = hormone that shows your egg supply; antral follicle count =
number of small egg sacs; assisted hatching = helping an embryo out of its shell; assisted reproductive technology = treatments such as
IVF; azoospermia = no sperm; basal body temperature = temperature when you wake up; beta HCG = pregnancy blood test; blastocyst =
five-day embryo; blastocysts = five-day embryos; cerclage = stitch in the cervix; chemical pregnancy = very early miscarriage;
chorionic villus sampling = early test of the placenta; cryopreservation = freezing; diminished ovarian reserve = low egg supply;
eclampsia = seizures in pregnancy; ectopic = outside the womb; embryology = the study of embryos; endometrial biopsy = sample of the
womb lining; endometrial lining = lining of the womb; endometriosis = womb lining growing outside the womb; endometrium = lining of the
womb; episiotomy = small cut during birth; estradiol = a form of estrogen; euploid = with the right number of chromosomes; fallopian
tubes = tubes to the womb; FET = transfer of a frozen embryo; follicle stimulating hormone = hormone that grows eggs; FSH = hormone
that grows eggs; frozen embryo transfer = placing a thawed embryo in the womb; gametes = eggs and sperm; gestational carrier = person
who carries the baby; gestational diabetes = diabetes in pregnancy; gonadotropins = shots that grow eggs; hyperemesis gravidarum =
severe morning sickness; hysterosalpingogram = X-ray of the womb and tubes; HSG = X-ray of the womb and tubes; hysteroscopy = looking
into the womb with a small camera; ICSI = placing one sperm into an egg; intracytoplasmic sperm injection = placing one sperm into an
egg; IUI = placing sperm in the womb; intrauterine insemination = placing sperm in the womb; intrauterine = in the womb; luteal phase =
time after ovulation; male factor infertility = a sperm problem; menarche = first period; mosaic embryo = embryo with mixed cells;
mosaicism = mixed cells; motility = how sperm swim; nuchal translucency = scan of the baby's neck; oocyte = egg; oocytes = eggs; oocyte
retrieval = collecting eggs; OHSS = ovaries that react too much; ovarian hyperstimulation syndrome = ovaries that react too much;
ovarian reserve = egg supply; ovarian stimulation = growing several eggs; ovulation induction = medicine to release an egg; perinatal =
around birth; PGT-A = test of an embryo's chromosomes; PGT-M = test of an embryo for one disease; preimplantation genetic testing =
testing an embryo's genes; PCOS = a hormone problem that affects periods; polycystic ovary syndrome = a hormone problem that affects
periods; placenta previa = placenta over the cervix; placental abruption = placenta that tears away; preeclampsia = high blood pressure
in pregnancy; premature ovarian insufficiency = ovaries that stop early; recurrent pregnancy loss = several miscarriages; semen
analysis = sperm test; subfertility = trouble getting pregnant; tubal ligation = tying the tubes; varicocele = swollen veins near a
testicle; vitrification = fast freezing
`

/** Terms of insurance and billing. */
export const insuranceJargon = `
adjudication = how a plan decides a claim; allowed amount = most the plan will pay; annual maximum = most a plan pays in a year;
balance billing = billing you for what the plan did not pay; COBRA = keeping a job's health plan after you leave; coinsurance = your
share of the cost; coordination of benefits = which plan pays first; cost sharing = the part you pay; CPT code = billing code;
credentialing = checking a provider's papers; durable medical equipment = items such as walkers; DME = items such as walkers; EOB =
letter that shows what the plan paid; explanation of benefits = letter that shows what the plan paid; fee for service = pay for each
visit; flexible spending account = pre-tax money for care; formulary = list of covered medicines; good faith estimate = expected cost
in writing; high deductible health plan = plan with low premiums and high first costs; HDHP = plan with low premiums and high first
costs; ICD-10 = code for a diagnosis; lifetime maximum = most a plan will ever pay; medically necessary = needed for your health; out
of pocket maximum = most you pay in a year; preauthorization = the plan's OK before care; prior authorization = the plan's OK before
care; precertification = the plan's OK before care; qualifying life event = change that lets you switch plans; step therapy = trying a
cheaper medicine first; superbill = detailed receipt
`
