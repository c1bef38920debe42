import { z } from "zod"

/** Every refusal and failure of the API, as RFC 9457 problem details. `kind` is the stable name; `detail` says the cause, `fix` what to do. */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    kind: z.string(),
    detail: z.string(),
    fix: z.string(),
    requestId: z.string(),
    /** For bad input: which field, why, and what would be right. */
    fields: z.array(z.object({ field: z.string(), reason: z.string(), fix: z.string() })).optional(),
    /** What the refusal carries besides its kind (ids, times, hashes; never content). */
    facts: z.record(z.string(), z.unknown()).optional(),
  })
  .meta({ id: "Problem" })
export type Problem = z.infer<typeof Problem>
