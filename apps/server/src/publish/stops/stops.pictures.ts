import type { KeptPicture } from "@bedside/contracts"
import { later, minutes, ok, type Result } from "@bedside/kernel"
import { createHash } from "node:crypto"
import { z } from "zod"
import { lockConsents, note } from "#comply"
import { tidy } from "#media"
import type { Tx } from "#platform/db/tenancy.ts"
import { newId } from "#platform/ids.ts"
import { errorFields } from "#platform/log.ts"
import type { Platform } from "#platform/platform.ts"
import { type Caller, useCase, workerFor } from "#platform/use-case.ts"
import { fileOf } from "../publish.content.ts"
import { keptPicture } from "./stops.keeping.ts"
import { Evidence, isUncopied, keepPicturesOf, openEvidence, picturesFrom, recalledUse } from "./stops.repo.ts"

/** So long a take-down waits for pictures that cannot be read: what is public must go, with or without a copy. */
const waitsFor = minutes(15)

type Medium = z.infer<typeof Evidence>["media"][number]
type Place = { readonly practiceId: string; readonly name: string }

/** Reads a kept copy back: that proves that it can be opened. */
async function hashOf({ files }: Platform, { practiceId, name }: Place): Promise<string> {
  const found = await files.open(practiceId, name)
  if (!found) throw new Error("a kept picture is missing")
  const hash = createHash("sha256")
  for await (const part of found.stream) hash.update(part)
  return hash.digest("hex")
}

/** Copies what the public saw, unless it was copied before, and tells what became of it. */
async function keepOne(platform: Platform, { practiceId, name }: Place, medium: Medium): Promise<KeptPicture> {
  const { files, log } = platform
  const given = medium.sha256
  try {
    if (!(await files.has(practiceId, name))) {
      const found = await files.open(practiceId, fileOf(medium))
      if (!found) return { sha256: given, kept: false, why: "gone" }
      await files.write(practiceId, name, found)
    }
    const sha256 = await hashOf(platform, { practiceId, name })
    return given === null || given === sha256 ? { sha256, kept: true, why: null } : { sha256: given, kept: true, why: "differs" }
  } catch (error) {
    log.error("evidence picture not kept", { practiceId, ...errorFields(error) })
    return { sha256: given, kept: false, why: "unreadable" }
  }
}

const OneUse = z.object({ useId: z.uuid() })
/** Writes down what became of the pictures, in the consent's history, too. The library may then let go of what only the evidence needed. */
const picturesKept = useCase({
  name: "publish.keep-evidence",
  needs: "worker",
  input: OneUse.extend({ pictures: z.custom<readonly KeptPicture[]>() }),
  async run(context, { useId, pictures }): Promise<Result<null, never>> {
    const { tx, platform, practiceId, audit } = context
    audit.subject(useId, { pictures: pictures.length, kept: pictures.filter(({ kept }) => kept).length })
    const asked = await recalledUse(tx, useId)
    if (!asked) return ok(null)
    await lockConsents(tx, [asked.consentId])
    const use = await recalledUse(tx, useId)
    // Of two who copy at once, the one that could not read what the other wrote does not speak for both.
    const known = pictures.map((one, index) => {
      const before = use?.pictures?.[index]
      return before?.kept && !one.kept ? before : one
    })
    if (!use || JSON.stringify(use.pictures) === JSON.stringify(known)) return ok(null)
    await keepPicturesOf(tx, useId, known)
    const told = { pictures: known.length, kept: known.filter(({ kept }) => kept).length }
    const hashes = known.map(({ sha256 }) => sha256 ?? "unknown").join(" ")
    await note(context, use.consentId, "evidence-kept", { delivery: use.deliveryId, ...told, sha256: hashes })
    const { media } = Evidence.parse(JSON.parse(openEvidence(context, use)))
    for (const mediaId of new Set(media.map((one) => one.mediaId))) await platform.jobs.enqueue(tx, tidy, { practiceId, mediaId })
    return ok(null)
  },
})

const isUnread = (pictures: readonly KeptPicture[] | null): boolean => pictures === null || pictures.some(({ why }) => why === "unreadable")

interface One {
  readonly practiceId: string
  readonly useId: string
}
async function keep(platform: Platform, { practiceId, useId }: One): Promise<boolean> {
  const use = await platform.tenancy.lookInto(practiceId, (tx) => recalledUse(tx, useId))
  if (!use || !isUnread(use.pictures)) return true
  const { media } = Evidence.parse(JSON.parse(openEvidence({ platform, practiceId }, use)))
  const pictures: KeptPicture[] = []
  for (const [index, medium] of media.entries())
    pictures.push(await keepOne(platform, { practiceId, name: keptPicture(useId, index) }, medium))
  await picturesKept(workerFor(platform, practiceId, newId()), { useId, pictures })
  return !isUnread(pictures)
}

/**
 * Copies what the public saw under one recalled use. Safe to run again: what is kept stays as it is. Throws when a file could not be read,
 * so that the queue tries again; a file that is gone is told as gone.
 */
export async function runKeepPictures(platform: Platform, one: One): Promise<void> {
  if (!(await keep(platform, one))) throw new Error("evidence pictures could not all be read")
}

const usesOf = (tx: Tx, deliveryId: string) =>
  tx.selectFrom("consent_use").select(["id", "pictures", "at"]).where("delivery_id", "=", deliveryId).orderBy("id").execute()
/** What fails is logged and tried again; it holds up no other. */
async function keepEach(platform: Platform, practiceId: string, uses: readonly { readonly id: string }[]): Promise<void> {
  for (const { id: useId } of uses)
    try {
      await keep(platform, { practiceId, useId })
    } catch (error) {
      platform.log.error("evidence not kept", { practiceId, ...errorFields(error) })
    }
}
/** Copies the pictures of everything a delivery is recalled for, as far as that was not done. */
export async function keepAllPictures(
  platform: Platform,
  { practiceId, deliveryId }: { readonly practiceId: string; readonly deliveryId: string },
): Promise<void> {
  await keepEach(platform, practiceId, await platform.tenancy.lookInto(practiceId, (tx) => usesOf(tx, deliveryId)))
}
/** Whether a take-down still waits for its evidence: until the copies are made, or could not be for a quarter of an hour. */
export async function waitsForPictures(tx: Tx, deliveryId: string, now: Date): Promise<boolean> {
  return (await usesOf(tx, deliveryId)).some(({ pictures, at }) => isUnread(picturesFrom(pictures)) && later(at, waitsFor) > now)
}

/** Copies what no job copied: one that was lost, or that gave up while the store did not answer. */
export async function keepForgotten({ platform, practiceId }: Caller): Promise<void> {
  const uses = await platform.tenancy.lookInto(practiceId, (tx) =>
    tx.selectFrom("consent_use").select("id").where(isUncopied).orderBy("id").execute(),
  )
  await keepEach(platform, practiceId, uses)
}
