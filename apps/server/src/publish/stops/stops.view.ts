import { type KeptPicture, residualKinds, type StopReport, type StoppedDelivery } from "@bedside/contracts"
import { err, ok, type Result } from "@bedside/kernel"
import { networkFacts } from "@bedside/networks/facts"
import { z } from "zod"
import { isNetwork, listAllChannels, type StoredChannel } from "#channels"
import { findConsent, historyOf, outsidePlaces, sideOf, type StoredConsent } from "#comply"
import { personNames } from "#practice"
import { may } from "#platform/access.ts"
import { type Context, view } from "#platform/use-case.ts"
import { deliveriesOf, type StoredDelivery } from "../publish.repo.ts"
import { deliveryWords } from "../publish.views.ts"
import { type Halt, haltsOf, type Recalled, recalledOf, type ResidualEntry, residualsOf } from "./stops.repo.ts"
import { actsFor, dayOf, dueFrom, isOpen, outcomeOf } from "./stops.rules.ts"

/** What became of the pictures of one use; while nobody looked after them, with the hashes they went out with. */
export const picturesOf = ({ pictures }: Recalled, { content, given }: StoredDelivery): readonly KeptPicture[] =>
  pictures ?? content.media.map((_, index) => ({ sha256: given?.[index] ?? null, kept: false, why: "waiting" as const }))

export type Seen = Omit<Context, "audit" | "tell">
export type NoConsent = { kind: "no-such-consent" }
type Why = StopReport["stops"][number]["why"]

/** Which entries of a history are stops. */
const stopEvents: Readonly<Record<string, Why>> = {
  revoked: "revoked",
  narrowed: "narrowed",
  expired: "expired",
  "event-occurred": "expired",
  "defect-found": "defective",
  superseded: "superseded",
  frozen: "frozen",
}

interface Found {
  readonly seen: Seen
  readonly mayKeep: boolean
  readonly names: ReadonlyMap<string, string>
  readonly channels: ReadonlyMap<string, StoredChannel>
  readonly halts: readonly Halt[]
  readonly recalled: readonly Recalled[]
}
const nameIn = (names: ReadonlyMap<string, string>, id: string | null): string => names.get(id ?? "") ?? "A former member"

function toStopped({ names, channels, halts, recalled, mayKeep }: Found, delivery: StoredDelivery): StoppedDelivery {
  const channel = channels.get(delivery.channelId)
  const networkId = channel?.networkId ?? ""
  const facts = isNetwork(networkId) ? networkFacts[networkId] : undefined
  const use = recalled.find((one) => one.deliveryId === delivery.id)
  const halt = halts.findLast((one) => one.deliveryId === delivery.id)
  const outcome = use?.gone ? ("taken-down" as const) : outcomeOf(delivery)
  const canRemove = (facts?.can.remove ?? false) && Boolean(delivery.receipt?.remoteId)
  const words = isOpen(outcome) ? deliveryWords(delivery.error, networkId) : undefined
  const byHand = use !== undefined && isOpen(outcome) && !words && outcome !== "being-taken-down"
  return {
    deliveryId: delivery.id,
    networkName: facts?.name ?? "A network",
    channelHandle: channel?.handle ?? "",
    outcome,
    why: use?.why ?? halt?.why ?? "revoked",
    stoppedAt: (use?.at ?? halt?.at ?? delivery.createdAt).toISOString(),
    at: (delivery.sentAt ?? delivery.sendAt).toISOString(),
    gone: use?.gone
      ? { at: use.gone.at.toISOString(), answer: use.gone.answer, by: use.gone.by && nameIn(names, use.gone.by) }
      : delivery.takenDownAt && { at: delivery.takenDownAt.toISOString(), answer: "removed", by: null },
    evidence: use ? { id: use.id, sha256: use.sha256, at: use.at.toISOString(), pictures: [...picturesOf(use, delivery)] } : null,
    url: delivery.receipt?.url || null,
    cause: words?.cause ?? (byHand ? `Bedside cannot remove it at ${facts?.name ?? "this network"}.` : null),
    fix: words?.fix ?? (byHand ? "Remove it there by hand, then say so here." : null),
    may: mayKeep && use ? actsFor(outcome, canRemove, delivery.error !== null) : [],
  }
}

async function postsOf(found: Found): Promise<StopReport["posts"]> {
  const { seen, halts, recalled } = found
  const stopped = new Set([...halts.flatMap(({ deliveryId }) => deliveryId ?? []), ...recalled.map(({ deliveryId }) => deliveryId)])
  const postIds = [...new Set([...halts, ...recalled].map(({ postId }) => postId))]
  const deliveries = (await deliveriesOf(seen.tx, postIds)).filter(({ id }) => stopped.has(id))
  return postIds.map((postId) => ({
    postId,
    voidedAt: halts.findLast((one) => one.postId === postId && one.deliveryId === null)?.at.toISOString() ?? null,
    deliveries: deliveries.filter((one) => one.postId === postId).map((one) => toStopped(found, one)),
  }))
}

const entriesOf = (kind: ResidualEntry["kind"], all: readonly ResidualEntry[], { names, mayKeep }: Pick<Found, "names" | "mayKeep">) =>
  all
    .filter((one) => one.kind === kind)
    .map(({ state, note, by, at }) => ({ state, note: mayKeep ? note : null, by: nameIn(names, by), at: at.toISOString() }))

/** Media of the library on which somebody is linked to a consent. */
const shownOn = (tx: Seen["tx"], handle: string): Promise<{ mediaId: string; name: string }[]> =>
  tx
    .selectFrom("media")
    .select(["id as mediaId", "name"])
    .where("id", "in", tx.selectFrom("shown_person").select("media_id").where("consent_handle", "=", handle))
    .orderBy("name")
    .orderBy("id")
    .limit(200)
    .execute()

/** The report of a consent that was found; a former stop stays in it. Nothing in it says who the person is. */
export async function stopReportOf(seen: Seen, consent: StoredConsent): Promise<StopReport> {
  const { tx, caller } = seen
  const role = caller.actor.kind === "person" ? caller.actor.role : undefined
  const [halts, recalled, residuals] = [
    await haltsOf(tx, consent.id),
    await recalledOf(tx, consent.id),
    await residualsOf(seen, consent.id),
  ]
  const { events } = await historyOf(tx, consent.id)
  const stops = events.flatMap(({ type, at, actor, personId }) => {
    const why = stopEvents[type]
    return why ? [{ why, at, by: actor === "member" ? personId : null }] : []
  })
  const people = [...stops.map(({ by }) => by), ...recalled.map(({ gone }) => gone?.by), ...residuals.map(({ by }) => by)]
  const names = await personNames(tx, [...new Set(people.filter((id): id is string => Boolean(id)))])
  const channels = new Map((await listAllChannels(tx)).map((one) => [one.id, one]))
  const mayKeep = role !== undefined && may(role, "consents:keep")
  const posts = await postsOf({ seen, mayKeep, names, channels, halts, recalled })
  const { timeZone } = await sideOf(seen)
  const last = stops.at(-1)
  return {
    consentId: consent.id,
    handle: consent.handle,
    stops: stops.toReversed().map(({ why, at, by }) => ({ why, at: at.toISOString(), by: by === null ? "Bedside" : nameIn(names, by) })),
    posts,
    open: posts.flatMap(({ deliveries }) => deliveries).filter(({ outcome }) => isOpen(outcome)).length,
    outside: outsidePlaces(consent.signedTerms, Object.keys(networkFacts)),
    due: last ? dueFrom(dayOf(timeZone, last.at)) : null,
    letterAt: events.findLast(({ type, at }) => type === "letter-made" && at >= (last?.at ?? at))?.at.toISOString() ?? null,
    residuals: residualKinds.map((kind) => ({ kind, entries: entriesOf(kind, residuals, { names, mayKeep }) })),
    shownOn: mayKeep ? await shownOn(tx, consent.handle) : [],
    mayKeep,
    mayReveal: role !== undefined && may(role, "consents:reveal"),
  }
}

export const showStopReport = view({
  name: "publish.stop-report",
  needs: "consents:read",
  input: z.object({ id: z.uuid() }),
  async run(seen, { id }): Promise<Result<StopReport, NoConsent>> {
    const consent = await findConsent(seen.tx, id)
    return consent ? ok(await stopReportOf(seen, consent)) : err({ kind: "no-such-consent" })
  },
})
