import { check, engineVersion, type CheckInput, type MediaFacts, type Finding as EngineFinding } from "@bedside/compliance"
import { type Finding, type PostPermission, Verdict } from "@bedside/contracts"
import { ok, type Result } from "@bedside/kernel"
import { z } from "zod"
import { listAllChannels } from "#channels"
import { mediaFactsOf } from "#media"
import { findPost, setOutcome, type StoredPost } from "#compose"
import { practiceFacts } from "#practice"
import type { Tx } from "#platform/db/tenancy.ts"
import type { Platform } from "#platform/platform.ts"
import { view } from "#platform/use-case.ts"
import { ownRules } from "../comply.repo.ts"
import { engineFacts, itemsOf, outcomeOf, overrideNeeds, placeOf, sameFinding } from "../comply.rules.ts"
import { sideOf } from "../consents/service/acting.ts"
import { dayIn } from "../practice-checks.rules.ts"
import { boundFacts, exactMessage, permissionsOf, withoutEchoes } from "../consents/rules/resting.ts"
import { type Occasion, restsOn } from "../consents/service/uses.ts"
import { endedUse, notLookedAt } from "./judge-ended.ts"
import { collectGrounds, type Grounds, type Overrides, overridesOf } from "./overridden.ts"

/** Where a verdict is made; `now` is the moment of judging. */
export interface Court {
  readonly tx: Tx
  readonly platform: Platform
  readonly practiceId: string
  readonly now: Date
}
export type Moment = "save" | "approval" | "send"

/** A finding of the engine as screens show it. */
export const toFinding = (finding: EngineFinding, where: Finding["where"], overridesAllowed: boolean): Finding => ({
  ruleId: finding.ruleId,
  ruleVersion: finding.ruleVersion,
  severity: finding.severity,
  span: finding.span ? [finding.span[0], finding.span[1]] : null,
  where: placeOf(finding.where, where),
  message: finding.message,
  why: finding.why,
  fix: finding.fix,
  cites: [...finding.cites],
  reviewer: finding.reviewer,
  autoFix: finding.autoFix
    ? {
        span: [finding.autoFix.span[0], finding.autoFix.span[1]],
        replacement: finding.autoFix.replacement,
        ...(finding.autoFix.label && { label: finding.autoFix.label }),
      }
    : null,
  override: null,
  overridableWith: overridesAllowed ? overrideNeeds(finding) : null,
})

/** The post's media with what was seen on them; what the author says of one, such as its description, is the post's own. */
const withFacts = (
  media: CheckInput["media"],
  content: StoredPost["content"],
  seen: ReadonlyMap<string, MediaFacts>,
): readonly MediaFacts[] =>
  (media ?? []).map((item, at) => {
    const known = seen.get(content.media[at]?.mediaId ?? "")
    return { ...known, ...item, ...(known?.kind && { kind: known.kind }) }
  })

type Judged = Pick<StoredPost, "id" | "content" | "contentHash" | "planAt">

/** The consents a post rests on, each with what keeps it from covering it when it goes out. */
async function rested(court: Court, post: Judged, networkOf: ReadonlyMap<string, string>) {
  const { tx, now } = court
  const occasion: Occasion = {
    now,
    at: post.planAt && post.planAt > now ? post.planAt : now,
    practice: await sideOf(court),
    purpose: post.content.about?.purpose ?? "organic-marketing",
    networks: [...new Set(post.content.variants.flatMap(({ channelId }) => networkOf.get(channelId) ?? []))],
  }
  return { occasion, consents: await restsOn(tx, post, occasion) }
}
const networksOf = async (tx: Tx) => new Map((await listAllChannels(tx)).map(({ id, networkId }) => [id, networkId]))

/** The consents a post rests on, for screens. */
export async function postPermissions(court: Court, post: Judged): Promise<PostPermission[]> {
  if (post.content.media.length === 0 && !post.content.consents?.length) return []
  const { occasion, consents } = await rested(court, post, await networksOf(court.tx))
  return permissionsOf(consents, occasion)
}

const mediumAt = ({ content }: Judged, { kind, index }: Finding["where"]): string =>
  (kind === "alt" && index !== null && content.media[index]?.mediaId) || ""

interface Found {
  /** What the engine finds, and what nobody lets pass. */
  readonly findings: readonly Finding[]
  readonly fixed: readonly Finding[]
  readonly grounds: Grounds
  readonly packs: Verdict["packs"]
}
/** Runs the engine over every text of a post with the practice's facts. */
async function findIn(court: Court, post: Judged): Promise<Found> {
  const { tx, practiceId, now } = court
  const facts = await practiceFacts(tx, practiceId)
  const practice = engineFacts(facts.profile, await ownRules(tx))
  const networkOf = await networksOf(tx)
  const { occasion, consents } = await rested(court, post, networkOf)
  const bound = boundFacts(consents, occasion)
  const sealed = { sealer: court.platform.sealer, practiceId }
  const seen = await mediaFactsOf(
    tx,
    sealed,
    post.content.media.map(({ mediaId }) => mediaId),
  )
  const findings = new Map<string, Finding>()
  const grounds = collectGrounds()
  let packs: Verdict["packs"] = []
  for (const { where, input } of itemsOf(post.content, { now, planAt: post.planAt, practice, networkOf })) {
    const verdict = check({ ...input, ...bound, media: withFacts(input.media, post.content, seen) })
    packs = verdict.packs.map(({ id, version }) => ({ id, version }))
    for (const found of verdict.findings) {
      const exact = { ...found, message: exactMessage(consents, found) ?? found.message }
      const finding = toFinding(exact, where, facts.profile.settings.allowOverrides)
      grounds.add(finding, seen.get(mediumAt(post, finding.where)))
      if (!findings.has(sameFinding(finding))) findings.set(sameFinding(finding), finding)
    }
  }
  const day = dayIn(facts.timeZone, new Date(occasion.at))
  const { media } = post.content
  const fixed = [...(await notLookedAt(tx, sealed, media)), ...(await endedUse(tx, media, day))]
  return { findings: [...findings.values()], fixed, grounds, packs }
}

function verdictOf({ now }: Court, { contentHash }: Judged, { findings, fixed, packs }: Found, overrides: Overrides): Verdict {
  const judged = findings.map((finding) => ({ ...finding, override: overrides.get(finding.ruleId) ?? null }))
  const told = [...withoutEchoes(judged), ...fixed]
  return { outcome: outcomeOf(told), findings: told, contentHash, packs, at: now.toISOString() }
}

/** The verdict on a post, with the overrides given for exactly this content and what is found, and what the findings of each rule rest on. */
export async function judgeWithGrounds(court: Court, post: Judged): Promise<{ verdict: Verdict; grounds: Grounds }> {
  const found = await findIn(court, post)
  const { grounds } = found
  return { verdict: verdictOf(court, post, found, await overridesOf(court, post, grounds)), grounds }
}
export const judge = async (court: Court, post: Judged): Promise<Verdict> => (await judgeWithGrounds(court, post)).verdict

/**
 * The verdict on what one channel receives: a part of a consent taken back for another place does not hold it up. Somebody who let a
 * finding pass let it pass for the whole post, so what is found of the whole decides which overrides stand.
 */
async function judgePart(court: Court, post: Judged, channelId: string): Promise<Verdict> {
  const variants = post.content.variants.filter((variant) => variant.channelId === channelId)
  if (variants.length === 0 || variants.length === post.content.variants.length) return judge(court, post)
  const part = { ...post, content: { ...post.content, variants } }
  const { grounds } = await findIn(court, post)
  return verdictOf(court, part, await findIn(court, part), await overridesOf(court, post, grounds))
}

/**
 * Judges a post, or what one channel of it receives, and keeps the verdict with the content's hash and the packs' versions; the words of
 * overrides stay out of it.
 */
export async function judgeAndKeep(court: Court, post: StoredPost, moment: Moment, channelId?: string): Promise<Verdict> {
  const verdict = channelId === undefined ? await judge(court, post) : await judgePart(court, post, channelId)
  const kept = {
    outcome: verdict.outcome,
    findings: JSON.stringify(verdict.findings.map(({ override, ...finding }) => ({ ...finding, overriddenBy: override?.id ?? null }))),
    packs: JSON.stringify(verdict.packs),
    engine_version: engineVersion,
    at: court.now,
  }
  await court.tx
    .insertInto("verdict")
    .values({ practice_id: court.practiceId, post_id: post.id, content_hash: post.contentHash, moment, ...kept })
    .onConflict((conflict) => conflict.columns(["practice_id", "post_id", "content_hash", "moment"]).doUpdateSet(kept))
    .execute()
  if (moment === "save") await setOutcome(court.tx, post.id, verdict.outcome)
  return verdict
}

/** Judges a text that is no post: a reply, or words tried out. Replies are open to no override of a privacy block. */
export async function judgeText(
  { tx, practiceId, now }: Omit<Court, "platform">,
  { kind, text, replyTo }: { kind: "outbound-post" | "outbound-reply"; text: string; replyTo?: CheckInput["replyTo"] | undefined },
): Promise<Verdict> {
  const { profile } = await practiceFacts(tx, practiceId)
  const practice = engineFacts(profile, await ownRules(tx))
  const at = now.toISOString()
  const verdict = check({ kind, text, now: at, publishOn: at, practice, ...(replyTo && { replyTo }) })
  const overridable = kind === "outbound-post" && profile.settings.allowOverrides
  const findings = verdict.findings.map((finding) => toFinding(finding, { kind: "text", channelId: null, index: null }, overridable))
  return Verdict.parse({ outcome: outcomeOf(findings), findings, contentHash: "", packs: verdict.packs, at })
}

export const checkText = view({
  name: "comply.check",
  needs: "comply:check",
  input: z.object({ kind: z.enum(["outbound-post", "outbound-reply"]), text: z.string() }),
  async run(seen, text): Promise<Result<Verdict, never>> {
    return ok(await judgeText(seen, text))
  },
})

/** Judges a post after every save; wired to compose in `stages.ts`. */
export async function judgeSaved(court: Court, postId: string): Promise<void> {
  const post = await findPost(court.tx, postId)
  if (post) await judgeAndKeep(court, post, "save")
}
