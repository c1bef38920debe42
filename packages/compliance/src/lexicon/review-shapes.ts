import { phrases } from "../text/phrases.ts"

const lists = {
  site: "google yelp facebook healthgrades zocdoc vitals webmd tripadvisor nextdoor maps gmail fb realself trustpilot insta resena resenas estrellas".split(
    " ",
  ),
  review: "review reviews rating ratings testimonial testimonials reviewer reviewers stars star".split(" "),
}

/** Places and marks of public praise beside the word "review": "on Google", "five stars". */
export const praisePlaces = phrases(
  `
#site
five|four|cinco|NUM|shiny|bright|gold star|stars|estrellas
one|a|NUM|each|every|public review|reviews|rating
review|reviews page
the|those stars are|await|below
good|nice|kind|glowing|sweet <1> word|words|note|thing|things <4> online|about|on
say something|a <2> about|on
rate|rates|rated|review|reviews|recommend|recommends|praise us|our
post|posts|share|shares|write|writes|writing (something) <1> about <1> visit|us|experience|appointment
every|each|any|per <2> recommendation|recommendations|shoutout|mention
update|change|bump|raise|edit|bring|make|goes|turn <3> to <2> NUM|five|four|stars|positive
`,
  lists,
)

/** Something handed over, in the verbs of giving and taking. */
export const givings = phrases(
  `
we'll|i'll|we'd|ill <2> slide|hand|toss|throw|comp|knock|credit|knit|donate|treat|owe|mail|gift|load|cover|waive|shave|take|drop|hold|save|sneak|buy|send|give|leave|let|reward|thank|have|pop
(x)
she'll|he'll|they'll|desk|staff|volunteers|team|front will|slide|hand|toss|knit|give|comp <2> slide|you|a|hand|give|knit
will|gonna <1> knit|slide|hand|comp|gift|reward <1> you|ya|your|a
knock|knocks|knocked|shave|shaves|takes|take|lop <3> off
there's|theres <6> in|waiting|for it|you|at
there is|will <6> in|waiting|for it|you|at
is|are|be|it's yours
has|have your name
your name in
waiting for|at <1> you|desk
our|my treat
(x)
on us|me
on the house
half off|price
comp|comped|comping
choose|pick|picks|grab|snag|claim|choose|collect|win|wins|earn|earns|select <3> from|any|a|an|one|two|your|tincture|prize|gift
get|gets|take|takes|receive|receives|score|scores <1> a|an|any|one|two|our|free|NUM
gets to|skip|first|dibs
desk|counter|staff|team|we has|have|keep|keeps|got <5> for|waiting <1> you|ya|yours
go|goes|going|come|comes|drawn|pulled|tossed <3> in|into|out|of <2> jar|hat|bowl|bucket|fishbowl|basket|drum|pot|box
way into the hat|jar|bowl|drawing
show|flash|bring|enseñe|ensene|muestre <3> screen|phone|screenshot|post|us|me|telefono|it|proof
mitad de precio
scratch|lottery|movie|drink|raffle|concert ticket|tickets
le sale|damos|regalamos
get|gets to <1> skip|pick|choose|spin
skip|skips the|mop <2> line|wait|queue|duty
bucks|dollars|NUM lighter|cheaper|less|off
in exchange
one <2> one
move|moves|bump|bumps <4> top|front|line
draw|drawn|drawing NUM|on|from|winner|friday
llevese|reciba|regalamos|regalo|gratis|descuento|rifa
wins|winner|winners|first NUM|fifty|ten|twenty
pizza|bonus|prize|prizes|treasure|treasures|raffle|spin|treat|treats|eggs|ham|balm|coffee|lunch
trato
deal
`.replaceAll("(x)\n", ""),
)

/** People asked after how they liked it: those who did. */
export const contentReaders = phrases(`
loved|love|adored|dug us|it|your|today|our|this
had|have|having a|an <2> great|good|wonderful|amazing|positive|excellent|awesome|fantastic|lovely|smooth|nice|perfect|happy|glowing <1> experience|visit|time|stay|day|appointment
good|great|happy|nice|smooth|positive|lovely|wonderful|perfect experience|visit|day|time|stay
was|went|felt|were <2> wonderful|great|good|well|amazing|lovely|perfect|smooth|happy|pleased|fantastic
big|happy|all smile|smiles|smiling
happy|thrilled|pleased|delighted|glad|satisfied|feel|feeling|lighter|better
if|when we|you <2> helped|shine|shone|delivered|nailed|rocked|happy|smiling
five|NUM star squad|crew|fans|experience|visit
fans|raving|superfans|lovers
grinning|beaming|smiling|glowing|thrilled|contento|contenta|contentos|feliz|satisfecho|happy
fue|encanto|gusto bien|la|su|genial
`)

/** The others, and where their words are to stay. */
export const keptPrivate = phrases(
  `
suggestion|comment|complaint|feedback|paper|private|internal box|form|card|comment|line|survey
between us|ourselves
keep it|that <2> between|quiet|private|us|house|inside|family
stays <1> in|here|inside|between|with <3> building|us|house|walls
(x)
didn't|wasn't|not|less|otherwise|else|unhappy|under|below|bad|mal <6> talk|tell|message|call|email|dm|dms|text|come|see|find|whisper|slide|habla|hable|hablen|speak <3> us|me|manager|first|privately|quietly|nosotros|doctor|office|owner
dms|dm|message|call|email|see|tell|talk|come|text|slide <5> first
before <2> type|typing|post|posting|write|writing|you
please don't|no|not|never post|publiques|escriba|write|publique|review
don't|no <1> post|escriba|publique|write|tell|go
not|isn't|no <2> the|a internet|google|place
nothing|don't|no|not <2> on|escriba|say <2> google|nada|online
quietly|privately|private|privado
rather|prefer|want|love|like <3> hear|know|learn <3> person|privately|first|directly|ourselves
keep|leave <4> internet|google|online|social <2> out
tell|tells only|just us|me
fix|make|put it|this|right <3> before
between you and
`.replace("(x)\n", ""),
)
