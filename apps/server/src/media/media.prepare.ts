import type { Finding } from "@bedside/contracts"
import { ok, type Result } from "@bedside/kernel"
import { z } from "zod"
import { announcement } from "#platform/announce.ts"
import { type Context, useCase } from "#platform/use-case.ts"
import { sentFile } from "./media.files.ts"
import { filesAsked } from "./media.held.ts"
import type { Looked } from "./media.looked.ts"
import * as people from "./media.people.repo.ts"
import { shownChanged } from "./media.people.service.ts"
import * as repo from "./media.repo.ts"
import { sameness, unclaimed } from "./media.rules.ts"
import { openSeen, sealSeen, type Seen } from "./media.seen.ts"

/** Steps of the worker that cleans a medium and looks at it. Each is a short transaction; between them nothing is held. */

/** Asked inside the transaction that keeps what was seen: whoever judges texts adds what it finds in the words that were read. */
export const wordsRead = announcement<{
  readonly context: Pick<Context, "platform" | "practiceId" | "now">
  readonly kind: "picture" | "video"
  readonly seen: Pick<Seen, "text" | "codes" | "objects">
  readonly add: (findings: readonly Finding[]) => void
}>()

export type Task = { readonly kind: "clean" | "look"; readonly medium: repo.StoredMedium; readonly keepOriginal: boolean }

/** What is to be done now; undefined when nothing is, because it is done, refused or gone. */
export const beginPreparing = useCase({
  name: "media.begin-preparing",
  needs: "worker",
  audit: "quiet",
  input: z.object({ id: z.uuid() }),
  async run({ tx, practiceId, now, tell }, { id }): Promise<Result<Task | undefined, never>> {
    const medium = await repo.lockMedium(tx, id)
    if (!medium) return ok(undefined)
    const cleans = medium.state === "cleaning"
    const looks = medium.state === "looking" || (medium.state === "ready" && medium.look !== "done" && medium.look !== "failed")
    if (!cleans && !looks) return ok(undefined)
    await repo.updateMedium(tx, id, { state_at: now, percent: cleans ? 10 : 60, ...(looks ? { look: "running" } : {}) })
    await tell({ kind: "media.changed", id })
    const practice = await tx
      .selectFrom("practice")
      .select("keep_originals")
      .where("practice_id", "=", practiceId)
      .executeTakeFirstOrThrow()
    return ok({ kind: cleans ? "clean" : "look", medium, keepOriginal: practice.keep_originals })
  },
})

export const refuseMedium = useCase({
  name: "media.refuse",
  needs: "worker",
  input: z.object({ id: z.uuid(), refusal: z.object({ kind: z.string(), reason: z.string(), fix: z.string() }) }),
  async run({ tx, now, audit, tell }, { id, refusal }) {
    audit.subject(id, { refusal: refusal.kind })
    const medium = await repo.lockMedium(tx, id)
    if (medium?.state !== "cleaning") return ok({ settled: false })
    await repo.reviseMedium(tx, id, { state: "refused", state_at: now, refusal: JSON.stringify(refusal), room: 0, percent: 100 })
    await tell({ kind: "media.changed", id })
    return ok({ settled: true })
  },
})

/** A clean file and what is known of it. */
export interface CleanFile {
  readonly file: string
  readonly type: string
  readonly kind: "picture" | "video"
  readonly width: number
  readonly height: number
  /** Of the file that goes out with posts. */
  readonly bytes: number
  readonly sha256: string
  readonly shrunk: boolean
  readonly has_full: boolean
  readonly room: number
  readonly seconds: number | null
  readonly has_sound: boolean | null
  readonly video_codec: string | null
}
/** Keeps what cleaning made. False when another worker was faster, or the medium is gone: then the new files are nobody's. */
export const keepClean = useCase({
  name: "media.cleaned",
  needs: "worker",
  input: z.object({ id: z.uuid(), clean: z.custom<CleanFile>(), keptOriginal: z.boolean() }),
  async run({ tx, now, audit, tell }, { id, clean, keptOriginal }) {
    audit.subject(id, { sha256: clean.sha256, bytes: clean.bytes })
    const medium = await repo.lockMedium(tx, id)
    if (medium?.state !== "cleaning") return ok({ settled: false })
    await repo.reviseMedium(tx, id, { ...clean, state: "looking", state_at: now, percent: 50, kept_original: keptOriginal })
    await tell({ kind: "media.changed", id })
    return ok({ settled: true })
  },
})

/** What was said of a face before an edit or an earlier look stays where it is still the same place: of the face that fits best, once. */
function inheriting(faces: Looked["faces"], before: readonly people.StoredPerson[]) {
  const pairs = faces.flatMap((face) =>
    before.filter(({ atSeconds }) => atSeconds === face.atSeconds).map((one) => ({ face, one, same: sameness(one.box, face.box) })),
  )
  const heir = new Map<Looked["faces"][number], people.StoredPerson>()
  const given = new Set<string>()
  for (const { face, one, same } of pairs.toSorted((a, b) => b.same - a.same)) {
    if (same <= 0.5 || heir.has(face) || given.has(one.id)) continue
    heir.set(face, one)
    given.add(one.id)
  }
  return heir
}
async function keepFaces({ tx, practiceId, now }: Context, medium: repo.StoredMedium, faces: Looked["faces"]): Promise<void> {
  const before = await people.shownOn(tx, [medium.id])
  for (const { id, foundBy } of before) if (foundBy === "look") await people.deletePerson(tx, id)
  const marked = before.filter(({ foundBy }) => foundBy === "person")
  const found = unclaimed(faces, marked)
  const heirs = inheriting(found, before)
  for (const face of found) {
    const { state, consentHandle, saidBy, saidAt, why } = heirs.get(face) ?? people.unlinked
    const said = { state, consentHandle, saidBy, saidAt, why }
    await people.insertPerson(tx, practiceId, { mediaId: medium.id, version: medium.version, ...face, foundBy: "look", ...said }, now)
  }
}

const countOf = (findings: readonly Finding[], wanted: readonly Finding["severity"][]) =>
  findings.filter(({ severity }) => wanted.includes(severity)).length

/** Keeps what was seen, with what the engine finds in it. Of a version that was replaced meanwhile nothing is kept. */
export const keepLook = useCase({
  name: "media.looked",
  needs: "worker",
  input: z.object({ id: z.uuid(), version: z.number().int(), looked: z.custom<Looked>(), failed: z.boolean() }),
  async run(context, { id, version, looked, failed }) {
    const { tx, platform, practiceId, now, audit, tell } = context
    const medium = await repo.lockMedium(tx, id)
    if (!medium || medium.version !== version || !["looking", "ready"].includes(medium.state)) return ok({ settled: false })
    const findings: Finding[] = []
    const { seen, faces } = looked
    await wordsRead.tell(tx, { context, kind: medium.kind, seen, add: (more) => void findings.push(...more) })
    // A look that came to nothing says nothing of who is there: what an earlier one found stays.
    const before = openSeen(platform.sealer, practiceId, medium)
    if (!failed) await keepFaces(context, medium, faces)
    const known = failed ? before.faces : faces
    const blocks = countOf(findings, ["block"])
    await repo.reviseMedium(tx, id, {
      state: "ready",
      state_at: now,
      percent: 100,
      // Whoever cleared it did not know of what was found now, or relied on a look that is not there any more.
      ...((blocks > 0 || failed) && { cleared_by: null, cleared_at: null }),
      look: failed ? "failed" : "done",
      looked_at: now,
      seen: sealSeen(platform.sealer, practiceId, id, { ...seen, faces: [...known], findings }),
      blocks,
      reviews: countOf(findings, ["needs-review"]),
      hints: countOf(findings, ["warn", "info"]),
    })
    audit.subject(id, { faces: faces.length, findings: findings.length, failed })
    await shownChanged.tell(tx, { mediaId: id, context })
    await tell({ kind: "media.changed", id })
    return ok({ settled: true })
  },
})

/** The medium whose files may go, or that it is gone; and the files of it that later stages still need. */
export const beginTidying = useCase({
  name: "media.begin-tidying",
  needs: "worker",
  audit: "quiet",
  input: z.object({ id: z.uuid() }),
  async run({ tx }, { id }): Promise<Result<{ medium: repo.StoredMedium | "gone"; needed: ReadonlySet<string> }, never>> {
    const needed = new Set<string>()
    await filesAsked.tell(tx, { mediaId: id, need: (file) => void needed.add(file) })
    return ok({ medium: (await repo.findMedium(tx, id)) ?? "gone", needed })
  },
})

/** The sent file is no longer needed once a medium is clean or refused, unless the practice keeps it. */
export const needsSent = (medium: Pick<repo.StoredMedium, "id" | "state" | "kept_original">): string | undefined =>
  medium.kept_original || medium.state === "arriving" || medium.state === "cleaning" ? sentFile(medium.id) : undefined
