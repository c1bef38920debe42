import { check, engineVersion, type CheckInput, type MediaFacts, type Finding as EngineFinding } from "@bedside/compliance"
import { type Finding, type PostPermission, Verdict } from "@bedside/contracts"
import { err, ok, type Result } from "@bedside/kernel"
import { z } from "zod"
import { listAllChannels } from "#channels"
import { mediaFactsOf } from "#media"
import { findPost, lockPost, setOutcome, type StoredPost } from "#compose"
import { personNames, practiceFacts } from "#practice"
import { may } from "#platform/access.ts"
import type { Tx } from "#platform/db/tenancy.ts"
import type { Platform } from "#platform/platform.ts"
import { useCase, view } from "#platform/use-case.ts"
import { ownRules } from "../comply.repo.ts"
import { engineFacts, itemsOf, outcomeOf, overrideNeeds, placeOf, sameFinding } from "../comply.rules.ts"
import { sideOf } from "../consents/service/acting.ts"
import { dayIn } from "../practice-checks.rules.ts"
import { endedUse, notLookedAt } from "./judge-ended.ts"
import { boundFacts, exactMessage, permissionsOf, withoutEchoes } from "../consents/rules/resting.ts"
import { type Occasion, restsOn } from "../consents/service/uses.ts"

const reasonPlace = (practiceId: string) => ({ practiceId, field: "finding_override.reason" })

/** Where a verdict is made; `now` is the moment of judging. */
export interface Court {
  readonly tx: Tx
  readonly platform: Platform
  readonly practiceId: string
  readonly now: Date
}
export type Moment = "save" | "approval" | "send"

type Overrides = ReadonlyMap<string, NonNullable<Finding["override"]>>

async function overridesOf({ tx, platform, practiceId }: Court, postId: string, contentHash: string): Promise<Overrides> {
  const rows = await tx
    .selectFrom("finding_override")
    .selectAll()
    .where("post_id", "=", postId)
    .where("content_hash", "=", contentHash)
    .execute()
  const names = await personNames(
    tx,
    rows.map((row) => row.by_person),
  )
  return new Map(
    rows.map((row) => [
      row.rule_id,
      {
        id: row.id,
        by: names.get(row.by_person) ?? "",
        reason: platform.sealer.open(row.reason, reasonPlace(practiceId)),
        at: row.at.toISOString(),
      },
    ]),
  )
}

/** A finding of the engine as screens show it. */
export const toFinding = (finding: EngineFinding, where: Finding["where"], overrides: Overrides, overridesAllowed: boolean): Finding => ({
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
  override: overrides.get(finding.ruleId) ?? null,
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

/** Runs the engine over every text of a post with the practice's facts and the overrides given for exactly this content. */
export async function judge(court: Court, post: Judged): Promise<Verdict> {
  const { tx, practiceId, now } = court
  const facts = await practiceFacts(tx, practiceId)
  const overrides = await overridesOf(court, post.id, post.contentHash)
  const practice = engineFacts(facts.profile, await ownRules(tx))
  const networkOf = await networksOf(tx)
  const { occasion, consents } = await rested(court, post, networkOf)
  const bound = boundFacts(consents, occasion)
  const seen = await mediaFactsOf(
    tx,
    { sealer: court.platform.sealer, practiceId },
    post.content.media.map(({ mediaId }) => mediaId),
  )
  const findings = new Map<string, Finding>()
  let packs: Verdict["packs"] = []
  for (const { where, input } of itemsOf(post.content, { now, planAt: post.planAt, practice, networkOf })) {
    const verdict = check({ ...input, ...bound, media: withFacts(input.media, post.content, seen) })
    packs = verdict.packs.map(({ id, version }) => ({ id, version }))
    for (const found of verdict.findings) {
      const exact = { ...found, message: exactMessage(consents, found) ?? found.message }
      const finding = toFinding(exact, where, overrides, facts.profile.settings.allowOverrides)
      if (!findings.has(sameFinding(finding))) findings.set(sameFinding(finding), finding)
    }
  }
  const day = dayIn(facts.timeZone, new Date(occasion.at))
  const { media } = post.content
  const told = [...withoutEchoes([...findings.values()]), ...(await notLookedAt(tx, media)), ...(await endedUse(tx, media, day))]
  return { outcome: outcomeOf(told), findings: told, contentHash: post.contentHash, packs, at: now.toISOString() }
}

/** Judges and keeps the verdict with the content's hash and the packs' versions; the words of overrides stay out of it. */
export async function judgeAndKeep(court: Court, post: StoredPost, moment: Moment): Promise<Verdict> {
  const verdict = await judge(court, post)
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

export const overrideFinding = useCase({
  name: "comply.override",
  needs: "compose:read",
  input: z.object({ id: z.uuid(), ruleId: z.string(), contentHash: z.string(), reason: z.string() }),
  async run(
    { tx, platform, practiceId, personId, caller, now, audit, tell },
    { id, ruleId, contentHash, reason },
  ): Promise<
    Result<
      { id: string },
      | { kind: "no-such-post" }
      | { kind: "content-changed" }
      | { kind: "no-such-finding" }
      | { kind: "not-overridable" }
      | { kind: "override-not-permitted"; needs: string }
      | { kind: "already-overridden" }
    >
  > {
    const post = await lockPost(tx, id)
    if (!post || post.deletedAt) return err({ kind: "no-such-post" })
    audit.subject(id, { ruleId, contentHash })
    if (post.contentHash !== contentHash) return err({ kind: "content-changed" })
    const court = { tx, platform, practiceId, now }
    const finding = (await judge(court, post)).findings.find((one) => one.ruleId === ruleId)
    if (!finding) return err({ kind: "no-such-finding" })
    if (!finding.overridableWith) return err({ kind: "not-overridable" })
    const { actor } = caller
    if (actor.kind !== "person" || !may(actor.role, finding.overridableWith as Parameters<typeof may>[1]))
      return err({ kind: "override-not-permitted", needs: finding.overridableWith })
    // The first reason stays: nobody replaces another's, nor adds one that is not kept.
    if (finding.override) return err({ kind: "already-overridden" })
    await tx
      .insertInto("finding_override")
      .values({
        practice_id: practiceId,
        post_id: id,
        content_hash: contentHash,
        rule_id: ruleId,
        reason: platform.sealer.seal(reason, reasonPlace(practiceId)),
        by_person: personId ?? "",
        at: now,
      })
      .execute()
    await judgeAndKeep(court, post, "save")
    await tell({ kind: "post.changed", id })
    return ok({ id })
  },
})

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
  const findings = verdict.findings.map((finding) =>
    toFinding(finding, { kind: "text", channelId: null, index: null }, new Map(), overridable),
  )
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
