import type { Consent, Post } from "@bedside/contracts"
import pg from "pg"
import { expect, test } from "vitest"
import { runConsentNight } from "../../apps/server/src/publish/publish.nightly.ts"
import { type ClinicOf, clinicOf, releaseFor } from "../world/releases.ts"
import { openWorld, type World } from "../world/world.ts"

const story = "Success story: she walks the Larkspur trail again, and says so herself. Ask us about our walking group."
const feed = async ({ owner, practiceId }: ClinicOf) => (await owner.api.sandbox.feed({ params: { practiceId } })).posts

async function shown(desk: ClinicOf, { id }: Consent, text: string): Promise<Post> {
  const post = await desk.author.compose({ text, on: [desk.channel], consents: [{ consentId: id, info: ["story"] }] })
  await desk.author.submit(post)
  return desk.manager.schedule(await desk.officer.approve(await desk.author.look(post)))
}
async function asOwner(world: World, ...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: world.ownerUrl })
  await client.connect()
  for (const statement of statements) await client.query(statement)
  await client.end()
}

test("one consent whose recall fails keeps no other from being recalled by night, and is recalled the next time", async () => {
  await using world = await openWorld()
  const desk = await clinicOf(world)
  const consents = [
    await releaseFor(desk, { scope: { info: ["story"], nameUse: "none" } }),
    await releaseFor(desk, { scope: { info: ["story"], nameUse: "none" } }),
  ]
  for (const consent of consents) await shown(desk, consent, `${story} ${consent.handle}`)
  await world.work()
  expect(await feed(desk)).toHaveLength(2)
  const [stubborn] = consents.map(({ id }) => id).toSorted()
  // Ended without a stop, as if the program had been killed in the middle of one.
  await asOwner(
    world,
    "update consent set state = 'revoked', revoked_at = now(), revoked_via = 'letter'",
    "create function refuse() returns trigger language plpgsql as $$ begin raise exception 'refused'; end $$",
    `create trigger refuse before insert on consent_use for each row when (new.consent_id = '${stubborn ?? ""}') execute function refuse()`,
  )
  await runConsentNight(world.platform)
  await world.work()
  expect(await feed(desk)).toHaveLength(1)
  expect(world.logLines.join("\n")).toContain("consent round failed")
  await asOwner(world, "drop trigger refuse on consent_use")
  await runConsentNight(world.platform)
  await world.work()
  expect(await feed(desk)).toEqual([])
})
