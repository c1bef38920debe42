import { rule, type Hit } from "../../rule.ts"
import { findPhrases, phrases } from "../../text/phrases.ts"
import { wordSpan, type Reading } from "../../text/reading.ts"
import { isAsked, startsClause } from "../../text/scope.ts"
import { anchors } from "../../text/anchors.ts"

const certified = phrases(`
board cert|certificated|certification/s|certified
double|dual|quadruple|triple boarded
boarded by|in
boardcertified
certificada|certificado/s por <2> consejo|junta
`)
const eligible = phrases(`
board eligibility|eligible|qualified
boardeligible|boardqualified
`)
/** The board's full name. */
const boardNamed = phrases(`
american (dental|osteopathic|veterinary) board/s for|of
american|national|royal academy|association|board|college|commission|osteopathic <2> board|for|of
board of (certified) <1> anesthesiology|dentistry|dermatology|emergency|endodontics|family|internal|medicine|obstetrics|ophthalmology|orthodontics|orthopaedic|orthopedic|otolaryngology|pathology|pediatrics|periodontology|plastic|prosthodontics|psychiatry|radiology|specialties|surgery|urology
behavior analyst certification
`)
/** Titles that carry the words in their own name. */
const titles = phrases(`
board certified (assistant) behavior|diabetes|health|lactation|music|patient advocate/s|analyst/s|coach|consultant/s|educator|therapist
`)
const meaning = phrases("what|how|why <6> mean|means|matters|matter|stand|become\nwhat <3> board certification|certified")
const joining = new Set("in by and with or for as since from through at is are was to of".split(" "))

/** Removes the words, and writes the next one large where they began the sentence. */
function without(reading: Reading, first: number, last: number): (Hit["replacement"] & { end: number }) | undefined {
  const next = reading.words[last + 1]
  if (!next || reading.sentence[last + 1] !== reading.sentence[last] || joining.has(next.lower) || startsClause(reading, last + 1))
    return undefined
  const raw = reading.text.slice(next.start, next.end)
  const opens = first === 0 || reading.sentence[first - 1] !== reading.sentence[first]
  return { end: next.end, text: opens ? raw.slice(0, 1).toUpperCase() + raw.slice(1) : raw, label: "Remove the words" }
}

/** Which board certified somebody must be told by its full name. */
export const boardCertifiedUnqualified = rule({
  id: "board-certified-unqualified",
  title: "'Board certified' without the board's name",
  family: "clinical",
  version: 1,
  severity: "needs-review",
  appliesTo: ["outbound-post"],
  reviewer: "clinical",
  cites: [
    "Cal. Bus. & Prof. Code 651(h)(5)",
    "22 Tex. Admin. Code 164.3(b)(1)",
    "Oregon Medical Board, Statement of Philosophy on advertising",
  ],
  message: 'This says "board certified" without the full name of the board.',
  why: "Not every board is recognized, and several states let a clinician say it only with the full name of the certifying board.",
  fix: 'Write "certified by the" and the full name of the board, or remove the phrase.',
  anchors: anchors(certified, eligible),
  find({ reading }): Hit[] {
    const named = findPhrases(reading, boardNamed).length > 0
    const excused = new Set(findPhrases(reading, titles).map(({ first }) => first))
    const asked = findPhrases(reading, meaning).length > 0
    const loose = named || asked ? [] : findPhrases(reading, certified).filter(({ first }) => !excused.has(first))
    const strict = asked ? [] : findPhrases(reading, eligible)
    const eligibles = new Set(strict.map(({ first }) => first))
    return [...loose, ...strict]
      .filter(({ first }) => !isSchool(reading, first) && !(isAsked(reading, first) && asked))
      .map(({ first, last }) => {
        const isEligible = eligibles.has(first)
        const patch = without(reading, first, last)
        const [start, end] = wordSpan(reading, first, last)
        const span = [start, patch?.end ?? end] as const
        return {
          span,
          ...(isEligible && { message: '"Board eligible" and "board qualified" mislead: the person holds no certification.' }),
          ...(patch && { replacement: { text: patch.text, ...(patch.label && { label: patch.label }) } }),
          evidence: { kind: isEligible ? "eligible" : "certified" },
        }
      })
  },
})

const schools = new Set("school schools surf skate snow bulletin wake cheese zoning".split(" "))
const isSchool = (reading: Reading, at: number): boolean => schools.has(reading.words[at - 1]?.lower ?? "")
