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
#who (have|had|were|was|are|also|then|just|simply|twice|still|repeatedly|never|did|didn't|already|in|fact) (not|also|already|repeatedly|been|a|in) missed|canceled|cancelled|rescheduled|refused|declined|skipped|signed|owe|owed|owes|consented|underwent|stopped|quit|tested|smoked|smoke|noncompliant|discharged|dismissed|diagnosed|prescribed|sedated|numbed|hospitalized|admitted|intoxicated|abusive|belligerent
#who <3> no show|showed|shows
no show|showed|shows <4> you|your|appointment|appointments|fee
#who <2> didn't|not|never|failed (to) follow|take|fill|finish|complete|return|disclose|show|pay|wear|use|keep|attend <3> instructions|plan|advice|medication|meds|antibiotics|treatment|therapy|up|through|us|appointment|appointments|retainer|brace|bill|balance|it|them
#who (were|was|had|have|are|arrived|came|showed) <2> NUM|ten|fifteen|twenty|thirty|forty|several|a minutes|hours|few late|minutes
#who (were|was|arrived|came|showed|are) <2> late
#who <1> arrived|came|showed|left|walked <3> late|early|minutes|without|intoxicated|unannounced
#who <1> refused|declined|agreed|asked|requested|insisted|wanted|chose|opted|demanded <4> #detail
#who <1> received|got|had|have|needed|need <3> #detail
#who <1> paid|paying|disputed|applied <3> balance|copay|bill|cash|deductible|fee|claim|financial|charge
#who <1> came|come|were|was|went|brought|arrived|presented (in) (to) (us) (for|with) (a|an|your|the|severe|pain) <1> #detail
#who were told|informed|advised|given|offered|seen|treated|referred|billed|charged|asked|notified|sent <6> #detail
#who were told|informed|advised|notified|warned <3> by|at|about|that|when|multiple
#who were billed|charged|seen|treated|referred|scheduled
your <3> #detail #was
your <2> #detail <5> was|were|had|has|showed|explained|denied|approved|ordered|mailed|sent|called|posted|reviewed|read|billed|submitted|scheduled|performed|completed|done
your (own) (last|recent|first|upcoming|lower|upper|left|right|new|past|due|remaining|outstanding) balance|copay|deductible|xray|mri|crown|filling|implant|denture|extraction|biopsy|diagnosis|dose|dosage|prescription|refill|referral|surgery|procedure|labs|bloodwork|chart|treatment|symptoms|allergy|incision|wound|cast|stitches|infection|ultrasound|mammogram|colonoscopy|pregnancy|injection|anesthesia|retainer|aligners|braces
your x ray|rays
your root canal|canals
your treatment|care|payment plan
your test|lab|biopsy|scan|mri result|results
your wisdom tooth|teeth
your #body <2> was|were|is|has|had|feels|feel|looks|heals|heal|healed|gets|got|hurt|needed|needs|worked|turned|infection|surgery|replacement|doing
your <2> #money (company|carrier|provider|plan|card) <2> was|were|had|has|denied|denies|approved|rejected|covered|covers|didn't|doesn't|won't|lapsed|expired|required|requires|paid|pays|shows|show|showed|indicates|indicate|says|say|reflect|reflects
glad|happy|relieved|pleased|thrilled|grateful <2> everything|things|all <2> worked|turned|went|came|looks|healed
sorry|apologize|apologies|regret <2> your <3> was|were|wasn't|weren't|got|had|took|ran|hurt|fell|came|didn't
sorry|apologize|apologies|regret <2> we couldn't|didn't|wouldn't save|fix|treat|see|help|reach <2> the|your|you|him|her|it
insurance (company|had|has|already|only) denied|approved|rejected|covered|paid|lapsed|declined|processed|terminated
your <1> #kin <1> #detail|#body
his|her|their <2> #detail
his|her #body
his|her wife|husband|mother|father|mom|dad|son|daughter
your #kin <3> was|were|had|has|is|came|missed|refused|needed|received|did|seen|treated|diagnosed <4> #detail|treated|seen|late|here|us|well|great
our|your|the records|record|chart|notes|system|file|files|schedule|log|logs|documentation|computer|system|footage|cameras <2> show|shows|showed|indicate|indicates|say|says|reflect|reflects|confirm|confirms|state|states|list|lists|document|documents|prove|proves
according to our|your|the records|chart|notes|file|system
per our|your records|chart|notes|file|agreement|conversation|discussion
documented|noted|recorded in|on your|the|our (own|patient|visit|medical) chart|file|record|records|notes|system|account|log
#we <3> prescribed|diagnosed|refilled|billed|charged|refunded|credited|submitted|referred|numbed|sedated|extracted|reordered|adjusted|waived|sterilized|discharged|dismissed <4> you|your|him|her|his|it|the|this|that
#we <3> called|explained|offered|recommended|ordered|discussed|performed|reviewed|sent|scheduled|rescheduled|placed|replaced|removed|repaired|took|completed|treated|advised|told|gave|faxed|mailed|told <5> #detail
#we <2> told|informed|advised|called|warned|notified|reminded you|him|her (that|about|twice|three|before|when|on|at|several|multiple|in)
the|that|this #detail (that|you|we|which|itself) (you|we|was) #was
the|that|this root canal #was
the|that|this x ray|rays #was
glad|happy|sorry|hear|hope|hoping|hoped|relieved|pleased|thrilled <3> #detail|tooth|knee|hip|shoulder|back|smile <2> worked|working|healing|went|helped|helping|hurt|hurts|fell|failed|fits|feels|better|well|smoothly|out
dose|dosage|medication|meds|prescription|refill|antibiotic|antibiotics we|dr|doctor|he|she prescribed|gave|called|sent|ordered|refused|denied
discharged|dismissed|terminated (you) (from) (our|the) (practice|care|you)
outstanding|unpaid|remaining|overdue balance|bill|copay|invoice
sent to collections
in your mouth|system
the day of your|the surgery|procedure|appointment|visit|exam
we|dr|doctor saw|see <3> cavity|cavities|decay|fracture|infection|lump|spot|shadow
su <1> cirugia|cita|tratamiento|resultado|resultados|receta|saldo|factura|diagnostico|seguro|medicamento|medicamentos|embarazo|corona|muela|diente|operacion|radiografia|terapia|consulta|visita|hijo|hija|bebe|vacuna
sus resultados|medicamentos|citas|sintomas|dientes|analisis|examenes
usted falto|cancelo|rechazo|firmo|debe|llego
`,
  lists,
)

/** Hearts and feelings of which nobody is treated. */
export const figures = replyPhrases(`
your|heavy|whole|that heart|hearts|feelings|pride (is|was|are|feels) (so) hurt|heavy|broken|aching|full|warmed|big|kind
`)

/** Offers, conditions and directions for everybody; what stands behind them in the sentence is nobody's. */
export const directions = phrases(`
si|puede|puedes|pueden|llame|llama|consulte|pregunte|hable|traiga|revise|cualquier|cada|todos
wherever|however|whichever|whatever|regardless|whoever
if|whether|anyone|everyone|someone|any|every|each|most|many|some|all
can|could|may|might|usually|typically|generally|often
how|what|when|where|which (to|do|you|your|does|is|are) (i|we|you|your|to) <2> (can|should)
to <1> schedule|book|request|ask|check|discuss|view|see|learn|change|cancel|reschedule|pay|find|get|update|refill|make
schedule|book|get|order|request|make|start|protect|renew|update|manage|call|ask|bring|check|contact|visit|have|message|log|use|find|view|see <2> your|our|the|us|with|to|in|at|about
we offer|provide|accept|take|see|welcome|aim|strive|try|work|want
questions about
not|can't|cannot|never|don't|won't discuss|share|comment|say|talk|confirm|give|post|disclose|address|answer|respond
`)
