import { cues } from "./cues.ts"

const lists = {
  person:
    "he she i my his her our baby husband wife son daughter mom mother dad father kid child toddler grandma grandpa grandson grandmother grandfather friend brother sister roommate boyfriend girlfriend newborn infant nephew niece uncle aunt guy man woman lady gent buddy mi bebe esposo esposa hijo hija mama papa abuela abuelo el ella they someone somebody".split(
      " ",
    ),
  hue: "blue bluish blueish gray grey purple purplish ashen white pale gris azul azules morado moradas morados pálido palido palida".split(
    " ",
  ),
  toxin:
    "bleach battery batteries magnet magnets detergent pod pods antifreeze poison cleaner drano peroxide gasoline kerosene lye pesticide rodenticide dewormer cloro lejia veneno pila pilas windex ammonia edible edibles gummies gummy nicotine mushroom mushrooms berries coin".split(
      " ",
    ),
  much: "too whole entire bottle handful all double twice NUM several extra bunch pack strip bunch many 30 20 50 wrong".split(" "),
  drug: "pill pills tylenol advil ibuprofen meds medicine medication tablets aspirin xanax benadryl percs oxy oxys insulin fentanyl heroin adderall melatonin edible edibles gummies pen dose doses ambien pastillas dewormer".split(
    " ",
  ),
  hurt: "pain hurts hurting pressure tight tightness heavy squeezing crushing burning buzzing fluttering pounding aching stabbing exploding killing weird funny".split(
    " ",
  ),
}

/** A life may be in danger now, by illness, injury or poison. */
export const emergencySure = cues(
  `
chest|chests|pecho (is|feels|feeling|keeps|been|has|was|area|going|gone) <3> #hurt
#hurt|dolor|presion|opresion|duele <3> chest|pecho
heart <3> attack (now|right|i|he|she|happening)
having|think|thinks|like|might|maybe|getting <5> heart attack|stroke|seizure|miscarriage
left arm|shoulder <4> heavy|numb|tingling|tingly|hurts|pain|odd|weird|funny|dead|hurting
arm|brazo <2> heavy|numb <6> sweat|sweating|sweaty|chest
holding|grabbing|clutching|clutches <2> chest|jaw|arm
sweating|sweaty|clammy|sweats <6> gray|grey|pale|jaw|chest|arm|arms|confused
gray|grey|pale|ashen <3> sweaty|sweating|clammy|cold
trouble|difficulty|struggle|struggling|struggles|hard|gasping|fighting|labored|problem|problems|dificultad|cuesta|batalla|working <4> breathing|breathe|breath|air|respirar
can't|cannot|can|barely|not|isn't|stopped|won't|couldn't|hardly|forgot|forgetting|unable|remind <4> breathing|breathe|breath|respira|respirar
can't|cannot <3> full|catch|deep|get <2> breath|air
can't|cannot catch <2> breath
short of breath
shortness of breath
breathing|breaths|breathe|respiration|respira <4> weird|funny|fast|shallow|slow|labored|wrong|right|hard|noisy|raspy|once|every|per|snoring|gurgling|raro|rapido
wheezing|wheezy|wheeze|wheezes|gasping|gurgling|gurgle|stridor
no respira
no puede|puedo|esta respirar|respirando
deja|dejo|dejado de respirar
retracting|retractions|ribs sucking
turning|turned|turns|going|went|looks|he's|she's|kinda (a) (little|bit|kinda|all|so|really|is) blue|bluish|blueish|purple|ashen
lips|lip|fingernails|nails|fingers|face|tongue|labios|manos|cara|hands <4> blue|bluish|blueish|gray|grey|purple|purplish|ashen|morado|morada|morados|azules|azul
blue|purple|bluish|gray|grey lips|face|fingernails|skin|hands
face|mouth|smile|cara|boca|eye|lip|side <4> droop|droops|drooping|drooped|droopy|hanging|sagging|slumped|crooked|twisted|chueca|torcida|lopsided|falling
face <2> numb <4> side|one|suddenly
drooping <4> face|mouth|smile|left|right|side
slur|slurred|slurring|slurs|garbled|jumbled
talking|talks|speaking|speech|words|habla|hablando <3> nonsense|gibberish|weird|funny|jumbled|drunk|raro|borracho|borracha|enredado
can't|cannot|won't|doesn't|couldn't|unable|no <4> lift|move|feel|raise|speak|talk|swallow|levantar|mover|hablar|tragar|see|hold <4> arm|arms|leg|legs|side|brazo|lado|words|spit|head|eye|half|good|well|foot|face
get|getting <1> him|her|them|mom|dad|it <2> respond|wake|answer|breathe|stop|awake|talk
cut|sliced|chopped|sawed|lost|took|severed|bit <3> tip|end|part|finger|thumb|toe|hand <4> off|finger|thumb|toe|saw|blender|mower|door
cut|sliced|chopped|sawed off <4> finger|thumb|toe|tip|hand|part
speech|talking|words|voice|sentences <5> messed|off|strange|wrong|gone|mush|mumbling|backwards|mixed|scrambled
eye injury
down|in <1> wrong pipe
no sound <3> coming|out|comes
smile|face|mouth|lip <3> flat|uneven|sagged|slid|melting|dropped
gone|went|going|through <3> every|three|four|NUM|all <3> towel|towels|pads|shirts
out cold
pumping|squirting|spraying out|everywhere|blood
gray|grey <2> black
tongue|garganta|throat|lengua <4> big|bigger|thick|small|smaller|huge|fat|numb|heavy
all|everyone|everybody|family|kids <5> headache|headaches <9> dog|smell|heater|furnace|gas|cold|sleepy|dizzy
heater|furnace|stove|gas|generator <5> smell|smelling|smells|leak|leaking|off|headache
meter|sugar|glucose|reads <3> 35|36|37|38|39|40|41|42|43|44|45|46|47|48|49
burning up|hot <4> 103|104|105|106|stiff|sense
stiff <2> board
not|isn't|ain't|doesn't making|make <1> sense
chainsaw|saw|mower|grinder <6> leg|thigh|arm|hand|fingers|foot|face|blood|kicked
foamy|foam <4> mouth|lips
cold and <2> foamy|blue|sweaty|clammy|gray
nodding|drifting off <6> sentence|word|talking
nodding off|out
NUM times|breaths <1> min|minute
breathing|breaths|breathes <4> NUM|few <3> min|minute|times|seconds
sounds like <4> straw|gurgling|seal|barking|drowning|snoring
snoring <1> weird|funny|loud|strange|super
just|only moans|groans
shake|shook|slapped|poked him|her <6> moans|won't|wakes|wake|nothing|responds
can't feel <2> when <3> wipe|pee|go
can't feel|hold <3> wipe|pee|bladder|bowels|legs
haven't|hasn't|not|can't|couldn't|unable <3> pee|peed|urinate
voice <2> squeaky|hoarse|gone|high|weird|croaky|muffled
pulling|grabbing|clawing|clutching <2> neck|throat|chest|ear
no le cabe
lengua <3> cabe|hinchada|grande
bottle|bottle's|frasco <1> is|empty|vacio <1> empty|gone
pills|drops|meds|medicine|gummies <4> bottle|bottle's|frasco <2> empty|vacio
smiling|smile|smiles <3> left|one|half|crooked|lopsided
words <4> soup|salad|jumbled|backwards
can't|cant|cannot <1> find|get <2> words
dropping|drops <3> spoon|cup|fork|things|everything <4> hand|side
lvad|pacemaker|icd|defibrillator|ventilator|vent|trach|oxygen <4> screaming|alarm|alarming|red|beeping|off|died|quit|stopped|shocking|shocked|fired
looks|look like <1> wax|death|ghost|corpse|dying
took|takes|taken|ate|eaten|got|gotten|into|swallowed|in <3> grandma's|grandmas|grandpa's|grandpas|mom's|dad's|grandma|grandpa|my|her|his <2> heart|pressure|bp|blood|pain|sleeping|anxiety|sugar|diabetes|thyroid|adhd <2> pills|meds|medicine|pill|gummies|medication
sudden|suddenly <3> head|headache|pain|weak|blind|deaf|confused
hit|kicked with|by|in <2> bat|hammer|truck|horse
head <3> like <4> bat|hammer|explode|exploding|thunder|split|splitting
talking|talks <2> people <3> not|aren't|isn't|dead|there
quit|stopped|off <3> drinking|alcohol|vodka|beer <9> shaking|seeing|fit|sweating|shakes|seizure|bugs|soaked
wobbling|staggering|stumbling <4> drunk|falling|walk
fit on|in <2> floor|car|kitchen
elephant <3> on|sitting me|my|him
jaw aches|hurts|pain|ache <6> sweat|soaked|chest|arm
soaked <4> shirt|sheets|sweat
coffee grounds|ground
can't|cannot|doesn't|don't|won't <2> remember|recall|recognize <2> name|me|us|where|who
acting|behaving <1> drunk|confused|delirious
acting weird|strange|funny|crazy <9> can't|remember|name|sweating|fever
sweating <2> bullets|buckets|profusely
so much blood
losing|lost <2> lot <1> blood
just blood
heart|pulse|heartrate|hr <6> 140|150|160|170|180|190|200|210|35|30|28
heart <4> slow|slowing down
won't|wont|doesn't|can't|not <2> quit|stop|slow <1> squirting|bleeding|gushing|vomiting|seizing|throwing|jerking|down|crying
stairs|balcony|bunk|roof|ladder|window|tree|counter|table <6> fell|fallen|fall <9> quiet|bump|sleepy|blood|neck|twisted|head|breathing
fell <4> stairs|roof|ladder|window|tree|balcony|deck
tree|car|truck|shelf|dresser|tv|horse <1> fell|landed|rolled|ran on|over <1> him|her|me|them
todo el|la frasco|bote|caja|botella
tomo|trago|comio <6> frasco|pastillas|cloro|veneno|ibuprofeno|medicina|medicinas
numb|weak|tingling|heavy|paralyzed <4> right|left|one|whole <1> side
left|right|my|her|his <1> side|hand|arm <3> won't|wont|doesn't|not|stopped|can't|quit work|working|move|moving|grip
on <2> floor|ground <6> mumbling|cold|moving|answering|breathing|blood|twisted|awake
stitches|staples|incision|wound|scar <4> ripped|split|opened|burst|popped|open|apart|hanging
see|seeing <1> bone|tendon|muscle
can see inside
live wire|wires
touched|grabbed|shocked <3> wire|outlet|electric|electrical
electrocut*
smoke <6> cough|coughing|breathe|voice|inhaled
inhaled|breathed <3> smoke|fumes|gas|chlorine|powder
bleach <3> ammonia
eyes rolled|rolling
purple spots|dots
elephant <4> chest
chest <4> elephant|vice|brick|squeezed|anvil
ribs <3> pulling|sucking|caving
skin <3> yellow|gray|peeling|coming|mottled
black|dark <3> one eye
curtain|blind <3> eye
got into <4> pills|meds|medicine|bleach|cleaner|cabinet|tylenol|gummies|heart
gave|given|took|take <4> wrong medicine|meds|pills|medication
twisted|bent|pointing <2> wrong way|direction
hard|impossible|difficult|barely <2> wake|awake|wakes|rouse
won't|wont|can't|refuses <1> eat|nurse|drink|latch <9> wake|sleepy|limp|floppy|days
days old <9> fever|wake|limp|eat|blue|breathing
convulsion*
cerrando la garganta
garganta <3> cerrando|cerrada|hinchada
no para de sangrar|vomitar|temblar
sangre por el|la|los oido|boca|nariz|ojos
nail|glass|metal|stick|hook|knife|screw|wire|pencil|needle|fork|branch <5> eye|eyes|eyeball|head|neck|skull|chest|throat|stomach
fever|temp|temperature|hot|calentura|reading|says <8> 104|105|106|107|40|41
drank|drunk|drinks|drinking|ate|eaten|swallowed|swallows|swallow|sniffed|inhaled|licked|chewed|chugged|tomo|bebio <6> sanitizer|perfume|shampoo|laundry|detergent|soap|paint|polish|remover|rubbing|alcohol|mouthwash|vape|juice|nicotine|fertilizer|gas|gasoline|oil|chemical|chemicals|cleaner|cleaning|berries|plant|plants|mushroom|mushrooms|seeds|magnets|magnet|battery|batteries|coin|marble|button|bead|beads|toy|nail|screw|pin|glass|rat|ant|mothball|silica|bug|spray|hand
swallowed|atraganto <4> bone|earring|lego|quarter|penny|magnets
whole|left|right|one side <4> numb|weak|tingling|paralyzed|limp|heavy|dead
can't|cannot|couldn't feel <2> legs|leg|face|arm|arms|side|hands|feet
meds|pills|medicine|medication|insulin|dose <4> twice|double
having|think|thinks|looks|maybe <4> stroke
passing|coughing|throwing|coughed|threw <3> clots|clot|blood
can't|cannot|unable|couldn't|barely|hardly (even) (hardly) move|swallow|speak|talk|stand
won't|wont|can't|cannot|not|isn't|couldn't <2> stay|keep|staying awake|conscious|eyes|upright
threw|throwing|vomiting|vomited|puking|puked <4> NUM|two|three|four|five|several|multiple|twice|keeps times
head|fell <9> threw|throwing|vomiting|vomited|puking|sleepy|drowsy|dizzy|confused
fell|hit|fall|dropped <9> won't|wont|can't|not <2> stay|wake|move|respond|open|talk|stop
pulse|ox|o2|oxygen|spo2|sats|sat|saturation <4> 70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|70s|80s|seventies|eighties
having|has|bad|severe|an <1> asthma attack
ataque de asma
inhaler|nebulizer|epipen|epi|inhalador <3> not|isn't|doesn't|won't|empty|no|stopped|didn't working|helping|work|help|left|puffs
incision|wound|stitches|staples <4> opened|open|burst|popped|split|apart <6> blood|bleeding|see|everywhere|guts|inside|pus
something|bone|tendon <3> white|poking|showing|sticking
hard|trouble|getting to swallow
doesn't|isn't|not|no|keeps <2> know|recognize|asking|making|saying <2> me|name|where|what|who|sense|my|spoon
suddenly|sudden <5> blind|numb|confused|weak|collapsed|collapse|vision|headache|dizzy
vision|vista <5> snowy|dotty|gone|going|blurry|half|double|black|dark|tunnel|curtain
lost|losing <2> vision|sight
can't|cannot|couldn't see <3> anything|side|well|eye|half|straight
only see <3> half|one|out
seeing stars|sparkles|spots|bugs|double
confused|disoriented|delirious|incoherent <6> fever|sweating|shaking|fell|suddenly|keeps|freezing|headache|sugar
fever|sweating|shaking|fell|suddenly|freezing|headache|sugar <6> confused|disoriented|delirious|incoherent
one pupil|eye <3> bigger|larger|blown|droopy
pupils|pupil|eyes|ojos <4> pinpoint|pinpoints|bigger|rolled|rolling|blown|fixed|huge|uneven|back
fell|fall|falls|fallen|hit|hits|landed|banged|dropped <9> head|unconscious|pupil|vomiting|confused|out|blood|bleeding|neck|answering|moving|ear
head injury|trauma
blood|clear <3> coming|running|pouring|out <4> ear|ears|nose|mouth|leg|head
blood <1> everywhere|gushing|pumping|spurting|pooling|pouring|spraying|squirting
spurting|gushing|hemorrhaging|hemorrhage|exsanguinating
won't|wont|will|can't|cannot|doesn't|keeps|keep|not (not) (stop) bleeding
bleeding|sangrado|sangrando|blood <5> won't|can't|doesn't|not|will|heavily|heavy|nonstop|profusely|everywhere|lot|through|buckets|bad|para|detiene (stop|stopping)
bleed|bleeding|sangre <2> out|mucho|mucha|heavy|badly
soaked|soaking|soak|changing|filling|bled <5> pad|pads|towel|towels|sheets <6> (hour|min|every)
pad|pads <3> every|an|per|each <3> hour|hr|min|mins|minutes|NUM
coughing|cough|spitting|vomiting|throwing|puking|peeing|pooping|barfing|tosiendo|vomitando (up) <1> blood|pink|black|sangre|foam|espuma|green
pink froth|foam|sputum
foaming|foam|frothing|espuma
passed|passing|passes|blacked|blacking <1> out <6> now|won't|floor|again|here|just|help|pregnant|chest|twice|keeps|kitchen|still
just|keeps|almost|he|she|somebody|someone|again passed|passing|blacked|blacking out
fainted|collapsed|collapse|collapses|unconscious|unresponsive|lifeless|limp|floppy|desmayo|desmayado|desmayada|inconsciente|convulsing|convulsions|convulsiones|convulsion|convulsionando|seizing
not|isn't|won't|stopped|no|doesn't|barely|aint <1> responding|responsive|answering|waking|reacting|moving|contesta|responde|despierta|reacciona|move|respond|answer
won't|can't|cannot|not|doesn't|hard|don't|wont|didn't|couldn't|barely (to) (get) (him|her|them) (to) wake|waking|awake|rouse|open
won't|can't|couldn't|wont get|wake him|her|them up|awake
won't|can't|cannot|doesn't|wont <2> wake|rouse
hard to wake
just went down|limp|floppy|blue|stiff|out
went down <4> kitchen|floor|bathroom|answering|hard|stairs
dropped|crumpled on|in|to <2> floor|lobby|ground|hallway|your
slumped|slumping|slouched
seizure|seizures|siezure|seziure|convulsion|epileptico
jerking|jerked|twitching|twitchy|shaking <3> all over|uncontrollably|floor|everywhere|uncontrollable|arms|body
fever|fiebre|temp|temperature <6> 104|105|106|107|41|40|newborn|stiff|infant|confused|won't|limp|weeks
newborn|infant|baby|bebe|month|months|week|weeks <8> fever|fiebre|100|101|102|103|104
stiff neck
neck stiff
throat|tongue|lips|lip|airway|face|mouth|garganta|lengua|labios|cara <5> swell*|swoll*|hinch*|closing|closes|close|tightening|tight|tightens|closed|fat|thick|puffy|huge|ballooning|balloon|blowing|closing|cerrando|hinchada|hinchados|hinchando|itchy|tingling|tingly
swell*|swoll*|hinchazon <4> throat|tongue|lips|face|garganta|lengua|labios|airway
throat <3> closing|tight
anaphyla*
allergic|alergica reaction|reaccion <6> now|right|throat|breathe|help
bad|severe|serious|having <2> allergic reaction
epi|epipen
stung|sting|stings|bitten|picadura|wasp|snake|copperhead|rattlesnake|scorpion|widow <9> swell|swelling|swollen|swallow|breathe|breath|throat|wheezy|lips|tight|welts|face|snake|dizzy|purple
snake|copperhead|rattlesnake|cottonmouth|scorpion|recluse <2> bite|bit|bitten
bit|bitten <3> snake|copperhead|rattlesnake|cottonmouth|scorpion
swallowed|swallow|swallows|ate|eaten|eats|drank|drunk|drinks|chewed|took|tomo|trago|comio|licked|got|into|inhaled|bebio <4> #toxin
choking|chokes|choked|atragantando|atraganto|ahogando|ahogo|heimlich
stuck in|his|her|my (his|her|my|the) throat
took|swallowed|ate|drank|tome|tomo|injected|popped|downed <4> #much <4> #drug
too many|much <3> #drug
NUM <3> percs|xanax|benadryl
insulin|dose|meds <4> twice
insulin <2> twice|double|too|wrong
gave|took|given|take <5> insulin|dose|meds|medicine|pills <2> twice|double
whole|entire|full bottle|strip|syringe
overdos*
od'd|oded|od'ing|oding|odd on
ods|od on|from|again|now|right
narcan|naloxone
poisoned|poisoning|envenenado
drowned|drowning|electrocuted|impaled|stabbed|gunshot|choked
got|been|was|just shot|stabbed <5> chest|leg|arm|back|stomach|knife|gun|bleeding
finger|fingers|toe|thumb|hand|dedo <3> off|severed|amputated|cut|hanging|gone
bone <4> sticking|poking|through|out|showing
deep <1> cut|gash <4> blood|bleeding
wart|bleach|chemical|acid|glue|drops|solution|cleaner|drain <6> eye|eyes|ojo|ojos
eye|eyes|ojo <6> chemical|bleach|acid|glue|wrong
burned|burn|burns|scalded|quemo|boiling|scald <6> face|whole|blister|baby|toddler|peeling|hot|degree|airway
water broke <9> cord|weeks|early|green|quick|carpool|now
loop|piece <2> cord
cord <4> out|coming|hanging|there|feel
baby|bebe <2> coming|viene|crowning now|out|ya|fast|quick
baby's head
baby|bebe|kicks|kick <3> not|hasn't|stopped|isn't|no|don't (been) moving|moved|kicking|felt|move
haven't|havent|not|can't|hasn't|don't|no <3> felt|feel|moved|moving <3> baby|kick|kicks|move|her|him|today
crowning
contractions <6> apart|early|weeks|minutes|blood|now
NUM weeks|wks|semanas <9> bleeding|gush|headache|sparkles|sangrado|sangre|fell|floaty|faint|dizzy
pregnant|embarazada|trimester <9> bleeding|gush|headache|sparkles|sangrado|sangre|fell|floaty|faint|dizzy
bleeding|blood|sangrando <9> pregnant|trimester|embarazada
shoulder <1> tip|pain <6> pregnant|positive|sharp
positive test <9> pain|shoulder|bleeding
sharp|severe|stabbing|excruciating|unbearable|ripping|tearing|crushing <3> headache|abdominal|belly|stomach|chest
worst headache|pain <3> life|ever|i've
thunderclap
headache <9> vision|seeing|sparkles|stiff|vomiting|confused|speech
red <1> streak|streaks|stripe|line|lines <6> up|past|leg|arm|from
septic|sepsis
shaking|chills|rigors|freezing <6> fever|confused|incision|wound|infected|streak
oxygen <5> 8|80|82|83|84|85|86|87|88|89|70|out|quit|died|stopped|empty|low|dropped|failed|working|alarm
sugar|glucose|azucar|bs <5> 30|35|38|40|45|500|550|600|low|high <3> (won't|sweating|confused|shaky|not)
bp|pressure <4> 200|210|220|230|over
heart rate|beat|pulse|racing <6> 150|160|170|180|190|200|30|35|faint|chest|stopped|hours|won't
heart <2> stopped|stopping
heart <3> racing|pounding <6> can't|dizzy|faint|breath|chest|pass|won't
no pulse|heartbeat
need|call|called|calling|should|send <3> 911|ambulance|ambulancia|paramedics
911 <4> or|now|right|busy
or <2> wait|drive|take|go|espero <4> ambulance|er|911|hospital|ambulancia
somebody|someone|he|she|who <3> need|needs help now
emergency|emergencia|urgente <2> help|now|please|ayuda
this|it is <2> emergency
what|que do|should|hago i|we|do <1> (do) <3> now|hurry|quick
haven't|hasn't|not|can't <2> pee|peed|peeing|urinated <6> (belly|since|swollen|retrieval)
tight|hard as a drum|rock|board <6> (belly|pee|breath)
dehydrated|sunken <6> baby|tears|diaper|infant|limp
no wet diaper|diapers <4>
testicle|testicular <6> pain|twisted|swollen
hallucinating|hallucinations|seeing|talking <3> (bugs|things|curtains|walls|people) <6> quit|drinking|withdrawal|shaking|cold|fever
quit drinking|alcohol <9> shaking|seeing|bugs|seizure|hallucinating
lips|skin|nose <3> blanched|mottled|marbled|marble|mottling
tube|trach|picc|drain|catheter|tubo <4> out|came|pulled|fell|blocked|leaking <6> blood|push|back|what|breath|do
pulled <4> tube|trach|line|catheter <3> out
se desmayo|esta|me (esta) ahogando|ahoga|desangrando|muriendo|ahogo
no me contesta
no puede|puedo mover|levantar|hablar|respirar|despertar
se <2> tomo|trago|comio <4> cloro|pila|pastillas|veneno|moneda|iman
dolor|duele <3> pecho
sangra|sangrando mucho|demasiado
`,
  lists,
)

/** It happens now, or somebody must act at once. */
export const urgency = cues(`
help|ayuda|hurry|quick|quickly|asap|emergency|urgent|urgente|emergencia|rapido|socorro
right now|away
now
just now
what|que do|should|hago|hacemos (i|we) (do)
do|should (i|we) wait|go|call|drive|come|take|bring
minutes|mins|min|hour|hours ago
an hour ago
keeps|won't|can't|cannot|getting worse|stop|wake|breathe
on <2> way
where|donde is|are|esta <3> er|entrance|hospital
scared|freaking|panicking|terrified
who do|can i call
a quien llamo
is|esta it|this|that <1> ok|okay|normal|bad
`)

/** Told of long ago, of others in general or as over and done. */
export const pastOrGeneral = cues(`
years|months|weeks|decade ago
last|back <1> year|spring|summer|fall|winter|month|in
when|after|since <3> had (a|his|her|my) <2> stroke|seizure|heart
saved <3> life|mom|dad|son|husband|wife|him|her|me
thank|thanks|grateful|gracias|bless
fully|full|made|back recovered|recovery|normal|himself|herself
recovered|survived|healed
doing (so|much|really|just) great|well|better|fine
is|he's|she's|i'm|all (all|just|totally) fine|okay|better|good (now)
if|when|signs|symptoms <1> someone|somebody|anyone|you|of <9>
class|training|course|learn|learned|certified|workshop|awareness
would|wouldn't have died|made
in case|case of
stock|carry|sell|buy|refill|expire|expires|expired|expiration|box|free <4> narcan|epipen|naloxone
narcan|epipen|naloxone <3> class|training|kit|kits|stock|free|refill|expire|expires|expired|cost|price|coupon|at
`)
