import { ApiError } from "@bedside/contracts/client"
import { expect, test } from "vitest"
import type { Person } from "../world/person.ts"
import { openWorld, type World } from "../world/world.ts"

const refusal = async (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => "done",
    (error: unknown) => (error instanceof ApiError ? error.problem.kind : String(error)),
  )
const here = ({ practiceId }: Person) => ({ practiceId })
const plainWords = {
  title: "Words we do not use",
  kind: "word" as const,
  words: ["cheap*", "turn back time"],
  severity: "block" as const,
  message: "We do not speak of care as cheap.",
  fix: "Say what it costs.",
  appliesTo: ["outbound-post" as const],
  examples: [
    { text: "The cheapest whitening in town", expect: "flag" as const },
    { text: "Whitening costs $200", expect: "pass" as const },
  ],
}

async function clinic(world: World) {
  const willow = await world.practice("Willow Street Clinic")
  const [officer, author] = await Promise.all([willow.as("privacy-officer"), willow.as("author")])
  return { willow, officer, author }
}

test("everybody reads the rules; what the privacy officer raises counts at once, for everybody, and can be taken back", async () => {
  await using world = await openWorld()
  const { officer, author } = await clinic(world)
  const book = await author.api.comply.rulebook({ params: here(author) })
  expect(book.rules.length).toBeGreaterThanOrEqual(65)
  expect(book.packs[0]).toMatchObject({ id: "us-federal", used: true })
  const text = "Now is the time to learn about #hearthealthmonth and blood pressure."
  const judged = () => author.api.comply.checkText({ params: here(author), body: { kind: "outbound-post", text } })
  const severityOf = async () => (await judged()).findings.find(({ ruleId }) => ruleId === "hashtag-not-camel-case")?.severity
  expect(await severityOf()).toBe("warn")
  const choose = (severity: "block" | null) =>
    officer.api.comply.chooseSeverity({ params: { ...here(officer), ruleId: "hashtag-not-camel-case" }, body: { severity } })
  const raised = (await choose("block")).rules.find(({ id }) => id === "hashtag-not-camel-case")
  expect(raised).toMatchObject({ severity: "warn", chosen: "block" })
  expect(await severityOf()).toBe("block")
  await choose(null)
  expect(await severityOf()).toBe("warn")
})

test("no rule is judged more mildly than its pack allows, and no unknown rule at all", async () => {
  await using world = await openWorld()
  const { officer } = await clinic(world)
  const choose = (ruleId: string, severity: "info" | "warn") =>
    refusal(officer.api.comply.chooseSeverity({ params: { ...here(officer), ruleId }, body: { severity } }))
  expect(await choose("phi-person-name", "warn")).toBe("too-mild")
  expect(await choose("confirms-patient-relationship", "info")).toBe("too-mild")
  expect(await choose("alt-text-missing", "warn")).toBe("done")
  expect(await choose("no-such-rule", "warn")).toBe("no-such-rule")
})

test("a practice's own words are watched once their examples come out right", async () => {
  await using world = await openWorld()
  const { officer, author } = await clinic(world)
  const wrong = { ...plainWords, examples: [...plainWords.examples, { text: "Our prices are fair", expect: "flag" as const }] }
  expect(await refusal(officer.api.comply.addGuideline({ params: here(officer), body: wrong }))).toBe("failed-examples")
  const { guidelines } = await officer.api.comply.addGuideline({ params: here(officer), body: plainWords })
  expect(guidelines).toMatchObject([{ ...plainWords, revision: 1 }])
  const post = await author.compose({ text: "We turn back time with the cheapest facials!", on: [] })
  const found = post.verdict.findings.filter(({ ruleId }) => ruleId === "practice-guideline")
  expect(found.map(({ span }) => span && post.content.text.slice(...span))).toEqual(["turn back time", "cheapest"])
  expect(post.verdict.outcome).toBe("blocked")

  const [own] = guidelines
  const milder = { ...plainWords, severity: "warn" as const, revision: 1 }
  await officer.api.comply.saveGuideline({ params: { ...here(officer), id: own?.id ?? "" }, body: milder })
  expect(await refusal(officer.api.comply.saveGuideline({ params: { ...here(officer), id: own?.id ?? "" }, body: milder }))).toBe(
    "changed-meanwhile",
  )
  const after = await officer.api.comply.removeGuideline({ params: { ...here(officer), id: own?.id ?? "" } })
  expect(after.guidelines).toEqual([])
})

test("a word on a finding is kept masked, listed for the privacy officer, and can be taken back", async () => {
  await using world = await openWorld()
  const { officer, author } = await clinic(world)
  const label = (text: string) =>
    author.api.comply.labelFinding({
      params: here(author),
      body: { ruleId: "phi-person-name", kind: "outbound-post", text, label: "wrong", note: "Marisol Vega is our mascot" },
    })
  const first = await label("Our patient Marisol Vega had surgery. Call 312-555-0143")
  expect(first.masked).not.toMatch(/Marisol|Vega|0143/)
  await label("Our patient Theo Brandt had surgery.")
  const page = await officer.api.comply.listLabels({ params: here(officer), query: { limit: 1 } })
  expect(page.items).toHaveLength(1)
  const rest = await officer.api.comply.listLabels({ params: here(officer), query: { limit: 1, cursor: page.next ?? "" } })
  expect(rest.items).toMatchObject([{ id: first.id, ruleId: "phi-person-name", label: "wrong", masked: first.masked }])
  expect(JSON.stringify([page, rest])).not.toMatch(/Marisol|Vega|Theo|Brandt/)
  await author.api.comply.unlabelFinding({ params: { ...here(author), id: first.id } })
  expect((await officer.api.comply.listLabels({ params: here(officer), query: {} })).items).toHaveLength(1)
  expect(await refusal(author.api.comply.unlabelFinding({ params: { ...here(author), id: first.id } }))).toBe("no-such-label")
})

test("an answer being written is judged as a reply, kept sealed, and never overwritten by an older one", async () => {
  await using world = await openWorld()
  const { willow, author } = await clinic(world)
  const [owner, responder] = await Promise.all([willow.as("owner"), willow.as("responder")])
  await owner.connectSandbox()
  const comment = { author: "River", text: "Forty minutes on hold and then cut off.", rating: 2 }
  await owner.api.sandbox.review({ params: here(owner), body: comment })
  await world.work()
  const list = await responder.api.engage.listMessages({ params: here(responder), query: {} })
  const message = list.items.find(({ text }) => text === comment.text)
  expect(message).toMatchObject({ triage: { category: "complaint-service" }, sentiment: { label: "negative" }, draft: null })
  const save = (text: string, revision: number) =>
    responder.api.engage.saveReplyDraft({ params: { ...here(responder), id: message?.id ?? "" }, body: { text, revision } })
  const saved = await save("Thank you for your visit on March 3!", 0)
  expect(saved.draft).toMatchObject({ text: "Thank you for your visit on March 3!", revision: 1, verdict: { outcome: "blocked" } })
  const overrides = saved.draft?.verdict.findings.map(({ overridableWith }) => overridableWith) ?? []
  expect(new Set(overrides)).toEqual(new Set([null]))
  expect(await refusal(save("Another answer", 0))).toBe("changed-meanwhile")
  expect((await save("  ", 1)).draft).toBeNull()
  expect(
    await refusal(
      author.api.engage.saveReplyDraft({ params: { ...here(author), id: message?.id ?? "" }, body: { text: "Hi", revision: 0 } }),
    ),
  ).toBe("not-permitted")
})
