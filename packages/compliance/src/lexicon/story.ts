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
abscess|abscess*|accidente|acl|acne|addict*|adhd|afib|airlifted|alcoholi*|aligners|allerg*|alzheimer*|ambulance|amputat*|amputation|anaphyl*|anemi*|angina|angioplast*|anorexi*|anxiety|append*|arrhythm*|arthrit*|asthma*|attacked|augmentation|autism|autistic|avalanche|benign|biops*|bipolar|bit/es|bite|bitten|bleed*|blister*|botox|braces|bronchitis|bucked|bulimi*|buried|burn/s/ed|bypass|camina|cancer*|carcinoma*|cataract*|cavit*|celiac|chemo*|chickenpox|chlamydia|choco|chok*|cirugia|coded|colitis|collapsed|colonoscop*|coma|concussion*|copd|cough*|covid|crashed|crohn*|crown/s|csection|cyst|defibrillator|dementia|denture*|depress*|detox|diabet*|diagnos*|dislocat*|dizzy|drown*|eczema|electrocut*|electrocuted|embryo*|endometri*|epilep*|extraction|facelift|fainted|fell|fever*|fibroid*|filler/s|fishhook|flatlined|flu|fractur*|frostbite|gallbladder|gash*|glaucoma|gonorrhea|gored|gout|headache*|heartbeat/s|heatstroke|helicopter|hepatitis|herida|hernia*|herniat*|herpes|hiv/es|hypertens*|hypothermi*|impaled|implant*|infect*|infertil*|ingested|inhaled|injur*|insulin|invisalign|iui|ivf|kidney*|labor|laceration*|lasik|lesion*|leukemi*|limp/ing|liposuction|liver|lodged|lump/s|lumpectomy|lupus|lyme|lymphoma*|malignant|mammogram*|mastectomy|mauled|measles|melanoma*|meningitis|meniscus|metasta*|migraine*|miscarr*|mole/s|mono|mri|mrsa|neuropathy|nicu|numb|numbness|ocd|operada|operado|operamos|operaron|operated|operation|opero|osteoporosis|overdos*|pacemaker*|pain|panic|paraly*|parkinson*|pcos|plates|pneumonia|poison*|preeclampsia|preemie|pregnan*|prosthetic*|psoriasis|psychosis|psychotic|ptsd|rabies|radiation|rash/es|reflux|relaps*|remission|replacement|respira|retina*|rhinoplasty|rollover|rosacea|rotator|rsv|schizo*|sciatica|sclerosis|scoliosis|screws|seizing|seizure*|sepsis|shingles|shrapnel|slipped|snorted|sober|sobriety|splinter|sprain*|stage|std/s|stent/s|sti|stillb*|stings|strep|stroke/s|stuck|stung|suicid*|surger*|swallow*|swelling|swollen|syphilis|syringe/s|tb|tetanus|thrown|thyroid|tonsil*|trampled|transplant*|tremor*|triplets|tripped|tuberculosis|tummy|tumor*|tumour*|twins|ulcer*|ultrasound*|unconscious|uti|vaping|vasectomy|vence|veneer*|vertigo|vomiting|wart/s|wheez*|withdrawal|wound*|xray*
heart attack|condition|disease|failure|murmur|surgery|transplant|valve
cardiac arrest
broke|broken|crushed|cut|dislocated|fractured|hurt|injured|mangled|severed|shattered|sprained|tore|torn <2> acl|ankle/s|arm/s|back|bone/s|collarbone|elbow|feet|femur|finger/s|foot|hand|hip/s|jaw|knee/s|leg/s|neck|nose|pelvis|rib/s|shoulder|skull|teeth|thumb|tibia|toe|tooth|wrist/s
gave birth
in labor
clawed|kicked|nipped|scratched by
lost <4> baby|daughter|son|twin
our|the|this program
day NUM
final|last breath|days|hours
can't|cannot|couldn't breathe|hear|see|sleep|speak|stand|swallow|walk
hole in
from NUM to NUM
nicotine|smoke|tobacco free
root canal/s
wisdom teeth|tooth
ankle|arm|ear|finger/s|foot|hand|hip|knee/s|leg|nose|skull|teeth|thumb|toe/s|tooth|wrist <1> bleeding|broken|caught|crushed|dangling|gone|mangled|missing|severed|smashed|stuck
chipped|cracked|knocked|lost <3> teeth|tooth
abdominal|back|chest|foot|hip|jaw|joint|knee|neck|shoulder|spine|stomach|tooth injury|pain|repair|replacement|surgery
cast|crutches|dialysis|feeding|hospice|hospitalized|icu|intubat*|prosthe*|splint|staples|stitches|sutures|tracheostomy|ventilator|walker|wheelchair colostomy|tube
tested positive
hearing aid/s|loss
weight loss
lost NUM|half|over (NUM) lbs|percent|pounds
in|inside|into|through|up a|her|his|their arm|cheek|chest|ear|eye|finger|foot|hand|leg|nose|nostril|skull|throat|thumb
walked|walking again|out|unaided
back on|to feet|field|her|his|work
ivf|transplant|twin success
bee|dog|hook|jellyfish|nail|rattlesnake|scorpion|shark|snake|spider|tick|wasp bite/s|gun|in|sting/s|stuck
rare <2> case|condition|disease|disorder|form|syndrome
`)

/** A telling of the practice about one person: "we treated", "our surgeons removed", "Dr. Cho saved". */
export const practiceActs = phrases(`
audiologist|dentist|doctor|prosthetist|surgeons|team|we built|crafted|designed|fashioned|fit|made|printed <5> for
doctor|dr|np|nurse|pa|surgeon <2> caught|delivered|diagnosed|drained|examined|extracted|fitted|fixed|helped|implanted|operated|performed|placed|pulled|reattached|rebuilt|removed|repaired|replaced|rescued|restored|revived|saved|saw|stabilized|stitched|straightened|transformed|treated|welcomed
clinic|crew|dentist|doctor/s|dr|er|hospital|hygienists|i|md|midwife|midwives|np|nurse/s|pa|pediatrician|provider/s|staff|surgeon/s|team|therapists|we|we've (actually|also|even|finally|had|has|have|just|once|quickly|recently|safely|successfully|today|tonight|yesterday) (just|recently|to) admitted|cared|caught|delivered|diagnosed|discharged|drained|examined|extracted|fitted|fixed|helped|implanted|intubated|numbed|operated|performed|placed|pulled|reattached|rebuilt|removed|repaired|replaced|rescued|restored|resuscitated|revived|saved|saw|seen|splinted|stabilized|stitched|straightened|sutured|transformed|treated|vaccinated|welcomed
`)
export const hadPatient = phrases(`
doctor|er|i|nurses|staff|surgeons|team|we (actually|also|just|today) biopsied|caught|diagnosed|drained|dug|extracted|flushed|found|glued|lanced|numbed|patched|plucked|popped|pulled|reattached|removed|reset|scoped|set|sewed|splinted|stitched NUM|a|an|her|his|somebody's|someone's|the|this|three|two
these|those lovebirds|newlyweds|parents|siblings|three|twins|two
atendimos|ayudamos|curamos|operamos|recibimos|salvamos|tratamos a (nuestra|nuestro|su|un|una)
NUM|one brave|happy|lucky|proud|sweet|tough <1> boy|client|dad|girl|guy|kiddo|lady|mama|mom|patient
graduate|latest|newest|quitter|survivor from|in|of our|the
tell/ing|told a <2> couple|family|mom|patient
my NUM am|o'clock|pm
couple|family|husband|mom|parents|wife for allowing|choosing|letting|trusting us
lost a|one <2> client|member|patient|resident
got|had|have|meeting|met|saw|seeing|seen|treated|treating (yet) a|an|another|my|one|our|some|the|this|two <3> athlete|baby|boy|case|client|couple|dad|farmer|fellow|gal|gentleman|girl|guy|kid|kiddo|lady|man|mom|patient|pt|rancher|student|teen|teenager|toddler|veteran|woman
one of my|our <1> athletes|braces|kids|seniors|teenagers|teens
one of my|our babies|cancer|clients|couples|dads|families|gals|girls|guys|heart|hip|ivf|kiddos|kids|knee|ladies|littles|men|moms|nicu|patients|regulars|women
client|patient of mine|ours
case|patient|smile|story|transformation of the day|month|week|year
story|tale of a|an|one|our
birth|patient|recovery|success|survivor spotlight|story
`)

/** Somebody comes to be treated. */
export const arrivals = phrases(`
airlifted|arrived|brought|came|carried|comes|flew|hobbled|landed|limped|presented|rolled|rushed|showed|stopped|stumbled|walked|walks|wheeled (back|right|straight|up) at|in|into|to|with (clinic|er|office|our|the|today|us|yesterday) (clinic|door|er|office|today) (after|because|complaining|for|having|holding|with)
`)

/** Signs that everybody near will know who it is. */
export const uniqueCues = phrases(`
all|everybody|everyone|folks|half|most|people|whole (the) (of) (you) (across|around|in) (our|the|this) (little|small|whole) area|community|county|know/s|neighborhood|school|town|valley
you (all|likely|may|might|probably|will) guess|heard|know|recognize|remember (exactly) about|her|him|who
you (all|likely|may|might|probably) (have) (probably) heard|read|saw|seen <3> about|headlines|her|him|news|paper|tv
anchor|celebrities|celebrity|commissioner|conjoined|councilman|councilwoman|governor|heisman|hipaa|homecoming|infamous|initials|iykyk|lottery|mayor|mvp|olympi*|principal|quadruplets|quarterback|quintuplets|rarest|senator|sheriff|superintendent|viral|weatherman|wink
one of (the) few|first|oldest|only|rarest|youngest
country's|county's|montana's|nation's|our|region's|state's|the first|heaviest|oldest|only|smallest|tallest|youngest (ever|known|recorded|reported) case|female|male|man|patient|person|quadruplets|quintuplets|recipient|success|survivor|transplant|triplets|twin/s|winner|woman
first|only <3> in|of|to <2> city|country|county|history|region|state|town|world
our first|heaviest|longest|oldest|smallest|tiniest|youngest <3> baby|case|client|implant|patient|preemie|procedure|recipient|resident|success|surgery|survivor|transplant|triplets|twins
all|in|made|makes|making|on (in|on|over) (the) (evening|front|local|national) headlines|news|newspaper|page|paper
hometown|local celebrity|hero|icon|legend|official|personality|politician|star
world champion|record|series
county's|school's|station's|town's coach|favorite|judge|mayor|only|own|priest|principal|sheriff
news anchor
you've know|met|seen (her|him) around|at|from|on
won't say name|who
i|we can't|shouldn't|won't name|say <2> her|him|names|who
name no|withheld names
guess/ing which|who
bed|room NUM
exactly|only one <3> is|of|was|who|arrives|comes
one|two|three|four of you is|are|in ours
whoever left|lost|forgot
prom king|queen
rodeo champion|clown|king|queen
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
at|behind|from|in|near|on|outside a|our|the (city|county|local|old|town) academy|airport|base|brewery|campground|casino|church|college|courthouse|dam|department|diner|elementary|factory|fair|fairgrounds|farm|firehouse|high|jail|lake|middle|mill|mine|plant|prison|ranch|reservation|river|rodeo|ski|stadium|station|summit|trailhead
fire department|station
police department
high school
city council
school board
basketball|football|hockey|soccer|swim|track|volleyball|wrestling team
`)

/** Told of nobody: made up, of old times, from a book, or a case that might be. */
export const unreal = phrases(`
1800s|1900s|actor/s|ancient|article|cartoon|century|composite|doll|episode|example|fictional|fictitious|film|historic|historical|history|hypothetical|hypothetically|imaginary|invented|journal|kitten|manikin|mannequin|movie|novel|published|puppy|report/ed|research|researchers|scenario|series|simulated|simulation|studies|study|stuffed|survey|teddy|trial/s|veterinar*
consider|imagine|picture|pretend|say|suppose a|an|that|this|you|your
are|is or aren't|isn't|not
wish/ed|wishes anyone|somebody|someone
not a|an actual|real
are|he's|is|she's|was|were (all|completely|entirely) made|make believe|invented|up
1|four|one|three|two in|out (of) NUM|eight|five|four|nine|seven|six|ten|three|twenty|two
if|should|unless|whenever a|an|anyone|he|one|our|she|somebody|someone|the|they|you|your
what if
thank/s (you) a|to (all|every|our|the) <4> who <1> baked|brought|built|cooked|decorated|delivered|directed|donated|drives|drove|fed|guards|hosted|hung|keeps|lent|loaned|organized|painted|plowed|plows|served|shoveled|sponsored|volunteered
could|may|might|should|would be|have
once upon
approximately|each|every|roughly NUM|child|day|hour|man|member|minute/s|one|patient|person|second/s|team|woman
less|more|times|twice as|likely
it|it's a|the myth|quick
active|code|disaster|fire|safety|tornado drill/s
cpr class/es|training
`)
/** A biography of staff: why somebody chose this work. */
export const biographies = phrases(`
drew|inspiration|inspired|inspires|led|motivated|pushed <5> become|career|dental|dentistry|doctor|field|healthcare|join|medicine|nurse|nursing|path|profession|pursue|school|specialize|study|work
chose|decided|dreamed|knew|wanted <3> become|dentist|doctor|nurse|pursue|specialize|study
became|become|becoming|wanted <3> chiropractor|dentist|doctor|hygienist|midwife|nurse|optometrist|pa|paramedic|pharmacist|physician|provider|psychologist|surgeon|therapist
grew alma|bachelor's|board|degree|fellowship|graduated|hobbies|master's|residency|school|spare|trained|undergrad|up
free|spare time
joined|joining|joins|meet|welcome|welcoming <5> doctor|hygienist|nurse|practice|provider|staff|team
congratulations|introducing|meet|welcome|welcoming (to) (our) (new) doctor|dr
appointed|named|new|our|promoted <1> administrator|chief|director|head|manager|officer|president|supervisor (medical|nursing|of|operating)
decades|years at|in|of family|our|pediatric|practice|private|the
years of experience|nursing|practice|service
years at|with our|the|us
not|outside|when (he|he's|she|she's|they) (is|isn't|not) (at|busy|caring|in|seeing|treating|working) <3> clinic|hospital|office|patients|work
`)

/** Years so long ago that nobody of theirs is a patient now. */
export const oldYear = /^1(?:[0-8]\d\d|9[0-7]\d)$/
/** News of a member of the staff: a birth, an engagement. */
export const staffNews = phrases(`
gave birth
welcome/s/d|welcoming <3> baby|boy|daughter|girl|grandbaby|granddaughter|grandson|son|twins
expecting
maternity|parental|paternity leave
new|proud dad|grandma|grandpa|grandparents|mama|mom|parents
`)
