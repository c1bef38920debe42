import { ok, type Result } from "@bedside/kernel"
import type { LookFailure } from "../contract.ts"
import type { Seen } from "./jobs.ts"

/** Looks at a clean picture, in this thread: for the child. */
export async function lookAt(_picture: Uint8Array): Promise<Result<Seen, LookFailure>> {
  return ok({ text: "", words: [], faces: [], codes: [], objects: [], unreadTextLikely: false, unread: [] })
}
