import { sql } from "kysely"
import { expect, test } from "vitest"
import type { Person } from "../world/person.ts"
import { openWorld, type World } from "../world/world.ts"

const here = ({ practiceId }: Person) => ({ practiceId })
const said = [
  "Are you taking new kids on Fridays?",
  "Thank you, the team is so kind!",
  "Do you take walk-ins?",
  "Forty minutes on hold and then cut off.",
  "My chest is tight and my left arm feels odd",
]

/** A responder whose inbox holds one message of each of these words, the last the newest. */
async function inboxOf(world: World) {
  const willow = await world.practice("Willow Street Clinic")
  const [owner, responder] = await Promise.all([willow.as("owner"), willow.as("responder")])
  await owner.connectSandbox()
  for (const text of said) {
    await owner.api.sandbox.message({ params: here(owner), body: { author: "River", text } })
    world.clock.forward(60_000)
  }
  await world.work()
  const list = (query: Parameters<typeof responder.api.engage.listMessages>[0]["query"]) =>
    responder.api.engage.listMessages({ params: here(responder), query })
  return { responder, list }
}
const words = ({ items }: { items: readonly { text: string }[] }) => items.map(({ text }) => text)

test("the inbox shows only what is about one thing, a page after the other", async () => {
  await using world = await openWorld()
  const { list } = await inboxOf(world)
  expect(words(await list({ category: "question-general" }))).toEqual([said[2], said[0]])
  expect(words(await list({ category: "praise" }))).toEqual([said[1]])
  expect(words(await list({ category: "spam" }))).toEqual([])
  const first = await list({ category: "question-general", limit: 1 })
  const second = await list({ category: "question-general", limit: 1, cursor: first.next ?? "" })
  expect([...words(first), ...words(second)]).toEqual([said[2], said[0]])
  expect(second.next).toBeNull()
  expect(words(await list({ category: "question-general", state: "done" }))).toEqual([])
  expect(words(await list({ only: "urgent", category: "emergency" }))).toEqual([said[4]])
  expect(words(await list({ only: "urgent", category: "praise" }))).toEqual([])
})

test("what stands behind hundreds of other messages is found on a later page", { timeout: 60_000 }, async () => {
  await using world = await openWorld()
  const { responder, list } = await inboxOf(world)
  await world.platform.tenancy.asPractice(responder.practiceId, (tx) =>
    sql`insert into message (practice_id, channel_id, remote_id, kind, author_name, author_handle, body, at, received_at)
      select practice_id, channel_id, remote_id || '-' || n, kind, author_name, author_handle, body, at + n * interval '1 second', received_at
      from message, generate_series(1, 520) n where at = (select max(at) from message)`.execute(tx),
  )
  const first = await list({ category: "praise" })
  expect(first.items).toEqual([])
  expect(words(await list({ category: "praise", cursor: first.next ?? "" }))).toEqual([said[1]])
})
