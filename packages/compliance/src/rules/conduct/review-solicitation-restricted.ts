import { findPhrases, phrases } from "../../text/phrases.ts"
import { wordSpan, type Reading } from "../../text/reading.ts"
import { rule, type Hit } from "../../rule.ts"
import type { Facts } from "../../facts.ts"
import { isDenied, reaches } from "./clauses.ts"
import { reviewMentions, reviewRequests, reviewWords, sentenceAround } from "./reviews.ts"
import { anchors } from "../../text/anchors.ts"

/** On the spot, where people feel watched. */
const premises = phrases(`
checkout|ipad/s|kiosk/s|tablet/s
check out counter|desk|tablet
as|before they|you <1> exit|go|head|leave
before checkout|leaving
on the|your way out
while they|you checkout|pay|wait
front counter|desk
from|in our|the exam|treatment|waiting room
from|in our|the chair|lobby|office
at the counter|desk|door|front
right here|now in|with
`)

/** What the review is to say, or how many stars it gives. */
const wording = phrases(`
add|include|including|mention/s/ing|name|put|say|use|write <3> assistant|city|dentist|doctor|dr|gentle|how|hygienist|implants|keyword/s|name|nurse|painless|phrase|provider|staff|therapist|town|word/s|your
mention/ing <2> by|in|when
tag <2> doctor|dr|hygienist|nurse|provider
drop|give/s|giving|leave|leaving|post|write <4> 5|five star/s
5|five star/s rating/s|review/s only|please
copy|paste <4> below|review|this
here's|here/s what to|you say|write
using|with <4> name in|on
exact|same|these|those words
word for word
paste <3> google|maps|nextdoor|review|this|yelp
say something good|kind|nice|positive
excellent|glowing|good|great|nice|positive rating/s|review/s
`)

/** Words of talk therapy; "physical therapy" is another thing. */
const counseling = phrases(`
counseling|counselling|counselor/s|detox|psychiatrist|psychologist/s|psychotherapist|psychotherapy|rehab|sobriety|therapist/s|therapy
therapy client/s
mental health
recovery|support group/s|program
current|former|other|our|past clients
clients find|stories|tell
`)
const otherTherapies = new Set(
  "physical occupational speech laser light red massage hormone infusion radiation cold water vision hand aqua gene".split(" "),
)
const behavioral = /behavio|psych|therap|counsel|mental|addiction|substance|recovery/i
const bodily = /physical|occupational|speech|massage|radiation/i

function namesCounseling(reading: Reading): boolean {
  return findPhrases(reading, counseling).some(({ first }) => !otherTherapies.has(reading.words[first - 1]?.lower ?? ""))
}

const isBehavioral = ({ practice: { behavioralHealth, specialty = "" } }: Facts): boolean =>
  behavioralHealth === true || (behavioral.test(specialty) && !bodily.test(specialty))

const forget = new Set(["forget"])
const yelpWord = new Set(["yelp"])

/** True when Yelp is where the review is to go: in the request or in its sentence. */
function asksOnYelp(reading: Reading, first: number, last: number): boolean {
  const around = sentenceAround(reading, first)
  for (let at = first; at <= Math.max(last, Math.min(last + 8, around.last)); at++) if (reading.words[at]?.lower === "yelp") return true
  return reaches(reading, first, 8, yelpWord)
}

/** Reviews that are wished for in a sentence that names Yelp. */
const yelpMentions = (reading: Reading): { first: number; last: number }[] =>
  reviewMentions(reading)
    .filter((at) => asksOnYelp(reading, at, at) && !isDenied(reading, at, 8))
    .map((at) => ({ first: at, last: at }))

type Reason = "yelp" | "premises" | "wording" | "profession"
const messages: Readonly<Record<Reason, string>> = {
  yelp: "This asks for reviews on Yelp.",
  premises: "This asks for a review on the spot.",
  wording: "This says what a review should say.",
  profession: "This asks people in counseling for a review.",
}

/** Requests for reviews that a site or a profession's ethics forbid. */
export const reviewSolicitationRestricted = rule({
  id: "review-solicitation-restricted",
  title: "Review request not allowed by the platform or profession",
  family: "conduct",
  version: 1,
  severity: "block",
  appliesTo: ["outbound-post", "outbound-reply", "survey"],
  reviewer: "legal",
  cites: ["Yelp: Don't Ask for Reviews", "Google Maps policy on reviews", "APA Ethics Code 5.05", "ACA Code C.3.b", "NASW Code 4.07"],
  bodyOnly: true,
  message: "This request for a review is not allowed.",
  why: "Yelp forbids asking at all, Google forbids pressure on the spot and asking for certain words, and counselors may not ask clients for testimonials.",
  fix: "Remove the request or use the neutral line: 'Our profiles are listed on our site.'",
  anchors: anchors(...reviewWords),
  find({ reading }, facts): Hit[] {
    const requests = [...reviewRequests(reading), ...yelpMentions(reading)]
    if (requests.length === 0) return []
    const profession = isBehavioral(facts) || namesCounseling(reading)
    const spots = findPhrases(reading, premises)
    const words = findPhrases(reading, wording).filter(({ first }) => !isDenied(reading, first, 4) || reaches(reading, first, 3, forget))
    const near = (list: readonly { first: number }[], first: number, sentences: number) =>
      list.some((each) => Math.abs((reading.sentence[each.first] ?? 0) - (reading.sentence[first] ?? 0)) <= sentences)
    for (const { first, last } of requests.slice(0, 20)) {
      const reason: Reason | undefined = asksOnYelp(reading, first, last)
        ? "yelp"
        : profession
          ? "profession"
          : near(spots, first, 0)
            ? "premises"
            : near(words, first, 1)
              ? "wording"
              : undefined
      if (!reason) continue
      const safe = { span: [0, reading.text.length] as const, text: "Our profiles are listed on our site.", label: "Use the neutral line" }
      return [{ span: wordSpan(reading, first, last), message: messages[reason], evidence: { reason }, replacement: safe }]
    }
    return []
  },
})
