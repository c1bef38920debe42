import { days, hours } from "@bedside/kernel"
import pg from "pg"
import { expect, test } from "vitest"
import { dropFiles, runSweepFiles } from "../../apps/server/src/platform/leftovers.ts"
import { newId } from "../../apps/server/src/platform/ids.ts"
import { runConsentNight } from "../../apps/server/src/publish/publish.nightly.ts"
import { dayOf, scanForm, scanPdf } from "../world/consents.ts"
import { photo, sendFile, sendPicture } from "../world/media.ts"
import { type ClinicOf, clinicOf, draftRelease } from "../world/releases.ts"
import { openWorld, type World } from "../world/world.ts"

const filesOf = ({ platform }: World, { practiceId }: ClinicOf, prefix = "") => platform.files.list(practiceId, prefix)
const addScan = async ({ officer, practiceId }: ClinicOf, id: string) =>
  officer.api.consents.addScan({ params: { practiceId, id }, body: scanForm(new Uint8Array(scanPdf)) } as never)

test("files go with the commit that lets them go, and stay when it is rolled back", async () => {
  await using world = await openWorld()
  const desk = await clinicOf(world)
  const { platform } = world
  await platform.files.write(desk.practiceId, "some.file", Buffer.from("kept"))
  const drop = (fails: boolean) =>
    platform.tenancy.asPractice(desk.practiceId, async (tx) => {
      await dropFiles(platform, tx, desk.practiceId, ["some.file"])
      if (fails) throw new Error("rolled back")
    })
  await expect(drop(true)).rejects.toThrow("rolled back")
  await world.work()
  expect(await filesOf(world, desk)).toEqual(["some.file"])
  await drop(false)
  expect(await filesOf(world, desk)).toEqual(["some.file"])
  await world.work()
  expect(await filesOf(world, desk)).toEqual([])
})

test("a purge that fails half way destroys no file whose row stays", async () => {
  await using world = await openWorld()
  const desk = await clinicOf(world)
  const { officer, practiceId } = desk
  const consents = [await draftRelease(desk), await draftRelease(desk)]
  for (const { id } of consents) {
    await addScan(desk, id)
    await officer.api.consents.markDefective({ params: { practiceId, id }, body: { defect: "combined" } })
  }
  const client = new pg.Client({ connectionString: world.ownerUrl })
  await client.connect()
  await client.query(`create function refuse() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$`)
  await client.query(`create trigger refuse before insert on consent_event for each row
    when (new.type = 'purged' and new.consent_id = '${consents[1]?.id}') execute function refuse()`)
  world.clock.forward(days(366) * 8)
  await runConsentNight(world.platform)
  await world.work()
  expect(await filesOf(world, desk, "consent-")).toHaveLength(2)
  await client.query("drop trigger refuse on consent_event")
  await client.end()
  await runConsentNight(world.platform)
  await world.work()
  expect(await filesOf(world, desk, "consent-")).toEqual([])
})

test(
  "files of which nobody knows are gone after a day; what a row, an upload, evidence or nobody's judgment speaks for stays",
  { timeout: 120_000 },
  async () => {
    await using world = await openWorld()
    const desk = await clinicOf(world)
    const { author, practiceId } = desk
    const { files } = world.platform
    const { body } = await sendFile(world, author, await photo())
    await world.work()
    const upload = { name: "Garden", kind: "picture" as const, bytes: 100, folderId: null }
    const arriving = await author.api.media.beginUpload({ params: { practiceId }, body: upload })
    const consent = await draftRelease(desk)
    await addScan(desk, consent.id)
    await files.write(practiceId, `${arriving.id}.sent`, Buffer.from("arrived, not yet told"))
    await files.write(practiceId, "of-another-kind.bin", Buffer.from("kept"))
    const kept = [...(await filesOf(world, desk))]
    const orphans = [
      `${newId()}.v1.12345678`,
      `${newId()}.v1.12345678.small`,
      `${newId()}.sent`,
      `${body.id}.v2.12345678`,
      `${body.id}.sent`,
      `${body.id}.poster`,
      `consent-${newId()}`,
      `evidence-${newId()}-0`,
    ]
    for (const name of orphans) await files.write(practiceId, name, Buffer.from("nobody's"))
    world.clock.forward(hours(23))
    await runSweepFiles(world.platform)
    expect((await filesOf(world, desk)).toSorted()).toEqual([...kept, ...orphans].toSorted())
    world.clock.forward(hours(2))
    await runSweepFiles(world.platform)
    expect((await filesOf(world, desk)).toSorted()).toEqual(kept.toSorted())
  },
)

test("one practice whose sweep fails keeps no other from its own", async () => {
  await using world = await openWorld()
  const desk = await clinicOf(world)
  const elm = await (await world.practice("Elm Street Clinic")).as("owner")
  for (const practiceId of [desk.practiceId, elm.practiceId])
    await world.platform.files.write(practiceId, `${newId()}.sent`, Buffer.from("x"))
  world.clock.forward(days(2))
  const { sweep } = world.platform.files
  const broken = { ...world.platform, files: { ...world.platform.files, sweep: failingFor(desk.practiceId, sweep) } }
  await runSweepFiles(broken)
  expect(await filesOf(world, desk)).toHaveLength(1)
  expect(await world.platform.files.list(elm.practiceId, "")).toEqual([])
  expect(world.logLines.filter((line) => line.includes("file sweep failed"))).toHaveLength(1)
})
type Sweep = World["platform"]["files"]["sweep"]
const failingFor =
  (practiceId: string, sweep: Sweep): Sweep =>
  (...given) =>
    given[0] === practiceId ? Promise.reject(new Error("the store is silent")) : sweep(...given)

const manyOrphans = async ({ platform }: World, { practiceId }: ClinicOf, count: number, more: number) => {
  for (let at = 0; at < count; at += 1) await platform.files.write(practiceId, `consent-${newId()}`, Buffer.from("x"))
  for (let at = 0; at < more; at += 1) await platform.files.write(practiceId, `kept-${at}.bin`, Buffer.from("x"))
}

test("a night that would take very many files takes none and says so: the database may be another one", async () => {
  await using world = await openWorld()
  const desk = await clinicOf(world)
  await manyOrphans(world, desk, 21, 0)
  world.clock.forward(days(2))
  await runSweepFiles(world.platform)
  expect(await filesOf(world, desk)).toHaveLength(21)
  const lines = world.logLines.filter((line) => line.includes("too many files without a row"))
  expect(lines).toHaveLength(1)
  expect(lines[0]).toContain('"count":21')
})

test("twenty files, or one in twenty, go in one night", async () => {
  await using world = await openWorld()
  const desk = await clinicOf(world)
  await manyOrphans(world, desk, 20, 0)
  world.clock.forward(days(2))
  await runSweepFiles(world.platform)
  expect(await filesOf(world, desk)).toEqual([])
  await manyOrphans(world, desk, 21, 399)
  await runSweepFiles(world.platform)
  expect(await filesOf(world, desk)).toHaveLength(399)
})

test("whoever knows better lets them go by a setting, however many they are", async () => {
  await using world = await openWorld({ settings: { BEDSIDE_SWEEP_ALL: "yes" } })
  const desk = await clinicOf(world)
  await manyOrphans(world, desk, 21, 0)
  world.clock.forward(days(2))
  await runSweepFiles(world.platform)
  expect(await filesOf(world, desk)).toEqual([])
})

test("more files than one question has room for are asked about", async () => {
  await using world = await openWorld({ settings: { BEDSIDE_SWEEP_ALL: "yes" } })
  await clinicOf(world)
  const names = Array.from({ length: 66_000 }, () => `consent-${newId()}`)
  const answers: number[] = []
  const sweep: Sweep = async (_practiceId, _before, left) => {
    answers.push((await left(names)).size)
    return 0
  }
  await runSweepFiles({ ...world.platform, files: { ...world.platform.files, sweep } })
  expect(answers).toEqual([66_000])
})

test("evidence that was kept stays as long as its row", async () => {
  await using world = await openWorld()
  const desk = await clinicOf(world)
  const consent = await draftRelease(desk)
  const useId = newId()
  const row = {
    practice_id: desk.practiceId,
    id: useId,
    consent_id: consent.id,
    post_id: newId(),
    delivery_id: newId(),
    why: "revoked",
    evidence: Buffer.from("sealed"),
    evidence_sha256: "a".repeat(64),
    at: world.clock.now(),
  }
  await world.platform.tenancy.asPractice(desk.practiceId, (tx) => tx.insertInto("consent_use").values(row).execute())
  await world.platform.files.write(desk.practiceId, `evidence-${useId}-0`, Buffer.from("what the public saw"))
  world.clock.forward(days(3))
  await runSweepFiles(world.platform)
  expect(await filesOf(world, desk)).toEqual([`evidence-${useId}-0`])
  expect(dayOf(world.clock.now())).not.toBe(dayOf(row.at))
})

test("what the public sees stays, also after the picture was blurred and thrown away", { timeout: 150_000 }, async () => {
  await using world = await openWorld()
  const desk = await clinicOf(world)
  const { author, officer, manager, practiceId } = desk
  const { body } = await sendPicture(world, author, await photo(640, 480))
  const media = [{ mediaId: body.id, alt: "The garden behind our clinic" }]
  const post = await author.compose({ text: "Our garden is open to everybody who waits.", on: [desk.channel], media })
  await author.submit(post)
  await manager.schedule(await officer.approve(await author.look(post)))
  await world.work()
  const sent = await world.platform.tenancy.asPractice(practiceId, (tx) =>
    tx.selectFrom("media").select("file").where("id", "=", body.id).executeTakeFirstOrThrow(),
  )
  const blur = { version: 1, blur: [{ x: 0, y: 0, w: 0.5, h: 0.5 }], crop: null }
  await author.api.media.editMedium({ params: { practiceId, id: body.id }, body: blur })
  await world.work()
  world.clock.forward(days(2))
  await runSweepFiles(world.platform)
  expect(await filesOf(world, desk)).toContain(sent.file)
  await world.platform.tenancy.asPractice(practiceId, (tx) => tx.deleteFrom("media").where("id", "=", body.id).execute())
  await runSweepFiles(world.platform)
  expect(await filesOf(world, desk)).toEqual([sent.file])
})
