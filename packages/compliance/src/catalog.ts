import type { Pack } from "./pack.ts"
import { standardPacks } from "./packs/standard.ts"
import type { Rule } from "./rule.ts"
import type { ContentKind } from "./types.ts"

/** A rule as it is explained to people, with the pack it stands in and whether a practice may judge it milder. */
export interface CatalogEntry extends Pick<
  Rule,
  "id" | "title" | "family" | "version" | "severity" | "appliesTo" | "reviewer" | "message" | "why" | "fix" | "cites"
> {
  readonly pack: string
  readonly mayLower: boolean
}

/** Every rule of the packs, in their order; one that stands in two is told for the first. */
export function catalogOf(packs: readonly Pack[]): CatalogEntry[] {
  const entries = new Map<string, CatalogEntry>()
  for (const pack of packs)
    for (const { find: _, bodyOnly: __, onlyUnblocked: ___, mayLower = false, ...told } of pack.rules)
      if (!entries.has(told.id)) entries.set(told.id, { ...told, mayLower, pack: pack.id })
  return [...entries.values()]
}

export const ruleCatalog: readonly CatalogEntry[] = catalogOf(standardPacks)

/** Who may let a block pass with a typed reason. */
export type OverrideRole = "privacy-officer" | "practice-leader"

/**
 * Who may override a finding of this rule on content of this kind. A privacy finding on a reply can be overridden by nobody;
 * other privacy findings by the privacy officer, all others by the practice leader. An unknown rule: nobody.
 */
export function overridable(ruleId: string, kind: ContentKind, catalog: readonly CatalogEntry[] = ruleCatalog): OverrideRole | null {
  const rule = catalog.find((entry) => entry.id === ruleId)
  if (!rule) return null
  if (rule.reviewer !== "privacy") return "practice-leader"
  return kind === "outbound-reply" ? null : "privacy-officer"
}
