import type { BoundAuthorization, CheckInput, ContentKind, PracticeFacts, TriageCategory } from "../src/types.ts"

/** One example: the text alone, or with what else the verdict depends on. */
export type Case = string | (Partial<CheckInput> & { readonly text: string })

/** What one rule must and must not find. A near miss says only that this rule stays silent; another may not. */
export interface RuleCases {
  readonly ruleId: string
  readonly kind: ContentKind
  /** The examples of the rule catalog, word for word. */
  readonly catalog: { readonly flag: readonly Case[]; readonly pass: readonly Case[] }
  readonly flag: readonly Case[]
  readonly pass: readonly Case[]
}

/** What one danger must and must not be read into; of what is no such danger only that is said. */
export interface DangerCases {
  readonly category: TriageCategory
  /** The examples of section E of the rules, word for word. */
  readonly catalog: { readonly catch: readonly string[]; readonly pass: readonly string[] }
  readonly catch: readonly string[]
  readonly pass: readonly string[]
}

export interface TriageCase {
  readonly category: TriageCategory
  readonly text: string
  readonly rating?: number
}

/** The invented practice of the rule catalog. */
export const casePractice: PracticeFacts = {
  name: "Summit Ortho",
  state: "MT",
  contactName: "Ana Ruiz",
  phones: ["406-555-0100"],
  emails: ["hello@summitortho.example"],
  domains: ["summitortho.example"],
  addresses: ["210 Harbor Street, Suite 4"],
  locations: ["Pine Hollow"],
  handles: ["brightharbordental", "resolve_org"],
  roster: [
    "Dr. Lena Ortiz",
    "Janelle Brooks",
    "Dr. Amara Singh",
    "Dr. Cho",
    "Ana Ruiz",
    "Tom Ward",
    "Dana Kim",
    "Lena Moss",
    "Dr. Lee",
    "Dr. Patel",
    "Dr. Ward",
  ],
  facilityIds: ["27D0000000"],
}

export const caseNow = "2026-11-21T12:00:00Z"
export const signed: BoundAuthorization = { id: "A-7F3K", state: "active" }
