import { ApiError } from "@bedside/contracts/client"
import { sql } from "kysely"
import { expect, test } from "vitest"
import { photo, sendFile } from "../world/media.ts"
import type { Person } from "../world/person.ts"
import { clinicOf, markOn } from "../world/releases.ts"
import { openWorld } from "../world/world.ts"

const neutral = /^Picture of [A-Z][a-z]{2} \d{1,2}, \d{4}$/
async function scene() {
  const world = await openWorld()
  const desk = await clinicOf(world)
  const { author, practiceId } = desk
  const bytes = await photo()
  const send = (name: string) => sendFile(world, author, bytes, "media", name)
  const medium = (id: string) => author.api.media.getMedium({ params: { practiceId, id } })
  return { world, desk, send, medium, [Symbol.asyncDispose]: () => world[Symbol.asyncDispose]() }
}
/** What a rename answers: the refusal's words, or "done". */
async function rename({ api, practiceId }: Person, id: string, name: string): Promise<string> {
  const { revision, alt, rights, expiresOn, focal, folderId, tags } = await api.media.getMedium({ params: { practiceId, id } })
  const body = { revision, name, alt, rights, expiresOn, focal, folderId, tags: [...tags] }
  return api.media.saveMedium({ params: { practiceId, id }, body }).then(
    () => "done",
    (error: unknown) => (error instanceof ApiError ? `${error.problem.kind}: ${error.problem.detail}` : String(error)),
  )
}

test.each([
  ["Marisol Vega knee before.jpg", "a person's name"],
  ["vega_marisol_1980-02-03.jpg", "a person's name and a date"],
  ["MarisolVega.png", "a person's name"],
  ["MRN 4471829.jpg", "a record number"],
  ["4471829.jpg", "a record number"],
  ["IMG_20260102_101530.jpg", "a date"],
  ["before after melanoma.jpg", "a condition or treatment"],
])("a file called %s is kept under a neutral name, and whoever sent it hears why", async (name, held) => {
  await using s = await scene()
  const sent = (await s.send(name)).body as { id: string; nameWithheld?: string }
  expect(sent.nameWithheld).toContain(`it seems to hold ${held}, and`)
  const kept = await s.medium(sent.id)
  expect(kept.name).toMatch(neutral)
  expect(kept.nameWithheld).toBe(sent.nameWithheld)
})

test.each([
  "Waiting room.jpg",
  "Dr. Chen at the front desk.png",
  "Our garden in spring 2026.jpg",
  "IMG_4471.jpg",
  "DSC01234.jpg",
  "Willow Street Clinic.jpg",
])("a file called %s keeps its name", async (name) => {
  await using s = await scene()
  const { body } = await s.send(name)
  expect(await s.medium(body.id)).toMatchObject({ name: name.replace(/\.\w+$/, ""), nameWithheld: null })
})

test("a long upload is named like a small one, and the file's own name is found nowhere", async () => {
  await using s = await scene()
  const { author, practiceId } = s.desk
  const upload = { name: "Marigold Quillfeather acne", kind: "video" as const, bytes: 100, folderId: null }
  const begun = await author.api.media.beginUpload({ params: { practiceId }, body: upload })
  expect(begun.nameWithheld).toContain("a person's name and a condition or treatment")
  expect((await s.medium(begun.id)).name).toMatch(/^Video of /)
  await s.send("Marigold Quillfeather.jpg")
  const rows = await s.world.platform.tenancy.asPractice(practiceId, async (tx) => {
    const all: string[] = []
    for (const table of ["media", "audit_event"])
      all.push(...(await sql<{ row: string }>`select t::text as row from ${sql.table(table)} t`.execute(tx)).rows.map(({ row }) => row))
    return all
  })
  const jobs = await sql<{ row: string }>`select j::text as row from pgboss.job j`.execute(s.world.platform.database.db)
  const everything = [...rows, ...jobs.rows.map(({ row }) => row), ...s.world.logLines].join("\n")
  expect(everything).toContain(begun.id)
  expect(everything).not.toContain("Quillfeather")
})

test("a name that somebody writes is refused with the field, the cause and a fix; a good one settles it", async () => {
  await using s = await scene()
  const { author } = s.desk
  const { body } = await s.send("Marisol Vega.jpg")
  expect(await rename(author, body.id, "Marisol Vega, knee")).toBe(
    "name-tells: The field Name seems to hold a person's name, and everybody in the practice reads it.",
  )
  expect((await s.medium(body.id)).name).toMatch(neutral)
  expect(await rename(author, body.id, "Flu shots on 2026-03-05")).toBe("done")
  expect(await s.medium(body.id)).toMatchObject({ name: "Flu shots on 2026-03-05", nameWithheld: null })
})

test("on a picture that shows somebody a condition is too much in a name, and other details can be saved under an old one", async () => {
  await using s = await scene()
  const { author } = s.desk
  const { body } = await s.send("Room.jpg")
  expect(await rename(author, body.id, "Acne campaign")).toBe("done")
  await markOn(s.desk, body.id)
  expect(await rename(author, body.id, "Acne, after six weeks")).toContain("a condition or treatment")
  expect(await rename(author, body.id, "Acne campaign")).toBe("done")
})
