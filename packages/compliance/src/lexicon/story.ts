import { phrases } from "../text/phrases.ts"

const irregular = new Set(
  "cayo llego termino salio vencio nacio gano perdio supero fue tuvo estuvo murio fallecio volvio recupero desperto choco couldn't didn't wasn't hadn't weren't was were had came went got left fell broke tore beat lost won ran rang woke drove swallowed bit stung stuck found felt told said took made gave brought kept held began grew stood walked saw met rode flew threw caught bought fought slept ate drank became chose spoke wore lay led sat swam shook froze hid bled needed underwent overcame spent did thought knew heard built sent showed wrote paid sought withdrew drowned burnt learnt dreamt leapt cried died survived presented delivered thanked trusted taught sang sank shone slid spat sprang strode swept swung swore stole struck spun snuck sold rose meant lent knelt hung forgot forgave fed dug dealt crept clung blew bent wept understood".split(
    " ",
  ),
)
const notPast = new Set(
  "red bed need feed seed speed bleed weed shed wed led med meds breed indeed hundred sacred naked kindred exceed proceed embed united advanced limited".split(
    " ",
  ),
)

/** True for a verb in the past, by its ending or from a list. */
export const isPast = (word: string): boolean => irregular.has(word) || (word.length > 4 && word.endsWith("ed") && !notPast.has(word))

/** What somebody does that is no story of care: asking, telling, giving. */
export const sayings = new Set(
  "asked told said wondered emailed called suggested recommended wrote shared reminded nominated donated gave brought sent mentioned commented requested thanked joked voted baked knitted painted drew made wanted noticed posted tagged inspired".split(
    " ",
  ),
)

/** Illness, injury and treatment, said of one person; everyday words count when the sentence tells what happened. */
export const conditions = phrases(`
cancer*|tumor*|tumour*|lymphoma*|leukemi*|melanoma*|carcinoma*|metasta*|chemo*|radiation|mastectomy|lumpectomy|remission
diabet*|insulin|asthma*|copd|pneumonia|bronchitis|covid|flu|strep|rsv|mono|meningitis|sepsis|hepatitis|hiv|herpes|chlamydia|gonorrhea|syphilis|std|sti|stds|tb|tuberculosis|uti|mrsa|lupus|gout|anemi*|shingles|measles|chickenpox|rabies|tetanus|lyme
stroke|strokes|seizure*|epilep*|migraine*|headache*|concussion*|dementia|alzheimer*|parkinson*|neuropathy|sclerosis|autism|autistic|adhd|paraly*|vertigo|tremor*|coma
heart attack|failure|surgery|condition|disease|murmur|transplant|valve
cardiac arrest
hypertens*|arrhythm*|afib|angina|angioplast*|bypass|pacemaker*|stent|stents|defibrillator
kidney*|liver|thyroid|gallbladder|append*|hernia*|ulcer*|crohn*|colitis|celiac|reflux
arthrit*|fractur*|sprain*|acl|meniscus|rotator|scoliosis|herniat*|sciatica|osteoporosis|dislocat*|tonsil*|cataract*|lasik|glaucoma|retina*|amputat*
broken|broke|fractured|torn|tore|sprained|dislocated|shattered|crushed|mangled|severed|cut|injured|hurt <2> arm|arms|leg|legs|wrist|wrists|ankle|ankles|hip|hips|bone|bones|foot|feet|finger|fingers|toe|nose|rib|ribs|neck|back|knee|knees|shoulder|elbow|collarbone|femur|tibia|jaw|tooth|teeth|hand|acl|pelvis|skull|thumb
depress*|anxiety|bipolar|schizo*|ptsd|ocd|anorexi*|bulimi*|suicid*|addict*|alcoholi*|overdos*|relaps*|detox|sober|sobriety|withdrawal|panic|psychosis|psychotic
pregnan*|ivf|iui|embryo*|miscarr*|stillb*|csection|preeclampsia|infertil*|twins|triplets|preemie|nicu|labor|vasectomy|endometri*|pcos|fibroid*
gave birth
in labor
wound*|burn|burns|burned|bitten|bite|bites|stung|stings|rash|rashes|hives|anaphyl*|allerg*|injur*|bleed*|infect*|abscess*|fever*|swollen|swelling|lump|lumps|mole|moles|lesion*|wart|warts|cyst|acne|eczema|psoriasis|rosacea|blister*|gash*|laceration*|frostbite|hypothermi*|heatstroke|poison*|chok*|drown*|electrocut*
flatlined|coded|airlifted|helicopter|ambulance|vaping|stage
lost <4> baby|son|daughter|twin
our|the|this program
day NUM
operamos|operaron|operado|operada|opero|cirugia|herida|accidente|choco
last|final days|hours|breath
camina|respira|vence
can't|couldn't|cannot breathe|walk|see|hear|speak|stand|swallow|sleep
prosthetic*|screws|plates
hole in
from NUM to NUM
smoke|tobacco|nicotine free
benign|malignant|heartbeat|heartbeats|syringes|syringe
swallow*|lodged|stuck|impaled|ingested|inhaled|snorted
surger*|operation|operated|transplant*|replacement|amputation|implant*|crown|crowns|extraction|veneer*|denture*|braces|invisalign|aligners|cavit*|abscess
root canal|canals
wisdom teeth|tooth
finger|fingers|hand|thumb|arm|leg|foot|toe|toes|ankle|wrist|ear|nose|tooth|teeth|hip|knee|knees|skull <1> crushed|severed|mangled|broken|caught|stuck|smashed|gone|missing|dangling|bleeding
knocked|chipped|cracked|lost <3> tooth|teeth
knee|hip|shoulder|back|spine|chest|neck|stomach|abdominal|tooth|jaw|foot|joint pain|replacement|surgery|injury|repair
stitches|sutures|staples|cast|splint|crutches|wheelchair|walker|prosthe*|dialysis|ventilator|intubat*|icu|hospice|hospitalized|tracheostomy|feeding tube|colostomy
biops*|mammogram*|colonoscop*|mri|xray*|ultrasound*|diagnos*
tested positive
pain|limp|limping|numb|numbness|fainted|collapsed|unconscious|seizing|vomiting|dizzy|cough*|wheez*
hearing aid|aids|loss
weight loss
lost NUM|half|over (NUM) pounds|lbs|percent
botox|filler|fillers|liposuction|tummy|rhinoplasty|augmentation|facelift
fishhook|splinter|shrapnel|fell|crashed|slipped|tripped|trampled|bucked|thrown|rollover|buried|avalanche|attacked|electrocuted|mauled|gored
up|in|through|into|inside his|her|their|a nose|ear|thumb|hand|foot|eye|throat|leg|arm|finger|skull|chest|nostril|cheek
walking|walked again|unaided|out
back to|on work|his|her|field|feet
twin|ivf|transplant success
hook|nail|bee|wasp|snake|spider|tick|dog|shark|scorpion|jellyfish|rattlesnake bite|bites|sting|stings|gun|in|stuck
rare <2> disease|condition|disorder|syndrome|form|case
`)

/** A telling of the practice about one person: "we treated", "our surgeons removed", "Dr. Cho saved". */
export const practiceActs = phrases(`
we|team|doctor|surgeons|dentist|audiologist|prosthetist made|built|fit|crafted|designed|printed|fashioned <5> for
dr|doctor|nurse|surgeon|np|pa <2> saw|treated|helped|saved|delivered|stitched|removed|repaired|replaced|diagnosed|operated|pulled|fixed|caught|revived|rescued|stabilized|reattached|implanted|fitted|extracted|drained|examined|welcomed|straightened|transformed|placed|performed|rebuilt|restored
we|we've|team|staff|nurses|nurse|doctors|doctor|dr|surgeons|surgeon|providers|provider|dentist|hygienists|therapists|pediatrician|midwives|midwife|crew|i|hospital|er|clinic|pa|np|md (just|recently|also|once|even|actually|have|had|has|finally|successfully|today|yesterday|tonight|safely|quickly) (just|to|recently) saw|seen|treated|helped|saved|delivered|stitched|removed|repaired|replaced|diagnosed|cared|operated|pulled|fixed|caught|revived|resuscitated|rescued|admitted|discharged|stabilized|reattached|implanted|fitted|extracted|drained|examined|vaccinated|welcomed|straightened|transformed|placed|performed|rebuilt|restored|intubated|splinted|sutured|numbed
`)
export const hadPatient = phrases(`
we|team|surgeons|doctor|staff|er|nurses|i (just|also|actually|today) lanced|drained|removed|pulled|stitched|sewed|glued|reattached|extracted|diagnosed|caught|found|popped|plucked|flushed|dug|biopsied|scoped|set|reset|numbed|splinted|patched a|an|the|this|his|her|someone's|somebody's|two|three|NUM
these|those two|three|twins|siblings|lovebirds|parents|newlyweds
operamos|atendimos|tratamos|salvamos|recibimos|ayudamos|curamos a (un|una|nuestro|nuestra|su)
NUM|one happy|brave|lucky|sweet|tough|proud <1> patient|mama|mom|dad|kiddo|guy|lady|girl|boy|client
quitter|graduate|survivor|newest|latest in|of|from our|the
tell|told|telling a <2> couple|family|mom|patient
my NUM o'clock|am|pm
family|mom|couple|parents|husband|wife for trusting|choosing|letting|allowing us
lost a|one <2> patient|client|resident|member
had|have|saw|seen|met|got|treated|treating|seeing|meeting (yet) a|an|another|one|this|two|our|my|the|some <3> patient|client|pt|guy|gentleman|lady|woman|man|kid|kiddo|teen|teenager|toddler|mom|dad|couple|girl|boy|fellow|gal|baby|case|student|athlete|farmer|rancher|veteran
one of our|my patients|clients|kiddos|guys|girls|ladies|gals|men|women|moms|dads|kids|babies|littles|families|couples|regulars|heart|knee|hip|cancer|nicu|ivf
patient|client of ours|mine
case|patient|smile|story|transformation of the day|week|month|year
tale|story of a|an|one|our
patient|success|recovery|birth|survivor spotlight|story
`)

/** Somebody comes to be treated. */
export const arrivals = phrases(`
came|walked|stopped|limped|rushed|stumbled|hobbled|rolled|wheeled|carried|airlifted|flew|brought|showed|arrived|presented|landed|comes|walks (right|back|up|straight) in|into|to|at|with (our|the|us|er|clinic|office|today|yesterday) (er|clinic|office|door|today) (with|after|for|because|complaining|holding|having)
`)

/** Signs that everybody near will know who it is. */
export const uniqueCues = phrases(`
everyone|everybody|whole|all|most|half|folks|people (the) (of) (you) (in|around|across) (this|our|the) (small|little|whole) town|county|community|valley|school|area|neighborhood|knows|know
you (all|may|might|probably|likely|will) know|recognize|remember|heard|guess (exactly) who|him|her|about
you (all|may|might|probably|likely) (have) (probably) saw|seen|read|heard <3> him|her|news|paper|about|tv|headlines
rarest
one of (the) first|rarest|only|few|oldest|youngest
the|our|state's|county's|montana's|region's|country's|nation's first|only|youngest|oldest|tallest|heaviest|smallest (ever|known|recorded|reported) person|patient|woman|man|case|success|twin|twins|triplets|transplant|recipient|survivor|winner|female|male|quintuplets|quadruplets
first|only <3> in|of|to <2> state|county|town|city|region|world|country|history
our first|oldest|youngest|tiniest|smallest|heaviest|longest <3> success|patient|client|baby|surgery|procedure|implant|recipient|case|transplant|twins|triplets|preemie|resident|survivor
made|making|makes|in|on|all (over|in|on) (the) (national|local|evening|front) news|headlines|newspaper|paper|page
viral|infamous|celebrity|celebrities
local|hometown celebrity|legend|hero|official|politician|personality|star|icon
quadruplets|quintuplets|conjoined
world record|champion|series
olympi*|lottery|heisman|mvp
town's|county's|school's|station's only|own|favorite|mayor|sheriff|judge|principal|coach|priest
mayor|sheriff|governor|senator|principal|superintendent|councilman|councilwoman|commissioner|anchor|weatherman|quarterback|homecoming
news anchor
you've seen|met|know (him|her) on|around|at|from
won't say who|name
we|i can't|won't|shouldn't say|name <2> who|names|him|her
name withheld|no names
hipaa|wink
iykyk
guess|guessing who|which
room|bed NUM
initials
prom queen|king
rodeo queen|champion|clown|king
last (living|surviving)
`)

export const occupations = new Set(
  "teacher firefighter fireman policeman policewoman cop officer deputy sheriff trooper coach principal pastor priest reverend rabbi farmer rancher cowboy trucker driver pilot musician singer drummer guitarist lawyer attorney judge banker barista bartender waitress waiter chef cook baker butcher mechanic welder electrician plumber carpenter roofer logger miner lineman contractor builder mason painter soldier marine veteran sailor airman engineer accountant librarian reporter journalist anchor quarterback linebacker pitcher goalie wrestler gymnast ballerina dancer runner marathoner cyclist skier snowboarder swimmer golfer climber hiker hunter angler fisherman student senior freshman sophomore mayor senator realtor hairdresser barber stylist florist janitor custodian mailman postman paramedic emt athlete player jockey rodeo bullrider umpire referee cheerleader scout cashier clerk salesman professor crossing beekeeper camper snowmobiler surfer diver kayaker skydiver biker motorcyclist skater skateboarder youtuber influencer lobsterman shrimper oysterman selectman alderman meteorologist weatherman philosopher poet sculptor baritone soprano tenor organist conductor cellist violinist novelist beekeeper blacksmith seamstress tailor bricklayer machinist forester gardener usher deacon professor scientist".split(
    " ",
  ),
)
export const agedWords = new Set(
  "teen teenager teenage toddler infant newborn baby child kid kiddo preschooler kindergartner grader tween adolescent elderly senior octogenarian septuagenarian retiree grandma grandpa grandmother grandfather granny young preemie centenarian nonagenarian".split(
    " ",
  ),
)
export const sexWords = new Set(
  "she he her his him herself himself she's he's woman man lady gentleman girl boy mom mama mommy mother dad daddy father grandma grandpa grandmother grandfather wife husband son daughter sister brother aunt uncle niece nephew guy gal bride groom widow widower waitress cowboy female male".split(
    " ",
  ),
)
/** Places that name a town's landmarks without a capital. */
export const landmarks = phrases(`
at|from|on|in|near|outside|behind the|our|a (local|old|county|town|city) rodeo|lake|river|dam|ski|fair|fairgrounds|mill|mine|ranch|prison|jail|courthouse|stadium|high|elementary|middle|church|casino|reservation|college|factory|plant|brewery|station|department|diner|campground|trailhead|summit|farm|firehouse|academy|airport|base
fire department|station
police department
high school
city council
school board
volleyball|football|basketball|hockey|soccer|wrestling|track|swim team
`)

/** Told of nobody: made up, of old times, from a book, or a case that might be. */
export const unreal = phrases(`
fictional|fictitious|composite|hypothetical|hypothetically|imaginary|invented|example|scenario|simulated|simulation|drill|mannequin|manikin|actor|actors|movie|film|episode|novel|tv|series|cartoon|teddy|stuffed|doll|study|studies|researchers|research|survey|trial|trials|article|report|reported|published|journal|century|1800s|1900s|history|historic|historical|ancient|veterinar*|puppy|kitten
imagine|suppose|picture|pretend|say|consider a|an|that|this|your|you
not a|an real|actual
is|are|was|were|she's|he's (all|entirely|completely) made|make up|believe|invented
one|two|three|four|1 in|out (of) NUM|two|three|four|five|six|seven|eight|nine|ten|twenty
if|whenever|unless|should a|an|one|our|your|someone|somebody|anyone|the|you|she|he|they
what if
thank|thanks (you) to|a (the|our|all|every) <4> who <1> directed|hosted|donated|brought|baked|cooked|built|lent|loaned|volunteered|plowed|plows|shoveled|painted|delivered|fed|served|organized|hung|decorated|sponsored|drove|drives|keeps|guards
would|could|should|might|may have|be
once upon
every|each|approximately|roughly NUM|second|seconds|minute|minutes|day|hour|one|child|woman|man|person|patient|team|member
more|less|times|twice likely|as
it's|it a|the quick|myth
cpr class|classes|training
`)
/** A biography of staff: why somebody chose this work. */
export const biographies = phrases(`
inspired|inspires|inspiration|motivated|led|pushed|drew <5> become|career|medicine|nursing|field|pursue|path|dentistry|dental|nurse|doctor|healthcare|profession|work|study|join|specialize|school
decided|chose|wanted|knew|dreamed <3> become|study|pursue|specialize|nurse|doctor|dentist
became|become|becoming|wanted <3> nurse|doctor|dentist|physician|surgeon|therapist|pa|hygienist|pharmacist|paramedic|midwife|provider|optometrist|chiropractor|psychologist
grew up|school|residency|fellowship|graduated|degree|bachelor's|master's|alma|trained|undergrad|board|hobbies|spare
free|spare time
joins|joined|joining|welcome|welcoming|meet <5> team|practice|staff|provider|hygienist|nurse|doctor
meet|welcome|welcoming|introducing|congratulations (to) (our) (new) dr|doctor
new|our|named|appointed|promoted <1> chief|director|head|manager|administrator|supervisor|president|officer (of|medical|nursing|operating)
decades|years in|of|at the|our|practice|private|pediatric|family
years of experience|service|practice|nursing
years with|at us|our|the
when|outside|not (she|he|she's|he's|they) (is|isn't|not) (in|at|working|seeing|treating|busy|caring) <3> patients|clinic|work|office|hospital
`)

/** Years so long ago that nobody of theirs is a patient now. */
export const oldYear = /^1(?:[0-8]\d\d|9[0-7]\d)$/
/** News of a member of the staff: a birth, an engagement. */
export const staffNews = phrases(`
gave birth
welcomed|welcome|welcomes|welcoming <3> baby|boy|girl|son|daughter|twins|grandson|granddaughter|grandbaby
expecting
maternity|paternity|parental leave
new|proud mom|dad|mama|parents|grandma|grandpa|grandparents
`)
