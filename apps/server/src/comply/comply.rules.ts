import {
  type CatalogEntry,
  check,
  type CheckInput,
  type Finding as EngineFinding,
  leastSeverity,
  packsFor,
  type PracticeFacts,
  type Severity,
  standardPacks,
} from "@bedside/compliance"
import {
  factsSaid,
  type Finding,
  type GuidelineContent,
  type PackView,
  type Permission,
  pictureSaid,
  type PostContent,
  type PracticeProfile,
  type Verdict,
} from "@bedside/contracts"

type Where = Finding["where"]

/** Which permission may let a finding of a post pass. Replies are judged elsewhere: nobody may override a privacy block there. */
export const overrideNeeds = ({ reviewer }: Pick<EngineFinding, "reviewer">): Permission =>
  reviewer === "privacy" ? "comply:override-privacy" : "comply:override-other"

/** A post is blocked by any block nobody with the right let pass, else waits when a review finding stands. */
export function outcomeOf(findings: readonly { severity: string; override: unknown }[]): Verdict["outcome"] {
  const standing = findings.filter(({ override }) => override === null)
  if (standing.some(({ severity }) => severity === "block")) return "blocked"
  return standing.some(({ severity }) => severity === "needs-review") ? "needs-review" : "ok"
}

/** What drafts of answers may name, by the placeholder it fills. */
const placeholdersOf = ({ replyFacts }: PracticeProfile): Record<string, string> => ({
  hours: replyFacts.hours,
  bookingUrl: replyFacts.bookingUrl,
  portalUrl: replyFacts.portalUrl,
  careersUrl: replyFacts.careersUrl,
  guidelinesUrl: replyFacts.guidelinesUrl,
  "privacyOfficial.name": replyFacts.privacyOfficial,
})

/** What brings packs of its own; a number of employees that nobody told stays unknown. */
const programsOf = ({ programs: { employees, ...programs } }: PracticeProfile): Partial<PracticeFacts> => ({
  ...programs,
  ...(employees !== null && { employees }),
})

/** What the engine must know of the practice: its own words are not a patient's. */
export const engineFacts = (profile: PracticeProfile, own: Pick<PracticeFacts, "severities" | "guidelines"> = {}): PracticeFacts => ({
  ...own,
  ...programsOf(profile),
  name: profile.name,
  timezone: profile.timeZone,
  state: profile.state,
  specialty: profile.specialty,
  contactName: profile.contactName,
  contactRole: profile.replyFacts.contactRole,
  placeholders: placeholdersOf(profile),
  phones: [...profile.phones, ...profile.locations.map(({ phone }) => phone)].filter(Boolean),
  emails: profile.emails,
  domains: profile.domains,
  shortDomains: profile.shortDomains,
  partnerPhones: profile.partnerPhones,
  partnerEmails: profile.partnerEmails,
  handles: profile.handles,
  locations: profile.locations.map(({ name }) => name),
  addresses: profile.locations.map(({ address }) => address).filter(Boolean),
  roster: [...profile.providers.map(({ name }) => name), profile.contactName].filter(Boolean),
})

/** One question to the engine about a post, and where the text stands in it. */
export interface JudgedItem {
  readonly where: Where
  readonly input: CheckInput
}

interface Occasion {
  readonly now: Date
  readonly planAt: Date | null
  readonly practice: PracticeFacts
  readonly networkOf: ReadonlyMap<string, string>
}

/**
 * What the engine is asked about a post: every different text (the shared one where a channel, or no channel yet, uses it, then each
 * channel's own) once for each network that shows it, with all pictures. The web app asks the very same in its `comply/judge.ts`.
 */
export function itemsOf(content: PostContent, { now, planAt, practice, networkOf }: Occasion): JudgedItem[] {
  const { text, variants } = content
  const sharing = variants.filter((variant) => variant.text === null)
  const shared = sharing.length > 0 || variants.length === 0
  const texts = [
    ...(shared ? [{ where: { kind: "text" as const, channelId: null, index: null }, text, channels: sharing }] : []),
    ...variants.flatMap((variant) =>
      variant.text === null
        ? []
        : [{ where: { kind: "variant" as const, channelId: variant.channelId, index: null }, text: variant.text, channels: [variant] }],
    ),
  ]
  // A plan in the past is no plan: what will be published is published now.
  const publishOn = planAt && planAt > now ? planAt : now
  const media = content.media.map(pictureSaid)
  const moment = { ...factsSaid(content.about), now: now.toISOString(), publishOn: publishOn.toISOString(), practice }
  return texts.flatMap(({ where, text: words, channels }) => {
    const networks = [...new Set(channels.map(({ channelId }) => networkOf.get(channelId)))]
    return (networks.length > 0 ? networks : [undefined]).map((channel) => ({
      where,
      input: { kind: "outbound-post" as const, text: words, media, ...moment, ...(channel !== undefined && { channel }) },
    }))
  })
}

/** Two findings of one kind, place and words are one: a text is asked about once for each network, a picture with every text. */
export const sameFinding = ({ ruleId, where, span, message }: Finding): string => JSON.stringify([ruleId, where, span, message])

/** The engine says where in its own words; screens want the post's. */
export function placeOf(engineWhere: EngineFinding["where"], where: Where): Where {
  const index = /^media\.(\d+)/.exec(engineWhere)?.[1]
  return index === undefined ? where : { kind: "alt", channelId: null, index: Number(index) }
}

/** Strictest first. */
const severities: readonly Severity[] = ["block", "needs-review", "warn", "info"]
export const severityWords: Readonly<Record<Severity, string>> = {
  block: "“blocks”",
  "needs-review": "“waits for review”",
  warn: "“asks the author”",
  info: "“is a hint”",
}

/** What a practice may make of a rule, strictest first: never milder than the packs it follows allow. */
export const choicesOf = (rule: CatalogEntry, profile: PracticeProfile, now: Date): Severity[] =>
  severities.slice(0, severities.indexOf(leastSeverity(rule.id, { practice: engineFacts(profile), now: now.toISOString() })) + 1)

/** The packs of rules and whether each judges this practice today. */
export const packsOf = (profile: PracticeProfile, now: Date): PackView[] => {
  const used = new Set(packsFor({ practice: engineFacts(profile), now: now.toISOString() }).map(({ id }) => id))
  return standardPacks.map(({ id, title, version, effectiveFrom, rules, when }) => ({
    id,
    title,
    version,
    effectiveFrom,
    rules: rules.length,
    used: used.has(id),
    when,
  }))
}

/** The numbers, from 1, of the examples that do not come out as they should. */
export function failedExamples({ examples, ...content }: GuidelineContent): number[] {
  const guidelines = [{ id: "own", ...content }]
  const kind = content.appliesTo[0] ?? "outbound-post"
  const flagged = (text: string) =>
    check({ kind, text, practice: { guidelines } }).findings.some(({ ruleId }) => ruleId === "practice-guideline")
  return examples.flatMap(({ text, expect }, at) => (flagged(text) === (expect === "flag") ? [] : [at + 1]))
}
