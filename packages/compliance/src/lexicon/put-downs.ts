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
amazing|bold|convenient|curious|cute|funny|interesting|ironic|odd|rich|strange coming|from|how|of|that <2> anyone|everyone|folks|only|people|somebody|someone|the|these|this|those|you
imagine being|expecting|giving|having|needing|posting|thinking|typing|writing
somebody|someone forgot|had|is|missed|skipped|still|woke <2> attention|binky|bottle|coffee|cranky|hobby|hungover|meds|nap|snack
looks|seems|sounds like somebody|somebody's|someone|someone's
certain|some #folks and|are|aren't|can't|couldn't|don't|have|just|like|love|need|never|really|should|shouldn't|simply|sow|think|want|who|will|won't|would|wouldn't
certain|some of us|you <3> actually|busy|job/s|life|lives|work
folks|parents|patients|people like you
anyone|folks|man|parent|patient|people|person|somebody|someone|those that|that'd|who <7> ain't|owe|shouldn't
anybody|anyone|somebody|someone who <1> calls|can't|expects|think/s <3> a|an|handle|is|it|our|should|that|we
ever consider/ed|think|thought|wonder <2> it|maybe|might|that|the|you|your
ever heard|tried of
walk a mile
must be|feel|get exhausting|fun|great|hard|lonely|nice|rare|tiring|tough
it's|its|that's adorable|comical|cute|hilarious|laughable|precious|rich|touching
get a clue|grip|hobby|job|map|mirror|room
grow some|up
cry about|harder|louder|more
you want/ed <5> drive|find|go|hire|see|should|should've|stay|try
if one|u|you <2> brushed|came|didn't|followed|had|insist/s|showed|spent|used|wanted <9> go|it's|see|should've|try|we'd|you'd|you'll
if you want <3> drive|go|hire|see|try
if you don't like <3> don't|find|go|leave|then|there's|try
if you'd|you've asked|brushed|called|come|done|followed|kept|listened|paid|read|shown|spent|taken|tried|used|worn
should|should've|shoulda have <1> asked|brushed|called|come|gone|listened|read|stayed|thought
u|you could|could've|might|should|should've gone|have|spend|stay/ed|try <2> elsewhere|home|less|manners|yourself
crawl|drive|go|head|run|scoot|try back|down|on|over|some|somewhere|the|to <3> competition|home|instead|mainland|road|street|then
clinic|dentist|doctor|office|place|shop across|down|over|up in|the|there <3> glad|happy|love|rob|take|try|welcome
clog|clogging the|up
let the <2> door
kick rocks
leave <2> cardiology|dentistry|diagnosing|doctoring|medicine|science|surgery|thinking to
medical degree|license
degree|diploma|doctorate|md|phd from <3> cereal|facebook|google|internet|tiktok|university|youtube
university of facebook|google|tiktok|youtube
armchair|facebook|google|internet|keyboard|tiktok|youtube cardiologist|dentist|dermatologist|doctor/s|expert/s|hero|physician|scholar|surgeon
another armchair|critic|expert|genius|google|keyboard|online|self
comedian|critic|expert|journalist|novelist now|suddenly|with
became|become/s a|an|suddenly critic|doctor|expert|journalist|lawyer|poet
penned|type/d|typing|write|writing|wrote <2> essay/s|manifesto|memoir|novel/s|opinion|paragraphs
no|zero other|previous|prior reviews
angry|bitter|miserable|negative|rude people <2> attract|find|get|have|see
petty|small|tiny complaint/s|life|man|mind/s|people|person
no brain|class|manners|shame
enjoy the attention|drive|silence|view|wait
sour grape/s|puss
wouldn't know <4> if
worth the breath|effort|ink|powder|time
ain't worth
could|would embarrass a|even|the
command|grasp|understanding of <3> embarrass|lacking|limited|poor
pay/s/ing <1> anyhow|anyway|attention|first|late
owe/s|owing balance|bill/s|money|us
always|ever <2> complain/ing|late|ones|rude|whine|whining
put <1> phone away|down
blame/s|blaming everyone|our|the|us <1> clinic|dentist|doctor|else|staff|team
what happens when #folks|somebody|someone|you
half|twice as hard|much|often as u|you #dismiss
can't|cannot|couldn't cure|fix|help|treat <2> attitude/s|ignorance|manners|one|stupid|ugly
healing|it|medicine|therapy|this isn't <1> drive|fast|hotel|magic|spa|vending
begone|boomer/s|buttercup|diva|drama|einstein|gen|genius|landlubber|millennial|peasant|princess|scurvy|sherlock|snowflake|zoomer
buddy|dude|girl|lady|ma'am|sir if|this|you
stopped listening|reading
award|charge|fee|medal|prize <1> for <1> #dismiss|attitude|complaining|drama|ranting|whining
consider|maybe|try arriving|being|brushing|flossing|listening|paying|reading|showing|smiling <5> first|instead|once|sometime|time|too
like a|an adult|baby|brat|child|diva|grown|kid|toddler
without a|all|the <1> attitude|drama|fuss|meltdown|tantrum
such a <2> mouth|opinion|vocabulary|words
warned us about you|your
your essay|lecture|novel|poem|rant|sermon
the essay|novel|rant|sermon
did|do|does somebody|someone <2> get|have|need|want
don't|no regrese|vuelva/s
si <2> no|tanto <3> busque|vaya|vayase|vuelva
cheaper|easier|faster|quicker|shorter than <2> complaint|novel|rant|review|tantrum
everyone|other|rest <3> behaved|coped|managed|survived
hope|may your/s <3> close|day|gently|karma
sit with that
don't|not like it
ni modo
larguese|vayase|vete <4> lado|otra|otro|parte
que|qué casualidad|chistoso|curioso
echele|échele ganas
siempre llega|llegan tarde
cuando|si aprenda|aprendan a
`,
  lists,
)

/** Words that sneer only in an answer that has no kind word at all. */
export const weakSneers = replyPhrases(
  `
another|anybody|anyone|certain|some|somebody|someone|these|those #folks|else|like|who|with
#folks like|that|who
#dismiss|adorable|apparently|attitude|binky|bless|bold|brain|brave|charming|classic|clearly|congrats|congratulations|critic|cute|degree|diva|drama|ego|essay|evidently|expert|funny|genius|grudge|haha|hobby|hugs|huh|imagine|karen|keyboard|lmao|lol|manners|mirror|nap|noted|novel|obviously|precious|princess|rich|shocking|sigh|tantrum|tissue|troll/s|welp|whiner|wow|yawn|yikes
did|does somebody|someone
maybe|perhaps|possibly a|get|if|it's|look|next|spend|start|the|try|you|your
next time
if one|u|you
you ain't|could've|didn't|don't|haven't|know|must|never|seem|should|should've|want/ed|wouldn't
your attitude|choice|fault|keyboard|mood|mouth|opinion|own|parenting|phone|problem|review|tone
oh boy|honey|look|no|really|wait|well
just sayin|saying
it's|that's <1> called|cute|life|rich|you|your
we fix|only|rather|treat
not everyone|my|our
somebody|someone needs
gotta|must be
come|cry|drive|find|get|grow|look|read|take a|back|elsewhere|harder|home|on|over|some|somewhere|the|up|your
`,
  lists,
)

/** A kind word, or a way to reach somebody: an answer with one is not curt. */
export const courtesies = replyPhrases(`
911|988|agreed|apolog*|appreciat*|ask|bienvenid*|call|clinician*|congratulations|contact|desk|disculp*|email|fair|fixed|glad|gracias|grateful|hear/d|hooray|kind|kindness|lament*|licensed|message|noted|number|ouch|pediatrician*|perdon|pharmacist*|phone|prescriber*|reach|regret/s|sorry|talk|thank*|therapist*|understood|visit|welcome|wishing|yay
please <3> accept|ask|bring|call|come|dial|email|feel|join|keep|know|let|note|phone|reach|see|send|stop|take|tell|use|write
a|an|her|his|the|your <1> dentist|dermatologist|doctor|hygienist|midwife|nurse|ophthalmologist|optometrist|provider|surgeon
can't|cannot|couldn't|won't <2> advise|answer|assess|diagnose|discuss|guess|judge|say|tell
`)
