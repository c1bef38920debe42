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
are|is|it's|its|that's|thats|these|they're|those (all) (almost|always|completely|entirely|just|nearly|often|only|perfectly|pretty|probably|quite|so|super|totally|usually|very) (always) benign|expected|harmless|normal|nothing
nothing at|bad|big|dangerous|scary|serious|to|you <1> NUM|at|be|fear|fret|lose|panic|stress|worry|worse
completely|perfectly|quite|so|super|totally|very harmless|normal|safe
completely|perfectly|totally fine
no need for|to <4> antibiotics|biopsy|doctor|er|exam|fret|mri|panic|pediatrician|scan|shots|specialist|stress|surgeon|test/s|ultrasound|vaccine|visit|worry|xray
no cause|reason for|to <2> alarm|concern|panic|rush|worry
do|don't|dont (not) fret|overthink|panic|stress|sweat
babies|he'll|kids|she'll|they'll|you'll <1> adjust|grow|outgrow it|of|out
quit|stop fussing|stressing|worrying
can|could|it'll|will (all|definitely|easily|likely|probably|safely|surely|totally) keep|wait a|for|on|til|till|to|until
it|it'll|should|that'll|they'll|will (just|likely|probably|usually) disappear|ease|fade/s|heal/s|pass/es|resolve/s|settle/s|subside/s (by|down|in|itself|off|on|once|out|over|right|soon|up|when|with|within)
clear/s|get/s|go|goes|going|heals|resolves <1> away|better|itself|out|up <2> its|itself|their own|themselves
go|goes|going|it'll away after|by|in|once|soon|within
give it|that|them <1> NUM|a|another|couple|few|one|some|three|two <2> day/s|fortnight|hours|minutes|month/s|night|time|week/s
wait <2> NUM|couple|day|few|three|two|week <2> and|day/s|hours|week/s
laugh|ride|rub|shake|sleep|sweat|tough|wait|walk|work it|that|this off|out
breathe|lift|lunge|move|play|power|push|run|squat|stretch|train|work through <1> discomfort|it|pain|soreness|this
leave it|that|them alone|be|off|open|uncovered
ignore it|that|them
wive/s tale/s
can't|doesn't|won't|wont harm|hurt|kill|matter <2> baby|her|him|it|them|you
little|nothing wrong with
just|only|probably a|her|his|the|your <1> age|bell|body|growing|hormones|nerves|teeth <2> adjusting|coming|getting|healing|rung
live a little
all|everybody|everyone|most <2> get/s|has|have it|that|them|this
part of <2> aging|getting|growing|healing|pregnancy|process
las|no se preocupe/s
es normal
no pasa nada
`)

/** Words that tell what is behind a symptom: "is almost always", "comes from", "just a". */
export const blaming = replyPhrases(
  `
are|is|it's|its|that's|thats|they're|was (all|almost|most|nearly|probably|really|usually) (always|certainly|likely) (often) just|merely|only|purely|simply (a|an|from|her|his|the|your)
are|is|it's|that's|they're almost|nearly always|certainly (just|only)
are|is|isn't|it's|that's|they're generally|likely|mostly|often|probably|typically|usually (a|an|from|just|only|the)
most likely
none|nothing but|more than
NUM|eight|nine/s|seven times in|out NUM|of|ten
arises|came|comes|coming|results|stems from <3> a|anxiety|caffeine|diet|drinking|eating|her|his|hormones|lack|nerves|posture|sleep|stress|tension|the|too|weight|your
brought|caused|triggered by|on <3> a|caffeine|diet|her|his|hormones|lack|stress|the|too|your
mean/s|meant <1> a|an|he|her|his|it|it's|she|the|you|you're|your <2> #body|blocked|dehydrated|failing|healing|high|infected|infection|inflamed|isn't|low|pinched|pregnant|quit|stopped|torn|working
are|is|it's|that's|they're a|all|an|your (a) #body deficiency|imbalance|issue|problem|reaction|response|spasm|thing|withdrawal
are|is|it's|that's|they're a|an age|caffeine|food|growth|hormonal|hormone|nerve|stress|sugar|vitamin deficiency|imbalance|issue|problem|reaction|response|spurt|thing|withdrawal
due|owing|thanks to diet|her|his|hormones|stress|the|your
the body|body's|brain|gut|liver|skin|way|womb <2> adjusting|asking|burning|getting|healing|practicing|reacting|telling|trying|way
reminded of
feels|looks|seems|smells|sounds (a) (lot) (more) (exactly) like a|an|the|un|una <2> absceso|abscess|allergy|blockage|bug|cavity|clog|clot|concussion|cyst|deficiency|dumping|flare|fracture|fungus|hernia|infection|leak|nerve|neuroma|pinch|reaction|rupture|spasm|sprain|stone/s|strain|tear|tic|tie|ulcer|virus|withdrawal
you|you're are|got|have anemic|clenching|contagious|deficient|dehydrated|detoxing|dumping|grinding|overtraining|stressed|withdrawing
for sure
you're (just) anemic|clenching|contagious|deficient|dehydrated|detoxing|dumping|grinding|overtraining|stressed|withdrawing
got|has|have|is|it's|its|that's a|an|un|una <1> abscess|allergy|bug|clot|concussion|cyst|fracture|hernia|infection|meniscus|migraine|neuroma|reaction|sciatica|spasm|sprain|stone|strain|tear|tmj|ulcer|virus|yeast
got|has|have (a|an|the) adhd|anxiety|autism|borderline|covid|depression|eczema|endo|fibro|flu|gerd|gout|ibs|lupus|lyme|mono|pcos|psoriasis|shingles|strep|tmj
he|it|she|you got|had|has|have|is <1> brewing|infection
abscess|infection|something brewing|hiding|setting
likely|probably just|only <1> anxiety|dry|gas|growth|hormones|muscle|nerves|stress|teething|tired|wax
no|without <1> doubt|question
certainly|clearly|definitely|obviously <2> a|an|from|got|is|the|your
es|son|tiene <1> pura|puro|un|una
`,
  lists,
)

/** What somebody is told to do about a body, in words that are advice only beside a question about health. */
export const directing = replyPhrases(
  `
i'd|id|we'd <1> add|ask|avoid|back|cut|do|double|drop|elevate|get|give|go|hold|ice|ignore|keep|lay|leave|pass|push|put|quit|rest|sit|skip|soak|start|stay|steep|stop|switch|take|try|use|wait|wrap
what i'd|we'd do
i|we would <1> avoid|cut|double|drop|get|give|have|hold|ice|ignore|keep|leave|pass|put|quit|rest|sit|skip|start|stop|switch|take|try|use|wait
i|my|our|we advise|counsel|prescribe|recommend|suggest|tell <3> a|all|an|bed|cold|cutting|everyone|our|rest/ing|skipping|stopping|taking|the|trying|waiting|warm|you
i|we (always|generally|just|often|usually) tell <1> all|bleeders|clients|everyone|folks|moms|parents|patients|people
he|she|they|u|ya|you|your (just|likely|probably|really|still) can|could|gotta|may|might|must|mustn't|need/s|oughta|should|shouldn't|want <1> apply|avoid|chew|cut|double|drink|drop|eat|exercise|go|halve|have|hold|ice|keep|lift|lower|nurse|pass|pump|put|quit|raise|rest|resume|run|skip|sleep|soak|start|stop|stretch|swim|switch|take|try|use|wean|wear
u|you need/s|should (to) be|get <1> doing|drinking|eating|icing|off|on|resting|stretching|taking
you|you'll gotta|have|need|want|you'd <1> a|an|another|the|to <3> antibiotics|biopsy|cut|drained|extraction|ice|injection|pulled|removed|replaced|rest|shot|splint|steroids|stop|surgery|switch|take
go ahead|on <1> and|with
come|get|go|keep|stay|went off <1> her|his|it|of|that|the|your
back|cut|ease|knock|lay|slow back|down|off|out <1> alcohol|all|caffeine|carbs|coffee|dairy|gluten|grease|on|running|salt|sugar|that|the|those|weights|your
cut|double|drop|halve|increase|lower|raise|reduce|up <1> her|his|out|that|the|your <4> a|by|caffeine|coffee|dose|half|in|intake|mileage|salt|sugar|two|wheat
NUM|a|couple|few|four|half|one|three|two capfuls|caplets|drops|gummies|ounces|oz|pinches|puffs|pumps|reps|scoops|sets|sips|sprays|squirts|tablespoon/s|tabs|tbsp|teaspoon/s|tsp|units
NUM|four|half|one|three|two a|an|each|every|per|times|x (other) bedtime|daily|day|hour/s|meal|night|week
every NUM|couple|eight|few|four|one|six|three|twelve|two days|hour/s|hrs
NUM|three|two (of) (extra|more|them|those) advil|aleve|aspirin|benadryl|gummies|ibuprofen|imodium|motrin|pepto|pills|plan|tablets|tums|tylenol
after|at|before|with bed|bedtime|breakfast|dinner|food|lunch|meals|supper
another dose|if|one|pill|tablet
left-over|leftover <2> amoxicillin|antibiotic/s|hydrocodone|meds|oxycodone|pills|prednisone|steroids
lay|lie down|flat|on <3> back|hour/s|left|meals|min/s|minutes|side
ankle|arm|feet|foot|head|leg/s elevated|high|raised|up
chew|drink/s|eat|sip/s|sipping|steep|swish <1> broth|cranberry|electrolytes|fluids|garlic|ginger|honey|ice|juice|lots|milk|more|peppermint|plenty|prunes|raspberry|salty|some|tea|water|yogurt
castor|clove|coconut|garlic|mullein|olive|tea oil|tree
apple cider vinegar
salt bath|rinse|soak|water
cold|cool|damp|hot|ice|warm|wet bath|cloth|compress|pack|rag|rinse|shower|towel|wash|washcloth
baking|epsom salt/s|soda
save|tomate|tomese yourself|yourselves <1> appointment|copay|drive|er|money|mri|scan|surgery|test|trip|ultrasound|visit|xray
you avoid|cut|drink|drop|eat|keep|put|quit|rest|skip|stop|take|use
u|you could|should|would <1> do|give|need|take|try|use <3> NUM|dose|drops|one|pill|tablespoon|teaspoon|two
aplicate|aplique|beba|dale|deja|deje|dele|evite|haga|haz|pongale|pongase|ponte|suspenda|toma|tome <3> agua|dos|el|hielo|la|las|los|te|tres|un|una/s
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
add|drop|feed|file|hold|light|mix|offer|pack|pick|pop|pour|press|put|rest|sit|stay|stop|swap|take|toss|use|walk #touch
take|took a|all|as|care|medicaid|medicare|most|new|notes|our|part|photos|pride|the|time|walk|your <2> appointments|bus|call|class|elevator|exit|first|insurance|left|look|minute|moment|note|number|patients|peek|plans|ramp|seat|second|stairs|survey|time|tour|tunnel
sit|stay close|in|safe|tight|tuned|warm|well|with
rest assured|easy
hang|hold on|the|tight
breathe easy
use <3> app|button|chat|code|door|entrance|form|kiosk|line|link|map|number|page|portal|site|website
fill in|out
file a|the|your <1> claim|complaint|form|report
drop a|by|in|it|off|that|them|us|your
pop by|in|on|over|up
add it|me|that|us|your
walk in|ins|over|right
skip a|the <1> call|hold|line|phone|portal|queue|wait
pick a|any|one|up|your
press NUM|one|two|zero
put her|him|in|it|on|that|this|together|us|you|your <3> board|calendar|call|chart|contact|down|fridge|list|message|note|through|touch|wall|word
mix up|ups
`,
  lists,
)

/** Where the reply sends the person, beside which nothing of the above counts. */
export const sending = replyPhrases(`
call|contact|dial|message|page|phone|reach|ring|text <4> 911|988|NUM|at|clinic|desk|line|me|number|nurse|office|our|team|us|your
ask|call|contact|phone|ring|see|tell|text|visit <2> a|an|her|his|our|the|your (own) (on-call) audiologist|clinic|clinician|dentist|doctor|hygienist|midwife|nurse/s|office|pediatrician|pharmacist|prescriber|provider|surgeon|team|therapist|vet
be|closest|get|go|head|is|means|nearest|need/s|straight|visit|warrant/s <3> 911|988|emergency|er
can't|cannot|couldn't|don't|never|not|unable|won't|wouldn't (be) (able) (to) (really) (safely) advise|answer|assess|comment|diagnose|discuss|do|give|guess|judge|look|offer|prescribe|recommend|say|sort|speculate|tell|weigh
`)
