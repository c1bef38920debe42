import { commonWords } from "../lexicon/common-words.ts"
import { everydayEndings, hostEndings } from "../lexicon/host-endings.ts"
import type { Reading } from "../text/reading.ts"
import type { Span } from "../types.ts"

/** An address of the web in the text, with or without its scheme; spans are of the folded text. */
export interface Link {
  readonly span: Span
  /** In lower case, empty when none was written. */
  readonly scheme: string
  /** In lower case, without port, user and the final dot. */
  readonly host: string
  /** With its leading slash, or empty. */
  readonly path: string
  /** What stands between "?" and "#", without them. */
  readonly query: string
  /** Where the query stands with its "?", when there is one. */
  readonly querySpan?: Span
}

const maxHost = 253
const maxScheme = 12
const letter = /^\p{L}$/u
const asciiHost = /^[A-Za-z0-9._-]$/

const isHostChar = (char: string | undefined): boolean =>
  char !== undefined && (asciiHost.test(char) || (char > "\x7f" && letter.test(char)))
const isSchemeChar = (char: string | undefined): boolean => char !== undefined && /^[A-Za-z]$/.test(char)
/** What an address may hold behind its host; marks, brackets and emoji end it. */
const isRestChar = (char: string | undefined): boolean =>
  char !== undefined && ((char > " " && char < "\x7f" && !/["<>\\^`{|}]/.test(char)) || (char > "\x7f" && letter.test(char)))

/** The end of the address behind its host, without the punctuation of the sentence around it. */
function restEnd(text: string, from: number): number {
  let end = from
  let open = 0
  while (end < text.length && isRestChar(text[end])) {
    if (text[end] === "(") open++
    else if (text[end] === ")" && --open < 0) break
    end++
  }
  while (end > from && /[.,;:!?'*_~\]]/.test(text[end - 1] ?? "")) end--
  return end
}

function linkFrom(text: string, start: number, scheme: string, hostStart: number, hostEnd: number): Link | undefined {
  let end = hostEnd
  if (text[end] === ":" && /^\d$/.test(text[end + 1] ?? "")) {
    end++
    while (end - hostEnd < 7 && /^\d$/.test(text[end] ?? "")) end++
  }
  if (/^[/?#]$/.test(text[end] ?? "")) end = restEnd(text, end)
  const rest = text.slice(hostEnd, end).replace(/^:\d{1,6}/, "")
  const hash = rest.indexOf("#")
  const before = hash < 0 ? rest : rest.slice(0, hash)
  const mark = before.indexOf("?")
  const query = mark < 0 ? "" : before.slice(mark + 1)
  const queryStart = end - rest.length + mark
  const host = text.slice(hostStart, hostEnd).toLowerCase()
  const path = mark < 0 ? before : before.slice(0, mark)
  return {
    span: [start, end],
    scheme,
    host,
    path,
    query,
    ...(query && { querySpan: [queryStart, queryStart + 1 + query.length] as const }),
  }
}

/** The end of a run of host characters, without dots and dashes at its end. */
function hostEndFrom(text: string, from: number): number {
  let end = from
  while (end - from < maxHost && isHostChar(text[end])) end++
  return end
}
function trimmed(text: string, from: number, end: number): number {
  while (end > from && /[._-]/.test(text[end - 1] ?? "")) end--
  return end
}

/** True when a dotted run without a scheme is a host: a known ending, and not two words with the space forgotten between them. */
function isBareHost(run: string, next: string): boolean {
  const labels = run.split(".")
  const ending = labels.at(-1) ?? ""
  const name = labels.at(-2) ?? ""
  if (labels.length < 2 || labels.some((label) => label === "")) return false
  const lower = ending.toLowerCase()
  if (!hostEndings.has(lower)) return false
  const sameCase = ending === lower || run === run.toUpperCase()
  if (!sameCase || /^[A-Z][a-z]*$/.test(ending)) return false
  if (next === "/" || labels.length > 2) return true
  return !(everydayEndings.has(lower) && (lower.length < 3 || commonWords.has(name.toLowerCase())))
}

function withScheme(text: string, mark: number, from: number): { link?: Link; end: number } {
  let start = mark
  while (start > from && mark - start < maxScheme && isSchemeChar(text[start - 1])) start--
  let host = mark + 3
  const end = hostEndFrom(text, host)
  if (text[end] === "@" && end > host) host = end + 1
  const hostEnd = trimmed(text, host, hostEndFrom(text, host))
  if (hostEnd === host || start === mark) return { end: Math.max(hostEnd, mark + 3) }
  const link = linkFrom(text, start, text.slice(start, mark).toLowerCase(), host, hostEnd)
  return link ? { link, end: link.span[1] } : { end: hostEnd }
}

function withoutScheme(text: string, dot: number, from: number): { link?: Link; end: number } {
  let start = dot
  while (start > from && dot - start < maxHost && isHostChar(text[start - 1])) start--
  const runEnd = hostEndFrom(text, dot)
  while (start < dot && /[._-]/.test(text[start] ?? "")) start++
  const end = trimmed(text, dot, runEnd)
  const done = Math.max(runEnd, dot + 1)
  if (end <= dot || text[start - 1] === "@" || text[runEnd] === "@") return { end: done }
  if (!isBareHost(text.slice(start, end), text[end] ?? "")) return { end: done }
  const link = linkFrom(text, start, "", start, end)
  return link ? { link, end: Math.max(link.span[1], dot + 1) } : { end: done }
}

/** Every address of the web, from left to right, in one pass; addresses of mail and handles are none. */
export function linksOf(reading: Reading): Link[] {
  const { text } = reading
  const links: Link[] = []
  let from = 0
  let dot = text.indexOf(".")
  let mark = text.indexOf("://")
  while (dot >= 0 || mark >= 0) {
    const scheme = mark >= 0 && (dot < 0 || mark < dot)
    const { link, end } = scheme ? withScheme(text, mark, from) : withoutScheme(text, dot, from)
    if (link) links.push(link)
    reading.meter.steps += end - from
    from = end
    if (dot >= 0 && dot < from) dot = text.indexOf(".", from)
    if (mark >= 0 && mark < from) mark = text.indexOf("://", from)
  }
  return links
}

/** The names and values of a link's query, names in lower case; what cannot be decoded stays as it is. */
export function parametersOf(link: Link): { readonly name: string; readonly value: string }[] {
  const decoded = (part: string): string => {
    try {
      return decodeURIComponent(part.replace(/\+/g, " "))
    } catch {
      return part
    }
  }
  return link.query
    .split(/[&;]/)
    .filter((part) => part !== "")
    .map((part) => {
      const equals = part.indexOf("=")
      const name = equals < 0 ? part : part.slice(0, equals)
      return { name: decoded(name).toLowerCase(), value: equals < 0 ? "" : decoded(part.slice(equals + 1)) }
    })
}

/** True when the host is one of the domains or below one of them. Work grows with the dots of the host. */
export function isUnder(host: string, domains: ReadonlySet<string>): boolean {
  for (let at = 0; at >= 0; at = host.indexOf(".", at) + 1 || -1) if (domains.has(host.slice(at))) return true
  return false
}
