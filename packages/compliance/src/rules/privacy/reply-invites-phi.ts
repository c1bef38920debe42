import { relations } from "../../lexicon/people.ts"
import type { Observed } from "../../observe.ts"
import { findPhrases, phrases, sentencesWith } from "../../text/phrases.ts"
import { wordSpan } from "../../text/reading.ts"
import { rule, type Hit } from "../../rule.ts"
import { isOf, wordSet } from "../../text/word-sets.ts"
import type { Facts } from "../../facts.ts"
import { anchors } from "../../text/anchors.ts"

const lists = {
  ask: "dm dms pm inbox comment comments reply message messages text email post share send drop tell upload attach write submit snap whatsapp describe list type leave put give provide confirm include append jot manda mandanos mandenos envia envianos envienos comenta comente escribe escribenos escribanos escriba ponga pongan dejenos diganos dinos".split(
    " ",
  ),
  body: "tooth teeth gums smile rash spot mole skin knee hip shoulder back wound scar incision bite bump lump swelling foot feet toe eye ear face hair ankle wrist hand breast area affected bruise cyst wart hives stitches nail".split(
    " ",
  ),
  kin: [...relations, "child's", "little"],
}

/** What identifies somebody or tells of their health. */
const asked = phrases(
  `
date/s of appointment|birth|service|treatment|visit
biopsy|bloodwork|diagnosed|diagnoses|diagnosis|dob|dosage|dose|labs|medication*|medicine/s|meds|mrn|prescription/s|selfie/s|sintomas|symptom*|xray/s
birth date
birthdate|birthday (and)
child's|first|full|last|legal|patient|real|your (and|first|full|last) name
name &|and <2> appointment|birth|date|dob|insurance|number|phone
clip|foto/s|image/s|photo/s|pic/s|picture/s|selfie|video/s (of) <3> #body
image/s|photo/s|pic/s|picture/s (of) (it|that|the|your) <2> #body|bottle|card|prescription|results|xray
after|before photo/s|pics|picture/s
before and after
x ray/s
your <2> a1c|allergies|chart|condition/s|diagnoses|diagnosis|mrn|procedure|record/s|result/s|surgery|symptoms|weight
lab|scan|test results
family|health|medical|treatment concerns|condition/s|details|history|info|information|issue/s|number|record/s
account|case|chart|claim|group|id|insurance|member|patient|policy|record|ssn card|details|id|info|information|number/s
insurance (card|carrier|details|info|information|plan)
social|ssn security
what happened
all|any|further|more|some|specific|the|with details|info|information|specifics (about|of|on|regarding) (the|what|your) <2> appointment|care|case|concern|experience|happened|issue|procedure|situation|stay|surgery|treatment|visit
details about|of (the|what|your)
your <2> appointment|procedure|stay|surgery|visit (date|details|time)
appointment date|details|time
when you were admitted|here|seen|treated
when you came|visited
who you saw
what you're|you've|your <2> dealing|experiencing|feeling|going|on|struggling|symptoms|taking|tried
your <1> a 1 c
your member
your <1> ahi|levels|numbers|pressures|readings|serial|settings
your last 4|four
you|your <2> a1c|accession|amh|ct|levels|lmp|mri|numbers|report|weeks
any|current|your <1> meds
how far|many <1> along|diapers|drinks|feedings|pills|tablets|times|weeks
how bad|high|long|low|much|often (and|he|is|it|she|the|they|you|your)
the dose|fever|levels|numbers|reading/s|temperature|weight (and|from|of|on|this|today)
list|name/s of (all) (all|her|his|the|your) drops|drugs|medications|medicines|meds|pills|tablets
what <2> he|she|they|you <2> ate|eating|feel/ing|take/s|takin|taking|using|weigh/s
what it|that|the|your <1> feel/s|look/s|sounds like
when it|the|they <2> began|happened|started|starts
cual|que diente|dolor|medicamento|medicina/s|muela|parte (le|te|tiene|toma)
how long you've
(where) it hurts
your <3> experience|journey|story <3> addiction|birth|braces|cancer|chemo|diabetes|ivf|loss|recovery|sobriety|surgery|treatment|weight|with
your <2> addiction|birth|cancer|chemo|diabetes|fertility|infertility|ivf|mental|miscarriage|postpartum|recovery|sobriety|surgery|transplant <2> experience|journey|stories|story
fecha de nacimiento
nombre completo
foto/s <3> diente/s|herida|lesion|piel
su|tu diagnostico|medicamento/s|seguro
`.replace("(where) it hurts", "where it hurts"),
  lists,
)

/** The ways to a public page or a platform's messages. */
const channel = phrases(
  `
append|comenta|comente|comment/s|dejenos|diganos|dinos|dm|dms|envia|envianos|envienos|escriba|escribanos|escribe|escribenos|inbox|jot|manda|mandanos|mandenos|messenger|paste|pm|ponga|reply|snap|whatsapp
paste|put|reply|type|write (down|it|me|out|us) (below|down|here|out|underneath)
direct|private message/s|msg
email|message|msg|text a|it|me|our|over|photos|pics|pictures|the|them|us|with|your
attach|describe|drop|forward|give|include|leave|provide|send|share|shoot|submit|tell|type|upload|write (a|along|any|below|details|here|in|it|me|more|over|photos|pics|pictures|some|the|them|through|us|via|what|with|your)
list|post a|all|any|photos|pics|pictures|the|your
`,
  lists,
)

const refused = new Set(
  "don't never avoid without instead rather not no can't cannot won't couldn't wouldn't unable any every nunca evite".split(" "),
)
/** Safe ways: a portal, the telephone, the desk. */
const safeWays = phrases(`
encrypted|in-person|portal/s
secure <1> form|link|message|messaging|page|portal|site|upload
by|over (the) phone
at|to the <1> desk|front
bring|grab|have|keep <6> card|handy|ready|with
in person
when you arrive|call|check|come
keep|leave <4> off|out
call|phone NUM|our|the|us <8> about|and|for|to|with
ask <3> for
`)
/** Public questions about oneself: "what meds are you on? comment below". */
const answersBelow = phrases(`
answer/s|below|comment/s|dm|drop|reply|tell
`)
const prying = phrases(`
what|which <2> condition|diagnosis|dose|insurance|medication/s|medicine|meds|procedure|surgery|symptoms (are|did|do|have|is|were) <2> having|on|taking|you|your
what are|were your <1> medications|meds|results|symptoms
what|what's is|was your <2> a1c|condition|date|diagnosis|dob|weight
when was|were your <2> appointment|birth|birthday|procedure|surgery|visit
which dentist|doctor|location|provider|surgeon (did) <2> you saw|see|visit
what <1> did|happened <2> at|during|your <2> appointment|surgery|visit
who else|had|has|have|struggles|suffers <4> adhd|anxiety|arthritis|asthma|cancer|depression|diabetes|endometriosis|infertility|ivf|migraines|pcos|reflux
`)

const tellers = wordSet("you we we'll we'd i i'll they he she who it")
const requests = wordSet("can could would will if please may should do")
const negated = ({ reading }: Observed, first: number): boolean =>
  [1, 2, 3, 4, 5, 6].some(
    (back) => reading.sentence[first - back] === reading.sentence[first] && refused.has(reading.words[first - back]?.lower ?? ""),
  )

/** "Anything you tell our staff", "we'll tell you": who does it is named, so nobody is asked to; "can you send" asks. */
const isTelling = ({ reading: { words, sentence } }: Observed, first: number): boolean =>
  sentence[first - 1] === sentence[first] && isOf(words[first - 1], tellers) && !isOf(words[first - 2], requests)

/** The first ask in a sentence with what it asks for within nine words behind it, or before it. */
function asksIn(seen: Observed): { first: number; last: number }[] {
  const { reading } = seen
  const asks = findPhrases(reading, channel).filter(({ first }) => !negated(seen, first) && !isTelling(seen, first))
  if (asks.length === 0) return []
  const found: { first: number; last: number }[] = []
  let from = 0
  for (const object of findPhrases(reading, asked)) {
    while ((asks[from]?.last ?? Infinity) < object.first - 9) from++
    const ask = asks
      .slice(from, from + 12)
      .find(
        ({ first, last }) =>
          reading.sentence[first] === reading.sentence[object.first] &&
          ((object.first >= first && object.first - last <= 9) || (first > object.last && first - object.last <= 5)),
      )
    if (!ask || negated(seen, object.first)) continue
    const range = { first: Math.min(ask.first, object.first), last: Math.max(ask.last, object.last) }
    if (reading.words.slice(range.first, range.last + 1).some(({ lower }) => /^(?:question|questions)$/.test(lower))) continue
    const before = found.at(-1)
    if (!before || before.last < range.first) found.push(range)
  }
  return found
}

/** A public question about somebody's health that is to be answered on the page. */
function pryingIn(seen: Observed, facts: Facts): { first: number; last: number }[] {
  const { reading } = seen
  const questions = findPhrases(reading, prying)
  if (questions.length === 0) return []
  const answers = sentencesWith(reading, answersBelow)
  return questions.filter(({ first }) => {
    if (negated(seen, first)) return false
    const at = reading.sentence[first] ?? 0
    return facts.input.kind === "outbound-reply" || answers[at] || answers[at + 1] || answers[at - 1]
  })
}

/** Nobody may be asked for health details on a public page or in a platform's messages: 45 CFR 164.502(e), 164.308(b). */
export const replyInvitesPhi = rule({
  id: "reply-invites-phi",
  title: "Asks for health details in public or in platform messages",
  family: "privacy",
  version: 1,
  severity: "block",
  appliesTo: ["outbound-reply", "outbound-post"],
  reviewer: "privacy",
  cites: ["45 CFR 164.502(e)", "45 CFR 164.308(b)", "45 CFR 164.312(e)"],
  message: "This asks somebody to send health details where they are not safe.",
  why: "Social networks sign no agreement to protect health details, so they must not carry them for the practice (45 CFR 164.502(e), 164.308(b), 164.312(e)). Asking creates the leak.",
  fix: "Please call {{practice.phone}} and ask for {{contact.name}}, or use the secure portal: {{practice.portalUrl}}. Please do not post health details here.",
  anchors: anchors(channel, prying),
  find(seen, facts): Hit[] {
    const { reading } = seen
    const safe = sentencesWith(reading, safeWays)
    const phone = facts.practice.phones?.[0]
    const text =
      phone &&
      `Please call ${phone}${facts.practice.contactName ? ` and ask for ${facts.practice.contactName}` : ""}. Please do not post health details here.`
    return [...asksIn(seen), ...pryingIn(seen, facts)]
      .filter(({ first }) => !safe[reading.sentence[first] ?? 0])
      .map(({ first, last }) => {
        const start = wordSpan(reading, first)[0]
        return {
          span: [start, wordSpan(reading, first, last)[1]] as const,
          evidence: { words: last - first + 1 },
          ...(text && facts.input.kind === "outbound-reply" && { replacement: { span: [0, reading.text.length] as const, text } }),
        }
      })
  },
})
