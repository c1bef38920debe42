import type { ConsentTerms, SignatureGiven, SigningPage } from "@bedside/contracts"
import type { SigningWords } from "./signing.words.ts"

type Sensitive = ConsentTerms["sensitive"][number]
/** What a signer has said so far. */
export interface Answer {
  readonly name: string
  readonly authority: string
  readonly way: "type" | "draw"
  readonly typed: string
  /** A PNG in base64; empty while nothing is drawn. */
  readonly png: string
  readonly sensitive: readonly Sensitive[]
  readonly intent: boolean
  readonly electronic: boolean
}
export const noAnswer: Answer = {
  name: "",
  authority: "",
  way: "type",
  typed: "",
  png: "",
  sensitive: [],
  intent: false,
  electronic: false,
}

/** The secret behind the hash sign of a signing link; null when it cannot be one. */
export function tokenIn(hash: string): string | null {
  const token = hash.replace(/^#/, "")
  return /^[\w-]{20,200}$/.test(token) ? token : null
}

export type MissingPart = keyof SigningWords["missing"]
/** What is still missing before it can be looked over, in the order of the page. */
export function missingIn(answer: Answer, { form }: Pick<SigningPage, "form">): MissingPart[] {
  const mark = answer.way === "type" ? answer.typed.trim().length >= 2 : answer.png !== ""
  const parts: readonly (readonly [MissingPart, boolean])[] = [
    ["name", answer.name.trim().length >= 2],
    ["authority", form.signature.authority === null || answer.authority.trim().length >= 3],
    ["mark", mark],
    ["intent", answer.intent],
    ["electronic", answer.electronic],
  ]
  return parts.flatMap(([part, given]) => (given ? [] : [part]))
}

/** What is sent. Call it only when nothing is missing. */
export function signatureOf(answer: Answer, { documentSha256, today }: Pick<SigningPage, "documentSha256" | "today">): SignatureGiven {
  return {
    documentSha256,
    name: answer.name.trim(),
    on: today,
    mark: answer.way === "type" ? { kind: "typed", text: answer.typed.trim() } : { kind: "drawn", png: answer.png },
    intent: true,
    electronic: true,
    authority: answer.authority.trim(),
    sensitive: [...answer.sensitive],
  }
}

/** What the signer allowed and did not, in the words of the form. */
export function tickedIn({ form }: Pick<SigningPage, "form">, sensitive: readonly Sensitive[]): { yes: string[]; no: string[] } {
  const choices = form.sections.flatMap((section) => section.choices)
  return {
    yes: choices.filter(({ id }) => sensitive.includes(id)).map(({ text }) => text),
    no: choices.filter(({ id }) => !sensitive.includes(id)).map(({ text }) => text),
  }
}

type Closed = keyof SigningWords["closed"]
/** Why a link is closed for good; undefined for what can be tried again. */
export const closedBy = (kind: string | undefined, words: SigningWords): Closed | undefined =>
  Object.keys(words.closed).find((one): one is Closed => one === kind)

/** A refused answer in the signer's own language. */
export function refusalWords(kind: string, words: SigningWords): string {
  const known: Readonly<Record<string, string>> = {
    "wrong-code": words.wrongCode,
    "wrong-day": words.wrongDay,
    "bad-drawing": words.badDrawing,
    "authority-needed": words.missing.authority,
    "too-many-tries": words.busy,
    "too-fast": words.busy,
  }
  return known[kind] ?? words.offline
}

/** A day as people read it in the form's language, from YYYY-MM-DD; a moment with its hour, where the reader is. */
export function dayIn(language: "en" | "es", day: string): string {
  const at = new Date(day.length === 10 ? `${day}T12:00:00Z` : day)
  return new Intl.DateTimeFormat(language === "es" ? "es-US" : "en-US", {
    ...(day.length === 10 ? { timeZone: "UTC" } : {}),
    year: "numeric",
    month: "long",
    day: "numeric",
    ...(day.length === 10 ? {} : { hour: "numeric", minute: "2-digit" }),
  }).format(at)
}
