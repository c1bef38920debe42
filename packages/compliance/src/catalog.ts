import type { Pack } from "./pack.ts"
import { usFederal } from "./packs/us-federal.ts"
import type { Rule } from "./rule.ts"
import type { ContentKind } from "./types.ts"

/** A rule as it is explained to people. */
export type CatalogEntry = Pick<
  Rule,
  "id" | "title" | "family" | "version" | "severity" | "appliesTo" | "reviewer" | "message" | "why" | "fix" | "cites"
>

/** Every rule of the packs, in their order. */
export function catalogOf(packs: readonly Pack[]): CatalogEntry[] {
  return packs
    .flatMap((pack) => pack.rules)
    .map(({ id, title, family, version, severity, appliesTo, reviewer, message, why, fix, cites }) => ({
      id,
      title,
      family,
      version,
      severity,
      appliesTo,
      reviewer,
      message,
      why,
      fix,
      cites,
    }))
}

export const ruleCatalog: readonly CatalogEntry[] = catalogOf([usFederal])

/** Who may let a block pass with a typed reason. */
export type OverrideRole = "privacy-officer" | "practice-leader"

/**
 * Who may override a finding of this rule on content of this kind. A privacy block on a reply can be overridden by nobody;
 * other privacy findings by the privacy officer, all others by the practice leader. An unknown rule: nobody.
 */
export function overridable(ruleId: string, kind: ContentKind, catalog: readonly CatalogEntry[] = ruleCatalog): OverrideRole | null {
  const rule = catalog.find((entry) => entry.id === ruleId)
  if (!rule) return null
  if (rule.reviewer !== "privacy") return "practice-leader"
  return rule.severity === "block" && kind === "outbound-reply" ? null : "privacy-officer"
}
