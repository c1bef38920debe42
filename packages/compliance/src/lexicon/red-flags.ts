import { phrases } from "../text/phrases.ts"

/** Signs of an emergency, however they are told: nobody who reads them may be left without 911. */
export const redFlags = phrases(`
chest <1> pain|pains|pressure|tightness|hurts|hurting|tight|heaviness|squeezing
chest is|feels|feeling|keeps <2> tight|heavy|hurting|crushing|pounding
pain|pressure|tightness|heaviness|squeezing in|on|across|through <2> chest
dolor|presion|opresion de|en (el) pecho
arm|jaw pain <4> sweat|sweating|sweats|nausea|chest|breath
cold sweat <5> arm|chest|jaw
trouble|difficulty|difficulties|problems|hard|struggle|struggles|struggling|struggled|labored|gasping <1> breathing|breathe
hard time breathing
can't|cannot|can|couldn't|unable (not) (even) (to) breathe|breath|swallow
stopped|stops|stop|not|isn't|barely|hardly|aren't breathing
lips|face|fingers <3> blue|purple|gray|grey
gasping <1> air|breath
shortness of breath
short of breath
turning|turned|turns|going <1> blue
blue|bluish|gray|purple lips|face|skin
no puede|puedo respirar
dificultad para|al respirar
face|facial droop|droops|drooping|drooped|numb|numbness
mouth droop|droops|drooping
drooping <2> face|mouth|smile
slurred|slurring|garbled <1> speech|words
speech|words <3> slurred|slurring|garbled
hit <3> head <6> vomiting|confused|unconscious|drowsy|throwing|sleepy
can't|cannot|couldn't|can|trouble (not) catch|catching <1> breath
can't|cannot <1> speak|talk|move <4> arm|leg|side
sudden|suddenly <3> numbness|weakness|confusion|vision|blindness|headache|numb|weak|confused|blind
weakness|numbness <3> one side
one side <4> weak|numb|paralyzed
worst headache
thunderclap headache
throat|tongue|lips|lip|airway <2> swelling|swells|swelled|swollen|swell|closing|closes|close|tightening|tightens|closed
swelling|swollen|swells <3> throat|tongue|lips|airway
swollen face
face <2> swelling|swollen|swells|puffy
severe|serious|bad allergic reaction
anaphyla*
epipen <6> used|gave|hives|again
heavy|severe|uncontrolled|profuse|nonstop bleeding
bleeding <3> heavily|profusely|everywhere|nonstop
bleeding <3> won't|can't|doesn't|not|will stop|stopping
can't|won't|cannot|doesn't (not) stop (the) bleeding
bleeding through <3> pad|pads|gauze|shirt|bandage|hour
soaking|soaked|soak|soaks <4> pad|pads|towel|hour
coughing|cough|coughs|vomiting|vomit|throwing|throw|spitting|peeing (up) blood
bleeding|hemorrhaging <4> pregnant|pregnancy|dizziness|faint|dizzy
unconscious|unresponsive|lifeless
passed|passing|passes|pass out and|at|in|on|while|after|from|or|again|twice|this|last|today|yesterday|when|during|cold
i|he|she|just|almost|nearly|baby passed out
lost|loses|losing|loss (of) consciousness
won't|can't|cannot wake (up)
hard to wake
numb cold
cold numb
convulsing|convulsion|convulsions
is|was|keeps|started|baby|son|daughter|child|kid|husband|wife seizing
having <2> seizure|seizures|stroke|overdose|anaphylaxis
seizure|seizures <4> minutes|lasts|lasting|longer|first|stop
overdosed|overdosing|overdoses
think|thinks|thinking|suspect|suspected|possible|signs|symptoms|witness|see|seeing <4> overdose
took|taken|swallowed|ate|drank|swallow|swallows|drinks|eats|takes <3> poison|bleach|battery|batteries|magnet|magnets|detergent|pods|antifreeze
took|taken|takes|swallowed|swallows|ate|drank|eaten <2> too|whole|entire|all|handful|bottle <4> pills|medication|meds|tylenol|tablets|medicine|gummies
too many pills|tablets|gummies
poisoned|poisoning
stiff neck <5> fever
fever <5> stiff neck
baby|newborn|infant <5> fever <3> under|weeks|month|months
severe|crushing|excruciating chest|abdominal
choking|electrocuted|drowning|drowned
heart <2> stopped|stops
having|think|thinks|suspect|suspected <5> heart attack
if|when|think <5> having|has|have|having <2> seizure|stroke|seizures|overdose
if|when|think <5> having|has|have|having <2> heart attack
think|thinks|suspect|afraid|worried|maybe <4> stroke|meningitis|sepsis
numb <2> cold foot|hand|leg|toes|fingers
cauda equina
can't feel <2> leg|legs|arm|arms|face|foot|feet
severe head|burn|burns injury
bone <3> sticking|poking|through
arm|jaw <3> tingle|tingles|tingling|tingly|numb|heavy <4> jaw|chest|arm|sweat
arm|arms|jaw <4> and|& <2> jaw|arm <3> ache|aches|hurt|hurts|pain|numb
chest <4> tight|heavy|crushed|crushing|squeezed|squeezing|burning|exploding
limp|floppy|listless|unresponsive <2> baby|infant|newborn|toddler|child
baby|infant|newborn|toddler|kid|child|he|she|son|daughter <3> limp|floppy|listless|lethargic
fever <3> NUM <4> limp|stiff|floppy|seizure|confused
belly|stomach|abdomen <2> hard|rigid <2> board|rock
belly|stomach|abdomen rock hard
hard as a rock|board
heart|pulse <2> racing|pounding|NUM <4> belly|chest|dizzy|faint|hard|after
black|tarry|bloody <2> stool|stools|poop|vomit
stool|stools|poop <2> black|tarry
curtain|shadow <4> vision|eye|side|sight
flashes|flash|flashing <5> floaters|curtain|eye|vision|light|lights
floaters <5> flashes|flash|curtain
suddenly|sudden <3> floaters|blind|deaf
woke up <2> can't|cant|cannot|couldn't hear|see|move|feel|speak
snakebite|snakebit|rattler|rattlesnake|copperhead|cottonmouth
bit|bitten <5> snake|rattler|rattlesnake|copperhead
confused <3> stopped|sweating|hot|fever|feverish
stopped sweating
turning|turned|turns|going|goes|gone black|white|gray|grey
erection <6> hours
won't|not|wont go down
weeks|wks|pregnant <3> bleeding|bleed|gushing|cramping|contractions
bleeding|bled|gushing|cramping|spotting <4> NUM weeks|wks
bleeding|blood|bandage|towel|towels <5> soaked|soaking|soak|soaks|through
bleeding|bleeds so much|heavy|heavily|hard|bad|badly|bunch
water broke|breaking|breaks
throwing|vomiting up <3> swelling|hives|wheezing
wheezing|wheeze <4> hives|swelling|throwing|vomiting|peanut|bee|nuts
hives|swelling|rash <5> wheezing|wheeze|throat|vomiting|breathing|throwing
finger|fingers|fingertip|toe|thumb|hand <2> cut|sliced|chopped|severed|torn (clean) off
cut|sliced|chopped <4> finger|fingers|fingertip|toe|thumb <2> off
can't|cant|cannot|hasn't|stopped|not|don't|isn't <2> feel|felt|moved|moving|kicking|kicked <3> baby|today|move
baby <3> stopped|not|isn't|hasn't <1> moving|moved|kicking|move
face|mouth|smile|eye <3> droopy|crooked|sagging|drooping
talks|talking|speaks|speech <1> funny|weird|slurred|gibberish
got|gets|got|ate|swallowed|drank|chewed <2> into|up <4> pills|medicine|meds|vape|edibles|gummies|cleaner|battery
unequal pupils
blue around|lips
`)

/** Signs that a life is in danger by the person's own hand. */
export const crisisFlags = phrases(`
thoughts|thought|thinking|talking|talk|talks <3> ending|end|suicide|dying|death|killing|self
ending|end|ended my|your|his|her|their|it <1> life|lives|all
take|taking|took my|your|his|her|their own life|lives
suicidal|suicide|suicides|suicidio|suicida
kill|killing|unalive|offing myself|yourself|himself|herself|themselves|themself
thoughts|thought|urge|urges|want|wants|wanted|plan|plans|going|gonna|think|thinking|threatening|keeps|started <3> hurt|hurting|harm|harming|cut|cutting myself|yourself|himself|herself|themselves|themself
harming yourself|themselves|myself|himself|herself
self harm|harming|injury
want|wants|wanted|wanting|wanna|going|ready <2> die
want|wants|wanna <2> dead
don't|doesn't|do|not (not) want <2> be|live alive
don't|doesn't|do|not (not) want <2> be|live <1> here anymore
don't|doesn't|do|not (not) want <2> live|wake anymore|up
can't|cannot|can (not) (keep) go|going on
can't|cannot do|take this|it anymore
better off <2> me|dead
no reason|point <3> live|living|going
rather be dead
kms
cutting|burning|starving myself|herself|himself|themselves
want|wants|need <2> it <2> end|over
want|wants|going|gonna|ready|tonight <2> end it|things
nobody|no <2> miss|care|notice <2> gone|dead|died
give|giving|gave up on life
no longer|tired want|of <1> living|live|alive
quitarse|quitarme la vida
pensamientos suicidas
quiero|quiere morir
don't|dont|can't|not|do (not) see|seeing <1> point
what's|whats the point <3> anymore|living|anything|this
there's|is|feels|feeling|like no|not <1> point <2> anymore|living|life|it|is
no point in|to <2> anything|anymore|living|life|it|any|going
thoughts|thoughts about|of not <1> being|existing|living|waking
not|never wake|waking|be|being <1> up|here <2> anymore|tomorrow|again|get|loud
wish|wishing i|they|you|he|she <2> wasn't|weren't|didn't|never|not|could <2> here|alive|exist|born|disappear|wake
don't|doesn't|not want <2> be here|around
world|everyone|family <4> better without
hopeless|burden <3> everyone|anymore|family
`)

/** Words that send the reader to help that answers at once. */
export const emergencyDirections = phrases(`
911|988|112
9 1 1
9 8 8
nine one one
emergency room|rooms|department|departments|services|medical|dept
nearest er|hospital|emergency|ed
go|head|get|straight|closest|visit|seek|rush|come|drive <3> er|ed|hospital
an|the|your er
poison help|control|center
ambulance
sala de emergencias
paramedics
`)

/** Names of services and of days, and figures of speech, in which the same words name no sign. */
export const notASign = phrases(`
chest pain|pressure center|clinic|program|unit|accreditation|accredited|certification|certified|observation
overdose|sepsis|stroke|seizure|anaphylaxis|choking|drowning|poisoning (risk) prevention|awareness|survivors|survivor|loss|center|clinic|hotline|training|class|classes|day|week|month|action|program|response|simulation|drill|research|specialist*|care|ready|statistics|rate|rates|hazard|hazards
suicide (prevention|awareness|loss|risk) (awareness) walk|5k|run|training|seminar|course|workshop|fundraiser|research|gatekeeper|squad|screening
walk|walking|run|fundraiser|trained|training|certified|lunch|ribbon|research <5> suicide
food|lead|carbon poisoning|poison (monoxide)
laughing|laugh|laughed|giggling <6> breathe
trouble|difficulty <1> breathing <1> through|at|during|in <2> nose|night|sleep|mask
hard to swallow|breathe <2> news|price|prices|pill|bill
no|without|never <2> chest|seizure|seizures|bleeding|shortness
thought|thoughts about|on death|dying taxes
poison ivy|oak|sumac|prevention
end of life
save|saves|saved|saving|change|changed|touch <2> life|lives
back|knee|foot|hip|arm|wrist|neck|tooth pain
overdose <1> reversal|on|of cute|cuteness|candy|chocolate|turkey|pumpkin|pie|sugar|sunshine|fun|glitter|caffeine
thinking about|of ending <3> membership|subscription|contract
cut yourself|myself <2> some|a slack|break
`)
