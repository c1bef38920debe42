import { phrases } from "../text/phrases.ts"

/** Signs of an emergency, however they are told: nobody who reads them may be left without 911. */
export const redFlags = phrases(`
chest <1> heaviness|hurting|hurts|pain/s|pressure|squeezing|tight|tightness
chest feeling|feels|is|keeps <2> crushing|heavy|hurting|pounding|tight
heaviness|pain|pressure|squeezing|tightness across|in|on|through <2> chest
dolor|opresion|presion de|en (el) pecho
arm|jaw pain <4> breath|chest|nausea|sweat/s/ing
cold sweat <5> arm|chest|jaw
difficulties|difficulty|gasping|hard|labored|problems|struggle/s/d|struggling|trouble <1> breathe|breathing
can|can't|cannot|couldn't|unable (not) (even) (to) breath|breathe|swallow
aren't|barely|hardly|isn't|not|stop/s|stopped breathing
face|fingers|lips <3> blue|gray|grey|purple
gasping <1> air|breath
short|shortness of breath
going|turned|turning|turns <1> blue
blue|bluish|gray|purple face|lips|skin
no puede|puedo respirar
dificultad al|para respirar
face|facial droop/s/ed/ing|numb|numbness
mouth droop/s/ing
drooping <2> face|mouth|smile
garbled|slurred|slurring <1> speech|words
speech|words <3> garbled|slurred|slurring
hit <3> head <6> confused|drowsy|sleepy|throwing|unconscious|vomiting
can|can't|cannot|couldn't|trouble (not) catch/ing <1> breath
can't|cannot <1> move|speak|talk <4> arm|leg|side
sudden|suddenly <3> blind|blindness|confused|confusion|deaf|floaters|headache|numb|numbness|vision|weak|weakness
numbness|weakness <3> one side
one side <4> numb|paralyzed|weak
thunderclap|worst headache
airway|lip/s|throat|tongue <2> close/s/d|closing|swell/s/ed/ing|swollen|tightening|tightens
swelling|swells|swollen <3> airway|lips|throat|tongue
swollen face
face <2> puffy|swelling|swells|swollen
bad|serious|severe allergic reaction
anaphyla*|choking|convulsing|convulsion/s|copperhead|cottonmouth|drowned|drowning|electrocuted|lifeless|overdosed|overdoses|overdosing|poisoned|poisoning|rattler|rattlesnake|snakebit|snakebite|unconscious|unresponsive
epipen <6> again|gave|hives|used
heavy|nonstop|profuse|severe|uncontrolled bleeding
bleeding <3> everywhere|heavily|nonstop|profusely
bleeding <3> can't|doesn't|not|will|won't stop|stopping
can't|cannot|doesn't|won't (not) stop (the) bleeding
bleeding through <3> bandage|gauze|hour|pad/s|shirt
soak/s/ed/ing <4> hour|pad/s|towel
cough/s/ing|peeing|spitting|throw/ing|vomit/ing (up) blood
bleeding|hemorrhaging <4> dizziness|dizzy|faint|pregnancy|pregnant
pass/es/ed/ing out after|again|and|at|cold|during|from|in|last|on|or|this|today|twice|when|while|yesterday
almost|baby|he|i|just|nearly|she passed out
loses|losing|loss|lost (of) consciousness
can't|cannot|won't wake (up)
hard to wake
numb cold
cold numb
baby|child|daughter|husband|is|keeps|kid|son|started|was|wife seizing
having <2> anaphylaxis|overdose|seizure/s|stroke
seizure/s <4> first|lasting|lasts|longer|minutes|stop
possible|see/ing|signs|suspect/ed|symptoms|think/s/ing|witness <4> overdose
ate|drank|drinks|eats|swallow/s/ed|taken|takes|took <3> antifreeze|batteries|battery|bleach|detergent|magnet/s|pods|poison
ate|drank|eaten|swallowed|swallows|taken|takes|took <2> all|bottle|entire|handful|too|whole <4> gummies|medication|medicine|meds|pills|tablets|tylenol
too many gummies|pills|tablets
stiff neck <5> fever
fever <5> stiff neck
baby|infant|newborn <5> fever <3> month/s|under|weeks
crushing|excruciating|severe abdominal|chest
heart <2> stopped|stops
having|suspect/ed|think/s <5> heart attack
if|think|when <5> has|have|having <2> overdose|seizure/s|stroke
if|think|when <5> has|have|having <2> heart attack
afraid|maybe|suspect|think/s|worried <4> meningitis|sepsis|stroke
numb <2> cold fingers|foot|hand|leg|toes
cauda equina
can't feel <2> arm/s|face|feet|foot|leg/s
severe burn/s|head injury
bone <3> poking|sticking|through
arm|jaw <3> heavy|numb|tingle/s|tingling|tingly <4> arm|chest|jaw|sweat
arm/s|jaw <4> &|and <2> arm|jaw <3> ache/s|hurt/s|numb|pain
chest <4> burning|crushed|crushing|exploding|heavy|squeezed|squeezing|tight
floppy|limp|listless|unresponsive <2> baby|child|infant|newborn|toddler
baby|child|daughter|he|infant|kid|newborn|she|son|toddler <3> floppy|lethargic|limp|listless
fever <3> NUM <4> confused|floppy|limp|seizure|stiff
abdomen|belly|stomach <2> hard|rigid <2> board|rock
abdomen|belly|stomach rock hard
hard as a board|rock
heart|pulse <2> NUM|pounding|racing <4> after|belly|chest|dizzy|faint|hard
black|bloody|tarry <2> poop|stool/s|vomit
poop|stool/s <2> black|tarry
curtain|shadow <4> eye|side|sight|vision
flash/es/ing <5> curtain|eye|floaters|light/s|vision
floaters <5> curtain|flash/es
woke up <2> can't|cannot|cant|couldn't feel|hear|move|see|speak
bit|bitten <5> copperhead|rattler|rattlesnake|snake
confused <3> fever|feverish|hot|stopped|sweating
stopped sweating
goes|going|gone|turned|turning|turns black|gray|grey|white
erection <6> hours
not|won't|wont go down
pregnant|weeks|wks <3> bleed/ing|contractions|cramping|gushing
bled|bleeding|cramping|gushing|spotting <4> NUM weeks|wks
bandage|bleeding|blood|towel/s <5> soak/s/ed/ing|through
bleeding|bleeds so bad|badly|bunch|hard|heavily|heavy|much
water breaking|breaks|broke
throwing|vomiting up <3> hives|swelling|wheezing
wheeze|wheezing <4> bee|hives|nuts|peanut|swelling|throwing|vomiting
hives|rash|swelling <5> breathing|throat|throwing|vomiting|wheeze|wheezing
finger/s|fingertip|hand|thumb|toe <2> chopped|cut|severed|sliced|torn (clean) off
chopped|cut|sliced <4> finger/s|fingertip|thumb|toe <2> off
can't|cannot|cant|don't|hasn't|isn't|not|stopped <2> feel|felt|kicked|kicking|moved|moving <3> baby|move|today
baby <3> hasn't|isn't|not|stopped <1> kicking|move/d|moving
eye|face|mouth|smile <3> crooked|drooping|droopy|sagging
speaks|speech|talking|talks <1> funny|gibberish|slurred|weird
ate|chewed|drank|gets|got|swallowed <2> into|up <4> battery|cleaner|edibles|gummies|medicine|meds|pills|vape
unequal pupils
blue around|lips
`)

/** Signs that a life is in danger by the person's own hand. */
export const crisisFlags = phrases(`
talk/s/ing|thinking|thought/s <3> death|dying|end/ing|killing|self|suicide
end/ed/ing her|his|it|my|their|your <1> all|life|lives
take|taking|took her|his|my|their|your own life|lives
kms|suicida|suicidal|suicide/s|suicidio
kill/ing|offing|unalive herself|himself|myself|themself|themselves|yourself
going|gonna|keeps|plan/s|started|think/ing|thought/s|threatening|urge/s|want/s/ed <3> cut|cutting|harm/ing|hurt/ing herself|himself|myself|themself|themselves|yourself
harming herself|himself|myself|themselves|yourself
self harm/ing|injury
going|ready|wanna|want/s/ed/ing <2> die
wanna|want/s <2> dead
do|doesn't|don't|not (not) want <2> be|live alive
do|doesn't|don't|not (not) want <2> be|live <1> here anymore
do|doesn't|don't|not (not) want <2> live|wake anymore|up
can|can't|cannot (not) (keep) go|going on
can't|cannot do|take it|this anymore
better off <2> dead|me
no point|reason <3> going|live|living
rather be dead
burning|cutting|starving herself|himself|myself|themselves
need|want/s <2> it <2> end|over
going|gonna|ready|tonight|want/s <2> end it|things
no|nobody <2> care|miss|notice <2> dead|died|gone
gave|give|giving up on life
no longer|tired of|want <1> alive|live|living
quitarme|quitarse la vida
pensamientos suicidas
quiere|quiero morir
can't|do|don't|dont|not (not) see/ing <1> point
what's|whats the point <3> anymore|anything|living|this
feeling|feels|is|like|there's no|not <1> point <2> anymore|is|it|life|living
no point in|to <2> any|anymore|anything|going|it|life|living
thoughts about|of not <1> being|existing|living|waking
never|not be|being|wake|waking <1> here|up <2> again|anymore|get|loud|tomorrow
wish/ing he|i|she|they|you <2> could|didn't|never|not|wasn't|weren't <2> alive|born|disappear|exist|here|wake
doesn't|don't|not want <2> be around|here
everyone|family|world <4> better without
burden|hopeless <3> anymore|everyone|family
`)

/** Words that send the reader to help that answers at once. */
export const emergencyDirections = phrases(`
112|911|988|ambulance|paramedics
9 1 1
9 8 8
nine one one
emergency department/s|dept|medical|room/s|services
nearest ed|emergency|er|hospital
closest|come|drive|get|go|head|rush|seek|straight|visit <3> ed|er|hospital
an|the|your er
poison center|control|help
sala de emergencias
`)

/** Names of services and of days, and figures of speech, in which the same words name no sign. */
export const notASign = phrases(`
chest pain|pressure accreditation|accredited|center|certification|certified|clinic|observation|program|unit
anaphylaxis|choking|drowning|overdose|poisoning|seizure|sepsis|stroke (risk) action|awareness|care|center|class/es|clinic|day|drill|hazard/s|hotline|loss|month|prevention|program|rate/s|ready|research|response|simulation|specialist*|statistics|survivor/s|training|week
suicide (awareness|loss|prevention|risk) (awareness) 5k|course|fundraiser|gatekeeper|research|run|screening|seminar|squad|training|walk|workshop
certified|fundraiser|lunch|research|ribbon|run|trained|training|walk/ing <5> suicide
carbon|food|lead poison/ing (monoxide)
giggling|laugh/ed/ing <6> breathe
difficulty|trouble <1> breathing <1> at|during|in|through <2> mask|night|nose|sleep
hard to breathe|swallow <2> bill|news|pill|price/s
never|no|without <2> bleeding|chest|seizure/s|shortness
thought/s about|on death|dying taxes
poison ivy|oak|prevention|sumac
end of life
change/d|save/s/d|saving|touch <2> life|lives
arm|back|foot|hip|knee|neck|tooth|wrist pain
overdose <1> of|on|reversal caffeine|candy|chocolate|cute|cuteness|fun|glitter|pie|pumpkin|sugar|sunshine|turkey
thinking about|of ending <3> contract|membership|subscription
cut myself|yourself <2> a|some break|slack
`)
