// Measures how well identifiers are found in marked snippets ("[[PERSON|Jane]] ..."), beside other programs, in one run:
// node tools/measure-spans.ts FOLDER [FILE] [--detail]. The folder's file (dev.mjs) exports DATA: {id, phi, text, spans: {start, end, type}[]}[].
import { existsSync } from "node:fs"
import { join, resolve } from "node:path"
import { pathToFileURL } from "node:url"
import { identifierSpans, type ContentKind } from "@bedside/compliance"
import nlp from "compromise"
import redactPii from "redact-pii"

interface Marked {
  readonly start: number
  readonly end: number
  readonly type: string
}
interface Snippet {
  readonly id: string
  readonly phi: boolean
  readonly text: string
  readonly spans: readonly Marked[]
}
export interface Figures {
  readonly who: string
  /** Identifiers other than health words: found with the right type, and reported rightly, as shares. */
  readonly recall: number
  readonly precision: number
  /** Words of health tied to a person. */
  readonly healthRecall: number
  readonly healthPrecision: number
  /** Snippets with a mark, of which at least one identifier is not covered by any span. */
  readonly leaking: number
  /** Harmless snippets with any span. */
  readonly cleanFlagged: number
  readonly byType: Readonly<Record<string, string>>
  readonly missed: readonly string[]
  readonly false: readonly string[]
}

/** The marks' names for our types. A mark may stand for any of several of them. */
const same: Readonly<Record<string, string>> = {
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
const benign = new Set(["PROVIDER", "BIZ"])

const own =
  (kind: ContentKind) =>
  (text: string): Marked[] =>
    identifierSpans({ kind, text }).map((span) => ({ ...span, type: same[span.type] ?? span.type }))

const redactor = new redactPii.SyncRedactor()
const redactTypes: Readonly<Record<string, string>> = {
  PERSON_NAME: "PERSON",
  PHONE_NUMBER: "PHONE",
  EMAIL_ADDRESS: "EMAIL",
  STREET_ADDRESS: "ADDRESS",
  ZIPCODE: "ADDRESS",
  US_SOCIAL_SECURITY_NUMBER: "SSN",
  DIGITS: "MRN",
  CREDIT_CARD_NUMBER: "ACCOUNT",
  USERNAME: "ACCOUNT",
  PASSWORD: "ACCOUNT",
  URL: "URL",
  IP_ADDRESS: "IP",
}

/** A program that only redacts is lined up with the text again: what stands between its tokens stands in the text too. */
function aligned(text: string, redacted: string, types: Readonly<Record<string, string>>, token: RegExp): Marked[] {
  const spans: Marked[] = []
  const pieces = redacted.split(token)
  let at = pieces[0]?.length ?? 0
  for (let piece = 1; piece < pieces.length; piece += 2) {
    const next = pieces[piece + 1] ?? ""
    const end = next === "" ? text.length : text.indexOf(next, at)
    if (end < 0) break
    spans.push({ start: at, end, type: types[pieces[piece] ?? ""] ?? "OTHER" })
    at = end + next.length
  }
  return spans
}

const compromiseTags: readonly (readonly [string, string])[] = [
  ["#Person+", "PERSON"],
  ["#Date+", "DATE"],
  ["#PhoneNumber+", "PHONE"],
  ["#Email", "EMAIL"],
  ["(#Address|#Place)+", "ADDRESS"],
  ["#Url", "URL"],
  ["#AtMention", "HANDLE"],
]

function withCompromise(text: string): Marked[] {
  const doc = nlp(text)
  return compromiseTags.flatMap(([tag, type]) =>
    (doc.match(tag).json({ offset: true }) as { offset?: { start: number; length: number } }[]).flatMap(({ offset }) =>
      offset ? [{ start: offset.start, end: offset.start + offset.length, type }] : [],
    ),
  )
}

/** A program that is measured only when it is installed. */
async function optional(): Promise<[string, Finder][]> {
  if (!existsSync(new URL("../node_modules/@openredaction/core", import.meta.url))) return []
  const { openRedactionSpans } = await import("./openredaction-spans.ts")
  return [["openredaction", openRedactionSpans]]
}

type Finder = (text: string) => Marked[] | Promise<Marked[]>

const overlaps = (a: Marked, b: Marked): boolean => a.start < b.end && b.start < a.end
const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole)

async function measure(who: string, snippets: readonly Snippet[], find: Finder): Promise<Figures> {
  const count = new Map<string, { gold: number; hit: number; said: number; right: number }>()
  const of = (type: string) => {
    const entry = count.get(type) ?? { gold: 0, hit: 0, said: 0, right: 0 }
    count.set(type, entry)
    return entry
  }
  const missed: string[] = []
  const wrong: string[] = []
  let leaking = 0
  let flagged = 0
  for (const { id, phi, text, spans } of snippets) {
    const gold = spans.filter(({ type }) => !benign.has(type))
    const all = await find(text)
    const said = all.filter((span) => gold.some((mark) => overlaps(mark, span)) || !spans.some((mark) => overlaps(mark, span)))
    for (const mark of gold) {
      const hit = said.some((span) => span.type === mark.type && overlaps(span, mark))
      of(mark.type).gold++
      if (hit) of(mark.type).hit++
      else missed.push(`${id} ${mark.type} ${mark.start}-${mark.end}`)
    }
    for (const span of said) {
      const right = gold.some((mark) => mark.type === span.type && overlaps(span, mark))
      of(span.type).said++
      if (right) of(span.type).right++
      else wrong.push(`${id} ${span.type} ${span.start}-${span.end}`)
    }
    const open = gold.some((mark) => mark.type !== "HEALTH" && !said.some((span) => overlaps(span, mark)))
    if (phi && open) leaking++
    if (!phi && said.length > 0) flagged++
  }
  const total = (types: readonly string[]) => {
    const each = types.map(of)
    const sum = (key: "gold" | "hit" | "said" | "right") => each.reduce((all, entry) => all + entry[key], 0)
    return { recall: share(sum("hit"), sum("gold")), precision: share(sum("right"), sum("said")) }
  }
  const core = total([...count.keys()].filter((type) => type !== "HEALTH"))
  const health = total(["HEALTH"])
  const phi = snippets.filter((snippet) => snippet.phi).length
  return {
    who,
    ...core,
    healthRecall: health.recall,
    healthPrecision: health.precision,
    leaking: share(leaking, phi),
    cleanFlagged: share(flagged, snippets.length - phi),
    byType: Object.fromEntries([...count].map(([type, { gold, hit, said, right }]) => [type, `${hit}/${gold} ${right}/${said}`])),
    missed,
    false: wrong,
  }
}

/** Reads the marked snippets of a folder and measures every program on them. */
export async function measureSpans(folder: string, file = "dev.mjs"): Promise<Figures[]> {
  const { DATA } = (await import(pathToFileURL(join(resolve(folder), file)).href)) as { readonly DATA: readonly Snippet[] }
  const contenders: [string, Finder][] = [
    ["bedside, as inbound", own("inbound-comment")],
    ["bedside, as outbound", own("outbound-post")],
    ["redact-pii", (text) => aligned(text, redactor.redact(text), redactTypes, new RegExp(`(${Object.keys(redactTypes).join("|")})`))],
    ["compromise", withCompromise],
    ...(await optional()),
  ]
  const figures: Figures[] = []
  for (const [who, find] of contenders) figures.push(await measure(who, DATA, find))
  return figures
}

if (import.meta.main) {
  const [folder = "", file] = process.argv.slice(2).filter((word) => !word.startsWith("--"))
  for (const figures of await measureSpans(folder, file)) {
    const percent = (value: number) => `${(value * 100).toFixed(1)} %`
    const { who, recall, precision, healthRecall, healthPrecision, leaking, cleanFlagged, byType } = figures
    console.log(`${who}: recall ${percent(recall)}, precision ${percent(precision)}; leaking ${percent(leaking)}`)
    console.log(`  clean flagged ${percent(cleanFlagged)}; health recall ${percent(healthRecall)}, precision ${percent(healthPrecision)}`)
    console.log(
      `  ${Object.entries(byType)
        .map(([type, value]) => `${type} ${value}`)
        .join("  ")}`,
    )
    if (process.argv.includes("--detail") && who.startsWith("bedside"))
      console.log(`  missed ${figures.missed.join(", ")}\n  false ${figures.false.join(", ")}`)
  }
}
