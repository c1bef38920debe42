import type { Tx } from "#platform/db/tenancy.ts"
import { framePrefix, posterFile, sentFile } from "./media.files.ts"
import { filesAsked } from "./media.held.ts"
import { needsSent } from "./media.prepare.ts"
import * as repo from "./media.repo.ts"

/** Whether a medium's row refers to a file: what it shows now, its sizes and shapes, its poster and stills, and what was sent while that is needed. */
export function refersTo(medium: repo.StoredMedium, name: string): boolean {
  const { id, file, kind, has_poster } = medium
  if (name === sentFile(id)) return needsSent(medium) === name
  if (name === posterFile(id)) return has_poster
  if (name.startsWith(framePrefix(id))) return kind === "video"
  return file !== "" && (name === file || name.startsWith(`${file}.`))
}

const ofMedium = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\./
interface Asked {
  readonly names: readonly string[]
  readonly left: (name: string) => void
}
/** Says which files of media nobody refers to any more, or ever did: no row, no public post, no evidence. Wired in `stages.ts`. */
export async function leftOfMedia(tx: Tx, { names, left }: Asked): Promise<void> {
  const byMedium = Map.groupBy(names, (name) => ofMedium.exec(name)?.[1])
  const ids = [...byMedium.keys()].filter((id) => id !== undefined)
  const known = new Map((await repo.findMedia(tx, ids)).map((medium) => [medium.id, medium]))
  for (const id of ids) {
    const medium = known.get(id)
    const unclaimed = (byMedium.get(id) ?? []).filter((name) => !medium || !refersTo(medium, name))
    if (unclaimed.length === 0) continue
    const needed = new Set<string>()
    await filesAsked.tell(tx, { mediaId: id, need: (file) => void needed.add(file) })
    for (const name of unclaimed) if (!needed.has(name)) left(name)
  }
}
