import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { run } from "./main.ts"

let folder = ""
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bedside-check-"))
})
afterAll(() => rm(folder, { recursive: true }))

async function* pieces(...parts: readonly (string | Uint8Array)[]): AsyncGenerator<string | Uint8Array> {
  yield* parts
}

interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

async function bedside(
  argv: readonly string[],
  input: readonly (string | Uint8Array)[] = [],
  terminal: { isTTY?: boolean; env?: Record<string, string> } = {},
): Promise<Ran> {
  let out = ""
  let err = ""
  const stdout = { write: (text: string) => ((out += text), true), isTTY: terminal.isTTY ?? false }
  const stderr = { write: (text: string) => ((err += text), true) }
  const code = await run(argv, { stdin: pieces(...input), stdout, stderr, env: terminal.env ?? {} })
  return { code, out, err }
}

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

const lines = (out: string): Record<string, unknown>[] =>
  out
    .split("\n")
    .filter(Boolean)
    .map((line): Record<string, unknown> => JSON.parse(line))
const leak = '{"id":"a","kind":"outbound-post","text":"💜 Marisol had surgery on 4/12"}'
const clean = '{"id":2,"kind":"outbound-post","text":"Flu shots start October 5.","nonsense":[1]}'

describe("check --ndjson", () => {
  test("answers one line a line, with UTF-16 offsets, and exits 1 when something blocks", async () => {
    const { code, out, err } = await bedside(["check", "--ndjson"], [`${leak}\n\n  \n${clean}\n`])
    expect(code).toBe(1)
    expect(err).toBe("")
    const [first, second] = lines(out)
    expect(lines(out)).toHaveLength(2)
    expect(first).toMatchObject({
      id: "a",
      verdict: "blocked",
      masked: "💜 [NAME] had [PROCEDURE] on [DATE]",
      triage: null,
      sentiment: null,
    })
    expect(first?.["findings"]).toMatchObject([
      { ruleId: "phi-person-name", severity: "block", span: [3, 10] },
      { ruleId: "phi-date", severity: "block", span: [26, 30] },
    ])
    expect(first?.["spans"]).toEqual([
      { start: 3, end: 10, type: "name", role: "patient" },
      { start: 15, end: 22, type: "procedure" },
      { start: 26, end: 30, type: "date" },
    ])
    expect(second).toEqual({
      id: 2,
      verdict: "ok",
      findings: [],
      spans: [],
      masked: "Flu shots start October 5.",
      triage: null,
      sentiment: null,
    })
  })

  test("tells of an inbound comment what it is about, how soon somebody must act and how the writer feels", async () => {
    const { out, code } = await bedside(["check", "--ndjson"], [`{"kind":"inbound-comment","text":"honestly want to kms"}\n`])
    expect(code).toBe(0)
    expect(lines(out)[0]).toMatchObject({
      triage: { category: "crisis-self-harm", priority: "P0", flags: [] },
      sentiment: { label: expect.any(String), score: expect.any(Number) },
    })
  })

  test("exits 0 when nothing blocks, on nothing at all too", async () => {
    expect((await bedside(["check", "--ndjson"], [clean])).code).toBe(0)
    expect(await bedside(["check", "--ndjson"], [])).toEqual({ code: 0, out: "", err: "" })
  })

  test("reads lines cut anywhere, even inside a character, with CRLF and a byte order mark", async () => {
    const bytes = new TextEncoder().encode(`\ufeff${leak}\r\n${clean}`)
    const cut = Array.from(bytes, (_, at) => bytes.subarray(at, at + 1))
    const { code, out } = await bedside(["check", "--ndjson"], cut)
    expect(code).toBe(1)
    expect(lines(out).map(({ id }) => id)).toEqual(["a", 2])
    expect(lines(out)[0]?.["masked"]).toBe("💜 [NAME] had [PROCEDURE] on [DATE]")
  })

  test.each([
    ["nope", "line is not JSON"],
    ["[1]", "line is a list, not an object"],
    ['{"kind":"outbound-post"}', "text is missing"],
    ['{"kind":"outbound-post","text":7}', "text is a number, not a text"],
    ['{"text":"a"}', "kind is missing"],
    ['{"kind":"tweet","text":"a"}', 'kind is "tweet", which is no kind'],
    ['{"id":{},"kind":"survey","text":"a"}', "id is an object"],
    ['{"kind":"survey","text":"a","replyTo":"b"}', "replyTo is a string, not an object"],
    ['{"kind":"survey","text":"a","replyTo":{"text":1}}', "replyTo.text is a number, not a text"],
    ['{"kind":"survey","text":"a","practice":{"phones":"1"}}', "practice.phones is a string, not a list of texts"],
    ['{"kind":"survey","text":"a","practice":{"roster":["a",null]}}', "practice.roster[1] is null, not a text"],
    ['{"kind":"survey","text":"a","flags":{"repost":"yes"}}', "flags.repost is a string, not true or false"],
    ['{"kind":"survey","text":"a","media":[{"alt":1}]}', "media[0].alt is a number, not a text"],
  ])("names line, field, reason and fix for %s, and goes on", async (bad, reason) => {
    const { code, out, err } = await bedside(["check", "--ndjson"], [`${clean}\n${bad}\n${clean}\n`])
    expect(code).toBe(2)
    expect(err).toContain(`line 2: ${reason}`)
    expect(err).toMatch(/; \S+/)
    expect(lines(out).map((line) => ("error" in line ? "error" : line["verdict"]))).toEqual(["ok", "error", "ok"])
  })

  test("refuses a line that is not UTF-8 or too long, without reading it into memory", async () => {
    const { code, err, out } = await bedside(
      ["check", "--ndjson"],
      [new Uint8Array([0xff, 10]), "x".repeat(900_000), "x".repeat(900_000), `\n${clean}\n`],
    )
    expect(code).toBe(2)
    expect(err).toContain("line 1: line is not UTF-8")
    expect(err).toContain("line 2: line is longer than")
    expect(lines(out)[2]).toMatchObject({ id: 2, verdict: "ok" })
  })

  test("waits for a slow reader before it reads on", async () => {
    const order: string[] = []
    async function* source(): AsyncGenerator<string> {
      for (const at of [1, 2]) {
        order.push(`read ${at}`)
        yield `${clean}\n`
      }
    }
    const stdout = {
      write: () => (order.push("write"), false),
      once: (_: "drain", listener: () => void) => {
        setImmediate(() => (order.push("drain"), listener()))
      },
    }
    await run(["check", "--ndjson"], { stdin: source(), stdout, stderr: { write: () => true } })
    expect(order).toEqual(["read 1", "write", "drain", "read 2", "write", "drain"])
  })

  test("takes the practice from a file; a line's own fields win", async () => {
    const practice = await file("practice.json", JSON.stringify({ phones: ["406-555-0100"], emails: ["a@b.example"] }))
    const say = (extra: string) => `{"id":1,"kind":"outbound-post","text":"Call 406-555-0100"${extra}}\n`
    expect((await bedside(["check", "--ndjson", "--practice", practice], [say("")])).code).toBe(0)
    expect((await bedside(["check", "--ndjson", "--practice", practice], [say(',"practice":{"phones":["406-555-0199"]}')])).code).toBe(1)
  })
})

describe("check FILE", () => {
  const text = "Hello!\nOur patient 🎉 Marisol had surgery.\n"

  test("shows the line, the words underlined, the rule, why and the fix", async () => {
    const { code, out } = await bedside(["check", await file("post.txt", text)])
    expect(code).toBe(1)
    expect(out).toContain("block  phi-person-name")
    expect(out).toContain("  2 | Our patient 🎉 Marisol had surgery.\n                     ^^^^^^^\n")
    expect(out).toMatch(/Why: .+\n {2}Fix: .+/)
    expect(out).toMatch(/^blocked: \d findings?\n/m)
    expect(out).not.toContain("\u001b")
  })

  test("reads standard input without a file, and says ok", async () => {
    expect(await bedside(["check"], ["Flu shots start October 5."])).toEqual({ code: 0, out: "ok: nothing found\n", err: "" })
    expect((await bedside(["check", "-", "--kind", "outbound-reply"], ["See you next time!"])).code).toBe(1)
  })

  test("colors on a terminal only, and never with NO_COLOR", async () => {
    const path = await file("color.txt", text)
    expect((await bedside(["check", path], [], { isTTY: true })).out).toContain("\u001b[31m")
    expect((await bedside(["check", path], [], { isTTY: true, env: { NO_COLOR: "1" } })).out).not.toContain("\u001b")
  })

  test.each([
    [["check", "no-such-file.txt"], "no-such-file.txt cannot be read"],
    [["check", "--kind", "tweet"], '--kind is "tweet"'],
    [["check", "--practice", "no-such.json"], "no-such.json cannot be read"],
    [["check", "a", "b"], "check reads one file"],
    [["check", "--explain", "--ndjson"], "--explain and --ndjson do not go together"],
    [["check", "--reply-to", "no-such.txt"], "no-such.txt cannot be read"],
    [["check", "--colour"], "Usage: bedside check"],
    [["chekc"], 'no command "chekc"'],
    [[], "Usage: bedside COMMAND"],
  ])("exits 2 and tells cause and fix for %j", async (argv, cause) => {
    const { code, out, err } = await bedside(argv)
    expect({ code, out }).toEqual({ code: 2, out: "" })
    expect(err).toContain(cause)
  })

  test("refuses files that are not UTF-8 and practice files of the wrong shape", async () => {
    expect((await bedside(["check", await file("latin.txt", new Uint8Array([0x4d, 0xe1, 0x72]))])).err).toContain("is not UTF-8")
    expect((await bedside(["check", "--practice", await file("list.json", "[]")])).err).toContain("practice file is a list, not an object")
    expect((await bedside(["check", "--practice", await file("broken.json", "{")])).err).toContain("is not JSON")
  })

  test("--explain reads a file or standard input, knows the message that is answered, and keeps the exit code", async () => {
    const whole = await bedside(["check", "--explain", await file("explained.txt", text)])
    expect(whole).toMatchObject({ code: 1, err: "" })
    expect(whole.out).toMatch(/^BLOCKED[^]+\nIdentifiers \(\d\)\n[^]+\nReading\n[^]+\nJudged by\n/)
    const question = await file("question.txt", "my dad has crushing chest pain right now and can't breathe\n")
    const reply = ["check", "--explain", "--kind", "outbound-reply"]
    const answer = "Thank you for writing. Please call our office at your convenience."
    expect((await bedside(reply, [answer])).out).not.toContain("emergency-direction-missing")
    expect(await bedside([...reply, "--reply-to", question, "-"], [answer])).toMatchObject({
      code: 1,
      out: expect.stringContaining("emergency-direction-missing"),
    })
    expect((await bedside(["check", "--explain"], ["a"], { isTTY: true })).out).toContain("\u001b[")
  })

  test("the help names every field of a line that comes out", async () => {
    const { out: help } = await bedside(["check", "--help"])
    const media = '{"kind":"outbound-post","text":"Marisol had surgery on 4/12","media":[{"alt":"Our patient Marisol Vega"}]}'
    const { out } = await bedside(["check", "--ndjson"], [`${media}\n{"kind":"inbound-comment","text":"honestly want to kms"}\nnope\n`])
    const named = new Set(Array.from(out.matchAll(/"(\w+)":/g), ([, field]) => field ?? ""))
    expect(named).toContain("role")
    expect(named).toContain("where")
    expect([...named].filter((field) => !new RegExp(`\\b${field}\\b`).test(help))).toEqual([])
  })

  test("explains itself", async () => {
    expect((await bedside(["check", "--help"])).out).toContain("Exit code: 0 clean")
    expect(await bedside(["--help"])).toMatchObject({ code: 0, err: "" })
  })
})
