import { err, ok, type Result } from "@bedside/kernel"
import type { Permission, Role } from "@bedside/contracts"
import type { z } from "zod"
import { may } from "./access.ts"
import { appendAudit, type AuditEntry, type AuditFacts } from "./audit.ts"
import type { Tx } from "./db/tenancy.ts"
import { type Fact, tell } from "./facts.ts"
import type { Platform } from "./platform.ts"

/** Whoever acts inside a practice: a signed-in person, the program's own worker, or whoever holds a link to sign with. */
export type Actor =
  | { readonly kind: "person"; readonly personId: string; readonly role: Role }
  | { readonly kind: "worker" }
  | { readonly kind: "signer" }
export interface Caller {
  readonly platform: Platform
  readonly practiceId: string
  readonly actor: Actor
  readonly requestId: string
}
/** The worker acting for a practice, as jobs do. */
export const workerFor = (platform: Platform, practiceId: string, requestId: string): Caller => ({
  platform,
  practiceId,
  actor: { kind: "worker" },
  requestId,
})

/** Whoever holds a signing link; the use case itself looks whether the link is good. */
export const signerFor = (platform: Platform, practiceId: string, requestId: string): Caller => ({
  platform,
  practiceId,
  actor: { kind: "signer" },
  requestId,
})

export interface Refusal {
  readonly kind: string
}
export type Denied = { readonly kind: "not-permitted"; readonly needs: string }

export interface Context {
  readonly tx: Tx
  readonly caller: Caller
  readonly platform: Platform
  readonly practiceId: string
  /** The acting person's id; null for the worker. */
  readonly personId: string | null
  readonly now: Date
  readonly audit: { subject(id: string, facts?: AuditFacts): void }
  /** Told to every open screen after the commit. */
  tell(fact: Fact): Promise<void>
}

/** `worker` may be called by the program's own jobs only, `signer` by holders of a signing link only. */
export type Needs = Permission | "worker" | "signer"

interface Definition<S extends z.ZodType, T, E extends Refusal> {
  readonly name: string
  readonly needs: Needs
  readonly input: S
  /** `quiet` leaves steps of a longer work off the record; its outcome is recorded by the step that settles it. */
  readonly audit?: "always" | "quiet"
  run(context: Context, input: z.output<S>): Promise<Result<T, E>>
}
export interface UseCase<I, T, E extends Refusal> {
  (caller: Caller, input: I): Promise<Result<T, E | Denied>>
  readonly useCaseName: string
  readonly needs: Needs
  readonly audits: boolean
}

class Refused extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super("refused")
    this.refusal = refusal
  }
}

/** Every use case the program has, by name; the invariants read it. */
export const useCases = new Map<string, { readonly needs: Needs; readonly audits: boolean }>()

function register(name: string, needs: Needs, audits: boolean): void {
  if (useCases.has(name)) throw new Error(`two use cases are called ${name}`)
  useCases.set(name, { needs, audits })
}
const permitted = ({ actor }: Caller, needs: Needs): boolean =>
  actor.kind === "person" ? needs !== "worker" && needs !== "signer" && may(actor.role, needs) : needs === actor.kind
const personOf = ({ actor }: Caller) => (actor.kind === "person" ? actor.personId : null)

/**
 * The one gate for writing: permission, transaction as the practice, work, audit row, commit.
 * A refusal rolls everything back and is recorded by itself; so is a denied permission, and an unexpected failure before it is thrown on.
 */
export function useCase<S extends z.ZodType, T, E extends Refusal = never>(definition: Definition<S, T, E>): UseCase<z.input<S>, T, E> {
  const { name, needs, audit = "always" } = definition
  register(name, needs, audit === "always")
  const call = async (caller: Caller, given: z.input<S>): Promise<Result<T, E | Denied>> => {
    const input = definition.input.parse(given)
    const entry = entryFor(caller, name)
    if (!permitted(caller, needs)) {
      const denied: Denied = { kind: "not-permitted", needs }
      await record(caller, { ...entry(), outcome: "refused", refusal: denied.kind })
      return err(denied)
    }
    let subject: string | null = null
    let facts: AuditFacts = {}
    const said = () => ({ ...entry(), subject, facts })
    try {
      return await caller.platform.tenancy.asPractice(caller.practiceId, async (tx) => {
        const context = contextFor(caller, tx, (id, more = {}) => {
          subject = id
          facts = { ...facts, ...more }
        })
        const result = await definition.run(context, input)
        if (!result.ok) throw new Refused(result.error)
        if (audit === "always") await appendAudit(tx, caller.practiceId, said())
        return result
      })
    } catch (error) {
      const refusal = error instanceof Refused ? (error.refusal as E) : undefined
      if (audit === "always" || refusal === undefined)
        await record(caller, { ...said(), outcome: refusal ? "refused" : "failed", refusal: refusal?.kind ?? null })
      if (refusal) return err(refusal)
      throw error
    }
  }
  return Object.assign(call, { useCaseName: name, needs, audits: audit === "always" })
}

const entryFor = (caller: Caller, action: string) => (): AuditEntry => ({
  at: caller.platform.clock.now(),
  personId: personOf(caller),
  action,
  outcome: "done",
  refusal: null,
  subject: null,
  facts: {},
  requestId: caller.requestId,
})

/** Written in a transaction of its own; a broken database must not hide the first error. */
async function record(caller: Caller, entry: AuditEntry): Promise<void> {
  await caller.platform.tenancy
    .asPractice(caller.practiceId, (tx) => appendAudit(tx, caller.practiceId, entry))
    .catch(() => caller.platform.log.error("audit row not written", { action: entry.action, requestId: entry.requestId }))
}

function contextFor(caller: Caller, tx: Tx, subject: Context["audit"]["subject"]): Context {
  const { platform, practiceId } = caller
  return {
    tx,
    caller,
    platform,
    practiceId,
    personId: personOf(caller),
    now: platform.clock.now(),
    audit: { subject },
    tell: (fact) => tell(tx, practiceId, fact),
  }
}

interface ViewDefinition<S extends z.ZodType, T, E extends Refusal> {
  readonly name: string
  readonly needs: Permission
  readonly input: S
  run(context: Omit<Context, "audit" | "tell">, input: z.output<S>): Promise<Result<T, E>>
}

/** A read through the same gate: permission and practice; only a denied permission is recorded. */
export function view<S extends z.ZodType, T, E extends Refusal = never>(definition: ViewDefinition<S, T, E>): UseCase<z.input<S>, T, E> {
  const { name, needs } = definition
  register(name, needs, false)
  const call = async (caller: Caller, given: z.input<S>): Promise<Result<T, E | Denied>> => {
    if (!permitted(caller, needs)) {
      await record(caller, { ...entryFor(caller, name)(), outcome: "refused", refusal: "not-permitted" })
      return err({ kind: "not-permitted", needs })
    }
    const input = definition.input.parse(given)
    return caller.platform.tenancy.lookInto(caller.practiceId, (tx) =>
      definition.run(
        contextFor(caller, tx, () => undefined),
        input,
      ),
    )
  }
  return Object.assign(call, { useCaseName: name, needs, audits: false })
}

export { err, ok }
