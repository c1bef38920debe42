import { createReadStream } from "node:fs"
import { readFile } from "node:fs/promises"
import { parseArgs } from "node:util"
import { check, contentKinds, type CheckInput, type PracticeFacts } from "@bedside/compliance"
import { err, ok, type Result } from "@bedside/kernel"
import { explain } from "./check-explain.ts"
import { listFields, readKind, readPractice, textFields, type BadInput } from "./check-input.ts"
import { exit } from "./check-lines.ts"
import { checkLines } from "./check-ndjson.ts"
import { noColors, printVerdict, terminalColors, type Colors } from "./check-print.ts"
import { textOf, write, type Source, type Streams } from "./streams.ts"

const help = `Usage: bedside check [FILE] [--explain] [--kind KIND] [--reply-to FILE] [--practice FILE.json]
       bedside check --ndjson [FILE] [--practice FILE.json]

Checks a text for privacy and conduct before it goes out. Works offline, without a database.
Without FILE, or with -, it reads standard input.

  --explain             a whole report: every finding with the law and how to mend it, the people and numbers the text names,
                        what an inbound comment is about, how hard the text reads, which rules judged
  --kind KIND           what the text is: ${contentKinds.join(", ")}
                        (default outbound-post)
  --reply-to FILE       the message an outbound-reply answers
  --practice FILE.json  the practice's own facts, such as {"phones": ["406-555-0100"], "state": "MT"};
                        lists: ${listFields.slice(0, 7).join(", ")},
                        ${listFields.slice(7).join(", ")}; texts: ${textFields.join(", ")}
  --ndjson              one JSON object a line in, one a line out
  --help                this text

A line in: {"id"?, "kind", "text", "replyTo"?: {"text"}, "media"?: [{"alt"?, "captions"?, "ocr"?}], "flags"?: {"repost"}, "practice"?: {...}}
A line out, offsets in UTF-16 units of the text:
  id         as given, or null
  verdict    ok, needs-review or blocked
  findings   [{"ruleId", "severity", "span", "message", "fix", "where"?}]: severity is block, needs-review, warn or info; span is
             [start, end] or null when it is about the whole; where names the medium when it is not the text, such as media.0.alt
  spans      [{"start", "end", "type", "role"?}]: who and what the text names, such as name, date, phone, place, diagnosis
  masked     the text with each span as its type in brackets: "[NAME] called"
  triage     {"category", "priority", "flags"} of an inbound-comment, else null: priority from P0 (now) to P4 (when there is time)
  sentiment  {"label", "score"} of an inbound-comment, else null: positive, negative, neutral or mixed; from -1 to 1
  A line that cannot be read: {"id": null, "error": {"line", "field", "reason", "fix"}}

Exit code: 0 clean, 1 a finding blocks, 2 the input could not be read.
`

const say = ({ field, reason, fix }: BadInput): string => `${field} ${reason}; ${fix}\n`

async function practiceFrom(path: string | undefined): Promise<Result<PracticeFacts, BadInput>> {
  if (path === undefined) return ok({})
  try {
    return readPractice(JSON.parse(await readFile(path, "utf8")), "practice file")
  } catch (cause) {
    const reason = cause instanceof SyntaxError ? "is not JSON" : "cannot be read"
    return err({ field: path, reason, fix: `give a file such as {"phones": ["406-555-0100"]}` })
  }
}

/** True when nothing failed; an unreadable file is told in words. */
async function readable<T>(path: string, consume: (source: Source) => Promise<T>): Promise<Result<T, BadInput>> {
  try {
    return ok(await consume(createReadStream(path)))
  } catch (cause) {
    const reason = cause instanceof TypeError ? "is not UTF-8" : "cannot be read"
    return err({ field: path, reason, fix: "give the path of a text file you may read, saved as UTF-8" })
  }
}

const options = {
  ndjson: { type: "boolean", default: false },
  explain: { type: "boolean", default: false },
  "reply-to": { type: "string" },
  kind: { type: "string" },
  practice: { type: "string" },
  help: { type: "boolean", short: "h", default: false },
} as const

function parse(argv: readonly string[]) {
  return parseArgs({ args: [...argv], options, allowPositionals: true })
}

/** `bedside check`: resolves to the exit code. */
export async function checkCommand(argv: readonly string[], streams: Streams): Promise<number> {
  const { stdin, stdout, stderr, env } = streams
  const fail = async (problem: string): Promise<number> => {
    await write(stderr, problem)
    return exit.badInput
  }
  let parsed: ReturnType<typeof parse>
  try {
    parsed = parse(argv)
  } catch (cause) {
    return fail(`${cause instanceof Error ? cause.message : "bad arguments"}\n\n${help}`)
  }
  const { values, positionals } = parsed
  if (values.help) {
    await write(stdout, help)
    return exit.clean
  }
  if (positionals.length > 1) return fail(`check reads one file, not ${positionals.length}; give one FILE\n`)
  const kind = readKind(values.kind ?? "outbound-post", "--kind")
  if (!kind.ok) return fail(say(kind.error))
  const practice = await practiceFrom(values.practice)
  if (!practice.ok) return fail(say(practice.error))
  const file = positionals[0] === "-" ? undefined : positionals[0]
  const read = async <T>(consume: (source: Source) => Promise<T>) =>
    file === undefined ? readStdin(stdin, consume) : readable(file, consume)
  if (values.ndjson) {
    if (values.explain) return fail("--explain and --ndjson do not go together; leave one out\n")
    const code = await read((source) => checkLines(source, practice.value, streams))
    return code.ok ? code.value : fail(say(code.error))
  }
  const text = await read(textOf)
  if (!text.ok) return fail(say(text.error))
  const answered = values["reply-to"] === undefined ? ok(undefined) : await readable(values["reply-to"], textOf)
  if (!answered.ok) return fail(say(answered.error))
  const input: CheckInput = {
    kind: kind.value,
    text: bodyOf(text.value),
    practice: practice.value,
    ...(answered.value !== undefined && { replyTo: { text: bodyOf(answered.value) } }),
  }
  const { report, verdict } = told(input, values.explain, stdout.isTTY && !env?.["NO_COLOR"] ? terminalColors : noColors)
  await write(stdout, report)
  return verdict === "blocked" ? exit.blocked : exit.clean
}

/** A file's text without its mark of byte order and its last line end. */
const bodyOf = (text: string): string => text.replace(/^\ufeff/, "").replace(/\r?\n$/, "")

function told(input: CheckInput, whole: boolean, colors: Colors) {
  if (whole) return explain(input, colors)
  const verdict = check(input)
  return { report: printVerdict(input.text, verdict, colors), verdict: verdict.verdict }
}

async function readStdin<T>(stdin: Source, consume: (source: Source) => Promise<T>): Promise<Result<T, BadInput>> {
  try {
    return ok(await consume(stdin))
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause
    return err({ field: "standard input", reason: "is not UTF-8", fix: "save the text as UTF-8" })
  }
}
