import type { PostContent } from "@bedside/contracts"
import { expect, test } from "vitest"
import { isBlank, sameContent } from "./compose.model.ts"
import { bindConsent, facesWords, infoChoices, sayInfo, unbindConsent } from "./people.model.ts"

const empty: PostContent = { text: "", variants: [], media: [] }
const open = { state: "unlinked", consentHandle: null } as const
const by = (consentHandle: string, state: "consent" | "staff" = "consent") => ({ state, consentHandle })
const nobody = { state: "not-identifiable", consentHandle: null } as const

test.each([
  [[], "No face found"],
  [[nobody], "Nobody who can be recognized"],
  [[open], "One face, no release"],
  [[open, by("A-1")], "Two faces, one release"],
  [[by("A-1"), by("A-1"), nobody], "Two faces, one release"],
  [[by("A-1"), by("A-2", "staff"), by("A-3", "staff")], "Three faces, one release and two staff consents"],
])("who is shown and who agreed is told in a few words", (shown, words) => {
  expect(facesWords(shown)).toBe(words)
})

test("a consent is bound once, says what is shown, and leaves nothing behind when it is taken off", () => {
  const bound = bindConsent(bindConsent(empty, "c"), "c")
  expect(bound.consents).toEqual([{ consentId: "c", info: [] }])
  expect(isBlank(bound)).toBe(false)
  const said = sayInfo(bindConsent(bound, "d"), "d", ["quote"])
  expect(said.consents).toEqual([
    { consentId: "c", info: [] },
    { consentId: "d", info: ["quote"] },
  ])
  expect(unbindConsent(said, "c").consents).toEqual([{ consentId: "d", info: ["quote"] }])
  expect(unbindConsent(bound, "c")).toEqual(empty)
})

test("what a post rests on and what was said of it is part of it; the order of answers is not", () => {
  const a: PostContent = { ...empty, consents: [{ consentId: "c", info: ["quote", "face"] }], about: { paid: true, repost: true } }
  expect(sameContent(a, empty)).toBe(false)
  expect(sameContent(a, { ...empty, consents: [{ consentId: "c", info: ["face", "quote"] }], about: { repost: true, paid: true } })).toBe(
    true,
  )
  expect(sameContent(a, { ...a, about: { paid: false, repost: true } })).toBe(false)
  expect(sameContent({ ...empty, consents: [], about: {} }, empty)).toBe(true)
  const picture = { ...empty, media: [{ mediaId: "m", alt: "A room" }] }
  expect(sameContent(picture, { ...picture, media: [{ mediaId: "m", alt: "A room", shows: { depicts: "result" } }] })).toBe(false)
})

test("what a consent covers can be ticked at once, the rest when asked for; what is ticked stays in sight", () => {
  const values = (...args: Parameters<typeof infoChoices>) => infoChoices(...args).map(({ value }) => value)
  expect(values(["quote"], ["face"], false)).toEqual(["face", "quote"])
  expect(values(["quote"], [], true).length).toBeGreaterThan(10)
  expect(values(undefined, [], false).length).toBeGreaterThan(10)
})
