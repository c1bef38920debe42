/** Single words of WordNet that nobody writes of a person any more: old, British or of a laboratory. */
export const unwritten: ReadonlySet<string> = new Set(
  `abarticulation abasia ablepharia acantholysis actinotherapy adactylia adactylism ague akinesis alalia alastrim amenia amenorrhoea
ametria ametropia amyotrophia amyotrophy anasarca aniseikonia anopia anorthopia antipyresis anuresis aphakia arteriectasia arteriectasis
astasia astheny astigmia asynergia asynergy atherogenesis azymia bandyleg bilharzia biliousness blackwater blain blepharism bowleg bubo
cachexy callosity cartilaginification catarrh catheterisation cauterisation cecity chancroid cheiloschisis cheloid chemosurgery chloasma
cicatrice cicatrix clavus clawfoot clinocephalism clyster collywobbles colpocele colpocystocele coprolalia curettement cystoparalysis
demineralisation descensus deuteranopia dichromacy dichromasy dichromatism dichromatopsia dichromia digitalisation digitalization
diuresis dysomia dyspnoea echography electrosurgery electrotherapy enanthem enanthema encephalography epikeratophakia epispadias
eunuchoidism eventration exanthema exenteration exomphalos eyelessness fasciculation favism febricity febrility fester festination
formication frambesia framboesia galactocele goitre graphospasm greensickness grippe gumma haematocele haematocoele haemophilia
haemoptysis haemorrhoid haemothorax hebephrenia hematocele hematocoele hematocyst hemeralopia hemianopia hemianopsia hemicrania
herpangia hospitalisation hydatid hydrops hyperacusia hypericism hypermetropia hypermetropy hypermotility hyperpyrexia hypnoanalysis
hypoesthesia hyposmia induration insolation intravasation intumescence intumescency iontotherapy iridoncus kaliuresis kaluresis
keratectasia keratocele keratodermia keratonosus kibe laparocele lipochondrodystrophy livedo longsightedness lues malacia
mammothermography marasmus megacardia megalocardia megrim melagra meningism meromelia miliaria monochromacy monochromasy monochromatism
monochromia morbilli myodynia natriuresis naupathia nephroptosia neuralgy nyctalopia obstipation omphalocele opisthotonos oscheocele
oscheocoele ozaena ozena pachyderma palilalia papulovesicle paraesthesia paraphrenia pericementoclasia pernio phlebotomus phthisis
physiatrics phytotherapy pleuropneumonia pleximetry plumbism pock pockmark polypus polysomy proctocele prolapsus protanopia
pseudohermaphroditism pseudorubella pseudosmallpox pseudovariola psychosurgery purulence purulency pyorrhoea pyrexia quadrantanopia
quinsy rachischisis rhagades rickettsialpox roentgenography saturnism schistorrhachis scorbutus scrofula shortsightedness sightlessness
singultus snowblindness sodoku sphacelus sterilisation sternutation suprainfection syndactylism synechia tabes tetanilla tetartanopia
thermalgesia thermocautery trephination tritanopia tumescence tumidity tumidness tumour ulatrophia ureterocele urethrocele urtication
vaccina vaccinia vaginocele valetudinarianism variola vellication venesection vesicopapule xanthopsia xerodermia`.split(/\s+/),
)

/** Terms of several words that are worth their room: of the others a part is found without them, or nobody writes them. */
export const written: ReadonlySet<string> = new Set(
  `acne vulgaris
acquired immune deficiency syndrome
adult onset diabetes
age related macular degeneration
ankylosing spondylitis
asthma attack
attention deficit disorder
attention deficit hyperactivity disorder
aversion therapy
barium enema
bee sting
behavior modification
behavior therapy
blood poisoning
blunt trauma
bow leg
bubonic plague
cancer of the blood
cancer of the liver
canker sore
carcinoma in situ
cardiac murmur
cardiogenic shock
cardiopulmonary arrest
cat scratch disease
catastrophic illness
charcot marie tooth disease
chorionic villus sampling
chronic obstructive pulmonary disease
cirrhosis of the liver
closed fracture
color blindness
color vision deficiency
communicable disease
compression fracture
congenital abnormality
congenital anomaly
congenital defect
congenital disease
congenital disorder
contact dermatitis
contagious disease
coronary artery bypass graft
coronary bypass
cot death
cradle cap
crib death
crisis intervention
decompression sickness
delirium tremens
dermoid cyst
detachment of the retina
diabetes insipidus
diabetes mellitus
diagnostic test
diaper rash
dilation and curettage
displaced fracture
duchenne muscular dystrophy
electric burn
electroconvulsive therapy
enlarged heart
erythema multiforme
erythema nodosum
esophageal reflux
ewing sarcoma
family therapy
fecal impaction
fecal occult test
fetal alcohol syndrome
fever blister
flea bite
gas gangrene
gastroesophageal reflux
gastrointestinal disorder
gaucher disease
genetic abnormality
german measles
gi series
glucose tolerance test
greenstick fracture
group psychotherapy
guillain barre syndrome
gulf war syndrome
hansen disease
hardening of the arteries
head ache
hearing disorder
hemophilia a
hemophilia b
hepatitis a
hepatitis b
herbal therapy
hereditary condition
hereditary disease
herpes simplex
hirschsprung disease
holistic medicine
hormone replacement therapy
horner syndrome
huntington chorea
hurler syndrome
hypovolemic shock
inborn error of metabolism
infant death
infectious disease
inflammatory bowel disease
inflammatory disease
infrared therapy
inherited disease
inherited disorder
insect bite
insulin dependent diabetes mellitus
insulin reaction
insulin shock
intensive care
intestinal flu
intestinal obstruction
intradermal injection
intramuscular injection
intravenous injection
iron overload
irritable bowel syndrome
juvenile diabetes
kaposi sarcoma
kawasaki disease
keratosis pilaris
kissing disease
klinefelter syndrome
korsakoff syndrome
labor pain
labor pains
lactase deficiency
lead poisoning
legal blindness
legionnaires disease
lens implant
lichen planus
lou gehrig disease
lumbar pain
lupus erythematosus
malabsorption syndrome
malignant hyperthermia
mantoux test
maple syrup urine disease
marburg disease
marfan syndrome
meibomian cyst
molluscum contagiosum
mosquito bite
multiple myeloma
munchausen syndrome
mushroom poisoning
myasthenic syndrome
nabothian cyst
nephrotic syndrome
myocardial infarction
nervous exhaustion
night blindness
nip and tuck
noonan syndrome
occupational disease
open fracture
oral herpes
organ transplant
osteogenesis imperfecta
otitis externa
otitis media
paget disease
penetrating injury
penetrating trauma
periodontal disease
persian gulf illness
phantom limb syndrome
pigeon toes
pilar cyst
pityriasis rosea
pku test
poison ivy
poison oak
poison sumac
polyarteritis nodosa
postnasal drip
pre eclampsia
premenstrual syndrome
prenatal diagnosis
prickly heat
prosthetic device
pulmonary congestion
q fever
radiation sickness
radioactive iodine test
ramsay hunt syndrome
reconstructive surgery
referred pain
reiter syndrome
renal insufficiency
respiratory disease
respiratory disorder
respiratory distress syndrome
respiratory illness
respiratory infection
restless legs
reye syndrome
robotic telesurgery
rocky mountain spotted fever
rope burn
ruptured intervertebral disc
sachs disease
scarlet fever
scratch test
sebaceous cyst
septal defect
severe acute respiratory syndrome
severe combined immunodeficiency
sexually transmitted disease
simple mastectomy
sinus headache
skin eruption
small cell carcinoma
smear test
spastic colon
spider nevus
spotted fever
subcutaneous injection
sudden infant death syndrome
surgical procedure
swimmer itch
systematic desensitization
systolic murmur
tay sachs
tension headache
tetralogy of fallot
thoracic outlet syndrome
thrombolytic therapy
tic douloureux
tissue typing
toxic shock
transient ischemic attack
trench foot
trench mouth
tuberculin test
tunnel vision
upper respiratory infection
vacuum aspiration
venereal disease
vesicoureteral reflux
visual disorder
von willebrand disease
wasting disease
williams syndrome
wilms tumor
wilson disease
withdrawal symptom
wooden leg
x ray therapy
xeroderma pigmentosum
xxy syndrome
yellow fever
zinc deficiency
zollinger ellison syndrome`.split("\n"),
)
