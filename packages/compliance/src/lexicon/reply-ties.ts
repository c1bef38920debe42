import { replyLists, replyPhrases } from "./reply-lists.ts"

/** What those say who have met: memories, the room and the chair, what was talked about, what comes next. */
export const memories = replyPhrases(
  `
knew|know/s exactly|just|precisely which|who|whose
know|pick|recognise|recognize|spot|tell that|those|your <2> anywhere
how far he's|she's|they've|you|you've (have) come
baby|he|he's|kiddo|she|she's|they've|you|you've (has|have) (already|really) come (such) (a|so) far|long
he's|she's|you|you've|your <4> been through
as|like|stuff|that|the|thing|what i|we|you (two) agreed|chatted|discussed|dreamed|joked|laughed|mentioned|planned|practiced|spoke|talked|worried (about|on|over|through)
we|we've (have) argued|cried|laughed|met|spoke|spoken|talked|walked|worked <4> for|over (a|an|four|several|the|three|two) (entire|full|good|whole) hour|month/s|week/s|year/s
found|got|grabbed|have|held|kept|saved|saving|still your <2> #thing
your <2> #thing <3> at|behind|in|on (my|our|the) counter|desk|drawer|freezer|front|office|room|shelf
miss/es her|his|your #thing
told|warned ta|u|ya|you <1> he'd|it|it'd|she'd|so|that|the|they'd|you'd
of course i|we (do) remember
i|we (still) forget|recall|recollect|remember|tell <2> about (it|that|her|him|the|you)
save/d|saving (u|ya|you) a (your) <1> chair|cup|plate|seat|slice|spot
c|see u|ya|you (on) the #nth|NUM
you always did|had|were
same chair|frown|giggle|smile
glad|happy|relieved (that) (the) <2> quieter|working (out|now)
miss/ed our|your <1> #day|afternoons|chats|hour|mornings|sessions|talks|visits
our|the|usual|your #day NUM|appointment|chair|circle|class|crew|group|session|slot|spot|visit
#day group|infusion|session|slot <2> is|isn't|was|wasn't|won't
#gift he|she|they|y'all|you baked|brought|drew|dropped|gave|knit|knitted|left|made|painted|sent
baby|been|everybody|he|her|him|she|they|twins|who|you <3> in|into|on my|our|that|the <2> #stay
got|had|have her|him|them|you|your (in|on) <1> in|on my|our|the #stay
from|in|off|on my|our books|booth|chair|couch|deck|scanner|table|tub
he|she|they|you|your <3> off|on my|our|the books
bay|bed|booth|chair|room|table #count is|was
glimpsed|met|saw|seen|spotted her|him|them|ya|ye|you <4> at|dancing|doing|in|last|on|smiling|standing|this|twice|walking|yesterday
hear/d/ing|hearin|saw|see/ing|watch/ed/ing her|him|them|you|your <1> breathe|chest|dance|first|grow|hear|heart|laugh|lungs|run|smile|stand|walk
he|her|him|kiddos|kids|she|y'all|you was|were (a|our|so|such|the) <1> beast|boss|bravest|calmest|dream|easiest|fighter|king|legend|lion|lioness|machine|model|queen|quickest|smoothest|soldier|toughest|warrior
beat/ing|crushed|crushing|schooled|whipped everyone|me|us (all) at|in
rematch|rubber match
other side of <3> braces|chemo|fusion|labor|procedure|radiation|rehab|replacement|surgery|transplant|treatment
last|next|this autumn|fall|month|spring|summer|week|winter|year <2> drama|episode|incident|meltdown|outburst|scene|stunt|tantrum
after|from|since that|the|your first <3> day|fall|morning|night|session|spring|summer|visit|winter at|in|on|with
always|fun|good|great|lovely|nice to hear from you after|again|since
big|first|happy|hard|special|tough anniversary|milestone|month|week for you|your
carrying|holding|thinking|walking it|space|that|this (for|of|with) you|your
celebrated|cried|danced|grieved|mourned|prayed|wept alongside|beside|for|over|too|with her|him|when|you|your
all|i|still|we (all) (still) light|say|speak|talk|think|whisper <2> her|his|of|their|your candle|her|him|name|them|you
brought|brung|caught|delivered|ushered|welcomed both|her|him|that|them|these|you|your <1> at|in|into|on|to
came|come|drove|hiked|made|trudged|walked (all|it) (the) (way) <1> despite|in|through all|that|the blizzard|flood|heat|ice|rain|snow|storm|traffic
he|she|you|your/s|yourself <2> heal/s/ed/ing|mend/s/ed/ing|recovered|recovers (up) <1> beautifully|fast|nicely|perfectly|quick|quickly|soon|up|well
heal|mend easy|fast|quick|quickly|soon|up|well
rest up and|before|buddy|champ|dear|hon|kiddo|mama|now|sweetie|tonight
#nth|that|your #care <1> charm|fits|goes|is|looked|looks|on|was|we|went|you
#nth|that|third|your #care (is|was) a|the best|breeze|charm|easiest|easy|hardest|longest|success|winner|worst
worth every contraction|drop|mile|minute|needle|penny|pinch|poke|push|rep|stick|stitch|tear
#count|NUM down (and) #count|just|only (left|more|to) (to) (go)
down #count <1> holes|inches|kilos|lbs|notches|pounds|rounds|sessions|size/s|trays
from #count <1> to #count <1> lbs|miles|minutes|pounds|reps|steps
from the land of
#part came|come/s|coming off|out (#day|in|next|on|this|tomorrow)
next adjustment|bag|cycle|fitting|infusion|injection|lesson|round|tray
you already|both|clearly|even|literally|never|once|yourself asked|begged|brought|gave|handed|mentioned|promised|showed|told|warned about|her|him|it|me|our|the|them|us
you begged|handed|promised|showed|told|warned dr|her|him|me|our
all|everything|things|what you confided|said|shared|told (with) me|us about|at|during|in|that
you promised|told us (that) at|during|he|in|no|not|nothing|on|she|yes|you|your
you asked her|him|me|our|them|us (doctor|nurse|team) for|not|to
address|card|email|insurance|name|number|sample you brought|gave|left|wrote down|me|us
you gave me|our|us <2> #gift|address|card|cash|check|consent|email|history|insurance|list|name|number|ok|okay|permission|scare|signature|wrong
work/s/ed/ing on her|him|you|your
you <1> complained|described|disclosed|mentioned|reported (of) (a|having|no|some|that|the|your) <2> #part|allergies|allergy|pain|sores|symptom/s
`,
  replyLists,
)

/** What only those know who keep the files: that a name is in them or not, and who is whose. */
export const knownNames = replyPhrases(
  `
no <3> among|in|on|under|within any|my|our|the (of) (my|our|the) <1> #book
name/s|you|you're|yours <3> aren't|isn't|never|not|nowhere (are|is|to) (be) among|in|on|within <2> #book|it|them
your name <3> hasn't|isn't|never|not <2> anywhere|appeared|been|come|crossed|darkened|graced
no such appointment|client|individual|name|party|patient|person|procedure|visit
anybody|anyone|client|customer|no-one|nobody|none|one|patient|person|somebody (has|here|was) answering|called|named
ever|never|no-one|nobody|none|noone|not|one (here) (at) (on) (in) (our) (had|has|have) (ever|here) (even|ever) built|cast|cleaned|cut|done|drawn|examined|fit|fitted|given|laid|lain|made|measured|placed|pulled|put|sat|seen|set|slept|stood|stuck|taken|touched|treated|worked <2> a|foot|for|in|on|our|you|your
can't|couldn't|didn't|hasn't|haven't|never|no-one|nobody|none|not|one <5> hide|hint|peep|sight|sign|sliver|trace|whiff of anyone|her|him|them|you|your
hide nor hair
never (once) heard of anyone|her|him|u|ya|you
not ours|mine
one of ours
no|zero entries|hits|matches|results|rows <4> name|that|you
can't|cannot|do|don't <2> recall|recollect|remember (ever) (seeing) anyone|her|him|that|you
nobody|no-one came|was|walked (in) <2> for that|this
know all|each|every <2> face|name|our
no <1> has ever been|come here|in
checked|combed|consulted|dug|flipped|gone|hunted|looked|pulled|ran|run|scoured|scrolled|searched|thumbed (up) (across|at|back|in|into|over|through|under) all|both|each|every|my|our|the (of) (my|our|the|your) <2> #book|everyone|footage|name/s|staff
already|and|desk|has|have|i|just|team|we (has|have) (already|even|just) checked|confirmed|looked|pulled|reviewed|searched (everything|it|that|this) again|already|her|him|no|nobody|nothing|there's|twice|you|your
i|we already checked|looked|searched
attempt/s/ed|can't|cannot|could|couldn't|failed|not|unable (not) (to) associate|connect|identify|link|locate|match|place|reconcile|trace|verify <8> account|anyone|appointment|client|encounter|individual|member|name|patient|person|record/s|registered|visit
aren't|isn't|never|not|wasn't|weren't (any|one) a|of (our/s) campers|clients|customers|families|guests|member/s|patient/s|people|residents|riders
another|different|other|wrong counter|crew|house|lab|partner|ship|shop|spa|stop|store|team|vet (bud|buddy|captain|friend|hon|ma'am|matey|pal|partner|sir)
wrong clinic|counter|dentist|doctor|lab|office|place|practice|shop|spa|store|team
it|that isn't|wasn't (at) (the) (a|another) (different|other) <2> clinic|dentist|doctor|office|place|practice|shop
thinkin|thinking about|of a|another|some|that|the <1> across|clinic|dentist|doctor|down|folks|office|one|place|practice|shop|spa|store
didn't|doesn't|don't|never bill|cover|fill|fit|groom|keep|see|serve|take|treat (a|any|for) anybody|anyone|that|you|your (chart|file|here|hon|name)
by|of|under|with such|that|this (screen|user) alias|description|handle|name|nick|nickname|username
had|has|have|is|there|there's (had|have|is) no-one|nobody|none|nothing <4> by|called|matching|named|registered|under|with (both|either|name|that|this|your)
any|both|either|maiden|married|under|your last|maiden|married|of last|name/s|your
actual|first|full|given|legal|real name|name's as|is|on|says (our|the|your)
initials|name|name's|signature <2> on each|every|our|the|your chart|consent|contract|estimate|form|intake|page|paperwork|waiver
no aparece|aparecen|encontramos|encuentro|esta|existe|figura|hay|tenemos|tengo <6> agenda|apellido|expediente|listas|nombre|registrada|registrado|registro|sistema
nadie|ningun|ninguna|ninguno <4> apellido|nombre|paciente
ya (la|le|lo|los|te) buscamos|busque|checamos|checaron|revisamos
`,
  replyLists,
)

/** Family, said by those who know them; what was done for one person; in Spanish too. */
export const kinTies = replyPhrases(
  `
your <1> #kin a|already|always|an|asked|at|been|better|bit|brought|came|cried|doing|drove|gave|gonna|held|helped|holds|in|keeps|looked|loves|never|on|one|our|over|owes|quite|sang|sat|slept|so|still|talks|the|told|took|waited|wanted (a|her|his|hospital|our|the)
ask/ed|bring|give|let|remind|tell|thank|told|warn your (better) <1> #kin
give|remind|tell #kin he|her|hi|his|i|no|she|thanks|that|to|we
bring|give|remind|tell|told|warn the|yer baby|boss|boys|girls|hubby|husband|little|missus|mister|mrs|twins|wife
dad|daddy|grandma|grandpa|hubby|husband|mama|missus|mom|mommy|mother|nana|papa|wife begged|brought|gave|let|owed|owes|promised|said|says|signed|swears|tells|told|warned a|about|all|captain|everyone|it|me|on|the|us
somebody|someone dad|daddy|daughter|father|grandma|grandpa|husband|kid|mama|mom|mother|parent|son|wife (sure) came|did|does|forgot|got|has|is|knows|needs|signed|told|was
you and your <1> #kin brought|came|did|had|has|have|look/ed|made|sat|was|went|were
you and (the) hubby|missus|mister|mrs|newborn|twins
baby|her|him|it|them|your <1> down|steady|still|tight and|during|for|through|while
back|drove|especially|exception|extra|held|just|only|opened|saved|small|special|specially|squeezed|stayed|used|waited <4> for you (#day|again|and|at|in|last|on|once|that|there|this|though|yesterday)
came|drove|held|kept|opened|reopened|returned|stayed|waited <5> after|early|hours|late|open|past|till|until <5> for her|him|usted|you
back|coming|held|here|holding|ordered|ready|saved|set|waiting (aside|just|only|up) for you|your <1> (#day|at|front|here|next|on|there|tomorrow)
por ti|tu|usted/es
para|por (su|tu) abuela|abuelo|bebe|esposa|esposo|hija|hijo|mama|papa
su|sus|tu|tus #cuerpo|#familia
su|sus|tu|tus <1> #papeles (aun|no|todavia|ya) (le|nos|se|te) aparece|cubrio|debe|esta|estan|fue|lista|listo/s|llegaron|llego|nego|pago|quedo|salieron|salio|tiene|vencio|venia
le|les|te agendamos|aplicamos|atendimos|atendio|avisamos|cobramos|debe|debemos|dijimos|dijo|dolio|explicamos|explico|hicimos|limpiamos|llamamos|mandamos|pusimos|quedaba|quedaron|quedo|recetamos|receto|sacamos|salieron|salio|toco|vimos
se alivio|curo|desmayo|durmio|enojo|fue|molesto|nego|porto|presento|quedo|recupero (a|con|en|hasta|muy|sin|usted)
alivies|aliviese|cuidalo|cuidate|cuidela|cuidelo/s|cuidese|mejorate|mejorese|recuperate|recuperese
acuerdate|acuerdese|recuerdese
acuerda|recuerda|recuerde (usted) cuando|que
primera|proxima|siguiente|ultima cita|consulta|limpieza|vacuna|vez|visita
como|hasta|ni|que|si|ya aguantaste|aguanto|crecio|durmio|gano|lloraste|lloro|mejoro|sano
campeon|campeona|guerrera|guerrero|valiente
`,
  replyLists,
)

/** How things stand with one person: what was done to their body or their order, where they are, how far along, who sent what for them. */
export const standings = replyPhrases(
  `
that|the|this|those <2> #thing are|came|fell|got|had|has|is|looked|popped|turned|was|went|were (already|been|just|never|so) approved|back|beautiful|called|canceled|cancelled|clear|cracked|denied|done|failed|faxed|filled|gorgeous|great|in|late|loose|lost|mailed|negative|normal|off|out|perfect|perfectly|placed|positive|ready|redone|refilled|remade|sent
#thing|color|dentist|doctor|hygienist|interpreter|midwife|numbing|nurse|shade|surgeon|therapist he|she|they|you ('d|had) brought|chose|got|had|liked|loved|needed|ordered|picked|requested|saw|took|tried|used|wanted|wore
exactly|is|that's|which what he|she|you chose|got|had|ordered|picked|received|signed
you (already|have) used it|up|yours (already|back|in|last|up)
after|because|once|since|until|when your <2> broke|came|changed|cleared|didn't|expired|failed|had|hadn't|lapse/d|missing|needed|showed|was|wasn't|went|were|weren't
he|he's|she|she's|you|you're|you've (are|is|just|now|only|still) (at|in|into|just|now|on|only|still) cycle|day|month|round|session|step|tray|week #count
same as before|last|yesterday month|time|visit|week|year
biopsy|bloodwork|culture|labs|mammogram|mri|panel|ray|scan|screen|strep|swab|ultrasound|xray came|is|looked|read|was|were back|benign|clean|clear|fine|good|negative|normal|perfect|positive|unremarkable
anyone|no-one|nobody|none (here) fitting|matching|with that|this|your
no one fitting|matching|with that|this|your
isn't|wasn't me|us that|who <1> called|canceled|cancelled|forgot|hung|lost|missed|moved|rescheduled|said|told
called|faxed|forwarded|rerouted|sent|transferred (back|in|out|over) (from|to) <5> your corner|doctor|home|house|job|pharmacy|school|work
a|any|no child|daughter|family|kid|patient|relative|son from|of your/s
anyone|child|no|nobody|none|one|patient|person <2> of|with that|this|your birthdate|birthday|date|description|dob|number
check|open|watch your inbox|mailbox|messages|spam|voicemail <4> (before|for|i|it|there|we|your)
i|we (already|had|have|just) dropped|emailed|faxed|mailed|messaged|sent|texted (off) her|him|u|ya|you|your (a|an|some|the|three|two|your) <1> bill|check|copies|copy|form/s|invoice|letter/s|notice|photo/s|pic|picture|refund|reminder/s|report|result/s|statement
call|clearance|everything|faxed|forwarded|it|letter|mailed|note|records|referral|released|request/s/ed|sent|them <5> from|to|with your attorney|boss|cardiologist|caseworker|daughter|employer|ex|ex-husband|husband|insurance|insurer|lawyer|mom|mother|oncologist|pcp|pharmacy|school|son|specialist|surgeon|wife
brave|smart|strong|tough|wise of you to ask|call|come|finish|get|go|keep|leave|start|stay|try|walk
birth|care|discharge|payment|recovery|safety|treatment plan (still) calls|changed|holds|is|stands|was|worked
reminded|told|warned her|him|ya|you #day|about|at|last|no|not|then|to|twice
hers|his|yours came|fit/s|healed|looked|looks|turned|went (back|easy|fine|great|in|like|out|perfectly|so|up)
that|this|those <3> #part|back|bunch|crew|gang|group|laugh|neck|smile of yours
readjust|recement|recheck|redo|remake|retighten (on) that|the|those|your <1> #part|fit|levels
hope/s|hoping|wish <3> #part|cast|itching|nausea|numbness|pain|soreness|stitches|swelling are|behaves|behaving|calms|eases|fades|fading|goes|gone|has|heals|holding|holds|is|settles|went
baby|dad|he|mama|mom|she|you looked|looks|seemed (just|really|so|very) adorable|beautiful|good|great|handsome|happy|nervous|peaceful|proud|radiant|relieved|scared|thrilled
in|to bay|bed|room #count|NUM
baby|dad|grandma|grandpa|he|mama|mom|she|they <1> at|in|on detox|icu|labor|nicu|recovery|rehab|room|surgery|triage
are|both|is resting|safe|sleeping (comfortably|soundly) and|now|with
bravo|congrats|congratulations|proud of|on <1> beating|completing|finishing|graduating|kicking|losing|ringing|surviving
#count|NUM cycles|months|rounds|sessions|weeks of <3> are|is|was|were behind|done|no|not|over|rough|tough
haven't|never|not got|received (a|any|the|your) <2> card|co|copay|form/s|paperwork|pay|payment|referral|signature
that|the balance|bill|invoice|statement came|goes|went to her|him|you|your
`,
  {
    ...replyLists,
    thing:
      "swab test tests refill remake whitening filling crown temp temporary retainer lenses lens culture sample prescription peel letter order referral scan mri xray films film biopsy labs bloodwork panel impression impressions mold molds cast brace boot extraction graft implant veneer veneers bonding denture partial bridge aligner aligners tray trays injection filler botox tox laser facial hearing aid aids glasses frames contacts prosthesis socket orthotics orthotic procedure surgery transfer retrieval scope colonoscopy mammogram ultrasound echo stress holter monitor infusion vaccine shot shots screening level levels results result claim copay deductible estimate".split(
        " ",
      ),
  },
)

/** Bills, insurance, notes, waits and what was said: what a practice holds against somebody or in favor. */
export const dealings = replyPhrases(
  `
#payer|cross <3> #paid <2> (after|at|because|before|for|in|it|on|out|so|that|the|this|those|twice|you|your)
approval|auth|authorization|beta|claim|coverage|culture|grant|labs|panel|pathology|referral|refund|results came|comes|fell|goes|ran|went back|in|out|through
dad|daddy|grandma|grandpa|he|husband|mama|mom|patient|she|still|they|who|wife|you|you've owe/s/d|owing
owe/s/d|owing captain|from|on|our|the|us (a|captain|still|the) NUM|amount|balance|copay|dollar/s|fee|for|from|money|practice
due|outstanding|overdue|owing|pending|remaining|unpaid|unsettled account|amount|charge/s|copays|payment/s|statement|sum|total
amount|balance|charge/s|fee|payment|sum for|from|of|on|regarding #count|that|the|your <1> appointments|crown|exam|filling|procedure|sessions|visit/s
your autograph|initials|signature
initial/ed|initialled|sign/ed (off) (on) a|each|every|it|our|that|the|this (consent|financial) <1> agreement|consent|contract|estimate|form/s|line|page|plan|policy|waiver
payment|repayment|settlement arrangement/s|options (for|to|with) (discuss) (with) you
balance|bill|charge|invoice|refund|statement <4> not|you|you're|your you
refund/s (been|was|were) applied|credited|issued|mailed|processed|sent (back|on|to)
amex|card|checking|discover|mastercard|visa ending (in) NUM
your <1> autopay|card|check|payment bounced|declined|failed|got|was
left (you) #count|a|several|the <1> message/s|voicemail/s
changed|checked|cleaned|packed|redressed|wrapped her|his|that|the|your <1> bandage/s|brief/s|catheter|dressing/s|gauze|sheets|wound
anesthesia|anesthetic|block|numb|numbing|novocaine|sedation (has) wear|wears|wore|worn off
sore|wound (is) closed|closing|draining|healed|healing
already|even|gladly|kindly|still comped|credited|discounted|forgave|honored|refunded|waived (it|that|the|you|your/s)
call|doctor|front|my|nurse|office|our|progress|provider|the|visit <1> #record #says (a|another|different|he|it|no|otherwise|she|so|that|the|to|us|why|you|your)
doctor|my|nurse|our|the|your <1> #record had|has|have (a|your) (different|doing|down|her|him|note|you|your)
in|on|per her|his|our|the|your chart|clinical|discharge|doctor|intake|nurse|progress|provider|triage|visit file|log|note/s|summary (for|from|of|on|says|that)
been|being|is|was|were <1> answered|communicated|delivered|disclosed|discussed|explained|faxed|given|handed|mailed|offered|presented|provided|read|released|returned|reviewed|sent|shown (back|out) (aloud|loud) to|with dad|her|him|mom|patient|you|your
call/s|email/s|message/s|request/s|voicemail (was|were) answered|logged|opened|read|received|returned
prior to (your) admission|departure|discharge|surgery
after|at|before|during checkin|discharge|intake (and|he|it|she|we|you|your)
care|dose|medication|plan|prescription|treatment adjustment|change/s had|was|were
chart|films|letter|note|pathology|report|result/s|scan (that|which) dr|he|i|she|we explained|handed|mailed|read|reviewed|sent|showed|went
choice|decision to <2> close|conclude|discharge|discontinue|dismiss|end|part|terminate
relationship be|had|has|is|was <2> concluded|discontinued|ended|over|terminated
chronic|excessive|frequent|habitual|multiple|numerous|repeat/ed (no|non) absence/s|attendance|cancellations|compliance|late|lateness|missed|nonattendance|noncompliance|rescheduled|reschedules|rescheduling|shows|tardiness
all|of|the|those|which|your #count canceled|cancelled|late|missed|rescheduled|skipped adjustments|appointments|arrivals|cleanings|sessions|slots|visits
NUM|fifth|first|fourth|second|third cancellation|no-show|noshow|reschedule <2> last|month|this|week|year
apologies|apologize|hate|regret|sorry|wish <5> needed|took #count|so (many) appointments|attempts|calls|fittings|pokes|remakes|sticks|tries|visits
needed|takes|took (her|him|you) #count|so (many) appointments|fittings|pokes|remakes|sticks|visits
took #count|so (many) attempts|tries to <1> her|him|his|the|you|your (#part|vein)
#count attempts|time/s|tries (already|in|last|since|that|this) <2> ride|you|your
a|that|the|your (NUM) <2> delay|hold|wait is|was|were about|because|due|on|only|you|your
appointment|it|procedure|stay|that|there|visit|wait|which is|took|was|were (a|an) (about|actually|all|barely|exactly|just|less|of|only|under) (than) #count hour/s|minute/s
had|have|having|never|should|shouldn't (not) (have) (had) (to) (to) bleed|hurt|lay|lie|sat|sit|stand|stood|wait/ed <6> for|through NUM|a|an|hour/s|that|two
let|send/ing|sent her|him|them|you away|back|home
your attorney|boss|cardiologist|caseworker|coach|driver|employer|escort|interpreter|lawyer|ob|oncologist|pediatrician|pharmacist|primary|probation|ride|specialist|surgeon|teacher <2> asked|bailed|called|canceled|cancelled|didn't|fell|had|has|herself|himself|is|never|not|phoned|said|sent|this|told|was|wrote
hear/d|spoke|talked|word from|to|with your attorney|boss|cardiologist|coach|doctor|employer|insurer|lawyer|oncologist|pharmacy|school|specialist|surgeon
attorney|boss|coach|daycare|employer|judge|lawyer|school|teacher|work asked|called|got|has|phoned|received|requested|wanted <1> for|our|the|us (clearance|form|letter|note|records)
before he|it|she|that|they|you (even|ever) came|entered|found|got|made|reached|walked <1> here|in|me|our|to|us (chair|door/s|office)
beyond|past fixing|help|repair|saving (already|before|by|long|when)
your own case|chart|choice|doing|fault|handwriting|signature|words
about|discussed|discussing|presented|presenting|reviewed|reviewing|shared|talked|talking her|his|your (own) case (at|in|last|over|to|with)
#lab NUM
#lab|levels|numbers|pressure|sugar are|came|down|dropped|is|still|up|was|went|were (at|back|from|in|to) (still) NUM|better|down|great|high|higher|low|lower|normal|perfect|up
her|his blood|heart|morning|new|next|sugar <1> dose|drops|glasses|inhaler|lenses|medicine|meds|pills|refill|shots|tablets
outcome|result/s|success from|of that|the|your <1> fusion|graft|procedure|repair|replacement|surgery|therapy|transplant|treatment
captain|i|team|they|we wait/ed <4> for|with her|him|yer|you|your
anyone|somebody|someone|whoever who <1> forgets|forgot|missed|misses|skipped|skips that|the|their (adjustment|recall|sealants) at|on
final|get/s|got|one|second|three|two chance/s|warning/s about|after|for|on cancelled|late|missed|no
#part|one|thing|worse been|was|were already (broken|cracked|damaged|dead|gone|infected|past)
her|his|their|your <3> #device (has|have) are|arrived|been|came|in|is|landed|ready|showed|waiting (at|back|here|in|on|ready|today|waiting|yesterday)
`,
  replyLists,
)
