// Other programs that look for identifiers in texts, brought to one shape.
import { OpenRedaction } from "@openredaction/core"
import nlp from "compromise"
import redactPii from "redact-pii"

/** Words that a program says identify somebody, under the names of `kinds` in marked.ts. */
export interface Said {
  readonly start: number
  readonly end: number
  readonly type: string
}
export type Find = (text: string) => readonly Said[] | Promise<readonly Said[]>

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
const redactTokens = new RegExp(`(${Object.keys(redactTypes).join("|")})`)

/** redact-pii only writes the text anew; lined up with it again, what stands between its tokens stands in the text too. */
function withRedactPii(text: string): Said[] {
  const said: Said[] = []
  const pieces = redactor.redact(text).split(redactTokens)
  let at = pieces[0]?.length ?? 0
  for (let piece = 1; piece < pieces.length; piece += 2) {
    const next = pieces[piece + 1] ?? ""
    const end = next === "" ? text.length : text.indexOf(next, at)
    if (end < 0) break
    said.push({ start: at, end, type: redactTypes[pieces[piece] ?? ""] ?? "OTHER" })
    at = end + next.length
  }
  return said
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

function withCompromise(text: string): Said[] {
  const doc = nlp(text)
  return compromiseTags.flatMap(([tag, type]) =>
    (doc.match(tag).json({ offset: true }) as { offset?: { start: number; length: number } }[]).flatMap(({ offset }) =>
      offset ? [{ start: offset.start, end: offset.start + offset.length, type }] : [],
    ),
  )
}

/** openredaction's types under our names, the first that fits. */
const openTypes: readonly (readonly [RegExp, string])[] = [
  [/NAME/, "PERSON"],
  [/DATE|DOB|BIRTH/, "DATE"],
  [/PHONE|FAX/, "PHONE"],
  [/EMAIL/, "EMAIL"],
  [/ADDRESS|ZIP|POSTCODE/, "ADDRESS"],
  [/SSN|SOCIAL/, "SSN"],
  [/MRN|MEDICAL_RECORD|PATIENT/, "MRN"],
  [/URL/, "URL"],
  [/HANDLE|USERNAME|INSTAGRAM|TWITTER/, "HANDLE"],
]
const openRedactor = new OpenRedaction({})

async function withOpenRedaction(text: string): Promise<Said[]> {
  const { detections } = await openRedactor.detect(text)
  return detections.flatMap(({ type, position }) =>
    position ? [{ start: position[0], end: position[1], type: openTypes.find(([pattern]) => pattern.test(type))?.[1] ?? "ACCOUNT" }] : [],
  )
}

/** Each with its name, always in this order. */
export const peers: readonly (readonly [string, Find])[] = [
  ["redact-pii", withRedactPii],
  ["compromise", withCompromise],
  ["openredaction", withOpenRedaction],
]
