import { phrases } from "../text/phrases.ts"
import { occupations } from "./story.ts"

const split = (words: string): string[] => words.trim().split(/\s+/)

const lists = {
  somebody: split(
    "patient client kiddo kid guy gal fella fellow feller gentleman lady woman man dude someone somebody mom dad mama grandpa grandma teen toddler member camper resident boy girl senor muchacha couple bride groom friend regular father mother daddy mommy young trucker rancher farmer veteran vet pacientita paciente pacientito resident soul",
  ),
  worker: [...occupations, "carrier", "king", "queen", "commissioner", "councilman", "councilwoman", "governor"],
  soloist: split(
    "guy gal lady fella dude gentleman kiddo kid ladies gentlemen guys gals kids teens residents campers members patients clients",
  ),
  day: split("monday tuesday wednesday thursday friday saturday sunday"),
  body: split(
    "foot feet toe toes knee knees hip hips shoulder shoulders neck ankle wrist hand hands finger fingers elbow arm leg legs eye eyes ear ears nose heart lung kidney liver tooth teeth jaw skin scar wound mole stroke surgery transplant implant crown braces biopsy scan x-ray xray cast stitches",
  ),
  count: split("NUM one two three four five six seven eight nine ten eleven twelve"),
  span: split("days weeks months years rounds cycles losses transfers sessions pounds lbs stitches staples day week month year"),
}

/** Somebody of the practice's own day, as the practice tells it: "had a kiddo tell us", "my 2 o'clock", "whoever left a hat after the peel". */
export const shapes = phrases(
  `
got|had|met somebody|someone (in|on) (bring|come|cry|fall|fight|hug|just|laugh|me|my|our|recently|say|show|sing|sit|storm|tell|the|today|try|us|walk|who)
had|have|saw a|an|one <2> in|on my|our books|booth|chair|couch|schedule|table
had|have|saw a|an|one <1> #somebody (in|up) ask|come/s|fight|in|laugh|sit|storm
a|an|one|our|this #somebody comeback|journey|miracle|path|progress|recovery|road|story|transformation|victory
a|an|our|the <1> #worker #body
my|our|the #day NUM am|o'clock|pm
my|our #day NUM NUM
conocimos|entro|llego|paso|salio|trajo|tuvimos|vino (a) (nuestra|nuestro|un|una) (don|dona) abuelita|abuelito|joven|mama|muchacha|muchacho|nina|nino|paciente|papa|pareja|senor|senora|senorita
para el|la joven|muchacha|muchacho|nina|nino|paciente|senor|senora <9> dejo|olvido|que|salio|vino
mira|mire|miren|ve|vean que bonita|bonito|guapa|guapo|hermosa|hermoso|linda|lindo esta|quedo|salio
contenta|contento|feliz|guapa|guapo|hermosa|hermoso|radiante esta|quedo|salio|se <4> con su|sus
had|have|saw a|an|another|one|our|this <2> #somebody ask/s|bring|brought|came|come|cry|cut|dance|drive|fall|fell|give|hug|insist|last|laugh|leave|named|propose|pull|rave|recently|refuse|request|sang|say/s|show|sing|snore|tell/s|thank|that|today|try|walk|wave|who|yesterday
i|just|we caught|got|had|met|saw somebody|someone
drove|escorted|helped|sent|walked|wheeled a|an|another|one|our|this <2> #somebody back|down|home|in|into|out|through|to
i|we cried|danced|laughed|prayed|sang|sat|stayed|talked|walked|worked with a|an|one|our <2> #somebody
my|our|this|today's (own) (very) bravest|fave|favorite|first|longest|newest|oldest|smallest|tiniest|toughest|youngest <2> baby|barista|client|couple|crew|gal|guy|hauler|hip|human|kiddo|knee|mama|patient|preemie|quads|regular|smile|teacher|type
my|our|the|this (today's) NUM|eight|eleven|nine|noon|one|ten|three|two am|o'clock|pm
our NUM a.m|am|o'clock|oclock|p.m|pm (today)
bay|bed|chair eight|eleven|five|four|nine|one|seven|six|ten|three|twelve|two (came|got|is|was|went|will)
whoever came|dropped|forgot|left|lost|parked <9> bathroom|chair|exam|here|lobby|our|peel|restroom|room|situation|us|visit|your
found|left <5> aligner/s|denture/s|hearing|inhaler|prosthe*|retainer/s
dug|fished|plucked|pulled <4> from|out (of) a|an|her|his|somebody's|someone's|this <2> #body
for|from|of|to|with our <3> fella|gal|gentleman|kiddo|lady at|from|in|on|who
asked|called|gave|helped|hugged|showed|taught|told|warned|watched a|an|another|one|this <2> #somebody|#worker
call/ed from|with a|an|one <3> #somebody|#worker
came|hobbled|limped|rolled|shuffled|walked|wheeled in barely|bent|crooked|crying|holding|hunched|like|limping|on|scared|terrified|unable|using|with <8> danced|dancing|left|ran|strolled|strutted|walked|walking
#somebody came|limped|rolled|rushed|walked in after|because|for|on|with
#somebody (is) keeping|keeps|kept her|his #body
when your NUM am|o'clock|pm
#count days|months|weeks|years ago (a|he|our|she|this) <5> could|couldn't
bravest|funniest|oldest|smallest|tiniest|toughest|youngest baby|client|customer|patient|resident
heaven gained|got|received a|an|another|our
retired <3> we care/d|look/ed
pov (when) you're the
a certain <3> #worker
morning|today|tonight|yesterday debond|emergency|rescue|save
got|had|has her|his|your <2> done by
anybody|anyone|y'all know|remember that|the <3> #somebody|driver|from|hiker|kid|skier|who
recall|remember that|the <1> #somebody|#worker|anchor|weatherman from|on|that|who|with
recall|remember that|the <2> #somebody|baby|driver|hiker|kid|player (from|in|on|who) <3> last|news|paper|tv|who
same|that|this (brave|little|sweet|tough) dude|fella|gal|gentleman|guy|kid|kiddo|lady
#somebody at|from <4> asked|broke|came|cut|drove|fell|just|limped|lost|needed|rolled|showed|swallowed|told|walked|wrecked
mi|nuestra|nuestro|un|una joven|muchacho|nina|nino|niña|niño|paciente|pacientita|pacientito|senora|señora <3> dibujo|dibujó|dijo|drew|llego|llegó|salio|salió|termino|terminó|trajo|vino
`,
  lists,
)

/** Winks at readers who know whom it is about. */
export const teasers = phrases(`
u|ya|you know who u|you are
they|u|you know the one
guess how|which|who|who's|whose
whose <1> is it
hint/s
i|we can't|do|know|shouldn't|won't (know|say|tell) (more|name/s|who)
hint/ed/ing at it
a certain
had (something) do|to (to) do with it
names at|changed|withheld
anonymous friend|hero|patient|shoutout
yes he|she came|did|is|was
everybody|everyone knows|remembers her|him|them|who
can't|cannot say more
we did what we
from|in the article|headlines|news|paper
`)

/** Good and bad wishes for one person, who stands behind them. */
export const wishes = phrases(
  `
birthday|hug|love|props|proud|round|sorry|thoughts|welcome (about|back|home|out) about|for|of|to (hear) (about) (a|my|one|our|the|this) <3> #somebody|#worker|baby|boy|brother|chief|daughter|family|girl|grad|graduate|mayor|parents|sister|son|sophomore|triplets|twins
shout/s out/s for|to (a|an|my|one|our|the|this) <2> #somebody|#worker|baby|boy|brother|daughter|family|girl|sister|son
applause|bravo|cheers|condolences|congrats|congratulations|felicidades|hugs|kudos|oraciones|prayer/s|praying|shoutout (out) (again) (about|for|goes|hear|home|of|to) (about|out) (a|for|my|one|our|the|this|to) <3> #somebody|#worker|baby|boy|brother|chief|daughter|family|girl|grad|graduate|mayor|parents|sister|son|sophomore|triplets|twins
meet our|the <4> #somebody|freshman|grader|junior|kindergartner|preschooler|sophomore
dude|fella|gal|guy|lady from|off
update/s on <3> at|friend|from
the bravest|cutest|funniest|happiest|kindest|strongest|sweetest|tiniest|toughest <2> #somebody
this <1> beauty|champ|champion|cutie|king|legend|queen|rockstar|superstar|trooper|warrior
somebody|someone <1> dad|daddy|daughter|grandma|grandpa|husband|mama|mom|nana|papa|son|wife
hats off to (the) <3> #somebody|#worker
a certain <2> bank|business|channel|church|company|firm|school|shop|station|store|team
#body (that) doctor|dr|our|we <1> built|fixed|reattached|rebuilt|repaired|replaced|saved
congrats|congratulations|hugs|prayers|shoutout|sorry about|for|to (hear) (about) the <2> baby|boy|family|girl|kid|twins
`,
  lists,
)

/** Progress of one person in numbers: "one year off pills", "down 60 lbs", "eleven stitches". */
export const progress = phrases(
  `
#count #span (of) braces|chemo|clean|dialysis|down|elastics|free|ivf|later|off|oit|out|post|radiation|rehab|sober|sobriety|therapy|treatment|without
off alcohol|booze|cigarettes|crutches|dialysis|drugs|fentanyl|heroin|insulin|meth|nicotine|of|opioids|oxygen|pills|prednisone|ventilator|warfarin
down #count kilos|lb|lbs|pounds|sizes
dropped|lost|shed #count kilos|lbs|pounds
#count cycles|extractions|losses|plates|screws|staples|stitches|transfers
heartbeat at|today
born at #count weeks
off|on the transplant|vent|ventilator
from NUM NUM to NUM
quit dipping|drinking|smoking|vaping
braces|brackets|trays|wires gone|off
adios|bye|goodbye (bye) braces|brackets|cane|cast|contacts|crutches|glasses|retainer|walker
no cane|crutches|oxygen|pain|walker|wheelchair
tummy tuck
first pair of
rang|ringing|rings our|that|the bell
finally breathe|chew|eat|hear|hold|kneel|read|run|see|sleep|smile|swallow|taste|walk
breathed|heard|held|saw|slept|smiled|stood|tasted|walked <7> first time
in|on my|our chair|couch|exam|recliner|table
new heart|hip/s|kidney|knee/s|liver|lung/s|shoulder
all done|finished today
boot|brackets|cast|finger/s|leg|stitches|thumb|toe/s (are|came|finally|is) off|on|out
cleared by|to doctor|dr|drive|lift|our|play|race|return|run
bbl|botox|explant|facelift|fillers|lipo|rhinoplasty|tox|veneers
first|second|third (same) (day) heart|hip|kidney|knee|liver|shoulder replacement|transplant
molar in
the foot|leg|toe on
`,
  lists,
)
