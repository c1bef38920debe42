import { cues } from "./cues.ts"

const lists = {
  self: "myself himself herself themselves themself myslef".split(" "),
  mine: "my his her their our mi su".split(" "),
  who: "i he she they i'm he's she's they're i've".split(" "),
  soon: "tonight tonite today tomorrow soon friday saturday sunday monday weekend morning week hoy manana".split(" "),
  pills:
    "pill pills pastillas tablets tylenol meds oxy oxys percs morphine insulin amitriptyline xanax benadryl ambien sleeping opioids pastilla medicamentos fentanyl".split(
      " ",
    ),
  means:
    "gun rifle pistol shotgun handgun firearm revolver glock rope noose razor razors blade blades belt bridge overpass roof rooftop ledge cliff tracks train pistola soga cuerda puente".split(
      " ",
    ),
}

/** Somebody's life is in danger by their own hand, said plainly enough to act upon: the writer's or another's. */
export const crisisSure = cues(
  `
kill|kills|killing|unalive|unaliving|offing|hang|hanging|drown|drowning|shoot|shooting|poison|stab #self
off #self
kms|kma suicid*
kms
want|wanna|wants|might|gonna|going|should|thinking|thought|think|tells|telling|told <3> unalive
unalive #self
suicidal|suicidality
attempt|attempts|attempted|attempting|committing|commit|committed|contemplating|considering|planning|threatening|threatened|threatens|talking|talks|mentioned (about) (to) (commit) suicide
suicide (note|attempt|plan|letter|pact)
suicide note|plan|pact|letter
thoughts|thinking|talking|talks|talked|thought|fantasize|dream|dreaming <2> suicide|dying|killing
thought|thoughts|thinking|talking|talks|talked <3> ending|end (it|my|his|her|their) (all|life|lives)
end|ending #mine life|lives
ending it all
end it all
end it tonight|today|now|soon
want|wants|wanna|going|gonna|about|ready|plan|planning|trying <1> (to) end it
take|taking #mine own life
took|taken <4> pills|tablets|tylenol <6> die|dying|goodbye
self harm|harming|harmed|injury|injuring|injure|harms
selfharm*
cutting #self|again
cut|cuts #self|wrists <2> again|tonight|because|when|deep|on
cut|cuts|slit|slitting|slash #mine wrist|wrists|thighs|veins
started|starting|keeps|back|relapsed|stop <2> cutting|sh
want|wants|wanna|going|gonna|urge|urges|plan|planning|thinking|thoughts|need <3> hurt|hurting|harm|harming|cut #self
hurts|harms|harming #self
want|wants|wanted|wanna|wish|wishing|ready|rather|begging|praying|waiting|deserve|hoping|try|trying|tried <2> die|dead
let|make me (just) die
i|he|she (just) want|wants|wanna <2> disappear|vanish|gone
want|wants|wanna <3> stop existing
wish|wishing|wishes <2> never|wasn't|weren't|not <1> born|alive|here|exist
wish|wishing|wishes <4> wouldn't wake
sleep|asleep <3> forever
sleep|asleep|bed|night <6> not|never|don't|won't|hoping|hope|pray|praying <2> wake|waking (up)
thinking|think|thought|thoughts|hope|hoping|pray|praying|prefer|wishing <4> not|never|don't waking|wake (up)
not waking up
never wake|waking up
stay asleep
don't|do|doesn't|does (not) want|wanna|wants (to) (be) live|alive|exist|wake (up|anymore)
don't|do|doesn't|does (not) want|wanna|wants to be here|around (anymore|any)
don't|didn't|not want|wanna|wants <2> here anymore|tonight|tomorrow
don't|do|doesn't|not want|wanna|wants|plan|planning|intend|need <5> see|reach|make|live <2> tomorrow|birthday|christmas|morning|past
don't|doesn't|not see|want|picture <3> a future|tomorrow
don't|doesn't|not <3> want <3> exist|existing
better off without|w (o) me|us
better off dead
better off if|when|with i|i'm|im|me (was|were|just) gone|dead|wasn't|weren't|died|not|out
better|safer|easier|happier <3> if|without|when|once i|i'm|me (just|was|were) weren't|wasn't|gone|died|disappeared|dead|not
better|safer|easier|happier without me
no|nobody|nadie one would|will|would'd <2> miss|notice|care <3> gone|died|dead
nobody would notice|miss if i
a burden <3> everyone|everybody|family|them|kids
burden <1> to everyone|everybody|them|family
tired|done|sick|exhausted|over of|with|being living|life|existing|breathing|alive
tired|sick|done of|with being alive|here
tired of (just) being alive
tired of the inside
no|any|what's|whats|without reason|point|use|purpose <1> to|in|of (keep) (me) live|living|going|go|life|existing|on
no reason (to) live|go
what's|whats|what <1> point of|in|to <2> living|anything|life|going|waking|trying|live|breathing|being
point of|in|to living|life|waking|existing|breathing|being
see|seeing <1> point|reason|purpose <1> living|life|anymore|going|any
edge|railing|ledge|top|side of <2> bridge|overpass|roof|cliff|building|balcony
have|got <1> plan and|for <2> date|note|way|tonight|it
killed|unalived|hanged|hung|shot #self <2> in <1> head|mind
encerro|encerrada|encerrado|encerrarse <6> pistola|cuchillo|navaja|pastillas|soga|arma
keep|keeps|think|thinking|thought|want|wanting|tempted|urge <3> driving|drive|crash|crashing|swerve|swerving|steering|jumping|jump|walking <2> into|off|over|front
driving|crash|crashing <2> into <2> lake|river|tree|wall|pole|barrier|truck|median
googled|searched|looked|looking|researching <4> how <6> (many|much|to|long) <4> takes|take|die|kill|overdose|hang|painless|enough|end|lethal
if it wasn't|weren't for <4> i'd|id|i (would) (be|have) (be) gone|dead|done|ended
i'd be gone|dead already|by
giving|gives|gave away <3> jewelry|tools|stuff|things|belongings|everything|clothes|records
gun|pistol|rifle <5> talks|calls|calling|talking|whispers|staring
note <6> sorry <9> phone|gone|off|missing
my last post|message|text|comment|review
wants|want|wanted|wanna|wish <2> (to) (just) sleep|go <4> forever|never|not
go to sleep and never|not
sucide|suiside|suicde|suicid|sucidal|suacidal|suisidal
thinking|thinkin|thoughts|thought about|bout|abt|of sucide|suiside|suicide|death|dying|disappearing
nothing|anything|something left|else|more (to) live
nothing|anything|reason to live for
life <2> not|isn't|no worth|longer (living|it)
isn't|not worth living
not worth being here
can't|cannot|can (not) (keep) go|going on (like|anymore|living|any|another)
can't|cannot go on
can't|cannot keep living|existing
can't|cannot do life|this anymore <9> (here)
can't|cannot|don't|not <2> do <2> another day|night
not doing another day
not planning <2> to be here|around
won't|will|wont (not) (even) be here|around|alive <4> (by) #soon|then|next|for|follow|much|to|when|christmas|long
won't|not <2> live|make to see <2> #soon|birthday|christmas
i'll|ill|i be gone by|before|soon|tomorrow|tonight
if i make|wake it|up to|i #soon|make|wake
if i wake up i wake
one less|fewer person|mouth|patient|problem (to) notify|feed|worry
goodbye|bye|adios <1> to everyone|everybody|all|world|cruel
saying|said|says|texted|posted (my|her|his|their) goodbye|goodbyes
this is (my) goodbye
this is <1> last|final post|message|note|day|night|goodbye|thing
my|his|her last|final day|night|post|message|note|words on|ever|alive
wrote|writing|finished|written the|my|goodbye letters
writing|wrote|written|finished|left my|his|her letters|goodbyes|will
left <9> note <9> goodbye|sorry|free|straight|voicemail|gone
gave|giving|gives <2> away <3> his|her|my|their|everything|things|stuff|dog|cat|ring|guitar|belongings
gave|given <3> her|his ring|keys <3> (hold|keep)
made|making|hice|ya <3> my|las|mi peace|paz|paces
made my|his|her peace
worth more dead
more <2> dead than alive
life insurance <9> me|i|wife|family|kids|won't|pays|covers
insurance pays <9> math
did|do|done the math <9> won't|thursday|gone|insurance|wife
make|made it to <6> did <2> math
picked|pick|have|has|set|chose|got|already a|the|my date|night|day picked|planned|set
date picked|chosen|set
just pick a night|day
planned|planning|plan|picked <3> own|my funeral|obituary
gun|rifle|pistol|shotgun|noose|rope|razor|soga|pistola <4> in|to|by|from|up <1> head|mouth|lap|trunk|garage|tree|hand|bed|table
loaded|bought|buying|got|found|holding|has|have|getting|keeps|took|takes|missing|neither <3> gun|rifle|pistol|shotgun|handgun|revolver|noose|rope|razor
gun|rifle|pistol|shotgun|handgun|truck <5> gone|missing|loaded|closet|head|mouth|isn't|ready|nightstand
bridge|overpass|roof|rooftop|ledge|cliff|platform|tracks|puente <9> jump|jumping|jumped|slower|end|stop|step|over|think|thinking|tempting
i'm|he's|she's|stood|standing|sitting|look|looking|staring|thinking <3> at|on|off|about|from <2> bridge|overpass|roof|rooftop|ledge|cliff|tracks
jump|jumping|step|stepping|walk|walking|swerve <1> off|into|from|front <4> bridge|overpass|roof|building|traffic|train|tree|tracks|highway|balcony|window|cliff|truck|bus
jump in front of
drive|driving|steer|swerve <3> into|off <3> tree|wall|bridge|river|lake|truck|oncoming|cliff
toaster <3> bathtub|tub|bath
running <3> car <4> garage
car running <3> garage
carbon monoxide <5> sleep|asleep|hurt|easy
saved|saving|save|stash|stashed|hoarding|hoarded|stockpiling|stockpiled|counted|counting|count|lined|lining|kept|keeping|collecting|enough|handful|stole|hiding <4> #pills
#pills <6> enough|counted|saved|stash|lined|bowl|shoebox|drawer|end|forever
tengo <2> pastillas|pistola|soga
counted <3> out|them|into <9> enough
how|cuantas many|much <2> #pills|pastillas|it <9> take|takes|die|kill|overdose|sleep|enough|lethal|fatal|asleep|hurt
how|cuanto many|much <5> take|takes|need to <2> die|sleep|sleep|wake|overdose|end|od
lethal|fatal dose|amount
hurt less|quick|fast <6> antifreeze|tylenol|gun|pills|bleach
painless|quickest|easiest|peaceful way|ways|method <1> to|out|of (die|go|end)
way out <3> that|is|tonight|of this life
plan <2> to overdose|od
overdose|od on purpose|myself
ready to go <1> (be) with (him|her|my|god|jesus)
going|go|gonna|want|wants|ready|wanted <2> be|join with|him|her|my (him|her|mom|dad|husband|wife|baby|son|my) (now|soon|heaven|again|tonight|there)
hate <1> being alive|living
hated|hate being here alive
put me down <5> (kind|dog)
put me out of my misery
see (you|yall|everyone) on the other side
voice|voices|demons <3> telling|saying|say|tell|tells <6> die|kill|hurt|end|safer|gone|jump|do|harm
god take|taking me
nobody|no one <2> stop me <4> (tonight|anymore)
don't give me the hotline
don't call|send <3> hotline|cops|anyone
deciding <3> whether <2> live|die|stay
feed <2> dog|cat|cats|biscuit <6> sorry|gone
sorry for everything <6>
sorry for everything
tell <3> cats|dog|kids|mom|mother|dad|wife|husband|family|son|daughter|children|brother|sister <3> i (tried|loved|love|sorry|i'm)
tell <4> it's|its|was|isn't|wasn't not <2> fault
isn't|ain't|not|won't|wont|never <3> be a|another|any <1> third|next|more|second|another|tomorrow pic|time|one|post|visit|appointment|year|birthday|christmas
can't|cannot|don't|couldn't picture|imagine|see <2> morning|day|year|life|future|myself <3> after|past|beyond|anymore
can't|cannot|don't picture|imagine|see a|any|my future
won't|wont|will|never|not <3> know|notice|miss|care <2> i'm|i <1> gone|missing|left|dead
one who goes first
he'd|she'd|they'd|kids|baby|he|she <2> have|has (his|her|their) dad|father|mom|mother|grandma|each|other <9> better|fine|okay|enough
they'd|they'll|kids|he'd|she'd|everyone|family <2> be fine|okay|ok|better|happier|alright without|if|when|after|w (me)
somebody|someone else's problem
saving|saved|hoarding|stockpiling|stashing|hiding them (up)
saving|saved|hoarding|stockpiling|stashing|hiding his|her|my|their|the <1> pills|meds|doses|patches|insulin|oxy
saving|saved|stashing|hiding up|his|her|the <2> pills|meds|doses|oxy|insulin
has|have|made|suicide|a|their|our <1> pact
not|don't <2> come|visit|check|open|look <4> until|till|before <2> monday|friday|sunday|tomorrow|morning|police
mailed|mail|signed|giving|gave|left <2> deed|title|will|papers|keys|passwords
passwords <3> notebook|paper|drawer|folder|list|envelope
so|that nobody|noone|none has|have|needs to deal|clean|find|worry|pay|sort
nobody|noone has|have|needs|had to deal|find|clean|worry (with) <3> me|it|body|mess
tidied|tidying|labeled|labelled <3> drawers|everything|affairs|papers|things
affairs in order
no need to send|call anyone|anybody|somebody
been tidying|sorting|giving
deciding about that|it|one|whether
got|get|took|taken|have <1> my|the|his|her|a belt|rope|gun|razor|blade|pills|knife|cord|scarf out
all (of) them at once
thighs|wrists|arms|stomach|hips|ankles this time
this time <6> nobody|noone <4> sees|see|know|knows|notices
cut|cutting|carving|burning|scratching <2> deep|deeper|legs|thighs|wrists|arms <6> (tonight|again|nobody|sleeves)
she's|he's|i'm|they're|i|been <1> cut deep|myself|herself|himself
razor|razors|blade|blades|cuts|burns|marks|scars <3> her|my|his <1> wrist|wrists|thighs|thigh|forearm|forearms
long sleeves <6> cut|cuts|marks|hide|hiding
written|said|say|record|know|tell <4> i (really) tried|gave
i tried i really
hate|hated|hating myself <9> (smaller|still|anymore|more)
sleep <5> stay that way
does|would|will it hurt <4> die|antifreeze|tylenol|hang|drown|jump|bleed
how|cuanto many|much <7> does|would|will it take (to) (for) (a) (do) (it)
how|cuanto many|much|long <7> does|would|will it take <3> me|him|her|man|woman|pounds|lb|lbs|adult|die|work|stop|over|kill
want <1> it|this|everything|pain|life <3> be over|end|stop
just want <2> it|this|everything|pain to stop|end
want <1> to be with <3> again|heaven|now
nobody|no one would <2> notice|miss|care <3> (gone|died|if)
not|never|won't <3> coming|come|going|go back|home <6> note|goodbye|sorry|love
tired <2> being in pain|hurting|fighting <9> (anymore|done|end)
done pretending
ready to die
ready to be done|gone
take|taking care|cuida|cuiden <2> my|mis <2> kids|dog|cat|children|hijos|hijas|mama|perro
cuiden|cuida|cuide <2> mis|mi hijos|hija|hijo|mama|perro|gato|ninos
new ones tonight|today|again
locked|locks|lock|encerro|encerrado <4> bathroom|garage|barn|room|bedroom|closet|shed|cuarto|bano|garaje <9> knife|gun|pills|rope|razor|won't|not|belt
took|grabbed|has|have|with|cogio|se (llevo|took) <2> gun|rifle|pistol|shotgun|rope|razor|noose
won't come out <9> rope|gun|rifle|belt|knife
bad|last|first|previous|previa try|attempt <6> years|ago|yrs
quiero|quiere|queria|quisiera|deseo|quieres <1> morir|morirme|morirse|matarme|matarse|desaparecer|suicidarme
no quiero|quiere|puedo|aguanto (ya|mas|seguir) (vivir|seguir|viviendo|despertar|estar)
no quiero|quiere (ya|mas) (seguir) vivir|despertar|viviendo|existir|estar
no quiero|quiere seguir
matarme|matarse|suicidarme|suicidarse|suicidio|ahorcarme|ahorcarse
quitarme|quitarse|quitar|quito|acabar|terminar <1> la|con|mi|su vida|todo
mejor|mejores <2> sin mi
mejor <2> muerto|muerta
ya no puedo|aguanto|doy mas
me|se despedi|despidio|despidiendo <3> (todos|de)
no vale <2> pena (vivir|seguir|la)
cansado|cansada|harto|harta de vivir|existir|todo
cortarme|cortandome|cortandose|cortarse
nos|me pidio perdon a todos
no tengo <2> razon|razones|motivo <2> vivir
dejar de existir|sufrir
je veux mourir
me suicider|tuer|suicidar
quero morrer
vou me matar
ich will sterben
mich umbringen
gusto ko <2> mamatay
magpakamatay
muon chet
mwen vle mouri
`,
  lists,
)

/** What somebody who is near the end says or does; two of different groups, or one beside despair, are enough to act. */
export const crisisHints = [
  cues(
    `
#means|noose|shoebox|razor|blades|antifreeze|morphine|pastillas
pills|meds|tablets|insulin|patches|oxy|needles
gun|guns|firearm|ammo
`,
    lists,
  ),
  cues(`
sorry|goodbye|forgive|forgiven|letters|note|passwords|will|funeral|casket|obituary|papeles|perdon|deed|pact|papers
cat|cats|dog|kids|hijos goes|go|to|with|at <3> sister|neighbor|neighbors|mom|brother|mi|hermana
tidied|tidying|labeled|labelled|sorted <4> drawers|everything|closet|things
gave <3> away|ring|keys|guitar
hold|keep <2> her|his|my ring|watch
`),
  cues(`
hopeless|worthless|empty|emptied|numb|pointless|useless|burden|trapped|failure|miserable|unbearable|alone|lonely|nothing|nobody
tired|exhausted|sick|done|over <2> of|with|everything|it|fighting|trying|life|all
can't|cannot|no <3> anymore|longer|mas
hate|hated|hating myself|me|life
for what
no estoy triste
no one cares|care|listens
outlived <4>
don't matter
doesn't matter
lost everything
lost <3> job <6> house|car|her|kids|wife
`),
  cues(`
tonight|3am|2am|4am|midnight <3>
by <2> weekend|friday|sunday|monday|morning
this week|weekend
after this|tonight|christmas|friday
before <2> morning|sunrise|weekend
soon|finally|ready|decided|deciding|planned|light|calm
`),
  cues(`
die|dying|death|dead|gone|disappear|exist|existing|asleep|sleep|end|ending|over|peace|heaven|rest
wake up
not|won't be here|there|around
`),
]
