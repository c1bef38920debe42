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
damn|damned|dammit|damnit|goddamn|goddammit
crap|crappy|crappiest
shit|shits|shitty|shitshow|bullshit|horseshit|fuck*|fck|fcking|effing|motherfuck*|wtf|stfu|gtfo
bitch*|asshole*|dumbass|jackass|smartass|asshat|bastard|bastards|dickhead|douchebag|pricks
cunt|slut|whore|twat|wanker
retard|retards
pissed|pissing off
piss off
ass
screw you
what|who|why|how the hell|f
go|going to hell
hell no|yeah|yes
like|bloody hell
you suck
kiss my <1> butt
pendejo|pendeja|pendejos|cabron|cabrones|mierda|puta|puto|chinga*
`)

/** Insults, blame and dismissals that are rude wherever they stand. */
export const insults = phrases(
  `
#people are|is|sound|sounds|must|act|acting|look|were|was <2> #nasty
you're|they're|he's|she's <1> #nasty
your lying|stupid|crazy|ridiculous|pathetic
you liar|liars|idiot|idiots|moron|morons|clown|clowns|jerk|jerks|clueless|stupid|ungrateful|ignorant
you know nothing|zero|jack
you don't know what you're|you|your
you have no clue
your <1> ignorance|stupidity|tantrum|entitlement|incompetence
how dare you
if you'd|you had bothered
if you had bothered
had you bothered
your <1> own fault
your fault
brought this|it|that on yourself
only|but yourself to blame
you people
shame on you
should be ashamed
ashamed of yourself|yourselves
liars|idiots|morons|imbeciles|crybabies|whiners|quacks|charlatan|charlatans
idiot|moron|imbecile|scumbag
a|total|complete quack
drama queen|queens
keyboard warrior|warriors
get a life
cry me a river
good riddance
don't let the door
bye felicia
shut up
we won't miss
nobody|noone asked you|for your
no one asked you
thanks|thank <1> for nothing
not our|my problem
user error
worst kind of <1> person|people|patient|parent
are #people so|this <1> #nasty
take a hike
total|complete|utter hack|fraud|butcher|joke|quack|clown|idiot
can't|cannot fix|cure stupid
toughen up
natural selection
put down the fork|burger|donut|donuts|cake
thinks <1> she's|he's|they're a|the <1> doctor|dentist|nurse|expert
hypochondriac|hypochondriacs
learn|learned how to use <2> soap|deodorant|mouthwash
wrong side of the bed
high horse
you <1> awful|terrible|horrible|nightmare|impossible to deal|treat|be|work|handle
need a hobby|reality
`,
  lists,
)

/** Phrases that are rude also when they are denied: "we don't negotiate with bullies". In an answer to somebody only. */
export const affronts = phrases(`
throw|throwing|threw|throws a <1> fit|tantrum
what planet|world you
bullies|bully
suck it up
drop everything
make|making up stories|lies
special treatment
`)

/** Retorts that are rude in an answer to somebody; in a post they may be harmless. */
export const retorts = phrases(
  `
if <5> so bad|terrible|awful|horrible|unhappy|miserable|much
stop coming
reads|sounds|written|whine|whining like|by <5> old|child|toddler|teenager|rant|tantrum
not <1> magicians|psychics|wizards|babysitters|servants|robots|gods|magic
adjust|lower|check|manage|watch your expectations|attitude|ego|facts|tone|privilege|mouth|language
little|some|bit <2> self|gratitude|manners|decency|humility|accountability <2> would|goes|might|could
do|did you really|honestly|seriously|actually|even expect|think|believe|need|read|listen|look|care|understand
are you serious|kidding|joking|delusional|even
do|did you expect|suppose us|we|that|the|your|everyone|special
do|did you think we|the|your|everyone|special <5> revolve|psychic|magic|wait|drop|care
you are|were <1> being <1> #nasty|dramatic|difficult|unfair|silly|sensitive|hostile|cruel|mean|combative
you're being <1> #nasty|dramatic|difficult|unfair|silly|sensitive|hostile|cruel|mean|combative
you owe us|our|me|them|an
you <2> only one|person|patient
funny|interesting|convenient|curious|odd|strange|amazing how|that you|your|people
left out the part|fact
it's|that's called <1> appointment|being|having|reading|life|business|policy|manners|responsibility|parenting|science|medicine|schedule|patience
should|could|might try being|reading|making|showing|listening|having|keeping
live|living on <3> planet|world
what world
don't|no <1> time|patience for this|your|people|nonsense|drama
this nonsense|garbage|drama|tantrum
dumbest|stupidest|silliest|pettiest|ridiculous complaint|review|comment|thing|question|rant
someone|somebody woke <6> bed
someone|somebody needs <2> hobby|life|manners|lesson|adjustment
can't|cannot please <1> crazy|stupid|people
want|wants|wanted|seeking|craving <1> attention
try our|my <1> job|shoes
walk in our|my shoes
you are|were <1> exhausting|insufferable|unbelievable|embarrassing|hopeless|miserable
you're <1> exhausting|insufferable|unbelievable|embarrassing|hopeless|miserable
run|running your mouth
beneath us
fun at parties
rich coming from
coming from someone|somebody who
did nothing wrong
typical <2> millennial*|boomer*|karen|parent|patient|customer
time to hold your
your <1> excuses|excuse|sob
proving our|my point
agrees|agree you|your
everyone else <3> fine|happy|managed|understands|understood|seems
that's life|business
your own time|dime|problem
sorry you can't|cannot|couldn't <1> handle|read|take|understand|accept|follow|tell|wait|be
sorry your|the feelings|truth|facts
sorry not everyone|everybody
nobody|noone|who forced|made|asked|told|begged you
no one forced|made|asked|told|begged you
that's|it's|is|all|this (on) you for
on you for
glad|happy|thrilled|relieved you|you're <1> left|leaving|gone|going|never
don't|not bother coming|calling|returning|to
with that|your|this attitude|behavior|tone
you're|you are|were just|only|clearly|obviously|simply <1> mad|angry|upset|bitter|jealous|looking|trying|complaining|whining|lying|drug|seeking
couldn't get|score <3> drugs|pills|narcotics|opioids
your <1> expectations|behavior|behaviour|tone|language|kid|kids|child|son|daughter|children|husband|wife|mother|attitude|memory|perception|demands|logic|reasoning was|is|were|are <2> unrealistic|absurd|ridiculous|nightmare|brat|brats|monster|monsters|terror|unacceptable|appalling|horrible|awful|terrible|out|insane|unreasonable|disgusting|abusive|wrong|flawed|faulty|the|bad
your kid|child|son|daughter|children|kids <3> bit|kicked|screamed|hit|threw|destroyed|broke
read <5> next time|before <1> you|whining|complaining|posting|writing
before whining|complaining|crying|ranting|bashing|trashing|attacking|accusing|badmouthing
next time <4> read|listen|bother|try|show|brush
what a joke|mess|nightmare|clown|baby|liar|shame|load|drama|crybaby
free time to|on
this|that|it|it's|that's <1> ridiculous|absurd|laughable|pathetic|hilarious|nonsense|garbage|insane
how ridiculous|absurd|pathetic|rude|petty|childish|typical
such|another|what a|an #nasty
acting|act|behave|behaving|behaved like a|an <1> #nasty|child|baby|brat|animal|toddler
your <1> attitude|nonsense|lies|drama|whining|ego|rudeness
your|this|that|the <1> review|comment|claim|claims|complaint|story|post|rant|accusation|version is|are|was|sounds|makes <2> #nasty|false|untrue|joke|baseless|wrong|nonsense|hilarious|garbage|trash|lie
obviously|clearly|apparently|evidently|conveniently you|you're|you've|your
you|you've clearly|obviously|apparently|conveniently|evidently
you|you've refused|neglected|ignored|lied|screamed|yelled|cursed|swore|threatened|whined|harassed|berated|insulted|abused
you were|are <1> abusive|screaming|yelling|belligerent|combative|wrong|mistaken|hostile|impossible
you're wrong|mistaken
you have no idea
no idea|clue what you're|you
if you'd|you've <1> read|listened|paid|followed|shown|asked|looked|cared
if you had <1> read|listened|paid|followed|shown|asked|looked|cared
had you read|listened|paid|followed|shown|asked|cared
bothered to
maybe|perhaps if you
can't|cannot|can <2> even read
can't|cannot read <1> sign|form|policy
learn|try to|learning read|spell|listen
try reading|listening|growing
because|sick|tired|need of|no <1> people like you
blame yourself
you are the problem|worst
love|loves drama
attention seeker|seekers|seeking
don't flatter yourself
get over it|yourself
boo hoo
cry about it
isn't|not our|my fault|job|concern
sounds like a you|personal problem
bless your heart
give me|us a break
spare me|us
sorry not sorry
truth hurts
wait <1> your turn
wait <3> like everyone|everybody else
what did you expect
what part of <4> don't|didn't|can't|no
use your brain|head|eyes
common sense
who do you think
zip it
as usual you
mind readers|reader
not a <2> hotel|spa|mcdonald's|mcdonalds|daycare|restaurant|charity|burger
better things to do
waste|wasting|wasted our|everyone's|everybody's|my|of time
get what you pay
don't|never|not come|coming back
go|going|try somewhere|someplace else
go elsewhere
take|taking your business|complaints|drama|attitude|negativity
find|choose|try|pick another|a|yourself <2> doctor|dentist|office|clinic|practice|provider|therapist <2> then|if|who|that|instead|like
find another|yourself doctor|dentist|office|clinic|practice|provider|a
won't be missed
don't|didn't|doesn't want|need your|you|patients|people <2> business|here|like|money
no longer|never welcome
you're|are not welcome
nobody|noone|who cares
no one cares
don't care what|about|if|that|how
thanks|thank <1> for the entertainment
nice|good try|one though|but|buddy|lol|pal|troll
nice try
lol|lmao|rofl ok|okay|sure|no|what|right
whatever you say
oh please
yeah right
too bad so|for|then|you
tough luck
cope harder
can't with you|people
wow just|really|ok
must be nice
imagine being|thinking|complaining
touch grass
go cry|whine|complain
next time try|don't|maybe|perhaps|read|listen|show|brush
fix|cure stupid
`,
  lists,
)

/** Short orders that are rude when they open a clause of an answer. */
export const orders = phrases(`
calm down
chill out|dude|karen
settle down
grow up
deal with it
stop|quit whining|complaining|crying|lying|exaggerating|trolling|harassing|acting|wasting|pretending
stop being
get real|lost|educated
move on
read the sign|fine
educate yourself
do your research|homework
google it
look it up
go away
leave us|me alone|be
`)

/** Mockery of people in care and of colleagues, in posts too. */
export const demeaning = phrases(
  `
#folks just|really|always <1> lie|whine|drama|crazy|dumb|idiots|nuts|stupid
some|these|those #folks never|won't|can't|don't <1> listen|learn|read
#folks <3> love|loves drama|attention
#folks from hell
drug|pill seeker|seekers
worst|dumbest|stupidest|craziest|weirdest|rudest|annoying|stupid|dumb|crazy|whiny|lazy|entitled|rude|cheap|clueless|needy|ungrateful #folks
crazy|stupid|dumb|insane|ridiculous|funniest|craziest|dumbest things <2> #folks
dumb|stupid|dumbest|stupidest questions|question <3> ask|asked|asks|#folks|get
sick|tired of <2> #folks who|whining|complaining|asking|calling|showing|not
fed up with <2> #folks
hate|hates <1> when|how <2> #folks
can't|cannot stand <1> #folks
laughing|laugh at our|this|that|a patient|patients|client|parent
cracks|cracked us|me up when <3> #folks
those|other|their|these|hospital|hospital's|clinic's|county|certain <1> clowns|hacks|quacks|amateurs|butchers|jokers|bozos|chop
#folks who <9> then complain|whine|cry|act|expect|wonder|blame|gripe|moan
some|most of you <9> shows|raccoons|animals|pigs|never|embarrassing
and it shows
sorry not sorry
get a sitter|clue|room|grip
couldn't|can't|wouldn't|cannot find|fix|spot|hit|fill|read <4> with|if|without a|both|it|his|her
we <1> laughing
cash|cashes|cashing <1> the|your check|copay
bless them they
sorrynotsorry
#folks who refuse|skip|question <2> vaccines|vaccine|shots <4> wonder|operate|selfish|dumb|embarrassing
it's|is|are junk|garbage and|from
people who can read|count|spell
quacks|hacks|butchers|amateurs|clowns down|across|next|in|at
hack job
butchered by
dumbest|stupidest|craziest|dumb|stupid|silliest <2> questions
questions <3> dumb|stupid|idiots
clinic|dentist|doctor|office|practice across|down <3> is|are <3> hack|hacks|quack|joke|fraud|terrible|awful|clueless|butcher|butchers|scam|worst
people|patients|parents are so|such|just <1> #nasty
no shows|showers are|suck|again <2> selfish|rude
antivaxxers|antivaxxer are|is|will|deserve
darwin award
deserve|deserves|deserved to die|suffer
insert|cue|huge|major|massive eye roll
`,
  lists,
)
