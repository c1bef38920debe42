import { type MediaKind, type NameTells, nameTellsWords } from "@bedside/contracts"
import { announcement } from "#platform/announce.ts"
import type { Tx } from "#platform/db/tenancy.ts"

/** Everybody in the practice reads the names of media, so they may not say who is on them, or what of somebody's care. */

interface Asked {
  readonly practiceId: string
  readonly name: string
  /** Nobody chose this name for the library, or people are shown: dates, numbers and conditions alone are too much, too. */
  readonly strict: boolean
  readonly tell: (kind: NameTells) => void
}
/** Asked inside the transaction that keeps a name: whoever judges texts tells what it finds in it. */
export const nameAsked = announcement<Asked>()

export async function tellsOf(tx: Tx, asked: Omit<Asked, "tell">): Promise<NameTells[]> {
  const kinds = new Set<NameTells>()
  await nameAsked.tell(tx, { ...asked, tell: (kind) => void kinds.add(kind) })
  return [...kinds]
}

/** The name of a file that was sent, or a neutral one where the file's own tells too much; then what it seemed to hold. */
export async function namedFor(
  tx: Tx,
  { practiceId, name, kind, now }: { readonly practiceId: string; readonly name: string; readonly kind: MediaKind; readonly now: Date },
): Promise<{ readonly name: string; readonly name_withheld: NameTells[] }> {
  const withheld = await tellsOf(tx, { practiceId, name, strict: true })
  return withheld.length === 0 ? { name, name_withheld: [] } : { name: await neutralName(tx, kind, now), name_withheld: withheld }
}
async function neutralName(tx: Tx, kind: MediaKind, now: Date): Promise<string> {
  const { time_zone: timeZone } = await tx.selectFrom("practice").select("time_zone").executeTakeFirstOrThrow()
  const day = new Intl.DateTimeFormat("en-US", { dateStyle: "medium", timeZone }).format(now)
  return `${kind === "video" ? "Video" : "Picture"} of ${day}`
}

const listed = (kinds: readonly string[]): string => {
  const words = kinds.map((kind) => nameTellsWords[kind as NameTells])
  return words.length > 1 ? `${words.slice(0, -1).join(", ")} and ${words.at(-1)}` : (words[0] ?? "")
}
/** Why a file's name was not kept, and what to do; null when it was. */
export const withheldWords = (kinds: readonly string[]): string | null =>
  kinds.length === 0
    ? null
    : `The file's name was not kept: it seems to hold ${listed(kinds)}, and everybody in the practice reads names. Give it a name under Details that says what is to be seen.`
/** Why a name is refused that somebody wrote. */
export const refusedName = ({ kinds }: { readonly kinds: readonly string[] }): string =>
  `The field Name seems to hold ${listed(kinds)}, and everybody in the practice reads it.`
