import type { ConsentTerms, WithdrawnParts } from "@bedside/contracts"
import { err, ok, type Result } from "@bedside/kernel"
import { places } from "../places.ts"

export const nothingWithdrawn: WithdrawnParts = { channels: [], info: [], media: [] }
const without = <T>(all: readonly T[], gone: readonly T[]): T[] => all.filter((one) => !gone.includes(one))

/** The terms that are left of what was signed. A name whose use was taken back is used in no way. */
export function remainingTerms(signed: ConsentTerms, { channels, info }: WithdrawnParts): ConsentTerms {
  const { scope } = signed
  const named = info.some((one) => one === scope.nameUse)
  const left = { channels: without(scope.channels, channels), info: without(scope.info, info) }
  return { ...signed, scope: { ...scope, ...left, nameUse: named ? "none" : scope.nameUse } }
}

export type NotNarrower = { kind: "nothing-chosen" } | { kind: "nothing-left" } | { kind: "not-in-scope"; parts: readonly string[] }
const joined = <T>(before: readonly T[], more: readonly T[]): T[] => [...new Set([...before, ...more])]

/**
 * What is taken back in all, after more of it is. Refused when nothing is chosen, when a part was never covered, and when nothing
 * would be left: then the whole consent is taken back.
 */
export function narrowed(signed: ConsentTerms, before: WithdrawnParts, more: WithdrawnParts): Result<WithdrawnParts, NotNarrower> {
  if (more.channels.length + more.info.length + more.media.length === 0) return err({ kind: "nothing-chosen" })
  const now = remainingTerms(signed, before)
  const foreign = [...without(more.channels, now.scope.channels), ...without<string>(more.info, now.scope.info)]
  if (foreign.length > 0) return err({ kind: "not-in-scope", parts: foreign })
  const all = {
    channels: joined(before.channels, more.channels),
    info: joined(before.info, more.info),
    media: joined(before.media, more.media),
  }
  const { scope, recipients } = remainingTerms(signed, all)
  const somewhere = scope.channels.length + recipients.length > 0
  const something = scope.info.length > 0 || signed.scope.info.length === 0
  return somewhere && something ? ok(all) : err({ kind: "nothing-left" })
}

/** A use as far as a part of a scope decides about it. */
export interface PlacedUse {
  /** What the post shows of the person. */
  readonly info: readonly string[]
  readonly media: readonly string[]
  /** Where one delivery of it goes; undefined asks for all of them. */
  readonly place: string | undefined
}
/** Whether taking back these parts stops a use: its place, one of its facts or one of its media was taken back. */
export const stopsUse = ({ channels, info, media }: WithdrawnParts, use: PlacedUse): boolean =>
  (use.place !== undefined && channels.includes(use.place)) ||
  use.info.some((one) => info.some((gone) => gone === one)) ||
  use.media.some((one) => media.includes(one))

/** Places of a scope that this program does not post to: somebody sees to them by hand. */
export const outsidePlaces = ({ scope }: ConsentTerms, networks: readonly string[]): string[] =>
  places.filter(({ id }) => scope.channels.includes(id) && !networks.includes(id)).map(({ name }) => name)
