import type { Box, LookFinding, Medium, ShownPerson } from "@bedside/contracts"
import { lengthWords } from "./media.model.ts"

export type MarkKind = "person" | "finding" | "code" | "object"
/** One thing seen on a medium, with its place; `number` is the same on the picture and in the list. */
export interface Mark {
  readonly key: string
  readonly kind: MarkKind
  readonly number: number
  readonly box: Box | null
  readonly atSeconds: number | null
  readonly tone: "now" | "blocked" | "review" | "ok" | "quiet"
  /** What it is, in a few words. */
  readonly title: string
  readonly person?: ShownPerson
  readonly finding?: LookFinding
}

const objectWords: Readonly<Record<string, string>> = {
  screen: "May be a screen",
  monitor: "May be a screen",
  wristband: "May be a wristband",
  whiteboard: "May be a whiteboard",
  badge: "May be a name badge",
  paper: "May be a paper or a form",
  document: "May be a paper or a form",
  label: "May be a label",
}
const sayObject = (kind: string): string => objectWords[kind] ?? `May be: ${kind.replaceAll("-", " ")}`
const codeWords = (kind: string): string => (/qr/i.test(kind) ? "QR code" : /aztec|matrix|pdf/i.test(kind) ? "Square code" : "Bar code")

/** Who a shown person is, in a few words. */
export function personWords({ state, consentHandle }: Pick<ShownPerson, "state" | "consentHandle">): string {
  if (state === "consent") return `Release ${consentHandle ?? ""}`.trim()
  if (state === "staff") return `Staff, ${consentHandle ?? ""}`.replace(/, $/, "")
  return state === "not-identifiable" ? "Cannot be recognized" : "Nobody has said who this is"
}
const personTone = { unlinked: "now", consent: "ok", staff: "ok", "not-identifiable": "ok" } as const
const findingTone = { block: "blocked", "needs-review": "review", warn: "review", info: "quiet" } as const
const grave: readonly LookFinding["severity"][] = ["block", "needs-review", "warn", "info"]

/** Everything seen on a medium in the order people work through it: people, what must go, what to look at, codes, things. */
export function marksOf({ shown, look }: Pick<Medium, "shown" | "look">): readonly Mark[] {
  const people = shown.map((person, n) => ({
    key: `person-${person.id}`,
    kind: "person" as const,
    box: person.box,
    atSeconds: person.atSeconds,
    tone: personTone[person.state],
    title: `Person ${n + 1}`,
    person,
  }))
  const findings = look.findings
    // The description is asked for in its own place.
    .filter(({ ruleId }) => ruleId !== "alt-text-missing")
    .toSorted((a, b) => grave.indexOf(a.severity) - grave.indexOf(b.severity))
    .map((finding, n) => ({
      key: `finding-${n}-${finding.ruleId}`,
      kind: "finding" as const,
      box: finding.box,
      atSeconds: finding.atSeconds,
      tone: findingTone[finding.severity],
      title: finding.message,
      finding,
    }))
  const codes = look.codes.map(({ kind, value, box, atSeconds }, n) => ({
    key: `code-${n}`,
    kind: "code" as const,
    box,
    atSeconds,
    tone: "review" as const,
    title: `${codeWords(kind)}: ${value}`,
  }))
  const objects = look.objects.map(({ kind, box, atSeconds }, n) => ({
    key: `object-${n}`,
    kind: "object" as const,
    box,
    atSeconds,
    tone: "review" as const,
    title: sayObject(kind),
  }))
  return [...people, ...findings, ...codes, ...objects].map((mark, n) => ({ ...mark, number: n + 1 }))
}

/** The name of a mark's box for a screen reader. */
export function markName({ number, title, person, atSeconds }: Mark): string {
  const at = atSeconds === null ? "" : `, at ${lengthWords(atSeconds)}`
  return `${number}. ${title}${person ? `, ${personWords(person).toLowerCase()}` : ""}${at}`
}

/** What one sentence says of a look. */
export function lookWords({ look, shown, kind }: Pick<Medium, "look" | "shown" | "kind">): string {
  if (look.state === "failed") return "The checks could not be made. Look at it closely yourself, or try again."
  if (look.state !== "done") return `${look.step}. ${Math.round(look.percent)} %`
  const seen = [
    shown.length > 0 ? `${shown.length} ${shown.length === 1 ? "person" : "people"}` : "",
    look.lines.length > 0 ? `${look.lines.length} ${look.lines.length === 1 ? "line" : "lines"} of text` : "",
    look.codes.length > 0 ? `${look.codes.length} ${look.codes.length === 1 ? "code" : "codes"}` : "",
  ].filter(Boolean)
  const what = kind === "video" ? "video" : "picture"
  return seen.length > 0 ? `Seen on this ${what}: ${seen.join(", ")}.` : `Nobody, no text and no code was seen on this ${what}.`
}
