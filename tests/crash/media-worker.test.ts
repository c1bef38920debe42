import sharp from "sharp"
import { expect, test } from "vitest"
import { addPicture } from "../../apps/server/src/media/index.ts"
import { must, openInstallation } from "./installation.ts"
import { crewOf, seeded, until } from "./workers.ts"

interface Row {
  readonly id: string
  readonly state: string
  readonly look: string
  readonly file: string
}

test("workers that are killed while they look at pictures lose none and do none twice", async () => {
  await using installation = await openInstallation()
  const { platform, practiceId, as, query } = installation
  const rows = () => query<Row>("select id, state, look, file from media order by id")
  const ids: string[] = []
  for (const background of ["#202020", "#805030", "#3080a0", "#d0d0d0"]) {
    const photo = await sharp({ create: { width: 900, height: 700, channels: 3, background } })
      .jpeg()
      .toBuffer()
    ids.push(must(await addPicture(as("author"), photo, "Room")).id)
  }
  await using crew = crewOf(installation, seeded(7))
  await crew.start()
  for (const cut of [1, 2]) {
    const isCut = async () => {
      if ((await rows()).some(({ look }) => look === "running")) crew.killOne()
      return crew.kills >= cut
    }
    await until(isCut, { within: 60_000, every: 20, what: `kill number ${cut} in the middle of a look` })
  }
  const isDone = async () => (await rows()).every(({ state, look }) => state === "ready" && look === "done")
  await until(isDone, { within: 240_000, what: "every picture is looked at" })
  expect(crew.kills).toBe(2)
  expect((await rows()).map(({ id }) => id).toSorted()).toEqual(ids.toSorted())
  const looked = await query<{ subject: string }>(
    "select subject from audit_event where action = 'media.looked' and outcome = 'done' and facts->>'faces' is not null",
  )
  expect(new Set(looked.map(({ subject }) => subject)).size).toBe(ids.length)
  for (const { id, file } of await rows())
    expect((await platform.files.list(practiceId, `${id}.`)).toSorted()).toEqual([file, `${file}.small`])
})
