import { shownWords } from "../../detect/mentions.ts"
import { closedWords, isCapital } from "../../detect/name-mask.ts"
import type { NameMention } from "../../detect/names.ts"
import type { Facts } from "../../facts.ts"
import { commonWords } from "../../lexicon/common-words.ts"
import { honorifics, staffRoles, staffTitles } from "../../lexicon/people.ts"
import type { Observed } from "../../observe.ts"
import { wordSpan, type Reading } from "../../text/reading.ts"
import { rule, type Hit } from "../../rule.ts"

const greetings = new Set(
  "hi hello hey dear hola thanks thank sorry apologies estimada estimado querida querido gracias morning afternoon evening greetings you again there".split(
    " ",
  ),
)
const closings = /^(?:.*ly|regards|best|cheers|respect|blessings|with|from|love)$/
const titles = new Set(honorifics)
const crew = new Set([...staffTitles, ...staffRoles])

interface Named {
  readonly first: number
  readonly last: number
}

/** True when the name is spoken to: it stands first, behind a greeting or an honorific, or between commas. */
function isAddressed(reading: Reading, named: Named): boolean {
  const { words, text } = reading
  const { last } = named
  const first = titles.has(words[named.first - 1]?.lower ?? "") ? named.first - 1 : named.first
  const before = words[first - 1]
  const behind = text.slice(words[last]?.end ?? 0, (words[last]?.end ?? 0) + 1)
  if (interjections.has(words[first]?.lower ?? "")) return false
  if (!before && words[last + 1]?.lower === "and")
    return /^[,!]/.test(text.slice(words[last + 2]?.end ?? 0, (words[last + 2]?.end ?? 0) + 1))
  if (!before) return /^[,!:-]/.test(behind) || spokenTo.has(words[last + 1]?.lower ?? "")
  if (/[;.:?]/.test(words[first]?.gap ?? "")) return /^[,!]$/.test(behind) && spokenTo.has(words[last + 1]?.lower ?? "")
  if (greetings.has(before.lower)) return true
  if (before.lower === "and" && first >= 2) return isAddressed(reading, { first: first - 2, last: first - 2 })
  const gap = words[first]?.gap ?? ""
  const vocative = gap.startsWith(",") && /^(?:[,.!?]|)$/.test(behind)
  const starts = reading.sentence[first - 1] !== reading.sentence[first] && /^[,!]$/.test(behind)
  return vocative || starts
}

/** "860-555-0145, Winnie Tran": who answers that telephone. */
const followsNumber = ({ words, text }: Reading, first: number): boolean => {
  const before = words[first - 1]
  return (
    before?.shape === "number" &&
    before.lower.length === 4 &&
    text[before.start - 1] !== "/" &&
    /^[,:] ?$|^ ?-+ ?$/.test(words[first]?.gap ?? "")
  )
}

/** "Hear it from you, Cody Wainwright 931-555-0128". */
const leadsNumber = ({ words }: Reading, last: number): boolean =>
  words[last + 1]?.shape === "number" && words[last + 2]?.shape === "number" && /^ \(?$/.test(words[last + 1]?.gap ?? "")

/** "Warmly, Dana", "- Kelly, office manager": whoever signs is one of the practice. */
function isSignature(reading: Reading, { first, last }: Named): boolean {
  const { words } = reading
  const before = words[first - 1]
  if (/^(?:i'm|i|am|it's)$/.test(words[first]?.lower ?? "") || followsNumber(reading, first) || leadsNumber(reading, last)) return true
  const rest = words.length - 1 - last
  const dash = /[-~\n]\s?$/.test(words[first]?.gap ?? "")
  const closing = /^(?:sincerely|warmly|regards|best|respectfully|truly|am|is|i'm|from|for)$/.test(before?.lower ?? "")
  return (
    first > 0 && ((dash && rest <= 6) || (closing && rest <= 8) || words.slice(last + 1, last + 4).some(({ lower }) => crew.has(lower)))
  )
}

/** Words of answer and feeling that open a reply as a name would: "Ouch,", "Understood,". */
const interjections = new Set(
  "ouch oof yikes whoops oops aww blushing guilty noted understood agreed absolutely exactly true fair touche merci danke grazie mahalo gracias salud bravo kudos amen cheers yep yup nope yay wow hooray hurrah yes no well okay ok sure indeed right correct arr arrr arrrr ahoy aye avast eek argh ugh gah whee woo woot woohoo yeehaw shucks golly gosh goodness heavens alright howdy ma'am maam sir madam señora senora señor senor señorita friend congrats congratulations pads alas phew ha haha lol awesome amazing fantastic wonderful great good folks friends everyone team y'all neighbors guys all".split(
    " ",
  ),
)
/** Behind a name that is spoken to comes a sentence to that person. */
const spokenTo = new Set(
  "we we're we've we'd i i'm i've i'd thank thanks our your you you're you've this that it it's so sorry please what glad happy appreciate if the as while no not there's".split(
    " ",
  ),
)

/** A capitalized word no list knows, right behind a greeting or first with a comma: "Hi Brandyn,". */
function unlisted(reading: Reading): Named | undefined {
  let at = 0
  while (at < 3 && greetings.has(reading.words[at]?.lower ?? "")) at++
  const word = reading.words[at]
  if (!word || !isCapital(reading, at) || commonWords.has(word.lower) || closedWords.has(word.lower)) return undefined
  if (
    reading.shouted ||
    word.end - word.start < 3 ||
    greetings.has(word.lower) ||
    interjections.has(word.lower) ||
    titles.has(word.lower) ||
    /[.?!\n]/.test(word.gap) ||
    crew.has(word.lower) ||
    closings.test(word.lower) ||
    (at === 0 && /(?:ed|ing|ly)$/.test(word.lower))
  )
    return undefined
  const wide = isCapital(reading, at + 1) && reading.words[at + 1]?.gap === " " && !commonWords.has(reading.words[at + 1]?.lower ?? "")
  const last = wide ? at + 1 : at
  const behind = reading.text.slice(reading.words[last]?.end ?? 0, (reading.words[last]?.end ?? 0) + 2)
  if (at === 0) return behind.startsWith(",") && spokenTo.has(reading.words[last + 1]?.lower ?? "") ? { first: at, last } : undefined
  return /^(?:[,!]|\s?-|:)/.test(behind) ? { first: at, last } : undefined
}

/** True when a word of the name is not among those the platform shows. */
function isHidden({ words }: Reading, shown: readonly string[], { first, last }: Named): boolean {
  return words
    .slice(first, last + 1)
    .some((word) => !shown.includes(word.lower) && !(word.end - word.start === 1 && shown.some((each) => each.startsWith(word.lower))))
}

const titledAt = ({ words, sentence }: Reading, first: number): number =>
  titles.has(words[first - 1]?.lower ?? "") && sentence[first - 1] === sentence[first] ? first - 1 : first

/** Takes the name out and leaves the greeting. */
function without(reading: Reading, { first }: Named): NonNullable<Hit["replacement"]> {
  const titled = titledAt(reading, first)
  const greeted = titled > 0 && reading.sentence[titled - 1] === reading.sentence[titled]
  return { text: greeted ? "" : "Hello", label: "Remove the name" }
}

function spanOf(reading: Reading, name: Named): readonly [number, number] {
  const titled = titledAt(reading, name.first)
  const [start, end] = wordSpan(reading, titled, name.last)
  const before = reading.words[titled - 1]
  return before && reading.sentence[titled - 1] === reading.sentence[name.first] ? [before.end, end] : [start, end]
}

/** Words around a name may make it look like the staff's ("Mr. Hill, call our manager"); a greeting before it says otherwise. */
function mayBeReviewer({ words }: Reading, members: ReadonlySet<string>, { first, role }: NameMention): boolean {
  if (role === "unknown") return true
  const before = words[first - 1]?.lower ?? ""
  return role === "staff" && !members.has(words[first]?.lower ?? "") && (greetings.has(before) || titles.has(before))
}

function namesIn(seen: Observed, facts: Facts): Named[] {
  const members = new Set(facts.staff.flat())
  const found: Named[] = seen.names.filter((name) => mayBeReviewer(seen.reading, members, name))
  const extra = unlisted(seen.reading)
  const known =
    extra &&
    (seen.names.some(({ first, last }) => first <= extra.last && last >= extra.first) ||
      members.has(seen.reading.words[extra.first]?.lower ?? ""))
  return extra && !known ? [extra, ...found] : found
}

/** A reply may not name a reviewer who did not: OCR's cases of New Vision Dental and Dr. Igbinadolor. */
export const replyUnmasksReviewer = rule({
  id: "reply-unmasks-reviewer",
  title: "Reply uses a name the reviewer did not show",
  family: "privacy",
  version: 1,
  severity: "block",
  appliesTo: ["outbound-reply"],
  reviewer: "privacy",
  cites: ["45 CFR 164.502(a)", "45 CFR 164.514(b)(2)(i)(A)"],
  message: "The reply uses a name that the reviewer does not show.",
  why: "A name the reviewer kept back can only come from the practice's files (45 CFR 164.502(a)). Practices were fined for naming reviewers who used a nickname.",
  fix: "Start with 'Hello,' or 'Thank you for your feedback.' and no name.",
  find(seen, facts): Hit[] {
    const shown = facts.input.replyTo?.displayName
    if (shown === undefined) return []
    const { reading } = seen
    const words = shownWords(shown)
    return namesIn(seen, facts)
      .filter((name) => isHidden(reading, words, name) && isAddressed(reading, name) && !isSignature(reading, name))
      .map((name) => ({ span: spanOf(reading, name), evidence: { shown: words.length }, replacement: without(reading, name) }))
  },
})
