export interface LiveFact {
  readonly kind: string
  readonly id: string
}

/** Which stages' answers are stale after which fact. */
const stale: Record<string, readonly string[]> = {
  "post.changed": ["compose", "approve", "publish", "checks", "home"],
  "delivery.changed": ["publish", "compose", "consents", "checks", "home"],
  "message.arrived": ["engage", "checks", "home"],
  "approval.changed": ["approve", "compose", "checks", "home"],
  "channel.changed": ["channels", "checks", "home"],
  "people.changed": ["practice", "comply", "checks", "home"],
  "media.changed": ["media", "compose", "approve"],
  "rules.changed": ["comply", "checks", "compose", "approve", "engage", "home"],
  "consent.changed": ["consents", "compose", "approve", "checks", "home"],
  "sandbox.changed": ["sandbox"],
}

/** Stages to ask again after a fact; an unknown fact makes Home stale and nothing else. */
export const staleAfter = (kind: string): readonly string[] => stale[kind] ?? ["home"]

/** One server-sent event's text as a fact; undefined for anything else. */
export function readFact(text: string): LiveFact | undefined {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== "object" || value === null || !("kind" in value) || typeof value.kind !== "string") return undefined
    return { kind: value.kind, id: "id" in value && typeof value.id === "string" ? value.id : "" }
  } catch {
    return undefined
  }
}

/** Milliseconds until the next try after `failures` in a row: 1 s doubling to 60 s. */
export const waitAfter = (failures: number): number => Math.min(60_000, 1000 * 2 ** Math.max(0, failures - 1))
