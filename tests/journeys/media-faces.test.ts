import { expect, test } from "vitest"
import { keepLook } from "../../apps/server/src/media/media.prepare.ts"
import { nothingSeen } from "../../apps/server/src/media/media.seen.ts"
import { newId } from "../../apps/server/src/platform/ids.ts"
import { workerFor } from "../../apps/server/src/platform/use-case.ts"
import { photo, sendFile } from "../world/media.ts"
import { openWorld } from "../world/world.ts"

const face = { box: { x: 0.4, y: 0.2, w: 0.15, h: 0.2 }, atSeconds: null }
/** A picture, and looks at it that find what the test says. */
async function scene() {
  const world = await openWorld()
  const clinic = await world.practice("Willow Street Clinic")
  const author = await clinic.as("author")
  const { body } = await sendFile(world, author, await photo())
  const one = { practiceId: clinic.practiceId, id: body.id }
  const look = (faces: readonly (typeof face)[], failed = false, seen = nothingSeen) =>
    keepLook(workerFor(world.platform, clinic.practiceId, newId()), {
      id: body.id,
      version: 1,
      looked: { seen, faces },
      failed,
    })
  const medium = () => author.api.media.getMedium({ params: one })
  const shown = async () => (await medium()).shown
  const mark = async (box = face.box) => (await author.api.media.markPerson({ params: one, body: { box, atSeconds: null } })).shown
  const sayUnknown = async (personId: string) => {
    const officer = await clinic.as("privacy-officer")
    await officer.api.media.sayNotIdentifiable({ params: { ...one, personId }, body: { why: "Turned from the camera." } })
  }
  const unmark = (personId: string) => author.api.media.unmarkPerson({ params: { ...one, personId } })
  return { author, id: body.id, medium, look, shown, mark, unmark, sayUnknown, [Symbol.asyncDispose]: () => world[Symbol.asyncDispose]() }
}

test("a found face cannot be taken away by marking it, looking again and unmarking; a mark of nobody found can", async () => {
  await using s = await scene()
  await s.look([face])
  await s.mark({ x: 0.35, y: 0.1, w: 0.25, h: 0.8 })
  await s.look([face])
  const [marked, ...more] = await s.shown()
  expect([marked, more]).toMatchObject([{ foundBy: "person" }, []])
  await expect(s.unmark(marked?.id ?? "")).rejects.toMatchObject({ problem: { kind: "found-by-look" } })
  await s.look([], true)
  await expect(s.unmark(marked?.id ?? "")).rejects.toMatchObject({ problem: { kind: "found-by-look" } })
  const elsewhere = await s.mark({ x: 0.8, y: 0.8, w: 0.1, h: 0.1 })
  const left = await s.unmark(elsewhere.find(({ box }) => box.x === 0.8)?.id ?? "")
  expect(left.shown.map(({ id }) => id)).toEqual([marked?.id])
})

test("what was said of one person is not said of two: a later look that sees two in the same place asks about the second", async () => {
  await using s = await scene()
  const wide = { box: { x: 0.4, y: 0.2, w: 0.2, h: 0.2 }, atSeconds: null }
  const aside = (x: number) => ({ ...wide, box: { ...wide.box, x } })
  await s.look([wide])
  const [one] = await s.shown()
  await s.sayUnknown(one?.id ?? "")
  await s.look([aside(0.36), aside(0.41)])
  expect((await s.shown()).map(({ state }) => state)).toEqual(["unlinked", "not-identifiable"])
})

test("a look that came to nothing leaves everybody who was found", async () => {
  await using s = await scene()
  await s.look([face])
  const before = await s.shown()
  await s.look([], true)
  expect(await s.shown()).toEqual(before)
  await s.look([])
  expect(await s.shown()).toEqual([])
})

test("what a code on a picture says is judged like words that are read on it", async () => {
  await using s = await scene()
  const code = { kind: "Code128", value: "MRN 4471920", box: face.box, atSeconds: null }
  await s.look([], false, { ...nothingSeen, codes: [code] })
  const { look, findings } = await s.medium()
  expect(look.findings.map(({ ruleId }) => ruleId)).toContain("phi-id-number")
  expect(findings.block).toBeGreaterThan(0)
  const post = await s.author.compose({ text: "Our new label printer.", media: [{ mediaId: s.id, alt: "A printer on a desk" }] })
  expect(post.verdict.findings.map(({ ruleId }) => ruleId)).toContain("phi-id-number")
})
