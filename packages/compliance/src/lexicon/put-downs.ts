import { replyPhrases } from "./reply-phrases.ts"

const lists = {
  folks:
    "people folks patients parents moms dads customers clients ladies guys men women mouths faces minds adults grownups reviewers souls kids types attitudes".split(
      " ",
    ),
  dismiss:
    "complain complains complaining complained whine whines whining cry crying rant ranting moan moaning gripe griping bellyache".split(
      " ",
    ),
}

/** Turns by which an answer sneers, blames or shows the door; in an answer to somebody they are never kind. */
export const sneers = replyPhrases(
  `
funny|interesting|amazing|strange|odd|curious|convenient|cute|bold|rich|ironic how|that|of|coming|from <2> you|this|these|those|the|someone|somebody|people|folks|everyone|only|anyone
imagine having|giving|being|thinking|needing|typing|writing|expecting|posting
somebody|someone skipped|missed|forgot|is|still|woke|had <2> nap|binky|bottle|snack|hobby|hungover|attention|coffee|meds|cranky
sounds|seems|looks like somebody|someone|somebody's|someone's
some|certain #folks wouldn't|shouldn't|can't|couldn't|don't|won't|aren't|are|just|simply|should|never|need|want|have|like|love|think|would|will|sow|and|who|really
some|certain of us|you <3> jobs|job|work|lives|life|busy|actually
folks|people|patients|parents like you
people|folks|those|anyone|someone|somebody|man|person|patient|parent who|that|that'd <7> shouldn't|ain't|owe
anyone|anybody|somebody|someone who <1> thinks|think|calls|expects|can't <3> handle|a|an|that|it|we|our|should|is
ever think|thought|consider|wonder|considered <2> it|you|your|maybe|that|might|the
ever tried|heard of
walk a mile
must be|feel|get hard|nice|exhausting|lonely|tiring|rare|tough|great|fun
it's|its|that's comical|hilarious|adorable|cute|precious|rich|laughable|touching
get a job|grip|hobby|mirror|clue|room|map
grow up|some
cry harder|more|louder|about
you want|wanted <5> go|see|try|should've|should|stay|drive|hire|find
if you|one|u <2> wanted|didn't|had|insist|insists|brushed|followed|came|showed|spent|used <9> you'd|we'd|see|it's|go|try|should've|you'll
if you want <3> go|see|try|hire|drive
if you don't like <3> there's|go|try|find|leave|then|don't
if you'd|you've done|followed|brushed|come|used|spent|shown|read|listened|called|asked|taken|paid|tried|kept|worn
should've|shoulda|should have <1> stayed|read|listened|come|called|brushed|thought|asked|gone
you|u should've|should|could've|could|might have|try|stay|stayed|gone|spend|have <2> home|less|elsewhere|manners|yourself
drive|go|run|head|try|crawl|scoot to|back|on|over|down|the|some|somewhere <3> then|road|street|mainland|competition|instead|home
place|doctor|clinic|office|dentist|shop down|up|across|over the|there|in <3> happy|glad|rob|welcome|love|try|take
clog|clogging up|the
let the <2> door
kick rocks
leave <2> cardiology|medicine|dentistry|surgery|doctoring|diagnosing|thinking|science to
medical degree|license
doctorate|degree|diploma|phd|md from <3> google|facebook|youtube|cereal|internet|tiktok|university
university of google|youtube|facebook|tiktok
google|keyboard|internet|armchair|facebook|tiktok|youtube doctor|doctors|dentist|dermatologist|surgeon|expert|experts|scholar|hero|physician|cardiologist
another expert|critic|genius|keyboard|armchair|online|google|self
expert|critic|novelist|journalist|comedian with|suddenly|now
becomes|became|become a|an|suddenly journalist|critic|expert|poet|doctor|lawyer
writing|wrote|type|typing|typed|write|penned <2> novel|novels|essay|essays|opinion|paragraphs|manifesto|memoir
zero|no other|previous|prior reviews
negative|bitter|angry|rude|miserable people <2> attract|find|see|get|have
small|tiny|petty complaint|complaints|mind|minds|man|person|people|life
no manners|brain|class|shame
enjoy the attention|view|wait|drive|silence
sour grape|grapes|puss
wouldn't know <4> if
worth the powder|ink|effort|time|breath
ain't worth
would|could embarrass a|the|even
grasp|command|understanding of <3> embarrass|lacking|limited|poor
pay|pays|paying <1> anyhow|anyway|attention|late|first
owe|owes|owing money|us|bill|bills|balance
always|ever <2> late|whining|complaining|complain|whine|rude|ones
put <1> phone down|away
blame|blames|blaming the|us|everyone|our <1> doctor|dentist|staff|team|clinic|else
what happens when #folks|you|someone|somebody
half|twice as much|hard|often as you|u #dismiss
can't|cannot|couldn't fix|cure|treat|help <2> stupid|attitude|attitudes|one|ugly|ignorance|manners
therapy|this|medicine|it|healing isn't <1> vending|magic|drive|fast|hotel|spa
begone
boomer|boomers|zoomer|millennial|gen
sir|ma'am|lady|buddy|dude|girl this|if|you
stopped reading|listening
charge|fee|award|prize|medal <1> for <1> #dismiss|complaining|whining|drama|ranting|attitude
try|maybe|consider showing|reading|listening|brushing|flossing|arriving|being|smiling|paying <5> once|first|time|instead|sometime|too
like a|an grown|adult|toddler|child|baby|brat|kid|diva
without a|the|all <1> tantrum|drama|fuss|meltdown|attitude
such a <2> vocabulary|words|opinion|mouth
warned us about you|your
your essay|novel|rant|sermon|lecture|poem
the essay|novel|rant|sermon
did|do|does somebody|someone <2> have|need|want|get
no|don't vuelva|vuelvas|regrese
si <2> tanto|no <3> vaya|vayase|busque|vuelva
cheaper|easier|shorter|quicker|faster than <2> rant|review|complaint|novel|tantrum
other|everyone|rest <3> managed|survived|coped|behaved
landlubber|scurvy|peasant|princess|snowflake|sherlock|einstein|buttercup|drama|diva|genius
may|hope your|yours <3> close|gently|karma|day
sit with that
don't|not like it
ni modo
vayase|vete|larguese <4> otro|otra|lado|parte
qué|que casualidad|curioso|chistoso
échele|echele ganas
siempre llega|llegan tarde
cuando|si aprenda|aprendan a
`,
  lists,
)

/** Words that sneer only in an answer that has no kind word at all. */
export const weakSneers = replyPhrases(
  `
some|certain|another|somebody|someone|anyone|anybody|those|these #folks|who|with|like|else
#folks who|that|like
funny|cute|adorable|bold|yawn|wow|imagine|congrats|congratulations|shocking|charming|classic|rich|brave|precious|noted|apparently|evidently|obviously|clearly|lol|haha|lmao|yikes|sigh|bless|welp|huh
#dismiss
did|does somebody|someone
maybe|perhaps|possibly if|try|the|a|you|your|it's|look|next|start|spend|get
next time
if you|one|u
you should|should've|could've|wouldn't|don't|didn't|never|want|wanted|must|seem|know|ain't|haven't
your attitude|tone|review|parenting|choice|own|fault|problem|opinion|phone|mouth|keyboard|mood
attitude|manners|mirror|novel|essay|hobby|keyboard|drama|tantrum|diva|nap|binky|tissue|brain|ego|hugs|degree|expert|genius|critic|whiner|grudge|princess|karen|genius|troll|trolls
oh wait|well|no|honey|boy|look|really
just saying|sayin
that's|it's <1> you|your|life|rich|cute|called
we fix|only|treat|rather
not our|my|everyone
somebody|someone needs
must|gotta be
get|cry|take|drive|find|grow|come|read|look a|elsewhere|somewhere|over|up|back|the|some|on|harder|home|your
`,
  lists,
)

/** A kind word, or a way to reach somebody: an answer with one is not curt. */
export const courtesies = replyPhrases(`
sorry|apolog*|thank*|appreciat*|regret|regrets|grateful|welcome|kind|kindness|glad|wishing|yay|hooray|congratulations
please <3> call|know|note|reach|let|accept|ask|stop|come|see|take|use|join|email|phone|dial|send|bring|keep|write|tell|feel
call|phone|reach|number|email|hear|contact|message|visit|talk|desk|ask
gracias|disculp*|lament*|perdon|bienvenid*
911|988
noted|fixed|understood|heard|fair|agreed|ouch
prescriber*|pharmacist*|clinician*|pediatrician*|therapist*|licensed
your|a|an|the|her|his <1> doctor|dentist|nurse|surgeon|provider|midwife|hygienist|ophthalmologist|optometrist|dermatologist
can't|cannot|couldn't|won't <2> answer|assess|guess|judge|say|tell|advise|diagnose|discuss
`)
