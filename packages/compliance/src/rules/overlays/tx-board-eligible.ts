import { findPhrases, phrases } from "../../text/phrases.ts"
import { wordSpan } from "../../text/reading.ts"
import { rule, type Hit } from "../../rule.ts"

const eligible = phrases(`
board admissible|eligible|qualified
boardeligible|boardqualified
eligible|qualified by|for|in <3> board
`)

/** Texas: "board eligible" and "board qualified" say nothing that is true. 22 TAC 164.3. */
export const txBoardEligible = rule({
  id: "tx-board-eligible",
  title: "Texas: 'board eligible' or 'board qualified'",
  family: "clinical",
  version: 1,
  severity: "block",
  appliesTo: ["outbound-post", "outbound-reply", "testimonial"],
  reviewer: "legal",
  cites: ["22 TAC 164.3"],
  message: "Texas does not allow 'board eligible' or 'board qualified' in advertising.",
  why: "Readers take it for a certification that was never given; Texas calls it misleading (22 TAC 164.3).",
  fix: "Remove the words, or name the certification and the board that gave it.",
  find({ reading }): Hit[] {
    return findPhrases(reading, eligible).map(({ first, last }) => ({
      span: wordSpan(reading, first, last),
      evidence: { words: last - first + 1 },
      replacement: { text: "trained", label: "Say 'trained'" },
    }))
  },
})
