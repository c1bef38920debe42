import { bodies, encounters, gatherings, notEncounters } from "../../lexicon/encounters.ts"
import { replyLists, replyPhrases } from "../../lexicon/reply-lists.ts"
import { kinTies, knownNames, memories, standings } from "../../lexicon/reply-ties.ts"
import { wordsIn } from "../../text/excuses.ts"
import { findPhrases, type PhraseMatch } from "../../text/phrases.ts"
import { deedsOfReader } from "../../detect/encounters.ts"
import { wordSpan, type Reading } from "../../text/reading.ts"
import { isOf, wordSet } from "../../text/word-sets.ts"
import { specificsOf } from "../../detect/reply-specifics.ts"
import { rule, type Hit } from "../../rule.ts"
import { neutralReply } from "../safe-replies.ts"

const lists = {
  staff:
    "doctor doctors dr nurse nurses tech technician hygienist dentist surgeon therapist provider providers receptionist assistant midwife pediatrician staff team anesthesiologist counselor np pa phlebotomist radiologist physician".split(
      " ",
    ),
  visit:
    "visit visits appointment appointments appt session sessions checkup checkups procedure procedures cleaning treatment treatments surgery surgeries exam exams stay consultation consult care therapy delivery operation results chart records prescription prescriptions refill scan labs bloodwork injection vaccine implant implants crown filling braces root".split(
      " ",
    ),
  kin: "your you child children kid kids daughter son family mom mother dad father husband wife partner baby little grandmother grandfather grandma grandpa parents".split(
    " ",
  ),
}

const confirming = replyPhrases(
  `
appreciate|grateful|thank/s for|to|you (you) (so) (much) (for) (being|choosing|trusting) <1> being a|one|our|part|such
thank/s (you) (so) (very) (again|much) (to) <3> for bringing|choosing|coming|entrusting|picking|seeing|selecting|stopping|trusting|visiting
appreciate/d|grateful (for) (you|your) (that) (you) business|choosing|chose|coming|loyalty|patronage|trust/ed/ing|visit/ing
thank/s (you) (so) (much) for your business|confidence|continued|loyalty|patronage|trust|visit
choosing our|us <4> as|for|with your
for choosing our|us
for trusting doctor|dr|our|us
for coming all|back|by|in|to
for allowing|letting us be|care|help|into|provide|serve|share|take|to|treat|walk|work
delight/ed|enjoy/ed|fun|glad|good|great|happy|honor/ed|honour/ed|joy|love/d|nice|pleased|pleasure|privilege|thrilled|wonderful <2> having|knowing|meeting|seein|seeing|serving|treating|welcoming|working (for|w|with) you|your
enjoy/ed|glad|great|happy|honor/ed|love/d|nice|pleased|pleasure|privilege|thrilled|wonderful <2> care|caring|taking (care) for|of you|your
delighted|enjoyed|glad|good|great|happy|honor/ed|loved|nice|pleased|pleasure|privilege|thrilled|wonderful <2> to be|have <2> care/d|help/ed|part|see|seen|served|treat/ed (for|of) you|your
good|great|honor/ed|lovely|nice|pleasure|privilege|wonderful to have|meet|see|serve|treat you|your
honor|pleasure|privilege to care for you|your
delighted|glad|good|great|happy|pleased|relieved|so|thrilled|wonderful <3> you|you're|you've|your <3> appointment|experience|feeling|outcome|recovering|recovery|results|smile|stay|time|visit <1> at|here|in|with office|our|the|us
delighted|glad|happy|pleased|thrilled (that) (we) (can|could|were) (able) (to) assist|care|ease|get|help/ed|make|relieve|treat/ed <2> you|your
delighted|glad|happy|hear|pleased|thrilled (to) (hear) (that) (you|you're|your) <2> doing|feeling|healing|love/s|recovered|recovering|smile better|fine|good|great|nicely|our|so|well|your
delighted|glad|happy|thrilled (to) (hear) (that) you <2> enjoyed|felt|had|liked|loved <5> appointment|care|doctor|here|hygienist|office|provider|staff|team|us|visit
glad|happy (that) our <4> could|was|were able <4> you|your
see you again|at|back|for|friday|in|later|monday|next|on|saturday|soon|then|this|thursday|tomorrow|tuesday|wednesday
seeing you again|at|back|for|in|next|on|soon|then|this|tomorrow
forward to <1> caring|continuing|having|helping|see/ing|serving|treating|welcoming|your <4> again|appointment|next|visit|you|your
your annual|earlier|final|first|follow|followup|initial|last|latest|most|next|original|past|previous|recent|upcoming (up) (recent) (up) #visit
your <1> #visit at|here|is|last|on|ran|started|this|time|to|today|was|went|were|with|yesterday
about|after|at|before|during|for|from|your the|your <1> appointment|cleaning|operation|procedure|session|stay|surgery|visit
apologies|apologize|regret|sorry <6> you|your <3> appointment|experience|procedure|session|stay|surgery|treatment|visit|wait <1> at|began|here|last|our|room|time|us|was|went|with
apologies|apologize|sorry <4> you|you're|your <1> had (to) sat|wait/ed/ing
apologize|sorry <4> (that) you|your <2> felt|was|were dismissed|ignored|rushed|seen|treated|uncomfortable|unheard
you had to wait
after|because|before|day|since|that|the|time|when|whenever|while you are|arrived|came|checked|come|got|left|stopped|visited|were at|by|here|in|late|our|out|seen|to|treated|us
your appointment/s|checkup|procedure|stay|surgeries|surgery|visit/s
your counselor|dentist|doctor|hygienist|midwife|nurse|pediatrician|physician|provider|surgeon|therapist (and|at|dr|here|is|was|who|will|with)
your care at|here|is|plan|team|was|with
your balance|biopsy|chart|claim|condition|copay|diagnosis|file|labs|prescription|records|refill|scan|treatment|xray
your account|bill|insurance|invoice|lab|referral|results|test (are|is|results|show/s|was|were|work)
your account|baby's|bill|braces|child's|cleaning|crown|dad's|daughter's|delivery|embryo|exam|father's|filling|husband's|implant|insurance|medication/s|mom's|mother's|pregnancy|referral|results|session|son's|therapy|treatment|wife's
care/d|caring|helped|helping|saw|seeing|seen|serve|serving|treat/ed/ing (care) (after|for|of) you|your again|all|and|as|at|baby|child|children|dad|daughter|during|family|father|for|grandma|grandmother|husband|kids|little|loved|mom|mother|over|parents|smile|son|teeth|these|through|was|wife|with
take|taken|taking|took care|excellent|good|great|wonderful (care) (of) care|you|your (of) (you|your)
as|you|you're|you've <2> a|an|our (very) (amazing|current|dear|established|existing|favorite|former|great|long|longtime|loyal|new|past|regular|returning|valued|wonderful) (time) client/s|patient/s
you are|aren't|have|haven't|never|were|weren't <2> (been) (not) (a) (our) (an) client|patient
you|you're|you've <3> client|patient at|for|here|of|since|with dr|here|our/s|this|us
client/s|patient/s like|such are|as you
as a|one|our current|existing|former|longtime|loyal|past|returning|valued client|patient
find/ing|found|has|have|having|locate|see/ing|show/s|with a|any|no|not|your <1> appointment|chart|file|record/s|visit <3> by|for|in|matching|of|that|under|with|you|your
able|can't|cannot|couldn't|didn't|don't|not|unable (able) (to) find|have|locate|match|see|show <2> anyone|chart|name|record/s|you|your <3> as|chart|database|files|name|patient|record/s|schedule|system|you
enjoy/s/ed|happy|honored|love/d|pleasure <2> caring|having|meeting|seeing|treating <2> boys|family|girls|her|him|kids|little|them|twins
aligners|botox|brace/s|cream|crown|exercises|filler|implant|injections|medication|medicine|meds|plan|procedure|shots|surgery|therapy|treatment <3> helped|helping|paying|went|worked|working <3> off|well|you|your
your birth|care|delivery|experience/s|family|journey|progress|recovery|session/s|stay|time|visit|years <2> at|with here|our|us
your experience/s|time here
you agreed|arrived|declined|insisted|owe/d|paid|refused|showed|signed|skipped|waited|walked
you left after|against|before|early|our|the|when|without
can't|couldn't|not|unable (able) (to) fit|seat|see|squeeze|treat you
are|were|you|you're <1> aren't|not|weren't (are) (in|on) (in|on) our books|computer/s|database|files|list|patient|records|schedule|system/s
no|nobody anyone|none|one <4> name <4> been|here|patient|record/s|seen|treated
by|under|with that name
your <2> did|had|has|is|was|were <3> amazing|brave|champ|great|star|sweet|trooper|well <3> chair|here|us|visit
he|she|they are|did|is|was|were <3> amazing|brave|champ|rockstar|star|sweet|sweetheart|trooper|well
delighted|glad|happy|pleased|proud|thrilled <2> your <3> came|did|felt|had|is|was|went
and|doctor|dr|i|we <1> checked|looked|pulled|read|reviewed <3> chart|file|images|labs|notes|record/s|scan|xrays
addressed|examined|fixed|treated your
address|examine|fix|treat your <2> at|for|here|so|this|today|tomorrow
no appointment|chart|file|record/s for|matching|of|that|under|with any|anyone|name|such|that|this|you|your
never|not been|had|met|seen|treated|visited (a) anybody|anyone|as|at|by|client|here|in|our|patient/s|seen|treated|us|you
aren't|isn't|never|not|wasn't|weren't (a|one|our) (of) (our) client|patient/s
never|not cared|met|saw|seen|treated you
proud of <2> you|you've|your
you <1> look/ed <2> adorable|amazing|beautiful|fabulous|gorgeous|great|handsome|incredible|radiant|stunning
look/s/ed/ing <3> on you
never|not been <1> at|by|here me|my|our|us
never was|were <1> one|our
in|on your <1> application|form/s|intake|questionnaire
figured out|you who|you <1> are|he|is|it|she|this|was
doctor|staff|team|they|we|we've billed|called|cared|charged|delivered|diagnosed|did|discussed|examined|explained|fixed|gave|helped|met|operated|performed|prescribed|removed|repaired|saw|scheduled|seen|told|treated (for|it|on|that|this|with) (with) you|your
we|we've haven't|never|not (yet) (have) cared|met|saw|see|seen|treat/ed
had|have|having|welcome|welcoming you again|as|back
welcome to (our) (the) <1> family
welcome (to) (the) <1> family|practice
part of our|the|this <2> community|family|practice
our client|patient/s <1> family|like|you
member of our <2> family
coming back again|and|for|to
come back to again|and|anytime|in|see|so|soon
bring/ing|brought (the|y'all|your) baby|boys|crew|girls|her|him|it|kiddo/s|kids|little|that|them|twins|you|your <2> back|in
back in and|for|or|so|to
come back again|and|anytime|for|in|so|soon
hope/s|hoping (that) all|baby|dad|everybody|everyone|everything|he|he's|kiddo|kids|little|mama|mom|part|she|she's|they|they're|thing|you|you're|your <2> (are|feel/s|get/s|is|was) <1> better|good|great|healed|healing|ok|okay|recovered|soon|well
hear/d of you
never|not met|seen (you)
one of our|the best|bravest|favorite/s|kindest|nicest|sweetest
sorry for your (recent) loss
put/s|set your mind
on your account|card|file|statement
cancellation|late|missed|no-show appointment|cancellation|show (charge|fee)
address|card|email|insurance|number on file
made|making the (long) drive|journey|trek|trip
your aftercare|care|discharge instructions|papers|paperwork|sheet
readjust|recement|redo|refit|remake|replace|retake <2> crown|denture|filling|retainer|work
alegra este|leer|que|saber|su|sus|ya <4> bien|cirugia|dolor|hija|hijo|mejor|sonrisa|tratamiento|visita
trusting doctor|dr|me|our|us and|for|to|with
trust in dr|our|us|your
choose|chose|chosen|picked|trust/s/ed doctor|dr|me|our|us (clinic|office|practice|staff|team) as|for|to|with and|you|your
you came|chose|picked|selected|trust/ed|visited in|me|our|to|us
you've been a|coming|our|seeing|visiting|with
he|she|they|you|you've|your <3> been with our|us all|for|since|so|these
you've always|become|been <2> coming|like|part|patient|with
you are|did|were a|so|such|very <1> brave|champ|great|joy|patient|pleasure|rockstar|star|trooper|wonderful
blessing|delight|honor|joy|pleasure|privilege be|get|having|seeing|to|treating (be|care|have|know|see|treat|work) (for|with) (you|your)
you|you're always|are|such <2> patient (and|at|here|of|to|we|with)
back|you're always|home|in|on again|feet|track|welcome (at|back|here|in)
hope you|you're|your <4> better|feeling|healing|numbness|pain|procedure|recovering|recovery|smile|soon|surgery|swelling|treatment
hope <2> healing|procedure|recovery|results|surgery|treatment
hope <2> you|your <3> feel/s/ing|heal/s|recover/s better|good|great|soon|well
how|how's are|is|the|your <2> baby|back|crown|healing|hip|implant|incision|knee|pain|recovery|shoulder|smile|tooth
enjoy/ing|love|loving|rocking your beautiful|new|straight <1> braces|crown|glasses|hearing|hip|knee|look|skin|smile|teeth|veneers
your new aligners|braces|crown|dentures|glasses|hearing|hip|implant|knee|retainer|smile|veneers
your smile
keep up the <3> brushing|exercises|flossing|healing|progress|recovery|sobriety|therapy
your healing|journey|progress|recovery|sobriety|transformation|weight
your <1> delivery|labor|newborn|twins
for|of|to|with your baby|child|children|dad|daughter|family|father|grandma|grandmother|husband|kids|little|mom|mother|son|wife <1> appointment|care|during|experience|here|is|one|treatment|visit|was|while
the|your entire|whole family|family's care|comes|coming|dentist|doctor|smiles|visit/s
your <1> are|is|was|were in <2> hands
honor/ed|pleasure|privilege (to) (be) (of) being|part|your <1> care|dentist|doctor|family|journey|nurse|provider|surgeon|team|therapist
choose|choosing|chose our|us <2> again|as|for
miss/ed you|your appointment|around|at|cleaning|here|in|visit
long|since it's|you|your <3> since your <3> appointment|cleaning|last|visit
first|second|third time here|visit|with (with) us
you bring|brought <3> in|to
you met|saw|see|spoke|visited doctor|dr|our|with
you no showed
you agreed|booked|canceled|cancelled|declined|missed|refused|rescheduled|scheduled|signed
yes you|your appointment|came|did|saw|visit/ed|was|were
we know|remember you|your
it was a|an|great|our|so <3> caring|delight|great|having|honor|joy|meeting|pleasure|privilege|seeing|treating (to|you) (care|have|help|meet|see|treat) you|your
it was good|great|lovely|nice|wonderful having|meeting|seeing|to|treating meet|see|you|your
a|always|such (a) delight|joy|pleasure|treat having|seeing|to|treating|when (have|help|see|serve|treat|you) come|visit|you|your
back to <1> health|smile <2> for|with you
gracias por su|tu cita|confianza|lealtad|preferencia|visita
gracias por confiar|dejarnos|elegirnos|escogernos|permitirnos|preferirnos|venir|visitarnos
antes|despues|durante|en (de) su|tu (primera|proxima|ultima) cirugia|cita|consulta|estancia|procedimiento|tratamiento|visita
su|tu (primera|proxima|ultima) cirugia|cita|embarazo|parto|recuperacion|sonrisa|tratamiento|visita
no|nunca eres|es|fue|ha|has (sido) atendida|atendido|paciente
usted/es no|nunca es|fue|ha|son (sido) paciente/s
como|nuestra|nuestro cliente|paciente
atenderla|atenderle|atenderlo|atenderte|recibirle|verla|verle|verlo|verte
su|tu abuela|abuelo|bebe|esposa|esposo|familia|hija|hijo|mama|nina|nino|papa <3> atendida|atendido|bien|cita|mejor|paciente|recupere|sienta|tratamiento|visita
no encontramos|hay|tenemos <3> cita|expediente|record|registro
#staff <4> answered|apologized|called|checked|cleaned|drew|examined|explained|greeted|helped|kept|listened|made|met|numbed|recalls|remember/s|rushed|sat|saw|seated|spent|stayed|took|treated|walked|worked <3> her|him|you|your
#staff who <2> cared|checked|cleaned|did|drew|examined|gave|greeted|helped|performed|placed|saw|took|treated <3> blood|teeth|xrays|you|your
#staff should have apologized|called|checked|come|explained|given|listened|offered|seen|taken|told|warned
i|they|we kept|made her|him|you <2> wait/ing
keeping|kept|leaving|left|made|making you hanging|sit|sitting|wait/ing
in our|the chair|delivery|exam|operating|procedure|recovery|treatment|waiting bay|chair|room
fit|fitting|get|getting|got|seat/ed|squeeze/d|squeezing|work/ed her|him|them|y'all|you in|into|quickly|so|sooner|today
by|under|with that|this|your name
this account|commenter|guy|individual|lady|man|person|poster|profile|reviewer|user|woman <2> did|didn't|has|hasn't|is|isn't|never|not|was|wasn't <5> client|foot|here|office|patient|practice|records|seen|system|us|visited
hasn't|haven't|never|not <2> set|step|stepped (a) foot|in|inside
confused|confusing|mistaken|mistaking|mixing our|us <2> for|with another|different|other|someone
wrong business|clinic|dentist|doctor|location|office|page|place|practice
about|as|at|be|for|is|like|mean|meant|of|saw|sounds|thinking|to|tried|try|visited|was|wasn't (for) (a|some|the) another|different|other (dental|eye|peds|skin) clinic|dentist|doctor|office|place|practice|provider|shop|spa|store|team
didn't|do|does|doesn't|don't (not) recall|recognize|remember any|anyone|having|seeing|the|this|treating|you|your
doesn't|don't|never|no|not (have|we) (had|have|know|see|seen) (of) (a|any|one) client/s|patient/s <2> by|like|matching|named|that|this|under|with
anybody|anyone|no-one|nobody|none|one|somebody (here) (in|on) <3> by|matching|of|under|with such|that|this|your <1> alias|description|handle|name
delight|fun|glad|happy|honor|joy|pleasure|privilege <1> caring|cleaning|delivering|fitting|fixing|helping|placing|removing|seeing|taking|treating|watching|whitening|working
been|blessing|enjoy/ed|fun|joy|love/d|privilege having|helping|knowing|see/ing|treating|watch/ing <2> grow|her|him|them|you|your
grow/ing|grown up (here|with) here|in|with our|us
enjoy/ing|flaunt|love|loving|rocking|show|wear/ing <2> beautiful|brighter|healthy|new|straight|whiter baby|braces|crown|ears|eyes|glasses|hair|hearing|hip|knee|look|skin|smile|teeth|veneers
keep/ing (that|the|those|up|your) (with) (that|the|those|your) <1> aligners|bandage|boot|brace|brushing|cast|exercises|flossing|incision|retainer|stitches|wound
congrats|congratulation/s (again) (on|to) (the|you|your) (both|new) <2> addition|arrival|babies|baby|boy|girl|milestone|pregnancy|recovery|remission|smile|sobriety|twins
continued|fast|full|quick|smooth|speedy healing|health|recovery
feel/s/ing better|great|well (again|now|soon|today)
baby|everybody|everyone|he|hope|hoping|she|wish/ing|you|you're <3> get/s|getting better|well
get well
get better soon
pain free
always|excited|glad|good|great|happy|love|lovely|nice|wonderful <3> to see/ing <2> familiar|you|your
see/ing (a|some|your) familiar|smiling face/s
hate/d|sad|sorry to lose|see you|your as|business|family|go|leave|leaving
sorry to see you
forward/ed/ing|send/ing|sent|transfer|transferred|transferring <3> another|new|next|other clinic|dentist|doctor|office|physician|provider
can't|cannot|excited to|wait (to) have|hold|meet|see|welcome baby|you|your
next appointment|checkup|cleaning|exam|one|round|session|set|time|visit <2> see|us|you|your
been bringing|coming|going|seeing|visiting <3> dr|here|our|since|us|years
you|you've <1> been|came|come|coming at|during|in|on a|one|our|the (really|very) bad|busy|hard|hectic|rough|short|tough|wrong
arrived|came|come|stopped|visited at|during|on a|our|such|the <2> afternoon|busy|day|hectic|morning|time|week
all|certainly|definitely|do|fondly|i|still|we|well recall/s|remember/s every|her|him|how|it|that|them|this|when|you|your
recall/s|remember/s the <2> boy|couple|dad|dog/s|gentleman|girl|guy|kid/s|lady|man|mom|patient|twins|woman
recall/s|remember/s the <3> argument|baby|cry|daughter|day|her|him|knee|morning|night|shoulder|son|tears|wedding|you|your
all|certainly|definitely|do|i|still|we know that|this|your case|chart|face|family|handwriting|kids|laugh|mom|name|smile|story|voice
recall|remember that|your <1> appointment|call|conversation|day|morning|night|visit
as|like|what|when doctor|dr|he|i|she|they|we (also|had|have) agreed|discussed|explained|mentioned|promised|said|spoke|talked|told (at|during|in|on|over|that|to|when|with) (our|person|the|you|your) (appointment|consult|office|phone|visit)
agreed|covered|discussed|explained|spoke|talked (with) (you) (at|during|in|on|over) (person|the|your) appointment|consult|exam|office|person|phone|time|visit
after|at|before|during|from|on the date|day|morning|night|time of|you (your) (appointment|came|visit|were)
advised|informed|quoted|told|warned <2> at|before|during|in the|your appointment|checkin|consult|consultation|intake|visit
consent|consult|consultation|estimate|intake (form|sheet) you|your (signed|was|were)
your anesthesiologist|chart|consult|consultation|copay|deductible|estimate|hygienist|intake|specialist
`,
  lists,
)

/** "We can't say whether anyone is a patient": the one way to speak of patient status that tells nothing. */
const withheld = replyPhrases(`
if|whether (or) (not) a|any|anybody|anyone|individuals|people|somebody|someone|they|you are|is|one|person|was|were
acknowledge|confirm|deny|disclose|discuss|post|say|share|tell (or) (confirm|deny) <3> any|anybody's|anyone|anyone's|if|that|whether|who
who are|has|is|isn't|was (or) (is|isn't|not)
`)

/** Time words that turn "your wait" into a general remark ("your wait may be longer on Mondays"). */
const general = replyPhrases(
  `
see/ing you at|in|next|on|soon|then|there|this|tomorrow <5> 5k|booth|celebration|class|concert|drive|event|expo|fair|festival|gala|game|market|meeting|parade|party|picnic|race|talk|tournament|walk|webinar|workshop
thank/s you (for) <4> our|this <1> blog|channel|community|conversation|event|feed|group|page|post|video
you can|could|may|might|should|will|would book|bring|check|expect|find|like|pay|schedule|see|view|want
to book|cancel|change|find|make|pay|request|schedule|see|view
by|for|from|to your (care|child's|family|own|primary|regular) (care) dentist|doctor|insurer|nurse|pediatrician|pharmacist|physician|plan|provider|surgeon
see/ing you at|in|on <3> blood|flu|shot|skin|vaccine|vision <1> check|clinic|drive|screening
about your insurance|medication/s|options|plan
thank/s (you) (so) (much) for bringing it|that|these|this|up|your
ask|call|contact|message|reach|see|talk|tell|to|with (to|with) your (care|health|own|primary|regular) (care) dentist|doctor|insurance|insurer|medication/s|nurse|pediatrician|pharmacist|plan|prescriber|provider|team|therapist
coming|dropping|stopped|stopping|visiting (by|to) (by|to) (our|the|this) booth|event|fair|open|page|post|profile|site|table|website
that|your heart/s (are|be|is|was) (so) (aching|big|broken|full|heavy|hurt|kind|warmed)
about|for your distress|grief|hurt|pain|sorrow|worry
ask|call|contact|phone|try the|whatever|whichever|your center|clinic|desk|hospital|lab|office|place|team <3> your (own) (next) care|exam|labs|mri|order|prescription|procedure|records|scan|surgery|test/s|treatment|xray
get|have|hear|keep|leave|see|want/s/ed you hurt|ignored|left|rushed|scared|stranded|stuck|treated|worried
blessed|feliz|happy|merry <4> to (all) (of) you|your <2> bunch|crew|fam|family|house|household|kids|mom|pack|team
if|unless|whether anyone|somebody|you <7> on file
your <1> comment/s|dm|email|feedback|frustration|message/s|note|post/s|question/s|rating|review|tweet|words
your family loss
meeting|working your|with <3> crew|department|employees|school|staff|team
address|email|name|number|phone on your (business) card
can|could|free|may|welcome (to) bring|invite <2> #kin
whoever <9> clinic|office|place|shop
who|whoever told|tells ya|you <1> it|so|that|this
actor/s|cat|dog|doll|employee|fish|mannequin|mascot|model/s|photo|plant|skeleton|staff|stock|turtle|volunteer/s <3> aren't|isn't|never|no|not (a|one) (of) (our) client/s|patient/s
cada|como|consulte|cuando|cuida|cuide|donde|hable|llama|llame|llamen|lleve|para|podra|pregunta|pregunte|puede/s|pueden|revise|si|trae|traiga|traigan <6> su|sus|tu|tus #cuerpo|#familia|#papeles|hijo
for your candor|comment|concern|feedback|honesty|interest|kind|message|note|own|patience|privacy|question|rating|review|suggestion|support|thoughts|time|words
`,
  replyLists,
)

/** Nothing says outright that somebody is a patient, yet the reply speaks of something only the practice would know. */
const inDoubt = {
  severity: "needs-review" as const,
  message: "This may tell readers that somebody is a patient: it speaks of one visit or one person.",
}

/** "See you there", which an invitation to all may say. */
const isGreeting = ({ words }: Reading, first: number): boolean =>
  /^(?:see|seeing|catch|expecting|thank|thanks|for|coming|stopping|gracias)$/.test(words[first]?.lower ?? "")

const housed = wordSet(
  "center centers centre department departments desk floor form forms hours line policy policies schedule suite team wing",
)

/** "From the surgery center", "at the exam desk": a place or a thing of the practice, of nobody in particular. */
const isOfHouse = ({ words }: Reading, { first, last }: PhraseMatch): boolean =>
  isOf(words[last + 1], housed) && !words.slice(first, last + 1).some((word) => isOf(word, yours))
const yours = wordSet("you your you're you've her his he she their")

/** A reply may neither confirm nor deny that somebody is a patient: 45 CFR 164.502(a), 160.103. */
export const confirmsPatientRelationship = rule({
  id: "confirms-patient-relationship",
  title: "Reply confirms or denies that someone is a patient",
  family: "privacy",
  version: 1,
  severity: "block",
  appliesTo: ["outbound-reply"],
  reviewer: "privacy",
  cites: ["45 CFR 160.103", "45 CFR 164.502(a)"],
  message: "This tells readers whether somebody is a patient.",
  why: "Being a patient is itself protected (45 CFR 160.103, 164.502(a)). No HIPAA exception exists for answering a review, even when the reviewer said it first; a denial tells as much as a confirmation.",
  fix: "Thank you for sharing this feedback. Privacy rules keep us from discussing anyone's care here. Please call {{contact.name}} at {{practice.phone}}.",
  find(seen, facts): Hit[] {
    const { reading } = seen
    const excused = new Uint8Array(reading.words.length + 1)
    for (const { first, last } of findPhrases(reading, withheld))
      excused.fill(1, Math.max(0, first - 1), Math.min(reading.words.length, last + 8))
    const open = wordsIn(reading, [...findPhrases(reading, general), ...findPhrases(reading, notEncounters)])
    const specifics = specificsOf(seen).filter(({ first, last }) => !excused[first] && !open[last])
    const kinds = new Set(specifics.map(({ kind }) => kind))
    const told = specifics.filter(({ weight }) => weight === "told" || (kinds.size >= 2 && weight === "doubt"))
    const phrased = [confirming, encounters, bodies, memories, knownNames, kinTies, standings].flatMap((set) => findPhrases(reading, set))
    const found: PhraseMatch[] = [...phrased, ...deedsOfReader(reading), ...told].sort((a, b) => a.first - b.first)
    const invited = findPhrases(reading, gatherings).length > 0
    const hits: Hit[] = []
    let covered = -1
    for (const match of found) {
      const { first, last } = match
      if (isOfHouse(reading, match) || excused[first] || first <= covered || open[last] || (invited && isGreeting(reading, first))) continue
      covered = last
      const safe = neutralReply(facts)
      hits.push({
        span: wordSpan(reading, first, last),
        evidence: { words: last - first + 1 },
        ...(safe && { replacement: { span: [0, reading.text.length], text: safe } }),
      })
    }
    if (hits.length > 0 || reading.words.length === 0) return hits
    const doubt = specifics.find(({ weight }) => weight === "doubt" || kinds.size >= 2)
    return doubt ? [{ ...inDoubt, span: wordSpan(reading, doubt.first, doubt.last), evidence: { specific: true } }] : []
  },
})
