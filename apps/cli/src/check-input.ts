import { contentKinds, type CheckInput, type ContentKind, type PracticeFacts } from "@bedside/compliance"
import { err, ok, type Result } from "@bedside/kernel"

/** What is wrong with an input and how to mend it. */
export interface BadInput {
  readonly field: string
  readonly reason: string
  readonly fix: string
}

export interface CheckRequest {
  readonly id: string | number | null
  readonly input: CheckInput
}

type Fields = Readonly<Record<string, unknown>>
const bad = (field: string, reason: string, fix: string) => err<BadInput>({ field, reason, fix })
const isObject = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value)

function nameOf(value: unknown): string {
  if (value === null) return "null"
  return Array.isArray(value) ? "a list" : typeof value === "object" ? "an object" : `a ${typeof value}`
}

/** Fields of a practice that are lists of texts. */
export const listFields = [
  "phones",
  "emails",
  "partnerPhones",
  "partnerEmails",
  "domains",
  "handles",
  "addresses",
  "roster",
  "locations",
  "publicFigures",
  "facilityIds",
] as const
/** Fields of a practice that are one text. */
export const textFields = ["name", "state", "specialty", "contactName"] as const

/** Reads the facts of a practice; unknown fields are left out, wrong types are named. */
export function readPractice(value: unknown, field = "practice"): Result<PracticeFacts, BadInput> {
  if (value === undefined || value === null) return ok({})
  if (!isObject(value)) return bad(field, `is ${nameOf(value)}, not an object`, `write {"phones": ["406-555-0100"]}`)
  const facts: Record<string, string | readonly string[]> = {}
  for (const key of listFields) {
    const list = value[key]
    if (list === undefined || list === null) continue
    if (!Array.isArray(list)) return bad(`${field}.${key}`, `is ${nameOf(list)}, not a list of texts`, `write "${key}": ["..."]`)
    for (const [at, each] of list.entries()) {
      if (typeof each !== "string") return bad(`${field}.${key}[${at}]`, `is ${nameOf(each)}, not a text`, "put it in quotation marks")
    }
    facts[key] = list.map(String)
  }
  for (const key of textFields) {
    const text = value[key]
    if (text === undefined || text === null) continue
    if (typeof text !== "string") return bad(`${field}.${key}`, `is ${nameOf(text)}, not a text`, "put it in quotation marks")
    facts[key] = text
  }
  return ok(facts)
}

/** A kind by its name, or what is wrong with it. */
export function readKind(value: unknown, field = "kind"): Result<ContentKind, BadInput> {
  const kind = contentKinds.find((each) => each === value)
  if (kind) return ok(kind)
  const reason =
    value === undefined
      ? "is missing"
      : typeof value === "string"
        ? `is "${value.slice(0, 40)}", which is no kind`
        : `is ${nameOf(value)}, not a text`
  return bad(field, reason, `use one of ${contentKinds.join(", ")}`)
}

function readReplyTo(value: unknown): Result<CheckInput["replyTo"], BadInput> {
  if (value === undefined || value === null) return ok(undefined)
  if (!isObject(value)) return bad("replyTo", `is ${nameOf(value)}, not an object`, `write {"text": "..."} or leave it out`)
  const { text } = value
  if (text === undefined || text === null) return ok({})
  return typeof text === "string" ? ok({ text }) : bad("replyTo.text", `is ${nameOf(text)}, not a text`, "put it in quotation marks")
}

function readRepost(value: unknown): Result<boolean, BadInput> {
  if (value === undefined || value === null) return ok(false)
  if (!isObject(value)) return bad("flags", `is ${nameOf(value)}, not an object`, `write {"repost": true} or leave it out`)
  const { repost } = value
  if (repost === undefined || repost === null) return ok(false)
  return typeof repost === "boolean"
    ? ok(repost)
    : bad("flags.repost", `is ${nameOf(repost)}, not true or false`, "write true or false without quotation marks")
}

function readMedia(value: unknown): Result<NonNullable<CheckInput["media"]>, BadInput> {
  if (value === undefined || value === null) return ok([])
  if (!Array.isArray(value)) return bad("media", `is ${nameOf(value)}, not a list`, `write [{"alt": "..."}] or leave it out`)
  const media: Record<string, string>[] = []
  for (const [at, item] of value.entries()) {
    if (!isObject(item)) return bad(`media[${at}]`, `is ${nameOf(item)}, not an object`, `write {"alt": "..."}`)
    const read: Record<string, string> = {}
    for (const key of ["alt", "captions", "ocr"]) {
      const text = item[key]
      if (text === undefined || text === null) continue
      if (typeof text !== "string") return bad(`media[${at}].${key}`, `is ${nameOf(text)}, not a text`, "put it in quotation marks")
      read[key] = text
    }
    media.push(read)
  }
  return ok(media)
}

/** Reads one request. The practice's own fields win over `fallback`. Unknown fields are ignored. */
export function readRequest(value: unknown, fallback: PracticeFacts = {}): Result<CheckRequest, BadInput> {
  if (!isObject(value))
    return bad("line", `is ${nameOf(value)}, not an object`, `write {"id": "1", "kind": "outbound-post", "text": "..."}`)
  const { id, text } = value
  if (id !== undefined && id !== null && typeof id !== "string" && typeof id !== "number")
    return bad("id", `is ${nameOf(id)}`, "use a text or a number")
  const kind = readKind(value["kind"])
  if (!kind.ok) return kind
  if (typeof text !== "string")
    return bad("text", text === undefined ? "is missing" : `is ${nameOf(text)}, not a text`, "give the words to check in quotation marks")
  const replyTo = readReplyTo(value["replyTo"])
  if (!replyTo.ok) return replyTo
  const practice = readPractice(value["practice"])
  if (!practice.ok) return practice
  const repost = readRepost(value["flags"])
  if (!repost.ok) return repost
  const media = readMedia(value["media"])
  if (!media.ok) return media
  const input = {
    kind: kind.value,
    text,
    flags: { repost: repost.value },
    media: media.value,
    // What follows from a practice is worked out once for each object.
    practice: Object.keys(practice.value).length === 0 ? fallback : { ...fallback, ...practice.value },
  }
  return ok({ id: id ?? null, input: replyTo.value ? { ...input, replyTo: replyTo.value } : input })
}
