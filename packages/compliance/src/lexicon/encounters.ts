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
catch|expecting|see/ing u|y'all|ya|yall at|back|every|for|in|next|on|soon|then|this|tomorrow
i|we saw|see her|him|them|you (guys) again|all|each|every|last|on|this
look/ing forward to #day|NUM
can't|cannot|excited|look/ing excited|forward|to|wait <1> (to) hold/ing|meet/ing|see|snuggle|welcome baby|little|that|the|your <2> baby|boy|bundle|daughter|girl|one|son|twins
look/ing forward for|to our|your #day|appointment|first|follow|next|recheck|second|session|touch|visit
same bat|chair|day|time every|next|this|tomorrow
next|this time (next|this) fall|month|spring|summer|week|winter|year for a|the|your
after|at|before|by|for|from your NUM
your NUM (NUM) (am|o'clock|pm) appointment|is|on|slot|this|today|tomorrow|was|yesterday
at|before|by|for|until your NUM|eighteen|four|nine|six|three|twelve|two month/s|week/s|year
#count left|more #day|adjustments|appointment/s|cleanings|fittings|infusions|injections|round/s|session/s|shots|trays|treatment/s|visit/s
#turn left|remaining|to go|in|on (the|your)
at|before|by|during|for|until your (next) adjustment|fitting|re-check|recall|recheck|refresh|touch|tune
booked|bumped|moved|penciled|pencilled|rebooked|rescheduled|slotted|squeezed you|yours (again|back|down|for|in|on|to|twice|up)
yours got|has|is|was (been) booked|in|moved|ready|rescheduled|scheduled
are|came|come/s|is back|in #fine
#care <2> came|healed|looked|showed|turned|went #fine|back|good|great|out|perfectly|smoothly|well
looked|looking|looks #fine|amazing|beautiful|better <1> on film/s|imaging|paper|scan|ultrasound|x-ray|xray
her|his|patient|that|the|your (own) chart closed|is|said|says|shows|stays|was
in|into|on|to the|your chart|file
address|contact|email|name|number|phone in|on our|the|your chart|file
emergency contact
checked|listened|looked|pulled|read|reviewed|watched|went (at|over|through|to) <1> our|that|the|your (call|desk|front|hallway|lobby|phone|security) #log
#count cancelations|cancellations|no-shows|noshows|reschedules
cancellations|no-shows|reschedules by|from you
bailed|cancel/ed|cancelled|rescheduled at|same|three|thrice|twice|two|within NUM|day|hour/s|the|times
cancellation|late|show fee is|stands|stays (still)
that|this account|balance from|got|has|is|reflects|remains|shows|was|went
balance for|from|on that|the|this|your account|crown|first|retainer|second|visit
aren't|isn't|never|not|wasn't in|on any|our|the (appointment|current|new|old|paper) books|calendar|database|file/s|list|records|rolls|schedule|system
no appointment|call/s|chart|claim|file|record|visit (of) (any) (kind) came|exists|has|is|was|were
can't|didn't|do|don't|never find|had|have|saw|see a|any|anybody|anyone|that|you|your (name) <3> in|on our|the books|files|list|records|schedule|system
just|kidding|no|only|zero (one) clients|patients|people|person <1> by|called|named
you|you're are|you're my|one|our|the <2> #best
you're one of my|our|the
is one of my|our <2> clients|families|folks|kiddos|patients|regulars
our #best <1> client|couple|crew|customer|dad|duo|family|gal|goalie|guy|human/s|kid|kiddo|lady|mama|mom|patient|people|racer|regular|runner|teacher|trio
miss/ed your <1> company|energy|face/s|hugs|joke/s|laugh|playlists|smile/s|stories
enjoyed|enjoys|keeps|love/d your <1> card|company|cookies|drawing/s|jokes|poem/s|stories|visits
give|pass|say|send|tell (a|big|my|our|the) <1> fist|hello|hey|hi|hug/s|kiss|love|regards (bump) for|to (the) babies|baby|boys|girls|grandkids|her|him|husband|kiddos|kids|little|missus|mister|munchkin|that|twins|wife|your
high-five|hug|kiss|squeeze|tell her|him|that|the|your #kin|baby|hello|hi|little|we
give baby|her|him|that|the|your <2> hi|hug|kiss|pat|snuggle|squeeze|treat
condolences|heartbroken|praying|sorry|sympathies|sympathy|thinking about|for|of|on|over (the) (loss) (of) her|him|his|you|your (dad|dear|loss|sweet) #kin|family|losing|loss|passing
sorry about|for your baby|dad|daughter|father|grandma|grandpa|husband|loss|mom|mother|son|wife
mama|mom|mommy|she|you crowned|delivered|labored
baby|kid|kiddo no|number NUM|five|four|one|six|three|two
arrived|born at|bright|last|on|this|yesterday #day|NUM|and|morning|night|week
NUM weeks|wks along|already|and|looking|pregnant|today
did ask|call|explain|leave|mail|offer|remind|send|tell|try|warn her|him|to|you|your (call|reach|you)
been|came|come/s|goes to dr|me|our|us and|every|for|since|too|twice|weekly
herself|himself|yourself out (against)
against medical advice
all|are|both|is critical|recovering|resting|stable (and|comfortably|condition|nicely|now|well)
doing amazing|fine|great|well
you coach|drive|live|teach|work across|at|down|for|in|near|on
our|that|the|your appointment|consult|session|visit ended|got|ran|started|was|went
bring/s|brought|came|comes up <2> for you
we can explore|process|revisit|unpack|work it|that|this|through
bumpy|confusion|delay|hiccup|mix|mix-up|mixup|scare|wait <3> at|last|this|yesterday #day|your
wait/s <2> on friday|monday|saturday|sunday|thursday|tuesday|wednesday
in good|great|high spirits
ate|finished all|her|his|most|the|your (her|his|of|your) breakfast|dinner|lunch|supper
how|how'd|how's (are|did|is|was|were) that|the|those|your <1> #kin|baby|kiddo|little
was|wasn't|were|weren't advised|given|offered|told (about|multiple|several|that|the|three|to|twice)
boys|dad|girls|kiddo|kids|mama|mom|you|you're <2> a|are|so|such|the|total|was|were <1> #praise
you're <2> #praise
remember/s how|when|you|your (came|excited|first|nervous|scared|were|you)
employer|insurance|insurer|lab|labcorp|pharmacy|quest|school|specialist approved|called|confirmed|denied|faxed|filled|said|says|sent|shows
pick/ed|pickup of|up <2> contacts|glasses|meds|oxycodone|pills|prescription|retainer|script
while you got|had|slept|waited|were
has|have #count #turn left|remaining|to
you and <1> came|did|looked|made|were (a|all|both|so|such|the)
give|send <4> my|our best|love|regards
ahead|behind|front of her|him|you (and|now)
hard|part|worst is|part behind|over (you)
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
that|these|those (big|last|left|little|new|old|pesky|poor|right|sneaky|stubborn) #part
delighted|glad|great|happy|hooray|hope/s|hoping|love/d|news|pleased|proud|relieved|sorry|thrilled|yay <5> both|her|his|that|the|their|those|your <2> #part
your <1> #part are|been|came|can|come/s|fared|gonna|had|has|have|healed|heals|is|look/s|put|should|thanks|was|went|were|will
check|did|do|doing|pull/ed|read|recheck|redo|remove/d|removing|saw|see that|the|those|your <1> #part friday|here|in|monday|next|on|soon|there|thursday|tuesday|wednesday|when|while
#part of yours
did|has|is that|the|this|those|your <1> #part (ever) acting|acts|calm|clear/ed|come|drop|ease/d|fade/d|feel/ing|go|gone|heal/ed|help|improve/d|quit|settle|stop/ped|work
if|when that|the|this|those|your <1> #part acts|flares|gives|hurts|starts
keep up with the|those|your
how|how'd|how's (are|did|is|was|were) that|the|those|your <1> #part
looking|rocking <2> in|with|without that|the|those|your <1> #part|frames|glasses
look/s/ing <1> without them
that|those|your #part behind|fading|gone|healed
any|no|zero #part on file
on file for you
#count #part left|out|remaining
letting|trusting us (to) catch|deliver|fix|pull
all|both #count of your
for bringing|getting <4> boys|children|girls|kiddos|kids
has|have|hear/d|saw|see u|you all|both|guys|mama|two
see/ing u|ya|you and|for|in|n (in) NUM|four|six|that|three|two|your
in NUM|four|six|three|two months|mos|weeks|wks
said|says|sends hello|hey|hi|hugs|love to dad|mom|the|you|your
asked|askin|asking about you
told ya|you it|so|that|the|this|we
a|another|one client|patient asked|came|labored|named|once|said|told|who
somebody|someone here|last|once|who (came|had|here|last|named|once)
every <2> patient got
anyone|no-one|nobody|noone by|called|named
miss/ed you already|around|both|guys|two|y'all
losing|lost a|the|your babies|baby|pregnancy|twins
you already|never|only|still asked|called|came|owe/d|paid|showed|wanted
owe/s/d us|you a|for|one
boys|girls|kids|men|women in your family
walk/ed/ing that|the|this journey|path|road with
he's|she's|they're back|doing|eating|here|home|out|resting|sleeping|still|walking
all|both fixed|here|home|safe|stable
keep doing|elevating|icing|on|taking|up|using|wearing <2> #part|cream|drops|exercises|ice|rinse|slides|splint|stretches
nothing by mouth
after midnight
billed|charged|covered|refunded|waived (for) you|yours
cancellation|consult fee is|was
worth every needle|penny|poke|stitch
brave|strong|tough as
su|sus|tu|tus azucar|azúcar|bebe|bebé|brackets|cita|embarazo|herida|insulina|muela|piel|presion|presión|rodilla|sonrisa
la|las|le|lo|los|te atendimos|esperamos|extrañamos|guardamos|vemos|veremos
cuidese|cuídate|cuídese|verla/s|verlo/s|verte
despues|después de|del (la|su|tu) cirugia|cirugía|embolia|infarto|operacion|operación|parto
abrazo|besito|besote|digale|dile|dígale|saludeme|saludos|salúdeme a
mi|nuestra libro|lista|sistema (de) pacientes
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
free|open and|to all|anyone|everybody|everyone|open
our|the public
no appointment|registration|rsvp|sign (up) necessary|needed|required
all|everyone invited|welcome
NUM k|kilometer|miler
finish|start/ing line
auction|barbecue|bazaar|bbq|booth|breakfast|carnaval|carnival|celebration|ceremony|charla|class/es|concert|cookout|desfile|drive|event/s|evento|expo|fair/s|feria|festival|fiesta|fundraiser|gala|game/s|lecture/s|lighting|luncheon|marathon|market|pancakes|panel|parade|parties|party|picnic|potluck|puesto|raffle|ribbon|screenings|seminar|show|supper|tailgate|talk/s|taller|tour/s|tournament|vigil|walk|webinar|workshop
`)

/** Ways to speak of everybody or of the practice's own things that look like the above. */
export const notEncounters = replyPhrases(
  `
our #best <1> comment|compliment|day|feature|holiday|kind|part|plant|post|question|review|season|sentence|sort|thing|time|typo|word/s
can't|cannot|don't|never|not confirm|discuss|find|have|keep|post|put|see|share <5> forum|here|media|online|page|public|publicly
your NUM cents|days|hours|star/s
trust/ed/ing us with <3> comment|feedback|honest|honesty|opinion|perspective|question|review|thoughts|words
came|come/s to our|us after|as|by|from|highly|on|with
we did <2> add|buy|change|close|drop|fix|forget|get|have|make|miss|move|open|post|repaint|run|try
doing fine|great|well things|work
`,
  lists,
)

/** "We can't talk about patients here": care that is not told of anybody. */
export const refusals = phrases(`
can't|cannot|couldn't|don't|keep/s|never|not|unable|without|won't|wouldn't <2> anything|chat|comment|confirm|discuss|mention|name|post|say|share|speak|talk|us <5> anybody|anyone|care|client/s|health|here|medical|patient/s|records|treatment|visit/s|who
who are|is|isn't
`)
