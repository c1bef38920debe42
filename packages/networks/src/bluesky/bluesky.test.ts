import { isValidTid } from "@atproto/syntax"
import { describe, expect, test } from "vitest"
import type { Io, IoRequest } from "../network.ts"
import { jsonBody } from "../testing/io.ts"
import { plainHandle, postUrl, readAtUri, serverOrigin } from "./bluesky.address.ts"
import { bluesky } from "./index.ts"
import { tidFor } from "./bluesky.tid.ts"

describe("record keys", () => {
  const at = "2026-11-02T09:00:00.000Z"

  test("are valid, and the same again for the same delivery", () => {
    const key = tidFor(at, "0199-delivery")
    expect(isValidTid(key)).toBe(true)
    expect(tidFor(at, "0199-delivery")).toBe(key)
  })

  test("differ for twenty thousand deliveries of the same moment", () => {
    const keys = Array.from({ length: 20_000 }, (_, n) => tidFor(at, `delivery-${n}`))
    expect(new Set(keys).size).toBe(20_000)
    expect(keys.every((key) => isValidTid(key))).toBe(true)
  })

  test("stand in the order of time, give or take a minute", () => {
    expect(tidFor("2026-11-02T09:02:00.000Z", "b") > tidFor(at, "a")).toBe(true)
  })
})

describe("server addresses", () => {
  test.each([
    ["", "https://bsky.social"],
    [" pds.example.org ", "https://pds.example.org"],
    ["https://pds.example.org/", "https://pds.example.org"],
    ["http://localhost:2583", "http://localhost:2583"],
    ["http://pds:3000", "http://pds:3000"],
  ])("%j is %s", (typed, origin) => {
    expect(serverOrigin(typed)).toBe(origin)
  })

  test.each([
    "http://pds.example.org",
    "ftp://pds.example.org",
    "https://u:p@pds.example.org",
    "https://pds.example.org/xrpc",
    "https://",
    "a b",
    "?",
  ])("%j is refused", (typed) => {
    expect(serverOrigin(typed)).toBeUndefined()
  })
})

test("a handle copied from a profile loses its invisible marks", () => {
  expect(plainHandle(" \u2066@clinic.bsky.social\u2069 ")).toBe("clinic.bsky.social")
})

test("a post of the public network opens at bsky.app, one of an own machine at that machine", () => {
  const account = { did: "did:plc:abc", handle: "clinic.example", pds: "https://pds.example" }
  expect(postUrl(account, "3k")).toBe("https://bsky.app/profile/clinic.example/post/3k")
  expect(postUrl({ ...account, handle: "handle.invalid" }, "3k")).toBe("https://bsky.app/profile/did:plc:abc/post/3k")
  expect(postUrl({ ...account, pds: "http://localhost:1" }, "3k")).toContain(
    "http://localhost:1/xrpc/com.atproto.repo.getRecord?repo=did%3Aplc%3Aabc",
  )
})

test("only a whole record address is one", () => {
  expect(readAtUri("at://did:plc:a/app.bsky.feed.post/3k")).toEqual({ repo: "did:plc:a", collection: "app.bsky.feed.post", rkey: "3k" })
  expect(readAtUri("https://bsky.app/profile/a/post/b")).toBeUndefined()
})

describe("signing in", () => {
  const fields = { handle: "clinic.bsky.social", appPassword: "abcd-efgh-ijkl-mnop", pds: "" }
  const granted = { did: "did:plc:abc", handle: "clinic.bsky.social", accessJwt: "access", refreshJwt: "refresh" }

  /** Answers sign-in with a value and says of everything else that it is not there. */
  function scripted(status: number, answer: object) {
    const asked: IoRequest[] = []
    const io: Io = {
      now: () => new Date("2026-11-02T12:00:00.000Z"),
      request(request) {
        asked.push(request)
        const signIn = request.url.endsWith("createSession")
        const [code, body] = signIn ? [status, answer] : [400, { error: "RecordNotFound" }]
        return Promise.resolve({ ok: true, value: { status: code, headers: {}, body: jsonBody(body) } })
      },
    }
    return { io, asked }
  }

  test("moves on to the server that the DID document names", async () => {
    const didDoc = { service: [{ id: "#atproto_pds", serviceEndpoint: "https://morel.host.example" }] }
    const { io, asked } = scripted(200, { ...granted, didDoc })
    expect(await bluesky.connect(fields, io)).toMatchObject({ ok: true, value: { session: { pds: "https://morel.host.example" } } })
    expect(asked.map((request) => new URL(request.url).origin)).toEqual(["https://bsky.social", "https://morel.host.example"])
  })

  test.each([undefined, {}, { service: "no" }, { service: [{ id: "#atproto_pds", serviceEndpoint: "http://evil.example" }] }])(
    "stays where it is when the document names none to be trusted: %j",
    async (didDoc) => {
      const { io } = scripted(200, { ...granted, didDoc })
      expect(await bluesky.connect(fields, io)).toMatchObject({ ok: true, value: { session: { pds: "https://bsky.social" } } })
    },
  )

  test.each([
    [{ handle: " " }, "handle"],
    [{ appPassword: "" }, "appPassword"],
    [{ pds: "http://pds.example.org" }, "pds"],
  ])("%j is told by its field before anything is sent", async (wrong, field) => {
    const { io, asked } = scripted(200, granted)
    expect(await bluesky.connect({ ...fields, ...wrong }, io)).toEqual({ ok: false, error: { kind: "content-invalid", field } })
    expect(asked).toEqual([])
  })

  test.each([
    [401, { error: "AuthenticationRequired" }, { kind: "auth-revoked" }],
    [401, { error: "AuthFactorTokenRequired" }, { kind: "permission" }],
    [401, { error: "AccountTakedown" }, { kind: "account-restricted" }],
    [200, { ...granted, active: false }, { kind: "account-restricted" }],
    [404, {}, { kind: "content-invalid", field: "pds" }],
    [302, {}, { kind: "content-invalid", field: "pds" }],
    [200, { hello: "world" }, { kind: "content-invalid", field: "pds" }],
    [502, { error: "UpstreamFailure" }, { kind: "transient" }],
  ])("%i %j", async (status, answer, error) => {
    expect(await bluesky.connect({ ...fields, pds: "https://pds.example.org" }, scripted(status, answer).io)).toEqual({ ok: false, error })
  })
})
