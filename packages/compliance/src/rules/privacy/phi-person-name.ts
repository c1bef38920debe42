import type { Facts } from "../../facts.ts"
import type { NameMention } from "../../detect/names.ts"
import { careOf, type Observed } from "../../observe.ts"
import { refusals } from "../../lexicon/encounters.ts"
import { careTerms } from "../../lexicon/care.ts"
import { isPast } from "../../lexicon/story.ts"
import { honorifics, patientNouns, personNouns, relations, staffRoles, staffTitles } from "../../lexicon/people.ts"
import { statesAndLarger } from "../../lexicon/places.ts"
import { surnames } from "../../lexicon/surnames.ts"
import { findPhrases, phrases, sentencesWith } from "../../text/phrases.ts"
import type { Reading } from "../../text/reading.ts"
import { isOf, wordSet } from "../../text/word-sets.ts"
import { rule, type Hit } from "../../rule.ts"
import type { Span } from "../../types.ts"

const staff = new Set([...staffTitles, ...staffRoles])
const clinicalPronouns = wordSet("she he his her him she's he's they their you your you're")

/** True when a bound release lets the practice use this form of the name. */
function released({ authorizations }: Facts, name: NameMention): boolean {
  return authorizations.some(({ scope }) => {
    const use = scope?.nameUse ?? "none"
    if (use === "full-name") return true
    if (use === "first-name" || use === "pseudonym") return name.kind === "first-name" && name.first === name.last
    if (use === "initials") return name.kind === "initials"
    return scope?.info?.includes("fullName") === true || (scope?.info?.includes("firstName") === true && name.first === name.last)
  })
}

/** What each sentence tells beside its care. */
interface Sentences {
  /** Somebody is carried over from a neighbor by "she", "his", "they" or "you". */
  readonly carried: Uint8Array
  /** It speaks of one patient without a name. */
  readonly patient: Uint8Array
  readonly length: Int32Array
}

/** A sentence of no more words than this is an exclamation that belongs to the one before: "Guess who? Devontae!" */
const exclamation = 6

function sentencesOf({ reading, persons }: Observed): Sentences {
  const carried = new Uint8Array(reading.sentenceCount)
  const patient = new Uint8Array(reading.sentenceCount)
  const length = new Int32Array(reading.sentenceCount)
  reading.words.forEach((word, at) => {
    const sentence = reading.sentence[at] ?? 0
    length[sentence] = (length[sentence] ?? 0) + 1
    if (isOf(word, clinicalPronouns)) carried[sentence] = 1
  })
  for (const { kind, sentence } of persons) if (kind === "patient") patient[sentence] = 1
  return { carried, patient, length }
}

/** "Ludwig's angina is a spreading infection": an illness that is explained, not owned. */
const isNamesake = ({ words }: Reading, last: number): boolean =>
  words[last]?.possessive === true &&
  [2, 3].some(
    (step) =>
      /^(?:is|are|means)$/.test(words[last + step]?.lower ?? "") &&
      /^(?:a|an|the|rare|common|when|one|what)$/.test(words[last + step + 1]?.lower ?? ""),
  )

/** Somebody of history ("In 1928 ..."), a mascot, a state: names that are no patient's. */
export function isNobody({ reading, nonhumans }: Observed, { first, last, sentence, patient, kind }: NameMention): boolean {
  if (patient) return false
  if (first === last && kind !== "honorific" && nonhumans.names.has(reading.words[first]?.lower ?? "")) return true
  if (nonhumans.untold[sentence] || nonhumans.famous.subarray(first, last + 1).includes(1)) return true
  if (kind === "unknown-name" && (reading.words[first]?.shape === "lower" || isNamesake(reading, last))) return true
  const state = statesAndLarger.has(reading.words[first]?.lower ?? "") && !surnames.has(reading.words[last]?.lower ?? "")
  if (state && (last > first || kind === "unknown-name")) return true
  return false
}

const wordsOfName = ({ words }: Reading, first: number, last: number): string[] => words.slice(first, last + 1).map(({ lower }) => lower)

/** "Our nurses Jen and Paul": names behind a plural of the staff, joined to one of the staff, or of one named so before. */
function crewOf({ reading, names }: Observed): ReadonlySet<number> {
  const crew = new Set<number>()
  const known = new Set(names.filter(({ role }) => role === "staff").flatMap(({ first, last }) => wordsOfName(reading, first, last)))
  const ends = new Set(names.filter(({ role }) => role === "staff").map(({ last }) => last))
  for (const { first, last, patient } of names) {
    const before = reading.words[first - 1]?.lower ?? ""
    const plural = before.endsWith("s") && staff.has(before.slice(0, -1))
    const joined = /^(?:and|&)$/.test(before) && ends.has(first - 2)
    const again = wordsOfName(reading, first, last).every((word) => known.has(word))
    if (patient || !(plural || joined || again)) continue
    crew.add(first)
    ends.add(last)
  }
  return crew
}

const titles = new Set(honorifics)
const nounBefore = new Set([...personNouns, ...patientNouns, ...relations])

/** The range to be replaced, a title before the name with it, and what reads as English in its place: "Hi there", "our guy (name removed)", "someone". */
function neutral({ words, sentence, text }: Reading, { first, last }: NameMention): { span: Span; text: string } {
  const titled = titles.has(words[first - 1]?.lower ?? "") && /^[. ]{1,2}$/.test(words[first]?.gap ?? "") ? first - 1 : first
  const before = sentence[titled - 1] === sentence[titled] ? words[titled - 1] : undefined
  const start = words[titled]?.start ?? 0
  const end = words[last]?.end ?? start
  if (before && /^(?:hi|hello|hey)$/.test(before.lower)) return { span: [start, end], text: "there" }
  const possessed = words[last]?.possessive ?? false
  if (before && !possessed && nounBefore.has(before.lower) && /^[ ,]{1,2}$/.test(words[titled]?.gap ?? ""))
    return { span: [start, end], text: "(name removed)" }
  const opens = before === undefined && !/[a-z,;:"] ?$/.test(text.slice(Math.max(0, start - 2), start))
  return { span: [start, end], text: opens ? "Someone" : "someone" }
}

/** Words of care that are of the practice rather than of a patient: "our clinic", "patients", "visits". */
const ofPractice = new Set(
  "patients clients clinic office practice hospital our visit visits appointment appointments appt exam exams screening screenings checkup checkups vaccine vaccines vaccination vaccinations immunizations covid flu therapy counseling session sessions procedure procedures referral referrals consult consultation consultations physical physicals treatment treatments in waiting labs scan scans mri mris shot shots booster boosters meds medication medications medicine prescription prescriptions refill refills program rehab recovery hospice care".split(
    " ",
  ),
)

/** One flag a sentence: a word of care stands in it that is of one person's illness or treatment. */
function ownCare({ reading, health }: Observed): Uint8Array {
  const flags = new Uint8Array(reading.sentenceCount)
  for (const { first } of findPhrases(reading, careTerms))
    if (!ofPractice.has(reading.words[first]?.lower ?? "")) flags[reading.sentence[first] ?? 0] = 1
  for (const { first, sentence, tie } of health) if (tie && !ofPractice.has(reading.words[first]?.lower ?? "")) flags[sentence] = 1
  return flags
}

/** "Looking for a massage therapist, Marco's shoes to fill": where somebody is hired, names are of the staff. */
const openings = phrases(
  `
hiring
looking|searching for (a) (full|part) (time) <2> #roles
shoes to fill
fill/ing <2> shoes
`,
  { roles: staffRoles },
)

/** True when the name is that of somebody who did something, is wished something, or is spoken to. */
function isActing({ reading }: Observed, { first, last, sentence, patient, kind }: NameMention): boolean {
  const { words } = reading
  if (patient || kind === "honorific" || kind === "initials" || words[last]?.possessive) return true
  for (let at = last + 1; at <= last + 4 && reading.sentence[at] === sentence; at++) {
    const word = words[at]?.lower ?? ""
    if (isPast(word) || /^(?:is|has|who|just|and)$/.test(word)) return true
  }
  for (let at = first - 1; at >= first - 5 && reading.sentence[at] === sentence; at--) if (wished.has(words[at]?.lower ?? "")) return true
  return first === 0 || /^[,!:]/.test(reading.text.slice(words[last]?.end ?? 0, (words[last]?.end ?? 0) + 1))
}
const wished = new Set(
  "congrats congratulations hug hugs prayers pray praying shoutout proud meet love miss remember rip felicidades happy birthday bravo kudos hi hello hey dear thanks thank sorry welcome baby little sweet brave helped treated saw seeing told for see".split(
    " ",
  ),
)

/** How the name is tied to care: in its sentence, or in the next one through a pronoun; undefined when it is not. */
function tie(care: Uint8Array, { carried, patient, length }: Sentences, name: NameMention): string | undefined {
  const at = name.sentence
  if (name.patient && (care[at] || name.kind === "honorific")) return "patient"
  if (care[at]) return "same-sentence"
  for (const step of [1, 2]) if (care[at + step] && carried[at + step]) return "next-sentence"
  if (name.kind === "honorific" && (care[at + 1] || care[at - 1])) return "beside"
  if (care[at - 1] && (patient[at - 1] || (length[at] ?? 0) <= exclamation)) return "sentence-before"
  return undefined
}

/** A person's name may not stand beside that person's care: 45 CFR 164.514(b)(2)(i)(A). */
export const phiPersonName = rule({
  id: "phi-person-name",
  title: "Person's name tied to care",
  family: "privacy",
  version: 1,
  severity: "block",
  appliesTo: ["outbound-post", "outbound-reply", "testimonial", "survey"],
  reviewer: "privacy",
  cites: ["45 CFR 164.514(b)(2)(i)(A)", "45 CFR 164.502(a)"],
  message: "A person's name stands together with their care.",
  why: "Names of patients, relatives, employers and household members identify somebody (45 CFR 164.514(b)(2)(i)(A)). Practices were fined for names with stories.",
  fix: "Remove the name and every other detail about the person, or attach an active authorization that covers name use on this channel.",
  find(seen, facts): Hit[] {
    if (seen.names.length === 0) return []
    const sentences = sentencesOf(seen)
    const care = careOf(seen)
    for (const { first } of findPhrases(seen.reading, refusals)) care[seen.reading.sentence[first] ?? 0] = 0
    const own = ownCare(seen)
    const hiring = sentencesWith(seen.reading, openings)
    const crew = crewOf(seen)
    return seen.names.flatMap((name) => {
      if (name.role !== "unknown" || released(facts, name) || isNobody(seen, name) || crew.has(name.first)) return []
      if (hiring[name.sentence] && !name.patient) return []
      const { span, text } = neutral(seen.reading, name)
      const link = tie(care, sentences, name)
      return link && (own[name.sentence] || isActing(seen, name))
        ? [
            {
              span,
              evidence: { kind: name.kind, link },
              replacement: { text, label: "Remove the name" },
            },
          ]
        : []
    })
  },
})
