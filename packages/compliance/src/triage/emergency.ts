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
chest/s|pecho (area|been|feeling|feels|going|gone|has|is|keeps|was) <3> #hurt
#hurt|dolor|duele|opresion|presion <3> chest|pecho
heart <3> attack (happening|he|i|now|right|she)
getting|having|like|maybe|might|think/s <5> heart attack|miscarriage|seizure|stroke
left arm|shoulder <4> dead|funny|heavy|hurting|hurts|numb|odd|pain|tingling|tingly|weird
arm|brazo <2> heavy|numb <6> chest|sweat/ing|sweaty
clutches|clutching|grabbing|holding <2> arm|chest|jaw
clammy|sweating|sweats|sweaty <6> arm/s|chest|confused|gray|grey|jaw|pale
ashen|gray|grey|pale <3> clammy|cold|sweating|sweaty
batalla|cuesta|difficulty|dificultad|fighting|gasping|hard|labored|problem/s|struggle/s|struggling|trouble|working <4> air|breath/ing|breathe|respirar
barely|can|can't|cannot|couldn't|forgetting|forgot|hardly|isn't|not|remind|stopped|unable|won't <4> breath/ing|breathe|respira|respirar
can't|cannot <3> catch|deep|full|get <2> air|breath
short|shortness of breath
breathe|breathing|breaths|respira|respiration <4> every|fast|funny|gurgling|hard|labored|noisy|once|per|rapido|raro|raspy|right|shallow|slow|snoring|weird|wrong
ahogando|ahogo|anaphyla*|atragantando|atraganto|choked|chokes|choking|collapse/s/d|convulsing|convulsion*|convulsion/s/es|convulsionando|crowning|desmayada|desmayado|desmayo|drowned|drowning|electrocut*|electrocuted|envenenado|epi|epileptico|epipen|espuma|exsanguinating|fainted|floppy|foam/ing|frothing|garbled|gasping|gunshot|gurgle|gurgling|gushing|heimlich|hemorrhage|hemorrhaging|impaled|inconsciente|jumbled|lifeless|limp|naloxone|narcan|overdos*|poisoned|poisoning|seizing|seizure/s|sepsis|septic|seziure|siezure|slouched|slumped|slumping|slur/s|slurred|slurring|spurting|stabbed|stridor|thunderclap|unconscious|unresponsive|wheeze/s|wheezing|wheezy
no heartbeat|pulse|respira
no esta|puede|puedo respirando|respirar
deja|dejado|dejo de respirar
retracting|retractions|ribs sucking
going|he's|kinda|looks|she's|turned|turning|turns|went (a) (all|bit|is|kinda|little|really|so) ashen|blue|blueish|bluish|purple
cara|face|fingernails|fingers|hands|labios|lip/s|manos|nails|tongue <4> ashen|azul/es|blue|blueish|bluish|gray|grey|morada|morado/s|purple|purplish
blue|bluish|gray|grey|purple face|fingernails|hands|lips|skin
boca|cara|eye|face|lip|mouth|side|smile <4> chueca|crooked|droop/s/ed/ing|droopy|falling|hanging|lopsided|sagging|slumped|torcida|twisted
face <2> numb <4> one|side|suddenly
drooping <4> face|left|mouth|right|side|smile
habla|hablando|speaking|speech|talking|talks|words <3> borracha|borracho|drunk|enredado|funny|gibberish|jumbled|nonsense|raro|weird
can't|cannot|couldn't|doesn't|no|unable|won't <4> feel|hablar|hold|levantar|lift|move|mover|raise|see|speak|swallow|talk|tragar <4> arm/s|brazo|eye|face|foot|good|half|head|lado|leg/s|side|spit|well|words
get|getting <1> dad|her|him|it|mom|them <2> answer|awake|breathe|respond|stop|talk|wake
bit|chopped|cut|lost|sawed|severed|sliced|took <3> end|finger|hand|part|thumb|tip|toe <4> blender|door|finger|mower|off|saw|thumb|toe
chopped|cut|sawed|sliced off <4> finger|hand|part|thumb|tip|toe
sentences|speech|talking|voice|words <5> backwards|gone|messed|mixed|mumbling|mush|off|scrambled|strange|wrong
eye injury
down|in <1> wrong pipe
no sound <3> comes|coming|out
face|lip|mouth|smile <3> dropped|flat|melting|sagged|slid|uneven
going|gone|through|went <3> NUM|all|every|four|three <3> pads|shirts|towel/s
out cold
pumping|spraying|squirting blood|everywhere|out
gray|grey <2> black
garganta|lengua|throat|tongue <4> big|bigger|fat|heavy|huge|numb|small|smaller|thick
all|everybody|everyone|family|kids <5> headache/s <9> cold|dizzy|dog|furnace|gas|heater|sleepy|smell
furnace|gas|generator|heater|stove <5> headache|leak/ing|off|smell/s/ing
glucose|meter|reads|sugar <3> 35|36|37|38|39|40|41|42|43|44|45|46|47|48|49
burning hot|up <4> 103|104|105|106|sense|stiff
stiff <2> board
ain't|doesn't|isn't|not make|making <1> sense
chainsaw|grinder|mower|saw <6> arm|blood|face|fingers|foot|hand|kicked|leg|thigh
foam|foamy <4> lips|mouth
cold and <2> blue|clammy|foamy|gray|sweaty
drifting|nodding off <6> sentence|talking|word
nodding off|out
NUM breaths|times <1> min|minute
breathes|breathing|breaths <4> NUM|few <3> min|minute|seconds|times
sounds like <4> barking|drowning|gurgling|seal|snoring|straw
snoring <1> funny|loud|strange|super|weird
just|only groans|moans
poked|shake|shook|slapped her|him <6> moans|nothing|responds|wake/s|won't
can't feel <2> when <3> go|pee|wipe
can't feel|hold <3> bladder|bowels|legs|pee|wipe
can't|couldn't|hasn't|haven't|not|unable <3> pee/d|urinate
voice <2> croaky|gone|high|hoarse|muffled|squeaky|weird
clawing|clutching|grabbing|pulling <2> chest|ear|neck|throat
no le cabe
lengua <3> cabe|grande|hinchada
bottle|bottle's|frasco <1> empty|is|vacio <1> empty|gone
drops|gummies|medicine|meds|pills <4> bottle|bottle's|frasco <2> empty|vacio
smile/s|smiling <3> crooked|half|left|lopsided|one
words <4> backwards|jumbled|salad|soup
can't|cannot|cant <1> find|get <2> words
dropping|drops <3> cup|everything|fork|spoon|things <4> hand|side
defibrillator|icd|lvad|oxygen|pacemaker|trach|vent|ventilator <4> alarm/ing|beeping|died|fired|off|quit|red|screaming|shocked|shocking|stopped
look/s like <1> corpse|death|dying|ghost|wax
ate|eaten|got|gotten|in|into|swallowed|taken|takes|took <3> dad's|grandma's|grandma/s|grandpa's|grandpa/s|her|his|mom's|my <2> adhd|anxiety|blood|bp|diabetes|heart|pain|pressure|sleeping|sugar|thyroid <2> gummies|medication|medicine|meds|pill/s
sudden|suddenly <3> blind|confused|deaf|head|headache|pain|weak
hit|kicked by|in|with <2> bat|hammer|horse|truck
head <3> like <4> bat|explode|exploding|hammer|split|splitting|thunder
talking|talks <2> people <3> aren't|dead|isn't|not|there
off|quit|stopped <3> alcohol|beer|drinking|vodka <9> bugs|fit|seeing|seizure|shakes|shaking|soaked|sweating
staggering|stumbling|wobbling <4> drunk|falling|walk
fit in|on <2> car|floor|kitchen
elephant <3> on|sitting him|me|my
jaw ache/s|hurts|pain <6> arm|chest|soaked|sweat
soaked <4> sheets|shirt|sweat
coffee ground/s
can't|cannot|doesn't|don't|won't <2> recall|recognize|remember <2> me|name|us|where|who
acting|behaving <1> confused|delirious|drunk
acting crazy|funny|strange|weird <9> can't|fever|name|remember|sweating
sweating <2> buckets|bullets|profusely
so much blood
losing|lost <2> lot <1> blood
just blood
heart|heartrate|hr|pulse <6> 140|150|160|170|180|190|200|210|28|30|35
heart <4> slow/ing down
can't|doesn't|not|won't|wont <2> quit|slow|stop <1> bleeding|crying|down|gushing|jerking|seizing|squirting|throwing|vomiting
balcony|bunk|counter|ladder|roof|stairs|table|tree|window <6> fall|fallen|fell <9> blood|breathing|bump|head|neck|quiet|sleepy|twisted
fell <4> balcony|deck|ladder|roof|stairs|tree|window
car|dresser|horse|shelf|tree|truck|tv <1> fell|landed|ran|rolled on|over <1> her|him|me|them
todo el|la bote|botella|caja|frasco
comio|tomo|trago <6> cloro|frasco|ibuprofeno|medicina/s|pastillas|veneno
heavy|numb|paralyzed|tingling|weak <4> left|one|right|whole <1> side
her|his|left|my|right <1> arm|hand|side <3> can't|doesn't|not|quit|stopped|won't|wont grip|move|moving|work/ing
on <2> floor|ground <6> answering|awake|blood|breathing|cold|moving|mumbling|twisted
incision|scar|staples|stitches|wound <4> apart|burst|hanging|open/ed|popped|ripped|split
see/ing <1> bone|muscle|tendon
can see inside
live wire/s
grabbed|shocked|touched <3> electric|electrical|outlet|wire
smoke <6> breathe|cough/ing|inhaled|voice
breathed|inhaled <3> chlorine|fumes|gas|powder|smoke
bleach <3> ammonia
purple dots|spots
elephant <4> chest
chest <4> anvil|brick|elephant|squeezed|vice
ribs <3> caving|pulling|sucking
skin <3> coming|gray|mottled|peeling|yellow
black|dark <3> one eye
blind|curtain <3> eye
got into <4> bleach|cabinet|cleaner|gummies|heart|medicine|meds|pills|tylenol
gave|given|take|took <4> wrong medication|medicine|meds|pills
bent|pointing|twisted <2> wrong direction|way
barely|difficult|hard|impossible <2> awake|rouse|wake/s
can't|refuses|won't|wont <1> drink|eat|latch|nurse <9> days|floppy|limp|sleepy|wake
days old <9> blue|breathing|eat|fever|limp|wake
cerrando la garganta
garganta <3> cerrada|cerrando|hinchada
no para de sangrar|temblar|vomitar
sangre por el|la|los boca|nariz|oido|ojos
branch|fork|glass|hook|knife|metal|nail|needle|pencil|screw|stick|wire <5> chest|eye/s|eyeball|head|neck|skull|stomach|throat
calentura|fever|hot|reading|says|temp|temperature <8> 104|105|106|107|40|41
ate|bebio|chewed|chugged|drank|drinking|drinks|drunk|eaten|inhaled|licked|sniffed|swallow/s/ed|tomo <6> alcohol|ant|batteries|battery|bead/s|berries|bug|button|chemical/s|cleaner|cleaning|coin|detergent|fertilizer|gas|gasoline|glass|hand|juice|laundry|magnet/s|marble|mothball|mouthwash|mushroom/s|nail|nicotine|oil|paint|perfume|pin|plant/s|polish|rat|remover|rubbing|sanitizer|screw|seeds|shampoo|silica|soap|spray|toy|vape
atraganto|swallowed <4> bone|earring|lego|magnets|penny|quarter
left|one|right|whole side <4> dead|heavy|limp|numb|paralyzed|tingling|weak
can't|cannot|couldn't feel <2> arm/s|face|feet|hands|leg/s|side
dose|insulin|medication|medicine|meds|pills <4> double|twice
having|looks|maybe|think/s <4> stroke
coughed|coughing|passing|threw|throwing <3> blood|clot/s
barely|can't|cannot|couldn't|hardly|unable (even) (hardly) move|speak|stand|swallow|talk
can't|cannot|couldn't|isn't|not|won't|wont <2> keep|stay/ing awake|conscious|eyes|upright
puked|puking|threw|throwing|vomited|vomiting <4> NUM|five|four|keeps|multiple|several|three|twice|two times
fell|head <9> confused|dizzy|drowsy|puking|sleepy|threw|throwing|vomited|vomiting
dropped|fall|fell|hit <9> can't|not|won't|wont <2> move|open|respond|stay|stop|talk|wake
o2|ox|oxygen|pulse|sat/s|saturation|spo2 <4> 70|70s|71|72|73|74|75|76|77|78|79|80|80s|81|82|83|84|85|86|87|88|89|eighties|seventies
an|bad|has|having|severe <1> asthma attack
ataque de asma
epi|epipen|inhalador|inhaler|nebulizer <3> didn't|doesn't|empty|isn't|no|not|stopped|won't help/ing|left|puffs|work/ing
incision|staples|stitches|wound <4> apart|burst|open/ed|popped|split <6> bleeding|blood|everywhere|guts|inside|pus|see
bone|something|tendon <3> poking|showing|sticking|white
getting|hard|trouble to swallow
doesn't|isn't|keeps|no|not <2> asking|know|making|recognize|saying <2> me|my|name|sense|spoon|what|where|who
sudden|suddenly <5> blind|collapse/d|confused|dizzy|headache|numb|vision|weak
vision|vista <5> black|blurry|curtain|dark|dotty|double|going|gone|half|snowy|tunnel
losing|lost <2> sight|vision
can't|cannot|couldn't see <3> anything|eye|half|side|straight|well
only see <3> half|one|out
seeing bugs|double|sparkles|spots|stars
confused|delirious|disoriented|incoherent <6> fell|fever|freezing|headache|keeps|shaking|suddenly|sugar|sweating
fell|fever|freezing|headache|shaking|suddenly|sugar|sweating <6> confused|delirious|disoriented|incoherent
one eye|pupil <3> bigger|blown|droopy|larger
eyes|ojos|pupil/s <4> back|bigger|blown|fixed|huge|pinpoint/s|rolled|rolling|uneven
banged|dropped|fall/s|fallen|fell|hit/s|landed <9> answering|bleeding|blood|confused|ear|head|moving|neck|out|pupil|unconscious|vomiting
head injury|trauma
blood|clear <3> coming|out|pouring|running <4> ear/s|head|leg|mouth|nose
blood <1> everywhere|gushing|pooling|pouring|pumping|spraying|spurting|squirting
can't|cannot|doesn't|keep/s|not|will|won't|wont (not) (stop) bleeding
bleeding|blood|sangrado|sangrando <5> bad|buckets|can't|detiene|doesn't|everywhere|heavily|heavy|lot|nonstop|not|para|profusely|through|will|won't (stop|stopping)
bleed/ing|sangre <2> badly|heavy|mucha|mucho|out
bled|changing|filling|soak/ed/ing <5> pad/s|sheets|towel/s <6> (every|hour|min)
pad/s <3> an|each|every|per <3> NUM|hour|hr|min/s|minutes
barfing|cough/ing|peeing|pooping|puking|spitting|throwing|tosiendo|vomitando|vomiting (up) <1> black|blood|espuma|foam|green|pink|sangre
pink foam|froth|sputum
blacked|blacking|passed|passes|passing <1> out <6> again|chest|floor|help|here|just|keeps|kitchen|now|pregnant|still|twice|won't
again|almost|he|just|keeps|she|somebody|someone blacked|blacking|passed|passing out
aint|barely|doesn't|isn't|no|not|stopped|won't <1> answer/ing|contesta|despierta|move|moving|reacciona|reacting|respond/ing|responde|responsive|waking
barely|can't|cannot|couldn't|didn't|doesn't|don't|hard|not|won't|wont (to) (get) (her|him|them) (to) awake|open|rouse|wake|waking
can't|couldn't|won't|wont get|wake her|him|them awake|up
can't|cannot|doesn't|won't|wont <2> rouse|wake
just went blue|down|floppy|limp|out|stiff
went down <4> answering|bathroom|floor|hard|kitchen|stairs
crumpled|dropped in|on|to <2> floor|ground|hallway|lobby|your
jerked|jerking|shaking|twitching|twitchy <3> all arms|body|everywhere|floor|over|uncontrollable|uncontrollably
fever|fiebre|temp|temperature <6> 104|105|106|107|40|41|confused|infant|limp|newborn|stiff|weeks|won't
baby|bebe|infant|month/s|newborn|week/s <8> 100|101|102|103|104|fever|fiebre
stiff neck
neck stiff
ribs|stomach|tummy|belly|chest suck/s/ing|pull/s/ing|caving (in) <6> breath/e/es/ing
mouth <5> blue|bluish|gray|purple
still|keeps jerking|convulsing|seizing|fitting
fit|seizure (that's) (been) going|lasting|lasted (on) <3> NUM
airway|cara|face|garganta|labios|lengua|lip/s|mouth|throat|tongue <5> balloon/ing|blowing|cerrando|close/s/d|closing|fat|hinch*|hinchada|hinchados|hinchando|huge|itchy|puffy|swell*|swoll*|thick|tight|tightening|tightens|tingling|tingly
hinchazon|swell*|swoll* <4> airway|face|garganta|labios|lengua|lips|throat|tongue
alergica|allergic reaccion|reaction <6> breathe|help|now|right|throat
bad|having|serious|severe <2> allergic reaction
bitten|copperhead|picadura|rattlesnake|scorpion|snake|sting/s|stung|wasp|widow <9> breath|breathe|dizzy|face|lips|purple|snake|swallow|swell/ing|swollen|throat|tight|welts|wheezy
copperhead|cottonmouth|rattlesnake|recluse|scorpion|snake <2> bit|bite|bitten
bit|bitten <3> copperhead|cottonmouth|rattlesnake|scorpion|snake
ate|bebio|chewed|comio|drank|drinks|drunk|eaten|eats|got|inhaled|into|licked|swallow/s/ed|tomo|took|trago <4> #toxin
stuck her|his|in|my (her|his|my|the) throat
ate|downed|drank|injected|popped|swallowed|tome|tomo|took <4> #much <4> #drug
too many|much <3> #drug
NUM <3> benadryl|percs|xanax
insulin <2> double|too|twice|wrong
gave|given|take|took <5> dose|insulin|medicine|meds|pills <2> double|twice
entire|full|whole bottle|strip|syringe
od'd|od'ing|odd|oded|oding on
od|ods again|from|now|on|right
been|got|just|was shot|stabbed <5> arm|back|bleeding|chest|gun|knife|leg|stomach
dedo|finger/s|hand|thumb|toe <3> amputated|cut|gone|hanging|off|severed
bone <4> out|poking|showing|sticking|through
deep <1> cut|gash <4> bleeding|blood
acid|bleach|chemical|cleaner|drain|drops|glue|solution|wart <6> eye/s|ojo/s
eye/s|ojo <6> acid|bleach|chemical|glue|wrong
boiling|burn/s/ed|quemo|scald/ed <6> airway|baby|blister|degree|face|hot|peeling|toddler|whole
water broke <9> carpool|cord|early|green|now|quick|weeks
loop|piece <2> cord
cord <4> coming|feel|hanging|out|there
baby|bebe <2> coming|crowning|viene fast|now|out|quick|ya
baby's head
baby|bebe|kick/s <3> don't|hasn't|isn't|no|not|stopped (been) felt|kicking|move/d|moving
can't|don't|hasn't|haven't|havent|no|not <3> feel|felt|moved|moving <3> baby|her|him|kick/s|move|today
contractions <6> apart|blood|early|minutes|now|weeks
NUM semanas|weeks|wks <9> bleeding|dizzy|faint|fell|floaty|gush|headache|sangrado|sangre|sparkles
embarazada|pregnant|trimester <9> bleeding|dizzy|faint|fell|floaty|gush|headache|sangrado|sangre|sparkles
bleeding|blood|sangrando <9> embarazada|pregnant|trimester
shoulder <1> pain|tip <6> positive|pregnant|sharp
positive test <9> bleeding|pain|shoulder
crushing|excruciating|ripping|severe|sharp|stabbing|tearing|unbearable <3> abdominal|belly|chest|headache|stomach
worst headache|pain <3> ever|i've|life
headache <9> confused|seeing|sparkles|speech|stiff|vision|vomiting
red <1> line/s|streak/s|stripe <6> arm|from|leg|past|up
chills|freezing|rigors|shaking <6> confused|fever|incision|infected|streak|wound
oxygen <5> 70|8|80|82|83|84|85|86|87|88|89|alarm|died|dropped|empty|failed|low|out|quit|stopped|working
azucar|bs|glucose|sugar <5> 30|35|38|40|45|500|550|600|high|low <3> (confused|not|shaky|sweating|won't)
bp|pressure <4> 200|210|220|230|over
heart beat|pulse|racing|rate <6> 150|160|170|180|190|200|30|35|chest|faint|hours|stopped|won't
heart <2> stopped|stopping
heart <3> pounding|racing <6> breath|can't|chest|dizzy|faint|pass|won't
call/ed/ing|need|send|should <3> 911|ambulance|ambulancia|paramedics
911 <4> busy|now|or|right
or <2> drive|espero|go|take|wait <4> 911|ambulance|ambulancia|er|hospital
he|she|somebody|someone|who <3> need/s help now
emergencia|emergency|urgente <2> ayuda|help|now|please
it|this is <2> emergency
que|what do|hago|should do|i|we <1> (do) <3> hurry|now|quick
can't|hasn't|haven't|not <2> pee/d/ing|urinated <6> (belly|retrieval|since|swollen)
hard|tight as a board|drum|rock <6> (belly|breath|pee)
dehydrated|sunken <6> baby|diaper|infant|limp|tears
no wet diaper/s <4>
testicle|testicular <6> pain|swollen|twisted
hallucinating|hallucinations|seeing|talking <3> (bugs|curtains|people|things|walls) <6> cold|drinking|fever|quit|shaking|withdrawal
quit alcohol|drinking <9> bugs|hallucinating|seeing|seizure|shaking
lips|nose|skin <3> blanched|marble/d|mottled|mottling
catheter|drain|picc|trach|tube|tubo <4> blocked|came|fell|leaking|out|pulled <6> back|blood|breath|do|push|what
pulled <4> catheter|line|trach|tube <3> out
se desmayo|esta|me (esta) ahoga|ahogando|ahogo|desangrando|muriendo
no puede|puedo despertar|hablar|levantar|mover|respirar
se <2> comio|tomo|trago <4> cloro|iman|moneda|pastillas|pila|veneno
sangra|sangrando demasiado|mucho
`,
  lists,
)

/** It happens now, or somebody must act at once. */
export const urgency = cues(`
asap|ayuda|emergencia|emergency|freaking|help|hurry|now|panicking|quick|quickly|rapido|scared|socorro|terrified|urgent|urgente
right away|now
just now
que|what do|hacemos|hago|should (i|we) (do)
do|should (i|we) bring|call|come|drive|go|take|wait
hour/s|min/s|minutes ago
an hour ago
can't|cannot|getting|keeps|won't breathe|stop|wake|worse
on <2> way
donde|where are|esta|is <3> entrance|er|hospital
who can|do i call
a quien llamo
esta|is it|that|this <1> bad|normal|ok|okay
`)

/** Told of long ago, of others in general or as over and done. */
export const pastOrGeneral = cues(`
decade|months|weeks|years ago
back|last <1> fall|in|month|spring|summer|winter|year
after|since|when <3> had (a|her|his|my) <2> heart|seizure|stroke
saved <3> dad|her|him|husband|life|me|mom|son|wife
awareness|bless|certified|class|course|gracias|grateful|healed|learn/ed|recovered|survived|thank/s|training|workshop
back|full|fully|made herself|himself|normal|recovered|recovery
doing (just|much|really|so) better|fine|great|well
all|he's|i'm|is|she's (all|just|totally) better|fine|good|okay (now)
if|signs|symptoms|when <1> anyone|of|somebody|someone|you <9>
would|wouldn't have died|made
in case of
box|buy|carry|expiration|expire/s/d|free|refill|sell|stock <4> epipen|naloxone|narcan
epipen|naloxone|narcan <3> at|class|cost|coupon|expire/s/d|free|kit/s|price|refill|stock|training
`)
