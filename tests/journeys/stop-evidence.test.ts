import type { Consent } from "@bedside/contracts"
import { days, minutes } from "@bedside/kernel"
import { createHash } from "node:crypto"
import { expect, test, vi } from "vitest"
import { textOf } from "../../apps/server/src/comply/consents/forms/pdf-text.testing.ts"
import { runUpkeep } from "../../apps/server/src/media/index.ts"
import { runTidy } from "../../apps/server/src/media/media.worker.ts"
import type { Platform } from "../../apps/server/src/platform/platform.ts"
import { runConsentNight } from "../../apps/server/src/publish/publish.nightly.ts"
import { runRemoval } from "../../apps/server/src/publish/publish.worker.ts"
import { runKeepPictures } from "../../apps/server/src/publish/stops/stops.pictures.ts"
import { dayOf } from "../world/consents.ts"
import { lookNow, noisyPhoto, openLink, sendPicture } from "../world/media.ts"
import { type ClinicOf, clinicOf, linkTo, markOn, releaseFor } from "../world/releases.ts"
import { openWorld, type World } from "../world/world.ts"

// Pictures are cleaned and cut by a program that lets everybody else go first.
vi.setConfig({ testTimeout: 150_000 })

const sha256 = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex")
const at = ({ practiceId }: ClinicOf, { id }: { id: string }) => ({ params: { practiceId, id } })
const feed = async ({ owner, practiceId }: ClinicOf) => (await owner.api.sandbox.feed({ params: { practiceId } })).posts

/** A picture of somebody who agreed, in public, and the hash of what the network shows. */
async function inPublic(world: World) {
  const desk = await clinicOf(world)
  const consent = await releaseFor(desk)
  const { body } = await sendPicture(world, desk.author, await noisyPhoto(640, 480))
  await linkTo(desk, body.id, await markOn(desk, body.id), "consent", consent.handle)
  const media = [{ mediaId: body.id, alt: "The garden behind our clinic in spring" }]
  const post = await desk.author.compose({ text: "Our garden is open to everybody who waits.", on: [desk.channel], media })
  await desk.author.submit(post)
  const { deliveries } = await desk.manager.schedule(await desk.officer.approve(await desk.author.look(post)))
  await world.work()
  const [seen] = await feed(desk)
  const { rawPayload } = await openLink(world, desk.owner, seen?.media[0]?.url ?? "")
  return { desk, consent, mediaId: body.id, deliveryId: deliveries[0]?.id ?? "", shown: sha256(rawPayload) }
}
const revoke = ({ officer, practiceId, world }: ClinicOf, { id }: Consent) =>
  officer.api.consents.revokeConsent({ params: { practiceId, id }, body: { via: "letter", on: dayOf(world.clock.now()) } })
async function proofOf(desk: ClinicOf, consent: Consent) {
  const report = await desk.officer.api.stops.stopReport(at(desk, consent))
  return report.posts.flatMap(({ deliveries }) => deliveries)[0]
}
async function paperOf({ world, practiceId, officer }: ClinicOf, { id }: Consent): Promise<string> {
  const url = `/api/practices/${practiceId}/consents/${id}/stop.pdf`
  return textOf((await world.app.inject({ method: "GET", url, headers: { cookie: officer.cookie() } })).rawPayload)
}
/** As the text of a PDF tells it: lines break anywhere. */
const unbroken = (text: string): string => text.replace(/\s/g, "")
async function keptCopy({ world, practiceId, officer }: ClinicOf, { id }: Consent, evidenceId: string): Promise<string> {
  const url = `/api/practices/${practiceId}/consents/${id}/stop/evidence/${evidenceId}/pictures/0`
  return sha256((await world.app.inject({ method: "GET", url, headers: { cookie: officer.cookie() } })).rawPayload)
}
const filesOf = ({ world, practiceId }: ClinicOf, mediaId: string) => world.platform.files.list(practiceId, `${mediaId}.v1.`)

test("a picture that was blurred after it went out is still proven as the public saw it, and the sharp file goes once it is proven", async () => {
  await using world = await openWorld()
  const { desk, consent, mediaId, shown } = await inPublic(world)
  const body = { version: 1, blur: [{ x: 0.1, y: 0.1, w: 0.5, h: 0.5 }], crop: null }
  await desk.author.api.media.editMedium({ params: { practiceId: desk.practiceId, id: mediaId }, body })
  await lookNow(world, desk.author, mediaId)
  await world.work()
  expect(await filesOf(desk, mediaId)).toHaveLength(1)
  await revoke(desk, consent)
  await world.work()
  const proof = await proofOf(desk, consent)
  expect(proof).toMatchObject({ outcome: "taken-down", evidence: { pictures: [{ sha256: shown, kept: true, why: null }] } })
  expect(await keptCopy(desk, consent, proof?.evidence?.id ?? "")).toBe(shown)
  expect(unbroken(await paperOf(desk, consent))).toContain(`Picture1:SHA-256${shown}`)
  const { history, historyIntact } = await desk.officer.api.consents.getConsent(at(desk, consent))
  expect(history.filter(({ type }) => type === "evidence-kept").map(({ facts }) => facts)).toMatchObject([
    { pictures: 1, kept: 1, sha256: shown },
  ])
  expect(historyIntact).toBe(true)
  expect(history.map(({ type }) => type).indexOf("evidence-kept")).toBeLessThan(history.map(({ type }) => type).indexOf("takedown-done"))
  await world.work()
  expect(await filesOf(desk, mediaId)).toEqual([])
})

test("a take-down that is woken first keeps the pictures itself before anything is removed", async () => {
  await using world = await openWorld()
  const { desk, consent, deliveryId, shown } = await inPublic(world)
  await revoke(desk, consent)
  await runRemoval(world.platform, { practiceId: desk.practiceId, deliveryId })
  expect(await feed(desk)).toEqual([])
  expect(await proofOf(desk, consent)).toMatchObject({ evidence: { pictures: [{ sha256: shown, kept: true }] } })
})

test("a file that was gone before it could be copied is told with the hash of what went out, and what is public still goes", async () => {
  await using world = await openWorld()
  const { desk, consent, mediaId, shown } = await inPublic(world)
  for (const name of await filesOf(desk, mediaId)) await world.platform.files.remove(desk.practiceId, name)
  await revoke(desk, consent)
  await world.work()
  expect(await feed(desk)).toEqual([])
  const proof = await proofOf(desk, consent)
  expect(proof).toMatchObject({ outcome: "taken-down", evidence: { pictures: [{ sha256: shown, kept: false, why: "gone" }] } })
  expect(unbroken(await paperOf(desk, consent))).toContain(unbroken(`${shown}. No copy: its file was gone`))
})

test("while the store does not answer, a take-down waits a quarter of an hour for the evidence, then goes and says so; a later copy counts", async () => {
  await using world = await openWorld()
  const { desk, consent, deliveryId, shown } = await inPublic(world)
  await revoke(desk, consent)
  const silent = async () => Promise.reject(new Error("the store does not answer"))
  const broken: Platform = { ...world.platform, files: { ...world.platform.files, open: silent, has: silent } }
  const remove = (platform: Platform) => runRemoval(platform, { practiceId: desk.practiceId, deliveryId })
  await remove(broken)
  world.clock.forward(minutes(10))
  await remove(broken)
  expect(await feed(desk)).toHaveLength(1)
  world.clock.forward(minutes(6))
  await remove(broken)
  expect(await feed(desk)).toEqual([])
  const proof = await proofOf(desk, consent)
  expect(proof).toMatchObject({ evidence: { pictures: [{ sha256: shown, kept: false, why: "unreadable" }] } })
  await runKeepPictures(world.platform, { practiceId: desk.practiceId, useId: proof?.evidence?.id ?? "" })
  expect(await proofOf(desk, consent)).toMatchObject({ evidence: { pictures: [{ sha256: shown, kept: true, why: null }] } })
})

test("a copy that is not what went out says so", async () => {
  await using world = await openWorld()
  const { desk, consent, mediaId, shown } = await inPublic(world)
  const [file = ""] = (await filesOf(desk, mediaId)).filter((name) => !name.endsWith(".small"))
  await world.platform.files.write(desk.practiceId, file, Buffer.from("another picture"))
  await revoke(desk, consent)
  await world.work()
  expect(await proofOf(desk, consent)).toMatchObject({ evidence: { pictures: [{ sha256: shown, kept: true, why: "differs" }] } })
})

test("a public picture in the trash keeps its file as long as it is public", async () => {
  await using world = await openWorld()
  const { desk, consent, mediaId, shown } = await inPublic(world)
  await desk.author.api.media.trashMedium({ params: { practiceId: desk.practiceId, id: mediaId } })
  world.clock.forward(days(40))
  await runUpkeep(world.platform)
  await world.work()
  await revoke(desk, consent)
  await world.work()
  expect(await proofOf(desk, consent)).toMatchObject({ outcome: "taken-down", evidence: { pictures: [{ sha256: shown, kept: true }] } })
})

test("evidence that cannot be opened holds up no take-down for longer, and no report", async () => {
  await using world = await openWorld()
  const { desk, consent, deliveryId, shown } = await inPublic(world)
  await revoke(desk, consent)
  await world.platform.tenancy.asPractice(desk.practiceId, (tx) =>
    tx
      .updateTable("consent_use")
      .set({ evidence: Buffer.from("not sealed") })
      .execute(),
  )
  const remove = () => runRemoval(world.platform, { practiceId: desk.practiceId, deliveryId })
  await remove()
  expect(await proofOf(desk, consent)).toMatchObject({ evidence: { pictures: [{ sha256: shown, kept: false, why: "waiting" }] } })
  expect(await feed(desk)).toHaveLength(1)
  world.clock.forward(minutes(16))
  await remove()
  expect(await feed(desk)).toEqual([])
})

test("pictures whose copying was lost are copied by the hourly round, also after a take-down by hand", async () => {
  await using world = await openWorld()
  const { desk, consent, mediaId, deliveryId, shown } = await inPublic(world)
  await desk.owner.api.channels.disconnectChannel({ params: { practiceId: desk.practiceId, id: desk.channel } })
  await revoke(desk, consent)
  const silent = async () => Promise.reject(new Error("the store does not answer"))
  const broken: Platform = { ...world.platform, files: { ...world.platform.files, open: silent, has: silent } }
  world.clock.forward(minutes(16))
  await runRemoval(broken, { practiceId: desk.practiceId, deliveryId })
  const params = { practiceId: desk.practiceId, id: consent.id, deliveryId }
  await desk.officer.api.stops.settleStopped({ params, body: { act: "by-hand" } })
  await runTidy(world.platform, { practiceId: desk.practiceId, mediaId })
  await runConsentNight(world.platform)
  expect(await proofOf(desk, consent)).toMatchObject({ evidence: { pictures: [{ sha256: shown, kept: true, why: null }] } })
})
