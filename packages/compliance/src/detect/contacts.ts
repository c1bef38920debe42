import { numberWords } from "../lexicon/calendar.ts"
import type { Reading } from "../text/reading.ts"
import { isOf, occurs, wordSet } from "../text/word-sets.ts"
import type { Span } from "../types.ts"

export interface Contact {
  readonly kind: "phone" | "email"
  readonly span: Span
  /** Digits without the country code 1, or the address in lower case. */
  readonly value: string
}

const isDigit = (char: string | undefined): boolean => char !== undefined && char >= "0" && char <= "9"
const looksDigit = (char: string | undefined): boolean => char === "O" || char === "o" || char === "l" || char === "I"
const isNameChar = (char: string | undefined): boolean => char !== undefined && /^[\p{L}\p{N}._%+-]$/u.test(char)
const isHostChar = (char: string | undefined): boolean => char !== undefined && /^[\p{L}\p{N}.-]$/u.test(char)
const maxLocal = 64
const maxHost = 253

interface Group {
  readonly start: number
  readonly end: number
  readonly digits: string
}

/** Separators a telephone number may hold between two digits, at most three in a row. */
const separators = new Set([" ", "-", ".", "(", ")", "/", "\u00b7", "*", "_"])

/** The group of digits that starts at `at`; the letters O and l beside digits are read as 0 and 1. */
function groupAt(text: string, at: number): Group {
  let end = at
  let digits = ""
  while (end - at < 20 && (isDigit(text[end]) || (looksDigit(text[end]) && (isDigit(text[end + 1]) || isDigit(text[end - 1]))))) {
    const char = text[end] ?? ""
    digits += isDigit(char) ? char : char === "O" || char === "o" ? "0" : "1"
    end++
  }
  return { start: at, end, digits }
}

/** Where the next group of the same run starts after `end`, or -1. */
function nextGroup(text: string, end: number): number {
  let at = end
  while (at - end < 4 && separators.has(text[at] ?? "")) at++
  const starts = isDigit(text[at]) || (looksDigit(text[at]) && isDigit(text[at + 1]))
  return at > end && at - end <= 3 && starts ? at : -1
}

/** Runs of digit groups with telephone separators between them, from left to right. */
function digitRuns(reading: Reading): Group[][] {
  const text = reading.text
  const runs: Group[][] = []
  reading.meter.steps += text.length
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 48 || code > 57) continue
    const run: Group[] = []
    for (let next = at; next >= 0; next = nextGroup(text, at)) {
      const group = groupAt(text, next)
      run.push(group)
      at = group.end
      reading.meter.steps += group.end - group.start + 1
    }
    runs.push(run)
  }
  return runs
}

const areaCode = (digits: string): boolean => /^[2-9]\d{9}$/.test(digits) && !/^[2-9]11/.test(digits)
const labelBefore =
  /(?:mrn|chart|record|account|acct|member|policy|claim|medicare|medicaid|licen[sc]e|certificate|npi|order|tracking|invoice|lot|isbn|serial|\bid)[\s#:.]{0,3}(?:number|no|is|id|#)?[\s#:.]{0,3}$/i
const telephoneWord =
  /(?:cell|phone|call|text|mobile|fax|tel|reach|home|contact|dial|ring|sms|whatsapp|number|voicemail|landline|telefono|celular|movil|numero|llam[ae]|#)[^.!?\d]{0,24}$/i
/** "ext. 12", "x305": what follows a number at a switchboard. */
const extension = /^,? ?(?:extension|ext\.?|x\.?|anexo|extn\.?) ?#?:? ?\d{1,6}(?!\d)/i
/** Dialing out: "+", "00" or "011" before a country's code. */
const dialedOut = /^(?:00|011)[1-9]\d{7,14}$/

/** A number of fewer digits is no telephone number. */
const fewestDigits = 7

/** The telephone number that starts with group `first` of a run, and how many groups it takes. */
function phoneAt(reading: Reading, run: readonly Group[], first: number): { contact: Contact; taken: number } | undefined {
  const text = reading.text
  const sizes = run.slice(first, first + 12).map((group) => group.digits.length)
  if (sizes.reduce((sum, size) => sum + size, 0) < fewestDigits) return undefined
  const start = run[first]?.start ?? 0
  const before = text.slice(Math.max(0, start - 32), start)
  if (/(?:[$€£\p{L}\d]|\d[.,])$/u.test(before)) return undefined
  const found = (taken: number, value: string) => {
    const from = before.endsWith("+") || before.endsWith("(") ? start - (before.endsWith("+(") ? 2 : 1) : start
    const end = run[first + taken - 1]?.end ?? start
    const more = extension.exec(text.slice(end, end + 20))
    const span: Span = [from, end + (more?.[0].length ?? 0)]
    return { contact: { kind: "phone" as const, span, value }, taken }
  }
  const digits = (count: number): string =>
    run
      .slice(first, first + count)
      .map((group) => group.digits)
      .join("")
  const skip = digits(1) === "1" ? 1 : 0
  const shape = sizes.slice(skip, skip + 3).join("-")
  const national = (count: number): string => digits(skip + count).slice(skip)
  if (shape === "3-3-4" && areaCode(national(3))) return found(skip + 3, national(3))
  if (/^(?:3-7|6-4)/.test(shape) && areaCode(national(2))) return found(skip + 2, national(2))
  const whole = digits(1).replace(/^1(?=\d{10}$)/, "")
  if (areaCode(whole) && whole.length === 10 && !labelBefore.test(before)) return found(1, whole)
  const all = digits(sizes.length)
  const spoken = telephoneWord.test(before)
  if (/\+\s?\(?$/.test(before)) {
    const taken = withinNumber(sizes)
    if (taken > 0) return found(taken, digits(taken).replace(/^1(?=\d{10}$)/, ""))
  }
  if (dialedOut.test(all) && (spoken || sizes.length > 1) && !labelBefore.test(before)) return found(sizes.length, all)
  const pieces = all.replace(/^1(?=\d{10}$)/, "")
  if (first === 0 && run.length >= 4 && run.length <= 12 && areaCode(pieces) && (spoken || sizes.every((size) => size === 1)))
    return found(run.length, pieces)
  if (spoken && first === 0 && skip === 0 && isForeign(text, run) && !labelBefore.test(before)) return found(run.length, all)
  const local = shape.startsWith("3-4") || sizes[0] === 7 ? digits(sizes[0] === 7 ? 1 : 2) : ""
  const alone = text[start + 3] === "-" && local.startsWith("555")
  if (skip === 0 && /^[2-9]\d{6}$/.test(local) && (spoken || alone) && !labelBefore.test(before))
    return found(sizes[0] === 7 ? 1 : 2, local)
  return undefined
}

/** How many groups after "+" make a number of 8 to 15 digits (ITU-T E.164); 0 when none do. */
function withinNumber(sizes: readonly number[]): number {
  let length = 0
  let taken = 0
  for (const size of sizes) {
    if (length + size > 15 || (length >= 10 && size > 4)) break
    length += size
    taken++
  }
  return length >= 8 ? taken : 0
}

/** Groups as numbers abroad are written ("020 7946 0958", "55 1234 5678", "06 12 34 56 78"); dates and prices are not. */
function isForeign(text: string, run: readonly Group[]): boolean {
  const sizes = run.map(({ digits }) => digits.length)
  const total = sizes.reduce((sum, size) => sum + size, 0)
  const from = run[0]?.start ?? 0
  const written = text.slice(from, Math.min(run.at(-1)?.end ?? from, from + 40))
  if (run.length < 2 || run.length > 6 || total < 8 || total > 11 || /[/_*]/.test(written)) return false
  if (/^(?:19|20)\d\d-\d\d-\d\d$|^\d{1,2}[-.]\d{1,2}[-.](?:\d\d|\d{4})$/.test(written) || /^\d{5}-\d{4}$/.test(written)) return false
  return sizes.every((size) => size >= 2 && size <= 5)
}

/** True when the number is said to be a fax: "fax: 406-555-0143", "406-555-0143 (fax)". */
export function isFax({ text }: Reading, { span: [start, end] }: Contact): boolean {
  const before = text.slice(Math.max(0, start - 64), start)
  const behind = text.slice(end, end + 8)
  return /\bfax(?:ed|es)?\b[^.!?\d\n]{0,56}$/i.test(before) || /^ ?[([,-]? ?fax\b/i.test(behind)
}

function phones(reading: Reading): Contact[] {
  const found: Contact[] = []
  for (const run of digitRuns(reading)) {
    for (let first = 0; first < run.length; first++) {
      const phone = phoneAt(reading, run, first)
      if (!phone) continue
      found.push(phone.contact)
      first += phone.taken - 1
    }
  }
  return found
}

const spanishDigits = new Map("cero uno dos tres cuatro cinco seis siete ocho nueve".split(" ").map((word, value) => [word, String(value)]))
const repeats: ReadonlyMap<string, number> = new Map([
  ["double", 2],
  ["triple", 3],
])

/** The digit that a word says. */
function spokenDigit(word: string): string | undefined {
  if (word === "oh" || word === "zero" || word === "o") return "0"
  const value = numberWords.get(word)
  return value !== undefined && value < 10 ? String(value) : spanishDigits.get(word)
}

const spokenWords = wordSet("oh zero o", [...numberWords.keys()].slice(0, 9), spanishDigits.keys())

/** A number told in words, digits among them or not ("four oh six 555 ..."): at least three digits are words. */
function spelledPhones(reading: Reading): Contact[] {
  const found: Contact[] = []
  if (!occurs(reading, spokenWords)) return found
  let digits = ""
  let spelled = 0
  let first = 0
  const close = (last: number) => {
    const national = digits.length === 11 && digits.startsWith("1") ? digits.slice(1) : digits
    if (spelled >= 3 && (national.length === 10 || national.length === 7)) {
      found.push({ kind: "phone", span: [reading.words[first]?.start ?? 0, reading.words[last]?.end ?? 0], value: national })
    }
    digits = ""
    spelled = 0
  }
  for (let at = 0; at <= reading.words.length; at++) {
    reading.meter.steps++
    const word = reading.words[at]
    const written = word?.shape === "number" && word.lower.length <= 4 ? word.lower : undefined
    const times = digits === "" ? undefined : repeats.get(word?.lower ?? "")
    const repeated = times ? spokenDigit(reading.words[at + 1]?.lower ?? "")?.repeat(times) : undefined
    const part = written ?? repeated ?? spokenDigit(word?.lower ?? "")
    if (repeated !== undefined) at++
    if (part !== undefined && digits.length < 20) {
      if (digits === "") first = at
      digits += part
      if (written === undefined) spelled++
    } else if (digits !== "") close(at - 1)
  }
  return found
}

function emails(reading: Reading): Contact[] {
  const text = reading.text
  const found: Contact[] = []
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    let start = at
    while (start > 0 && at - start < maxLocal && isNameChar(text[start - 1])) start--
    let end = at + 1
    while (end - at < maxHost && isHostChar(text[end])) end++
    reading.meter.steps += end - start
    while (end > at && /[.-]/.test(text[end - 1] ?? "")) end--
    while (start < at && text[start] === ".") start++
    const host = text.slice(at + 1, end)
    if (start < at && /[^.]\.[\p{L}\d-]{2,24}$/u.test(host))
      found.push({ kind: "email", span: [start, end], value: text.slice(start, end).toLowerCase() })
  }
  return found
}

const topLevel = wordSet("com net org edu gov me io co us example info")

/** Addresses written out: "kathy dot burke at outlook dot com", "gina [at] mail (dot) com". */
function spelledEmails(reading: Reading): Contact[] {
  const found: Contact[] = []
  const { words, text } = reading
  if (!occurs(reading, topLevel)) return found
  for (let at = 3; at < words.length; at++) {
    reading.meter.steps++
    const end = words[at]
    if (!end || !isOf(end, topLevel)) continue
    const dotted = words[at - 1]?.lower === "dot"
    const host = at - (dotted ? 2 : 1)
    if (!dotted && !end.gap.endsWith(".")) continue
    const bracketed = /[[({<]\s?at\s?[\])}>]/i.test(text.slice(Math.max(0, (words[host]?.start ?? 0) - 8), words[host]?.start ?? 0))
    if (words[host - 1]?.lower !== "at" || (!dotted && !bracketed)) continue
    let first = host - 2
    while (first > 1 && host - first < 8 && (words[first - 1]?.lower === "dot" || words[first - 1]?.lower === "underscore")) first -= 2
    const named = words[first]
    if (!named) continue
    let from = named.start
    while (from > 0 && named.start - from < maxLocal && isNameChar(text[from - 1])) from--
    const value = text
      .slice(from, end.end)
      .toLowerCase()
      .replace(/\bdot\b|\bat\b|underscore|[[\](){}<>\s]/g, (part) =>
        part === "dot" ? "." : part === "at" ? "@" : part === "underscore" ? "_" : "",
      )
    found.push({ kind: "email", span: [from, end.end], value })
  }
  return found
}

/** Telephone and fax numbers and email addresses of anybody, in one pass over the text and one over its words. */
export function contactsOf(reading: Reading): Contact[] {
  return [...phones(reading), ...spelledPhones(reading), ...emails(reading), ...spelledEmails(reading)].sort(
    (a, b) => a.span[0] - b.span[0],
  )
}
