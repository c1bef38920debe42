import { conditions } from "./conditions.ts"
import { bodyWords } from "./health-everyday.ts"
import { phrases } from "../text/phrases.ts"

const lists = {
  ill: [
    ...conditions,
    ..."pain pains wrinkles snoring ache aches backache backaches cramps headaches scars pounds fat cellulite stains snore cough wheezing cravings nightmares breakouts pimples spots floaters stutter tremor itching dolor stress trauma ringing fungus bunions jowls bags bulge numbness ulcers sores bedsores tremors plaque prostate presbyopia nearsightedness bedwetting meltdowns migraines acne bald baldness infertility addiction bruising swelling stiffness cancer covid dementia reflux apnea sciatica tinnitus neuropathy lupus autism disease diseases sickness illness virus germs bacteria parasites veins cavities plaque gingivitis tartar diabetes sugar pressure cholesterol".split(
      " ",
    ),
  ],
  body: bodyWords.split(" ").filter((word) => !"plastic dental oral cosmetic weight blood mood sleep".split(" ").includes(word)),
  cure: "cure cures cured fix fixes fixed heal heals healed erase erases erased reverse reverses reversed eliminate eliminates eliminated end ends ended beat beats kick kicks knock knocks knocked wipe wipes wiped stop stops stopped kill kills killed melt melts melted dissolve dissolves shrink shrinks shrunk flush flushes zap zaps zapped banish banishes vanquish vanquishes conquer conquers crush crushes defeat defeats destroy destroys clear clears cleared clean cleans cleaned cleanse cleanses remove removes retrain retrains reset resets regrow regrows rebuild rebuilds restore restores unclog unclogs drop drops tame tames silence silences turn turns lower lowers send sends zero scrub scrubs squash squashes repair repairs cura curan elimina eliminan quita quitan sana sanan".split(
    " ",
  ),
  unit: "minute minutes min mins hour hours hr hrs day days night nights week weeks month months session sessions visit visits dose doses treatment treatments sitting shot injection step lunch".split(
    " ",
  ),
  count: "NUM|one|a|an|two|three|four|five|six|seven|eight|ten|few|couple|single|single|under|the|your|thirty|ninety|half".split("|"),
  person:
    "patient patients person child kid kids baby woman man mother mom men women client clients couple couples body one athlete runner smile case knee hip back spine toe face tooth leg couple family girl boy guest member customer student".split(
      " ",
    ),
  nobody: "nobody|none|nadie|no-one".split("|"),
}

/** Cures with a date: "wipes out sleep apnea in a week", "gone in 24 hrs". */
const timed = `
#cure <6> #ill <5> in|within|after|by|under <1> #count #unit
#cure <5> #ill <5> overnight|instantly|tonight|today|immediately|tomorrow
#ill <4> gone|cured|healed|over|done|finished|vanish|vanishes|vanished|disappears|disappear|erased|history|better|clear|cleared|resolved|reversed <3> in|within|after|by|under|before|with (just|only|less) <1> #count #unit|supper|breakfast|dinner|morning|friday|monday|weekend|christmas
gone|cured|healed|erased|resolved|reversed|vanished in|within|after|by|under <1> #count hr|hrs|sitting|month|months|session|sessions|visit|visits|treatment|treatments
in|within|after #count #unit <5> gone|cured|healed|history|vanishes|disappears|toast|over (for|and|is|forever)
#count #unit <3> and|to <5> #ill <2> is|are|will|be <1> gone|history|toast|done|over|cured|healed
#count #unit <6> #ill|#body <3> cured|healed|painfree|new
#count #unit <4> done|gone|over|finished|fixed|cured forever|permanently|for
#cure <4> #ill <2> flat|cold|fast|dead|packing|cleanly
`
/** Cures for life, and illness as a beaten enemy. */
const forever = `
#ill <4> stand|stands|stood <1> chance
#ill <3> won't|can't|cannot|doesn't|never survive|last|stand|win|return|bother
#ill <3> is|are toast|history|over|obsolete|optional|defeated|beaten
#ill <2> ends|stops|dies|disappears here|today|now|with
#ill <2> meets|met its|their match
#ill <4> disappear|disappears|vanish|vanishes|melts|evaporates|leaves|packs|fades <3> good|forever|completely|entirely|ever|body|packing|life
#ill <2> simply|just leaves|leave|vanishes|disappears|goes|melts
sends|send|sent|show|shows <3> #ill <2> packing|door|running
send|sends|sent it|them packing
#ill <6> never|won't <3> come|comes|return|returns|again|back
kiss|wave|say <4> #ill <2> goodbye|farewell|bye|adios
kiss|say|wave goodbye|bye|farewell|adios <2> to <4> #ill
#ill|hurting|aching|snoring|crying|itching|leaking|limping <2> for life|good|ever
done|finished|through <1> hurting|aching|suffering|limping|leaking|itching|snoring|crying
#cure <4> #ill <4> forever|permanently|completely|entirely|altogether|lifetime
#cure <4> #ill <3> for good|life|ever
disappear|disappears|vanish|vanishes|evaporates <2> for good
disappear|disappears|vanish|vanishes forever|permanently|completely
leaves|leave|exits <1> body <2> good|forever|permanently
gone|cured|fixed|healed|done|solved|erased|finished forever|permanently
never|won't|don't <1> return|returns|recur|recurs|reappear
NUM of the time
label <2> comes off
leave|leaves|leaving|left|outgrow <2> autism|diabetes|adhd|depression|anxiety|asthma|addiction|cancer behind|forever
out of <1> body <2> for good|ever
new man|woman|person by|in|after|overnight|before
#body|ears|eyes|knees|skin|face|body|smile <3> they|you <1> had at NUM|twenty|thirty|eighteen|twenty-five
lasts|last|lasting|works|hold|holds|stays|stay|yours|it|them <2> for life
lasts|last|hold|holds|stay|stays forever
till|until they|we bury <1> you
surgery|insulin|meds|medication|pills|glasses|drugs|dialysis|needles <3> off the table
insulin|meds|pills|inhaler|glasses|cpap|readers|cane|walker|crutches|wheelchair <2> trash|garbage|lake|bin|fire|drawer
never|won't|not <1> need|wear|use|take|touch|see <1> glasses|contacts|meds|pills|medication|insulin|doctor|er|hospital|dentist|an|braces|brace|therapist|surgeon|dentures|inhaler|needle|cavity|wrinkle <2> again|ever
never|ever|won't|not <2> crave|regain|relapse|snore|ache|limp|leak|itch|wheeze|hurt|pull|tear <3> again|ever
never crave|regain|relapse|crash|scar|tear|fail|leak|wobble|rub|rubs|slip|slips|fails|breaks|tears|pinches|hurts|ache|wears
(x)
second|another|next miscarriage|relapse|attack|stroke|seizure|failure <3> not|isn't|never|no|impossible <2> possible|impossible|happen|way
simply|just|literally impossible|not
cures|cure|cura|curan|cured <3> #ill
#ill <2> cured|reversed|eliminated|erased|conquered|solved|beaten with|by|using|without|naturally|for|through
cures|cure|fixes|fix|heals|helps|reverses|solves|stops every|all|any|everything|anything
cures|cure|cura|curan <4> la|el|las|los|the|your <1> #ill
regrows|regrow|regenerates <3> every time
every cancer|disease|illness|condition|problem <2> there|known|ever
`.replace("(x)\n", "")
/** Nobody fails, nobody hurts; everybody is cured. */
const universal = `
#nobody <6> dies|died|tears|tore|hurts|hurting|aches|fails|relapses|relapsed|bleeds|scars|regains|suffers|suffered|cries|cried|pinch|pain|crutches|limping|disappointed|wet|complication|complications|infection|infections|sore|bruised|numb|afraid
no one|patient|woman|man|child|baby|mother|mom|person|client|case|surgery|dialysis|implant|crown|filling|brace|tooth <6> dies|died|tears|tore|hurts|hurting|fails|failed|relapses|bleeds|scars|suffers|pain|wrong|pinch|infected|rods|lost|complication|complications|infection|infections
yet|ever to <1> meet|see|find|lose|lost|fail <4> #ill|#person|failure|complication
not one|a|single (single) <2> has|have|had|ever <2> failed|died|relapsed|infected|broken|leaked|complained|returned|scarred
nobody|no one <2> had|has|have <2> bad|poor|disappointing result|results|outcome|outcomes|scar|reaction
#ill|glasses|hearing|wheelchair|back|walker days|nights|years <1> are|is <1> behind|over|numbered|done|gone|history
feel|feels|look|looks|be <2> eighteen|twenty|thirty|NUM|new|young|teenager again
not one|a|single <1> #person <4> died|failed|relapsed|infected|infection|complication|lost|pain|hurt|scar
never lost|had|seen|failed|missed <2> #person|infection|complication|failure|tooth|case|diagnosis|tumor|relapse
never <2> gone|go|goes|went|going wrong|bad|south
every|each|all (single) <1> #person <7> cured|healed|resolved|speaks|pregnant|conceives|sober|painfree|relief|whisper|recovers|recovered|succeeds|fixed|thrives
every|each (single) <3> #ill <2> case|cases <3> resolved|cured|gone|healed|fixed
fixes|cures|heals|helps|works|fits|suits every|each|any|all|everybody|everyone (single) #person|body|case
you|you'll|they will|can|get|feel <1> nothing|zero <1> at|but|during|all|and|afterward|after
won't|will|never|not|don't|nunca (not) <3> feel|sentir|siente|sentira <2> thing|nada|it|needle|pinch|pain|dolor|bit
zero|nil|0|nary risk|risks|chance|downtime|complications|scars|scarring|pain|failures
zero|no|nil|0 chance of|it|that
no <1> infections|infection|failures|relapses|complications|scars|ulcers|bleeding|rejection|recurrence ever|period|never|guaranteed
don't|doesn't|can't|cannot|never|won't|nunca fail|fails|falla|fallan
can't|cannot|never be|is|are|being wrong|beat|mistaken
never|always right|accurate|correct
tests|test|scan|scans|scope|scopes|results <3> can't|never|don't <2> wrong|miss|misses|lie
you'll|will|shall|can feel nothing|zero
every <1> #body|#person every time
or you|they|we pay|owe nothing
finds|find|catches|catch|sees|detects|spots every|all|any|everything <2> cancer|tumor|disease|problem|time|there|single
stage|age|weight|history|diagnosis <1> doesn't|don't|won't|no matter
you will|shall|can|are beat|conquer|defeat|walk|hear|see|conceive|get|going <3> it|cancer|this|again|pregnant|beat
will|you'll|they'll be|get|have|hold|walk|leave <3> pregnant|sober|painfree|cured|healed|cancerfree
don't|won't|never stop|rest|quit|give <2> until|till|up <2> you're|pregnant|sober|painfree|better|smooth|healed
until|till you're|you|they|they're <1> pregnant|sober|painfree|smooth|satisfied|cured|healed|perfect|dry
totally|completely|perfectly|100|absolutely|entirely|always (percent) safe
nothing can|could|will|ever|to <1> wrong
keeps|keep|wards|ward|holds|locks <1> dementia|alzheimer's|cancer|flu|covid|aging|alzheimer|stroke|strokes|diabetes|cavities|sickness|illness <1> away|off|out|forever
keep|keeps your <1> toes|foot|feet|leg|legs|teeth|hair|breast|sight|hearing
like|since|as|than before it|they|pain|you <1> never happened
never knew|know <2> pain|happened|difference
takes|take|took|taken|turn|turns|turned|roll|rolls (back) <2> NUM|ten|twenty|fifteen|twenty-five|clock|years <2> off|years|back|aging
`

/** Promises of how care ends, in the words of the outcome itself. */
export const outcomePromises = phrases(timed + forever + universal, lists)

/** Words by which whatever was said is sealed as a promise. */
export const seals = phrases(`
in writing
is|it's|my|our|that's|thats <1> guarantee|pledge|promise|vow
comprobado|pledge|prometemos|prometido|promise|swear|vow
as promised
word of honor
no asterisk/s|buts|catch|doubt|exceptions|ifs|question
full stop
end of <1> discussion|story
every one|time
each and
without fail
bet|stake|wager money|my|on|our|the|your
or every|it|it's|the|they're|we|you|your <5> again|back|free|house|lasering|nothing|pay|penny|redo|refund/ed
no|nobody one <2> ever
speak/s for itself|themselves
i've|we've seen it over
sin duda|excepcion|falta
`)

/** The same when they stand alone at the end: "You will never regain. Ever." */
export const closers = new Set("period ever forever nobody always".split(" "))

/** What a seal must stand beside: illness, its end, or the result of care. */
export const sealable = new Set([
  ...lists.ill.filter((word) => word !== "sugar" && word !== "pressure"),
  ..."gone cured healed fixed pregnant pregnancy baby sober sobriety painless painfree painlessly smooth straight whiter results result cure regrows regrow outcome outcomes successful success die dies fail fails failed misses lose losing pounds whisper speaks hurting regain shrinks shrink amputation relapse crave tear tears rub rubs accurate accuracy survive recover recovery heal fix beat infection infections infected complications scar scarring surgery insulin nerve damage hamstring".split(
    " ",
  ),
])
