import { execFileSync } from "node:child_process"
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { isBuiltin } from "node:module"
import { tmpdir } from "node:os"
import path from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { buildCompliance, packInto } from "../../../tools/build-compliance.ts"
import * as engine from "./index.ts"
import { check, inspect, mask, readingGrade, sentiment, triage } from "./index.ts"

/** As somebody else has it: an empty folder, and the package alone under node_modules. */
let elsewhere = ""
const packed = () => path.join(elsewhere, "node_modules/@bedside/compliance")
const read = (file: string) => readFileSync(path.join(packed(), file), "utf8")

beforeAll(() => {
  elsewhere = mkdtempSync(path.join(tmpdir(), "bedside-published-"))
  const built = path.join(elsewhere, "built")
  buildCompliance(built)
  mkdirSync(packed(), { recursive: true })
  packInto(built, packed())
  rmSync(built, { recursive: true })
})
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }))

const post = "Our patient Marisol Vega had surgery on March 3."
const comment = "Three calls and nobody rang back about my bill. Unacceptable."

test("the packed package judges, masks, sorts and grades in plain Node as the source does", () => {
  const program = `
    import { check, inspect, mask, readingGrade, sentiment, triage } from "@bedside/compliance"
    const [post, comment] = ${JSON.stringify([post, comment])}
    const { verdict, spans } = inspect({ kind: "outbound-post", text: post })
    process.stdout.write(JSON.stringify({
      verdict, masked: mask(post, spans), triage: triage(comment), sentiment: sentiment(comment), grade: readingGrade(comment),
      reply: check({ kind: "outbound-reply", text: "See you at your next visit!" }).verdict,
    }))`
  writeFileSync(path.join(elsewhere, "program.mjs"), program)
  const output: unknown = JSON.parse(execFileSync(process.execPath, ["program.mjs"], { cwd: elsewhere, encoding: "utf8" }))
  const { verdict, spans } = inspect({ kind: "outbound-post", text: post })
  expect(verdict.verdict).toBe("blocked")
  expect(mask(post, spans)).toBe("Our patient [NAME] had [PROCEDURE] on [DATE].")
  expect(output).toEqual({
    verdict,
    masked: mask(post, spans),
    triage: triage(comment),
    sentiment: sentiment(comment),
    grade: readingGrade(comment),
    reply: check({ kind: "outbound-reply", text: "See you at your next visit!" }).verdict,
  })
})

test("it depends on nothing: no package, no module of Node, no global of Node or browsers", () => {
  const manifest: Record<string, unknown> = JSON.parse(read("package.json"))
  expect(manifest).toMatchObject({ name: "@bedside/compliance", license: "Apache-2.0", sideEffects: false })
  expect(Object.keys(manifest).filter((field) => /dependencies$|^private$|^scripts$/i.test(field))).toEqual([])
  const modules = globSync("**/*.js", { cwd: packed() })
  expect(modules.length).toBeGreaterThan(100)
  const imports = modules.flatMap((file) =>
    [...read(file).matchAll(/^(?:import|export)\b[^;]*? from "([^"]+)"/gm)].map((found) => found[1] ?? ""),
  )
  expect(imports.length).toBeGreaterThan(100)
  expect(imports.filter((name) => !/^\.{1,2}\/.+\.js$/.test(name) || isBuiltin(name))).toEqual([])
  const outside = /\b(?:process\.|Buffer\.|require\(|globalThis|import\(|fetch\(|(?:window|document|navigator)\.\w)/
  expect(modules.filter((file) => outside.test(read(file).replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, "")))).toEqual([])
})

test("types, license, notice and readme come along; cases, labeled texts and tests do not", () => {
  const files = globSync("**/*", { cwd: packed() })
  expect(files).toEqual(expect.arrayContaining(["index.d.ts", "LICENSE", "NOTICE", "README.md", "docs/compliance-api.md"]))
  const links = Array.from(read("README.md").matchAll(/\]\(([^)]+)\)/g), ([, link]) => link ?? "")
  expect(links.filter((link) => !files.includes(link))).toEqual([])
  expect(files.filter((file) => /\.test\.|^cases|^corpus|(?<!\.d)\.ts$|tsconfig/.test(file))).toEqual([])
  expect(globSync("**/*.d.ts", { cwd: packed() }).filter((file) => /from "\.[^"]*\.ts"/.test(read(file)))).toEqual([])
})

const page = (name: string) => readFileSync(new URL(`../../../${name}`, import.meta.url), "utf8")
const documents = ["docs/compliance-api.md", "packages/compliance/README.md"]

/** An example as a program that fails when what stands behind `// =>` is not what comes out. */
const demanding = (example: string) =>
  `import assert from "node:assert/strict"\n${example.replaceAll(/^(\S.*?);? +\/\/ => (.+)$/gm, "assert.deepEqual($1, $2)")}`

test.each(documents)("every example of %s comes out as it says", (document) => {
  const examples = Array.from(page(document).matchAll(/^```js\n([^]*?)^```$/gm), ([, example]) => example ?? "")
  expect(examples.length).toBeGreaterThan(0)
  for (const [at, example] of examples.entries()) {
    expect(example).toContain("// => ")
    writeFileSync(path.join(elsewhere, `example-${at}.mjs`), demanding(example))
    expect(execFileSync(process.execPath, [`example-${at}.mjs`], { cwd: elsewhere, encoding: "utf8" })).toBe("")
  }
})

test("an example that says something wrong fails", () => {
  writeFileSync(path.join(elsewhere, "wrong.mjs"), demanding("const one = 1\none // => 2\n"))
  expect(() => execFileSync(process.execPath, ["wrong.mjs"], { cwd: elsewhere, stdio: "pipe" })).toThrow(/AssertionError/)
})

test("the API page and the README tell of every export, types included", () => {
  const names = Object.keys(engine)
  const typeNames = [
    ...page("packages/compliance/src/index.ts").matchAll(/\btype (\w+)/g),
    ...page("packages/compliance/src/types.ts").matchAll(/^export (?:interface|type) (\w+)/gm),
  ]
  const types = typeNames.map(([, name]) => name ?? "")
  expect(types.length).toBeGreaterThan(30)
  const api = page("docs/compliance-api.md")
  expect(names.filter((name) => !new RegExp(`^### .*\\b${name}\\b`, "m").test(api))).toEqual([])
  expect(types.filter((name) => !new RegExp(`\\b${name}\\b`).test(api))).toEqual([])
  expect(names.filter((name) => !page("packages/compliance/README.md").includes(`\`${name}`))).toEqual([])
})
