import { sql } from "kysely"
import { expect, test, vi } from "vitest"
import { browserOf, type Person } from "../world/person.ts"
import { openWorld, type World } from "../world/world.ts"
import { plantsIn, planted } from "./reading/plants.ts"

/** A day in which content goes through everything: writing, stopping, approving, publishing, reading, failing. */
async function wholeDay(world: World): Promise<void> {
  const { name, email, phone, token, text } = planted
  const clinic = await world.practice(`${name} Dental`)
  const [owner, author, clinician, manager] = [
    await clinic.as("owner"),
    await clinic.as("author"),
    await clinic.as("clinician"),
    await clinic.as("manager"),
  ]
  const inPractice = { practiceId: clinic.practiceId }
  const channel = await owner.connectSandbox()

  const slip = await author.compose({ text: `${text}. Call ${phone} or ${email}.`, on: [channel] })
  await author.submit(slip).catch(() => undefined)
  await author.api.compose.listPosts({ params: inPractice, query: { search: name } })
  const clean = "Flu shots are here. Walk in any weekday."
  const draft = await author.edit(slip, { text: clean })
  await author.api.approve.submitPost({ params: { ...inPractice, id: draft.id }, body: { contentHash: draft.contentHash, note: text } })
  await clinician.api.approve.sendBackPost({
    params: { ...inPractice, id: draft.id },
    body: { contentHash: draft.contentHash, note: text },
  })
  world.clock.forward(60_000)
  await author.submit(draft)
  const approved = await clinician.approve(draft)
  await manager.schedule(approved)
  await world.work()

  const { posts } = await owner.api.sandbox.feed({ params: inPractice })
  await owner.api.sandbox.comment({ params: { ...inPractice, id: posts[0]?.id ?? "" }, body: { author: name, text } })
  await owner.api.sandbox.review({ params: inPractice, body: { author: name, text, rating: 1 } })
  await world.work()
  await owner.api.engage.listMessages({ params: inPractice, query: {} })
  for (const fault of ["reject", "expired-token", "rate-limit"] as const)
    await failOnce(world, { owner, author, clinician, manager, channel }, fault)
  await owner.api.practice.invite({ params: inPractice, body: { email, role: "author" } })
  await world.work()
  const { session } = await owner.api.people.session()
  await owner.api.people.requestPasswordReset({ body: { email: session?.person.email ?? "" } })
  // The mail is written after the answer, so that the answer's time tells nothing.
  await vi.waitFor(async () => expect(await mailsOf(world, clinic.practiceId)).toBe(1))
  const stranger = browserOf(world.app)
  await stranger.fetch("/api/session", {
    method: "POST",
    headers: { "x-bedside": "1", "content-type": "application/json" },
    body: JSON.stringify({ email, password: token }),
  })
  await stranger.fetch(`/api/invitations/${token}`)
  await stranger.fetch(`/api/practices/${token}/posts?search=${encodeURIComponent(name)}`)
}
interface Crew {
  readonly owner: Person
  readonly author: Person
  readonly clinician: Person
  readonly manager: Person
  readonly channel: string
}
async function failOnce(
  world: World,
  { owner, author, clinician, manager, channel }: Crew,
  fault: "reject" | "expired-token" | "rate-limit",
): Promise<void> {
  const draft = await author.compose({ text: `We are open on Saturday (${fault}).`, on: [channel] })
  await author.submit(draft)
  const post = await clinician.approve(draft)
  await owner.api.sandbox.setFault({ params: { practiceId: owner.practiceId }, body: { fault } })
  await manager.schedule(post)
  await world.work()
  await owner.api.sandbox.setFault({ params: { practiceId: owner.practiceId }, body: { fault: "none" } })
}
const mailsOf = (world: World, practiceId: string) =>
  world.platform.tenancy.asPractice(practiceId, async (tx) => (await tx.selectFrom("mail").select("id").execute()).length)
const everyRow = async (world: World, table: string) =>
  (await sql<{ row: string }>`select t::text as row from ${sql.table(table)} t`.execute(world.platform.database.db)).rows.map(
    ({ row }) => row,
  )

test("a whole day of the program leaves no content in its log, on the record, or in the queue", async () => {
  await using world = await openWorld()
  await wholeDay(world)
  expect(world.logLines.length).toBeGreaterThan(50)
  expect(plantsIn(world.logLines)).toEqual([])

  const [practice] = (await world.platform.tenancy.asUpkeep((tx) => tx.selectFrom("practice").select("practice_id").execute())).map(
    (row) => row.practice_id,
  )
  const record = await world.platform.tenancy.asPractice(practice ?? "", (tx) => tx.selectFrom("audit_event").selectAll().execute())
  expect(record.length).toBeGreaterThan(20)
  expect(plantsIn(record.map((row) => JSON.stringify(row)))).toEqual([])

  const jobs = await everyRow(world, "pgboss.job")
  expect(jobs.length).toBeGreaterThan(5)
  expect(plantsIn(jobs)).toEqual([])
})

const sealedTables = ["message", "mail", "channel", "approval", "finding_override", "delivery"]
/** The rows of tables as text, with bytes turned into letters. */
const readable = async (world: World, tables: readonly string[]) => {
  const practices = await world.platform.tenancy.asUpkeep((tx) => tx.selectFrom("practice").select("practice_id").execute())
  return world.platform.tenancy.asPractice(practices[0]?.practice_id ?? "", async (tx) => {
    const all: string[] = []
    for (const table of tables) {
      const { rows } = await sql<{ row: string }>`select t::text as row from ${sql.table(table)} t`.execute(tx)
      all.push(...rows.map(({ row }) => row.replaceAll(/\\+x([0-9a-f]+)/g, (_, hex: string) => Buffer.from(hex, "hex").toString("latin1"))))
    }
    return all
  })
}

test("what the public wrote, notes, mails and tokens cannot be read in the database", async () => {
  await using world = await openWorld()
  await wholeDay(world)
  const rows = await readable(world, sealedTables)
  expect(rows.length).toBeGreaterThan(8)
  // The practice's own name is no secret, and its channel bears it.
  expect(plantsIn(rows).filter((plant) => plant !== "name")).toEqual([])
  // What the practice network keeps stands for what is public anyway; here the same search finds it.
  expect(plantsIn(await readable(world, ["sandbox_entry"]))).toContain("text")
})
