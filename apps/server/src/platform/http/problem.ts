import type { Problem } from "@bedside/contracts"
import type { z } from "zod"

type Field = NonNullable<Problem["fields"]>[number]
/** What a refusal says: a status, the cause, and what to do about it. */
export interface Says {
  readonly status: number
  readonly detail: string
  readonly fix: string
}
/** The words of a refusal: HTTP status, cause, what to do. */
export const says = (status: number, detail: string, fix: string): Says => ({ status, detail, fix })

/** A refusal as an exception, for the few places outside a use case (no session, bad input, unknown route). */
export class HttpProblem extends Error {
  readonly kind: string
  readonly said: Says
  readonly fields: Field[] | undefined
  constructor(kind: string, said: Says, fields?: Field[]) {
    super(kind)
    this.kind = kind
    this.said = said
    this.fields = fields
  }
}

const titles: Record<number, string> = {
  400: "Not understood",
  401: "Not signed in",
  403: "Not permitted",
  404: "Not found",
  409: "Not now",
  413: "Too large",
  415: "Not this kind",
  422: "Not like this",
  429: "Too fast",
  500: "Our fault",
  503: "Not ready",
}

/** A refusal as RFC 9457 problem details. */
export function problemOf(kind: string, said: Says, requestId: string, more: Pick<Problem, "fields" | "facts"> = {}): Problem {
  return {
    type: `https://bedside.invalid/problems/${kind}`,
    title: titles[said.status] ?? "Refused",
    status: said.status,
    kind,
    detail: said.detail,
    fix: said.fix,
    requestId,
    ...more,
  }
}

const words: Partial<Record<string, (issue: z.core.$ZodIssue) => [string, string]>> = {
  too_small: (issue) => [`is too short or too small`, `Use at least ${(issue as { minimum?: unknown }).minimum}.`],
  too_big: (issue) => [`is too long or too large`, `Use at most ${(issue as { maximum?: unknown }).maximum}.`],
  invalid_type: (issue) => [`is missing or of the wrong type`, `Give a ${(issue as { expected?: string }).expected}.`],
  invalid_format: (issue) => [`is not a valid ${(issue as { format?: string }).format}`, "Correct it and try again."],
  invalid_value: (issue) => [
    `is not one of the known values`,
    `Use one of: ${((issue as { values?: unknown[] }).values ?? []).join(", ")}.`,
  ],
}

/** Bad input, told field by field; values are never repeated. */
export function badInput(part: string, error: z.ZodError): HttpProblem {
  const fields = error.issues.map((issue) => {
    const [reason, fix] = words[issue.code]?.(issue) ?? ["is not valid", "Correct it and try again."]
    return { field: [part, ...issue.path.map(String)].filter((name) => name !== "body").join(".") || part, reason, fix }
  })
  const first = fields[0]
  return new HttpProblem(
    "bad-input",
    says(400, first ? `${first.field} ${first.reason}.` : "The request was not understood.", first?.fix ?? "Correct it and try again."),
    fields,
  )
}
