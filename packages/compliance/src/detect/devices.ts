import { stateCodes } from "../lexicon/places.ts"
import type { Reading } from "../text/reading.ts"
import { isOf, wordSet } from "../text/word-sets.ts"
import type { Span } from "../types.ts"

/** A number of a device, a vehicle or a place on the net that belongs to one person; spans are of the folded text. */
export interface DeviceMention {
  readonly kind: "serial" | "udi" | "vin" | "plate" | "ip" | "mac"
  readonly span: Span
}

const valueChar = (char: string | undefined): boolean => char !== undefined && /^[A-Za-z0-9]$/.test(char)
const isDigit = (char: string): boolean => char >= "0" && char <= "9"
const maxValue = 40

/** A value of letters, digits and single joints from `at`; a space joins only before a part with a digit, and once. */
function valueFrom(text: string, at: number, spaced: boolean): Span {
  let end = at
  let spaces = 0
  while (end - at < maxValue) {
    const char = text[end]
    if (valueChar(char)) end++
    else if (
      /^[-.()/]$/.test(char ?? "") &&
      (valueChar(text[end + 1]) || (char === "(" && end === at) || (char === ")" && valueChar(text[end + 1])))
    )
      end++
    else if (spaced && char === " " && spaces === 0 && end > at && /^[A-Z]{0,3}\d/.test(text.slice(end + 1, end + 5))) {
      spaces++
      end++
    } else break
  }
  return [at, end]
}

const serialLead = /^(?:\s?(?:numbers?|num|nos?|id|is|was|code|tag)\b\.?|\s?[:#=])*\s?(?:sn\b|s\/n)?\s?[#:]?\s?/i
const plateLead =
  /^s?(?:\s?(?:numbers?|num|nos?|is|was|reads?|says|es|dice)\b\.?|\s?[:#=])*\s?(?:[A-Z]{2,3}\s(?=[A-Z0-9-]{4,9}\b)(?=\S*\d))?/i

/** The value behind a label that ends at `end`, when it holds enough digits to be one. */
function labelled(reading: Reading, end: number, lead: RegExp, least: number, digits: number): Span | undefined {
  const { text } = reading
  const joint = lead.exec(text.slice(end, end + 32))?.[0] ?? ""
  const span = valueFrom(text, end + joint.length, true)
  reading.meter.steps += span[1] - end
  const value = text.slice(...span)
  const count = Array.from(value).filter(isDigit).length
  const size = Array.from(value).filter((char) => valueChar(char)).length
  return joint.length > 0 && size >= least && count >= digits && !/^(?:19|20)\d\d$/.test(value) ? span : undefined
}

const deviceWords = new Set("device implant pump pacemaker monitor defibrillator icd stent lens prosthesis cpap".split(" "))

/** The label at word `at`: its last word and what it labels. */
function labelAt(reading: Reading, at: number): { kind: "serial" | "udi" | "vin" | "plate"; end: number } | undefined {
  const { words } = reading
  const word = words[at]
  const next = words[at + 1]
  if (!word) return undefined
  if (word.lower === "serial" || (word.lower === "sn" && word.shape === "upper")) return { kind: "serial", end: word.end }
  if (word.lower === "s" && next?.lower === "n" && next.gap === "/") return { kind: "serial", end: next.end }
  if (word.lower === "udi") return { kind: "udi", end: word.end }
  if (deviceWords.has(word.lower) && next?.lower === "id") return { kind: "serial", end: next.end }
  if (word.lower === "vin") return { kind: "vin", end: word.end }
  if (
    word.lower === "plate" ||
    word.lower === "plates" ||
    word.lower === "placa" ||
    word.lower === "placas" ||
    (word.lower === "tag" && next?.shape === "upper" && next.gap === " " && stateCodes.has(reading.text.slice(next.start, next.end))) ||
    ((word.lower === "tag" || word.lower === "tags") && words[at - 1]?.lower === "license")
  )
    return { kind: "plate", end: word.end }
  return undefined
}

/** True when the sentence is a recall or tells of "serial numbers" as such: makers' lots are nobody's. */
function isRecall(reading: Reading, at: number): boolean {
  const sentence = reading.sentence[at]
  for (let near = Math.max(0, at - 14); near <= at + 14; near++) {
    if (reading.sentence[near] === sentence && reading.words[near]?.lower.startsWith("recall"))
      return !reading.words
        .slice(Math.max(0, at - 14), at + 14)
        .some(
          (word, near) => reading.sentence[Math.max(0, at - 14) + near] === sentence && /^(?:his|her|my|your|patient)$/.test(word.lower),
        )
  }
  return false
}

const labels = wordSet("serial sn s udi vin plate plates placa placas tag tags", deviceWords)

function labelledDevices(reading: Reading): DeviceMention[] {
  const found: DeviceMention[] = []
  for (let at = 0; at < reading.words.length; at++) {
    reading.meter.steps++
    const label = isOf(reading.words[at], labels) ? labelAt(reading, at) : undefined
    if (!label) continue
    const plate = label.kind === "plate"
    const span = labelled(reading, label.end, plate ? plateLead : serialLead, plate ? 4 : 5, plate ? 1 : 2)
    const last = found.at(-1)
    if (!span || (last && last.span[1] > span[0]) || isRecall(reading, at)) continue
    const value = reading.text.slice(...span)
    if (plate && (value !== value.toUpperCase() || /^\d{1,3}$/.test(value) || value.length > 10)) continue
    if (label.kind === "vin" && !/^[A-HJ-NPR-Z0-9]{11,17}$/i.test(value)) continue
    found.push({ kind: label.kind, span })
  }
  return found
}

/** 203.0.113.44; "version 1.2.3.4" and longer dotted numbers are none. */
function ipv4At(reading: Reading, at: number): DeviceMention | undefined {
  const { words, text } = reading
  const first = words[at]
  if (first?.shape !== "number" || /[.\d]$/.test(first.gap)) return undefined
  for (let step = 0; step < 4; step++) {
    const word = words[at + step]
    if (word?.shape !== "number" || word.lower.length > 3 || Number(word.lower) > 255 || (step > 0 && word.gap !== ".")) return undefined
  }
  const last = words[at + 3]
  if (
    !last ||
    /^\.\d/.test(text.slice(last.end, last.end + 2)) ||
    /^(?:version|v|section|chapter|release)$/.test(words[at - 1]?.lower ?? "")
  )
    return undefined
  return { kind: "ip", span: [first.start, last.end] }
}

const isHex = (char: string | undefined): boolean => char !== undefined && /^[0-9a-fA-F]$/.test(char)

/** IPv6 and MAC addresses: runs of hexadecimal groups with colons. */
function colonAddresses(reading: Reading): DeviceMention[] {
  const { text } = reading
  const found: DeviceMention[] = []
  for (let colon = text.indexOf(":"); colon >= 0;) {
    let start = colon
    while (start > 0 && colon - start < 5 && isHex(text[start - 1])) start--
    let end = colon
    while (end - start < 46 && (isHex(text[end]) || text[end] === ":")) end++
    reading.meter.steps += end - start
    const value = text.slice(start, end).replace(/:$/, "")
    const groups = value.split(":")
    const clean = !/[A-Za-z0-9]/.test(text[start - 1] ?? " ") && !/[A-Za-z0-9]/.test(text[end] ?? " ")
    const hex = groups.every((group) => group.length <= 4) && /\d/.test(value)
    const six =
      groups.length === 8 ||
      (value.includes("::") && !value.includes(":::") && groups.length >= 3 && groups.length <= 8 && value.length > 6)
    if (clean && groups.length === 6 && groups.every((group) => group.length === 2))
      found.push({ kind: "mac", span: [start, start + value.length] })
    else if (clean && hex && six) found.push({ kind: "ip", span: [start, start + value.length] })
    colon = text.indexOf(":", Math.max(end, colon + 1))
  }
  return found
}

/** Serial numbers, UDIs, VINs, plates and addresses of the net, from left to right. Work grows with the length only. */
export function devicesOf(reading: Reading): DeviceMention[] {
  const found = [...labelledDevices(reading), ...colonAddresses(reading)]
  for (let at = 0; at < reading.words.length; at++) {
    const address = ipv4At(reading, at)
    if (!address) continue
    found.push(address)
    at += 3
  }
  return found.sort((a, b) => a.span[0] - b.span[0])
}
