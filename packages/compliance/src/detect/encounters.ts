import type { PhraseMatch } from "../text/phrases.ts"
import { isPast } from "../lexicon/story.ts"
import type { Reading } from "../text/reading.ts"

/** What anybody may have done who writes to a practice; every other deed of "you" tells of a visit. */
const harmlessDeeds = new Set(
  `shared wrote written asked raised mentioned said posted pointed noticed reached contacted described found thought felt commented reviewed took taken gave given brought let told used made tagged
  supported supports voted joined followed liked expected deserved wanted hoped wished tried heard read saw seen were was been had put suggested offered expressed highlighted explained outlined
  flagged caught spotted recommended nominated donated sent attended participated subscribed watched listened enjoyed loved learned submitted emailed messaged tweeted replied responded reported
  experienced encountered faced needed based used interested concerned disappointed upset frustrated pleased satisfied worried confused surprised excited invited encouraged welcomed appreciated
  valued respected supposed allowed mistaken related dm'd applied interviewed left spoke`.split(/\s+/),
)
const skipped = new Set(
  "just also really recently both all first have had have've kindly so very already even too since then clearly personally once".split(" "),
)
/** Forms behind "had" that do not look past: "had come back". */
const participles = new Set("come gone done shown known taken given run".split(" "))
const you = new Set(["you", "you've", "you'd", "y'all"])
const conditional = new Set("if whether unless anything whatever everything".split(" "))
/** Things of the page, not of the office: "enjoyed the video". */
const pageThings = new Set(
  "day week weekend morning afternoon night evening month year monday tuesday wednesday thursday friday saturday sunday lunch breakroom break table desk team crew office staff smile smiles point points voice post posts video videos page article tip tips blog event class talk fair newsletter webinar podcast recipe series content photo photos story update updates group walk race show note review comment comments feedback message words question questions concern concerns issue this".split(
    " ",
  ),
)
/** Deeds that are harmless of a page and tell of a visit otherwise. */
const needThing = new Set("enjoyed loved attended watched saw left made".split(" "))

function thingFollows({ words, sentence }: Reading, at: number): boolean {
  for (let next = at + 1; next <= at + 6 && sentence[next] === sentence[at]; next++)
    if (pageThings.has(words[next]?.lower ?? "")) return true
  return false
}

/** The verb of "you" at word `at`: the first word in the past within four words; -1 when there is none. */
function deedAfter({ words, sentence }: Reading, at: number): number {
  for (let next = at + 1; next <= at + 4 && sentence[next] === sentence[at]; next++) {
    const word = words[next]?.lower ?? ""
    if (skipped.has(word)) continue
    return isPast(word) || (next > at + 1 && participles.has(word)) ? next : -1
  }
  return -1
}

/** "You were asked to leave", "you were one of the sweetest"; "you were upset" and "you were right" tell nothing. */
function isWas({ words, sentence }: Reading, at: number, deed: number): boolean {
  const next = words[deed + 1]
  if (words[deed]?.lower !== "were" || !next || sentence[deed + 1] !== sentence[at] || conditional.has(words[at - 1]?.lower ?? ""))
    return false
  const told = isPast(next.lower) && !harmlessDeeds.has(next.lower)
  return told || /^(?:one|our|asked|told|given|offered|seen|here|there|charged|such)$/.test(next.lower)
}

/** Each place where the reader is told what they did at the practice: "you arrived", "you had come back". */
export function deedsOfReader(reading: Reading): PhraseMatch[] {
  const found: PhraseMatch[] = []
  for (let at = 0; at < reading.words.length; at++) {
    reading.meter.steps++
    if (!you.has(reading.words[at]?.lower ?? "") || /^(?:all|folks|guys)$/.test(reading.words[at + 1]?.lower ?? "")) continue
    const deed = deedAfter(reading, at)
    if (deed < 0) continue
    const verb = reading.words[deed]?.lower ?? ""
    if (isWas(reading, at, deed)) {
      found.push({ first: at, last: deed + 1 })
      continue
    }
    const open = conditional.has(reading.words[at - 1]?.lower ?? "") && reading.words[at + 1]?.lower !== "had"
    const harmless = harmlessDeeds.has(verb) && !(needThing.has(verb) && !thingFollows(reading, deed))
    if (!open && !harmless) found.push({ first: at, last: deed })
  }
  return found
}
