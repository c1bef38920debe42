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
goodbye|adios (to) (you) everyone|everybody|all|world|cruel|friends|todos
#intent <5> #death
sewerslide|sewer-slide|ctb|unaliving
gave|giving|gifted|given|handed <5> roommate|cousin|brother|sister|friend|neighbor|nephew|mom <6> switch|hoodie|guitar|xbox|jacket|bike|dog|cat|ring|keys|fish|tank|records|laptop|car|watch|collection
roommate|cousin|brother|sister|friend|neighbor|nephew|niece <3> my|his|her <3> switch|hoodie|guitar|xbox|jacket|bike|ring|keys|tank|records|laptop|watch|collection <6> today|tonight|peaceful|calm
regalo <3> todo|bici|cosas|perro|ropa
returned|returning <2> every|everything|all
things|stuff|guitar|everything <3> on <2> curb
made|making <1> arrangements for <1> dog|cat|kids|funeral|everything
felt|feel|feels|feeling|finally <1> peaceful|weightless
at peace with it|this|that|everything
stopped wanting
done being <2> burden
worth more to <1> them|her|family|kids
plan|planning|going|want|ready <2> be with <1> her|him|them|my <9> sunday|tonight|anniversary|soon|now|it|again
tonight's|tonite|tonight <1> the|is night
wanting|want to stay alive
won't|wont <1> have to see|deal|worry <3> me|anymore
version of <5> me|myself
see|seeing <5> next month|year|week|summer|semester <4> me|myself|in
notes|letters <2> one for|each
found <1> notes|letters
last try <2> (at|asking)
someone|somebody|they|whoever <1> will|has|have|to|who <2> find|finds me|body|this
the one who|that finds it|me|him|her
don't come by|looking
wellness|welfare check
not|ain't <1> gonna|going <2> be there|here|around|alive <4> september|fall|spring|summer|graduation|january|christmas|by
never bought sheets
give|gave <2> my <2> slot|slots|appointment|spot <2> somebody|someone|anyone
not <5> much longer <4> cancel|lol|problem
not <3> problem <5> longer
como|manera|forma de <1> descansar
encontre como descansar
ya no <2> conteste|contestare|despierte|este|estare|dar|molestar|molestare
no es <1> culpa <1> (de)
arregle <3> papeles
que dios me perdone
stopped|quit <4> pills|meds|insulin|medication|dialysis <4> purpose
on purpose <4> quiet|quieter|anymore|peace
tired all <2> way
long sleep
exceptions for tired|sinners|people
talks|talking|speaks <3> past tense
his|her last lab|class|game|concert|recital
kept <2> chip
finishing <2> dishes
i'm|im done|finished being <1> burden|problem|patient|alive
decided <3> done|enough|die
math <6> insurance|worth
insurance <9> worth
switched|turned <1> off <6> say|why|tired|asking
bottle and <1> quiet
nobody|none|noone <3> clean <2> up
is <2> supposed to be a bad sign
graduate early
my last day|night alive|on|and
today|tonight|tomorrow is <3> last|final
won't|wont <2> need|needing it|one|them|another|follow
won't|wont (be) need|needing <6> where i'm|going
lose|loses|lost|if <6> not|isn't|won't <2> stick|stay|be|hang <1> around <3> (either|anymore|long)
can't|cannot|not <2> do|face|take|live|survive <2> forever|tomorrow|anymore|alone|alive
lay|lie|lying|awake|nights <4> planning|picturing
feel|feels|felt|thinking|thought|tempted|like <2> stepping|jumping|walking|throwing <2> front|off|into|under|out
left <3> ring|wallet|phone|keys <9> walked|drove|disappeared|vanished
saved|revived|brought|found <2> me <6> wish|wishes|shouldn't
wish <2> they|you|he|she|it|doctors hadn't|hadnt|didn't (saved|save|found|find|bring|woken|wake|stop|stopped) (me)
wish <2> surgery|operation|accident <2> gone wrong
told|tells|says|said <4> he|she has|had <1> plan
easier <3> not|stop|dead exist|be|existing|wake|here
easier <3> exist|existing|gone|dead|disappear
asked <3> safe <6> lied
lied <5> safe
hiding|hidden|hides <2> pills|meds|knife|razor|knives|gun
don't|can't trust myself|himself|herself <4> (knives|alone|pills|tonight)
put <2> down like <2> dog
getting off <2> ride
my <2> funeral <3> mine|songs|song|planned
song <3> funeral
own funeral
making|make it to 18|21|25|30|40|christmas|spring
see myself making|getting|living
god takes|take me
fix it myself permanently
won't|wont|not|none <3> matter|around|here <3> by|after|come|sunday|monday|friday
by|after <2> sunday|monday|friday|tonight|tomorrow <5> won't|none|wont matter|hurt|be
no aguanto <3> vida|vivir|existir|seguir
ojala <2> no <2> despertara|despierte|amanezca
perdonenme|perdonen|perdon todos|a
mejor si <2> no estuviera|existiera|estuviese
voy a descansar|desaparecer
mensaje <2> despedida
nos estorba
just want <4> know i was here
to know i was here
want|wants|wanted|wanna|wish|wishing|plan|planning|gonna|urge|tried|ready|hope|hoping|googled|searched|pray|tempted <4> die
thinking|thoughts|think|talks|talking|thought <1> of|about <2> death|die|dying
logging|signing|checking off|out for good
gone|disappear|disappearing for good
letter|letters|card|cards|video|videos <3> every|each birthday|christmas
last doctor|nurse|dentist|person i|i'll <1> see
like|want|wish <2> truck|bus|car|train <3> stop|hit|take|swerve
want|wish <3> permanent
sleep|nap|rest <4> permanent|forever
not|ain't|isn't <2> sticking|staying around
planned|planning|plan to be around
haven't|hadn't|didn't <2> plan|planned <2> be around|here|alive
don't|didn't|can't trust myself
started|back <3> blade|cutting|razor
think|thinking <3> letting go
my funeral
hugged|hugging every|everyone|each|all
${crisisPlans}
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
