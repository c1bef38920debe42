import { replyLists, replyPhrases } from "./reply-lists.ts"

/** What those say who have met: memories, the room and the chair, what was talked about, what comes next. */
export const memories = replyPhrases(
  `
know|knew|knows exactly|just|precisely which|who|whose
know|recognize|recognise|spot|pick|tell that|your|those <2> anywhere
how far you've|you|he's|she's|they've (have) come
you've|you|he's|she's|he|she|they've|baby|kiddo (have|has) (really|already) come (such) (a|so) long|far
you|you've|your|he's|she's <4> been through
the|that|what|as|like|stuff|thing we|i|you (two) talked|spoke|joked|laughed|chatted|discussed|agreed|planned|practiced|mentioned|worried|dreamed (about|on|over|through)
we|we've (have) talked|spoke|spoken|worked|met|argued|laughed|cried|walked <4> for|over (a|an|the|two|three|four|several) (whole|entire|full|good) weeks|months|year|years|week|month|hour
miss|missed our|your <1> #day|chats|talks|mornings|afternoons|sessions|visits|hour
our|your|the|usual #day NUM|crew|session|group|circle|class|slot|spot|chair|appointment|visit
#day group|infusion|session|slot <2> isn't|is|was|wasn't|won't
#gift you|y'all|he|she|they gave|made|brought|left|baked|knit|knitted|drew|painted|sent|dropped
you|he|she|they|everybody|who|been|him|her|twins|baby <3> in|on|into our|my|the|that <2> #stay
have|had|have|got him|her|you|them|your (on|in) <1> on|in my|our|the #stay
on|in|off|from my|our table|chair|couch|booth|scanner|tub|deck|books
you|he|she|they|your <3> on|off the|our|my books
room|chair|bay|booth|table|bed #count was|is
saw|seen|met|spotted|glimpsed you|ye|ya|him|her|them <4> at|in|on|twice|last|this|yesterday|walking|doing|standing|dancing|smiling
see|saw|watch|watched|hear|heard|hearing|hearin|watching|seeing you|your|him|her|them <1> walk|run|breathe|hear|smile|laugh|grow|heart|lungs|chest|first|dance|stand
you|y'all|kids|kiddos|him|her|she|he was|were|was (a|the|so|such|our) <1> lioness|warrior|lion|fighter|legend|model|soldier|machine|beast|queen|king|boss|dream|easiest|quickest|smoothest|bravest|calmest|toughest
crushing|crushed|beating|beat|whipped|schooled us|me|everyone (all) at|in
rematch|rubber match
other side of <3> replacement|surgery|chemo|radiation|braces|treatment|transplant|labor|rehab|fusion|procedure
last|next|this spring|summer|fall|autumn|winter|month|week|year <2> scene|incident|outburst|tantrum|meltdown|episode|stunt|drama
after|since|from that|the|your first <3> winter|spring|summer|fall|session|visit|night|morning|day on|in|at|with
nice|good|lovely|great|fun|always to hear from you again|after|since
tough|hard|big|happy|first|special anniversary|milestone|week|month for you|your
holding|carrying|thinking|walking it|this|that|space (with|of|for) you|your
wept|cried|grieved|mourned|prayed|celebrated|danced with|too|for|over|beside|alongside you|when|your|him|her
we|i|still|all (all) (still) whisper|speak|say|think|talk|light <2> his|her|their|your|of name|him|her|you|them|candle
brought|brung|welcomed|delivered|caught|ushered you|him|her|them|your|both|that|these <1> into|to|in|on|at
came|come|drove|walked|made|trudged|hiked (it|all) (the) (way) <1> through|in|despite that|the|all snow|storm|rain|ice|traffic|blizzard|flood|heat
you|your|yours|yourself|he|she <2> heal|heals|healed|healing|mend|mends|mended|mending|recovers|recovered (up) <1> fast|quick|quickly|up|soon|well|nicely|beautifully|perfectly
heal|mend up|fast|quick|quickly|easy|soon|well
rest up champ|buddy|hon|dear|before|now|tonight|sweetie|mama|kiddo|and
#nth|that|your #care <1> was|is|went|goes|looked|looks|fits|charm|on|you|we
#nth|that|your|third #care (is|was) the|a charm|hardest|worst|best|easiest|longest|easy|breeze|winner|success
worth every stick|stitch|poke|pinch|needle|penny|minute|tear|push|contraction|rep|drop|mile
NUM|#count down (and) #count|just|only (left|more|to) (to) (go)
down #count <1> pounds|lbs|sizes|size|notches|inches|kilos|trays|rounds|sessions|holes
from #count <1> to #count <1> pounds|lbs|steps|reps|minutes|miles
from the land of
#part come|comes|came|coming off|out (on|this|next|in|tomorrow|#day)
next bag|round|tray|infusion|injection|fitting|lesson|cycle|adjustment
you literally|already|even|both|never|once|yourself|clearly told|asked|promised|gave|brought|handed|showed|warned|begged|mentioned us|me|him|her|the|them|our|it|about
you told|promised|handed|begged|warned|showed me|her|him|our|dr
everything|what|all|things you told|shared|said|confided (with) us|me that|about|during|at|in
you told|promised us (that) you|your|no|yes|she|he|nothing|not|in|at|on|during
you asked us|me|him|her|our|them (team|doctor|nurse) to|not|for
insurance|card|number|address|email|name|sample you gave|brought|wrote|left us|me|down
you gave us|me|our <2> #gift|scare|consent|permission|wrong|number|insurance|card|signature|list|history|okay|ok|name|address|email|cash|check
worked|working|works|work on you|him|her|your
you <1> mentioned|reported|complained|described|disclosed (of) (the|a|your|that|no|some|having) <2> #part|symptoms|symptom|pain|sores|allergies|allergy
`,
  replyLists,
)

/** What only those know who keep the files: that a name is in them or not, and who is whose. */
export const knownNames = replyPhrases(
  `
no <3> on|in|among|under|within any|our|the|my (of) (our|my|the) <1> #book
name|names|yours|you|you're <3> not|isn't|aren't|never|nowhere (is|are|to) (be) on|in|among|within <2> #book|it|them
your name <3> not|isn't|never|hasn't <2> crossed|appeared|darkened|come|been|graced|anywhere
no such person|patient|individual|visit|name|client|appointment|procedure|party
nobody|no-one|one|none|anyone|person|somebody|anybody|patient|customer|client (has|here|was) called|named|answering
nobody|no-one|noone|one|never|not|ever|none (here) (at) (on) (in) (our) (has|have|had) (ever|here) (ever|even) sat|set|stood|lain|slept|built|made|fitted|fit|treated|seen|cleaned|cut|worked|touched|examined|cast|measured|put|placed|laid|given|taken|drawn|done|pulled|stuck <2> in|on|for|you|a|foot|our|your
nobody|no-one|one|never|not|none|haven't|hasn't|couldn't|didn't|can't <5> hide|trace|sign|sight|sliver|hint|whiff|peep of you|your|anyone|him|her|them
hide nor hair
looked|checked|searched|combed|scoured|consulted|pulled|run|ran|gone|flipped|dug|scrolled|thumbed|hunted (up) (through|over|back|at|under|in|into|across) my|our|the|all|every|both|each (of) (my|our|the|your) <2> #book|name|names|footage|staff|everyone
we|i|already|just|have|has|and|team|desk (have|has) (already|just|even) looked|checked|searched|reviewed|pulled|confirmed (it|that|this|everything) twice|again|already|there's|no|nothing|nobody|your|you|him|her
we|i already looked|checked|searched
unable|couldn't|cannot|can't|failed|could|not|attempt|attempts|attempted (not) (to) match|locate|identify|associate|link|connect|verify|trace|reconcile|place <8> individual|patient|person|record|records|anyone|registered|account|visit|encounter|client|name|appointment|member
not|wasn't|isn't|weren't|aren't|never (one|any) of|a (our|ours) members|member|patients|clients|people|guests|riders|families|campers|residents|customers|patient
wrong|another|different|other shop|store|counter|crew|lab|team|partner|spa|house|ship|vet|stop (friend|partner|pal|buddy|hon|bud|sir|ma'am|matey|captain)
wrong shop|store|counter|lab|team|spa|office|practice|clinic|doctor|dentist|place
it|that wasn't|isn't (at) (the) (another|a) (other|different) <2> place|office|clinic|practice|shop|dentist|doctor
thinking|thinkin of|about the|another|a|that|some <1> place|office|clinic|practice|shop|one|dentist|doctor|store|spa|folks|across|down
don't|doesn't|didn't|never fill|treat|see|serve|cover|take|bill|groom|fit|keep (for|a|any) you|your|anyone|anybody|that (chart|file|hon|here|name)
by|under|with|of that|this|such (screen|user) handle|username|alias|nickname|name|description|nick
have|has|had|is|there's|there (have|had|is) nobody|none|nothing|no-one <4> under|matching|by|with|called|named|registered (your|that|this|name|either|both)
both|either|your|maiden|married|any|under last|of|maiden|married name|names|your|last
legal|real|full|given|actual|first name|name's is|on|as|says (the|your|our)
name|name's|signature|initials <2> on the|your|our|every|each consent|form|page|contract|intake|chart|paperwork|estimate|waiver
no tenemos|tengo|encontramos|encuentro|aparece|aparecen|figura|esta|hay|existe <6> nombre|apellido|registrado|registrada|registro|sistema|expediente|agenda|listas
nadie|ningun|ninguna|ninguno <4> nombre|apellido|paciente
ya (lo|la|le|te|los) buscamos|busque|revisamos|checamos|checaron
`,
  replyLists,
)

/** Family, said by those who know them; what was done for one person; in Spanish too. */
export const kinTies = replyPhrases(
  `
your <1> #kin the|a|an|doing|our|one|been|gonna|already|still|so|quite|held|holds|told|took|gave|asked|keeps|looked|came|brought|drove|sat|slept|owes|bit|sang|cried|never|always|helped|wanted|loves|talks|waited|better|at|over|in|on (the|hospital|her|his|our|a)
tell|told|remind|ask|asked|warn|thank|let|give|bring your (better) <1> #kin
tell|told|remind|warn|give|bring the|yer missus|mister|wife|hubby|husband|boss|boys|girls|twins|little|baby|mrs
mom|mama|mommy|dad|daddy|grandpa|grandma|nana|papa|hubby|husband|wife|missus|mother told|tells|owes|owed|brought|gave|said|says|signed|let|swears|promised|begged|warned us|me|the|captain|everyone|all|a|about|it|on
somebody|someone mother|mom|mama|dad|daddy|father|husband|wife|grandma|grandpa|kid|son|daughter|parent (sure) did|does|has|was|is|signed|forgot|needs|told|came|knows|got
you and your <1> #kin have|has|had|were|was|came|went|did|brought|made|sat|look|looked
you and (the) missus|mister|twins|newborn|hubby|mrs
him|her|them|your|baby|it <1> still|steady|tight|down through|for|while|during|and
just|only|especially|specially|exception|stayed|waited|opened|held|saved|squeezed|drove|back|back|extra|small|used|special <4> for you (and|on|at|in|this|once|though|last|that|#day|yesterday|there|again)
stayed|waited|opened|came|drove|kept|held|reopened|returned <5> late|open|hours|after|until|till|past|early <5> for you|him|her|usted
waiting|coming|back|ready|here|set|saved|ordered|holding|held (just|only|up|aside) for you|your <1> (on|at|next|#day|tomorrow|here|there|front)
por usted|ustedes|ti|tu
por|para (su|tu) mama|papa|hijo|hija|bebe|esposo|esposa|abuela|abuelo
su|tu|sus|tus #familia|#cuerpo
su|tu|sus|tus <1> #papeles (ya|no|todavia|aun) (nos|le|te|se) esta|estan|salio|salieron|llego|llegaron|fue|tiene|aparece|debe|vencio|cubrio|pago|nego|quedo|venia|listo|lista|listos
le|te|les quedo|quedaron|quedaba|salio|salieron|sacamos|pusimos|hicimos|llamamos|mandamos|dijimos|dijo|explicamos|explico|avisamos|cobramos|atendimos|atendio|vimos|dolio|agendamos|recetamos|receto|aplicamos|limpiamos|toco|debe|debemos
se quedo|durmio|porto|nego|alivio|recupero|curo|presento|molesto|enojo|fue|desmayo (hasta|en|muy|a|con|sin|usted|en)
cuidelo|cuidela|cuidelos|cuidese|cuidate|cuidalo|recuperate|recuperese|alivies|aliviese|mejorese|mejorate
acuerdese|recuerdese|acuerdate
recuerda|recuerde|acuerda (usted) que|cuando
proxima|ultima|primera|siguiente vez|cita|visita|consulta|limpieza|vacuna
que|como|ya|si|ni|hasta lloro|sano|crecio|aguanto|durmio|gano|mejoro|lloraste|aguantaste
valiente|campeon|campeona|guerrera|guerrero
`,
  replyLists,
)

/** How things stand with one person: what was done to their body or their order, where they are, how far along, who sent what for them. */
export const standings = replyPhrases(
  `
the|that|those|this <2> #thing was|were|had|has|came|turned|went|popped|fell|got|looked|is|are (already|just|been|so|never) sent|done|redone|remade|negative|positive|clear|normal|back|out|off|in|ready|failed|faxed|mailed|called|denied|approved|cancelled|canceled|placed|filled|refilled|gorgeous|beautiful|great|perfect|perfectly|late|lost|cracked|loose
#thing|surgeon|doctor|nurse|hygienist|dentist|therapist|midwife|interpreter|numbing|color|shade you|he|she|they (had|'d) had|liked|took|saw|got|wanted|chose|picked|used|wore|needed|requested|ordered|brought|tried|loved
which|that's|exactly|is what you|he|she had|got|chose|signed|ordered|received|picked
you (already|have|have) used yours|it|up (in|up|already|last|back)
because|since|after|when|once|until your <2> changed|was|were|wasn't|weren't|had|hadn't|expired|lapsed|missing|didn't|showed|came|went|failed|broke|needed|cleared|lapse
you're|you|he's|she's|he|she|you've (are|is|only|just|now|still) (only|just|now|still|on|at|in|into) month|week|day|round|tray|session|step|cycle #count
same as last|before|yesterday time|visit|week|month|year
swab|xray|ray|scan|mri|biopsy|culture|labs|bloodwork|ultrasound|mammogram|strep|panel|screen was|were|is|came|looked|read clean|clear|negative|normal|positive|fine|good|benign|perfect|unremarkable|back
nobody|no-one|anyone|none (here) with|matching|fitting that|this|your
no one with|matching|fitting that|this|your
wasn't|isn't us|me who|that <1> cancelled|canceled|called|hung|missed|rescheduled|moved|lost|forgot|told|said
sent|called|faxed|rerouted|transferred|forwarded (in|over|back|out) (to|from) <5> your work|home|house|school|job|corner|pharmacy|doctor
no|any|a child|kid|son|daughter|patient|relative|family of|from yours|your
anyone|nobody|none|no|one|patient|child|person <2> with|of that|this|your birthday|birthdate|dob|number|description|date
check|watch|open your inbox|spam|voicemail|mailbox|messages <4> (we|i|your|it|before|for|there)
i|we (just|already|have|had) sent|mailed|emailed|texted|messaged|faxed|dropped (off) you|u|ya|her|him|your (a|an|the|your|two|three|some) <1> pic|picture|photo|photos|copy|copies|letter|letters|report|results|result|form|forms|bill|statement|invoice|check|refund|notice|reminder|reminders
sent|faxed|mailed|forwarded|request|requests|requested|released|letter|note|records|referral|everything|it|them|call|clearance <5> from|to|with your lawyer|attorney|insurance|insurer|employer|school|boss|specialist|surgeon|pharmacy|ex|ex-husband|pcp|oncologist|cardiologist|caseworker|daughter|son|wife|husband|mother|mom
brave|strong|smart|wise|tough of you to leave|come|go|stay|walk|try|get|ask|call|start|keep|finish
safety|treatment|care|birth|discharge|payment|recovery plan (still) stands|holds|is|was|changed|worked|calls
told|warned|reminded you|ya|him|her #day|no|not|to|twice|about|then|last|at
yours|his|hers came|went|healed|looked|turned|fit|fits|looks (out|so|in|back|great|easy|perfectly|like|up|fine)
that|those|this <3> group|crew|gang|bunch|neck|back|smile|laugh|#part of yours
recheck|readjust|retighten|recement|remake|redo (on) that|your|those|the <1> #part|fit|levels
hope|hoping|hopes|wish <3> numbness|soreness|swelling|pain|itching|nausea|stitches|cast|#part is|are|has|goes|went|fades|fading|eases|gone|behaves|behaving|holds|holding|calms|heals|settles
mom|mama|baby|dad|he|she|you looked|looks|seemed (so|really|very|just) happy|proud|relieved|great|radiant|thrilled|good|adorable|peaceful|nervous|scared|handsome|beautiful
in|to room|bed|bay NUM|#count
mom|mama|dad|he|she|baby|grandma|grandpa|they <1> in|at|on room|icu|recovery|surgery|triage|nicu|labor|rehab|detox
is|are|both safe|resting|sleeping (soundly|comfortably) and|now|with
congrats|congratulations|proud|bravo on|of <1> beating|finishing|completing|graduating|losing|ringing|kicking|surviving
NUM|#count rounds|cycles|sessions|weeks|months of <3> is|are|was|were no|not|behind|done|tough|rough|over
never|not|haven't received|got (a|any|the|your) <2> payment|copay|co|pay|form|forms|paperwork|referral|card|signature
the|that statement|bill|invoice|balance came|went|goes to you|your|him|her
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
#payer|cross <3> #paid <2> (it|you|your|that|the|those|this|twice|because|so|in|at|for|after|on|before|out)
grant|auth|authorization|approval|coverage|referral|claim|refund|results|pathology|beta|labs|culture|panel came|went|ran|fell|comes|goes through|back|out|in
you|you've|he|she|they|mom|mama|dad|daddy|grandma|grandpa|husband|wife|patient|who|still owe|owed|owes|owing
owe|owed|owes|owing us|the|captain|our|on|from (a|the|still|captain) balance|money|practice|dollar|dollars|for|from|NUM|copay|fee|amount
pending|outstanding|unpaid|overdue|remaining|unsettled|owing|due amount|sum|charges|charge|total|payment|payments|statement|account|copays
amount|balance|sum|charge|charges|fee|payment of|for|from|on|regarding #count|your|that|the <1> visits|visit|appointments|sessions|filling|crown|exam|procedure
your initials|signature|autograph
signed|initialed|initialled|sign|initial (off) (on) that|the|every|each|our|this|it|a (consent|financial) <1> contract|form|forms|page|agreement|estimate|consent|waiver|policy|plan|line
settlement|repayment|payment options|arrangement|arrangements (to|with|for) (discuss) (with) you
refund|bill|charge|statement|balance|invoice <4> you|your|you're|not you
still|already|even|gladly|kindly honored|waived|refunded|comped|credited|discounted|forgave (it|yours|you|the|that|your)
our|my|the|nurse|doctor|provider|visit|progress|office|front|call <1> #record #says (a|you|your|that|otherwise|different|us|she|he|it|the|another|so|why|no|to)
our|my|the|your|nurse|doctor <1> #record has|have|had (your|a) (you|your|him|her|note|different|doing|down)
in|on|per the|your|our|her|his nurse|doctor|visit|progress|intake|clinical|discharge|provider|chart|triage notes|note|summary|file|log (from|of|for|on|that|says)
was|were|been|is|being <1> communicated|explained|disclosed|provided|delivered|given|sent|mailed|offered|discussed|reviewed|presented|shown|faxed|released|handed|read|returned|answered (out|back) (loud|aloud) to|with you|your|him|her|mom|dad|patient
message|messages|call|calls|request|requests|email|emails|voicemail (was|were) opened|answered|returned|read|received|logged
prior to|to (your) discharge|departure|surgery|admission
at|before|during|after discharge|checkin|intake (you|he|she|it|and|your|we)
medication|treatment|dose|care|plan|prescription change|changes|adjustment was|were|had
report|results|films|scan|note|chart|letter|result|pathology (which|that) i|we|she|he|dr read|reviewed|showed|went|explained|sent|mailed|handed
decision|choice to <2> conclude|end|terminate|discontinue|close|discharge|dismiss|part
relationship was|is|has|had|be <2> concluded|terminated|ended|discontinued|over
repeated|chronic|frequent|multiple|excessive|habitual|repeat|numerous (non|no) attendance|nonattendance|compliance|noncompliance|absence|absences|shows|cancellations|lateness|tardiness|late|missed|rescheduling|rescheduled|reschedules
of|which|the|your|those|all #count rescheduled|missed|cancelled|canceled|late|skipped adjustments|appointments|visits|sessions|arrivals|cleanings|slots
sorry|regret|apologize|apologies|wish|hate <5> took|needed #count|so (many) tries|attempts|visits|appointments|sticks|pokes|remakes|fittings|calls
took|takes|needed (you|him|her) #count|so (many) visits|appointments|sticks|pokes|remakes|fittings
took #count|so (many) tries|attempts to <1> your|his|her|him|you|the (#part|vein)
#count times|time|tries|attempts (this|that|last|in|since|already) <2> your|you|ride
the|your|that|a (NUM) <2> wait|delay|hold was|is|were you|your|because|due|on|about|only
it|that|which|wait|visit|appointment|stay|procedure|there was|is|took|were (a|an) (only|about|just|exactly|under|barely|all|of|actually|less) (than) #count minutes|minute|hours|hour
shouldn't|should|had|have|having|never (not) (have) (had) (to) (to) sat|sit|wait|waited|stand|stood|lie|lay|bleed|hurt <6> for|through an|a|two|hours|NUM|that|hour
send|sent|sending|let you|him|her|them home|away|back
your ride|driver|escort|interpreter|attorney|lawyer|caseworker|probation|surgeon|oncologist|cardiologist|specialist|pharmacist|pediatrician|ob|primary|boss|employer|teacher|coach <2> didn't|never|not|has|had|was|is|called|phoned|asked|sent|said|told|wrote|didn't|this|himself|herself
heard|hear|spoke|talked|word from|with|to your surgeon|oncologist|cardiologist|specialist|doctor|attorney|lawyer|boss|employer|school|pharmacy|coach|insurer
coach|boss|employer|school|lawyer|attorney|judge|work|teacher|daycare got|has|received|asked|called|phoned|wanted|requested <1> our|us|for|the (letter|note|form|clearance|records)
before it|you|he|she|they|that (ever|even) reached|came|got|made|walked|found|entered <1> our|to|us|here|in|me (door|doors|chair|office)
past|beyond saving|repair|fixing|help (before|by|when|already|long)
your own case|chart|words|choice|fault|doing|signature|handwriting
presented|presenting|discussed|discussing|talked|talking|about|reviewed|reviewing|shared your|her|his (own) case (at|with|over|in|to|last)
#lab NUM
#lab|sugar|pressure|numbers|levels is|was|were|are|came|still|down|up|dropped|went (back|in|at|to|from) (still) high|low|NUM|up|down|better|perfect|normal|great|lower|higher
her|his new|blood|sugar|next|morning|heart <1> pills|meds|tablets|drops|dose|shots|inhaler|glasses|lenses|medicine|refill
outcome|results|result|success of|from the|your|that <1> replacement|surgery|procedure|treatment|transplant|graft|fusion|repair|therapy
we|i|captain|team|they waited|wait <4> with|for your|you|yer|him|her
whoever|somebody|someone|anyone who <1> misses|missed|skips|skipped|forgets|forgot the|that|their (sealants|adjustment|recall) on|at
get|gets|got|second|one|three|two|final warning|warnings|chance|chances about|for|on|after late|missed|cancelled|no
#part|one|thing|worse was|were|been already (past|gone|broken|cracked|infected|damaged|dead)
your|her|his|their <3> #device (have|has) been|is|are|came|arrived|in|showed|landed|ready|waiting (in|ready|here|back|waiting|yesterday|at|on|today)
`,
  replyLists,
)
