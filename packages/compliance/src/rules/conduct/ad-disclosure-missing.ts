import { findPhrases, phrases, type PhraseMatch } from "../../text/phrases.ts"
import { wordSpan, type Reading } from "../../text/reading.ts"
import { rule, type Hit } from "../../rule.ts"
import { isDenied } from "./clauses.ts"
import { anchors, isAnchored } from "../../text/anchors.ts"
import { wordSet } from "../../text/word-sets.ts"

/** What readers see before "more". */
const visible = 125

const disclosures = phrases(`
sponsored by|content|post|video
paid ad|advertisement|partnership|post|promotion|sponsorship
paid (for) by
advertisement|advertorial
i|we am|are|got|was|were (being) compensated|paid
patrocinado por
publicidad pagada
`)
const tags = new Set("ad advert sponsored advertisement paidpartnership paidad publicidad patrocinado".split(" "))

/** Words that show a material connection by themselves. */
const connected = phrases(`
affiliate link/s
i|we earn|get|receive <2> commission/s
commission <3> link/s
gifted by|me|product/s|us
pr package|sample/s
sent (to) me|us <4> in complimentary|exchange|free
exchange for <4> mention|post|review|shoutout
my|our <2> sponsor/s gave|gifted|sent
use|with my|our affiliate code
they comped|flew|gave|mailed|sent|shipped <1> me|our|the|us
my|our link gets|gives|saves|takes
buy|grab|order|purchase|shop|snag <3> at|from|through|via <1> her|his|leon's|my|our|the <2> code|link|page|shop|storefront
keeps the lights on
disclosure at|in|on <2> bio|bottom|end|site|website
discount|my|our|promo code <2> at|for <3> bio|checkout|link
`)
const weakTags = new Set("sp spon collab gifted brandambassador brandpartner affiliate affiliatelink paidcollab".split(" "))

/** True when a clear disclosure stands in the part everybody sees. */
function isDisclosed(reading: Reading, limit: number): boolean {
  const ends = (at: number) => reading.words[at]?.end ?? Infinity
  if (findPhrases(reading, disclosures).some(({ first, last }) => ends(last) <= limit && !isDenied(reading, first, 2))) return true
  for (const [at, word] of reading.words.entries()) {
    if (word.start >= limit) return false
    if (word.hashtag && word.end <= limit && tags.has(word.lower)) return true
    if (word.hashtag && word.lower === "paid" && /^(?:partnership|ad|promotion)$/.test(reading.words[at + 1]?.lower ?? "")) return true
    if (
      at === 0 &&
      /^(?:ad|advert|sponsored|anuncio)$/.test(word.lower) &&
      /^\)?\]?\s*[:|\]-]/.test(reading.text.slice(word.end, word.end + 4))
    )
      return true
  }
  return false
}

/** Praise of a thing, as those speak who are given it. */
const fondOf = phrases(`
rave|raving about
adore|adoring|hooked|loving|obsessed|swear/s|using|wearing <5> by|daily|new|our/s|the|these|this|with
y'all|yall|you <2> need it|these|this
can't|cannot stop <1> talking|using|wearing
my|our|the <3> fave|favorite|go|holy
steer you wrong
crew|everyone|nurses|office|staff|team <2> all|are|is <1> hooked|obsessed
`)
const codes = phrases("code|codigo\nwith|use|at|through|in|tap|click|hit|see|via the|our|my|this link|bio")

/** A product praised beside a code or a link that pays. */
function isPlug(reading: Reading): PhraseMatch | undefined {
  const praised = findPhrases(reading, fondOf)[0]
  if (!praised) return undefined
  return findPhrases(reading, codes).find(({ first, last }) => isCode(reading, first, last))
}

/** "Code CREEK20", "at the link": not the building code, nor a dress code. */
function isCode(reading: Reading, first: number, last: number): boolean {
  if (last > first) return true
  const next = reading.words[first + 1]
  return next !== undefined && (next.shape === "upper" || /\d/.test(next.lower))
}

/** The first words that tell of a connection: "#collab", "affiliate link", "gifted by". */
function connectionIn(reading: Reading): readonly [number, number] | undefined {
  const match = findPhrases(reading, connected).find(({ first }) => !isDenied(reading, first, 3))
  if (match) return wordSpan(reading, match.first, match.last)
  const plug = isPlug(reading)
  if (plug) return wordSpan(reading, plug.first, plug.last)
  const at = reading.words.findIndex((word) => word.hashtag && weakTags.has(word.lower))
  return at >= 0 ? wordSpan(reading, at) : undefined
}

/** Without one of these a text tells of no connection. */
const connections = anchors(connected, fondOf, wordSet(weakTags))

/** Whoever is paid for praise says so first, in plain words. */
export const adDisclosureMissing = rule({
  id: "ad-disclosure-missing",
  title: "Paid or gifted content without clear disclosure",
  family: "conduct",
  version: 1,
  severity: "block",
  appliesTo: ["outbound-post", "testimonial", "media"],
  reviewer: "legal",
  cites: ["16 CFR 255.0(f)", "16 CFR 255.5", "AMA Opinion on social media promotion"],
  message: "Paid or gifted, and readers are not told where they see it.",
  why: "Payment, gifts, jobs and family ties must be told where nobody can miss it: in the first lines, in plain words. Tags such as #sp or #collab do not count.",
  fix: "Start the post with '#ad' or 'Paid partnership with {{sponsor.name}}'.",
  find({ reading }, { input }): Hit[] {
    const flag = input.flags?.materialConnection
    if (flag === false || reading.words.length === 0 || (flag === undefined && !isAnchored(reading, connections))) return []
    const spoken = (input.media ?? []).some((item) => item.captions === reading.folded.original)
    const isBody = reading.folded.original === input.text
    if (!isBody && !spoken) return []
    if (isDisclosed(reading, isBody ? visible : Infinity)) return []
    const span = connectionIn(reading)
    if (input.flags?.materialConnection !== true && (!span || !isBody)) return []
    return [
      {
        ...(span && { span }),
        evidence: { spoken, late: isDisclosed(reading, Infinity) },
        replacement: { span: [0, reading.text.length], text: `#ad ${reading.folded.original}`, label: "Start with #ad" },
      },
    ]
  },
})
