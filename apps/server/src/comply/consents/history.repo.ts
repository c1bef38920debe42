import { createHash } from "node:crypto"
import type { consentEventTypes } from "@bedside/contracts"
import type { AuditFacts } from "#platform/audit.ts"
import type { Tx } from "#platform/db/tenancy.ts"

export type EventType = (typeof consentEventTypes)[number]
export interface StoredEvent {
  readonly sequence: number
  readonly at: Date
  readonly actor: "member" | "signer" | "program"
  readonly personId: string | null
  readonly type: EventType
  readonly facts: AuditFacts
}
interface Chained extends StoredEvent {
  readonly consentId: string
  readonly previousHash: string
}
const genesis = "genesis"

/** The hash of an event covers all of it, its place, its consent, and the hash before it. */
function hashOf({ consentId, sequence, at, actor, personId, type, facts, previousHash }: Chained): string {
  const ordered = Object.entries(facts).toSorted(([a], [b]) => (a < b ? -1 : 1))
  const said = [consentId, sequence, at.toISOString(), actor, personId, type, ordered, previousHash]
  return createHash("sha256").update(JSON.stringify(said)).digest("hex")
}

export interface History {
  readonly events: readonly StoredEvent[]
  /** False when an event was changed, removed, reordered or put in. */
  readonly intact: boolean
  readonly lastHash: string
}

/** The whole history of a consent, walked from its beginning. */
export async function historyOf(tx: Tx, consentId: string): Promise<History> {
  const found = await tx.selectFrom("consent_event").selectAll().where("consent_id", "=", consentId).orderBy("sequence").execute()
  let intact = true
  let lastHash = genesis
  const events = found.map((row, index): StoredEvent => {
    const event = {
      sequence: row.sequence,
      at: row.at,
      actor: row.actor as StoredEvent["actor"],
      personId: row.person_id,
      type: row.type as EventType,
      facts: row.facts as AuditFacts,
    }
    const hash = hashOf({ ...event, consentId, previousHash: row.previous_hash })
    if (row.sequence !== index + 1 || row.previous_hash !== lastHash || row.hash !== hash) intact = false
    lastHash = row.hash
    return event
  })
  return { events, intact, lastHash }
}

interface NewEvent {
  readonly practiceId: string
  readonly consentId: string
  readonly at: Date
  readonly actor: StoredEvent["actor"]
  readonly personId: string | null
  readonly type: EventType
  readonly facts?: AuditFacts
}
/**
 * Adds an event at the end. The consent is held first, so that two who act on it at once neither fork its history nor fail: the second
 * waits. Whoever also holds posts holds their consents before them.
 */
export async function appendEvent(tx: Tx, { practiceId, facts = {}, ...given }: NewEvent): Promise<void> {
  await tx.selectFrom("consent").select("id").where("id", "=", given.consentId).forUpdate().execute()
  const last = await tx
    .selectFrom("consent_event")
    .select(["sequence", "hash"])
    .where("consent_id", "=", given.consentId)
    .orderBy("sequence", "desc")
    .limit(1)
    .executeTakeFirst()
  const event = { ...given, facts, sequence: (last?.sequence ?? 0) + 1, previousHash: last?.hash ?? genesis }
  await tx
    .insertInto("consent_event")
    .values({
      practice_id: practiceId,
      consent_id: event.consentId,
      sequence: event.sequence,
      at: event.at,
      actor: event.actor,
      person_id: event.personId,
      type: event.type,
      facts: JSON.stringify(facts),
      previous_hash: event.previousHash,
      hash: hashOf(event),
    })
    .execute()
}

const preparing: ReadonlySet<EventType> = new Set(["created", "amended", "scan-added", "signed", "item-approved"])
/**
 * Members who made or changed a consent, wrote down its signature, or held the screen on which it was signed: none of them may find it
 * in order.
 */
export const preparersIn = (events: readonly StoredEvent[]): string[] =>
  events.flatMap(({ type, personId, facts }) => {
    const prepared = preparing.has(type) || (type === "presented" && facts["check"] === "in-person")
    return personId !== null && prepared ? [personId] : []
  })

/** Whether this member opened the scan of the form at that moment or later. */
export const openedScan = (events: readonly StoredEvent[], personId: string | null, from: Date): boolean =>
  events.some(({ type, facts, at, ...by }) => type === "viewed" && facts["what"] === "scan" && by.personId === personId && at >= from)
