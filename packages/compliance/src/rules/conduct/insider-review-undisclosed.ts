import { findPhrases, phrases, type PhraseMatch } from "../../text/phrases.ts"
import { wordSpan, type Reading } from "../../text/reading.ts"
import { rule, type Hit } from "../../rule.ts"
import { isDenied, reaches } from "./clauses.ts"
import { praisePlaces } from "../../lexicon/review-shapes.ts"
import { reviewMentions, reviewWords } from "./reviews.ts"
import { isOf, wordSet } from "../../text/word-sets.ts"
import { anchors, isAnchored } from "../../text/anchors.ts"

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
ask/ing|encourage|get|have|invite|remind|tell our|their|your <2> #insider|#kin <4> #give|for <4> #review
ask your <1> #kin also|to|too
#insider <3> rate|review our|the|us
#insider <9> #kin <3> rate|review our|us
#give <5> #review <6> ask your #kin
#kin <6> #give <4> #review <4> clinic|office|our|practice|us
#insider|#kin <9> own|personal|private|second account/s|gmail|phone/s
#insider|#kin <4> bury|count|drown|get|help|hoist|hop|jump|pop|say|sing|typing|vote <6> #review
ask|get|have|remind|tell|text <3> cousins|family|friends|husbands|kin|mamas|mom/s|mothers|relatives|spouses|uncles|wives <9> #review|google|link|stars
#insider|#kin <2> cousins|families|husbands|kids|mothers|spouses|wives <9> #review
don't|needn't|not|skip|won't <2> disclose|mention|say <4> family|kin|name|related|work/s
my|our|the <2> dentist's|doctor's|husband|law|mom|mother|nurse's|owner's|sister|wife <2> already|gave|left|loves|says|wrote <6> google|review|stars|too
word for word
paste <3> it|this
hasn't|haven't|yet <2> review/ed <3> center|clinic|office|practice|us
`,
  lists,
)

/** The connection is told. */
const disclosed = phrases(`
i|i've work/ed/ing at|for|here|in|with
am|as|i'm <4> assistant|co-owner|dentist|doctor|employee|founder|hygienist|manager|nurse|owner|partner|provider|receptionist|staff|team
i|we founded|manage|own|run|started
my|our <2> aunt|brother|cousin|dad|daughter|family|father|friend|husband|mom|mother|partner|sister|son|spouse|uncle|wife <3> founded|is|manages|own/s|run/s|started|work/s
full disclosure
biased|disclosure
employee/s|insider|staff|team here|member|opinion|owned|post|review|take
where i work
my boss/es|colleagues|coworkers|employer|job|workplace
married to <3> dentist|doctor|dr|owner|provider
related to
employed|paid by
`)

/** Praise, as a customer speaks. */
const praise = phrases(`
adore|amazing|angels|awesome|best|caring|encanta|excelente|excellent|fantastic|favorite|finest|friendly|gem|gentle|great|greatest|incredible|increible|kind|lifesaver/s|love/s/d|magicians|maravilloso|mejor|miracle|obsessed|outstanding|perfect|phenomenal|professional|recomiendo|recommend/ed/ing|rockstars|skilled|superb|top|trust/ed|wonderful
go to
go check|see|try|visit her|here|him|out|them|this
changed|saved my
NUM|five star/s
can't recommend|say enough
hands down
never <3> anywhere|better
so glad|grateful|happy|impressed|lucky|thankful
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
all|anyone|everybody|everyone|those|whoever who work/s for|here|with
if you work/ed at|for|here|with
team challenge|competition|contest|goal
staff challenge|competition|contest|goal|meeting|memo
employee challenge|contest|goal
whoever brings|collects|gets
all|every employees|hands|staff|team
each of you
each|every <1> assistant|doctor|employee|hygienist|medic|nurse|staffer|tech|technician|therapist brings|gets|must|needs|owes|posts|should|writes
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

/** Without one of these nobody is asked for a review. */
const requests = anchors(asksInsiders, praisePlaces, ...reviewWords)

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
    if (input.flags?.authorInsider !== true) return isAnchored(reading, requests) ? asks(reading) : []
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
