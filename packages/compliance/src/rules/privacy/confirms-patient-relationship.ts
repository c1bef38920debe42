import { bodies, encounters, gatherings, notEncounters } from "../../lexicon/encounters.ts"
import { replyLists, replyPhrases } from "../../lexicon/reply-lists.ts"
import { kinTies, knownNames, memories, standings } from "../../lexicon/reply-ties.ts"
import { wordsIn } from "../../text/excuses.ts"
import { findPhrases, type PhraseMatch } from "../../text/phrases.ts"
import { deedsOfReader } from "../../detect/encounters.ts"
import { wordSpan, type Reading } from "../../text/reading.ts"
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
thank|thanks|grateful|appreciate you|for|to (you) (so) (much) (for) (being|trusting|choosing) <1> being a|our|one|part|such
thank|thanks (you) (so) (very) (much|again) (to) <3> for choosing|trusting|visiting|coming|seeing|entrusting|bringing|stopping|picking|selecting
appreciate|appreciated|grateful (for) (you|your) (that) (you) choosing|trusting|visiting|coming|trust|loyalty|business|patronage|visit|chose|trusted
thank|thanks (you) (so) (much) for your visit|trust|loyalty|business|patronage|confidence|continued
choosing our|us <4> for|as|with your
for choosing us|our
for trusting us|our|dr|doctor
for coming in|to|by|back|all
for letting|allowing us to|care|treat|take|help|be|into|serve|provide|work|walk|share
loved|love|enjoyed|enjoy|pleasure|privilege|honor|honored|honour|honoured|delight|delighted|joy|great|wonderful|nice|good|fun|happy|glad|pleased|thrilled <2> seeing|meeting|treating|having|serving|working|welcoming|knowing (for|with) you|your
loved|love|enjoyed|enjoy|pleasure|privilege|honor|honored|happy|glad|pleased|thrilled|wonderful|great|nice <2> caring|taking|care (care) for|of you|your
loved|enjoyed|pleasure|privilege|honor|honored|happy|glad|pleased|thrilled|delighted|wonderful|great|nice|good <2> to have|be <2> see|treat|care|help|served|treated|seen|cared|helped|part (for|of) you|your
pleasure|privilege|honor|honored|great|nice|wonderful|good|lovely to see|treat|meet|serve|have you|your
pleasure|privilege|honor to care for you|your
glad|happy|pleased|thrilled|delighted|relieved|so|great|wonderful|good <3> you|your|you're|you've <3> experience|time|visit|stay|appointment|results|smile|feeling|recovery|recovering|outcome <1> with|at|in|here us|our|the|office
glad|happy|pleased|thrilled|delighted (that) (we) (could|can|were) (able) (to) help|helped|care|treat|treated|assist|make|ease|relieve|get <2> you|your
glad|happy|pleased|thrilled|delighted|hear (to) (hear) (that) (you|you're|your) <2> feeling|doing|healing|recovering|recovered|smile|loves|love better|well|great|good|nicely|fine|so|your|our
glad|happy|thrilled|delighted (to) (hear) (that) you <2> felt|enjoyed|loved|liked|had <5> team|here|us|staff|hygienist|visit|care|provider|doctor|office|appointment
glad|happy (that) our <4> could|was|were able <4> you|your
see you at|in|next|soon|again|on|for|back|tomorrow|then|later|monday|tuesday|wednesday|thursday|friday|saturday|this
seeing you at|in|next|soon|again|on|for|back|tomorrow|then|this
forward to <1> see|seeing|having|welcoming|treating|caring|helping|continuing|your|serving <4> you|your|visit|appointment|next|again
your last|next|recent|first|upcoming|previous|latest|past|initial|final|follow|followup|annual|most|earlier|original (up) (recent) (up) #visit
your <1> #visit with|here|at|on|was|were|is|went|last|this|yesterday|today|started|ran|time|to
your|during|after|before|from|about|at|for your|the <1> visit|appointment|stay|procedure|surgery|session|cleaning|operation
sorry|apologize|apologies|regret <6> your|you <3> visit|appointment|wait|stay|procedure|surgery|treatment|session|experience <1> with|at|here|was|us|our|room|time|last|went|began
sorry|apologize|apologies <4> you|your|you're <1> had (to) wait|waited|waiting|sat
sorry|apologize <4> (that) you|your <2> felt|were|was rushed|dismissed|ignored|treated|seen|unheard|uncomfortable
you had to wait
while|when|since|after|before|because|the|time|day|whenever|that you were|are|came|come|visited|arrived|left|checked|got|stopped here|in|by|us|at|our|seen|treated|out|late|to
your visit|visits|appointment|appointments|checkup|procedure|surgery|stay|surgeries
your provider|hygienist|surgeon|therapist|dentist|nurse|doctor|physician|counselor|midwife|pediatrician (is|was|will|and|who|with|at|here|dr)
your care team|with|here|at|plan|was|is
your chart|records|file|prescription|refill|treatment|diagnosis|condition|copay|balance|claim|xray|scan|biopsy|labs
your results|test|lab|insurance|account|bill|invoice|referral (results|work|was|were|is|are|shows|show)
your insurance|account|bill|results|referral|medication|medications|therapy|session|treatment|exam|cleaning|crown|implant|filling|braces|delivery|pregnancy|embryo|baby's|daughter's|son's|child's|mom's|mother's|husband's|wife's|dad's|father's
caring|care|cared|treating|treat|treated|seeing|saw|seen|helping|helped|serve|serving (care) (for|of|after) you|your with|at|as|and|was|for|during|again|over|these|all|through|little|daughter|son|family|mom|mother|dad|father|kids|children|child|husband|wife|baby|parents|grandmother|grandma|smile|teeth|loved
take|taking|took|taken|taking good|great|care|excellent|wonderful (care) (of) you|your|care (of) (you|your)
as|you're|you|you've <2> a|our|an (very) (valued|loyal|former|current|longtime|returning|new|favorite|existing|long|established|wonderful|great|amazing|past|regular|dear) (time) patient|patients|client|clients
you are|were|aren't|weren't|have|haven't|never <2> (been) (not) (a) (our) (an) patient|client
you|you're|you've <3> patient|client of|at|here|with|since|for ours|us|our|here|dr|this
patient|patients|clients|client like|such as|are you
as a|our|one valued|loyal|former|current|longtime|returning|existing|past patient|client
have|has|find|found|show|shows|see|seeing|locate|finding|having|with no|any|a|not|your <1> record|records|chart|appointment|visit|file <3> you|your|that|under|matching|with|by|for|of|in
can't|cannot|couldn't|unable|not|don't|didn't|couldn't|able (able) (to) find|locate|see|have|show|match <2> you|your|record|records|chart|anyone|name <3> system|records|record|files|name|schedule|database|you|patient|chart|as
loved|love|enjoyed|enjoy|enjoys|pleasure|honored|happy <2> seeing|meeting|treating|having|caring <2> him|her|them|twins|kids|boys|girls|family|little
meds|medicine|medication|treatment|therapy|cream|exercises|shots|injections|brace|braces|crown|implant|aligners|procedure|surgery|plan|filler|botox <3> working|helping|worked|helped|paying|went <3> you|well|off|your
your time|experience|experiences|journey|care|stay|visit|family|birth|delivery|session|sessions|recovery|progress|years <2> with|at us|our|here
your experience|experiences|time here
you arrived|showed|walked|waited|signed|declined|refused|insisted|agreed|paid|owe|owed|skipped
you left before|without|early|when|after|our|the|against
not|couldn't|unable|can't (able) (to) see|seat|fit|treat|squeeze you
you're|you|were|are <1> not|aren't|weren't (are) (in|on) (in|on) our computer|computers|system|systems|database|books|list|schedule|files|records|patient
nobody|no one|none|anyone <4> name <4> treated|seen|patient|here|been|records|record
by|under|with that name
your <2> did|was|were|is|had|has <3> well|great|brave|amazing|trooper|champ|star|sweet <3> us|here|visit|chair
he|she|they was|were|did|is|are <3> brave|trooper|champ|star|rockstar|sweet|sweetheart|amazing|well
happy|glad|proud|pleased|thrilled|delighted <2> your <3> did|was|went|is|felt|came|had
we|i|and|dr|doctor <1> reviewed|checked|looked|pulled|read <3> notes|chart|file|record|records|xrays|scan|labs|images
address|addressed|treat|treated|examine|examined|fix|fixed your
no record|records|appointment|chart|file of|for|under|that|with|matching you|your|that|this|anyone|name|any|such
never|not been|seen|treated|visited|met|had (a) you|by|here|at|in|our|us|as|patient|patients|client|anyone|anybody|treated|seen
not|never|isn't|aren't|wasn't|weren't (a|our|one) (of) (our) patient|patients|client
never|not treated|saw|seen|met|cared you
we|we've|staff|team|doctor|they treated|saw|seen|performed|examined|diagnosed|prescribed|delivered|operated|removed|repaired|fixed|did|scheduled|billed|called|charged|discussed|explained|told|gave|met|cared|helped (it|this|that|for|on|with) (with) you|your
we|we've never|not|haven't (yet) (have) treated|saw|seen|met|cared|see|treat
welcome|welcoming|have|having|had you back|again|as
welcome to (our) (the) <1> family
welcome (to) (the) <1> family|practice
part of our|the|this <2> family|practice|community
our patient|patients|client <1> you|like|family
member of our <2> family
coming back to|for|again|and
come back to see|and|anytime|again|soon|in|so
bring|brought|bringing (the|your|y'all) you|him|her|them|it|your|that|baby|kids|kiddos|kiddo|boys|girls|little|twins|crew <2> back|in
back in and|so|for|to|or
come back and|so|in|anytime|soon|again|for
hope|hoping|hopes (that) you|you're|your|he|he's|she|she's|they|they're|baby|everyone|everybody|everything|all|mom|mama|dad|kids|kiddo|little|part|thing <2> (is|are|was|feels|feel|gets|get) <1> better|well|okay|ok|good|great|healed|healing|recovered|soon
heard|hear of you
never|not met|seen (you)
one of our|the favorite|favorites|sweetest|nicest|best|kindest|bravest
sorry for your (recent) loss
put|puts|set your mind
on your card|account|statement|file
missed|late|cancellation|no-show appointment|cancellation|show (fee|charge)
number|address|email|insurance|card on file
making|made the (long) drive|trip|trek|journey
your discharge|aftercare|care sheet|instructions|papers|paperwork
redo|remake|recement|refit|readjust|retake|replace <2> filling|crown|work|denture|retainer
alegra que|saber|leer|su|sus|este|ya <4> dolor|mejor|bien|tratamiento|sonrisa|cirugia|visita|hijo|hija
trusting us|our|dr|doctor|me with|to|for|and
trust in us|our|dr|your
trust|trusted|trusts|chose|choose|chosen|picked us|our|dr|doctor|me (team|practice|office|clinic|staff) with|for|to|as your|you|and
you chose|trusted|picked|selected|came|visited|trust us|our|to|in|me
you've been with|coming|seeing|a|our|visiting
you|you've|your|he|she|they <3> been with us|our for|since|all|these|so
you've been|become|always <2> with|coming|part|patient|like
you did|were|are so|such|a|very <1> great|brave|wonderful|patient|trooper|champ|rockstar|star|pleasure|joy
joy|pleasure|delight|honor|privilege|blessing to|having|treating|having|seeing|be|get (have|see|be|know|treat|care|work) (for|with) (you|your)
you're|you are|always|such <2> patient (and|at|of|here|to|with|we)
you're|you're|back always|home|in|on welcome|feet|track|again (back|at|here|in)
hope you're|your|you <4> feeling|healing|recovering|recovery|better|soon|surgery|procedure|numbness|swelling|pain|smile|treatment
hope <2> recovery|healing|results|treatment|surgery|procedure
hope <2> you|your <3> feel|feels|feeling|heal|heals|recover|recovers better|soon|well|great|good
how's|how is|are|the|your <2> tooth|knee|hip|shoulder|back|pain|recovery|healing|incision|smile|baby|crown|implant
enjoy|enjoying|love|loving|rocking your new|straight|beautiful <1> smile|teeth|hip|knee|crown|braces|veneers|look|skin|glasses|hearing
your new smile|hip|knee|crown|braces|veneers|hearing|glasses|retainer|aligners|dentures|implant
your smile
keep up the <3> brushing|flossing|exercises|therapy|progress|recovery|sobriety|healing
your progress|recovery|healing|sobriety|weight|journey|transformation
your <1> delivery|labor|newborn|twins
with|for|of|to your daughter|son|child|mom|mother|dad|father|husband|wife|baby|kids|children|family|little|grandmother|grandma <1> treatment|care|appointment|visit|experience|was|is|one|here|while|during
your|the whole|entire family's|family dentist|doctor|care|smiles|visit|visits|comes|coming
your <1> is|was|were|are in <2> hands
privilege|honor|honored|pleasure (to) (be) (of) your|being|part <1> dentist|doctor|therapist|provider|team|surgeon|nurse|care|journey|family
choose|chose|choosing us|our <2> again|for|as
miss|missed you|your at|in|appointment|here|around|cleaning|visit
long|since you|your|it's <3> since your <3> last|visit|cleaning|appointment
first|second|third time visit|here|with (with) us
you brought|bring <3> in|to
you saw|met|spoke|visited|see dr|doctor|our|with
you no showed
you missed|canceled|cancelled|rescheduled|declined|refused|signed|agreed|scheduled|booked
yes you|your were|was|visited|saw|came|did|appointment|visit
we remember|know you|your
it was a|so|great|our|an <3> seeing|pleasure|honor|treating|meeting|having|caring|joy|privilege|delight|great (you|to) (see|treat|meet|have|care|help) you|your
it was great|nice|lovely|wonderful|good seeing|meeting|having|treating|to you|your|see|meet
always|a|such (a) pleasure|joy|delight|treat seeing|to|having|treating|when (see|have|treat|help|serve|you) you|your|come|visit
back to <1> smile|health <2> for|with you
gracias por su|tu visita|confianza|preferencia|lealtad|cita
gracias por visitarnos|elegirnos|confiar|venir|permitirnos|dejarnos|escogernos|preferirnos
durante|despues|antes|en (de) su|tu (ultima|primera|proxima) visita|cita|consulta|cirugia|tratamiento|estancia|procedimiento
su|tu (ultima|primera|proxima) visita|cita|cirugia|tratamiento|recuperacion|sonrisa|embarazo|parto
no|nunca es|fue|ha|eres|has (sido) paciente|atendido|atendida
usted|ustedes no|nunca es|son|fue|ha (sido) paciente|pacientes
nuestro|nuestra|como paciente|cliente
atenderle|atenderlo|atenderla|atenderte|verle|verlo|verla|verte|recibirle
su|tu hijo|hija|bebe|mama|papa|esposo|esposa|abuela|abuelo|nino|nina|familia <3> sienta|mejor|recupere|bien|paciente|cita|atendido|atendida|tratamiento|visita
no tenemos|encontramos|hay <3> registro|expediente|cita|record
#staff <4> spent|kept|drew|greeted|examined|saw|sat|walked|checked|cleaned|numbed|treated|met|remembers|remember|recalls|helped|called|rushed|apologized|listened|stayed|worked|worked|took|made|answered|seated|explained <3> you|your|him|her
#staff who <2> saw|treated|helped|drew|cleaned|examined|took|cared|did|gave|placed|performed|checked|saw|greeted <3> you|your|blood|teeth|xrays
#staff should have called|told|explained|checked|warned|seen|listened|given|taken|apologized|offered|come
we|i|they kept|made you|him|her <2> waiting|wait
kept|keeping|made|making|left|leaving you wait|waiting|sitting|sit|hanging
in the|our exam|waiting|treatment|operating|recovery|delivery|procedure|chair room|bay|chair
get|got|getting|fit|fitting|squeeze|squeezed|squeezing|work|worked|seat|seated you|him|her|them|y'all in|into|sooner|quickly|today|so
by|under|with your|that|this name
this person|reviewer|individual|guy|woman|man|user|account|profile|poster|commenter|lady <2> never|not|isn't|wasn't|hasn't|has|is|was|did|didn't <5> here|patient|office|practice|seen|visited|foot|client|us|system|records
never|not|hasn't|haven't <2> set|stepped|step (a) foot|inside|in
confusing|confused|mistaken|mixing|mistaking us|our <2> with|for another|other|different|someone
wrong office|clinic|practice|dentist|doctor|business|place|page|location
for|of|about|be|is|was|wasn't|as|mean|meant|at|try|tried|saw|visited|like|sounds|to|thinking (for) (a|the|some) another|different|other (peds|eye|dental|skin) office|clinic|practice|dentist|provider|place|shop|doctor|store|team|spa
don't|doesn't|didn't|do|does (not) recognize|recall|remember you|your|this|the|any|anyone|seeing|treating|having
don't|no|not|never|doesn't (we|have) (have|had|see|seen|know) (of) (any|a|one) patient|patients|client|clients <2> by|with|named|under|like|that|this|matching
nobody|no-one|one|none|anybody|anyone|somebody (here) (on|in) <3> by|of|under|with|matching that|this|your|such <1> name|description|handle|alias
pleasure|joy|delight|honor|privilege|fun|happy|glad <1> taking|removing|placing|fixing|treating|delivering|helping|watching|working|cleaning|whitening|fitting|seeing|caring
loved|love|enjoyed|enjoy|privilege|joy|fun|been|blessing watching|seeing|helping|knowing|having|watch|see|treating <2> you|your|him|her|them|grow
grow|grown|growing up (here|with) in|with|here our|us
enjoy|enjoying|love|loving|rocking|wear|wearing|flaunt|show <2> new|beautiful|straight|healthy|brighter|whiter smile|teeth|hip|knee|crown|braces|veneers|look|skin|glasses|hearing|baby|eyes|ears|hair
keep|keeping (up|that|the|your|those) (with) (that|the|your|those) <1> cast|brace|retainer|incision|wound|stitches|exercises|brushing|flossing|aligners|bandage|boot
congratulations|congrats|congratulation (again) (on|to) (the|your|you) (both|new) <2> baby|babies|twins|boy|girl|arrival|recovery|milestone|smile|sobriety|pregnancy|addition|remission
speedy|quick|full|fast|smooth|continued recovery|healing|health
feel|feeling|feels better|well|great (soon|now|again|today)
hope|hoping|wish|wishing|you|you're|he|she|baby|everyone|everybody <3> get|getting|gets better|well
get well
get better soon
pain free
happy|glad|great|good|nice|love|lovely|wonderful|always|excited <3> to see|seeing <2> familiar|you|your
see|seeing (a|your|some) familiar|smiling face|faces
sorry|sad|hate|hated to see|lose you|your go|leave|leaving|family|business|as
sorry to see you
transfer|transferring|forward|forwarding|send|sending|sent|transferred|forwarded <3> new|next|other|another provider|doctor|dentist|office|physician|clinic
can't|cannot|excited wait|to (to) see|meet|have|hold|welcome you|your|baby
next one|time|cleaning|visit|round|set|session|appointment|checkup|exam <2> you|your|us|see
been coming|seeing|visiting|bringing|going <3> here|us|years|since|our|dr
you|you've <1> been|came|come|coming on|at|during|in a|our|one|the (very|really) busy|hectic|tough|rough|bad|short|hard|wrong
came|come|visited|arrived|stopped on|at|during a|our|such|the <2> busy|hectic|day|morning|afternoon|time|week
we|i|all|still|certainly|definitely|do|well|fondly remember|remembers|recall|recalls you|your|that|this|him|her|them|it|how|when|every
remember|recall|remembers|recalls the <2> lady|man|woman|guy|gentleman|couple|kid|kids|patient|boy|girl|twins|dog|dogs|dad|mom
remember|recall|remembers|recalls the <3> you|your|him|her|night|morning|cry|argument|daughter|son|shoulder|knee|tears|wedding|baby|day
we|i|all|still|certainly|definitely|do know your|that|this name|face|family|voice|laugh|smile|chart|case|story|handwriting|mom|kids
remember|recall that|your <1> day|visit|appointment|conversation|call|night|morning
as|like|what|when we|i|dr|doctor|she|he|they (have|had|also) discussed|explained|agreed|talked|spoke|mentioned|told|said|promised (in|on|at|with|during|over|to|when|that) (the|your|you|person|our) (phone|visit|appointment|consult|office)
discussed|explained|agreed|talked|spoke|covered (with) (you) (in|on|at|over|during) (the|your|person) phone|visit|appointment|consult|person|office|exam|time
on|at|during|after|before|from the day|time|date|morning|night of|you (your) (were|visit|appointment|came)
told|informed|quoted|warned|advised <2> at|during|before|in the|your consult|consultation|visit|appointment|intake|checkin
consult|consultation|estimate|intake|consent (form|sheet) you|your (were|was|signed)
your estimate|intake|consult|consultation|copay|deductible|chart|specialist|hygienist|anesthesiologist
`,
  lists,
)

/** "We can't say whether anyone is a patient": the one way to speak of patient status that tells nothing. */
const withheld = replyPhrases(`
whether|if (or) (not) they|someone|anyone|anybody|somebody|a|any|people|individuals|you|any is|are|was|were|person|one
confirm|deny|say|share|acknowledge|disclose|discuss|post|tell (or) (deny|confirm) <3> whether|if|that|who|anyone|anyone's|anybody's|any
who is|isn't|are|was|has (or) (isn't|is|not)
`)

/** Time words that turn "your wait" into a general remark ("your wait may be longer on Mondays"). */
const general = replyPhrases(
  `
see|seeing you at|on|in|there|then|this|next|tomorrow|soon <5> fair|event|walk|market|race|5k|festival|meeting|webinar|class|talk|booth|gala|drive|parade|workshop|expo|picnic|concert|party|celebration|tournament|game
thank|thanks you (for) <4> this|our <1> page|community|post|group|conversation|channel|feed|blog|video|event
you can|may|could|might|will|would|should find|bring|book|schedule|check|expect|want|like|view|see|pay
to book|schedule|make|request|change|cancel|find|view|see|pay
for|to|by|from your (own|regular|primary|family|care|child's) (care) doctor|provider|dentist|pediatrician|physician|pharmacist|nurse|surgeon|insurer|plan
see|seeing you at|in|on <3> flu|vaccine|shot|blood|skin|vision <1> clinic|drive|check|screening
about your medication|medications|insurance|plan|options
thank|thanks (you) (so) (much) for bringing this|it|that|up|these|your
call|ask|contact|message|reach|tell|with|see|talk|to (to|with) your (own|care|primary|regular|health) (care) team|doctor|provider|dentist|nurse|pharmacist|insurer|plan|insurance|prescriber|pediatrician|therapist|medication|medications
stopping|stopped|visiting|coming|dropping (by|to) (by|to) (the|our|this) page|booth|table|post|profile|site|website|event|fair|open
your|that heart|hearts (is|are|was|be) (so) (hurt|heavy|broken|aching|full|warmed|big|kind)
for|about your pain|grief|hurt|sorrow|worry|distress
call|ask|contact|try|phone the|whichever|whatever|your place|office|clinic|team|lab|hospital|center|desk <3> your (own) (next) scan|xray|mri|surgery|procedure|labs|test|tests|treatment|care|exam|records|order|prescription
want|wants|wanted|have|leave|keep|see|hear|get you left|stuck|scared|worried|hurt|stranded|treated|rushed|ignored
happy|merry|feliz|blessed <4> to (all) (of) you|your <2> crew|family|fam|kids|team|mom|house|household|pack|bunch
if|whether|unless you|anyone|somebody <7> on file
cat|dog|turtle|fish|mascot|model|models|actor|actors|skeleton|staff|employee|volunteer|volunteers|mannequin|doll|plant|photo|stock <3> not|isn't|aren't|never|no (a|one) (of) (our) patient|patients|client|clients
puede|puedes|pueden|podra|para|llame|llama|llamen|traiga|trae|traigan|lleve|revise|consulte|pregunte|pregunta|hable|si|cuando|como|donde|cuide|cuida|cada <6> su|tu|sus|tus #familia|#cuerpo|#papeles|hijo
for your own|privacy|feedback|comment|question|message|interest|patience|kind|review|rating|time|thoughts|support|suggestion|concern|honesty|candor|words|note
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
    for (const { first, last } of found) {
      if (excused[first] || first <= covered || open[last] || (invited && isGreeting(reading, first))) continue
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
