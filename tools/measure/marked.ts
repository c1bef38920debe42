import { join, resolve } from "node:path"
import { pathToFileURL } from "node:url"
import type { CheckInput } from "../../packages/compliance/src/types.ts"
import { corpusNow, inbound, outbound, type Inbound, type Mark, type Outbound } from "./corpus.ts"

/** A text in which people marked what identifies somebody. */
export interface Marked {
  readonly id: string
  readonly input: CheckInput
  /** What must be found, under the names of `kinds`. */
  readonly gold: readonly Mark[]
  /** Words that look alike and must be left alone: staff, public figures, what is the practice's own. */
  readonly harmless: readonly Mark[]
  /**
   * False when the author labeled the text as trouble and marked no identifier, or marked none in the whole topic of comments: what is
   * found there is neither right nor wrong.
   */
  readonly complete: boolean
}

/** What the types of the engine and of the corpus are called when programs are compared. */
export const kinds: Readonly<Record<string, string>> = {
  name: "PERSON",
  date: "DATE",
  phone: "PHONE",
  fax: "PHONE",
  email: "EMAIL",
  address: "ADDRESS",
  place: "ADDRESS",
  ssn: "SSN",
  mrn: "MRN",
  url: "URL",
  ip: "IP",
  handle: "HANDLE",
  "age-over-89": "AGE90",
  account: "ACCOUNT",
  "health-plan-id": "ACCOUNT",
  license: "ACCOUNT",
  vehicle: "ACCOUNT",
  device: "ACCOUNT",
  diagnosis: "HEALTH",
  procedure: "HEALTH",
  lab: "HEALTH",
  medication: "HEALTH",
}
const harmlessTypes = new Set(["own", "staff", "public", "PROVIDER", "BIZ"])

function sorted(id: string, input: CheckInput, marks: readonly Mark[], trouble: boolean): Marked {
  const gold = marks.filter(({ type }) => !harmlessTypes.has(type)).map((mark) => ({ ...mark, type: kinds[mark.type] ?? mark.type }))
  return {
    id,
    input,
    gold,
    complete: !trouble || gold.some(({ type }) => type !== "HEALTH"),
    harmless: marks.filter(({ type }) => harmlessTypes.has(type)),
  }
}

const ofCorpus = (text: Inbound | Outbound, marked: ReadonlySet<string>): Marked => {
  const replyTo = "replyTo" in text ? text.replyTo : undefined
  const trouble = "expect" in text ? text.expect !== "ok" : text.category === "phi-disclosure" || !marked.has(text.topic)
  const { id, kind, practice, marks } = text
  return sorted(id, { kind, text: text.text, now: corpusNow, ...(practice && { practice }), ...(replyTo && { replyTo }) }, marks, trouble)
}

/** The texts of one part of the corpus on one side. */
export function corpusMarks(side: "outbound" | "inbound", part: Outbound["part"]): Marked[] {
  const texts = (side === "outbound" ? outbound() : inbound()).filter((text) => text.part === part)
  const marked = new Set(texts.flatMap(({ topic, marks }) => (marks.length > 0 ? [topic] : [])))
  return texts.map((text) => ofCorpus(text, marked))
}

interface Snippet {
  readonly id: string
  readonly text: string
  readonly spans: readonly Mark[]
}

/** The snippets of a folder's file, which exports `DATA`, read as posts or as comments. */
export async function snippetMarks(folder: string, file: string, kind: CheckInput["kind"]): Promise<Marked[]> {
  const { DATA } = (await import(pathToFileURL(join(resolve(folder), file)).href)) as { readonly DATA: readonly Snippet[] }
  return DATA.map(({ id, text, spans }) => sorted(id, { kind, text }, spans, false))
}
