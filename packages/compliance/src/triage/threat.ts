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
tick tock
doc|doctor|nurse|intern|pa|injector|tech|receptionist|counselor|dentist|therapist <4> lives above|at|on|near|off|behind|by|in
me and <2> cousins|boys|brothers|friends|buddies <3> stop|swing|come|visit|roll
long memory|short drive
long memory
let|lets|gets|get me out <4> you're|your|first
first stop <2> doc|doctor|nurse|when|i
you're|your <1> first stop
keep ignoring me
ignore|ignoring me <6> see|happens|regret|sorry|sweetheart
return <1> favor
kids|family|children too <3> remember
hose <2> office|place|them|out
rag on her|his head
take it off her|him
or we will
shame if <2> another|something|it|anything
followed|following <2> her|him|you|girl|nurse|tech|doctor <4> home|car|apartment
i|i've followed <6> home
needs|get|gets|be <3> deported|dragged
blow <2> up all night
deserves|deserve no|any <1> sleep|peace|rest|mercy
she|he|dr|doctor|doc|nurse|who <3> drives <4> lexus|tesla|bmw|honda|toyota|kia|jeep|ford|truck|civic|camry|mercedes|audi|subaru|suv
she|he|dr|doctor|doc|nurse|plate|who <3> parks
dr|doctor|nurse|she|he <3> jogs|bikes
lose more than that
insurance on <1> building
back|boat|jungle <3> she|he|you|they swam|came|crawled
on your knees
answer me answer
i own you|an|her
as my wallpaper
saw you <2> girls|ladies|nurse|doc <9> (nice|dress|night)
another brick|rock
bottle of something|acid
pull|pulling <1> few <2> yours
stink|smell of|like <2> curry|garlic
see what happens
you're|your|she's|he's|they're on it|my (list)
have|got|know <2> names <4> everybody|everyone|all|addresses
be|will|with ropes|rope|gallows|nooses
next <1> brick|rock|bullet|bottle|one <3> won't|through|be|thrown|comes
room next to her|him|them
yours|hers|his is coming|next
your|ur|her|his turn <2> coming|next|soon
got|have|nothing|lots|lot <2> but time
lot|lots <2> free time
only|one <2> exit
house <2> empty|unlocked
your|her|his porch|garage|bedroom|kitchen light
number on your|her|his house
dr|doctor|nurse|she|he|who <2> lives <1> at|on|in|by|near <4> house|corner|lane|drive|street|road|fence|door
she|he|spot|nurse|doctor|her|his <3> leaves|arrives|parks|bikes|walks|jogs|lifts <4> NUM|past|home|every|alone|gym|around
reserved spot
somebody|someone|might|i'll|gonna <2> walk you|her|him to your|her|his car
you|she|he want|wants it or not
wait|waiting|stand|standing <1> by the|her|his|your staff|back|exit|car|side <1> (door|entrance)
sat|drove|parked|pulled|right behind <2> her|him|you <4> light|bus|train|traffic|street
her|his|your|ur <1> tires|brakes
post|posting|publish|leak|leaking <4> directory|plates|cell|addresses|nudes|screenshot|names
full names <3> home
home streets|addresses
send|show <3> nudes
send|show me <1> pic|pics|picture|photo of <2> nurse|girl|doctor|receptionist|her|hygienist
bend over
be a shame
like|love to drop by|visit
surprises|surprise|present|package|gift <3> in|on|at your|ur|the|her|his mailbox|porch|door|desk|car
walk|walks|come|comes|going <4> in there <3> with more than
more than a complaint|review|letter
somebody|someone|people|one <2> do something about it|him|her|this|them|you
did|done <2> years|yrs|time <2> upstate|prison|jail|inside
scared|afraid to do|go <3> more|time|prison|jail|back
near white babies|kids|children|women|people
shithole|towelhead|terrorist|jungle|sandnigger <3> country|came|hole|doctor|nurse
where|wherever|jungle|country|hole you|she|he|they (people) came|come|crawled from
your own <1> filthy|dirty|country
sent|send|ship|shipped <3> in <1> box
old hag|bag|witch
worry|worried about hers|yours
guess <1> i'll|ill collect|come|stop|visit|drop
i'm outside your|the <2> clinic|office|house|building <4> most|every|now|nights
her|his|your|their plates|plate
knife|gun|blade|bullet <1> at|to|in|through|against your|her|his|their throat|head|neck|face|back|chest
with <2> broken|busted|fractured jaw|nose|neck|legs|arm|knees|face
break|bust <1> your|her|his|their|that jaw|nose|neck|legs|arm|arms|knees|face|hands
belong|belongs <2> in <2> box|ground|coffin|grave|cage|morgue
hunt|track|chase <1> you|her|him|them|u|that <1> down
gonna|i'll|ill|will|imma|should run|mow <3> over|down
i'll|ill|will|gonna|imma end|finish|ruin|destroy|bury you|her|him|them|u
shot|killed|hurt|stabbed|beat|beaten <2> people|men|someone|somebody|guys|man <3> less
saw|seen|spotted|watched you|her|him <3> target|walmart|store|gym|school|park|church|boy|girl|daughter|son|kids <4> (nurse|doc|talk)
nice|good|pretty|big|lovely bonfire|explosion
look both ways
security|cameras|guard|guards <3> scare|stop|save|protect me|you|her|him
answer for <4> blood
in blood
come out <3> say|face|fight|outside
kill|shoot|hang|burn|execute|deport all|every <2> them|you|one
better|should lock <1> doors|door|windows
capable of
enjoy|your <2> last|final week|day|shift|hours
nobody|no one|nobody's <2> going|go|goes|gets|leaves|leaving|walks <2> home|out|safe|alive
pay <3> a visit
counted|know|memorized|mapped <3> exits|doors|entrances|cameras
who|what walks|walk|is|stands|comes <1> behind you|her|him
see what's|whats left
when i had <2> chance
show|send <2> me|us <1> your tits|boobs|nudes|feet|legs|body
nice|great|hot|sexy legs|ass|tits|rack|body|boobs|lips <3> on|nurse|girl|hottie|tech|one|lady
vete|vayanse|regresa|regresate|largate <2> a tu|su pais|tierra
doctor|doctora|medico|enfermera <1> de mierda
me|nos la|las van|vas|va a pagar
no les va a gustar
cuidense porque
que les|los|le|te quemen|maten|caiga
partir <2> la|su cara|madre
ratas|rata|cerdos|cerdo|perros
going|gonna|about to snap|explode
break|broke both|his|her|your (his|her|your) hands|legs|arms|fingers|kneecaps
new address
gave me <2> address
got|have|carry|own|bring|bringing|load|loaded|with|my|a <3> 45|9mm|38|357|22|ar15|ak47|glock|shotgun|bullet|bullets|ammo <6> says|name|you|your|you'll|her|him|them
bullet|bullets <4> name|written
don't|doesn't|do|not|shouldn't <2> deserve|allowed <2> breathe|live|exist|alive|breathing|life|living
your|his|her|dr|doctor|nurse|their <3> house|porch|kids|yard|driveway|apartment|shutters|daughter|wife|bedroom <3> is|are|looks|look <2> pretty|nice|cute|lovely|beautiful|empty|dark|quiet
needs|need|deserves|deserve|oughta|should|gotta|wants <2> get|be|catch|getting <2> jumped|beat|beaten|hit|slapped|smacked|shot|stabbed|hurt|punched|robbed|hung|whooped|handled|dealt
start|started|starting|come|came|go|went <2> swinging|shooting|stabbing|blasting
shoot|stab|kill|murder|burn|bomb|strangle|slaughter|execute|shooting|killing|stabbing|gut (all) (of) you|u|yall|y'all|them|every|everyone|everybody <2> (all|one|of|up|people|one)
pagara|pagaras|pagaran|pagaran|arrepentiras|arrepentiran
ya vera|veras|veran
lo|la|los|te|las voy|vamos <1> buscar|encontrar|matar|golpear|esperar|quemar|partir|romper
goes|going|go|gone|throw|throwing|thrown|put|putting|send|fly|flying <3> through <2> glass|window|windows|wall|door
waiting|wait <2> (outside|here) for her|him|you|them|that
tell|told <2> her|him|them <2> i'm|im|i'll|ill waiting|coming|outside|watching|wait
until|till he|she|they <2> comes|gets|leaves|walks <1> out|off
i'll|ill|i|gonna|will <1> ruin|destroy|end|wreck you|your|her|his|their
ruined|destroyed|took|killed|wrecked <6> i'll|ill|i|we|now|gonna (will|am) (going|gonna) (to) ruin|destroy|kill|wreck|end <1> yours|you|him|her|them|everything
coming for you|u|yall|her|him|them
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
say it whores|slut|sluts|cunt|cunts|faggot|faggots|fag|fags|nigger|niggers|spic|spics|tranny|wetback|wetbacks|kike|chink|chinks
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
