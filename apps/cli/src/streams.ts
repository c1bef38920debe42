/** Standard input as bytes or text, in pieces of any size. */
export type Source = AsyncIterable<Uint8Array | string>

/** Standard output or error; a Node stream fits. */
export interface Sink {
  write(text: string): unknown
  once?(event: "drain", listener: () => void): unknown
  readonly isTTY?: boolean
}

export interface Streams {
  readonly stdin: Source
  readonly stdout: Sink
  readonly stderr: Sink
  /** The environment, for NO_COLOR only. */
  readonly env?: Readonly<Record<string, string | undefined>>
}

/** Writes and waits while the reader on the other side is slower, so that memory stays flat. */
export async function write(sink: Sink, text: string): Promise<void> {
  if (sink.write(text) !== false || !sink.once) return
  await new Promise<void>((resolve) => sink.once?.("drain", resolve))
}

export interface Line {
  /** From 1. */
  readonly number: number
  /** Undefined when the line is longer than `maxLineBytes` or is not UTF-8. */
  readonly text: string | undefined
  readonly problem?: "too-long" | "not-utf8"
}

/** The longest line read: room for a 20,000-character text with everything around it. */
export const maxLineBytes = 1_000_000
const newline = 10

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true })

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}

function decode(number: number, pieces: readonly Uint8Array[], tooLong: boolean): Line {
  if (tooLong) return { number, text: undefined, problem: "too-long" }
  try {
    const text = strict.decode(pieces.length === 1 ? pieces[0] : joined(pieces))
    return { number, text: text.endsWith("\r") ? text.slice(0, -1) : text }
  } catch {
    return { number, text: undefined, problem: "not-utf8" }
  }
}

/** The lines of a source, those of one piece together; a line that is too long is skipped without being kept. */
export async function* linesOf(source: Source): AsyncGenerator<readonly Line[]> {
  const encoder = new TextEncoder()
  let pieces: Uint8Array[] = []
  let size = 0
  let number = 1
  for await (const piece of source) {
    const bytes = typeof piece === "string" ? encoder.encode(piece) : piece
    const lines: Line[] = []
    let from = 0
    for (let end = bytes.indexOf(newline); end >= 0; end = bytes.indexOf(newline, from)) {
      size += end - from
      if (size <= maxLineBytes) pieces.push(bytes.subarray(from, end))
      lines.push(decode(number++, pieces, size > maxLineBytes))
      pieces = []
      size = 0
      from = end + 1
    }
    size += bytes.length - from
    if (size <= maxLineBytes) pieces.push(bytes.slice(from))
    else pieces = []
    if (lines.length > 0) yield lines
  }
  if (size > 0) yield [decode(number, pieces, size > maxLineBytes)]
}

/** The whole of a source as text. Throws a TypeError when it is not UTF-8. */
export async function textOf(source: Source): Promise<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true })
  let text = ""
  for await (const piece of source) text += typeof piece === "string" ? piece : decoder.decode(piece, { stream: true })
  return text + decoder.decode()
}
