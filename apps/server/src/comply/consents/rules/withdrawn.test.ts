import { expect, test } from "vitest"
import { terms } from "./consent.testing.ts"
import { narrowed, nothingWithdrawn, outsidePlaces, remainingTerms, stopsUse } from "./withdrawn.ts"

const none = nothingWithdrawn
const left = (parts: Partial<typeof none>) => remainingTerms(terms, { ...none, ...parts }).scope

test("taking back a place or a fact leaves the others", () => {
  expect(left({ channels: ["facebook"] })).toMatchObject({ channels: ["instagram"], info: ["quote", "first-name"], nameUse: "first-name" })
  expect(left({ info: ["quote"] })).toMatchObject({ channels: ["facebook", "instagram"], info: ["first-name"], nameUse: "first-name" })
  expect(left({})).toEqual(terms.scope)
})

test("a name that is taken back is used in no way, not in a lesser one", () => {
  expect(left({ info: ["first-name"] })).toMatchObject({ info: ["quote"], nameUse: "none" })
})

test("more can be taken back later, never given again", () => {
  const first = narrowed(terms, none, { ...none, channels: ["facebook"] })
  expect(first).toEqual({ ok: true, value: { channels: ["facebook"], info: [], media: [] } })
  const second = narrowed(terms, { ...none, channels: ["facebook"] }, { channels: [], info: ["quote"], media: ["m"] })
  expect(second).toEqual({ ok: true, value: { channels: ["facebook"], info: ["quote"], media: ["m"] } })
})

test.each([
  ["nothing is chosen", none, none, { kind: "nothing-chosen" }],
  ["a place was never covered", none, { ...none, channels: ["tiktok"] }, { kind: "not-in-scope", parts: ["tiktok"] }],
  ["a fact was never covered", none, { ...none, info: ["face" as const] }, { kind: "not-in-scope", parts: ["face"] }],
  [
    "a part was taken back before",
    { ...none, channels: ["facebook"] },
    { ...none, channels: ["facebook"] },
    { kind: "not-in-scope", parts: ["facebook"] },
  ],
  ["no place is left", none, { ...none, channels: ["facebook", "instagram"] }, { kind: "nothing-left" }],
  ["no fact is left", { ...none, info: ["quote" as const] }, { ...none, info: ["first-name" as const] }, { kind: "nothing-left" }],
])("it is refused when %s", (_, before, more, error) => {
  expect(narrowed(terms, before, more)).toEqual({ ok: false, error })
})

test("an agency by name is a place, too: with it something is left when every network is taken back", () => {
  const given = { ...terms, recipients: ["Harbor Press"] }
  expect(narrowed(given, none, { ...none, channels: ["facebook", "instagram"] }).ok).toBe(true)
})

test.each([
  ["its place", { channels: ["facebook"] }, { place: "facebook" }, true],
  ["another place", { channels: ["facebook"] }, { place: "instagram" }, false],
  ["a place, asked of all of its deliveries", { channels: ["facebook"] }, {}, false],
  ["its fact", { info: ["quote" as const] }, { place: "instagram" }, true],
  ["another fact", { info: ["face" as const] }, { place: "instagram" }, false],
  ["its picture", { media: ["m"] }, {}, true],
  ["another picture", { media: ["n"] }, {}, false],
])("a use is judged by what is taken back: %s", (_, parts, use, stops) => {
  expect(stopsUse({ ...none, ...parts }, { info: ["quote"], media: ["m"], place: undefined, ...use })).toBe(stops)
})

test("places that are seen to by hand are told by their names", () => {
  expect(outsidePlaces({ ...terms, scope: { ...terms.scope, channels: ["sandbox", "print", "facebook"] } }, ["sandbox"])).toEqual([
    "Facebook",
    "print",
  ])
})
