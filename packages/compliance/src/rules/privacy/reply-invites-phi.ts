import { relations } from "../../lexicon/people.ts"
import type { Observed } from "../../observe.ts"
import { findPhrases, phrases, sentencesWith } from "../../text/phrases.ts"
import { wordSpan } from "../../text/reading.ts"
import { rule, type Hit } from "../../rule.ts"
import { isOf, wordSet } from "../../text/word-sets.ts"
import type { Facts } from "../../facts.ts"

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
date|dates of birth|service|visit|treatment|appointment
dob
birth date
birthdate|birthday (and)
full|legal|first|last|patient|your|child's|real (and|full|last|first) name
name and|& <2> number|dob|phone|date|birth|appointment|insurance
symptom*
photo|photos|picture|pictures|pic|pics|image|images|video|videos|clip|selfie|foto|fotos (of) <3> #body
photo|photos|picture|pictures|pic|pics|image|images (of) (the|your|that|it) <2> #body|xray|card|prescription|results|bottle
before|after photo|photos|pics|picture|pictures
before and after
xray|xrays|labs|bloodwork|biopsy
x ray|rays
medication*|medicine|medicines|meds|prescription|prescriptions|dose|dosage
your <2> result|results|chart|mrn|record|records|diagnosis|diagnoses|condition|conditions|allergies|procedure|surgery|symptoms|weight|a1c
test|lab|scan results
medical|health|family|treatment history|record|records|information|info|details|condition|conditions|concerns|issue|issues|number
chart|account|member|policy|insurance|record|case|claim|group|patient|ssn|id number|numbers|id|card|info|information|details
insurance (card|info|information|plan|carrier|details)
mrn
ssn|social security
diagnosis|diagnoses|diagnosed
what happened
more|the|any|all|with|some|specific|further details|info|information|specifics (of|about|on|regarding) (what|your|the) <2> visit|appointment|experience|stay|treatment|care|procedure|happened|surgery|concern|situation|issue|case
details of|about (your|the|what)
your <2> visit|appointment|stay|surgery|procedure (date|details|time)
appointment date|time|details
when you were seen|treated|here|admitted
when you came|visited
who you saw
what you're|your|you've <2> taking|experiencing|feeling|symptoms|struggling|dealing|tried|on|going
selfie|selfies
your <1> a 1 c
your member
your <1> ahi|serial|settings|readings|levels|pressures|numbers
your last four|4
your|you <2> amh|lmp|accession|a1c|mri|report|ct|levels|numbers|weeks
any|your|current <1> meds
how many|far <1> weeks|along|diapers|pills|tablets|drinks|times|feedings
how often|long|much|bad|high|low (it|you|they|the|and|is|your|he|she)
the weight|temperature|fever|dose|readings|reading|numbers|levels (from|this|of|and|on|today)
name|names|list of (all) (the|your|his|her|all) tablets|pills|meds|medicines|medications|drugs|drops
what <2> you|he|she|they <2> taking|takin|take|takes|feeling|feel|using|eating|ate|weigh|weighs
what the|your|it|that <1> feels|feel|looks|look|sounds like
when it|they|the <2> started|starts|began|happened
que|cual muela|diente|parte|medicina|medicamento|medicinas|dolor (le|te|toma|tiene)
how long you've
(where) it hurts
your <3> story|journey|experience <3> with|cancer|ivf|birth|recovery|weight|surgery|diabetes|addiction|braces|loss|treatment|sobriety|chemo
your <2> cancer|ivf|birth|recovery|surgery|sobriety|infertility|fertility|diabetes|postpartum|addiction|chemo|transplant|miscarriage|mental <2> story|journey|experience|stories
fecha de nacimiento
nombre completo
sintomas
foto|fotos <3> diente|dientes|piel|herida|lesion
tu|su seguro|diagnostico|medicamento|medicamentos
`.replace("(where) it hurts", "where it hurts"),
  lists,
)

/** The ways to a public page or a platform's messages. */
const channel = phrases(
  `
dm|dms|pm|inbox|whatsapp|messenger|comment|comments|reply|snap|manda|mandanos|mandenos|envia|envianos|envienos|comenta|comente|escribe|escribenos|escribanos|escriba|ponga|dejenos|diganos|dinos|append|jot|reply
write|type|put (it|me|us|out|down) (here|below|out|down|underneath)
direct|private message|messages|msg
message|text|email|msg us|me|it|them|your|a|the|over|our|with|photos|pictures|pics
send|give|tell|share|forward|shoot|write|submit|upload|attach|provide|describe|include|type|drop|leave (us|me|your|a|the|it|them|photos|pictures|pics|in|here|below|with|some|any|more|what|over|along|details|through|via)
send|share|describe|tell
list|post your|any|all|a|the|photos|pictures|pics
`,
  lists,
)

const refused = new Set(
  "don't never avoid without instead rather not no can't cannot won't couldn't wouldn't unable any every nunca evite".split(" "),
)
/** Safe ways: a portal, the telephone, the desk. */
const safeWays = phrases(`
portal|portals|encrypted|in-person
secure <1> portal|form|link|message|messaging|upload|site|page
by|over (the) phone
at|to the <1> front|desk
bring|have|keep|grab <6> ready|handy|with|card
in person
when you call|arrive|check|come
keep|leave <4> off|out
call|phone us|our|the|NUM <8> with|for|about|to|and
ask <3> for
`)
/** Public questions about oneself: "what meds are you on? comment below". */
const answersBelow = phrases(`
comment|comments|reply|below|dm|answer|answers|drop|tell
`)
const prying = phrases(`
what|which <2> medication|medications|meds|medicine|symptoms|diagnosis|condition|dose|procedure|insurance|surgery (are|is|do|did|have|were) <2> you|your|taking|on|having
what are|were your <1> symptoms|medications|meds|results
what's|what is|was your <2> diagnosis|condition|date|dob|a1c|weight
when was|were your <2> visit|appointment|surgery|procedure|birthday|birth
which doctor|provider|location|dentist|surgeon (did) <2> you see|saw|visit
what <1> did|happened <2> your|at|during <2> visit|appointment|surgery
who has|have|had|struggles|suffers|else <4> depression|anxiety|diabetes|migraines|cancer|ivf|infertility|arthritis|asthma|pcos|endometriosis|adhd|reflux
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
