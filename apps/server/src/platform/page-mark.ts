import { InstantSchema } from "@bedside/contracts"
import { err, ok, type Result } from "@bedside/kernel"
import { z } from "zod"
import { says } from "./http/problem.ts"

/** The last item of a page: its moment (whole milliseconds, as everything here is dated) and its id. */
export type PageMark = readonly [at: string, id: string]
export type BadCursor = { kind: "bad-cursor" }

const Mark = z.tuple([InstantSchema, z.uuid()])
export const badCursorWords = says(400, "This page of the list is not known.", "Start again from the first page.")

/** A mark as it is handed out. */
export const cursorOf = (mark: PageMark): string => Buffer.from(JSON.stringify(mark)).toString("base64url")

/** A mark as it comes back; undefined is the first page. Anything but what was handed out is refused, so that nobody reads one page forever. */
export function readCursor(cursor: string | undefined): Result<PageMark | undefined, BadCursor> {
  if (cursor === undefined) return ok(undefined)
  try {
    const parsed = Mark.safeParse(JSON.parse(Buffer.from(cursor, "base64url").toString()))
    return parsed.success ? ok(parsed.data) : err({ kind: "bad-cursor" })
  } catch {
    return err({ kind: "bad-cursor" })
  }
}
