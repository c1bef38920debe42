// Writes docs/compliance-rules.md, every rule of every pack: bin/run node tools/write-rules.ts
import { writeFileSync } from "node:fs"
import { catalogOf, standardPacks, type CatalogEntry } from "@bedside/compliance"

const families: readonly (readonly [CatalogEntry["family"], string])[] = [
  ["privacy", "Privacy and patients"],
  ["consent", "Consent, media, testimonials and surveys"],
  ["clinical", "Clinical content"],
  ["conduct", "Conduct and reviews"],
  ["replies", "Replies"],
  ["plain-language", "Accessibility and plain language"],
  ["publishing", "Publishing"],
]
const severities = { block: "blocks", "needs-review": "waits for review", warn: "asks the author", info: "is a hint" } as const
const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ")
const row = (...cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`

function tableOf(entries: readonly CatalogEntry[]): string[] {
  return [
    row("Rule", "What it finds", "It", "Who looks", "Applies to", "Law or policy"),
    row("---", "---", "---", "---", "---", "---"),
    ...entries.map(({ id, title, message, severity, reviewer, appliesTo, cites }) =>
      row(`\`${id}\``, `**${title}.** ${message}`, severities[severity], reviewer, appliesTo.join(", "), cites.join("; ")),
    ),
  ]
}

/** The page of all rules, from the packs themselves. */
export function rulesPage(): string {
  const [federal, ...others] = standardPacks
  const entries = federal ? catalogOf([federal]) : []
  const lines = [
    "# Every rule",
    "",
    "Made by `tools/write-rules.ts` from the packs themselves. How strictly your practice judges each stands on the page Rules; why a",
    "rule exists and how to mend a finding is told beside every finding.",
    ...families.flatMap(([family, title]) => {
      const own = entries.filter((entry) => entry.family === family)
      return own.length === 0 ? [] : ["", `## ${title}`, "", ...tableOf(own)]
    }),
    "",
    "## Packs beside federal law",
    "",
    row("Pack", "Whom it concerns", "Version", "From", "What it changes"),
    row("---", "---", "---", "---", "---"),
    ...others.map(({ id, title, when, version, effectiveFrom, changes = [], rules }) => {
      const changed = changes.map(({ ruleId, reason }) => `\`${ruleId}\`: ${reason}`)
      const own = rules.map((rule) => `\`${rule.id}\`: ${rule.message}`)
      return row(`**${title}** (\`${id}\`)`, when, version, effectiveFrom, [...own, ...changed].join(" "))
    }),
    "",
  ]
  return lines.join("\n")
}

if (import.meta.main) writeFileSync(new URL("../docs/compliance-rules.md", import.meta.url), rulesPage())
