import { bodyWords } from "./health-everyday.ts"
import { replyPhrases } from "./reply-phrases.ts"

const lists = {
  body: bodyWords.split(" "),
  /** What a reply says of itself and of the practice, not of a body. */
  touch:
    "call calling contact reach phone ring dial message text email ask see visit book schedule talk speak find check stop drop swing come send bring request let know read learn join follow expect choose pick leave tag share look count also always still just only even now right of our the this".split(
      " ",
    ),
}

/** Words that make little of a symptom, or tell to wait with it. */
export const belittling = replyPhrases(`
is|are|it's|that's|they're|these|those|its|thats (all) (so|super|just|only|totally|perfectly|completely|pretty|usually|often|quite|very|almost|nearly|always|entirely|probably) (always) normal|harmless|benign|expected|nothing
nothing to|serious|dangerous|bad|scary|big|at|you <1> worry|fret|stress|panic|lose|be|at|fear|NUM|worse
totally|perfectly|completely|super|very|so|quite normal|harmless|safe
totally|perfectly|completely fine
no need to|for <4> worry|panic|fret|stress|er|doctor|exam|test|tests|xray|scan|antibiotics|ultrasound|vaccine|shots|mri|biopsy|surgeon|specialist|visit|pediatrician
no reason|cause to|for <2> worry|panic|alarm|concern|rush
don't|dont|do (not) stress|panic|fret|sweat|overthink
he'll|she'll|they'll|you'll|kids|babies <1> grow|outgrow|adjust out|of|it
quit|stop worrying|stressing|fussing
can|could|will|it'll (surely|probably|easily|safely|definitely|likely|totally|all) wait|keep until|till|til|for|to|a|on
it'll|that'll|they'll|should|will|it (just|probably|usually|likely) settle|settles|pass|passes|fade|fades|heal|heals|resolve|resolves|subside|subsides|disappear|ease (down|up|off|out|right|itself|on|by|in|soon|with|once|over|within|when)
goes|go|going|get|gets|clears|clear|heals|resolves <1> away|better|up|itself|out <2> its|their|itself own|themselves
goes|go|going|it'll away in|within|after|soon|once|by
give it|that|them <1> a|another|NUM|few|couple|one|two|three|some <2> day|days|week|weeks|night|month|months|hours|minutes|time|fortnight
wait <2> NUM|few|couple|day|week|two|three <2> days|weeks|hours|and|day|week
sleep|walk|sweat|shake|tough|ride|rub|laugh|wait|work it|that|this off|out
power|push|play|train|run|lunge|breathe|work|move|stretch|lift|squat through <1> pain|it|this|soreness|discomfort
leave it|them|that alone|be|off|open|uncovered
ignore it|that|them
wives|wive tale|tales
won't|can't|wont|doesn't hurt|harm|kill|matter <2> him|her|you|them|baby|it
nothing|little wrong with
just|probably|only your|her|his|the|a <1> bell|growing|nerves|age|hormones|teeth|body <2> getting|rung|adjusting|healing|coming
live a little
everyone|everybody|most|all <2> gets|get|has|have it|them|that|this
part of <2> healing|aging|pregnancy|process|getting|growing
las|no se preocupe|preocupes
es normal
no pasa nada
`)

/** Words that tell what is behind a symptom: "is almost always", "comes from", "just a". */
export const blaming = replyPhrases(
  `
is|are|it's|that's|they're|its|thats|was (almost|nearly|usually|most|probably|really|all) (always|likely|certainly) (often) just|only|merely|simply|purely (the|a|an|your|her|his|from)
is|are|it's|that's|they're almost|nearly always|certainly (just|only)
is|are|it's|that's|they're|isn't usually|mostly|likely|probably|typically|generally|often (just|only|from|the|a|an)
most likely
nothing|none but|more than
NUM|nine|eight|nines|seven times out|in of|ten|NUM
comes|coming|came|stems|arises|results from <3> stress|nerves|diet|hormones|posture|anxiety|tension|caffeine|sleep|weight|the|your|her|his|too|a|eating|drinking|lack
caused|brought|triggered by|on <3> stress|diet|the|your|her|his|too|a|hormones|caffeine|lack
mean|means|meant <1> your|you|her|his|she|he|it|you're|it's|an|a|the <2> #body|quit|stopped|isn't|inflamed|low|high|infected|infection|working|failing|pinched|torn|blocked|dehydrated|pregnant|healing
is|it's|that's|are|they're all|your|a|an (a) #body thing|issue|problem|withdrawal|deficiency|reaction|response|imbalance|spasm
is|it's|that's|are|they're a|an hormonal|vitamin|stress|hormone|age|sugar|caffeine|food|growth|nerve thing|issue|problem|withdrawal|deficiency|reaction|response|imbalance|spurt
due|thanks|owing to your|the|her|his|stress|diet|hormones
the body's|body|way|womb|skin|brain|gut|liver <2> way|healing|telling|burning|practicing|asking|adjusting|reacting|trying|getting
reminded of
sounds|looks|seems|smells|feels (a) (lot) (more) (exactly) like a|an|the|un|una <2> tie|stone|stones|nerve|tear|cyst|clot|bug|flare|allergy|reaction|spasm|strain|sprain|fracture|infection|deficiency|neuroma|hernia|blockage|leak|virus|absceso|abscess|concussion|rupture|withdrawal|dumping|fungus|cavity|clog|ulcer|pinch|tic
you're|you are|have|got dumping|overtraining|dehydrated|deficient|detoxing|withdrawing|anemic|contagious|clenching|grinding|stressed
for sure
you're (just) dumping|overtraining|dehydrated|deficient|detoxing|withdrawing|anemic|contagious|clenching|grinding|stressed
it's|that's|its|is|have|has|got a|an|un|una <1> infection|abscess|allergy|fracture|sprain|strain|tear|cyst|clot|hernia|virus|ulcer|concussion|meniscus|neuroma|bug|reaction|stone|migraine|sciatica|tmj|yeast|spasm
have|has|got (the|a|an) endo|fibro|mono|strep|flu|covid|pcos|tmj|ibs|gerd|shingles|eczema|psoriasis|gout|lupus|lyme|adhd|anxiety|depression|borderline|autism
it|she|he|you is|has|have|had|got <1> brewing|infection
infection|something|abscess brewing|setting|hiding
probably|likely just|only <1> stress|gas|nerves|hormones|wax|dry|tired|anxiety|muscle|teething|growth
no|without <1> doubt|question
definitely|certainly|obviously|clearly <2> a|an|the|your|from|got|is
tiene|es|son <1> un|una|pura|puro
`,
  lists,
)

/** What somebody is told to do about a body, in words that are advice only beside a question about health. */
export const directing = replyPhrases(
  `
i'd|we'd|id <1> leave|start|stop|skip|ignore|hold|try|put|take|use|cut|keep|go|wait|give|switch|double|rest|ice|avoid|drop|do|push|ask|get|pass|sit|stay|add|quit|lay|back|soak|steep|elevate|wrap
what i'd|we'd do
i|we would <1> leave|start|stop|skip|ignore|hold|try|put|take|use|cut|keep|wait|give|switch|double|rest|ice|avoid|drop|get|pass|sit|quit|have
i|we|our|my counsel|prescribe|recommend|advise|suggest|tell <3> a|an|the|you|cutting|skipping|stopping|resting|waiting|taking|trying|all|our|everyone|bed|rest|warm|cold
i|we (always|usually|often|generally|just) tell <1> patients|parents|moms|bleeders|folks|everyone|people|all|clients
you|u|ya|she|he|they|your (really|probably|likely|still|just) should|shouldn't|need|needs|must|mustn't|can|could|may|might|gotta|oughta|want <1> take|stop|skip|double|halve|keep|drink|eat|use|wear|pass|quit|drop|start|go|put|cut|rest|ice|apply|switch|avoid|resume|lift|run|swim|exercise|pump|nurse|lower|raise|hold|wean|try|stretch|sleep|chew|have|soak
you|u should|need|needs (to) be|get <1> on|off|taking|icing|resting|stretching|doing|eating|drinking
you'll|you need|want|have|you'd|gotta <1> the|a|an|another|to <3> cut|removed|replaced|pulled|drained|surgery|antibiotics|steroids|biopsy|extraction|injection|shot|splint|stop|switch|take|rest|ice
go ahead|on <1> and|with
go|come|get|went|stay|keep off <1> the|your|that|it|of|her|his
lay|ease|back|cut|slow|knock off|back|down|out <1> the|your|on|that|caffeine|sugar|dairy|salt|coffee|alcohol|grease|carbs|gluten|running|weights|those|all
cut|drop|lower|raise|up|double|halve|increase|reduce <1> the|your|her|his|that|out <4> half|two|a|dose|mileage|intake|by|sugar|wheat|salt|coffee|caffeine|in
NUM|one|two|three|four|half|a|couple|few teaspoon|teaspoons|tablespoon|tablespoons|tsp|tbsp|drops|puffs|gummies|sprays|tabs|caplets|scoops|capfuls|sets|reps|sips|ounces|oz|units|pumps|squirts|pinches
NUM|one|two|three|four|half a|an|times|x|per|every|each (other) day|night|hour|hours|daily|week|meal|bedtime
every NUM|one|two|three|four|six|eight|twelve|couple|few hours|hrs|hour|days
two|three|NUM (of) (those|them|more|extra) ibuprofen|tylenol|advil|aspirin|aleve|benadryl|tums|imodium|pepto|plan|gummies|pills|tablets|motrin
at|before|after|with bedtime|bed|meals|breakfast|dinner|food|lunch|supper
another if|dose|one|pill|tablet
leftover|left-over <2> prednisone|antibiotic|antibiotics|amoxicillin|pills|steroids|hydrocodone|oxycodone|meds
lie|lay flat|down|on <3> minutes|mins|meals|side|left|hour|hours|min|back
feet|legs|leg|foot|ankle|arm|head up|elevated|raised|high
drink|drinks|sip|sips|sipping|chew|steep|swish|eat <1> water|tea|ice|fluids|electrolytes|juice|ginger|broth|plenty|more|lots|cranberry|raspberry|peppermint|milk|some|salty|garlic|honey|yogurt|prunes
olive|coconut|garlic|castor|tea|clove|mullein oil|tree
apple cider vinegar
salt water|rinse|soak|bath
warm|cold|cool|hot|damp|wet|ice compress|towel|cloth|bath|shower|pack|rag|washcloth|rinse|rag|wash
baking|epsom soda|salt|salts
tomate|tomese|save yourself|yourselves <1> er|trip|visit|ultrasound|mri|xray|test|scan|appointment|surgery|money|copay|drive
you skip|cut|take|drop|quit|stop|put|drink|eat|rest|avoid|keep|use
you|u would|should|could <1> use|take|give|need|do|try <3> teaspoon|drops|tablespoon|pill|dose|NUM|one|two
tome|toma|pongase|ponte|pongale|dele|dale|deje|deja|aplique|aplicate|haga|haz|evite|beba|suspenda <3> la|el|los|las|un|una|unas|dos|tres|agua|hielo|te
`,
)

/** Verbs that are advice when they open a clause of an answer about health. */
export const bodilyOrders =
  "put cut lie walk jog peel dust pack soak rub foam roll swap remove steep sip chew suck drain poke press massage bandaid bandage wrap pop burn rinse gargle lunge ice heat dab spread smear swab squeeze pinch elevate prop loosen tighten crank switch double halve skip stop hold resume restart discontinue take use drink eat avoid rest stretch apply toss ditch quit drop lower raise limit cool warm bathe wash scrub scrape pick tape tie strap brace sleep nap fast lift squat hydrate splash spray fill crush dissolve pour mix feed burp swaddle rock offer dose taper wean light lay lance file trim pluck tome tomate toma use aplique apliquese pongase ponte deje dele evite suspenda".split(
    " ",
  )

/** What follows such a verb when nobody is told what to do about a body. */
export const turnsOfPhrase = replyPhrases(
  `
put|take|use|drop|add|pick|stop|hold|press|pop|swap|walk|stay|sit|toss|light|mix|offer|feed|file|pack|pour|rest #touch
take|took care|a|our|all|pride|part|your|as|time|notes|photos|medicaid|medicare|most|new|walk|the <2> look|peek|minute|moment|tour|survey|seat|number|time|note|class|elevator|exit|stairs|bus|ramp|insurance|plans|patients|appointments|call|second|tunnel|left|first
stay|sit tuned|tight|well|safe|warm|with|close|in
rest assured|easy
hold|hang on|tight|the
breathe easy
use <3> form|link|portal|app|page|site|website|number|line|entrance|door|chat|button|code|kiosk|map
fill out|in
file a|the|your <1> claim|complaint|form|report
drop us|by|in|off|your|a|it|that|them
pop in|by|over|up|on
add us|your|me|it|that
walk in|ins|right|over
skip the|a <1> line|call|wait|phone|hold|queue|portal
pick up|a|any|your|one
press NUM|one|two|zero
put you|your|that|this|it|us|in|together|on|him|her <3> list|calendar|chart|through|contact|touch|down|word|note|call|board|wall|fridge|message
mix up|ups
`,
  lists,
)

/** Where the reply sends the person, beside which nothing of the above counts. */
export const sending = replyPhrases(`
call|phone|ring|dial|text|message|reach|contact|page <4> us|NUM|line|nurse|office|clinic|team|desk|number|me|at|our|your|911|988
call|phone|ring|text|contact|see|ask|visit|tell <2> your|a|an|the|our|his|her (own) (on-call) doctor|clinician|provider|nurse|nurses|pharmacist|dentist|pediatrician|prescriber|midwife|surgeon|team|vet|clinic|office|therapist|hygienist|audiologist
go|get|head|nearest|visit|straight|closest|means|is|need|needs|be|warrant|warrants <3> er|911|988|emergency
can't|cannot|won't|unable|not|never|don't|couldn't|wouldn't (be) (able) (to) (really) (safely) diagnose|guess|advise|say|tell|answer|give|judge|assess|speculate|prescribe|discuss|recommend|weigh|sort|look|comment|offer|do
`)
