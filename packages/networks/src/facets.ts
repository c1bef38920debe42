import { countBytes, countGraphemes } from "./counting.ts"
import type { Facet } from "./network.ts"

/** Bare domains become links only under these endings: "visit.Please" must not. */
const bareEndings = new Set(
  "com org net edu gov io app dev info us uk ca au de fr eu health healthcare care clinic dental dentist doctor hospital medical social example".split(
    " ",
  ),
)
const opening = new Set("([{<\"'“‘«")
const closing = new Set(".,;:!?…\"'”’»>]}")
/** Limits of a hashtag in the strictest network (Bluesky). */
const maxTag = { graphemes: 64, bytes: 640 }
const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i

/**
 * Links, mentions and hashtags of a text in reading order, as UTF-8 byte ranges [byteStart, byteEnd). One pass over the words;
 * facets never overlap. A mention's value is the lowercase account name without `@`; a tag's value has no `#`; a bare domain
 * becomes an `https://` link.
 */
export function detectFacets(text: string): readonly Facet[] {
  const facets: Facet[] = []
  let at = 0
  let bytes = 0
  for (const word of text.matchAll(/\S+/gu)) {
    const found = facetOf(word[0])
    if (!found) continue
    const start = word.index + found.start
    const byteStart = bytes + countBytes(text.slice(at, start))
    const byteEnd = byteStart + countBytes(text.slice(start, start + found.length))
    facets.push({ byteStart, byteEnd, kind: found.kind, value: found.value })
    at = start + found.length
    bytes = byteEnd
  }
  return facets
}

interface Found {
  readonly start: number
  readonly length: number
  readonly kind: Facet["kind"]
  readonly value: string
}

function facetOf(word: string): Found | undefined {
  const start = wordStart(word)
  const core = word.slice(start, wordEnd(word, start))
  const found = tagOf(core) ?? mentionOf(core) ?? linkOf(core)
  return found && { ...found, start }
}

function wordStart(word: string): number {
  let start = 0
  while (start < word.length && opening.has(word.charAt(start))) start++
  return start
}

/** Trailing punctuation belongs to the sentence; a closing parenthesis only when it was not opened inside the word. */
function wordEnd(word: string, start: number): number {
  let depth = 0
  for (let i = start; i < word.length; i++) depth += parenthesis(word.charAt(i))
  let end = word.length
  while (end > start) {
    const last = word.charAt(end - 1)
    if (last === ")" && depth < 0) depth++
    else if (!closing.has(last)) break
    end--
  }
  return end
}

const parenthesis = (char: string): number => (char === "(" ? 1 : char === ")" ? -1 : 0)

function tagOf(core: string): Omit<Found, "start"> | undefined {
  if ((core[0] !== "#" && core[0] !== "＃") || countBytes(core) > maxTag.bytes) return undefined
  const value = core.slice(1).replace(/\p{P}+$/u, "")
  // A keycap emoji (#️⃣) and a bare number (#1) are no hashtags.
  if (value.startsWith("\ufe0f") || !/[^\d\p{P}\s]/u.test(value) || countGraphemes(value) > maxTag.graphemes) return undefined
  return { length: value.length + 1, kind: "tag", value }
}

/** What follows the name (`'s`, a comma and the next mention) is not part of it. */
function mentionOf(core: string): Omit<Found, "start"> | undefined {
  const name = /^@([a-z0-9.-]{3,253})(?![a-z0-9.@-])/i.exec(core)?.[1] ?? ""
  return isHost(name) ? { length: name.length + 1, kind: "mention", value: name.toLowerCase() } : undefined
}

function linkOf(core: string): Omit<Found, "start"> | undefined {
  const scheme = /^https?:\/\//i.exec(core)?.[0]
  const rest = core.slice(scheme?.length ?? 0)
  const host = /^[^/?#]*/.exec(rest)?.[0].replace(/:\d+$/, "") ?? ""
  if (scheme) return URL.canParse(core) && host !== "" ? { length: core.length, kind: "link", value: core } : undefined
  const ending = host.slice(host.lastIndexOf(".") + 1)
  if (!isHost(host) || !bareEndings.has(ending) || !URL.canParse(`https://${core}`)) return undefined
  return { length: core.length, kind: "link", value: `https://${core}` }
}

/** A name of at least two labels whose last is not a number: what a domain and an account name both are. */
function isHost(name: string): boolean {
  if (name.length > 253) return false
  const labels = name.split(".")
  return labels.length >= 2 && labels.every((part) => label.test(part)) && /^[a-z]/i.test(labels.at(-1) ?? "")
}
