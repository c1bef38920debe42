import type { Reading } from "../text/reading.ts"
import { isOf, wordSet } from "../text/word-sets.ts"
import type { Span } from "../types.ts"

export interface Identifier {
  readonly kind: "ssn" | "labelled" | "medicare" | "card"
  readonly span: Span
  readonly value: string
  readonly label: string
  /** Which identifier of the Safe Harbor list it is. */
  readonly type: "ssn" | "mrn" | "health-plan-id" | "account" | "license"
}

const typeLabels: Readonly<Record<Identifier["type"], string>> = {
  ssn: "ssn",
  mrn: "mrn file donor chart record rec patient hosp hospital encounter accession csn fin visit expediente historia paciente",
  "health-plan-id":
    "subscriber beneficiary medicare medicaid member policy group enrollee plan insurance poliza afiliado afiliacion medi-cal mbi hicn",
  account:
    "acct acc account claim case invoice rx prescription card order username login user userid reference confirmation cuenta iban routing bill statement ticket",
  license: "license licence lic dl certificate passport licencia pasaporte dea npi",
}
const typeOf: ReadonlyMap<string, Identifier["type"]> = new Map(
  (["ssn", "mrn", "health-plan-id", "account", "license"] as const).flatMap((type) =>
    typeLabels[type].split(" ").map((label): [string, Identifier["type"]] => [label, type]),
  ),
)

/** Labels that need no more than a number after them. */
const plainLabels = new Set("mrn acct subscriber beneficiary medicare medicaid ssn mbi hicn csn expediente poliza".split(" "))
/** Labels that are also everyday words: they need "number", "ID", "#" or ":", or a value that mixes letters and digits. */
const everydayLabels = new Set(
  "chart file donor id record account member policy claim license licence certificate group case patient invoice enrollee plan rec hosp hospital insurance lic rx encounter dl accession acc fin visit passport prescription reference confirmation card cuenta licencia pasaporte afiliado afiliacion historia paciente routing statement bill".split(
    " ",
  ),
)
const connectors = new Set("number numbers no num id ids nos is was # nr identification record numero nro es de clinica".split(" "))
const isDigit = (char: string): boolean => char >= "0" && char <= "9"
const isDigitCode = (code: number): boolean => code >= 48 && code <= 57
const isLetterCode = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122
/** True when an ASCII letter or digit stands at the place. */
function isValueAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return isDigitCode(code) || isLetterCode(code)
}
const maxValue = 24
const countable = new Set(
  "patients visits people babies members shots clients claims records accounts families hours years days doses calories steps times percent dollars".split(
    " ",
  ),
)

/** A value made of letters, digits and single hyphens or dots, starting at `at`. */
function valueAt(text: string, at: number): Span {
  let end = at
  while (end - at < maxValue && (isValueAt(text, end) || (/^[-./]$/.test(text[end] ?? "") && isValueAt(text, end + 1) && end > at))) end++
  return [at, end]
}

const digitsIn = (value: string): number => Array.from(value).filter(isDigit).length
const isYear = (value: string): boolean => /^(?:19|20)\d\d$/.test(value)

/** Social Security numbers by their 3-2-4 shape, masked ones too ("xxx-xx-6120"). */
function socialSecurity(reading: Reading): Identifier[] {
  const found: Identifier[] = []
  const text = reading.text
  reading.meter.steps += text.length
  for (let at = 0; at + 8 < text.length; at++) {
    const code = text.charCodeAt(at)
    if (!isDigitCode(code) && code !== 120 && code !== 88 && code !== 42) continue
    const separator = text[at + 3] ?? ""
    if (separator !== text[at + 6] || !"-. _".includes(separator)) continue
    const before = text[at - 1]
    if (before !== undefined && /[\p{L}\d.+-]/u.test(before)) continue
    const match = /^(?:\d{3}|[xX*]{3})([-. _])(?:\d{2}|[xX*]{2})\1\d{4}(?![\d-])/.exec(text.slice(at, at + 12))
    if (match) found.push({ kind: "ssn", span: [at, at + match[0].length], value: match[0], label: "ssn", type: "ssn" })
  }
  return found
}

/** Medicare beneficiary identifiers by their shape (CMS: 11 places, letters without S, L, O, I, B, Z). */
const medicareShape = /^[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d-?[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d-?[AC-HJKMNP-RT-Y]{2}\d\d$/

function luhn(digits: string): boolean {
  let sum = 0
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at])
    sum += at % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2
  }
  return sum % 10 === 0
}

const space = 32
const hyphen = 45
/** A Medicare identifier has eleven places, a card thirteen and more. */
const shortestUnlabelled = 11

/** Medicare identifiers and payment card numbers, which need no label. */
function unlabelled(reading: Reading): Identifier[] {
  const found: Identifier[] = []
  const text = reading.text
  reading.meter.steps += text.length
  for (let at = 0; at < text.length;) {
    if (!isDigitCode(text.charCodeAt(at)) || isValueAt(text, at - 1)) {
      at++
      continue
    }
    let end = at
    let digits = ""
    while (end < text.length && end - at < 40) {
      const code = text.charCodeAt(end)
      if (isDigitCode(code)) digits += text[end]
      else if (isLetterCode(code) ? text[end - 1] === " " : (code !== space && code !== hyphen) || !isValueAt(text, end + 1)) break
      end++
    }
    reading.meter.steps += end - at
    if (end - at < shortestUnlabelled) {
      at = end
      continue
    }
    const value = text.slice(at, end).trimEnd()
    const card =
      /^[3-6][\d -]{12,22}$/.test(value) && digits.length >= 13 && digits.length <= 19 && luhn(digits) && !/^(\d)\1+$/.test(digits)
    if (medicareShape.test(value))
      found.push({ kind: "medicare", span: [at, at + value.length], value, label: "medicare", type: "health-plan-id" })
    else if (card) found.push({ kind: "card", span: [at, at + value.length], value: digits, label: "card", type: "account" })
    at = end
  }
  return found
}

interface Label {
  readonly first: number
  readonly word: string
  readonly plain: boolean
}

function labelAt(reading: Reading, at: number): Label | undefined {
  const word = reading.words[at]?.lower ?? ""
  const next = reading.words[at + 1]?.lower
  if (
    (word === "social" && next === "security") ||
    (word === "social" && /^(?:your|my|his|her|their|our|mi|su)$/.test(reading.words[at - 1]?.lower ?? ""))
  ) {
    return { first: at + (next === "security" ? 1 : 0), word: "ssn", plain: true }
  }
  if (word === "seguro" && next === "social") return { first: at + 1, word: "ssn", plain: true }
  if (word === "medical" && next === "record") return { first: at + 1, word: "record", plain: false }
  if (word === "mr" && /^\s?#?:?\s?\d/.test(reading.text.slice(reading.words[at]?.end ?? 0, (reading.words[at]?.end ?? 0) + 4))) {
    return { first: at, word: "mrn", plain: true }
  }
  if (plainLabels.has(word)) return { first: at, word, plain: true }
  return everydayLabels.has(word) ? { first: at, word, plain: false } : undefined
}

function labelledAt(reading: Reading, label: Label): Identifier | undefined {
  const { words, text } = reading
  let at = label.first
  let connected = false
  for (let hops = 0; hops < 4; hops++) {
    const gap = text.slice(words[at]?.end ?? 0, words[at + 1]?.start ?? text.length)
    reading.meter.steps++
    if (gap.length > 6 || /[!?\n;]|\.\s+[A-Z]/.test(gap)) return undefined
    if (/[#=]/.test(gap) || (gap.includes(":") && hops > 0)) connected = true
    const next = words[at + 1]
    if (!next) return undefined
    if (
      next.shape !== "number" &&
      (connectors.has(next.lower) || next.lower === "ends" || next.lower === "ending" || next.lower === "in")
    ) {
      if (next.lower !== "is" && next.lower !== "was" && next.lower !== "in") connected = true
      at++
      continue
    }
    const tail = /^[A-Za-z]{1,4}\d{2,8} \d{3,8}(?![\d/:])/.exec(text.slice(next.start, next.start + 24))
    const lead = text.slice(next.start, next.end)
    const numbered = words[at + 2]?.shape === "number" && words[at + 2]?.gap === " "
    const coded = /^[A-Z]{2,4}$/.test(lead) && (words[at + 2]?.lower.length ?? 0) > 5
    const spaced = numbered && (coded || (connected && /^[A-Za-z]{1,4}$/.test(lead)))
    const span: Span = tail
      ? [next.start, next.start + tail[0].length]
      : spaced
        ? [next.start, valueAt(text, words[at + 2]?.start ?? 0)[1]]
        : valueAt(text, next.start)
    const value = text.slice(...span)
    const letters = /[A-Za-z]/.test(value)
    if (next.hashtag && letters && !/-\d{4}/.test(value)) return undefined
    const count = digitsIn(value)
    if (count < 4 || (isYear(value) && !connected) || (text[span[1]] === "," && isDigit(text[span[1] + 1] ?? ""))) return undefined
    if (letters && value.search(/\d/) > 4 && !/-/.test(value)) return undefined
    const following = words
      .slice(at + 2, at + 12)
      .filter((word) => word.start >= span[1])
      .slice(0, 2)
    if (!label.plain && !connected && !letters && count < 5) return undefined
    if (!connected && following.some((word) => countable.has(word.lower))) return undefined
    return { kind: "labelled", span, value, label: label.word, type: typeOf.get(label.word) ?? "account" }
  }
  return undefined
}

/** "username dwilkes1954", "login: jsmith_82": the name of somebody's account. */
function userNameAt(reading: Reading, at: number): Identifier | undefined {
  const { words, text } = reading
  const word = words[at]
  const two = word?.lower === "user" && /^(?:name|id)$/.test(words[at + 1]?.lower ?? "") ? at + 1 : at
  if (!word || (two === at && !/^(?:username|login|userid|usuario)$/.test(word.lower))) return undefined
  let end = words[two]?.end ?? 0
  const lead = /^\s?(?:is|=|:|#|es)?\s{0,2}["']?/.exec(text.slice(end, end + 8))
  end += lead?.[0].length ?? 0
  const value = /^[A-Za-z0-9][A-Za-z0-9._-]{3,40}/.exec(text.slice(end, end + 42))?.[0].replace(/[._-]+$/, "") ?? ""
  if (!/\d|[._]/.test(value) || !/[A-Za-z]/.test(value)) return undefined
  return { kind: "labelled", span: [end, end + value.length], value, label: "username", type: "account" }
}

const ibanShape = /^[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?(?![A-Za-z0-9])/

/** An international bank account number whose check digits are right (ISO 13616). */
function ibanAt(reading: Reading, at: number): Identifier | undefined {
  const word = reading.words[at]
  if (!word || word.end - word.start !== 2 || word.shape !== "upper" || reading.words[at + 1]?.gap !== "") return undefined
  const value = ibanShape.exec(reading.text.slice(word.start, word.start + 44))?.[0]
  if (!value) return undefined
  const plain = value.replaceAll(" ", "")
  let rest = 0
  for (const char of plain.slice(4) + plain.slice(0, 4)) rest = Number(`${rest}${Number.parseInt(char, 36)}`) % 97
  return rest === 1
    ? { kind: "labelled", span: [word.start, word.start + value.length], value: plain, label: "iban", type: "account" }
    : undefined
}

/** Words with which a labeled number begins. */
const begins = wordSet("social seguro medical mr user username login userid usuario", plainLabels, everydayLabels)

/** Numbers that name one person's record, plan, account or licence. */
export function identifiersOf(reading: Reading): Identifier[] {
  const found = [...socialSecurity(reading), ...unlabelled(reading)]
  const taken = new Set(found.map((each) => each.span[0]))
  for (let at = 0; at < reading.words.length; at++) {
    reading.meter.steps++
    const begun = isOf(reading.words[at], begins)
    const label = begun ? labelAt(reading, at) : undefined
    const identifier = (label && labelledAt(reading, label)) ?? (begun ? userNameAt(reading, at) : undefined) ?? ibanAt(reading, at)
    if (identifier && !taken.has(identifier.span[0])) {
      taken.add(identifier.span[0])
      found.push(identifier)
    }
  }
  return found.sort((a, b) => a.span[0] - b.span[0])
}
