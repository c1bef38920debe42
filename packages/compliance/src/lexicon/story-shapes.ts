import { phrases } from "../text/phrases.ts"
import { occupations } from "./story.ts"

const split = (words: string): string[] => words.trim().split(/\s+/)

const lists = {
  somebody: split(
    "patient client kiddo kid guy gal fella fellow feller gentleman lady woman man dude someone somebody mom dad mama grandpa grandma teen toddler member camper resident boy girl senor muchacha couple bride groom friend regular trucker rancher farmer veteran vet pacientita paciente pacientito resident soul",
  ),
  worker: [...occupations],
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
had|met|got somebody|someone (in|on) (who|fight|come|tell|cry|laugh|try|say|show|fall|walk|bring|hug|just|my|our|today|recently|the|me|us|storm|sing|sit)
had|have|saw a|an|one <2> on|in my|our schedule|table|chair|couch|booth|books
had|have a|an|one <1> #somebody (in|up) come|comes|fight|storm|ask|sit|laugh|in
one|a|an|our|this #somebody journey|story|recovery|comeback|transformation|road|path|progress|victory|miracle
the|our|a|an <1> #worker #body
our|my|the #day NUM o'clock|am|pm
our|my #day NUM NUM
llego|vino|entro|salio|paso|trajo|conocimos|tuvimos (a) (un|una|nuestro|nuestra) (don|dona) senor|senora|muchacho|muchacha|nino|nina|joven|abuelita|abuelito|paciente|pareja|mama|papa|senorita
para el|la muchacho|muchacha|senor|senora|joven|nino|nina|paciente <9> que|salio|vino|dejo|olvido
mira|mire|miren|vean|ve que guapa|guapo|bonita|bonito|hermosa|hermoso|linda|lindo quedo|salio|esta
guapa|guapo|feliz|hermosa|hermoso|radiante|contenta|contento quedo|salio|se|esta <4> con su|sus
had|have a|an|one|this|another|our <2> #somebody ask|asks|tell|tells|say|says|fall|fell|come|came|bring|brought|sing|sang|try|show|walk|leave|give|cry|hug|laugh|propose|request|insist|thank|wave|snore|refuse|drive|dance|pull|cut|rave|who|that|named|today|yesterday|recently|last
we|i|just had|met|saw|got|caught someone|somebody
walked|helped|wheeled|sent|escorted|drove a|an|one|our|another|this <2> #somebody to|out|home|back|in|into|through|down
i|we sat|cried|laughed|prayed|danced|sang|talked|stayed|walked|worked with a|an|one|our <2> #somebody
my|our|this|today's (own) (very) oldest|youngest|smallest|tiniest|favorite|fave|newest|first|bravest|toughest|longest <2> patient|client|kiddo|guy|gal|crew|baby|type|barista|hauler|teacher|knee|hip|preemie|quads|human|regular|couple|mama|smile
my|our|the|this (today's) NUM|two|three|one|ten|nine|eight|eleven|noon o'clock|am|pm
our NUM am|pm|a.m|p.m|oclock|o'clock (today)
bed|bay|chair one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve (will|was|is|went|got|came)
whoever parked|left|came|dropped|forgot|lost <8> here|us|our|visit|your|peel|exam|chair|room|lobby|situation
anybody|anyone|y'all know|remember the|that <3> #somebody|hiker|driver|kid|skier|who|from
remember|recall the|that <1> #somebody|#worker|anchor|weatherman who|from|that|on|with
remember|recall the|that <2> #somebody|driver|kid|hiker|player|baby (from|who|on|in) <3> news|tv|who|paper|last
same|this|that (sweet|brave|little|tough) gal|guy|fella|dude|lady|gentleman|kiddo|kid
#somebody from|at <4> just|rolled|asked|told|came|wrecked|fell|broke|swallowed|needed|limped|drove|walked|showed|cut|lost
una|un|nuestra|nuestro|mi pacientita|pacientito|paciente|senora|señora|muchacho|joven|nino|niño|nina|niña <3> dibujo|dibujó|drew|llego|llegó|dijo|vino|trajo|salio|salió|termino|terminó
`,
  lists,
)

/** Winks at readers who know whom it is about. */
export const teasers = phrases(`
you|u|ya know who you|u are
you|u|they know the one
guess who|who's|whose|which|how
whose <1> is it
hint|hints
we|i do|know|can't|won't|shouldn't (say|know|tell) (who|more|names|name)
hint|hinted|hinting at it
a certain
names withheld|changed|at
anonymous shoutout|hero|patient|friend
yes she|he came|is|was|did
everyone|everybody knows|remembers him|her|them|who
can't|cannot say more
we did what we
from|in the news|headlines|paper|article
`)

/** Good and bad wishes for one person, who stands behind them. */
export const wishes = phrases(
  `
hug|love|birthday|round|props|sorry|thoughts|welcome|proud (home|back|out|about) to|for|about|of (hear) (about) (our|the|my|a|one|this) <3> #somebody|#worker|boy|girl|sophomore|graduate|grad|brother|sister|twins|triplets|parents|family|daughter|son|baby|chief|mayor
shout|shouts out|outs to|for (the|our|a|an|one|this|my) <2> #somebody|#worker|boy|girl|family|brother|sister|son|daughter|baby
congrats|congratulations|felicidades|shoutout|hugs|prayers|prayer|praying|applause|cheers|bravo|kudos|oraciones|condolences (out) (again) (to|for|of|goes|home|about|hear) (out|about) (to|for|our|the|my|a|one|this) <3> #somebody|#worker|boy|girl|sophomore|graduate|grad|brother|sister|twins|triplets|parents|family|daughter|son|baby|chief|mayor
congrats|congratulations|hugs|prayers|shoutout|sorry to|for|about (hear) (about) the <2> boy|girl|twins|family|kid|baby
`,
  lists,
)

/** Progress of one person in numbers: "one year off pills", "down 60 lbs", "eleven stitches". */
export const progress = phrases(
  `
#count #span (of) off|clean|sober|without|free|later|post|out|down|chemo|radiation|oit|rehab|therapy|treatment|elastics|braces|sobriety|dialysis|ivf
off of|pills|fentanyl|heroin|oxygen|insulin|nicotine|cigarettes|opioids|dialysis|meth|alcohol|booze|drugs|crutches|ventilator|warfarin|prednisone
down #count pounds|lbs|lb|sizes|kilos
lost|dropped|shed #count pounds|lbs|kilos
#count stitches|staples|screws|plates|extractions|losses|transfers|cycles
heartbeat at|today
born at #count weeks
off|on the ventilator|vent|transplant
from NUM NUM to NUM
quit smoking|drinking|vaping|dipping
brackets|braces|wires|trays off|gone
bye|goodbye|adios (bye) brackets|braces|retainer|cast|crutches|walker|cane|glasses|contacts
no cane|walker|crutches|oxygen|wheelchair|pain
tummy tuck
facelift|tox|explant|lipo|bbl|rhinoplasty|veneers|botox|fillers
first|second|third (same) (day) shoulder|hip|knee|heart|kidney|liver replacement|transplant
molar in
the foot|leg|toe on
`,
  lists,
)
