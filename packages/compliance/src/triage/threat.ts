import { cues } from "./cues.ts"

const lists = {
  them: "you her him them your their staff everyone everybody somebody someone doctor dr nurse anyone receptionist you're yall y'all u ya te le les los las".split(
    " ",
  ),
  staff:
    "you your yall doctor doctors dr nurse nurses receptionist receptionists staff tech manager owner therapist counselor guard pharmacist director provider injector aide front desk clinic office building place people everyone she he her him they them someone somebody".split(
      " ",
    ),
  harm: "hurt kill killed shoot shot stab stabbed beat beaten smash smashed burn burned destroy destroyed punch slap choke strangle gut knock break drag drown hang hanged hung bury murder slice bomb torch cut poison execute lynch whip throttle maim cripple run spit".split(
    " ",
  ),
  building:
    "place clinic office building down lobby hospital practice store house doors window windows pharmacy shop front car dump joint whole here there it".split(
      " ",
    ),
  weapon:
    "gun guns bullet bullets rifle pistol shotgun glock ar knife machete bat crowbar tire hammer gasoline gas bomb acid matches molotov grenade explosives torch axe pipe lighter brick".split(
      " ",
    ),
  where:
    "live lives living park parks parked work works drive drives sleep sleeps eats stay stays hang shop shops walk walks get gets go goes smoke smokes run runs jogs gym church school kid kids vive viven estaciona trabaja trabajan".split(
      " ",
    ),
  lair: "house home car street address apartment school schedule shift plate door truck kia porch driveway kids bus route gym church neighborhood husband kid daughter son family mom dog twins children casa carro escuela hijos calle".split(
    " ",
  ),
}

/** Harm announced, wished or hinted at, or somebody watched and followed. */
export const threatSure = cues(
  `
i'll|ill|i'm|i|he|she|we|they|someone|somebody|people (am|is|are|will|would|should|could|might|swear) (to) (god) (going|gonna|gunna|bout|about|want|wanna|ought|need|needs|finna|imma|coming) (to) (personally|just|fucking|literally|really|have) hurt|kill|shoot|stab|beat|smash|destroy|punch|slap|choke|strangle|gut|drag|drown|hang|bury|murder|slice|bomb|torch|poison|execute|lynch|whip|maim|spit <3> #them|lying|that
gonna|gunna|bout|imma|finna|should|wanna <2> hurt|kill|shoot|stab|beat|smash|punch|slap|choke|strangle|gut|drag|hang|bury|murder|lynch <2> you|her|him|them|that|your|yall|somebody|someone
put down bigger|you|her|him|them
#them <2> deserve|deserves|deserved|asking|begging <3> bullet|die|dead|killed|shot|hang|hanged|beating|burn|rot|suffer|slapped|punched|what's|whats|coming
deserve|deserves|deserved|asking|begging <3> bullet|die|dead|killed|shot|hanged|beating|burn|suffer|slapped|punched
should|ought|needs|need <2> be <2> shot|killed|hanged|hung|put|burned|sterilized|euthanized|beaten|raped|strung|slapped|punched|lynched|executed|dragged <3> (down)
put|putting <1> bullet <2> in|through
bullet in|with|through|for <3> head|name|you|face|skull|brain
hang|hangs|hanged first|next|for|them|you
i'll|ill|i|will|gonna|going|someone|somebody|people|we <4> burn|burning|blow|blowing|shoot|shooting|light|torch|bomb|bombing|tear|level|raze|smash|trash|wreck <3> #building
someone|somebody|should|gonna|i'll|ought|let's|imma <2> burn|blow|shoot|torch|bomb|smash <2> down|up
burn <2> ground|down|place|clinic|office|building
burn in hell
shoot|shooting <1> place|clinic|office|hospital|it up
shoot up|the|this|that <2> place|clinic|office|building|school|hospital
bomb <2> clinic|office|building|place|you
places <3> catch|catches fire
catch fire <5> funny|shame
full|can|gallon|gallons|tank <1> gas|gasoline <6> (see|front|match|left)
match <3> (and) gasoline|gas
watch|watching your|ur|her|his|their|yo back|backs|step|mirror|kids|family|car|house|building|lot
better|should|you <2> watch (your|her|his|ur) back|out|yourself|mouth
watch yourself
look|check|looking <2> over|under|behind (your|her|his) shoulder|car|you
look <3> under|behind <2> car|you
sleep <3> one eye
i|i've|we|ya|already|easy|found|find|know|got <3> know|known|knows|knew|no|se|sabemos|found|find|finding|figured|looked|got|have|memorized|look <1> where|wher|when|what|which|donde|adonde he|she|they|you|u|dr|doctor|your|her|his|that|the|ya'll|yall|these|those|everyone|vive|viven|estaciona|trabaja|cierran|salen|hora|donde <3> #where
know|no|se|sabemos|found|looked <1> where|wher|when|what|which|donde he|she|they|you|u|dr|doctor|your|her|his|that|vive|viven|estaciona|trabaja|cierran|salen <3> #where|vive|estaciona
know|se|sabemos which|what one|bus|car|house|door|street|school|room
find out where|what|when|who <1> you|she|he|they|dr|doctor|the|that|your|her|his <3> #where
i|i've|we <2> know|found|have|got|seen|followed|follow|sat|parked|waited|drove|posted <2> #staff <1> #lair
i|already <1> know what|your|ur|her|his|which|who <3> #lair
ya se <3> donde|que|hora|puerta|quien
know <2> your|her|his|ur car|house|street|address|kids|name|face|family|schedule
your|her|his|their|ur <1> kid|kids|daughter|son|children|twins|wife|husband|family <2> goes|go|school|safe|nice|pretty|watch|next
have <1> (your|her|his) license plate
found <2> (your|her|his) house|insta|instagram|address|home|apartment|facebook|street
post|posting|leak|share|publish|doxx|dox|expose <3> address|addresses|home|where|kids
dox|doxx|doxxed|doxxing
sat|waiting|wait|stand|standing|lurking <2> outside|by|near <2> house|car|garage|home|truck|kia|apartment|porch
wait|waiting|waits|esperando <3> you|her|him|them|he|she|guard|nurse|doctor <5> gets|leaves|leave|clocks|alone|close|lot|car|outside
wait|waiting|stand|standing|sit|sitting <3> lot|lobby|outside <5> until|till|like|patient|somebody|last
waiting|wait for|till|until|when <2> (to) (get|gets|leave|leaves|clock|clocks|close|off) off|out|work|shift|close|leaves|closes
i'll be waiting
i'm|im coming <3> for|after you|her|him|them|yall
i'm|im coming <9> hurt|regret|sorry|gun|bat|armed|handle
coming for|after you|her|him|them|your|yall
see|catch|meet|find you|her|him|them|ya <1> (in|at|by|outside|after) <2> parking|lot|outside|dark|car|shift|front
see you <2> front|back|side doors|door
shift ends <4> so
never|not|shouldn't|don't <2> walk <3> alone
walks|leaves|opens|closes <4> alone|dark|lot|car|bus
someone's|somebody's|someone|somebody|somebodys|people|you're|your|she's|he's|they're|y'all|yall|you <1> (is|are|will|could|might|bout|about) (gon) gonna|getting|get|gets|be|going|will (to) (get|be|getting|end) (up) hurt|killed|shot|dead|injured|stabbed
gets|getting|get|gonna be hurt|bloody|ugly|violent|physical
or somebody|someone|else|you|i'll <3> hurt|bleed|pay|sorry|regret|dead|dies
make|making|makin|hare <1> her|him|them|you|someone|somebody|sure|u|y'all|yall|that <3> pay|suffer|regret|sorry|bleed|hurt|disappear
you'll|she'll|he'll|they'll|you|she|he|they|yall (will|gonna|should) <1> regret|sorry|bleed|suffer|pagaran|arrepentiran <3> for|this|what|esto|me
you'll|she'll|he'll|they'll|yall|will|gonna|gon pay|regret|bleed|suffer (for) <2> this|what|that
van|vas|va a pagar|arrepentir|sufrir
me la|las|lo vas|van|va a pagar
me|te|se <2> pagar|pagas|pagan|arrepentir
te voy|vamos a <2>
los|la|lo|te|las voy a matar|quemar|golpear|encontrar|buscar|romper|esperar
voy a quemar|matar|golpear|romper|explotar
what|get|getting <2> what's|whats|what coming|come <2> you|her|him|them
wish|hope|hoping|pray <3> #staff <3> die|dies|rot|burn|cancer|suffer|suffers|choke|crash|miscarry|lose|loses|hurt|dead
nothing|nothin <3> to lose
learn|learns|teach|taught|show|showing <3> lesson|manners|respect <3> (hard|way|real)
teach|show <2> a lesson
one of these|those days|nights|mornings
see|watch what happens|happen to|next|when
keep <5> see what happens
what <1> happens to <1> windows|car|house|building|you|her|him|people|kids|business
be in|at <2> lot|garage|parking|house|door when|after|at|until|till
going|gonna|will|you'll|yall|gon <2> regret (it|this|that|ever|crossing|messing)
regret <3> (ever) crossing|messing|hanging|firing|lying
teeth|lights|brains|guts <2> knocked|kicked|punched|beat|spilled out
get|gets|got|getting hit by <1> bus|truck|car|train
should|needs|deserves|hope|hopefully|ought|oughta <6> hit|run by|over <2> (bus|truck|car)
someone|somebody|i|people|we <1> oughta|outta|needa|gotta <2> bomb|burn|shoot|slap|punch|hurt|torch|stab|beat|kill
i'd|id|would love|like|pay|enjoy|happily <2> slap|punch|hit|kick|choke|strangle|stab|shoot|burn|hurt|smack
slap|punch|smack|kick|choke|strangle <2> nurse|doctor|receptionist|her|him|them|you|dentist|lady|tech|guard
beat|kick|knock|slap|smack|choke|scare|stomp <1> crap|hell|shit|snot|daylights|life|tar|piss out
run into|across you|u|her|him|them <2> outside|alone|street|out|dark
catch|find you|u|her|him|them|that <2> outside|alone|street|dark|night|work
this isn't|ain't over
i'm not|never done with you|her|him
you better|should hope|pray|run|hide|move|sleep|leave
better hope|pray i|we|you|nobody
better sleep|run|hide
i own|have|got|carry (a|my|some|lots|several) (of) gun|guns|firearms|rifle|rifles|knives|weapons
fires you know
old buildings|building|places <4> fires|fire|burn
quemar|queme|quememos|incendiar <3> clinica|lugar|consultorio|todo|hospital
que se cuide|cuiden
cuidate <3> (espalda|doctora|doctor)
mataria|matare|matamos|maten|balazo|balazos|plomo
or else
last|final|fair warning
last|final|only|one|got chance <3> to fix|make|before|pay
consider this|yourself <3> warning|warned
you've|been|been warned
you have been warned
you're|your|she's|he's|they're dead
dead man|meat|woman
i dare you
try me
fuck|mess around and|n
fuck|mess around <2> find|i'll|ill
knock|kick|beat|break|smash|bash|bust <2> your|his|her|their|that|the|you <2> teeth|face|head|nose|jaw|neck|legs|kneecaps|window|windows|glass|skull|shit
i'll|ill|gonna|will|imma|should (to) kick|beat|whoop|whup your|his|her|their ass
rip|tear|cut|slit|wring|snap|break <1> your|his|her|their|that <2> throat|head|neck|off|hair|tongue|fingers|hands|heart
drag|dragging|pull <4> out|by <3> hair
bring|bringing|brought|carry|carrying|got|grab|have|packing|keep|load|loaded <2> gun|guns|rifle|pistol|shotgun|glock|machete|bat|crowbar|molotov|gasoline|grenade|explosives|knife
not bringing <2> clipboard|flowers
nothing <3> time <3> tire|iron|bat|gun
glass breaks
lot of glass
cheap <4> pretty|face
acid <5> face|cheap|throw
rob|robbing|jump|mug|carjack <1> you|her|him
next time <6> floor|ground|hospital|sorry|regret|bat|worse
i'll|ill help myself
drive|driving|ram|crash|drove <4> through|into <3> lobby|door|doors|window|windows|building|clinic|front|office
driving it over
follow|followed <1> you|her|him|them <2> home|down|around|car
stalk|stalking|hunt|hunting you|her|him|them
hunt <2> down
rape|raped|raping
sexy|hot|fine|pretty|thick|blonde|redhead|brunette <3> nurse|nurses|girl|girls|tech|one|receptionist|hygienist <6> number|single|insta|legs|apartment|shower|panties|body|ass|tits|alone|bend|mine|home|dirty
my|get|got (my) hands on|around you|her|him|that|them|your
break <1> legs|fingers|hands|kneecaps
put|puts|putting|belongs <4> in <2> ground|grave|wheelchair|coma|morgue|hospital|dirt|box|body
dies|die|dead <2> too <3>
so does he|she|somebody
if <5> dies <9> dies|die|too|dead
an eye for
blood <3> on|will <3> hands|spill|floor|walls
heads <2> roll
men|people like me <2> done|tired|asking
baby|babies killer|killers|murderers|murderer
nuremberg
keep laughing
been|i'm|be very patient
nice|cute|pretty|lovely <1> porch|house|windows|kids|family|car <6> shame|happen|happened|till|lose
shame if <3> happened|happen
accidents happen
big windows
how|see <2> he|she|you|they likes|like losing|it
`,
  lists,
)

/** Insults and wishes of harm at people; ugly, but nobody says they will act. */
export const insults = cues(`
people like you should
hope you (all) die|miscarry|rot|burn|suffer|choke|crash
go die|hang|kill|jump <2> (yourself|off)
kill|hang|shoot|off yourself|urself|yourselves
kys
rot|burn in hell
say it to my face
whores|slut|sluts|cunt|cunts|faggot|faggots|fag|fags|nigger|niggers|spic|spics|tranny|wetback|wetbacks|kike|chink|chinks
you|your|ya|fat|ugly|stupid|dumb|old|lying|fucking|these|those|them|little (are) (all) (a|fucking|stupid) bitch|bitches|whore|retard|retards|pig|pigs|hoe|hoes
go back <2> country|mexico|where|home|china|africa
waddle|starve|fat <2> pig|cow|back|whale
ugly <4> dumb|stupid|fat|pig|kid|bitch
nobody wants you
imagine being <3> ugly|fat|dumb|stupid
close <1> legs
puta|putas|perra|perras|pendeja|pendejas|pendejos|malditos|malditas
`)

/** Parts of a veiled threat: whereabouts, time, might, patience. Two of different groups are enough. */
export const threatHints = [
  cues(
    `
house|home|car|truck|street|address|plate|schedule|porch|driveway|apartment|bus|neighborhood|casa|carro|facebook|zillow|insta
parking lot|garage
kid|kids|daughter|son|twins|wife|husband|family|mom|dog <3> school|goes|go|name|like|likes|home
`,
    lists,
  ),
  cues(
    `
close|closes|closing|clocks|clock|shift|gets|get|leaves|leave|opens|open|off|alone|cierran|salen <3> (at|out|off)
thursday|friday|tonight|tomorrow|payday|morning|mornings|night|nights|nine|five
`,
    lists,
  ),
  cues(
    `
watch|wait|waiting|found|follow|following|find|know|see|look|laughing|screenshot|patient|funny|warning|threatening|threat|coming|come|regret|careful|sorry|pay
`,
    lists,
  ),
  cues(
    `
#weapon|rope|fire|glass|match|blood|bleed|die|dies|dead|hurt|burn|break|hang|grave|floor|destroy|smash|hell
`,
    lists,
  ),
]
