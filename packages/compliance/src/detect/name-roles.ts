import { credentials, patientNouns, publicTitles, relations, staffRoles, staffTitles } from "../lexicon/people.ts"
import { phrases, phraseAt } from "../text/phrases.ts"
import type { Reading } from "../text/reading.ts"

const staffTitle = new Set(staffTitles)
const staffRole = new Set(staffRoles)
const publicTitle = new Set(publicTitles)
const credential = new Set(credentials)
const kin = new Set(relations)
const patients = new Set([...patientNouns, "patients", "clients"])

/** Words after which a name stands. */
const before = new Set(
  "congrats congratulations prayers prayer praying thinking hugs condolences shoutout thank thanks meet miss bravo kudos shoutout proud hi hello hey dear hola gracias felicidades rip baby little girl boy named introducing attn attention cheers love sweet brave awesome amazing called name's i'm hug hugs birthday soy".split(
    " ",
  ),
)
/** Joining words between such a word and the name: "congrats to", "proud of our". */
const joins = new Set(
  "to of for you our my your the girl boy twin dear sweet little brave so very own and with friend champ star is a amazing awesome beautiful favorite".split(
    " ",
  ),
)

/** Words behind a name that tell what a person did or is. */
const behind = phrases(`
finished|completed|graduated|came|comes|walked|rang|got|gets|had|has|was|is|received|beat|beats|lost|underwent|recovered|started|starts|began|turned|turns|needed|needs|left|went|returned|returns|stopped|told|said|says|wrote|shared|smiled|cried|thanked|trusted|chose|wanted|loves|loved|looks|looked|feels|felt|kicked|crushed|rocked|nailed|survived|arrived|delivered|welcomed|broke|tore|fell|ran|ring|rings|celebrated|celebrates|battled|fought|who|just|finally|passed|earned|made|wore|recovers|recovering|did|does|can|won|wins|visited|visits|saw|brought|called|traveled|travelled|overcame|tested|weighed
and <1> welcomed|expecting|are|were|had
with his|her|their
`)

/** "Patient Relations": a desk, nobody's name. */
const desks = new Set(
  "relations services experience advocate advocates advocacy access accounts care portal safety financial education registration".split(
    " ",
  ),
)

/** True when "patient" (or "client") stands right before the name, if need be with a hash or a colon. */
export function isPatientFramed(reading: Reading, first: number): boolean {
  for (let back = 1; back <= 2; back++) {
    const word = reading.words[first - back]
    if (!word || reading.sentence[first - back] !== reading.sentence[first]) return false
    if (patients.has(word.lower) && desks.has(reading.words[first - back + 1]?.lower ?? "")) return false
    if (patients.has(word.lower))
      return back === 1
        ? !/[.;]/.test(reading.words[first]?.gap ?? "")
        : /^(?:mr|mrs|ms|miss|mx|named|is|was|like)$/.test(reading.words[first - 1]?.lower ?? "")
  }
  return false
}

/** How the surroundings show that a name stands at `first` to `last`; undefined when they do not. */
export function nameFrame(reading: Reading, first: number, last: number): "patient" | "kin" | "before" | "behind" | undefined {
  const { words, sentence } = reading
  if (isPatientFramed(reading, first)) return "patient"
  const prior = sentence[first - 1] === sentence[first] ? words[first - 1] : undefined
  if (prior && kin.has(prior.lower) && /^[ ,]{1,2}$/.test(words[first]?.gap ?? "")) return "kin"
  let at = first - 1
  while (first - at <= 4 && sentence[at] === sentence[first] && joins.has(words[at]?.lower ?? "")) at--
  if (sentence[at] === sentence[first] && before.has(words[at]?.lower ?? "")) return "before"
  if (
    prior &&
    (prior.lower === "and" || prior.lower === "&") &&
    words[first - 2]?.shape === "capital" &&
    sentence[first - 2] === sentence[first]
  ) {
    if (nameLike(reading, first - 2)) return "behind"
  }
  const next = words[last + 1]
  if (!next || sentence[last + 1] !== sentence[first] || next.shape === "capital")
    return words[last]?.possessive && words[last + 1] ? "behind" : undefined
  if (words[last]?.possessive) return "behind"
  return /^[ ,(]{1,3}$/.test(next.gap) && phraseAt(reading, behind, last + 1) ? "behind" : undefined
}

const nameLike = (reading: Reading, at: number): boolean => {
  const earlier = reading.words[at - 1]
  return earlier !== undefined && reading.sentence[at - 1] === reading.sentence[at]
    ? before.has(earlier.lower) || joins.has(earlier.lower)
    : true
}

/** Words between one who answers and the number. */
const answering = new Set(
  "at on in is picks up answers answer takes calls the our desk line phone extension ext office billing front can help will would love to hear and reached be here listens handles runs manages leads has every all questions concerns it this that direct directly or".split(
    " ",
  ),
)

const contactLead = phrases(`
ask <1> for
call|text|email|contact|reach|find|see|message|phone (out) (to)
talk|speak|meet with|to
please call|contact|ask|reach
welcome|welcoming
hosted|led|taught|presented|written|by|with by
join
`)
const staffBehind = phrases(
  `
joins|joined|joining our|the|us
to our|the team|practice|staff|clinic|office|family
on our|the team|staff
from our|the team|staff|office|front|billing
at our|the front|desk
in our|the billing|front|office|lab
in|from|at (our|the) (patient|guest|member) billing|reception|scheduling|marketing|housekeeping|hr|communications|relations|accounts|records|admissions|registration|purchasing|maintenance|facilities|compliance|finance|development|outreach|front|it|dispatch|education|volunteer
can|will <1> help|answer|assist|listen|explain|guide|walk|take|check|call|sort|handle
contesta|atiende|responde|habla|explica
on|in|behind|at (our|the) camera|accounting|maintenance|marketing|reception|kitchen
has <2> worked|been|served (here|with|at) (us|our|the) (for|since|longer)
would like
has been placing|practicing|caring|helping|serving|treating|seeing|with|leading|part|teaching
has joined
practices|specializes|treats|leads|runs|teaches|offers|explains|shares|answers|discusses|demonstrates|talks|presents|speaks|hosts|breaks|sees|performs|welcomes|recommends|reminds|explained
is accepting|now|taking|our|the|certified|available|joining|retiring|on|back
is a|an|our|the|your <3> #roles
at <2> front|desk
`,
  { roles: staffRoles },
)

/** True when the words around the name make the person one of the workforce: a title, a credential, "our front-desk lead", "ask for". */
export function isStaffRole(reading: Reading, first: number, last: number): boolean {
  const { words, sentence } = reading
  const at = sentence[first] ?? 0
  for (let back = 1; back <= 3; back++) {
    const word = words[first - back]
    if (!word || (sentence[first - back] !== at && !staffTitle.has(word.lower))) break
    if ((staffTitle.has(word.lower) || (staffRole.has(word.lower) && !kin.has(word.lower))) && !word.possessive) {
      if (back === 1 || (back === 2 && (words[first - 1]?.shape !== "lower" || words[first - 1]?.lower === "is"))) return true
    }
  }
  const titled = /^(?:mr|mrs|ms|miss|mx|sr|sra|nurse|coach)$/.test(words[first - 1]?.lower ?? "") ? first - 1 : first
  const lead = words[titled - 1]
  if (lead && sentence[titled - 1] === at)
    for (let back = 1; back <= 3; back++) {
      const match = phraseAt(reading, contactLead, titled - back)
      if (match && match.last === titled - 1 && !/^(?:meet)$/.test(words[match.first]?.lower ?? "")) {
        if (words[match.first]?.lower !== "join" || back === 1) return staffConfirmed(reading, match.first, last)
      }
    }
  return (
    givesNumber(reading, last) ||
    appositive(reading, last) ||
    (sentence[last + 1] === at && phraseAt(reading, staffBehind, last + 1) !== undefined)
  )
}

/** "Willa, 207-555-0176", "Ruth at 555-0100", "Tiff picks up at (480) 555-0143": whose number is given answers for the practice. */
function givesNumber({ words, sentence }: Reading, last: number): boolean {
  for (let at = last + 1; at <= last + 9 && sentence[at] === sentence[last]; at++) {
    const word = words[at]
    if (!word) return false
    if (word.shape === "number")
      return word.lower.length >= 3 && words[at + 1]?.shape === "number" && /^[-. )]{1,3}$/.test(words[at + 1]?.gap ?? "")
    if (!answering.has(word.lower)) return false
  }
  return false
}

/** "Call X" and "welcome X" are said of patients too; the rest of the sentence must not speak of the person's care. */
function staffConfirmed(reading: Reading, from: number, last: number): boolean {
  if (givesNumber(reading, last)) return true
  for (let at = last + 1; at <= last + 8; at++) {
    const word = reading.words[at]
    if (!word || reading.sentence[at] !== reading.sentence[from]) break
    if (
      /^(?:his|her|their|she|he|who|about|cell|home|mom|dad)$/.test(word.lower) &&
      !/^(?:office)$/.test(reading.words[at + 1]?.lower ?? "")
    )
      return false
  }
  return reading.words[from]?.lower !== "see" && reading.words[from]?.lower !== "find"
}

/** "Janelle Brooks, our front-desk lead", "Ana Ruiz, RN", "Tom (office manager)". */
function appositive(reading: Reading, last: number): boolean {
  const { words, sentence } = reading
  const next = words[last + 1]
  if (!next || sentence[last + 1] !== sentence[last]) return false
  if (credential.has(next.lower) && (next.shape === "upper" || /,/.test(next.gap))) return true
  if (!/^(?:, ?| ?\(| - |-|: )$/.test(next.gap)) return false
  for (let step = 1; step <= 6; step++) {
    const word = words[last + step]
    if (!word || sentence[last + step] !== sentence[last] || (step > 1 && /[,;:)]/.test(word.gap))) return false
    if (patients.has(word.lower) && !staffRole.has(words[last + step + 1]?.lower ?? "") && words[last + step + 1]?.lower !== "advocate")
      return false
    if (staffRole.has(word.lower) || staffTitle.has(word.lower)) return !/^(?:who|whose|after|his|her)$/.test(next.lower)
  }
  return false
}

/** "Mayor Lee", "author Maria Chen": known for something that is not care here. */
export function isPublicRole(reading: Reading, first: number): boolean {
  const word = reading.words[first - 1]
  return word !== undefined && reading.sentence[first - 1] === reading.sentence[first] && publicTitle.has(word.lower) && !word.possessive
}
