import type { Facts } from "../facts.ts"
import { careTerms } from "../lexicon/care.ts"
import { relations } from "../lexicon/people.ts"
import { findPhrases } from "../text/phrases.ts"
import type { Reading } from "../text/reading.ts"
import type { HealthMention } from "./health-ties.ts"
import { isPatientFramed } from "./name-roles.ts"
import type { NameMention } from "./names.ts"

/** Whose name it is, as far as the text tells. */
export const nameRoles = ["patient", "relative", "self", "staff", "public-figure", "unknown"] as const
export type NameRole = (typeof nameRoles)[number]

const kin = new Set([
  ...relations,
  ..."sons daughters kids boys girls twins grandson granddaughter grandmother grandfather grandkid sis bro hubby wifey fiancé stepmom stepdad father-in-law abuelito abuelita nieta nieto tia tio prima primo bebe niño niña nino nina".split(
    " ",
  ),
])
const closings = new Set(
  "sincerely regards thanks thank thx best love cheers respectfully signed yours gracias atentamente saludos".split(" "),
)
const publicKinds = new Set(["inbound-comment", "testimonial", "survey"])

const word = (reading: Reading, at: number): string => reading.words[at]?.lower ?? ""
const sameSentence = (reading: Reading, a: number, b: number): boolean => reading.sentence[a] === reading.sentence[b]

/** "I'm X", "this is X calling", "my name is X", "soy X", "me llamo X". */
function presentsSelf(reading: Reading, first: number): boolean {
  if (!sameSentence(reading, first - 1, first)) return false
  const [one, two, three] = [word(reading, first - 1), word(reading, first - 2), word(reading, first - 3)]
  if (/^(?:i'm|soy|llamo)$/.test(one)) return true
  if (one === "am" && two === "i") return true
  if (one === "is" && (two === "this" || (two === "name" && /^(?:my|full|our)$/.test(three)))) return true
  if ((one === "it's" || one === "its") && first <= 4) return true
  if (one === "name" && (two === "my" || first <= 2)) return true
  return (one === "es" && two === "nombre") || (one === "here" && first <= 2)
}

/** The name closes the text on a line of its own, behind a dash or behind "thanks,". */
function isSignature(reading: Reading, { first, last }: NameMention): boolean {
  if (last < reading.words.length - 1 || first === 0) return false
  const gap = reading.words[first]?.gap ?? ""
  if (/\n|(?:^|\s)[-~]{1,2}\s?$/.test(gap)) return true
  return (
    closings.has(word(reading, first - 1)) ||
    (closings.has(word(reading, first - 2)) && /^(?:you|much|regards|gracias)$/.test(word(reading, first - 1)))
  )
}

/** "her son X", "my wife X", "X's mom", "X, his mother". */
function isRelative(reading: Reading, { first, last }: NameMention): boolean {
  if (sameSentence(reading, first - 1, first) && kin.has(word(reading, first - 1)) && /^[ ,(]{1,2}$/.test(reading.words[first]?.gap ?? ""))
    return true
  if (!sameSentence(reading, last, last + 1)) return false
  if (reading.words[last]?.possessive) return kin.has(word(reading, last + 1))
  return (
    /^(?:his|her|my|their|our)$/.test(word(reading, last + 1)) &&
    kin.has(word(reading, last + 2)) &&
    /,/.test(reading.words[last + 1]?.gap ?? "")
  )
}

/** What the roles are judged by beside the names: words of care and health by sentence. */
interface Care {
  readonly care: Uint8Array
  readonly health: readonly HealthMention[]
}

/** The role of one name. What the public writes is about themselves; what the practice writes beside care is about a patient. */
function roleOf(reading: Reading, facts: Facts, { care, health }: Care, name: NameMention): NameRole {
  if (name.role === "staff") return "staff"
  if (name.role === "public") return "public-figure"
  if (isPatientFramed(reading, name.first)) return "patient"
  const written = publicKinds.has(facts.input.kind)
  if (presentsSelf(reading, name.first)) return "self"
  if (isRelative(reading, name)) return "relative"
  if (written && isSignature(reading, name)) return "self"
  const owned = reading.words[name.last]?.possessive && health.some(({ first }) => first > name.last && first - name.last <= 4)
  if (owned || (!written && care[name.sentence])) return "patient"
  return health.some(({ sentence, tie }) => sentence === name.sentence && tie === "person") ? "patient" : "unknown"
}

/** The role of each name, in their order. */
export function bearersOf(reading: Reading, facts: Facts, names: readonly NameMention[], health: readonly HealthMention[]): NameRole[] {
  const care = new Uint8Array(reading.sentenceCount + 1)
  if (names.length > 0) for (const { first } of findPhrases(reading, careTerms)) care[reading.sentence[first] ?? 0] = 1
  return names.map((name) => roleOf(reading, facts, { care, health }, name))
}
