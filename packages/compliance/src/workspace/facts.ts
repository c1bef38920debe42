import type { Instant } from "../types.ts"

/** An account of the practice at a network. Ids are the program's own; no names of people. */
export interface AccountFacts {
  readonly id: string
  readonly channel?: string
  readonly administrators?: number
  readonly recoveryContact?: boolean
  /** The network made it, or somebody outside; nobody has claimed it yet. */
  readonly unclaimed?: boolean
  readonly duplicateOf?: string
  /** Why the practice is on this network; empty when nobody has said. */
  readonly audienceGoal?: string
  /** Followers on days, in any order. */
  readonly followers?: readonly { readonly at: Instant; readonly count: number }[]
  /** A paid campaign or an event explains growth in this time. */
  readonly growthExplained?: boolean
  /** Moderation and tag settings as the practice wants them, and as the network tells them now. */
  readonly settings?: Readonly<Record<string, string | number | boolean>>
  readonly settingsSeen?: Readonly<Record<string, string | number | boolean>>
}

export interface MemberFacts {
  readonly id: string
  readonly mfa?: boolean
  /** Writes or approves posts and replies. */
  readonly publishes?: boolean
  /** The version of the policy the person signed last; empty when none. */
  readonly policySigned?: string
  readonly trainedAt?: Instant
  readonly startedAt?: Instant
  /** Works for an agency outside of the practice. */
  readonly agency?: boolean
  readonly accessEndsAt?: Instant
  readonly scope?: readonly string[]
  readonly baa?: boolean
}

export interface ConnectorFacts {
  readonly id: string
  readonly enabled?: boolean
  /** It can receive what patients write or are. */
  readonly mayReceivePhi?: boolean
  readonly baa?: boolean
}

export interface PostFacts {
  readonly id: string
  readonly at?: Instant
  readonly accountId?: string
  readonly promotional?: boolean
  readonly author?: string
  readonly approvers?: readonly string[]
  /** When it was last judged anew while it is public. */
  readonly recheckedAt?: Instant
  readonly live?: boolean
}

export interface InboxFacts {
  readonly id: string
  readonly dueAt?: Instant
  readonly answered?: boolean
}

/** What is known of a workspace; what is absent is unknown and gives no finding. */
export interface WorkspaceFacts {
  /** The moment of looking; without it nothing that depends on time is found. */
  readonly now?: Instant
  /** Two-letter postal code. */
  readonly state?: string
  readonly policyVersion?: string
  readonly accounts?: readonly AccountFacts[]
  readonly members?: readonly MemberFacts[]
  readonly connectors?: readonly ConnectorFacts[]
  readonly inbox?: readonly InboxFacts[]
  /** When somebody who owns the inbox last looked at it. */
  readonly inboxSeenAt?: Instant
  readonly planned?: readonly PostFacts[]
  readonly published?: readonly PostFacts[]
  readonly authorizations?: readonly { readonly id: string; readonly expiresAt?: Instant; readonly liveUses?: number }[]
  readonly incidents?: readonly { readonly id: string; readonly openedAt?: Instant; readonly phi?: boolean; readonly assessed?: boolean }[]
}

/** What a check found: which record it is about, never its content. */
export interface WorkspaceFinding {
  readonly checkId: string
  /** The id of the account, person, post or case. */
  readonly about?: string
  readonly message: string
  readonly evidence: Readonly<Record<string, string | number | boolean>>
}

/** A check of how the practice works, not of what it writes. */
export interface WorkspaceCheck {
  readonly id: string
  readonly title: string
  /** Why it is made: a case, a rule, a lesson. */
  readonly source: string
  /** What goes wrong where it is not in order, in a sentence. */
  readonly why: string
  /** What to do, in a sentence. */
  readonly fix: string
  readonly find: (facts: WorkspaceFacts) => readonly WorkspaceFinding[]
}

const dayLength = 86_400_000

/** Whole and broken days from one moment to another, negative when it is earlier; undefined when one is unknown. */
export function daysBetween(from: Instant | undefined, to: Instant | undefined): number | undefined {
  const days = from === undefined || to === undefined ? Number.NaN : (Date.parse(to) - Date.parse(from)) / dayLength
  return Number.isNaN(days) ? undefined : days
}
