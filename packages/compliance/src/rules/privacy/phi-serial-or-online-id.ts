import type { DeviceMention } from "../../detect/devices.ts"
import type { HandleMention } from "../../detect/mentions.ts"
import type { Facts } from "../../facts.ts"
import { staffRoles, staffTitles } from "../../lexicon/people.ts"
import type { Observed } from "../../observe.ts"
import { phrases, sentencesWith } from "../../text/phrases.ts"
import { rule, type Hit } from "../../rule.ts"

/** How one speaks of a person: praise, wishes, family, what somebody went through. */
const personalFrame = phrases(`
beat|birthday|brave|bravest|bravo|champ|completed|congrats|congratulations|diagnosed|fighter|finished|graduated|he|he's|healed|her|his|hugs|kudos|lost|prayers|praying|proud|rang|recovered|recovering|recovery|rockstar|she|she's|superstar|survived|survivor|trooper|warrior
way to go
look/s/ing amazing|at|fabulous|gorgeous|great|stunning
check out <4> glow|journey|new|results|skin|smile|teeth|transformation
before and after
get well
feel better
appreciate|thank/s <3> choosing|coming|letting|trusting|visiting
enjoyed|love/d caring|having|seeing|treating|working
our <3> client/s|patient/s
came|comes|stopped (back) by|in|to
`)
/** How one speaks of an account that is nobody's patient: partners, credit, news. */
const creditFrame = phrases(`
art|article|artwork|credit|design|follow/ing|graphic|h|illustration|image|music|photo/s|pic|recipe|repost/ed|rt|source|story|subscribe|via|video t
artist/s|baker|band|benefit*|catered|catering|cohost*|collab|collaboration|designer|dj|donat*|donated|episode|florist|fundrais*|guest|host/ed/ing|illustrator|join|keynote|live|muralist|painter|partner/s/ed/ing|partnership|photographer|podcast|presented|register|speaker|sponsor/s/ed/ing|tickets|volunteer*|webinar
grateful|shoutout|thank/s (so) (much) (you) (to) (our) (friends|neighbors|partners|team) (at) <2> for bringing|delivering|donating|feeding|having|hosting|inviting|joining|lunch|partnering|sharing|speaking|sponsoring|supporting|teaching|the|this
`)
const workforce = new Set([...staffTitles, ...staffRoles].filter((word) => !/^(?:team|staff|office)$/.test(word)))

const messages: Readonly<Record<DeviceMention["kind"], string>> = {
  serial: "A serial number of one person's device.",
  udi: "A number that identifies one device.",
  vin: "A number that identifies one vehicle.",
  plate: "A license plate.",
  ip: "An internet address that can lead to one person.",
  mac: "An address of one device.",
}

interface Frames {
  readonly personal: Uint8Array
  readonly credit: Uint8Array
  readonly staff: Uint8Array
  readonly patient: Uint8Array
}

function framesOf({ reading, persons }: Observed): Frames {
  const staff = new Uint8Array(reading.sentenceCount)
  const patient = new Uint8Array(reading.sentenceCount)
  reading.words.forEach((word, at) => {
    if (workforce.has(word.lower) && word.gap !== "" && !word.possessive) staff[reading.sentence[at] ?? 0] = 1
  })
  for (const { kind, sentence } of persons) if (kind === "patient") patient[sentence] = 1
  return { personal: sentencesWith(reading, personalFrame), credit: sentencesWith(reading, creditFrame), staff, patient }
}

/** A reply may begin with the account it answers; what it says then is for other rules. */
const isAddress = ({ reading }: Observed, facts: Facts, handle: HandleMention): boolean =>
  facts.input.kind === "outbound-reply" && handle.kind === "handle" && reading.text.slice(0, handle.span[0]).trim().length <= 12

/** How a handle is tied to a person; undefined when it is the practice's, a partner's or a credit. */
function tieOf(seen: Observed, facts: Facts, frames: Frames, handle: HandleMention): string | undefined {
  const at = handle.sentence
  if (handle.own || isAddress(seen, facts, handle)) return undefined
  const care = seen.care[at] || seen.events[at]
  const carePast = (seen.care[at - 1] && frames.patient[at - 1]) || (seen.care[at + 1] && frames.personal[at + 1])
  if (handle.organization) return frames.patient[at] && care && !frames.credit[at] ? "patient" : undefined
  if (frames.patient[at] && !frames.credit[at]) return "patient"
  if (frames.staff[at] && !frames.personal[at]) return undefined
  if (frames.credit[at]) return frames.personal[at] && care && !frames.staff[at] ? "care" : undefined
  if (care || carePast) return frames.staff[at] ? undefined : "care"
  if (frames.staff[at]) return undefined
  return frames.personal[at] || handle.kind === "profile" ? "person" : undefined
}

/** Numbers of devices and vehicles, internet addresses and personal accounts are identifiers: 45 CFR 164.514(b)(2)(i)(L)-(O). */
export const phiSerialOrOnlineId = rule({
  id: "phi-serial-or-online-id",
  title: "Device, vehicle, IP or personal handle",
  family: "privacy",
  version: 1,
  severity: "block",
  appliesTo: ["outbound-post", "outbound-reply", "testimonial", "media"],
  reviewer: "privacy",
  cites: ["45 CFR 164.514(b)(2)(i)(L)", "45 CFR 164.514(b)(2)(i)(M)", "45 CFR 164.514(b)(2)(i)(N)", "45 CFR 164.514(b)(2)(i)(O)"],
  message: "A number or account that leads to one person.",
  why: "Vehicle and device numbers, internet addresses and personal accounts identify somebody (45 CFR 164.514(b)(2)(i)(L)-(O)). A kind word with a tag still tells the world who is in care.",
  fix: "Remove the number or the tag. To tag a person, attach an authorization that names this channel. A partner's account belongs on the practice's list of handles.",
  find(seen, facts): Hit[] {
    const devices = seen.devices.map(({ kind, span }) => ({
      span,
      message: messages[kind],
      evidence: { kind },
      replacement: { text: "[number removed]" },
    }))
    const tagged = facts.authorizations.some(({ scope }) => scope?.info?.includes("handle"))
    if (seen.handles.length === 0 || tagged) return devices
    const frames = framesOf(seen)
    return [
      ...devices,
      ...seen.handles.flatMap((handle): Hit[] => {
        const tie = tieOf(seen, facts, frames, handle)
        if (!tie) return []
        const message = handle.kind === "profile" ? "A link to one person's profile." : "A tag of one person."
        return [{ span: handle.span, message, evidence: { kind: handle.kind, tie }, replacement: { text: "", label: "Remove the tag" } }]
      }),
    ]
  },
})
