/** "von und zu Stein" and "s/o Kumar" (son of) are within one person's name. */
const withinOne = /\bvo[nm] und zu[mr]?\b|\b(?:[sdw]\/o|a\/[lp])(?=\s)/gi
const suffixes = /(?<=[\s,])(?:jr|sr|i{2,3}|iv|m\.?d|d\.?o|ph\.?d|d\.?d\.?s|d\.?m\.?d|r\.?n|n\.?p|esq)\b\.?/gi
const joined = /[&;/\n+]|\s(?:and|und|et)\s/i
// Lower case: "Peter U. Kern" has a middle initial.
const shortened = /\su\.\s/
const particles = new Set(["da", "das", "de", "del", "der", "di", "do", "dos", "la", "las", "los", "van", "von", "zu"])

/** Words of a name that are more than a particle or an initial. */
const wordsIn = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((word) => /^.[^.]/u.test(word) && !particles.has(word))

/** "Vega, Ana" in the order it is said; undefined when commas part more than a family name from a given one. */
function inOrder(name: string): string | undefined {
  const parts = name.split(",").filter((part) => part.trim() !== "")
  const [family = "", given] = parts
  if (given === undefined) return family
  const isList = parts.length > 2 || (wordsIn(family).length > 1 && wordsIn(given).length > 1)
  return isList ? undefined : `${given} ${family}`
}

/** "Ana y Luis Vega" are two; "José Ortega y Gasset" and "Maria e Silva" are one with two family names. */
function joinsTwo(name: string): boolean {
  const [, before = "", by = "", behind = ""] = /^\s*(\S.*?)\s+([eiy])\s+(\S.*)$/.exec(name) ?? []
  const [first, second] = [wordsIn(before), wordsIn(behind)]
  const family = first.length > 1 ? first.at(-1) : undefined
  if (family !== undefined && second.length > 1 && second.includes(family)) return true
  if (first.length === 1) return second.length >= (by === "y" ? 1 : 2)
  return by === "y" && first.length === 2 && second.length === 2
}

/** Whether a name seems to be of more than one person: a form is for one. Guesses by words; who checks the form looks. */
export function namesSeveral(name: string): boolean {
  const bare = name.replaceAll(withinOne, " ").replaceAll(suffixes, " ")
  if (joined.test(bare) || shortened.test(bare)) return true
  const said = inOrder(bare)
  return said === undefined || joinsTwo(said)
}
