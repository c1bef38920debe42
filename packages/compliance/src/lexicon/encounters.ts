import { phrases } from "../text/phrases.ts"
import { relations } from "./people.ts"
import { replyLists, replyPhrases } from "./reply-lists.ts"

const split = (words: string): string[] => words.trim().split(/\s+/)

const lists = {
  day: split(
    "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays tomorrow tonight yesterday january february march april june july august september october november december noon",
  ),
  kin: [
    ...relations,
    ...split(
      "momma hubby wifey kids twins boys girls ex-wife ex-husband ex grandson granddaughter grandkids parents sis bro fam crew family",
    ),
  ],
  count: split("NUM one two three four five six seven eight nine ten twelve several couple few"),
  turn: split(
    "visits visit sessions session treatments treatment rounds round appointments appointment injections shots weeks infusions cleanings adjustments fittings trays",
  ),
  care: split(
    "scope surgery procedure biopsy transfer extraction delivery cleaning exam scan mri ultrasound filling crown induction csection retrieval colonoscopy injection graft implant bloodwork culture labs test results pathology",
  ),
  fine: split("negative positive clear normal benign clean fine good great perfect unremarkable stable"),
  log: split("log logs recording recordings footage cameras camera tape tapes video schedule notes chart file records printout"),
  praise: split("champ trooper riot hoot doll delight gem star rockstar rock joy hero peach sweetheart angel natural pro"),
  best: split(
    "favorite fave favourite fanciest oldest youngest sweetest nicest bravest toughest longest funniest newest tiniest happiest proudest",
  ),
}

/** What only somebody who was there, or who keeps the files, would say to one person: appointments, results, files, fees, denials. */
export const encounters = replyPhrases(
  `
see|seeing|expecting|catch ya|y'all|yall|u at|in|next|on|for|every|then|soon|back|tomorrow|this
we|i see|saw you|him|her|them (guys) every|each|last|on|this|again|all
looking|look forward to #day|NUM
looking|look|excited|can't|cannot forward|wait|excited|to <1> (to) meeting|meet|holding|hold|snuggle|welcome your|the|baby|that|little <2> one|girl|boy|baby|bundle|son|daughter|twins
looking|look forward to|for your|our next|first|second|touch|follow|recheck|session|appointment|visit|#day
same time|day|chair|bat next|tomorrow|this|every
next|this time (next|this) summer|winter|spring|fall|month|week|year for the|your|a
at|for|from|before|after|by your NUM
your NUM (NUM) (o'clock|am|pm) yesterday|today|tomorrow|appointment|slot|this|on|was|is
at|for|until|by|before your two|three|four|six|nine|twelve|eighteen|NUM month|week|year|months|weeks
#count more|left visits|visit|sessions|session|treatments|treatment|rounds|round|appointments|appointment|injections|shots|infusions|cleanings|adjustments|fittings|trays|#day
#turn to|left|remaining go|on|in (your|the)
at|for|during|before|by|until your (next) touch|recheck|recall|refresh|tune|re-check|fitting|adjustment
moved|bumped|squeezed|slotted|penciled|pencilled|booked|rebooked|rescheduled you|yours (up|to|on|in|down|for|twice|back|again)
yours is|was|got|has (been) moved|scheduled|ready|booked|rescheduled|in
came|come|comes|is|are back|in #fine
#care <2> went|came|looked|turned|healed|showed #fine|well|great|smoothly|perfectly|out|back|good
looks|looked|looking #fine|better|beautiful|amazing <1> on film|films|xray|x-ray|scan|imaging|ultrasound|paper
the|your|that|his|her|patient (own) chart is|was|says|said|shows|stays|closed
in|into|on|to the|your chart|file
number|address|email|phone|contact|name in|on the|your|our file|chart
emergency contact
pulled|reviewed|checked|listened|looked|watched|went|read (at|to|over|through) <1> the|your|our|that (phone|call|security|front|desk|lobby|hallway) #log
#count cancellations|no-shows|reschedules|cancelations|noshows
cancellations|reschedules|no-shows from|by you
cancelled|canceled|rescheduled|cancel|bailed at|within|same|twice|thrice|three|two NUM|hour|hours|day|times|the
late|cancellation|show fee stands|stays|is (still)
this|that account|balance is|was|shows|has|went|got|reflects|remains|from
balance on|for|from this|that|the|your account|second|first|retainer|visit|crown
not|never|isn't|wasn't|aren't in|on our|the|any (old|new|paper|current|appointment) system|books|schedule|files|file|rolls|list|calendar|database|records
no call|calls|visit|appointment|record|claim|chart|file (of) (any) (kind) was|exists|is|were|has|came
don't|never|can't|didn't|do have|find|see|had|saw you|your|anyone|anybody|that|a|any (name) <3> in|on our|the books|system|schedule|files|records|list
no|zero|only|just|kidding (one) patients|clients|people|person <1> named|called|by
you're|you are|you're our|one|my|the <2> #best
you're one of our|my|the
is one of our|my <2> patients|regulars|clients|families|kiddos|folks
our #best <1> regular|patient|client|family|customer|mom|dad|mama|couple|kid|kiddo|duo|crew|guy|gal|lady|trio|racer|runner|teacher|goalie|human|humans|people
miss|missed your <1> jokes|joke|laugh|face|faces|stories|smile|smiles|company|energy|playlists|hugs
enjoyed|loved|love|enjoys|keeps your <1> poem|poems|stories|jokes|company|visits|cookies|card|drawing|drawings
say|tell|give|send|pass (a|our|my|big|the) <1> hi|hello|hey|hug|hugs|kiss|love|regards|fist (bump) to|for (the) your|little|that|baby|him|her|boys|girls|kids|kiddos|twins|missus|mister|wife|husband|grandkids|babies|munchkin
tell|hug|kiss|squeeze|high-five your|that|the|him|her #kin|hi|hello|we|little|baby
give your|that|the|him|her|baby <2> hug|kiss|squeeze|treat|pat|snuggle|hi
condolences|sympathy|sympathies|sorry|heartbroken|thinking|praying about|on|for|of|over (the) (loss) (of) your|his|her|you|him (loss|dear|sweet|dad) #kin|loss|passing|losing|family
sorry for|about your loss|dad|mom|mother|father|husband|wife|baby|son|daughter|grandma|grandpa
she|mom|mama|mommy|you delivered|crowned|labored
baby|kiddo|kid number|no NUM|one|two|three|four|five|six
born|arrived at|on|this|last|yesterday|bright NUM|morning|night|week|#day|and
NUM weeks|wks and|along|pregnant|already|today|looking
did warn|tell|call|explain|offer|remind|try|ask|send|mail|leave you|your|him|her|to (you|call|reach)
comes|come|came|goes|been to us|me|our|dr too|for|since|every|and|twice|weekly
himself|herself|yourself out (against)
against medical advice
is|are|both|all stable|critical|resting|recovering (well|comfortably|condition|and|now|nicely)
doing great|well|fine|amazing
you work|teach|coach|live|drive at|in|for|on|down|across|near
our|the|that|your session|appointment|visit|consult ended|ran|started|got|went|was
brings|bring|brought|came|comes up <2> for you
we can explore|unpack|process|revisit|work that|it|this|through
delay|mixup|mix-up|mix|confusion|scare|wait|hiccup|bumpy <3> yesterday|last|at your|#day
how's|how is|are|was the|that|your|those <1> arm|knee|leg|foot|hip|back|tooth|shoulder|hand|wrist|ankle|eye|ear|baby|bump|incision|swelling|cast|stitches|little|kiddo|#kin
was|were|wasn't|weren't told|advised|offered|given (twice|three|multiple|that|to|the|about|several)
you|you're|mom|dad|mama|kids|kiddo|boys|girls <2> was|were|are|such|a|the|so|total <1> #praise
you're <2> #praise
remember|remembers how|when|your|you (nervous|scared|excited|you|were|came|first)
pharmacy|insurance|insurer|lab|labcorp|quest|specialist|school|employer confirmed|denied|sent|faxed|called|says|said|shows|filled|approved
picked|pick|pickup up|of <2> meds|prescription|script|pills|oxycodone|retainer|glasses|contacts
while you were|slept|waited|had|got
have|has #count #turn left|remaining|to
with|of behind|ahead you|him|her (now|and)
part|worst|hard is|part behind|over (you)
`,
  lists,
)

/** Parts and things that are also of houses, roads and shops. */
const elsewhere = new Set(
  split("bridge frames mask port patch drops heels arch trays wires plate rod stone stones boot cast lenses laser peel lip trunk"),
)

/** The same about a body and its treatment: "that knee", "glad the drains are out", and what only regulars are told. */
export const bodies = replyPhrases(
  `
that|those|these (old|poor|little|big|new|stubborn|sneaky|pesky|last|left|right) #part
glad|relieved|happy|hope|hopes|hoping|thrilled|love|loved|great|proud|yay|hooray|news|pleased|delighted|sorry <5> the|that|your|those|both|his|her|their <2> #part
your <1> #part come|comes|came|is|are|was|were|can|should|will|looks|look|look|healed|heals|put|went|has|had|have|been|fared
do|did|pull|pulled|check|recheck|redo|remove|removed|read|see|saw|removing|doing your|the|those|that <1> #part here|there|on|in|next|thursday|friday|monday|tuesday|wednesday|soon|while|when
#part of yours
your|that|those #part behind|fading|healed|gone
no|zero|any #part on file
on file for you
#count #part left|remaining|out
letting|trusting us (to) deliver|catch|pull|fix
all|both #count of your
for getting|bringing <4> kids|kiddos|boys|girls|children
have|has|hear|heard|see|saw you|u guys|both|all|mama|two
see|seeing u|you|ya and|n|in|for (in) your|that|NUM|two|three|four|six
in NUM|two|three|four|six wks|weeks|months|mos
says|said|sends hi|hello|hey|love|hugs to you|your|the|mom|dad
asking|asked|askin about you
told you|ya that|it|this|so|the|we
one|a|another patient|client labored|once|said|told|who|asked|named|came
someone|somebody once|here|last|who (once|here|last|had|came|named)
every <2> patient gets|got
nobody|no-one|noone|anyone named|called|by
miss|missed you guys|y'all|two|both|around|already
lost|losing a|the|your baby|babies|twins|pregnancy
you never|only|already|still paid|wanted|asked|owe|owed|called|came|showed
owe|owed|owes you|us one|for|a
women|men|kids|girls|boys in your family
walk|walked|walking this|that|the road|journey|path with
he's|she's|they're back|home|resting|still|out|here|doing|eating|walking|sleeping
both|all fixed|here|home|safe|stable
keep doing|up|on|icing|elevating|wearing|taking|using <2> #part|exercises|slides|stretches|drops|rinse|cream|ice|splint
nothing by mouth
after midnight
waived|refunded|charged|billed|covered (for) you|yours
consult|cancellation fee was|is
worth every stitch|penny|needle|poke
tough|brave|strong as
tu|su|sus|tus piel|rodilla|muela|sonrisa|presion|presión|insulina|azucar|azúcar|bebe|bebé|brackets|herida|embarazo|cita
te|lo|la|los|las|le vemos|esperamos|atendimos|veremos|guardamos|extrañamos
verlo|verla|verlos|verlas|verte|cuídese|cuidese|cuídate
despues|después del|de (la|su|tu) infarto|cirugia|cirugía|parto|operacion|operación|embolia
digale|dígale|dile|saludos|saludeme|salúdeme|besote|besito|abrazo a
mi|nuestra lista|libro|sistema (de) pacientes
`,
  {
    ...lists,
    part: [
      ...replyLists.part.filter((part) => !elsewhere.has(part)),
      ...split(
        "tooth teeth gums jaw knee knees hip hips shoulder shoulders back spine wrist ankle foot feet toe toes hand finger fingers elbow arm leg legs eye eyes ear ears nose throat skin chest heart stomach belly bump kidney kidneys liver lungs thyroid prostate uterus breast scalp veins vein gallbladder appendix tonsils sinuses scar scars incision wound stitches staples drains drain screws rod plate cast splint boot brace braces retainer aligners crown crowns filling fillings implant implants veneers dentures lowers uppers wart warts mole moles rash cyst lump polyp polyps stone stones scan scans mri ultrasound mammogram mammograms biopsy labs results bloodwork pathology a1c b12 sugar pressure swelling bleeding numbness limp cough wheeze fever infection abscess asthma diabetes migraines reflux appliance inhaler pump cpap meds medication antibiotic antibiotics pill pills drops patch shots booster chemo radiation rehab therapy surgery procedure extraction cleaning delivery csection retrieval embryo transfer lashes brows lips tox filler facial peel whitening prescription refill neck calf calves thigh shin heel cheek cheeks chin brow jawline hamstring rib ribs collarbone graft sealants catheter port valve hernia ulcer orthotics",
      ),
    ],
  },
)

/** Where everybody is asked to come: "see you" is then said to all. */
export const gatherings = phrases(`
open house
open|free to|and all|everyone|everybody|open|anyone
the|our public
no appointment|sign|registration|rsvp (up) needed|required|necessary
everyone|all welcome|invited
NUM k|kilometer|miler
start|starting|finish line
puesto|feria|carnaval|fiesta|desfile|evento|taller|charla
party|parties|fair|fairs|parade|walk|marathon|festival|drive|gala|fundraiser|picnic|concert|potluck|cookout|barbecue|bbq|bazaar|tournament|workshop|webinar|seminar|class|classes|booth|event|events|celebration|expo|luncheon|game|games|tailgate|carnival|market|auction|raffle|show|talk|talks|tour|tours|lighting|supper|breakfast|pancakes|panel|lecture|lectures|screenings|ribbon|ceremony|vigil
`)

/** Ways to speak of everybody or of the practice's own things that look like the above. */
export const notEncounters = replyPhrases(
  `
our #best <1> part|thing|kind|sort|review|comment|compliment|word|words|day|time|feature|season|holiday|question|plant|sentence|post|typo
don't|never|can't|cannot|not have|find|see|share|discuss|confirm|post|put|keep <5> online|public|publicly|here|page|forum|media
your NUM cents|star|stars|days|hours
trusting|trust|trusted us with <3> opinion|feedback|thoughts|review|honesty|honest|words|comment|question|perspective
come|comes|came to us|our from|with|as|on|by|highly|after
we did <2> run|have|make|get|change|add|move|close|open|forget|miss|drop|post|buy|try|repaint|fix
doing great|well|fine things|work
`,
  lists,
)

/** "We can't talk about patients here": care that is not told of anybody. */
export const refusals = phrases(`
can't|cannot|don't|won't|never|not|wouldn't|couldn't|unable|keep|keeps|without <2> talk|discuss|say|share|speak|confirm|comment|post|mention|chat|name|anything|us <5> patient|patients|care|client|clients|treatment|visit|visits|health|medical|records|anyone|anybody|who|here
who is|isn't|are
`)
