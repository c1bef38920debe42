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
he|i|i'll|i'm|ill|people|she|somebody|someone|they|we (am|are|could|is|might|should|swear|will|would) (to) (god) (about|bout|coming|finna|going|gonna|gunna|imma|need/s|ought|wanna|want) (to) (fucking|have|just|literally|personally|really) beat|bomb|bury|choke|destroy|drag|drown|execute|gut|hang|hurt|kill|lynch|maim|murder|poison|punch|shoot|slap|slice|smash|spit|stab|strangle|torch|whip <3> #them|lying|that
bout|finna|gonna|gunna|imma|should|wanna <2> beat|bury|choke|drag|gut|hang|hurt|kill|lynch|murder|punch|shoot|slap|smash|stab|strangle <2> her|him|somebody|someone|that|them|yall|you|your
put down bigger|her|him|them|you
#them <2> asking|begging|deserve/s/d <3> beating|bullet|burn|coming|dead|die|hang/ed|killed|punched|rot|shot|slapped|suffer|what's|whats
asking|begging|deserve/s/d <3> beating|bullet|burn|dead|die|hanged|killed|punched|shot|slapped|suffer
need/s|ought|should <2> be <2> beaten|burned|dragged|euthanized|executed|hanged|hung|killed|lynched|punched|put|raped|shot|slapped|sterilized|strung <3> (down)
put|putting <1> bullet <2> in|through
bullet for|in|through|with <3> brain|face|head|name|skull|you
hang/s/ed first|for|next|them|you
going|gonna|i|i'll|ill|people|somebody|someone|we|will <4> blow/ing|bomb/ing|burn/ing|level|light|raze|shoot/ing|smash|tear|torch|trash|wreck <3> #building
gonna|i'll|imma|let's|ought|should|somebody|someone <2> blow|bomb|burn|shoot|smash|torch <2> down|up
burn <2> building|clinic|down|ground|office|place
burn in hell
shoot/ing <1> clinic|hospital|it|office|place up
shoot that|the|this|up <2> building|clinic|hospital|office|place|school
bomb <2> building|clinic|office|place|you
places <3> catch/es fire
catch fire <5> funny|shame
can|full|gallon/s|tank <1> gas|gasoline <6> (front|left|match|see)
match <3> (and) gas|gasoline
watch/ing her|his|their|ur|yo|your back/s|building|car|family|house|kids|lot|mirror|step
better|should|you <2> watch (her|his|ur|your) back|mouth|out|yourself
watch yourself
check|look/ing <2> behind|over|under (her|his|your) car|shoulder|you
look <3> behind|under <2> car|you
sleep <3> one eye
already|easy|find|found|got|i|i've|know|we|ya <3> figured|find/ing|found|got|have|knew|know/s|known|look/ed|memorized|no|sabemos|se <1> adonde|donde|what|when|wher|where|which cierran|doctor|donde|dr|estaciona|everyone|he|her|his|hora|salen|she|that|the|these|they|those|trabaja|u|vive|viven|ya'll|yall|you|your <3> #where
found|know|looked|no|sabemos|se <1> donde|what|when|wher|where|which cierran|doctor|dr|estaciona|he|her|his|salen|she|that|they|trabaja|u|vive|viven|you|your <3> #where|estaciona|vive
know|sabemos|se what|which bus|car|door|house|one|room|school|street
find out what|when|where|who <1> doctor|dr|he|her|his|she|that|the|they|you|your <3> #where
i|i've|we <2> drove|follow/ed|found|got|have|know|parked|posted|sat|seen|waited <2> #staff <1> #lair
already|i <1> know her|his|ur|what|which|who|your <3> #lair
ya se <3> donde|hora|puerta|que|quien
know <2> her|his|ur|your address|car|face|family|house|kids|name|schedule|street
her|his|their|ur|your <1> children|daughter|family|husband|kid/s|son|twins|wife <2> go|goes|next|nice|pretty|safe|school|watch
have <1> (her|his|your) license plate
found <2> (her|his|your) address|apartment|facebook|home|house|insta|instagram|street
dox|doxx|expose|leak|post/ing|publish|share <3> address/es|home|kids|where
arrepentiran|arrepentiras|balazo/s|cerdo/s|dox|doxx/ed/ing|matamos|matare|mataria|maten|nuremberg|pagara/s|pagaran|perros|plomo|rape/d|raping|rata/s
lurking|sat|stand/ing|wait/ing <2> by|near|outside <2> apartment|car|garage|home|house|kia|porch|truck
esperando|wait/s/ing <3> doctor|guard|he|her|him|nurse|she|them|you <5> alone|car|clocks|close|gets|leave/s|lot|outside
sit|sitting|stand/ing|wait/ing <3> lobby|lot|outside <5> last|like|patient|somebody|till|until
wait/ing for|till|until|when <2> (to) (clock/s|close|get/s|leave/s|off) close/s|leaves|off|out|shift|work
i'll be waiting
i'm|im coming <3> after|for her|him|them|yall|you
i'm|im coming <9> armed|bat|gun|handle|hurt|regret|sorry
coming after|for her|him|them|yall|you|your
catch|find|meet|see her|him|them|ya|you <1> (after|at|by|in|outside) <2> car|dark|front|lot|outside|parking|shift
see you <2> back|front|side door/s
shift ends <4> so
don't|never|not|shouldn't <2> walk <3> alone
closes|leaves|opens|walks <4> alone|bus|car|dark|lot
he's|people|she's|somebody's|somebody/s|someone|someone's|they're|y'all|yall|you|you're|your <1> (about|are|bout|could|is|might|will) (gon) be|get/s|getting|going|gonna|will (to) (be|end|get|getting) (up) dead|hurt|injured|killed|shot|stabbed
get/s|getting|gonna be bloody|hurt|physical|ugly|violent
or else|i'll|somebody|someone|you <3> bleed|dead|dies|hurt|pay|regret|sorry
hare|make|makin|making <1> her|him|somebody|someone|sure|that|them|u|y'all|yall|you <3> bleed|disappear|hurt|pay|regret|sorry|suffer
he|he'll|she|she'll|they|they'll|yall|you|you'll (gonna|should|will) <1> arrepentiran|bleed|pagaran|regret|sorry|suffer <3> esto|for|me|this|what
gon|gonna|he'll|she'll|they'll|will|yall|you'll bleed|pay|regret|suffer (for) <2> that|this|what
va|van|vas a arrepentir|pagar|sufrir
me la|las|lo va|van|vas a pagar
me|se|te <2> arrepentir|pagan|pagar|pagas
te vamos|voy a <2>
voy a explotar|golpear|matar|quemar|romper
get|getting|what <2> what's|what/s come|coming <2> her|him|them|you
hope|hoping|pray|wish <3> #staff <3> burn|cancer|choke|crash|dead|die/s|hurt|lose/s|miscarry|rot|suffer/s
nothin|nothing <3> to lose
learn/s|show/ing|taught|teach <3> lesson|manners|respect <3> (hard|real|way)
one of these|those days|mornings|nights
tick tock
counselor|dentist|doc|doctor|injector|intern|nurse|pa|receptionist|tech|therapist <4> lives above|at|behind|by|in|near|off|on
me and <2> boys|brothers|buddies|cousins|friends <3> come|roll|stop|swing|visit
long memory|short drive
long memory
get/s|let/s me out <4> first|you're|your
first stop <2> doc|doctor|i|nurse|when
you're|your <1> first stop
keep ignoring me
ignore|ignoring me <6> happens|regret|see|sorry|sweetheart
return <1> favor
children|family|kids too <3> remember
hose <2> office|out|place|them
rag on her|his head
take it off her|him
or we will
shame if <2> another|anything|it|something
followed|following <2> doctor|girl|her|him|nurse|tech|you <4> apartment|car|home
i|i've followed <6> home
be|get/s|needs <3> deported|dragged
blow <2> up all night
deserve/s any|no <1> mercy|peace|rest|sleep
doc|doctor|dr|he|nurse|she|who <3> drives <4> audi|bmw|camry|civic|ford|honda|jeep|kia|lexus|mercedes|subaru|suv|tesla|toyota|truck
doc|doctor|dr|he|nurse|plate|she|who <3> parks
doctor|dr|he|nurse|she <3> bikes|jogs
lose more than that
insurance on <1> building
back|boat|jungle <3> he|she|they|you came|crawled|swam
on your knees
answer me answer
i own an|her|you
as my wallpaper
saw you <2> doc|girls|ladies|nurse <9> (dress|nice|night)
another brick|rock
bottle of acid|something
pull/ing <1> few <2> yours
smell|stink like|of <2> curry|garlic
see what happens
he's|she's|they're|you're|your on it|my (list)
got|have|know <2> names <4> addresses|all|everybody|everyone
be|will|with gallows|nooses|rope/s
next <1> bottle|brick|bullet|one|rock <3> be|comes|through|thrown|won't
room next to her|him|them
hers|his|yours is coming|next
her|his|ur|your turn <2> coming|next|soon
got|have|lot/s|nothing <2> but time
lot/s <2> free time
one|only <2> exit
house <2> empty|unlocked
her|his|your bedroom|garage|kitchen|porch light
number on her|his|your house
doctor|dr|he|nurse|she|who <2> lives <1> at|by|in|near|on <4> corner|door|drive|fence|house|lane|road|street
doctor|he|her|his|nurse|she|spot <3> arrives|bikes|jogs|leaves|lifts|parks|walks <4> NUM|alone|around|every|gym|home|past
reserved spot
gonna|i'll|might|somebody|someone <2> walk her|him|you to her|his|your car
he|she|you want/s it or not
stand/ing|wait/ing <1> by her|his|the|your back|car|exit|side|staff <1> (door|entrance)
drove|parked|pulled|right|sat behind <2> her|him|you <4> bus|light|street|traffic|train
her|his|ur|your <1> brakes|tires
leak/ing|post/ing|publish <4> addresses|cell|directory|names|nudes|plates|screenshot
full names <3> home
home addresses|streets
send|show <3> nudes
send|show me <1> photo|pic/s|picture of <2> doctor|girl|her|hygienist|nurse|receptionist
bend over
be a shame
like|love to drop by|visit
gift|package|present|surprise/s <3> at|in|on her|his|the|ur|your car|desk|door|mailbox|porch
come/s|going|walk/s <4> in there <3> with more than
more than a complaint|letter|review
one|people|somebody|someone <2> do something about her|him|it|them|this|you
did|done <2> time|years|yrs <2> inside|jail|prison|upstate
afraid|scared to do|go <3> back|jail|more|prison|time
near white babies|children|kids|people|women
jungle|sandnigger|shithole|terrorist|towelhead <3> came|country|doctor|hole|nurse
country|hole|jungle|where|wherever he|she|they|you (people) came|come|crawled from
your own <1> country|dirty|filthy
send|sent|ship|shipped <3> in <1> box
old bag|hag|witch
worried|worry about hers|yours
guess <1> i'll|ill collect|come|drop|stop|visit
i'm outside the|your <2> building|clinic|house|office <4> every|most|nights|now
her|his|their|your plate/s
blade|bullet|gun|knife <1> against|at|in|through|to her|his|their|your back|chest|face|head|neck|throat
with <2> broken|busted|fractured arm|face|jaw|knees|legs|neck|nose
break|bust <1> her|his|that|their|your arm/s|face|hands|jaw|knees|legs|neck|nose
belong/s <2> in <2> box|cage|coffin|grave|ground|morgue
chase|hunt|track <1> her|him|that|them|u|you <1> down
gonna|i'll|ill|imma|should|will mow|run <3> down|over
gonna|i'll|ill|imma|will bury|destroy|end|finish|ruin her|him|them|u|you
beat|beaten|hurt|killed|shot|stabbed <2> guys|man|men|people|somebody|someone <3> less
saw|seen|spotted|watched her|him|you <3> boy|church|daughter|girl|gym|kids|park|school|son|store|target|walmart <4> (doc|nurse|talk)
big|good|lovely|nice|pretty bonfire|explosion
look both ways
cameras|guard/s|security <3> protect|save|scare|stop her|him|me|you
answer for <4> blood
in blood
come out <3> face|fight|outside|say
burn|deport|execute|hang|kill|shoot all|every <2> one|them|you
better|should lock <1> door/s|windows
capable of
enjoy|your <2> final|last day|hours|shift|week
no|nobody nobody's|one <2> gets|go|goes|going|leaves|leaving|walks <2> alive|home|out|safe
pay <3> a visit
counted|know|mapped|memorized <3> cameras|doors|entrances|exits
what|who comes|is|stands|walk/s <1> behind her|him|you
see what's|whats left
when i had <2> chance
send|show <2> me|us <1> your body|boobs|feet|legs|nudes|tits
great|hot|nice|sexy ass|body|boobs|legs|lips|rack|tits <3> girl|hottie|lady|nurse|on|one|tech
largate|regresa|regresate|vayanse|vete <2> a su|tu pais|tierra
doctor|doctora|enfermera|medico <1> de mierda
me|nos la|las va|van|vas a pagar
no les va a gustar
cuidense porque
que le|les|los|te caiga|maten|quemen
partir <2> la|su cara|madre
about|going|gonna to explode|snap
break|broke both|her|his|your (her|his|your) arms|fingers|hands|kneecaps|legs
new address
gave me <2> address
a|bring/ing|carry|got|have|load/ed|my|own|with <3> 22|357|38|45|9mm|ak47|ammo|ar15|bullet/s|glock|shotgun <6> her|him|name|says|them|you|you'll|your
bullet/s <4> name|written
do|doesn't|don't|not|shouldn't <2> allowed|deserve <2> alive|breathe|breathing|exist|life|live|living
doctor|dr|her|his|nurse|their|your <3> apartment|bedroom|daughter|driveway|house|kids|porch|shutters|wife|yard <3> are|is|look/s <2> beautiful|cute|dark|empty|lovely|nice|pretty|quiet
deserve/s|gotta|need/s|oughta|should|wants <2> be|catch|get|getting <2> beat|beaten|dealt|handled|hit|hung|hurt|jumped|punched|robbed|shot|slapped|smacked|stabbed|whooped
came|come|go|start/ed/ing|went <2> blasting|shooting|stabbing|swinging
bomb|burn|execute|gut|kill/ing|murder|shoot/ing|slaughter|stab|stabbing|strangle (all) (of) every|everybody|everyone|them|u|y'all|yall|you <2> (all|of|one|people|up)
ya vera/s|veran
la|las|lo|los|te vamos|voy <1> buscar|encontrar|esperar|golpear|matar|partir|quemar|romper
fly/ing|go|goes|going|gone|put|putting|send|throw/ing|thrown <3> through <2> door|glass|wall|window/s
wait/ing <2> (here|outside) for her|him|that|them|you
tell|told <2> her|him|them <2> i'll|i'm|ill|im coming|outside|wait/ing|watching
till|until he|she|they <2> comes|gets|leaves|walks <1> off|out
gonna|i|i'll|ill|will <1> destroy|end|ruin|wreck her|his|their|you|your
destroyed|killed|ruined|took|wrecked <6> gonna|i|i'll|ill|now|we (am|will) (going|gonna) (to) destroy|end|kill|ruin|wreck <1> everything|her|him|them|you|yours
coming for her|him|them|u|yall|you
see|watch what happen/s next|to|when
keep <5> see what happens
what <1> happens to <1> building|business|car|her|him|house|kids|people|windows|you
boom goes|go the|your|this
park|parked|wait|waiting <3> behind|outside|beside <4> like|after last|time|work|shift|close
be at|in <2> door|garage|house|lot|parking after|at|till|until|when
going|gon|gonna|will|yall|you'll <2> regret (crossing|ever|it|messing|that|this)
regret <3> (ever) crossing|firing|hanging|lying|messing
brains|guts|lights|teeth <2> beat|kicked|knocked|punched|spilled out
get/s|getting|got hit by <1> bus|car|train|truck
deserves|hope|hopefully|needs|ought|oughta|should <6> hit|run by|over <2> (bus|car|truck)
i|people|somebody|someone|we <1> gotta|needa|oughta|outta <2> beat|bomb|burn|hurt|kill|punch|shoot|slap|stab|torch
i'd|id|would enjoy|happily|like|love|pay <2> burn|choke|hit|hurt|kick|punch|shoot|slap|smack|stab|strangle
choke|kick|punch|slap|smack|strangle <2> dentist|doctor|guard|her|him|lady|nurse|receptionist|tech|them|you
beat|choke|kick|knock|scare|slap|smack|stomp <1> crap|daylights|hell|life|piss|shit|snot|tar out
run across|into her|him|them|u|you <2> alone|dark|out|outside|street
catch|find her|him|that|them|u|you <2> alone|dark|night|outside|street|work
this ain't|isn't over
i'm never|not done with her|him|you
you better|should hide|hope|leave|move|pray|run|sleep
better hope|pray i|nobody|we|you
better hide|run|sleep
i carry|got|have|own (a|lots|my|several|some) (of) firearms|gun/s|knives|rifle/s|weapons
fires you know
old building/s|places <4> burn|fire/s
incendiar|quemar|queme|quememos <3> clinica|consultorio|hospital|lugar|todo
que se cuide|cuiden
cuidate <3> (doctor|doctora|espalda)
or else
fair|final|last warning
final|got|last|one|only chance <3> to before|fix|make|pay
consider this|yourself <3> warned|warning
been|you've warned
you have been warned
he's|she's|they're|you're|your dead
dead man|meat|woman
i dare you
try me
fuck|mess around and|n
fuck|mess around <2> find|i'll|ill
bash|beat|break|bust|kick|knock|smash <2> her|his|that|the|their|you|your <2> face|glass|head|jaw|kneecaps|legs|neck|nose|shit|skull|teeth|window/s
gonna|i'll|ill|imma|should|will (to) beat|kick|whoop|whup her|his|their|your ass
break|cut|rip|slit|snap|tear|wring <1> her|his|that|their|your <2> fingers|hair|hands|head|heart|neck|off|throat|tongue
drag|dragging|pull <4> by|out <3> hair
bring/ing|brought|carry/ing|got|grab|have|keep|load/ed|packing <2> bat|crowbar|explosives|gasoline|glock|grenade|gun/s|knife|machete|molotov|pistol|rifle|shotgun
not bringing <2> clipboard|flowers
nothing <3> time <3> bat|gun|iron|tire
glass breaks
lot of glass
cheap <4> face|pretty
acid <5> cheap|face|throw
carjack|jump|mug|rob|robbing <1> her|him|you
next time <6> bat|floor|ground|hospital|regret|sorry|worse
i'll|ill help myself
crash|drive|driving|drove|ram <4> into|through <3> building|clinic|door/s|front|lobby|office|window/s
driving it over
follow/ed <1> her|him|them|you <2> around|car|down|home
hunt/ing|stalk/ing her|him|them|you
hunt <2> down
blonde|brunette|fine|hot|pretty|redhead|sexy|thick <3> girl/s|hygienist|nurse/s|one|receptionist|tech <6> alone|apartment|ass|bend|body|dirty|home|insta|legs|mine|number|panties|shower|single|tits
get|got|my (my) hands around|on her|him|that|them|you|your
break <1> fingers|hands|kneecaps|legs
belongs|put/s|putting <4> in <2> body|box|coma|dirt|grave|ground|hospital|morgue|wheelchair
dead|die/s <2> too <3>
so does he|she|somebody
if <5> dies <9> dead|die/s|too
an eye for
blood <3> on|will <3> floor|hands|spill|walls
heads <2> roll
men|people like me <2> asking|done|tired
babies|baby killer/s|murderer/s
keep laughing
be|been|i'm very patient
cute|lovely|nice|pretty <1> car|family|house|kids|porch|windows <6> happen/ed|lose|shame|till
shame if <3> happen/ed
accidents happen
big windows
how|see <2> he|she|they|you like/s it|losing
`,
  lists,
)

/** Insults and wishes of harm at people; ugly, but nobody says they will act. */
export const insults = cues(`
people like you should
hope you (all) burn|choke|crash|die|miscarry|rot|suffer
go die|hang|jump|kill <2> (off|yourself)
hang|kill|off|shoot urself|yourself|yourselves
kys|malditas|malditos|pendeja/s|pendejos|perra/s|puta/s
burn|rot in hell
say it chink/s|cunt/s|fag/s|faggot/s|kike|nigger/s|slut/s|spic/s|tranny|wetback/s|whores
dumb|fat|fucking|little|lying|old|stupid|them|these|those|ugly|ya|you|your (are) (all) (a|fucking|stupid) bitch/es|hoe/s|pig/s|retard/s|whore
go back <2> africa|china|country|home|mexico|where
fat|starve|waddle <2> back|cow|pig|whale
ugly <4> bitch|dumb|fat|kid|pig|stupid
nobody wants you
imagine being <3> dumb|fat|stupid|ugly
close <1> legs
`)

/** Parts of a veiled threat: whereabouts, time, might, patience. Two of different groups are enough. */
export const threatHints = [
  cues(
    `
address|apartment|bus|car|carro|casa|driveway|facebook|home|house|insta|neighborhood|plate|porch|schedule|street|truck|zillow
parking garage|lot
daughter|dog|family|husband|kid/s|mom|son|twins|wife <3> go|goes|home|like/s|name|school
`,
    lists,
  ),
  cues(
    `
alone|cierran|clock/s|close/s|closing|get/s|leave/s|off|open/s|salen|shift <3> (at|off|out)
five|friday|morning/s|night/s|nine|payday|thursday|tomorrow|tonight
`,
    lists,
  ),
  cues(
    `
careful|come|coming|find|follow/ing|found|funny|know|laughing|look|patient|pay|regret|screenshot|see|sorry|threat|threatening|wait/ing|warning|watch
`,
    lists,
  ),
  cues(
    `
#weapon|bleed|blood|break|burn|dead|destroy|die/s|fire|floor|glass|grave|hang|hell|hurt|match|rope|smash
`,
    lists,
  ),
]
