import { phrases, findPhrases } from "../../text/phrases.ts"
import { wordSpan, type Reading } from "../../text/reading.ts"
import { rule, type Hit } from "../../rule.ts"
import { withEnd } from "../whole-text.ts"

const boards = phrases(`
american|international|national academy|association|board|college|society of
board of
`)
const certified = phrases(`
board certification/s|certified
boardcertified
certification|certified by|from|in|with
diplomate in|of
`)
const labeled = phrases(`
not recognised|recognized
`)
/** The first words of what boards of the ABMS and the AOA certify. */
const recognized = new Set(
  "allergy anesthesiology colon dermatology emergency family internal medical neurological nuclear obstetrics ophthalmology orthopaedic orthopedic otolaryngology pathology pediatrics physical plastic preventive psychiatry radiology surgery thoracic urology pediatric dental dentistry orthodontics periodontology endodontics prosthodontics oral osteopathic proctology neurology podiatric foot".split(
    " ",
  ),
)
/** Boards that sound like a recognized one and are none. */
const doubtful = new Set("facial cosmetic aesthetic aesthetics laser antiaging regenerative integrative obesity".split(" "))

/** The board's field: "cosmetic" in "American Board of Cosmetic Surgery". */
function isUnrecognized({ words, sentence }: Reading, last: number): boolean {
  const field = words[last + 1]
  if (!field || sentence[last + 1] !== sentence[last] || field.shape === "lower") return false
  const next = words[last + 2]?.lower ?? ""
  return doubtful.has(field.lower) || (doubtful.has(next) && sentence[last + 2] === sentence[last]) || !recognized.has(field.lower)
}

/** Oregon: a board that is neither the ABMS's nor the AOA's is labeled as not recognized. Oregon Medical Board, advertising. */
export const orBoardNotRecognized = rule({
  id: "or-board-not-recognized",
  title: "Oregon: board without the 'not recognized' label",
  family: "clinical",
  version: 1,
  severity: "needs-review",
  appliesTo: ["outbound-post", "outbound-reply", "testimonial"],
  reviewer: "legal",
  cites: ["Oregon Medical Board statement on advertising (October 2007)"],
  message: "In Oregon a board outside of the ABMS and the AOA must be labeled 'not recognized'.",
  why: "Oregon wants the board's full name and, where it is neither an ABMS nor an AOA board, the words that it is not recognized.",
  fix: "Add: '(not recognized by the American Board of Medical Specialties)', or leave the certification out.",
  find(seen): Hit[] {
    const { reading } = seen
    if (findPhrases(reading, labeled).length > 0) return []
    const claims = new Set(findPhrases(reading, certified).map(({ first }) => reading.sentence[first]))
    return findPhrases(reading, boards)
      .filter(({ first, last }) => claims.has(reading.sentence[first]) && isUnrecognized(reading, last))
      .slice(0, 1)
      .map(({ first, last }) => ({
        span: wordSpan(reading, first, last + 1),
        evidence: { boards: 1 },
        replacement: withEnd(seen, "(This board is not recognized by the American Board of Medical Specialties.)", "Add the label"),
      }))
  },
})
