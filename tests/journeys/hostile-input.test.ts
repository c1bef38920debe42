import { expect, test } from "vitest"
import type { Person } from "../world/person.ts"
import { openWorld, type World } from "../world/world.ts"

const content = { text: "We are open on Saturday.", variants: [], media: [] }
const cursor = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url")
const nobody = "0190a8c0-0000-7000-8000-000000000001"

interface Sent {
  readonly method?: "HEAD" | "GET" | "POST" | "PUT"
  readonly path: string
  readonly body?: string
  readonly type?: string
  readonly headers?: Readonly<Record<string, string>>
}
/** Sends what no page of ours would send; `path` stands inside the person's practice unless it begins with two slashes. */
async function answerTo({ app }: World, person: Person, { method = "GET", path, body, type = "application/json", headers = {} }: Sent) {
  const answer = await app.inject({
    method,
    url: path.startsWith("//") ? path.slice(1) : `/api/practices/${person.practiceId}${path}`,
    headers: { cookie: person.cookie(), "x-bedside": "1", ...(body === undefined ? {} : { "content-type": type }), ...headers },
    ...(body === undefined ? {} : { payload: body }),
  })
  return { status: answer.statusCode, type: answer.headers["content-type"], headers: answer.headers, body: answer.body }
}
const postWith = (more: object): Sent => ({ method: "POST", path: "/posts", body: JSON.stringify({ content, planAt: null, ...more }) })

const malformed: readonly (readonly [string, number, Sent])[] = [
  ["U+0000 in a text", 400, postWith({ content: { ...content, text: "Marisol\u0000" } })],
  [
    "half a surrogate pair",
    400,
    { method: "POST", path: "/posts", body: '{"content":{"text":"\\ud800","variants":[],"media":[]},"planAt":null}' },
  ],
  ["U+0000 in a note's key", 400, { method: "POST", path: "/channels", body: '{"networkId":"nowhere","fields":{"a\\u0000":"b"}}' }],
  ["U+0000 in a search", 400, { path: "/posts?search=Marisol%00" }],
  ["U+0000 in a filter of the record", 400, { path: "/audit?subject=%00" }],
  ["a moment after the last year", 400, postWith({ planAt: "9999-12-31T23:59:59-23:59" })],
  ["a moment in the year nought", 400, postWith({ planAt: "0000-06-01T00:00:00Z" })],
  ["a moment of six digits", 400, postWith({ planAt: "+275760-09-13T00:00:00Z" })],
  ["a day that is not in the calendar", 400, postWith({ planAt: "2026-02-30T00:00:00Z" })],
  ["wrong types", 400, postWith({ content: { text: 5, variants: "x", media: null } })],
  ["JSON that is none", 400, { method: "POST", path: "/posts", body: "{Marisol" }],
  ["JSON a hundred thousand deep", 400, { method: "POST", path: "/posts", body: "[".repeat(100_000) + "]".repeat(100_000) }],
  ["a key that would change what objects are", 400, { method: "POST", path: "/posts", body: '{"__proto__":{"planAt":null}}' }],
  ["two megabytes", 413, postWith({ content: { ...content, text: "Marisol".repeat(300_000) } })],
  ["a body of another kind", 415, { method: "POST", path: "/posts", body: "<a/>", type: "application/xml" }],
  ["an id that is none", 400, { path: "/posts/Marisol" }],
  ["an address that cannot be decoded", 400, { path: "/posts/%zz-Marisol" }],
  ["an address with a very long part", 400, { path: `/posts/Marisol${"a".repeat(400)}` }],
  ["a page mark that is none", 400, { path: "/posts?cursor=Marisol" }],
  ["a page mark in the year nought", 400, { path: `/messages?cursor=${cursor(["0000-01-01T00:00:00Z", nobody])}` }],
  ["a page mark of the record that is none", 400, { path: "/audit?cursor=Marisol" }],
  ["a page of no length", 400, { path: "/posts?limit=0" }],
  ["a question asked twice", 400, { path: "/posts?search=a&search=b" }],
  ["an upload without a file", 400, { method: "POST", path: "/media", body: "--edge--\r\n", type: "multipart/form-data; boundary=edge" }],
  [
    "an upload without an end",
    400,
    { method: "POST", path: "/media", body: "--edge\r\nMarisol", type: "multipart/form-data; boundary=edge" },
  ],
  ["an upload that is JSON", 400, { method: "POST", path: "/media", body: "{}" }],
  ["no proof of our own page", 403, { ...postWith({}), headers: { "x-bedside": "0" } }],
  ["a page of another site", 403, { ...postWith({}), headers: { origin: "https://elsewhere.example" } }],
  ["a page of nowhere", 403, { ...postWith({}), headers: { origin: "null" } }],
]

test("whatever is sent is refused as a problem in plain words that repeats none of it, and nothing fails on our side", async () => {
  await using world = await openWorld()
  const owner = await (await world.practice("Willow Street Clinic")).as("owner")
  const wrong: string[] = []
  for (const [what, status, sent] of malformed) {
    const answer = await answerTo(world, owner, sent)
    const isProblem = answer.type?.toString().startsWith("application/problem+json")
    if (answer.status !== status || !isProblem || answer.body.includes("Marisol")) wrong.push(`${what}: ${answer.status} ${answer.body}`)
  }
  expect(wrong).toEqual([])
  expect(world.logLines.filter((line) => line.includes('"error"') || line.includes("Marisol"))).toEqual([])
})

test("a live stream is not opened for somebody who asks for its head alone", async () => {
  await using world = await openWorld()
  const owner = await (await world.practice("Willow Street Clinic")).as("owner")
  expect((await answerTo(world, owner, { method: "HEAD", path: "/events" })).status).toBe(404)
})

test("an answer of the API is never kept by a browser, however its address was written", async () => {
  await using world = await openWorld()
  const owner = await (await world.practice("Willow Street Clinic")).as("owner")
  for (const path of ["//api/session", "//%61pi/session", "//api/nowhere", "/posts", "/posts/%zz"]) {
    const { headers } = await answerTo(world, owner, { path })
    expect(`${path} ${headers["cache-control"]}`).toBe(`${path} no-store`)
    expect(headers["x-content-type-options"]).toBe("nosniff")
  }
})

test("a post names only channels and pictures of its own practice, each channel once", async () => {
  await using world = await openWorld()
  const willow = await (await world.practice("Willow Street Clinic")).as("owner")
  const elm = await (await world.practice("Elm Street Clinic")).as("owner")
  const theirs = await elm.connectSandbox()
  const own = await willow.connectSandbox()
  const refused = async (draft: object) => {
    const { status, body } = await answerTo(world, willow, postWith({ content: { ...content, ...draft } }))
    return [status, (JSON.parse(body) as { kind: string }).kind]
  }
  expect(await refused({ variants: [{ channelId: theirs, text: null }] })).toEqual([422, "unknown-channel"])
  expect(await refused({ variants: [own, own].map((channelId) => ({ channelId, text: null })) })).toEqual([422, "channel-twice"])
  expect(await refused({ media: [{ mediaId: nobody, alt: "" }] })).toEqual([422, "unknown-media"])
  expect((await answerTo(world, willow, { method: "POST", path: `/channels/${theirs}/check` })).status).toBe(404)
})

test("a list is read page by page without a gap or a repeat, though all of it was saved in the same moment", async () => {
  await using world = await openWorld()
  const author = await (await world.practice("Willow Street Clinic")).as("author")
  const made: string[] = []
  for (let number = 1; number <= 7; number++) made.push((await author.compose({ text: `Number ${number}: 100% of_it.` })).id)
  const read = async (query: { search?: string; state?: "draft" | "approved" }) => {
    const ids: string[] = []
    let next: string | null | undefined
    do {
      const page = await author.api.compose.listPosts({
        params: { practiceId: author.practiceId },
        query: { ...query, limit: 2, ...(next ? { cursor: next } : {}) },
      })
      ids.push(...page.items.map(({ id }) => id))
      next = page.next
    } while (next)
    return ids
  }
  expect(await read({})).toEqual(made.toReversed())
  expect(await read({ state: "draft" })).toEqual(made.toReversed())
  expect(await read({ state: "approved" })).toEqual([])
  expect(await read({ search: "100% OF_IT" })).toHaveLength(7)
  expect(await read({ search: "%" })).toHaveLength(7)
  expect(await read({ search: "1__%" })).toEqual([])
})

test("a search finds what only one channel is told", async () => {
  await using world = await openWorld()
  const owner = await (await world.practice("Willow Street Clinic")).as("owner")
  const channelId = await owner.connectSandbox()
  const post = await owner.compose({ text: "", variants: [{ channelId, text: "Saturday clinic." }] })
  const { items } = await owner.api.compose.listPosts({ params: { practiceId: owner.practiceId }, query: { search: "saturday" } })
  expect(items.map(({ id }) => id)).toEqual([post.id])
})
