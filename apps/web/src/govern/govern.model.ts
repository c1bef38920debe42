import type { AuditEvent } from "./govern.api.ts"

/** `practice.change-role` → `Practice: change role`. */
export function actionWords(action: string): string {
  const [stage = "", verb = ""] = action.split(/\.(.*)/s)
  const words = stage.charAt(0).toUpperCase() + stage.slice(1)
  return verb === "" ? words : `${words}: ${verb.replaceAll("-", " ")}`
}

/** A kebab-case name as words: `changed-since-approval` → `changed since approval`. */
export const plainWords = (name: string): string => name.replaceAll("-", " ").replaceAll("_", " ")

/** A fact's value on one line. */
export function factText(value: unknown): string {
  if (value === null || value === undefined) return "none"
  if (typeof value === "string") return value
  return JSON.stringify(value)
}

/** A cell of CSV: quoted where needed, and never read as a formula by a spreadsheet. */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The records as CSV with a head line, for a spreadsheet or an auditor. */
export function toCsv(events: readonly AuditEvent[]): string {
  const head = ["sequence", "at", "person", "action", "outcome", "refusal", "subject", "facts"]
  const rows = events.map((event) => [
    String(event.sequence),
    event.at,
    event.person,
    event.action,
    event.outcome,
    event.refusal ?? "",
    event.subject ?? "",
    JSON.stringify(event.facts),
  ])
  return [head, ...rows].map((row) => row.map(cell).join(",")).join("\r\n")
}
