import { syllableExceptions } from "./syllable-exceptions.ts"

const isVowel = (char: string | undefined): boolean =>
  char === "a" || char === "e" || char === "i" || char === "o" || char === "u" || char === "y"

/** True when the vowels at `at - 1` and `at` are spoken apart: "di-et", "vide-o", "go-ing", "ru-in". */
function splits(word: string, at: number): boolean {
  const first = word[at - 1] ?? ""
  const second = word[at] ?? ""
  const before = word[at - 2] ?? ""
  const after = word[at + 1] ?? ""
  if (second === "i" && after === "n" && word[at + 2] === "g" && at + 3 === word.length) return first !== "i" || before !== "a"
  switch (first) {
    case "i":
      return splitsAfterI(word, at, before, second, after)
    case "u":
      return before !== "q" && before !== "g" && splitsAfterU(word, at, second, after)
    case "e":
      return splitsAfterE(word, at, before, second, after)
    case "o":
      return (
        (second === "e" && (after === "t" || after === "m")) ||
        (second === "i" && after === "c" && at + 2 === word.length) ||
        (second === "o" && before === "c" && after !== "k" && after !== "l")
      )
    case "a":
      return second === "o" || (second === "i" && after === "c")
    case "y":
      return at > 1
  }
  return false
}

function splitsAfterI(word: string, at: number, before: string, second: string, after: string): boolean {
  const soft = before === "t" || before === "c" || before === "s" || before === "g" || before === "x"
  const glide = before === "l" || before === "n"
  switch (second) {
    case "a":
      if (after === "t" && (word[at + 2] === "e" || word[at + 2] === "i" || word[at + 2] === "o")) return true
      if (after === "g" && word[at + 2] === "e") return false
      return (!soft || before === "x") && !(before === "l" && (after === "r" || after === "n"))
    case "o":
      if (after === "u" || after === "n") return !soft && !(glide && after === "n")
      return !(after === "r" && (before === "n" || before === "v")) && !(soft && at + 1 === word.length && before === "g")
    case "e":
      if (after === "n") return !soft && before !== "r" && before !== "f" ? true : before === "r" && word[at + 2] !== "d"
      if (after === "t") return true
      if (after === "r") return at + 2 >= word.length && at > 3
      return after === "s" && word[at + 2] === "t"
    case "u":
      return true
    case "i":
      return true
  }
  return false
}

function splitsAfterU(word: string, at: number, second: string, after: string): boolean {
  switch (second) {
    case "a":
      return word[at - 2] !== "s" || after !== "d"
    case "e":
      return after === "l" || after === "n" || (after === "t" && at > 3)
    case "o":
      return true
    case "i":
      return after === "n" || after === "c"
        ? word[at - 2] !== "j"
        : (after === "d" && word[at - 2] === "l") ||
            (after === "t" && isVowel(word[at + 2]) && word[at - 2] !== "r" && word[at + 2] !== "e" && word[at + 2] !== "a")
  }
  return false
}

function hasVowel(word: string, end: number): boolean {
  for (let at = 0; at < end; at++) if (isVowel(word[at])) return true
  return false
}

function splitsAfterE(word: string, at: number, before: string, second: string, after: string): boolean {
  switch (second) {
    case "a":
      if (at + 1 === word.length || (after === "s" && at + 2 === word.length)) return hasVowel(word, at - 1)
      if (before === "r" && at === 2) return (after === "c" && word[at + 2] === "t") || (after === "s" && word[at + 2] === "s")
      return before === "r" && word[at - 3] === "c" && after === "t" && word[at + 2] !== "u"
    case "o":
      if (after === "u") return before !== "g" && before !== "t"
      return after !== "p" && !(after === "n" && before === "g")
    case "u":
      return (after === "m" || after === "s") && at + 2 >= word.length
    case "i":
      return at === 2 && before === "r"
    case "e":
      return at === 2 && before === "r" && (after === "n" || after === "x" || after === "v")
  }
  return false
}

function vowelGroups(word: string): number {
  let count = 0
  let joined = false
  for (let at = 0; at < word.length; at++) {
    const spoken = isVowel(word[at]) && !(word[at] === "y" && isVowel(word[at + 1]) && (at === 0 || isVowel(word[at - 1])))
    if (spoken && (!joined || splits(word, at))) count++
    joined = spoken
  }
  return count
}

/** 1 when a written e at the end is not spoken: "care", "used", "times", but "table", "needed", "boxes". */
function silentEnd(word: string): number {
  const last = word.length - 1
  const consonantBefore = (at: number): boolean => at > 0 && (!isVowel(word[at - 1]) || (word[at - 1] === "y" && isVowel(word[at - 2])))
  const softLe = (at: number): boolean => word[at - 1] === "l" && !isVowel(word[at - 2]) && word[at - 2] !== "l"
  if (word[last] === "e") {
    if (word.endsWith("que") || (word.endsWith("gue") && last > 3)) return 1
    if (word.endsWith("cre") || word.endsWith("tre")) return 0
    return consonantBefore(last) && !softLe(last) ? 1 : 0
  }
  if (word[last] === "d" && word[last - 1] === "e") {
    const before = word[last - 2] ?? ""
    return consonantBefore(last - 1) && before !== "t" && before !== "d" && !softLe(last - 1) ? 1 : 0
  }
  if (word[last] === "s" && word[last - 1] === "e") {
    const before = word[last - 2] ?? ""
    const hissed = "sxzcg".includes(before) || word.endsWith("ches") || word.endsWith("shes")
    return consonantBefore(last - 1) && !hissed && !softLe(last - 1) ? 1 : 0
  }
  return 0
}

/** First parts of compounds, whose e stays silent: "some-thing", "life-style". */
const compounds = new Set(
  "some home life base fire time safe care game note place space store white whole wire face fore wide grade bride case cheese date hope lake line live love make name nose pine ride side rose tape wine bone here there where ware take over give wake cake smoke stroke stone table juice blue awe hive grape trade type voice house horse nurse more eye wise scope fine lake cave pipe phone like smile".split(
    " ",
  ),
)

const endings: readonly (readonly [string, number])[] = [
  ["fulness", 2],
  ["lessness", 2],
  ["fully", 2],
  ["ments", 1],
  ["ment", 1],
  ["less", 1],
  ["ness", 1],
  ["ful", 1],
  ["ship", 1],
  ["hood", 1],
  ["some", 1],
  ["ly", 1],
  ["ty", 1],
]

function plainCount(word: string): number {
  let count = vowelGroups(word) - silentEnd(word)
  if (word.endsWith("sm") || word.endsWith("thm") || word.endsWith("sms")) count++
  return count
}

function stemCount(word: string): number {
  for (let length = 4; length <= 6 && length + 3 <= word.length; length++) {
    const rest = word[length]
    if (!compounds.has(word.slice(0, length)) || isVowel(rest)) continue
    const tail = word.slice(length)
    if (vowelGroups(tail) - silentEnd(tail) > 0)
      return (syllableExceptions.get(word.slice(0, length)) ?? plainCount(word.slice(0, length))) + syllables(tail)
  }
  return plainCount(word)
}

/**
 * How many syllables an English word has as Americans speak it, at least 1. Takes lower-case letters and apostrophes.
 * Endings are taken off, vowels that stand together counted as one unless they are spoken apart, silent letters left out.
 */
export function syllables(word: string): number {
  const known = syllableExceptions.get(word)
  if (known !== undefined) return known
  if (word.length <= 3) return Math.max(1, vowelGroups(word) - (word.length === 3 ? silentEnd(word) : 0))
  if (word.endsWith("n't") && (word.endsWith("dn't") || word.endsWith("sn't"))) return syllables(word.slice(0, -3)) + 1
  const apostrophe = word.indexOf("'")
  if (apostrophe > 0) return syllables(word.slice(0, apostrophe))
  const single = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("es") ? word.slice(0, -1) : undefined
  if (single !== undefined && syllableExceptions.has(single)) return syllableExceptions.get(single) ?? 1
  for (const [ending, extra] of endings) {
    if (!word.endsWith(ending) || word.length - ending.length < 3) continue
    const stem = word.slice(0, -ending.length)
    if (ending === "ty" && !/[^i]e$/.test(stem)) continue
    if (ending === "ly" && stem.endsWith("ical")) return syllables(stem)
    if (vowelGroups(stem) > 0) return Math.max(1, syllableExceptions.get(stem) ?? stemCount(stem)) + extra
  }
  return Math.max(1, stemCount(word))
}
