import { ApiError } from "@bedside/contracts/client"
import { hours, later } from "@bedside/kernel"
import { expect, test } from "vitest"
import type { Person } from "../world/person.ts"
import { openWorld, type World } from "../world/world.ts"

const refusal = async (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => "done",
    (error: unknown) => (error instanceof ApiError ? error.problem.kind : String(error)),
  )
const here = ({ practiceId }: Person) => ({ practiceId })
const day = hours(24)

/** What the officer of a clinic sees, and how to answer there. */
async function clinic(world: World, name = "Willow Street Clinic") {
  const practice = await world.practice(name)
  const [owner, officer, author] = [await practice.as("owner"), await practice.as("privacy-officer"), await practice.as("author")]
  const all = () => officer.api.comply.practiceChecks({ params: here(officer) })
  const check = async (id: string) => (await all()).items.find((one) => one.id === id)
  const answer = (checkId: string, on: string, more: { answer?: "in-order" | "needs-work"; note?: string } = {}) =>
    officer.api.comply.answerCheck({
      params: { ...here(officer), checkId },
      body: { answer: more.answer ?? "in-order", on, note: more.note ?? null },
    })
  return { practice, owner, officer, author, all, check, answer }
}

test("the privacy officer sees all seventeen checks: what Bedside sees by itself, and what somebody has to answer", async () => {
  await using world = await openWorld()
  const { owner, officer, author, all, check } = await clinic(world)
  const { items } = await all()
  expect(items).toHaveLength(17)
  expect(items.filter(({ why, fix, source, because }) => !why || !fix || !source || !because)).toEqual([])
  expect(items.filter(({ state, statement }) => state === "not-known" && statement === null)).toEqual([])
  const mfa = await check("mfa-not-enforced")
  expect(mfa?.state).toBe("needs-work")
  expect(mfa?.found.map(({ about }) => about?.id).toSorted()).toEqual([owner, officer, author].map(({ personId }) => personId).toSorted())
  expect((await check("calendar-gap"))?.state).toBe("needs-work")
  await author.compose({ text: "Flu shots are in.", planAt: later(world.clock.now(), 3 * day).toISOString() })
  expect((await check("calendar-gap"))?.state).toBe("in-order")
})

test("an inbox that nobody looks into is found, by the message and by the day", async () => {
  await using world = await openWorld()
  const { owner, check } = await clinic(world)
  await owner.connectSandbox()
  await owner.api.sandbox.message({ params: here(owner), body: { author: "River", text: "I'm going to end it tonight." } })
  await world.work()
  expect((await check("inbox-unattended"))?.state).toBe("in-order")
  world.clock.forward(hours(1))
  expect((await check("inbox-unattended"))?.found).toEqual([{ message: "One message is past its time.", about: null }])
  const [message] = (await owner.api.engage.listMessages({ params: here(owner), query: {} })).items
  await owner.api.engage.markMessage({ params: { ...here(owner), id: message?.id ?? "" }, body: { state: "done" } })
  expect((await check("inbox-unattended"))?.state).toBe("in-order")
  world.clock.forward(2 * day)
  expect((await check("inbox-unattended"))?.found).toEqual([
    { message: "Nobody has looked at the inbox for more than a day.", about: null },
  ])
})

test("a published post that was approved by somebody else is in order, and asks to be read again", async () => {
  await using world = await openWorld()
  const { practice, owner, author, check, all, answer } = await clinic(world)
  const channel = await owner.connectSandbox()
  const clinician = await practice.as("clinician")
  const submitted = await author.submit(await author.compose({ text: "Flu shots are in. Walk in any weekday.", on: [channel] }))
  await owner.schedule(await clinician.approve(submitted))
  expect((await check("published-item-recheck"))?.because).toBe("Nothing is public.")
  await world.work()
  expect(await check("published-item-recheck")).toMatchObject({ state: "not-known", page: "calendar" })
  expect((await check("self-approval"))?.state).toBe("in-order")
  const { today } = await all()
  await answer("published-item-recheck", today)
  expect((await check("published-item-recheck"))?.state).toBe("in-order")
})

test("an answer counts from its day, can be taken back, and the one before it counts again", async () => {
  await using world = await openWorld()
  const { officer, author, all, check, answer } = await clinic(world)
  const { today } = await all()
  const words = "Signed copies are in the blue binder"
  await answer("baa-missing", today, { answer: "needs-work" })
  const answered = await answer("baa-missing", today, { note: words })
  const given = answered.items.find(({ id }) => id === "baa-missing")
  expect(given).toMatchObject({ state: "in-order", answer: { on: today, note: words, by: "Dee Okafor", over: null } })
  const withdraw = () => officer.api.comply.withdrawCheckAnswer({ params: { ...here(officer), id: given?.answer?.id ?? "" } })
  await withdraw()
  expect(await check("baa-missing")).toMatchObject({ state: "needs-work", answer: { answer: "needs-work" } })
  expect(await refusal(withdraw())).toBe("no-such-answer")
  const kept = await world.platform.tenancy.asPractice(officer.practiceId, (tx) =>
    tx.selectFrom("check_answer").select(["note", "withdrawn_by"]).orderBy("id").execute(),
  )
  expect(kept.map(({ withdrawn_by }) => withdrawn_by)).toEqual([null, officer.personId])
  expect(kept[1]?.note?.toString("latin1")).not.toContain("blue binder")
  const record = await officer.api.govern.listAudit({ params: here(officer), query: { action: "comply." } })
  expect(record.items.map(({ action, outcome }) => `${action} ${outcome}`)).toEqual([
    "comply.withdraw-answer refused",
    "comply.withdraw-answer done",
    "comply.answer-check done",
    "comply.answer-check done",
  ])
  expect(JSON.stringify(record)).not.toContain("blue binder")
  const asAuthor = author.api.comply.answerCheck({
    params: { ...here(author), checkId: "baa-missing" },
    body: { answer: "in-order", on: today, note: null },
  })
  expect(await refusal(asAuthor)).toBe("not-permitted")
})

test("nobody answers for a day to come, for what Bedside sees, or for a check that does not exist", async () => {
  await using world = await openWorld()
  const { all, answer } = await clinic(world)
  const { today } = await all()
  expect(await refusal(answer("baa-missing", "2999-01-01"))).toBe("in-the-future")
  expect(await refusal(answer("baa-missing", "2026-02-30"))).toBe("bad-input")
  expect(await refusal(answer("mfa-not-enforced", today))).toBe("seen-by-itself")
  expect(await refusal(answer("constructor", today))).toBe("no-such-check")
})

test("an answer on accounts is asked for again when a channel is connected later", async () => {
  await using world = await openWorld()
  const { owner, all, check, answer } = await clinic(world)
  const id = "account-single-administrator"
  expect((await check(id))?.because).toBe("No channel is connected.")
  await answer(id, (await all()).today)
  world.clock.forward(2 * day)
  await owner.connectSandbox()
  expect(await check(id)).toMatchObject({ state: "not-known", answer: { over: "A channel was connected after this day." } })
  await answer(id, (await all()).today)
  expect((await check(id))?.state).toBe("in-order")
})

test("answers stay within their practice", async () => {
  await using world = await openWorld()
  const [willow, elm] = [await clinic(world), await clinic(world, "Elm Street Clinic")]
  const { today } = await willow.all()
  const { items } = await willow.answer("baa-missing", today)
  const id = items.find((one) => one.id === "baa-missing")?.answer?.id ?? ""
  expect(await elm.check("baa-missing")).toMatchObject({ state: "not-known", answer: null })
  expect(await refusal(elm.officer.api.comply.withdrawCheckAnswer({ params: { ...here(elm.officer), id } }))).toBe("no-such-answer")
  expect((await willow.check("baa-missing"))?.state).toBe("in-order")
})
