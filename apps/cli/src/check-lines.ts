import { inspectAll, mask, type Inspection, type PracticeFacts } from "@bedside/compliance"
import type { Result } from "@bedside/kernel"
import { readRequest, type BadInput, type CheckRequest } from "./check-input.ts"
import { maxLineBytes, type Line } from "./streams.ts"

/** Exit codes of `check`. */
export const exit = { clean: 0, blocked: 1, badInput: 2 } as const

/** The answers to some lines: what goes to standard output and error, and the worst exit code. */
export interface Answers {
  readonly out: string
  readonly err: string
  readonly code: number
}

const problems: Readonly<Record<NonNullable<Line["problem"]>, BadInput>> = {
  "too-long": { field: "line", reason: `is longer than ${maxLineBytes} bytes`, fix: "split the text" },
  "not-utf8": { field: "line", reason: "is not UTF-8", fix: "save the input as UTF-8" },
}

function readLine(line: Line, practice: PracticeFacts): Result<CheckRequest, BadInput> {
  if (line.problem) return { ok: false, error: problems[line.problem] }
  try {
    return readRequest(JSON.parse(line.text ?? ""), practice)
  } catch {
    return { ok: false, error: { field: "line", reason: "is not JSON", fix: "write one JSON object a line" } }
  }
}

/** The answer to one request, as one line of JSON. */
function answer(
  { id, input }: CheckRequest,
  { verdict: judged, spans, triage: sorted, sentiment }: Inspection,
): { line: string; blocked: boolean } {
  const { verdict, findings } = judged
  const shown = findings.map(({ ruleId, severity, span, where, message, fix }) => ({
    ruleId,
    severity,
    span: span && where === "text" ? span : null,
    message,
    fix,
    ...(where !== "text" && { where }),
  }))
  const triage = sorted && { category: sorted.category, priority: sorted.priority, flags: sorted.flags }
  const line = JSON.stringify({ id, verdict, findings: shown, spans, masked: mask(input.text, spans), triage, sentiment })
  return { line, blocked: verdict === "blocked" }
}

/** Answers each line of JSON with one line of JSON; a bad line gets `{"id": null, "error": {...}}` in its place. */
export function answerLines(lines: readonly Line[], practice: PracticeFacts): Answers {
  let out = ""
  let err = ""
  let code: number = exit.clean
  const requests = lines.flatMap((line) => {
    const text = line.number === 1 ? line.text?.replace(/^\ufeff/, "") : line.text
    return text?.trim() === "" ? [] : [{ line, request: readLine(text === undefined ? line : { ...line, text }, practice) }]
  })
  const inspections = inspectAll(requests.flatMap(({ request }) => (request.ok ? [request.value.input] : []))).values()
  for (const { line, request } of requests) {
    if (!request.ok) {
      const { field, reason, fix } = request.error
      err += `line ${line.number}: ${field} ${reason}; ${fix}\n`
      out += `${JSON.stringify({ id: null, error: { line: line.number, field, reason, fix } })}\n`
      code = exit.badInput
      continue
    }
    const { value: inspection } = inspections.next()
    if (!inspection) continue
    const { line: answered, blocked } = answer(request.value, inspection)
    if (blocked) code = Math.max(code, exit.blocked)
    out += `${answered}\n`
  }
  return { out, err, code }
}
