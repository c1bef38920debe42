import type { Route } from "@bedside/contracts"
import type { FastifyRequest } from "fastify"
import type { z } from "zod"
import { badInput, HttpProblem, says } from "./problem.ts"

/** PostgreSQL keeps neither U+0000 nor half a surrogate pair; a text with one of them is no text. */
const isText = (value: string): boolean => !value.includes("\u0000") && value.isWellFormed()

/** Where in a parsed value stands a text that cannot be kept; undefined when nowhere. Depth is bounded by the schema that parsed it. */
function unkeepable(value: unknown, path: string): string | undefined {
  if (typeof value === "string") return isText(value) ? undefined : path
  if (typeof value !== "object" || value === null) return undefined
  for (const [key, inner] of Object.entries(value)) {
    const found = isText(key) ? unkeepable(inner, `${path}.${key}`) : path
    if (found !== undefined) return found
  }
  return undefined
}

function parsePart(name: "params" | "query" | "body", schema: z.ZodType | undefined, value: unknown): Record<string, unknown> {
  if (!schema) return {}
  const parsed = schema.safeParse(value ?? {})
  if (!parsed.success) throw badInput(name, parsed.error)
  const place = unkeepable(parsed.data, name)
  if (place !== undefined) {
    const field = place.replace(/^body\./, "")
    const [reason, fix] = ["holds a character that is no character", "Delete what cannot be seen, or type it again."]
    throw new HttpProblem("bad-input", says(400, `${field} ${reason}.`, fix), [{ field, reason, fix }])
  }
  return { [name]: parsed.data }
}

/** What a request says, as its route's contract reads it; anything else is refused field by field. */
export const parseInput = (route: Route, request: FastifyRequest): Record<string, unknown> => ({
  ...parsePart("params", route.params, request.params),
  ...parsePart("query", route.query, request.query),
  ...parsePart("body", route.body, request.body),
})
