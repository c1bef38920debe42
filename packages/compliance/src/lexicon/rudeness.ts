import { phrases } from "../text/phrases.ts"

const lists = {
  nasty:
    "liar liars lying idiot idiots idiotic stupid dumb clueless ignorant pathetic hysterical crazy insane psycho delusional entitled lazy ungrateful childish immature petty selfish troll trolls karen crybaby crybabies whiner whiners whining loser losers jerk jerks clown clowns moron morons dishonest unreasonable hypocrite hypocrites disgusting vile nasty unhinged ridiculous absurd laughable disrespectful rude obnoxious arrogant cheapskate coward retarded trash garbage scum selfish horrible awful terrible nightmare disgrace pigs animals delusional hypocritical pathological bitter jealous shameless nasty rudest worst meanest laziest dumbest neediest".split(
      " ",
    ),
  people:
    "you you're this patients parents customers reviewer reviewers person she he they he's she's they're moms dads clients callers".split(
      " ",
    ),
  folks: "patients parents people clients moms dads customers callers families folks".split(" "),
}

/** Swear words; those that are also clinical or everyday words are not among them. */
export const profanity = phrases(`
ass|asshat|asshole*|bastard/s|bitch*|bullshit|cabron/es|chinga*|crap|crappiest|crappy|cunt|dammit|damn/ed|damnit|dickhead|douchebag|dumbass|effing|fck/ing|fuck*|goddammit|goddamn|gtfo|horseshit|jackass|mierda|motherfuck*|pendeja|pendejo/s|pricks|puta|puto|retard/s|shit/s|shitshow|shitty|slut|smartass|stfu|twat|wanker|whore|wtf
piss/ed/ing off
screw you
how|what|who|why the f|hell
go|going to hell
hell no|yeah|yes
bloody|like hell
you suck
kiss my <1> butt
`)

/** Insults, blame and dismissals that are rude wherever they stand. */
export const insults = phrases(
  `
#people act/ing|are|is|look|must|sound/s|was|were <2> #nasty
he's|she's|they're|you're <1> #nasty
your crazy|fault|lying|pathetic|ridiculous|stupid
you clown/s|clueless|idiot/s|ignorant|jerk/s|liar/s|moron/s|people|stupid|ungrateful
you know jack|nothing|zero
you don't know what you|you're|your
you have no clue
your <1> entitlement|ignorance|incompetence|stupidity|tantrum
how dare you
if you|you'd had bothered
had you bothered
your <1> own fault
brought it|that|this on yourself
but|only yourself to blame
shame on you
should be ashamed
ashamed of yourself|yourselves
charlatan/s|crybabies|hypochondriac/s|idiot/s|imbecile/s|liars|moron/s|quacks|scumbag|whiners
a|complete|total quack
drama queen/s
keyboard warrior/s
get a life
cry me a river
good riddance
don't let the door
bye felicia
shut|toughen up
we won't miss
nobody|noone asked for|you your
no one asked you
thank/s <1> for nothing
not my|our problem
user error
worst kind of <1> parent|patient|people|person
are #people so|this <1> #nasty
take a hike
complete|total|utter butcher|clown|fraud|hack|idiot|joke|quack
can't|cannot cure|fix stupid
natural selection
put down the burger|cake|donut/s|fork
thinks <1> he's|she's|they're a|the <1> dentist|doctor|expert|nurse
learn/ed how to use <2> deodorant|mouthwash|soap
wrong side of the bed
high horse
you <1> awful|horrible|impossible|nightmare|terrible to be|deal|handle|treat|work
need a hobby|reality
`,
  lists,
)

/** Phrases that are rude also when they are denied: "we don't negotiate with bullies". In an answer to somebody only. */
export const affronts = phrases(`
threw|throw/s/ing a <1> fit|tantrum
what planet|world you
bullies|bully
suck it up
drop everything
make|making up lies|stories
special treatment
`)

/** Retorts that are rude in an answer to somebody; in a post they may be harmless. */
export const retorts = phrases(
  `
if <5> so awful|bad|horrible|miserable|much|terrible|unhappy
stop coming
reads|sounds|whine|whining|written by|like <5> child|old|rant|tantrum|teenager|toddler
not <1> babysitters|gods|magic|magicians|psychics|robots|servants|wizards
adjust|check|lower|manage|watch your attitude|ego|expectations|facts|language|mouth|privilege|tone
bit|little|some <2> accountability|decency|gratitude|humility|manners|self <2> could|goes|might|would
did|do you actually|even|honestly|really|seriously believe|care|expect|listen|look|need|read|think|understand
are you delusional|even|joking|kidding|serious
did|do you expect|suppose everyone|special|that|the|us|we|your
did|do you think everyone|special|the|we|your <5> care|drop|magic|psychic|revolve|wait
you are|were <1> being <1> #nasty|combative|cruel|difficult|dramatic|hostile|mean|sensitive|silly|unfair
you're being <1> #nasty|combative|cruel|difficult|dramatic|hostile|mean|sensitive|silly|unfair
you owe an|me|our|them|us
you <2> only one|patient|person
amazing|convenient|curious|funny|interesting|odd|strange how|that people|you|your
left out the fact|part
it's|that's called <1> appointment|being|business|having|life|manners|medicine|parenting|patience|policy|reading|responsibility|schedule|science
could|might|should try being|having|keeping|listening|making|reading|showing
live|living on <3> planet|world
what world
don't|no <1> patience|time for drama|nonsense|people|this|your
this drama|garbage|nonsense|tantrum
dumbest|pettiest|ridiculous|silliest|stupidest comment|complaint|question|rant|review|thing
somebody|someone woke <6> bed
somebody|someone needs <2> adjustment|hobby|lesson|life|manners
can't|cannot please <1> crazy|people|stupid
craving|seeking|want/s/ed <1> attention
try my|our <1> job|shoes
walk in my|our shoes
you are|were <1> abusive|belligerent|combative|embarrassing|exhausting|hopeless|hostile|impossible|insufferable|miserable|mistaken|screaming|unbelievable|wrong|yelling
you're <1> embarrassing|exhausting|hopeless|insufferable|miserable|unbelievable
run|running your mouth
beneath us
fun at parties
rich coming from
coming from somebody|someone who
did nothing wrong
typical <2> boomer*|customer|karen|millennial*|parent|patient
time to hold your
your <1> attitude|drama|ego|excuse/s|lies|nonsense|rudeness|sob|whining
proving my|our point
agree/s you|your
everyone else <3> fine|happy|managed|seems|understands|understood
that's business|life
your own dime|problem|time
sorry you can't|cannot|couldn't <1> accept|be|follow|handle|read|take|tell|understand|wait
sorry the|your facts|feelings|truth
sorry not everybody|everyone|sorry
nobody|noone|who asked|begged|forced|made|told you
no one asked|begged|forced|made|told you
all|is|it's|that's|this (on) you for
on you for
glad|happy|relieved|thrilled you|you're <1> going|gone|leaving|left|never
don't|not bother calling|coming|returning|to
with that|this|your attitude|behavior|tone
you|you're are|were clearly|just|obviously|only|simply <1> angry|bitter|complaining|drug|jealous|looking|lying|mad|seeking|trying|upset|whining
couldn't get|score <3> drugs|narcotics|opioids|pills
your <1> attitude|behavior|behaviour|child|children|daughter|demands|expectations|husband|kid/s|language|logic|memory|mother|perception|reasoning|son|tone|wife are|is|was|were <2> absurd|abusive|appalling|awful|bad|brat/s|disgusting|faulty|flawed|horrible|insane|monster/s|nightmare|out|ridiculous|terrible|terror|the|unacceptable|unrealistic|unreasonable|wrong
your child|children|daughter|kid/s|son <3> bit|broke|destroyed|hit|kicked|screamed|threw
read <5> next before|time <1> complaining|posting|whining|writing|you
before accusing|attacking|badmouthing|bashing|complaining|crying|ranting|trashing|whining
next time <4> bother|brush|listen|read|show|try
what a baby|clown|crybaby|drama|joke|liar|load|mess|nightmare|shame
free time on|to
it|it's|that|that's|this <1> absurd|garbage|hilarious|insane|laughable|nonsense|pathetic|ridiculous
how absurd|childish|pathetic|petty|ridiculous|rude|typical
another|such|what a|an #nasty
act/ing|behave/d|behaving like a|an <1> #nasty|animal|baby|brat|child|toddler
that|the|this|your <1> accusation|claim/s|comment|complaint|post|rant|review|story|version are|is|makes|sounds|was <2> #nasty|baseless|false|garbage|hilarious|joke|lie|nonsense|trash|untrue|wrong
apparently|clearly|conveniently|evidently|obviously you|you're|you've|your
you|you've abused|apparently|berated|clearly|conveniently|cursed|evidently|harassed|ignored|insulted|lied|neglected|obviously|refused|screamed|swore|threatened|whined|yelled
you're mistaken|wrong
you have no idea
no clue|idea what you|you're
if you'd|you've <1> asked|cared|followed|listened|looked|paid|read|shown
if you had <1> asked|cared|followed|listened|looked|paid|read|shown
had you asked|cared|followed|listened|paid|read|shown
bothered to
maybe|perhaps if you
can|can't|cannot <2> even read
can't|cannot read <1> form|policy|sign
learn|try learning|to listen|read|spell
try growing|listening|reading
because|need|sick|tired no|of <1> people like you
blame yourself
you are the problem|worst
love/s drama
attention seeker/s|seeking
don't flatter yourself
get over it|yourself
boo hoo
cry about it
isn't|not my|our concern|fault|job
sounds like a personal|you problem
bless your heart
give me|us a break
spare me|us
truth hurts
wait <1> your turn
wait <3> like everybody|everyone else
what did you expect
what part of <4> can't|didn't|don't|no
use your brain|eyes|head
common sense
who do you think
zip it
as usual you
mind reader/s
not a <2> burger|charity|daycare|hotel|mcdonald's|mcdonalds|restaurant|spa
better things to do
waste/d|wasting everybody's|everyone's|my|of|our time
get what you pay
don't|never|not come|coming back
go|going|try someplace|somewhere else
go complain|cry|elsewhere|whine
take|taking your attitude|business|complaints|drama|negativity
choose|find|pick|try a|another|yourself <2> clinic|dentist|doctor|office|practice|provider|therapist <2> if|instead|like|that|then|who
find another|yourself a|clinic|dentist|doctor|office|practice|provider
won't be missed
didn't|doesn't|don't need|want patients|people|you|your <2> business|here|like|money
no longer|never welcome
are|you're not welcome
nobody|noone|who cares
no one cares
don't care about|how|if|that|what
thank/s <1> for the entertainment
good|nice one|try buddy|but|lol|pal|though|troll
nice try
lmao|lol|rofl no|ok|okay|right|sure|what
whatever you say
oh please
yeah right
too bad for|so|then|you
tough luck
cope harder
can't with people|you
wow just|ok|really
must be nice
imagine being|complaining|thinking
touch grass
next time brush|don't|listen|maybe|perhaps|read|show|try
cure|fix stupid
`,
  lists,
)

/** Short orders that are rude when they open a clause of an answer. */
export const orders = phrases(`
calm|settle down
chill dude|karen|out
grow up
deal with it
quit|stop acting|complaining|crying|exaggerating|harassing|lying|pretending|trolling|wasting|whining
stop being
get educated|lost|real
move on
read the fine|sign
educate yourself
do your homework|research
google it
look it up
go away
leave me|us alone|be
`)

/** Mockery of people in care and of colleagues, in posts too. */
export const demeaning = phrases(
  `
#folks always|just|really <1> crazy|drama|dumb|idiots|lie|nuts|stupid|whine
some|these|those #folks can't|don't|never|won't <1> learn|listen|read
#folks <3> love/s attention|drama
#folks from hell
drug|pill seeker/s
annoying|cheap|clueless|craziest|crazy|dumb|dumbest|entitled|lazy|needy|rude|rudest|stupid|stupidest|ungrateful|weirdest|whiny|worst #folks
craziest|crazy|dumb|dumbest|funniest|insane|ridiculous|stupid things <2> #folks
dumb|dumbest|stupid|stupidest question/s <3> #folks|ask/s/ed|get
sick|tired of <2> #folks asking|calling|complaining|not|showing|whining|who
fed up with <2> #folks
hate/s <1> how|when <2> #folks
can't|cannot stand <1> #folks
laugh/ing at a|our|that|this client|parent|patient/s
cracked|cracks me|us up when <3> #folks
certain|clinic's|county|hospital|hospital's|other|their|these|those <1> amateurs|bozos|butchers|chop|clowns|hacks|jokers|quacks
#folks who <9> then act|blame|complain|cry|expect|gripe|moan|whine|wonder
most|some of you <9> animals|embarrassing|never|pigs|raccoons|shows
and it shows
sorry not sorry
get a clue|grip|room|sitter
can't|cannot|couldn't|wouldn't fill|find|fix|hit|read|spot <4> if|with|without a|both|her|his|it
we <1> laughing
cash/es/ing <1> the|your check|copay
bless them they
sorrynotsorry
#folks who question|refuse|skip <2> shots|vaccine/s <4> dumb|embarrassing|operate|selfish|wonder
are|is|it's garbage|junk and|from
people who can count|read|spell
amateurs|butchers|clowns|hacks|quacks across|at|down|in|next
hack job
butchered by
craziest|dumb|dumbest|silliest|stupid|stupidest <2> questions
questions <3> dumb|idiots|stupid
clinic|dentist|doctor|office|practice across|down <3> are|is <3> awful|butcher/s|clueless|fraud|hack/s|joke|quack|scam|terrible|worst
parents|patients|people are just|so|such <1> #nasty
no showers|shows again|are|suck <2> rude|selfish
antivaxxer/s are|deserve|is|will
darwin award
deserve/s/d to die|suffer
cue|huge|insert|major|massive eye roll
`,
  lists,
)
