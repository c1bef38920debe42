import pg from "pg"
import { expect, test } from "vitest"
import { verifyAudit } from "../../apps/server/src/platform/audit.ts"
import { openWorld, type World } from "../world/world.ts"

async function recorded(world: World) {
  const willow = await world.practice("Willow Street Clinic")
  const author = await willow.as("author")
  for (const text of ["One.", "Two.", "Three.", "Four."]) await author.compose({ text })
  const { practiceId } = willow
  const prove = () => world.platform.tenancy.asPractice(practiceId, (tx) => verifyAudit(tx, practiceId))
  return { practiceId, prove, author, willow }
}
/** Somebody with the owner's password at the database itself; the program's own role cannot do this. */
async function tamper(world: World, sql: string): Promise<void> {
  const owner = new URL(world.ownerUrl)
  const client = new pg.Client({ connectionString: owner.toString() })
  await client.connect()
  await client.query("set row_security = off").catch(() => undefined)
  await client.query("alter table audit_event no force row level security")
  await client.query(sql)
  await client.end()
}

test("an untouched record proves intact, refusals included", async () => {
  await using world = await openWorld()
  const { prove, author } = await recorded(world)
  await author.api.publish.cancelDelivery({ params: { practiceId: author.practiceId, id: crypto.randomUUID() } }).catch(() => undefined)
  expect(await prove()).toMatchObject({ intact: true, brokenAt: null })
})

test.each([
  ["changed", "update audit_event set action = 'compose.delete' where sequence = 4", 4],
  ["removed", "delete from audit_event where sequence = 4", 4],
  ["cut off at the end", "delete from audit_event where sequence = (select max(sequence) from audit_event)", undefined],
  [
    "reordered",
    "update audit_event set sequence = case sequence when 4 then 5000 when 5 then 4 end where sequence in (4, 5); update audit_event set sequence = 5 where sequence = 5000",
    4,
  ],
])("an event that was %s is found", async (_how, sql, at) => {
  await using world = await openWorld()
  const { prove } = await recorded(world)
  await tamper(world, sql)
  const proof = await prove()
  expect(proof.intact).toBe(false)
  expect(proof.brokenAt).toBe(at ?? proof.brokenAt)
})

test("the program itself cannot change or remove an event", async () => {
  await using world = await openWorld()
  const { practiceId } = await recorded(world)
  const { tenancy } = world.platform
  await expect(tenancy.asPractice(practiceId, (tx) => tx.updateTable("audit_event").set({ action: "x" }).execute())).rejects.toThrow(
    /permission denied/,
  )
  await expect(tenancy.asPractice(practiceId, (tx) => tx.deleteFrom("audit_event").execute())).rejects.toThrow(/permission denied/)
})

test("a refused permission is on the record with the person who tried", async () => {
  await using world = await openWorld()
  const { willow, author } = await recorded(world)
  await author.api.practice
    .invite({ params: { practiceId: willow.practiceId }, body: { email: "x@example.org", role: "owner" } })
    .catch(() => undefined)
  const auditor = await willow.as("auditor")
  const { items } = await auditor.api.govern.listAudit({ params: { practiceId: willow.practiceId }, query: { action: "practice.invite" } })
  expect(items).toMatchObject([{ outcome: "refused", refusal: "not-permitted", person: "Eli Novak" }])
})

test("two people of different practices see nothing of each other's, not even by id", async () => {
  await using world = await openWorld()
  const { author } = await recorded(world)
  const post = await author.compose({ text: "Ours." })
  const stranger = await (await world.practice("Oak Dermatology")).as("owner")
  const look = (practiceId: string) =>
    stranger.api.compose
      .getPost({ params: { practiceId, id: post.id } })
      .catch((error: { problem: { kind: string } }) => error.problem.kind)
  expect(await look(author.practiceId)).toBe("no-such-practice")
  expect(await look(stranger.practiceId)).toBe("no-such-post")
})
