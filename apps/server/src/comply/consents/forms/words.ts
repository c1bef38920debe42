import type { ConsentKind, ConsentTerms, consentWords } from "@bedside/contracts"

export type SectionId =
  | "who"
  | "what"
  | "where"
  | "why"
  | "how"
  | "money"
  | "choice"
  | "change"
  | "after"
  | "electronic"
  | "california"
  | "health-data"
  | "health-sale"
  | "part2"
  | "how-long"
  | "sensitive"
  | "copy"

/** What a form knows of the practice; an empty text is not known. */
export interface FormPractice {
  readonly name: string
  readonly privacyOfficial: string
  readonly address: string
  readonly portal: string
  readonly email: string
}

type List<K extends keyof typeof consentWords> = Readonly<Record<keyof (typeof consentWords)[K], string>>
type Scope = ConsentTerms["scope"]

/** Every word of a form in one language, in plain short sentences. Counsel confirms them before use. */
export interface FormWords {
  readonly titles: Readonly<Record<ConsentKind, string>>
  readonly headings: Readonly<Record<SectionId, string>>
  readonly info: List<"info">
  readonly purpose: List<"purpose">
  readonly edit: List<"edit">
  readonly sensitive: List<"sensitive">
  /** A place, from its id and the name people call it by. */
  place(id: string, name: string): string
  /** "a, b and c". */
  list(words: readonly string[]): string
  /** A day from YYYY-MM-DD. */
  day(on: string): string
  who(name: string | null): string
  what(practice: string, items: string, rights: boolean): string
  shows(info: readonly string[]): string
  where(places: readonly string[]): string
  recipients(names: readonly string[]): string
  why(purposes: readonly string[], practice: string): string
  paid(allowed: boolean): string
  nameUse(use: Scope["nameUse"]): string
  edits(edits: readonly string[]): string
  tags(account: boolean, place: boolean, geography: string | null): readonly string[]
  frequency(frequency: Scope["frequency"]): string
  readonly preApproval: string
  money(payment: ConsentTerms["payment"]): readonly string[]
  readonly choice: Readonly<Record<ConsentKind, string>>
  change(practice: FormPractice): readonly string[]
  readonly after: string
  readonly electronic: string
  readonly california: string
  /** RCW 19.373.030: what is collected and shared, why, with whom, and how to take it back. */
  healthData(practice: FormPractice): readonly string[]
  /** RCW 19.373.070: who sells, who buys, and that it ends within a year. */
  healthSale(practice: string, payer: string | null): readonly string[]
  readonly part2: readonly string[]
  ends(on: string | null, event: string | null): string
  readonly turns18: string
  readonly tick: string
  readonly copy: string
  readonly sign: {
    readonly intent: string
    readonly electronic: string
    readonly name: string
    readonly date: string
    readonly signature: string
    readonly authority: string
    readonly signedAt: string
    readonly fingerprint: string
    readonly ticked: string
    readonly witness: string
  }
}
