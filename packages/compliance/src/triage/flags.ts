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
my|our|his|her|the <2> baby|babies|toddler|newborn|infant|kid|kids|kiddo|child|children|grandson|granddaughter|grandbaby|grandkids|son|daughter|twins|niece|nephew|teen|teenager
baby|toddler|newborn|infant|preschooler
NUM year|yr|month|week old
mi|mis|nuestro|nuestra hijo|hija|hijos|bebe|nino|nina|nieto|nieta
nino|nina|bebe
`)
const influence = cues(`
influencer|influencers|ugc
NUM k|thousand|million followers
my followers|audience|channel|subscribers|platform
collab|collaboration|collabs
content creator
in exchange for <3> post|posts|reel|story|review|content
`)
const claims = cues(`
lawyer|lawyers|attorney|attorneys|counsel|lawsuit|lawsuits|sue|suing|sued|litigation|subpoena|subpoenaed|malpractice|negligence|deposition|abogado|demanda
legal action|department|notice
small claims
class action
board complaint
preserve <3> records|video|footage|emails|evidence
see you in court
`)
const barriers = cues(`
wheelchair|accessible|accessibility|ramp|interpreter|discriminate|discriminated|discrimination|discriminates|racist|racism|disabled|disability|deaf|blind|ada
handicap|handicapped (parking|accessible)
because <2> black|gay|trans|disabled|fat|medicaid|accent|mexican|hispanic|latina|latino|asian|muslim
`)
const breaches = cues(`
hipaa|privacy
posted|shared|told|faxed|emailed|mailed|sent|read|gave|yelled|announced|left|repost|reposted|tagged <4> my|me|our|his|her <5> boss|job|work|coworker|coworkers|mom|dad|wife|husband|ex|neighbor|everyone|facebook|instagram|page|lobby|loud|voicemail|website|reel
without <2> consent|permission|asking
someone|somebody|other|another|else's|patient's|person's|roommate <4> chart|results|records|labs|bill
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
