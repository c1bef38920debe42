import { crisisPlans } from "./crisis-plans.ts"
import { cues } from "./cues.ts"

const lists = {
  self: "myself himself herself themselves themself myslef".split(" "),
  mine: "my his her their our mi su".split(" "),
  who: "i he she they i'm he's she's they're i've".split(" "),
  intent:
    "thinking think thinkin thought thoughts thinks want wants wanted wanna wish wishes wishing plan planning plans planned gonna urge urges dream dreaming dreams fantasize fantasizing fantasies googled googling searched searching tempted considered considering talking talks feel feels tried trying tries threatened threatening threatens contemplating obsessed obsessing imagine imagining pensando".split(
      " ",
    ),
  death: "dying jumping suicide sucide hanging hang overdose overdosing od jump nonexistence disappearing".split(" "),
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
drown/ing|hang/ing|harming|harms|hurts|kill/s/ing|off/ing|poison|shoot/ing|stab|unalive|unaliving #self
kma|kms suicid*
${crisisPlans}|ctb|kms|selfharm*|sewer-slide|sewerslide|suacidal|sucidal|sucide|suicde|suicid|suicidal|suicidality|suisidal|suiside|unaliving
going|gonna|might|should|telling|tells|think/ing|thought|told|wanna|want/s <3> unalive
attempt/s/ed/ing|commit|committed|committing|considering|contemplating|mentioned|planning|talking|talks|threatened|threatening|threatens (about) (to) (commit) suicide
suicide (attempt|letter|note|pact|plan)
dream/ing|fantasize|talked|talking|talks|thinking|thought/s <2> dying|killing|suicide
talked|talking|talks|thinking|thought/s <3> end/ing (her|his|it|my|their) (all|life|lives)
end/ing #mine life|lives
end/ing it all
end it now|soon|today|tonight
about|going|gonna|plan|planning|ready|trying|wanna|want/s <1> (to) end it
take|taking #mine own life
taken|took <4> pills|tablets|tylenol <6> die|dying|goodbye
self harm/s/ed/ing|injure|injuring|injury
cutting #self|again
cut/s #self|wrists <2> again|because|deep|on|tonight|when
cut/s|slash|slit|slitting #mine thighs|veins|wrist/s
back|keeps|relapsed|started|starting|stop <2> cutting|sh
going|gonna|need|plan|planning|thinking|thoughts|urge/s|wanna|want/s <3> cut|harm/ing|hurt/ing #self
begging|deserve|hoping|praying|rather|ready|tried|try/ing|waiting|wanna|want/s/ed|wish/ing <2> dead|die
let|make me (just) die
he|i|she (just) wanna|want/s <2> disappear|gone|vanish
wanna|want/s <3> stop existing
wish/es/ing <2> never|not|wasn't|weren't <1> alive|born|exist|here
wish/es/ing <4> wouldn't wake
asleep|sleep <3> forever
asleep|bed|night|sleep <6> don't|hope|hoping|never|not|pray/ing|won't <2> wake|waking (up)
hope|hoping|pray/ing|prefer|think/ing|thought/s|wishing <4> don't|never|not wake|waking (up)
not waking up
never wake|waking up
stay asleep
do|does|doesn't|don't (not) wanna|want/s (to) (be) alive|exist|live|wake (anymore|up)
do|does|doesn't|don't (not) wanna|want/s to be around|here (any|anymore)
didn't|don't|not wanna|want/s <2> here anymore|tomorrow|tonight
do|doesn't|don't|not intend|need|plan|planning|wanna|want/s <5> live|make|reach|see <2> birthday|christmas|morning|past|tomorrow
doesn't|don't|not picture|see|want <3> a future|tomorrow
doesn't|don't|not <3> want <3> exist/ing
better off w|without (o) me|us
better off dead
better off if|when|with i|i'm|im|me (just|was|were) dead|died|gone|not|out|wasn't|weren't
better|easier|happier|safer <3> if|once|when|without i|i'm|me (just|was|were) dead|died|disappeared|gone|not|wasn't|weren't
better|easier|happier|safer without me
nadie|no|nobody one will|would|would'd <2> care|miss|notice <3> dead|died|gone
nobody would miss|notice if i
a burden <3> everybody|everyone|family|kids|them
burden <1> to everybody|everyone|family|them
done|exhausted|over|sick|tired being|of|with alive|breathing|existing|life|living
done|sick|tired of|with being alive|here
tired of (just) being alive
tired of the inside
any|no|what's|whats|without point|purpose|reason|use <1> in|of|to (keep) (me) existing|go|going|life|live|living|on
no reason (to) go|live
what's|what/s <1> point in|of|to <2> anything|being|breathing|going|life|live|living|trying|waking
point in|of|to being|breathing|existing|life|living|waking
see/ing <1> point|purpose|reason <1> any|anymore|going|life|living
edge|ledge|railing|side|top of <2> balcony|bridge|building|cliff|overpass|roof
got|have <1> plan and|for <2> date|it|note|tonight|way
hanged|hung|killed|shot|unalived #self <2> in <1> head|mind
encerrada|encerrado|encerrarse|encerro <6> arma|cuchillo|navaja|pastillas|pistola|soga
keep/s|tempted|think/ing|thought|urge|want/ing <3> crash/ing|drive|driving|jump/ing|steering|swerve|swerving|walking <2> front|into|off|over
crash/ing|driving <2> into <2> barrier|lake|median|pole|river|tree|truck|wall
googled|looked|looking|researching|searched <4> how <6> (long|many|much|to) <4> die|end|enough|hang|kill|lethal|overdose|painless|take/s
if it wasn't|weren't for <4> i|i'd|id (would) (be|have) (be) dead|done|ended|gone
i'd be dead|gone already|by
gave|gives|giving away <3> belongings|clothes|everything|jewelry|records|stuff|things|tools
gun|pistol|rifle <5> calling|calls|staring|talking|talks|whispers
note <6> sorry <9> gone|missing|off|phone
my last comment|message|post|review|text
wanna|want/s/ed|wish <2> (to) (just) go|sleep <4> forever|never|not
go to sleep and never|not
thinkin|thinking|thought/s about|abt|bout|of death|disappearing|dying|sucide|suicide|suiside
anything|nothing|something else|left|more (to) live
anything|nothing|reason to live for
life <2> isn't|no|not longer|worth (it|living)
isn't|not worth living
not worth being here
can|can't|cannot (not) (keep) go|going on (another|any|anymore|like|living)
can't|cannot keep existing|living
can't|cannot do life|this anymore <9> (here)
can't|cannot|don't|not <2> do <2> another day|night
not doing another day
not planning <2> to be around|here
will|won't|wont (not) (even) be alive|around|here <4> (by) #soon|christmas|follow|for|long|much|next|then|to|when
not|won't <2> live|make to see <2> #soon|birthday|christmas
i|i'll|ill be gone before|by|soon|tomorrow|tonight
if i make|wake it|up i|to #soon|make|wake
one fewer|less mouth|patient|person|problem (to) feed|notify|worry
adios|goodbye (to) (you) all|cruel|everybody|everyone|friends|todos|world
#intent <5> #death
gave|gifted|given|giving|handed <5> brother|cousin|friend|mom|neighbor|nephew|roommate|sister <6> bike|car|cat|collection|dog|fish|guitar|hoodie|jacket|keys|laptop|records|ring|switch|tank|watch|xbox
brother|cousin|friend|neighbor|nephew|niece|roommate|sister <3> her|his|my <3> bike|collection|guitar|hoodie|jacket|keys|laptop|records|ring|switch|tank|watch|xbox <6> calm|peaceful|today|tonight
regalo <3> bici|cosas|perro|ropa|todo
returned|returning <2> all|every|everything
everything|guitar|stuff|things <3> on <2> curb
made|making <1> arrangements for <1> cat|dog|everything|funeral|kids
feel/s/ing|felt|finally <1> peaceful|weightless
at peace with everything|it|that|this
stopped wanting
done being <2> burden
worth more to <1> family|her|kids|them
going|plan|planning|ready|want <2> be with <1> her|him|my|them <9> again|anniversary|it|now|soon|sunday|tonight
tonight|tonight's|tonite <1> is|the night
want/ing to stay alive
won't|wont <1> have to deal|see|worry <3> anymore|me
version of <5> me|myself
see/ing <5> next month|semester|summer|week|year <4> in|me|myself
letters|notes <2> one each|for
found <1> letters|notes
last try <2> (asking|at)
somebody|someone|they|whoever <1> has|have|to|who|will <2> find/s body|me|this
the one that|who finds her|him|it|me
don't come by|looking
welfare|wellness check
ain't|not <1> going|gonna <2> be alive|around|here|there <4> by|christmas|fall|graduation|january|september|spring|summer
never bought sheets
gave|give <2> my <2> appointment|slot/s|spot <2> anyone|somebody|someone
not <5> much longer <4> cancel|lol|problem
not <3> problem <5> longer
como|forma|manera de <1> descansar
encontre como descansar
ya no <2> contestare|conteste|dar|despierte|estare|este|molestar|molestare
no es <1> culpa <1> (de)
arregle <3> papeles
que dios me perdone
quit|stopped <4> dialysis|insulin|medication|meds|pills <4> purpose
on purpose <4> anymore|peace|quiet|quieter
tired all <2> way
long sleep
exceptions for people|sinners|tired
speaks|talking|talks <3> past tense
her|his last class|concert|game|lab|recital
kept <2> chip
finishing <2> dishes
i'm|im done|finished being <1> alive|burden|patient|problem
decided <3> die|done|enough
math <6> insurance|worth
insurance <9> worth
switched|turned <1> off <6> asking|say|tired|why
bottle and <1> quiet
nobody|none|noone <3> clean <2> up
is <2> supposed to be a bad sign
graduate early
my last day|night alive|and|on
today|tomorrow|tonight is <3> final|last
won't|wont <2> need/ing another|follow|it|one|them
won't|wont (be) need/ing <6> where going|i'm
if|lose/s|lost <6> isn't|not|won't <2> be|hang|stay|stick <1> around <3> (anymore|either|long)
can't|cannot|not <2> do|face|live|survive|take <2> alive|alone|anymore|forever|tomorrow
awake|lay|lie|lying|nights <4> picturing|planning
feel/s|felt|like|tempted|thinking|thought <2> jumping|stepping|throwing|walking <2> front|into|off|out|under
left <3> keys|phone|ring|wallet <9> disappeared|drove|vanished|walked
brought|found|revived|saved <2> me <6> shouldn't|wish/es
wish <2> doctors|he|it|she|they|you didn't|hadn't|hadnt (bring|find|found|save/d|stop|stopped|wake|woken) (me)
wish <2> accident|operation|surgery <2> gone wrong
said|says|tells|told <4> he|she had|has <1> plan
easier <3> dead|not|stop be|exist/ing|here|wake
easier <3> dead|disappear|exist/ing|gone
asked <3> safe <6> lied
lied <5> safe
hidden|hides|hiding <2> gun|knife|knives|meds|pills|razor
can't|don't trust herself|himself|myself <4> (alone|knives|pills|tonight)
put <2> down like <2> dog
getting off <2> ride
my <2> funeral <3> mine|planned|song/s
song <3> funeral
my|own funeral
make|making it to 18|21|25|30|40|christmas|spring
see myself getting|living|making
god take/s me
fix it myself permanently
none|not|won't|wont <3> around|here|matter <3> after|by|come|friday|monday|sunday
after|by <2> friday|monday|sunday|tomorrow|tonight <5> none|won't|wont be|hurt|matter
no aguanto <3> existir|seguir|vida|vivir
ojala <2> no <2> amanezca|despertara|despierte
perdon|perdonen|perdonenme a|todos
mejor si <2> no estuviera|estuviese|existiera
voy a desaparecer|descansar
mensaje <2> despedida
nos estorba
just want <4> know i was here
to know i was here
gonna|googled|hope|hoping|plan|planning|pray|ready|searched|tempted|tried|urge|wanna|want/s/ed|wish/ing <4> die
talking|talks|think/ing|thought/s <1> about|of <2> death|die|dying
checking|logging|signing off|out for good
disappear/ing|gone for good
card/s|letter/s|video/s <3> each|every birthday|christmas
last dentist|doctor|nurse|person i|i'll <1> see
like|want|wish <2> bus|car|train|truck <3> hit|stop|swerve|take
want|wish <3> permanent
nap|rest|sleep <4> forever|permanent
ain't|isn't|not <2> staying|sticking around
plan|planned|planning to be around
didn't|hadn't|haven't <2> plan|planned <2> be alive|around|here
can't|didn't|don't trust myself
back|started <3> blade|cutting|razor
think/ing <3> letting go
hugged|hugging all|each|every|everyone
`,
  lists,
)

/** What somebody who is near the end says or does; two of different groups, or one beside despair, are enough to act. */
export const crisisHints = [
  cues(
    `
#means|ammo|antifreeze|blades|firearm|gun/s|insulin|meds|morphine|needles|noose|oxy|pastillas|patches|pills|razor|shoebox|tablets
`,
    lists,
  ),
  cues(`
casket|deed|forgive|forgiven|funeral|goodbye|letters|note|obituary|pact|papeles|papers|passwords|perdon|sorry|will
cat/s|dog|hijos|kids at|go|goes|to|with <3> brother|hermana|mi|mom|neighbor/s|sister
labeled|labelled|sorted|tidied|tidying <4> closet|drawers|everything|things
gave <3> away|guitar|keys|ring
hold|keep <2> her|his|my ring|watch
`),
  cues(`
alone|burden|emptied|empty|failure|hopeless|lonely|miserable|nobody|nothing|numb|pointless|trapped|unbearable|useless|worthless
done|exhausted|over|sick|tired <2> all|everything|fighting|it|life|of|trying|with
can't|cannot|no <3> anymore|longer|mas
hate/d|hating life|me|myself
for what
no estoy triste
no one care/s|listens
outlived <4>
doesn't|don't matter
lost everything
lost <3> job <6> car|her|house|kids|wife
`),
  cues(`
2am|3am|4am|midnight|tonight <3>
by <2> friday|monday|morning|sunday|weekend
this week|weekend
after christmas|friday|this|tonight
before <2> morning|sunrise|weekend
calm|decided|deciding|finally|light|planned|ready|soon
`),
  cues(`
asleep|dead|death|die|disappear|dying|end/ing|exist/ing|gone|heaven|over|peace|rest|sleep
wake up
not|won't be around|here|there
`),
]
