import type { Observed } from "../observe.ts"
import { findPhrases } from "../text/phrases.ts"
import type { TriageCategory } from "../types.ts"
import { severeSigns, vaccineWords } from "./adverse.ts"
import { cues } from "./cues.ts"
import { languageOf } from "./language.ts"
import type { Signals } from "./signals.ts"

/** What else somebody who answers should know; several may hold. */
export const triageFlags = [
  "phi",
  "minor",
  "named-staff",
  "named-patient",
  "named-product",
  "vaccine",
  "severe",
  "review",
  "rating",
  "language",
  "language-es",
  "influencer",
  "legal-hold",
  "access",
  "privacy",
] as const
export type TriageFlag = (typeof triageFlags)[number]

const minors = cues(`
her|his|my|our|the <2> babies|baby|child|children|daughter|grandbaby|granddaughter|grandkids|grandson|infant|kid/s|kiddo|nephew|newborn|niece|son|teen|teenager|toddler|twins
baby|bebe|infant|newborn|nina|nino|preschooler|toddler
NUM month|week|year|yr old
mi|mis|nuestra|nuestro bebe|hija|hijo/s|nieta|nieto|nina|nino
`)
const influence = cues(`
collab/s|collaboration|influencer/s|ugc
NUM k|million|thousand followers
my audience|channel|followers|platform|subscribers
content creator
in exchange for <3> content|post/s|reel|review|story
`)
const claims = cues(`
abogado|attorney/s|counsel|demanda|deposition|lawsuit/s|lawyer/s|litigation|malpractice|negligence|subpoena/ed|sue/d|suing
legal action|department|notice
small claims
class action
board complaint
preserve <3> emails|evidence|footage|records|video
see you in court
`)
const barriers = cues(`
accessibility|accessible|ada|blind|deaf|disability|disabled|discriminate/s/d|discrimination|interpreter|racism|racist|ramp|wheelchair
handicap|handicapped (accessible|parking)
because <2> accent|asian|black|disabled|fat|gay|hispanic|latina|latino|medicaid|mexican|muslim|trans
`)
const breaches = cues(`
hipaa|privacy
announced|emailed|faxed|gave|left|mailed|posted|read|repost/ed|sent|shared|tagged|told|yelled <4> her|his|me|my|our <5> boss|coworker/s|dad|everyone|ex|facebook|husband|instagram|job|lobby|loud|mom|neighbor|page|reel|voicemail|website|wife|work
without <2> asking|consent|permission
another|else's|other|patient's|person's|roommate|somebody|someone <4> bill|chart|labs|records|results
`)

/** The flags of an inbound text; `phi` is told by the rule of inbound disclosures. */
export function flagsOf(
  seen: Observed,
  signals: Signals,
  { category, rating }: { readonly category: TriageCategory; readonly rating: number | undefined },
): readonly TriageFlag[] {
  const { reading } = seen
  const has = (set: ReturnType<typeof cues>): boolean => findPhrases(reading, set).length > 0
  const phi = category === "phi-disclosure" || signals.disclosed.size > 0
  const language = languageOf(seen)
  const shown: Readonly<Record<TriageFlag, boolean>> = {
    phi,
    minor: has(minors),
    "named-staff": seen.names.some(({ role }) => role === "staff"),
    "named-patient": phi && seen.names.some(({ role }) => role === "unknown"),
    "named-product": signals.harm.product,
    vaccine: has(vaccineWords),
    severe: category === "adverse-event" && has(severeSigns),
    review: rating !== undefined,
    rating: rating !== undefined,
    language: language !== undefined,
    "language-es": language === "es",
    influencer: has(influence),
    "legal-hold": has(claims) && (category === "media-legal" || category.startsWith("complaint") || phi),
    access: category.startsWith("complaint") && has(barriers),
    privacy: has(breaches),
  }
  return triageFlags.filter((flag) => shown[flag])
}
