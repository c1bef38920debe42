import { phrases } from "../text/phrases.ts"
import { relations } from "./people.ts"
import { replyPhrases } from "./reply-lists.ts"

const lists = {
  detail:
    "numbing anesthetic sedation bruise swelling bleeding needle impression impressions balance copay copays deductible coinsurance claim claims xray xrays mri scan scans ct ultrasound film films crown crowns filling fillings canal implant implants denture dentures braces retainer aligners extraction cleaning cleanings referral result results lab labs bloodwork biopsy diagnosis diagnoses treatment treatments procedure surgery operation dose dosage medication medications meds prescription prescriptions refill refills session sessions injection injections shot shots vaccine vaccines chart tests test mammogram colonoscopy pregnancy delivery labor infection allergy allergies symptoms condition cast stitches sutures incision wound therapy anesthesia mole rash exam screening intake payment payments invoice refund no-show cancellation cancellations antibiotics inhaler pump cpap discharge admission appointment appointments visit visits hygienist".split(
      " ",
    ),
  body: "tooth teeth gums jaw knee knees hip hips shoulder back neck spine wrist ankle foot feet toe hand finger elbow arm leg eye eyes ear ears nose throat skin chest heart stomach belly kidney kidneys liver lungs thyroid prostate uterus breast scalp face smile blood pressure sugar weight pain fever cough migraine migraines asthma diabetes cancer anxiety depression eczema acne psoriasis".split(
    " ",
  ),
  money: "insurance plan coverage bill bills account records record file notes".split(" "),
  kin: relations,
  who: "you you've you're he she they patient".split(" "),
  we: "we we've dr doctor provider surgeon nurse dentist hygienist office staff team pa np clinic receptionist therapist".split(" "),
  was: "was were is are isn't wasn't has had hasn't came went showed shows show looked failed fell fit worked needed needs took started began ran expired lapsed denied approved covered reflects reflected indicates indicated listed went didn't cost requires required".split(
    " ",
  ),
}

/** What a reply must not say of one person: what they did, what was done, what they owe. */
export const careDetails = replyPhrases(
  `
#who (already|also|are|did|didn't|fact|had|have|in|just|never|repeatedly|simply|still|then|twice|was|were) (a|already|also|been|in|not|repeatedly) abusive|admitted|belligerent|canceled|cancelled|consented|declined|diagnosed|discharged|dismissed|hospitalized|intoxicated|missed|noncompliant|numbed|owe/s/d|prescribed|quit|refused|rescheduled|sedated|signed|skipped|smoke/d|stopped|tested|underwent
#who <3> no show/s/ed
no show/s/ed <4> appointment/s|fee|you|your
#who <2> didn't|failed|never|not (to) attend|complete|disclose|fill|finish|follow|keep|pay|return|show|take|use|wear <3> advice|antibiotics|appointment/s|balance|bill|brace|instructions|it|medication|meds|plan|retainer|them|therapy|through|treatment|up|us
#who (are|arrived|came|had|have|showed|was|were) <2> NUM|a|fifteen|forty|several|ten|thirty|twenty few|hours|minutes late|minutes
#who (are|arrived|came|showed|was|were) <2> late
#who <1> arrived|came|left|showed|walked <3> early|intoxicated|late|minutes|unannounced|without
#who <1> agreed|asked|chose|declined|demanded|insisted|opted|refused|requested|wanted <4> #detail
#who <1> got|had|have|need/ed|received <3> #detail
#who <1> applied|disputed|paid|paying <3> balance|bill|cash|charge|claim|copay|deductible|fee|financial
#who <1> arrived|brought|came|come|presented|was|went|were (in) (to) (us) (for|with) (a|an|pain|severe|the|your) <1> #detail
#who were advised|asked|billed|charged|given|informed|notified|offered|referred|seen|sent|told|treated <6> #detail
#who were advised|informed|notified|told|warned <3> about|at|by|multiple|that|when
#who were billed|charged|referred|scheduled|seen|treated
your <3> #detail #was
your <2> #detail <5> approved|billed|called|completed|denied|done|explained|had|has|mailed|ordered|performed|posted|read|reviewed|scheduled|sent|showed|submitted|was|were
your (own) (due|first|last|left|lower|new|outstanding|past|recent|remaining|right|upcoming|upper) aligners|allergy|anesthesia|balance|biopsy|bloodwork|braces|cast|chart|colonoscopy|copay|crown|deductible|denture|diagnosis|dosage|dose|extraction|filling|implant|incision|infection|injection|labs|mammogram|mri|pregnancy|prescription|procedure|referral|refill|retainer|stitches|surgery|symptoms|treatment|ultrasound|wound|xray
your x ray/s
your root canal/s
your care|payment|treatment plan
your biopsy|lab|mri|scan|test result/s
your wisdom teeth|tooth
your #body <2> doing|feel/s|gets|got|had|has|heal/s/ed|hurt|infection|is|looks|needed|needs|replacement|surgery|turned|was|were|worked
your <2> #money (card|carrier|company|plan|provider) <2> approved|covered|covers|denied|denies|didn't|doesn't|expired|had|has|indicate/s|lapsed|paid|pays|reflect/s|rejected|required|requires|say/s|show/s/ed|was|were|won't
glad|grateful|happy|pleased|relieved|thrilled <2> all|everything|things <2> came|healed|looks|turned|went|worked
apologies|apologize|regret|sorry <2> your <3> came|didn't|fell|got|had|hurt|ran|took|was|wasn't|were|weren't
apologies|apologize|regret|sorry <2> we couldn't|didn't|wouldn't fix|help|reach|save|see|treat <2> her|him|it|the|you|your
insurance (already|company|had|has|only) approved|covered|declined|denied|lapsed|paid|processed|rejected|terminated
your <1> #kin <1> #body|#detail
her|his|their <2> #detail
her|his #body|dad|daughter|father|husband|mom|mother|son|wife
your #kin <3> came|diagnosed|did|had|has|is|missed|needed|received|refused|seen|treated|was|were <4> #detail|great|here|late|seen|treated|us|well
our|the|your cameras|chart|computer|documentation|file/s|footage|log/s|notes|record/s|schedule|system <2> confirm/s|document/s|indicate/s|list/s|prove/s|reflect/s|say/s|show/s/ed|state/s
according to our|the|your chart|file|notes|records|system
per our|your agreement|chart|conversation|discussion|file|notes|records
documented|noted|recorded in|on our|the|your (medical|own|patient|visit) account|chart|file|log|notes|record/s|system
#we <3> adjusted|billed|charged|credited|diagnosed|discharged|dismissed|extracted|numbed|prescribed|referred|refilled|refunded|reordered|sedated|sterilized|submitted|waived <4> her|him|his|it|that|the|this|you|your
#we <3> advised|called|completed|discussed|explained|faxed|gave|mailed|offered|ordered|performed|placed|recommended|removed|repaired|replaced|rescheduled|reviewed|scheduled|sent|told|took|treated <5> #detail
#we <2> advised|called|informed|notified|reminded|told|warned her|him|you (about|at|before|in|multiple|on|several|that|three|twice|when)
that|the|this #detail (itself|that|we|which|you) (was|we|you) #was
that|the|this root canal #was
that|the|this x ray/s #was
glad|happy|hear|hope/d|hoping|pleased|relieved|sorry|thrilled <3> #detail|back|hip|knee|shoulder|smile|tooth <2> better|failed|feels|fell|fits|healing|helped|helping|hurt/s|out|smoothly|well|went|worked|working
antibiotic/s|dosage|dose|medication|meds|prescription|refill doctor|dr|he|she|we called|denied|gave|ordered|prescribed|refused|sent
discharged|dismissed|terminated (you) (from) (our|the) (care|practice|you)
outstanding|overdue|remaining|unpaid balance|bill|copay|invoice
sent to collections
in your mouth|system
the day of the|your appointment|exam|procedure|surgery|visit
doctor|dr|we saw|see <3> cavities|cavity|decay|fracture|infection|lump|shadow|spot
su <1> bebe|cirugia|cita|consulta|corona|diagnostico|diente|embarazo|factura|hija|hijo|medicamento/s|muela|operacion|radiografia|receta|resultado/s|saldo|seguro|terapia|tratamiento|vacuna|visita
sus analisis|citas|dientes|examenes|medicamentos|resultados|sintomas
usted cancelo|debe|falto|firmo|llego|rechazo
`,
  lists,
)

/** Hearts and feelings of which nobody is treated. */
export const figures = replyPhrases(`
heavy|that|whole|your feelings|heart/s|pride (are|feels|is|was) (so) aching|big|broken|full|heavy|hurt|kind|warmed
`)

/** Offers, conditions and directions for everybody; what stands behind them in the sentence is nobody's. */
export const directions = phrases(`
all|any|anyone|cada|can|consulte|could|cualquier|each|every|everyone|generally|hable|however|if|llama|llame|many|may|might|most|often|pregunte|puede/s|pueden|regardless|revise|si|some|someone|todos|traiga|typically|usually|whatever|wherever|whether|whichever|whoever
how|what|when|where|which (are|do|does|is|to|you|your) (i|to|we|you|your) <2> (can|should)
to <1> ask|book|cancel|change|check|discuss|find|get|learn|make|pay|refill|request|reschedule|schedule|see|update|view
ask|book|bring|call|check|contact|find|get|have|log|make|manage|message|order|protect|renew|request|schedule|see|start|update|use|view|visit <2> about|at|in|our|the|to|us|with|your
we accept|aim|offer|provide|see|strive|take|try|want|welcome|work
questions about
can't|cannot|don't|never|not|won't address|answer|comment|confirm|disclose|discuss|give|include|list|post|put|respond|say|share|talk|type
`)
