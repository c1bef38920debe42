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
arrived|battled|beat/s|began|broke|brought|called|came|can|celebrated|celebrates|chose|comes|completed|cried|crushed|delivered|did|does|earned|feels|fell|felt|finally|finished|fought|gets|got|graduated|had|has|is|just|kicked|left|looked|looks|lost|loved|loves|made|nailed|needed|needs|overcame|passed|ran|rang|received|recovered|recovering|recovers|returned|returns|ring/s|rocked|said|saw|says|shared|smiled|started|starts|stopped|survived|tested|thanked|told|tore|traveled|travelled|trusted|turned|turns|underwent|visited|visits|walked|wanted|was|weighed|welcomed|went|who|wins|won|wore|wrote
and <1> are|expecting|had|welcomed|were
with her|his|their
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
  "at on in is picks up answers answer takes calls the our desk line phone extension ext office billing front can help will would love to hear and reached be here listens handles runs manages leads has keeps mornings most every all questions concerns it this that direct directly or".split(
    " ",
  ),
)

const contactLead = phrases(`
ask <1> for
call|contact|email|find|message|phone|reach|see|text (out) (to)
meet|speak|talk to|with
please ask|call|contact|reach
join|welcome|welcoming
by|hosted|led|presented|taught|with|written by
`)
const staffBehind = phrases(
  `
joined|joining|joins our|the|us
to our|the clinic|family|office|practice|staff|team
on our|the staff|team
from our|the billing|front|office|staff|team
in our|the billing|front|lab|office
at|from|in (our|the) (guest|member|patient) accounts|admissions|billing|communications|compliance|development|dispatch|education|facilities|finance|front|housekeeping|hr|it|maintenance|marketing|outreach|purchasing|reception|records|registration|relations|scheduling|volunteer
can|will <1> answer|assist|call|check|explain|guide|handle|help|listen|sort|take|walk
answers|atiende|breaks|contesta|demonstrates|discusses|explained|explains|explica|habla|hosts|leads|offers|performs|practices|presents|recommends|reminds|responde|runs|sees|shares|speaks|specializes|talks|teaches|treats|welcomes
at|behind|in|on (our|the) accounting|camera|kitchen|maintenance|marketing|reception
has <2> been|served|worked (at|here|with) (our|the|us) (for|longer|since)
would like
has been caring|helping|leading|part|placing|practicing|seeing|serving|teaching|treating|with
has joined
completed|earned|passed|received <6> accreditation|board/s|certif*|credential/s|fellowship|licensure|residency|specialist
for|has|just|on|who <1> completing|earned|earning|passed|passing|received|receiving <6> accreditation|board/s|certif*|credential/s|fellowship|licensure|residency|specialist
is accepting|available|certified|joining|now|on|our|retiring|taking|the
is back at|in (our|the) clinic|office
is back from leave|maternity|paternity|vacation
is back on friday|monday|thursday|tuesday|wednesday
is a|an|our|the|your <3> #roles
at <2> desk|front
`,
  { roles: staffRoles },
)

/** "The day Officer Ruiz let us", not "our privacy officer Ruiz". */
const isPolice = ({ words }: Reading, at: number): boolean =>
  words[at]?.lower === "officer" &&
  words[at]?.shape === "capital" &&
  words[at - 1]?.shape === "lower" &&
  !/^(?:our|privacy|compliance|security|medical|nursing)$/.test(words[at - 1]?.lower ?? "")

/** True when the words around the name make the person one of the workforce: a title, a credential, "our front-desk lead", "ask for". */
export function isStaffRole(reading: Reading, first: number, last: number, written = false): boolean {
  const { words, sentence } = reading
  const at = sentence[first] ?? 0
  for (let back = 1; back <= 3; back++) {
    const word = words[first - back]
    if (!word || (sentence[first - back] !== at && !staffTitle.has(word.lower)) || isPolice(reading, first - back)) break
    if ((staffTitle.has(word.lower) || (staffRole.has(word.lower) && !kin.has(word.lower))) && !word.possessive) {
      const run =
        back === 2 &&
        /^[. ]{1,2}$/.test(words[first]?.gap ?? "") &&
        (words[first - 1]?.shape !== "lower" || words[first - 1]?.lower === "is")
      if (back === 1 || run) return true
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
    (!written && (givesNumber(reading, last) || isGivenNumber(reading, titled))) ||
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

/** "847-555-0178, Mrs. Pike will connect": the one behind a telephone number. */
const isGivenNumber = ({ words }: Reading, first: number): boolean =>
  words[first - 1]?.shape === "number" &&
  words[first - 1]?.lower.length === 4 &&
  words[first - 2]?.shape === "number" &&
  /^[,:] $/.test(words[first]?.gap ?? "")

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

/** "Hi Patricia, the radiologist called": who is greeted is not who is spoken of behind the comma. */
function isGreeted({ words, sentence }: Reading, last: number): boolean {
  for (let back = 0; back <= 2; back++)
    if (sentence[last - back - 1] === sentence[last] && /^(?:hi|hello|hey|dear|hola)$/.test(words[last - back - 1]?.lower ?? ""))
      return true
  return false
}

/** "CEO of Dupree Lumber", "owner of the Sonic": in charge of something else. */
const heads = ({ words }: Reading, at: number): boolean =>
  /^(?:ceo|cfo|coo|president|owner|founder|director|manager|captain|chief)$/.test(words[at]?.lower ?? "") &&
  words[at + 1]?.lower === "of" &&
  words[at + 2]?.shape === "capital" &&
  words[at + 3]?.shape === "capital"

/** "Janelle Brooks, our front-desk lead", "Ana Ruiz, RN", "Tom (office manager)". */
function appositive(reading: Reading, last: number): boolean {
  const { words, sentence } = reading
  const next = words[last + 1]
  if (!next || sentence[last + 1] !== sentence[last]) return false
  if (credential.has(next.lower) && (next.shape === "upper" || /,/.test(next.gap))) return true
  if (next.gap === ", " && reading.text.slice(next.start, next.end) === "PT") return true
  if (!/^(?:, ?| ?\(| - |-|: )$/.test(next.gap) || isGreeted(reading, last)) return false
  for (let step = 1; step <= 6; step++) {
    const word = words[last + step]
    if (!word || sentence[last + step] !== sentence[last] || (step > 1 && /[,;:)]/.test(word.gap))) return false
    if (patients.has(word.lower) && ![1, 2].some((on) => staffRole.has(words[last + step + on]?.lower ?? ""))) return false
    if (step > 1 && /^(?:with|by|after|has|had|thanks|thank)$/.test(word.lower)) return false
    if ((staffRole.has(word.lower) || staffTitle.has(word.lower)) && !word.possessive)
      return !heads(reading, last + step) && !/^(?:who|whose|after|his|her)$/.test(next.lower)
  }
  return false
}

/** "Mayor Lee", "author Maria Chen": known for something that is not care here. */
export function isPublicRole(reading: Reading, first: number): boolean {
  const word = reading.words[first - 1]
  return word !== undefined && reading.sentence[first - 1] === reading.sentence[first] && publicTitle.has(word.lower) && !word.possessive
}
