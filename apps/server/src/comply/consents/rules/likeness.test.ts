import { expect, test } from "vitest"
import { release, terms } from "./consent.testing.ts"
import { unfitToShow } from "./likeness.ts"

const shows = { ...release, terms: { ...terms, scope: { ...terms.scope, info: ["face" as const] } } }

test.each(["draft", "presented", "signed", "active"] as const)(
  "one that is %s can be linked: what it covers is asked when it is used",
  (state) => {
    expect(unfitToShow({ ...shows, state }, "consent")).toBeUndefined()
  },
)

test.each([
  ["expired", "A-7F3K has ended."],
  ["revoked", "A-7F3K was taken back."],
  ["superseded", "A-7F3K was replaced by a newer one."],
  ["defective", "A-7F3K is defective."],
  ["declined", "A-7F3K was declined."],
] as const)("one that is %s covers nobody any more", (state, reason) => {
  expect(unfitToShow({ ...shows, state }, "consent")?.reason).toBe(reason)
})

test("only kinds that allow a likeness can be linked, each as what it is", () => {
  const reason = (kind: typeof release.kind, as: "consent" | "staff") => unfitToShow({ ...shows, kind }, as)?.reason
  expect(reason("event-release", "consent")).toBeUndefined()
  expect(reason("staff-likeness", "staff")).toBeUndefined()
  expect(reason("staff-likeness", "consent")).toBe("A-7F3K is a staff likeness consent.")
  expect(reason("hipaa-authorization", "staff")).toBe("A-7F3K is no staff likeness consent.")
  expect(reason("rights-grant", "consent")).toBe("A-7F3K covers words, not who is shown.")
  expect(reason("survey-preference", "consent")).toBe("A-7F3K covers words, not who is shown.")
})

test("a form that says what may be shown must say a likeness; a model's says none", () => {
  expect(unfitToShow(release, "consent")?.reason).toBe("A-7F3K does not cover showing the person.")
  expect(unfitToShow({ ...release, kind: "vendor-model" }, "consent")).toBeUndefined()
  for (const info of ["body-part", "result-image"] as const)
    expect(unfitToShow({ ...release, terms: { ...terms, scope: { ...terms.scope, info: [info] } } }, "consent")).toBeUndefined()
})
