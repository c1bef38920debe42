import { type KeptPicture, residualKinds, residualStates } from "@bedside/contracts"
import { err, ok, type Result } from "@bedside/kernel"
import { networkFacts } from "@bedside/networks/facts"
import { createHash } from "node:crypto"
import { z } from "zod"
import { findChannel, isNetwork } from "#channels"
import { findConsent, lockConsent, lockConsents, note } from "#comply"
import { type Context, useCase } from "#platform/use-case.ts"
import { freeWhenNothingPublic } from "../publish.content.ts"
import { removeFromNetwork } from "../publish.jobs.ts"
import * as repo from "../publish.repo.ts"
import { keptPicture } from "./stops.keeping.ts"
import { provedGone } from "./stops.proof.ts"
import { Evidence, insertResidual, openEvidence, recalledFor, recalledOf } from "./stops.repo.ts"
import { actsFor, outcomeOf } from "./stops.rules.ts"
import type { NoConsent } from "./stops.view.ts"

type NoneSuch = NoConsent | { kind: "no-such-delivery" }
const InConsent = z.object({ id: z.uuid() })

async function retry({ tx, platform, practiceId, now, tell }: Context, id: string): Promise<void> {
  await repo.changeDelivery(tx, id, { takeDownAt: now, nextAt: now, error: null, attempt: 1 })
  await platform.jobs.enqueue(tx, removeFromNetwork, { practiceId, deliveryId: id })
  await tell({ kind: "delivery.changed", id })
}

/** Tries a take-down again, or takes a member's word that it was removed by hand; who said so is the proof. */
export const settleStopped = useCase({
  name: "publish.settle-stopped",
  needs: "consents:keep",
  input: InConsent.extend({ deliveryId: z.uuid(), act: z.enum(["retry", "by-hand"]) }),
  async run(context, { id, deliveryId, act }): Promise<Result<{ id: string }, NoneSuch | { kind: "not-open" }>> {
    const { tx, now, tell } = context
    await lockConsents(tx, [id, ...(await recalledFor(tx, deliveryId))])
    if (!(await findConsent(tx, id))) return err({ kind: "no-such-consent" })
    context.audit.subject(id, { delivery: deliveryId, act })
    const use = (await recalledOf(tx, id)).find((one) => one.deliveryId === deliveryId)
    const delivery = use && (await repo.lockDelivery(tx, deliveryId))
    if (!use || !delivery) return err({ kind: "no-such-delivery" })
    const networkId = (await findChannel(tx, delivery.channelId))?.networkId ?? ""
    const canRemove = isNetwork(networkId) && networkFacts[networkId].can.remove && Boolean(delivery.receipt?.remoteId)
    if (use.gone || !actsFor(outcomeOf(delivery), canRemove, delivery.error !== null).includes(act)) return err({ kind: "not-open" })
    if (act === "retry") {
      await retry(context, deliveryId)
      return ok({ id })
    }
    await repo.changeDelivery(tx, deliveryId, { takenDownAt: now, error: null })
    await provedGone(context, deliveryId, "by-hand")
    await freeWhenNothingPublic(context, delivery.postId)
    await tell({ kind: "delivery.changed", id: deliveryId })
    return ok({ id })
  },
})

/** Adds to the list of what cannot be called back; what was said before stays. */
export const noteResidual = useCase({
  name: "publish.note-residual",
  needs: "consents:keep",
  input: InConsent.extend({ kind: z.enum(residualKinds), state: z.enum(residualStates), note: z.string() }),
  async run(context, { id, kind, state, note: said }): Promise<Result<{ id: string }, NoConsent>> {
    if (!(await lockConsent(context.tx, id))) return err({ kind: "no-such-consent" })
    context.audit.subject(id, { kind, state })
    await insertResidual(context, id, { kind, state, note: said === "" ? null : said, by: context.personId ?? "" })
    await note(context, id, "residual-noted", { kind, state })
    return ok({ id })
  },
})

export interface ShownEvidence {
  readonly text: string
  readonly pictures: (KeptPicture & { mediaId: string; alt: string })[]
  readonly url: string | null
  readonly sentAt: string | null
  readonly takenAt: string
  readonly sha256: string
  readonly intact: boolean
}
/** What the public saw before it was taken down; each look is in the consent's history. */
export const readEvidence = useCase({
  name: "publish.read-stop-evidence",
  needs: "consents:keep",
  input: InConsent.extend({ evidenceId: z.uuid() }),
  async run(context, { id, evidenceId }): Promise<Result<ShownEvidence, NoConsent | { kind: "no-such-evidence" }>> {
    const { tx, platform, practiceId } = context
    if (!(await findConsent(tx, id))) return err({ kind: "no-such-consent" })
    context.audit.subject(id, { evidence: evidenceId })
    const use = (await recalledOf(tx, id)).find((one) => one.id === evidenceId)
    if (!use) return err({ kind: "no-such-evidence" })
    await lockConsent(tx, id)
    await note(context, id, "viewed", { what: "evidence", sha256: use.sha256 })
    const kept = openEvidence(context, use)
    const { text, media, receipt, sentAt } = Evidence.parse(JSON.parse(kept))
    const pictures: ShownEvidence["pictures"] = []
    for (const [index, { mediaId, alt, sha256 }] of media.entries()) {
      const picture = use.pictures?.[index] ?? { sha256, kept: false, why: "waiting" }
      const isThere = await platform.files.has(practiceId, keptPicture(use.id, index))
      pictures.push({ mediaId, alt, ...picture, ...(picture.kept && !isThere && { kept: false, why: "gone" as const }) })
    }
    return ok({
      text,
      pictures,
      url: receipt?.url || null,
      sentAt,
      takenAt: use.at.toISOString(),
      sha256: use.sha256,
      intact: createHash("sha256").update(kept).digest("hex") === use.sha256,
    })
  },
})

export interface EvidencePicture {
  readonly fileName: string
  readonly type: string
  readonly bytes: Buffer
}
const endings: Readonly<Record<string, string>> = { "image/jpeg": "jpg", "image/png": "png", "image/webp": "webp", "video/mp4": "mp4" }
/** A picture as the public saw it, as a file to save; each reading is in the consent's history. */
export const readEvidencePicture = useCase({
  name: "publish.read-evidence-picture",
  needs: "consents:keep",
  input: InConsent.extend({ evidenceId: z.uuid(), index: z.number().int().min(0).max(100) }),
  async run(context, { id, evidenceId, index }): Promise<Result<EvidencePicture, NoConsent | { kind: "no-such-evidence" }>> {
    const { tx, platform, practiceId } = context
    const consent = await lockConsent(tx, id)
    if (!consent) return err({ kind: "no-such-consent" })
    context.audit.subject(id, { evidence: evidenceId, picture: index })
    const use = (await recalledOf(tx, id)).find((one) => one.id === evidenceId)
    const medium = use && Evidence.parse(JSON.parse(openEvidence(context, use))).media[index]
    const name = keptPicture(evidenceId, index)
    if (!medium || !(await platform.files.has(practiceId, name))) return err({ kind: "no-such-evidence" })
    await note(context, id, "viewed", { what: "evidence", sha256: use.sha256 })
    const fileName = `${consent.handle}-evidence-${index + 1}.${endings[medium.type] ?? "bin"}`
    return ok({ fileName, type: medium.type, bytes: await platform.files.read(practiceId, name) })
  },
})
