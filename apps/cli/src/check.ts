import { createReadStream } from "node:fs"
import { readFile } from "node:fs/promises"
import { parseArgs } from "node:util"
import { check, contentKinds, type PracticeFacts } from "@bedside/compliance"
import { err, ok, type Result } from "@bedside/kernel"
import { readKind, readPractice, type BadInput } from "./check-input.ts"
import { exit } from "./check-lines.ts"
import { checkLines } from "./check-ndjson.ts"
import { noColors, printVerdict, terminalColors } from "./check-print.ts"
import { textOf, write, type Source, type Streams } from "./streams.ts"

const help = `Usage: bedside check [FILE] [--kind KIND] [--practice FILE.json]
       bedside check --ndjson [FILE] [--practice FILE.json]

Checks a text for privacy and conduct before it goes out. Works offline, without a database.
Without FILE, or with -, it reads standard input.

  --kind KIND           what the text is: ${contentKinds.join(", ")}
                        (default outbound-post)
  --practice FILE.json  the practice's own phones, emails, domains, handles, addresses, roster and locations
  --ndjson              one JSON object a line in, one a line out:
                        {"id", "kind", "text", "replyTo"?: {"text"}, "practice"?: {...}}
  --help                this text

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
    const code = await read((source) => checkLines(source, practice.value, streams))
    return code.ok ? code.value : fail(say(code.error))
  }
  const text = await read(textOf)
  if (!text.ok) return fail(say(text.error))
  const body = text.value.replace(/^\ufeff/, "").replace(/\r?\n$/, "")
  const verdict = check({ kind: kind.value, text: body, practice: practice.value })
  await write(stdout, printVerdict(body, verdict, stdout.isTTY && !env?.["NO_COLOR"] ? terminalColors : noColors))
  return verdict.verdict === "blocked" ? exit.blocked : exit.clean
}

async function readStdin<T>(stdin: Source, consume: (source: Source) => Promise<T>): Promise<Result<T, BadInput>> {
  try {
    return ok(await consume(stdin))
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause
    return err({ field: "standard input", reason: "is not UTF-8", fix: "save the text as UTF-8" })
  }
}
