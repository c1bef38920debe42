import type { Facts } from "../facts.ts"
import { ambiguousNames } from "../lexicon/ambiguous-names.ts"
import { months, weekdays } from "../lexicon/calendar.ts"
import { commonWords } from "../lexicon/common-words.ts"
import { firstNames } from "../lexicon/first-names.ts"
import { medications } from "../lexicon/medications.ts"
import { cities, statesAndLarger } from "../lexicon/places.ts"
import { honorifics, relations, staffRoles, staffTitles } from "../lexicon/people.ts"
import { surnames } from "../lexicon/surnames.ts"
import { nameTags, type NameTags, type TaggedName } from "../model/names.ts"
import type { Reading } from "../text/reading.ts"
import { closedWords, isCapital, isInitial, medicalInitials, nameMask } from "./name-mask.ts"
import { beginsNoSpanishName, isCalled, isNameShown, isPlainSpanish } from "./name-signs.ts"
import { isPatientFramed, isPublicRole, isStaffRole, nameFrame } from "./name-roles.ts"
import { wordFact } from "../text/vocabulary.ts"
import { isOf, wordSet } from "../text/word-sets.ts"
import type { Word } from "../text/words.ts"

/** A personal name in the text: word numbers, first and last included. */
export interface NameMention {
  readonly first: number
  readonly last: number
  readonly sentence: number
  /** How it was seen. */
  readonly kind: "honorific" | "first-name" | "full-name" | "initials" | "unknown-name"
  /** Right after "our patient", "client" and the like. */
  readonly patient: boolean
  readonly role: "unknown" | "staff" | "public"
}

const titles = new Set(honorifics)
const kin = new Set(relations)
const beforeNames = new Set([...honorifics, ...staffTitles, ...staffRoles])

const spanishTitles = wordSet("don doña dona sra señora senora sr señor senor srta")

const adjacent = (gap: string | undefined): boolean =>
  gap === " " || gap === "-" || gap === "" || gap === ' "' || gap === '" ' || gap === " (" || gap === ") " || gap === ". "

/** True when the word can stand as a surname behind a given name. */
function isSurname(reading: Reading, at: number, firstKnown: boolean): boolean {
  const word = reading.words[at]
  if (!word || word.shape === "number" || reading.sentence[at] !== reading.sentence[at - 1] || !adjacent(word.gap)) return false
  if (
    word.end - word.start < 2 ||
    closedWords.has(word.lower) ||
    (months.has(word.lower) && !surnames.has(word.lower)) ||
    weekdays.has(word.lower)
  )
    return false
  if (surnames.has(word.lower)) return true
  if (word.shape === "lower" || reading.shouted) return firstKnown && !commonWords.has(word.lower) && firstNames.has(word.lower)
  return firstKnown || !commonWords.has(word.lower)
}

/** The last word of a name that starts at `at`: further names, initials, surnames. */
function lastOf(reading: Reading, at: number, known: boolean, mask: Uint8Array): number {
  let last = at
  while (last - at < 4) {
    const next = reading.words[last + 1]
    if (!next || mask[last + 1] || reading.words[last]?.possessive || reading.sentence[last + 1] !== reading.sentence[at]) break
    if (isInitial(reading, last + 1) && /^[. ]{1,2}$/.test(next.gap)) last++
    else if (isSurname(reading, last + 1, known)) last++
    else if (/^(?:de|del|la|van|von|al|bin|ibn|st)$/.test(next.lower) && isCapital(reading, last + 2) && isSurname(reading, last + 2, true))
      last += 2
    else break
  }
  return last
}

interface Candidate {
  readonly first: number
  readonly last: number
  readonly kind: NameMention["kind"]
}

function afterHonorific(reading: Reading, at: number, mask: Uint8Array): Candidate | undefined {
  const title = reading.words[at]
  const word = reading.words[at + 1]
  if (!title || !word || !titles.has(title.lower) || word.shape === "number" || mask[at + 1]) return undefined
  if (!/^[. ]{1,2}$/.test(word.gap) || closedWords.has(word.lower)) return undefined
  if (word.end - word.start < 2)
    return title.shape === "capital" && isInitial(reading, at + 1) ? { first: at + 1, last: at + 1, kind: "initials" } : undefined
  const known = firstNames.has(word.lower) || surnames.has(word.lower) || ambiguousNames.has(word.lower)
  const titled = title.shape !== "lower" && title.lower !== "miss"
  const named = isCapital(reading, at + 1)
    ? (titled || known || !commonWords.has(word.lower)) && (title.shape !== "lower" || known)
    : known && !commonWords.has(word.lower)
  if (!named && !(isOf(title, spanishTitles) && isCapital(reading, at + 1) && !commonWords.has(word.lower))) return undefined
  return { first: at + 1, last: lastOf(reading, at + 1, true, mask), kind: "honorific" }
}

function knownName(reading: Reading, at: number, mask: Uint8Array): Candidate | undefined {
  const word = reading.words[at]
  if (!word || !firstNames.has(word.lower)) return undefined
  const last = lastOf(reading, at, true, mask)
  const kind = last > at ? "full-name" : "first-name"
  const frame = nameFrame(reading, at, last)
  if (isCapital(reading, at) && (frame || last > at || !cities.has(word.lower))) return { first: at, last, kind }
  const surname = last > at && (surnames.has(reading.words[last]?.lower ?? "") || isInitial(reading, last))
  return frame || surname || word.hashtag || (reading.shouted && word.shape === "upper") ? { first: at, last, kind } : undefined
}

function ambiguousName(reading: Reading, at: number, mask: Uint8Array): Candidate | undefined {
  const word = reading.words[at]
  if (!word || !ambiguousNames.has(word.lower) || word.shape === "lower") return undefined
  if (reading.shouted && !nameFrame(reading, at, at)) return undefined
  const last = lastOf(reading, at, false, mask)
  const behind = reading.words[at + 1]
  const initial = last > at && isInitial(reading, last)
  const surname = last > at && surnames.has(reading.words[last]?.lower ?? "")
  const capital = behind !== undefined && isCapital(reading, at + 1) && behind.gap === " " && !closedWords.has(behind.lower)
  const frame = nameFrame(reading, at, last) ?? (isCalled(reading, at, last) ? "behind" : undefined)
  if (!frame && !initial && !surname) return undefined
  const wide = frame && last === at && capital && !mask[at + 1] && !months.has(behind.lower) ? at + 1 : last
  return { first: at, last: wide, kind: wide > at ? "full-name" : "first-name" }
}

/** A capitalized word in no list, in a place where a name stands. */
function unknownName(reading: Reading, at: number, mask: Uint8Array): Candidate | undefined {
  const word = reading.words[at]
  if (!word || !isCapital(reading, at) || reading.shouted || word.hashtag || word.end - word.start < 3 || closedWords.has(word.lower))
    return undefined
  if (commonWords.has(word.lower) || months.has(word.lower) || weekdays.has(word.lower)) return undefined
  const last = lastOf(reading, at, false, mask)
  const surname = last > at && (surnames.has(reading.words[last]?.lower ?? "") || isInitial(reading, last))
  const frame = nameFrame(reading, at, last)
  const title = frame === "before" || frame === "kin" || frame === "patient" || isNameShown(reading, at, last)
  if (surnames.has(word.lower) && last === at && frame !== "patient" && frame !== "before") return undefined
  const acts = frame === "behind" && !reading.words[last]?.possessive && hasPronoun(reading, last)
  return surname || title || acts ? { first: at, last, kind: "unknown-name" } : undefined
}

/** "Delroy walked his daughter": somebody of whom the same sentence says "his" or "she". */
function hasPronoun(reading: Reading, last: number): boolean {
  for (let at = last + 1; at <= last + 12 && reading.sentence[at] === reading.sentence[last]; at++) {
    if (/^(?:his|her|he|she|him|herself|himself)$/.test(reading.words[at]?.lower ?? "")) return true
  }
  return false
}

/** Behind an initial even a surname of no list is one: "R. Tjaden". */
const isFamily = ({ words, text }: Reading, at: number): boolean => {
  const word = words[at]
  if (!word) return false
  return (
    surnames.has(word.lower) ||
    (word.shape === "capital" && word.end - word.start > 3 && !commonWords.has(word.lower) && text[word.end] !== "-")
  )
}

/** "J. Morales", "T.B.", "JM" after "patient". */
function initials(reading: Reading, at: number, mask: Uint8Array): Candidate | undefined {
  if (!isInitial(reading, at) || mask[at]) return undefined
  const next = reading.words[at + 1]
  if (reading.words[at - 1]?.lower === "the") return undefined
  const dotted = next?.gap.startsWith(".") === true
  if (!dotted || !next) return undefined
  if (/^\. ?$/.test(next.gap) && next.end - next.start > 2 && isCapital(reading, at + 1) && isFamily(reading, at + 1) && !mask[at + 1]) {
    return { first: at, last: at + 1, kind: "initials" }
  }
  if (!isInitial(reading, at + 1) || reading.text[next.end] !== ".") return undefined
  const third = isInitial(reading, at + 2) && reading.words[at + 2]?.gap === "."
  const pair = `${reading.words[at]?.lower}${next.lower}${third ? reading.words[at + 2]?.lower : ""}`
  return medicalInitials.has(pair) && !isPatientFramed(reading, at)
    ? undefined
    : { first: at, last: third ? at + 2 : at + 1, kind: "initials" }
}

/** "Hernandez, Luis": a surname, a comma, a given name. */
function reversed(reading: Reading, at: number): Candidate | undefined {
  const word = reading.words[at]
  const next = reading.words[at + 1]
  if (!word || !next || next.gap !== ", " || !surnames.has(word.lower) || !firstNames.has(next.lower)) return undefined
  return isCapital(reading, at) && isCapital(reading, at + 1) ? { first: at, last: at + 1, kind: "full-name" } : undefined
}

/** "the Abdullahi family". */
function familyName(reading: Reading, at: number): Candidate | undefined {
  const word = reading.words[at]
  if (
    !word ||
    reading.words[at - 1]?.lower !== "the" ||
    !/^(?:family|twins|triplets|quads|sisters|brothers|household|boy|girl|boys|girls)$/.test(reading.words[at + 1]?.lower ?? "")
  )
    return undefined
  const named = isCapital(reading, at) && !commonWords.has(word.lower) && !closedWords.has(word.lower)
  return named ? { first: at, last: at, kind: "unknown-name" } : undefined
}

const tagEndings = [
  "strong",
  "fights",
  "fight",
  "journey",
  "warrior",
  "tough",
  "brave",
  "smiles",
  "smile",
  "army",
  "beats",
  "rocks",
  "story",
  "recovers",
  "heals",
]
const tagBeginnings = ["team", "prayfor", "prayersfor", "prayingfor", "getwell", "teambaby", "baby", "justicefor", "fightfor"]

/** "#marisolstrong", "#prayforjaxon": a given name run together with what is said of it. */
function inHashtag(reading: Reading, at: number): Candidate | undefined {
  const word = reading.words[at]
  if (!word?.hashtag || word.lower.length > 40) return undefined
  const ending = tagEndings.find((each) => word.lower.endsWith(each) && firstNames.has(word.lower.slice(0, -each.length)))
  const beginning = tagBeginnings.find((each) => word.lower.startsWith(each) && firstNames.has(word.lower.slice(each.length)))
  return ending || beginning ? { first: at, last: at, kind: "first-name" } : undefined
}

const spelledLetters = (reading: Reading, at: number): Candidate | undefined => {
  let last = at
  let name = ""
  while (last - at < 14 && reading.words[last]?.end === (reading.words[last]?.start ?? 0) + 1 && reading.words[last]?.shape !== "number") {
    name += reading.words[last]?.lower ?? ""
    last++
  }
  return name.length >= 4 && firstNames.has(name) ? { first: at, last: last - 1, kind: "first-name" } : undefined
}

const sameName = (part: readonly string[], whole: readonly string[]): boolean =>
  part.every((word) => whole.includes(word) || (word.length === 1 && whole.some((each) => each.startsWith(word))))

/** True for a member of the roster by full name, given name or, behind a clinical title, surname: "Mrs. Ruiz" need not be our Ana Ruiz. */
function isMember(reading: Reading, name: readonly string[], first: number, member: readonly string[]): boolean {
  if (!sameName(name, member)) return false
  return name.length > 1 || member.length === 1 || member[0] === name[0] || isStaffRole(reading, first, first)
}

const publicKinds = new Set(["inbound-comment", "testimonial", "survey"])

function roleOf(reading: Reading, facts: Facts, { first, last }: Candidate, patient: boolean): NameMention["role"] {
  const name = reading.words.slice(first, last + 1).map((word) => word.lower)
  if (!patient) {
    if (facts.staff.some((member) => isMember(reading, name, first, member))) return "staff"
    if (isStaffRole(reading, first, last, publicKinds.has(facts.input.kind))) return "staff"
  }
  if (facts.publicFigures.some((figure) => sameName(name, figure) && figure.length <= name.length + 1)) return "public"
  return !patient && isPublicRole(reading, first) ? "public" : "unknown"
}

/** From which likelihood on the learned tagger is believed; one word written small must be all but sure. */
const believed = { capital: 0.4, small: 0.9 }
/** Below this likelihood a word of no list, seen as a name only by the words around it, is none. */
const doubted = 0.05
/** A list of names alone makes no name of a word that the tagger finds this unlikely: "MIA", "ASA". */
const unlikely = 0.02
/** How readily the tagger takes a word for a name. */
const taggerRecall = 1.25
const worshipped = new Set("god jesus christ lord allah dios buddha".split(" "))

/** The learned tagger's names by their first words, titles and roles cut off in front. */
function taggedBy(reading: Reading, { names }: NameTags, mask: Uint8Array): Map<number, TaggedName> {
  const tagged = new Map<number, TaggedName>()
  for (const tag of names) {
    let { first } = tag
    while (first < tag.last && !mask[first] && (beforeNames.has(reading.words[first]?.lower ?? "") || beginsNoSpanishName(reading, first)))
      first++
    tagged.set(first, { ...tag, first })
  }
  return tagged
}

/** What the learned tagger holds for a name, unless what is known of its words speaks against it. */
function taggedName(reading: Reading, tag: TaggedName | undefined, mask: Uint8Array): Candidate | undefined {
  if (!tag || reading.shouted) return undefined
  const { first, score } = tag
  let last = first
  while (last < tag.last && !mask[last + 1] && reading.sentence[last + 1] === reading.sentence[first]) last++
  const word = reading.words[first]
  if (isPlainSpanish(reading, first)) return undefined
  if (score < (last === first && word?.shape === "lower" ? believed.small : believed.capital)) return undefined
  if (!word || word.lower.length < 2 || worshipped.has(word.lower) || medications.has(word.lower)) return undefined
  if (first === last && (commonWords.has(word.lower) || cities.has(word.lower) || statesAndLarger.has(word.lower))) return undefined
  return { first, last, kind: last > first ? "full-name" : firstNames.has(word.lower) ? "first-name" : "unknown-name" }
}

/** What lists and frames show at a word that nothing speaks against, unless the tagger doubts it. */
function listedName(reading: Reading, at: number, mask: Uint8Array, tags: NameTags): Candidate | undefined {
  if (isPlainSpanish(reading, at)) return undefined
  const sure = reversed(reading, at)
  if (sure) return sure
  const known = knownName(reading, at, mask)
  if (known) return known.first === known.last && !nameFrame(reading, at, at) && tags.score(at) < unlikely ? undefined : known
  const ambiguous = ambiguousName(reading, at, mask)
  if (ambiguous) return ambiguous
  const unknown = unknownName(reading, at, mask)
  if (
    unknown &&
    (tags.score(at) >= doubted ||
      isPatientFramed(reading, at) ||
      isInitial(reading, unknown.last) ||
      isNameShown(reading, at, unknown.last))
  )
    return unknown
  return familyName(reading, at)
}

const titleWords = wordSet(titles)
const isFirstName = wordFact((lower) => (firstNames.has(lower) ? 1 : 0))

/** False at most words: written small, no title and no name. */
const mayBegin = (word: Word): boolean =>
  (word.shape !== "lower" && word.shape !== "number") ||
  word.hashtag ||
  word.end - word.start === 1 ||
  isOf(word, titleWords) ||
  isFirstName(word) === 1

/** Every personal name in the text with the role its surroundings give it. */
export function namesOf(reading: Reading, facts: Facts): NameMention[] {
  const mask = nameMask(reading, facts)
  const tags = nameTags(reading, taggerRecall)
  const tagged = taggedBy(reading, tags, mask)
  const found: NameMention[] = []
  for (let at = 0; at < reading.words.length; at++) {
    reading.meter.steps++
    const word = reading.words[at]
    if (!word || !(mayBegin(word) || tagged.has(at))) continue
    const candidate =
      afterHonorific(reading, at, mask) ??
      initials(reading, at, mask) ??
      spelledLetters(reading, at) ??
      inHashtag(reading, at) ??
      (mask[at] ? undefined : (taggedName(reading, tagged.get(at), mask) ?? listedName(reading, at, mask, tags)))
    if (!candidate) continue
    const patient = isPatientFramed(reading, candidate.first) || kin.has(reading.words[candidate.first - 1]?.lower ?? "")
    found.push({ ...candidate, sentence: reading.sentence[at] ?? 0, patient, role: roleOf(reading, facts, candidate, patient) })
    at = Math.max(at, candidate.last)
  }
  return found
}
