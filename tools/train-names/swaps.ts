import { firstNames } from "./lists/first-names.ts"
import { surnames } from "./lists/surnames.ts"
import type { Labelled, Range } from "./corpora.ts"
import type { Lists } from "./packages.ts"
import { oneOf, type Chance } from "./random.ts"

/** Draws names: frequent and rare ones, and some that nobody bears. */
export interface NameSource {
  given(chance: Chance): string
  family(chance: Chance): string
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)

export function nameSource(lists: Lists): NameSource {
  const known = [...firstNames].map(capital)
  const families = [...surnames].map(capital)
  const people = lists.people.filter((word) => /^\p{Lu}\p{L}+$/u.test(word))
  /** Halves of two names: nothing that a lexicon knows. */
  const invented = (chance: Chance): string => {
    const [one, two] = [oneOf(people, chance), oneOf(people, chance)]
    return one.slice(0, 2 + Math.floor(chance() * 3)) + two.slice(-3 - Math.floor(chance() * 2)).toLowerCase()
  }
  return {
    given(chance) {
      const kind = chance()
      if (kind < 0.35) return oneOf(chance() < 0.5 ? lists.men : lists.women, chance, 2)
      if (kind < 0.75) return oneOf(known, chance)
      return kind < 0.88 ? oneOf(people, chance) : invented(chance)
    },
    family(chance) {
      const kind = chance()
      if (kind < 0.3) return oneOf(lists.families, chance, 3)
      if (kind < 0.5) return oneOf(families, chance)
      if (kind < 0.65) return oneOf(lists.families, chance)
      return kind < 0.85 ? oneOf(people, chance) : invented(chance)
    },
  }
}

function likeThis(old: string, word: string): string {
  if (old === old.toLowerCase()) return word.toLowerCase()
  return old === old.toUpperCase() ? word.toUpperCase() : word
}

/** The name's words replaced one by one; initials stay, and now and then a word. */
function otherName(old: string, source: NameSource, chance: Chance, isGiven: (word: string) => boolean): string {
  const parts = old.split(/([^\p{L}]+)/u)
  const words = parts.filter((part) => /\p{L}/u.test(part)).length
  let seen = 0
  return parts
    .map((part) => {
      if (!/\p{L}/u.test(part)) return part
      seen++
      if (part.length < 2 || chance() < 0.1) return part
      const given = words === 1 ? isGiven(part.toLowerCase()) || chance() < 0.2 : seen < words
      return likeThis(part, given ? source.given(chance) : source.family(chance))
    })
    .join("")
}

/** The text about other people: what stands around a name must tell that it is one, not who is famous. */
export function swapped(text: Labelled, source: NameSource, chance: Chance, isGiven: (word: string) => boolean): Labelled {
  let written = ""
  let from = 0
  const names: Range[] = []
  for (const [start, end] of text.names) {
    if (start < from) continue
    written += text.text.slice(from, start)
    const name = otherName(text.text.slice(start, end), source, chance, isGiven)
    names.push([written.length, written.length + name.length])
    written += name
    from = end
  }
  return { text: written + text.text.slice(from), names, handles: [] }
}

/** The text in another case, when that changes no place in it. */
export function inCase(text: Labelled, written: (text: string) => string): Labelled {
  const changed = written(text.text)
  return changed.length === text.text.length ? { ...text, text: changed } : text
}
