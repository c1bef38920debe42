import { Box, ChecklistItem } from "@bedside/contracts"
import { err, ok, type Result } from "@bedside/kernel"
import { z } from "zod"
import { announcement } from "#platform/announce.ts"
import type { Tx } from "#platform/db/tenancy.ts"
import { type Context, useCase } from "#platform/use-case.ts"
import * as people from "./media.people.repo.ts"
import * as repo from "./media.repo.ts"
import { standsAlone } from "./media.rules.ts"
import { openSeen } from "./media.seen.ts"

type NoSuch = { kind: "no-such-medium" } | { kind: "no-such-person" }
export type LinkRefusal = { kind: "no-such-consent"; reason: string; fix: string }

/**
 * Asked inside the transaction that links a shown person: whoever keeps the consents refuses a handle that is none, or is none of this kind.
 * Whether the consent covers a use is asked again when something is sent.
 */
export const handleAsked = announcement<{
  readonly practiceId: string
  readonly kind: "consent" | "staff"
  readonly handle: string
  readonly refuse: (reason: string, fix: string) => void
}>()
/** Told inside the transaction whenever something about who is shown, the background, or what was read was said, seen or taken back. */
export const shownChanged = announcement<{ readonly mediaId: string; readonly context: Context }>()

/** What somebody said of a medium is told to its posts and to every screen. */
async function said(context: Context, mediaId: string): Promise<Result<{ id: string }, never>> {
  const { tx, tell } = context
  await repo.reviseMedium(tx, mediaId, {})
  await shownChanged.tell(tx, { mediaId, context })
  await tell({ kind: "media.changed", id: mediaId })
  return ok({ id: mediaId })
}
async function personOn(tx: Tx, id: string, shownId: string): Promise<Result<people.StoredPerson, NoSuch>> {
  if (!(await repo.lockMedium(tx, id))) return err({ kind: "no-such-medium" })
  const person = await people.findPerson(tx, id, shownId)
  return person ? ok(person) : err({ kind: "no-such-person" })
}
const OnePerson = z.object({ id: z.uuid(), shownId: z.uuid() })

export const markPerson = useCase({
  name: "media.mark-person",
  needs: "media:write",
  input: z.object({ id: z.uuid(), box: Box, atSeconds: z.number().nullable() }),
  async run(context, { id, box, atSeconds }): Promise<Result<{ id: string }, { kind: "no-such-medium" }>> {
    const { tx, practiceId, now, audit } = context
    audit.subject(id)
    const medium = await repo.lockMedium(tx, id)
    if (!medium) return err({ kind: "no-such-medium" })
    await people.insertPerson(
      tx,
      practiceId,
      { mediaId: id, version: medium.version, box, atSeconds, foundBy: "person", ...people.unlinked },
      now,
    )
    return said(context, id)
  },
})

export const sayWhoIsShown = useCase({
  name: "media.say-who-is-shown",
  needs: "media:write",
  input: OnePerson.extend({
    said: z.discriminatedUnion("state", [
      z.object({ state: z.literal("unlinked") }),
      z.object({ state: z.enum(["consent", "staff"]), consentHandle: z.string() }),
    ]),
  }),
  async run(context, { id, shownId, said: told }): Promise<Result<{ id: string }, NoSuch | LinkRefusal>> {
    const { tx, practiceId, personId, now, audit } = context
    audit.subject(id, { person: shownId, state: told.state })
    const person = await personOn(tx, id, shownId)
    if (!person.ok) return person
    if (told.state === "unlinked") {
      await people.setPerson(tx, shownId, people.unlinked)
      return said(context, id)
    }
    const handle = told.consentHandle.toUpperCase()
    const refusals: LinkRefusal[] = []
    const refuse = (reason: string, fix: string) => void refusals.push({ kind: "no-such-consent", reason, fix })
    await handleAsked.tell(tx, { practiceId, kind: told.state, handle, refuse })
    if (refusals[0]) return err(refusals[0])
    const same = (other: people.StoredPerson) => other.id !== shownId && other.atSeconds === person.value.atSeconds
    if ((await people.shownOn(tx, [id])).some((other) => same(other) && other.consentHandle === handle)) {
      const reason = `${handle} already stands for somebody else on this ${person.value.atSeconds === null ? "picture" : "still"}.`
      return err({
        kind: "no-such-consent",
        reason,
        fix: "Link the consent of this person. If both marks are one person, unlink the other first.",
      })
    }
    await people.setPerson(tx, shownId, { state: told.state, consentHandle: handle, saidBy: personId, saidAt: now, why: null })
    return said(context, id)
  },
})

/** A decision with a name and a reason on it: nobody could tell who this is. */
export const sayNotIdentifiable = useCase({
  name: "media.say-not-identifiable",
  needs: "media:clear",
  input: OnePerson.extend({ why: z.string() }),
  async run(context, { id, shownId, why }): Promise<Result<{ id: string }, NoSuch>> {
    const { tx, platform, practiceId, personId, now, audit } = context
    audit.subject(id, { person: shownId })
    const person = await personOn(tx, id, shownId)
    if (!person.ok) return person
    const sealed = platform.sealer.seal(why, people.whyPlace(practiceId))
    await people.setPerson(tx, shownId, { state: "not-identifiable", consentHandle: null, saidBy: personId, saidAt: now, why: sealed })
    return said(context, id)
  },
})

/** Whether somebody speaks in a video, said by who listened: where nobody does, captions are not needed. */
export const saySpeech = useCase({
  name: "media.say-speech",
  needs: "media:write",
  input: z.object({ id: z.uuid(), speaks: z.boolean() }),
  async run(context, { id, speaks }): Promise<Result<{ id: string }, { kind: "no-such-medium" } | { kind: "not-a-video" }>> {
    const { tx, personId, now, audit } = context
    audit.subject(id, { speaks })
    const medium = await repo.lockMedium(tx, id)
    if (!medium) return err({ kind: "no-such-medium" })
    if (medium.kind !== "video") return err({ kind: "not-a-video" })
    await repo.updateMedium(tx, id, { speechless_by: speaks ? null : personId, speechless_at: speaks ? null : now })
    return said(context, id)
  },
})

/** Whether a mark by hand is all that stands for a face the look found. */
async function isOfLook({ tx, platform, practiceId }: Context, id: string, mark: people.StoredPerson): Promise<boolean> {
  const medium = await repo.findMedium(tx, id)
  if (!medium) return false
  const others = (await people.shownOn(tx, [id])).filter((other) => other.id !== mark.id)
  return standsAlone(mark, others, openSeen(platform.sealer, practiceId, medium).faces)
}
export const unmarkPerson = useCase({
  name: "media.unmark-person",
  needs: "media:write",
  input: OnePerson,
  async run(context, { id, shownId }): Promise<Result<{ id: string }, NoSuch | { kind: "found-by-look" }>> {
    context.audit.subject(id, { person: shownId })
    const person = await personOn(context.tx, id, shownId)
    if (!person.ok) return person
    if (person.value.foundBy === "look" || (await isOfLook(context, id, person.value))) return err({ kind: "found-by-look" })
    await people.deletePerson(context.tx, shownId)
    return said(context, id)
  },
})

type OtherVersion = { kind: "changed-elsewhere" }
const Seen = z.object({ id: z.uuid(), version: z.number().int() })
async function versionSeen(tx: Tx, { id, version }: z.infer<typeof Seen>) {
  const medium = await repo.lockMedium(tx, id)
  if (!medium) return err({ kind: "no-such-medium" as const })
  return medium.version === version ? ok(medium) : err({ kind: "changed-elsewhere" as const })
}

/** New answers take a clearance back: it was given for the old ones. */
export const answerChecklist = useCase({
  name: "media.answer-checklist",
  needs: "media:write",
  input: Seen.extend({ answers: z.record(ChecklistItem, z.string()) }),
  async run(context, { id, version, answers }): Promise<Result<{ id: string }, { kind: "no-such-medium" } | OtherVersion>> {
    const { tx, personId, now, audit } = context
    audit.subject(id, { version })
    const medium = await versionSeen(tx, { id, version })
    if (!medium.ok) return medium
    const change = { answers: JSON.stringify(answers), answered_by: personId, answered_at: now, cleared_by: null, cleared_at: null }
    await repo.updateMedium(tx, id, change)
    return said(context, id)
  },
})

type NotCleared = { kind: "still-looking" } | { kind: "not-answered" } | { kind: "own-answers" }
/** A second person looked at full size: whoever answered the checklist does not clear it, too. */
export const clearBackground = useCase({
  name: "media.clear-background",
  needs: "media:clear",
  input: Seen,
  async run(context, seen): Promise<Result<{ id: string }, { kind: "no-such-medium" } | OtherVersion | NotCleared>> {
    const { tx, personId, now, audit } = context
    audit.subject(seen.id, { version: seen.version })
    const medium = await versionSeen(tx, seen)
    if (!medium.ok) return medium
    if (medium.value.look !== "done" && medium.value.look !== "failed") return err({ kind: "still-looking" })
    if (medium.value.answered_at === null) return err({ kind: "not-answered" })
    if (medium.value.answered_by === personId) return err({ kind: "own-answers" })
    await repo.updateMedium(tx, seen.id, { cleared_by: personId, cleared_at: now })
    return said(context, seen.id)
  },
})

export const withdrawClearance = useCase({
  name: "media.withdraw-clearance",
  needs: "media:clear",
  input: z.object({ id: z.uuid() }),
  async run(context, { id }): Promise<Result<{ id: string }, { kind: "no-such-medium" }>> {
    context.audit.subject(id)
    if (!(await repo.lockMedium(context.tx, id))) return err({ kind: "no-such-medium" })
    await repo.updateMedium(context.tx, id, { cleared_by: null, cleared_at: null })
    return said(context, id)
  },
})
