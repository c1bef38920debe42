import { findPhrases, phrases, type PhraseMatch } from "../../text/phrases.ts"
import { wordSpan, type Reading } from "../../text/reading.ts"
import { rule, type Hit } from "../../rule.ts"
import { isDenied, reaches } from "./clauses.ts"
import { praisePlaces } from "../../lexicon/review-shapes.ts"
import { reviewMentions } from "./reviews.ts"
import { isOf, wordSet } from "../../text/word-sets.ts"

const lists = {
  insider:
    "staff team teammates teammate employees employee everyone everybody nurses hygienists assistants workers coworkers volunteers interns crew associates hands techs tech rbts aides clerks receptionists colleagues members banda equipo".split(
      " ",
    ),
  kin: "family families friends spouse spouses husband husbands wife wives relatives mom moms parents cousins cousin uncles aunts kids kin neighbors roommates partners pals buddies sisters brothers primos familia in-laws relatives partners sister brother mother mothers".split(
    " ",
  ),
  give: "post posting write writing leave leaving submit drop dropping give giving add put putting sharing hoist dejen dejenos".split(" "),
  review:
    "review reviews reviewed rating ratings testimonial testimonials stars google yelp maps nextdoor facebook healthgrades gmail estrellas".split(
      " ",
    ),
}

/** Staff, or their families and friends, are to write reviews. */
const asksInsiders = phrases(
  `
#insider <9> #give <5> #review
#give <5> #review <9> #insider
ask|asking|have|get|tell|remind|invite|encourage your|their|our <2> #kin|#insider <4> #give|for <4> #review
ask your <1> #kin too|also|to
#insider <3> review|rate us|the|our
#insider <9> #kin <3> review|rate us|our
#give <5> #review <6> ask your #kin
#kin <6> #give <4> #review <4> us|our|clinic|practice|office
#insider|#kin <9> second|personal|private|own account|accounts|gmail|phone|phones
#insider|#kin <4> hop|pop|jump|get|typing|hoist|say|sing|help|bury|drown|count|vote <6> #review
ask|text|tell|get|have|remind <3> relatives|family|cousins|uncles|mothers|mamas|spouses|husbands|wives|friends|kin|mom|moms <9> #review|link|stars|google
#insider|#kin <2> husbands|wives|spouses|families|mothers|cousins|kids <9> #review
needn't|don't|not|won't|skip <2> mention|say|disclose <4> related|family|kin|work|name|works
our|my|the <2> nurse's|owner's|doctor's|dentist's|sister|mother|law|wife|husband|mom <2> already|loves|gave|left|wrote|says <6> stars|review|google|too
word for word
paste <3> this|it
haven't|hasn't|yet <2> reviewed|review|reviewed <3> center|clinic|office|practice|us
`,
  lists,
)

/** The connection is told. */
const disclosed = phrases(`
i|i've work|worked|working here|at|for|with|in
i'm|am|as <4> staff|team|employee|owner|co-owner|manager|hygienist|nurse|doctor|dentist|receptionist|assistant|provider|partner|founder
i|we own|run|manage|founded|started
my|our <2> husband|wife|spouse|son|daughter|sister|brother|mom|dad|mother|father|cousin|partner|aunt|uncle|family|friend <3> work|works|owns|own|runs|run|is|manages|founded|started
full disclosure
disclosure
employee|employees|staff|insider|team review|owned|here|member|opinion|post|take
where i work
my workplace|employer|job|coworkers|colleagues|boss|bosses
biased
married to <3> dr|doctor|dentist|owner|provider
related to
paid|employed by
`)

/** Praise, as a customer speaks. */
const praise = phrases(`
best|greatest|finest|favorite|amazing|awesome|wonderful|incredible|fantastic|excellent|outstanding|phenomenal|superb|perfect|great|gentle|caring|kind|friendly|professional|skilled|top
love|loved|loves|adore|recommend|recommended|recommending|obsessed|trust|trusted
go to
go see|visit|check|try them|here|this|him|her|out
miracle|lifesaver|lifesavers|gem|angels|rockstars|magicians
changed|saved my
five|NUM star|stars
can't say|recommend enough
hands down
never <3> better|anywhere
so happy|glad|grateful|thankful|lucky|impressed
mejor|excelente|recomiendo|encanta|maravilloso|increible
`)

/** "Our new gym", "we open": the practice speaks for itself, and everyone sees who speaks. */
function isOwnVoice(reading: Reading): boolean {
  let own = false
  for (const { lower } of reading.words) {
    if (lower === "they" || lower === "them" || lower === "their" || lower === "i" || lower === "my") return false
    if (lower === "our" || lower === "we" || lower === "we're" || lower === "us") own = true
  }
  return own
}

const vocative = wordSet(
  "staff team teammates employees nurses hygienists assistants workers coworkers volunteers interns providers crew family everyone all associates spouses partners cousins kin banda familia primos techs rbts medics dispatchers drivers therapists midwives pharmacists opticians technicians phlebotomists trainers coaches dietitians paramedics emts scribes billers receptionists clerks aides greeters nutritionists equipo",
)
const calling = new Set("all dear hey hi attention reminder hello ok okay calling to psst and our yo listen".split(" "))
const workers = phrases(`
everyone|anyone|those|all|everybody|whoever who works|work here|for|with
if you work|worked here|at|for|with
team challenge|contest|competition|goal
staff challenge|contest|competition|goal|meeting|memo
employee challenge|contest|goal
whoever gets|brings|collects
all|every employees|staff|team|hands
each of you
each|every <1> technician|tech|nurse|hygienist|employee|staffer|assistant|therapist|medic|doctor owes|needs|must|should|gets|writes|brings|posts
family members <3> review
`)

/** The first word of a call to the staff: "Team:", "Attention employees", "everyone who works here". */
function callToStaff(reading: Reading): PhraseMatch | undefined {
  for (let at = 0; at < reading.words.length; at++) {
    const word = reading.words[at]
    reading.meter.steps++
    if (!word || !isOf(word, vocative)) continue
    const next = reading.words[at + 1]
    const opens = at === 0 || reading.sentence[at - 1] !== reading.sentence[at] || calling.has(reading.words[at - 1]?.lower ?? "")
    if (opens && next && /^[:,!]/.test(next.gap) && word.lower !== "all" && word.lower !== "everyone") return { first: at, last: at }
  }
  return findPhrases(reading, workers)[0]
}

const pressure = new Set(
  "dejenos owes borrow rated haven't pidan dejen count hop pop help somebody let's blitz use check show typing bury drown get gets please due need needs must should challenge goal contest wins win lunch get gets bring ask post write leave submit remember everyone each whoever deadline homework assignment one your this today goal asap week".split(
    " ",
  ),
)

/** Staff are called upon, and reviews are what is wanted of them. */
function pressesStaff(reading: Reading): Hit[] {
  const call = callToStaff(reading)
  if (!call) return []
  for (const at of [...reviewMentions(reading), ...findPhrases(reading, praisePlaces).map(({ first }) => first)]) {
    if (at < call.first || at > call.last + 25) continue
    if (!reaches(reading, at, 12, pressure) && !pressure.has(reading.words[at + 2]?.lower ?? "")) continue
    if (isDenied(reading, at, 8)) continue
    return [
      { span: wordSpan(reading, call.first, at), message: "This asks staff or their families for reviews.", evidence: { how: "asks" } },
    ]
  }
  return []
}

const general = new Set("our any the".split(" "))
const asking = new Set("please should must need needs can could kindly post write leave everyone ask".split(" "))
const about = new Set("read reads see look share shares discuss discusses discussed check answer answers thanks thank".split(" "))

/** "Everyone is welcome to leave a review": said to the public, not to the staff. */
function isForAll(reading: Reading, first: number): boolean {
  const word = reading.words[first]?.lower ?? ""
  if (word !== "everyone" && word !== "everybody") return false
  const next = reading.words[first + 1]?.lower ?? ""
  return next !== "on" && next !== "in" && next !== "at" && next !== "here"
}

function asks(reading: Reading): Hit[] {
  for (const { first, last } of findPhrases(reading, asksInsiders)) {
    if (isDenied(reading, last, 10) || isForAll(reading, first)) continue
    if (reaches(reading, last, 8, about) && !reaches(reading, last, 8, asking)) continue
    const start = reading.words[first]?.lower ?? ""
    if (lists.insider.includes(start) && reaches(reading, first, 2, general) && !reaches(reading, last, 12, asking)) continue
    return [
      {
        span: wordSpan(reading, first, last),
        message: "This asks staff or their families for reviews.",
        evidence: { how: "asks" },
        replacement: { span: [0, reading.text.length], text: "Please do not review our own practice.", label: "Ask for no reviews" },
      },
    ]
  }
  return pressesStaff(reading)
}

/** Who works for a practice, or is close to somebody who does, says so when praising it. */
export const insiderReviewUndisclosed = rule({
  id: "insider-review-undisclosed",
  title: "Staff or family praise without disclosure",
  family: "conduct",
  version: 1,
  severity: "block",
  appliesTo: ["outbound-post", "testimonial"],
  reviewer: "legal",
  cites: ["16 CFR 465.5", "16 CFR 255.5"],
  bodyOnly: true,
  message: "Praise by staff or family without saying so.",
  why: "Readers take praise for a stranger's opinion. Federal rules want the connection told, and forbid asking staff and relatives for reviews.",
  fix: "Do not ask insiders for reviews. In posts add 'I work at {{practice.name}}'.",
  find({ reading }, facts): Hit[] {
    const { input, practice } = facts
    if (input.flags?.authorInsider !== true) return asks(reading)
    if (findPhrases(reading, disclosed).length > 0 || isOwnVoice(reading)) return asks(reading)
    const praised = findPhrases(reading, praise)[0]
    if (!praised) return asks(reading)
    const told = practice.name ? `I work at ${practice.name}. ` : "I work here. "
    return [
      {
        span: wordSpan(reading, praised.first, praised.last),
        evidence: { how: "praise" },
        replacement: { span: [0, reading.text.length], text: told + reading.folded.original, label: "Say that you work here" },
      },
    ]
  },
})
