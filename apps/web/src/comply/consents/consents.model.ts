import type { Consent, ConsentEvent, ConsentKind, ConsentState, ConsentTerms } from "@bedside/contracts"
import { consentKinds, consentStates, consentWords, stopWords } from "@bedside/contracts"
import { capital, dayWords } from "./line.model.ts"

export interface ConsentFilter {
  /** Part of a handle. */
  readonly search: string
  readonly state: ConsentState | ""
  readonly kind: ConsentKind | ""
  /** Days; 0 asks for all. */
  readonly endsWithin: number
}
export const everything: ConsentFilter = { search: "", state: "", kind: "", endsWithin: 0 }
export const isFiltered = ({ search, state, kind, endsWithin }: ConsentFilter): boolean =>
  search !== "" || state !== "" || kind !== "" || endsWithin > 0

export const stateChoices: readonly { readonly value: ConsentState | ""; readonly label: string }[] = [
  { value: "", label: "Every state" },
  ...consentStates.map((value) => ({ value, label: capital(consentWords.state[value]) })),
]
export const kindChoices: readonly { readonly value: ConsentKind | ""; readonly label: string }[] = [
  { value: "", label: "Every kind" },
  ...consentKinds.map((value) => ({ value, label: capital(consentWords.kind[value]) })),
]
export const endChoices = [
  { value: "0", label: "Any time" },
  { value: "30", label: "In 30 days" },
  { value: "90", label: "In 90 days" },
  { value: "365", label: "In a year" },
] as const

export const kindName = (kind: ConsentKind): string => capital(consentWords.kind[kind])
export const list = (words: readonly string[]): string =>
  words.length < 3 ? words.join(" and ") : `${words.slice(0, -1).join(", ")}, and ${words.at(-1) ?? ""}`

/** The day `months` later, or the last one of a shorter month. Days are YYYY-MM-DD. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number)
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}

/** Bytes as people say them. */
export const sizeWords = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`

const wordOf = (words: Readonly<Record<string, string>>, key: unknown): string =>
  typeof key === "string" && Object.hasOwn(words, key) ? (words[key] ?? key) : String(key ?? "")

type Facts = ConsentEvent["facts"]
const scanTypes: Readonly<Record<string, string>> = { "application/pdf": "PDF", "image/jpeg": "JPEG", "image/png": "PNG" }
const viewedWords: Readonly<Record<string, string>> = {
  identity: "Looked at who it is",
  scan: "Opened the scan",
  signature: "Opened the signed form",
  evidence: "Looked at what was public before it was taken down",
}
const eventSentences: Readonly<Record<ConsentEvent["type"], (facts: Facts) => string>> = {
  created: ({ version }) => (typeof version === "number" && version > 1 ? `Began version ${version}` : "Began it"),
  amended: ({ identityChanged }) => (identityChanged === true ? "Changed it, and who it is about" : "Changed it"),
  presented: ({ check }) => (check === "code" ? "Made a signing link with a code" : "Made a signing link for use here"),
  opened: () => "Opened the signing link",
  signed: ({ method, on }) => (method === "paper" ? `Recorded the paper form signed on ${dayWords(String(on))}` : "Signed on a screen"),
  declined: () => "Said no",
  "scan-added": ({ type, bytes }) => `Kept a scan, ${wordOf(scanTypes, type)}${typeof bytes === "number" ? `, ${sizeWords(bytes)}` : ""}`,
  "copy-given": ({ method }) => `Copy given: ${wordOf(consentWords.copy, method)}`,
  "item-approved": () => "Noted that the person approved a final item",
  activated: () => "Checked it and found it in order: active from now on",
  superseded: () => "A newer version took its place",
  "event-occurred": ({ on }) => `The event that ends it happened on ${dayWords(String(on))}`,
  "expiry-notice": ({ days, because }) => {
    const soon = typeof days === "number" ? `in ${days} ${days === 1 ? "day" : "days"}` : "soon"
    return `Told that it ends ${soon}${because === "came-of-age" ? ": the person comes of age" : ""}`
  },
  expired: ({ because }) => (because === "came-of-age" ? "Ended: the person came of age" : "Ended: its last day is over"),
  narrowed: ({ via, receivedOn }) =>
    `Taken back in part: ${wordOf(consentWords.revocation, via)}${typeof receivedOn === "string" ? `, received ${dayWords(receivedOn)}` : ""}`,
  "evidence-kept": ({ pictures, kept }) => `Kept what was public as evidence: ${String(kept)} of ${String(pictures)} pictures copied`,
  "takedown-started": () => "Began to take down a post that was public",
  "takedown-done": ({ answer }) => `A post that was public is gone. ${wordOf(stopWords.answer, answer)}`,
  "residual-noted": ({ kind, state }) => `${wordOf(stopWords.residual, kind)}: ${wordOf(stopWords.state, state).toLowerCase()}`,
  "letter-made": ({ language }) => `Made the letter to the person, in ${wordOf(consentWords.language, language)}`,
  purged: ({ because }) =>
    `Destroyed the documents, the name and the exact words: ${because === "unsigned" ? "nobody signed it" : "their time was over"}`,
  frozen: ({ cause }) => `Frozen: ${wordOf(consentWords.freeze, cause)}`,
  unfrozen: () => "Let it be used again",
  revoked: ({ via, receivedOn }) =>
    `Taken back: ${wordOf(consentWords.revocation, via)}${typeof receivedOn === "string" ? `, received ${dayWords(receivedOn)}` : ""}`,
  "defect-found": ({ defect }) => `Marked as defective: ${wordOf(consentWords.defect, defect)}`,
  viewed: ({ what }) => wordOf(viewedWords, what) || "Looked into the vault",
}
/** How long name and documents are kept. */
export const keptWords = (until: string, isSigned: boolean): string =>
  isSigned
    ? `The documents are kept at least until ${dayWords(until)}.`
    : `Nobody has signed it. Without a change, the name and the exact words are destroyed after ${dayWords(until)}; handle and history stay.`
/** One entry of the history in a plain sentence. */
export const eventWords = ({ type, facts }: Pick<ConsentEvent, "type" | "facts">): string => eventSentences[type](facts)

const beforeSigning = "Change the form."
const afterSigning = "Begin a new version and have it signed."
const formFix = (state: ConsentState): string => (state === "draft" || state === "presented" ? beforeSigning : afterSigning)
/** What to do about each reason. A reason this page does not know gets the general answer. */
const fixes: Readonly<Record<string, (state: ConsentState) => string>> = {
  "not-signed": () => "Give the person a signing link, or record a form signed on paper.",
  declined: () => "Leave it at that. If the person asks later, begin a new consent.",
  "not-checked": () => "Ask a colleague who did not prepare it to check it.",
  frozen: () => "Settle the question. Then let it be used again, or take it back.",
  revoked: () => "Nothing brings it back. If the person agrees again, begin a new version.",
  superseded: () => "Use the newer version.",
  defective: () => afterSigning,
  "missing-element": formFix,
  "no-end": formFix,
  ended: () => afterSigning,
  "event-occurred": () => afterSigning,
  undated: () => "Have it signed again, with the day on it.",
  "signed-in-future": () => "Record the day that stands on the form. If the form itself is wrong, have it signed again.",
  "no-authority": () => "Have it signed again, with the reason why this person may sign.",
  "missing-statement": () => "Print our form and have it signed: it holds all required words.",
  "payment-not-stated": () => "Have a form signed that says who pays.",
  "guardian-missing": () => "Begin a new version for a parent or guardian to sign.",
  "minor-must-sign": () => "Begin a new version for the minor to sign.",
  "representative-missing": () => "Begin a new version for the executor to sign.",
  "came-of-age": () => "Ask the person, now an adult, with a new version.",
  "california-needs-day": formFix,
  "texas-electronic": () => "Have our form signed: it holds the words Texas asks for.",
  "part2-needed": formFix,
  "document-changed": () => "Stop using it, and tell whoever runs Bedside. Have a new version signed.",
  "copy-not-given": () => "Give the person a copy, then note it here.",
  "nothing-approved": () => "Show the person the final post. Note here when they agree.",
}
export const fixFor = (kind: string, state: ConsentState): string => fixes[kind]?.(state) ?? formFix(state)

type Scope = ConsentTerms["scope"]
const named = <K extends string>(words: Readonly<Record<K, string>>, keys: readonly K[]): string => keys.map((key) => words[key]).join(", ")
const yesNo = (value: boolean): string => (value ? "Yes" : "No")

/** Where it may be seen, by name. */
export const placeWords = ({ scope, recipients }: ConsentTerms, nameOf: (id: string) => string): string =>
  [...scope.channels.map(nameOf), ...recipients].join(", ")

const howWords = ({ edits, tagAccount, locationTag, geography, frequency }: Scope): string =>
  [
    edits.length > 0 ? `Edits: ${named(consentWords.edit, edits)}` : "No edits",
    tagAccount ? "their account may be tagged" : "",
    locationTag ? "the place may be tagged" : "",
    geography ? `may name ${geography}` : "",
    consentWords.frequency[frequency],
  ]
    .filter(Boolean)
    .join("; ")

const moneyWords = ({ practicePaid, payer, personPaid }: ConsentTerms["payment"]): string =>
  [
    practicePaid ? `Somebody pays the practice${payer ? ` (${payer})` : ""}` : "Nobody pays the practice",
    personPaid ? "the person is paid" : "",
  ]
    .filter(Boolean)
    .join("; ")

const endWords = ({ on, event }: ConsentTerms["expiry"]): string =>
  [on ? dayWords(on) : "", event ? `when this happens: ${event}` : ""].filter(Boolean).join(", or ") || "No end named"

const minorWords = ({ under18, consentsAlone, assentNoted }: ConsentTerms["minor"]): string =>
  under18
    ? ["Under 18", consentsAlone ? "may sign alone for this care" : "a parent or guardian signs", assentNoted ? "was asked and agreed" : ""]
        .filter(Boolean)
        .join("; ")
    : "Adult"

/** Everything a consent says, as pairs to read. */
export function termRows(terms: ConsentTerms, nameOf: (id: string) => string): readonly (readonly [name: string, words: string])[] {
  const { scope } = terms
  const rows: readonly (readonly [string, string])[] = [
    ["May show", named(consentWords.info, scope.info) || "Nothing named"],
    ["Name", capital(consentWords.name[scope.nameUse])],
    ["Private matters offered", named(consentWords.sensitive, terms.sensitive) || "None"],
    ["Where", placeWords(terms, nameOf) || "Nowhere named"],
    [
      "Why",
      named(
        consentWords.purpose,
        scope.purposes.filter((one) => one !== "paid-ad"),
      ) || "Nothing named",
    ],
    ["Paid ads", yesNo(scope.paidAds)],
    ["How", howWords(scope)],
    ["Sees each post first", yesNo(scope.preApproval)],
    ["Ends", endWords(terms.expiry)],
    ["About", `${capital(consentWords.subject[terms.subjectClass])}. ${minorWords(terms.minor)}.`],
    ["Signs", capital(consentWords.signer[terms.signer])],
    ["Money", moneyWords(terms.payment)],
    ["Language", consentWords.language[terms.language]],
  ]
  return terms.part2 ? [...rows, ["42 CFR Part 2", "Part 2 consent"]] : rows
}

/** What was taken back of it, by name; empty when nothing was. */
export function withdrawnWords({ withdrawn }: Pick<Consent, "withdrawn">, nameOf: (id: string) => string): string {
  if (!withdrawn) return ""
  const { channels, info, media } = withdrawn
  const pictures = media.length === 0 ? "" : media.length === 1 ? "one picture or video" : `${media.length} pictures or videos`
  return [...channels.map(nameOf), named(consentWords.info, info), pictures].filter(Boolean).join(", ")
}

/** What stops when it is taken back, by name. */
export function whatStops({ terms, link }: Pick<Consent, "terms" | "link">, nameOf: (id: string) => string): readonly string[] {
  const places = placeWords(terms, nameOf)
  const shown = named(consentWords.info, terms.scope.info)
  return [
    `No post may use it any more. It covered ${[shown, places && `on ${places}`].filter(Boolean).join(", ") || "nothing by name"}.`,
    "Posts that wait to go out with it are canceled, and their approval ends.",
    "Posts that are public are taken down where the network allows it; what was public is kept as evidence first.",
    ...(terms.scope.paidAds ? ["Stop ads that run outside Bedside by hand."] : []),
    ...(link ? ["The open signing link stops working."] : []),
    "Take down by hand what Bedside cannot: other places, print, press. Copies that others made cannot be called back.",
  ]
}
