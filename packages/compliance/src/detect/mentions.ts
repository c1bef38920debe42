import type { Facts } from "../facts.ts"
import { firstNames } from "../lexicon/first-names.ts"
import { fold } from "../text/normalize.ts"
import type { Reading } from "../text/reading.ts"
import { wordsOf } from "../text/words.ts"
import { isUnder, type Link } from "./links.ts"
import type { Span } from "../types.ts"

/** An account of somebody: "@name" or the address of a profile. */
export interface HandleMention {
  readonly kind: "handle" | "profile"
  readonly span: Span
  readonly sentence: number
  /** The number of its first word. */
  readonly at: number
  /** In lower case, without "@". */
  readonly name: string
  /** The practice's own, a partner's or a public service's. */
  readonly own: boolean
  /** Its words are those of an organization: "bozemanrotary", "CDCgov". */
  readonly organization: boolean
}

const networks: ReadonlySet<string> = new Set(
  "facebook.com fb.com fb.me instagram.com instagr.am tiktok.com twitter.com x.com linkedin.com youtube.com snapchat.com threads.net threads.com pinterest.com venmo.com gofundme.com caringbridge.org linktr.ee blogspot.com tumblr.com strava.com onlyfans.com twitch.tv medium.com".split(
    " ",
  ),
)
/** First parts of a path that lead to something other than a person's profile. */
const notProfiles = new Set(
  "p reel reels watch events event groups group hashtag hashtags explore stories status posts photos photo video videos share sharer intent search help about login pages company school jobs playlist shorts embed plugins".split(
    " ",
  ),
)
/** Accounts of services anyone is pointed to. */
const publicHandles = new Set(
  "cdcgov cdcflu who us_fda fda nih nihgov nimhgov hhsgov medicaregov surgeon_general usda epa fema samhsagov womenshealth healthgov redcross americancancer american_heart american_stroke heart diabetes alzassociation adadiabetes ada_dental americandentalassociation aapnews ameracadpeds stjude mayoclinic clevelandclinic webmd google yelp zocdoc nami namicommunicate nationalmssociety komenforthecure livestrong feedingamerica unitedway rmhc ymca aarp everyone here all followers highlight channel".split(
    " ",
  ),
)
const organizationParts =
  /health|clinic|hospital|medic|dental|dentist|ortho(?!dox)|derm|pediatric|wellness|pharm|rehab|therapy|surgery|cancer|heart(?!s|broken)|alz|foundation|assoc|society|institute|academy|school|univ|college|library|museum|county|cityof|_city|townof|gov$|^gov|police|sheriff|fire(?:dept|dep|house)|rotary|lions|kiwanis|chamber|council|coalition|alliance|network|center|centre|church|ministr|fund|charity|redcross|foodbank|shelter|rescue|ymca|ywca|scouts|athletic|sports|baseball|soccer|hockey|football|eagles|wildcats|bobcats|grizz|league|marathon|_run|5k|race|fest|events?|market|farms?$|bakery|bak(?:e|ing)|cafe|coffee|roasters|brew|pizza|grill|kitchen|eats|foods?|catering|restaurant|deli|donuts|creamery|florist|floral|flowers|salon|barber|boutique|shop|store|books|studio|design|photo|media|magazine|news|press|radio|times|gazette|daily|tv$|fm$|podcast|official|company|group|partners|solutions|services|systems|pharma|labs?$|tech|realty|properties|insurance|bank|credit|gym|fitness|crossfit|yoga|pilates|org$|inc$|llc|team|crew|band$|usa$|club|hotel|airlines|theatre|theater|zoo|park/
/** A given name of five letters and more inside a handle is a person's, whatever stands beside it. */
const personal = (name: string): boolean => name.split(/[._\d-]+/).some((part) => part.length >= 4 && firstNames.has(part))

const isNameChar = (char: string | undefined): boolean => char !== undefined && /^[\p{L}\p{N}_.]$/u.test(char)
const maxName = 40
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^@/, "")
    .replace(/[._]+$/, "")

/** The name after "@" at `at`; an address of mail has a letter before it, a word after a space is none. */
function nameEnd(reading: Reading, at: number): number {
  const { text } = reading
  if (isNameChar(text[at - 1]) || text[at - 1] === "/" || text[at - 1] === "%") return -1
  let end = at + 1
  while (end - at <= maxName && isNameChar(text[end])) end++
  reading.meter.steps += end - at
  while (end > at + 1 && /[._]/.test(text[end - 1] ?? "")) end--
  return /\p{L}/u.test(text.slice(at + 1, end)) && end - at > 2 ? end : -1
}

function isOrganization(name: string): boolean {
  if (publicHandles.has(name)) return true
  return organizationParts.test(name) && !personal(name)
}

/** The profile's name in a link of a network, or undefined. */
function profileName(link: Link): string | undefined {
  if (!isUnder(link.host, networks)) return undefined
  const labels = link.host.split(".")
  const sub = labels.length > 2 ? (labels[0] ?? "") : ""
  const parts = link.path.split("/").filter((part) => part !== "")
  if (/^(?:blogspot|tumblr)$/.test(labels.at(-2) ?? "") && sub !== "www") return plain(sub)
  const first = parts[0] ?? ""
  const named = /^(?:in|user|c|u|f|add|people|visit)$/.test(first) ? (parts[1] ?? "") : first
  if (named === "" || notProfiles.has(named.toLowerCase())) return undefined
  return plain(named)
}

/** Every handle and profile in the text, from left to right. */
export function handlesOf(reading: Reading, links: readonly Link[], facts: Facts): HandleMention[] {
  const { text, words } = reading
  const shown = facts.input.replyTo?.displayName
  const own = new Set([...(facts.practice.handles ?? []), ...(shown ? [shown] : [])].map((name) => plain(name)))
  const practice = (facts.practice.name ?? "").toLowerCase().replace(/[^a-z0-9]/g, "")
  const found: { kind: HandleMention["kind"]; span: Span; name: string }[] = []
  for (const link of links) {
    const name = profileName(link)
    if (name !== undefined) found.push({ kind: "profile", span: link.span, name })
  }
  let after = 0
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    const end = at >= after ? nameEnd(reading, at) : -1
    if (end < 0) continue
    after = end
    found.push({ kind: "handle", span: [at, end], name: plain(text.slice(at, end)) })
  }
  found.sort((a, b) => a.span[0] - b.span[0])
  let word = 0
  return found.map(({ kind, span, name }) => {
    while (word + 1 < words.length && (words[word]?.end ?? 0) <= span[0]) word++
    const bare = name.replace(/[^a-z0-9]/g, "")
    const isOwn = own.has(name) || (practice.length > 5 && bare.includes(practice))
    return { kind, span, name, at: word, sentence: reading.sentence[word] ?? 0, own: isOwn, organization: isOrganization(name) }
  })
}

/** The words of a name shown by a platform: "JayP_88" gives "jay" and "p". */
export const shownWords = (name: string): string[] =>
  wordsOf(fold(name.replace(/([\p{Ll}\d])(?=\p{Lu})/gu, "$1 ").replace(/[_\d]+/g, " ")).text).map((word) => word.lower)
