import { type Consent, type ConsentLine, consentActions, consentKinds, consentStates } from "@bedside/contracts"
import { err, ok, type Result } from "@bedside/kernel"
import { z } from "zod"
import { personNames } from "#practice"
import { may } from "#platform/access.ts"
import { type BadCursor, cursorOf, readCursor } from "#platform/page-mark.ts"
import { type Context, view } from "#platform/use-case.ts"
import { dayAfter, dayIn } from "../../practice-checks.rules.ts"
import { historyOf, preparersIn, type StoredEvent } from "../history.repo.ts"
import { findConsent, findConsents, listConsentRows, openWording, type StoredConsent } from "../ledger.repo.ts"
import { openLinkOf } from "../links.repo.ts"
import { places } from "../places.ts"
import { keptUntil, unsignedUntil } from "../rules/retention.ts"
import { lineOf } from "../rules/line.ts"
import { isUsable, reasonsAgainst, wanting } from "../rules/reasons.ts"
import { hindrance, transitions } from "../rules/states.ts"
import { isHeld } from "../unsigned.repo.ts"
import { type NoConsent, sideOf } from "./acting.ts"
import { changedAt, unsignedDays } from "./unsigned.ts"

type Seen = Omit<Context, "audit" | "tell">
type Side = Awaited<ReturnType<typeof sideOf>>

const toLine = (consent: StoredConsent, at: Date, practice: Side): ConsentLine => ({
  id: consent.id,
  handle: consent.handle,
  kind: consent.kind,
  state: consent.state,
  version: consent.version,
  frozen: consent.frozen !== null,
  usable: isUsable(consent, { at, practice }),
  line: lineOf(consent),
  expiresOn: consent.terms.expiry.on,
  expiryEvent: consent.terms.expiry.event,
  minor: consent.terms.minor.under18,
  createdAt: consent.createdAt.toISOString(),
})

/** What this person may do with it now, by right, state and part in it. */
function actionsFor({ caller, personId }: Seen, consent: StoredConsent, events: readonly StoredEvent[]): Consent["may"] {
  const { actor } = caller
  if (actor.kind !== "person" || consent.purgedAt !== null) return []
  const standing = { state: consent.state, frozen: consent.frozen !== null, preparedBy: preparersIn(events) }
  return consentActions.filter((act) => {
    const { who } = transitions[act]
    return who !== "signer" && who !== "worker" && may(actor.role, who) && !hindrance(act, standing, personId)
  })
}

const nameOf = (names: ReadonlyMap<string, string>, id: string) => names.get(id) ?? "A former member"
const doer = ({ actor, personId }: StoredEvent, names: ReadonlyMap<string, string>): string =>
  actor === "signer" ? "The signer" : actor === "program" ? "Bedside" : nameOf(names, personId ?? "")

/** The last day on which name and documents are surely kept; null once they are gone, or while no end is known. */
async function keptOf({ tx }: Seen, consent: StoredConsent, events: readonly StoredEvent[], practice: Side): Promise<string | null> {
  const { id, purgedAt, signing, endedOn, terms } = consent
  if (purgedAt !== null) return null
  if (signing === null && !(await isHeld(tx, id))) {
    const changed = changedAt(events)
    return changed ? unsignedUntil(dayIn(practice.timeZone, changed), unsignedDays) : null
  }
  const last = endedOn ?? (signing && terms.expiry.on)
  return last && keptUntil(last, practice.consentYears)
}

/** A consent with everything that is nobody's identity. */
async function consentOf(seen: Seen, consent: StoredConsent): Promise<Consent> {
  const { tx, now, caller } = seen
  const practice = await sideOf(seen)
  const { events, intact } = await historyOf(tx, consent.id)
  const link = await openLinkOf(tx, consent.id, now)
  const related = await findConsents(
    tx,
    [consent.supersedes, consent.supersededBy].filter((id) => id !== null),
  )
  const handleOf = (id: string | null) => related.find((one) => one.id === id)?.handle ?? null
  const people = [consent.createdBy, consent.checkedBy, consent.frozen?.by, ...events.map(({ personId }) => personId)]
  const names = await personNames(tx, [...new Set(people.filter((id): id is string => Boolean(id)))])
  const keeper = caller.actor.kind === "person" && may(caller.actor.role, "consents:keep")
  return {
    ...toLine(consent, now, practice),
    revision: consent.revision,
    terms: consent.terms,
    withdrawn: consent.withdrawn,
    purgedAt: consent.purgedAt?.toISOString() ?? null,
    wording: keeper ? openWording(seen, consent) : null,
    signing: consent.signing,
    documentSha256: consent.documentSha256,
    supersedes: handleOf(consent.supersedes),
    supersededBy: handleOf(consent.supersededBy),
    copy: consent.copy,
    checkedBy: consent.checkedBy && nameOf(names, consent.checkedBy),
    checkedAt: consent.checkedAt?.toISOString() ?? null,
    createdBy: nameOf(names, consent.createdBy),
    eventOccurredOn: consent.eventOccurredOn,
    freeze: consent.frozen && { ...consent.frozen, by: nameOf(names, consent.frozen.by) },
    revoked: consent.revoked && { at: consent.revoked.at.toISOString(), via: consent.revoked.via },
    defect: consent.defect,
    approvedItems: [...consent.approvedItems],
    link: link ? { expiresAt: link.expiresAt.toISOString(), opened: link.openedAt !== null, check: link.check } : null,
    reasons: reasonsAgainst(consent, { at: now, practice }),
    wanting: consent.state === "signed" ? wanting(consent, { at: now, practice }) : [],
    keepUntil: await keptOf(seen, consent, events, practice),
    history: events.map((event) => ({
      sequence: event.sequence,
      at: event.at.toISOString(),
      type: event.type,
      by: doer(event, names),
      facts: event.facts,
    })),
    historyIntact: intact,
    may: actionsFor(seen, consent, events),
  }
}

export const showConsent = view({
  name: "comply.show-consent",
  needs: "consents:read",
  input: z.object({ id: z.uuid() }),
  async run(seen, { id }): Promise<Result<Consent, NoConsent>> {
    const consent = await findConsent(seen.tx, id)
    return consent ? ok(await consentOf(seen, consent)) : err({ kind: "no-such-consent" })
  },
})

export const listConsents = view({
  name: "comply.list-consents",
  needs: "consents:read",
  input: z.object({
    search: z.string().optional(),
    state: z.enum(consentStates).optional(),
    kind: z.enum(consentKinds).optional(),
    endsWithin: z.number().optional(),
    usable: z.boolean().optional(),
    cursor: z.string().optional(),
    limit: z.number(),
  }),
  async run(seen, { cursor, limit, endsWithin, ...sought }): Promise<Result<{ items: ConsentLine[]; next: string | null }, BadCursor>> {
    const before = readCursor(cursor)
    if (!before.ok) return before
    const practice = await sideOf(seen)
    const endsBy = endsWithin === undefined ? undefined : dayAfter(practice.today, endsWithin)
    const found = await listConsentRows(seen.tx, { ...sought, endsBy, today: practice.today, before: before.value, limit: limit + 1 })
    const page = found.slice(0, limit)
    const lines = page.map((consent) => toLine(consent, seen.now, practice))
    const last = page.at(-1)
    return ok({
      items: sought.usable === undefined ? lines : lines.filter(({ usable }) => usable === sought.usable),
      next: found.length > limit && last ? cursorOf([last.createdAt.toISOString(), last.id]) : null,
    })
  },
})

export const consentChoices = view({
  name: "comply.consent-choices",
  needs: "consents:read",
  input: z.null(),
  run: () => Promise.resolve(ok({ places: [...places] })),
})
