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
you'll want|need to #directive <7> #remedy
you|he|she|they <1> should|need|needs|must <3> #remedy
let|get her|him|them|your|the <6> #remedy
have her|him|them <6> #remedy
i'd|i'll|we'd|i|we <1> recommend|suggest|advise|try|take|stop|skip|hold|start|switch|use|give|double|avoid|increase|keep|recommending|suggesting|prescribe <8> #remedy
recommend|suggest|advise <2> #directive|you|he|she|that <7> #remedy
please #directive <7> #remedy
just #directive <7> #remedy
go ahead|on and #directive <7> #remedy
try #directive|some|a|an|the|over|switching|to|#remedy <7> #remedy
it's|its|it okay|ok|fine|safe|best|better|good|normal|is <3> to|if|for <2> #directive <7> #remedy
okay|ok|fine|safe to #directive <7> #remedy
no need|reason to|for <2> #directive|#remedy <7> #remedy
don't|never|do (not) #directive <7> #remedy
make sure|sure you|to <4> #remedy
sounds|sound|looks like you|your|a|an|it|she|he <3> need|needs|should <4> #remedy
ice it|the|your|that
elevate it|the|your|that|her|his
put|keep <3> weight off|on
stay off it|the|your|that|of
keep it|your|the <3> elevated|iced|wrapped|dry|clean|covered|moving|immobilized
rest it|your|the|that|for <4> days|weeks|hours|day|week|ankle|knee|shoulder|leg|arm|back|foot
skip|stop|avoid|quit running|dairy|gluten|caffeine|alcohol|sex|exercise|lifting|driving|smoking|retinol|the|your|it <6> for|until|days|weeks
NUMmg
you probably|likely|definitely|may|might|just <1> need <3> #remedy
up your|the|her|his <3> #remedy
your <2> dose|dosage should|can|needs|must|is <2> be|go|too|increased|lowered|doubled
#remedy <6> should|will|would|can|might|may|could <1> help|calm|ease|relieve|soothe|clear|reduce|bring|work|fix|heal|settle|stop
best thing|bet|option|choice|remedy <4> is|would <4> #remedy
responds|respond|clears|heals|improves <3> to|with|using <3> #remedy
better off <2> #directive <7> #remedy
i'd|we'd|i|we (would) (definitely) get|have|do|order <3> ray|rays|mri|scan|ultrasound|labs|bloodwork
pop|drain|squeeze|lance <2> blister|pimple|cyst|boil|abscess|stye
you|he|she|they <2> can|should|could|may <2> go|get|return|resume|be <1> back|to|running|lifting|swimming <2> running|work|school|sports|practice|exercise|lifting|normal|gym|playing|training
#remedy <7> should|will|would do|fix|solve it|the
tome|toma|use|usa|aplique|deje|dele <4> ibuprofeno|paracetamol|acetaminofen|antibiotico|antibioticos|pastilla|pastillas|crema|medicina|medicamento|dosis|jarabe
NUM mg|mcg|ml|milligrams|milliliters|cc
drink plenty|lots|more|extra of|water|fluids
induce vomiting
gargle with
rinse with
`.replace("NUMmg\n", ""),
  lists,
)

/** Directives at the start of a sentence or after a joining word: "Stop the retinol and try hydrocortisone". */
const imperative = phrases(`#directive <7> #remedy`.replace("#directive", lists.directive.join("|")), lists)
const doses = phrases(`
twice|once|thrice a|per|daily day|daily|night
every NUM|two|three|four|six|eight|twelve hours|hrs
`)

/** Directives that send the person to someone who may advise, or say that this is not the place. */
const allowed = phrases(`
can't|cannot|can|don't|not|unable|won't|couldn't (not) (do) (able) (to) (give|offer|provide|share|make) <3> advice|recommend|advise|recommendations|recommendation|recommending|prescribe|discuss|diagnose|answer|suggest
before you|changing|starting|stopping|taking|making|using|adjusting|trying|any
call|contact|ask|see|talk|message|speak|check|visit|phone|consult (in) (to|with|at) us|your|our|the|911|988|NUM|poison|dr
call|contact|ask|see|talk|message|speak|check|visit|phone|consult (to|with) a|an|any <1> doctor|clinician|provider|nurse|pharmacist|dentist|pediatrician|prescriber|therapist|visit|specialist|dermatologist
medication|medicine|health|clinical|dosing|refill questions|question|changes
best|better handled|answered|discussed by|over|with|in
for informational|general|educational
`)
/** The same verbs in everyday turns: nobody is told to take a medicine. */
const idioms = phrases(`
don't|not|never (just) stop|start|change|adjust|skip|quit <3> any|your|medicine|medicines|medication|medications|meds <4> because|without|until|on|based|unless|before
stop|stopping it|that|this
keep|keeps medicine|medical|health talk|questions|advice
take|taking <1> look|peek|minute|moment|tour|survey|care|part|seat|number|time|note|photo|picture|quiz|class|walk|elevator|elevators|bus|exit
apply|applying <2> online|for|to|here|now|at|today|with|job|position
try|trying|use|using <2> our|portal|form|link|page|app|site|website|chat|bot
stop|stopping by|in
start|starting with|here|on|by
keep|keeping an|in|posted|up|us
give us|it
keep|leave <6> out
bring|bringing
bring|bringing <8> inhaler|medication|medications|list|mask
physical therapy|therapist aide|job|assistant
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
