import { err, ok, type Result } from "@bedside/kernel"
import { commonPasswords } from "./common-passwords.ts"

export const minLength = 12

export type PasswordReason = "too-short" | "common" | "has-name" | "has-email" | "has-practice"
export interface PasswordRefused {
  readonly kind: "password-refused"
  readonly reason: PasswordReason
}
export interface PasswordFor {
  readonly name: string
  readonly email: string
  readonly practiceNames: readonly string[]
}

const lookAlikes: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "8": "b",
  "@": "a",
  $: "s",
  "!": "i",
}

/** Letters without case and accents. */
const plain = (text: string) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase()
/** The letters a password is built on: digits that stand for letters are read as such. */
const asLetters = (text: string) => Array.from(text, (letter) => lookAlikes[letter] ?? letter).join("")

/**
 * A password as written, and what is left when decoration (digits and signs around it) is taken away, look-alikes read both ways. What is
 * less than two fifths of the whole does not carry it: there the rest makes the password.
 */
function coresOf(password: string): string[] {
  const low = plain(password)
  const bare = low.replace(/^[^a-z]+|[^a-z]+$/g, "")
  const read = asLetters(low)
  return [
    low,
    bare,
    read,
    asLetters(bare),
    read.replace(/[^a-z]/g, ""),
    low.replace(/[^a-z]/g, ""),
    asLetters(low.replace(/\d+\W*$/, "")),
  ].filter((core) => core.length > 3 && core.length >= low.length * 0.4)
}

const runs = [
  "abcdefghijklmnopqrstuvwxyz",
  "01234567890123456789",
  "qwertyuiopasdfghjklzxcvbnm",
  "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
  "1q2w3e4r5t6y7u8i9o0p",
  "q1w2e3r4t5y6u7i8o9p0",
  "qazwsxedcrfvtgbyhnujmikolp",
]
const backward = (text: string) => Array.from(text).toReversed().join("")
const isRun = (text: string) => runs.some((run) => run.includes(text) || backward(run).includes(text))
/** Only digits (dates, phone numbers), few different characters, one short piece again and again, or a walk along the keyboard or the alphabet. */
const isPattern = (text: string) =>
  /^[\d\p{P}\p{S}\p{Z}]+$/u.test(text) ||
  new Set(text).size < 5 ||
  /^(.{1,6})\1+$/.test(text) ||
  isRun(text) ||
  (text.match(/.{1,6}/g) ?? []).every((piece) => piece.length > 2 && isRun(piece))

const isCommonWord = (core: string) => commonPasswords.has(core) || /^(.+)\1+$/.exec(core)?.[1] === core.slice(0, core.length / 2)
/** One or two common words joined are still common. */
function isCommon(core: string): boolean {
  if (isCommonWord(core)) return true
  for (let cut = 4; cut <= core.length - 4; cut++)
    if (commonPasswords.has(core.slice(0, cut)) && commonPasswords.has(core.slice(cut))) return true
  return false
}

/** The parts of a name that give it away: words of four letters or more, and the whole without spaces. */
function tellingParts(name: string): string[] {
  const words = plain(name).split(/[^\p{L}\p{N}]+/u)
  return [...words.filter((word) => word.length >= 4), words.join("")].filter((part) => part.length >= 4)
}
/** Words any practice is called by say nothing about this one. */
const generic = new Set([
  "clinic",
  "practice",
  "medical",
  "health",
  "center",
  "centre",
  "family",
  "group",
  "street",
  "dental",
  "care",
  "associates",
  "the",
])

/** Long, not common, and not made of what anybody who knows the person would try first. The reason never repeats the password. */
export function judgePassword(password: string, { name, email, practiceNames }: PasswordFor): Result<undefined, PasswordRefused> {
  const refuse = (reason: PasswordReason) => err({ kind: "password-refused" as const, reason })
  if (Array.from(password).length < minLength) return refuse("too-short")
  const cores = coresOf(password)
  const has = (part: string) => cores.some((core) => core.includes(part))
  if (tellingParts(name).some(has)) return refuse("has-name")
  const local = plain(email.split("@")[0] ?? "")
  if ((local.length >= 4 && has(local)) || tellingParts(local).some(has)) return refuse("has-email")
  const practice = practiceNames.flatMap(tellingParts).filter((part) => !generic.has(part))
  if (practice.some(has)) return refuse("has-practice")
  if (isPattern(plain(password)) || cores.some((core) => isCommon(core) || isPattern(core))) return refuse("common")
  return ok(undefined)
}
