import { days, hours } from "@bedside/kernel"
import pg from "pg"
import { expect, test, vi } from "vitest"
import { runUpkeep } from "../../apps/server/src/media/index.ts"
import { dayOf } from "../world/consents.ts"
import { clinicOf, releaseFor } from "../world/releases.ts"
import { openWorld, type World } from "../world/world.ts"

async function asOwner<T>(world: World, run: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: world.ownerUrl })
  await client.connect()
  try {
    return await run(client)
  } finally {
    await client.end()
  }
}
const isWaiting = async (client: pg.Client): Promise<boolean> =>
  (await client.query("select 1 from pg_locks where not granted limit 1")).rows.length > 0

test("a stop holds the post before its deliveries, as everybody who sends does: neither locks the other out", async () => {
  await using world = await openWorld()
  const desk = await clinicOf(world)
  const consent = await releaseFor(desk, { scope: { info: ["story"], nameUse: "none" } })
  const text = "Success story: she walks the Larkspur trail again, and says so herself. Ask us about our walking group."
  const post = await desk.author.compose({ text, on: [desk.channel], consents: [{ consentId: consent.id, info: ["story"] }] })
  await desk.author.submit(post)
  const approved = await desk.officer.approve(await desk.author.look(post))
  const scheduled = await desk.manager.schedule(approved, new Date(world.clock.now().getTime() + hours(3)))
  const params = { practiceId: desk.practiceId, id: consent.id }
  await asOwner(world, async (client) => {
    await client.query("begin")
    await client.query("select 1 from post where id = $1 for update", [post.id])
    const stopped = desk.officer.api.consents.revokeConsent({ params, body: { via: "letter", on: dayOf(world.clock.now()) } })
    await vi.waitFor(async () => expect(await asOwner(world, isWaiting)).toBe(true), { timeout: 20_000 })
    await client.query("select 1 from delivery where id = $1 for update", [scheduled.deliveries[0]?.id])
    await client.query("commit")
    expect(await stopped).toMatchObject({ state: "revoked" })
  })
  expect((await desk.author.look(post)).deliveries.map(({ state }) => state)).toEqual(["canceled"])
})

test("an upload that cannot be given up keeps no other practice's from being so", async () => {
  await using world = await openWorld()
  const begun: string[] = []
  for (const name of ["Willow Street Clinic", "Elm Street Clinic"]) {
    const author = await (await world.practice(name)).as("author")
    const body = { name: "Flu day", kind: "picture" as const, bytes: 1000, folderId: null }
    begun.push((await author.api.media.beginUpload({ params: { practiceId: author.practiceId }, body })).id)
  }
  const left = async () =>
    asOwner(world, async (client) => (await client.query<{ id: string }>("select id from media")).rows.map(({ id }) => id))
  const stubborn = [...begun].toSorted()[0] ?? ""
  await asOwner(world, async (client) => {
    await client.query(
      `create function refuse() returns trigger language plpgsql as $$ begin
         if old.id = '${stubborn}' then raise exception 'refused'; end if; return old; end $$`,
    )
    await client.query("create trigger refuse before delete on media for each row execute function refuse()")
  })
  world.clock.forward(days(2))
  await runUpkeep(world.platform)
  expect(await left()).toEqual([stubborn])
  expect(world.logLines.join("\n")).toContain("library upkeep failed")
})
