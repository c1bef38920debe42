import { expect, test } from "vitest"
import { copiedBlocks } from "./reading/copies.ts"
import { allSources, filesMatching, isGenerated, isWordList, productSources, type SourceFile } from "./reading/files.ts"
import { syntaxOf } from "./reading/syntax.ts"

const sources = allSources()
/** Generated files are not written by hand, word lists are reviewed entry by entry: neither has a budget of lines. */
const written = sources.filter(({ path }) => !isGenerated(path) && !isWordList(path))
const limits = { file: 400, function: 60, component: 200 }

const longFiles = (files: readonly SourceFile[]) =>
  files.flatMap(({ path, text }) => {
    const lines = text.trimEnd().split("\n").length
    return lines > limits.file ? [`${path} has ${lines} lines`] : []
  })
/** A nameless function of a test file groups tests. */
const isGroup = (name: string) => name === "(no name)"
const isTest = (path: string) => path.endsWith(".test.ts")
const longFunctions = (files: readonly SourceFile[]) =>
  files.flatMap((file) =>
    syntaxOf(file).functions.flatMap(({ name, line, lines, component }) =>
      lines > (component ? limits.component : limits.function) && !(isGroup(name) && isTest(file.path))
        ? [`${file.path}:${line} ${name} has ${lines} lines`]
        : [],
    ),
  )
const lines = (count: number, text = "  step()") => Array.from({ length: count }, () => text).join("\n")

test("no file is longer than 400 lines", () => {
  expect(longFiles(written)).toEqual([])
})

test("no function is longer than 60 lines, no component longer than 200", () => {
  expect(longFunctions(written)).toEqual([])
})

test("what is too long is found, counted from the first line to the last", () => {
  expect(longFiles([{ path: "a.ts", text: lines(401) }])).toHaveLength(1)
  expect(longFiles([{ path: "a.ts", text: `${lines(400)}\n` }])).toEqual([])
  const functionOf = (count: number) => `// é before it\nexport const long = () => {\n${lines(count - 2)}\n}\n`
  expect(longFunctions([{ path: "a.ts", text: functionOf(61) }])).toEqual(["a.ts:2 long has 61 lines"])
  expect(longFunctions([{ path: "a.ts", text: functionOf(60) }])).toEqual([])
  expect(longFunctions([{ path: "a.ts", text: `class A {\n  slow() {\n${lines(60)}\n  }\n}` }])).toHaveLength(1)
  expect(longFunctions([{ path: "a.tsx", text: `function Page() {\n${lines(150)}\n}` }])).toEqual([])
  expect(longFunctions([{ path: "a.tsx", text: `function Page() {\n${lines(200)}\n}` }])).toHaveLength(1)
  expect(longFunctions([{ path: "a.tsx", text: `function usePage() {\n${lines(60)}\n}` }])).toHaveLength(1)
})

const anys = (files: readonly SourceFile[]) => files.flatMap((file) => syntaxOf(file).anys.map((line) => `${file.path}:${line}`))

test("nothing is typed any", () => {
  expect(anys(sources)).toEqual([])
  expect(anys([{ path: "a.ts", text: "const a = b as any\nlet c: Promise<any[]>\nconst company = 1" }])).toEqual(["a.ts:1", "a.ts:2"])
})

/** Written in halves, so that this file does not find itself. */
const banned = [
  ["a compiler error put aside", new RegExp("@ts-" + "(ignore|nocheck|expect-error)")],
  ["a lint error put aside without a reason", /(eslint|oxlint)-disable(?!.* -- \S)/],
  ["work left for later", new RegExp("\\b(TO" + "DO|FIX" + "ME|X" + "XX|HACK)\\b")],
  ["a test left out or run alone", /\b(test|it|describe|suite)\.(skip|only|todo|fails)\b/],
] as const
const bannedIn = (files: readonly SourceFile[]) =>
  files.flatMap(({ path, text }) =>
    text
      .split("\n")
      .flatMap((line, index) => banned.flatMap(([what, found]) => (found.test(line) ? [`${path}:${index + 1} ${what}`] : []))),
  )

test("no check is switched off, no work is left for later, no test is left out", () => {
  expect(bannedIn(sources.filter(({ path }) => path !== "tests/invariants/budgets.test.ts"))).toEqual([])
})

test.each(["// @ts-ignore", "// oxlint-disable-next-line no-console", "// TODO: later", 'test.only("x", run)', "/* FIXME */"])(
  "this line is found: %s",
  (text) => {
    expect(bannedIn([{ path: "a.ts", text }])).toHaveLength(1)
  },
)

const vague = ["util", "helper", "common", "misc", "manager", "base", "data", "info", "process", "handle"]
const vaguelyNamed = (paths: readonly string[]) =>
  paths.filter((path) =>
    path
      .toLowerCase()
      .split(/[/.\-_]/)
      .some((word) => vague.includes(word) || vague.includes(word.replace(/s$/, ""))),
  )
/** A list of common words is called what it is. */
const named = filesMatching("{apps,packages,tests,tools,db,bin,docs}/**/*").filter((path) => !isWordList(path))

test("no file or folder has a name that says nothing", () => {
  expect(vaguelyNamed(named)).toEqual([])
  expect(
    vaguelyNamed(["apps/web/src/utils/date.ts", "packages/kernel/src/time-helper.ts", "tests/base.ts", "db/database.ts"]),
  ).toHaveLength(3)
})

test("names of files are kebab-case", () => {
  const oddly = named.filter((path) => /\.(ts|tsx|css|sh|sql)$/.test(path) && !/^[a-z0-9./_-]+$/.test(path))
  expect(oddly).toEqual([])
})

/** Tests may repeat a story; generated files and word lists repeat by nature. */
const original = productSources(sources).filter(({ path }) => !isGenerated(path) && !isWordList(path))

test("no block of eight lines stands in two places", () => {
  expect(copiedBlocks(original)).toEqual([])
})

test("a copied block is found across files and within one, once for its whole length", () => {
  const steps = (count: number) => Array.from({ length: count }, (_, n) => `  step${n}()`).join("\n")
  const copy = (path: string, count: number) => ({ path, text: `import a from "a"\n\n${path.length}\n${steps(count)}\n}\n` })
  expect(copiedBlocks([copy("a.ts", 10), copy("bb.ts", 10)])).toEqual(["a.ts:4 and bb.ts:4 say the same 10 lines"])
  expect(copiedBlocks([copy("a.ts", 7), copy("bb.ts", 7)])).toEqual([])
  expect(copiedBlocks([{ path: "a.ts", text: `${steps(8)}\nother()\n${steps(8).replaceAll("  ", "\t")}` }])).toHaveLength(1)
  const imports = `import {\n${steps(9)}\n} from "x"`
  expect(
    copiedBlocks([
      { path: "a.ts", text: imports },
      { path: "b.ts", text: imports },
    ]),
  ).toEqual([])
})
