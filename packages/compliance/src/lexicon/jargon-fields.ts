/** Dental terms with plain words, in the form of `medicalJargon`. Written by hand. */
export const dentalJargon = `
abfraction = notch at the gumline; abutment = connector of an implant; alveolar bone = bone that holds the teeth; alveolar osteitis =
dry socket; amalgam = silver filling; ankyloglossia = tongue-tie; anterior teeth = front teeth; apicoectomy = root tip surgery;
avulsed tooth = knocked-out tooth; bicuspid = premolar tooth; bite registration = mold of your bite; bitewing = X-ray of the back
teeth; bitewings = X-rays of the back teeth; bruxism = teeth grinding; buccal = on the cheek side; calculus buildup = tartar; caries =
tooth decay; cephalometric X-ray = side X-ray of the head; cementum = layer on the root; composite resin = white filling; CBCT = X-ray
in 3D; crossbite = top teeth inside the bottom ones; crown lengthening = showing more of the tooth; cusp = point of a tooth; deciduous
teeth = baby teeth; demineralization = loss of minerals in enamel; dental prophylaxis = teeth cleaning; dentin = layer under the
enamel; dentin hypersensitivity = sensitive teeth; dentition = teeth; diastema = gap between teeth; edentulous = without teeth;
endodontic therapy = root canal; endodontic treatment = root canal; enameloplasty = reshaping a tooth; erosion of enamel = enamel worn
by acid; fluorosis = white spots from too much fluoride; frenectomy = cutting a tight fold under the lip or tongue; frenulum = fold
under the lip or tongue; full arch restoration = a whole row of new teeth; gingiva = gums; gingival = of the gums; gingivitis = sore,
swollen gums; gingival recession = shrinking gums; gingivectomy = trimming the gums; gingivoplasty = shaping the gums; halitosis = bad
breath; impaction = tooth stuck in the gum; impacted molar = tooth stuck in the gum; incisor = front cutting tooth; interdental =
between the teeth; interproximal = between the teeth; intraoral = inside the mouth; leukoplakia = white patch in the mouth; lingual =
on the tongue side; malocclusion = bad bite; mandible = lower jaw; mandibular = of the lower jaw; maxilla = upper jaw; maxillary = of
the upper jaw; maxillofacial = of the face and jaw; mucogingival = of the gum edge; nitrous oxide = laughing gas; occlusal = of the
biting side; occlusal splint = night guard; odontalgia = toothache; odontogenic = coming from a tooth; onlay = partial crown; inlay =
fitted filling; oral mucositis = mouth sores; oral prophylaxis = teeth cleaning; orthognathic surgery = jaw surgery; osseointegration
= bone growing around an implant; overjet = upper teeth that stick out; panoramic radiograph = X-ray of the whole mouth;
parafunctional habit = grinding or clenching; periapical abscess = infection at the root tip; pericoronitis = sore gum around a wisdom
tooth; peri-implantitis = infection around an implant; periodontal = of the gums; periodontal disease = gum disease; periodontal
pockets = gaps between gum and tooth; periodontitis = serious gum disease; pontic = false tooth in a bridge; prosthodontic = of false
teeth; pulp capping = covering the nerve of a tooth; pulpectomy = cleaning out a tooth; pulpitis = sore tooth nerve; pulpotomy = baby
root canal; radiograph = X-ray; radiographs = X-rays; remineralization = putting minerals back in enamel; resorption = loss of bone or
root; ridge augmentation = building up jaw bone; root planing = deep cleaning of the roots; scaling and root planing = deep cleaning;
sialolithiasis = stones in the spit glands; sinus lift = adding bone in the upper jaw; socket preservation = saving bone after a tooth
is out; stomatitis = sore mouth; subgingival = below the gumline; supragingival = above the gumline; supernumerary tooth = extra
tooth; temporomandibular joint = jaw joint; temporomandibular disorder = jaw joint pain; TMJ = jaw joint; TMD = jaw joint pain; tooth
avulsion = knocked-out tooth; torus = bony bump; trismus = jaw that will not open; xerostomia = dry mouth
`

/** Terms of mental health and of addiction. */
export const behavioralJargon = `
adjustment disorder = trouble coping with a change; affect regulation = handling feelings; affective disorder = mood illness;
agoraphobia = fear of places that are hard to leave; akathisia = restless legs and body from medicine; alexithymia = trouble naming
feelings; anhedonia = losing interest in what you enjoyed; antidepressant augmentation = adding a second medicine; anxiolytic =
medicine for anxiety; attachment disorder = trouble bonding; aversion therapy = unlearning a habit; avolition = loss of drive;
behavioral activation = doing small things that lift your mood; biofeedback = learning to calm your body with a monitor; buprenorphine
= medicine for opioid use disorder; catastrophizing = expecting the worst; CBT = therapy that works on thoughts and habits; cognitive
behavioral therapy = therapy that works on thoughts and habits; cognitive distortion = unhelpful thought; cognitive distortions =
unhelpful thoughts; cognitive restructuring = changing unhelpful thoughts; compulsions = acts you feel you must do; contingency
management = rewards for reaching goals; countertransference = the therapist's own feelings; cyclothymia = mild ups and downs of mood;
DBT = therapy for strong feelings; dialectical behavior therapy = therapy for strong feelings; decompensation = getting worse;
depersonalization = feeling outside yourself; derealization = feeling that the world is not real; detoxification = getting drugs or
alcohol out of the body safely; dissociation = feeling cut off from yourself; dissociative = feeling cut off from yourself; distress
tolerance = getting through hard moments; dual diagnosis = mental illness with substance use; dysphoria = deep unease; dysthymia =
long, mild depression; echolalia = repeating words; ECT = a brief treatment with electric pulses; electroconvulsive therapy = a brief
treatment with electric pulses; EMDR = therapy with eye movements for bad memories; emotional dysregulation = trouble handling
feelings; encopresis = soiling; executive dysfunction = trouble planning and starting; executive functioning = planning and getting
things done; exposure therapy = facing fears step by step; externalizing behaviors = acting out; flat affect = showing little feeling;
habituation = getting used to it; hyperarousal = being always on edge; hypervigilance = being always on guard; hypnagogic = while
falling asleep; hypomania = mild high mood; hypersomnia = sleeping too much; intensive outpatient program = several hours of therapy a
week; IOP = several hours of therapy a week; interoception = sensing your own body; intrusive thoughts = unwanted thoughts that keep
coming; labile mood = quick mood swings; maladaptive = unhelpful; MAT = medicine for addiction; medication assisted treatment =
medicine for addiction; milieu therapy = healing in a shared space; mood stabilizer = medicine that evens out mood; motivational
interviewing = talking that helps you find your own reasons; naloxone = medicine that reverses an overdose; neurofeedback = training
with a brain monitor; neuropsychological evaluation = testing of memory and thinking; neurotransmitter = brain messenger;
neurotransmitters = brain messengers; oppositional defiant disorder = constant arguing and defiance; panic disorder = repeated panic
attacks; parasuicidal = hurting oneself; partial hospitalization = day treatment; perseveration = getting stuck on one thing;
pharmacotherapy = treatment with medicine; postpartum psychosis = losing touch with reality after birth; prodromal = early;
psychoeducation = learning about your condition; psychometric testing = tests of mind and mood; psychomotor retardation = slowed
movement and thought; psychosis = losing touch with reality; psychosocial = of mind and daily life; psychosomatic = body symptoms from
stress; psychotropic = for the mind; rumination = going over the same thoughts; seasonal affective disorder = winter depression;
sensory integration = handling sights, sounds and touch; sensory processing disorder = trouble handling sights, sounds and touch;
sleep hygiene = good sleep habits; somatic = of the body; somatization = stress felt in the body; SSRI = a common antidepressant;
SSRIs = common antidepressants; SNRI = a kind of antidepressant; suicidal ideation = thoughts of suicide; tardive dyskinesia =
movements caused by medicine; telepsychiatry = psychiatry by video; thought stopping = breaking off a worry; transcranial magnetic
stimulation = treatment with magnets for depression; TMS = treatment with magnets for depression; transference = feelings carried over
from the past; trauma informed care = care that keeps past harm in mind; trichotillomania = pulling out hair; vicarious trauma = hurt
from hearing others' pain
`

/** Terms of fertility and pregnancy. */
export const fertilityJargon = `
adenomyosis = womb lining growing into the muscle; advanced maternal age = pregnancy at 35 or older; amniocentesis = test of the fluid
around the baby; AMH = hormone that shows your egg supply; aneuploid = with a wrong number of chromosomes; aneuploidy = a wrong number
of chromosomes; anovulation = not releasing eggs; antimullerian hormone = hormone that shows your egg supply; antral follicle count =
number of small egg sacs; assisted hatching = helping an embryo out of its shell; assisted reproductive technology = treatments such
as IVF; asthenozoospermia = slow sperm; azoospermia = no sperm; basal body temperature = temperature when you wake up; beta HCG =
pregnancy blood test; blastocyst = five-day embryo; blastocysts = five-day embryos; cerclage = stitch in the cervix; chemical
pregnancy = very early miscarriage; chorionic villus sampling = early test of the placenta; cleavage stage = day-three; corpus luteum
= what is left of the egg sac; cryopreservation = freezing; cryopreserved = frozen; diminished ovarian reserve = low egg supply;
eclampsia = seizures in pregnancy; ectopic = outside the womb; embryology = the study of embryos; endometrial biopsy = sample of the
womb lining; endometrial lining = lining of the womb; endometriosis = womb lining growing outside the womb; endometrium = lining of
the womb; episiotomy = small cut during birth; estradiol = a form of estrogen; euploid = with the right number of chromosomes;
fallopian tubes = tubes to the womb; fecundity = chance to get pregnant; FET = transfer of a frozen embryo; follicle stimulating
hormone = hormone that grows eggs; FSH = hormone that grows eggs; frozen embryo transfer = placing a thawed embryo in the womb;
gametes = eggs and sperm; gestational carrier = person who carries the baby; gestational diabetes = diabetes in pregnancy;
gonadotropins = shots that grow eggs; gravida = pregnant; hydrosalpinx = blocked, swollen tube; hyperemesis gravidarum = severe
morning sickness; hysterosalpingogram = X-ray of the womb and tubes; HSG = X-ray of the womb and tubes; hysteroscopy = looking into
the womb with a small camera; ICSI = placing one sperm into an egg; intracytoplasmic sperm injection = placing one sperm into an egg;
IUI = placing sperm in the womb; intrauterine insemination = placing sperm in the womb; intrauterine = in the womb; luteal phase =
time after ovulation; luteinizing hormone = hormone that releases the egg; male factor infertility = a sperm problem; menarche = first
period; mosaic embryo = embryo with mixed cells; mosaicism = mixed cells; motility = how sperm swim; morphology = shape; multiparous =
having given birth before; nulliparous = never having given birth; nuchal translucency = scan of the baby's neck; oligospermia = few
sperm; oligomenorrhea = rare periods; oocyte = egg; oocytes = eggs; oocyte retrieval = collecting eggs; OHSS = ovaries that react too
much; ovarian hyperstimulation syndrome = ovaries that react too much; ovarian reserve = egg supply; ovarian stimulation = growing
several eggs; ovulation induction = medicine to release an egg; perinatal = around birth; PGT-A = test of an embryo's chromosomes;
PGT-M = test of an embryo for one disease; preimplantation genetic testing = testing an embryo's genes; PCOS = a hormone problem that
affects periods; polycystic ovary syndrome = a hormone problem that affects periods; placenta previa = placenta over the cervix;
placental abruption = placenta that tears away; preeclampsia = high blood pressure in pregnancy; premature ovarian insufficiency =
ovaries that stop early; primigravida = first pregnancy; recurrent pregnancy loss = several miscarriages; salpingectomy = removing a
tube; salpingitis = infected tubes; semen analysis = sperm test; sonohysterogram = ultrasound of the womb with fluid; spermatogenesis
= making sperm; subfertility = trouble getting pregnant; teratozoospermia = odd-shaped sperm; trophectoderm biopsy = sample of an
embryo's outer cells; tubal ligation = tying the tubes; tubal patency = open tubes; vaginal progesterone = hormone that supports
pregnancy; varicocele = swollen veins near a testicle; vitrification = fast freezing; zygote = fertilized egg
`

/** Terms of insurance and billing. */
export const insuranceJargon = `
actuarial value = share of costs the plan pays; adjudication = how a plan decides a claim; allowed amount = most the plan will pay;
annual maximum = most a plan pays in a year; assignment of benefits = letting the plan pay us; balance billing = billing you for what
the plan did not pay; capitation = fixed pay for each person; claim adjudication = how a plan decides a claim; COBRA = keeping a job's
health plan after you leave; coinsurance = your share of the cost; coordination of benefits = which plan pays first; cost sharing =
the part you pay; CPT code = billing code; credentialing = checking a provider's papers; durable medical equipment = items such as
walkers; DME = items such as walkers; EOB = letter that shows what the plan paid; explanation of benefits = letter that shows what the
plan paid; fee for service = pay for each visit; flexible spending account = pre-tax money for care; formulary = list of covered
medicines; good faith estimate = expected cost in writing; grievance procedure = how to complain; health reimbursement arrangement =
money from your job for care; high deductible health plan = plan with low premiums and high first costs; HDHP = plan with low premiums
and high first costs; ICD-10 = code for a diagnosis; indemnity plan = plan that lets you see anyone; lifetime maximum = most a plan
will ever pay; medically necessary = needed for your health; nonformulary = not on the plan's list; out of pocket maximum = most you
pay in a year; preauthorization = the plan's OK before care; prior authorization = the plan's OK before care; precertification = the
plan's OK before care; predetermination = the plan's estimate before care; qualifying life event = change that lets you switch plans;
step therapy = trying a cheaper medicine first; subrogation = getting money back from another insurer; superbill = detailed receipt;
third party payer = insurer; tiered formulary = medicine list with price levels; UCR fee = usual local fee; utilization review = the
plan's check of your care
`
