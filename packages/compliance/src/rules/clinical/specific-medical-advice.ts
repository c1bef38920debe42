import { advisedIn } from "../../detect/advice.ts"
import { remedies } from "../../lexicon/remedies.ts"
import { medications } from "../../lexicon/medications.ts"
import { findPhrases, phrases, type PhraseMatch } from "../../text/phrases.ts"
import { wordSpan, type Reading } from "../../text/reading.ts"
import { clauseStart, phraseBetween, wordIn } from "../../text/scope.ts"
import { rule, type Hit } from "../../rule.ts"
import { noAdviceReply } from "../safe-replies.ts"

const lists = {
  remedy: remedies,
  directive:
    "try trying take taking stop stopping start starting increase increasing decrease reduce reducing double doubling halve skip skipping apply applying use using give giving switch switching add adding put putting wear wearing ice icing elevate rest avoid avoiding hold continue keep drink drinking eat eating gargle rinse massage stretch soak wrap cover alternate discontinue resume restart swap cut lower raise up raise combine mix rub dab pop swallow limit wean taper increase monitor".split(
      " ",
    ),
  modal: "should need could can must might may want ought would'll better".split(" "),
}

const advice = phrases(
  `
you <1> #modal <2> #directive <7> #remedy
you'll need|want to #directive <7> #remedy
he|she|they|you <1> must|need/s|should <3> #remedy
get|let her|him|the|them|your <6> #remedy
have her|him|them <6> #remedy
i|i'd|i'll|we|we'd <1> advise|avoid|double|give|hold|increase|keep|prescribe|recommend/ing|skip|start|stop|suggest/ing|switch|take|try|use <8> #remedy
advise|recommend|suggest <2> #directive|he|she|that|you <7> #remedy
just|please #directive <7> #remedy
go ahead|on and #directive <7> #remedy
try #directive|#remedy|a|an|over|some|switching|the|to <7> #remedy
it|it's|its best|better|fine|good|is|normal|ok|okay|safe <3> for|if|to <2> #directive <7> #remedy
fine|ok|okay|safe to #directive <7> #remedy
no need|reason for|to <2> #directive|#remedy <7> #remedy
do|don't|never (not) #directive <7> #remedy
make sure to|you <4> #remedy
looks|sound/s like a|an|he|it|she|you|your <3> need/s|should <4> #remedy
ice it|that|the|your
elevate her|his|it|that|the|your
keep|put <3> weight off|on
stay off it|of|that|the|your
keep it|the|your <3> clean|covered|dry|elevated|iced|immobilized|moving|wrapped
rest for|it|that|the|your <4> ankle|arm|back|day/s|foot|hours|knee|leg|shoulder|week/s
avoid|quit|skip|stop alcohol|caffeine|dairy|driving|exercise|gluten|it|lifting|retinol|running|sex|smoking|the|your <6> days|for|until|weeks
NUMmg
you definitely|just|likely|may|might|probably <1> need <3> #remedy
up her|his|the|your <3> #remedy
your <2> dosage|dose can|is|must|needs|should <2> be|doubled|go|increased|lowered|too
#remedy <6> can|could|may|might|should|will|would <1> bring|calm|clear|ease|fix|heal|help|reduce|relieve|settle|soothe|stop|work
best bet|choice|option|remedy|thing <4> is|would <4> #remedy
clears|heals|improves|respond/s <3> to|using|with <3> #remedy
better off <2> #directive <7> #remedy
i|i'd|we|we'd (would) (definitely) do|get|have|order <3> bloodwork|labs|mri|ray/s|scan|ultrasound
drain|lance|pop|squeeze <2> abscess|blister|boil|cyst|pimple|stye
he|she|they|you <2> can|could|may|should <2> be|get|go|resume|return <1> back|lifting|running|swimming|to <2> exercise|gym|lifting|normal|playing|practice|running|school|sports|training|work
#remedy <7> should|will|would do|fix|solve it|the
aplique|deje|dele|toma|tome|usa|use <4> acetaminofen|antibiotico/s|crema|dosis|ibuprofeno|jarabe|medicamento|medicina|paracetamol|pastilla/s
NUM cc|mcg|mg|milligrams|milliliters|ml
drink extra|lots|more|plenty fluids|of|water
induce vomiting
gargle|rinse with
`.replace("NUMmg\n", ""),
  lists,
)

/** Directives at the start of a sentence or after a joining word: "Stop the retinol and try hydrocortisone". */
const imperative = phrases(`#directive <7> #remedy`.replace("#directive", lists.directive.join("|")), lists)
const doses = phrases(`
once|thrice|twice a|daily|per daily|day|night
every NUM|eight|four|six|three|twelve|two hours|hrs
`)

/** Directives that send the person to someone who may advise, or say that this is not the place. */
const allowed = phrases(`
can|can't|cannot|couldn't|don't|not|unable|won't (not) (do) (able) (to) (give|make|offer|provide|share) <3> advice|advise|answer|diagnose|discuss|prescribe|recommend/ing|recommendation/s|suggest
before adjusting|any|changing|making|starting|stopping|taking|trying|using|you
ask|call|check|consult|contact|message|phone|see|speak|talk|visit (in) (at|to|with) 911|988|NUM|dr|our|poison|the|us|your
ask|call|check|consult|contact|message|phone|see|speak|talk|visit (to|with) a|an|any <1> clinician|dentist|dermatologist|doctor|nurse|pediatrician|pharmacist|prescriber|provider|specialist|therapist|visit
clinical|dosing|health|medication|medicine|refill changes|question/s
best|better answered|discussed|handled by|in|over|with
for educational|general|informational
`)
/** The same verbs in everyday turns: nobody is told to take a medicine. */
const idioms = phrases(`
don't|never|not (just) adjust|change|quit|skip|start|stop <3> any|medication/s|medicine/s|meds|your <4> based|because|before|on|unless|until|without
stop|stopping by|in|it|that|this
keep/s health|medical|medicine advice|questions|talk
take|taking <1> bus|care|class|elevator/s|exit|look|minute|moment|note|number|part|peek|photo|picture|quiz|seat|survey|time|tour|walk
apply/ing <2> at|for|here|job|now|online|position|to|today|with
try/ing|use|using <2> app|bot|chat|form|link|our|page|portal|site|website
start/ing by|here|on|with
keep/ing an|in|posted|up|us
give it|us
keep|leave <6> out
bring/ing
bring/ing <8> inhaler|list|mask|medication/s
physical therapist|therapy aide|assistant|job
`)
const contactWords = new Set("call contact ask see talk message speak consult reach phone check visit book schedule".split(" "))
/** Directives that are as often things: "stretching, ice and heat". */
const nounLike = new Set(
  "ice rest massage stretch cover cut limit monitor wrap pop use start stop rub lower stretching icing dressing".split(" "),
)
const openers = new Set(
  "and then or so but also just please yes no ok okay hi hello well maybe definitely probably first next until".split(" "),
)

/** True when a directive at `at` starts a sentence or a clause, so that it is an order and not a thing in a list. */
function opensClause(reading: Reading, at: number): boolean {
  const prior = reading.words[at - 1]?.lower ?? ""
  if (at === 0 || reading.sentence[at - 1] !== reading.sentence[at]) return true
  if (nounLike.has(reading.words[at]?.lower ?? "")) return /^(?:just|please|then|also|maybe)$/.test(prior)
  return openers.has(prior) || /[,;:-]/.test(reading.words[at]?.gap ?? "")
}

const unneeded = new Set("need reason without".split(" "))
const orders = new Set([...lists.directive, "bump", "grab", "ask", "pick", "get", "mix", "order", "swap"])
const leads = new Set(
  "you should just please and would can could not don't maybe better ok okay safe fine need off or then i'd we'd definitely even still always never".split(
    " ",
  ),
)
const judged = new Set("would should could helps works clears knocks".split(" "))
const allowing = new Set("ok okay fine safe alright normal".split(" "))
const readings = new Set(
  "class talk handout article page post safety guide list refill refills questions question blog video program shortage clinic webinar consults".split(
    " ",
  ),
)

/** Medicines by name that the reader is told to take, stop or prefer. */
function medicineAdvice(reading: Reading): PhraseMatch[] {
  const found: PhraseMatch[] = []
  for (let at = 0; at < reading.words.length; at++) {
    if (!medications.has(reading.words[at]?.lower ?? "") || readings.has(reading.words[at + 1]?.lower ?? "")) continue
    const from = clauseStart(reading, at, 7)
    const order = wordIn(reading, from, at - 1, orders)
    const allowed = wordIn(reading, from, at - 1, allowing)
    const prior = reading.words[order - 1]?.lower ?? ""
    if (order >= 0 && (opensClause(reading, order) || leads.has(prior))) found.push({ first: order, last: at })
    else if (allowed >= 0) found.push({ first: allowed, last: at })
    else if (judged.has(reading.words[at + 1]?.lower ?? "") && reading.sentence[at + 1] === reading.sentence[at])
      found.push({ first: at, last: at + 1 })
  }
  return found
}

/** Nobody is told in a reply what to take or do: that is care for one person, given in public. */
export const specificMedicalAdvice = rule({
  id: "specific-medical-advice",
  title: "Advice to one person",
  family: "clinical",
  version: 2,
  severity: "block",
  appliesTo: ["outbound-reply"],
  reviewer: "clinical",
  cites: ["FSMB Social Media and Electronic Communications (2019)", "AMA Opinion 2.3.2"],
  message: "This tells one person what to take or do.",
  why: "Advice to one person in public can start a physician-patient relationship with all its duties, without an examination, and it discloses care.",
  fix: "We can't give medical advice on social media. Please call {{contact.name}} at {{practice.phone}}. If this is an emergency, call 911.",
  find(seen, facts): Hit[] {
    const { reading } = seen
    const excused = new Uint8Array(reading.sentenceCount)
    for (const { first } of findPhrases(reading, allowed)) {
      if (!unneeded.has(reading.words[first - 2]?.lower ?? "")) excused[reading.sentence[first] ?? 0] = 1
    }
    const dosed = new Uint8Array(reading.sentenceCount)
    for (const { first } of findPhrases(reading, doses)) dosed[reading.sentence[first] ?? 0] = 1
    const ordered = findPhrases(reading, imperative).filter(({ first }) => opensClause(reading, first))
    const plain = [...findPhrases(reading, advice), ...ordered, ...medicineAdvice(reading)].filter(({ first, last }) => {
      const sentence = reading.sentence[first] ?? 0
      if ((excused[sentence] && !dosed[sentence]) || contactWords.has(reading.words[first + 2]?.lower ?? "")) return false
      return !phraseBetween(reading, idioms, first, Math.min(first + 3, last))
    })
    const all = [...plain, ...advisedIn(reading, facts)].sort((a, b) => a.first - b.first)
    const safe = noAdviceReply(facts)
    let covered = -1
    return all.flatMap(({ first, last }): Hit[] => {
      if (first <= covered) return []
      covered = last
      return [
        {
          span: wordSpan(reading, first, last),
          evidence: { words: last - first + 1 },
          ...(safe && { replacement: { span: [0, reading.text.length], text: safe } }),
        },
      ]
    })
  },
})
