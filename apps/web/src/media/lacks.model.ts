import type { MediaSummary } from "@bedside/contracts"

/** `3 posts`, `1 post`. */
export const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`

const numbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
/** A small number as a word: "two". */
export const numberWord = (n: number): string => numbers[n] ?? String(n)
/** `two faces, one without a release`: how many people are seen, and of how many nobody has said who they are. */
export function peopleWords({ shown, unlinked }: MediaSummary["people"]): string {
  if (shown === 1) return unlinked === 1 ? "one face without a release" : "one face"
  return `${numberWord(shown)} faces, ${unlinked === shown ? "all" : numberWord(unlinked)} without a release`
}

export interface Lack {
  readonly what: "refused" | "finding" | "person" | "alt" | "background" | "captions" | "expired" | "trash"
  readonly words: string
  /** Without it the medium cannot go out at all. */
  readonly stops: boolean
}
type Known = Pick<
  MediaSummary,
  "state" | "people" | "findings" | "alt" | "background" | "needsCaptions" | "expired" | "expiring" | "expiresOn" | "trashedAt"
>

/** What a medium lacks before it can go out, gravest first; empty when nothing. `alt` is the description that will be used. */
export function lacks(medium: Known, alt: string = medium.alt.en): readonly Lack[] {
  if (medium.state === "refused") return [{ what: "refused", words: "Not taken", stops: true }]
  const out: Lack[] = []
  const add = (what: Lack["what"], words: string, stops: boolean) => out.push({ what, words, stops })
  if (medium.trashedAt) add("trash", "In the trash", true)
  if (medium.expired) add("expired", "Past its last day", true)
  if (medium.findings.block > 0) add("finding", count(medium.findings.block, "thing that must go", "things that must go"), true)
  if (medium.people.unlinked > 0) add("person", sentence(peopleWords(medium.people)), true)
  if (alt.trim() === "") add("alt", "No description", true)
  if (medium.needsCaptions) add("captions", "No captions for what is said", true)
  const background = backgroundWords[medium.background]
  if (medium.state === "ready" && background) add("background", background, true)
  if (medium.findings.review > 0) add("finding", count(medium.findings.review, "thing to look at", "things to look at"), false)
  if (medium.expiring) add("expired", `Last day of use: ${medium.expiresOn ?? ""}`, false)
  return out
}
const backgroundWords: Readonly<Record<Known["background"], string | null>> = {
  open: "Background not checked",
  "something-there": "Something readable in the background",
  "second-look": "Background needs a second person",
  "nothing-there": null,
  cleared: null,
}
const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
