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
NUM|bright|cinco|five|four|gold|shiny estrellas|star/s
NUM|a|each|every|one|public rating|review/s
review/s page
the|those stars are|await|below
glowing|good|kind|nice|sweet <1> note|thing/s|word/s <4> about|on|online
say a|something <2> about|on
praise|rate/s/d|recommend/s|review/s our|us
post/s|share/s|write/s|writing (something) <1> about <1> appointment|experience|us|visit
any|each|every|per <2> mention|recommendation/s|shoutout
bring|bump|change|edit|goes|make|raise|turn|update <3> to <2> NUM|five|four|positive|stars
`,
  lists,
)

/** Something handed over, in the verbs of giving and taking. */
export const givings = phrases(
  `
i'll|ill|we'd|we'll <2> buy|comp|cover|credit|donate|drop|gift|give|hand|have|hold|knit|knock|leave|let|load|mail|owe|pop|reward|save|send|shave|slide|sneak|take|thank|throw|toss|treat|waive
(x)
desk|front|he'll|she'll|staff|team|they'll|volunteers comp|give|hand|knit|slide|toss|will <2> a|give|hand|knit|slide|you
gonna|will <1> comp|gift|hand|knit|reward|slide <1> a|ya|you|your
knock/s/ed|lop|shave/s|take/s <3> off
there's|theres <6> for|in|waiting at|it|you
there is|will <6> for|in|waiting at|it|you
are|be|is|it's yours
has|have your name
your name in
waiting at|for <1> desk|you
my|our treat
on me|us
on the house
half off|price
balm|bonus|coffee|comp/ed/ing|deal|descuento|eggs|gratis|ham|llevese|lunch|pizza|prize/s|raffle|reciba|regalamos|regalo|rifa|spin|trato|treasure/s|treat/s
choose|claim|collect|earn/s|grab|pick/s|select|snag|win/s <3> a|an|any|from|gift|one|prize|tincture|two|your
get/s|receive/s|score/s|take/s <1> NUM|a|an|any|free|one|our|two
gets dibs|first|skip|to
counter|desk|staff|team|we got|has|have|keep/s <5> for|waiting <1> ya|you|yours
come/s|drawn|go|goes|going|pulled|tossed <3> in|into|of|out <2> basket|bowl|box|bucket|drum|fishbowl|hat|jar|pot
way into the bowl|drawing|hat|jar
bring|ensene|enseñe|flash|muestre|show <3> it|me|phone|post|proof|screen|screenshot|telefono|us
mitad de precio
concert|drink|lottery|movie|raffle|scratch ticket/s
le damos|regalamos|sale
get/s to <1> choose|pick|skip|spin
skip/s mop|the <2> duty|line|queue|wait
NUM|bucks|dollars cheaper|less|lighter|off
in exchange
one <2> one
bump/s|move/s <4> front|line|top
draw/ing|drawn NUM|friday|from|on|winner
first|winner/s|wins NUM|fifty|ten|twenty
`.replaceAll("(x)\n", ""),
)

/** People asked after how they liked it: those who did. */
export const contentReaders = phrases(`
adored|dug|love/d it|our|this|today|us|your
had|have|having a|an <2> amazing|awesome|excellent|fantastic|glowing|good|great|happy|lovely|nice|perfect|positive|smooth|wonderful <1> appointment|day|experience|stay|time|visit
good|great|happy|lovely|nice|perfect|positive|smooth|wonderful day|experience|stay|time|visit
felt|was|went|were <2> amazing|fantastic|good|great|happy|lovely|perfect|pleased|smooth|well|wonderful
all|big|happy smile/s|smiling
beaming|better|contenta|contento/s|delighted|fans|feel/ing|feliz|glad|glowing|grinning|happy|lighter|lovers|pleased|raving|satisfecho|satisfied|smiling|superfans|thrilled
if|when we|you <2> delivered|happy|helped|nailed|rocked|shine|shone|smiling
NUM|five star crew|experience|fans|squad|visit
encanto|fue|gusto bien|genial|la|su
`)

/** The others, and where their words are to stay. */
export const keptPrivate = phrases(
  `
comment|complaint|feedback|internal|paper|private|suggestion box|card|comment|form|line|survey
between ourselves|us
keep it|that <2> between|family|house|inside|private|quiet|us
stays <1> between|here|in|inside|with <3> building|house|us|walls
(x)
bad|below|didn't|else|less|mal|not|otherwise|under|unhappy|wasn't <6> call|come|dm|dms|email|find|habla|hable|hablen|message|see|slide|speak|talk|tell|text|whisper <3> doctor|first|manager|me|nosotros|office|owner|privately|quietly|us
call|come|dm|dms|email|message|see|slide|talk|tell|text <5> first
before <2> post/ing|type|typing|write|writing|you
please don't|never|no|not escriba|post|publique/s|review|write
don't|no <1> escriba|go|post|publique|tell|write
isn't|no|not <2> a|the google|internet|place
don't|no|not|nothing <2> escriba|on|say <2> google|nada|online
privado|private|privately|quietly
like|love|prefer|rather|want <3> hear|know|learn <3> directly|first|ourselves|person|privately
keep|leave <4> google|internet|online|social <2> out
tell/s just|only me|us
fix|make|put it|right|this <3> before
between you and
`.replace("(x)\n", ""),
)
