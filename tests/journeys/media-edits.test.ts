import { expect, test } from "vitest"
import { keepLook } from "../../apps/server/src/media/media.prepare.ts"
import { nothingSeen } from "../../apps/server/src/media/media.seen.ts"
import { newId } from "../../apps/server/src/platform/ids.ts"
import { workerFor } from "../../apps/server/src/platform/use-case.ts"
import { answerNothingThere, photo, sendFile } from "../world/media.ts"
import { clinicOf, linkTo, releaseFor } from "../world/releases.ts"
import { openWorld } from "../world/world.ts"

const [far, near] = [
  { x: 0.3, y: 0.3, w: 0.1, h: 0.1 },
  { x: 0.6, y: 0.3, w: 0.2, h: 0.3 },
]
const why = "Far away and turned from the camera."
/** A picture with somebody whom nobody can tell, somebody under a release, and a background that a second person cleared. */
async function settled() {
  const world = await openWorld()
  const desk = await clinicOf(world)
  const { author, officer, practiceId } = desk
  const { body } = await sendFile(world, author, await photo(600, 400))
  const one = { practiceId, id: body.id }
  /** A look that finds these faces, as the worker keeps it. */
  const look = (version: number, faces: readonly (typeof far)[], failed = false) =>
    keepLook(workerFor(world.platform, practiceId, newId()), {
      id: body.id,
      version,
      looked: { seen: nothingSeen, faces: faces.map((box) => ({ box, atSeconds: null })) },
      failed,
    })
  await look(1, [far, near])
  const { shown } = await author.api.media.getMedium({ params: one })
  const [stranger, known] = shown.map(({ id }) => id)
  const consent = await releaseFor(desk)
  await officer.api.media.sayNotIdentifiable({ params: { ...one, personId: stranger ?? "" }, body: { why } })
  await linkTo(desk, body.id, known ?? "", "consent", consent.handle)
  await answerNothingThere(author, body.id)
  const cleared = await officer.api.media.clearBackground({ params: one, body: { version: 1 } })
  const edit = (edits: object) => author.api.media.editMedium({ params: one, body: { version: 1, blur: [], crop: null, ...edits } })
  return {
    cleared,
    edit,
    look,
    medium: () => author.api.media.getMedium({ params: one }),
    [Symbol.asyncDispose]: () => world[Symbol.asyncDispose](),
  }
}
const states = ({ shown }: { shown: readonly { state: string; why: string | null }[] }) => shown.map(({ state }) => state)
const crop = { x: 0.2, y: 0.1, w: 0.8, h: 0.8 }
const elsewhere = { x: 0, y: 0.8, w: 0.2, h: 0.2 }

test("a crop shows everybody larger: whoever could not be recognized is asked about anew, and so is the background", async () => {
  await using s = await settled()
  expect(states(s.cleared)).toEqual(["not-identifiable", "consent"])
  expect(s.cleared.backgroundCleared).toBe(true)
  const cropped = await s.edit({ crop })
  expect(states(cropped)).toEqual(["unlinked", "consent"])
  expect(cropped.shown[0]).toMatchObject({ why: null, saidBy: null })
  expect(cropped.checklist).toMatchObject({ answers: null, clearedBy: null })
  await s.look(2, [
    { x: 0.125, y: 0.25, w: 0.125, h: 0.125 },
    { x: 0.5, y: 0.25, w: 0.25, h: 0.375 },
  ])
  expect(states(await s.medium())).toEqual(["unlinked", "consent"])
})

test("a blur only takes away: what was said of everybody else and of the background stays", async () => {
  await using s = await settled()
  const blurred = await s.edit({ blur: [elsewhere] })
  expect(states(blurred)).toEqual(["not-identifiable", "consent"])
  expect(blurred.shown[0]).toMatchObject({ why, saidBy: "Dee Okafor" })
  expect(blurred).toMatchObject({ version: 2, backgroundCleared: true, checklist: { answeredBy: "Eli Novak", clearedBy: "Dee Okafor" } })
  await s.look(2, [far, near])
  expect(await s.medium()).toMatchObject({ backgroundCleared: true, people: { shown: 2 } })
})

test("a blur together with a crop is a crop", async () => {
  await using s = await settled()
  const both = await s.edit({ blur: [elsewhere], crop })
  expect(states(both)).toEqual(["unlinked", "consent"])
  expect(both.backgroundCleared).toBe(false)
})

test("a clearance that a blur kept is for a look that was made: when the new one fails, a second person looks again", async () => {
  await using s = await settled()
  await s.edit({ blur: [elsewhere] })
  await s.look(2, [], true)
  expect((await s.medium()).backgroundCleared).toBe(false)
})
